"""Checking files out and in."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.drive.actions import entries, tell
from madang.drive.models import Checkout
from madang.drive.store import entries as store
from madang.ground.errors import Forbidden, Invalid, Refused
from madang.ground.tx import Tx


async def take(tx: Tx, id: UUID, *, until: datetime, note: str = "", door: str = "check-out") -> Checkout:
    """Check a file out, or stay longer. Raises NotFound, Forbidden, Refused("files.checked-out") when somebody has it."""
    one = await entries.need(tx, "drive.edit", id)
    if not one.is_file:
        raise Refused("drive.not-a-file")
    if until <= tx.now or "\x00" in note:
        raise Invalid("ground.invalid")
    if not await store.check_out(tx, id, by=tx.actor, until=until, note=note[:500], door=door, now=tx.now):
        raise Refused("files.checked-out")
    await tell.list_changed(tx, one.parent)
    return (await on(tx, [id]))[id]


async def free(tx: Tx, id: UUID) -> None:
    """Check a file in: one's own, or as a manager anybody's. Raises NotFound, Forbidden."""
    one = await entries.need(tx, "drive.view", id)
    out = (await on(tx, [id])).get(id)
    if out is None:
        return
    if out.by != tx.actor and not tx.can("drive.manage", one.role):
        raise Forbidden("ground.forbidden")
    await store.check_in(tx, id)
    await tell.list_changed(tx, one.parent)


async def on(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, Checkout]:
    """Who works on which of the entries."""
    return await store.checkouts(tx, ids, now=tx.now)
