"""Shared by name and by address, through the whole app."""

import asyncio
from typing import Any

import pytest

from madang.calendar.actions import calendars, intakes
from madang.calendar.tests.conftest import ics
from madang.ground.db import Database
from madang.ground.ids import id_of
from madang.ground.roles import Role
from madang.ground.testing import Cast, Client, Digested, MakeClient, Open, actor
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx
from madang.ground.work import Work

Json = dict[str, Any]
DAYS = "from=2026-11-30&to=2026-12-14"


async def made(web: Client, name: str = "강소특구 일정") -> str:
    return str((await web.ok("POST", "/api/calendar/calendars", json={"name": name}))["id"])


async def event(web: Client, calendar: str, **more: Any) -> Json:
    wish = {"calendar": calendar, "title": "현장 점검", "dtstart": "2026-12-01T10:00:00", **more}
    found: Json = await web.ok("POST", "/api/calendar/events", json=wish)
    return found


async def listed(web: Client) -> dict[str, Json]:
    return {one["id"]: one for one in (await web.ok("GET", "/api/calendar/calendars"))["items"]}


async def test_view_shows_and_manage_changes_until_it_is_taken_back(
    web: Client, other: Client, cast: Cast, digested: Digested
) -> None:
    calendar = await made(web)
    there = await event(web, calendar)
    sharing = await web.ok("GET", f"/api/things/{calendar}/sharing")
    assert (sharing["offers"], sharing["more"], sharing["delegate"]) == (["manage", "view"], ["busy", "edit"], "edit")
    grant = f"/api/things/{calendar}/grants/{cast.joon.id}"
    await web.ok("PUT", grant, json={"role": "view"})
    seen = (await listed(other))[calendar]
    assert (seen["shared"], seen["name"], seen["owner"]["name"], seen["role"]) == (
        True,
        "강소특구 일정",
        "김미나",
        "view",
    )
    assert not (await listed(web))[calendar]["shared"]
    refused = await other.patch(f"/api/calendar/events/{there['id']}", json={"title": "x"})
    assert refused.status_code == 403
    assert [
        one["title"] for one in (await other.ok("GET", f"/api/calendar/view?{DAYS}&calendars={calendar}"))["items"]
    ] == ["현장 점검"]
    await web.ok("PUT", grant, json={"role": "manage"})
    changed = await other.ok("PATCH", f"/api/calendar/events/{there['id']}", json={"title": "현장 점검 (변경)"})
    assert changed["title"] == "현장 점검 (변경)"
    await web.ok("DELETE", grant)
    assert calendar not in await listed(other)
    assert (await other.get(f"/api/calendar/events/{there['id']}")).status_code == 404
    assert (await other.get(f"/api/calendar/view?{DAYS}&calendars={calendar}")).status_code == 404


@pytest.mark.parametrize(
    ("grant", "status"),
    [
        ({"role": "edit"}, 409),
        ({"role": "edit", "delegates": True}, 204),
        ({"role": "view", "delegates": True}, 409),
        ({"role": "comment"}, 409),
        ({"role": "busy"}, 204),
    ],
)
async def test_a_calendar_offers_its_own_roles(web: Client, cast: Cast, grant: Json, status: int) -> None:
    calendar = await made(web)
    answer = await web.put(f"/api/things/{calendar}/grants/{cast.joon.id}", json=grant)
    assert answer.status_code == status, answer.text


async def test_busy_only_tells_when_and_no_word(web: Client, other: Client, cast: Cast) -> None:
    calendar = await made(web)
    there = await event(web, calendar, place="별관", private=False)
    await event(web, calendar, title="한가", busy=False)
    await web.ok("PUT", f"/api/things/{calendar}/grants/{cast.joon.id}", json={"role": "busy"})
    items = (await other.ok("GET", f"/api/calendar/view?{DAYS}&calendars={calendar}"))["items"]
    assert [(one["title"], one["place"], one["whole"]) for one in items] == [("", "", False)]
    assert (await other.get(f"/api/calendar/events/{there['id']}")).status_code in (403, 404)
    file = await other.get(f"/api/calendar/calendars/{calendar}/file")
    assert "현장 점검" not in file.text
    assert "바쁨" in file.text
    # nor does search or the thing itself tell
    assert (await other.get(f"/api/things?ids={there['id']}")).json() == []


async def test_private_events_are_busy_for_who_only_views(web: Client, other: Client, cast: Cast) -> None:
    calendar = await made(web)
    there = await event(web, calendar, title="검진", private=True)
    await web.ok("PUT", f"/api/things/{calendar}/grants/{cast.joon.id}", json={"role": "view"})
    items = (await other.ok("GET", f"/api/calendar/view?{DAYS}&calendars={calendar}"))["items"]
    assert [(one["title"], one["private"]) for one in items] == [("", True)]
    assert (await other.get(f"/api/calendar/events/{there['id']}")).status_code == 403
    assert (await other.get(f"/api/things?ids={there['id']}")).json() == []
    await web.ok("PUT", f"/api/things/{calendar}/grants/{cast.joon.id}", json={"role": "edit", "delegates": True})
    assert (await other.ok("GET", f"/api/calendar/events/{there['id']}"))["title"] == "검진"


async def test_the_address_lives_while_it_is_on_and_each_is_new(web: Client, client: MakeClient) -> None:
    calendar = await made(web)
    await event(web, calendar)
    await event(web, calendar, title="비공개 건", private=True)
    home = f"/api/calendar/calendars/{calendar}/url"
    assert not (await web.ok("GET", home))["on"]
    first = await web.ok("POST", home, json={})
    token = first["url"].removeprefix("/cal/")
    async with client(None) as stranger:
        window = await stranger.ok("GET", f"/api/calendar/windows/{token}")
        assert (window["calendar"], window["name"], window["password"]) == (calendar, "강소특구 일정", False)
        by = {"x-madang-link": token}
        view = await stranger.ok("GET", f"/api/calendar/view?{DAYS}&calendars={calendar}", headers=by)
        assert [one["title"] for one in view["items"]] == ["", "현장 점검"]
        wish = {"calendar": calendar, "title": "x", "dtstart": "2026-12-01"}
        assert (await stranger.post("/api/calendar/events", json=wish, headers=by)).status_code in (401, 403, 404)
        feed = await stranger.get(first["ics"])
        assert feed.status_code == 200
        assert feed.headers["content-type"].startswith("text/calendar")
        assert "현장 점검" in feed.text
        assert "비공개 건" not in feed.text
        same = await stranger.get(first["ics"], headers={"if-none-match": feed.headers["etag"]})
        assert (same.status_code, same.content) == (304, b"")
        since = await stranger.get(first["ics"], headers={"if-modified-since": feed.headers["last-modified"]})
        assert since.status_code == 304
        await event(web, calendar, title="새 일정")
        again = await stranger.get(first["ics"], headers={"if-none-match": feed.headers["etag"]})
        assert again.status_code == 200
        busy = await stranger.get(first["free_busy"])
        assert "FREEBUSY:20261201T010000Z/20261201T020000Z" in busy.text
        await web.ok("DELETE", home)
        dead = await stranger.get(first["ics"])
        wrong = await stranger.get("/cal/nothing-of-the-kind.ics")
        assert (dead.status_code, wrong.status_code) == (404, 404)
        assert {**dead.json(), "instance": ""} == {**wrong.json(), "instance": ""}
        assert (await stranger.get(f"/api/calendar/windows/{token}")).status_code == 404
        second = await web.ok("POST", home, json={})
        assert second["url"] != first["url"]
        third = await web.ok("POST", home, json={"busy": True})
        assert (await stranger.get(second["ics"])).status_code == 404
        only = await stranger.get(third["ics"])
        assert "현장 점검" not in only.text
        await web.ok("PATCH", home, json={"busy": False})
        assert "현장 점검" in (await stranger.get(third["ics"])).text


async def test_an_address_may_have_a_password_and_an_end(web: Client, client: MakeClient) -> None:
    calendar = await made(web)
    await event(web, calendar)
    home = f"/api/calendar/calendars/{calendar}/url"
    shared = await web.ok("POST", home, json={"password": "열려라참깨", "expires_at": "2099-01-01T00:00:00Z"})
    async with client(None) as stranger:
        token = shared["url"].removeprefix("/cal/")
        assert await stranger.ok("GET", f"/api/calendar/windows/{token}") == {
            "password": True,
            "calendar": None,
            "name": "",
            "note": "",
            "color": "",
            "busy": False,
        }
        assert (await stranger.get(shared["ics"])).status_code == 401
        assert (await stranger.get(shared["ics"], auth=("", "wrong"))).status_code == 401
        assert (await stranger.get(shared["ics"], auth=("x", "열려라참깨".encode()))).status_code == 200
        by = {"x-madang-link": token}
        shut = await stranger.get(f"/api/calendar/view?{DAYS}&calendars={calendar}", headers=by)
        assert shut.status_code in (401, 404)
        await stranger.ok("POST", f"/api/links/{token}/open", json={"password": "열려라참깨"})
    past = await web.post(home, json={"expires_at": "2020-01-01T00:00:00Z"})
    assert past.status_code == 422


@pytest.mark.parametrize("token", ["", ".", "..", "%00", "a" * 500, "%ED%95%9C", "x/../y", "' or 1=1 --"])
async def test_hostile_tokens_are_all_the_same(client: MakeClient, token: str) -> None:
    async with client(None) as stranger:
        for path in (f"/cal/{token}.ics", f"/cal/{token}.ifb"):
            assert (await stranger.get(path)).status_code == 404
        for path in ("windows", "answers", "bookings", "booked"):
            assert (await stranger.get(f"/api/calendar/{path}/{token}")).status_code in (401, 404, 422)


async def test_pages_below_cal_are_pages_and_feeds_only_read(client: MakeClient) -> None:
    async with client(None) as stranger:
        assert "html" in (await stranger.get("/cal/answer/abc")).headers["content-type"]
        assert (await stranger.post("/cal/abc.ics", content=b"x")).status_code == 405


async def test_a_calendar_is_taken_in_and_given_out(web: Client, other: Client, work: Work) -> None:
    calendar = await made(web)
    good = ics("RRULE:FREQ=WEEKLY;COUNT=3", uid="imported").decode()
    bad = ics(uid="broken", start="DTSTART:20261399T999999").decode().split("\r\n")
    file = good.replace("END:VCALENDAR\r\n", "") + "\r\n".join(bad[3:-2]) + "\r\nEND:VCALENDAR\r\n"

    async def taken_in(data: bytes, *, cancelled: bool = False) -> Json:
        begun = await web.ok("POST", f"/api/calendar/calendars/{calendar}/file", content=data)
        address = f"/api/calendar/intakes/{begun['id']}"
        assert [one["id"] for one in (await web.ok("GET", "/api/calendar/intakes"))["items"]] == [begun["id"]]
        assert (await other.get(address)).status_code == 404
        assert (await other.post(f"{address}/cancel")).status_code == 404
        if cancelled:
            assert (await web.ok("POST", f"{address}/cancel"))["state"] == "cancelled"
        # the job of the queue may run at the same time
        await intakes.run(work, intake=begun["id"])
        found: Json = await web.ok("GET", address)
        while found["state"] in ("waiting", "running"):
            await asyncio.sleep(0.05)
            found = await web.ok("GET", address)
        return found

    report = await taken_in(file.encode())
    assert (report["state"], report["added"], report["excluded"]) == ("done", 1, 1)
    assert report["problems"] == [{"title": "주간 회의", "code": "value"}]
    again = await taken_in(file.encode())
    assert (again["added"], again["same"]) == (0, 1)
    many = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + b"".join(
        b"BEGIN:VEVENT\r\nUID:m%d\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20270101T%02d0000Z\r\nEND:VEVENT\r\n"
        % (number, number % 24)
        for number in range(250)
    )
    assert (await taken_in(many + b"END:VCALENDAR\r\n", cancelled=True))["added"] == 0
    assert (await taken_in(many + b"END:VCALENDAR\r\n"))["added"] == 250
    out = await web.get(f"/api/calendar/calendars/{calendar}/file")
    assert "RRULE:FREQ=WEEKLY;COUNT=3" in out.text
    assert "attachment" in out.headers["content-disposition"]


async def test_fifty_megabytes_are_no_calendar(web: Client) -> None:
    calendar = await made(web)
    answer = await web.post(f"/api/calendar/calendars/{calendar}/file", content=b"x" * (50 << 20))
    assert answer.status_code == 413


HOSTILE = [
    b"",
    b"\xff\xfe\x00",
    b"BEGIN:VCALENDAR\r\n" * 2000,
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + b"BEGIN:VEVENT\r\n" * 500,
    ics("RRULE:FREQ=SECONDLY", "DESCRIPTION:" + "a" * 900_000),
    ics(*["BEGIN:VALARM\r\nTRIGGER:-PT1M\r\nACTION:DISPLAY\r\nEND:VALARM"] * 3000),
    ics("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    ics("RRULE:FREQ=SECONDLY;COUNT=999999999"),
    ics("RDATE:" + ",".join(f"2026{m:02}{d:02}T000000Z" for m in range(1, 13) for d in range(1, 29)) * 20),
    ics("SUMMARY:\x00nul"),
    ics(start="DTSTART;TZID=../../etc/passwd:20261130T100000"),
    ics("DTEND:19990101T000000Z"),
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
]


@pytest.mark.parametrize("data", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_files_are_refused_or_kept_and_never_stall(web: Client, data: bytes) -> None:
    import time

    calendar = await made(web)
    start = time.monotonic()
    answer = await web.post(f"/api/calendar/calendars/{calendar}/file", content=data)
    assert answer.status_code in (202, 413, 422), answer.text
    assert time.monotonic() - start < 1.5
    assert (await web.get(f"/api/calendar/view?{DAYS}&calendars={calendar}")).status_code == 200
    await web.ok("DELETE", f"/api/calendar/calendars/{calendar}")


async def test_someone_books_a_time_and_only_one_gets_it(web: Client, client: MakeClient, mina: Actor) -> None:
    import asyncio

    calendar = (await web.ok("PUT", f"/api/calendar/calendars/of/{mina.id}"))["id"]
    from datetime import UTC, datetime, timedelta

    hours = {str(day): [["09:00", "12:00"]] for day in range(7)}
    wish = {"calendar": calendar, "title": "기업 상담", "minutes": 30, "notice": 0, "per_day": 3, "hours": hours}
    page = await web.ok("POST", "/api/calendar/appointments", json=wish)
    token = page["address"].rpartition("/")[2]
    first = (datetime.now(UTC) + timedelta(days=1)).date()
    days = f"from={first}&to={first + timedelta(days=20)}"
    async with client(None) as stranger:
        shown = await stranger.ok("GET", f"/api/calendar/bookings/{token}")
        assert (shown["title"], shown["person"]) == ("기업 상담", "김미나")
        times = (await stranger.ok("GET", f"/api/calendar/bookings/{token}/times?{days}"))["items"]
        start = times[0]["dtstart"]
        body = {"dtstart": start, "name": "이고객", "email": "lee@company.example", "note": "수출 상담"}
        answers = await asyncio.gather(*(stranger.post(f"/api/calendar/bookings/{token}", json=body) for _ in range(5)))
        assert sorted(one.status_code for one in answers) == [201, 409, 409, 409, 409]
        won = next(one for one in answers if one.status_code == 201).json()
        left = (await stranger.ok("GET", f"/api/calendar/bookings/{token}/times?{days}"))["items"]
        assert start not in [one["dtstart"] for one in left]
        booked = (await web.ok("GET", f"/api/calendar/appointments/{page['page']['id']}/bookings"))["items"]
        assert [one["fn"] for one in booked] == ["이고객"]
        seen = await web.ok("GET", f"/api/calendar/events/{booked[0]['event']}")
        assert seen["title"] == "기업 상담 · 이고객"
        await stranger.ok("DELETE", f"/api/calendar/booked/{won['address'].rpartition('/')[2]}")
        left = (await stranger.ok("GET", f"/api/calendar/bookings/{token}/times?{days}"))["items"]
        assert start in [one["dtstart"] for one in left]
        wish["active"] = False
        await web.ok("PUT", f"/api/calendar/appointments/{page['page']['id']}", json=wish)
        assert (await stranger.get(f"/api/calendar/bookings/{token}")).status_code == 404


async def test_calendars_of_elsewhere_are_off_until_allowed(web: Client, client: MakeClient, admin: Actor) -> None:
    wish = {"name": "바깥", "address": "webcal://calendars.example/holidays.ics"}
    off = await web.post("/api/calendar/subscriptions", json=wish)
    assert (off.status_code, off.json()["code"]) == (409, "calendar.fetches-off")
    async with client(admin) as boss:
        assert (await web.get("/api/calendar/policy")).status_code == 403
        await boss.ok("PUT", "/api/calendar/policy", json={"fetches": True})
        made = await web.ok("POST", "/api/calendar/subscriptions", json=wish)
        assert made["sort"] == "subscribed"
        assert "calendar.edit" not in made["may"]
        shown = await web.ok("GET", f"/api/calendar/subscriptions/{made['id']}")
        assert shown["address"] == "https://calendars.example/holidays.ics"
        event = {"calendar": made["id"], "title": "x", "dtstart": "2026-12-01"}
        assert (await web.post("/api/calendar/events", json=event)).status_code == 403
        inside = await web.post("/api/calendar/subscriptions", json={**wish, "address": "ftp://x.example/a"})
        assert inside.status_code == 422
        await boss.ok("PUT", "/api/calendar/policy", json={"fetches": False})


async def test_a_calendar_thrown_away_comes_back_whole_or_goes_for_good(web: Client, digested: Digested) -> None:
    calendar = await made(web, "지울 캘린더")
    there = await event(web, calendar, title="사라질 현장 점검")
    await web.ok("DELETE", f"/api/calendar/calendars/{calendar}")
    assert calendar not in await listed(web)
    assert (await web.get(f"/api/calendar/view?{DAYS}&calendars={calendar}")).status_code == 404
    await web.ok("POST", f"/api/things/{calendar}/restore")
    seen = (await web.ok("GET", f"/api/calendar/view?{DAYS}&calendars={calendar}"))["items"]
    assert [one["title"] for one in seen] == ["사라질 현장 점검"]
    await web.ok("DELETE", f"/api/calendar/calendars/{calendar}")
    await web.ok("POST", f"/api/things/{calendar}/purge")
    await digested()
    assert (await web.get(f"/api/calendar/events/{there['id']}")).status_code == 404
    assert (await web.ok("GET", "/api/search?q=사라질"))["items"] == []


async def test_a_calendar_goes_and_comes_back_with_its_project_or_is_gone_for_good(
    web: Client, digested: Digested, database: Database
) -> None:
    found = await web.ok("POST", "/api/tasks/projects", json={"name": "잠깐 하는 실증", "visibility": "private"})
    project = found["project"]["id"]
    calendar = (await web.ok("PUT", f"/api/calendar/calendars/of/{project}"))["id"]
    there = await event(web, calendar, title="없어질 실증 회의")
    await web.ok("POST", f"/api/things/{project}/trash")
    assert calendar not in await listed(web)
    await web.ok("POST", f"/api/things/{project}/restore")
    assert calendar in await listed(web)
    await web.ok("POST", f"/api/things/{project}/trash")
    await web.ok("POST", f"/api/things/{project}/purge")
    await digested()
    assert (await web.get(f"/api/calendar/events/{there['id']}")).status_code == 404
    assert (await web.ok("GET", "/api/search?q=없어질"))["items"] == []
    async with database.queries() as q:
        for table in ("calendar.calendar", "calendar.event", "ground.collection", "ground.thing"):
            left = await q.values(
                f"select id from {table} where id = any(%(ids)s::uuid[])", ids=[calendar, there["id"]]
            )
            assert not left, table


async def test_the_calendars_of_a_leaver_answer_to_somebody_else(open_tx: Open, cast: Cast) -> None:
    mina, joon = (open_tx(actor(one)) for one in (cast.mina, cast.joon))
    main, own = await calendars.begin(mina), await calendars.make(mina, name="현장 일정", colour=3)
    kept = await calendars.begin(joon)
    handed = await calendars.hand_over(open_tx(SYSTEM_ACTOR), cast.mina.id, cast.joon.id)
    assert {id_of(one) for one in handed} >= {main, own}
    found = {one.id: one for one in await calendars.mine(joon)}
    for id in (main, own):
        one = found[id]
        assert (one.owner, one.former, one.owner_name, one.main) == (cast.joon.id, cast.mina.id, cast.mina.fn, False)
        assert one.role is Role.MANAGE
        assert await mina.reached(id) is None
    assert found[kept].main
    assert await calendars.begin(mina) not in (main, own)


async def test_the_main_calendar_stays(web: Client, mina: Actor) -> None:
    home = await web.ok("PUT", f"/api/calendar/calendars/of/{mina.id}")
    assert home["default"]
    refused = await web.delete(f"/api/calendar/calendars/{home['id']}")
    assert (refused.status_code, refused.json()["code"]) == (409, "calendar.is-main")


async def test_whoever_is_given_or_loses_a_calendar_hears_of_it_at_once(tx: Tx, cast: Cast) -> None:
    from madang.calendar import jobs
    from madang.ground.facts import Told
    from madang.ground.ids import ref

    told = Told(
        position=1,
        name="ground.thing.rights-changed",
        subject=ref("calendar.calendar", cast.mina.id),
        place=cast.mina.id,
        actor=cast.mina.id,
        at=tx.now,
    )
    await jobs.shared(tx, told, jobs.Rights(party=cast.joon.id))
    assert tx.signals == [([cast.joon.id], {"signal": "calendar"})]
