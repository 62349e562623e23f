"""Calendars from outside: kept byte for byte, refused with a reason, edited without loss."""

from datetime import UTC, date, datetime, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madang.standards.icalendar import calendar, editing, freebusy, itip, occurrences, series, summary, values, writing
from madang.standards.icalendar.editing import Alarm, Fields
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.freebusy import Busy
from madang.standards.icalendar.people import Attendee
from madang.standards.icalendar.tree import RESOURCE

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 29, 6, tzinfo=UTC)
START, END = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\n", "END:VCALENDAR\r\n"
ODD = (
    START + "X-WR-CALNAME;X-ODD=1:달력\r\nBEGIN:VEVENT\r\nUID:one@example.org\r\nDTSTAMP:20260101T000000Z\r\n"
    "dtstart;TZID=Asia/Seoul;X-Keep=yes:20261102T100000\r\nDTEND;TZID=Asia/Seoul:20261102T110000\r\n"
    'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="a;b:c":geo:37.5,1\r\n 27.0\r\nSUMMARY;LANGUAGE=ko:주간 회의\r\n'
    "ATTENDEE;CN=Joon;X-NUM=7;PARTSTAT=ACCEPTED:mailto:Joon@Example.org\r\n"
    "ATTENDEE;CN=Mina;PARTSTAT=NEEDS-ACTION:mailto:mina@example.org\r\nORGANIZER:mailto:boss@example.org\r\n"
    "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=10\r\nSEQUENCE:2\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\n"
    "X-WR-ALARMUID:77\r\nEND:VALARM\r\nBEGIN:X-STRANGE\r\nX-A:1\r\nEND:X-STRANGE\r\nEND:VEVENT\r\n" + END
).encode()


def wrapped(inside: str) -> bytes:
    return (START + inside + END).encode()


def event(lines: str) -> bytes:
    return wrapped(f"BEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260101T000000Z\r\n{lines}\r\nEND:VEVENT\r\n")


def read(data: bytes) -> summary.Summary:
    return summary.summary(calendar.parse(data))


def test_what_comes_is_kept_byte_for_byte() -> None:
    assert calendar.parse(ODD).data() == ODD
    bare = ODD.replace(b"\r\n", b"\n")
    assert calendar.parse(bare).data() == bare
    assert calendar.parse(b"\xef\xbb\xbf" + ODD).data() == ODD


def test_an_index_learns_what_it_needs() -> None:
    found = read(ODD)
    assert (found.uid, found.summary, found.sequence, found.recurs) == ("one@example.org", "주간 회의", 2, True)
    assert found.dtstart == datetime(2026, 11, 2, 1, tzinfo=UTC)
    assert found.last_end == datetime(2027, 1, 4, 2, tzinfo=UTC)
    assert [(one.address, one.partstat) for one in found.attendees] == [
        ("joon@example.org", "ACCEPTED"),
        ("mina@example.org", "NEEDS-ACTION"),
    ]
    assert (found.organizer, found.alarms, found.tzid) == ("boss@example.org", 1, "Asia/Seoul")


HOSTILE = {
    "no end": (START.encode(), "no-end"),
    "an end of another": (wrapped("BEGIN:VEVENT\r\nEND:VTODO\r\n"), "nesting"),
    "nothing": (b"", "no-calendar"),
    "a card": (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "no-calendar"),
    "two calendars": (wrapped("") * 2, "no-calendar"),
    "no event": (wrapped(""), "no-component"),
    "no line": (event("DTSTART:20260101T000000Z\r\nthis is no line"), "line"),
    "a quote open": (event('DTSTART;TZID="x:20260101T000000Z'), "line"),
    "a NUL": (event("SUMMARY:a\0b"), "control-character"),
    "a bare CR": (event("SUMMARY:a\rDTSTART:20260101T000000Z"), "control-character"),
    "no UTF-8": (event("SUMMARY:x").replace(b"x", b"\xff"), "encoding"),
    "too much": (event("SUMMARY:" + "x" * RESOURCE.size), "too-large"),
    "fifty megabytes": (b"BEGIN:VCALENDAR\r\n" * 3_000_000, "too-large"),
    "deep": (wrapped("BEGIN:VALARM\r\n" * 20), "too-deep"),
    "many alarms": (
        event(
            "DTSTART:20260101T000000Z\r\n"
            + "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT1M\r\nEND:VALARM\r\n" * 500
            + "X-A:1"
        ),
        "too-many-alarms",
    ),
    "many components": (wrapped("BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 10_000), "too-many-components"),
    "many lines": (event("X:\r\n" * 60_000 + "X:"), "too-many-lines"),
    "a storm of days left out": (
        event("DTSTART:20260102T000000Z\r\nEXDATE:" + ",".join(["20260103T000000Z"] * 50_000)),
        "too-many-dates",
    ),
    "no uid": (wrapped("BEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\nEND:VEVENT\r\n"), "no-uid"),
    "two uids": (
        wrapped("".join(f"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:20260101T000000Z\r\nEND:VEVENT\r\n" for n in (1, 2))),
        "uids",
    ),
    "two masters": (wrapped("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T000000Z\r\nEND:VEVENT\r\n" * 2), "twice"),
    "two kinds": (
        wrapped(
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T000000Z\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\n"
        ),
        "kinds",
    ),
    "a method": (event("DTSTART:20260101").replace(b"VERSION", b"METHOD:REQUEST\r\nVERSION"), "method"),
    "no start": (event("SUMMARY:x"), "no-start"),
    "ends before it starts": (event("DTSTART:20260102T000000Z\r\nDTEND:20260101T000000Z"), "order"),
    "a negative length": (event("DTSTART:20260102T000000Z\r\nDURATION:-PT1H"), "order"),
    "the thirtieth of February": (event("DTSTART;VALUE=DATE:20260230"), "value"),
    "the year 0": (event("DTSTART:00000101T000000Z"), "value"),
    "the year 9999": (event("DTSTART:99991231T235959Z\r\nDURATION:P9999D"), "value"),
    "digits of another script": (event("DTSTART:２０２６0101T000000Z"), "value"),
    "a rule that is none": (event("DTSTART:20260102T000000Z\r\nRRULE:FREQ=NEVER"), "rule"),
    "a sequence that is none": (event("DTSTART:20260102T000000Z\r\nSEQUENCE:-9"), "value"),
    "two starts": (event("DTSTART:20260102T000000Z\r\nDTSTART:20260103T000000Z"), "twice"),
    "a length without end": (event("DTSTART:20260102T000000Z\r\nDURATION:P99999999D"), "value"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_kept_is_refused_with_the_reason(name: str) -> None:
    data, code = HOSTILE[name]
    began = monotonic()
    with pytest.raises(Malformed) as caught:
        read(data)
    assert caught.value.code == code
    assert monotonic() - began < 1.0


ODD_BUT_FINE = {
    "an unknown zone": event("DTSTART;TZID=Nowhere/At All:20260102T000000"),
    "a path as a zone": event("DTSTART;TZID=../../etc/passwd:20260102T000000"),
    "a zone without rules": wrapped(
        "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Odd:20260101T000000\r\nEND:VEVENT\r\n"
    ),
    "XML within": event("DTSTART:20260102T000000Z\r\nSUMMARY:<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc'>]>&x;]]>"),
    "a storm of days left out": event(
        "DTSTART:20260102T000000Z\r\nRRULE:FREQ=DAILY\r\nEXDATE:" + ",".join(["20260103T000000Z"] * 20_000)
    ),
    "a storm of days added": event(
        "DTSTART:20260102T000000Z\r\nRDATE:"
        + ",".join(f"{datetime(2026, 1, 3) + timedelta(hours=n):%Y%m%dT%H%M%SZ}" for n in range(20_000))
    ),
    "a line folded a hundred thousand times": event("DTSTART:20260102T000000Z\r\nX-A:" + "\r\n a" * 40_000),
    "a long line": event("DTSTART:20260102T000000Z\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 200_000),
    "parameters without end": event("DTSTART:20260102T000000Z\r\nX-A" + ";A=b" * 100_000 + ":1"),
    "a million seconds": event("DTSTART:20260102T000000Z\r\nRRULE:FREQ=SECONDLY;COUNT=1000000"),
    "a leap second": event("DTSTART:20161231T235960Z"),
    "dates of the other kind": event("DTSTART:20260102T000000Z\r\nDTEND;VALUE=DATE:20260103"),
}


@pytest.mark.parametrize("name", ODD_BUT_FINE)
def test_what_is_odd_is_kept_exactly_and_takes_no_second(name: str) -> None:
    data = ODD_BUT_FINE[name]
    began = monotonic()
    found = calendar.parse(data)
    summary.summary(found)
    occurrences.occurrences(found, NOW - timedelta(days=400), NOW + timedelta(days=800), limit=2000)
    assert monotonic() - began < 1.0
    assert found.data() == data


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "UID:1", "DTSTART:20260101", " folded",
                "RRULE:FREQ=DAILY", "EXDATE:20260102", "RDATE;VALUE=PERIOD:20260101T000000Z/PT1H", "DTEND:20260103", "",
                "DURATION:P1D", "RECURRENCE-ID:20260102", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "TZID:x", ":", ";=:", "\t",
                "DTSTART;TZID=x:20260101T000000", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260103", "RRULE:FREQ=SECONDLY",
            ]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_whatever_comes_is_read_or_refused(lines: list[str]) -> None:
    data = "\r\n".join(lines).encode()
    try:
        found = calendar.parse(data)
        summary.summary(found)
    except Malformed:
        return
    assert found.data() == data
    assert len(occurrences.occurrences(found, NOW, NOW + timedelta(days=30), limit=100).occurrences) <= 100


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_text_comes_back_as_it_went(text: str) -> None:
    line = writing.text("SUMMARY", text)
    data = event("DTSTART:20260101\r\n" + line.raw.removesuffix("\r\n"))
    if not any(sign in text for sign in "\ufffe\uffff\x7f"):
        assert values.unescaped(calendar.parse(data).parts[0].value("SUMMARY") or "") == text
    assert all(len(one.encode()) <= 75 for one in line.raw.split("\r\n"))


def test_an_edit_touches_nothing_else() -> None:
    made = calendar.parse(ODD).copy()
    part = made.parts[0]
    editing.edit(
        made,
        part,
        Fields(
            summary="다른 제목",
            attendees=[
                Attendee("joon@example.org", cn="Joon", partstat="ACCEPTED"),
                Attendee("mina@example.org", cn="Mina", partstat="DECLINED"),
                Attendee("new@example.org", cn="New", rsvp=True),
            ],
            alarms=[Alarm(timedelta(minutes=15)), Alarm(timedelta(hours=1))],
        ),
        now=NOW,
        bump=True,
    )
    text = made.data().decode()
    kept = [line for line in ODD.decode().split("\r\n") if not line.startswith(("SUMMARY", "SEQUENCE", "DTSTAMP"))]
    assert [line for line in kept if line not in text.split("\r\n")] == [
        "ATTENDEE;CN=Mina;PARTSTAT=NEEDS-ACTION:mailto:mina@example.org"
    ]
    found = read(made.data())
    assert (found.summary, found.sequence, len(found.attendees), found.alarms) == ("다른 제목", 3, 3, 2)
    assert "SUMMARY;LANGUAGE=ko:다른 제목" in text


def test_one_occurrence_moves_and_another_is_left_out() -> None:
    made = calendar.parse(ODD).copy()
    names = [one.recurrence_id for one in found(made)]
    part = series.single(made, names[2])
    at = datetime(2026, 11, 17, 15, tzinfo=SEOUL)
    editing.edit(made, part, Fields(start=at, end=at + timedelta(hours=2)), now=NOW, bump=True)
    series.exclude(made, names[4], now=NOW)
    again = calendar.parse(made.data())
    calendar.check_resource(again)
    after = found(again)
    assert len(after) == 9
    moved = next(one for one in after if one.recurrence_id == names[2])
    assert (moved.dtstart, moved.dtend - moved.dtstart, moved.part) == (at.astimezone(UTC), timedelta(hours=2), 1)
    assert names[4] not in [one.recurrence_id for one in after]


def test_a_series_is_cut_in_two_at_an_occurrence() -> None:
    made = calendar.parse(ODD).copy()
    before = found(made)
    rest = series.split(made, before[4].recurrence_id, uid="two@example.org", now=NOW)
    first, second = calendar.parse(made.data()), calendar.parse(rest.data())
    assert second.uid == "two@example.org"
    starts = [one.dtstart for one in found(first)] + [one.dtstart for one in found(second)]
    assert starts == [one.dtstart for one in before]
    assert len(found(first)) == 4


def found(of: calendar.Calendar) -> list[occurrences.Occurrence]:
    return list(occurrences.occurrences(of, NOW - timedelta(days=90), NOW + timedelta(days=365)).occurrences)


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [
        (date(2026, 12, 1), date(2026, 12, 3), "DTSTART;VALUE=DATE:20261201"),
        (datetime(2026, 12, 1, 9, tzinfo=SEOUL), datetime(2026, 12, 1, 10, tzinfo=SEOUL),
         "DTSTART;TZID=Asia/Seoul:20261201T090000"),
        (datetime(2026, 12, 1, 9, tzinfo=UTC), datetime(2026, 12, 1, 10, tzinfo=UTC), "DTSTART:20261201T090000Z"),
        (datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10), "DTSTART:20261201T090000"),
    ],
)  # fmt: skip
def test_a_new_event_says_when_it_is(start: date, end: date, line: str) -> None:
    made = editing.build("u@x", Fields(summary="새 일정", start=start, end=end), now=NOW)
    assert line in made.data().decode().split("\r\n")
    assert ("BEGIN:VTIMEZONE" in made.data().decode()) == ("TZID" in line)
    assert read(made.data()).dtstart == values.utc(start)


def test_a_zone_that_is_written_is_the_zone() -> None:
    start = datetime(2026, 3, 1, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    made = editing.build("u", Fields(start=start, rrule="FREQ=WEEKLY;COUNT=52"), now=NOW).data()
    own = made.replace(b"Europe/Berlin", b"Somewhere Odd")
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
    known, unknown = (occurrences.occurrences(calendar.parse(one), since, until) for one in (made, own))
    assert len(known.occurrences) == 52
    assert known == unknown


def test_an_invitation_is_answered() -> None:
    sent = itip.request(calendar.parse(ODD))
    assert sent.method == "REQUEST"
    assert b"VALARM" not in sent.data()
    answer = itip.reply(sent, "MINA@example.org", "ACCEPTED", now=NOW, comment="갑니다")
    message = itip.read(calendar.parse(answer.data()))
    assert (message.method, message.comment, message.attendees[0].partstat) == ("REPLY", "갑니다", "ACCEPTED")
    kept = calendar.parse(ODD).copy()
    assert itip.apply_reply(kept, message) == [("", message.attendees[0])]
    text = kept.data().decode()
    assert "ATTENDEE;CN=Joon;X-NUM=7;PARTSTAT=ACCEPTED:mailto:Joon@Example.org" in text
    assert {one.address: one.partstat for one in read(kept.data()).attendees}["mina@example.org"] == "ACCEPTED"


def test_who_was_not_asked_does_not_answer() -> None:
    kept = calendar.parse(ODD).copy()
    stranger = (
        ODD.replace(b"VERSION", b"METHOD:REPLY\r\nVERSION").replace(b"mina@", b"stranger@").replace(b"Joon@", b"x@")
    )
    assert itip.apply_reply(kept, itip.read(calendar.parse(stranger))) == []
    with pytest.raises(Malformed):
        itip.reply(kept, "stranger@example.org", "ACCEPTED", now=NOW)


def test_a_delegate_joins_by_the_word_of_who_was_asked() -> None:
    kept = calendar.parse(ODD).copy()
    text = itip.reply(kept, "mina@example.org", "DELEGATED", now=NOW, delegated_to="sub@example.org").data().decode()
    text = text.replace(
        "END:VEVENT",
        'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:mina@example.org":mailto:sub@example.org\r\nEND:VEVENT',
    )
    itip.apply_reply(kept, itip.read(calendar.parse(text.encode())))
    after = {one.address: one.partstat for one in read(kept.data()).attendees}
    assert (after["mina@example.org"], after["sub@example.org"]) == ("DELEGATED", "ACCEPTED")


@pytest.mark.parametrize(
    ("fields", "voids"),
    [
        (Fields(summary="다른 제목"), False),
        (Fields(start=datetime(2026, 11, 2, 11, tzinfo=SEOUL)), True),
        (Fields(rrule="FREQ=DAILY"), True),
        (Fields(alarms=[]), False),
    ],
)
def test_another_time_voids_the_answers(fields: Fields, voids: bool) -> None:
    old = calendar.parse(ODD)
    new = old.copy()
    editing.edit(new, new.parts[0], fields, now=NOW)
    assert itip.moved(old.parts[0], new.parts[0]) is voids


def test_a_cancelled_occurrence_is_named() -> None:
    made = calendar.parse(ODD)
    name = found(made)[3].recurrence_id
    sent = itip.read(calendar.parse(itip.cancel(made, now=NOW, names=(name,)).data()))
    assert (sent.method, sent.recurrence_ids, sent.sequence) == ("CANCEL", (name,), 3)


def test_busy_periods_join() -> None:
    at = [NOW + timedelta(hours=n) for n in range(6)]
    found = [
        Busy(at[0], at[2]),
        Busy(at[1], at[3]),
        Busy(at[3], at[4]),
        Busy(at[5], at[5]),
        Busy(at[1], at[2], "BUSY-TENTATIVE"),
    ]
    assert freebusy.merged(found) == [Busy(at[0], at[4]), Busy(at[1], at[2], "BUSY-TENTATIVE")]
    made = calendar.wrap(freebusy.build(found, at[1], at[5], now=NOW, uid="f"))
    assert freebusy.read(calendar.parse(made.data())) == [Busy(at[1], at[2], "BUSY-TENTATIVE"), Busy(at[1], at[4])]


def test_a_question_for_free_time_is_read() -> None:
    text = (
        "BEGIN:VFREEBUSY\r\nUID:q\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260901T000000Z\r\nDTEND:20260902T000000Z\r\n"
        "ORGANIZER:mailto:a@x\r\nATTENDEE:mailto:b@x\r\nATTENDEE:mailto:c@x\r\nEND:VFREEBUSY\r\n"
    )
    asked = freebusy.question(calendar.parse(wrapped("METHOD:REQUEST\r\n" + text)))
    assert asked.attendees == ("mailto:b@x", "mailto:c@x")
    with pytest.raises(Malformed):
        freebusy.question(calendar.parse(wrapped(text)))


def test_everybody_but_the_organizer_is_asked_again() -> None:
    made = calendar.parse(ODD).copy()
    itip.reset_answers(made.parts[0], but="mina@example.org")
    assert {one.address: (one.partstat, one.rsvp) for one in read(made.data()).attendees} == {
        "joon@example.org": ("NEEDS-ACTION", True),
        "mina@example.org": ("NEEDS-ACTION", False),
    }
    assert itip.answered(made.parts[0], "Joon@example.org", "TENTATIVE")
    assert not itip.answered(made.parts[0], "nobody@example.org", "TENTATIVE")
    assert read(made.data()).attendees[0].partstat == "TENTATIVE"
