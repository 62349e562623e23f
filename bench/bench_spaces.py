"""Booking by eight clients beside a bare INSERT under the same constraint, and the search for what is free.

Bookings go through the action, with everything that is kept in its transaction: rights, rules, slots, Card, fact, notice.
The bare INSERT keeps a row with the same exclusion constraint on the same server, eight connections as well, each commit
durable. Both keep on taking times that are free; rounds alternate, medians count.
"""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import msgspec
import psycopg
import uvloop

from bench.runner import Record
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person, Site
from madang.ground.postgres import running
from madang.ground.server import COLLECT_AFTER
from madang.ground.tests.cast import Cast, actor, settle
from madang.ground.tx import SYSTEM_ACTOR, Tx, transaction
from madang.house import house as build_house
from madang.people.actions.places import open_sites
from madang.spaces.actions import booking, finding, sites, spaces
from madang.spaces.models.nouns import Space, SpaceKind

TARGETS = ("SPACE-1", "SPACE-2")
ARTIFACTS = Path(__file__).resolve().parents[1] / ".artifacts"
CLIENTS, ROUNDS = 8, 3
SITES, EACH = 20, 50
SEARCH_MS, SEARCHES = 50, 60
COMING = 20_000
"""Bookings that are to come within the month searched: most desks on most days."""
SHARE = 5


def run(n: int, record: Record) -> None:
    """Book `n` times a round; search beside 250 times as many past bookings, a million at most."""
    uvloop.run(_run(n, record))


async def _run(n: int, record: Record) -> None:
    # not in /tmp, which is often in memory
    ARTIFACTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ARTIFACTS) as name, running(Path(name) / "postgres") as cluster:
        house = build_house()
        await asyncio.to_thread(migrate, cluster.url, house.slices)
        database = Database(cluster.url, blobs=BlobStore(Path(name) / "files"))
        await database.open()
        try:
            cast = await settle(database, house)
            people = await _people(database, house)
            made = await _furnish(database, house)
            await _books(record, n, database, house, people, made, cluster.url)
            past = 1_000_000 if n >= 4000 else 20_000
            await asyncio.to_thread(_fill, cluster.url, past, record.seed)
            await _searches(record, past, database, house, cast)
        finally:
            await database.close()


async def _people(database: Database, house: House) -> list[Person]:
    found = [Person(id=new_id(), sort="staff", fn=f"Person {at}", number=f"09{at:05}") for at in range(CLIENTS)]
    async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
        for one in found:
            await parties.insert_person(tx, one)
    return found


async def _furnish(database: Database, house: House) -> list[UUID]:
    """Sites with desks and rooms; gives the rooms that are booked, in a site that has few rules."""
    made = [Site(id=new_id(), name=f"Site {at}", ordering=at) for at in range(SITES)]
    async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
        await open_sites(tx, made)
    for at, site in enumerate(made):
        async with transaction(database, house, SYSTEM_ACTOR, via="bench") as tx:
            if at == 0:
                hours = {str(day): [("00:00", "24:00")] for day in range(7)}
                await sites.change_sheet(tx, site.id, revision=None, fields={"hours": hours})
            rules = {"room_days": 730, "seat_days": 30, "rooms_per_day": 10_000, "holidays": True}
            await sites.change_policy(tx, site.id, revision=None, fields=rules)
            for number in range(EACH):
                kind = SpaceKind.ROOM if number % 5 == 0 else SpaceKind.DESK
                space = Space(id=new_id(), site=site.id, kind=kind, name=f"S{number}", capacity=1 + number % 8)
                await spaces.add(tx, space)
    async with database.queries() as q:
        return await q.values(
            "select id from spaces.space where site = %(site)s and kind = 'room' order by no", site=made[0].id
        )


async def _books(
    record: Record, n: int, database: Database, house: House, people: list[Person], rooms: list[UUID], url: str
) -> None:
    first = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)
    ours, bare = [], []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create schema bare")
        connection.execute(
            "create table bare.slot (id uuid primary key, space_no bigint, during tstzrange,"
            " exclude using gist (int8range(space_no, space_no, '[]') with &&, during with &&))"
        )
    for turn in range(ROUNDS):
        # each client has rooms of its own, and each round days of its own

        async def book(client: int, at: int, turn: int = turn) -> None:
            start = first + timedelta(minutes=30 * (turn * n // CLIENTS + at))
            wish = booking.Wish(space=rooms[client], dtstart=start, dtend=start + timedelta(minutes=30), summary="Talk")
            async with transaction(database, house, actor(people[client]), via="bench") as tx:
                await booking.book(tx, wish)

        async def insert(client: int, at: int, turn: int = turn) -> None:
            start = first + timedelta(minutes=30 * (turn * n // CLIENTS + at))
            async with database.connection() as connection, connection.transaction():
                await connection.execute(
                    "insert into bare.slot values (%s, %s, tstzrange(%s, %s))",
                    [new_id(), client, start, start + timedelta(minutes=30)],
                )

        bare.append(await _rate(insert, n))
        ours.append(await _rate(book, n))
    rate, base = statistics.median(ours), statistics.median(bare)
    record(
        "SPACE-1",
        n=n,
        figure=f"{rate:,.0f} bookings a second, 1/{base / rate:.1f} of {base:,.0f} bare INSERTs",
        met=rate * SHARE >= base,
        counted=True,
    )


async def _rate(one: Callable[[int, int], Awaitable[None]], n: int) -> float:
    """How many a second, by CLIENTS at once."""

    async def client(number: int) -> None:
        for at in range(n // CLIENTS):
            await one(number, at)

    began = time.perf_counter()
    await asyncio.gather(*(client(number) for number in range(CLIENTS)))
    return n / (time.perf_counter() - began)


def _fill(url: str, past: int, seed: int) -> None:
    """Bookings of the last years, and those of the coming month."""
    random = Random(seed)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("delete from spaces.booking")
        # rows that are made here need no looking up, and an index is built faster than it grows
        for table, name in (("slot", "booking"), ("booking", "space"), ("booking", "site"), ("booking", "person")):
            connection.execute(f"alter table spaces.{table} drop constraint {table}_{name}_fkey")
        connection.execute("alter table spaces.slot drop constraint slot_once")
        person = connection.execute("select id from ground.person limit 1").fetchone()
        nos = connection.execute("select no, id, site from spaces.space order by no").fetchall()
        assert person is not None
        days = past // len(nos) // 2 + 1
        connection.execute(
            "create temp table filled (id uuid, space uuid, site uuid, no bigint, a timestamptz, b timestamptz)"
        )
        today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        with connection.cursor().copy("copy filled from stdin") as copy:
            for number in range(past):
                no, space, site = nos[number % len(nos)]
                day = today - timedelta(days=1 + number // len(nos) // 2 % days)
                start = day + timedelta(hours=4 * (number // len(nos) % 2))
                copy.write_row((new_id(), space, site, no, start, start + timedelta(hours=3)))
            for number in range(COMING):
                no, space, site = nos[number % len(nos)]
                start = today + timedelta(days=1 + number // len(nos), hours=random.choice((0, 1, 4)))
                copy.write_row((new_id(), space, site, no, start, start + timedelta(hours=random.choice((2, 4)))))
        connection.execute(
            "insert into spaces.booking (id, space, site, person, organizer, dtstart, dtend, seat, status, via, code, pin,"
            " created_at) select id, space, site, %s, %s, a, b, false,"
            " case when b < now() then 'ended' else 'confirmed' end, 'bench', id::text, '000000', now() from filled",
            [person[0], person[0]],
        )
        connection.execute(
            "insert into spaces.slot (booking, space_no, dtstart, dtend) select id, no, a, b from filled"
        )
        connection.execute(
            "alter table spaces.slot add constraint slot_once exclude using gist"
            " (int8range(space_no, space_no, '[]') with &&, tstzrange(dtstart, dtend) with &&)"
        )
        connection.execute("vacuum analyze spaces.slot")
        connection.execute("vacuum analyze spaces.booking")


async def _searches(record: Record, past: int, database: Database, house: House, cast: Cast) -> None:
    random = Random(record.seed)
    first = datetime.now(UTC)
    # as the server does once it has started
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER, 20, 20)
    async with database.connection() as connection:
        tx = Tx(connection, house=house, who=actor(cast.mina), via="bench")
        took, looked, found = [], 0, 0
        for number in range(SEARCHES + 5):
            began = time.perf_counter()
            answer = await finding.search(
                tx, dtstart=first, dtend=first + timedelta(days=30), minutes=random.choice((60, 120, 240, 480))
            )
            msgspec.json.encode(answer)
            if number >= 5:
                took.append((time.perf_counter() - began) * 1000)
            looked, found = answer.looked, len(answer.items)
    p95 = sorted(took)[int(len(took) * 0.95)]
    record(
        "SPACE-2",
        n=past,
        figure=f"p95 {p95:.0f} ms, median {statistics.median(took):.0f} ms; {looked:,} spaces, {found} shown,"
        f" {COMING:,} bookings to come, JSON included",
        met=p95 <= SEARCH_MS and looked == SITES * EACH,
    )
