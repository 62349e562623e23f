"""Trips through the door: what a trip must be, who sees it, what stands in calendars, who is told."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from madang.ground import asks
from madang.ground.db import Database
from madang.ground.errors import Invalid, Refused
from madang.ground.ids import Ref, new_id
from madang.ground.manifest import House
from madang.ground.runtime import Runtime
from madang.ground.testing import Cast, Client, Digested, MakeClient, told
from madang.ground.tx import Actor, Tx
from madang.trips import rules
from madang.trips.models import Trip, TripState

Json = dict[str, Any]
DAY = datetime(2027, 3, 1, 15, 0, tzinfo=UTC)
"""Midnight of 2 March 2027 in Seoul."""
ONE = timedelta(days=1)


def trip(**changes: Any) -> Trip:
    plain: Json = {
        "site": None,
        "place": "나래특구 2층",
        "region": "나래특구",
        "dtstart": DAY,
        "dtend": DAY + ONE,
        "all_day": True,
        "purpose": "현장 점검\n장비를 본다",
        "deputy": None,
        "created_at": DAY,
        "created_by": new_id(),
        "changed_at": DAY,
    }
    return Trip(id=new_id(), traveller=new_id(), **{**plain, **changes})


ALONG, OTHER = new_id(), new_id()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, None),
        ({"place": " "}, "trips.no-place"),
        ({"place": "", "site": new_id()}, None),
        ({"region": " "}, "trips.no-region"),
        ({"region": "가" * 41}, "trips.no-region"),
        ({"dtend": DAY}, "trips.backwards"),
        ({"dtend": DAY + timedelta(days=367)}, "trips.too-long"),
        ({"dtend": DAY + timedelta(hours=3)}, "trips.no-day"),
        ({"dtend": DAY + timedelta(hours=3), "all_day": False}, None),
        ({"companions": [ALONG], "deputy": OTHER}, None),
        ({"companions": [ALONG], "deputy": ALONG}, "trips.deputy-travels"),
        ({"traveller": ALONG, "companions": [ALONG]}, "trips.oneself"),
        ({"traveller": ALONG, "deputy": ALONG}, "trips.deputy-travels"),
        ({"companions": [new_id() for _ in range(31)]}, "trips.too-many"),
    ],
)
def test_a_trip_has_a_place_a_time_and_people_who_can(changes: Json, code: str | None) -> None:
    fields = {"traveller": changes.pop("traveller")} if "traveller" in changes else {}
    wanted = trip(**changes)
    if fields:
        wanted = Trip(**{name: getattr(wanted, name) for name in Trip.__struct_fields__} | fields)
    if code is None:
        assert rules.tidy(wanted).place == wanted.place.strip()
        return
    with pytest.raises(Invalid) as refused:
        rules.tidy(wanted)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("state", "may"), [(TripState.DRAFT, "confirm"), (TripState.CONFIRMED, "cancel"), (TripState.CANCELLED, "")]
)
def test_a_draft_is_confirmed_and_a_confirmed_trip_is_cancelled(state: TripState, may: str) -> None:
    one = trip(state=state)
    if may == "confirm":
        assert rules.confirmed(one, now=DAY).state is TripState.CONFIRMED
    else:
        with pytest.raises(Refused):
            rules.confirmed(one, now=DAY)
    if may == "cancel":
        assert rules.cancelled(one, reason=" 비가 \n온다 ").reason == "비가 온다"
    else:
        with pytest.raises(Refused):
            rules.cancelled(one, reason="")
    if state is TripState.CANCELLED:
        with pytest.raises(Refused):
            rules.open_(one)


def test_a_trip_is_named_by_where_and_what_for() -> None:
    assert rules.title(trip()) == "나래특구 · 현장 점검"
    assert rules.title(trip(purpose="")) == "나래특구"
    assert rules.changes(trip(purpose="가"), trip(purpose="나", dtend=DAY + 2 * ONE)) == ["purpose", "period"]


def body(first: datetime = DAY, days: int = 1, **more: Any) -> Json:
    return {
        "place": "나래특구 2층",
        "region": "나래특구",
        "dtstart": first.isoformat(),
        "dtend": (first + days * ONE).isoformat(),
        "purpose": "현장 점검",
        **more,
    }


async def plan(web: Client, first: datetime, **more: Any) -> Json:
    made: Json = await web.ok("POST", "/api/trips", json=body(first, **more))
    return made


async def step(web: Client, made: Json, verb: str, **more: Any) -> Json:
    match = {"if-match": f'"{made["revision"]}"'}
    done: Json = await web.ok("POST", f"/api/trips/{made['id']}/{verb}", json=more or None, headers=match)
    return done


async def notices(web: Client, trip: str) -> list[str]:
    items = (await web.ok("GET", "/api/inbox"))["items"]
    return [one["name"] for one in items if one["thing"]["id"] == trip]


async def seen(web: Client, person: Cast | UUID, first: datetime) -> list[Json]:
    days = {
        "from": f"{first + timedelta(hours=9):%Y-%m-%d}",
        "to": f"{first + 5 * ONE:%Y-%m-%d}",
        "people": str(person),
    }
    items = (await web.ok("GET", "/api/calendar/view", params=days))["items"]
    return [one for one in items if one["others"] == "trip"]


async def test_a_confirmed_trip_stands_in_calendars_and_names_who_stands_in(
    web: Client, other: Client, client: MakeClient, stranger: Actor, cast: Cast, database: Database, digested: Digested
) -> None:
    made = await plan(web, DAY, deputy=str(cast.joon.id))
    assert (made["state"], made["may"], made["region"]) == ("draft", ["trips.edit"], "나래특구")
    assert {one["name"] for one in made["parties"]} == {"김미나", "박준"}
    await digested()
    assert (await other.get(f"/api/trips/{made['id']}")).status_code == 404
    assert await seen(web, cast.mina.id, DAY) == []
    assert await notices(other, made["id"]) == []

    done = await step(web, made, "confirm")
    assert done["state"] == "confirmed"
    await digested()
    assert await notices(other, made["id"]) == ["trips.trip.confirmed"]
    assert (await other.ok("GET", f"/api/trips/{made['id']}"))["may"] == []
    (mine,) = await seen(web, cast.mina.id, DAY)
    assert (mine["title"], mine["region"], mine["all_day"]) == ("나래특구 · 현장 점검", "나래특구", True)
    async with client(stranger) as outside:
        (theirs,) = await seen(outside, cast.mina.id, DAY)
        assert (theirs["title"], theirs["region"], theirs["event"], theirs["whole"]) == ("", "나래특구", None, False)
        assert (await outside.get(f"/api/trips/{made['id']}")).status_code == 404
        assert (await outside.ok("GET", "/api/trips"))["items"] == []
    facts = await told(database, subject=f"trips.trip:{made['id']}")
    assert [one.name for one in facts] == ["trips.trip.drafted", "trips.trip.confirmed"]
    said = facts[1].values
    assert said["traveller"] == str(cast.mina.id)
    assert (said["site"], said["region"], said["companions"], said["deputy"]) == (
        None,
        "나래특구",
        [],
        str(cast.joon.id),
    )
    assert datetime.fromisoformat(said["dtstart"]) == DAY


async def test_a_changed_trip_tells_those_who_no_longer_go_as_well(
    web: Client, other: Client, client: MakeClient, stranger: Actor, cast: Cast, database: Database, digested: Digested
) -> None:
    first = DAY + 30 * ONE
    made = await plan(web, first, days=3, companions=[str(cast.joon.id)])
    done = await step(web, made, "confirm")
    await digested()
    assert len(await seen(web, cast.joon.id, first)) == 1
    url, match = f"/api/trips/{made['id']}", {"if-match": f'"{done["revision"]}"'}
    wish = {"companions": [], "deputy": str(cast.stranger.id), "dtend": (first + ONE).isoformat()}
    changed = await web.ok("PATCH", url, json=wish, headers=match)
    assert (changed["companions"], changed["deputy"]) == ([], str(cast.stranger.id))
    assert (await web.patch(url, json=wish, headers=match)).status_code == 412
    await digested()
    assert (await other.get(url)).status_code == 404
    assert await seen(web, cast.joon.id, first) == []
    async with client(stranger) as deputy:
        assert (await deputy.ok("GET", url))["may"] == []
        assert await notices(deputy, made["id"]) == ["trips.trip.changed"]
        assert (await deputy.patch(url, json={"purpose": "x"})).status_code == 403
    (fact,) = [one for one in await told(database, subject=f"trips.trip:{made['id']}") if one.name.endswith("changed")]
    assert sorted(fact.values["fields"]) == ["companions", "deputy", "period"]
    assert set(fact.values["persons"]) == {str(one.id) for one in (cast.mina, cast.joon, cast.stranger)}

    over = await step(web, changed, "cancel", reason="일정이 바뀌었다")
    assert (over["state"], over["reason"]) == ("cancelled", "일정이 바뀌었다")
    await digested()
    assert await seen(web, cast.mina.id, first) == []
    assert (await web.patch(url, json={"purpose": "x"})).status_code == 409
    assert (await web.post(f"{url}/cancel", json={})).status_code == 409


async def test_nobody_is_on_two_trips_at_once(web: Client, other: Client, cast: Cast) -> None:
    first = DAY + 60 * ONE
    await step(web, await plan(web, first, days=2, companions=[str(cast.joon.id)]), "confirm")
    second = await plan(web, first + ONE)
    refused = await web.post(f"/api/trips/{second['id']}/confirm")
    assert (refused.status_code, refused.json()["code"]) == (409, "trips.overlaps")
    assert (await web.ok("GET", f"/api/trips/{second['id']}"))["state"] == "draft"
    await step(web, await plan(web, first + 2 * ONE), "confirm")
    along = await plan(other, first + 2 * ONE, companions=[str(cast.mina.id)])
    refused = await other.post(f"/api/trips/{along['id']}/confirm")
    assert (refused.status_code, refused.json()["code"]) == (409, "trips.companion-away")


async def test_lists_show_what_comes_and_what_is_over(web: Client, cast: Cast) -> None:
    past = datetime(2026, 1, 4, 15, 0, tzinfo=UTC)
    earlier = await plan(web, past)
    later = await plan(web, DAY + 90 * ONE, all_day=False)
    coming = (await web.ok("GET", "/api/trips"))["items"]
    assert later["id"] in [one["id"] for one in coming]
    assert earlier["id"] not in [one["id"] for one in coming]
    assert [one["dtstart"] for one in coming] == sorted(one["dtstart"] for one in coming)
    over = (await web.ok("GET", "/api/trips?when=past"))["items"]
    assert [one["id"] for one in over] == [earlier["id"]]
    assert (over[0]["name"], over[0]["target"], over[0]["companions"]) == ("김미나", "나래특구 2층", 0)
    assert (await web.delete(f"/api/trips/{earlier['id']}")).status_code == 204
    assert (await web.get(f"/api/trips/{earlier['id']}")).status_code == 404
    assert (await web.get("/api/trips?after=x")).status_code == 422


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"site": str(new_id())}, "trips.site-unknown"),
        ({"deputy": str(new_id())}, "trips.person-unknown"),
        ({"place": ""}, "trips.no-place"),
        ({"dtstart": "2027-03-05T15:00:00Z"}, "trips.backwards"),
    ],
)
async def test_what_is_no_trip_is_refused_in_words(web: Client, wish: Json, code: str) -> None:
    refused = await web.post("/api/trips", json=body(**wish) if "dtstart" not in wish else {**body(), **wish})
    assert (refused.status_code, refused.json()["code"]) == (422, code)


async def test_people_from_outside_neither_plan_nor_stand_in(
    web: Client, client: MakeClient, guest: Actor, cast: Cast
) -> None:
    async with client(guest) as outside:
        assert (await outside.post("/api/trips", json=body())).status_code == 404
    refused = await web.post("/api/trips", json=body(deputy=str(cast.guest.id)))
    assert refused.json()["code"] == "trips.person-unknown"


async def test_a_trip_is_put_up_where_somebody_approves(
    web: Client, runtime: Runtime, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await plan(web, DAY + 120 * ONE)
    assert (await web.post(f"/api/trips/{made['id']}/approval")).status_code == 409
    asked: list[asks.Approval] = []

    async def answer(_: Tx, question: asks.Approval) -> Ref:
        asked.append(question)
        return Ref(f"approval.document:{new_id()}")

    answers: dict[Any, Any] = house.answers
    monkeypatch.setitem(answers, asks.Approval, answer)
    assert "trips.submit" in (await web.ok("GET", f"/api/trips/{made['id']}"))["may"]
    put = await web.ok("POST", f"/api/trips/{made['id']}/approval")
    assert put["draft"].startswith("approval.document:")
    assert [one.about for one in asked] == [f"trips.trip:{made['id']}"]
