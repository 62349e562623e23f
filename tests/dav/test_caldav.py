"""CalDAV as its RFCs say, exchange by exchange."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from prove.dav import Mount
from tests.dav.calendars import SPACES, Client, Person, colleague, event, founder, within


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


@pytest_asyncio.fixture
async def phone(me: Person) -> AsyncIterator[Client]:
    async with me.client() as client:
        yield client


async def test_a_phone_finds_everything_from_the_name_of_the_house(me: Person, phone: Client) -> None:
    for name in ("caldav", "carddav"):
        assert (await phone.dav("GET", f"/.well-known/{name}", 301)).headers["location"] == "/dav/"
    asked = f"<D:propfind {SPACES}><D:prop><D:current-user-principal/></D:prop></D:propfind>"
    text = (await phone.dav("PROPFIND", "/dav/", 207, asked, depth="0")).text
    principal = f"/dav/principals/{me.id}/"
    assert f"<D:current-user-principal><D:href>{principal}</D:href>" in text
    asked = (
        f"<D:propfind {SPACES}><D:prop><C:calendar-home-set/><CR:addressbook-home-set/><C:schedule-outbox-URL/>"
        "<C:calendar-user-address-set/><D:displayname/></D:prop></D:propfind>"
    )
    text = (await phone.dav("PROPFIND", principal, 207, asked, depth="0")).text
    assert "<C:calendar-home-set><D:href>/dav/calendars/</D:href>" in text
    assert "<CR:addressbook-home-set><D:href>/dav/contacts/</D:href>" in text
    assert "HTTP/1.1 404" not in text
    offered = (await phone.dav("OPTIONS", "/dav/calendars/", 200)).headers["dav"]
    assert {"1", "3", "calendar-access", "addressbook", "extended-mkcol"} <= {one.strip() for one in offered.split(",")}
    text = (await phone.dav("PROPFIND", "/dav/calendars/", 207, "", depth="1")).text
    assert "/dav/calendars/main/" in text
    assert "<C:schedule-inbox/>" in text


async def test_an_event_is_kept_byte_for_byte(phone: Client) -> None:
    path = await phone.calendar()
    odd = event("odd", more='X-APPLE-TRAVEL;VALUE=DURATION;X-A="a;b":PT30M\r\n ,folded\r\nX-LIC-ERROR:1\r\n')
    kept = await phone.dav("PUT", path + "odd.ics", 201, odd, if_none_match="*", content_type="text/calendar")
    got = await phone.dav("GET", path + "odd.ics", 200)
    assert got.text == odd
    assert got.headers["etag"] == kept.headers["etag"]
    assert got.headers["content-type"] == "text/calendar; charset=utf-8"
    await phone.dav("GET", path + "odd.ics", 304, if_none_match=got.headers["etag"])


async def test_of_two_phones_that_change_one_event_the_second_is_told(phone: Client, me: Person) -> None:
    path = await phone.calendar()
    tag = (await phone.dav("PUT", path + "one.ics", 201, event("one"))).headers["etag"]
    async with me.client() as other:
        newer = (await other.dav("PUT", path + "one.ics", 204, event("one", summary="첫째"), if_match=tag)).headers[
            "etag"
        ]
        await phone.dav("PUT", path + "one.ics", 412, event("one", summary="둘째"), if_match=tag)
        await phone.dav("DELETE", path + "one.ics", 412, if_match=tag)
        assert "첫째" in (await phone.dav("GET", path + "one.ics", 200)).text
        await phone.dav("PUT", path + "one.ics", 204, event("one", summary="첫째와 둘째"), if_match=newer)
    await phone.dav("PUT", path + "one.ics", 412, event("one"), if_none_match="*")


async def test_a_query_finds_recurrences_and_what_begins_before(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "weekly.ics", 201, event("weekly", "20260105T010000Z", more="RRULE:FREQ=WEEKLY\r\n"))
    await phone.dav("PUT", path + "once.ics", 201, event("once", "20260310T010000Z"))
    long = event("long", "20260201T000000Z").replace("DURATION:PT1H", "DURATION:P90D")
    await phone.dav("PUT", path + "long.ics", 201, long)

    async def found(since: str, until: str) -> set[str]:
        text = (await phone.dav("REPORT", path, 207, within(since, until))).text
        return set(re.findall(rf"{path}(\w+)\.ics", text))

    assert await found("20260309T000000Z", "20260311T000000Z") == {"weekly", "once", "long"}
    assert await found("20260310T020000Z", "20260310T030000Z") == {"long"}
    assert await found("20400110T000000Z", "20400111T000000Z") == set()
    assert await found("20400109T000000Z", "20400117T000000Z") == {"weekly"}
    assert await found("19700101T000000Z", "19800101T000000Z") == set()


async def test_a_query_looks_at_properties_and_parameters(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a.ics", 201, event("a", summary="예산 회의", more="CLASS:PRIVATE\r\n"))
    guest = "ATTENDEE;PARTSTAT=DECLINED:mailto:a@example.org\r\n"
    await phone.dav("PUT", path + "b.ics", 201, event("b", summary="Budget TALK", more=guest))

    async def found(inside: str) -> set[str]:
        text = (
            await phone.dav(
                "REPORT",
                path,
                207,
                f"<C:calendar-query {SPACES}><D:prop><D:getetag/></D:prop><C:filter><C:comp-filter name='VCALENDAR'>"
                f"<C:comp-filter name='VEVENT'>{inside}</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>",
            )
        ).text
        return set(re.findall(rf"{path}(\w+)\.ics", text))

    assert await found("<C:prop-filter name='SUMMARY'><C:text-match>예산</C:text-match></C:prop-filter>") == {"a"}
    assert await found("<C:prop-filter name='SUMMARY'><C:text-match>talk</C:text-match></C:prop-filter>") == {"b"}
    octets = "<C:text-match collation='i;octet'>talk</C:text-match>"
    assert await found(f"<C:prop-filter name='SUMMARY'>{octets}</C:prop-filter>") == set()
    assert await found("<C:prop-filter name='CLASS'><C:is-not-defined/></C:prop-filter>") == {"b"}
    param = "<C:param-filter name='PARTSTAT'><C:text-match>DECLINED</C:text-match></C:param-filter>"
    assert await found(f"<C:prop-filter name='ATTENDEE'>{param}</C:prop-filter>") == {"b"}
    assert await found("") == {"a", "b"}


async def test_a_query_shows_what_it_is_asked_to_show(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "w.ics", 201, event("w", more="RRULE:FREQ=DAILY;COUNT=5\r\n"))
    expand = "<C:calendar-data><C:expand start='20261202T000000Z' end='20261204T000000Z'/></C:calendar-data>"
    text = (await phone.dav("REPORT", path, 207, within("20261202T000000Z", "20261204T000000Z", expand))).text
    assert re.findall(r"DTSTART:(\w+)", text) == ["20261202T010000Z", "20261203T010000Z"]
    assert re.findall(r"RECURRENCE-ID:(\w+)", text) == ["20261202T010000Z", "20261203T010000Z"]
    assert "RRULE" not in text
    part = (
        "<C:calendar-data><C:comp name='VCALENDAR'><C:prop name='VERSION'/><C:comp name='VEVENT'><C:prop name='UID'/>"
        "</C:comp></C:comp></C:calendar-data>"
    )
    text = (await phone.dav("REPORT", path, 207, within("20261202T000000Z", "20261204T000000Z", part))).text
    assert "UID:w" in text
    assert "SUMMARY" not in text


async def test_texts_are_fetched_by_name(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a%20b.ics", 201, event("a", summary="<하나> & 둘"))
    text = (
        await phone.dav(
            "REPORT",
            path,
            207,
            f"<C:calendar-multiget {SPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop><D:href>{path}a%20b.ics</D:href>"
            f"<D:href>{path}none.ics</D:href><D:href>/dav/files/x</D:href></C:calendar-multiget>",
        )
    ).text
    assert "&lt;하나&gt; &amp; 둘" in text
    assert text.count("HTTP/1.1 404") == 2


async def test_a_limited_synchronisation_leaves_nothing_out(phone: Client) -> None:
    path = await phone.calendar()
    for number in range(7):
        await phone.dav("PUT", f"{path}{number}.ics", 201, event(str(number)))
    _, token, _ = await phone.sync(path)
    await phone.dav("PUT", path + "3.ics", 204, event("3", summary="다시"))
    await phone.dav("DELETE", path + "5.ics", 204)
    await phone.dav("PUT", path + "8.ics", 201, event("8"))
    await phone.dav("DELETE", path + "6.ics", 204)
    await phone.dav("PUT", path + "6.ics", 201, event("6"))
    seen: dict[str, int] = {}
    more, rounds = True, 0
    while more:
        found, token, more = await phone.sync(path, token, 1)
        assert len(found) == 1
        seen |= found
        rounds += 1
    assert seen == {"3.ics": 200, "5.ics": 404, "8.ics": 200, "6.ics": 200}
    assert rounds == 4
    assert (await phone.sync(path, token))[0] == {}
    # whoever begins hears of what is there alone
    found, _, _ = await phone.sync(path)
    assert found == {f"{one}.ics": 200 for one in (0, 1, 2, 3, 4, 6, 8)}


@pytest.mark.parametrize(
    "token", ["nonsense", "urn:madang:sync:5:999999", "urn:madang:sync:1:0", "urn:madang:sync:5:-1"]
)
async def test_a_token_of_elsewhere_begins_anew(phone: Client, token: str) -> None:
    path = await phone.calendar()
    answer = await phone.dav(
        "REPORT",
        path,
        403,
        f"<D:sync-collection {SPACES}><D:sync-token>{token}</D:sync-token><D:sync-level>1</D:sync-level>"
        "<D:prop><D:getetag/></D:prop></D:sync-collection>",
    )
    assert "<D:valid-sync-token" in answer.text


async def test_what_is_set_stays_and_types_stay_too(phone: Client) -> None:
    path = await phone.calendar()
    change = (
        f"<D:propertyupdate {SPACES}><D:set><D:prop><D:displayname>강소특구 일정</D:displayname>"
        "<A:calendar-color>#AA11BBFF</A:calendar-color><A:calendar-order>7</A:calendar-order>"
        "<C:calendar-description>설명</C:calendar-description><X:odd xmlns:X='urn:x'><X:in>1</X:in></X:odd>"
        "</D:prop></D:set></D:propertyupdate>"
    )
    assert "HTTP/1.1 200" in (await phone.dav("PROPPATCH", path, 207, change)).text
    asked = (
        f"<D:propfind {SPACES}><D:prop><D:displayname/><A:calendar-color/><A:calendar-order/><C:calendar-description/>"
        "<X:odd xmlns:X='urn:x'/><D:resourcetype/></D:prop></D:propfind>"
    )
    text = (await phone.dav("PROPFIND", path, 207, asked, depth="0")).text
    for said in ("강소특구 일정", "#AA11BBFF", ">7<", "설명", "<X:in>1</X:in>", "<D:collection/><C:calendar/>"):
        assert said in text
    for name in ("D:resourcetype", "D:sync-token", "C:supported-calendar-component-set", "CS:getctag", "D:owner"):
        wish = f"<D:propertyupdate {SPACES}><D:set><D:prop><{name}>x</{name}><X:new xmlns:X='urn:x'>1</X:new></D:prop></D:set></D:propertyupdate>"
        answer = (await phone.dav("PROPPATCH", path, 207, wish)).text
        assert "HTTP/1.1 403" in answer
        assert "HTTP/1.1 424" in answer
    text = (await phone.dav("PROPFIND", path, 207, asked, depth="0")).text
    assert "<D:collection/><C:calendar/>" in text
    assert 'urn:x">1</X:new>' not in text


async def test_events_move_between_calendars(phone: Client) -> None:
    one, two = await phone.calendar(), await phone.calendar()
    await phone.dav("PUT", one + "a.ics", 201, event("a"))
    _, token, _ = await phone.sync(one)
    await phone.dav("MOVE", one + "a.ics", 201, destination=one + "b.ics")
    assert (await phone.sync(one, token))[0] == {"a.ics": 404, "b.ics": 200}
    await phone.dav("COPY", one + "b.ics", 201, destination=two + "c.ics")
    await phone.dav("COPY", one + "b.ics", 412, destination=two + "c.ics", overwrite="F")
    await phone.dav("MOVE", one + "b.ics", 204, destination=two + "c.ics")
    await phone.dav("GET", one + "b.ics", 404)
    assert "UID:a" in (await phone.dav("GET", two + "c.ics", 200)).text
    await phone.dav("MOVE", two + "c.ics", 409, destination="/dav/calendars/nowhere/c.ics")


@pytest.mark.parametrize(
    ("name", "body", "status", "condition"),
    [
        ("x.ics", "nonsense", 403, "C:valid-calendar-data"),
        ("x.ics", event("taken"), 409, "C:no-uid-conflict"),
        ("taken.ics", event("other"), 409, "C:no-uid-conflict"),
        ("x.ics", event("m").replace("VERSION", "METHOD:REQUEST\r\nVERSION"), 403, "C:valid-calendar-data"),
        ("x.ics", event("big", summary="x" * (1 << 20)), 403, "C:max-resource-size"),
    ],
)
async def test_what_cannot_be_kept_is_refused_with_its_precondition(
    phone: Client, name: str, body: str, status: int, condition: str
) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "taken.ics", 201, event("taken"))
    answer = await phone.dav("PUT", path + name, status, body)
    assert f"<{condition}" in answer.text
    assert (await phone.sync(path))[0] == {"taken.ics": 200}


async def test_collections_are_made_and_go(phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("MKCALENDAR", path, 405)
    await phone.dav("MKCALENDAR", path + "inner/", 409)
    await phone.dav("MKCOL", "/dav/calendars/plain/", 403)
    book = f"<D:mkcol {SPACES}><D:set><D:prop><D:resourcetype><D:collection/><CR:addressbook/></D:resourcetype></D:prop></D:set></D:mkcol>"
    assert "valid-resourcetype" in (await phone.dav("MKCOL", "/dav/calendars/book/", 403, book)).text
    mine = book.replace("CR:addressbook", "C:calendar")
    await phone.dav("MKCOL", "/dav/calendars/mine-1/", 201, mine)
    await phone.dav("DELETE", "/dav/calendars/mine-1/", 204)
    await phone.dav("PROPFIND", "/dav/calendars/mine-1/", 404, "", depth="0")
    await phone.dav("DELETE", "/dav/calendars/main/", 409)
    await phone.dav("DELETE", "/dav/calendars/inbox/", 403)


async def test_of_many_that_write_at_once_each_gets_its_own_answer(phone: Client) -> None:
    path = await phone.calendar()
    tag = (await phone.dav("PUT", path + "0.ics", 201, event("0"))).headers["etag"]
    _, token, _ = await phone.sync(path)

    async def put(number: int) -> int:
        body, headers = event(str(number)), {}
        if number == 0:
            headers = {"if-match": '"another"'}
        elif number == 1:
            body = event("0")
        elif number == 2:
            body = "nonsense"
        return (await phone.request("PUT", f"{path}{number}.ics", content=body.encode(), headers=headers)).status_code

    assert await asyncio.gather(*(put(number) for number in range(12))) == [412, 409, 403, *[201] * 9]
    assert (await phone.sync(path, token))[0] == {f"{number}.ics": 200 for number in range(3, 12)}
    assert (await phone.dav("GET", path + "0.ics", 200)).headers["etag"] == tag


async def test_of_many_that_change_one_event_at_once_one_is_heard_and_the_others_are_told(
    mount: Mount, me: Person, phone: Client
) -> None:
    path = await phone.calendar()
    tag = (await phone.dav("PUT", path + "a.ics", 201, event("a"))).headers["etag"]
    mine = await me.browser.sure("GET", "/api/calendar/calendars")
    id = next(one["id"] for one in mine["items"] if one["name"] == path.split("/")[3])
    async with colleague(mount, "제갈량", "0000054") as other, other.client() as theirs:
        await me.browser.sure("PUT", f"/api/things/{id}/grants/{other.id}", json={"role": "manage"})
        asked = [(phone, path), (theirs, f"/dav/calendars/{id}/")] * 5

        async def change(client: Client, home: str, number: int) -> int:
            text = event("a", summary=f"{number}번째")
            return (await client.put(home + "a.ics", content=text.encode(), headers={"if-match": tag})).status_code

        answers = await asyncio.gather(*(change(client, home, n) for n, (client, home) in enumerate(asked)))
        assert sorted(answers) == [204] + [412] * 9
        kept = (await phone.dav("GET", path + "a.ics", 200)).text
        assert f"SUMMARY:{answers.index(204)}번째" in kept


async def test_a_meeting_put_by_a_phone_reaches_who_is_asked_and_the_answer_comes_back(
    mount: Mount, me: Person, phone: Client
) -> None:
    path = await phone.calendar()
    async with colleague(mount, "독고탁", "0000053") as other, other.client() as theirs:
        await theirs.dav("PROPFIND", "/dav/calendars/", 207, "", depth="1")
        people = (
            f"ORGANIZER:urn:uuid:{me.id}\r\nATTENDEE;PARTSTAT=ACCEPTED:urn:uuid:{me.id}\r\n"
            "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:p0000053@example.org\r\n"
        )
        await phone.dav("PUT", path + "meet.ics", 201, event("meet", more=people))
        asked = within("20261201T000000Z", "20261202T000000Z")
        text = (await theirs.dav("REPORT", "/dav/calendars/main/", 207, asked)).text
        assert "UID:meet" in text
        href = re.findall(r"<D:href>(/dav/calendars/main/[^<]+)</D:href>", text)[0]
        got = await theirs.dav("GET", href, 200)
        assert "schedule-tag" in got.headers
        answered = re.sub(r"(ATTENDEE[^\r]*)PARTSTAT=NEEDS-ACTION", r"\1PARTSTAT=ACCEPTED", got.text)
        await theirs.dav("PUT", href, 204, answered, if_schedule_tag_match=got.headers["schedule-tag"])
        kept = (await phone.dav("GET", path + "meet.ics", 200)).text.replace("\r\n ", "")
        assert re.search(r"ATTENDEE[^\r]*PARTSTAT=ACCEPTED[^\r]*p0000053@example.org", kept)
        await phone.dav("DELETE", path + "meet.ics", 204)
        gone = (await theirs.dav("REPORT", "/dav/calendars/main/", 207, asked)).text
        assert "UID:meet" not in gone or "CANCELLED" in gone


async def test_to_dos_are_found_by_their_time(phone: Client) -> None:
    path = await phone.calendar()
    todo = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:t\r\nDUE:20261202T000000Z\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    await phone.dav("PUT", path + "t.ics", 201, todo)
    for since, count in (("20261201", 1), ("20261203", 0)):
        asked = within(f"{since}T000000Z", "20261230T000000Z").replace("VEVENT", "VTODO")
        assert (await phone.dav("REPORT", path, 207, asked)).text.count("<D:response>") == count


async def test_who_is_free_is_asked_of_the_outbox_and_of_a_calendar(mount: Mount, me: Person, phone: Client) -> None:
    path = await phone.calendar()
    await phone.dav("PUT", path + "a.ics", 201, event("a", more="RRULE:FREQ=DAILY;COUNT=2\r\n"))
    asked = f"<C:free-busy-query {SPACES}><C:time-range start='20261201T000000Z' end='20261210T000000Z'/></C:free-busy-query>"
    text = (await phone.dav("REPORT", path, 200, asked, depth="1")).text
    assert "FREEBUSY:20261201T010000Z/20261201T020000Z" in text
    assert "FREEBUSY:20261202T010000Z/20261202T020000Z" in text
    async with colleague(mount, "남궁민", "0000051") as other, other.client() as theirs:
        await theirs.dav("PROPFIND", "/dav/calendars/", 207, "", depth="1")
        await theirs.dav("PUT", "/dav/calendars/main/x.ics", 201, event("x"))
        question = (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VFREEBUSY\r\nUID:q\r\nDTSTAMP:20261101T000000Z\r\n"
            f"DTSTART:20261201T000000Z\r\nDTEND:20261203T000000Z\r\nORGANIZER:urn:uuid:{me.id}\r\n"
            "ATTENDEE:mailto:p0000051@example.org\r\nATTENDEE:mailto:nobody@example.com\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"
        )
        text = (await phone.dav("POST", "/dav/calendars/outbox/", 200, question, content_type="text/calendar")).text
        assert "2.0;Success" in text
        assert "FREEBUSY:20261201T010000Z/20261201T020000Z" in text
        assert "3.7;Invalid calendar user" in text
        forged = question.replace(me.id, other.id)
        await phone.dav("POST", "/dav/calendars/outbox/", 403, forged, content_type="text/calendar")


async def test_a_shared_calendar_appears_with_its_mark_and_goes(mount: Mount, me: Person, phone: Client) -> None:
    path = await phone.calendar()
    name = path.split("/")[3]
    change = f"<D:propertyupdate {SPACES}><D:set><D:prop><D:displayname>강소특구 일정</D:displayname></D:prop></D:set></D:propertyupdate>"
    await phone.dav("PROPPATCH", path, 207, change)
    await phone.dav("PUT", path + "a.ics", 201, event("a"))
    await phone.dav("PUT", path + "p.ics", 201, event("p", summary="비밀", more="CLASS:PRIVATE\r\n"))
    mine = await me.browser.sure("GET", "/api/calendar/calendars")
    id = next(one["id"] for one in mine["items"] if one["name"] == "강소특구 일정")
    async with colleague(mount, "박도윤", "0000052") as other, other.client() as theirs:
        shared = f"/dav/calendars/{id}/"
        await theirs.dav("PROPFIND", shared, 404, "", depth="0")
        await theirs.dav("PROPFIND", f"/dav/calendars/{name}/", 404, "", depth="0")
        await me.browser.sure("PUT", f"/api/things/{id}/grants/{other.id}", json={"role": "view"})
        text = (await theirs.dav("PROPFIND", "/dav/calendars/", 207, "", depth="1")).text
        assert "[공유] 강소특구 일정" in text
        assert (await theirs.dav("GET", shared + "a.ics", 200)).text == event("a")
        masked = (await theirs.dav("GET", shared + "p.ics", 200)).text
        assert "비밀" not in masked
        assert "DTSTART:20261201T010000Z" in masked
        refused = await theirs.dav("PUT", shared + "a.ics", 403, event("a", summary="고침"))
        assert "<D:need-privileges" in refused.text
        await theirs.dav("DELETE", shared + "a.ics", 403)
        await theirs.dav("PUT", shared + "new.ics", 403, event("new"))
        privileges = f"<D:propfind {SPACES}><D:prop><D:current-user-privilege-set/></D:prop></D:propfind>"
        assert "write" not in (await theirs.dav("PROPFIND", shared, 207, privileges, depth="0")).text
        found, token, _ = await theirs.sync(shared)
        assert set(found) == {"a.ics", "p.ics"}
        tags = f"<D:propfind {SPACES}><D:prop><D:getetag/></D:prop></D:propfind>"
        text = (await theirs.dav("PROPFIND", shared, 207, tags, depth="1")).text
        assert (await theirs.dav("GET", shared + "p.ics", 200)).headers["etag"] in text
        await me.browser.sure("PUT", f"/api/things/{id}/grants/{other.id}", json={"role": "manage"})
        answer = await theirs.dav(
            "REPORT",
            shared,
            403,
            f"<D:sync-collection {SPACES}><D:sync-token>{token}</D:sync-token><D:sync-level>1</D:sync-level>"
            "<D:prop><D:getetag/></D:prop></D:sync-collection>",
        )
        assert "valid-sync-token" in answer.text
        await theirs.dav("PUT", shared + "a.ics", 204, event("a", summary="고침"))
        assert "비밀" in (await theirs.dav("GET", shared + "p.ics", 200)).text
        await me.browser.sure("DELETE", f"/api/things/{id}/grants/{other.id}")
        await theirs.dav("GET", shared + "a.ics", 404)
        assert id not in (await theirs.dav("PROPFIND", "/dav/calendars/", 207, "", depth="1")).text


async def test_a_task_that_repeats_is_shown_one_by_one(phone: Client) -> None:
    path = await phone.calendar()
    todo = event("todo", "20261201T010000Z", more="RRULE:FREQ=MONTHLY\r\n").replace("VEVENT", "VTODO")
    await phone.dav("PUT", path + "todo.ics", 201, todo)
    span = "start='20270201T000000Z' end='20270202T000000Z'"
    shown = f"<C:calendar-data><C:expand {span}/></C:calendar-data>"
    asked = within("20270201T000000Z", "20270202T000000Z", shown).replace("VEVENT", "VTODO")
    text = (await phone.dav("REPORT", path, 207, asked)).text
    assert text.count("BEGIN:VTODO") == 1
    assert "DTSTART:20270201T010000Z" in text
    assert "DUE:20270201T020000Z" in text
    assert "DTEND" not in text
    assert "RRULE" not in text


async def test_a_calendar_takes_what_its_maker_did_not_exclude(phone: Client) -> None:
    path = await phone.calendar()
    journal = event("journal").replace("VEVENT", "VJOURNAL").replace("DURATION:PT1H\r\n", "")
    await phone.dav("PUT", path + "journal.ics", 201, journal)
    narrow = path[:-1] + "-tasks/"
    only = '<C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set>'
    wish = f"<C:mkcalendar {SPACES}><D:set><D:prop>{only}</D:prop></D:set></C:mkcalendar>"
    await phone.dav("MKCALENDAR", narrow, 201, wish)
    refused = await phone.dav("PUT", narrow + "journal.ics", 409, journal)
    assert "<C:supported-calendar-component" in refused.text


async def test_colours_go_by_their_english_names_too(phone: Client) -> None:
    path = await phone.calendar()
    wish = "<D:propertyupdate {}><D:set><D:prop><A:calendar-color>{}</A:calendar-color></D:prop></D:set></D:propertyupdate>"
    asked = f"<D:propfind {SPACES}><D:prop><A:calendar-color/></D:prop></D:propfind>"
    for color, status, kept in (("blue", 200, "#0000FFFF"), ("blu", 422, "#0000FFFF"), ("#00ff00", 200, "#00FF00FF")):
        assert f"HTTP/1.1 {status}" in (await phone.dav("PROPPATCH", path, 207, wish.format(SPACES, color))).text
        assert kept in (await phone.dav("PROPFIND", path, 207, asked, depth="0")).text


async def test_people_are_found_by_name_and_nobody_gets_the_list_of_all(
    mount: Mount, me: Person, phone: Client
) -> None:
    def search(words: str, prop: str = "displayname", test: str = "") -> str:
        return (
            f"<D:principal-property-search {SPACES}{test}><D:property-search><D:prop><D:{prop}/></D:prop>"
            f"<D:match>{words}</D:match></D:property-search><D:prop><D:displayname/></D:prop>"
            "</D:principal-property-search>"
        )

    async with colleague(mount, "황보찾음", "0000089") as other:
        for path in ("/dav/", "/dav/principals/", "/dav/calendars/", f"/dav/principals/{me.id}/"):
            text = (await phone.dav("REPORT", path, 207, search("보찾"), depth="0")).text
            assert re.findall("/dav/principals/([^/]+)/", text) == [other.id]
            assert "황보찾음" in text
        for nobody in (search("보찾", "getetag"), search("%"), search("없는이름")):
            assert "<D:response>" not in (await phone.dav("REPORT", "/dav/", 207, nobody, depth="0")).text
        nobody_named = f"<D:principal-property-search {SPACES}><D:prop/></D:principal-property-search>"
        text = (await phone.dav("REPORT", "/dav/", 207, nobody_named, depth="0")).text
        assert text.count("<D:response>") == 1
        assert "<C:calendar-home-set><D:href>/dav/calendars/</D:href>" in text
    known = f"<D:principal-search-property-set {SPACES}/>"
    assert "<D:displayname/>" in (await phone.dav("REPORT", "/dav/principals/", 200, known, depth="0")).text
