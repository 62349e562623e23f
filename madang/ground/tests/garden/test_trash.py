"""The trash of any kind, and handing over what somebody answered for."""

from datetime import timedelta
from typing import Any

from madang.ground import access, settings
from madang.ground.db import Database
from madang.ground.handover import actions as handover
from madang.ground.manifest import House
from madang.ground.roles import Role
from madang.ground.testing import any_id, told
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.trash import actions
from madang.ground.tx import SYSTEM_ACTOR, Actor
from madang.ground.work import maker


async def listed(web: Any, **params: Any) -> dict[str, Any]:
    return {one["thing"]["id"]: one for one in (await web.ok("GET", "/api/trash", params=params))["items"]}


async def test_a_thing_is_trashed_seen_restored_and_purged(
    client: Any, mina: Actor, joon: Actor, stranger: Actor, admin: Actor, plant: Plant, database: Database
) -> None:
    outer = await plant("바깥", roles={joon: Role.EDIT, admin: Role.VIEW})
    leaf = await plant("잎", within=outer)
    async with client(mina) as web, client(joon) as editor, client(stranger) as outside, client(admin) as viewer:
        assert (await outside.post(f"/api/things/{leaf}/trash")).status_code == 404
        assert (await viewer.post(f"/api/things/{leaf}/trash")).status_code == 403
        await editor.ok("POST", f"/api/things/{leaf}/trash")
        assert (await web.ok("GET", f"/api/things/{leaf}"))["trashed_at"] is not None
        assert (await web.ok("GET", f"/api/things/{outer}/children"))["items"] == []
        shown = (await listed(editor, collection=str(outer)))[str(leaf)]
        assert (shown["trashed_by"]["name"], shown["may"]) == ("박준", ["trash.restore"])
        assert (await listed(web))[str(leaf)]["may"] == ["trash.restore", "trash.purge"]
        assert str(leaf) not in await listed(viewer)
        assert (await outside.get("/api/trash", params={"collection": str(outer)})).status_code == 404
        assert (await outside.post(f"/api/things/{leaf}/restore")).status_code == 404
        assert (await viewer.post(f"/api/things/{leaf}/restore")).status_code == 403
        await editor.ok("POST", f"/api/things/{leaf}/restore")
        assert (await editor.post(f"/api/things/{leaf}/restore")).json()["code"] == "trash.not-trashed"
        assert (await web.post(f"/api/things/{leaf}/purge")).json()["code"] == "trash.not-trashed"
        await editor.ok("POST", f"/api/things/{leaf}/trash")
        assert (await editor.post(f"/api/things/{leaf}/purge")).status_code == 403
        await web.ok("POST", f"/api/things/{leaf}/purge")
        assert (await web.get(f"/api/things/{leaf}")).status_code == 404
        assert (await web.get("/api/trash", params={"after": "x"})).status_code == 422
    names = [one.name for one in await told(database, subject=f"garden.plot:{leaf}")]
    assert [name.rpartition(".")[2] for name in names] == ["made", "trashed", "restored", "trashed", "purged"]


async def test_a_kind_without_a_trash_says_so(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        assert (await web.post(f"/api/things/{access.HOUSE}/trash")).json()["code"] == "trash.not-of-this-kind"


async def test_what_was_trashed_long_ago_is_purged(
    client: Any, act: Act, mina: Actor, plant: Plant, database: Database, house: House
) -> None:
    old, fresh = await plant("오래된"), await plant("갓 버린")
    async with client(mina) as web:
        for id in (old, fresh):
            await web.ok("POST", f"/api/things/{id}/trash")
        async with act(SYSTEM_ACTOR) as tx:
            await tx.run(
                "update ground.thing set trashed_at = trashed_at - %(ago)s where id = %(id)s",
                id=old,
                ago=timedelta(days=8),
            )
        for _ in range(2):
            await actions.purge_old(maker(database, house, via="job"))
        assert (await web.get(f"/api/things/{old}")).status_code == 200
        async with act(SYSTEM_ACTOR) as tx:
            await settings.write(tx, settings.RETENTION, settings.Retention(trash_days=7))
        await actions.purge_old(maker(database, house, via="job"))
        assert (await web.get(f"/api/things/{old}")).status_code == 404
        assert (await web.get(f"/api/things/{fresh}")).status_code == 200
        async with act(SYSTEM_ACTOR) as tx:
            await settings.write(tx, settings.RETENTION, settings.Retention())


async def test_what_lies_in_a_trashed_thing_goes_and_comes_with_it(
    client: Any, mina: Actor, plant: Plant, act: Act
) -> None:
    outer = await plant("밭")
    early, late = await plant("먼저 버린 잎", within=outer), await plant("남은 잎", within=outer)
    async with client(mina) as web:
        said = (await web.ok("POST", f"/api/things/{late}/comments", json={"text": "물을 주세요"}))["comment"]["id"]
        await web.ok("POST", f"/api/things/{early}/trash")
        await web.ok("POST", f"/api/things/{outer}/trash")
        # one line in the trash for the whole, one for what was there before
        assert {str(outer), str(early)} == set(await listed(web, collection=str(outer)))
        for id in (outer, early, late, said):
            assert (await web.ok("GET", f"/api/things/{id}"))["trashed_at"] is not None
        await web.ok("POST", f"/api/things/{outer}/restore")
        assert [(await web.ok("GET", f"/api/things/{id}"))["trashed_at"] is None for id in (outer, late, said)] == [
            True
        ] * 3
        assert set(await listed(web, collection=str(outer))) == {str(early)}
        await web.ok("POST", f"/api/things/{outer}/trash")
        await web.ok("POST", f"/api/things/{outer}/purge")
        assert [(await web.get(f"/api/things/{id}")).status_code for id in (outer, late, said)] == [404] * 3
    async with act(SYSTEM_ACTOR) as tx:
        assert not await tx.value("select count(*) from ground.comment where thing = %(id)s", id=late)


async def test_everything_is_handed_over_in_one_act(
    client: Any, admin: Actor, stranger: Actor, joon: Actor, guest: Actor, plant: Plant, database: Database
) -> None:
    alone = await plant("혼자 맡은 밭", by=stranger)
    leaf = await plant("그 안의 잎", by=stranger, within=alone)
    async with client(admin) as web, client(joon) as heir, client(stranger) as leaver:
        url = f"/api/handover/{stranger.id}"
        assert (await heir.post(url, json={"to": str(joon.id)})).status_code == 403
        for wrong in (stranger.id, guest.id, any_id()):
            assert (await web.post(url, json={"to": str(wrong)})).json()["code"] == "handover.no-heir"
        assert (await web.post(f"/api/handover/{any_id()}", json={"to": str(joon.id)})).status_code == 404
        before = await web.ok("POST", f"{url}/preview", json={"to": str(joon.id)})
        assert (await heir.get(f"/api/things/{alone}")).status_code == 404
        done = await web.ok("POST", url, json={"to": str(joon.id)})
        assert done == before
        assert {one["id"] for one in done["kinds"][0]["items"]} >= {str(alone), str(leaf)}
        assert str(alone) in {one["id"] for one in done["collections"]}
        assert (await heir.ok("GET", f"/api/things/{leaf}"))["role"] == "manage"
        assert (await leaver.get(f"/api/things/{alone}")).status_code == 404
        again = await web.ok("POST", url, json={"to": str(joon.id)})
        assert (again["kinds"], again["collections"]) == ([], [])
    names = [one.name for one in await told(database, subject=f"garden.plot:{alone}")]
    assert names[-3:] == ["ground.thing.handed-over", "ground.thing.rights-changed", "ground.thing.rights-changed"]


async def test_what_a_leaver_owns_is_counted_before_anybody_takes_over(
    client: Any, admin: Actor, stranger: Actor, joon: Actor, plant: Plant
) -> None:
    alone = await plant("남길 밭", by=stranger)
    await plant("남길 잎", by=stranger, within=alone)
    async with client(admin) as web, client(joon) as other, client(stranger) as owner:
        assert (await other.get(f"/api/handover/{stranger.id}")).status_code == 403
        assert (await web.get(f"/api/handover/{any_id()}")).status_code == 404
        owned = await web.ok("GET", f"/api/handover/{stranger.id}")
        assert {one["kind"]: one["count"] for one in owned["kinds"]}["garden.plot"] >= 2
        assert str(alone) in {one["id"] for one in owned["collections"]}
        assert (await owner.ok("GET", f"/api/things/{alone}"))["role"] == "manage"
        assert await web.ok("GET", f"/api/handover/{stranger.id}") == owned
        assert "handover.run" in (await web.ok("GET", f"/api/people/{stranger.id}"))["may"]
        assert "handover.run" not in (await other.ok("GET", f"/api/people/{stranger.id}"))["may"]


async def test_the_house_itself_is_not_handed_over(act: Act, admin: Actor, mina: Actor, database: Database) -> None:
    async with act(admin) as tx:
        found = await handover.preview(tx, leaver=admin.id, heir=mina.id)
    assert access.HOUSE not in {one.id for one in found.collections}
