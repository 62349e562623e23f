"""Copying entries: contents are shared, labels and tags go along, grants and earlier versions do not."""

from uuid import UUID

from madang.drive.actions import entries, holding, tell
from madang.drive.models import Entry, Kind
from madang.drive.rules import names
from madang.drive.store import copies, trees
from madang.drive.store import entries as store
from madang.ground.errors import Invalid, Refused
from madang.ground.files import actions as files
from madang.ground.files import store as file_store
from madang.ground.files.facts import Attached
from madang.ground.files.facts import ListChanged as FileListChanged
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx

AT_ONCE = 2000
"""Entries copied in one transaction; more are copied by an act."""


async def check(tx: Tx, one: Entry, target: Entry) -> None:
    """Raises Refused for what cannot be copied there."""
    if target.is_file:
        raise Refused("drive.not-a-folder")
    if one.kind is Kind.DRIVE:
        raise Refused("drive.is-root")
    if not one.is_file and await trees.holds(tx, [one.id], target.id):
        raise Refused("drive.inside-itself")


async def step(tx: Tx, id: UUID, to: UUID, *, name: str | None = None) -> tuple[UUID, list[UUID]]:
    """Copy one entry without what lies in it; gives the copy and the entries that are to be copied into it.

    A taken name gets a number; with `name` it is refused. Raises NotFound, Forbidden, Refused, Full.
    """
    one = await entries.one(tx, id)
    target = await entries.need(tx, "drive.add", to)
    await check(tx, one, target)
    return await _file(tx, one, target, name) if one.is_file else await _folder(tx, one, target, name)


async def _file(tx: Tx, one: Entry, target: Entry, name: str | None) -> tuple[UUID, list[UUID]]:
    if one.state != "clean":
        raise Refused("files.held")
    await holding.room(tx, target.id, one.size)
    await files.check_quota(tx, await file_store.policy(tx), one.size)
    id = new_id()
    if one.blob is not None:
        await file_store.hold_blobs(tx, one.blob)
    taken = await holding.take(tx, target.id, id, name or one.name, size=one.size, exact=name is not None)
    await copies.file(tx, one.id, id, target.id, taken, by=tx.actor, now=tx.now)
    await copies.said(tx, one.id, id, by=tx.actor, now=tx.now)
    tx.tell(Attached(subject=ref("files.file", id), thing=target.ref, media_type=one.media_type or "", size=one.size))
    tx.tell(FileListChanged(subject=target.ref, file=id))
    return id, []


async def _folder(tx: Tx, one: Entry, target: Entry, name: str | None) -> tuple[UUID, list[UUID]]:
    inside = [child for child, _ in await trees.children(tx, one.id)]
    id = new_id()
    wish = names.clean(name) if name is not None else await holding.free_name(tx, target.id, one.name)
    if not await store.insert(tx, id, kind=Kind.FOLDER, parent=target.id, name=wish, size=0, by=tx.actor, now=tx.now):
        raise Refused("drive.name-taken", name=wish)
    await copies.said(tx, one.id, id, by=tx.actor, now=tx.now)
    tell.made(tx, id, target)
    # its Card must stand before those of what comes into it
    await tx.flush()
    return id, inside


async def copy(tx: Tx, id: UUID, to: UUID, *, name: str | None = None, deep: bool = True) -> UUID:
    """Copy an entry, with `deep` all that lies in it and is in reach. Raises as `step` does, Invalid for too many."""
    if deep and (await trees.size(tx, [id]))[0] > AT_ONCE:
        raise Invalid("drive.too-many", most=AT_ONCE)
    made, inside = await step(tx, id, to, name=name)
    waiting = [(one, made) for one in inside] if deep else []
    while waiting:
        source, folder = waiting.pop()
        if await reachable(tx, source):
            copied, more = await step(tx, source, folder)
            waiting += [(one, copied) for one in more]
    return made


async def reachable(tx: Tx, id: UUID) -> bool:
    """Whether the actor sees an entry that lies in a folder they see."""
    found = await store.some(tx, tx.actor, [id], everything=tx.who.kind == "system")
    return bool(found) and tx.can("drive.view", found[0].role) and found[0].state == "clean"
