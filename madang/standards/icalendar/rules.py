"""RRULE: when something happens again, in bounded time (RFC 5545 section 3.3.10).

Periods of the rule are walked, those before the window skipped where nothing is counted; a rule that never falls on a
day ends with its budget of steps. Nothing here knows time zones: moments are naive, on the clock of the event.
"""

from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from msgspec import Struct

from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.values import Moment, moment

FREQS = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_VALUES = 400
"""Of one BY part."""
LONGEST = 4000
STEPS = 30_000
"""Periods that are looked at for one rule; years and months count for more, and so do many days of one."""
MOST_TIMES = 1440
"""Times of one day."""
LAST_YEAR = 2400
_DAY = timedelta(days=1)
_UNITS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}
_BOUNDS = {
    "BYMONTH": (1, 12), "BYWEEKNO": (-53, 53), "BYYEARDAY": (-366, 366), "BYMONTHDAY": (-31, 31),
    "BYHOUR": (0, 23), "BYMINUTE": (0, 59), "BYSECOND": (0, 60), "BYSETPOS": (-366, 366),
}  # fmt: skip


class Rule(Struct, frozen=True):
    """A rule as read. Numbers are sorted; `days` pairs an ordinal (0: every) with a day of the week, Monday 0."""

    freq: str
    interval: int = 1
    count: int | None = None
    until: Moment | None = None
    week_start: int = 0
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()


@lru_cache(maxsize=4096)
def parse(text: str) -> Rule:
    """A rule. Raises Malformed for what is none, also for parts nobody knows."""
    if len(text) > LONGEST:
        raise Malformed("rule", "too long")
    parts: dict[str, str] = {}
    for piece in text.strip().strip(";").split(";"):
        name, equals, value = piece.partition("=")
        name = name.strip().upper()
        if not equals or name in parts:
            raise Malformed("rule", piece[:40])
        parts[name] = value.strip().upper()
    freq = parts.pop("FREQ", "")
    if freq not in FREQS:
        raise Malformed("rule", "FREQ")
    numbers = {name: _numbers(name, parts.pop(name)) for name in _BOUNDS if name in parts}
    interval = _number(parts.pop("INTERVAL", "1"), 1, 100_000)
    count = _number(parts.pop("COUNT"), 1, 1_000_000_000) if "COUNT" in parts else None
    until = moment(parts.pop("UNTIL")) if "UNTIL" in parts else None
    start = parts.pop("WKST", "MO")
    if start not in DAYS:
        raise Malformed("rule", "WKST")
    days = tuple(sorted({_day(one) for one in parts.pop("BYDAY").split(",")})) if "BYDAY" in parts else ()
    if any(not name.startswith("X-") for name in parts):
        raise Malformed("rule", next(iter(parts))[:40])
    made = Rule(
        freq=freq,
        interval=interval,
        count=count,
        until=until,
        week_start=DAYS.index(start),
        months=numbers.get("BYMONTH", ()),
        weeks=numbers.get("BYWEEKNO", ()),
        year_days=numbers.get("BYYEARDAY", ()),
        month_days=numbers.get("BYMONTHDAY", ()),
        days=days,
        hours=numbers.get("BYHOUR", ()),
        minutes=numbers.get("BYMINUTE", ()),
        seconds=tuple(sorted({min(one, 59) for one in numbers.get("BYSECOND", ())})),
        positions=numbers.get("BYSETPOS", ()),
    )
    if max(1, len(made.hours)) * max(1, len(made.minutes)) * max(1, len(made.seconds)) > MOST_TIMES:
        raise Malformed("rule", "too many times")
    return made


def _number(text: str, least: int, most: int) -> int:
    digits = text[1:] if text[:1] in "+-" else text
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 10) or not least <= int(text) <= most:
        raise Malformed("rule", text[:40])
    return int(text)


def _numbers(name: str, text: str) -> tuple[int, ...]:
    least, most = _BOUNDS[name]
    values = text.split(",")
    if len(values) > MOST_VALUES:
        raise Malformed("rule", name)
    found = {_number(value.strip(), least, most) for value in values}
    if least < 0 and 0 in found:
        raise Malformed("rule", name)
    return tuple(sorted(found))


def _day(text: str) -> tuple[int, int]:
    text = text.strip()
    if text[-2:] not in DAYS:
        raise Malformed("rule", "BYDAY")
    ordinal = _number(text[:-2], -53, 53) if len(text) > 2 else 0
    if len(text) > 2 and ordinal == 0:
        raise Malformed("rule", "BYDAY")
    return ordinal, DAYS.index(text[-2:])


class Budget:
    """Steps that are left. `spent` tells that something was cut off."""

    def __init__(self, steps: int = STEPS) -> None:
        self.left = steps

    def step(self, cost: int = 1) -> bool:
        """Take some; False when there is none."""
        self.left -= cost
        return self.left >= 0

    @property
    def spent(self) -> bool:
        """Whether there was no step left."""
        return self.left < 0


def starts(rule: Rule, first: datetime, since: datetime, budget: Budget) -> Iterator[datetime]:
    """Moments of the rule in order, from about `since` on: `first` is DTSTART and always one of them.

    UNTIL is not looked at here: whoever knows the zone does. Never yields after LAST_YEAR.
    """
    if rule.count is not None:
        # what is counted has to be walked from the start
        left = rule.count
        for at in _moments(rule, first, first, budget):
            if at >= since:
                yield at
            left -= 1
            if left <= 0:
                return
        return
    yield from _moments(rule, first, max(first, since), budget)


def _moments(rule: Rule, first: datetime, since: datetime, budget: Budget) -> Iterator[datetime]:
    """All of them without COUNT; may begin a little before `since`, never before `first`."""
    if since <= first:
        yield first
    for batch in _batches(rule, first, since, budget):
        for at in batch:
            if at > first:
                yield at


def _batches(rule: Rule, first: datetime, since: datetime, budget: Budget) -> Iterator[list[datetime]]:
    if rule.freq in _UNITS:
        yield from _within_days(rule, first, since, budget)
        return
    clock = _clock(rule, first)
    times = len(clock)
    for days in _day_sets(rule, first.date(), since.date(), budget):
        if not budget.step(len(days) * times // 4):
            return
        if times == 1 and not rule.positions:
            yield [datetime.combine(day, clock[0]) for day in days]
        else:
            yield _picked([datetime.combine(day, at) for day in days for at in clock], rule.positions)


def _clock(rule: Rule, first: datetime) -> list[time]:
    hours = rule.hours or (first.hour,)
    minutes = rule.minutes or (first.minute,)
    seconds = rule.seconds or (first.second,)
    return [time(hour, minute, second) for hour in hours for minute in minutes for second in seconds]


def _picked(found: list[datetime], positions: tuple[int, ...]) -> list[datetime]:
    if not positions:
        return found
    size = len(found)
    at = {one - 1 if one > 0 else size + one for one in positions}
    return [found[one] for one in sorted(at) if 0 <= one < size]


def _day_sets(rule: Rule, first: date, since: date, budget: Budget) -> Iterator[list[date]]:
    """Days of each period of the rule, sorted."""
    if rule.freq == "YEARLY":
        skip = max(0, since.year - first.year - 1) // rule.interval
        year = first.year + skip * rule.interval
        while year <= LAST_YEAR and budget.step(10):
            yield _days_of_year(rule, first, year)
            year += rule.interval
    elif rule.freq == "MONTHLY":
        month = first.year * 12 + first.month - 1
        gone = since.year * 12 + since.month - 1 - month
        month += max(0, gone - 1) // rule.interval * rule.interval
        while month < LAST_YEAR * 12 and budget.step(5):
            year, number = divmod(month, 12)
            yield _days_of_month(rule, first, year, number + 1)
            month += rule.interval
    else:
        long = 7 if rule.freq == "WEEKLY" else 1
        start = first - timedelta(days=(first.weekday() - rule.week_start) % 7) if long == 7 else first
        step = rule.interval * long
        start += timedelta(days=max(0, (since - start).days - long) // step * step)
        stride = timedelta(days=step)
        wanted = _week(rule, first) if long == 7 else None
        while start.year <= LAST_YEAR and budget.step():
            if wanted is None:
                yield [start] if _fits(rule, start, days=True) else []
            else:
                found = [start + timedelta(days=one) for one in wanted]
                if rule.months or rule.month_days or rule.year_days:
                    found = [day for day in found if _fits(rule, day, days=False)]
                yield found
            start += stride


def _week(rule: Rule, first: date) -> list[int]:
    """Days after the start of the week on which a weekly rule falls."""
    days = {day for _, day in rule.days} or {first.weekday()}
    return sorted((day - rule.week_start) % 7 for day in days)


def _fits(rule: Rule, day: date, *, days: bool) -> bool:
    """Whether the day passes the parts of the rule that leave days out."""
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _is_month_day(rule, day):
        return False
    if rule.year_days:
        number = day.timetuple().tm_yday
        if number not in rule.year_days and number - _length(day.year) - 1 not in rule.year_days:
            return False
    return not (days and rule.days) or any(day.weekday() == one for _, one in rule.days)


def _is_month_day(rule: Rule, day: date) -> bool:
    return day.day in rule.month_days or day.day - monthrange(day.year, day.month)[1] - 1 in rule.month_days


def _length(year: int) -> int:
    return 366 if isleap(year) else 365


def _days_of_month(rule: Rule, first: date, year: int, month: int) -> list[date]:
    if rule.months and month not in rule.months:
        return []
    size = monthrange(year, month)[1]
    if not rule.days and not rule.month_days and not rule.year_days:
        return [date(year, month, first.day)] if first.day <= size else []
    numbers = range(1, size + 1)
    if rule.month_days:
        numbers_set = {one if one > 0 else size + 1 + one for one in rule.month_days}
        found = [date(year, month, one) for one in sorted(numbers_set) if 1 <= one <= size]
    else:
        found = [date(year, month, one) for one in numbers]
    if rule.year_days:
        found = [day for day in found if _fits(rule, day, days=False)]
    if rule.days:
        wanted = _ordinal_days(rule.days, date(year, month, 1), size)
        found = [day for day in found if day in wanted]
    return found


def _ordinal_days(days: tuple[tuple[int, int], ...], start: date, size: int) -> set[date]:
    """Days of a span that are, say, its second Monday."""
    found: set[date] = set()
    for ordinal, weekday in days:
        every = range((weekday - start.weekday()) % 7, size, 7)
        if ordinal == 0:
            found.update(start + timedelta(days=one) for one in every)
        elif abs(ordinal) <= len(every):
            found.add(start + timedelta(days=every[ordinal - 1 if ordinal > 0 else ordinal]))
    return found


def _days_of_year(rule: Rule, first: date, year: int) -> list[date]:
    if rule.weeks:
        return _days_of_weeks(rule, first, year)
    if rule.year_days and not rule.months:
        size = _length(year)
        numbers = {one if one > 0 else size + 1 + one for one in rule.year_days}
        found = [date(year, 1, 1) + timedelta(days=one - 1) for one in sorted(numbers) if 1 <= one <= size]
        return _limited(rule, found, year)
    if not (rule.months or rule.month_days or rule.year_days) and rule.days:
        return sorted(_ordinal_days(rule.days, date(year, 1, 1), _length(year)))
    anchored = not (rule.days or rule.month_days or rule.year_days)
    months = rule.months or ((first.month,) if anchored else range(1, 13))
    return [day for month in months for day in _days_of_month(rule, first, year, month)]


def _limited(rule: Rule, found: list[date], year: int) -> list[date]:
    """Of the days those that are also the right days of the month and of the week."""
    if rule.month_days:
        found = [day for day in found if _is_month_day(rule, day)]
    if rule.days:
        wanted = _ordinal_days(rule.days, date(year, 1, 1), _length(year))
        found = [day for day in found if day in wanted]
    return found


def _days_of_weeks(rule: Rule, first: date, year: int) -> list[date]:
    """BYWEEKNO: week one is the first with four days in the year. Days outside the year are the neighbours'."""
    begin = _week_one(year, rule.week_start)
    count = (_week_one(year + 1, rule.week_start) - begin).days // 7
    found: list[date] = []
    numbers = {one if one > 0 else count + 1 + one for one in rule.weeks}
    wanted = {day for _, day in rule.days}
    for number in sorted(one for one in numbers if 1 <= one <= count):
        start = begin + timedelta(weeks=number - 1)
        found += [start + timedelta(days=one) for one in range(7)]
    if not wanted and not rule.month_days and not rule.year_days:
        wanted = {first.weekday()}
    return [
        day
        for day in found
        if day.year <= LAST_YEAR and (not wanted or day.weekday() in wanted) and _fits(rule, day, days=False)
    ]


def _week_one(year: int, week_start: int) -> date:
    fourth = date(year, 1, 4)
    return fourth - timedelta(days=(fourth.weekday() - week_start) % 7)


def _within_days(rule: Rule, first: datetime, since: datetime, budget: Budget) -> Iterator[list[datetime]]:
    """HOURLY, MINUTELY, SECONDLY: step by step; days and hours that do not fit are passed over as a whole."""
    unit = _UNITS[rule.freq]
    stride = unit * rule.interval
    base = first if rule.freq == "SECONDLY" else first.replace(second=0)
    base = base.replace(minute=0) if rule.freq == "HOURLY" else base
    at = base + max(0, (since - base) // stride - 1) * stride
    minutes = rule.minutes or (first.minute,)
    seconds = rule.seconds or (first.second,)
    filtered = bool(rule.months or rule.month_days or rule.year_days or rule.days)
    while at.year <= LAST_YEAR and budget.step():
        beyond = None
        if filtered and not _fits(rule, at.date(), days=True):
            beyond = datetime.combine(at.date(), time()) + _DAY
        elif rule.hours and at.hour not in rule.hours:
            beyond = at.replace(minute=0, second=0) + _UNITS["HOURLY"]
        elif rule.freq != "HOURLY" and rule.minutes and at.minute not in rule.minutes:
            beyond = at.replace(second=0) + _UNITS["MINUTELY"]
        elif rule.freq == "SECONDLY" and rule.seconds and at.second not in rule.seconds:
            beyond = at + unit
        if beyond is not None:
            at += -((at - beyond) // stride) * stride
            continue
        if rule.freq == "HOURLY":
            made = [at.replace(minute=minute, second=second) for minute in minutes for second in seconds]
        elif rule.freq == "MINUTELY":
            made = [at.replace(second=second) for second in seconds]
        else:
            made = [at]
        yield _picked(made, rule.positions)
        at += stride


def until_of(rule: Rule) -> tuple[datetime | None, datetime | None]:
    """The last moment: as an instant (UNTIL in UTC), or on the event's clock (a day to its end)."""
    if rule.until is None:
        return None, None
    if not isinstance(rule.until, datetime):
        return None, datetime.combine(rule.until, time(23, 59, 59))
    if rule.until.tzinfo is UTC:
        return rule.until, None
    return None, rule.until
