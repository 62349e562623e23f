"""Share links and invited guests."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from madang.ground.db import Database
from madang.ground.roles import Role
from madang.ground.share.actions import grants
from madang.ground.testing import Cast, any_id
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.tx import Actor


async def test_a_link_opens_one_collection_and_nothing_else(client: Any, mina: Actor, plant: Plant) -> None:
    there, elsewhere = await plant("공개"), await plant("비공개")
    inside = await plant("안", within=there)
    async with client(mina) as web:
        link = await web.ok("POST", f"/api/things/{there}/links", json={"role": "view"})
        token = link["url"].removeprefix("/l/")
        assert len(token) >= 43
        async with client(None) as visitor:
            assert (await visitor.ok("GET", f"/api/links/{token}"))["thing"]["title"] == "공개"
            assert (await visitor.get(f"/api/things/{there}")).status_code == 401
            visitor.headers["x-madang-link"] = token
            assert (await visitor.ok("GET", f"/api/things/{inside}"))["role"] == "view"
            assert (await visitor.get(f"/api/things/{elsewhere}")).status_code == 404
            for path in ("/api/me/recents", f"/api/things/{there}/sharing", f"/api/things/{there}/people"):
                assert (await visitor.get(path)).status_code == 401
            assert (await visitor.post(f"/api/things/{there}/links", json={"role": "view"})).status_code == 403
            await web.ok("DELETE", f"/api/things/{there}/links/{link['id']}")
            assert (await visitor.get(f"/api/things/{inside}")).status_code == 401
            assert (await visitor.get(f"/api/links/{token}")).status_code == 404
        again = await web.ok("POST", f"/api/things/{there}/links", json={"role": "view"})
        assert again["url"] != link["url"]


async def test_a_link_never_manages_and_shows_only_to_managers(
    client: Any, mina: Actor, joon: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.EDIT})
    async with client(mina) as web, client(joon) as other:
        refused = await web.post(f"/api/things/{there}/links", json={"role": "manage"})
        assert refused.json()["code"] == "share.strangers-do-not-manage"
        await web.ok("POST", f"/api/things/{there}/links", json={"role": "edit"})
        assert len((await web.ok("GET", f"/api/things/{there}/sharing"))["links"]) == 1
        theirs = await other.ok("GET", f"/api/things/{there}/sharing")
        assert theirs["links"] == []
        assert [line["party"]["kind"] for line in theirs["grants"]] == ["person", "person"]


async def test_a_password_keeps_a_link_shut_and_guessing_is_slow(client: Any, mina: Actor, plant: Plant) -> None:
    there = await plant("잠긴 밭")
    async with client(mina) as web:
        link = await web.ok("POST", f"/api/things/{there}/links", json={"role": "view", "password": "우물 옆"})
    token = link["url"].removeprefix("/l/")
    async with client(None) as visitor:
        visitor.headers["x-madang-link"] = token
        assert await visitor.ok("GET", f"/api/links/{token}") == {
            "password": True,
            "thing": None,
            "role": None,
            "adds": False,
            "note": "",
            "target": None,
        }
        assert (await visitor.get(f"/api/things/{there}")).status_code == 401
        wrong = await visitor.post(f"/api/links/{token}/open", json={"password": "틀림"})
        assert (wrong.status_code, wrong.json()["code"]) == (403, "share.password-wrong")
        await visitor.ok("POST", f"/api/links/{token}/open", json={"password": "우물 옆"})
        assert (await visitor.ok("GET", f"/api/things/{there}"))["title"] == "잠긴 밭"
    async with client(None) as guesser:
        for _ in range(3):
            assert (await guesser.post(f"/api/links/{token}/open", json={"password": "틀림"})).status_code == 403
        stopped = await guesser.post(f"/api/links/{token}/open", json={"password": "우물 옆"})
        assert stopped.status_code == 429


async def test_a_new_password_and_an_expiry_shut_out_who_had_come_in(
    client: Any, act: Act, mina: Actor, plant: Plant, database: Database
) -> None:
    there = await plant()
    async with client(mina) as web, client(None) as visitor:
        link = await web.ok("POST", f"/api/things/{there}/links", json={"role": "view"})
        token = visitor.headers["x-madang-link"] = link["url"].removeprefix("/l/")
        await visitor.ok("GET", f"/api/things/{there}")
        url = f"/api/things/{there}/links/{link['id']}"
        assert (await web.ok("PATCH", url, json={"password": "새 암호"}))["password"]
        assert (await visitor.get(f"/api/things/{there}")).status_code == 401
        assert not (await web.ok("PATCH", url, json={"password": None, "role": "comment"}))["password"]
        assert (await visitor.ok("GET", f"/api/things/{there}"))["role"] == "comment"
        soon = datetime.now(UTC) + timedelta(seconds=0.4)
        await web.ok("PATCH", url, json={"expires_at": soon.isoformat()})
        await asyncio.sleep(0.5)
        assert (await visitor.get(f"/api/links/{token}")).status_code == 404
        assert (await visitor.get(f"/api/things/{there}")).status_code == 401
    async with act(Actor(kind="system")) as tx:
        await grants.expire(tx)
    async with database.queries() as q:
        assert await q.value("select count(*) from ground.link where collection = %(id)s", id=there) == 0


async def test_a_guest_comes_in_once_and_sees_one_thing(client: Any, mina: Actor, plant: Plant) -> None:
    there, elsewhere = await plant("손님 밭"), await plant("우리 밭")
    async with client(mina) as web, client(None) as visitor, client(None) as second:
        invited = {"email": "Visitor@Partner.example", "fn": "새손님", "role": "comment"}
        welcome = await web.ok("POST", f"/api/things/{there}/guests", json=invited)
        token = welcome["url"].removeprefix("/guest/")
        came = await visitor.ok("POST", f"/api/guests/{token}")
        assert came["thing"]["id"] == str(there)
        assert (await visitor.ok("GET", f"/api/things/{there}"))["role"] == "comment"
        assert (await visitor.get(f"/api/things/{elsewhere}")).status_code == 404
        assert (await second.post(f"/api/guests/{token}")).status_code == 404
        again = await web.ok(
            "POST", f"/api/things/{there}/guests", json={**invited, "email": "visitor@partner.example"}
        )
        assert again["person"]["id"] == welcome["person"]["id"]
        await web.ok("DELETE", f"/api/things/{there}/grants/{welcome['person']['id']}")
        assert (await second.post(f"/api/guests/{again['url'].removeprefix('/guest/')}")).status_code == 404
        assert (await visitor.get(f"/api/things/{there}")).status_code == 404


async def test_inviting_a_colleague_gives_the_role_without_a_link(
    client: Any, mina: Actor, cast: Cast, plant: Plant
) -> None:
    there = await plant()
    async with client(mina) as web:
        welcome = await web.ok(
            "POST", f"/api/things/{there}/guests", json={"email": "JOON@saegyeol.example", "role": "edit"}
        )
        assert (welcome["person"]["id"], welcome["url"]) == (str(cast.joon.id), None)
        for wrong in ("no address", "a@b", "a@b.c, d@e.f"):
            answer = await web.post(f"/api/things/{there}/guests", json={"email": wrong, "fn": "x", "role": "view"})
            assert answer.json()["code"] == "share.no-address"
        lacking = await web.post(f"/api/things/{there}/guests", json={"email": "x@y.example", "role": "view"})
        assert lacking.json()["code"] == "share.no-name"
        assert (
            await web.post(f"/api/things/{any_id()}/guests", json={"email": "x@y.example", "role": "view"})
        ).status_code == 404


async def test_two_uses_of_one_invitation_at_once_sign_in_once(client: Any, mina: Actor, plant: Plant) -> None:
    there = await plant()
    async with client(mina) as web, client(None) as one, client(None) as two:
        welcome = await web.ok(
            "POST", f"/api/things/{there}/guests", json={"email": "twice@partner.example", "fn": "두번", "role": "view"}
        )
        url = f"/api/guests/{welcome['url'].removeprefix('/guest/')}"
        answers = await asyncio.gather(one.post(url), two.post(url))
    assert sorted(answer.status_code for answer in answers) == [200, 404]
