"""Listings kept ready tell the same as listings put together anew; texts that come at once are each told what became of them."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest_asyncio

from prove.dav import Mount
from tests.dav.calendars import Client, Person, colleague, event, founder, within

TAGS = '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>'
TAGS_AND_SIZES = '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><D:getcontentlength/></D:prop></D:propfind>'


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


@pytest_asyncio.fixture
async def phone(me: Person) -> AsyncIterator[Client]:
    async with me.client() as client:
        yield client


async def listed(client: Client, path: str, body: str = TAGS) -> dict[str, str]:
    """Names of objects and their tags."""
    text = (await client.dav("PROPFIND", path, 207, body, depth="1")).text
    return dict(re.findall(rf"{path}([^<]+)</D:href>.*?<D:getetag>(.*?)</D:getetag>", text))


async def test_a_listing_follows_every_change(phone: Client) -> None:
    path = await phone.calendar()
    assert await listed(phone, path) == {}
    for name in ("a", "b", "c d"):
        await phone.dav("PUT", f"{path}{name}.ics".replace(" ", "%20"), 201, event(name))
    first = await listed(phone, path)
    assert sorted(first) == ["a.ics", "b.ics", "c%20d.ics"]
    await phone.dav("PUT", path + "a.ics", 204, event("a", summary="바뀐 회의"))
    await phone.dav("DELETE", path + "b.ics", 204)
    await phone.dav("MOVE", path + "c%20d.ics", 201, destination=path + "e.ics")
    second = await listed(phone, path)
    assert sorted(second) == ["a.ics", "e.ics"]
    assert second["a.ics"] != first["a.ics"]
    assert second["e.ics"] == first["c%20d.ics"]
    assert second == await listed(phone, path, TAGS_AND_SIZES)
    await phone.dav("PUT", path + "b.ics", 201, event("b"))
    assert sorted(await listed(phone, path)) == ["a.ics", "b.ics", "e.ics"]


async def test_a_listing_that_is_kept_is_not_shown_to_who_sees_less(mount: Mount, me: Person, phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a.ics", 201, event("a"))
    own = await listed(phone, path)
    mine = await me.browser.sure("GET", "/api/calendar/calendars")
    id = next(one["id"] for one in mine["items"] if one["name"] == path.split("/")[3])
    async with colleague(mount, "주유", "0000087") as other, other.client() as theirs:
        await theirs.dav("PROPFIND", f"/dav/calendars/{id}/", 404, TAGS, depth="1")
        for role in ("view", "busy", "view"):
            await me.browser.sure("PUT", f"/api/things/{id}/grants/{other.id}", json={"role": role})
            found = await listed(theirs, f"/dav/calendars/{id}/")
            assert (found == own) is (role == "view")
            assert list(found) == ["a.ics"]
        await me.browser.sure("DELETE", f"/api/things/{id}/grants/{other.id}")
        await theirs.dav("PROPFIND", f"/dav/calendars/{id}/", 404, TAGS, depth="1")


async def test_of_texts_that_come_at_once_the_bad_ones_alone_are_refused(phone: Client) -> None:
    path = await phone.calendar()

    async def put(name: str, text: str) -> int:
        return (await phone.put(path + name, content=text.encode())).status_code

    for turn in range(3):
        wishes = [(f"{turn}-{number}.ics", event(f"{turn}-{number}")) for number in range(10)]
        wishes += [(f"{turn}-twin.ics", event(f"{turn}-0")), (f"{turn}-bad.ics", "BEGIN:VCALENDAR\r\n")]
        answers = await asyncio.gather(*(put(*wish) for wish in wishes))
        assert sorted(answers[1:10]) == [201] * 9
        assert sorted([answers[0], answers[10]]) in ([201, 403], [201, 409])
        assert 400 <= answers[11] < 500
    assert len(await listed(phone, path)) == 30


async def test_a_program_that_opens_many_connections_at_once_tries_its_password_once(mount: Mount, me: Person) -> None:
    async with me.client() as client:
        answers = await asyncio.gather(
            *(client.request("PROPFIND", "/dav/", headers={"depth": "0"}) for _ in range(30))
        )
    assert {one.status_code for one in answers} == {207}


async def test_an_address_is_free_again_when_its_calendar_is_gone(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a.ics", 201, event("a"))
    assert list(await listed(phone, path)) == ["a.ics"]
    await phone.dav("DELETE", path, 204)
    await phone.dav("PROPFIND", path, 404, TAGS, depth="1")
    await phone.dav("MKCALENDAR", path, 201)
    assert await listed(phone, path) == {}


async def test_a_task_that_repeats_is_found_whenever_it_is_due(phone: Client) -> None:
    path = await phone.calendar()
    todo = event("todo", "20261201T010000Z", more="RRULE:FREQ=MONTHLY\r\n").replace("VEVENT", "VTODO")
    await phone.dav("PUT", path + "todo.ics", 201, todo)

    async def found(since: str, until: str) -> bool:
        body = within(since, until).replace("VEVENT", "VTODO")
        return "todo.ics" in (await phone.dav("REPORT", path, 207, body)).text

    assert await found("20270201T000000Z", "20270202T000000Z")
    assert not await found("20270202T020000Z", "20270210T000000Z")
    assert not await found("20261101T000000Z", "20261130T000000Z")


async def test_a_query_kept_ready_follows_every_change(phone: Client) -> None:
    path = await phone.calendar()

    async def month(data: str = "<C:calendar-data/>") -> dict[str, str]:
        """Names of what takes place in December, each with its title."""
        text = (await phone.dav("REPORT", path, 207, within("20261201T000000Z", "20270101T000000Z", data))).text
        assert text.count("<D:response>") == text.count("BEGIN:VEVENT")
        return dict(re.findall(rf"{path}([^<]+)</D:href>.*?SUMMARY:(.*?)\s", text, re.DOTALL))

    async def agreed(wanted: dict[str, str]) -> None:
        assert await month() == wanted
        # what is shown otherwise is put together anew each time
        assert (
            await month('<C:calendar-data><C:comp name="VCALENDAR"><C:allprop/><C:allcomp/></C:comp></C:calendar-data>')
            == wanted
        )

    await agreed({})
    await phone.dav("PUT", path + "a.ics", 201, event("a", summary="A"))
    await phone.dav("PUT", path + "far.ics", 201, event("far", "20270301T000000Z", summary="F"))
    await agreed({"a.ics": "A"})
    await phone.dav("PUT", path + "far.ics", 204, event("far", "20261203T000000Z", summary="N"))
    await phone.dav("PUT", path + "a.ics", 204, event("a", summary="B"))
    await agreed({"a.ics": "B", "far.ics": "N"})
    await phone.dav("PUT", path + "a.ics", 204, event("a", "20261101T000000Z", summary="B"))
    await phone.dav("PUT", path + "b.ics", 201, event("b", summary="X&lt"))
    await phone.dav("DELETE", path + "far.ics", 204)
    await agreed({"b.ics": "X&amp;lt"})
    # a series that goes on beyond what stands ready, and a name that has to be escaped
    await phone.dav(
        "PUT", path + "w.ics", 201, event("w", "20200101T000000Z", summary="W", more="RRULE:FREQ=WEEKLY\r\n")
    )
    await agreed({"b.ics": "X&amp;lt", "w.ics": "W"})
    await phone.dav("PUT", path + "c%20d.ics", 201, event("c", summary="C"))
    await agreed({"b.ics": "X&amp;lt", "w.ics": "W", "c%20d.ics": "C"})
    await phone.dav("DELETE", path + "c%20d.ics", 204)
    await phone.dav("MOVE", path + "b.ics", 201, destination=path + "e.ics")
    await agreed({"e.ics": "X&amp;lt", "w.ics": "W"})


async def test_a_query_kept_ready_shows_nobody_more_than_they_may_see(mount: Mount, me: Person, phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a.ics", 201, event("a", summary="Open"))
    mine = await me.browser.sure("GET", "/api/calendar/calendars")
    id = next(one["id"] for one in mine["items"] if one["name"] == path.split("/")[3])
    asked = within("20261201T000000Z", "20270101T000000Z")
    async with colleague(mount, "질의", "0000088") as other, other.client() as theirs:
        for role, seen in (("view", True), ("busy", False), ("view", True)):
            await me.browser.sure("PUT", f"/api/things/{id}/grants/{other.id}", json={"role": role})
            assert ("Open" in (await theirs.dav("REPORT", f"/dav/calendars/{id}/", 207, asked)).text) is seen
        await phone.dav("PUT", path + "a.ics", 204, event("a", summary="Secret", more="CLASS:PRIVATE\r\n"))
        for client, place, seen in ((theirs, f"/dav/calendars/{id}/", False), (phone, path, True)):
            text = (await client.dav("REPORT", place, 207, asked)).text
            assert ("Secret" in text) is seen
            assert "BEGIN:VEVENT" in text
