"""Rooms that are invited to meetings: which are offered, what they answer, what becomes of it."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from madang.ground import asks
from madang.ground.db import Database
from madang.ground.ids import Ref
from madang.ground.manifest import House
from madang.ground.testing import Client
from madang.ground.tx import Actor, transaction
from madang.spaces.tests.conftest import Json, add, at

EVENT = Ref("calendar.event:0197a3b0-0000-7000-8000-000000000001")


def times(*hours: tuple[float, float]) -> list[tuple[datetime, datetime]]:
    return [(datetime.fromisoformat(at(start)), datetime.fromisoformat(at(end))) for start, end in hours]


class Calendar:
    """Asks as the calendar does, in a transaction of the organizer's."""

    def __init__(self, database: Database, house: House, who: Actor) -> None:
        self._database, self._house, self._who = database, house, who

    async def ask(self, question: Any) -> Any:
        async with transaction(self._database, self._house, self._who, via="test") as tx:
            return await tx.ask(question)

    async def invite(self, room: Json, uid: str, *hours: tuple[float, float], gone: bool = False) -> Any:
        return await self.ask(
            asks.Invite(
                room=UUID(room["id"]),
                event=EVENT,
                uid=uid,
                summary="주간 회의",
                organizer=self._who.id,
                times=times(*hours),
                gone=gone,
            )
        )


async def mine(web: Client, room: Json) -> list[tuple[str, str]]:
    found = (await web.ok("GET", "/api/spaces/bookings"))["items"]
    return [(one["dtstart"][:19], one["dtend"][:19]) for one in found if one["space"] == room["id"]]


def shown(*hours: tuple[float, float]) -> list[tuple[str, str]]:
    return [(at(start)[:19], at(end)[:19]) for start, end in hours]


async def test_a_room_answers_and_holds_what_it_said(
    web: Client, other: Client, room: Json, database: Database, house: House, mina: Actor, joon: Actor
) -> None:
    calendar, uid = Calendar(database, house, mina), str(uuid4())
    assert await calendar.invite(room, uid, (10.2, 10.9)) == "ACCEPTED"
    assert await mine(web, room) == shown((10, 11)), "whole units"
    assert await calendar.invite(room, uid, (10.2, 10.9)) == "ACCEPTED", "asked twice"
    assert await calendar.invite(room, uid, (10, 11), (14, 15)) == "ACCEPTED"
    assert await mine(web, room) == shown((10, 11), (14, 15))
    assert await calendar.invite(room, uid, (15, 16)) == "ACCEPTED", "moved"
    assert await mine(web, room) == shown((15, 16))
    assert await Calendar(database, house, joon).invite(room, str(uuid4()), (9, 10), (15.5, 16.5)) == "DECLINED"
    assert await mine(other, room) == [], "at all times or at none"
    assert await Calendar(database, house, joon).invite(room, uid, (15, 16), gone=True) == "DECLINED"
    assert await mine(web, room) == shown((15, 16)), "the meeting of somebody else with the same uid"
    await calendar.invite(room, uid, gone=True)
    assert await mine(web, room) == []


async def test_a_room_that_was_declined_is_let_go(
    web: Client, other: Client, room: Json, database: Database, house: House, mina: Actor
) -> None:
    calendar, uid = Calendar(database, house, mina), str(uuid4())
    await other.ok("POST", "/api/spaces/bookings", json={"space": room["id"], "dtstart": at(13), "dtend": at(14)})
    assert await calendar.invite(room, uid, (10, 11)) == "ACCEPTED"
    assert await calendar.invite(room, uid, (13, 14)) == "DECLINED"
    assert await mine(web, room) == []


async def test_a_room_that_needs_approval_answers_later(
    web: Client, desk: Client, site: str, database: Database, house: House, mina: Actor
) -> None:
    hall = await add(desk, site, kind="room", capacity=30, approval=True)
    assert await Calendar(database, house, mina).invite(hall, str(uuid4()), (10, 11)) == "TENTATIVE"
    assert await mine(web, hall) == shown((10, 11))


async def test_a_room_out_of_reach_or_none_declines(
    room: Json, database: Database, house: House, guest: Actor, mina: Actor
) -> None:
    assert await Calendar(database, house, guest).invite(room, str(uuid4()), (10, 11)) == "DECLINED"
    assert await Calendar(database, house, mina).invite({"id": str(uuid4())}, str(uuid4()), (10, 11)) == "DECLINED"


async def test_rooms_are_offered_free_ones_first(
    web: Client, desk: Client, other: Client, site: str, database: Database, house: House, mina: Actor, guest: Actor
) -> None:
    small, large = await add(desk, site, kind="room", capacity=4), await add(desk, site, kind="room", capacity=9)
    await add(desk, site, kind="desk")
    await other.ok("POST", "/api/spaces/bookings", json={"space": small["id"], "dtstart": at(10), "dtend": at(11)})
    name = (await web.ok("GET", f"/api/spaces/sites/{site}"))["name"]
    calendar = Calendar(database, house, mina)
    found = await calendar.ask(asks.Rooms(times=times((10, 11)), text=name))
    assert [(one.id, one.free, one.seats) for one in found] == [
        (UUID(large["id"]), True, 9),
        (UUID(small["id"]), False, 4),
    ]
    assert [one.id for one in await calendar.ask(asks.Rooms(times=[], seats=5, text=name))] == [UUID(large["id"])]
    uid = str(uuid4())
    assert await calendar.invite(large, uid, (10, 11)) == "ACCEPTED"
    again = await calendar.ask(asks.Rooms(times=times((10, 11)), seats=5, text=name, uid=uid))
    assert [one.free for one in again] == [True]
    assert await Calendar(database, house, guest).ask(asks.Rooms(times=times((10, 11)), text=name)) == []
