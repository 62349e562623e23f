"""Recurrence against dateutil and recurring-ical-events, and rules that never fall on a day."""

from datetime import UTC, date, datetime, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from madang.standards.icalendar import calendar, rules
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.occurrences import last_end, occurrences
from madang.standards.icalendar.rules import Budget

SEOUL = ZoneInfo("Asia/Seoul")
MOST = 30
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def numbers(least: int, most: int) -> st.SearchStrategy[str]:
    span = range(least, most + 1)
    return st.lists(
        st.sampled_from([one for one in span if one or least >= 0]), min_size=1, max_size=3, unique=True
    ).map(lambda found: ",".join(map(str, found)))


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Rules that dateutil understands as RFC 5545 means them."""
    freq = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(numbers(1, 12))}")
    kind = draw(st.sampled_from(["none", "days", "month-days", "nth", "year-days", "weeks"]))
    if kind == "days":
        parts.append("BYDAY=" + ",".join(draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True))))
    if kind == "month-days" and freq != "WEEKLY":
        parts.append(f"BYMONTHDAY={draw(numbers(-5, 31))}")
    if kind == "nth" and freq in ("YEARLY", "MONTHLY"):
        parts.append(f"BYDAY={draw(st.sampled_from(['1MO', '-1FR', '2TU', '5SU', '-2WE,1TH']))}")
    if kind == "year-days" and freq == "YEARLY":
        parts.append(f"BYYEARDAY={draw(numbers(-366, 366))}")
    if kind == "weeks" and freq == "YEARLY" and len(parts) == 2:
        parts.append(f"BYWEEKNO={draw(st.sampled_from(['1', '20', '53', '-1', '10,30']))};BYDAY=MO,TH")
    if draw(st.booleans()) and freq != "HOURLY":
        parts.append(f"BYHOUR={draw(numbers(0, 23))}")
    if draw(st.booleans()) and kind in ("days", "month-days") and freq in ("YEARLY", "MONTHLY"):
        parts.append(f"BYSETPOS={draw(st.sampled_from(['1', '-1', '2', '1,-1']))}")
    if freq == "WEEKLY":
        parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU']))}")
    return ";".join(parts)


@settings(max_examples=120, deadline=None)
@given(
    texts(),
    st.datetimes(datetime(2015, 1, 1), datetime(2026, 12, 31)).map(lambda at: at.replace(microsecond=0)),
    st.integers(0, 900),
)
def test_a_rule_gives_what_dateutil_gives(text: str, first: datetime, ahead: int) -> None:
    since = first + timedelta(days=ahead)
    until = since + timedelta(days=400)
    expected: list[datetime] = []
    for at in rrulestr(text, dtstart=first).xafter(since - timedelta(seconds=1)):
        if at > until or len(expected) == MOST:
            break
        expected += [at] if at != first else []
    found: list[datetime] = []
    for at in rules.starts(rules.parse(text), first, since, Budget()):
        if at > until or len(found) == MOST:
            break
        found += [at] if at >= since and at != first else []
    assert found == expected


@settings(max_examples=60, deadline=None)
@given(texts(), st.integers(1, 40), st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1)))
def test_a_counted_rule_ends_where_dateutil_ends(text: str, count: int, at: datetime) -> None:
    probe = next(iter(rrulestr(text + ";UNTIL=20400101T000000", dtstart=at.replace(microsecond=0))), None)
    assume(probe is not None)
    first = probe
    assert first is not None
    expected = list(rrulestr(f"{text};COUNT={count}", dtstart=first))
    assume(len(expected) == count)
    found = list(rules.starts(rules.parse(f"{text};COUNT={count}"), first, first, Budget()))
    assert found == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYHOUR=3;BYMINUTE=7;BYSECOND=1;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYMONTHDAY=31;BYMONTH=4;COUNT=5",
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;COUNT=1000000",
        "FREQ=SECONDLY;UNTIL=20990101T000000Z",
        "FREQ=SECONDLY;INTERVAL=7;BYSECOND=61".replace("61", "3"),
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
        "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE="
        + ",".join(map(str, range(60)))
        + ";BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=1000000000",
        "FREQ=DAILY;INTERVAL=100000",
        "FREQ=WEEKLY;COUNT=1000000000",
        "FREQ=DAILY;BYYEARDAY=366;COUNT=400",
    ],
)
def test_no_rule_takes_a_second(rule: str) -> None:
    data = event(f"DTSTART:19900101T000000Z\r\nDURATION:PT1S\r\nRRULE:{rule}")
    began = monotonic()
    found = calendar.parse(data)
    calendar.check_resource(found)
    occurrences(found, datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC), limit=5000)
    last_end(found)
    assert monotonic() - began < 1.0


@pytest.mark.parametrize(
    "text",
    [
        "", "FREQ=SOMETIMES", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=x", "COUNT=3",
        "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYDAY=0MO",
        "FREQ=DAILY;UNTIL=yesterday", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;NONSENSE=1", "FREQ=DAILY;COUNT=²",
        "FREQ=DAILY;BYMONTH=" + ",".join(["1"] * 500), "FREQ=DAILY;" + "X" * 5000, "FREQ=DAILY;BYDAY=99999999999999MO",
        "FREQ=DAILY;BYMINUTE=" + ",".join(map(str, range(60))) + ";BYSECOND=" + ",".join(map(str, range(60))),
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        rules.parse(text)


def event(lines: str, *, more: str = "") -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\nBEGIN:VEVENT\r\nUID:one@example.org\r\n"
        f"DTSTAMP:20260101T000000Z\r\n{lines}\r\nEND:VEVENT\r\n{more}END:VCALENDAR\r\n"
    ).encode()


OBJECTS = {
    "weekly with a day out": event(
        "DTSTART;TZID=Asia/Seoul:20260302T100000\r\nDTEND;TZID=Asia/Seoul:20260302T110000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=20\r\nEXDATE;TZID=Asia/Seoul:20260309T100000"
    ),
    "across summer time": event(
        "DTSTART;TZID=Europe/Berlin:20260302T090000\r\nDURATION:PT45M\r\nRRULE:FREQ=DAILY;UNTIL=20260501T070000Z"
    ),
    "whole days": event("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20260103\r\nRRULE:FREQ=MONTHLY;COUNT=8"),
    "added days": event(
        "DTSTART:20260110T000000Z\r\nDTEND:20260110T010000Z\r\nRDATE:20260111T000000Z,20260115T000000Z\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=3"
    ),
    "one moved": event(
        "DTSTART:20260105T010000Z\r\nDTEND:20260105T020000Z\r\nRRULE:FREQ=WEEKLY;COUNT=6",
        more="BEGIN:VEVENT\r\nUID:one@example.org\r\nRECURRENCE-ID:20260112T010000Z\r\nDTSTAMP:20260101T000000Z\r\n"
        "DTSTART:20260113T030000Z\r\nDTEND:20260113T050000Z\r\nEND:VEVENT\r\n",
    ),
    "all from one on": event(
        "DTSTART:20260105T010000Z\r\nDTEND:20260105T020000Z\r\nRRULE:FREQ=WEEKLY;COUNT=6",
        more="BEGIN:VEVENT\r\nUID:one@example.org\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260119T010000Z\r\n"
        "DTSTAMP:20260101T000000Z\r\nDTSTART:20260119T040000Z\r\nDTEND:20260119T060000Z\r\nEND:VEVENT\r\n",
    ),
}


@pytest.mark.parametrize("name", OBJECTS)
def test_an_object_happens_when_others_say(name: str) -> None:
    data = OBJECTS[name]
    since, until = datetime(2025, 12, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    expected = []
    for one in recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(since, until):
        start, end = one["DTSTART"].dt, one["DTEND"].dt
        expected.append((_utc(start), _utc(end)))
    found = occurrences(calendar.parse(data), since, until)
    assert found.whole
    assert [(one.dtstart, one.dtend) for one in found.occurrences] == sorted(expected)


def _utc(at: date | datetime) -> datetime:
    if not isinstance(at, datetime):
        at = datetime(at.year, at.month, at.day, tzinfo=SEOUL)
    return at.astimezone(UTC)


def test_a_zone_of_the_calendar_alone_is_understood() -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:My Own\r\nBEGIN:STANDARD\r\nDTSTART:20001029T030000\r\nTZOFFSETFROM:+0200\r\n"
        "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
        "DTSTART:20000326T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    )
    berlin, own = (
        event(f"DTSTART;TZID={name}:20260320T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=40", more=zone)
        for name in ("Europe/Berlin", '"My Own"')
    )
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 1, tzinfo=UTC)
    found = occurrences(calendar.parse(own), since, until)
    assert len(found.occurrences) == 40
    assert found == occurrences(calendar.parse(berlin), since, until)


def test_the_last_end_of_a_series() -> None:
    counted = event("DTSTART:20260105T010000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3")
    assert last_end(calendar.parse(counted)) == datetime(2026, 1, 19, 2, tzinfo=UTC)
    endless = event("DTSTART:20260105T010000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY")
    assert last_end(calendar.parse(endless)) is None
    until = event("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=WEEKLY;UNTIL=20260119")
    assert last_end(calendar.parse(until)) >= datetime(2026, 1, 19, 15, tzinfo=UTC)  # type: ignore[operator]
