"""Work outside requests: readers that follow the log, and the workers of the job queue.

Every process runs `Readers` and `Workers`; an advisory lock per reader and the queue's own locking share the work out.
"""

import asyncio
import logging
import traceback
from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager, suppress
from time import monotonic
from typing import Any

import msgspec
from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException

from madang.ground import facts
from madang.ground.blobs import BlobStore
from madang.ground.db import AWAY, Database
from madang.ground.facts import Told
from madang.ground.jobs import QUEUE, SLOW
from madang.ground.manifest import House, Job, Reader
from madang.ground.tx import SYSTEM_ACTOR, Tx, transaction

log = logging.getLogger("madang.work")

BATCH = 200
REST = 0.5
"""How long a reader with more to read rests, in times of what it took to read the last batch: requests come first."""

LOOK = 2.0
"""Seconds after which a reader looks at the log without being woken."""
GATHER = 0.1
"""Seconds a woken reader waits for what else is being told: a batch costs hardly more than one fact."""

HEARTBEAT = 2
DEAD_AFTER = 8
"""Seconds: a worker says that it lives, and counts as dead without a word. Its jobs begin again HEARTBEAT later."""

TRIES = 8
"""How often a reader meets a fact it cannot digest before the fact is parked for the administrator."""


class Work:
    """What long jobs get: `async with work() as tx` as often as needed, each a transaction of the system."""

    def __init__(self, database: Database, house: House, *, via: str) -> None:
        self._database = database
        self._house = house
        self._via = via

    def __call__(self) -> AbstractAsyncContextManager[Tx]:
        """A transaction of the system."""
        return transaction(self._database, self._house, SYSTEM_ACTOR, via=self._via)

    @property
    def blobs(self) -> BlobStore:
        """Where contents of files are kept."""
        return self._database.blobs


def maker(database: Database, house: House, *, via: str) -> Work:
    """Transactions of the system, outside a request."""
    return Work(database, house, via=via)


class Readers:
    """Runs every reader of the house over the log. A bookmark moves in the same transaction as the reader's work."""

    def __init__(self, database: Database, house: House) -> None:
        self._database = database
        self._house = house
        self._gates = [asyncio.Event() for _ in house.readers]

    def wake(self, names: Iterable[str]) -> None:
        """The log has grown by facts of these names. Who follows none of them moves their bookmark when they look next."""
        told = frozenset(names)
        for reader, gate in zip(self._house.readers, self._gates, strict=True):
            if reader.follows is None or not reader.follows.isdisjoint(told):
                gate.set()

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as group:
            for reader, gate in zip(self._house.readers, self._gates, strict=True):
                group.create_task(self._follow(reader, gate), name=f"reader {reader.name}")

    async def _follow(self, reader: Reader, gate: asyncio.Event) -> None:
        while True:
            began = monotonic()
            try:
                more = await self.step(reader)
            except AWAY:
                await asyncio.sleep(0.5)
                continue
            if more:
                await asyncio.sleep(REST * (monotonic() - began))
            else:
                with suppress(TimeoutError):
                    await asyncio.wait_for(gate.wait(), timeout=LOOK)
                    # what is told at nearly the same time is read together
                    await asyncio.sleep(GATHER)
                gate.clear()

    async def step(self, reader: Reader) -> bool:
        """Read one batch. True when there may be more."""
        async with self._database.queries() as q:
            position, newest = (
                await q.tuples(
                    "select (select position from ground.reader where name = %(name)s),"
                    " coalesce((select position from ground.fact order by position desc limit 1), 0)",
                    name=reader.name,
                )
            )[0]
            if position is None:
                await q.run(
                    "insert into ground.reader (name) values (%(name)s) on conflict do nothing", name=reader.name
                )
                position = 0
            if newest <= position:
                return False
            names = None if reader.follows is None else sorted(reader.follows)
            batch = await facts.since(q, position, names=names, most=BATCH)
            if not batch:
                await q.run(
                    "update ground.reader set position = %(to)s where name = %(name)s and position = %(at)s",
                    name=reader.name,
                    at=position,
                    to=newest,
                )
                return False
        return await self._digest(reader, position, batch, most=BATCH)

    async def _digest(self, reader: Reader, position: int, batch: list[Told], *, most: int) -> bool:
        """Read the facts of a batch; True when it was `most`, or had to be cut, so that there may be more."""
        try:
            async with transaction(self._database, self._house, via="reader") as tx:
                # the row lock keeps two processes from running one reader; the second finds the bookmark moved
                held = await tx.value(
                    "select position from ground.reader where name = %(name)s for update skip locked", name=reader.name
                )
                if held != position:
                    return False
                if reader.batch:
                    await reader.run(tx, batch)
                else:
                    for told in batch:
                        await run_reader(tx, reader, told)
                await tx.run(
                    "update ground.reader set position = %(to)s, tries = 0, failing_since = null, error = null"
                    " where name = %(name)s",
                    name=reader.name,
                    to=batch[-1].position,
                )
            return len(batch) >= most
        except AWAY:
            raise
        except Exception as error:  # noqa: BLE001  (a reader's fault must not stop the log)
            if len(batch) > 1:
                # find the one that fails: digest what comes before it, then it alone
                half = batch[: len(batch) // 2]
                return await self._digest(reader, position, half, most=len(half))
            return await self._stumble(reader, batch[0], error)

    async def _stumble(self, reader: Reader, told: Told, error: Exception) -> bool:
        text = "".join(traceback.format_exception_only(error)).strip()[:2000]
        log.warning("reader %s stumbled over fact %d: %s", reader.name, told.position, text)
        async with self._database.queries() as q:
            tries = await q.value(
                "update ground.reader set tries = tries + 1, error = %(error)s,"
                " failing_since = coalesce(failing_since, now()) where name = %(name)s returning tries",
                name=reader.name,
                error=text,
            )
            if tries >= TRIES:
                async with q.connection.transaction():
                    await q.run(
                        "insert into ground.parked (reader, position, error) values (%(name)s, %(at)s, %(error)s)"
                        " on conflict do nothing",
                        name=reader.name,
                        at=told.position,
                        error=text,
                    )
                    await q.run(
                        "update ground.reader set position = %(at)s, tries = 0, failing_since = null"
                        " where name = %(name)s",
                        name=reader.name,
                        at=told.position,
                    )
                return True
        await asyncio.sleep(min(0.1 * 2**tries, 30))
        return True


async def run_reader(tx: Tx, reader: Reader, told: Told) -> None:
    """One fact through one reader, with the part it reads."""
    if reader.reads is None:
        await reader.run(tx, told)
    else:
        await reader.run(tx, told, msgspec.convert(told.values, reader.reads, strict=False))


class Workers:
    """The job queue of this process."""

    def __init__(self, database: Database, house: House, *, concurrency: int = 4) -> None:
        self._database = database
        self._house = house
        self._concurrency = concurrency

    def _app(self) -> App:
        app = App(connector=PsycopgConnector(conninfo=self._database.url, min_size=1, max_size=4))
        for job in self._house.jobs.values():
            task = app.task(
                name=job.name,
                queue=SLOW if job.slow else QUEUE,
                pass_context=False,
                retry=RetryStrategy(max_attempts=job.retries, exponential_wait=2),
            )(self._runner(job))
            if job.cron:
                app.periodic(cron=job.cron, periodic_id=job.name)(task)
        return app

    def _runner(self, job: Job) -> Any:
        async def run(timestamp: int | None = None, **args: Any) -> None:
            """One run; `timestamp` is what the queue gives to repeated jobs."""
            if job.long:
                await job.run(maker(self._database, self._house, via="job"), **args)
                return
            async with transaction(self._database, self._house, via="job") as tx:
                await job.run(tx, **args)

        return run

    async def run(self) -> None:
        """Until cancelled; starts again when the database was away."""
        while True:
            try:
                app = self._app()
                async with app.open_async(), asyncio.TaskGroup() as group:
                    group.create_task(self._rescue(app))
                    group.create_task(self._worker(app, SLOW, concurrency=1))
                    await self._worker(app, QUEUE, concurrency=self._concurrency)
            except Exception:
                log.exception("the job worker stopped; starting again")
                await asyncio.sleep(1)

    async def _worker(self, app: App, queue: str, *, concurrency: int) -> None:
        await app.run_worker_async(
            queues=[queue],
            concurrency=concurrency,
            install_signal_handlers=False,
            delete_jobs="successful",
            shutdown_graceful_timeout=2,
            fetch_job_polling_interval=5,
            update_heartbeat_interval=HEARTBEAT,
            stalled_worker_timeout=DEAD_AFTER,
        )

    async def _rescue(self, app: App) -> None:
        """Jobs of a worker that died go back to the queue: a run may happen twice, never not at all."""
        while True:
            for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=DEAD_AFTER):
                # another process may have been faster
                with suppress(ConnectorException):
                    await app.job_manager.retry_job(job)
            await asyncio.sleep(HEARTBEAT)
