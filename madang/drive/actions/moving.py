"""Moving entries, also into other drives, and who gains and loses sight of them by that."""

from collections.abc import Sequence
from uuid import UUID

import psycopg

from madang.drive import facts
from madang.drive.actions import entries, holding, tell
from madang.drive.models import Entry, Kind, Sight, Who
from madang.drive.rules import names
from madang.drive.store import drives, trees
from madang.drive.store import entries as store
from madang.ground import access
from madang.ground.errors import Refused
from madang.ground.files.facts import ListChanged as FileListChanged
from madang.ground.files.facts import Moved as FileMoved
from madang.ground.share import store as share
from madang.ground.tx import Tx

SHOWN = 50


async def _checked(tx: Tx, ids: Sequence[UUID], to: UUID) -> tuple[list[Entry], Entry]:
    """The entries and the folder, when the actor may move them there."""
    target = await entries.need(tx, "drive.add", to)
    if target.is_file:
        raise Refused("drive.not-a-folder")
    moving = await entries.need_all(tx, "drive.edit", ids)
    if any(one.kind is Kind.DRIVE for one in moving):
        raise Refused("drive.is-root")
    # what has rights of its own still belongs to the folder it is taken from
    await entries.need_all(tx, "drive.edit", [one.parent for one in moving if one.parent is not None])
    if await trees.holds(tx, [one.id for one in moving if not one.is_file], to):
        raise Refused("drive.inside-itself")
    return moving, target


async def preview(tx: Tx, ids: Sequence[UUID], to: UUID) -> Sight:
    """What a move there would mean. Raises what the move itself would raise."""
    moving, target = await _checked(tx, ids, to)
    count, size = await trees.size(tx, [one.id for one in moving])
    ruled = {one.place for one in moving if one.place not in (one.id, target.place)}
    gains: set[UUID] = set()
    loses: set[UUID] = set()
    after = {person for person, rank in (await share.people(tx, target.place)).items() if rank >= 2}
    for place in ruled:
        before = {person for person, rank in (await share.people(tx, place)).items() if rank >= 2}
        gains |= after - before
        loses |= before - after
    return Sight(
        count=count,
        bytes=size,
        gains=await _some(tx, gains),
        loses=await _some(tx, loses),
        gains_total=len(gains),
        loses_total=len(loses),
    )


async def _some(tx: Tx, ids: set[UUID]) -> list[Who]:
    known = await store.people(tx, sorted(ids)[:SHOWN])
    return sorted((Who(id=id, name=name) for id, name in known.items()), key=lambda one: one.name)


async def move(tx: Tx, ids: Sequence[UUID], to: UUID, *, name: str | None = None) -> None:
    """Move entries into a folder; a single one may get another name at once, which is refused when taken.

    Without `name` a taken one gets a number. Raises NotFound, Forbidden, Refused, Full (the other drive's quota).
    """
    await store.lock(tx, [*ids, to])
    moving, target = await _checked(tx, ids, to)
    for one in moving:
        await _move(tx, one, target, name=name)
    tell.of_list(tx, target.id, root=target.parent is None)


async def _move(tx: Tx, one: Entry, target: Entry, *, name: str | None) -> None:
    if not await holding.free(tx, one.id):
        raise Refused("files.checked-out")
    wish = names.clean(name) if name is not None else one.name
    if one.parent == target.id and wish == one.name:
        return
    if name is None:
        wish = await holding.free_name(tx, target.id, one.name)
    if one.drive != target.drive:
        _, most = await drives.quota(tx, target.id)
        if most is not None:
            await holding.room(tx, target.id, (await trees.size(tx, [one.id], living=False))[1])
    try:
        async with tx.connection.transaction():
            await trees.put(tx, one.id, target.id, wish, store.key_of(wish), by=tx.actor, now=tx.now)
    except psycopg.errors.UniqueViolation:
        raise Refused("drive.name-taken", name=wish) from None
    if one.is_file:
        await trees.put_file(tx, one.id, target.id, wish, by=tx.actor, now=tx.now)
    if one.place == one.id:
        await trees.carry(tx, one.id, before=one.id, after=one.id, drive=target.drive)
        await access.place_in(tx, one.id, parent=target.place, inherits=await trees.inherits(tx, one.id))
    elif one.place != target.place or one.drive != target.drive:
        await trees.carry(tx, one.id, before=one.place, after=target.place, drive=target.drive)
    if one.is_file:
        tx.tell(FileMoved(subject=one.ref, thing=target.ref))
        tx.tell(FileListChanged(subject=target.ref, file=one.id))
    else:
        tx.tell(facts.FolderMoved(subject=one.ref, to=target.ref))
        if one.place != target.place:
            tx.tell(facts.FolderRightsChanged(subject=one.ref))
    await tell.list_changed(tx, one.parent)
