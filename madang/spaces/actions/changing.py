"""What becomes of a booking: moved, longer or shorter, called off, left early, handed over, approved."""

from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground.days import store as days
from madang.ground.db import Database
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import answering, quotas, seeing, waiting
from madang.spaces.actions import booking as book
from madang.spaces.models.nouns import BOOKING, OPEN, Booking, BookingStatus, Footing
from madang.spaces.rules import booking as rules
from madang.spaces.store import bookings as store
from madang.spaces.store import penalties, spaces


async def held(tx: Tx, id: UUID, *, database: Database | None = None) -> tuple[Booking, bool]:
    """A booking that the actor may change, held, and whether they run its site. Raises NotFound, Forbidden."""
    found = await seeing.seen(tx, id, database=database, lock=True)
    if tx.who.kind == "system":
        return found, True
    runs = await seeing.runs(tx, found.site)
    if not runs and tx.actor not in (found.person, found.organizer):
        raise Forbidden("ground.forbidden")
    return found, runs


def _open(found: Booking, now: datetime) -> None:
    if found.status not in OPEN or now >= found.dtend:
        raise Refused("spaces.over")


async def change(
    tx: Tx, id: UUID, *, revision: int | None, fields: dict[str, Any], database: Database | None = None
) -> Booking:
    """Move, extend or shorten a booking, or say otherwise what for; absent fields stay.

    Raises NotFound, Forbidden, Stale, Invalid, Refused with the reason.
    """
    before, _ = await held(tx, id, database=database)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    _open(before, tx.now)
    after = replace(before, **fields)
    after = replace(after, summary=" ".join(after.summary.split()))
    span = book.span_of(after.dtstart, after.dtend)
    after = replace(after, dtstart=span.dtstart, dtend=span.dtend)
    changed = [name for name in fields if getattr(after, name) != getattr(before, name)]
    if not changed:
        return before
    moved = bool({"space", "dtstart", "dtend", "people"}.intersection(changed))
    if moved:
        after = await _moved(tx, before, after)
        await store.save(tx, after, until=after.dtend)
        await _freed(tx, before)
    else:
        await store.save(tx, after, until=after.dtend)
    tx.tell(facts.BookingChanged(subject=ref(BOOKING, id), fields=changed, persons=seeing.told(tx, after.person)))
    seeing.signal(tx, after.site)
    return await _again(tx, id)


async def _moved(tx: Tx, before: Booking, after: Booking) -> Booking:
    """The booking where and when it is to be, when the rules allow it."""
    if after.checked_in_at is not None and (after.space, after.dtstart) != (before.space, before.dtstart):
        raise Refused("spaces.already-in")
    if before.dtstart <= tx.now < before.dtend and after.dtstart != before.dtstart:
        raise Refused("spaces.has-begun")
    found = await book.footing(tx, after.space, after.person)
    if found.space.site != before.site:
        raise Invalid("spaces.other-site")
    if not found.space.seat:
        await store.hold_person(tx, after.person)
    old = await spaces.footing(tx, before.space, before.person)
    await store.hold(tx, after.space, [*found.takes, *(old.takes if old else ())])
    check = await book.check(tx, found, after.person, after.span, but=before.id)
    begun = before.dtstart <= tx.now
    shorter = after.span.dtend <= before.dtend and after.dtstart >= before.dtstart and after.space == before.space
    if not shorter:
        rules.may_have(
            after.span,
            footing=found,
            check=check,
            people=after.people,
            # what has begun goes on from when it began
            now=min(tx.now, before.dtstart) if begun else tx.now,
            extra=await days.extras(tx),
            again=begun or before.series is not None,
        )
    else:
        rules.period(after.span, rules=found.rules, lent=True)
        if after.dtend <= tx.now:
            raise Refused("spaces.past")
        if after.people > found.space.capacity:
            raise Refused("spaces.too-small", capacity=found.space.capacity)
    quota = before.quota
    if not found.staff and not shorter:
        await store.forget_quota(tx, before.id)
        quota = await quotas.take(tx, after.person, found.space, after.span)
    status = before.status
    if status is BookingStatus.CONFIRMED and not shorter:
        status = rules.status(
            footing=found,
            people=after.people,
            outside=after.outside,
            runs=await seeing.runs(tx, found.space.site) or after.checked_in_at is not None,
        )
        if status is BookingStatus.WAITING_APPROVAL:
            await tx.defer("spaces.remind-approvers", booking=before.id)
    return replace(after, seat=found.space.seat, quota=quota, status=status)


async def _again(tx: Tx, id: UUID) -> Booking:
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def _freed(tx: Tx, before: Booking) -> None:
    """Whoever waits for what a booking took may have it now."""
    await waiting.wake(tx, before.space, before.span)


async def cancel(tx: Tx, id: UUID, *, database: Database | None = None) -> Booking:
    """Call a booking off before it begins; late is counted. Raises NotFound, Forbidden, Refused."""
    found, runs = await held(tx, id, database=database)
    _open(found, tx.now)
    if found.checked_in_at is not None or tx.now >= found.dtstart:
        raise Refused("spaces.has-begun")
    await call_off(tx, found, excused=runs and tx.actor not in (found.person, found.organizer))
    return await _again(tx, id)


async def call_off(tx: Tx, found: Booking, *, excused: bool = False, answers: bool = True) -> None:
    """A booking takes nothing any more. What others do is nobody's fault (`excused`).

    The meeting it belongs to is told (`answers`), unless that is who asks.
    """
    foot = await spaces.footing(tx, found.space, found.person)
    late = (
        not excused
        and foot is not None
        and found.status is BookingStatus.CONFIRMED
        and rules.late(found.dtstart, rules=foot.rules, now=tx.now)
    )
    await store.save(tx, replace(found, status=BookingStatus.CANCELLED), until=None)
    subject = ref(BOOKING, found.id)
    tx.tell(facts.BookingCancelled(subject=subject, late=late, persons=seeing.told(tx, found.person)))
    if late and await penalties.note(tx, new_id(), found, sort="late-cancel", now=tx.now):
        tx.tell(facts.PenaltyNoted(subject=subject, sort="late-cancel", persons=[]))
    if answers:
        await answering.decline(tx, found)
    await _freed(tx, found)
    seeing.signal(tx, found.site)


async def cancel_series(tx: Tx, series: UUID, *, first: datetime | None, last: datetime | None) -> list[Booking]:
    """Call off those of a series that begin between two moments and have not begun; gives them. Raises NotFound, Forbidden."""
    found = [one for one in await store.of_series(tx, series, since=tx.now) if one.dtstart > tx.now]
    wanted = [one for one in found if (first is None or one.dtstart >= first) and (last is None or one.dtstart < last)]
    if not wanted:
        raise NotFound("ground.not-found")
    runs = await seeing.runs(tx, wanted[0].site)
    for one in wanted:
        if not runs and tx.actor not in (one.person, one.organizer):
            raise NotFound("ground.not-found")
        await call_off(tx, one, excused=runs and tx.actor not in (one.person, one.organizer))
    return [await _again(tx, one.id) for one in wanted]


async def take(tx: Tx, id: UUID, *, database: Database | None = None) -> Booking:
    """Take what was held. Raises NotFound, Forbidden, Refused."""
    found, _ = await held(tx, id, database=database)
    _open(found, tx.now)
    if found.status is not BookingStatus.HELD:
        raise Refused("spaces.not-held")
    after = replace(found, status=BookingStatus.CONFIRMED)
    await store.mark(tx, after)
    await book.announce(tx, after)
    return await _again(tx, id)


async def hand_over(tx: Tx, id: UUID, *, person: UUID, database: Database | None = None) -> Booking:
    """Somebody else uses the space instead. Raises NotFound, Forbidden, Invalid, Refused."""
    found, _ = await held(tx, id, database=database)
    _open(found, tx.now)
    if found.checked_in_at is not None:
        raise Refused("spaces.already-in")
    if person == found.person:
        return found
    to = await book.for_whom(tx, person, found.site)
    foot: Footing = await book.footing(tx, found.space, to)
    await store.hold_person(tx, to)
    await store.hold(tx, found.space, foot.takes)
    check = await book.check(tx, foot, to, found.span, but=found.id)
    rules.may_have(
        found.span,
        footing=foot,
        check=check,
        people=found.people,
        now=min(tx.now, found.dtstart),
        extra=await days.extras(tx),
        again=True,
    )
    await store.forget_quota(tx, found.id)
    quota = None if foot.staff else await quotas.take(tx, to, foot.space, found.span)
    await store.save(tx, replace(found, person=to, quota=quota), until=found.dtend)
    tx.tell(
        facts.BookingChanged(subject=ref(BOOKING, id), fields=["person"], persons=seeing.told(tx, to, found.person))
    )
    seeing.signal(tx, found.site)
    return await _again(tx, id)


async def decide(tx: Tx, id: UUID, *, approved: bool, reason: str) -> Booking:
    """Approve a booking that waits, or refuse it with a reason. Raises NotFound, Forbidden, Invalid, Refused."""
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.run", found.site)
    found = await store.one(tx, id, lock=True) or found
    _open(found, tx.now)
    if found.status is not BookingStatus.WAITING_APPROVAL:
        raise Refused("spaces.not-waiting")
    words = " ".join(reason.split())
    if not approved and not words:
        raise Invalid("spaces.reason", errors=[{"pointer": "#/reason", "code": "length"}])
    await seeing.looked(tx, found.person, "booking", booking=id)
    if approved:
        after = replace(found, status=BookingStatus.CONFIRMED)
        await store.mark(tx, after)
        await book.announce(tx, after)
        await answering.accept(tx, after)
        return await _again(tx, id)
    await store.save(tx, replace(found, status=BookingStatus.REFUSED, reason=words), until=None)
    tx.tell(facts.BookingRefused(subject=ref(BOOKING, id), persons=seeing.told(tx, found.person, found.organizer)))
    await answering.decline(tx, found)
    await _freed(tx, found)
    seeing.signal(tx, found.site)
    return await _again(tx, id)
