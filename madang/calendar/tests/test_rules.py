"""Decisions, as tables of cases."""

from datetime import UTC, date, datetime, timedelta

import pytest

from madang.calendar.models import FreeTimes, Period
from madang.calendar.rules import colours, slots
from madang.ground import clock
from madang.ground.ids import new_id

NOW = datetime(2026, 9, 1, tzinfo=UTC)


def at(on: date, clock: str) -> datetime:
    return datetime.fromisoformat(f"{on}T{clock}:00+09:00").astimezone(UTC)


def free(*busy: tuple[date, str, str]) -> FreeTimes:
    periods = tuple(Period(at(on, begin), at(on, end)) for on, begin, end in busy)
    return FreeTimes(person=new_id(), busy=periods, tentative=(), absent=())


@pytest.mark.parametrize(
    ("on", "works"),
    [
        (date(2026, 10, 2), True),
        (date(2026, 10, 3), False),  # the national foundation day, a Saturday
        (date(2026, 10, 5), False),  # its substitute
        (date(2026, 10, 6), True),
        (date(2026, 9, 25), False),  # Chuseok
        (date(2027, 2, 9), False),  # the substitute for Seollal on a Sunday
        (date(2027, 7, 19), False),  # the substitute for Constitution Day, since 2026
        (date(2028, 10, 5), False),  # Chuseok meets the national foundation day
    ],
)
def test_no_meeting_is_suggested_on_days_off(on: date, works: bool) -> None:
    found = slots.suggested(
        [free()], length=timedelta(hours=1), dtstart=at(on, "00:00"), dtend=at(on, "23:59"), now=NOW, most=99
    )
    assert bool(found) is works


def test_meetings_lie_within_working_hours_and_not_at_lunch() -> None:
    on = date(2026, 10, 6)
    found = slots.suggested(
        [free()], length=timedelta(hours=1), dtstart=at(on, "00:00"), dtend=at(on, "23:59"), now=NOW, most=99
    )
    times = [f"{one.dtstart.astimezone(clock.ZONE):%H:%M}" for one in found]
    assert times[0] == "09:00"
    assert times[-1] == "17:00"
    assert not {"11:30", "12:00", "12:30"} & set(times)
    assert {"11:00", "13:00"} <= set(times)


def test_the_times_when_all_can_come_are_first_and_the_optional_count_less() -> None:
    on = date(2026, 10, 6)
    mina, joon = free((on, "09:00", "12:00")), free((on, "13:00", "17:00"))
    asked = {"length": timedelta(hours=1), "dtstart": at(on, "00:00"), "dtend": at(on, "23:59"), "now": NOW}
    best = slots.suggested([mina, joon], **asked)[0]  # type: ignore[arg-type]
    assert (best.dtstart, best.missing) == (at(on, "17:00"), ())
    busy = free((on, "17:00", "18:00"))
    best = slots.suggested([mina, joon, busy], optional=frozenset({mina.person}), **asked)[0]  # type: ignore[arg-type]
    assert (best.dtstart, best.missing) == (at(on, "09:00"), (mina.person,))


def test_no_time_has_passed_and_none_ends_later_than_asked() -> None:
    on = date(2026, 10, 6)
    found = slots.suggested(
        [free()], length=timedelta(hours=1), dtstart=at(on, "09:00"), dtend=at(on, "16:00"), now=at(on, "13:10")
    )
    assert (found[0].dtstart, found[-1].dtend) == (at(on, "13:30"), at(on, "16:00"))


def test_a_booking_page_keeps_buffers_notice_and_the_number_of_a_day() -> None:
    on = date(2026, 10, 6)
    asked = {
        "minutes": 30,
        "before": 10,
        "after": 10,
        "busy": [Period(at(on, "10:00"), at(on, "10:30"))],
        "per_day": None,
        "first": date(2026, 10, 5),
        "last": date(2026, 10, 6),
        "earliest": at(on, "09:30"),
        "taken": {},
    }
    found = slots.bookable({"1": [("09:00", "12:00")], "0": [("09:00", "12:00")]}, **asked)  # type: ignore[arg-type]
    # the day before is a substitute; 09:30 and 10:30 touch the meeting's buffers
    assert [f"{one.dtstart.astimezone(clock.ZONE):%d %H:%M}" for one in found] == ["06 11:00", "06 11:30"]
    full = slots.bookable({"1": [("09:00", "12:00")]}, **{**asked, "taken": {on: 3}, "per_day": 3})  # type: ignore[arg-type]
    assert full == []


@pytest.mark.parametrize(("color", "number"), [("#9F0162", 0), ("#0000FF", 5), ("#FF6A30FF", 10), ("", 0), ("red", 0)])
def test_a_colour_from_elsewhere_becomes_the_nearest_of_ours(color: str, number: int) -> None:
    assert colours.number(color) == number
