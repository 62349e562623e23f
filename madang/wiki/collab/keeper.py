"""Keeping updates: those of all pages together, a few milliseconds after they came."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

import psycopg

from madang.ground.db import AWAY, Database
from madang.wiki.collab.room import Editor
from madang.wiki.store import bodies

WINDOW = 0.003
"""Seconds in which updates gather before they are written."""
BATCH = 2000
BATCH_BYTES = 8 << 20
MOST_BYTES = 64 << 20
"""What may wait while PostgreSQL is away; who sends more is asked to come back later."""
PARTING = 3.0
"""Seconds a process that ends takes to keep what it has."""

log = logging.getLogger("madang.collab")

Item = tuple[Editor, bytes]


class Keeper:
    """One writer per process. `kept` is called after each commit, `lost` with what cannot be kept."""

    def __init__(
        self,
        database: Database,
        *,
        source: int,
        kept: Callable[[list[Item]], None],
        lost: Callable[[list[Item]], None],
    ) -> None:
        self._database = database
        self._source = source
        self._kept = kept
        self._lost = lost
        self._queue: deque[Item] = deque()
        self._wake = asyncio.Event()
        self.bytes = 0
        """What waits."""

    @property
    def full(self) -> bool:
        """Whether more waits than may."""
        return self.bytes > MOST_BYTES

    def add(self, editor: Editor, update: bytes) -> None:
        """Keep an update."""
        self._queue.append((editor, update))
        self.bytes += len(update)
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; then what waits is written if the database takes it in time."""
        try:
            while True:
                await self._wake.wait()
                await asyncio.sleep(WINDOW)
                self._wake.clear()
                while self._queue:
                    await self._write()
        finally:
            try:
                async with asyncio.timeout(PARTING):
                    while self._queue:
                        await self._write(patient=False)
            except (TimeoutError, *AWAY) as error:
                log.warning("%d updates were not kept: %s", len(self._queue), type(error).__name__)

    def _batch(self) -> list[Item]:
        found: list[Item] = []
        size = 0
        for item in self._queue:
            if len(found) >= BATCH or (found and size + len(item[1]) > BATCH_BYTES):
                break
            found.append(item)
            size += len(item[1])
        return found

    async def _write(self, *, patient: bool = True) -> None:
        batch = self._batch()
        pause = 0.05
        while True:
            try:
                async with self._database.queries() as q:
                    await bodies.append(
                        q,
                        [editor.room.page for editor, _ in batch],
                        [update for _, update in batch],
                        [editor.who.id for editor, _ in batch],
                        source=self._source,
                        now=datetime.now(UTC),
                    )
                break
            except AWAY as error:
                if not patient:
                    raise
                log.warning("updates wait for the database: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 1.0)
            except psycopg.Error:
                log.exception("%d updates cannot be kept", len(batch))
                self._drop(batch)
                self._lost(batch)
                return
        self._drop(batch)
        self._kept(batch)

    def _drop(self, batch: list[Item]) -> None:
        for _, update in batch:
            self._queue.popleft()
            self.bytes -= len(update)
