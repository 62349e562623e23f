"""Closing a site and opening it again; stays, their proof and their privacy; help and defects."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Client, Digested, MakeClient, actor, any_id
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction
from madang.spaces.tests.conftest import HOURS, Json, add, at, near


async def second(desk: Client) -> str:
    """Another site."""
    found = await desk.ok("POST", "/api/sites", json={"name": f"다온특구 {uuid4().hex[:6]}"})
    id = str(found["site"]["id"])
    await desk.ok("PATCH", f"/api/spaces/sites/{id}", json={"hours": HOURS})
    await desk.ok("PATCH", f"/api/spaces/sites/{id}/policy", json={"holidays": True})
    return id


async def done(desk: Client, closure: str, field: str = "announced_at") -> Json:
    """The closure once it is carried out."""
    for _ in range(200):
        items = (await desk.ok("GET", "/api/spaces/closures"))["items"]
        found: Json = next(one for one in items if one["id"] == closure)
        if found[field]:
            return found
        await asyncio.sleep(0.05)
    raise AssertionError("the closure was not carried out")


async def test_one_act_closes_a_site_moves_whom_it_can_and_tells_everybody(
    web: Client, other: Client, desk: Client, site: str, seat: Json, room: Json, digested: Digested
) -> None:
    elsewhere = await second(desk)
    await add(desk, elsewhere)
    mine = await web.ok("POST", "/api/spaces/bookings", json={"space": seat["id"], "dtstart": at(10), "dtend": at(12)})
    theirs = await other.ok(
        "POST", "/api/spaces/bookings", json={"space": room["id"], "dtstart": at(10), "dtend": at(12)}
    )
    wish = {"site": site, "dtstart": at(0), "dtend": at(24 * 14), "reason": "누수 공사", "moves_to": elsewhere}
    assert (await web.post("/api/spaces/closures", json=wish)).status_code == 403
    assert (await web.post("/api/spaces/closures", json={**wish, "site": None})).status_code == 403
    made = await desk.ok("POST", "/api/spaces/closures", json=wish)
    shut = await web.post("/api/spaces/bookings", json={"space": seat["id"], "dtstart": at(14), "dtend": at(15)})
    assert (shut.status_code, shut.json()["code"]) == (409, "spaces.closed")
    found = await done(desk, made["id"])
    assert (found["moved"], found["remote"], found["reacted"]) == (1, 1, 0)
    gone = await web.ok("GET", f"/api/spaces/bookings/{mine['id']}")
    assert (gone["status"], gone["reason"]) == ("cancelled", "누수 공사")
    moved = (await web.ok("GET", "/api/spaces/closures/mine"))["items"][0]
    assert moved["outcome"] == "moved"
    there = await web.ok("GET", f"/api/spaces/bookings/{moved['moved_to']}")
    assert (there["site"], there["status"], there["dtstart"]) == (elsewhere, "confirmed", mine["dtstart"])
    await digested()
    for who in (web, other):
        notices = (await who.ok("GET", "/api/inbox"))["items"]
        assert any(one["name"] == "spaces.closure.announced" for one in notices)
    url = f"/api/spaces/closures/{made['id']}"
    assert (await web.get(f"{url}/people")).status_code == 403
    await web.ok("POST", f"{url}/reaction")
    assert (await desk.post(f"{url}/reaction")).status_code == 404
    people = (await desk.ok("GET", f"{url}/people"))["items"]
    assert [one["reacted_at"] is None for one in people] == [True, False]
    assert (await web.post(f"{url}/reopen")).status_code == 403
    await desk.ok("POST", f"{url}/reopen")
    assert await until(web, mine["id"]) == "confirmed"
    assert await until(other, theirs["id"]) == "confirmed"
    assert (await web.ok("GET", f"/api/spaces/bookings/{moved['moved_to']}"))["status"] == "cancelled"
    again = await desk.post(f"{url}/reopen")
    assert (again.status_code, again.json()["code"]) == (409, "spaces.open-already")


async def until(web: Client, booking: str) -> str:
    """The status of a booking once it is back."""
    status = ""
    for _ in range(200):
        status = str((await web.ok("GET", f"/api/spaces/bookings/{booking}"))["status"])
        if status == "confirmed":
            break
        await asyncio.sleep(0.05)
    return status


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"dtend": at(0)}, "spaces.range"),
        ({"dtend": at(24 * 500)}, "spaces.range"),
        ({"dtstart": near(-6000), "dtend": near(-600)}, "spaces.range"),
        ({"reason": "  "}, "spaces.reason"),
        ({"moves_to": "site"}, "spaces.moves-where"),
        ({"site": None, "moves_to": "site"}, "spaces.moves-where"),
    ],
)
async def test_a_closure_that_makes_no_sense_is_refused(desk: Client, site: str, wish: Json, code: str) -> None:
    body = {"site": site, "dtstart": at(0), "dtend": at(24), "reason": "공사", **wish}
    if body.get("moves_to"):
        body["moves_to"] = site
    answer = await desk.post("/api/spaces/closures", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def stay(web: Client, space: Json) -> Json:
    """Somebody comes and leaves."""
    wish = {"space": space["id"], "dtstart": near(0), "dtend": near(60)}
    made: Json = await web.ok("POST", "/api/spaces/bookings", json=wish)
    await web.ok("POST", f"/api/spaces/bookings/{made['id']}/arrival")
    await web.ok("POST", f"/api/spaces/bookings/{made['id']}/departure")
    return made


def days() -> dict[str, str]:
    today = (datetime.now(UTC) + timedelta(hours=9)).date()
    return {"from": str(today - timedelta(days=1)), "to": str(today + timedelta(days=1))}


async def test_a_stay_is_proven_to_its_person_and_whoever_heads_them(
    web: Client, other: Client, desk: Client, seat: Json, mina: Actor
) -> None:
    made = await stay(web, seat)
    mine = (await web.ok("GET", "/api/spaces/stays", params=days()))["items"]
    assert [one["id"] for one in mine] == [made["id"]]
    ask = {**days(), "person": str(mina.id)}
    for path in ("", "/proof"):
        assert (await other.get(f"/api/spaces/stays{path}", params=ask)).status_code == 404
    assert (await desk.ok("GET", "/api/spaces/stays", params=ask))["items"] == mine
    looks = [(one["what"], one["allowed"]) for one in (await web.ok("GET", "/api/spaces/looks"))["items"]]
    assert looks[:3] == [("stays", True), ("proof", False), ("stays", False)]
    table = await web.get("/api/spaces/stays/proof", params={**days(), "form": "csv"})
    assert seat["name"] in table.content.decode("utf-8-sig")
    paper = await web.get("/api/spaces/stays/proof", params=days())
    assert (paper.status_code, paper.content[:5], paper.headers["content-type"]) == (200, b"%PDF-", "application/pdf")
    wrong = await web.get("/api/spaces/stays/proof", params={**days(), "form": "exe"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "spaces.form")
    long = await web.get("/api/spaces/stays", params={"from": "2020-01-01", "to": "2026-01-01"})
    assert (long.status_code, long.json()["code"]) == (422, "spaces.range")
    nobody = await other.get("/api/spaces/stays", params={**days(), "person": str(any_id())})
    assert nobody.status_code == 404


async def test_the_use_of_a_site_shows_groups_of_five_or_more(
    desk: Client, web: Client, client: MakeClient, site: str, database: Database, house: House
) -> None:
    people = [
        Person(id=new_id(), sort="staff", fn=f"직원 {number}", number=f"05{uuid4().hex[:6]}") for number in range(5)
    ]
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        for person in people:
            await parties.insert_person(tx, person)
    url = f"/api/spaces/sites/{site}/use"
    for number, person in enumerate(people):
        found = await use(web, url)
        assert (found["visits"], found["rate"]) == (None, None) if found else number == 0, "nobody is to be made out"
        async with client(actor(person)) as one:
            await stay(one, await add(desk, site))
    found = await use(web, url)
    assert (found["visits"], found["spaces"], found["days"]) == (5, 5, 3)
    assert found["rate"] == pytest.approx(33.3)


async def use(web: Client, url: str) -> Any:
    """The figures of desks."""
    items = (await web.ok("GET", url, params=days()))["items"]
    return next((one for one in items if one["kind"] == "desk"), None)


async def test_help_is_asked_for_and_answered(
    web: Client, other: Client, desk: Client, site: str, seat: Json, digested: Digested, admin: Actor, joon: Actor
) -> None:
    made = await web.ok("POST", "/api/spaces/bookings", json={"space": seat["id"], "dtstart": at(10), "dtend": at(11)})
    url = f"/api/spaces/spaces/{seat['id']}/requests"
    wish = {"sort": "it-help", "text": "모니터가 켜지지 않음", "booking": made["id"]}
    assert (await other.post(url, json=wish)).status_code == 404
    without = await web.post(url, json={**wish, "booking": None})
    assert (without.status_code, without.json()["code"]) == (422, "spaces.request-booking")
    unknown = await web.post(url, json={**wish, "sort": "magic"})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "spaces.request")
    asked = await web.ok("POST", url, json=wish)
    defect = await other.ok("POST", url, json={"sort": "defect", "text": "의자가 부러짐"})
    assert (await web.get(f"/api/spaces/sites/{site}/requests")).status_code == 403
    listed = (await desk.ok("GET", f"/api/spaces/sites/{site}/requests"))["items"]
    assert {one["id"] for one in listed} == {asked["id"], defect["id"]}
    at_it = f"/api/spaces/requests/{asked['id']}"
    assert (await web.patch(at_it, json={"state": "done"})).status_code == 403
    wrong = await desk.patch(at_it, json={"owner": str(joon.id)})
    assert (wrong.status_code, wrong.json()["code"]) == (409, "spaces.owner")
    after = await desk.ok("PATCH", at_it, json={"state": "done", "owner": str(admin.id), "answer": "케이블 교체"})
    assert (after["state"], after["revision"]) == ("done", 2)
    stale = await desk.patch(at_it, json={"state": "open"}, headers={"if-match": '"1"'})
    assert stale.status_code == 412
    assert (await web.ok("GET", "/api/spaces/requests"))["items"][0]["answer"] == "케이블 교체"
    await digested()
    assert any(one["name"] == "spaces.space.request-answered" for one in (await web.ok("GET", "/api/inbox"))["items"])
    open_now = (await desk.ok("GET", f"/api/spaces/sites/{site}/requests"))["items"]
    assert [one["id"] for one in open_now] == [defect["id"]]
