"""Changing one time, all that follow, or all; the lunar calendar. Tables of cases."""

from datetime import UTC, date, datetime

import pytest

from madang.calendar.rules import editing, lunar, reading
from madang.calendar.rules.editing import Scope, Wish
from madang.calendar.rules.lunar import Lunar
from madang.calendar.tests.conftest import ics
from madang.ground.errors import Invalid, NotFound, Refused

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SPAN = (datetime(2026, 11, 29, tzinfo=UTC), datetime(2026, 12, 29, tzinfo=UTC))
WEEKLY = ics("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4", "X-CLIENT;A=1:kept")
SECOND = "20261207T010000Z"


def starts(found: object) -> list[str]:
    spans = reading.happening(found.root.text().encode(), *SPAN)  # type: ignore[attr-defined]
    return [f"{one.dtstart:%m-%d %H}" for one in spans]


def changed(wish: Wish, scope: Scope, name: str = SECOND) -> editing.Changed:
    return editing.changed(reading.parsed(WEEKLY), wish, scope=scope, name=name, uid="rest", now=NOW, bump=True)


@pytest.mark.parametrize(
    ("scope", "whole", "rest"),
    [
        (Scope.THIS, ["11-30 01", "12-08 06", "12-14 01", "12-21 01"], []),
        (Scope.FOLLOWING, ["11-30 01"], ["12-08 06", "12-15 06", "12-22 06"]),
        (Scope.ALL, ["12-01 06", "12-08 06", "12-15 06", "12-22 06"], []),
    ],
)
def test_a_moved_time_moves_what_was_meant(scope: Scope, whole: list[str], rest: list[str]) -> None:
    done = changed(Wish(dtstart="2026-12-08T15:00:00", dtend="2026-12-08T16:00:00"), scope)
    if scope is Scope.FOLLOWING:
        # the rule of what was split off still says Monday: the weekday moved with it
        assert done.rest is not None
        assert starts(done.whole) == whole
        assert starts(done.rest) == rest
        assert "RELATED-TO" in done.rest.root.text()
    else:
        assert starts(done.whole) == whole
        assert done.rest is None
    assert "X-CLIENT;A=1:kept" in done.whole.root.text()


def test_the_first_and_all_that_follow_are_all() -> None:
    done = changed(Wish(summary="새 이름"), Scope.FOLLOWING, "20261130T010000Z")
    assert done.rest is None
    assert "새 이름" in done.whole.root.text()


def test_a_time_that_is_none_of_the_series_is_not_found() -> None:
    with pytest.raises(NotFound):
        changed(Wish(summary="x"), Scope.THIS, "20261208T010000Z")
    with pytest.raises(Invalid):
        changed(Wish(summary="x"), Scope.THIS, "")
    with pytest.raises(Refused):
        changed(Wish(rrule="FREQ=DAILY"), Scope.THIS)


def test_single_times_and_days_left_out_move_with_the_series() -> None:
    one = editing.changed(
        reading.parsed(WEEKLY), Wish(summary="하나"), scope=Scope.THIS, name=SECOND, uid="x", now=NOW, bump=False
    ).whole
    less = editing.without(one, scope=Scope.THIS, name="20261214T010000Z", now=NOW)
    assert less is not None
    assert starts(less) == ["11-30 01", "12-07 01", "12-21 01"]
    later = editing.changed(
        less,
        Wish(dtstart="2026-11-30T11:00:00", dtend="2026-11-30T12:00:00"),
        scope=Scope.ALL,
        name="20261130T010000Z",
        uid="x",
        now=NOW,
        bump=False,
    ).whole
    assert starts(later) == ["11-30 02", "12-07 01", "12-21 02"]
    spans = reading.happening(later.root.text().encode(), *SPAN)
    assert [one.summary for one in spans] == [None, "하나", None]


@pytest.mark.parametrize(
    ("scope", "left"),
    [
        (Scope.THIS, ["11-30 01", "12-14 01", "12-21 01"]),
        (Scope.FOLLOWING, ["11-30 01"]),
        (Scope.ALL, None),
    ],
)
def test_what_is_taken_out(scope: Scope, left: list[str] | None) -> None:
    found = editing.without(reading.parsed(WEEKLY), scope=scope, name=SECOND, now=NOW)
    assert (None if found is None else starts(found)) == left


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (Wish(dtstart="2026-13-01"), "calendar.time"),
        (Wish(dtstart="2026-12-01T10:00", dtend="2026-12-01T09:00"), "calendar.order"),
        (Wish(dtstart="2026-12-01", dtend="2026-12-01"), "calendar.order"),
        (Wish(dtstart="2026-12-01", dtend="2026-12-01T09:00"), "calendar.time"),
        (Wish(dtstart="2026-12-01T10:00", tz="Mars/Base"), "calendar.zone"),
        (Wish(dtstart="2026-12-01T10:00", tz="../../etc/passwd"), "calendar.zone"),
        (Wish(dtstart="2026-12-01T10:00", rrule="FREQ=OFTEN"), "calendar.rrule"),
        (Wish(dtstart="0001-01-01"), "calendar.time"),
        (Wish(dtstart="9999-12-31T23:59:59-12:00"), "calendar.time"),
        (Wish(), "calendar.time"),
    ],
)
def test_what_is_no_event_is_refused_with_its_reason(wish: Wish, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        editing.made("uid", wish, now=NOW)


@pytest.mark.parametrize(
    ("wish", "year", "on"),
    [
        (Lunar(month=1, day=1), 2027, date(2027, 2, 7)),  # Seollal, a day later than in China
        (Lunar(month=1, day=1), 2028, date(2028, 1, 27)),
        (Lunar(month=8, day=15), 2027, date(2027, 9, 15)),
        (Lunar(month=8, day=15), 2028, date(2028, 10, 3)),
        (Lunar(month=5, day=5, leap=True), 2028, date(2028, 6, 27)),  # a leap month of that year
        (Lunar(month=5, day=5, leap=True), 2027, date(2027, 6, 9)),  # none in that year: the ordinary fifth month
        (Lunar(month=12, day=30), 2027, date(2028, 1, 26)),
    ],
)
def test_a_lunar_day_lands_on_the_right_day(wish: Lunar, year: int, on: date) -> None:
    assert lunar.on(year, wish) == on


def test_a_lunar_birthday_comes_back_each_year_in_every_program() -> None:
    made = editing.made("uid", Wish(summary="생신", dtstart="2026-11-21", lunar=Lunar(month=1, day=1)), now=NOW)
    text = made.root.text()
    assert "X-MADANG-LUNAR:0101" in text
    spans = reading.happening(text.encode(), datetime(2026, 1, 1, tzinfo=UTC), datetime(2051, 1, 1, tzinfo=UTC))
    days = [one.recurrence_id for one in spans]
    assert days[:2] == ["20270207", "20280127"]
    assert len(days) == 24
    assert all(one.all_day for one in spans)
    assert lunar.read(made.parts[0]) == Lunar(month=1, day=1)
