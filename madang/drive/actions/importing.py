"""Taking in a ZIP archive that lies in the drive, an export of a drive, or what a WebDAV server has.

First it is looked at and refused whole when it is not what it seems; then it comes in a few entries at a time. What
cannot come in is reported by name.
"""

import asyncio
import lzma
import shutil
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import msgspec

from madang.drive.actions import acts, entries, folders, holding, tags
from madang.drive.models import Act, Stage, Trouble, What
from madang.drive.rules import archives
from madang.drive.store import acts as store
from madang.drive.store import entries as entry_store
from madang.drive.store import imports
from madang.ground.blobs import BlobStore, room
from madang.ground.errors import Invalid, Problem, Refused
from madang.ground.files import actions as files
from madang.ground.files import intake
from madang.ground.files import rules as file_rules
from madang.ground.files import store as file_store
from madang.ground.files.models import Content, Policy
from madang.ground.ids import new_id
from madang.ground.tx import Actor, Tx
from madang.ground.work import Work
from madang.standards.hangul import nfc

EACH = 20
LARGE = 16 << 20
"""Bytes of an entry for which there must be room before it is unpacked; smaller ones are refused when they are kept."""
TRIES = 3
MANIFEST_BYTES = 256 << 20
INCOMING = "incoming"
"""What a file is called in a scratch folder on its way in."""


async def start(tx: Tx, blobs: BlobStore, to: UUID, file: UUID) -> Act:
    """Begin taking in an archive.

    Raises NotFound, Forbidden, Invalid for one that is not what it seems, Full for one that the disk could not hold.
    """
    target = await entries.need(tx, "drive.edit", to)
    if target.is_file:
        raise Refused("drive.not-a-folder")
    source, version = await files.version(tx, file)
    async with blobs.local(version.blob) as path:
        total, size = await asyncio.to_thread(_looked, path)
    blobs.check_kept(size)
    id = new_id()
    await store.insert(
        tx,
        id,
        by=tx.actor,
        act=What.IMPORT,
        state=Stage.WAITING,
        target=to,
        total=total,
        now=tx.now,
        args={"sort": "zip", "blob": version.blob.hex(), "name": source.name},
    )
    await store.add_steps(tx, id, [(None, to)] * total, paths=[str(at) for at in range(total)])
    await tx.defer(acts.JOB, act=id, lock=f"drive.act {id}")
    return await acts.one(tx, id)


def _looked(path: Path) -> tuple[int, int]:
    """How many entries an archive has to take in, and their bytes. Raises Invalid."""
    with opened(path) as archive:
        packed, items = listed(archive, path.stat().st_size)
        return len(packed), sum(one.size for one in items)


def opened(path: Path) -> zipfile.ZipFile:
    """The archive. Raises Invalid for one that is cut or none at all."""
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, RuntimeError, ValueError, OSError, EOFError):
        raise archives.refuse("broken") from None


def listed(archive: zipfile.ZipFile, size: int) -> tuple[list[archives.PackedEntry], list[archives.Item]]:
    """What comes in, told by the archive's manifest or by its own list. Raises Invalid."""
    items = archives.look(archive, size)
    try:
        info = archive.getinfo(archives.MANIFEST)
    except KeyError:
        return [_plain(item) for item in items], items
    try:
        if info.file_size > MANIFEST_BYTES:
            raise archives.refuse("bomb")
        packed = msgspec.json.decode(archive.read(info), type=archives.Packed)
    except (msgspec.DecodeError, zipfile.BadZipFile, OSError, ValueError, EOFError):
        packed = None
    if packed is None or packed.format != archives.FORMAT:
        return [_plain(item) for item in items], items
    # a manifest may name the same contents often
    sizes = {one.filename: one.file_size for one in archive.infolist()}
    if sum(sizes.get(one.file, 0) for entry in packed.entries for one in entry.versions) > archives.MOST_BYTES:
        raise archives.refuse("bomb")
    return packed.entries, items


def _plain(item: archives.Item) -> archives.PackedEntry:
    return archives.PackedEntry(path=list(item.path), folder=item.folder, created_at=imports.NO_TIME)


async def run(work: Work, id: UUID) -> None:
    """Take in what is left of an archive. For jobs."""
    async with work() as tx:
        act = await store.lock(tx, id)
        if act is None or act.state not in (Stage.WAITING, Stage.RUNNING) or act.target is None:
            return
        args = await store.args(tx, id)
        await store.turn(tx, id, Stage.RUNNING, now=tx.now)
    try:
        async with work.blobs.local(bytes.fromhex(args["blob"])) as path, work.blobs.scratch() as scratch:
            with await asyncio.to_thread(opened, path) as archive:
                packed, items = await asyncio.to_thread(listed, archive, path.stat().st_size)
                while await _some(work, act, archive, packed, items, scratch):
                    pass
    except (Problem, FileNotFoundError) as problem:
        code = problem.code if isinstance(problem, Problem) else "files.content-missing"
        async with work() as tx:
            trouble = Trouble(name=str(args.get("name", "")), code=code)
            await store.drop_steps(tx, id)
            await store.advance(tx, id, done=0, problems=[trouble], made=[])
            await store.turn(tx, id, Stage.FAILED, now=tx.now)
            acts.show(tx, act)


async def _some(
    work: Work,
    act: Act,
    archive: zipfile.ZipFile,
    packed: Sequence[archives.PackedEntry],
    items: Sequence[archives.Item],
    scratch: Path,
) -> bool:
    """Take in the next entries. False when none is left or the act was stopped."""
    async with work() as tx:
        now = await store.lock(tx, act.id)
        if now is None or now.state is not Stage.RUNNING:
            return False
        steps = await store.steps(tx, act.id, most=EACH)
        if not steps:
            await store.turn(tx, act.id, Stage.DONE, now=tx.now)
            acts.show(tx, act)
            return False
        policy = await file_store.policy(tx)
    plain = packed[0].created_at == imports.NO_TIME if packed else True
    for step in steps:
        at = int(step.path)
        entry = packed[at]
        sources = [archive.infolist()[items[at].index].filename] if plain else [one.file for one in entry.versions]
        try:
            if not entry.folder:
                await _check_room(work, act, archive, sources)
            contents = [] if entry.folder else await _contents(work.blobs, archive, sources, entry, scratch, policy)
            await _keep(work, act, step.number, entry, contents)
        except Problem as problem:
            trouble = acts.trouble_of("/".join(entry.path), problem)
            async with work() as tx:
                await acts.stepped(tx, act.id, step.number, [trouble])
    async with work() as tx:
        acts.show(tx, act)
    return True


async def _check_room(work: Work, act: Act, archive: zipfile.ZipFile, sources: Sequence[str]) -> None:
    """Raises Full when the disk, the drive or whoever began the act has no room for a large entry."""
    known = archive.NameToInfo
    size = sum(known[source].file_size for source in sources if source in known)
    if size <= LARGE or act.target is None:
        return
    await asyncio.to_thread(work.blobs.check_room, size)
    async with work() as tx:
        tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
        await files.check_quota(tx, await file_store.policy(tx), size)
        await holding.room(tx, act.target, size)


async def _contents(
    blobs: BlobStore,
    archive: zipfile.ZipFile,
    sources: Sequence[str],
    entry: archives.PackedEntry,
    scratch: Path,
    policy: Policy,
) -> list[Content]:
    name = file_rules.clean_name(entry.path[-1])
    file_rules.check_name(name, policy)
    found = []
    for at, source in enumerate(sources):
        path = scratch / f"{at}"
        await asyncio.to_thread(extract, archive, source, path, policy.file_bytes)
        content = await intake.prepare(blobs, path, name, policy)
        if entry.versions and entry.versions[at].sha256 not in {
            content.blob.hex(),
            (content.original or b"").hex(),
        }:
            raise archives.refuse("broken")
        found.append(content)
        intake.forget(path)
    if not found:
        raise archives.refuse("broken")
    return found


def extract(archive: zipfile.ZipFile, name: str, path: Path, most: int) -> None:
    """One entry, as many bytes as it says it has and no more. Raises Invalid, Full."""
    try:
        info = archive.getinfo(name)
        file_rules.check_size(info.file_size, Policy(file_bytes=most))
        with room(), archive.open(info) as source, path.open("wb") as file:
            left = info.file_size
            while chunk := source.read(min(1 << 20, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise archives.refuse("bomb")
                file.write(chunk)
    except (zipfile.BadZipFile, KeyError, RuntimeError, EOFError, ValueError, zlib.error, lzma.LZMAError):
        raise archives.refuse("broken") from None


async def _keep(work: Work, act: Act, step: int, entry: archives.PackedEntry, contents: Sequence[Content]) -> None:
    """One entry with its versions and the end of its step, by the verbs of whoever began the act, in one transaction.

    Nothing is kept when the act was stopped meanwhile or the step was done before.
    """
    for attempt in range(1, TRIES + 1):
        try:
            async with work() as tx:
                tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
                if act.target is None:
                    raise Invalid("ground.invalid")
                if not await acts.stepped(tx, act.id, step):
                    return
                steps = entry.path if entry.folder else entry.path[:-1]
                folder = await folders.along(tx, act.target, steps)
                await tx.flush()
                id = folder if entry.folder else await _file(tx, work.blobs, folder, entry, contents)
                await imports.say(tx, id, entry.label, by=tx.actor, now=tx.now)
                if entry.tags:
                    await entry_store.put_tags(tx, id, tags.clean(entry.tags))
        except files.Gone:
            if attempt == TRIES:
                raise Refused("files.content-missing") from None
            continue
        return


async def _file(
    tx: Tx, blobs: BlobStore, folder: UUID, entry: archives.PackedEntry, contents: Sequence[Content]
) -> UUID:
    await files.check_quota(tx, await file_store.policy(tx), sum(one.size for one in contents))
    whys = [one.why for one in entry.versions] or [""]
    file = await files.attach(tx, blobs, folder, contents[0], why=whys[0])
    await tx.flush()
    for content, why in zip(contents[1:], whys[1:], strict=True):
        await files.replace(tx, blobs, file.id, content, why=why)
    for number, version in enumerate(entry.versions, start=1):
        await imports.date(tx, file.id, number, at=min(version.at, tx.now))
        if by := nfc(version.by).replace("\x00", "").strip():
            await imports.came_from(
                tx, file.id, number, name=by, staff_number=version.number, email=version.email, by=tx.actor
            )
    return file.id


async def copy_in(tx: Tx, blobs: BlobStore, folder: UUID, name: str, source: Path, scratch: Path) -> UUID:
    """A file from the server's own disk or from another server into a folder. Raises Problem."""
    policy = await file_store.policy(tx)
    clean = file_rules.clean_name(name)
    file_rules.check_name(clean, policy)
    path = scratch / INCOMING
    if source != path:
        await asyncio.to_thread(shutil.copyfile, source, path)
    content = await intake.prepare(blobs, path, clean, policy)
    await files.check_quota(tx, policy, content.size)
    return (await files.attach(tx, blobs, folder, content)).id
