"""Coming and leaving, no-shows and penalties, doors and tablets, guests."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from madang.ground import settings
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.outbox.actions import SETTING
from madang.ground.outbox.models import Relay
from madang.ground.testing import Client, Digested, MakeClient, told
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.spaces.actions import clock, guests
from madang.spaces.tests.conftest import Json, near


async def now(web: Client, space: Json, start: int = 0, end: int = 120, **fields: Any) -> Json:
    """A booking that begins so many minutes after the half hour at hand."""
    wish = {"space": space["id"], "dtstart": near(start), "dtend": near(end), **fields}
    found: Json = await web.ok("POST", "/api/spaces/bookings", json=wish)
    return found


async def back(database: Database, booking: str, minutes: int) -> None:
    """The booking began so many minutes earlier."""
    async with database.queries() as q:
        for table, column in (("booking", "id"), ("slot", "booking")):
            await q.run(
                f"update spaces.{table} set dtstart = dtstart - make_interval(mins => %(m)s),"
                f" dtend = dtend - make_interval(mins => %(m)s) where {column} = %(id)s",
                m=minutes,
                id=booking,
            )


@pytest_asyncio.fixture
async def kiosk(desk: Client, site: str, client: MakeClient) -> AsyncIterator["Kiosk"]:
    """A tablet at the site."""
    made = await desk.ok("POST", f"/api/spaces/sites/{site}/doors", json={"sort": "kiosk", "name": "현관"})
    async with client(None) as web:
        yield Kiosk(web, made["token"])


class Kiosk:
    """A tablet without a session."""

    def __init__(self, web: Client, token: str) -> None:
        self.web, self.url = web, f"/api/spaces/kiosks/{token}"

    async def send(self, *scans: Json, skew: timedelta = timedelta()) -> Any:
        said = {"sent_at": (datetime.now(UTC) + skew).isoformat(), "scans": list(scans)}
        return await self.web.post(f"{self.url}/scans", json=said)

    async def codes(self, *scans: Json) -> list[str]:
        answer = await self.send(*scans)
        assert answer.status_code == 200, answer.text
        return [one["code"] for one in answer.json()["items"]]


def scan(said: str, *, ago: timedelta = timedelta(), leaves: bool = False) -> Json:
    return {"id": str(uuid4()), "at": (datetime.now(UTC) - ago).isoformat(), "said": said, "leaves": leaves}


async def test_one_comes_and_leaves_and_the_rest_is_free(
    web: Client, other: Client, seat: Json, database: Database
) -> None:
    made = await now(web, seat)
    assert made["released_at"]
    url = f"/api/spaces/bookings/{made['id']}"
    assert (await other.post(f"{url}/arrival")).status_code == 404
    here = await web.ok("POST", f"{url}/arrival")
    assert (here["checked_in_via"], here["released_at"], here["may"]) == ("button", None, ["change", "leave"])
    assert (await web.ok("POST", f"{url}/arrival"))["checked_in_at"] == here["checked_in_at"], "once"
    gone = await web.ok("POST", f"{url}/departure")
    assert (gone["status"], gone["may"]) == ("ended", [])
    assert gone["checked_out_at"]
    assert (await now(other, seat, 30, 60))["status"] == "confirmed"
    names = [one.name for one in await told(database, subject=made["ref"])]
    seen = "spaces.booking.seen"
    assert names == ["spaces.booking.confirmed", seen, "spaces.booking.arrived", "spaces.booking.left"]


async def test_too_early_is_refused_with_the_reason(web: Client, seat: Json) -> None:
    made = await now(web, seat, 120, 180)
    answer = await web.post(f"/api/spaces/bookings/{made['id']}/arrival")
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.too-early")
    answer = await web.post(f"/api/spaces/bookings/{made['id']}/departure")
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.not-in")


async def test_who_does_not_come_loses_the_space_and_a_person_decides_what_follows(
    web: Client,
    other: Client,
    desk: Client,
    seat: Json,
    site: str,
    database: Database,
    house: House,
    digested: Digested,
) -> None:
    made = await now(web, seat)
    assert not await released(database, house, made["id"]), "not before the time of grace"
    await back(database, made["id"], 75)
    assert await released(database, house, made["id"])
    assert not await released(database, house, made["id"]), "once"
    shown = await web.ok("GET", f"/api/spaces/bookings/{made['id']}")
    assert shown["status"] == "released"
    late = await web.post(f"/api/spaces/bookings/{made['id']}/arrival")
    assert (late.status_code, late.json()["code"]) == (409, "spaces.given-away")
    assert (await now(other, seat))["status"] == "confirmed"
    await digested()
    notices = (await web.ok("GET", "/api/inbox"))["items"]
    assert any(one["name"] == "spaces.booking.released" for one in notices)
    mine = (await web.ok("GET", "/api/spaces/penalties"))["items"]
    assert [(one["sort"], one["state"]) for one in mine if one["booking"] == made["id"]] == [("no-show", "noted")]
    url = f"/api/spaces/penalties/{mine[0]['id']}"
    assert (await web.post(f"{url}/void", json={"reason": "x"})).status_code == 403
    assert (await other.get(f"/api/spaces/sites/{site}/penalties")).status_code == 403
    assert len((await desk.ok("GET", f"/api/spaces/sites/{site}/penalties"))["items"]) == 1
    empty = await desk.post(f"{url}/void", json={"reason": " "})
    assert (empty.status_code, empty.json()["code"]) == (422, "spaces.reason")
    assert (await desk.ok("POST", f"{url}/confirm"))["state"] == "confirmed"
    voided = await desk.ok("POST", f"{url}/void", json={"reason": "열차 지연"})
    assert (voided["state"], voided["reason"]) == ("voided", "열차 지연")


async def released(database: Database, house: House, booking: str) -> bool:
    async with transaction(database, house, SYSTEM_ACTOR, via="job") as tx:
        return await clock.release(tx, UUID(booking))


async def test_confirmed_no_shows_block_and_voided_ones_do_not(
    web: Client, desk: Client, seat: Json, site: str, database: Database, house: House
) -> None:
    await desk.ok("PATCH", f"/api/spaces/sites/{site}/policy", json={"no_shows": 1})
    made = await now(web, seat)
    await back(database, made["id"], 75)
    assert await released(database, house, made["id"])
    assert (await now(web, seat, 60, 90))["status"] == "confirmed", "nothing follows before a person confirmed"
    one = (await desk.ok("GET", f"/api/spaces/sites/{site}/penalties"))["items"][0]
    await desk.ok("POST", f"/api/spaces/penalties/{one['id']}/confirm")
    wish = {"space": seat["id"], "dtstart": near(120), "dtend": near(150)}
    answer = await web.post("/api/spaces/bookings", json=wish)
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.blocked")
    await desk.ok("POST", f"/api/spaces/penalties/{one['id']}/void", json={"reason": "착오"})
    await web.ok("POST", "/api/spaces/bookings", json=wish)


async def test_what_is_over_is_ended_by_the_clock(web: Client, seat: Json, database: Database, house: House) -> None:
    made = await now(web, seat)
    await web.ok("POST", f"/api/spaces/bookings/{made['id']}/arrival")
    async with transaction(database, house, SYSTEM_ACTOR, via="job") as tx:
        assert not await clock.end(tx, UUID(made["id"]))
    await back(database, made["id"], 300)
    async with transaction(database, house, SYSTEM_ACTOR, via="job") as tx:
        assert await clock.end(tx, UUID(made["id"]))
        assert not await clock.end(tx, UUID(made["id"]))
    shown = await web.ok("GET", f"/api/spaces/bookings/{made['id']}")
    assert (shown["status"], shown["checked_out_at"]) == ("ended", shown["dtend"])
    assert made["id"] in [one["id"] for one in (await web.ok("GET", "/api/spaces/bookings?past=true"))["items"]]


async def test_late_cancelling_is_counted_and_early_is_not(web: Client, seat: Json, desk: Client, site: str) -> None:
    soon = await now(web, seat, 60, 90)
    await web.ok("POST", f"/api/spaces/bookings/{soon['id']}/cancel")
    far = await now(web, seat, 180, 210)
    await web.ok("POST", f"/api/spaces/bookings/{far['id']}/cancel")
    again = await web.post(f"/api/spaces/bookings/{far['id']}/cancel")
    assert (again.status_code, again.json()["code"]) == (409, "spaces.over")
    noted = (await desk.ok("GET", f"/api/spaces/sites/{site}/penalties"))["items"]
    assert [(one["booking"], one["sort"]) for one in noted] == [(soon["id"], "late-cancel")]


async def test_the_code_on_the_wall_checks_in_whoever_is_signed_in(
    web: Client, other: Client, desk: Client, seat: Json, site: str
) -> None:
    made = await now(web, seat)
    home = f"/api/spaces/sites/{site}/doors"
    assert (await web.post(home, json={"sort": "wall", "name": "x"})).status_code == 403
    wall = await desk.ok("POST", home, json={"sort": "wall", "name": "출입문"})
    assert wall["path"] == f"/spaces/door/{wall['token']}"
    url = f"/api/spaces/walls/{wall['token']}"
    nothing = await other.post(f"{url}/arrival")
    assert (nothing.status_code, nothing.json()["code"]) == (409, "spaces.nothing-here")
    here = await web.ok("POST", f"{url}/arrival")
    assert (here["id"], here["checked_in_via"]) == (made["id"], "qr")
    assert (await web.ok("POST", f"{url}/departure"))["status"] == "ended"
    forged = await web.post("/api/spaces/walls/forged/arrival")
    assert (forged.status_code, forged.json()["code"]) == (404, "spaces.door-unknown")
    assert (await web.delete(f"/api/spaces/doors/{wall['door']['id']}")).status_code == 403
    await desk.ok("DELETE", f"/api/spaces/doors/{wall['door']['id']}")
    assert (await web.post(f"{url}/arrival")).status_code == 404


async def test_a_tablet_checks_in_by_code_and_pin_once(
    web: Client, other: Client, seat: Json, room: Json, kiosk: Kiosk
) -> None:
    mine, theirs = await now(web, seat), await now(other, room)
    shown = await kiosk.web.ok("GET", kiosk.url)
    assert shown["name"] == "현관"
    first = scan(mine["code"])
    assert await kiosk.codes(first) == ["came"]
    again = (await kiosk.send(first)).json()["items"][0]
    assert (again["code"], again["again"]) == ("came", True)
    assert await kiosk.codes(scan(mine["code"])) == ["spaces.already-in"], "replayed"
    assert await kiosk.codes(scan(theirs["pin"])) == ["came"]
    assert await kiosk.codes(scan(mine["code"], leaves=True)) == ["left"]
    assert (await web.ok("GET", f"/api/spaces/bookings/{mine['id']}"))["status"] == "ended"
    forged = await kiosk.web.post("/api/spaces/kiosks/forged/scans", json={"sent_at": near(0), "scans": [first]})
    assert forged.status_code == 404


async def test_a_tablet_that_was_offline_records_when_it_was(web: Client, seat: Json, kiosk: Kiosk) -> None:
    made = await now(web, seat)
    then = timedelta(minutes=2)
    offline = scan(made["code"], ago=then)
    answers = await asyncio.gather(*(kiosk.send(offline) for _ in range(8)))
    codes = sorted((one.json()["items"][0]["code"], one.json()["items"][0]["again"]) for one in answers)
    assert codes == [("came", False)] + [("came", True)] * 7
    shown = await web.ok("GET", f"/api/spaces/bookings/{made['id']}")
    came = datetime.fromisoformat(shown["checked_in_at"])
    assert abs(datetime.now(UTC) - then - came) < timedelta(seconds=20)
    assert await kiosk.codes(scan(made["code"], ago=timedelta(minutes=61))) == ["spaces.too-old"]
    assert await kiosk.codes(scan(made["code"], ago=-timedelta(minutes=10))) == ["spaces.clock-wrong"]


@pytest.mark.parametrize("skew", [timedelta(hours=1), -timedelta(hours=1)])
async def test_a_tablet_whose_clock_is_wrong_is_refused(web: Client, seat: Json, kiosk: Kiosk, skew: timedelta) -> None:
    made = await now(web, seat)
    answer = await kiosk.send(scan(made["code"]), skew=skew)
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.clock-wrong")
    assert answer.json()["params"]["minutes"] in (59, 60)
    assert (await web.ok("GET", f"/api/spaces/bookings/{made['id']}"))["checked_in_at"] is None


async def test_pins_are_not_guessed_at_a_tablet(web: Client, seat: Json, kiosk: Kiosk) -> None:
    made = await now(web, seat)
    wrong = [f"{number:06}" for number in range(30) if f"{number:06}" != made["pin"]][:20]
    assert set(await kiosk.codes(*(scan(one) for one in wrong))) == {"spaces.code-wrong"}
    assert await kiosk.codes(scan(made["pin"])) == ["spaces.guessing"]


async def test_a_flood_from_one_door_is_slowed_down(web: Client, seat: Json, kiosk: Kiosk) -> None:
    made = await now(web, seat)
    answers = [await kiosk.send(scan(made["code"])) for _ in range(125)]
    assert {one.status_code for one in answers} == {200, 429}
    assert answers[-1].headers["retry-after"]
    assert sum(one.json()["items"][0]["code"] == "came" for one in answers if one.status_code == 200) == 1


async def test_a_guest_s_pass_works_once_and_the_host_is_told(
    web: Client, other: Client, desk: Client, room: Json, site: str, client: MakeClient, digested: Digested
) -> None:
    made = await now(web, room)
    url = f"/api/spaces/bookings/{made['id']}/guests"
    assert (await other.post(url, json={"name": "이사 최"})).status_code == 404
    guest = await web.ok("POST", url, json={"name": " 최 이사 ", "org": "한빛소재"})
    assert (await web.post(url, json={"name": "  "})).status_code == 422
    assert (guest["name"], guest["arrived_at"]) == ("최 이사", None)
    async with client(None) as outside:
        shown = await outside.ok("GET", f"/api/spaces/passes/{guest['code']}")
        assert (shown["name"], shown["used"], shown["space_name"]) == ("최 이사", False, room["name"])
        forged = await outside.get("/api/spaces/passes/forged")
        assert (forged.status_code, forged.json()["code"]) == (404, "spaces.pass-unknown")
    home = f"/api/spaces/sites/{site}/guests"
    assert (await web.get(home)).status_code == 403
    assert (await web.post(home, json={"said": guest["code"]})).status_code == 403
    listed = (await desk.ok("GET", home))["items"]
    assert [(one["name"], one["code"]) for one in listed] == [("최 이사", "")]
    assert (await desk.ok("POST", home, json={"said": guest["code"]}))["arrived_at"]
    twice = await desk.post(home, json={"said": guest["code"]})
    assert (twice.status_code, twice.json()["code"]) == (409, "spaces.pass-used")
    await digested()
    notices = (await web.ok("GET", "/api/inbox"))["items"]
    assert any(one["name"] == "spaces.booking.guest-came" for one in notices)
    second = await web.ok("POST", url, json={"name": "박 대리"})
    assert len((await web.ok("GET", url))["items"]) == 2
    assert (await other.delete(f"/api/spaces/guests/{second['id']}")).status_code == 404
    await web.ok("DELETE", f"/api/spaces/guests/{second['id']}")
    gone = await desk.post(home, json={"said": second["code"]})
    assert (gone.status_code, gone.json()["code"]) == (404, "spaces.pass-unknown")


async def test_a_pass_is_mailed_to_the_guest_where_mail_goes_out(web: Client, room: Json, tx: Tx) -> None:
    made = await now(web, room)
    url = f"/api/spaces/bookings/{made['id']}/guests"
    wrong = await web.post(url, json={"name": "최 이사", "email": "nowhere"})
    assert (wrong.status_code, wrong.json()["errors"]) == (422, [{"pointer": "#/email", "code": "invalid"}])
    kept = await web.ok("POST", url, json={"name": "최 이사", "email": "choi@partner.example"})
    assert kept["mailed_at"] is None, "there is no relay: the pass is passed on by hand"
    relay = Relay(
        host="mail.example", port=25, tls="none", sender="madang@mail.example", house="https://madang.example"
    )
    await settings.write(tx, SETTING, relay)
    guest = await guests.invite(tx, UUID(made["id"]), name="박 이사", org="", email="park@partner.example")
    assert guest.mailed_at == tx.now
    [(to, link, words)] = await tx.tuples(
        "select recipient, link, words from ground.mail where cause = %(cause)s", cause=f"guest-pass {guest.id}"
    )
    assert (to, link) == ("park@partner.example", f"https://madang.example/spaces/pass/{guest.code}")
    assert words["place"].endswith(room["name"])


async def test_looks_of_the_reception_are_kept_and_shown_to_whom_they_concern(
    web: Client, desk: Client, other: Client, seat: Json, site: str, admin: Actor
) -> None:
    made = await now(web, seat)
    day = datetime.now(UTC) + timedelta(hours=9)
    listed = await desk.ok("GET", f"/api/spaces/sites/{site}/bookings", params={"on": day.date().isoformat()})
    assert made["id"] in [one["id"] for one in listed["items"]] or day.hour >= 23
    assert (await other.get(f"/api/spaces/bookings/{made['id']}")).status_code == 404
    looks = (await web.ok("GET", "/api/spaces/looks"))["items"]
    assert {(one["what"], one["allowed"]) for one in looks} >= {("booking", False)}
    assert any(one["viewer"] == str(admin.id) and one["what"] == "reception" for one in looks) or day.hour >= 23
