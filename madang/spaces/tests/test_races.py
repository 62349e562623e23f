"""Many at once for what there is once."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest_asyncio

from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Client, MakeClient, actor
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction
from madang.spaces.tests.conftest import Json, add, at

CLIENTS = 16


@pytest_asyncio.fixture
async def crowd(client: MakeClient, database: Database, house: House) -> AsyncIterator[list[Client]]:
    """Sixteen people with a browser each."""
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {n}", number=f"06{uuid4().hex[:6]}") for n in range(CLIENTS)]
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        for person in people:
            await parties.insert_person(tx, person)
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(client(actor(person))) for person in people]


async def asked(web: Client, space: Json, start: float, end: float) -> str:
    wish = {"space": space["id"], "dtstart": at(start), "dtend": at(end)}
    answer = await web.post("/api/spaces/bookings", json=wish)
    return "booked" if answer.status_code == 201 else str(answer.json()["code"])


async def test_one_of_sixteen_gets_the_room_and_the_others_are_told(crowd: list[Client], room: Json) -> None:
    for hour in range(6):
        answers = Counter(await asyncio.gather(*(asked(web, room, hour, hour + 1) for web in crowd)))
        assert answers == {"booked": 1, "spaces.taken": CLIENTS - 1}


async def test_a_merged_room_and_its_parts_are_never_both_booked(
    crowd: list[Client], desk: Client, site: str, database: Database
) -> None:
    one, two = await add(desk, site, kind="room"), await add(desk, site, kind="room")
    whole = await add(desk, site, kind="room", parts=[one["id"], two["id"]])
    spaces = [one, two, whole]
    for hour in range(6):
        answers = await asyncio.gather(
            *(asked(web, spaces[number % 3], hour, hour + 1) for number, web in enumerate(crowd))
        )
        won = [number % 3 for number, answer in enumerate(answers) if answer == "booked"]
        assert sorted(won) in ([0, 1], [2])
        assert set(answers) == {"booked", "spaces.taken"}


async def test_whoever_waits_for_a_part_of_a_merged_room_keeps_the_room_from_nobody(
    web: Client, desk: Client, site: str, database: Database
) -> None:
    one, two = await add(desk, site, kind="room"), await add(desk, site, kind="room")
    whole = await add(desk, site, kind="room", parts=[one["id"], two["id"]])
    lock = "select from spaces.space where id = %(id)s for no key update"
    async with database.queries() as q, q.connection.transaction():
        await q.run(lock, id=one["id"])
        asking = asyncio.create_task(asked(web, whole, 9, 10))
        await asyncio.sleep(0.5)
        assert not asking.done()
        async with database.queries() as other, other.connection.transaction():
            # a move that has both parts asks for the room last: it gets it, and does not wait in a circle
            assert await other.run(f"{lock} nowait", id=whole["id"]) == 1
    assert await asking == "booked"


async def test_one_person_who_asks_for_many_seats_at_once_gets_one(web: Client, desk: Client, site: str) -> None:
    seats = [await add(desk, site) for _ in range(8)]
    answers = Counter(await asyncio.gather(*(asked(web, seat, 9, 10) for seat in seats)))
    assert answers == {"booked": 1, "spaces.seat-already": 7}


async def test_a_quota_and_the_rooms_of_a_day_are_never_exceeded(
    client: MakeClient, web: Client, desk: Client, site: str, guest: Actor
) -> None:
    rooms = [await add(desk, site, kind="room") for _ in range(6)]
    await desk.ok("POST", f"/api/sites/{site}/members", json={"person": str(guest.id)})
    quota = {"party": str(guest.id), "kinds": ["room"], "minutes": 120, "since": "2026-01-01"}
    await desk.ok("POST", f"/api/spaces/sites/{site}/quotas", json=quota)
    async with client(guest) as outside:
        answers = Counter(await asyncio.gather(*(asked(outside, room, 9, 10) for room in rooms)))
        assert answers == {"booked": 2, "spaces.quota-used": 4}
    await desk.ok("PATCH", f"/api/spaces/sites/{site}/policy", json={"rooms_per_day": 2})
    answers = Counter(await asyncio.gather(*(asked(web, room, 14, 15) for room in rooms)))
    assert answers == {"booked": 2, "spaces.rooms-a-day": 4}


async def test_of_two_who_change_one_booking_the_second_is_told(web: Client, desk: Client, room: Json) -> None:
    wish = {"space": room["id"], "dtstart": at(10), "dtend": at(11)}
    made = await web.ok("POST", "/api/spaces/bookings", json=wish)
    url, revision = f"/api/spaces/bookings/{made['id']}", {"if-match": f'"{made["revision"]}"'}
    answers = await asyncio.gather(
        *(one.patch(url, json={"dtend": at(end)}, headers=revision) for one, end in ((web, 12), (desk, 13)))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]


async def test_the_same_key_books_once(web: Client, room: Json) -> None:
    wish = {"space": room["id"], "dtstart": at(10), "dtend": at(11)}
    key = {"idempotency-key": str(uuid4())}
    answers = await asyncio.gather(*(web.post("/api/spaces/bookings", json=wish, headers=key) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
