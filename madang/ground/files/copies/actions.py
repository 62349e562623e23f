"""Copying files onto another thing: contents are kept once, earlier versions stay behind."""

from collections.abc import Mapping
from uuid import UUID

from madang.ground import labels
from madang.ground.files import actions
from madang.ground.files import store as files
from madang.ground.files.copies import store
from madang.ground.files.facts import Attached, ListChanged
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx


async def plan(tx: Tx, things: list[UUID]) -> dict[UUID, dict[UUID, UUID]]:
    """For each of the things the files on it that are served, and the id that a copy of each will have.

    The actor reads the things: that is the caller's to know.
    """
    found: dict[UUID, dict[UUID, UUID]] = {}
    for thing, file in await store.served_on(tx, things):
        found.setdefault(thing, {})[file] = new_id()
    return found


async def copy(tx: Tx, ids: Mapping[UUID, UUID], to: UUID) -> None:
    """Copy files onto a thing whose names need not be unique, with the label that somebody gave them.

    Raises NotFound, Forbidden, Refused, Full.
    """
    if not ids:
        return
    target = await actions.reached_target(tx, to)
    await labels.carry(tx, ids)
    made = await store.copy(tx, ids, to, by=tx.actor, now=tx.now)
    # after the fact, in the same transaction: what went over the quota goes back
    await actions.check_quota(tx, await files.policy(tx), 0)
    for id, media_type, size in made:
        tx.tell(Attached(subject=ref("files.file", id), thing=target.ref, media_type=media_type, size=size))
        tx.tell(ListChanged(subject=target.ref, file=id))
        await tx.defer("convert.make", file=id, version=1)
