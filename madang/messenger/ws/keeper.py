"""Keeping messages: those of all rooms together, in the order in which they came."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

import psycopg

from madang.ground.db import AWAY, Database, Queries
from madang.messenger.models import Kept, Message, Wish
from madang.messenger.store import messages as store
from madang.messenger.ws.room import Talker

WINDOW = 0.001
"""Seconds in which messages gather before they are written."""
BATCH = 500
MOST_BYTES = 32 << 20
"""What may wait while PostgreSQL is away; who sends more is asked to come back later."""
PARTING = 3.0
"""Seconds a process that ends takes to keep what it has."""

log = logging.getLogger("madang.messenger")

Item = tuple[Talker, Wish]
Done = tuple[Talker, Wish, Kept | None, Message | None]
"""A wish, what became of it, and the message as everybody gets it."""


class Keeper:
    """One writer per process. `kept` is called after each commit, in order."""

    def __init__(self, database: Database, *, kept: Callable[[list[Done]], None]) -> None:
        self._database = database
        self._kept = kept
        self._queue: deque[Item] = deque()
        self._wake = asyncio.Event()
        self.bytes = 0
        """What waits."""

    @property
    def full(self) -> bool:
        """Whether more waits than may."""
        return self.bytes > MOST_BYTES

    def add(self, talker: Talker, wish: Wish) -> None:
        """Keep a message."""
        self._queue.append((talker, wish))
        self.bytes += len(wish.text)
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
                log.warning("%d messages were not kept: %s", len(self._queue), type(error).__name__)

    async def _write(self, *, patient: bool = True) -> None:
        batch = [self._queue[at] for at in range(min(BATCH, len(self._queue)))]
        pause = 0.05
        done: list[Done] = []
        while True:
            try:
                done = await self._keep(batch)
                break
            except AWAY as error:
                if not patient:
                    raise
                log.warning("messages wait for the database: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 1.0)
            except psycopg.Error:
                if len(batch) == 1:
                    log.exception("a message cannot be kept")
                    done = [(*batch[0], None, None)]
                    break
                # one of them is in the way of the others: each by itself
                batch = batch[:1]
        for _, wish in batch:
            self._queue.popleft()
            self.bytes -= len(wish.text)
        self._kept(done)

    async def _keep(self, batch: list[Item]) -> list[Done]:
        now = datetime.now(UTC)
        async with self._database.connection() as connection:
            q = Queries(connection)
            async with connection.transaction():
                kept = await store.append(q, [wish for _, wish in batch], now=now)
            pairs = list(zip(batch, kept, strict=True))
            # what answers another message quotes it, and what was kept before may have been changed since
            asked = [(wish.room, one.seq) for (_, wish), one in pairs if one and (wish.reply_to or not one.new)]
            found = {(one.room, one.seq): one for one in await store.some(q, asked)} if asked else {}
        done: list[Done] = []
        for (talker, wish), one in pairs:
            message = None
            if one is not None:
                message = found.get((wish.room, one.seq)) or _message(talker, wish, one, now)
            done.append((talker, wish, one, message))
        return done


def _message(talker: Talker, wish: Wish, kept: Kept, now: datetime) -> Message:
    return Message(
        room=wish.room,
        seq=kept.seq,
        change=kept.change,
        client=wish.client,
        by=wish.author,
        name=talker.name,
        at=now,
        text=wish.text,
        files=kept.files,
    )
