"""Work outside requests: the scanner's verdict, and clearing away what nothing points to."""

import asyncio
from datetime import timedelta
from uuid import UUID

from madang.ground.files import actions, clamd, intake, store
from madang.ground.files.models import State
from madang.ground.work import Work

ORPHAN_AGE = timedelta(hours=12)
"""Blobs younger than this may belong to an upload that is being finished."""

BATCH = 500


async def scan(work: Work, *, file: str, version: int) -> None:
    """Have a held version looked at. Raises clamd.ScanFailed while the scanner is away; the version stays held."""
    async with work() as tx:
        found = await store.version(tx, UUID(file), version)
        policy = await store.policy(tx)
    if found is None or found.state is not State.HELD:
        return
    signature = None
    if policy.clamd is not None:
        signature = await clamd.scan(policy.clamd, work.blobs.read(found.blob, 0, found.size))
    async with work() as tx:
        await actions.judge(tx, UUID(file), version, signature=signature)


async def rescan(work: Work) -> None:
    """Versions that wait longer than their own job tried: ask again."""
    async with work() as tx:
        for file, version in await store.all_waiting(tx, before=tx.now - timedelta(minutes=30)):
            await tx.defer("files.scan", file=file, version=version)


async def collect(work: Work) -> None:
    """Uploads whose time is over, files whose thing is gone, and contents nothing points to."""
    async with work() as tx:
        now = tx.now
        expired = await store.all_expired(tx, now=now)
    for id in expired:
        await asyncio.to_thread(intake.forget, intake.path_of(work.blobs, id))
    await _stray_uploads(work)
    while True:
        async with work() as tx:
            lost = await store.all_lost(tx, most=BATCH)
            for id in lost:
                await actions.drop(tx, id)
        if len(lost) < BATCH:
            break
    await _unused_rows(work)
    await _orphans(work)
    await asyncio.to_thread(work.blobs.sweep, before=now - ORPHAN_AGE)


async def _stray_uploads(work: Work) -> None:
    """Bytes whose upload is finished or forgotten: a crash stood between the two."""
    names = await asyncio.to_thread(lambda: [path.name for path in work.blobs.uploads.iterdir()])
    ids = {id for name in names if (id := _uuid(name)) is not None}
    async with work() as tx:
        known = await store.all_uploads(tx, sorted(ids))
    for id in ids - known:
        await asyncio.to_thread(intake.forget, intake.path_of(work.blobs, id))


async def _unused_rows(work: Work) -> None:
    while True:
        async with work() as tx:
            unused = await store.all_unused(tx, before=tx.now - ORPHAN_AGE, most=BATCH)
            dropped = 0
            for sha256 in unused:
                await store.hold_blobs(tx, sha256)
                dropped += await store.drop_unused(tx, sha256)
        if not dropped:
            return


async def _orphans(work: Work) -> None:
    """Blobs without a row. The row goes first and the file after it, so a crash leaves an orphan for the next run."""
    async for kept in work.blobs.everything():
        async with work() as tx:
            before = tx.now - ORPHAN_AGE
            old = [one.sha256 for one in kept if one.since < before]
            known = await store.all_known(tx, old) if old else set()
        for sha256 in set(old) - known:
            async with work() as tx:
                await store.hold_blobs(tx, sha256)
                since = await work.blobs.since(sha256)
                if since is not None and since < before and not await store.all_known(tx, [sha256]):
                    await work.blobs.delete(sha256)


def _uuid(name: str) -> UUID | None:
    try:
        return UUID(name)
    except ValueError:
        return None
