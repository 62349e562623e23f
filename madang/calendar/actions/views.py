"""Looking at days: of calendars, and of people side by side."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.calendar.models import BACK, CalendarItem, Event, FreeTimes, Period
from madang.calendar.rules import colours, reading
from madang.calendar.store import objects, views
from madang.ground import clock
from madang.ground.access import HOUSE
from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.schedule import store as schedule
from madang.ground.schedule.models import Taken
from madang.ground.tx import Tx

LONGEST = 400
"""Days of one view."""
MOST_PEOPLE = 300
LONGEST_BUSY = timedelta(days=100)


def instants(first: date, last: date) -> tuple[datetime, datetime]:
    """From the beginning of a day until that of another, in Seoul. Raises Invalid."""
    if not 0 < (last - first).days <= LONGEST or not 1900 <= first.year <= 2200:
        raise Invalid("calendar.days", most=LONGEST)
    return (
        datetime.combine(first, time.min, tzinfo=clock.ZONE).astimezone(UTC),
        datetime.combine(last, time.min, tzinfo=clock.ZONE).astimezone(UTC),
    )


async def staff(tx: Tx) -> bool:
    """Whether the actor is of the house: colleagues know when somebody is busy."""
    return tx.can("calendar.open", reached.role if (reached := await tx.reached(HOUSE)) else None)


async def view(
    tx: Tx, first: date, last: date, *, calendars: Sequence[UUID] | None = None, people: Sequence[UUID] = ()
) -> tuple[list[CalendarItem], bool]:
    """What takes place from a day until before another, and whether there was too much of it.

    Without `calendars` or people: everything not hidden, and what other parts of the house have for the actor.
    Raises Invalid, Forbidden when somebody from outside asks for people.
    """
    dtstart, dtend = instants(first, last)
    if len(people) > MOST_PEOPLE:
        raise Invalid("calendar.people", most=MOST_PEOPLE)
    of_house = bool(people) and await staff(tx)
    if people and not of_house:
        raise Forbidden("ground.forbidden")
    own = calendars is None and not people
    wanted = [] if calendars is None and people else calendars
    rows = await views.view(
        tx, tx.actor, calendars=wanted, people=people, own=own, staff=of_house, dtstart=dtstart, dtend=dtend
    )
    found = [replace(one, colour=colours.named(color)) if color else one for one, color in rows]
    cut = len(found) >= views.MOST
    seen = await views.seen(tx, tx.actor, calendars=wanted, people=people, own=own, staff=of_house)
    if calendars and not set(calendars) <= set(seen):
        raise NotFound("ground.not-found")
    late = await objects.beyond(
        tx, tx.actor, seen, dtstart=dtstart, dtend=dtend, past=dtstart < tx.now - BACK, everything=True
    )
    if late:
        owners = await objects.personal(tx, people) if people else {}
        found = await _further(tx, found, late, dtstart, dtend, owners)
    parties = [*people] if people else [tx.actor] if own and tx.who.kind == "person" else []
    if parties:
        taken = await schedule.taken(tx, tx.actor, parties, dtstart=dtstart, dtend=dtend)
        found += [_elsewhere(one, of_person=bool(people)) for one in taken]
    found.sort(key=lambda one: (one.dtstart, not one.all_day, one.title))
    return found, cut


async def _further(
    tx: Tx,
    found: list[CalendarItem],
    late: Sequence[Event],
    dtstart: datetime,
    dtend: datetime,
    owners: dict[UUID, UUID],
) -> list[CalendarItem]:
    """With the occurrences that do not stand ready."""
    there = {(one.event, one.recurrence_id) for one in found}
    spans = await asyncio.to_thread(
        lambda: [(one, reading.happening(one.ics.encode(), dtstart, dtend)) for one in late]
    )
    mine = {one.id: one for one in await objects.some(tx, tx.actor, [one.id for one in late])}
    more = []
    for event, happening in spans:
        own = mine[event.id]
        for span in happening:
            if (event.id, span.recurrence_id) in there or not (own.whole or span.busy):
                continue
            begin, end = _texts(span.dtstart, span.dtend, all_day=span.all_day)
            more.append(
                CalendarItem(
                    event=event.id,
                    elsewhere=False,
                    calendar=event.calendar,
                    person=owners.get(event.calendar),
                    recurrence_id=span.recurrence_id,
                    title=(span.summary or event.summary) if own.whole else "",
                    dtstart=begin,
                    dtend=end,
                    all_day=span.all_day,
                    busy=span.busy,
                    private=event.private,
                    place=(span.location or event.location) if own.whole else "",
                    status=span.status or event.status,
                    recurs=True,
                    partstat=event.partstat,
                    whole=own.whole,
                    editable=own.whole and (own.rank >= 4 or own.delegates),
                    uid=event.uid,
                    revision=event.revision,
                    kind=event.component,
                )
            )
    return found + more


def _texts(dtstart: datetime, dtend: datetime, *, all_day: bool) -> tuple[str, str]:
    if all_day:
        return f"{dtstart.astimezone(clock.ZONE):%Y-%m-%d}", f"{dtend.astimezone(clock.ZONE):%Y-%m-%d}"
    return f"{dtstart.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", f"{dtend.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _elsewhere(one: Taken, *, of_person: bool) -> CalendarItem:
    begin, end = _texts(one.dtstart, one.dtend, all_day=one.all_day)
    return CalendarItem(
        event=one.thing,
        elsewhere=True,
        calendar=None,
        person=one.party if of_person else None,
        recurrence_id="",
        title=one.title,
        dtstart=begin,
        dtend=end,
        all_day=one.all_day,
        busy=2 if one.busy else 0,
        private=False,
        place="",
        status="",
        recurs=False,
        partstat="",
        whole=one.thing is not None,
        editable=False,
        uid="",
        revision=0,
        kind=one.kind,
        others=one.others,
        region=one.region,
    )


async def free_busy(tx: Tx, people: Sequence[UUID], *, dtstart: datetime, dtend: datetime) -> list[FreeTimes]:
    """When people are busy between two moments, each of them once. Raises Invalid; Forbidden for people from outside."""
    if not timedelta(0) < dtend - dtstart <= LONGEST_BUSY or not 0 < len(people) <= MOST_PEOPLE:
        raise Invalid("calendar.busy-range", days=LONGEST_BUSY.days, most=MOST_PEOPLE)
    if not await staff(tx):
        raise Forbidden("ground.forbidden")
    kinds: dict[UUID, dict[int, tuple[Period, ...]]] = {person: {} for person in people}
    for person, kind, seconds in await views.free_busy(tx, people, dtstart=dtstart, dtend=dtend):
        moments = [datetime.fromtimestamp(one, UTC) for one in seconds]
        kinds[person][kind] = tuple(Period(begin, end) for begin, end in zip(moments[::2], moments[1::2], strict=True))
    for event, owner in await _late_busy(tx, people, dtstart, dtend):
        for span in reading.happening(event.ics.encode(), dtstart, dtend):
            if span.busy:
                kinds[owner][span.busy] = (*kinds[owner].get(span.busy, ()), Period(span.dtstart, span.dtend))
    return [
        FreeTimes(person=person, busy=own.get(2, ()), tentative=own.get(1, ()), absent=own.get(3, ()))
        for person, own in kinds.items()
    ]


async def _late_busy(tx: Tx, people: Sequence[UUID], dtstart: datetime, dtend: datetime) -> list[tuple[Event, UUID]]:
    """Series of the people whose occurrences do not stand ready that far away, and whose they are."""
    seen = await objects.personal(tx, people)
    late = await objects.beyond(
        tx, tx.actor, list(seen), dtstart=dtstart, dtend=dtend, past=dtstart < tx.now - BACK, everything=True
    )
    return [(one, seen[one.calendar]) for one in late]
