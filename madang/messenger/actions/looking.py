"""What screens show of rooms."""

from datetime import date, datetime, time
from uuid import UUID

from madang.ground import clock
from madang.ground.access import HOUSE
from madang.ground.asks import Todo
from madang.ground.search import actions as search
from madang.ground.search.models import Filters
from madang.ground.things import store as things
from madang.ground.tx import Tx
from madang.messenger.access import ROOM_ACTS
from madang.messenger.actions import keep
from madang.messenger.actions.rooms import hosts
from madang.messenger.models import (
    STRETCH,
    Message,
    Messages,
    OpenRooms,
    Pins,
    RoomHead,
    RoomHits,
    RoomList,
    RoomMarks,
    RoomSort,
    SavedMessages,
)
from madang.messenger.store import facets, messages, rooms, saved, seats, stretches
from madang.standards.bigrams import matches

HITS = 60


async def listing(tx: Tx) -> RoomList:
    """The actor's rooms, and what they could open a room for."""
    reached = await tx.reached(HOUSE)
    may = tx.may(None if reached is None else reached.role, "messenger.open")
    possible = await rooms.possible(tx, tx.actor, hosts(tx)) if may else []
    return RoomList(items=await rooms.listed(tx, tx.actor), possible=possible, may=may)


async def joinable(tx: Tx) -> OpenRooms:
    """Rooms that the actor may join; nothing for who is from outside."""
    reached = await tx.reached(HOUSE)
    if reached is None or not tx.may(reached.role, "messenger.open"):
        return OpenRooms(items=[])
    return OpenRooms(items=await rooms.joinable(tx, tx.actor))


async def head(tx: Tx, id: UUID) -> RoomHead:
    """A room in reach. Raises NotFound."""
    found, reached = await keep.need(tx, "messenger.read", id)
    seq, change = await messages.counted(tx, id)
    seen, pinned, draft, muted = await seats.seat(tx, id, tx.actor)
    other = await rooms.other(tx, id, tx.actor) if found.sort is RoomSort.DIRECT else None
    people, guests = await rooms.people(tx, id)
    card = await facets.room(tx, id)
    title = other[1] if other else card.title if card else ""
    return RoomHead(
        id=id,
        sort=found.sort,
        title=title,
        name=found.name,
        owner=found.owner,
        other=other[0] if other else None,
        people=people,
        guests=guests,
        announces=found.announces,
        open=found.open,
        seq=seq,
        change=change,
        seen=seq if seen is None else seen,
        pinned=pinned,
        muted=muted,
        draft=draft,
        may=[
            *tx.may(reached.role, *ROOM_ACTS),
            *(tx.may(reached.role, "messenger.invite") if found.sort is RoomSort.GROUP else ()),
        ],
        leaves=found.sort is RoomSort.GROUP,
        makes_tasks=tx.can_ask(Todo),
        saved=await saved.of(tx, id, tx.actor),
        recall_minutes=(await rooms.policy(tx)).recall_minutes,
        revision=found.revision,
    )


async def page(
    tx: Tx,
    id: UUID,
    *,
    before: int | None = None,
    after: int | None = None,
    around: int | None = None,
    on: date | None = None,
) -> Messages:
    """Messages of a room: the newest, those before or after a number, around one, or from a day on. Raises NotFound."""
    await keep.need(tx, "messenger.read", id)
    # before the messages: whoever asks what changed since then misses nothing
    newest, change = await messages.counted(tx, id)
    if on is not None:
        start = datetime.combine(on, time(), clock.ZONE)
        around = await messages.first_since(tx, id, start)
    if around is not None:
        found = await messages.page(tx, id, before=around)
        found = [*found[-messages.PAGE // 2 :], *await messages.page(tx, id, after=around - 1)]
    elif after is not None:
        found = await messages.page(tx, id, after=after)
    else:
        found = await messages.page(tx, id, before=before)
    return Messages(
        items=found,
        change=change,
        before=bool(found) and await messages.any_before(tx, id, found[0].seq),
        after=bool(found) and found[-1].seq < newest,
    )


async def pins(tx: Tx, id: UUID) -> Pins:
    """What stands in the bar of a room. Raises NotFound."""
    await keep.need(tx, "messenger.read", id)
    return Pins(items=await messages.pinned(tx, id))


async def kept(tx: Tx, *, before: UUID | None) -> SavedMessages:
    """What the actor keeps of rooms in reach, a page at a time."""
    found = await saved.listed(tx, tx.actor, before=before)
    more = len(found) > saved.PAGE
    found = found[: saved.PAGE]
    return SavedMessages(items=found, next=found[-1].id if more else None)


async def marks(tx: Tx, id: UUID) -> RoomMarks:
    """Who is in a room and how far they have read. Raises NotFound."""
    await keep.need(tx, "messenger.read", id)
    people, _ = await rooms.people(tx, id)
    return RoomMarks(items=await seats.marks(tx, id), people=people)


async def find(tx: Tx, query: str, *, room: UUID | None, after: str | None) -> RoomHits:
    """Messages that hold the words, in one room or in all in reach, a page of stretches at a time, newest first.

    Raises NotFound.
    """
    if room is not None:
        await keep.need(tx, "messenger.read", room)
    answer = await search.search(tx, query, Filters(kind=STRETCH, place=room), after=after)
    said = answer.alternative or query
    found = await stretches.said(tx, [hit.id for hit in answer.items], tail_of=room if after is None else None)
    hits = [one for one in found if matches(one.text, said)]
    return RoomHits(items=hits[:HITS], alternative=answer.alternative, next=answer.next)


async def stretch(tx: Tx, id: UUID) -> Message | None:
    """The first message of a stretch of talk, for whoever opens one. Raises NotFound."""
    await things.need(tx, id)
    found = await stretches.stretch(tx, id)
    if found is None:
        return None
    some = await messages.some(tx, [(found.room, found.first)])
    return some[0] if some else None
