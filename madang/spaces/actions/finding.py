"""Finding what is free, and looking at what is taken."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground import clock
from madang.ground.days import store as days
from madang.ground.db import Database
from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.spaces.actions import booking as book
from madang.spaces.actions import seeing
from madang.spaces.models.nouns import LENT, OPEN, SEATS, Booking, BookingRules, BookingStatus, Opening, SpaceKind
from madang.spaces.models.views import FoundSpace, FoundSpaces, Instead, NextPlace, SpaceBooking, SpaceGrid, TakenTime
from madang.spaces.rules import booking as rules
from madang.spaces.rules import finding, hours
from madang.spaces.rules import seeing as acts
from madang.spaces.rules.finding import Seconds
from madang.spaces.store import bookings as store
from madang.spaces.store import sites, spaces, views

LONGEST = timedelta(days=62)
MOST = 100
SOON = timedelta(days=14)
PLACES = 6
EACH = 3
"""Openings shown of one space."""


def _within(dtstart: datetime, dtend: datetime, longest: timedelta) -> tuple[datetime, datetime]:
    span = book.span_of(dtstart, dtend)
    if not timedelta() < span.dtend - span.dtstart <= longest:
        raise Invalid("spaces.range", days=longest.days)
    return span.dtstart, span.dtend


async def search(
    tx: Tx,
    *,
    dtstart: datetime,
    dtend: datetime,
    minutes: int,
    kinds: Sequence[SpaceKind] | None = None,
    people: int = 1,
    features: Sequence[str] = (),
    sites: Sequence[UUID] | None = None,
    wheelchair: bool = False,
) -> FoundSpaces:
    """Spaces in reach that are free so long between two moments, whichever is free first comes first. Raises Invalid."""
    first, last = _within(dtstart, dtend, LONGEST)
    if not timedelta() < timedelta(minutes=minutes) <= last - first:
        raise Invalid("spaces.minutes")
    suit = await views.suitable(
        tx,
        tx.actor,
        kinds=None if kinds is None else [one.value for one in kinds],
        people=people,
        features=features,
        sites=sites,
        wheelchair=wheelchair,
        everything=tx.who.kind == "system",
    )
    first = max(first, tx.now)
    if first >= last:
        return FoundSpaces(items=[], looked=len(suit))
    taken = await store.taken_seconds(tx, {no for row in suit for no in row[16]}, first=first, last=last)
    windows = await _windows(tx, {row[1] for row in suit}, first=first, last=last)
    found: list[tuple[list[Seconds], tuple[Any, ...]]] = []
    for row in suit:
        starts, ends = _taken(taken, row[16])
        free = finding.first_gaps(starts, ends, windows[row[1]][_sort(row[2])], length=minutes * 60, most=EACH)
        if free:
            found.append((free, row))
    found.sort(key=lambda each: each[0][0][0])
    return FoundSpaces(
        items=[
            FoundSpace(space=spaces.space_of(row), openings=[_opening(each) for each in free])
            for free, row in found[:MOST]
        ],
        looked=len(suit),
    )


async def next_places(tx: Tx) -> list[NextPlace]:
    """Where the actor is expected within two weeks: the next trips and appointments that name a site."""
    found = await views.next_places(tx, tx.actor, first=tx.now, last=tx.now + SOON, most=4 * PLACES)
    once: dict[tuple[UUID, str, date], NextPlace] = {}
    # what is held for a day of a trip is shorter than the trip, and says when
    for place in sorted(found, key=lambda one: one.dtend - one.dtstart):
        once.setdefault((place.site, place.title, clock.today(max(place.dtstart, tx.now))), place)
    return sorted(once.values(), key=lambda one: one.dtstart)[:PLACES]


_NOTHING: tuple[list[int], list[int]] = ([], [])


def _taken(taken: Mapping[int, tuple[list[int], list[int]]], takes: Sequence[int]) -> tuple[list[int], list[int]]:
    """When a space is taken, by itself or by what shares a part with it."""
    if len(takes) == 1:
        return taken.get(takes[0], _NOTHING)
    spans = [one for no in takes for one in zip(*taken.get(no, _NOTHING), strict=True)]
    both = finding.merged(spans)
    return [one[0] for one in both], [one[1] for one in both]


def _opening(one: Seconds) -> Opening:
    return Opening(datetime.fromtimestamp(one[0], UTC), datetime.fromtimestamp(one[1], UTC))


_SEATS = frozenset(one.value for one in SEATS)
_LENT = frozenset(one.value for one in LENT)


def _sort(kind: str) -> int:
    """Which windows a kind has: those of seats, of rooms, of what is lent."""
    return 0 if kind in _SEATS else 2 if kind in _LENT else 1


async def _windows(
    tx: Tx, where: Collection[UUID], *, first: datetime, last: datetime
) -> dict[UUID, tuple[list[Seconds], list[Seconds], list[Seconds]]]:
    """When spaces of sites can be used between two moments: seats, rooms, what is lent."""
    shut = await views.closures(tx, first=first, last=last)
    free = hours.holidays(first, last, await days.extras(tx))
    today = book.day_of(tx.now).dtend
    found = {}
    for site, (policy, kept, closed_on) in (await views.settings_of(tx, list(where))).items():
        start = hours.up(first, timedelta(minutes=policy.unit_minutes))
        end = last if closed_on is None else min(last, hours.moment(closed_on, "00:00"))
        off = finding.merged([(_at(a), _at(b)) for of, a, b in shut if of is None or of == site])
        opens = finding.without(hours.open_seconds(kept, policy, start, end, free), off)
        always = finding.without([(_at(start), _at(end))] if start < end else [], off)
        seats, rooms = (_at(today + timedelta(days=ahead)) for ahead in (policy.seat_days, policy.room_days))
        found[site] = (finding.until(opens, seats), finding.until(opens, rooms), finding.until(always, rooms))
    return found


def _at(moment: datetime) -> int:
    return int(moment.timestamp())


async def grid(tx: Tx, site: UUID, *, dtstart: datetime, dtend: datetime) -> SpaceGrid:
    """The spaces of a site and when they are taken. Whose bookings the others are, it does not say. Raises Invalid."""
    await tx.need("spaces.view", site)
    first, last = _within(dtstart, dtend, timedelta(days=31))
    here = await spaces.of_site(tx, site)
    policy, _ = await sites.rules(tx, site)
    kept = await sites.hours(tx, site)
    extra = await days.extras(tx)
    shut = [one for one in await views.closures(tx, first=first, last=last) if one[0] in (None, site)]
    opens = hours.open_seconds(kept, policy, first, last, hours.holidays(first, last, extra))
    opens = finding.without(opens, finding.merged([(_at(a), _at(b)) for _, a, b in shut]))
    return SpaceGrid(
        spaces=here,
        taken=[
            TakenTime(
                space=row[0],
                dtstart=row[1],
                dtend=row[2],
                booking=row[3] if tx.actor in (row[4], row[5]) else None,
                tenancy=row[10] if tx.actor in (row[4], row[5]) else None,
                let=row[10] is not None,
                summary=row[6] if tx.actor in (row[4], row[5]) else "",
                status=BookingStatus(row[7]),
                present=row[9] is not None,
                whole=row[8] == row[0],
            )
            for row in await store.taken(tx, site, first=first, last=last)
        ],
        open=[_opening(one) for one in opens],
        unit_minutes=policy.unit_minutes,
    )


async def instead(tx: Tx, space: UUID, *, dtstart: datetime, dtend: datetime, people: int) -> Instead:
    """What could be had instead of a space that is taken. Raises NotFound, Invalid."""
    beside, times = await book.alternatives(tx, space, book.span_of(dtstart, dtend), people=people)
    known = {one.id: one for one in await spaces.some(tx, beside)}
    return Instead(
        spaces=[known[one] for one in beside if one in known],
        times=[Opening(one.dtstart, one.dtend) for one in times],
    )


def shown(tx: Tx, found: Booking, view: SpaceBooking, policy: BookingRules, *, runs: bool) -> SpaceBooking:
    """A booking as the actor may see it."""
    own = tx.actor in (found.person, found.organizer)
    waits = policy.check_in and found.checked_in_at is None and found.status in OPEN
    return replace(
        view,
        code=found.code if own else None,
        pin=found.pin if own else None,
        released_at=rules.released_at(found.span, policy) if waits else None,
        may=acts.may(found, own=own, runs=runs, policy=policy, now=tx.now),
    )


async def one(tx: Tx, id: UUID, *, database: Database | None = None) -> SpaceBooking:
    """One booking, when the actor may see it. Raises NotFound."""
    await seeing.seen(tx, id, database=database)
    found, view, policy = (await views.some(tx, [id]))[0]
    return shown(tx, found, view, policy, runs=await seeing.runs(tx, found.site))


async def mine(tx: Tx, *, past: bool, before: datetime | None = None) -> list[SpaceBooking]:
    """What the actor uses or booked: what is to come, or what is over."""
    rows = await (
        views.past(tx, tx.actor, now=tx.now, before=before) if past else views.coming(tx, tx.actor, now=tx.now)
    )
    return [shown(tx, found, view, policy, runs=False) for found, view, policy in rows]


async def made(tx: Tx, ids: Sequence[UUID]) -> list[SpaceBooking]:
    """Bookings the actor has just made or changed."""
    rows = await views.some(tx, ids)
    runs = bool(rows) and await seeing.runs(tx, rows[0][0].site)
    return [shown(tx, found, view, policy, runs=runs) for found, view, policy in rows]


async def of_day(tx: Tx, site: UUID, *, on: date | None) -> list[SpaceBooking]:
    """Who comes to a site on a day, or without one what waits for approval; for who runs it. That they looked is kept."""
    await tx.need("spaces.run", site)
    if on is None:
        rows = await views.waiting(tx, site, now=tx.now)
    else:
        day = book.day_of(datetime.combine(on, time(12), tzinfo=clock.ZONE))
        rows = await views.of_day(tx, site, first=day.dtstart, last=day.dtend)
    await seeing.listed(tx, (found.person for found, _, _ in rows))
    return [shown(tx, found, view, policy, runs=True) for found, view, policy in rows]
