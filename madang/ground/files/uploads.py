"""Uploads on their way: announced, found again, and made a file once all bytes are there."""

from datetime import timedelta
from uuid import UUID

from madang.ground.blobs import BlobStore
from madang.ground.errors import Invalid, NotFound
from madang.ground.files import actions, rules, store
from madang.ground.files.models import Content, File, Upload
from madang.ground.ids import new_id
from madang.ground.tx import Tx

UPLOAD_LIFE = timedelta(hours=24)
"""How long an upload waits for its next byte, and how long its end is remembered."""


async def announce(
    tx: Tx,
    blobs: BlobStore,
    *,
    name: str,
    size: int,
    why: str,
    thing: UUID | None,
    replaces: UUID | None,
    base: int | None = None,
    path: str = "",
) -> Upload:
    """Begin an upload to a thing, or of a new version of a file, started from its version `base`.

    `path` names folders below the thing, made as far as they are missing, where the thing holds files.

    Raises NotFound, Forbidden, TooLarge, Invalid, Full (disk or quota).
    """
    if replaces is not None:
        file = await actions.changing(tx, replaces)
        thing, name = file.thing, name or file.name
    if thing is None:
        raise Invalid("files.metadata")
    target = await actions.reached_target(tx, thing, adding=replaces is None)
    policy = await store.policy(tx)
    holder = actions.holder_of(tx, target)
    if holder is not None:
        holder.check(name)
        steps = [step for step in path.split("/") if step]
        if steps and replaces is None:
            thing = await holder.along(tx, thing, steps)
        await holder.room(tx, thing, size)
    name = rules.clean_name(name)
    rules.check_size(size, policy)
    rules.check_name(name, policy)
    await actions.check_quota(tx, policy, size)
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
        base=base,
    )
    await store.save_upload(tx, upload)
    return upload


async def upload(tx: Tx, id: UUID) -> Upload:
    """The actor's upload. Raises NotFound, also once its time is over."""
    found = await store.upload(tx, id, owner=tx.actor)
    if found is None or found.expires_at < tx.now:
        raise NotFound("ground.not-found")
    return found


async def uploaded(tx: Tx, upload: Upload) -> File:
    """What the actor's own finished upload became, also for whoever may only add. Raises NotFound."""
    if upload.file is None or upload.owner != tx.actor:
        raise NotFound("ground.not-found")
    return await actions.sure(tx, upload.file)


async def finish(tx: Tx, blobs: BlobStore, id: UUID, content: Content) -> File:
    """Make the upload's content a file, once: a second call gives the same file. Raises Gone, NotFound, Forbidden."""
    found = await store.upload(tx, id, owner=tx.actor, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    if found.file is not None:
        return await actions.sure(tx, found.file)
    if found.replaces is not None:
        file = await actions.save(tx, blobs, found.replaces, content, why=found.why, base=found.base)
    else:
        file = await actions.attach(tx, blobs, found.thing, content, why=found.why)
    await store.finish(tx, id, file.id)
    return file
