"""Trips to a site hold desks there, and let them go."""

import asyncio
from datetime import UTC, datetime, time, timedelta

from madang.ground import clock
from madang.ground.testing import Client, Digested
from madang.ground.tx import Actor
from madang.spaces.tests.conftest import Json, add, at, workday

OFFICE = {str(weekday): [["09:00", "18:00"]] for weekday in range(7)}


async def journey(web: Client, site: str, days: int, **fields: object) -> Json:
    """A trip of so many whole days from the next working day on, confirmed."""
    start = datetime.combine(workday(), time(0), tzinfo=clock.ZONE).astimezone(UTC)
    wish = {
        "site": site,
        "purpose": "현장 점검",
        "dtstart": start.isoformat(),
        "dtend": (start + timedelta(days=days)).isoformat(),
        "all_day": True,
        **fields,
    }
    made: Json = await web.ok("POST", "/api/trips", json=wish)
    await web.ok("POST", f"/api/trips/{made['id']}/confirm")
    return made


async def held(web: Client, digested: Digested, count: int) -> list[Json]:
    """What is held for somebody, once it is so many."""
    found: list[Json] = []
    for _ in range(100):
        await digested()
        found = (await web.ok("GET", "/api/spaces/bookings"))["items"]
        if len(found) == count:
            return found
        await asyncio.sleep(0.05)
    raise AssertionError(f"{len(found)} instead of {count}: {found}")


async def test_a_trip_holds_the_quiet_desk_near_the_window_each_day_and_lets_go_when_it_is_shortened(
    web: Client, other: Client, desk: Client, site: str, digested: Digested, joon: Actor
) -> None:
    await desk.ok("PATCH", f"/api/spaces/sites/{site}", json={"hours": OFFICE})
    await add(desk, site)
    quiet = await add(desk, site, features=["quiet", "window"])
    made = await journey(web, site, 2, companions=[str(joon.id)])
    first, second = await held(web, digested, 2)
    assert {one["space"] for one in (first, second)} == {quiet["id"]}
    assert (first["status"], first["dtstart"][:19], first["dtend"][:19]) == ("held", at(9)[:19], at(18)[:19])
    assert first["source"] == f"trips.trip:{made['id']}"
    assert "take" in first["may"]
    assert [one["status"] for one in await held(other, digested, 2)] == ["held", "held"]
    taken = await web.ok("POST", f"/api/spaces/bookings/{first['id']}/take")
    assert taken["status"] == "confirmed"
    trip = await web.ok("GET", f"/api/trips/{made['id']}")
    end = (datetime.fromisoformat(first["dtstart"]) + timedelta(hours=15)).isoformat()
    await web.ok(
        "PATCH", f"/api/trips/{made['id']}", json={"dtend": end}, headers={"if-match": f'"{trip["revision"]}"'}
    )
    assert [one["id"] for one in await held(web, digested, 1)] == [first["id"]]
    await web.ok("POST", f"/api/trips/{made['id']}/cancel", json={"reason": "취소"})
    assert await held(web, digested, 0) == []
    assert await held(other, digested, 0) == []


async def test_the_next_trip_and_appointment_say_where_to_look_for_a_place(
    web: Client, other: Client, desk: Client, site: str, seat: Json, room: Json, digested: Digested
) -> None:
    await desk.ok("PATCH", f"/api/spaces/sites/{site}", json={"hours": OFFICE})
    name = (await web.ok("GET", f"/api/spaces/sites/{site}"))["name"]
    assert (await web.ok("GET", "/api/spaces/next-places"))["items"] == []
    made = await journey(web, site, 1)
    await web.ok(
        "POST",
        "/api/spaces/bookings",
        json={"space": room["id"], "dtstart": at(10), "dtend": at(11), "summary": "회의"},
    )
    await held(web, digested, 2)
    found = (await web.ok("GET", "/api/spaces/next-places"))["items"]
    assert {one["site_name"] for one in found} == {name}
    assert [(one["kind"], one["title"], one["dtstart"][:19]) for one in found] == [
        ("trips.trip", f"{name} · 현장 점검", at(9)[:19]),
        ("spaces.booking", "회의", at(10)[:19]),
    ]
    assert (await other.ok("GET", "/api/spaces/next-places"))["items"] == [], "nobody else's"
    await web.ok("POST", f"/api/trips/{made['id']}/cancel", json={"reason": "취소"})


async def test_who_travels_waits_before_the_others_when_all_desks_are_taken(
    web: Client, other: Client, desk: Client, site: str, seat: Json, digested: Digested
) -> None:
    await desk.ok("PATCH", f"/api/spaces/sites/{site}", json={"hours": OFFICE})
    taken = await desk.ok("POST", "/api/spaces/bookings", json={"space": seat["id"], "dtstart": at(9), "dtend": at(18)})
    await other.ok("POST", "/api/spaces/waits", json={"space": seat["id"], "dtstart": at(9), "dtend": at(18)})
    await journey(web, site, 1)
    for _ in range(100):
        await digested()
        if (await web.ok("GET", "/api/spaces/waits"))["items"]:
            break
        await asyncio.sleep(0.05)
    await desk.ok("POST", f"/api/spaces/bookings/{taken['id']}/cancel")
    assert [one["space"] for one in await held(web, digested, 1)] == [seat["id"]]
    assert (await other.ok("GET", "/api/spaces/waits"))["items"][0]["booking"] is None
