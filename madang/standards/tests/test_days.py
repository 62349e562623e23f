"""Holidays and working days against the dated rules of the law, and lunar dates."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madang.standards.days import (
    FIRST_YEAR,
    LAST_YEAR,
    Holiday,
    HolidayKind,
    add_working_days,
    holidays_of,
    holidays_on,
    is_public_holiday,
    is_working_day,
    next_working_day,
    working_days_between,
)
from madang.standards.lunar import LunarDate, lunar_to_solar, solar_to_lunar

FOUNDING = Holiday(date(2026, 4, 1), "창립기념일", "Founding Day", HolidayKind.INSTITUTION)
DECREE = Holiday(date(2026, 4, 2), "임시공휴일", "Temporary Public Holiday", HolidayKind.TEMPORARY)
DATES = st.dates(date(2001, 1, 1), date(2049, 12, 31))


def _days(year: int, *kinds: HolidayKind) -> list[str]:
    return [f"{each.on.month}/{each.on.day}" for each in holidays_of(year) if each.kind in kinds]


@pytest.mark.parametrize(
    ("year", "substitutes", "elections"),
    [
        (2026, "3/2 5/25 8/17 10/5", "6/3"),
        (2027, "2/9 5/3 7/19 8/16 10/4 10/11 12/27", ""),
        (2028, "10/5", "4/12"),
        (2029, "5/7 5/21 9/24", ""),
        (2030, "2/5 5/6", "3/27 6/12"),
        (2025, "3/3 5/6 10/8", "6/3"),
        (2024, "2/12 5/6", "4/10"),
        (2021, "8/16 10/4 10/11", ""),
        (2013, "", ""),
    ],
)
def test_substitute_and_election_days(year: int, substitutes: str, elections: str) -> None:
    assert _days(year, HolidayKind.SUBSTITUTE) == substitutes.split()
    assert _days(year, HolidayKind.ELECTION) == elections.split()


@pytest.mark.parametrize(
    ("name", "dates"),
    [
        ("설날", "2026-02-17 2027-02-07 2028-01-27 2029-02-13 2030-02-03"),
        ("부처님 오신 날", "2026-05-24 2027-05-13 2028-05-02 2029-05-20 2030-05-09"),
        ("추석", "2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12"),
    ],
)
def test_lunar_holidays(name: str, dates: str) -> None:
    found = [each.on.isoformat() for year in range(2026, 2031) for each in holidays_of(year) if each.name_ko == name]
    assert found == dates.split()


@pytest.mark.parametrize(
    ("on", "free"),
    [
        (date(2025, 5, 1), False),
        (date(2026, 5, 1), True),
        (date(2025, 7, 17), False),
        (date(2026, 7, 17), True),
        (date(2012, 10, 9), False),
        (date(2013, 10, 9), True),
        (date(2020, 8, 17), True),
        (date(2021, 3, 1), True),
        (date(2022, 12, 26), False),
        (date(2023, 5, 29), True),
        (date(2025, 5, 7), False),
        (date(2026, 6, 8), False),
        (date(2026, 9, 28), False),
        (date(2028, 1, 3), False),
    ],
)
def test_the_law_of_the_time_counts(on: date, free: bool) -> None:
    assert is_public_holiday(on) is free


def test_saturday_is_no_public_holiday_and_sunday_is_one() -> None:
    assert not is_public_holiday(date(2026, 11, 21))
    assert not is_working_day(date(2026, 11, 21))
    assert is_public_holiday(date(2026, 11, 22))


def test_names_are_in_both_languages() -> None:
    assert holidays_on(date(2026, 3, 2)) == (
        Holiday(
            date(2026, 3, 2),
            "대체공휴일(3·1절)",
            "Substitute holiday (Independence Movement Day)",
            HolidayKind.SUBSTITUTE,
        ),
    )
    assert [each.name_ko for each in holidays_on(date(2028, 10, 3))] == ["추석", "개천절"]
    assert [each.kind for each in holidays_on(date(2025, 5, 6))] == [HolidayKind.SUBSTITUTE]
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        assert all(not each.name_ko.isascii() and each.name_en.isascii() for each in holidays_of(year))


def test_own_and_decreed_days_are_data() -> None:
    extra = [FOUNDING, DECREE]
    assert FOUNDING in holidays_of(2026, extra) and FOUNDING not in holidays_of(2027, extra)
    assert not is_working_day(FOUNDING.on, extra) and is_working_day(FOUNDING.on)
    assert not is_public_holiday(FOUNDING.on, extra) and is_public_holiday(DECREE.on, extra)
    assert next_working_day(FOUNDING.on, extra) == date(2026, 4, 3)


def test_working_days_around_seollal() -> None:
    assert working_days_between(date(2026, 2, 13), date(2026, 2, 19)) == 2
    assert working_days_between(date(2026, 2, 19), date(2026, 2, 13)) == 0
    assert add_working_days(date(2026, 2, 13), 1) == date(2026, 2, 19)
    assert add_working_days(date(2026, 2, 19), -1) == date(2026, 2, 13)
    assert add_working_days(date(2026, 2, 14), 0) == date(2026, 2, 19)


@given(DATES, st.integers(1, 60))
def test_adding_and_counting_agree(on: date, days: int) -> None:
    last = add_working_days(on, days)
    assert is_working_day(last)
    assert working_days_between(on + timedelta(days=1), last) == days


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_years_out_of_range_are_refused(year: int) -> None:
    with pytest.raises(ValueError, match="known from"):
        holidays_of(year)


@dataclass(frozen=True)
class Rule:
    """One line of the law: since when the day is a holiday, and since when which weekdays give a substitute."""

    name: str
    since: str
    until: str
    substitute_since: str
    on_saturday: bool


# Source: DOMAIN section 4.3, read in the law of 2026-02-10 and the regulation of 2026-04-30.
FIXED = {
    "01-01": Rule("1월 1일", "2000", "9", "9", False),
    "03-01": Rule("3·1절", "2000", "9", "2021-08", True),
    "05-01": Rule("노동절", "2026-05-01", "9", "2026-05", True),
    "05-05": Rule("어린이날", "2000", "9", "2013-11", True),
    "06-06": Rule("현충일", "2000", "9", "9", False),
    "07-17": Rule("제헌절", "2026-05-11", "9", "2026-05", True),
    "08-15": Rule("광복절", "2000", "9", "2021-08", True),
    "10-03": Rule("개천절", "2000", "9", "2021-08", True),
    "10-09": Rule("한글날", "2013", "9", "2021-08", True),
    "12-25": Rule("기독탄신일", "2000", "9", "2023-05", True),
}
LUNAR = {
    (1, 1, -1): Rule("설날 전날", "2000", "9", "2013-11", False),
    (1, 1, 0): Rule("설날", "2000", "9", "2013-11", False),
    (1, 1, 1): Rule("설날 다음 날", "2000", "9", "2013-11", False),
    (4, 8, 0): Rule("부처님 오신 날", "2000", "9", "2023-05", True),
    (8, 15, -1): Rule("추석 전날", "2000", "9", "2013-11", False),
    (8, 15, 0): Rule("추석", "2000", "9", "2013-11", False),
    (8, 15, 1): Rule("추석 다음 날", "2000", "9", "2013-11", False),
}


def _by_law(year: int) -> tuple[set[tuple[date, str]], set[date]]:
    """Named days and substitute days of a year, from the rules alone (elections and decrees are given)."""
    days = [(date.fromisoformat(f"{year}-{day}"), rule) for day, rule in FIXED.items()]
    days += [
        (lunar_to_solar(year, month, day) + timedelta(days=shift), rule) for (month, day, shift), rule in LUNAR.items()
    ]
    valid = sorted(
        ((on, rule) for on, rule in days if rule.since <= on.isoformat() < rule.until), key=lambda each: each[0]
    )
    taken = {on for on, _ in valid} | {
        each.on for each in holidays_of(year) if each.kind in (HolidayKind.ELECTION, HolidayKind.TEMPORARY)
    }
    substitutes: set[date] = set()
    coincidences: set[date] = set()
    for on, rule in valid:
        if on.isoformat() < rule.substitute_since:
            continue
        overlap = on.weekday() < 5 and sum(other == on for other, _ in valid) > 1
        if not (on.weekday() == 6 or (on.weekday() == 5 and rule.on_saturday) or overlap) or on in coincidences:
            continue
        coincidences.add(on)
        free = on
        while free.weekday() >= 5 or free in taken or free in substitutes:
            free += timedelta(days=1)
        substitutes.add(free)
    return {(on, rule.name) for on, rule in valid}, substitutes


@pytest.mark.parametrize("year", range(2013, 2051))
def test_the_days_are_those_of_the_law(year: int) -> None:
    named, substitutes = _by_law(year)
    found = holidays_of(year)
    assert {(each.on, each.name_ko) for each in found if each.kind is HolidayKind.NATIONAL} == named
    assert {each.on for each in found if each.kind is HolidayKind.SUBSTITUTE} == substitutes


@pytest.mark.parametrize(
    ("lunar", "solar"),
    [
        (LunarDate(2027, 1, 1), date(2027, 2, 7)),
        (LunarDate(2028, 1, 1), date(2028, 1, 27)),
        (LunarDate(2025, 6, 1, leap=True), date(2025, 7, 25)),
        (LunarDate(2025, 6, 1), date(2025, 6, 25)),
        (LunarDate(2023, 2, 1, leap=True), date(2023, 3, 22)),
        (LunarDate(2026, 8, 15), date(2026, 9, 25)),
        (LunarDate(2050, 11, 18), date(2050, 12, 31)),
    ],
)
def test_lunar_dates_are_korean(lunar: LunarDate, solar: date) -> None:
    assert lunar_to_solar(lunar.year, lunar.month, lunar.day, lunar.leap) == solar
    assert solar_to_lunar(solar) == lunar


@pytest.mark.parametrize(
    ("year", "month", "day", "leap"),
    [
        (2025, 5, 1, True),
        (2051, 1, 1, False),
        (2050, 11, 19, False),
        (999, 1, 1, False),
        (1500, 1, 1, False),
        (2026, 13, 1, False),
        (2026, 0, 1, False),
        (2026, 1, 31, False),
    ],
)
def test_dates_the_tables_lack_are_refused(year: int, month: int, day: int, leap: bool) -> None:
    with pytest.raises(ValueError, match="lunar"):
        lunar_to_solar(year, month, day, leap)


def test_a_short_month_has_no_day_thirty() -> None:
    short = [
        month for month in range(1, 13) if solar_to_lunar(lunar_to_solar(2026, month, 29) + timedelta(days=1)).day == 1
    ]
    assert short
    for month in short:
        with pytest.raises(ValueError, match="lunar"):
            lunar_to_solar(2026, month, 30)


@given(st.dates(date(1583, 1, 1), date(2050, 12, 31)))
def test_lunar_and_solar_go_both_ways(on: date) -> None:
    lunar = solar_to_lunar(on)
    assert lunar_to_solar(lunar.year, lunar.month, lunar.day, lunar.leap) == on


@pytest.mark.parametrize("on", [date(1582, 12, 31), date(2051, 1, 1)])
def test_solar_dates_beyond_the_tables_are_refused(on: date) -> None:
    with pytest.raises(ValueError, match="outside"):
        solar_to_lunar(on)
