"""Sheets, rules, spaces and plans: who may what, and what cannot be."""

from uuid import uuid4

import pytest

from madang.ground.db import Database
from madang.ground.testing import Client, MakeClient, any_id, told
from madang.ground.tx import Actor
from madang.spaces.tests.conftest import Json, add


async def test_a_site_is_listed_with_what_is_free(web: Client, site: str, seat: Json, room: Json) -> None:
    items = (await web.ok("GET", "/api/spaces/sites"))["items"]
    found = next(one for one in items if one["site"] == site)
    assert (found["seats"], found["rooms"], found["free_seats"], found["free_rooms"]) == (1, 1, 1, 1)
    assert found["open_now"] is True
    assert found["may"] == ["spaces.view", "spaces.book"]
    assert await web.ok("GET", f"/api/spaces/sites/{site}") == found


async def test_the_sheet_is_changed_by_who_manages_the_site(
    web: Client, desk: Client, site: str, database: Database
) -> None:
    url = f"/api/spaces/sites/{site}"
    before = await desk.ok("GET", url)
    wish = {"summary": "역에서 5분", "equipment": ["복합기", " 복합기 ", "공용 PC"], "east": 300, "north": 700}
    assert (await web.patch(url, json=wish)).status_code == 403
    after = await desk.ok("PATCH", url, json=wish, headers={"if-match": f'"{before["revision"]}"'})
    assert after["equipment"] == ["복합기", "공용 PC"]
    assert (after["east"], after["hours"]) == (300, before["hours"])
    stale = await desk.patch(url, json=wish, headers={"if-match": f'"{before["revision"]}"'})
    assert stale.status_code == 412
    names = [one.name for one in await told(database, subject=f"people.site:{site}")]
    assert "people.site.sheet-changed" in names


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"hours": {"0": [["18:00", "09:00"]]}}, "spaces.hours"),
        ({"hours": {"7": [["09:00", "18:00"]]}}, "spaces.hours"),
        ({"hours": {"0": [["09:00", "12:00"], ["11:00", "18:00"]]}}, "spaces.hours"),
        ({"hours": {"0": [["9", "18:00"]]}}, "spaces.hours"),
        ({"east": 3, "north": None}, "spaces.map"),
        ({"east": 1001}, "ground.invalid"),
        ({"summary": "x" * 5000}, "ground.invalid"),
    ],
)
async def test_a_sheet_that_makes_no_sense_is_refused(desk: Client, site: str, wish: Json, code: str) -> None:
    answer = await desk.patch(f"/api/spaces/sites/{site}", json=wish)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_rules_of_booking_are_the_house_s_until_they_are_changed(web: Client, desk: Client) -> None:
    made = await desk.ok("POST", "/api/sites", json={"name": f"도담 {uuid4().hex[:6]}"})
    url = f"/api/spaces/sites/{made['site']['id']}/policy"
    before = await web.ok("GET", url)
    assert (before["revision"], before["rules"]["seat_days"], before["rules"]["grace_minutes"]) == (0, 14, 30)
    assert before["may"] == []
    assert (await web.patch(url, json={"seat_days": 3})).status_code == 403
    after = await desk.ok("PATCH", url, json={"seat_days": 3})
    assert (after["revision"], after["rules"]["seat_days"], after["rules"]["room_days"]) == (1, 3, 30)
    assert (await desk.patch(url, json={"seat_days": 4}, headers={"if-match": '"7"'})).status_code == 412
    assert (await desk.patch(url, json={"seat_days": -1})).status_code == 422


async def test_spaces_are_added_changed_and_taken_out_of_use(web: Client, desk: Client, site: str) -> None:
    home = f"/api/spaces/sites/{site}/spaces"
    wish = {"kind": "room", "name": " 회의실  1 ", "capacity": 6, "features": ["화이트보드"]}
    assert (await web.post(home, json=wish)).status_code == 403
    made = await desk.ok("POST", home, json=wish)
    assert (made["name"], made["capacity"]) == ("회의실 1", 6)
    again = await desk.post(home, json={**wish, "name": "회의실 1"})
    assert (again.status_code, again.json()["code"]) == (409, "spaces.name-taken")
    url = f"/api/spaces/spaces/{made['id']}"
    changed = await desk.ok("PATCH", url, json={"capacity": 8}, headers={"if-match": '"1"'})
    assert (changed["capacity"], changed["revision"]) == (8, 2)
    assert (await desk.patch(url, json={"capacity": 9}, headers={"if-match": '"1"'})).status_code == 412
    gone = await desk.ok("PATCH", url, json={"retired": True})
    assert gone["retired_at"]
    assert (await web.ok("GET", home))["items"] == []
    assert (await web.get(f"{home}?retired=true")).status_code == 403
    assert [one["id"] for one in (await desk.ok("GET", f"{home}?retired=true"))["items"]] == [made["id"]]
    back = await desk.ok("PATCH", url, json={"retired": False})
    assert back["retired_at"] is None
    assert (await web.ok("GET", url))["name"] == "회의실 1"


async def test_a_merged_room_is_made_of_rooms_of_its_site(desk: Client, site: str) -> None:
    one, two = await add(desk, site, kind="room", capacity=4), await add(desk, site, kind="room", capacity=4)
    whole = await add(desk, site, kind="room", capacity=8, parts=[one["id"], two["id"]])
    assert set(whole["parts"]) == {one["id"], two["id"]}
    home = f"/api/spaces/sites/{site}/spaces"
    wish = {"kind": "room", "name": "합친 방", "capacity": 9}
    for parts in ([one["id"]], [one["id"], one["id"]], [one["id"], whole["id"]], [one["id"], str(any_id())]):
        answer = await desk.post(home, json={**wish, "parts": parts})
        assert (answer.status_code, answer.json()["code"]) == (422, "spaces.parts")
    kept = await desk.patch(f"/api/spaces/spaces/{one['id']}", json={"retired": True})
    assert (kept.status_code, kept.json()["code"]) == (409, "spaces.is-part")


async def test_a_plan_is_drawn_and_its_shapes_stand_for_spaces(
    web: Client, desk: Client, site: str, seat: Json
) -> None:
    home = f"/api/spaces/sites/{site}/plans"
    shape = {"id": "a", "sort": "desk", "points": [10, 10, 40, 30], "space": seat["id"]}
    wish = {"name": "1층", "width": 1000, "height": 600, "shapes": [shape]}
    assert (await web.post(home, json=wish)).status_code == 403
    made = await desk.ok("POST", home, json=wish)
    assert made["shapes"][0]["space"] == seat["id"]
    assert (await web.ok("GET", home))["items"] == [made]
    url = f"/api/spaces/plans/{made['id']}"
    moved = await desk.ok("PATCH", url, json={"shapes": [{**shape, "points": [20, 10, 40, 30]}]})
    assert (moved["shapes"][0]["points"], moved["revision"], moved["name"]) == ([20, 10, 40, 30], 2, "1층")
    assert (await desk.patch(url, json={"name": "x"}, headers={"if-match": '"1"'})).status_code == 412
    assert (await web.patch(url, json={"name": "x"})).status_code == 403
    assert (await web.delete(url)).status_code == 403
    await desk.ok("DELETE", url)
    assert (await web.ok("GET", home))["items"] == []
    assert (await desk.delete(url)).status_code == 404


@pytest.mark.parametrize(
    ("shape", "code"),
    [
        ({"sort": "desk", "points": [990, 10, 40, 30]}, "spaces.plan-shape"),
        ({"sort": "desk", "points": [10, 10, 0, 30]}, "spaces.plan-shape"),
        ({"sort": "desk", "points": [10, 10, 40]}, "ground.invalid"),
        ({"sort": "desk", "points": [10, 10, 40, -3]}, "ground.invalid"),
        ({"sort": "circle", "points": [10, 10, 40, 30]}, "spaces.plan-shape"),
        ({"sort": "label", "points": [10, 590, 40, 30]}, "spaces.plan-shape"),
        ({"sort": "desk", "points": [1, 1, 4, 3], "space": str(any_id())}, "spaces.plan-space"),
    ],
)
async def test_a_shape_that_cannot_be_drawn_is_refused(desk: Client, site: str, shape: Json, code: str) -> None:
    wish = {"name": "1층", "width": 1000, "height": 600, "shapes": [{"id": "a", **shape}]}
    answer = await desk.post(f"/api/spaces/sites/{site}/plans", json=wish)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_a_site_out_of_reach_is_not_there(client: MakeClient, guest: Actor, site: str, seat: Json) -> None:
    async with client(guest) as outside:
        for path in (f"sites/{site}", f"sites/{site}/policy", f"sites/{site}/spaces", f"sites/{site}/plans"):
            assert (await outside.get(f"/api/spaces/{path}")).status_code == 404, path
        assert (await outside.get(f"/api/spaces/spaces/{seat['id']}")).status_code == 404
        assert [one for one in (await outside.ok("GET", "/api/spaces/sites"))["items"] if one["site"] == site] == []
