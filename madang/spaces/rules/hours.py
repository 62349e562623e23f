"""When a site is open, and when in that time something is free."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from madang.ground import clock
from madang.spaces.models.nouns import BookingRules, Hours, Span
from madang.standards.days import Extra, is_public_holiday

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
MOST_SPANS = 4


def checked(hours: Hours) -> Hours | None:
    """The hours as they are kept: in order and apart. None when they make no sense."""
    kept: Hours = {}
    for weekday, spans in hours.items():
        if weekday not in ("0", "1", "2", "3", "4", "5", "6") or len(spans) > MOST_SPANS:
            return None
        before = ""
        for begin, end in sorted(spans):
            if not (_CLOCK.fullmatch(begin) and _CLOCK.fullmatch(end)) or begin >= end or begin < before:
                return None
            before = end
        if spans:
            kept[weekday] = sorted(spans)
    return kept


def moment(on: date, at: str) -> datetime:
    """`09:00` of a day in Seoul; `24:00` is the midnight at its end."""
    hour, minute = int(at[:2]), int(at[3:])
    start = datetime.combine(on, time(0), tzinfo=clock.ZONE) + timedelta(hours=hour, minutes=minute)
    return start.astimezone(UTC)


def open_on(hours: Hours, on: date, *, holidays: bool, extra: Extra) -> list[Span]:
    """When a site is open on a day."""
    if not holidays and is_public_holiday(on, extra):
        return []
    return [Span(moment(on, begin), moment(on, end)) for begin, end in hours.get(str(on.weekday()), ())]


def opens(hours: Hours, rules: BookingRules, first: datetime, last: datetime, extra: Extra) -> Iterator[Span]:
    """When a site is open between two moments, in order, cut at both."""
    on = clock.today(first)
    while on <= clock.today(last):
        for span in open_on(hours, on, holidays=rules.holidays, extra=extra):
            start, end = max(span.dtstart, first), min(span.dtend, last)
            if start < end:
                yield Span(start, end)
        on += timedelta(days=1)


def open_seconds(
    hours: Hours, rules: BookingRules, first: datetime, last: datetime, free: Mapping[date, bool]
) -> list[tuple[int, int]]:
    """The same in seconds since 1970, where many sites are asked: `free` says of each day whether it is a holiday."""
    spans = {
        int(weekday): [(_minutes(begin) * 60, _minutes(end) * 60) for begin, end in of] for weekday, of in hours.items()
    }
    start, end = int(first.timestamp()), int(last.timestamp())
    found = []
    for on, holiday in free.items():
        if holiday and not rules.holidays:
            continue
        midnight = (on.toordinal() - _EPOCH) * 86_400 - _SEOUL
        for begin, until in spans.get(on.weekday(), ()):
            a, b = max(midnight + begin, start), min(midnight + until, end)
            if a < b:
                found.append((a, b))
    return found


_EPOCH, _SEOUL = date(1970, 1, 1).toordinal(), 9 * 3600


def _minutes(at: str) -> int:
    return int(at[:2]) * 60 + int(at[3:])


def holidays(first: datetime, last: datetime, extra: Extra) -> dict[date, bool]:
    """The days between two moments in order, and whether each is a holiday."""
    on, end = clock.today(first), clock.today(last)
    return {
        on + timedelta(days=number): is_public_holiday(on + timedelta(days=number), extra)
        for number in range((end - on).days + 1)
    }


def covers(spans: Iterable[Span], wish: Span) -> bool:
    """Whether one of the spans holds the whole of the wish."""
    return any(span.dtstart <= wish.dtstart and wish.dtend <= span.dtend for span in spans)


def gaps(busy: Sequence[Span], within: Span, *, at_least: timedelta) -> Iterator[Span]:
    """Free times in `within` of at least so long. `busy` in order and apart."""
    start = within.dtstart
    for taken in busy:
        if taken.dtend <= start:
            continue
        if taken.dtstart >= within.dtend:
            break
        if taken.dtstart - start >= at_least:
            yield Span(start, taken.dtstart)
        start = max(start, taken.dtend)
    if within.dtend - start >= at_least:
        yield Span(start, within.dtend)


def up(at: datetime, unit: timedelta) -> datetime:
    """The next moment that begins a unit, counted from midnight in Seoul; the same when it begins one."""
    day = at.astimezone(clock.ZONE).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    units = -((day - at) // unit)
    return day + units * unit


def down(at: datetime, unit: timedelta) -> datetime:
    """The moment at or before, that begins a unit."""
    later = up(at, unit)
    return later if later == at else later - unit


def whole(span: Span, unit: timedelta) -> bool:
    """Whether a time begins and ends with a unit."""
    return up(span.dtstart, unit) == span.dtstart and up(span.dtend, unit) == span.dtend
