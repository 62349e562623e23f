"""When a calendar object happens: recurrences, added and left out days, single occurrences that stand elsewhere."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from msgspec import Struct

from madang.standards.icalendar import rules, values
from madang.standards.icalendar.calendar import Calendar, dates, span
from madang.standards.icalendar.rules import Budget
from madang.standards.icalendar.tree import Component, Property
from madang.standards.icalendar.values import Moment, Zones
from madang.standards.icalendar.zones import SEOUL

MOST = 10_000
_LAST = datetime(8999, 1, 1, tzinfo=UTC)


class Occurrence(Struct, frozen=True):
    """One time that it happens: [dtstart, dtend) in UTC; whole days are those of the zone asked with.

    `recurrence_id` names it as values.key does, and is empty for what happens once. `part` is the number of the
    component (in Calendar.parts) that says what it is like.
    """

    recurrence_id: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    part: int


class Expansion(Struct, frozen=True):
    """Occurrences in order of their start; `whole` is False when more were there than were wanted."""

    occurrences: tuple[Occurrence, ...]
    whole: bool


class _Later(Struct, frozen=True):
    """What RANGE=THISANDFUTURE says of occurrences from one on."""

    since: datetime
    shift: timedelta
    length: timedelta
    part: int


def occurrences(
    calendar: Calendar, since: datetime, until: datetime, *, limit: int = MOST, zone: tzinfo = SEOUL
) -> Expansion:
    """Those that overlap [since, until), at most `limit`. `zone` is that of whole days and floating times.

    Never takes long: see rules. An event without length counts at its start. Raises Malformed.
    """
    found: list[Occurrence] = []
    whole = True
    masters = [(n, one) for n, one in enumerate(calendar.parts) if one.first("RECURRENCE-ID") is None]
    singles, later = _singles(calendar, zone)
    for number, part in masters:
        start, length = span(part, calendar.zones)
        if start is None:
            continue
        if not _recurs(part):
            found += _one("" if not singles else values.key(start, zone), start, length, number, since, until, zone)
            continue
        whole &= _series(part, number, start, length, singles, later, calendar.zones, since, until, limit, zone, found)
    for name, (number, start, length) in singles.items():
        found += _one(name, start, length, number, since, until, zone)
    found.sort(key=lambda one: (one.dtstart, one.recurrence_id))
    if len(found) > limit:
        found, whole = found[:limit], False
    return Expansion(tuple(found), whole)


def _recurs(part: Component) -> bool:
    return any(type(one) is Property and one.name in ("RRULE", "RDATE") for one in part.items)


def _singles(calendar: Calendar, zone: tzinfo) -> tuple[dict[str, tuple[int, Moment, timedelta]], list[_Later]]:
    """Components that are one occurrence, by its name; and those that are all from it on."""
    singles: dict[str, tuple[int, Moment, timedelta]] = {}
    later: list[_Later] = []
    for number, part in enumerate(calendar.parts):
        line = part.first("RECURRENCE-ID")
        if line is None:
            continue
        start, length = span(part, calendar.zones)
        if start is None:
            continue
        of = values.moment_of(line, calendar.zones)
        singles[values.key(of, zone)] = (number, start, length)
        if ";" in line.rest and line.params.get("RANGE", "").upper() == "THISANDFUTURE":
            since = values.utc(of, zone)
            later.append(_Later(since, values.utc(start, zone) - since, length, number))
    later.sort(key=lambda one: one.since)
    return singles, later


def _one(
    name: str, start: Moment, length: timedelta, part: int, since: datetime, until: datetime, zone: tzinfo
) -> list[Occurrence]:
    begin, end, all_day = instants(start, length, zone)
    return [Occurrence(name, begin, end, all_day, part)] if overlaps(begin, end, since, until) else []


def instants(start: Moment, length: timedelta, zone: tzinfo) -> tuple[datetime, datetime, bool]:
    """Start and end in UTC, and whether they are whole days of the zone."""
    begin = values.utc(start, zone)
    if isinstance(start, datetime):
        return begin, begin + length, False
    # days are counted on the calendar: one of them may have 23 hours
    return begin, values.utc(start + timedelta(days=max(1, -(-length // timedelta(days=1)))), zone), True


def overlaps(begin: datetime, end: datetime, since: datetime, until: datetime) -> bool:
    """Whether [begin, end) lies in [since, until); what has no length does when it starts there."""
    return begin < until and (end > since or (end == begin and begin >= since))


def _series(
    part: Component,
    number: int,
    start: Moment,
    length: timedelta,
    singles: dict[str, tuple[int, Moment, timedelta]],
    later: list[_Later],
    zones: Zones,
    since: datetime,
    until: datetime,
    limit: int,
    zone: tzinfo,
    found: list[Occurrence],
) -> bool:
    """Add what the component's rules and dates give, without what stands elsewhere. False when cut off."""
    left_out = {values.key(at, zone) for line in part.every("EXDATE") for at, _ in dates(line, zones)}
    # a day may be left out of times by its date alone
    days_out = {one for one in left_out if len(one) == 8}
    moves = [one.since for one in later]
    reach = max([length, *(one.length for one in later)], default=length) + timedelta(days=1)
    back = max([timedelta(0), *(one.shift for one in later)])
    ahead = min([timedelta(0), *(one.shift for one in later)])
    budget = Budget()
    seen: set[str] = set()
    count = 0
    for at, own in _starts(part, start, zones, since - reach - back, until - ahead, zone, budget):
        name = values.key(at, zone)
        if name in seen:
            continue
        seen.add(name)
        if name in left_out or name in singles:
            continue
        if days_out and isinstance(at, datetime) and at.strftime("%Y%m%d") in days_out:
            continue
        begin, end, all_day = instants(at, length if own is None else own, zone)
        shown = number
        if later and (place := bisect_right(moves, begin)):
            change = later[place - 1]
            begin, shown = begin + change.shift, change.part
            end = begin + change.length
        if overlaps(begin, end, since, until):
            found.append(Occurrence(name, begin, end, all_day, shown))
            count += 1
            if count > limit:
                return False
    return not budget.spent


def _starts(
    part: Component, start: Moment, zones: Zones, since: datetime, until: datetime, zone: tzinfo, budget: Budget
) -> Iterator[tuple[Moment, timedelta | None]]:
    """Starts between the instants, by every rule and date; with a length where a period gives one."""
    ruled = part.every("RRULE")
    if not ruled:
        yield start, None
    for line in ruled:
        for at in ruled_starts(rules.parse(line.value), start, since, until, zone, budget):
            yield at, None
    for line in part.every("RDATE"):
        for day, own in dates(line, zones):
            at = day
            if isinstance(start, datetime) and not isinstance(day, datetime):
                at = datetime.combine(day, start.time(), tzinfo=start.tzinfo)
            if since <= values.utc(at, zone) <= until:
                yield at, own


def ruled_starts(
    rule: rules.Rule, start: Moment, since: datetime, until: datetime, zone: tzinfo, budget: Budget
) -> Iterator[Moment]:
    """Starts of one rule up to `until`, from about `since`; each in the shape of `start`."""
    own = (start.tzinfo or zone) if isinstance(start, datetime) else zone
    first = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    instant, local = rules.until_of(rule)
    if instant is not None and not isinstance(start, datetime):
        # a day with UNTIL as a time: the day it falls on there
        local, instant = datetime.combine(instant.date(), time(23, 59, 59)), None
    low = _local(since, own)
    high = _local(until, own)
    for at in rules.starts(rule, first, low, budget):
        if at > high or (local is not None and at > local):
            return
        made: Moment = at.replace(tzinfo=start.tzinfo) if isinstance(start, datetime) else at.date()
        if instant is not None and values.utc(made, zone) > instant:
            return
        yield made


def _local(at: datetime, zone: tzinfo) -> datetime:
    """An instant on the clock of a zone, a day of room on both sides of the years there are."""
    return min(max(at, datetime(1584, 1, 1, tzinfo=UTC)), _LAST).astimezone(zone).replace(tzinfo=None)


def last_end(calendar: Calendar, *, zone: tzinfo = SEOUL) -> datetime | None:
    """When the last occurrence is over; None for what never ends, or ends too far away to be counted."""
    latest: datetime | None = None
    for part in calendar.parts:
        start, length = span(part, calendar.zones)
        if start is None:
            continue
        ends = [instants(start, length, zone)[1]]
        for line in part.every("RDATE"):
            ends += [instants(at, length if own is None else own, zone)[1] for at, own in dates(line, calendar.zones)]
        for line in part.every("RRULE"):
            rule = rules.parse(line.value)
            if rule.until is not None:
                at = rule.until if isinstance(rule.until, datetime) else rule.until + timedelta(days=1)
                ends.append(values.utc(at, zone) + length)
                continue
            if rule.count is None or rule.count > MOST:
                return None
            budget = Budget()
            final: Moment = start
            for one in ruled_starts(rule, start, values.utc(start, zone), _LAST, zone, budget):
                final = one
            if budget.spent:
                return None
            ends.append(instants(final, length, zone)[1])
        latest = max([*ends, *([latest] if latest else [])])
    return latest


def days_of(one: Occurrence, zone: tzinfo = SEOUL) -> tuple[date, date]:
    """First and last day of an occurrence in a zone."""
    last = max(one.dtstart, one.dtend - timedelta(microseconds=1))
    return one.dtstart.astimezone(zone).date(), last.astimezone(zone).date()
