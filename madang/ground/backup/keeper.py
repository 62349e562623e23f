"""The part of the running process that makes backups, one at a time over all processes of the house.

It stands beside the job queue, so that neither waits for the other: a backup may take hours.
"""

import asyncio
import logging
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import psycopg

from madang.ground import facts, locks, settings
from madang.ground.access import HOUSE
from madang.ground.backup import actions, rules, store
from madang.ground.backup.archive import Contents, Damaged
from madang.ground.backup.facts import BackupEnded
from madang.ground.backup.snapshot import Cancelled, write
from madang.ground.blobs import BlobStore
from madang.ground.config import Settings
from madang.ground.db import AWAY, Database, Queries
from madang.ground.errors import Problem
from madang.ground.ids import SYSTEM, new_id, ref
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.ground.vault import Vault

log = logging.getLogger("madang.backup")


PAUSE = 2.0
"""Seconds between two looks for what was asked, and between two updates of the progress."""


class Keeper:
    """Makes what was asked for and what is due, and removes what is surplus."""

    def __init__(self, database: Database, house: House, config: Settings) -> None:
        self._database = database
        self._house = house
        self._config = config
        self._percent = 0
        self._stop = False

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                async with self._database.queries() as q:
                    while not await q.value("select pg_try_advisory_lock(%(lock)s)", lock=locks.BACKUP):
                        await asyncio.sleep(PAUSE)
                    try:
                        await store.interrupted(q, now=datetime.now(UTC))
                        while True:
                            await self.turn(q)
                            await asyncio.sleep(PAUSE)
                    finally:
                        if not q.connection.closed:
                            await q.run("select pg_advisory_unlock(%(lock)s)", lock=locks.BACKUP)
            except AWAY:
                await asyncio.sleep(PAUSE)

    async def turn(self, q: Queries) -> None:
        """Look once: ask for what is due, make what was asked."""
        now = datetime.now(UTC)
        lived_in = await parties.anybody(q) and not (await settings.institution(q)).demo
        chosen = await actions.schedule(q)
        since = chosen.since or await facts.first_at(q)
        if lived_in and rules.is_due(chosen, await store.newest(q), now, since=since):
            await store.insert(q, new_id(), cause="scheduled", by=SYSTEM, now=now)
        id = await store.waiting(q)
        if id is not None:
            await self._make(q, id)

    async def _make(self, q: Queries, id: UUID) -> None:
        chosen = await actions.schedule(q)
        folder = actions.folder(self._config.data, chosen)
        now = datetime.now(UTC)
        target = folder / f"madang-{now:%Y%m%d-%H%M%S}-{id.hex[-4:]}.madang"
        if not await store.begin(q, id, file=str(target), encrypted=chosen.closed is not None, now=now):
            return
        self._percent, self._stop = 0, False
        working = asyncio.create_task(asyncio.to_thread(self._write, target, chosen.closed))
        try:
            while not working.done():
                await asyncio.wait([working], timeout=PAUSE)
                self._stop = self._stop or await store.progressed(q, id, self._percent)
        except BaseException:
            # the thread hears it at its next step and removes what it wrote
            self._stop = True
            await asyncio.wait([working])
            if not working.cancelled():
                working.exception()
            raise
        try:
            contents = working.result()
        except Cancelled:
            await self._ended(id, "cancelled")
        except (OSError, psycopg.Error, Damaged, Problem) as error:
            log.warning("the backup failed: %s", error)
            await self._ended(id, "failed", error=_reason(error))
        else:
            await self._ended(id, "done", contents=contents, size=target.stat().st_size)
            log.info("backup %s: %d rows, %d files", target, contents.rows, contents.blobs)
            await self._tidy(q, chosen.keep)

    def _write(self, target: Path, closed: str | None) -> Contents:
        vault = Vault(self._config.data)
        target.parent.mkdir(parents=True, exist_ok=True)
        return write(
            self._database.url,
            target,
            blobs=BlobStore(self._config.data, bucket=self._config.blob_url),
            passphrase=vault.open(closed) if closed is not None else None,
            key=vault.path,
            step=self._step,
        )

    def _step(self, percent: int) -> None:
        self._percent = percent
        if self._stop:
            raise Cancelled

    async def _ended(
        self,
        id: UUID,
        state: str,
        *,
        error: str | None = None,
        contents: Contents | None = None,
        size: int | None = None,
    ) -> None:
        async with transaction(self._database, self._house, SYSTEM_ACTOR, via="backup") as tx:
            await store.end(
                tx,
                id,
                state=state,
                now=tx.now,
                error=error,
                size=size,
                rows=contents.rows if contents else None,
                blobs=contents.blobs if contents else None,
            )
            tx.tell(BackupEnded(subject=ref("ground.house", HOUSE), backup=id, state=state))

    async def _tidy(self, q: Queries, keep: int) -> None:
        for id, file in await store.surplus(q, keep):
            try:
                await asyncio.to_thread(Path(file).unlink, missing_ok=True)
            except OSError as error:
                log.warning("an old backup could not be removed: %s", error)
            else:
                await store.removed(q, id)


def _reason(error: BaseException) -> str:
    if isinstance(error, Problem):
        return error.code
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return type(error).__name__ if isinstance(error, psycopg.Error) else str(error)[:500]
