"""Grants, previews, reasons; races that must leave a manager."""

import asyncio
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from madang.ground import access
from madang.ground.access import EVERYONE, Grant, Reached
from madang.ground.db import Database
from madang.ground.errors import Problem
from madang.ground.roles import Role
from madang.ground.share import rules
from madang.ground.share.actions import grants
from madang.ground.testing import Cast, any_id, told
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.tx import Actor

NOW = datetime(2026, 11, 21, tzinfo=UTC)
OFFERS = (Role.VIEW, Role.EDIT, Role.MANAGE)


@pytest.mark.parametrize(
    ("grant", "giver", "holder", "code"),
    [
        (Grant(party=EVERYONE, role=Role.VIEW), Role.MANAGE, "everyone", None),
        (Grant(party=EVERYONE, role=None, adds=True), Role.MANAGE, "everyone", None),
        (Grant(party=EVERYONE, role=None), Role.MANAGE, "everyone", "share.nothing-given"),
        (Grant(party=EVERYONE, role=Role.COMMENT), Role.MANAGE, "everyone", "share.role-not-offered"),
        (Grant(party=EVERYONE, role=Role.MANAGE), Role.EDIT, "person", "share.more-than-own"),
        (Grant(party=EVERYONE, role=Role.EDIT), None, "person", "share.more-than-own"),
        (Grant(party=EVERYONE, role=Role.MANAGE), Role.MANAGE, "external", "share.strangers-do-not-manage"),
        (Grant(party=EVERYONE, role=Role.MANAGE), Role.MANAGE, "link", "share.strangers-do-not-manage"),
        (Grant(party=EVERYONE, role=Role.EDIT), Role.MANAGE, "link", None),
        (Grant(party=EVERYONE, role=Role.VIEW, expires_at=NOW), Role.MANAGE, "person", "share.already-over"),
    ],
)
def test_what_may_be_given(grant: Grant, giver: Role | None, holder: str, code: str | None) -> None:
    refused = nullcontext() if code is None else pytest.raises(Problem, match=f"^{code}$")
    with refused:
        rules.check(grant, offers=OFFERS, giver=giver, holder=holder, now=NOW)


async def put(web: Any, thing: UUID, party: UUID, role: str | None, **more: Any) -> Any:
    return await web.request("PUT", f"/api/things/{thing}/grants/{party}", json={"role": role, **more})


async def test_a_role_is_given_changed_and_withdrawn(
    client: Any, mina: Actor, joon: Actor, plant: Plant, database: Database
) -> None:
    there = await plant()
    async with client(mina) as web, client(joon) as other:
        assert (await put(web, there, joon.id, "view")).status_code == 204
        shown = await web.ok("GET", f"/api/things/{there}/sharing")
        assert {line["party"]["name"]: line["role"] for line in shown["grants"]} == {"김미나": "manage", "박준": "view"}
        assert (await put(other, there, joon.id, "edit")).status_code == 403
        assert (await other.ok("GET", f"/api/things/{there}/sharing"))["links"] == []
        await put(web, there, joon.id, "comment")
        assert (await other.ok("GET", f"/api/things/{there}"))["role"] == "comment"
        await web.ok("DELETE", f"/api/things/{there}/grants/{joon.id}")
        assert (await other.get(f"/api/things/{there}")).status_code == 404
        assert (await web.delete(f"/api/things/{there}/grants/{joon.id}")).status_code == 404
    changed = [
        one for one in await told(database, subject=f"garden.plot:{there}") if one.name.endswith("rights-changed")
    ]
    assert [(one.values["role"], len(one.values["persons"])) for one in changed] == [
        ("view", 1),
        ("comment", 0),
        (None, 0),
    ]


async def test_only_real_parties_and_offered_roles(
    client: Any, mina: Actor, joon: Actor, guest: Actor, plant: Plant
) -> None:
    there = await plant()
    async with client(mina) as web:
        assert (await put(web, there, any_id(), "view")).status_code == 404
        assert (await put(web, there, joon.id, "busy")).json()["code"] == "share.role-not-offered"
        assert (await put(web, there, guest.id, "manage")).json()["code"] == "share.strangers-do-not-manage"
        assert (await put(web, there, mina.id, "edit")).json()["code"] == "share.last-manager"
        soon = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
        assert (await put(web, there, mina.id, "manage", expires_at=soon)).json()["code"] == "share.last-manager"
        assert (await web.delete(f"/api/things/{there}/grants/{mina.id}")).json()["code"] == "share.last-manager"


async def test_everybody_may_give_up_their_own_role(client: Any, joon: Actor, plant: Plant) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with client(joon) as web:
        await web.ok("DELETE", f"/api/things/{there}/grants/{joon.id}")
        assert (await web.get(f"/api/things/{there}")).status_code == 404


async def test_a_leaf_gets_rights_of_its_own_inside_its_parent(
    client: Any, mina: Actor, joon: Actor, plant: Plant
) -> None:
    outer = await plant("바깥")
    leaf = await plant("잎", within=outer)
    async with client(mina) as web, client(joon) as other:
        before = await web.ok("GET", f"/api/things/{leaf}/sharing")
        assert (before["own"], before["collection"]) == (False, str(outer))
        await put(web, leaf, joon.id, "edit")
        after = await web.ok("GET", f"/api/things/{leaf}/sharing")
        assert (after["own"], after["inherits"], after["parent"]["id"]) == (True, True, str(outer))
        assert [(line["party"]["name"], line["inherited"]) for line in after["grants"]] == [
            ("박준", False),
            ("김미나", True),
        ]
        assert (await other.ok("GET", f"/api/things/{leaf}"))["role"] == "edit"
        assert (await other.get(f"/api/things/{outer}")).status_code == 404
        theirs = await other.ok("GET", f"/api/things/{leaf}/sharing")
        assert (theirs["parent"], theirs["grants"][1]["source"]) == (None, None)


async def test_inheriting_stops_and_starts(client: Any, mina: Actor, joon: Actor, cast: Cast, plant: Plant) -> None:
    outer = await plant("바깥", roles={joon: Role.VIEW})
    leaf = await plant("잎", within=outer)
    async with client(mina) as web, client(joon) as other:
        await web.ok("PUT", f"/api/things/{leaf}/inherits", json={"inherits": False})
        alone = await web.ok("GET", f"/api/things/{leaf}/sharing")
        assert [line["party"]["name"] for line in alone["grants"]] == ["김미나"]
        assert (await other.get(f"/api/things/{leaf}")).status_code == 404
        await web.ok("PUT", f"/api/things/{leaf}/inherits", json={"inherits": True})
        assert (await other.ok("GET", f"/api/things/{leaf}"))["role"] == "view"
        await web.ok("PUT", f"/api/things/{leaf}/inherits", json={"inherits": False, "keep": True})
        kept = await web.ok("GET", f"/api/things/{leaf}/sharing")
        assert {line["party"]["name"] for line in kept["grants"]} == {"김미나", "박준"}
        assert not any(line["inherited"] for line in kept["grants"])
        assert (await web.put(f"/api/things/{outer}/inherits", json={"inherits": True})).json()[
            "code"
        ] == "share.nothing-around"


async def test_a_preview_shows_who_gains_and_loses_and_changes_nothing(
    client: Any, mina: Actor, joon: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with client(mina) as web:
        url = f"/api/things/{there}/grants/preview"
        everyone = await web.ok("POST", url, json={"party": str(EVERYONE), "role": "edit"})
        assert everyone["gains"]["count"] == 2
        assert [one["name"] for one in everyone["gains"]["people"]] == ["관리자", "남궁선"]
        assert [one["name"] for one in everyone["changes"]["people"]] == ["박준"]
        gone = await web.ok("POST", url, json={"party": str(joon.id), "role": None})
        assert [one["name"] for one in gone["loses"]["people"]] == ["박준"]
        assert len((await web.ok("GET", f"/api/things/{there}/sharing"))["grants"]) == 2


async def test_it_says_who_reaches_a_thing_and_why(
    client: Any, mina: Actor, joon: Actor, guest: Actor, plant: Plant
) -> None:
    outer = await plant("바깥", roles={joon: Role.VIEW})
    leaf = await plant("잎", within=outer)
    async with client(mina) as web:
        await put(web, leaf, EVERYONE, "comment")
        people = await web.ok("GET", f"/api/things/{leaf}/people")
        assert (people["count"], [one["person"]["name"] for one in people["items"]]) == (
            4,
            ["관리자", "김미나", "남궁선", "박준"],
        )
        why = await web.ok("GET", f"/api/things/{leaf}/people/{joon.id}")
        assert why["role"] == "comment"
        assert [(one["party"]["kind"], one["role"], one["inherited"]) for one in why["reasons"]] == [
            ("everyone", "comment", False),
            ("person", "view", True),
        ]
        assert (await web.get(f"/api/things/{leaf}/people/{guest.id}")).status_code == 404


@pytest.mark.parametrize("turn", range(10))
async def test_two_managers_who_withdraw_each_other_leave_one(
    turn: int, act: Act, mina: Actor, joon: Actor, database: Database, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.MANAGE})

    async def oust(who: Actor, whom: Actor) -> bool:
        try:
            async with act(who) as tx:
                await grants.withdraw(tx, there, whom.id)
        except Problem:
            return False
        return True

    done = await asyncio.gather(oust(mina, joon), oust(joon, mina))
    async with database.queries() as q:
        left = await access.grants_of(q, there)
    assert sorted(done) == [False, True]
    assert [one.role for one in left] == [Role.MANAGE]


@pytest.mark.parametrize("turn", range(10))
async def test_two_managers_who_leave_at_once_leave_one(
    turn: int, act: Act, mina: Actor, joon: Actor, database: Database, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.MANAGE})

    async def leave(who: Actor) -> str:
        try:
            async with act(who) as tx:
                await grants.withdraw(tx, there, who.id)
        except Problem as problem:
            return problem.code
        return "left"

    assert sorted(await asyncio.gather(leave(mina), leave(joon))) == ["left", "share.last-manager"]
    async with database.queries() as q:
        assert len(await access.grants_of(q, there)) == 1


async def test_two_who_part_a_leaf_at_once_make_one_collection(
    act: Act, mina: Actor, joon: Actor, stranger: Actor, guest: Actor, plant: Plant, database: Database
) -> None:
    leaf = await plant("잎", within=await plant("바깥", roles={joon: Role.MANAGE}))

    async def give(who: Actor, to: Actor) -> None:
        async with act(who) as tx:
            await grants.give(tx, leaf, Grant(party=to.id, role=Role.VIEW))

    await asyncio.gather(give(mina, stranger), give(joon, guest))
    async with database.queries() as q:
        assert {one.party for one in await access.grants_of(q, leaf)} == {stranger.id, guest.id}


async def test_rights_end_when_their_time_is_over(
    act: Act, mina: Actor, joon: Actor, plant: Plant, database: Database
) -> None:
    there = await plant()
    async with act(mina) as tx:
        await grants.give(tx, there, Grant(party=joon.id, role=Role.VIEW, expires_at=tx.now + timedelta(hours=1)))
    async with database.queries() as q:
        assert await access.reached(q, joon.id, there) == Reached(2, False, False)
    async with act(Actor(kind="system")) as tx:
        tx.now += timedelta(hours=2)
        await grants.expire(tx)
    async with database.queries() as q:
        assert await access.reached(q, joon.id, there) is None
    assert (await told(database, subject=f"garden.plot:{there}"))[-1].name == "ground.thing.rights-changed"
