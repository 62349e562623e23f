"""The log under load: commits per second with 32 writers, each telling a fact, and a reader that must miss none."""

import asyncio
import tempfile
import time
from pathlib import Path

from bench.bench_read import furnish
from bench.runner import Record
from madang.ground import facts
from madang.ground.db import Database
from madang.ground.facts import Named, Sequencer
from madang.ground.identity.facts import PasswordChanged
from madang.ground.ids import ref
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house

TARGETS = ("FACTS-1", "FACTS-2")
WRITERS = 32


async def load(url: str, n: int) -> tuple[float, list[int], int]:
    """Write n facts; gives commits per second, the positions a reader saw, and how many facts the log holds."""
    built = house()
    database = Database(url, most=WRITERS + 4)
    await database.open()
    async with database.queries() as q:
        people = await q.values("select id from ground.person")
    seen: list[int] = []
    grown = asyncio.Event()

    def publish(batch: list[Named]) -> None:
        grown.set()

    async def read() -> None:
        position = 0
        while True:
            await grown.wait()
            grown.clear()
            async with database.queries() as q:
                while batch := await facts.names_since(q, position):
                    seen.extend(named.position for named in batch)
                    position = batch[-1].position

    sequencer = Sequencer(database, publish=publish)
    database.told = sequencer.wake
    tasks = [asyncio.create_task(sequencer.run()), asyncio.create_task(read())]
    left = iter(range(n))

    async def write(number: int) -> None:
        for _ in left:
            async with transaction(database, built, SYSTEM_ACTOR, via="bench") as tx:
                tx.tell(PasswordChanged(subject=ref("people.person", people[number])))

    start = time.perf_counter()
    await asyncio.gather(*(write(number) for number in range(WRITERS)))
    took = time.perf_counter() - start
    position = 0
    for _ in range(200):
        async with database.queries() as q:
            waiting = await q.value("select count(*) from ground.told")
            position, _ = await facts.head(q)
        if not waiting and len(seen) >= position:
            break
        await asyncio.sleep(0.05)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await database.close()
    return n / took, seen, position


def run(n: int, record: Record) -> None:
    """Measure."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as cluster:
        migrate(cluster.url, house().slices)
        asyncio.run(furnish(cluster.url))
        rate, seen, held = asyncio.run(load(cluster.url, n))
    record("FACTS-1", n=n, figure=f"{rate:.0f} commits per second", met=rate >= 2000)
    skipped = held - len(set(seen))
    ordered = seen == sorted(set(seen))
    record(
        "FACTS-2",
        n=n,
        figure=f"{skipped} of {held} skipped, {'in order' if ordered else 'out of order'}",
        met=skipped == 0 and ordered,
    )
