"""Korean public holidays and working days.

Public holidays come from the package `holidays` (offline, with the changes of 2013-11, 2021-08, 2023-05 and 2026-05);
a house rule table in the tests computes the same days from the law. Decrees that came after the release, and days of
the institution itself, are data: the caller hands them in as `extra`. Source: DOMAIN section 4.3.
Saturday is a day of rest, but no public holiday; Sunday is a public holiday without a name.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from madang.standards.hangul.words import load

FIRST_YEAR, LAST_YEAR = 2000, 2050
_SATURDAY, _SUNDAY = 5, 6
_SUBSTITUTE_OF = "Alternative holiday for "
_TABLE = load("holidays")
_DAY = timedelta(days=1)


class HolidayKind(StrEnum):
    """Why a day is free."""

    NATIONAL = "national"
    SUBSTITUTE = "substitute"
    ELECTION = "election"
    TEMPORARY = "temporary"
    INSTITUTION = "institution"


@dataclass(frozen=True, order=True)
class Holiday:
    """One holiday on one date; two of them may share a date."""

    on: date
    name_ko: str
    name_en: str
    kind: HolidayKind


Extra = Collection[Holiday]


def holidays_of(year: int, extra: Extra = ()) -> tuple[Holiday, ...]:
    """All holidays of the year by date, with those handed in. Raises ValueError outside 2000 to 2050."""
    own = (each for each in extra if each.on.year == year)
    return tuple(sorted({*_public(year), *own}, key=lambda each: each.on)) if extra else _public(year)


def holidays_on(on: date, extra: Extra = ()) -> tuple[Holiday, ...]:
    """The holidays of one date, public ones first."""
    return (*_by_date(on.year).get(on, ()), *(each for each in extra if each.on == on))


def is_public_holiday(on: date, extra: Extra = ()) -> bool:
    """Whether the law calls the date a public holiday: Sundays and named holidays, but no Saturday.

    A day of the institution's own is none.
    """
    return on.weekday() == _SUNDAY or any(each.kind is not HolidayKind.INSTITUTION for each in holidays_on(on, extra))


def is_working_day(on: date, extra: Extra = ()) -> bool:
    """Whether people work on the date: neither Saturday nor Sunday nor any holiday, the institution's own included."""
    return on.weekday() < _SATURDAY and not holidays_on(on, extra)


def next_working_day(on: date, extra: Extra = ()) -> date:
    """The date itself when it is a working day, else the first one after it; where a term that ends on a day off ends.

    Source: Civil Act, section 161.
    """
    while not is_working_day(on, extra):
        on += _DAY
    return on


def working_days_between(first: date, last: date, extra: Extra = ()) -> int:
    """The number of working days from `first` to `last`, both included; 0 when `last` is earlier."""
    return sum(is_working_day(on, extra) for on in _span(first, last))


def add_working_days(on: date, days: int, extra: Extra = ()) -> date:
    """The working day that is `days` working days after `on` (before it when negative).

    The first day is not counted. With 0 days this is `next_working_day`.
    """
    if days == 0:
        return next_working_day(on, extra)
    step = _DAY if days > 0 else -_DAY
    left = abs(days)
    while left:
        on += step
        left -= is_working_day(on, extra)
    return on


def _span(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _DAY


@lru_cache(maxsize=64)
def _public(year: int) -> tuple[Holiday, ...]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"holidays are known from {FIRST_YEAR} to {LAST_YEAR}, not for {year}")
    import holidays  # noqa: PLC0415 - a library that is slow to load and rarely needed

    source = holidays.country_holidays("KR", years=year, language="en_US")
    return tuple(_named(on, name) for on in sorted(source) for name in _names(source.get_list(on)))


@lru_cache(maxsize=64)
def _by_date(year: int) -> dict[date, tuple[Holiday, ...]]:
    found: dict[date, tuple[Holiday, ...]] = {}
    for each in _public(year):
        found[each.on] = (*found.get(each.on, ()), each)
    return found


def _names(names: list[str]) -> list[str]:
    """Two holidays on one day give one substitute day, so one name of it is enough."""
    substitutes = [name for name in names if name.startswith(_SUBSTITUTE_OF)]
    return [name for name in names if name not in substitutes[1:]]


def _named(on: date, name: str) -> Holiday:
    if name.startswith(_SUBSTITUTE_OF):
        original = _TABLE["names"][name.removeprefix(_SUBSTITUTE_OF)]
        words = _TABLE["substitute"]
        return Holiday(
            on, words["ko"].format(original["ko"]), words["en"].format(original["en"]), HolidayKind.SUBSTITUTE
        )
    known = _TABLE["names"][name]
    return Holiday(on, known["ko"], known["en"], HolidayKind(known["kind"]))
