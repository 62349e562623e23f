"""When a repeating task comes back (RFC 5545 section 3.3.10, by dateutil)."""

import re
from datetime import date, datetime, time, timedelta
from typing import cast

from dateutil.rrule import rrule, rrulestr
from msgspec.structs import replace

from madang.ground.errors import Invalid
from madang.standards.days import LAST_YEAR, Extra, next_working_day
from madang.tasks.models.nouns import Recurrence

HORIZON = timedelta(days=3660)
"""How far a rule is searched for its next date; what comes later never comes."""

_PART = re.compile(r"^[A-Z]+=[A-Z0-9,+:-]+$")
_PARTS = frozenset({"FREQ", "INTERVAL", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST", "BYYEARDAY"})
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})


def checked(wish: Recurrence, *, on: date, extra: Extra = ()) -> Recurrence:
    """The rule as it is kept: COUNT becomes `remaining`, the first day `dtstart`. Raises Invalid.

    Only days repeat: rules by the hour and less, and parts that name hours, are refused.
    """
    text = wish.rrule.strip().upper().removeprefix("RRULE:")
    parts: dict[str, str] = {}
    for part in text.split(";"):
        if not _PART.match(part):
            raise Invalid("tasks.rrule")
        name, _, value = part.partition("=")
        if name in parts:
            raise Invalid("tasks.rrule")
        parts[name] = value
    count = parts.pop("COUNT", None)
    if not parts.keys() <= _PARTS or parts.get("FREQ") not in _FREQUENCIES:
        raise Invalid("tasks.rrule")
    remaining = wish.remaining
    if count is not None:
        if not count.isdecimal() or "UNTIL" in parts or not 1 <= int(count[:5]) <= 1000:
            raise Invalid("tasks.rrule")
        remaining = int(count) - 1
    if not parts.get("INTERVAL", "1").isdecimal() or not 1 <= int(parts.get("INTERVAL", "1")[:5]) <= 999:
        raise Invalid("tasks.rrule")
    kept = replace(
        wish,
        rrule=";".join(f"{name}={value}" for name, value in parts.items()),
        dtstart=on,
        remaining=remaining,
        next_on=None,
    )
    return replace(kept, next_on=upcoming(kept, after=on, extra=extra))


def upcoming(rule: Recurrence, *, after: date, extra: Extra = ()) -> date | None:
    """The next day of the rule after a day; None when it has ended. Raises Invalid when it is no rule.

    A day off moves to the next working day when the rule says so; `extra` are the house's own days off.
    """
    if rule.dtstart is None or rule.remaining == 0:
        return None
    start = datetime.combine(rule.dtstart, time.min)
    last = datetime.combine(min(after + HORIZON, date(LAST_YEAR, 12, 1)), time.min)
    try:
        series = cast(rrule, rrulestr(rule.rrule, dtstart=start, ignoretz=True))
        ends = getattr(series, "_until", None)
        found = series.replace(until=min(ends, last) if ends else last).after(datetime.combine(after, time.min))
    except (ValueError, TypeError, KeyError, OverflowError, AttributeError, IndexError, ZeroDivisionError):
        raise Invalid("tasks.rrule") from None
    if found is None:
        return None
    day = found.date()
    return next_working_day(day, extra) if rule.skip_holidays else day
