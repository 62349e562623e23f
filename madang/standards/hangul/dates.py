"""Dates and times as Korean official documents write them.

Source: decree on administrative work, section 7(5) (DOMAIN sections 2.5 and 9): dots with a space, no zero padding
in dates, 24-hour padded times. Instants are shown in the zone they carry; convert them first.
"""

from datetime import date, datetime, time, timedelta

from madang.standards.hangul.words import KOREAN

_WEEKDAYS: list[str] = KOREAN["weekdays"]
_DATES_TO = "\u223c"
_TIMES_TO = "~"


def format_date(on: date, *, weekday: bool = False) -> str:
    """The date with dots, on request with the day of the week in brackets."""
    return f"{on.year}. {_month_day(on, weekday=weekday)}"


def format_moment(at: datetime) -> str:
    """Date, weekday and time of an instant, to the minute."""
    return f"{format_date(at, weekday=True)} {at:%H:%M}"


def format_dates(first: date, last: date) -> str:
    """A span of whole days, both included; the second year only when it differs. Raises ValueError when backwards."""
    if last < first:
        raise ValueError("last day before first")
    if first == last:
        return format_date(first)
    tail = _month_day(last) if first.year == last.year else format_date(last)
    return f"{format_date(first)}{_DATES_TO}{tail}"


def format_period(dtstart: datetime, dtend: datetime) -> str:
    """A half-open period [dtstart, dtend) with weekdays; an end at midnight is 24:00 of the day before.

    Raises ValueError when the end is before the start.
    """
    if dtend < dtstart:
        raise ValueError("end before start")
    last, clock = dtend.date(), f"{dtend:%H:%M}"
    if dtend.time() == time.min and last > dtstart.date():
        last, clock = last - timedelta(days=1), "24:00"
    if last == dtstart.date():
        return f"{format_moment(dtstart)}{_TIMES_TO}{clock}"
    same_year = last.year == dtstart.year
    tail = _month_day(last, weekday=True) if same_year else format_date(last, weekday=True)
    return f"{format_moment(dtstart)}{_TIMES_TO}{tail} {clock}"


def _month_day(on: date, *, weekday: bool = False) -> str:
    return f"{on.month}. {on.day}." + (f"({_WEEKDAYS[on.weekday()]})" if weekday else "")
