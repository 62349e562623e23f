"""RACE-1 and 2: many at once for one slot, and bookings that come, move and go under 64 clients; two server processes.

In a race each client asks for the same room at the same time, half of them from the other process: exactly one gets it
and each of the others is told that it is taken. Then clients book, move, extend, cancel and repeat at random; afterwards
no space has two bookings at once, neither by what is taken nor by the bookings themselves.
"""

import asyncio
import os
import random
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import psycopg

from bench.runner import Record
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house as build_house
from prove.served import Browser, Served

TARGETS = ("RACE-1", "RACE-2")
CLIENTS = 64
FEW, MANY = 16, 1000
OPERATIONS = 10
"""Operations for each race of a small N; as many as races of a full one."""
ROOMS, PARTS = 4, 2
DAYS = 300


class Place(AsyncExitStack):
    """Two processes on one database, with a site that is open day and night, and people in both."""

    url: str
    rooms: list[str]
    webs: list[httpx.AsyncClient]


async def run(n: int, record: Record) -> None:
    """Race and count; `n` is the number of races of sixteen."""
    random.seed(record.seed)
    with tempfile.TemporaryDirectory(prefix="madang-prove-") as name, running(Path(name) / "postgres") as cluster:
        async with Place() as place:
            place.url = cluster.url
            await _open(place, Path(name))
            found = await _races(place, n)
            large = max(1, n // 200)
            found += await _large(place, large)
            record(
                "RACE-1",
                n=n,
                figure=f"{found} races without exactly one winner; {n:,} of {FEW} clients and {large} of {MANY:,},"
                " two processes",
                met=not found,
            )
            overlaps, done = await _mixed(place, n if n >= 1000 else n * OPERATIONS)
            figure = f"{overlaps} overlaps after {sum(done.values()):,} operations of {CLIENTS} clients ("
            record(
                "RACE-2",
                n=sum(done.values()),
                figure=figure + ", ".join(f"{count:,} × {one}" for one, count in sorted(done.items())) + ")",
                met=not overlaps,
            )


async def _open(place: Place, folder: Path) -> None:
    os.environ["MADANG_DATABASE_URL"] = place.url
    place.callback(os.environ.pop, "MADANG_DATABASE_URL", None)
    served = [Served(folder / f"data{number}") for number in range(2)]
    for one in served:
        one.data.mkdir()
        one.start()
        place.callback(one.kill)
        await one.answers(within=60)
    admin = await place.enter_async_context(Browser(served[0].url))
    await admin.set_up()
    site = (await admin.sure("POST", "/api/sites", json={"name": "Proof"}))["site"]["id"]
    home = f"/api/spaces/sites/{site}"
    hours = {str(day): [["00:00", "24:00"]] for day in range(7)}
    await admin.sure("PATCH", home, json={"hours": hours})
    rules = {"holidays": True, "rooms_per_day": 10_000, "room_days": 730, "unit_minutes": 5, "check_in": False}
    await admin.sure("PATCH", f"{home}/policy", json=rules)
    place.rooms = []
    for number in range(ROOMS):
        wish = {"kind": "room", "name": f"Room {number}"}
        place.rooms.append((await admin.sure("POST", f"{home}/spaces", json=wish))["id"])
    whole = {"kind": "room", "name": "Whole", "parts": place.rooms[:PARTS]}
    place.rooms.append((await admin.sure("POST", f"{home}/spaces", json=whole))["id"])
    place.webs = await _clients(place, served, CLIENTS)


async def _clients(place: Place, served: list[Served], count: int) -> list[httpx.AsyncClient]:
    """People, one after the other on either process."""
    house, database = build_house(), Database(place.url)
    await database.open()
    try:
        people = [Person(id=new_id(), sort="staff", fn=f"P {at}", number=f"07{at:05}") for at in range(count)]
        async with transaction(database, house, SYSTEM_ACTOR, via="prove") as tx:
            for one in people:
                await parties.insert_person(tx, one)
        webs = []
        for at, person in enumerate(people):
            async with database.queries() as q:
                token, _ = await sessions.start(
                    q, person=person.id, state="signed-in", device="prove", address="127.0.0.1", now=datetime.now(UTC)
                )
            csrf = sessions.csrf_of(token)
            web = httpx.AsyncClient(
                base_url=served[at % 2].url,
                timeout=60,
                cookies={"madang": token, "csrftoken": csrf},
                headers={"x-csrftoken": csrf},
                limits=httpx.Limits(max_connections=None),
            )
            webs.append(await place.enter_async_context(web))
        return webs
    finally:
        await database.close()


def _time(number: int, minutes: int = 30) -> tuple[str, str]:
    """The slot of a number, each of its own."""
    start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)
    first = start + timedelta(minutes=30 * number)
    return first.isoformat(), (first + timedelta(minutes=minutes)).isoformat()


async def _asked(web: httpx.AsyncClient, space: str, dtstart: str, dtend: str) -> str:
    """`booked`, or the code of the refusal; what the edge could not do just now is asked again."""
    body = {"space": space, "dtstart": dtstart, "dtend": dtend}
    for _ in range(50):
        answer = await web.post("/api/spaces/bookings", json=body)
        if answer.status_code == 201:
            return "booked"
        if answer.status_code != 503:
            return str(answer.json()["code"])
        await asyncio.sleep(0.1)
    return "503"


async def _races(place: Place, races: int) -> int:
    wrong = 0
    for number in range(races):
        dtstart, dtend = _time(number % (DAYS * 48))
        space = place.rooms[PARTS + number // (DAYS * 48)]
        racing = random.sample(place.webs, FEW)
        answers = Counter(await asyncio.gather(*(_asked(web, space, dtstart, dtend) for web in racing)))
        if answers != {"booked": 1, "spaces.taken": FEW - 1}:
            wrong += 1
            print("   ", dict(answers))
    return wrong


async def _large(place: Place, races: int) -> int:
    """A thousand requests at once from all the clients."""
    wrong = 0
    for number in range(races):
        dtstart, dtend = _time(DAYS * 48 + number)
        asking = [_asked(place.webs[at % len(place.webs)], place.rooms[PARTS], dtstart, dtend) for at in range(MANY)]
        answers = Counter(await asyncio.gather(*asking))
        if answers != {"booked": 1, "spaces.taken": MANY - 1}:
            wrong += 1
            print("   ", dict(answers))
    return wrong


async def _mixed(place: Place, operations: int) -> tuple[int, Counter[str]]:
    """Everybody does something with bookings until so much was done; gives overlaps, and how often what was done."""
    done: Counter[str] = Counter()
    until = time.monotonic() + 3600

    async def work(web: httpx.AsyncClient) -> None:
        mine: list[dict[str, Any]] = []
        while sum(done.values()) < operations and time.monotonic() < until:
            act = random.choice(("book", "book", "weekly", "move", "extend", "cancel"))
            done[f"{act} {await _act(place, web, act, mine)}"] += 1

    await asyncio.gather(*(work(web) for web in place.webs))
    broken = sum(count for what, count in done.items() if what.endswith(" 500"))
    return await asyncio.to_thread(_overlaps, place.url) + broken, done


async def _act(place: Place, web: httpx.AsyncClient, act: str, mine: list[dict[str, Any]]) -> int:
    """Do one thing; gives the status. Where there is nothing to change, something is booked."""
    start, length = random.randrange(200), random.choice((30, 30, 60, 90, 45))
    dtstart, dtend = _time(DAYS * 48 + 500 + start, length)
    wish = {"space": random.choice(place.rooms), "dtstart": dtstart, "dtend": dtend}
    if act == "weekly":
        answer = await web.post("/api/spaces/series", json={**wish, "count": 3})
        if answer.status_code == 201:
            mine += [one["booking"] for one in answer.json()["items"] if one["booking"]]
        return answer.status_code
    if act == "book" or not mine:
        answer = await web.post("/api/spaces/bookings", json=wish)
        if answer.status_code == 201:
            mine.append(answer.json())
        return answer.status_code
    one = mine.pop(random.randrange(len(mine)))
    url = f"/api/spaces/bookings/{one['id']}"
    if act == "cancel":
        return (await web.post(f"{url}/cancel")).status_code
    change = wish if act == "move" else {"dtend": _later(one["dtend"])}
    answer = await web.patch(url, json=change)
    mine.append(answer.json() if answer.status_code == 200 else one)
    return answer.status_code


def _later(dtend: str) -> str:
    return (datetime.fromisoformat(dtend) + timedelta(minutes=30)).isoformat()


def _overlaps(url: str) -> int:
    """Pairs of bookings that have one space at once: by what is taken, and by the bookings themselves."""
    by_slots = (
        "select count(*) from spaces.slot a join spaces.slot b on a.space_no = b.space_no and a.booking < b.booking"
        " and tstzrange(a.dtstart, a.dtend) && tstzrange(b.dtstart, b.dtend)"
    )
    by_bookings = (
        "with open as (select b.id, b.dtstart, b.dtend, s.takes from spaces.booking b join spaces.space s"
        " on s.id = b.space where b.status in ('held', 'waiting-approval', 'confirmed'))"
        " select count(*) from open a join open b on a.id < b.id and a.takes && b.takes"
        " and tstzrange(a.dtstart, a.dtend) && tstzrange(b.dtstart, b.dtend)"
    )
    without_slot = (
        "select count(*) from spaces.booking b join spaces.space s on s.id = b.space"
        " where b.status in ('held', 'waiting-approval', 'confirmed')"
        " and (select count(*) from spaces.slot x where x.booking = b.id and (x.dtstart, x.dtend) = (b.dtstart, b.dtend))"
        " <> cardinality(s.takes)"
    )
    with psycopg.connect(url) as connection:
        return sum(
            row[0] for one in (by_slots, by_bookings, without_slot) for row in connection.execute(one).fetchall()
        )
