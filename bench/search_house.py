"""A house full of texts, and what search costs in it: shared by bench_search and bench_search_large.

The texts are those of `bench.korean_texts`, over 200 collections of which the asking person reaches 40. They are
written by COPY with the rows that `search.rules` makes, and the index over hashes is built at the end; a house of any
size that lives writes the same rows one batch after the other (`bench_search` measures that).

The peer is a plain table in the same PostgreSQL, `text ILIKE '%word%' ORDER BY id DESC LIMIT 20`, without any rights:
words of a query are joined by AND, and initial consonants have a column of their own there too. Ours is the whole answer
without HTTP: found, rights checked, Cards, paths and snippets.
"""

import json
import random
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import quantiles
from uuid import UUID

import psycopg

from bench.korean_texts import texts
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database, Queries
from madang.ground.identity import actions as identity
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.roles import Role
from madang.ground.search import actions, rules
from madang.ground.search.models import Filters, Source
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.house import house as build_house
from madang.standards.hangul import is_choseong_query

_SETS = json.loads(Path(__file__).with_name("search_queries.json").read_text(encoding="utf-8"))
LOAD: dict[str, list[str]] = _SETS["load"]
"""The published queries, drawn by `bench.korean_queries`."""
BY_HAND: dict[str, list[str]] = _SETS["by_hand"]
"""The queries of earlier runs, chosen by hand."""

BLOCK = 10_000
PLACES, REACHED = 200, 40
START = datetime(2024, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Filled:
    """A house with texts, open for questions."""

    url: str
    database: Database
    house: House
    person: UUID
    places: list[UUID]

    @asynccontextmanager
    async def tx(self) -> AsyncIterator[Tx]:
        """What a request of the person gets for reading."""
        async with self.database.connection() as connection:
            yield Tx(connection, house=self.house, who=Actor(id=self.person, kind="person"), via="bench", writes=False)


@dataclass(frozen=True)
class Cost:
    """Milliseconds of every run of some queries."""

    ours: list[float]
    peer: list[float]

    def ratio(self, percent: int) -> float:
        """How many times faster ours is, at this percentile."""
        return _at(self.peer, percent) / _at(self.ours, percent)

    @property
    def met(self) -> bool:
        """p50 ≤ 1/25 and p95 ≤ 1/150."""
        return self.ratio(50) >= 25 and self.ratio(95) >= 150

    def said(self) -> str:
        """The figure in words."""
        return "; ".join(
            f"p{percent} {_at(self.ours, percent):.2f} ms against {_at(self.peer, percent):.2f} ms, {self._part(percent)}"
            for percent in (50, 95)
        )

    def short(self) -> str:
        """How our times stand to the peer's, at p50 and p95."""
        return f"{self._part(50)} and {self._part(95)}"

    def _part(self, percent: int) -> str:
        ratio = self.ratio(percent)
        return f"1/{ratio:.0f}" if ratio >= 1 else f"{1 / ratio:.1f} times"


def _at(times: list[float], percent: int) -> float:
    return quantiles(times, n=100, method="inclusive")[percent - 1]


def joined(costs: Iterable[Cost]) -> Cost:
    """Several costs as one."""
    every = list(costs)
    return Cost([one for cost in every for one in cost.ours], [one for cost in every for one in cost.peer])


@asynccontextmanager
async def filled(count: int, *, seed: int, logged: bool = True) -> AsyncIterator[Filled]:
    """A fresh embedded PostgreSQL with `count` texts, thrown away at the end.

    Without `logged` the texts leave the write-ahead log alone: enough where they are only read.
    """
    folder = _folder()
    try:
        with running(folder) as cluster:
            house = build_house()
            migrate(cluster.url, house.slices)
            database = Database(cluster.url)
            await database.open()
            try:
                person, places = await _people(database, house)
                _fill(cluster.url, count, seed, places, logged=logged)
                yield Filled(cluster.url, database, house, person, places)
            finally:
                await database.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="madang-bench-"))
    folder.chmod(0o755)  # PostgreSQL may run as another user
    return folder


async def _people(database: Database, house: House) -> tuple[UUID, list[UUID]]:
    admin, mina = (Person(id=new_id(), sort="staff", fn=fn, number=number) for fn, number in (("A", "1"), ("M", "2")))
    places = [new_id() for _ in range(PLACES)]
    async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
        await identity.open_house(
            tx, institution=Institution(fn="Bench", fn_en="Bench"), admin=admin, password="a quiet courtyard 7"
        )
        await parties.insert_person(tx, mina)
        for number, place in enumerate(places):
            party = mina.id if number < REACHED else admin.id
            await access.found(tx, place, parent=None, grants=[Grant(party=party, role=Role.VIEW)], by=admin.id)
    return mina.id, places


def _fill(url: str, count: int, seed: int, places: list[UUID], *, logged: bool) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create schema bench")
        connection.execute("create table bench.plain (id bigint primary key, text text, initials text)")
        connection.execute("drop index ground.searchable_grams")
        if not logged:
            connection.execute("alter table bench.plain set unlogged")
            connection.execute("alter table ground.searchable set unlogged")
        copy = partial(_copy, url, count, seed, places)
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            for done in pool.map(copy, range(0, count, BLOCK)):
                if done % 200_000 == 0:
                    print(f"    {done:,} texts written", flush=True)
        connection.execute("set maintenance_work_mem = '1GB'")
        connection.execute("create index searchable_grams on ground.searchable using gin (grams)")
        for table in ("bench.plain", "ground.searchable", "ground.thing", "ground.granted", "ground.belongs"):
            connection.execute(psycopg.sql.SQL("vacuum analyze {}").format(psycopg.sql.Identifier(*table.split("."))))


def _copy(url: str, count: int, seed: int, places: list[UUID], start: int) -> int:
    """Write a block of the texts, in a process of its own. Gives the number of the last text."""
    chance = random.Random(f"{seed} {start}")
    end = min(start + BLOCK, count)
    made = []
    for one in texts(end - start, seed=seed, start=start):
        source = Source(
            id=new_id(), kind="notes.note", title=one.title, place=chance.choice(places), people=(), text=one.body
        )
        made.append((one.number, START + timedelta(seconds=30 * one.number), source, rules.rows(source)[0]))
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        with cursor.copy("copy bench.plain from stdin") as copy:
            for number, _, source, row in made:
                copy.write_row((number, f"{source.title}\n\n{source.text}", row.initials))
        with cursor.copy("copy ground.thing (id, kind, title, place, created_by) from stdin") as copy:
            for _, _, source, _ in made:
                copy.write_row((source.id, source.kind, source.title, source.place, source.id))
        with cursor.copy(
            "copy ground.searchable (thing, chunk, chunks, kind, place, people, at, name, initials, seen, squeezed, text,"
            " grams) from stdin"
        ) as copy:
            for _, at, source, row in made:
                copy.write_row(
                    (
                        source.id,
                        0,
                        1,
                        source.kind,
                        source.place,
                        "{}",
                        at,
                        row.name,
                        row.initials,
                        row.seen,
                        row.squeezed,
                        row.text,
                        f"{{{','.join(map(str, (*row.grams, *rules.time_grams(at))))}}}",
                    )
                )
    return end


async def measure(filled: Filled, queries: dict[str, list[str]], *, repeats: int, peer_repeats: int) -> dict[str, Cost]:
    """Every one of the queries, ours and the peer's, class by class."""
    costs = {}
    async with filled.tx() as tx:
        for kind, words in queries.items():
            cost = Cost([], [])
            for query in words:
                for side, runs, call in ((cost.peer, peer_repeats, _peer), (cost.ours, repeats, _ours)):
                    await call(tx, query)  # the first run of each reads what the file cache holds
                    mine = []
                    for _ in range(runs):
                        began = time.perf_counter()
                        await call(tx, query)
                        mine.append((time.perf_counter() - began) * 1000)
                    # as many entries for either side, whatever was repeated
                    side.extend(quantiles(mine, n=6, method="inclusive") if len(mine) > 1 else mine * 5)
                print(
                    f"    {kind} {query}: {max(cost.ours[-5:]):.2f} ms, peer {max(cost.peer[-5:]):.2f} ms", flush=True
                )
            print(f"  {kind}: {cost.said()}", flush=True)
            costs[kind] = cost
    whole = joined(costs.values())
    print(f"  all classes together: {whole.said()}", flush=True)
    return costs


async def _ours(tx: Tx, query: str) -> None:
    await actions.search(tx, query, Filters())


async def _peer(q: Queries, query: str) -> None:
    column = "initials" if is_choseong_query(query) else "text"
    words = query.split()
    where = " and ".join(f"{column} ilike %(w{number})s" for number in range(len(words)))
    await q.tuples(
        f"select id, text from bench.plain where {where} order by id desc limit 20",
        **{f"w{number}": f"%{word}%" for number, word in enumerate(words)},
    )
