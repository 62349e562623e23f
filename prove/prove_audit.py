"""AUD-1: forgeries of the log by somebody with every right over the database, found by recomputing it.

Each forgery is made as superuser with the guards of the table switched off, looked for, and rolled back. Half the time
the head was anchored before; forgeries that recompute the whole chain, or cut its end, can only be told from an anchor
and are made on anchored logs.
"""

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from bench.runner import Record
from madang.ground import facts
from madang.ground.audit import anchors
from madang.ground.db import Database, Queries
from madang.ground.facts import Sequencer
from madang.ground.identity import actions as identity
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house

TARGETS = ("AUD-1",)
FACTS = 200


async def _body(q: Queries, at: int) -> None:
    await q.run(
        "update ground.fact set body = overlay(body placing %(new)s from %(where)s for 1) where position = %(at)s",
        at=at,
        new=random.choice("~^`"),
        where=random.randint(1, 200),
    )


async def _column(q: Queries, at: int) -> None:
    change: Callable[[], Awaitable[int]] = random.choice(
        [
            lambda: q.run("update ground.fact set actor = %(new)s where position = %(at)s", at=at, new=uuid4()),
            lambda: q.run("update ground.fact set place = %(new)s where position = %(at)s", at=at, new=uuid4()),
            lambda: q.run("update ground.fact set id = %(new)s where position = %(at)s", at=at, new=uuid4()),
            lambda: q.run("update ground.fact set name = name || 'x' where position = %(at)s", at=at),
            lambda: q.run("update ground.fact set subject = subject || '0' where position = %(at)s", at=at),
            lambda: q.run("update ground.fact set at = at - interval '1 second' where position = %(at)s", at=at),
            lambda: q.run("update ground.fact set hash = sha256(hash) where position = %(at)s", at=at),
        ]
    )
    await change()


async def _delete(q: Queries, at: int) -> None:
    await q.run("delete from ground.fact where position = %(at)s", at=at)


async def _delete_and_close(q: Queries, at: int) -> None:
    await _delete(q, at)
    await q.run("update ground.fact set position = -position where position > %(at)s", at=at)
    await q.run("update ground.fact set position = -position - 1 where position < 0")


async def _insert(q: Queries, at: int) -> None:
    await q.run("update ground.fact set position = -position where position >= %(at)s", at=at)
    await q.run("update ground.fact set position = -position + 1 where position < 0")
    await q.run(
        "insert into ground.fact select %(at)s, gen_random_uuid(), name, subject, place, actor, at, body, hash"
        " from ground.fact where position = %(from)s",
        at=at,
        **{"from": at - 1 if at > 1 else at + 1},
    )


async def _swap(q: Queries, at: int) -> None:
    other = random.choice([one for one in range(1, FACTS + 1) if one != at])
    await q.run("update ground.fact set position = -1 where position = %(at)s", at=at)
    await q.run("update ground.fact set position = %(at)s where position = %(other)s", at=at, other=other)
    await q.run("update ground.fact set position = %(other)s where position = -1", other=other)


async def _truncate(q: Queries, at: int) -> None:
    await q.run("delete from ground.fact where position > %(at)s", at=random.randint(0, FACTS - 1))


async def _rechain(q: Queries, at: int) -> None:
    """A clever one: change a fact in text and column alike, then recompute every hash after it."""
    stranger = str(uuid4())
    await q.run(
        "update ground.fact set body = replace(body, actor::text, %(new)s), actor = %(new)s::uuid"
        " where position = %(at)s",
        at=at,
        new=stranger,
    )
    rows = await q.tuples("select position, body from ground.fact order by position")
    chained = facts.FIRST
    for position, body in rows:
        chained = facts.link(chained, position, body)
        if position >= at:
            await q.run("update ground.fact set hash = %(hash)s where position = %(at)s", at=position, hash=chained)


ALWAYS = (_body, _column, _delete, _delete_and_close, _insert, _swap)
ANCHORED = (_truncate, _rechain)


async def forge(url: str, data: Path, n: int) -> tuple[int, Counter[str]]:
    """Make `n` forgeries, one after the other; gives how many were found and which were missed."""
    database = Database(url)
    await database.open()
    missed: Counter[str] = Counter()
    try:
        await _fill(database)
        async with database.queries() as q:
            await anchors.anchor(q, data, now=datetime.now(UTC))
            kept = anchors.gathered([data / anchors.NAME])
            whole = await facts.verify(q, anchors=kept)
            if whole != (FACTS, None):
                raise RuntimeError(f"the log is broken before anybody touched it: {whole}")
            for _ in range(n):
                forgery = random.choice((*ALWAYS, *ANCHORED))
                anchored = forgery in ANCHORED or random.random() < 0.5
                async with q.connection.transaction(force_rollback=True):
                    await q.run("set local session_replication_role = replica")
                    before = await q.value("select md5(string_agg(f::text, '' order by position)) from ground.fact f")
                    while True:
                        await forgery(q, random.randint(1, FACTS - 1))
                        after = await q.value(
                            "select md5(string_agg(f::text, '' order by position)) from ground.fact f"
                        )
                        if after != before:
                            break
                    _, broken = await facts.verify(q, anchors=kept if anchored else [])
                if broken is None:
                    missed[forgery.__name__.strip("_")] += 1
            if await facts.verify(q, anchors=kept) != (FACTS, None):
                raise RuntimeError("a forgery was not rolled back")
    finally:
        await database.close()
    return n - missed.total(), missed


async def _fill(database: Database) -> None:
    """A log of FACTS facts, told and numbered the usual way."""
    everything = house()
    async with transaction(database, everything, SYSTEM_ACTOR, via="prove") as tx:
        await identity.open_house(
            tx,
            institution=Institution(fn="Prove"),
            admin=identity.first_admin(number="1", fn="Prover"),
            password="a quiet courtyard 7",
        )
        opened = tx.told[0]
    for _ in range(FACTS - 1):
        async with transaction(database, everything, SYSTEM_ACTOR, via="prove") as tx:
            tx.tell(opened)
    sequencer = asyncio.create_task(Sequencer(database, publish=lambda batch: None).run())
    async with database.queries() as q:
        while (await facts.head(q))[0] < FACTS:
            await asyncio.sleep(0.02)
    sequencer.cancel()
    await asyncio.gather(sequencer, return_exceptions=True)


def run(n: int, record: Record) -> None:
    """Forge, look, count."""
    with tempfile.TemporaryDirectory(prefix="madang-prove-") as folder, running(Path(folder)) as cluster:
        migrate(cluster.url, house().slices)
        found, missed = asyncio.run(forge(cluster.superuser_url, Path(folder), n))
    said = f"; missed {dict(missed)}" if missed else ""
    record("AUD-1", n=n, figure=f"{found:,} of {n:,} found{said}; head anchored hourly outside", met=found == n)
