"""Taking up what was said: for search, and for those who did not look."""

from uuid import UUID

from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.messenger import facts
from madang.messenger.models import ROOM, STRETCH, RoomSort
from madang.messenger.rules import stretches as rules
from madang.messenger.store import rooms, seats
from madang.messenger.store import stretches as store


async def take_up(tx: Tx, room: UUID) -> bool:
    """Let search find what is new in a room, and tell whoever was written to and has not looked. True when there is more.

    Each change is taken up once, so one cause reaches a person once.
    """
    found = await store.untaken(tx, room)
    if not found:
        return False
    # nobody asks for this: what is told of it is by whoever wrote last
    tx.actor = found[-1].author
    last = await store.newest(tx, room)
    known = last.last if last is not None else 0
    new = sorted((one.seq, one.at) for one in found if one.seq > known)
    made = rules.cut(room, new, last=last)
    await store.put(tx, made)
    touched = {one.id for one in made} | set(
        await store.holding(tx, room, [one.seq for one in found if one.seq <= known])
    )
    for id in sorted(touched):
        tx.tell(facts.StretchWritten(subject=ref(STRETCH, id)))
    await _notify(tx, room, [one for one in found if one.seq > known and not one.recalled])
    await store.taken(tx, room, found[-1].change)
    return len(found) == store.MOST_TAKEN


async def _notify(tx: Tx, room: UUID, said: list[store.Untaken]) -> None:
    if not said:
        return
    mentioned = {person: one.seq for one in said for person in one.mentions if person != one.author}
    named = await seats.unseen(tx, room, mentioned, even_muted=True)
    if named:
        tx.tell(facts.RoomMentioned(subject=ref(ROOM, room), persons=named))
    kept = await rooms.room(tx, room)
    if kept is None or kept.sort is not RoomSort.DIRECT or kept.pair is None:
        return
    two = [UUID(one) for one in kept.pair.split(" ")]
    written = {two[one.author == two[0]]: one.seq for one in said}
    waiting = [one for one in await seats.unseen(tx, room, written, even_muted=False) if one not in named]
    if waiting:
        tx.tell(facts.RoomWaiting(subject=ref(ROOM, room), persons=waiting))


async def forget(tx: Tx) -> None:
    """Let the ground and search forget rooms that went with their projects. For jobs."""
    for id, kind in await store.all_gone(tx):
        fact = facts.RoomPurged if kind == ROOM else facts.StretchWritten
        tx.tell(fact(subject=ref(kind, id)))
