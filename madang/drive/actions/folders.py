"""Making folders, and names of entries."""

from collections.abc import Sequence
from uuid import UUID

import psycopg

from madang.drive import facts
from madang.drive.actions import entries, tell
from madang.drive.models import Entry, Kind
from madang.drive.rules import names
from madang.drive.store import entries as store
from madang.drive.store import trees
from madang.ground import access
from madang.ground.errors import NotFound, Refused, Stale
from madang.ground.files import actions as files
from madang.ground.ids import new_id
from madang.ground.tx import Tx

DEEPEST = 60
"""Folders in one another."""


async def make(tx: Tx, parent: UUID, name: str) -> Entry:
    """A new folder in a folder. Raises NotFound, Forbidden, Invalid, Refused("drive.name-taken")."""
    around = await entries.need(tx, "drive.add", parent)
    return await entries.need(tx, "drive.add", await _make(tx, around, names.clean(name)))


async def _make(tx: Tx, around: Entry, name: str) -> UUID:
    if around.is_file:
        raise Refused("drive.not-a-folder")
    if len(await store.path(tx, tx.actor, around.id, everything=True)) >= DEEPEST:
        raise Refused("drive.too-deep", most=DEEPEST)
    id = new_id()
    if not await store.insert(tx, id, kind=Kind.FOLDER, parent=around.id, name=name, size=0, by=tx.actor, now=tx.now):
        raise Refused("drive.name-taken", name=name)
    tell.made(tx, id, around)
    return id


async def along(tx: Tx, parent: UUID, steps: Sequence[str]) -> UUID:
    """The folder at a path below a folder, made as far as it is missing. Raises as `make` does."""
    around = await entries.need(tx, "drive.add", parent)
    for name in steps:
        clean = names.clean(name)
        found = await store.child(tx, around.id, clean)
        if found is None:
            try:
                async with tx.connection.transaction():
                    found = await _make(tx, around, clean)
            except Refused as problem:
                # somebody made it a moment ago
                found = await store.child(tx, around.id, clean)
                if problem.code != "drive.name-taken" or found is None:
                    raise
        # the Card of what was made comes at the end: its rights are those around it
        around = (await store.some(tx, tx.actor, [found], everything=tx.who.kind == "system"))[0]
        if around.is_file:
            raise Refused("drive.not-a-folder", name=clean)
        if not tx.can("drive.add", around.role, adds=around.adds):
            raise NotFound("ground.not-found")
    return around.id


async def rename(tx: Tx, id: UUID, name: str, *, revision: int | None = None) -> Entry:
    """Give a folder or a file another name. Raises NotFound, Forbidden, Stale, Invalid, Refused."""
    await store.lock(tx, [id])
    before = await entries.need(tx, "drive.edit", id)
    if before.kind is Kind.DRIVE:
        raise Refused("drive.is-root")
    if before.is_file:
        await files.rename(tx, id, name, revision=revision)
        return await entries.need(tx, "drive.edit", id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    clean = names.clean(name)
    if clean != before.name:
        await retitle(tx, id, clean)
        tx.tell(facts.FolderRenamed(subject=before.ref))
        await tell.list_changed(tx, before.parent)
    return await entries.need(tx, "drive.edit", id)


async def retitle(tx: Tx, id: UUID, name: str) -> None:
    """The name in the tree. Raises Refused("drive.name-taken")."""
    try:
        async with tx.connection.transaction():
            await store.rename(tx, id, name, by=tx.actor, now=tx.now)
    except psycopg.errors.UniqueViolation:
        raise Refused("drive.name-taken", name=name) from None


async def part(tx: Tx, id: UUID) -> UUID:
    """Give a folder rights of its own, inside the place it lies in. Raises NotFound, Forbidden."""
    await store.lock(tx, [id])
    folder = await entries.need(tx, "drive.manage", id)
    if folder.place != id:
        await access.found(tx, id, parent=folder.place, grants=[], by=tx.actor)
        await trees.carry(tx, id, before=folder.place, after=id)
        tx.tell(facts.FolderRightsChanged(subject=folder.ref))
    return id
