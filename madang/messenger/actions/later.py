"""Sending later, and being reminded."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.errors import NotFound, Problem, Refused
from madang.ground.ids import SYSTEM, new_id, ref
from madang.ground.tx import Actor, Tx
from madang.messenger import facts
from madang.messenger.actions import keep, saying
from madang.messenger.models import ROOM, Later, ScheduledMessage
from madang.messenger.rules import later as rules
from madang.messenger.rules import saying as texts
from madang.messenger.store import later as store

JOB = "messenger.send-due"
MOST = 100
"""Messages that one person has waiting, and things of which they are to be reminded."""


async def schedule(tx: Tx, room: UUID, *, text: str, files: Sequence[UUID], send_at: datetime) -> ScheduledMessage:
    """Say something later, with the rights one has then. Raises NotFound, Forbidden, Refused, Invalid."""
    await keep.need(tx, "messenger.write", room)
    rules.check_moment(send_at, now=tx.now)
    id = new_id()
    wish = texts.wish(room=room, author=tx.actor, client=id, text=text, files=files)
    if await store.waiting(tx, tx.actor) >= MOST:
        raise Refused("messenger.too-much-later", most=MOST)
    await store.schedule(tx, id, room, tx.actor, text=wish.text, files=wish.files, at=send_at)
    await tx.defer(JOB, at=send_at)
    return await _mine(tx, id)


async def _mine(tx: Tx, id: UUID) -> ScheduledMessage:
    found = await store.scheduled(tx, tx.actor, id=id)
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


async def reschedule(tx: Tx, id: UUID, *, text: str | None, send_at: datetime | None) -> ScheduledMessage:
    """Say it otherwise, or at another time; what could not be sent waits again. Raises NotFound, Invalid."""
    before = await _mine(tx, id)
    await store.hold(tx, id)
    said = before.text if text is None else texts.clean(text, files=before.files)
    at = before.send_at if send_at is None else send_at
    rules.check_moment(at, now=tx.now)
    await store.reschedule(tx, id, text=said, at=at)
    await tx.defer(JOB, at=at)
    return await _mine(tx, id)


async def cancel(tx: Tx, id: UUID) -> None:
    """It is not sent. Raises NotFound."""
    await _mine(tx, id)
    await store.drop(tx, id)


async def listed(tx: Tx) -> Later:
    """What the actor has waiting."""
    return Later(
        scheduled=await store.scheduled(tx, tx.actor),
        reminders=await store.reminders(tx, tx.actor),
    )


async def remind(tx: Tx, room: UUID, seq: int, *, at: datetime) -> None:
    """Be reminded of a message. Raises NotFound, Refused, Invalid."""
    await keep.need(tx, "messenger.read", room)
    rules.check_moment(at, now=tx.now)
    if (await keep.message(tx, room, seq)).recalled_at is not None:
        raise Refused("messenger.recalled")
    if await store.reminding(tx, tx.actor) >= MOST:
        raise Refused("messenger.too-much-later", most=MOST)
    await store.remind(tx, room, seq, tx.actor, at=at)
    await tx.defer(JOB, at=at)


async def forget(tx: Tx, room: UUID, seq: int) -> None:
    """Be reminded of it no longer. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    await store.forget(tx, room, seq, tx.actor)


async def send_next(tx: Tx) -> bool:
    """Send the next message that is due, in a transaction of its own; False when there is none. For jobs."""
    due = await store.take_due(tx, now=tx.now)
    if due is None:
        return False
    system = tx.who
    tx.who, tx.actor = Actor(id=due.author, kind="person"), due.author
    try:
        # its id is the sender's own id of it: a run that is repeated says it once
        await saying.say(tx, due.room, client=due.id, text=due.text, files=due.files)
    except Problem as problem:
        tx.who, tx.actor = system, SYSTEM
        await store.failed(tx, due.id, problem.code)
        tx.tell(facts.SendingFailed(subject=ref(ROOM, due.room), persons=[due.author]))
    else:
        await store.drop(tx, due.id)
    return True


async def remind_due(tx: Tx) -> None:
    """Remind whoever wanted to be reminded by now. For jobs."""
    for person, room, seq in await store.tell_due(tx, now=tx.now):
        tx.tell(facts.RoomReminded(subject=ref(ROOM, room), seq=seq, persons=[person]))
