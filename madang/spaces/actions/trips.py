"""Trips to a site hold desks there: one a day for everybody who travels, as long as the trip stands."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import psycopg
from msgspec import Struct

from madang.ground import access
from madang.ground.days import store as days
from madang.ground.errors import Problem
from madang.ground.ids import Ref, new_id
from madang.ground.tx import Tx
from madang.spaces.actions import booking as book
from madang.spaces.actions import changing
from madang.spaces.models.nouns import SEATS, Booking, Space, Span, WaitEntry
from madang.spaces.rules import hours
from madang.spaces.store import bookings as store
from madang.spaces.store import people as persons
from madang.spaces.store import sites, spaces, waits

MOST_DAYS = 14
LIKED = ("quiet", "window")
"""What a desk for somebody on a trip has, where there is a choice."""


class Journey(Struct, frozen=True, kw_only=True):
    """The part of a trip that holds desks. `site` None leads nowhere that is booked here."""

    traveller: UUID
    companions: list[UUID]
    site: UUID | None
    dtstart: datetime
    dtend: datetime


async def hold(tx: Tx, source: Ref, journey: Journey) -> None:
    """Hold what the trip needs now, and let go what it needed before. Safe to run twice."""
    wanted = await _days(tx, journey)
    people = [journey.traveller, *journey.companions] if journey.site else []
    before = await store.of_source(tx, source)
    await waits.delete_of(tx, source)
    for one in before:
        if one.person not in people or one.site != journey.site or one.span not in wanted:
            await _let_go(tx, one)
    for person in people:
        have = {one.span for one in before if one.person == person and one.site == journey.site}
        missing = [span for span in wanted if span not in have]
        if journey.site is not None and missing:
            await _hold(tx, source, journey.site, person, missing)


async def let_go(tx: Tx, source: Ref) -> None:
    """The trip does not take place. Safe to run twice."""
    await waits.delete_of(tx, source)
    for one in await store.of_source(tx, source):
        await _let_go(tx, one)


async def _let_go(tx: Tx, one: Booking) -> None:
    if one.dtstart > tx.now and one.checked_in_at is None:
        await changing.call_off(tx, one, excused=True)


async def _days(tx: Tx, journey: Journey) -> list[Span]:
    """The days of the trip on which the site is open, each from when it opens until it closes."""
    if journey.site is None:
        return []
    rules, _ = await sites.rules(tx, journey.site)
    unit = timedelta(minutes=rules.unit_minutes)
    last = min(journey.dtend, journey.dtstart + timedelta(days=MOST_DAYS))
    opens: dict[datetime, Span] = {}
    kept, extra = await sites.hours(tx, journey.site), await days.extras(tx)
    for span in hours.opens(kept, rules, max(journey.dtstart, tx.now), last, extra):
        start, end = hours.up(span.dtstart, unit), hours.down(span.dtend, unit)
        day = book.day_of(span.dtstart).dtstart
        if start < end:
            opens[day] = Span(opens[day].dtstart, end) if day in opens else Span(start, end)
    return list(opens.values())


async def _hold(tx: Tx, source: Ref, site: UUID, person: UUID, wanted: Sequence[Span]) -> None:
    if await access.reached(tx, person, site) is None:
        return
    staff = await persons.staff(tx, person)
    chosen: UUID | None = None
    for span in wanted:
        free = await store.free_beside(
            tx, site, span, kinds=[one.value for one in SEATS], people=1, staff=staff, most=200
        )
        for space in _liked(await spaces.some(tx, free), first=chosen)[:5]:
            wish = book.Wish(
                space=space.id, dtstart=span.dtstart, dtend=span.dtend, person=person, source=source, held=True
            )
            try:
                await book.alone(tx, wish, again=True)
            except (Problem, psycopg.errors.ExclusionViolation):
                continue
            chosen = space.id
            break
        else:
            if not free:
                await _wait(tx, source, site, person, span)


def _liked(found: Sequence[Space], *, first: UUID | None) -> list[Space]:
    """The one of the day before, then the quiet ones near the window."""
    return sorted(found, key=lambda one: (one.id != first, -sum(word in one.features for word in LIKED)))


async def _wait(tx: Tx, source: Ref, site: UUID, person: UUID, span: Span) -> None:
    """All are taken: whoever travels waits before the others."""
    desks = [one for one in await spaces.of_site(tx, site) if one.kind in SEATS]
    for space in _liked(desks, first=None)[:1]:
        one = WaitEntry(
            id=new_id(),
            space=space.id,
            space_name=space.name,
            person=person,
            summary="",
            dtstart=span.dtstart,
            dtend=span.dtend,
            people=1,
            source=source,
            created_at=tx.now,
        )
        await waits.insert(tx, one)
