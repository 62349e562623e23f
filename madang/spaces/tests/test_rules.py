"""The rules of booking as tables of cases."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from madang.ground.errors import Invalid, Problem, Refused
from madang.spaces.models.nouns import (
    USUAL,
    BookingRules,
    BookingStatus,
    Check,
    Footing,
    Hours,
    Space,
    SpaceAccess,
    SpaceKind,
    Span,
)
from madang.spaces.rules import booking as rules
from madang.spaces.rules import finding, hours, repeating

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Monday, 10:00 in Seoul."""
ID = UUID(int=7)


def seoul(text: str) -> datetime:
    """`24 14:00`: a day of November 2026 and an hour in Seoul."""
    day, at = text.split()
    return hours.moment(date(2026, 11, 1) + timedelta(days=int(day) - 1), at)


def span(text: str) -> Span:
    """`24 14:00-15:00`."""
    day, times = text.split()
    begin, end = times.split("-")
    return Span(seoul(f"{day} {begin}"), seoul(f"{day} {end}"))


def footing(kind: SpaceKind = SpaceKind.DESK, *, staff: bool = True, **fields: Any) -> Footing:
    known = {name: fields.pop(name) for name in ("rules", "hours", "closed_on") if name in fields}
    space = Space(id=ID, site=ID, kind=kind, name="x", **fields)
    return Footing(
        space=space,
        takes=[1],
        rules=known.get("rules", BookingRules()),
        hours=known.get("hours", USUAL),
        closed_on=known.get("closed_on"),
        staff=staff,
    )


ROOM = SpaceKind.ROOM
FREE = Check(taken=False)


@pytest.mark.parametrize(
    ("wish", "foot", "check", "people", "code"),
    [
        # today … +14 days for seats, +30 for rooms
        ("23 10:00-11:00", footing(), FREE, 1, None),
        ("37 10:00-11:00", footing(), FREE, 1, None),
        ("38 10:00-11:00", footing(), FREE, 1, "spaces.too-far-ahead"),
        ("53 10:00-11:00", footing(ROOM), FREE, 1, None),
        ("54 10:00-11:00", footing(ROOM), FREE, 1, "spaces.too-far-ahead"),
        ("54 10:00-11:00", footing(ROOM, rules=BookingRules(room_days=31)), FREE, 1, None),
        # units of thirty minutes, whole days and half days
        ("24 09:00-18:00", footing(), FREE, 1, None),
        ("24 09:00-13:00", footing(), FREE, 1, None),
        ("24 13:00-18:00", footing(), FREE, 1, None),
        ("24 10:10-11:00", footing(), FREE, 1, "spaces.units"),
        ("24 10:00-10:15", footing(), FREE, 1, "spaces.units"),
        ("24 10:00-10:15", footing(rules=BookingRules(unit_minutes=15)), FREE, 1, None),
        ("24 11:00-10:00", footing(), FREE, 1, "spaces.ends-before-start"),
        ("24 10:00-10:00", footing(), FREE, 1, "spaces.ends-before-start"),
        # the past; half an hour of grace for whoever stands there
        ("23 09:30-11:00", footing(), FREE, 1, None),
        ("23 09:00-11:00", footing(), FREE, 1, "spaces.past"),
        ("23 09:00-10:00", footing(), FREE, 1, "spaces.past"),
        ("22 10:00-11:00", footing(), FREE, 1, "spaces.past"),
        # night, weekend, closures
        ("24 08:30-10:00", footing(), FREE, 1, "spaces.not-open"),
        ("24 17:00-18:30", footing(), FREE, 1, "spaces.not-open"),
        ("28 10:00-11:00", footing(), FREE, 1, "spaces.closed-that-day"),
        ("55 10:00-11:00", footing(ROOM, rules=BookingRules(room_days=60)), FREE, 1, "spaces.holiday"),
        ("55 10:00-11:00", footing(ROOM, rules=BookingRules(room_days=60, holidays=True)), FREE, 1, None),
        ("24 10:00-11:00", footing(), Check(taken=False, closed=[span("24 10:30-12:00")]), 1, "spaces.closed"),
        ("24 10:00-11:00", footing(), Check(taken=False, closed=[span("24 11:00-12:00")]), 1, None),
        ("24 10:00-11:00", footing(closed_on=date(2026, 11, 24)), FREE, 1, "spaces.site-closed"),
        ("24 10:00-11:00", footing(closed_on=date(2026, 11, 25)), FREE, 1, None),
        ("24 20:00-23:00", footing(SpaceKind.VEHICLE), FREE, 1, None),
        # who, and how many
        ("24 10:00-11:00", footing(ROOM, capacity=8), FREE, 8, None),
        ("24 10:00-11:00", footing(ROOM, capacity=8), FREE, 9, "spaces.too-small"),
        ("24 10:00-11:00", footing(access=SpaceAccess.OUTSIDE), FREE, 1, "spaces.for-outsiders"),
        ("24 10:00-11:00", footing(access=SpaceAccess.STAFF, staff=False), FREE, 1, "spaces.for-staff"),
        ("24 10:00-11:00", footing(access=SpaceAccess.OUTSIDE, staff=False), FREE, 1, None),
        ("24 10:00-11:00", footing(retired_at=NOW), FREE, 1, "spaces.retired"),
        # one seat at a time, two rooms a day, taken
        ("24 10:00-11:00", footing(), Check(taken=False, sits=True), 1, "spaces.seat-already"),
        ("24 10:00-11:00", footing(ROOM), Check(taken=False, sits=True), 1, None),
        ("24 10:00-11:00", footing(ROOM), Check(taken=False, rooms=[seoul("24 09:00")]), 1, None),
        ("24 10:00-11:00", footing(ROOM), Check(taken=False, rooms=[seoul("24 09:00")] * 2), 1, "spaces.rooms-a-day"),
        ("24 10:00-11:00", footing(ROOM), Check(taken=False, rooms=[seoul("25 09:00")] * 2), 1, None),
        ("24 10:00-11:00", footing(), Check(taken=True), 1, "spaces.taken"),
        # three no-shows in ninety days block for thirty
        ("24 10:00-11:00", footing(), Check(taken=False, no_shows=[NOW - timedelta(days=d) for d in (1, 2)]), 1, None),
        (
            "24 10:00-11:00",
            footing(),
            Check(taken=False, no_shows=[NOW - timedelta(days=d) for d in (1, 50, 89)]),
            1,
            "spaces.blocked",
        ),
        (
            "24 10:00-11:00",
            footing(),
            Check(taken=False, no_shows=[NOW - timedelta(days=d) for d in (1, 50, 91)]),
            1,
            None,
        ),
        (
            "24 10:00-11:00",
            footing(),
            Check(taken=False, no_shows=[NOW - timedelta(days=d) for d in (31, 50, 60)]),
            1,
            None,
        ),
    ],
)
def test_what_may_be_booked(wish: str, foot: Footing, check: Check, people: int, code: str | None) -> None:
    assert code_of(span(wish), foot, check, people) == code


def code_of(wish: Span, foot: Footing, check: Check, people: int) -> str | None:
    try:
        rules.may_have(wish, footing=foot, check=check, people=people, now=NOW, extra=())
    except Problem as problem:
        return problem.code
    return None


@pytest.mark.parametrize(
    ("foot", "people", "outside", "runs", "status"),
    [
        (footing(), 1, False, False, BookingStatus.CONFIRMED),
        (footing(approval=True), 1, False, False, BookingStatus.WAITING_APPROVAL),
        (footing(approval=True), 1, False, True, BookingStatus.CONFIRMED),
        (footing(ROOM, capacity=50), 19, False, False, BookingStatus.CONFIRMED),
        (footing(ROOM, capacity=50), 20, False, False, BookingStatus.WAITING_APPROVAL),
        (footing(ROOM, capacity=50), 20, False, True, BookingStatus.CONFIRMED),
        (footing(ROOM), 2, True, False, BookingStatus.WAITING_APPROVAL),
        (footing(ROOM, rules=BookingRules(approval_outside=False)), 2, True, False, BookingStatus.CONFIRMED),
        (footing(ROOM, approval=True), 1, False, False, BookingStatus.WAITING_APPROVAL),
        (footing(SpaceKind.VEHICLE, approval=True), 1, False, False, BookingStatus.WAITING_APPROVAL),
        (footing(SpaceKind.VEHICLE), 1, True, False, BookingStatus.CONFIRMED),
    ],
)
def test_what_needs_approval(foot: Footing, people: int, outside: bool, runs: bool, status: BookingStatus) -> None:
    assert rules.status(footing=foot, people=people, outside=outside, runs=runs) is status


@pytest.mark.parametrize(
    ("at", "code"),
    [
        ("24 09:44", "spaces.too-early"),
        ("24 09:45", None),
        ("24 10:00", None),
        ("24 10:30", None),
        ("24 10:31", "spaces.too-late"),
        ("24 11:00", "spaces.too-late"),
    ],
)
def test_one_checks_in_from_a_quarter_before_to_half_an_hour_after(at: str, code: str | None) -> None:
    wish = span("24 10:00-11:00")
    if code is None:
        rules.may_check_in(wish, rules=BookingRules(), at=seoul(at))
        assert rules.released_at(wish, BookingRules()) == seoul("24 10:30")
        return
    with pytest.raises(Refused) as refused:
        rules.may_check_in(wish, rules=BookingRules(), at=seoul(at))
    assert refused.value.code == code


def test_a_short_booking_is_given_away_when_it_ends() -> None:
    wish = span("24 10:00-10:30")
    assert rules.released_at(wish, BookingRules(grace_minutes=60)) == seoul("24 10:30")


@pytest.mark.parametrize(("at", "late"), [("24 07:59", False), ("24 08:00", False), ("24 08:01", True)])
def test_cancelled_within_two_hours_is_late(at: str, late: bool) -> None:
    assert rules.late(seoul("24 10:00"), rules=BookingRules(), now=seoul(at)) is late


@pytest.mark.parametrize(
    ("at", "free"),
    [("24 10:00", "24 10:00"), ("24 10:01", "24 10:30"), ("24 10:30", "24 10:30"), ("24 10:59", "24 11:00")],
)
def test_who_leaves_early_frees_the_rest_from_the_next_unit(at: str, free: str) -> None:
    assert rules.freed_from(span("24 10:00-11:00"), rules=BookingRules(), now=seoul(at)) == seoul(free)


def test_a_series_counts_holidays_and_leaves_them_out() -> None:
    found = list(repeating.weekly(span("41 10:00-11:00"), count=4, every=1, extra=()))
    assert [holiday for _, holiday in found] == [False, False, True, True], "25 December and 1 January are Fridays"
    assert found[3][0].dtstart - found[0][0].dtstart == timedelta(weeks=3)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"0": [("09:00", "18:00")]}, {"0": [("09:00", "18:00")]}),
        ({"0": [("13:00", "24:00"), ("09:00", "12:00")]}, {"0": [("09:00", "12:00"), ("13:00", "24:00")]}),
        ({"0": []}, {}),
        ({"0": [("09:00", "09:00")]}, None),
        ({"0": [("09:00", "25:00")]}, None),
        ({"x": [("09:00", "18:00")]}, None),
        ({"0": [("09:00", "12:00"), ("11:59", "13:00")]}, None),
    ],
)
def test_hours_are_in_order_and_apart(given: Hours, kept: Hours | None) -> None:
    assert hours.checked(given) == kept


@pytest.mark.parametrize(
    ("busy", "length", "found"),
    [
        ([], 60, [(0, 100), (200, 300)]),
        ([(0, 50)], 60, [(200, 300)]),
        ([(0, 40)], 60, [(40, 100), (200, 300)]),
        ([(10, 20), (30, 40), (90, 210)], 50, [(40, 90), (210, 300)]),
        ([(0, 300)], 10, []),
        ([(50, 60)], 50, [(0, 50), (200, 300)]),
        ([(40, 60)], 50, [(200, 300)]),
    ],
)
def test_gaps_are_found_in_windows(busy: list[tuple[int, int]], length: int, found: list[tuple[int, int]]) -> None:
    starts, ends = [one[0] for one in busy], [one[1] for one in busy]
    assert finding.first_gaps(starts, ends, [(0, 100), (200, 300)], length=length, most=3) == found


def test_windows_in_seconds_are_the_windows() -> None:
    first, last = seoul("20 10:30"), seoul("56 15:00")
    rules_of, week = BookingRules(), {"0": [("09:00", "12:00"), ("13:00", "24:00")], "4": [("00:00", "18:00")]}
    spans = [
        (int(one.dtstart.timestamp()), int(one.dtend.timestamp()))
        for one in hours.opens(week, rules_of, first, last, ())
    ]
    assert hours.open_seconds(week, rules_of, first, last, hours.holidays(first, last, ())) == spans
    assert len(spans) > 10
    assert finding.until([(0, 5), (6, 9), (12, 15)], 8) == [(0, 5), (6, 8)]


def test_windows_go_without_what_is_shut() -> None:
    assert finding.without([(0, 100), (200, 300)], [(10, 20), (90, 250)]) == [(0, 10), (20, 90), (250, 300)]
    assert finding.merged([(5, 9), (0, 5), (20, 30), (22, 25)]) == [(0, 9), (20, 30)]


def test_other_times_of_the_day_are_the_nearest() -> None:
    wish = span("24 10:00-11:00")
    busy = [(int(wish.dtstart.timestamp()), int(wish.dtend.timestamp()))]
    found = rules.other_times(busy, wish, footing=footing(ROOM), now=NOW, extra=())
    assert [one.dtstart for one in found] == [seoul(f"24 {at}") for at in ("09:00", "11:00", "11:30", "12:00")]


def test_a_time_without_a_meaning_is_no_question_of_rules() -> None:
    with pytest.raises(Invalid):
        rules.period(Span(NOW, NOW), rules=BookingRules(), lent=False)
    with pytest.raises(Invalid) as long:
        rules.period(Span(NOW, NOW + timedelta(days=15)), rules=BookingRules(), lent=True)
    assert long.value.code == "spaces.too-long"
