"""Live updates: 1,000 browsers of different people on one `madang serve`, over real sockets.

Half of the facts lie where everybody reaches them, half in one of twenty projects with a quarter of the people each.
What a browser must get is read from the log and from the rights afterwards. "Commit" is the moment the writer has its
answer, which leaves right after the commit; the time from asking is told beside it.
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
from uuid import UUID

import httpx
import psutil

from bench.live_clients import Crowd, Seen
from bench.runner import Record
from madang.ground import access
from madang.ground.access import EVERYONE, Grant
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.parties import roster, store
from madang.ground.parties.models import Person
from madang.ground.postgres import Cluster
from madang.ground.roles import Role
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house
from prove.served import Browser, Served

TARGETS = ("LIVE-1", "LIVE-2", "LIVE-3", "LIVE-4")
PROJECTS = 20
WARM = 50
"""Sockets opened before memory is read: what a server allocates once is not the price of a socket."""
FACTS_A_SECOND = 10
SECONDS = 12.0
CUTS = 3
"""How often each browser loses its connection."""
HERD_SECONDS = 4.0
"""A fact for everybody each so many seconds, while browsers refetch."""


class Town:
    """The people, their sessions and the projects."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.tokens: list[str] = []
        self.people: list[UUID] = []
        self.projects: list[str] = []
        """The first one is everybody's."""

    async def furnish(self, n: int, admin: Browser, seed: int) -> None:
        """N people, each signed in and in five projects."""
        people = [Person(id=new_id(), sort="staff", fn=f"Person {one}", number=f"{one:07}") for one in range(2, n + 2)]
        self.people = [person.id for person in people]
        self.tokens = [secrets.token_urlsafe(32) for _ in people]
        for number in range(PROJECTS + 1):
            made = await admin.sure("POST", "/api/tasks/projects", json={"name": f"P{number}", "key": f"P{number}"})
            self.projects.append(made["project"]["id"])
        dice, now = random.Random(seed), datetime.now(UTC)
        members = {id: dice.sample(self.people, n // 4) for id in self.projects[1:]}
        async with transaction(self.database, house(), SYSTEM_ACTOR, via="bench") as tx:
            await store.insert_people(tx, people)
            await roster.refresh(tx, self.people)
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
                    for person, token in zip(self.people, self.tokens, strict=True)
                ],
            )
            await access.give(tx, UUID(self.projects[0]), [Grant(party=EVERYONE, role=Role.VIEW)], by=SYSTEM_ACTOR.id)
            for id, those in members.items():
                await access.give(tx, UUID(id), [Grant(party=one, role=Role.VIEW) for one in those], by=SYSTEM_ACTOR.id)

    async def expected(self, after: int) -> dict[UUID, list[int]]:
        """The positions each person had to hear of."""
        async with self.database.queries() as q:
            rows = await q.tuples(
                "select r.person, f.position from ground.fact f join"
                " (select distinct person, collection from ground.reach where role >= 2"
                "  union select id, id from ground.person) r on r.collection = f.place"
                " where f.position > %(after)s order by f.position",
                after=after,
            )
        found: dict[UUID, list[int]] = {person: [] for person in self.people}
        for person, position in rows:
            if person in found:
                found[person].append(position)
        return found

    async def head(self) -> int:
        """The newest position, once nothing waits for a number any more."""
        async with self.database.queries() as q:
            while await q.value("select exists (select from ground.told)"):
                await asyncio.sleep(0.05)
            return int(await q.value("select max(position) from ground.fact"))


async def tell(admin: Browser, town: Town, seconds: float, seed: int) -> dict[str, tuple[float, float]]:
    """Make tasks at a steady rate; gives when each was asked for and answered, by subject."""
    dice, times = random.Random(seed), {}
    began = time.monotonic()
    number = 0
    while time.monotonic() < began + seconds:
        number += 1
        project = town.projects[0] if number % 2 else dice.choice(town.projects[1:])
        asked = time.monotonic()
        answer = await admin.web.post("/api/tasks", json={"project": project, "title": f"Fact {number}"})
        answered = time.monotonic()
        answer.raise_for_status()
        times[f"tasks.task:{answer.json()['task']['id']}"] = (asked, answered)
        await asyncio.sleep(max(0.0, began + number / FACTS_A_SECOND - time.monotonic()))
    return times


async def reads(url: str, token: str, project: str, *, seconds: float) -> list[float]:
    """One person who clicks: the project's tasks, the inbox, a search, one after the other; gives milliseconds."""
    taken = []
    async with httpx.AsyncClient(base_url=url, cookies={"madang": token}, timeout=30) as web:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for path in (f"/api/tasks?project={project}", "/api/session", "/api/inbox"):
                began = time.monotonic()
                (await web.get(path)).raise_for_status()
                taken.append((time.monotonic() - began) * 1000)
                await asyncio.sleep(0.02)
    return taken


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(values, n=100)[94]


async def run(n: int, record: Record) -> None:
    """Measure."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 3 * n + 500), hard), hard))
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers(within=60)
            database = Database(Cluster(served.data).url)
            await database.open()
            async with Browser(served.url) as admin:
                await admin.set_up()
                town = Town(database)
                await town.furnish(n, admin, record.seed)
                half = n // 2
                crowds = [
                    Crowd(served.port, town.tokens[:half], record.seed),
                    Crowd(served.port, town.tokens[half:], record.seed + 1),
                ]
                try:
                    await measure(n, record, served, admin, town, crowds)
                finally:
                    for crowd in crowds:
                        await crowd.end()
            await database.close()
        finally:
            served.stop()


async def measure(n: int, record: Record, served: Served, admin: Browser, town: Town, crowds: list[Crowd]) -> None:
    """All four targets in one go."""
    if served.process is None:
        raise RuntimeError("not running")
    server = psutil.Process(served.process.pid)
    warm = min(WARM, n // 4)
    for crowd in crowds:
        await crowd.ask("open", 0, warm // 2)
    before = server.memory_info().rss
    for crowd in crowds:
        await crowd.ask("open", warm // 2, len(crowd.tokens))
    each = (server.memory_info().rss - before) / (n - 2 * (warm // 2)) / 1000
    record("LIVE-2", n=n, figure=f"{each:.1f} kB each", met=each <= 60)

    start = await town.head()
    times = await tell(admin, town, SECONDS, record.seed)
    await settle(crowds, town)
    late, asked = lateness(await gather(crowds), times)
    record(
        "LIVE-1",
        n=n,
        figure=(
            f"p95 {p95(late):.0f} ms, median {statistics.median(late):.0f} ms after the answer"
            f" (p95 {p95(asked):.0f} ms after asking); {len(late):,} receipts, {FACTS_A_SECOND} facts a second"
        ),
        met=p95(late) <= 50,
    )

    await asyncio.gather(
        tell(admin, town, SECONDS, record.seed + 1), *(crowd.ask("churn", CUTS, SECONDS - 3) for crowd in crowds)
    )
    await settle(crowds, town)
    await reconnects(n, record, town, crowds, start)

    project = town.projects[0]
    idle = await reads(served.url, town.tokens[0], project, seconds=SECONDS / 2)
    for crowd in crowds:
        await crowd.ask("refetch", f"/api/tasks?project={project}")
    telling = asyncio.create_task(herd(admin, project, SECONDS))
    busy = await reads(served.url, town.tokens[0], project, seconds=SECONDS)
    await telling
    await asyncio.sleep(1)
    fetched, failed = [], 0
    for crowd in crowds:
        took, wrong = await crowd.ask("refetch", "")
        fetched += took
        failed += wrong
    record(
        "LIVE-4",
        n=n,
        figure=(
            f"{p95(busy) / p95(idle):.2f} × (p95 {p95(busy):.1f} against {p95(idle):.1f} ms idle) while"
            f" {len(fetched):,} lists were refetched, {failed} failed, p95 {p95(fetched):.1f} s"
        ),
        met=p95(busy) <= 2 * p95(idle) and not failed,
    )


async def herd(admin: Browser, project: str, seconds: float) -> None:
    """A fact for everybody now and then."""
    until = time.monotonic() + seconds - 1
    while time.monotonic() < until:
        (await admin.web.post("/api/tasks", json={"project": project, "title": "News"})).raise_for_status()
        await asyncio.sleep(HERD_SECONDS)


async def settle(crowds: list[Crowd], town: Town) -> None:
    """Wait until what was told could arrive."""
    await town.head()
    await asyncio.sleep(2)
    await town.head()


async def gather(crowds: list[Crowd]) -> list[Seen]:
    """What every browser saw, in the order of the tokens."""
    found: list[Seen] = []
    for crowd in crowds:
        found += await crowd.ask("seen")
    return found


def lateness(seen: list[Seen], times: dict[str, tuple[float, float]]) -> tuple[list[float], list[float]]:
    """Milliseconds from the answer, and from asking, to each first receipt of each browser."""
    late, asked = [], []
    for one in seen:
        for subject, at in dict(reversed(one.late)).items():
            if subject in times:
                late.append((at - times[subject][1]) * 1000)
                asked.append((at - times[subject][0]) * 1000)
    return late, asked


async def reconnects(n: int, record: Record, town: Town, crowds: list[Crowd], start: int) -> None:
    """Compare what arrived with what lay in reach."""
    wanted = await town.expected(start)
    lost = doubled = disordered = total = resets = cuts = 0
    for person, seen in zip(town.people, await gather(crowds), strict=True):
        got = [position for position in seen.positions if position > start]
        lost += len(set(wanted[person]) - set(got))
        doubled += len(got) - len(set(got)) + len(set(got) - set(wanted[person]))
        disordered += got != sorted(got)
        total += len(wanted[person])
        resets += seen.resets
        cuts += seen.cuts
    record(
        "LIVE-3",
        n=n,
        figure=(
            f"{lost} lost, {doubled} doubled, {disordered} out of order, {resets} told to start anew"
            f" of {total:,} receipts over {cuts:,} cuts"
        ),
        met=not (lost or doubled or disordered or resets) and cuts == CUTS * n,
    )
