"""Any thing by its id: reach, paths, what a person keeps, asking for access."""

from typing import Any
from uuid import UUID

import pytest

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database
from madang.ground.errors import Forbidden
from madang.ground.roles import Role
from madang.ground.testing import Cast, any_id, told
from madang.ground.tests.garden import plots
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.things import store
from madang.ground.tx import Actor


async def test_a_thing_shows_its_card_path_and_acts(client: Any, mina: Actor, plant: Plant) -> None:
    outer = await plant("바깥")
    inner = await plant("안쪽", within=outer)
    async with client(mina) as web:
        thing = await web.ok("GET", f"/api/things/{inner}")
        where = await web.ok("GET", f"/api/things/{inner}/where")
        children = await web.ok("GET", f"/api/things/{outer}/children")
    assert thing["title"] == "안쪽"
    assert [step["id"] for step in thing["path"]] == [str(outer)]
    assert thing["role"] == "manage"
    assert {"garden.edit", "share.grant", "talk.comment"} <= set(thing["may"]) | {"talk.comment"}
    assert where == {"id": str(inner), "kind": "garden.plot", "ref": f"garden.plot:{inner}"}
    assert [one["id"] for one in children["items"]] == [str(inner)]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("GET", "/where"),
        ("GET", "/children"),
        ("POST", "/seen"),
        ("PUT", "/favourite"),
        ("GET", "/sharing"),
        ("GET", "/people"),
    ],
)
async def test_out_of_reach_looks_like_nothing(
    client: Any, stranger: Actor, plant: Plant, method: str, path: str
) -> None:
    there = await plant("남의 밭")
    async with client(stranger) as web:
        hidden = await web.request(method, f"/api/things/{there}{path}")
        nothing = await web.request(method, f"/api/things/{any_id()}{path}")
    assert (hidden.status_code, hidden.json()["code"]) == (404, "ground.not-found")
    assert {**hidden.json(), "instance": ""} == {**nothing.json(), "instance": ""}


@pytest.mark.parametrize(
    ("scopes", "opens", "talks"),
    [(None, True, True), (("things",), True, False), (("garden", "talk"), True, True), (("tasks",), False, False)],
)
async def test_a_token_is_held_to_its_scopes(
    act: Act, mina: Actor, plant: Plant, scopes: tuple[str, ...] | None, opens: bool, talks: bool
) -> None:
    there = await plant()
    async with act(Actor(id=mina.id, kind="person", scopes=scopes)) as tx:
        for allowed, asked in ((opens, store.need(tx, there)), (talks, store.need_on(tx, "talk.read", there))):
            if allowed:
                assert (await asked).id == there
            else:
                with pytest.raises(Forbidden):
                    await asked


async def test_a_batch_leaves_out_what_is_out_of_reach(client: Any, joon: Actor, plant: Plant) -> None:
    mine, shared = await plant("내 밭"), await plant("함께", roles={joon: Role.VIEW})
    async with client(joon) as web:
        things = await web.ok("GET", "/api/things", params={"ids": [str(mine), str(shared), str(any_id())]})
        many = await web.get("/api/things", params={"ids": [str(any_id()) for _ in range(101)]})
    assert [one["id"] for one in things] == [str(shared)]
    assert many.status_code == 422


async def test_a_path_hides_the_steps_out_of_reach(client: Any, joon: Actor, plant: Plant) -> None:
    outer = await plant("비밀 구역")
    inner = await plant("공개 구역", within=outer, roles={joon: Role.VIEW})
    async with client(joon) as web:
        assert (await web.ok("GET", f"/api/things/{inner}"))["path"] == []


async def test_who_may_only_add_sees_what_they_put_in(client: Any, act: Act, joon: Actor, plant: Plant) -> None:
    box = await plant("접수함")
    async with act(joon) as tx:
        await access.give(tx, box, [Grant(party=joon.id, role=None, adds=True)], by=joon.id)
        own = await plots.make(tx, "내가 넣은 것", within=box)
    others = await plant("남이 넣은 것", within=box)
    async with client(joon) as web:
        assert (await web.ok("GET", f"/api/things/{own}"))["role"] == "comment"
        assert (await web.get(f"/api/things/{others}")).status_code == 404
        assert (await web.get(f"/api/things/{box}")).status_code == 404


async def test_recents_and_favourites_follow_reach_and_the_own_order(
    client: Any, act: Act, joon: Actor, plant: Plant
) -> None:
    first, second = [await plant(name, roles={joon: Role.VIEW}) for name in ("하나", "둘")]
    async with client(joon) as web:
        for id in (first, second):
            await web.ok("POST", f"/api/things/{id}/seen")
            await web.ok("PUT", f"/api/things/{id}/favourite")
        recents = (await web.ok("GET", "/api/me/recents"))["items"]
        assert [one["thing"]["id"] for one in recents][:2] == [str(second), str(first)]
        await web.ok("PUT", "/api/me/favourites", json={"ids": [str(second), str(first)]})
        assert await ids(web, "/api/me/favourites") == [str(second), str(first)]
        async with act(joon) as tx:
            await access.take(tx, second, joon.id)
        assert await ids(web, "/api/me/favourites") == [str(first)]
        await web.ok("DELETE", f"/api/things/{first}/favourite")
        assert await ids(web, "/api/me/favourites") == []
        recents = (await web.ok("GET", "/api/me/recents"))["items"]
        assert str(second) not in [one["thing"]["id"] for one in recents]


async def ids(web: Any, url: str) -> list[str]:
    return [one["id"] for one in (await web.ok("GET", url))["items"]]


async def test_a_request_for_access_reaches_managers_and_teaches_nothing(
    client: Any, stranger: Actor, cast: Cast, plant: Plant, database: Database
) -> None:
    there: UUID = await plant("문 닫힌 밭")
    async with client(stranger) as web:
        real = await web.post(f"/api/things/{there}/access-requests", json={"note": "보고 싶습니다"})
        false = await web.post(f"/api/things/{any_id()}/access-requests", json={"note": "보고 싶습니다"})
        assert (real.status_code, real.content) == (false.status_code, false.content) == (204, b"")
        for _ in range(8):
            await web.ok("POST", f"/api/things/{any_id()}/access-requests", json={})
        assert (await web.post(f"/api/things/{there}/access-requests", json={})).status_code == 429
    asked = [one for one in await told(database, subject=f"garden.plot:{there}") if one.name.endswith("access-asked")]
    assert len(asked) == 1
    assert asked[0].values["persons"] == [str(cast.mina.id)]
    assert asked[0].values["asker"] == str(stranger.id)
