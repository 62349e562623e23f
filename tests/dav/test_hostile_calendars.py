"""Bad input at the doors of calendars and contacts: a reason, quickly, and never a fault of the house."""

import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from prove.dav import Mount, app_password
from tests.dav.calendars import SPACES, Client, Person, event, founder, within

BOMB = "".join(
    ['<!DOCTYPE D [<!ENTITY a0 "x">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)), "]>"]
)


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


@pytest_asyncio.fixture
async def phone(me: Person) -> AsyncIterator[Client]:
    async with me.client() as client:
        yield client


TEXTS = {
    "a million seconds": event("s", "20200101T000000Z", more="RRULE:FREQ=SECONDLY;COUNT=1000000\r\n"),
    "never": event("n", more="RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"),
    "days left out": event("e", more="RRULE:FREQ=DAILY\r\nEXDATE:" + ",".join(["20261203T010000Z"] * 15_000) + "\r\n"),
    "days added": event(
        "r",
        more="RDATE:"
        + ",".join(f"2026{n % 12 + 1:02}{n % 28 + 1:02}T{n % 24:02}{n % 60:02}{n % 59:02}Z" for n in range(15_000))
        + "\r\n",
    ),
    "a strange zone": event("z").replace("DTSTART:20261201T010000Z", "DTSTART;TZID=../../etc/passwd:20261201T010000"),
    "many alarms": event("a", more="BEGIN:VALARM\r\nTRIGGER:-PT1M\r\nACTION:AUDIO\r\nEND:VALARM\r\n" * 5000),
    "many alarms of many times": event(
        "t", more="RRULE:FREQ=HOURLY\r\n" + "BEGIN:VALARM\r\nTRIGGER:-PT1M\r\nACTION:AUDIO\r\nEND:VALARM\r\n" * 100
    ),
    "deep": event("d", more="BEGIN:VALARM\r\n" * 50 + "END:VALARM\r\n" * 50),
    "folded": event("f", more="X-A:" + "\r\n a" * 100_000 + "\r\n"),
    "XML": event("x", summary="]]></C:calendar-data><D:href>/etc</D:href>" + BOMB),
    "a NUL": event("0", summary="a\0b"),
    "a bare CR": event("c", summary="a\rb"),
    "no end": "BEGIN:VCALENDAR\r\n" * 10_000,
    "half a line": event("h")[:-20],
    "many guests": event("g", more="".join(f"ATTENDEE:mailto:{n}@example.com\r\n" for n in range(5000))),
    "the year nine thousand": event("y", "89991231T235959Z", more="RRULE:FREQ=YEARLY\r\n"),
    "the year one": event("1", "00010101T000000Z"),
    "a year of its own": event("l").replace("DURATION:PT1H", "DURATION:P99999W"),
    "not UTF-8": "\udcff",
}


@pytest.mark.parametrize("name", TEXTS)
async def test_whatever_is_put_is_kept_exactly_or_refused(phone: Client, name: str) -> None:
    path = await phone.calendar()
    body = TEXTS[name].encode("utf-8", "surrogateescape")
    began = time.monotonic()
    answer = await phone.request("PUT", path + "x.ics", content=body)
    assert time.monotonic() - began < 3
    assert answer.status_code in (201, 403, 409), answer.text
    listed = f"<D:propfind {SPACES}><D:prop><D:getetag/></D:prop></D:propfind>"
    for method, asked in (("PROPFIND", listed), ("REPORT", within("20261201T000000Z", "20270101T000000Z"))):
        began = time.monotonic()
        await phone.dav(method, path, 207, asked, depth="1")
        assert time.monotonic() - began < 3
    got = await phone.get(path + "x.ics")
    assert got.content == body if answer.status_code == 201 else got.status_code == 404


async def test_fifty_megabytes_are_not_even_read(phone: Client) -> None:
    path = await phone.calendar()
    began = time.monotonic()
    answer = await phone.request("PUT", path + "x.ics", content=b"X" * (50 << 20))
    assert answer.status_code == 403
    assert "max-resource-size" in answer.text
    assert time.monotonic() - began < 5


DOCUMENTS = [
    "",
    "<",
    "nonsense",
    "<a/>",
    BOMB + "<D:propfind xmlns:D='DAV:'><D:prop>&a11;</D:prop></D:propfind>",
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><D:propfind xmlns:D="DAV:"><D:prop>&x;</D:prop></D:propfind>',
    "<a>" * 100_000,
    f"<C:calendar-query {SPACES}/>",
    f"<C:calendar-query {SPACES}><C:filter/></C:calendar-query>",
    within("20261201", "20270101T000000Z"),
    within("20270101T000000Z", "20261201T000000Z"),
    within("20261201T000000Z", "99999999T999999Z"),
    within("20261201T000000Z", "20270101T000000Z", "<C:calendar-data content-type='image/png'/>"),
    within("20261201T000000Z", "20270101T000000Z", "<C:calendar-data><C:expand/></C:calendar-data>"),
    f"<C:calendar-query {SPACES}><C:filter>"
    + "<C:comp-filter name='VCALENDAR'>" * 300
    + "</C:comp-filter>" * 300
    + "</C:filter></C:calendar-query>",
    f"<C:calendar-query {SPACES}><C:filter><C:comp-filter name='VCALENDAR'><C:comp-filter name='VEVENT'><C:prop-filter name='A'><C:text-match collation='x'>a</C:text-match></C:prop-filter></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>",
    f"<D:sync-collection {SPACES}><D:sync-token/><D:sync-level>7</D:sync-level><D:prop/></D:sync-collection>",
    f"<D:sync-collection {SPACES}><D:sync-token/><D:limit><D:nresults>-1</D:nresults></D:limit><D:prop/></D:sync-collection>",
    f"<D:sync-collection {SPACES}><D:sync-token>{'x' * 500}</D:sync-token><D:prop/></D:sync-collection>",
    f"<C:free-busy-query {SPACES}/>",
    f"<C:calendar-multiget {SPACES}><D:prop/><D:href>://</D:href><D:href>/dav/%ff</D:href></C:calendar-multiget>",
    f"<D:expand-property {SPACES}/>",
    f"<D:principal-property-search {SPACES}/>",
]


@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
@pytest.mark.parametrize("method", ["PROPFIND", "REPORT", "PROPPATCH", "MKCALENDAR", "MKCOL", "POST"])
async def test_no_document_is_a_fault_of_the_house(phone: Client, me: Person, method: str, number: int) -> None:
    for path in (
        "/dav/calendars/main/",
        "/dav/contacts/contacts/",
        "/dav/calendars/",
        f"/dav/principals/{me.id}/",
        "/dav/",
    ):
        began = time.monotonic()
        answer = await phone.request(method, path, content=DOCUMENTS[number].encode(), headers={"depth": "0"})
        assert answer.status_code < 500, f"{path}: {answer.status_code} {answer.text[:300]}"
        assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "path", ["%00.ics", "a%0ab.ics", "..%2fx.ics", "%ff.ics", "a" * 300 + ".ics", "a/b.ics", "%F0%9F%98%80.ics"]
)
async def test_no_name_is_a_fault_of_the_house(phone: Client, path: str) -> None:
    home = await phone.calendar()
    answer = await phone.request("PUT", home + path, content=event("n").encode())
    assert answer.status_code < 500
    if answer.status_code == 201:
        assert path in (await phone.request("PROPFIND", home, headers={"depth": "1"})).text


@pytest.mark.parametrize(
    "headers",
    [
        {"if": "(<x>)"},
        {"if-match": "x" * 5000},
        {"if-none-match": '"x"'},
        {"depth": "7"},
        {"content-range": "bytes 0-1/2"},
        {"content-type": "image/png"},
    ],
)
async def test_no_header_is_a_fault_of_the_house(phone: Client, headers: dict[str, str]) -> None:
    home = await phone.calendar()
    for method in ("PUT", "DELETE", "PROPFIND", "GET"):
        answer = await phone.request(method, home + "x.ics", content=event("x").encode(), headers=headers)
        assert answer.status_code < 500


async def test_a_password_for_files_opens_no_calendar(mount: Mount, me: Person) -> None:
    secret = await app_password(me.browser, scopes=["drive"])
    async with Client(base_url=me.url, auth=(me.login, secret), timeout=30) as other:
        await other.dav("PROPFIND", "/dav/calendars/", 403, depth="0")
        await other.dav("PROPFIND", "/dav/contacts/", 403, depth="0")
        asked = f"<D:propfind {SPACES}><D:prop><C:calendar-home-set/></D:prop></D:propfind>"
        assert "/dav/calendars/" not in (await other.dav("PROPFIND", "/dav/", 207, asked, depth="0")).text
    async with Client(base_url=me.url, timeout=30) as nobody:
        await nobody.dav("PROPFIND", "/dav/calendars/", 401, depth="0")
