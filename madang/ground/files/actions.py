"""Verbs of files. The contents are in the store before an action runs; the action makes them a file."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import structs

from madang.ground import access, settings
from madang.ground.access import Reached
from madang.ground.blobs import BlobStore
from madang.ground.errors import Forbidden, Full, Invalid, NotFound, Refused, Stale
from madang.ground.files import clamd, facts, rules, sniff, store
from madang.ground.files.models import Content, File, Policy, Scanner, State, Target, Version
from madang.ground.ids import new_id, ref
from madang.ground.manifest import Holder
from madang.ground.roles import Role
from madang.ground.tx import Tx

PAGE = 100


class Gone(Exception):
    """The blob was collected between being kept and being named: keep it again."""


async def check_target(tx: Tx, thing: UUID) -> None:
    """Before its bytes are read: may the actor put a file on this thing? Raises NotFound, Forbidden, Refused."""
    await reached_target(tx, thing)


async def check_quota(tx: Tx, policy: Policy, size: int) -> None:
    """Raises Full when the actor would keep more than a person may."""
    if policy.person_bytes is not None:
        await store.hold_person(tx, tx.actor)
        if await store.kept_bytes(tx, tx.actor) + size > policy.person_bytes:
            raise Full("files.quota", megabytes=policy.person_bytes >> 20)


async def attach(
    tx: Tx, blobs: BlobStore, thing: UUID, content: Content, *, why: str = "", exact: bool = False
) -> File:
    """Put a new file on a thing. Where names are unique a taken one gets a number, with `exact` it is refused.

    Raises NotFound, Forbidden, Gone, and what the holder says of names and room.
    """
    target, state = await _target_for(tx, blobs, thing, content)
    id, name = new_id(), content.name
    holder = holder_of(tx, target)
    if holder is not None:
        await holder.room(tx, thing, content.size)
        name = await holder.take(tx, thing, id, name, size=content.size, exact=exact)
    await store.save_file(tx, id, name, content, thing=thing, state=state, by=tx.actor, now=tx.now, why=why)
    tx.tell(
        facts.Attached(
            subject=ref("files.file", id), thing=target.ref, media_type=content.media_type, size=content.size
        )
    )
    await _follow(tx, id, 1, content, state=state, target=target)
    return File(
        id=id,
        thing=thing,
        place=target.place,
        name=name,
        media_type=content.media_type,
        size=content.size,
        version=1,
        blob=content.blob,
        state=state,
        revision=1,
        created_at=tx.now,
        created_by=tx.actor,
        changed_at=tx.now,
        changed_by=tx.actor,
    )


async def save(tx: Tx, blobs: BlobStore, id: UUID, content: Content, *, why: str = "", base: int | None = None) -> File:
    """Give a file a new version, or keep it as a file beside it when somebody else changed or checked out the file.

    `base` is the version one started from. Raises NotFound, Forbidden, Gone.
    """
    await store.lock(tx, id)
    file = await changing(tx, id)
    target = await reached_target(tx, file.thing, adding=False)
    holder = holder_of(tx, target)
    changed = base is not None and base != await store.newest(tx, id)
    if not changed and (holder is None or await holder.free(tx, id)):
        return await replace(tx, blobs, id, content, why=why)
    own = structs.replace(content, name=rules.beside(file.name, await store.name_of(tx, tx.actor)))
    beside = await attach(tx, blobs, file.thing, own, why=why)
    tx.tell(facts.Conflicted(subject=beside.ref, original=file.ref, persons=(file.changed_by,)))
    return beside


async def replace(tx: Tx, blobs: BlobStore, id: UUID, content: Content, *, why: str = "") -> File:
    """Give a file a new version; it is served once it is clean.

    Raises NotFound, Forbidden, Gone, Refused("files.checked-out").
    """
    await store.lock(tx, id)
    file = await changing(tx, id)
    target, state = await _target_for(tx, blobs, file.thing, content, adding=False)
    holder = holder_of(tx, target)
    await _check_free(tx, holder, id)
    if holder is not None:
        await holder.room(tx, file.thing, content.size)
    number = await store.newest(tx, id) + 1
    await store.save_version(tx, id, number, content, state=state, by=tx.actor, now=tx.now, why=why)
    if state is State.CLEAN:
        # where names are unique a file is renamed by itself, never by what replaces it
        name = file.name if holder is not None else content.name
        await store.show(tx, id, version=number, name=name, by=tx.actor, now=tx.now)
        tx.tell(facts.Replaced(subject=file.ref, version=number))
    if holder is not None:
        await holder.kept(tx, id)
    await _follow(tx, id, number, content, state=state, target=target)
    return await sure(tx, id)


async def restore_version(tx: Tx, id: UUID, number: int) -> File:
    """Serve an earlier version again, as a new one. Raises NotFound, Forbidden, Refused("files.held")."""
    await store.lock(tx, id)
    file = await changing(tx, id)
    old = await store.version(tx, id, number)
    if old is None:
        raise NotFound("ground.not-found")
    if old.state is not State.CLEAN:
        raise Refused("files.held")
    content = Content(name=file.name, blob=old.blob, original=old.original, media_type=old.media_type, size=old.size)
    await check_quota(tx, await store.policy(tx), old.size)
    holder = await _holder(tx, file)
    await _check_free(tx, holder, id)
    if holder is not None:
        await holder.room(tx, file.thing, old.size)
    newest = await store.newest(tx, id) + 1
    await store.save_version(tx, id, newest, content, state=State.CLEAN, by=tx.actor, now=tx.now, why="")
    await store.show(tx, id, version=newest, name=file.name, by=tx.actor, now=tx.now)
    if holder is not None:
        await holder.kept(tx, id)
    tx.tell(facts.Replaced(subject=file.ref, version=newest))
    await _changed(tx, file)
    return await sure(tx, id)


async def one(tx: Tx, id: UUID) -> File:
    """A file in reach. Raises NotFound; what is not clean is there for its uploader and for administrators only."""
    file, _ = await _reached(tx, id)
    return file


async def version(tx: Tx, id: UUID, number: int | None = None) -> tuple[File, Version]:
    """A version to serve, the current one by default. Raises NotFound, Refused("files.held") when it is not clean."""
    file = await one(tx, id)
    found = await store.version(tx, id, number or file.version)
    if found is None:
        raise NotFound("ground.not-found")
    if found.state is not State.CLEAN:
        raise Refused("files.held")
    return file, found


async def versions(tx: Tx, id: UUID) -> tuple[File, list[Version]]:
    """All versions, newest first; of those not clean, the actor's own, and all for administrators."""
    file = await one(tx, id)
    found = await store.versions(tx, id)
    if any(one.state is not State.CLEAN and one.by != tx.actor for one in found) and not await administers(tx):
        found = [one for one in found if one.state is State.CLEAN or one.by == tx.actor]
    return file, found


async def attached_to(tx: Tx, thing: UUID, *, after: UUID | None = None) -> tuple[list[File], Reached]:
    """Files on a thing, newest first, up to 100 and one more when there are more. Raises NotFound, Forbidden."""
    target = await store.target(tx, thing)
    if target is None:
        raise NotFound("ground.not-found")
    reached = await tx.need("files.read", target.place)
    viewer = None if await administers(tx) else tx.actor
    return await store.on(tx, thing, viewer=viewer, after=after, most=PAGE + 1), reached


async def those_on(tx: Tx, thing: UUID, files: Sequence[UUID]) -> set[UUID]:
    """Those of the files that lie on the thing: what a comment or a page there may speak of."""
    return await store.those_on(tx, thing, files)


async def held(tx: Tx, *, after: UUID | None = None) -> list[tuple[File, Role | None]]:
    """Files that wait or are infected, with the actor's role: all for administrators, otherwise one's own."""
    by = None if await administers(tx) else tx.actor
    found = await store.held(tx, by=by, after=after, most=PAGE + 1)
    ranks = await store.ranks(tx, tx.actor, [file.place for file in found])
    return [(file, Role.of(ranks.get(file.place, 0))) for file in found]


async def rename(tx: Tx, id: UUID, name: str, *, revision: int | None) -> File:
    """Give the file another name. Raises NotFound, Forbidden, Stale, Invalid."""
    await store.lock(tx, id)
    file = await changing(tx, id)
    if revision is not None and revision != file.revision:
        raise Stale("ground.stale")
    holder = await _holder(tx, file)
    if holder is not None:
        holder.check(name)
    clean = rules.clean_name(name)
    rules.check_name(clean, await store.policy(tx))
    if clean != file.name:
        if holder is not None:
            await _check_free(tx, holder, id)
            await holder.rename(tx, id, clean)
        await store.show(tx, id, version=file.version, name=clean, by=tx.actor, now=tx.now)
        tx.tell(facts.Renamed(subject=file.ref))
        await _changed(tx, file)
    return await sure(tx, id)


async def move(tx: Tx, id: UUID, thing: UUID) -> None:
    """Put the file on another thing. Raises NotFound, Forbidden on either, Refused into or out of a folder."""
    await store.lock(tx, id)
    file = await changing(tx, id)
    target = await reached_target(tx, thing)
    if holder_of(tx, target) is not None or await _holder(tx, file) is not None:
        raise Refused("files.in-folder")
    if file.thing != thing:
        await _changed(tx, file)
        await store.move(tx, id, thing, by=tx.actor, now=tx.now)
        tx.tell(facts.Moved(subject=file.ref, thing=target.ref))
        tx.tell(facts.ListChanged(subject=target.ref, file=id))


async def remove(tx: Tx, id: UUID, *, thing: UUID | None = None) -> None:
    """Into the trash. Raises NotFound (also when it lies on another thing than `thing`), Forbidden."""
    await store.lock(tx, id)
    file = await changing(tx, id, act="files.remove")
    if thing is not None and file.thing != thing:
        raise NotFound("ground.not-found")
    holder = await _holder(tx, file)
    if holder is not None:
        await _check_free(tx, holder, id)
        await holder.trashed(tx, id)
    await store.trash(tx, id, by=tx.actor, now=tx.now)
    tx.tell(facts.Removed(subject=file.ref))
    await _changed(tx, file)


async def restore(tx: Tx, id: UUID) -> None:
    """Back from the trash. Raises NotFound, Forbidden."""
    await store.lock(tx, id)
    file, reached = await _reached(tx, id, trashed=True)
    _check(tx, file, reached, "files.remove")
    if file.trashed_by is not None:
        holder = await _holder(tx, file)
        if holder is not None:
            thing, name = await holder.restored(tx, id)
            if thing != file.thing:
                await store.move(tx, id, thing, by=tx.actor, now=tx.now)
            if name != file.name:
                await store.show(tx, id, version=file.version, name=name, by=tx.actor, now=tx.now)
        await store.trash(tx, id, by=None, now=tx.now)
        tx.tell(facts.Restored(subject=file.ref))
        await _changed(tx, await sure(tx, id))


async def purge(tx: Tx, id: UUID) -> None:
    """Gone for good; the contents follow when nothing else points to them. Raises NotFound, Forbidden."""
    await store.lock(tx, id)
    file, _ = await _reached(tx, id, trashed=True)
    await tx.need("files.purge", file.place)
    await drop(tx, id)


async def drop(tx: Tx, id: UUID) -> None:
    """Take out a file whose thing is gone. For jobs."""
    await store.purge(tx, id)
    tx.tell(facts.Purged(subject=ref("files.file", id)))


async def judge(tx: Tx, id: UUID, number: int, *, signature: str | None) -> None:
    """What the scanner said of a held version: clean with None. Safe to run twice. For jobs."""
    file = await store.lock(tx, id)
    state = State.CLEAN if signature is None else State.INFECTED
    if file is None or not await store.judge(tx, id, number, state):
        return
    found = await store.version(tx, id, number)
    if signature is not None:
        by = found.by if found is not None else file.created_by
        tx.tell(facts.Infected(subject=file.ref, version=number, signature=signature, persons=[by]))
        tx.tell(
            facts.MalwareFound(
                subject=ref("ground.house", access.HOUSE), file=id, persons=await store.all_administrators(tx)
            )
        )
        return
    if number > file.version:
        by = found.by if found is not None else file.changed_by
        await store.show(tx, id, version=number, name=file.name, by=by, now=tx.now)
    holder = await _holder(tx, file)
    if holder is not None:
        await holder.kept(tx, id)
    tx.tell(facts.Cleared(subject=file.ref, version=number))
    await _changed(tx, file)
    await tx.defer("convert.make", file=id, version=number)


async def save_policy(tx: Tx, policy: Policy) -> Policy:
    """What the institution lets in from now on. Raises Forbidden."""
    await tx.need("ground.administer", access.HOUSE)
    await settings.write(tx, "files", policy)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", access.HOUSE)))
    return policy


async def try_scanner(tx: Tx, address: str) -> Scanner:
    """Ask a malware scanner who it is, before files wait for it. Raises Forbidden, Invalid."""
    await tx.need("ground.administer", access.HOUSE)
    if not rules.SCANNER.fullmatch(address):
        raise Invalid("ground.invalid", errors=[{"pointer": "#/clamd", "code": "invalid"}])
    try:
        return Scanner(works=True, said=await clamd.version(address))
    except clamd.ScanFailed as error:
        return Scanner(works=False, said=str(error))


async def administers(tx: Tx) -> bool:
    """Whether the actor administers the house."""
    reached = await tx.reached(access.HOUSE)
    return reached is not None and tx.can("ground.administer", reached.role)


def may(tx: Tx, file: File, role: Role | None) -> list[str]:
    """The acts the role allows on the file."""
    own = file.created_by == tx.actor and tx.can("files.attach", role)
    return [act for act in ("files.change", "files.remove") if own or tx.can(act, role)]


async def part(tx: Tx, id: UUID) -> UUID:
    """Give one file rights of its own, inside the place it lies in. Raises NotFound, Forbidden.

    Refused for an attachment: it goes where its thing goes, with the thing's rights.
    """
    file, _ = await _reached(tx, id)
    await tx.need("files.share", file.place)
    holder = await _holder(tx, file)
    if holder is None:
        raise Refused("share.no-rights-of-its-own")
    await access.found(tx, id, parent=file.place, grants=[], by=tx.actor)
    await holder.parted(tx, id)
    tx.tell(facts.RightsChanged(subject=file.ref))
    return id


def holder_of(tx: Tx, target: Target) -> Holder | None:
    """What the kind of the thing says of the files in it; None where they are attachments."""
    return tx.house.kinds[target.kind].holder


async def _holder(tx: Tx, file: File) -> Holder | None:
    target = await store.target(tx, file.thing)
    return None if target is None else holder_of(tx, target)


async def _check_free(tx: Tx, holder: Holder | None, id: UUID) -> None:
    if holder is not None and not await holder.free(tx, id):
        raise Refused("files.checked-out")


async def reached_target(tx: Tx, thing: UUID, *, adding: bool = True) -> Target:
    """A thing that the actor may put files on (`adding`) or keep them up to date. Raises NotFound, Forbidden, Refused."""
    target, reached, _ = await store.reached_target(tx, tx.actor, thing)
    return _allowed(tx, target, reached, adding=adding)


def _allowed(tx: Tx, target: Target | None, reached: Reached | None, *, adding: bool = True) -> Target:
    if target is None:
        raise NotFound("ground.not-found")
    holder = holder_of(tx, target)
    tx.check("files.attach" if holder is None or not adding else holder.adds, reached)
    if target.trashed_by is not None:
        raise Refused("files.thing-in-trash")
    return target


async def _target_for(
    tx: Tx, blobs: BlobStore, thing: UUID, content: Content, *, adding: bool = True
) -> tuple[Target, State]:
    """As `reached_target`, and what becomes of the content; from here to the commit its blob cannot be collected."""
    found, reached, policy = await store.reached_target(tx, tx.actor, thing, blob=content.blob)
    target = _allowed(tx, found, reached, adding=adding)
    if not await blobs.has(content.blob):
        raise Gone
    return target, State.HELD if policy.clamd else State.CLEAN


async def _follow(tx: Tx, id: UUID, number: int, content: Content, *, state: State, target: Target) -> None:
    if state is State.HELD:
        await tx.defer("files.scan", file=id, version=number)
        return
    tx.tell(facts.ListChanged(subject=target.ref, file=id))
    if content.media_type != sniff.OCTETS:
        # of bytes of no known kind nothing is made
        await tx.defer("convert.make", file=id, version=number)


async def _changed(tx: Tx, file: File) -> None:
    target = await store.target(tx, file.thing)
    if target is not None:
        tx.tell(facts.ListChanged(subject=target.ref, file=file.id))


async def _reached(tx: Tx, id: UUID, *, trashed: bool = False) -> tuple[File, Reached]:
    file = await store.file(tx, id)
    if file is None or (file.trashed_by is not None and not trashed):
        raise NotFound("ground.not-found")
    reached = await tx.need("files.read", file.place)
    if file.state is not State.CLEAN and file.created_by != tx.actor and not await administers(tx):
        raise NotFound("ground.not-found")
    return file, reached


async def changing(tx: Tx, id: UUID, act: str = "files.change") -> File:
    """A file that the actor may change. Raises NotFound, Forbidden."""
    file, reached = await _reached(tx, id)
    _check(tx, file, reached, act)
    return file


def _check(tx: Tx, file: File, reached: Reached, act: str) -> None:
    if act not in may(tx, file, reached.role):
        raise Forbidden("ground.forbidden")


async def sure(tx: Tx, id: UUID) -> File:
    """A file that is there, whoever asks. Raises NotFound."""
    file = await store.file(tx, id)
    if file is None:
        raise NotFound("ground.not-found")
    return file
