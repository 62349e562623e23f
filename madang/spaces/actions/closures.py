"""The continuity switch: one act closes a site, or all; whoever booked there is moved or works remotely, and is told."""

from datetime import datetime, timedelta
from uuid import UUID

import psycopg
from msgspec.structs import replace

from madang.ground import clock
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid, NotFound, Problem, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.spaces import facts
from madang.spaces.actions import booking as book
from madang.spaces.actions import changing, seeing
from madang.spaces.models.nouns import BOOKING, CLOSURE, OPEN, Booking, BookingStatus
from madang.spaces.models.sites import ClosedOut, SiteClosure
from madang.spaces.store import bookings, spaces, tenancies
from madang.spaces.store import closures as store

LONGEST_DAYS = 400


async def close(
    tx: Tx, site: UUID | None, *, dtstart: datetime, dtend: datetime, reason: str, moves_to: UUID | None
) -> SiteClosure:
    """Close a site for a time, or all of them; nobody books there from now on. Raises NotFound, Forbidden, Invalid."""
    if site is None:
        await tx.need("spaces.close-all", HOUSE)
    else:
        await tx.need("spaces.manage", site)
    span, words = book.span_of(dtstart, dtend), " ".join(reason.split())
    if span.dtstart >= span.dtend or span.dtend <= tx.now or (span.dtend - span.dtstart).days > LONGEST_DAYS:
        raise Invalid("spaces.range", days=LONGEST_DAYS)
    if not words:
        raise Invalid("spaces.reason", errors=[{"pointer": "#/reason", "code": "length"}])
    if moves_to is not None:
        if site is None or moves_to == site:
            raise Invalid("spaces.moves-where", errors=[{"pointer": "#/moves_to", "code": "invalid"}])
        await tx.need("spaces.book", moves_to)
    id = new_id()
    await store.insert(
        tx,
        id,
        site=site,
        dtstart=span.dtstart,
        dtend=span.dtend,
        reason=words,
        moves_to=moves_to,
        by=tx.actor,
        now=tx.now,
    )
    await tx.defer("spaces.close", closure=id)
    tx.signal([site or HOUSE], {"signal": "spaces", "site": str(site) if site else None})
    return await _one(tx, id)


async def _one(tx: Tx, id: UUID) -> SiteClosure:
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def carry_out(work: Work, closure: UUID) -> None:
    """Move or call off what is booked while it is closed, each in a transaction of its own; then tell. Safe to repeat."""
    async with work() as tx:
        found = await store.one(tx, closure)
        if found is None or found.reopened_at is not None:
            return
        inside = await store.all_inside(tx, closure, now=tx.now)
    for id in inside:
        async with work() as tx:
            await displace(tx, closure, id)
    async with work() as tx:
        await announce(tx, closure)


async def displace(tx: Tx, closure: UUID, id: UUID) -> None:
    """One booking finds another place, or its person works remotely."""
    found = await store.one(tx, closure, lock=True)
    one = await bookings.one(tx, id, lock=True)
    if found is None or found.reopened_at is not None or one is None or one.status not in OPEN:
        return
    if one.dtend <= tx.now:
        return
    moved = await _elsewhere(tx, found, one)
    await changing.call_off(tx, replace(one, reason=found.reason), excused=True)
    await store.concern(
        tx,
        closure,
        booking=id,
        person=one.person,
        outcome="moved" if moved else "remote",
        moved_to=moved.id if moved else None,
    )


async def _elsewhere(tx: Tx, closure: SiteClosure, one: Booking) -> Booking | None:
    """A space like the one of a booking at the other site, at the same time; None where there is none."""
    foot = await spaces.footing(tx, one.space, one.person)
    if closure.moves_to is None or foot is None or one.dtstart <= tx.now:
        return None
    kinds = [kind.value for kind in book.alike(foot.space.kind)]
    free = await bookings.free_beside(
        tx, closure.moves_to, one.span, kinds=kinds, people=one.people, staff=foot.staff, most=5
    )
    # whoever sits at the old place sits nowhere while the new one is found
    await bookings.sit_aside(tx, one.id)
    for space in free:
        wish = book.Wish(
            space=space,
            dtstart=one.dtstart,
            dtend=one.dtend,
            summary=one.summary,
            people=one.people,
            outside=one.outside,
            person=one.person,
            source=one.source,
        )
        try:
            return await book.alone(tx, wish, again=True)
        except (Problem, psycopg.errors.ExclusionViolation):
            continue
    return None


async def announce(tx: Tx, closure: UUID) -> None:
    """Tell everybody concerned, once: those whose bookings are, and whoever has a space there for months."""
    found = await _one(tx, closure)
    if await store.announced(tx, closure, now=tx.now):
        people = {one.person for one in await store.affected(tx, closure)}
        first, last = clock.today(found.dtstart), clock.today(found.dtend - timedelta(microseconds=1))
        people.update(await tenancies.all_people(tx, found.site, first=first, last=last))
        tx.tell(facts.SiteClosed(subject=ref(CLOSURE, closure), persons=sorted(people)))


async def listed(tx: Tx, site: UUID | None) -> list[SiteClosure]:
    """Closures of sites in reach. Raises NotFound."""
    if site is not None:
        await tx.need("spaces.view", site)
    return await store.listed(tx, tx.actor, site=site, everything=tx.who.kind == "system")


async def may(tx: Tx) -> list[str]:
    """What the actor may do to all sites at once."""
    reached = await tx.reached(HOUSE)
    return tx.may(reached.role if reached else None, "spaces.close-all")


async def _managed(tx: Tx, id: UUID) -> SiteClosure:
    found = await store.one(tx, id, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.manage" if found.site else "spaces.close-all", found.site or HOUSE)
    return found


async def people(tx: Tx, id: UUID) -> list[ClosedOut]:
    """Whom a closure concerns, those who have not reacted first; for who manages the site. That they looked is kept.

    Raises NotFound, Forbidden.
    """
    await _managed(tx, id)
    found = await store.affected(tx, id)
    await seeing.listed(tx, (one.person for one in found))
    return found


async def mine(tx: Tx) -> list[ClosedOut]:
    """What closures mean to the actor."""
    return await store.of_person(tx, tx.actor, now=tx.now)


async def react(tx: Tx, id: UUID) -> None:
    """The actor knows. Raises NotFound."""
    if not await store.react(tx, id, tx.actor, now=tx.now):
        raise NotFound("ground.not-found")


async def reopen(tx: Tx, id: UUID) -> SiteClosure:
    """Open again, and undo what can be undone. Raises NotFound, Forbidden, Refused."""
    found = await _managed(tx, id)
    if found.reopened_at is not None or found.dtend <= tx.now:
        raise Refused("spaces.open-already")
    await store.reopened(tx, id, now=tx.now)
    # whoever was not told of the closure yet need not be
    await store.announced(tx, id, now=tx.now)
    await tx.defer("spaces.reopen", closure=id)
    tx.signal([found.site or HOUSE], {"signal": "spaces", "site": str(found.site) if found.site else None})
    return await _one(tx, id)


async def undo(work: Work, closure: UUID) -> None:
    """Give back what was called off and is still free, each in a transaction of its own; then tell. Safe to repeat."""
    async with work() as tx:
        concerned = await store.affected(tx, closure)
    for one in concerned:
        async with work() as tx:
            await restore(tx, one)
    async with work() as tx:
        people = {one.person for one in concerned}
        tx.tell(facts.SiteReopened(subject=ref(CLOSURE, closure), persons=sorted(people)))


async def restore(tx: Tx, one: ClosedOut) -> bool:
    """One booking as it was, when its space is still free; what it was moved to is let go. False when it cannot be."""
    before = await bookings.one(tx, one.booking, lock=True)
    if before is None or before.status is not BookingStatus.CANCELLED or before.dtstart <= tx.now:
        return False
    moved = await bookings.one(tx, one.moved_to, lock=True) if one.moved_to else None
    told, signals = len(tx.told), len(tx.signals)
    try:
        async with tx.connection.transaction():
            if moved is not None and moved.status in OPEN and moved.checked_in_at is None:
                await changing.call_off(tx, moved, excused=True)
            back = replace(before, status=BookingStatus.CONFIRMED, reason="")
            await bookings.save(tx, back, until=back.dtend)
    except (Problem, psycopg.errors.ExclusionViolation):
        del tx.told[told:], tx.signals[signals:]
        return False
    tx.tell(
        facts.BookingConfirmed(
            subject=ref(BOOKING, before.id),
            space=before.space,
            dtstart=before.dtstart,
            dtend=before.dtend,
            persons=[before.person],
            source=before.source,
        )
    )
    seeing.signal(tx, before.site)
    return True
