"""Verbs of files. The contents are in the store before an action runs; the action makes them a file."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from madang.ground import access, settings
from madang.ground.access import Reached
from madang.ground.blobs import BlobStore
from madang.ground.errors import Forbidden, Full, Invalid, NotFound, Refused, Stale
from madang.ground.files import facts, rules, store
from madang.ground.files.models import Content, File, Policy, State, Target, Upload, Version
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx

UPLOAD_LIFE = timedelta(hours=24)
"""How long an upload waits for its next byte, and how long its end is remembered."""

PAGE = 100


class Gone(Exception):
    """The blob was collected between being kept and being named: keep it again."""


async def announce(
    tx: Tx, blobs: BlobStore, *, name: str, size: int, why: str, thing: UUID | None, replaces: UUID | None
) -> Upload:
    """Begin an upload to a thing, or of a new version of a file.

    Raises NotFound, Forbidden, TooLarge, Invalid, Full (disk or quota).
    """
    if replaces is not None:
        file = await _changing(tx, replaces)
        thing, name = file.thing, name or file.name
    if thing is None:
        raise Invalid("files.metadata")
    await _target(tx, thing)
    policy = await store.policy(tx)
    name = rules.clean_name(name)
    rules.check_size(size, policy)
    rules.check_name(name, policy)
    await check_quota(tx, policy, size)
    blobs.check_room(size)
    upload = Upload(
        id=new_id(),
        owner=tx.actor,
        thing=thing,
        replaces=replaces,
        name=name,
        size=size,
        why=why[:500],
        created_at=tx.now,
        expires_at=tx.now + UPLOAD_LIFE,
        file=None,
    )
    await store.save_upload(tx, upload)
    return upload


async def check_target(tx: Tx, thing: UUID) -> None:
    """Before its bytes are read: may the actor put a file on this thing? Raises NotFound, Forbidden, Refused."""
    await _target(tx, thing)


async def check_quota(tx: Tx, policy: Policy, size: int) -> None:
    """Raises Full when the actor would keep more than a person may."""
    if policy.person_bytes is not None:
        await store.hold_person(tx, tx.actor)
        if await store.kept_bytes(tx, tx.actor) + size > policy.person_bytes:
            raise Full("files.quota", megabytes=policy.person_bytes >> 20)


async def upload(tx: Tx, id: UUID) -> Upload:
    """The actor's upload. Raises NotFound, also once its time is over."""
    found = await store.upload(tx, id, owner=tx.actor)
    if found is None or found.expires_at < tx.now:
        raise NotFound("ground.not-found")
    return found


async def finish(tx: Tx, blobs: BlobStore, id: UUID, content: Content) -> File:
    """Make the upload's content a file, once: a second call gives the same file. Raises Gone, NotFound, Forbidden."""
    found = await store.upload(tx, id, owner=tx.actor, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    if found.file is not None:
        return await one(tx, found.file)
    if found.replaces is not None:
        file = await replace(tx, blobs, found.replaces, content, why=found.why)
    else:
        file = await attach(tx, blobs, found.thing, content, why=found.why)
    await store.finish(tx, id, file.id)
    return file


async def attach(tx: Tx, blobs: BlobStore, thing: UUID, content: Content, *, why: str = "") -> File:
    """Put a new file on a thing. Raises NotFound, Forbidden, Gone."""
    target = await _target(tx, thing)
    state = await _keep(tx, blobs, content)
    id = new_id()
    await store.save_file(tx, id, content.name, thing=thing, by=tx.actor, now=tx.now)
    await store.save_version(tx, id, 1, content, state=state, by=tx.actor, now=tx.now, why=why)
    tx.tell(
        facts.Attached(
            subject=ref("files.file", id), thing=target.ref, media_type=content.media_type, size=content.size
        )
    )
    await _follow(tx, id, 1, content, state=state, target=target)
    return await _sure(tx, id)


async def replace(tx: Tx, blobs: BlobStore, id: UUID, content: Content, *, why: str = "") -> File:
    """Give a file a new version; it is served once it is clean. Raises NotFound, Forbidden, Gone."""
    await store.lock(tx, id)
    file = await _changing(tx, id)
    target = await _target(tx, file.thing)
    state = await _keep(tx, blobs, content)
    number = await store.newest(tx, id) + 1
    await store.save_version(tx, id, number, content, state=state, by=tx.actor, now=tx.now, why=why)
    if state is State.CLEAN:
        await store.show(tx, id, version=number, name=content.name, by=tx.actor, now=tx.now)
        tx.tell(facts.Replaced(subject=file.ref, version=number))
    await _follow(tx, id, number, content, state=state, target=target)
    return await _sure(tx, id)


async def restore_version(tx: Tx, id: UUID, number: int) -> File:
    """Serve an earlier version again, as a new one. Raises NotFound, Forbidden, Refused("files.held")."""
    await store.lock(tx, id)
    file = await _changing(tx, id)
    old = await store.version(tx, id, number)
    if old is None:
        raise NotFound("ground.not-found")
    if old.state is not State.CLEAN:
        raise Refused("files.held")
    content = Content(name=file.name, blob=old.blob, original=old.original, media_type=old.media_type, size=old.size)
    await check_quota(tx, await store.policy(tx), old.size)
    newest = await store.newest(tx, id) + 1
    await store.save_version(tx, id, newest, content, state=State.CLEAN, by=tx.actor, now=tx.now, why="")
    await store.show(tx, id, version=newest, name=file.name, by=tx.actor, now=tx.now)
    tx.tell(facts.Replaced(subject=file.ref, version=newest))
    await _changed(tx, file)
    return await _sure(tx, id)


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
    file = await _changing(tx, id)
    if revision is not None and revision != file.revision:
        raise Stale("ground.stale")
    clean = rules.clean_name(name)
    rules.check_name(clean, await store.policy(tx))
    if clean != file.name:
        await store.show(tx, id, version=file.version, name=clean, by=tx.actor, now=tx.now)
        tx.tell(facts.Renamed(subject=file.ref))
        await _changed(tx, file)
    return await _sure(tx, id)


async def move(tx: Tx, id: UUID, thing: UUID) -> None:
    """Put the file on another thing. Raises NotFound, Forbidden on either."""
    await store.lock(tx, id)
    file = await _changing(tx, id)
    target = await _target(tx, thing)
    if file.thing != thing:
        await _changed(tx, file)
        await store.move(tx, id, thing, by=tx.actor, now=tx.now)
        tx.tell(facts.Moved(subject=file.ref, thing=target.ref))
        tx.tell(facts.ListChanged(subject=target.ref, file=id))


async def remove(tx: Tx, id: UUID, *, thing: UUID | None = None) -> None:
    """Into the trash. Raises NotFound (also when it lies on another thing than `thing`), Forbidden."""
    await store.lock(tx, id)
    file = await _changing(tx, id, act="files.remove")
    if thing is not None and file.thing != thing:
        raise NotFound("ground.not-found")
    await store.trash(tx, id, by=tx.actor, now=tx.now)
    tx.tell(facts.Removed(subject=file.ref))
    await _changed(tx, file)


async def restore(tx: Tx, id: UUID) -> None:
    """Back from the trash. Raises NotFound, Forbidden."""
    await store.lock(tx, id)
    file, reached = await _reached(tx, id, trashed=True)
    _check(tx, file, reached, "files.remove")
    if file.trashed_by is not None:
        await store.trash(tx, id, by=None, now=tx.now)
        tx.tell(facts.Restored(subject=file.ref))
        await _changed(tx, file)


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
    tx.tell(facts.Cleared(subject=file.ref, version=number))
    await _changed(tx, file)
    await tx.defer("convert.make", file=id, version=number)


async def save_policy(tx: Tx, policy: Policy) -> Policy:
    """What the institution lets in from now on. Raises Forbidden."""
    await tx.need("ground.administer", access.HOUSE)
    await settings.write(tx, "files", policy)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", access.HOUSE)))
    return policy


async def administers(tx: Tx) -> bool:
    """Whether the actor administers the house."""
    reached = await tx.reached(access.HOUSE)
    return reached is not None and tx.can("ground.administer", reached.role)


def may(tx: Tx, file: File, role: Role | None) -> list[str]:
    """The acts the role allows on the file."""
    own = file.created_by == tx.actor and tx.can("files.attach", role)
    return [act for act in ("files.change", "files.remove") if own or tx.can(act, role)]


async def _target(tx: Tx, thing: UUID) -> Target:
    target = await store.target(tx, thing)
    if target is None:
        raise NotFound("ground.not-found")
    await tx.need("files.attach", target.place)
    if target.trashed_by is not None:
        raise Refused("files.thing-in-trash")
    return target


async def _keep(tx: Tx, blobs: BlobStore, content: Content) -> State:
    """Name the blob in this transaction. From here to the commit it cannot be collected."""
    await store.hold_blob(tx, content.blob)
    if not await blobs.has(content.blob):
        raise Gone
    await store.save_blob(tx, content.blob, content.size, now=tx.now, text=content.text)
    return State.HELD if (await store.policy(tx)).clamd else State.CLEAN


async def _follow(tx: Tx, id: UUID, number: int, content: Content, *, state: State, target: Target) -> None:
    if state is State.HELD:
        await tx.defer("files.scan", file=id, version=number)
        return
    tx.tell(facts.ListChanged(subject=target.ref, file=id))
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


async def _changing(tx: Tx, id: UUID, act: str = "files.change") -> File:
    file, reached = await _reached(tx, id)
    _check(tx, file, reached, act)
    return file


def _check(tx: Tx, file: File, reached: Reached, act: str) -> None:
    if act not in may(tx, file, reached.role):
        raise Forbidden("ground.forbidden")


async def _sure(tx: Tx, id: UUID) -> File:
    file = await store.file(tx, id)
    if file is None:
        raise NotFound("ground.not-found")
    return file
