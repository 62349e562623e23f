"""Into the trash, back, and gone for good. Files go by the ground's own verbs."""

from collections.abc import Sequence
from uuid import UUID

from madang.drive import facts
from madang.drive.actions import entries, holding, tell
from madang.drive.models import Entry, Kind
from madang.drive.store import entries as store
from madang.drive.store import trees
from madang.ground.errors import NotFound, Refused
from madang.ground.files import actions as files
from madang.ground.tx import Tx


async def trash(tx: Tx, ids: Sequence[UUID]) -> None:
    """Put entries in the trash, folders with everything in them. Raises NotFound, Forbidden, Refused."""
    await store.lock(tx, ids)
    for one in await entries.need_all(tx, "drive.edit", ids):
        if one.kind is Kind.DRIVE:
            raise Refused("drive.is-root")
        if one.is_file:
            await files.remove(tx, one.id)
            continue
        await store.trash(tx, one.id, by=tx.actor, now=tx.now)
        tx.tell(facts.FolderTrashed(subject=one.ref))
        await tell.list_changed(tx, one.parent)


async def trash_folder(tx: Tx, id: UUID) -> None:
    """One folder into the trash."""
    await trash(tx, [id])


async def _trashed(tx: Tx, act: str, id: UUID) -> Entry:
    await store.lock(tx, [id])
    found = await entries.need(tx, act, id, trashed=True)
    if found.trashed_at is None:
        raise Refused("trash.not-trashed")
    return found


async def restore(tx: Tx, id: UUID) -> None:
    """Take an entry out of the trash: where it was, or the nearest folder that still stands. Raises NotFound."""
    one = await _trashed(tx, "drive.edit", id)
    if one.is_file:
        await files.restore(tx, id)
        return
    parent, _ = await holding.restored(tx, id)
    tx.tell(facts.FolderRestored(subject=one.ref))
    await tell.list_changed(tx, parent)


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed entry for good, a folder with all that lies in it. Raises NotFound, Forbidden, Refused."""
    one = await _trashed(tx, "drive.manage", id)
    if one.is_file:
        await files.purge(tx, id)
        return
    tx.tell(facts.FolderPurged(subject=one.ref, entries=await trees.drop(tx, id)))


async def drop(tx: Tx, id: UUID) -> None:
    """The trash's own purge of a folder. Raises NotFound."""
    found = await store.some(tx, tx.actor, [id], everything=tx.who.kind == "system")
    if not found:
        raise NotFound("ground.not-found")
    await purge(tx, id)
