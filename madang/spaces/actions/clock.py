"""What the clock does: it gives away what nobody came to, and ends what is over."""

from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.spaces import facts
from madang.spaces.actions import answering, seeing, waiting
from madang.spaces.models.nouns import BOOKING, OPEN, SPACE, BookingStatus
from madang.spaces.rules import booking as rules
from madang.spaces.store import bookings as store
from madang.spaces.store import doors, penalties, people, spaces

REMEMBERED = timedelta(days=2)
"""So long it is known what a tablet sent: far longer than it may have been offline."""


async def tick(work: Work) -> None:
    """Release and end, each booking in a transaction of its own. Safe to run twice, and in two processes."""
    async with work() as tx:
        unseen = await store.all_unseen(tx, now=tx.now)
        over = await store.all_over(tx, now=tx.now)
        await doors.sweep(tx, before=tx.now - REMEMBERED)
    for id in unseen:
        async with work() as tx:
            await release(tx, id)
    for id in over:
        async with work() as tx:
            await end(tx, id)


async def release(tx: Tx, id: UUID) -> bool:
    """Nobody came: the space goes to others, and a no-show is noted for a person to confirm. False when somebody did."""
    found = await store.one(tx, id, lock=True)
    if found is None or found.status not in (BookingStatus.HELD, BookingStatus.CONFIRMED):
        return False
    foot = await spaces.footing(tx, found.space, found.person)
    if foot is None or not foot.rules.check_in or found.checked_in_at is not None:
        return False
    if tx.now <= rules.released_at(found.span, foot.rules):
        return False
    await store.save(tx, replace(found, status=BookingStatus.RELEASED), until=None)
    subject = ref(BOOKING, id)
    tx.tell(facts.BookingReleased(subject=subject, persons=seeing.told(tx, found.person)))
    # what was only held was never promised
    if found.status is BookingStatus.CONFIRMED and await penalties.note(
        tx, new_id(), found, sort="no-show", now=tx.now
    ):
        tx.tell(facts.PenaltyNoted(subject=subject, sort="no-show", persons=[]))
    await answering.decline(tx, found)
    await waiting.wake(tx, found.space, found.span)
    seeing.signal(tx, found.site)
    return True


async def end(tx: Tx, id: UUID) -> bool:
    """The time is over: who was there has left, what waited for approval lapses. False when it was ended before."""
    found = await store.one(tx, id, lock=True)
    if found is None or found.status not in OPEN or found.dtend > tx.now:
        return False
    if found.status is not BookingStatus.CONFIRMED:
        await store.save(tx, replace(found, status=BookingStatus.CANCELLED), until=None)
        tx.tell(facts.BookingCancelled(subject=ref(BOOKING, id), late=False, persons=seeing.told(tx, found.person)))
        return True
    came = found.checked_in_at is not None
    await store.mark(tx, replace(found, status=BookingStatus.ENDED, checked_out_at=found.dtend if came else None))
    tx.tell(facts.BookingLeft(subject=ref(BOOKING, id), via="clock"))
    seeing.signal(tx, found.site)
    return True


async def remind_approvers(tx: Tx, id: UUID) -> None:
    """Whoever runs the site hears that something waits; not for whom: that stands in the list, where looks are kept."""
    found = await store.one(tx, id)
    if found is None or found.status is not BookingStatus.WAITING_APPROVAL:
        return
    who = [one for one in await people.who_run(tx, found.site) if one != found.person]
    if who:
        tx.tell(facts.ApprovalReminded(subject=ref(SPACE, found.space), persons=who))
