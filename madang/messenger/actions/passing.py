"""Passing on what was said, and keeping it for oneself."""

from collections.abc import Sequence
from uuid import UUID, uuid5

from madang.ground.errors import Invalid, Refused
from madang.ground.files import actions as files
from madang.ground.files import copies
from madang.ground.ids import new_id
from madang.ground.talk import rules as talk
from madang.ground.tx import Tx
from madang.messenger.actions import keep
from madang.messenger.models import Message
from madang.messenger.rules import saying as rules
from madang.messenger.store import messages as store
from madang.messenger.store import saved

MOST_ROOMS = 10
"""Rooms that get a message at once."""
MOST_SAVED = 5000
"""Messages that one person keeps."""


async def forward(tx: Tx, room: UUID, seq: int, *, to: Sequence[UUID], client: UUID) -> None:
    """Pass a message on to other rooms, with its files and with who said it first; nobody is mentioned anew.

    Done again with the same client id it was done. Raises NotFound, Forbidden, Refused, Invalid.
    """
    await keep.need(tx, "messenger.read", room)
    before = await _there(tx, room, seq)
    # in one order, so that two who pass on between the same rooms do not wait for each other in a circle
    for target in sorted(set(to)):
        await keep.need(tx, "messenger.write", target)
        own = uuid5(client, str(target))
        if await store.said_before(tx, target, tx.actor, own):
            continue
        served = await files.those_on(tx, room, [one.id for one in before.files])
        ids = {one.id: new_id() for one in before.files if one.id in served}
        if len(ids) < len(before.files) and not before.text and not ids:
            raise Refused("messenger.files-gone")
        await copies.copy(tx, ids, target)
        wish = rules.wish(
            room=target,
            author=tx.actor,
            client=own,
            text=talk.plain(before.text),
            files=list(ids.values()),
            forwarded=before.forwarded.by if before.forwarded else before.by,
        )
        (kept,) = await store.append(tx, [wish], now=tx.now)
        if kept is None:
            raise Invalid("messenger.files-elsewhere")
        keep.changed(tx, target)


async def save(tx: Tx, room: UUID, seq: int) -> None:
    """Keep a message for oneself. Raises NotFound, Refused."""
    await keep.need(tx, "messenger.read", room)
    await _there(tx, room, seq)
    if await saved.count(tx, tx.actor) >= MOST_SAVED:
        raise Refused("messenger.too-much-saved", most=MOST_SAVED)
    await saved.save(tx, new_id(), room, seq, tx.actor)


async def unsave(tx: Tx, room: UUID, seq: int) -> None:
    """Keep it no longer. Raises NotFound."""
    await keep.need(tx, "messenger.read", room)
    await saved.unsave(tx, room, seq, tx.actor)


async def _there(tx: Tx, room: UUID, seq: int) -> Message:
    found = await keep.message(tx, room, seq)
    if found.recalled_at is not None:
        raise Refused("messenger.recalled")
    return found
