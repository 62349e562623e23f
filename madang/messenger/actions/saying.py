"""Saying something, saying it otherwise, taking it back, answering with an emoji."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.asks import Todo
from madang.ground.errors import Invalid, Refused
from madang.ground.ids import ref
from madang.ground.talk import rules as talk
from madang.ground.tx import Tx
from madang.messenger import facts
from madang.messenger.actions import keep
from madang.messenger.models import ROOM, Message, MessengerPolicy
from madang.messenger.rules import saying as rules
from madang.messenger.store import messages as store
from madang.messenger.store import rooms, seats

MOST_REACTIONS = 20
"""Different emoji at one message."""
MOST_PINS = 30
"""Messages in the bar of one room."""


async def say(
    tx: Tx, room: UUID, *, client: UUID, text: str, reply_to: int | None = None, files: Sequence[UUID] = ()
) -> Message:
    """Say something in a room; with a client id that was kept before it is that message. Raises NotFound, Forbidden, Invalid.

    People write through the socket, where the messages of many are kept together; programs write here.
    """
    await keep.need(tx, "messenger.write", room)
    wish = rules.wish(room=room, author=tx.actor, client=client, text=text, reply_to=reply_to, files=files)
    (kept,) = await store.append(tx, [wish], now=tx.now)
    if kept is None:
        raise Invalid("messenger.files-elsewhere")
    keep.changed(tx, room)
    return await keep.message(tx, room, kept.seq)


async def edit(tx: Tx, room: UUID, seq: int, text: str) -> Message:
    """Say it otherwise; everybody sees that it was. Raises NotFound, Forbidden, Refused, Invalid."""
    await keep.need(tx, "messenger.write", room)
    change = await store.bump(tx, room)
    before = await keep.message(tx, room, seq)
    rules.check_own(before, tx.actor)
    if before.poll is not None:
        raise Refused("messenger.poll-fixed")
    said = rules.clean(text, files=len(before.files))
    await store.edit(tx, room, seq, text=said, mentions=talk.mentioned(said), change=change, now=tx.now)
    tx.tell(facts.MessageEdited(subject=ref(ROOM, room), seq=seq))
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)


async def recall(tx: Tx, room: UUID, seq: int) -> Message:
    """Take it back, while the institution's time for that lasts. Raises NotFound, Forbidden, Refused."""
    await keep.need(tx, "messenger.write", room)
    change = await store.bump(tx, room)
    before = await keep.message(tx, room, seq)
    rules.check_own(before, tx.actor)
    rules.check_recall(before, await rooms.policy(tx), now=tx.now)
    await store.recall(tx, room, seq, change=change, now=tx.now)
    tx.tell(facts.MessageRecalled(subject=ref(ROOM, room), seq=seq))
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)


async def react(tx: Tx, room: UUID, seq: int, emoji: str, *, on: bool) -> Message:
    """Answer with an emoji, or take it back. Raises NotFound, Forbidden, Refused, Invalid."""
    await keep.need(tx, "messenger.answer", room)
    sign = talk.emoji(emoji)
    change = await store.bump(tx, room)
    before = await keep.message(tx, room, seq)
    if before.recalled_at is not None:
        raise Refused("messenger.recalled")
    if on and sign not in before.reactions and len(before.reactions) >= MOST_REACTIONS:
        raise Refused("messenger.too-many-reactions", most=MOST_REACTIONS)
    # a change that changes nothing still has its number: numbers have no gaps
    await store.react(tx, room, seq, tx.actor, sign, on=on, now=tx.now)
    await store.touch(tx, room, seq, change=change)
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)


async def pin_message(tx: Tx, room: UUID, seq: int, *, on: bool) -> Message:
    """Put a message into the bar of the room for everybody, or take it out. Raises NotFound, Forbidden, Refused."""
    await keep.need(tx, "messenger.write", room)
    change = await store.bump(tx, room)
    before = await keep.message(tx, room, seq)
    if before.recalled_at is not None:
        raise Refused("messenger.recalled")
    if on and not before.pinned and len(await store.pinned(tx, room)) >= MOST_PINS:
        raise Refused("messenger.too-many-pins", most=MOST_PINS)
    await store.pin(tx, room, seq, at=tx.now if on else None, change=change)
    if on != before.pinned:
        tx.tell(facts.MessagePinned(subject=ref(ROOM, room), seq=seq, on=on))
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)


async def todo(tx: Tx, room: UUID, seq: int) -> Message:
    """Make a task of a message; the message shows it from then on. Raises NotFound, Forbidden, Refused, Unavailable."""
    found, _ = await keep.need(tx, "messenger.write", room)
    change = await store.bump(tx, room)
    before = await keep.message(tx, room, seq)
    if before.recalled_at is not None:
        raise Refused("messenger.recalled")
    if before.card is not None:
        raise Refused("messenger.task-there")
    said = talk.plain(before.text) or ", ".join(one.name for one in before.files)
    task = await tx.ask(
        Todo(summary=said.split("\n", 1)[0][:300], text=said, source=ref(ROOM, room), project=found.owner)
    )
    await store.put_card(tx, room, seq, task, change=change)
    keep.changed(tx, room)
    return await keep.message(tx, room, seq)


async def see(tx: Tx, room: UUID, seq: int) -> None:
    """The actor has read a room up to a message. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    if await seats.see(tx, {(room, tx.actor): seq}, now=tx.now):
        keep.changed(tx, room)


async def pin(tx: Tx, room: UUID, *, on: bool) -> None:
    """Keep a room at the top of one's own list. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    await seats.pin(tx, room, tx.actor, on=on, now=tx.now)


async def mute(tx: Tx, room: UUID, *, on: bool) -> None:
    """Be told of nothing but mentions in a room, or of everything again. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    await seats.mute(tx, room, tx.actor, on=on, now=tx.now)


async def hide(tx: Tx, room: UUID, *, on: bool) -> None:
    """Take a room out of one's own list until something is said there, or bring it back. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    await seats.hide(tx, room, tx.actor, on=on)


async def draft(tx: Tx, room: UUID, text: str) -> None:
    """Keep what was typed and not sent, for one's other devices. Raises NotFound, Forbidden."""
    await keep.need(tx, "messenger.write", room)
    await seats.draft(tx, room, tx.actor, text.replace("\0", ""))


async def save_policy(tx: Tx, policy: MessengerPolicy) -> MessengerPolicy:
    """What the institution decides about messages from now on. Raises Forbidden."""
    await tx.need("ground.administer", HOUSE)
    await settings.write(tx, "messenger", policy)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", HOUSE)))
    return policy
