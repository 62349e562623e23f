"""One room with many members beside ejabberd from Debian, with the same client; then what a long history costs.

Ours has every message in PostgreSQL before anybody gets it; ejabberd keeps its archive in its own store (Mnesia), which it
writes to the disk from time to time. Processor time and memory are those of all processes of a server, PostgreSQL included.
"""

import asyncio
import hashlib
import random
import resource
import secrets
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil
import uvloop

from bench import messenger_peers as peers
from bench.korean_texts import texts
from bench.messenger_clients import Crowd
from bench.runner import Record
from madang.ground import access
from madang.ground.access import EVERYONE, Grant
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.parties import roster, store
from madang.ground.parties.models import Person
from madang.ground.postgres import Cluster
from madang.ground.roles import Role
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.ground.work import Work
from madang.house import house
from madang.messenger import jobs
from madang.messenger.actions import looking, rooms
from prove.served import Browser, Served

TARGETS = ("MSG-1", "MSG-2", "MSG-3", "MSG-4", "MSG-5", "MSG-6")
RATE, SECONDS = 2000, 10.0
"""Deliveries a second at a steady pace, and how long each of the two goes on."""
WRITERS = 40
WARM = 20
EACH = 1000
"""Messages of the long history for each member of the room."""
ROOMS = 300
OPENINGS = 25
SEARCHES = 60


class Figures:
    """What one server did."""

    def __init__(self, *, rate: float, each: float, late: list[float], memory: float) -> None:
        self.rate = rate
        self.each = each
        """Seconds of processor time for 10,000 deliveries."""
        late.sort()
        self.p50, self.p99 = (late[int(len(late) * part)] for part in (0.5, 0.99))
        self.memory = memory
        """MiB for all members."""


def _all(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


def _used(process: psutil.Process) -> float:
    return sum(sum(one.cpu_times()[:2]) for one in _all(process))


def _memory(process: psutil.Process) -> float:
    """MiB; what processes share is counted once."""
    return sum(one.memory_full_info().pss for one in _all(process)) / (1 << 20)


async def measure(process: psutil.Process, crowd: Crowd, n: int) -> Figures:
    """Members come, talk at a steady pace, then as fast as it goes."""
    await crowd.ask("open", 0, WARM)
    before = _memory(process)
    await crowd.ask("open", WARM, n)
    await asyncio.sleep(2)
    memory = _memory(process) - before
    late = await crowd.ask("steady", RATE / n, SECONDS, min(n, WRITERS))
    used = _used(process)
    delivered, seconds = await crowd.ask("full", SECONDS, min(n, WRITERS))
    used = _used(process) - used
    await crowd.end()
    return Figures(rate=delivered / seconds, each=used / max(delivered, 1) * 10_000, late=late, memory=memory)


async def furnish(database: Database, n: int) -> tuple[list[str], list[UUID], str]:
    """N people who are signed in, and a room of all."""
    people = [Person(id=new_id(), sort="staff", fn=f"Person {one}", number=f"{one:07}") for one in range(2, n + 2)]
    tokens, now = [secrets.token_urlsafe(32) for _ in people], datetime.now(UTC)
    ids = [person.id for person in people]
    async with transaction(database, house(), SYSTEM_ACTOR, via="bench") as tx:
        await store.insert_people(tx, people)
        await roster.refresh(tx, ids)
        await tx.run_many(
            "insert into ground.session (id, token_hash, person, state, device, address, created_at, seen_at,"
            " expires_at, idle, strong) values (%(id)s, %(hash)s, %(person)s, 'signed-in', 'bench', '', %(now)s,"
            " %(now)s, %(until)s, interval '2 hours', false)",
            [
                {
                    "id": new_id(),
                    "hash": hashlib.sha256(token.encode()).digest(),
                    "person": person,
                    "now": now,
                    "until": now + timedelta(hours=8),
                }
                for person, token in zip(ids, tokens, strict=True)
            ],
        )
    async with transaction(database, house(), Actor(id=ids[0], kind="person"), via="bench") as tx:
        room = await rooms.found_group(tx, name="Bench", people=ids[1:3])
        await access.give(tx, room, [Grant(party=EVERYONE, role=Role.COMMENT)], by=ids[0])
    return tokens, ids, str(room)


def run(n: int, record: Record) -> None:
    """`n` members of one room; a history in proportion."""
    uvloop.run(_run(n, record))


async def _run(n: int, record: Record) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 3 * n + 500), hard), hard))
    why = peers.found()
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers(within=120)
            assert served.process is not None
            database = Database(Cluster(served.data).url)
            await database.open()
            async with Browser(served.url) as admin:
                await admin.set_up()
            tokens, ids, room = await furnish(database, n)
            ours: list[tuple[Any, ...]] = [("ours", at, served.port, token, room) for at, token in enumerate(tokens)]
            own = await measure(psutil.Process(served.process.pid), Crowd(served.port, ours), n)
            await history(n * EACH, record, database, ids)
            await database.close()
        finally:
            served.stop()
    if why is not None:
        print(f"  without the server to compare with: {why}; ours {own.rate:,.0f} deliveries a second")
        return
    async with peers.ejabberd() as (port, process):
        theirs = [("theirs", at, peers.ROOM, peers.HOST) for at in range(n)]
        other = await measure(process, Crowd(port, theirs), n)
    figure = f"{own.rate / other.rate:.1f} × ({own.rate:,.0f} against {other.rate:,.0f} a second)"
    record("MSG-1", n=n, figure=figure, met=own.rate >= 5 * other.rate)
    figure = f"{own.each / other.each:.2f} × ({own.each:.3f} against {other.each:.3f} s for 10,000)"
    record("MSG-2", n=n, figure=figure, met=own.each <= other.each / 6)
    figure = (
        f"{own.p99 / other.p99:.2f} × (p99 {own.p99:.1f} against {other.p99:.1f} ms,"
        f" median {own.p50:.1f} against {other.p50:.1f} ms)"
    )
    record("MSG-3", n=n, figure=figure, met=own.p99 <= other.p99 / 2)
    figure = f"{own.memory / other.memory:.2f} × ({own.memory:.0f} against {other.memory:.0f} MiB)"
    record("MSG-4", n=n, figure=figure, met=own.memory <= other.memory / 2)


async def history(many: int, record: Record, database: Database, ids: list[UUID]) -> None:
    """A person with 300 rooms and a long history opens the messenger, and looks for words."""
    me = Actor(id=ids[0], kind="person")
    dice = random.Random(record.seed)
    async with transaction(database, house(), me, via="bench") as tx:
        found = [await rooms.found_group(tx, name=f"Room {at}", people=dice.sample(ids[1:], 3)) for at in range(ROOMS)]
    said = [f"{one.title} {one.body[:80]}" for one in texts(min(many, 2000), seed=record.seed)]
    async with database.queries() as q:
        # a few rooms hold most of it, as in life; some messages a minute
        await q.run(
            "insert into messenger.message (room, seq, change, client, author, at, text)"
            " select w.room, w.seq, w.seq, gen_random_uuid(), (%(ids)s::uuid[])[1 + w.n %% cardinality(%(ids)s::uuid[])],"
            " now() - (%(many)s - w.n) * interval '20 seconds', (%(said)s::text[])[1 + w.n %% cardinality(%(said)s::text[])]"
            " from (select n, room, row_number() over (partition by room order by n) as seq from (select n,"
            " (%(rooms)s::uuid[])[1 + floor(%(count)s * power(random(), 3))::int] as room"
            " from generate_series(1, %(many)s) n) x) w",
            ids=ids[:50],
            many=many,
            said=said,
            rooms=found,
            count=len(found),
        )
        await q.run(
            "update messenger.counter c set seq = m.seq, change = m.seq from (select room, max(seq) as seq"
            " from messenger.message group by room) m where m.room = c.room and c.room = any(%(rooms)s)",
            rooms=found,
        )
        await q.run("analyze messenger.message, messenger.counter, messenger.seat, ground.granted, ground.belongs")
    taken = [await _opened(database, me) for _ in range(OPENINGS)]
    figure = f"median {statistics.median(taken):.0f} ms, p95 {sorted(taken)[int(OPENINGS * 0.95)]:.0f} ms"
    record("MSG-5", n=many, figure=f"{figure} for list, room and messages", met=statistics.median(taken) <= 150)
    await searches(many, record, database, me, dice, said)


async def _opened(database: Database, me: Actor) -> float:
    """Milliseconds for the list of rooms, the first of them and its newest messages."""
    began = time.monotonic()
    async with transaction(database, house(), me, via="bench") as tx:
        listed = await looking.listing(tx)
    room = next(one for one in listed.items if one.last is not None).id
    async with transaction(database, house(), me, via="bench") as tx:
        await looking.head(tx, room)
        page = await looking.page(tx, room)
    taken = (time.monotonic() - began) * 1000
    if len(listed.items) < ROOMS or not page.items:
        raise RuntimeError("the rooms are not there")
    return taken


async def searches(
    many: int, record: Record, database: Database, me: Actor, dice: random.Random, said: list[str]
) -> None:
    """The server indexes what was said; then words of it are looked for, in all rooms and in one."""
    await jobs.take_up(Work(database, house(), via="bench"))
    until = time.monotonic() + 300
    async with database.queries() as q:
        while await q.value(
            "select count(*) from messenger.stretch s where not exists"
            " (select from ground.searchable x where x.thing = s.id)"
        ):
            if time.monotonic() > until:
                raise RuntimeError("search did not read what was said in time")
            await asyncio.sleep(1)
        await q.run("analyze ground.searchable")
    taken = []
    for _ in range(SEARCHES):
        word = dice.choice(dice.choice(said).split())
        async with transaction(database, house(), me, via="bench") as tx:
            taken.append(await _timed(tx, word))
    taken.sort()
    figure = f"p95 {taken[int(SEARCHES * 0.95)]:.0f} ms, median {taken[SEARCHES // 2]:.0f} ms"
    record("MSG-6", n=many, figure=figure, met=taken[int(SEARCHES * 0.95)] <= 100)


async def _timed(tx: Tx, word: str) -> float:
    began = time.monotonic()
    await looking.find(tx, word, room=None, after=None)
    return (time.monotonic() - began) * 1000
