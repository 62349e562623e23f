"""Booking, changing, waiting: by whom, and what becomes of it."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from madang.ground.db import Database
from madang.ground.testing import Client, Digested, MakeClient, any_id, told
from madang.ground.tx import Actor
from madang.spaces.tests.conftest import Json, add, at, near, workday


async def book(web: Client, space: Json, start: float = 10, end: float = 11, **fields: Any) -> Json:
    """A booking from an hour to an hour of tomorrow or the next working day."""
    wish = {"space": space["id"], "dtstart": at(start), "dtend": at(end), **fields}
    found: Json = await web.ok("POST", "/api/spaces/bookings", json=wish)
    return found


async def refused(web: Client, space: Json, start: float = 10, end: float = 11, **fields: Any) -> tuple[int, str]:
    wish = {"space": space["id"], "dtstart": at(start), "dtend": at(end), **fields}
    answer = await web.post("/api/spaces/bookings", json=wish)
    return answer.status_code, answer.json()["code"]


async def test_a_booking_is_one_s_own_and_takes_the_space(
    web: Client, other: Client, seat: Json, site: str, database: Database
) -> None:
    made = await book(web, seat, summary=" 보고서  작성 ")
    assert (made["status"], made["summary"], made["space_name"]) == ("confirmed", "보고서 작성", seat["name"])
    assert made["may"] == ["change", "cancel", "hand-over"]
    assert len(made["pin"]) == 6
    assert (await web.ok("GET", "/api/spaces/bookings"))["items"][0]["id"] == made["id"]
    assert await refused(other, seat) == (409, "spaces.taken")
    assert await refused(other, seat, 10.5, 11.5) == (409, "spaces.taken")
    assert (await book(other, seat, 11, 12))["status"] == "confirmed"
    names = [one.name for one in await told(database, subject=made["ref"])]
    assert names == ["spaces.booking.confirmed"]
    grid = await other.ok("GET", f"/api/spaces/sites/{site}/grid", params={"from": at(0), "to": at(24)})
    first, second = grid["taken"]
    assert (first["booking"], first["summary"]) == (None, "")
    assert second["booking"] is not None


async def test_another_s_booking_is_not_there_and_the_try_is_kept(
    web: Client, other: Client, desk: Client, seat: Json, database: Database
) -> None:
    made = await book(web, seat)
    url = f"/api/spaces/bookings/{made['id']}"
    for method, path, body in (
        ("GET", "", None),
        ("PATCH", "", {"summary": "x"}),
        ("POST", "/cancel", None),
        ("POST", "/take", None),
        ("POST", "/handover", {"person": str(any_id())}),
    ):
        assert (await other.request(method, url + path, json=body)).status_code == 404, path
    assert (await other.post(f"{url}/approve")).status_code == 403
    seen = await desk.ok("GET", url)
    assert (seen["pin"], seen["code"], seen["may"]) == (None, None, ["change", "cancel"])
    facts = [one for one in await told(database, subject=made["ref"]) if one.name.endswith(".seen")]
    assert [one.values["allowed"] for one in facts] == [False] * 5 + [True]


async def test_rules_of_the_site_refuse_with_a_reason(desk: Client, web: Client, site: str, room: Json) -> None:
    url = f"/api/spaces/sites/{site}/policy"
    await desk.ok("PATCH", url, json={"rooms_per_day": 1})
    await book(web, room)
    assert await refused(web, room, 13, 14) == (409, "spaces.rooms-a-day")
    assert await refused(web, room, 13, 14, people=9) == (409, "spaces.too-small")
    await desk.ok("PATCH", f"/api/spaces/sites/{site}", json={"hours": {}})
    assert await refused(web, room, 13, 14) == (409, "spaces.closed-that-day")


@pytest.mark.parametrize(
    ("wish", "status", "code"),
    [
        ({"dtend": at(9)}, 422, "spaces.ends-before-start"),
        ({"dtstart": at(10.1)}, 422, "spaces.units"),
        ({"dtstart": "2026-11-30T10:00:00"}, 422, "spaces.time"),
        ({"dtstart": "0001-01-01T00:00:00Z"}, 422, "spaces.time"),
        ({"dtend": "9999-12-31T23:59:59Z"}, 422, "spaces.time"),
        ({"dtend": "2999-12-31T23:30:00Z"}, 422, "spaces.too-long"),
        ({"space": str(any_id())}, 404, "ground.not-found"),
        ({"person": str(any_id())}, 422, "spaces.person-unknown"),
        ({"people": 0}, 422, "ground.invalid"),
        ({"people": 2}, 409, "spaces.too-small"),
        ({"summary": "x" * 301}, 422, "ground.invalid"),
    ],
)
async def test_what_cannot_be_meant_is_refused(web: Client, seat: Json, wish: Json, status: int, code: str) -> None:
    body = {"space": seat["id"], "dtstart": at(10), "dtend": at(11), **wish}
    answer = await web.post("/api/spaces/bookings", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_one_sits_at_one_desk_at_a_time(desk: Client, web: Client, site: str, seat: Json) -> None:
    second = await add(desk, site)
    await book(web, seat, 9, 12)
    assert await refused(web, second, 11, 13) == (409, "spaces.seat-already")
    assert (await book(web, second, 12, 13))["status"] == "confirmed"


async def test_a_merged_room_blocks_its_parts_and_they_block_it(
    desk: Client, web: Client, other: Client, site: str
) -> None:
    one, two = await add(desk, site, kind="room", capacity=4), await add(desk, site, kind="room", capacity=4)
    whole = await add(desk, site, kind="room", capacity=8, parts=[one["id"], two["id"]])
    made = await book(web, whole, people=8)
    assert await refused(other, one) == (409, "spaces.taken")
    assert await refused(other, two) == (409, "spaces.taken")
    await web.ok("POST", f"/api/spaces/bookings/{made['id']}/cancel")
    await book(other, two)
    assert await refused(web, whole) == (409, "spaces.taken")
    grid = await web.ok("GET", f"/api/spaces/sites/{site}/grid", params={"from": at(0), "to": at(24)})
    assert {(each["space"], each["whole"]) for each in grid["taken"]} == {(two["id"], True), (whole["id"], False)}


async def test_a_booking_is_moved_made_longer_and_shorter(web: Client, other: Client, seat: Json, desk: Client) -> None:
    made = await book(web, seat)
    await book(other, seat, 12, 13)
    url = f"/api/spaces/bookings/{made['id']}"
    longer = await web.ok("PATCH", url, json={"dtend": at(12)}, headers={"if-match": f'"{made["revision"]}"'})
    assert longer["revision"] == made["revision"] + 1
    stale = await web.patch(url, json={"dtend": at(11)}, headers={"if-match": f'"{made["revision"]}"'})
    assert stale.status_code == 412
    over = await web.patch(url, json={"dtend": at(12.5)})
    assert (over.status_code, over.json()["code"]) == (409, "spaces.taken")
    assert (await web.ok("GET", url))["dtend"] == longer["dtend"], "nothing half-moved"
    moved = await web.ok("PATCH", url, json={"dtstart": at(14), "dtend": at(15), "summary": "옮김"})
    assert moved["summary"] == "옮김"
    assert (await book(other, seat, 10, 12))["status"] == "confirmed"
    elsewhere = await desk.ok("POST", "/api/sites", json={"name": f"한들 {uuid4().hex[:6]}"})
    away = await add(desk, elsewhere["site"]["id"])
    answer = await web.patch(url, json={"space": away["id"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "spaces.other-site")


async def test_who_waits_gets_it_when_it_becomes_free_and_is_told(
    web: Client, other: Client, seat: Json, digested: Digested, database: Database
) -> None:
    free = await other.post("/api/spaces/waits", json={"space": seat["id"], "dtstart": at(10), "dtend": at(11)})
    assert (free.status_code, free.json()["code"]) == (409, "spaces.is-free")
    made = await book(web, seat, 9, 12)
    wish = {"space": seat["id"], "dtstart": at(10), "dtend": at(11), "summary": "기다림"}
    entry = await other.ok("POST", "/api/spaces/waits", json=wish)
    again = await other.post("/api/spaces/waits", json=wish)
    assert (again.status_code, again.json()["code"]) == (409, "spaces.waits-already")
    assert (await web.delete(f"/api/spaces/waits/{entry['id']}")).status_code == 404
    await web.ok("POST", f"/api/spaces/bookings/{made['id']}/cancel")
    got = await until_got(other, entry["id"])
    found = await other.ok("GET", f"/api/spaces/bookings/{got}")
    assert (found["status"], found["summary"]) == ("confirmed", "기다림")
    await digested()
    notices = (await other.ok("GET", "/api/inbox"))["items"]
    assert any(one["name"] == "spaces.booking.got" for one in notices)
    await other.ok("DELETE", f"/api/spaces/waits/{entry['id']}")


async def until_got(web: Client, entry: str) -> str:
    """The booking that somebody who waited got."""
    for _ in range(200):
        items = (await web.ok("GET", "/api/spaces/waits"))["items"]
        found = next((one["booking"] for one in items if one["id"] == entry), None)
        if found:
            return str(found)
        await asyncio.sleep(0.05)
    raise AssertionError("whoever waited got nothing")


async def test_a_room_for_many_waits_for_approval_and_the_approver_is_told(
    desk: Client, web: Client, other: Client, site: str, digested: Digested
) -> None:
    hall = await add(desk, site, kind="room", capacity=40)
    made = await book(web, hall, people=25)
    assert made["status"] == "waiting-approval"
    assert await refused(other, hall) == (409, "spaces.taken")
    url = f"/api/spaces/bookings/{made['id']}"
    assert (await web.post(f"{url}/approve")).status_code == 403
    waiting = (await desk.ok("GET", f"/api/spaces/sites/{site}/bookings"))["items"]
    assert [one["id"] for one in waiting] == [made["id"]]
    assert waiting[0]["may"] == ["change", "cancel", "approve"]
    assert (await web.get(f"/api/spaces/sites/{site}/bookings")).status_code == 403
    await reminded(desk, hall["id"], digested)
    assert (await desk.ok("POST", f"{url}/approve"))["status"] == "confirmed"
    again = await desk.post(f"{url}/refuse", json={"reason": "늦음"})
    assert (again.status_code, again.json()["code"]) == (409, "spaces.not-waiting")
    second = await book(web, hall, 13, 14, outside=True, people=30)
    empty = await desk.post(f"/api/spaces/bookings/{second['id']}/refuse", json={"reason": "  "})
    assert (empty.status_code, empty.json()["code"]) == (422, "spaces.reason")
    no = await desk.ok("POST", f"/api/spaces/bookings/{second['id']}/refuse", json={"reason": "공사"})
    assert (no["status"], no["reason"]) == ("refused", "공사")
    assert (await book(other, hall, 13, 14))["status"] == "confirmed"


async def reminded(desk: Client, hall: str, digested: Digested) -> None:

    for _ in range(100):
        await digested()
        notices = (await desk.ok("GET", "/api/inbox"))["items"]
        if any(one["name"] == "spaces.space.reminded" and one["thing"]["id"] == hall for one in notices):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("nobody told the approver")


async def test_one_books_for_a_colleague_who_is_told_and_hands_over(
    web: Client, other: Client, seat: Json, joon: Actor, mina: Actor, guest: Actor, digested: Digested
) -> None:
    made = await book(web, seat, person=str(joon.id))
    assert (made["person"], made["organizer"]) == (str(joon.id), str(mina.id))
    assert made["id"] in [one["id"] for one in (await other.ok("GET", "/api/spaces/bookings"))["items"]]
    await digested()
    notices = (await other.ok("GET", "/api/inbox"))["items"]
    assert any(one["name"] == "spaces.booking.confirmed" for one in notices)
    url = f"/api/spaces/bookings/{made['id']}"
    back = await other.ok("POST", f"{url}/handover", json={"person": str(mina.id)})
    assert back["person"] == str(mina.id)
    wrong = await web.post(f"{url}/handover", json={"person": str(guest.id)})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "spaces.person-unknown")


async def test_a_series_skips_what_is_taken_and_is_cancelled_in_a_range(
    web: Client, other: Client, room: Json, desk: Client, site: str
) -> None:
    await desk.ok("PATCH", f"/api/spaces/sites/{site}/policy", json={"seat_days": 60, "room_days": 60})
    second = at(10, day=workday() + _week(1)), at(11, day=workday() + _week(1))
    await other.ok("POST", "/api/spaces/bookings", json={"space": room["id"], "dtstart": second[0], "dtend": second[1]})
    wish = {"space": room["id"], "dtstart": at(10), "dtend": at(11), "count": 4, "summary": "주간 회의"}
    made = await web.ok("POST", "/api/spaces/series", json=wish)
    assert [one["code"] for one in made["items"]] == [None, "spaces.taken", None, None]
    assert {one["booking"]["series"] for one in made["items"] if one["booking"]} == {made["series"]}
    url = f"/api/spaces/series/{made['series']}/cancel"
    assert (await other.post(url, json={})).status_code == 404
    span = {"dtstart": at(0, day=workday() + _week(2)), "dtend": at(24, day=workday() + _week(2))}
    gone = await web.ok("POST", url, json=span)
    assert [one["status"] for one in gone["items"]] == ["cancelled"]
    rest = await web.ok("POST", url, json={})
    assert len(rest["items"]) == 2
    most = await web.post("/api/spaces/series", json={**wish, "count": 9})
    assert (most.status_code, most.json()["code"]) == (409, "spaces.too-often")


def _week(number: int) -> timedelta:

    return timedelta(weeks=number)


async def test_a_series_leaves_holidays_out(web: Client, room: Json, desk: Client, site: str) -> None:
    policy = {"holidays": False, "room_days": 400, "recurring_most": 52}
    await desk.ok("PATCH", f"/api/spaces/sites/{site}/policy", json=policy)
    wish = {"space": room["id"], "dtstart": at(10), "dtend": at(11), "count": 52}
    made = await web.ok("POST", "/api/spaces/series", json=wish)
    days = await web.ok(
        "GET", "/api/days", params={"from": made["items"][0]["dtstart"][:10], "to": made["items"][-1]["dtstart"][:10]}
    )
    public = {one["on"] for one in days["items"] if one["public"]}
    skipped = {one["dtstart"][:10] for one in made["items"] if one["code"] == "spaces.holiday"}
    assert skipped == public & {one["dtstart"][:10] for one in made["items"]}


async def test_what_is_free_is_found_with_alternatives(
    desk: Client, web: Client, other: Client, site: str, seat: Json, room: Json
) -> None:
    second = await add(desk, site, features=["창가"], wheelchair=True)
    await book(other, seat, 9, 12)
    ask: dict[str, Any] = {"from": at(9), "to": at(12), "minutes": 180, "kinds": "desk", "sites": site}
    found = await web.ok("GET", "/api/spaces/search", params=ask)
    assert ([one["space"]["id"] for one in found["items"]], found["looked"]) == ([second["id"]], 2)
    found = await web.ok("GET", "/api/spaces/search", params={**ask, "from": at(13), "to": at(16)})
    assert [one["space"]["wheelchair"] for one in found["items"]] == [False, True], "kept for who needs it"
    found = await web.ok("GET", "/api/spaces/search", params={**ask, "to": at(18), "features": "창가,조용한 곳"})
    assert [one["space"]["id"] for one in found["items"]] == [seat["id"]]
    assert found["items"][0]["openings"][0]["dtstart"].startswith(at(12)[:19])
    found = await web.ok("GET", "/api/spaces/search", params={**ask, "wheelchair": True, "minutes": 30})
    assert [one["space"]["id"] for one in found["items"]] == [second["id"]]
    instead = await web.ok("GET", f"/api/spaces/spaces/{seat['id']}/instead", params={"from": at(10), "to": at(11)})
    assert [one["id"] for one in instead["spaces"]] == [second["id"]]
    assert len(instead["times"]) == 4
    for wrong in ({"minutes": 0}, {"to": at(9)}, {"kinds": "throne"}, {"sites": "x"}, {"minutes": 900}, {"people": 0}):
        assert (await web.get("/api/spaces/search", params={**ask, **wrong})).status_code == 422, wrong


async def test_an_outsider_books_within_a_quota(
    client: MakeClient, desk: Client, site: str, room: Json, guest: Actor, web: Client
) -> None:
    async with client(guest) as outside:
        assert await refused(outside, room) == (404, "ground.not-found")
        await desk.ok("POST", f"/api/sites/{site}/members", json={"person": str(guest.id)})
        assert await refused(outside, room) == (409, "spaces.no-quota")
        url = f"/api/spaces/sites/{site}/quotas"
        wish = {"party": str(guest.id), "kinds": ["room", "video-room"], "minutes": 120, "since": "2026-01-01"}
        assert (await web.post(url, json=wish)).status_code == 403
        assert (await web.get(url)).status_code == 403
        quota = await desk.ok("POST", url, json=wish)
        wrong = await desk.post(url, json={**wish, "party": str(any_id())})
        assert (wrong.status_code, wrong.json()["code"]) == (422, "spaces.quota")
        made = await book(outside, room, 10, 11)
        assert await refused(outside, room, 11, 12.5) == (409, "spaces.quota-used")
        long = await outside.patch(f"/api/spaces/bookings/{made['id']}", json={"dtend": at(12.5)})
        assert (long.status_code, long.json()["code"]) == (409, "spaces.quota-used")
        await outside.ok("PATCH", f"/api/spaces/bookings/{made['id']}", json={"dtend": at(12)})
        assert await refused(outside, room, 12, 12.5) == (409, "spaces.quota-used")
        used = (await desk.ok("GET", url))["items"][0]
        assert used["minutes"] == 120
        assert (await web.delete(f"/api/spaces/quotas/{quota['id']}")).status_code == 403
        await desk.ok("DELETE", f"/api/spaces/quotas/{quota['id']}")
        assert await refused(outside, room, 15, 16) == (409, "spaces.no-quota")


async def test_a_booking_stands_in_its_person_s_calendar(web: Client, room: Json, digested: Digested) -> None:
    made = await book(web, room, summary="월간 점검")
    await digested()
    day = workday().isoformat()
    after = (workday() + _week(1)).isoformat()
    view = await web.ok("GET", "/api/calendar/view", params={"from": day, "to": after})
    assert any(one.get("title") == "월간 점검" for one in view["items"])
    found = await web.ok("GET", "/api/search", params={"q": "월간 점검"})
    assert any(made["id"] in str(one) for one in found["items"])


async def test_what_is_booked_now_is_not_free_now(web: Client, site: str, seat: Json) -> None:
    wish = {"space": seat["id"], "dtstart": near(0), "dtend": near(60)}
    await web.ok("POST", "/api/spaces/bookings", json=wish)
    assert (await web.ok("GET", f"/api/spaces/sites/{site}"))["free_seats"] == 0
