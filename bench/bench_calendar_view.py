"""Looking at 30 people and 20 rooms for a month among 100,000 occurrences, and at the free time of 200 people for four weeks."""

import asyncio
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from uuid import UUID

import msgspec
import uvloop

from bench.runner import Record
from madang.calendar.actions import calendars, views
from madang.calendar.routes.days import DayView, FreeList
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.blobs import BlobStore
from madang.ground.db import Database, Queries, json
from madang.ground.ids import SYSTEM, new_id
from madang.ground.manifest import House
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.roles import Role
from madang.ground.tests.cast import Cast, actor, settle
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.house import house as build_house

TARGETS = ("CAL-7", "CAL-8")
PEOPLE, SHOWN = 200, 50
VIEW_MS, BUSY_MS = 50, 100
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 20, tzinfo=UTC)
SERIES = 25


def run(n: int, record: Record) -> None:
    """Fill, then look. `n` is the number of occurrences."""
    uvloop.run(_run(n, record))


async def _run(n: int, record: Record) -> None:
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder, running(Path(folder)) as cluster:
        house = build_house()
        await asyncio.to_thread(migrate, cluster.url, house.slices)
        database = Database(cluster.url, blobs=BlobStore(Path(folder) / "files"))
        await database.open()
        try:
            cast = await settle(database, house)
            people = await _people(database, house)
            shown = await _fill(database, house, cast, people, n=n, seed=record.seed)
            async with database.connection() as connection:
                tx = Tx(connection, house=house, who=actor(cast.mina), via="bench", now=NOW)
                took, items = await _view(tx, shown)
                record(
                    "CAL-7",
                    n=n,
                    figure=f"{took:.0f} ms for {items:,} times of {SHOWN} calendars, JSON included",
                    met=took <= VIEW_MS,
                )
                took, periods = await _busy(tx, [one.id for one in people])
                record(
                    "CAL-8",
                    n=n,
                    figure=f"{took:.0f} ms for {periods:,} periods, JSON included",
                    met=took <= BUSY_MS,
                )
        finally:
            await database.close()


async def _people(database: Database, house: House) -> list[Person]:
    found = [
        Person(id=new_id(), sort="staff", fn=f"Person {at}", number=f"09{at:05}", email=f"p{at}@bench.example")
        for at in range(PEOPLE)
    ]
    async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
        for one in found:
            await parties.insert_person(tx, one)
    return found


async def _fill(database: Database, house: House, cast: Cast, people: list[Person], *, n: int, seed: int) -> list[UUID]:
    """A calendar for each, as full as the others; the first of them are shared."""
    random, homes = Random(seed), []
    for one in people:
        async with transaction(database, house, Actor(id=one.id, kind="person"), via="bench") as tx:
            homes.append(await calendars.begin(tx))
    async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
        for home in homes[:SHOWN]:
            await access.give(tx, home, [Grant(party=cast.mina.id, role=Role.VIEW)], by=SYSTEM)
        for home, one in zip(homes, people, strict=True):
            await _occurrences(tx, home, one.id, n // PEOPLE, random)
    async with database.queries() as q:
        await q.run("analyze")
    return homes[:SHOWN]


async def _occurrences(q: Queries, home: UUID, person: UUID, count: int, random: Random) -> None:
    events = [new_id() for _ in range(SERIES)]
    await q.run(
        "insert into calendar.event (id, calendar, name, uid, component, ics, etag, summary, location, dtstart, dtend,"
        " last_end, all_day, recurs, busy, private, status, sequence, organizer, partstat, expanded_from,"
        " expanded_until, changed, created_at, created_by, changed_at, changed_by) select e, %(home)s, e::text, e::text,"
        " 'VEVENT', '', '', 'Meeting ' || left(e::text, 8), 'Room 3', %(first)s, %(first)s, null, false, true, 2, false,"
        " '', 0, '', '', %(first)s, %(last)s, 1, %(first)s, %(person)s, %(first)s, %(person)s"
        " from jsonb_array_elements_text(%(events)s) t(x), lateral (select x::uuid as e) v",
        home=home,
        person=person,
        events=json(events),
        first=FIRST - timedelta(days=400),
        last=FIRST + timedelta(days=1200),
    )
    await q.run(
        "insert into calendar.occurrence (event, calendar, recurrence_id, dtstart, dtend, all_day, busy)"
        " select e, %(home)s, to_char(s, 'YYYYMMDD\"T\"HH24MISS\"Z\"'), s, s + interval '1 hour', false, 2"
        " from unnest(%(events)s::uuid[], %(starts)s::timestamptz[]) t(e, s)",
        home=home,
        events=[random.choice(events) for _ in range(count)],
        starts=[FIRST + timedelta(minutes=30 * random.randrange(48 * 700)) for _ in range(count)],
    )


async def _view(tx: Tx, shown: list[UUID]) -> tuple[float, int]:
    times, items = [], 0
    for _ in range(15):
        start = time.perf_counter()
        found, cut = await views.view(tx, date(2026, 11, 30), date(2027, 1, 4), calendars=shown)
        msgspec.json.encode(DayView(items=found, cut=cut))
        times.append((time.perf_counter() - start) * 1000)
        items = len(found)
    return median(times), items


async def _busy(tx: Tx, people: list[UUID]) -> tuple[float, int]:
    times, periods = [], 0
    for _ in range(15):
        start = time.perf_counter()
        found = await views.free_busy(tx, people, dtstart=NOW, dtend=NOW + timedelta(weeks=4))
        msgspec.json.encode(FreeList(items=found))
        times.append((time.perf_counter() - start) * 1000)
        periods = sum(len(one.busy) for one in found)
    return median(times), periods
