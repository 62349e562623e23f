"""Work of the drive outside requests: acts on many entries, and clearing away."""

from datetime import timedelta
from uuid import UUID

from madang.drive.actions import acts, drives, exporting, fetching, importing, versions
from madang.drive.models import What
from madang.drive.store import acts as store
from madang.ground.facts import Told
from madang.ground.tx import Tx
from madang.ground.work import Work

KEPT = timedelta(days=14)
"""How long an act is remembered."""


async def act(work: Work, *, act: str) -> None:
    """An act on many entries, a few at a time; begins again where it stood."""
    async with work() as tx:
        what = await store.what(tx, UUID(act))
        args = await store.args(tx, UUID(act))
    if what is What.EXPORT:
        await exporting.run(work, UUID(act))
        return
    if what is What.IMPORT and args.get("sort") == "dav":
        await fetching.run(work, UUID(act))
        return
    if what is What.IMPORT:
        await importing.run(work, UUID(act))
        return
    while True:
        async with work() as tx:
            if not await acts.go_on(tx, UUID(act)):
                return


async def prune(work: Work) -> None:
    """Each night: versions that are kept no longer go, some at a time."""
    while True:
        async with work() as tx:
            if not await versions.prune(tx):
                return


async def follow_heads(tx: Tx) -> None:
    """Each night, when dates of posts have passed."""
    await drives.follow_heads(tx)


async def heads_changed(tx: Tx, told: Told) -> None:
    """Somebody was posted: who heads a unit or administers a site may have changed. Safe to run twice."""
    await drives.follow_heads(tx)


async def tidy(tx: Tx) -> None:
    """Forget acts of long ago."""
    await store.all_over(tx, before=tx.now - KEPT)
