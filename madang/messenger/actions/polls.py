"""Asking a room, and answering."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.errors import Forbidden, NotFound
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.messenger import facts
from madang.messenger.actions import keep
from madang.messenger.models import ROOM, Message, Poll, Votes
from madang.messenger.rules import polls as rules
from madang.messenger.store import messages, polls


async def put(
    tx: Tx,
    room: UUID,
    *,
    client: UUID,
    question: str,
    options: Sequence[str],
    multiple: bool = False,
    anonymous: bool = False,
    ends_at: datetime | None = None,
) -> Message:
    """Put a poll to a room; with a client id that was kept before it is that one. Raises NotFound, Forbidden, Invalid."""
    await keep.need(tx, "messenger.write", room)
    put = rules.poll(options, multiple=multiple, anonymous=anonymous, ends_at=ends_at, now=tx.now)
    wish = rules.wish(room=room, author=tx.actor, client=client, question=question, poll=put)
    (kept,) = await messages.append(tx, [wish], now=tx.now)
    if kept is None:
        raise NotFound("ground.not-found")
    keep.changed(tx, room)
    return await keep.message(tx, room, kept.seq)


async def _poll(tx: Tx, room: UUID, seq: int) -> tuple[Message, Poll]:
    found = await keep.message(tx, room, seq)
    if found.poll is None:
        raise NotFound("ground.not-found")
    return found, found.poll


async def vote(tx: Tx, room: UUID, seq: int, choices: Sequence[int]) -> Votes:
    """Choose among the options; nothing chosen takes the vote back. Raises NotFound, Refused, Invalid."""
    await keep.need(tx, "messenger.answer", room)
    # one vote of a room at a time: the counter is held
    change = await messages.bump(tx, room)
    _, poll = await _poll(tx, room, seq)
    chosen = rules.choice(poll, choices, now=tx.now)
    await polls.vote(tx, room, seq, tx.actor, chosen, now=tx.now)
    await messages.touch(tx, room, seq, change=change)
    keep.changed(tx, room)
    return await votes(tx, room, seq)


async def votes(tx: Tx, room: UUID, seq: int) -> Votes:
    """What the actor chose, and who chose what unless nobody is to know. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    _, poll = await _poll(tx, room, seq)
    return Votes(
        mine=await polls.mine(tx, room, seq, tx.actor),
        people=[] if poll.anonymous else await polls.people(tx, room, seq, options=len(poll.options)),
    )


async def close(tx: Tx, room: UUID, seq: int) -> Message:
    """End a poll: its author, or who manages the room. Raises NotFound, Forbidden."""
    _, reached = await keep.need(tx, "messenger.read", room)
    change = await messages.bump(tx, room)
    before, poll = await _poll(tx, room, seq)
    if before.by != tx.actor and not tx.can("messenger.manage", reached.role):
        raise Forbidden("messenger.not-yours")
    await polls.close(tx, room, seq, change=change)
    if not poll.closed:
        tx.tell(facts.PollClosed(subject=ref(ROOM, room), seq=seq))
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)
