"""Rooms that are invited to meetings: which are offered, what they answer, what becomes of it."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from madang.ground import asks
from madang.ground.db import Database
from madang.ground.ids import Ref
from madang.ground.manifest import House
from madang.ground.testing import Client, Digested
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
    his, weekly = Calendar(database, house, joon), str(uuid4())
    assert await his.invite(room, weekly, (9, 10), (15.5, 16.5)) == "ACCEPTED"
    assert await mine(other, room) == shown((9, 10)), "at those times that can be had"
    come = await his.ask(asks.RoomTimes(uid=weekly))
    assert [(str(one.room), one.dtstart, one.partstat) for one in come] == [
        (room["id"], datetime.fromisoformat(at(9)), "ACCEPTED")
    ]
    assert await his.invite(room, weekly, (15.5, 16.5)) == "DECLINED"
    assert await mine(other, room) == [], "at none"
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


async def test_an_event_of_the_calendar_books_its_room_and_hears_of_it(
    web: Client, desk: Client, other: Client, site: str, room: Json, mina: Actor, digested: Digested
) -> None:
    hall = await add(desk, site, kind="room", capacity=30, approval=True)
    home = (await web.ok("PUT", f"/api/calendar/calendars/of/{mina.id}"))["id"]

    async def event(space: Json, **fields: Any) -> Json:
        wish = {"calendar": home, "title": "주간 회의", "dtstart": at(10), "dtend": at(11), **fields}
        people = [{"party": space["id"], "name": space["name"], "room": True}]
        made: Json = await web.ok("POST", "/api/calendar/events", json={**wish, "guests": people})
        return made

    def answer(found: Json, space: Json) -> str:
        return next(str(one["partstat"]) for one in found["guests"] if space["id"] in one["address"])

    made = await event(room)
    assert answer(made, room) == "ACCEPTED"
    assert await mine(web, room) == shown((10, 11))
    await digested()
    view = await web.ok("GET", "/api/calendar/view", params={"from": at(10)[:10], "to": at(40)[:10]})
    assert sum(one["title"] == "주간 회의" for one in view["items"]) == 1, "once, as the event"
    busy = await other.post("/api/spaces/bookings", json={"space": room["id"], "dtstart": at(10), "dtend": at(11)})
    assert busy.json()["code"] == "spaces.taken"
    await web.ok("PATCH", f"/api/calendar/events/{made['id']}", json={"dtstart": at(13), "dtend": at(14)})
    assert await mine(web, room) == shown((13, 14))
    await web.ok("DELETE", f"/api/calendar/events/{made['id']}")
    assert await mine(web, room) == []
    waits = await event(hall)
    assert answer(waits, hall) == "TENTATIVE"
    booking = next(one for one in (await web.ok("GET", "/api/spaces/bookings"))["items"] if one["space"] == hall["id"])
    await desk.ok("POST", f"/api/spaces/bookings/{booking['id']}/approve")
    assert answer(await web.ok("GET", f"/api/calendar/events/{waits['id']}"), hall) == "ACCEPTED"
    await desk.ok("POST", f"/api/spaces/bookings/{booking['id']}/cancel")
    assert answer(await web.ok("GET", f"/api/calendar/events/{waits['id']}"), hall) == "DECLINED"
