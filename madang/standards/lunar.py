"""Korean lunar dates. They are not Chinese lunar dates: the new moon is taken at Korean time.

Source: Korea Astronomy and Space Science Institute, tables in the package korean-lunar-calendar (1000 to 2050).
"""

from dataclasses import dataclass
from datetime import date

from korean_lunar_calendar import KoreanLunarCalendar

_FIRST_SOLAR, _LAST_SOLAR = date(1583, 1, 1), date(2050, 12, 31)


@dataclass(frozen=True, order=True)
class LunarDate:
    """A day of the Korean lunar calendar; `leap` marks the repeated (intercalary) month."""

    year: int
    month: int
    day: int
    leap: bool = False


def lunar_to_solar(year: int, month: int, day: int, leap: bool = False) -> date:
    """The Gregorian date of a Korean lunar date.

    Raises ValueError for a date that the lunar calendar does not have (no such leap month, day 30 of a month of 29),
    and outside the tables: before 1583-01-01 (Gregorian) and after lunar 2050-11-18.
    """
    wanted = LunarDate(year, month, day, leap)
    calendar = KoreanLunarCalendar()
    if calendar.setLunarDate(year, month, day, leap):
        on = date(calendar.solarYear, calendar.solarMonth, calendar.solarDay)
        # The package takes day 30 of a short month for the day after it; the way back tells.
        if on >= _FIRST_SOLAR and solar_to_lunar(on) == wanted:
            return on
    raise ValueError(f"{wanted} is not in the Korean lunar tables")


def solar_to_lunar(on: date) -> LunarDate:
    """The Korean lunar date of a Gregorian date. Raises ValueError before 1583 and after 2050, where the tables end."""
    if not _FIRST_SOLAR <= on <= _LAST_SOLAR:
        raise ValueError(f"{on} is outside the Korean lunar tables")
    calendar = KoreanLunarCalendar()
    calendar.setSolarDate(on.year, on.month, on.day)
    return LunarDate(calendar.lunarYear, calendar.lunarMonth, calendar.lunarDay, bool(calendar.isIntercalation))
