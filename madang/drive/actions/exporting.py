"""Taking entries out of the house as one archive: as they are, or complete with versions, names and tags."""

import asyncio
import os
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import Struct, structs

from madang.drive import facts
from madang.drive.actions import acts, entries
from madang.drive.models import DRIVE, Act, Stage, Trouble, What
from madang.drive.rules import archives, names
from madang.drive.store import acts as store
from madang.drive.store import exports, trees
from madang.ground import blobs as blob
from madang.ground import labels
from madang.ground.errors import Invalid, NotFound
from madang.ground.files import store as file_store
from madang.ground.ids import new_id, ref
from madang.ground.tx import Actor, Tx
from madang.ground.work import Work
from madang.standards.labels import Act as Out

MOST = 1_000
EACH = 200
"""Files between two looks at whether to go on."""


class Wish(Struct, frozen=True, kw_only=True):
    """What is exported; `allowed` are the labels that may leave the house."""

    ids: list[UUID]
    complete: bool
    allowed: list[str]


async def start(tx: Tx, ids: Sequence[UUID], *, complete: bool, reason: str | None) -> Act:
    """Begin an export. Raises NotFound, Invalid. Labels that ask for a reason go only with one, which is told."""
    ids = list(dict.fromkeys(ids))
    if not 1 <= len(ids) <= MOST:
        raise Invalid("ground.invalid")
    found = await entries.need_all(tx, "drive.view", ids)
    subject = ref(DRIVE, found[0].drive)
    allowed = await labels.allowed(tx, Out.EXPORT, subject=subject, reason=reason)
    tx.tell(facts.Exported(subject=subject, entries=ids[:50], complete=complete, reason=(reason or "").strip()))
    id, (total, _) = new_id(), await trees.size(tx, ids)
    await store.insert(
        tx,
        id,
        by=tx.actor,
        act=What.EXPORT,
        state=Stage.WAITING,
        target=None,
        total=total,
        now=tx.now,
        args=msgspec.to_builtins(Wish(ids=ids, complete=complete, allowed=allowed)),
    )
    await tx.defer(acts.JOB, act=id, lock=f"drive.act {id}")
    return await acts.one(tx, id)


async def run(work: Work, id: UUID) -> None:
    """Make the archive. Begins anew after a crash: nothing stands before it is whole. For jobs."""
    async with work() as tx:
        act = await store.lock(tx, id)
        if act is None or act.state not in (Stage.WAITING, Stage.RUNNING):
            return
        wish = msgspec.convert(await store.args(tx, id), Wish)
        tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
        await store.turn(tx, id, Stage.RUNNING, now=tx.now)
        found = await exports.tree(tx, act.by, wish.ids)
        left = [one for one in found if one.label not in wish.allowed or (not one.folder and not one.versions)]
        gone = {one.id for one in left}
        packed = _apart([one for one in found if one.id not in gone])
        name, now = await exports.drive_name(tx, wish.ids[0]), tx.now
        await store.advance(
            tx,
            id,
            done=0,
            made=[],
            problems=[Trouble(name=one.path[-1], code="drive.not-let-out") for one in left],
            total=len(packed),
        )
    async with work.blobs.scratch() as folder:
        path = folder / "archive.zip"
        if not await _write(work, act, path, packed, wish, name=name, now=now):
            return
        size = path.stat().st_size
        await asyncio.to_thread(_sync, path)
        sha256 = await asyncio.to_thread(blob.digest, path)
        await work.blobs.keep(path, sha256)
    async with work() as tx:
        await file_store.hold_blobs(tx, sha256)
        await file_store.save_blob(tx, sha256, size, now=tx.now)
        await store.keep_archive(tx, id, sha256, size)
        await store.turn(tx, id, Stage.DONE, now=tx.now)
        acts.show(tx, act)


def _apart(found: Sequence[exports.Leaf]) -> list[exports.Leaf]:
    """Files of one name from several folders get numbers, so that none takes another's place."""
    taken: set[str] = set()
    apart = []
    for leaf in found:
        path = leaf.path
        if not leaf.folder:
            above = (
                {one.rpartition("/")[2] for one in taken if one.rpartition("/")[0] == "/".join(path[:-1])}
                if ("/".join(path) in taken)
                else set()
            )
            if above:
                path = [*path[:-1], names.free(path[-1], above)]
            taken.add("/".join(path))
        apart.append(leaf if path is leaf.path else structs.replace(leaf, path=path))
    return apart


async def _write(
    work: Work, act: Act, path: Path, packed: Sequence[exports.Leaf], wish: Wish, *, name: str, now: datetime
) -> bool:
    """Write the archive. False when the act was stopped meanwhile."""
    entered: set[str] = set()
    unpacked = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1, strict_timestamps=False) as archive:
        for at, leaf in enumerate(packed):
            if at and at % EACH == 0 and not await _goes_on(work, act, EACH):
                return False
            way = "/".join(leaf.path)
            if leaf.folder:
                archive.writestr(("files/" if wish.complete else "") + way + "/", b"")
                continue
            for version in leaf.versions if wish.complete else leaf.versions[-1:]:
                inside = _inside(leaf, version, way) if wish.complete else way
                if inside not in entered:
                    entered.add(inside)
                    unpacked += version.size
                    async with work.blobs.local(version.blob) as source:
                        await asyncio.to_thread(_add, archive, source, inside, leaf.changed_at, unpacked)
        if wish.complete:
            said = _manifest(packed, name=name, now=now)
            await asyncio.to_thread(archive.writestr, archives.MANIFEST, msgspec.json.format(said, indent=1))
    return await _goes_on(work, act, len(packed) % EACH or min(len(packed), EACH))


def _inside(leaf: exports.Leaf, version: exports.Kept, way: str) -> str:
    return f"files/{way}" if version is leaf.versions[-1] else f"versions/{version.blob.hex()}"


def _manifest(packed: Sequence[exports.Leaf], *, name: str, now: datetime) -> bytes:
    return msgspec.json.encode(
        archives.Packed(
            format=archives.FORMAT,
            edition=1,
            drive=name,
            at=now,
            entries=[
                archives.PackedEntry(
                    path=list(leaf.path),
                    folder=leaf.folder,
                    tags=leaf.tags,
                    label=leaf.label,
                    created_at=leaf.created_at,
                    created_by=leaf.created_by,
                    versions=[
                        archives.PackedVersion(
                            file=_inside(leaf, one, "/".join(leaf.path)),
                            size=one.size,
                            sha256=one.blob.hex(),
                            at=one.at,
                            by=one.by,
                            number=one.number,
                            email=one.email,
                            why=one.why,
                        )
                        for one in leaf.versions
                    ],
                )
                for leaf in packed
            ],
        )
    )


async def _goes_on(work: Work, act: Act, done: int) -> bool:
    async with work() as tx:
        now = await store.lock(tx, act.id)
        if now is None or now.state is not Stage.RUNNING:
            return False
        await store.advance(tx, act.id, done=done, problems=[], made=[])
        acts.show(tx, act)
    return True


def _add(archive: zipfile.ZipFile, source: Path, name: str, at: datetime, unpacked: int) -> None:
    """Add a file with which the archive unpacks to so many bytes; as it is where packing it would look like a bomb."""
    info = zipfile.ZipInfo(name, at.timetuple()[:6])
    written = archive.fp.tell() if archive.fp is not None else 0
    info.compress_type = zipfile.ZIP_DEFLATED if unpacked <= archives.most_from(written) else zipfile.ZIP_STORED
    info.file_size = source.stat().st_size
    with blob.room(), source.open("rb") as file, archive.open(info, "w", force_zip64=info.file_size > 1 << 31) as out:
        while chunk := file.read(1 << 20):
            out.write(chunk)


def _sync(path: Path) -> None:
    with blob.room(), path.open("rb") as file:
        os.fsync(file.fileno())


async def archive(tx: Tx, id: UUID) -> tuple[bytes, int, str]:
    """The archive of one's own export: contents, bytes and a name. Raises NotFound."""
    act = await acts.one(tx, id)
    if act.archive is None or act.archive_bytes is None:
        raise NotFound("ground.not-found")
    wish = msgspec.convert(await store.args(tx, id), Wish)
    name = await exports.drive_name(tx, wish.ids[0])
    return act.archive, act.archive_bytes, f"{name or 'drive'} {act.at.date().isoformat()}.zip"
