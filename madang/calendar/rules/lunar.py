"""Days of the Korean lunar calendar that come back every year: birthdays, memorial days.

They are kept as dates (RDATE), which every program shows, beside the lunar day they were made of.
"""

from datetime import date

from msgspec import Struct

from madang.ground.errors import Invalid
from madang.standards.icalendar import writing
from madang.standards.icalendar.editing import put, put_all
from madang.standards.icalendar.tree import Component
from madang.standards.lunar import lunar_to_solar, solar_to_lunar

PROPERTY = "X-MADANG-LUNAR"
LAST_YEAR = 2050
"""Where the tables end."""


class Lunar(Struct, frozen=True, kw_only=True):
    """A day of the Korean lunar calendar; `leap` is the month that is put in."""

    month: int
    day: int
    leap: bool = False


def on(year: int, wish: Lunar) -> date:
    """The day of a lunar year it falls on. Raises Invalid for what no lunar year has.

    A leap month comes back in the month it follows where the year has none; day 30 of a month of 29 days is its last.
    """
    if not (1 <= wish.month <= 12 and 1 <= wish.day <= 30):
        raise Invalid("calendar.lunar")
    for leap in (True, False) if wish.leap else (False,):
        for day in (wish.day, 29) if wish.day == 30 else (wish.day,):
            try:
                return lunar_to_solar(year, wish.month, day, leap)
            except ValueError:
                continue
    raise Invalid("calendar.lunar")


def days(wish: Lunar, *, since: date) -> list[date]:
    """Every day it falls on from a day until the tables end."""
    first = solar_to_lunar(since).year
    found = []
    for year in range(first, LAST_YEAR + 1):
        try:
            day = on(year, wish)
        except Invalid:
            if year >= LAST_YEAR - 1:
                break
            raise
        if day >= since:
            found.append(day)
    if not found:
        raise Invalid("calendar.lunar")
    return found


def written(wish: Lunar) -> str:
    """As it is kept: `0815`, with an L for a leap month (RFC 7529)."""
    return f"{wish.month:02}{'L' if wish.leap else ''}{wish.day:02}"


def read(part: Component) -> Lunar | None:
    """The lunar day an event was made of."""
    text = (part.value(PROPERTY) or "").strip()
    digits = text.replace("L", "", 1)
    if len(digits) != 4 or not (digits.isascii() and digits.isdigit()):
        return None
    return Lunar(month=int(digits[:2]), day=int(digits[2:]), leap="L" in text)


def put_days(part: Component, wish: Lunar, found: list[date]) -> None:
    """Let an event come back on these days, the first of which it has already."""
    put(part, PROPERTY, writing.prop(PROPERTY, written(wish)))
    put(part, "RRULE", None)
    rest = ",".join(f"{day:%Y%m%d}" for day in found[1:])
    put_all(part, "RDATE", [writing.prop("RDATE", rest, {"VALUE": "DATE"})] if rest else [])
