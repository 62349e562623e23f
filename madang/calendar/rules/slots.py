"""Times that suit everybody: within working hours, not at lunch, not on days off, not when somebody is absent."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from madang.calendar.models import FreeTimes, Period, WorkHours
from madang.ground import clock
from madang.ground.errors import Invalid
from madang.standards.days import Extra, is_working_day

STEP = timedelta(minutes=30)


class MeetingSlot(Struct, frozen=True, kw_only=True):
    """A time for a meeting, and who could not come, or perhaps not."""

    dtstart: datetime
    dtend: datetime
    missing: tuple[UUID, ...]
    perhaps: tuple[UUID, ...]


def checked(hours: WorkHours) -> WorkHours:
    """Hours as they are kept. Raises Invalid for those that end before they begin, or lunch outside them."""
    days = tuple(sorted(set(hours.days)))
    if not all(0 <= one <= 6 for one in days) or hours.end <= hours.begin:
        raise Invalid("calendar.work-hours")
    if hours.lunch_begin is None or hours.lunch_end is None:
        return replace(hours, days=days, lunch_begin=None, lunch_end=None)
    if not hours.begin <= hours.lunch_begin < hours.lunch_end <= hours.end:
        raise Invalid("calendar.work-hours")
    return replace(hours, days=days)


def suggested(
    people: Sequence[FreeTimes],
    *,
    optional: frozenset[UUID] = frozenset(),
    length: timedelta,
    dtstart: datetime,
    dtend: datetime,
    now: datetime,
    extra: Extra = (),
    hours: Mapping[UUID, WorkHours] | None = None,
    most: int = 20,
) -> list[MeetingSlot]:
    """Times for a meeting, the best first: those when all can come, then those when the fewest are missing.

    A time is missing one who must come only when there are too few without: whoever is `optional` counts half. Among
    equals the earlier one comes first. `hours` are those of who keeps other ones than the house: outside them they are
    missing too. Raises ValueError when `length` is not positive.
    """
    if length <= timedelta(0):
        raise ValueError("a meeting lasts")
    hours = {one.person: (hours or {}).get(one.person, WorkHours()) for one in people}
    starts = [
        start
        for on in _days(dtstart, dtend)
        if is_working_day(on, extra)
        for start in _starts(on, list(hours.values()), length)
        if start >= max(dtstart, now) and start + length <= dtend
    ]
    taken = {one.person: sorted([*one.busy, *one.absent], key=_begin) for one in people}
    perhaps = {one.person: sorted(one.tentative, key=_begin) for one in people}
    slots = []
    for start in starts:
        period = Period(start, start + length)
        missing = tuple(
            person for person, busy in taken.items() if _meets(busy, period) or not works(hours[person], period)
        )
        maybe = tuple(person for person, busy in perhaps.items() if person not in missing and _meets(busy, period))
        slots.append(MeetingSlot(dtstart=start, dtend=start + length, missing=missing, perhaps=maybe))
    slots.sort(key=lambda one: (_cost(one, optional), one.dtstart))
    return slots[:most]


def _begin(period: Period) -> datetime:
    return period.dtstart


def _cost(slot: MeetingSlot, optional: frozenset[UUID]) -> int:
    return sum(2 if one in optional else 4 for one in slot.missing) + sum(
        0 if one in optional else 1 for one in slot.perhaps
    )


def _meets(busy: Sequence[Period], period: Period) -> bool:
    return any(one.dtstart < period.dtend and one.dtend > period.dtstart for one in busy)


def _days(dtstart: datetime, dtend: datetime) -> list[date]:
    first, last = dtstart.astimezone(clock.ZONE).date(), dtend.astimezone(clock.ZONE).date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def works(hours: WorkHours, period: Period) -> bool:
    """Whether all of a period lies in somebody's hours of one day, lunch left out."""
    begin, end = period.dtstart.astimezone(clock.ZONE), period.dtend.astimezone(clock.ZONE)
    if begin.weekday() not in hours.days or begin.date() != end.date():
        return False
    since, until = f"{begin:%H:%M}", f"{end:%H:%M}"
    if since < hours.begin or until > hours.end:
        return False
    if hours.lunch_begin is None or hours.lunch_end is None:
        return True
    return until <= hours.lunch_begin or since >= hours.lunch_end


def _starts(on: date, hours: Sequence[WorkHours], length: timedelta) -> list[datetime]:
    """Beginnings on one day, every half an hour, at which somebody works."""
    at = datetime.combine(on, time.fromisoformat(min(one.begin for one in hours)), tzinfo=clock.ZONE).astimezone(UTC)
    over = datetime.combine(on, time.fromisoformat(max(one.end for one in hours)), tzinfo=clock.ZONE).astimezone(UTC)
    kinds = set(hours)
    found = []
    while at + length <= over:
        if any(works(one, Period(at, at + length)) for one in kinds):
            found.append(at)
        at += STEP
    return found


def bookable(
    hours: Mapping[str, Sequence[tuple[str, str]]],
    *,
    minutes: int,
    before: int,
    after: int,
    busy: Sequence[Period],
    taken: Mapping[date, int],
    per_day: int | None,
    first: date,
    last: date,
    earliest: datetime,
    extra: Extra = (),
) -> list[Period]:
    """Times of a booking page from a day until another, both included. `hours` are by weekday (`0` is Monday).

    A time needs its buffers free as well; a day that has as many bookings as it takes has none left. Days off have none.
    """
    length, early, late = timedelta(minutes=minutes), timedelta(minutes=before), timedelta(minutes=after)
    found = []
    ordered = sorted(busy, key=_begin)
    on = first
    while on <= last:
        full = per_day is not None and taken.get(on, 0) >= per_day
        if not full and is_working_day(on, extra):
            for begin, end in hours.get(str(on.weekday()), ()):
                at = datetime.combine(on, time.fromisoformat(begin), tzinfo=clock.ZONE).astimezone(UTC)
                over = datetime.combine(on, time.fromisoformat(end), tzinfo=clock.ZONE).astimezone(UTC)
                while at + length <= over:
                    if at >= earliest and not _meets(ordered, Period(at - early, at + length + late)):
                        found.append(Period(at, at + length))
                    at += length
        on += timedelta(days=1)
    return found
