"""DUR-8: the worker is killed with SIGKILL at random moments while jobs are running.

A job writes its effect when it does not find it, in its own transaction or, when it is long, in a later one. Every job
must have its effect exactly once, however often it began, and the jobs of a dead worker must begin again within
`RESCUED_WITHIN` seconds. The same process numbers facts and runs the readers: an assignee is told once by each task.
"""

import asyncio
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

from bench.runner import Record
from madang.ground.db import Database
from madang.ground.facts import Sequencer
from madang.ground.identity import actions as identity
from madang.ground.ids import new_id
from madang.ground.manifest import House, Job, Manifest, build
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.roles import Role
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.ground.work import Readers, Work, Workers
from madang.house import house
from madang.tasks.actions import projects, tasks

TARGETS = ("DUR-8",)
PER_KILL = 6
RESCUED_WITHIN = 20.0
"""Seconds from a kill until the jobs of the dead worker begin again, at most."""

Held = tuple[int, int]
"""A job of the queue and how often it was put back into it."""

TABLES = """
create table public.proof_began (job int not null, at timestamptz not null default clock_timestamp());
create table public.proof_done (job int not null);
"""


async def short(tx: Tx, number: int) -> None:
    """The effect, in the transaction of the job; safe to repeat because it asks first."""
    if not await tx.value("select exists (select from public.proof_done where job = %(job)s)", job=number):
        await tx.run("insert into public.proof_done (job) values (%(job)s)", job=number)
    await tx.value("select pg_sleep(%(moment)s)", moment=0.05 + number % 5 * 0.05)


async def long(work: Work, number: int) -> None:
    """Several transactions; safe to repeat because the last one asks first."""
    async with work() as tx:
        await tx.run("insert into public.proof_began (job) values (%(job)s)", job=number)
    await asyncio.sleep(0.05 + number % 7 * 0.05)
    async with work() as tx:
        await tx.run("select pg_advisory_xact_lock(%(job)s)", job=number)
        if not await tx.value("select exists (select from public.proof_done where job = %(job)s)", job=number):
            await tx.run("insert into public.proof_done (job) values (%(job)s)", job=number)


def built() -> House:
    """The house with two more jobs."""
    proof = Manifest(
        name="proof", jobs=[Job(name="proof.short", run=short), Job(name="proof.long", run=long, long=True)]
    )
    return build([*house().manifests, proof])


async def worker(url: str) -> None:
    """The process that is killed."""
    database = Database(url)
    await database.open()
    readers = Readers(database, built())
    sequencer = Sequencer(database, publish=lambda batch: readers.wake(named.name for named in batch))
    await asyncio.gather(Workers(database, built()).run(), readers.run(), sequencer.run())


class Killed:
    """A worker process, killed and started again."""

    def __init__(self, url: str, log: Path) -> None:
        self._url, self._log = url, log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "prove.prove_jobs", self._url], stdout=log, stderr=log, env=dict(os.environ)
            )

    def kill(self) -> None:
        """End it with SIGKILL."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()


async def furnish(database: Database) -> tuple[Actor, UUID, UUID]:
    """A house with an administrator, a colleague and a project."""
    admin, mina = (Person(id=new_id(), sort="staff", fn=name, number=f"{name}-1") for name in ("Kim", "Mina"))
    who = Actor(id=admin.id, kind="person")
    async with transaction(database, built(), SYSTEM_ACTOR, via="prove") as tx:
        await identity.open_house(tx, institution=Institution(fn="Proof"), admin=admin, password="a quiet courtyard 7")
        await parties.insert_person(tx, mina)
    async with transaction(database, built(), who, via="prove") as tx:
        project = await projects.found(tx, name="Proof", members=[(mina.id, Role.EDIT, False)])
    return who, mina.id, project


async def storm(n: int, dice: random.Random, database: Database, killed: Killed) -> tuple[int, list[float]]:
    """N kills, each while some job is running; gives the number of jobs and the seconds until each kill was mended."""
    made = 0
    mended: list[float] = []
    who, mina, project = await furnish(database)
    watching: list[tuple[float, set[Held]]] = []
    dead = 0
    killed.start()
    for _ in range(n):
        async with transaction(database, built(), SYSTEM_ACTOR, via="prove") as tx:
            for _ in range(PER_KILL):
                made += 1
                await tx.defer(dice.choice(["proof.short", "proof.long"]), number=made)
        async with transaction(database, built(), who, via="prove") as tx:
            await tasks.create(tx, project=project, title=f"Task {made}", assignees=[mina])
        async with database.queries() as q:
            while not await at_work(database, after=dead):
                await asyncio.sleep(0.02)
                if not await q.value("select exists (select from public.procrastinate_jobs where status = 'todo')"):
                    break
        await asyncio.sleep(dice.uniform(0, 0.3))
        doing = await at_work(database, after=dead)
        async with database.queries() as q:
            dead = await q.value("select coalesce(max(id), 0) from procrastinate_workers")
        killed.kill()
        watching.append((time.monotonic(), doing))
        killed.start()
        watching = await mend(database, watching, mended)
    until = time.monotonic() + 120
    async with database.queries() as q:
        while (
            await q.value("select count(distinct job) from public.proof_done") < made
            or await q.value("select count(*) from ground.notice") < n
            or watching
        ):
            watching = await mend(database, watching, mended)
            if time.monotonic() > until:
                break
            await asyncio.sleep(0.1)
    return made, mended


async def at_work(database: Database, *, after: int | None = None) -> set[Held]:
    """The jobs that are being run, as far as the queue knows; only by workers younger than `after` when it is given."""
    async with database.queries() as q:
        return set(
            await q.tuples(
                "select id, attempts from procrastinate_jobs where status = 'doing' and task_name like 'proof.%%'"
                " and (%(after)s::bigint is null or worker_id > %(after)s)",
                after=after,
            )
        )


async def mend(
    database: Database, watching: list[tuple[float, set[Held]]], mended: list[float]
) -> list[tuple[float, set[Held]]]:
    """Those kills whose jobs still hang with the dead worker; one that the next kill struck again is counted there."""
    held = await at_work(database)
    left = []
    for at, jobs in watching:
        if held & jobs:
            left.append((at, jobs))
        elif jobs:
            mended.append(time.monotonic() - at)
    return left


async def prove(url: str, n: int, seed: int, log: Path) -> tuple[int, int, int, int, list[int], list[float]]:
    """Jobs made, lost, doubled, begun more than once; how often each cause was told; seconds until each mending."""
    database = Database(url)
    await database.open()
    async with database.queries() as q:
        for statement in TABLES.split(";\n"):
            if statement.strip():
                await q.run(statement)
    killed = Killed(url, log)
    try:
        made, mended = await storm(n, random.Random(seed), database, killed)
    finally:
        killed.kill()
    async with database.queries() as q:
        done = await q.values("select count(*)::int from public.proof_done group by job")
        again = await q.value(
            "select count(*) from (select from public.proof_began group by job having count(*) > 1) x"
        )
        told = await q.values(
            "select coalesce((select sum(count) from ground.notice n where n.thing = t.id and n.person <> t.created_by"
            " and n.name = 'tasks.task.assigned'), 0)::int from tasks.task t"
        )
    await database.close()
    return made, made - len(done), sum(done) - len(done), again, told, mended


def run(n: int, record: Record) -> None:
    """The promise."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder) / "data") as cluster:
        migrate(cluster.url, house().slices)
        made, lost, doubled, again, told, mended = asyncio.run(
            prove(cluster.url, n, record.seed, Path(folder) / "worker.log")
        )
    worst = max(mended, default=0.0)
    record(
        "DUR-8",
        n=n,
        figure=(
            f"{lost} of {made} jobs lost, {doubled} effects doubled, {again} begun again; of {len(told)} causes"
            f" {told.count(0)} never told, {sum(one > 1 for one in told)} told twice; jobs of a killed worker were"
            f" taken up after {statistics.median(mended or [0]):.1f} s median, {worst:.1f} s at most"
        ),
        met=lost == 0 and doubled == 0 and set(told) == {1} and worst <= RESCUED_WITHIN,
        counted=lost == 0 and doubled == 0 and set(told) == {1},
    )


if __name__ == "__main__":
    asyncio.run(worker(sys.argv[1]))
