"""Documents about collections of texts: queries, filters, what is shown of a text."""

from datetime import UTC, datetime

import pytest

from madang.standards.dav import addressbooks, calendars, documents, texts
from madang.standards.dav.calendars import Range, Unsupported
from madang.standards.dav.documents import DAV, Wanted
from madang.standards.dav.texts import CALDAV, Template
from madang.standards.icalendar import calendar
from madang.standards.vcard import cards

SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:CR="urn:ietf:params:xml:ns:carddav"'
DATA = (CALDAV, "calendar-data")


def object_of(lines: str, kind: str = "VEVENT") -> calendar.Calendar:
    return calendar.parse(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:{kind}\r\nUID:u\r\n{lines}\r\nEND:{kind}\r\nEND:VCALENDAR\r\n".encode()
    )


def filter_of(inside: str) -> calendars.CompFilter:
    text = f"<C:calendar-query {SPACES}><C:filter><C:comp-filter name='VCALENDAR'>{inside}</C:comp-filter></C:filter></C:calendar-query>"
    return calendars.filter_of(documents.root(text.encode()))


def test_a_template_puts_fields_where_they_belong() -> None:
    made = Template(
        Wanted(names=((DAV, "getetag"), DATA, (DAV, "nothing"))),
        "/dav/c/100%25/",
        media_type="text/calendar",
        data=DATA,
    )
    text = made.row(("a.ics", '"e"', "3", "today", "BEGIN"))
    assert "<D:href>/dav/c/100%25/a.ics</D:href>" in text
    assert '<D:getetag>"e"</D:getetag><C:calendar-data>BEGIN</C:calendar-data>' in text
    assert "<D:nothing/></D:prop><D:status>HTTP/1.1 404 Not Found" in text
    assert made.needs_data
    quiet = Template(Wanted(names=((DAV, "nothing"),)), "/", media_type="", data=DATA, minimal=True)
    assert (
        quiet.row(("a", "", "", "", ""))
        == "<D:response><D:href>/a</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>"
    )


@pytest.mark.parametrize(
    ("todo", "fits"),
    [
        ("DTSTART:20261205T000000Z\r\nDUE:20261206T000000Z", True),
        ("DTSTART:20261101T000000Z\r\nDUE:20261206T000000Z", True),
        ("DTSTART:20261105T000000Z\r\nDURATION:P1D", False),
        ("DTSTART:20261205T000000Z", True),
        ("DUE:20261205T000000Z", True),
        ("DUE:20261105T000000Z", False),
        ("COMPLETED:20261205T000000Z", True),
        ("COMPLETED:20261101T000000Z\r\nCREATED:20261001T000000Z", False),
        ("CREATED:20261001T000000Z", True),
        ("CREATED:20280101T000000Z", False),
        ("SUMMARY:whenever", True),
    ],
)
def test_a_to_do_is_found_as_the_table_says(todo: str, fits: bool) -> None:
    wanted = filter_of(
        "<C:comp-filter name='VTODO'><C:time-range start='20261201T000000Z' end='20270101T000000Z'/></C:comp-filter>"
    )
    assert calendars.fits(object_of(todo, "VTODO"), wanted) is fits


@pytest.mark.parametrize(
    ("inside", "fits"),
    [
        ("<C:comp-filter name='VEVENT'/>", True),
        ("<C:comp-filter name='VTODO'/>", False),
        ("<C:comp-filter name='VTODO'><C:is-not-defined/></C:comp-filter>", True),
        ("<C:comp-filter name='VEVENT'><C:comp-filter name='VALARM'/></C:comp-filter>", True),
        ("<C:comp-filter name='VEVENT'><C:comp-filter name='VALARM'><C:is-not-defined/></C:comp-filter></C:comp-filter>", False),
        ("<C:comp-filter name='VEVENT'><C:comp-filter name='VALARM'><C:time-range start='20261201T004000Z' end='20261201T005000Z'/></C:comp-filter></C:comp-filter>", True),
        ("<C:comp-filter name='VEVENT'><C:comp-filter name='VALARM'><C:time-range start='20261201T010000Z' end='20261201T020000Z'/></C:comp-filter></C:comp-filter>", False),
        ("<C:comp-filter name='VEVENT'><C:prop-filter name='DTSTART'><C:time-range start='20261201T000000Z'/></C:prop-filter></C:comp-filter>", True),
        ("<C:comp-filter name='VEVENT'><C:prop-filter name='SUMMARY'><C:text-match negate-condition='yes'>b</C:text-match></C:prop-filter></C:comp-filter>", True),
        ("<C:prop-filter name='VERSION'><C:text-match>2</C:text-match></C:prop-filter>", True),
        ("<C:prop-filter name='VERSION'><C:text-match>3</C:text-match></C:prop-filter>", False),
    ],
)  # fmt: skip
def test_an_event_is_found_by_what_it_has(inside: str, fits: bool) -> None:
    one = object_of(
        "DTSTART:20261201T010000Z\r\nDURATION:PT1H\r\nSUMMARY:a\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nX-A:1"
    )
    assert calendars.fits(one, filter_of(inside)) is fits


def test_the_plain_question_is_known() -> None:
    plain = (
        "<C:comp-filter name='VEVENT'><C:time-range start='20261201T000000Z' end='20270101T000000Z'/></C:comp-filter>"
    )
    since, until = datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    assert filter_of(plain).plain == Range(since, until)
    assert filter_of(plain.replace("VEVENT", "VTODO")).plain is None
    assert filter_of(plain + plain).plain is None
    assert filter_of("<C:comp-filter name='VEVENT'/>").plain is None


@pytest.mark.parametrize(
    "inside",
    [
        "<C:comp-filter name='VEVENT'><C:time-range/></C:comp-filter>",
        "<C:comp-filter name='VEVENT'><C:time-range start='20261201'/></C:comp-filter>",
        "<C:comp-filter name='VEVENT'><C:time-range start='20261201T000000'/></C:comp-filter>",
        "<C:comp-filter name='VEVENT'><C:prop-filter name='A'><C:text-match collation='x'/></C:prop-filter></C:comp-filter>",
        "<C:comp-filter name='A'><C:comp-filter name='B'><C:comp-filter name='C'><C:comp-filter name='D'/></C:comp-filter></C:comp-filter></C:comp-filter>",
    ],
)
def test_what_is_not_offered_is_said(inside: str) -> None:
    with pytest.raises(Unsupported):
        filter_of(inside)


def test_single_occurrences_outside_a_range_are_left_out() -> None:
    one = calendar.parse(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART:20261201T010000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
        b"BEGIN:VEVENT\r\nUID:u\r\nRECURRENCE-ID:20261202T010000Z\r\nDTSTART:20261202T030000Z\r\nEND:VEVENT\r\n"
        b"BEGIN:VEVENT\r\nUID:u\r\nRECURRENCE-ID:20270302T010000Z\r\nDTSTART:20270302T030000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    element = documents.root(
        f"<C:calendar-data {SPACES}><C:limit-recurrence-set start='20261201T000000Z' end='20270101T000000Z'/></C:calendar-data>".encode()
    )
    shown = calendars.shape(element)
    assert shown is not None
    text = shown(one.data().decode())
    assert "20261202T030000Z" in text
    assert "20270302" not in text


def test_contacts_are_found_by_all_or_any() -> None:
    card = cards.read(
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u\r\nFN:Kim\r\nEMAIL;TYPE=work:kim@example.org\r\nEND:VCARD\r\n"
    )
    two = "<CR:prop-filter name='FN'><CR:text-match>kim</CR:text-match></CR:prop-filter><CR:prop-filter name='TEL'/>"
    for test, fits in (("anyof", True), ("allof", False)):
        text = f"<CR:addressbook-query {SPACES}><CR:filter test='{test}'>{two}</CR:filter></CR:addressbook-query>"
        assert addressbooks.fits(card, addressbooks.filter_of(documents.root(text.encode()))) is fits


@pytest.mark.parametrize(
    "body",
    [b"<a/>", f"<D:mkcol {SPACES}>".encode(), b"nonsense"],
)
def test_what_makes_no_collection_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        texts.set_props(body)
