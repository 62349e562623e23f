"""Renaming, removing, moving, quotas, the policy and what search reads."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database
from madang.ground.files import actions, facets, facts
from madang.ground.files.tests.conftest import begin, put, said, send
from madang.ground.ids import SYSTEM, id_of, new_id, ref
from madang.ground.manifest import House
from madang.ground.roles import Role
from madang.ground.testing import Cast, told
from madang.ground.tx import Actor, transaction


async def test_a_file_has_another_name(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"x")
        url = f"/api/files/{file['id']}"
        again = await web.ok("PATCH", url, json={"name": "나.txt"}, headers={"if-match": '"1"'})
        assert (again["name"], again["revision"]) == ("나.txt", 2)
        assert (await web.patch(url, json={"name": "c.txt"}, headers={"if-match": '"1"'})).status_code == 412
        assert (await web.patch(url, json={"name": "c.exe"})).status_code == 422
        assert (await web.patch(url, json={"name": "c.txt", "other": 1})).status_code == 422
    assert [fact.name for fact in await told(database, subject=file["ref"])][1:] == ["files.file.renamed"]


@pytest.mark.parametrize(
    ("who", "own", "status"), [("mina", False, 204), ("joon", True, 204), ("joon", False, 403), ("guest", False, 403)]
)
async def test_who_may_remove(
    client: Any, desk: UUID, mina: Actor, joon: Actor, request: Any, who: str, own: bool, status: int
) -> None:
    async with client(joon if own or who == "mina" else mina) as web:
        file = await put(web, desk, "a.txt", b"x")
    async with client(request.getfixturevalue(who)) as web:
        seen = await web.ok("GET", f"/api/files/{file['id']}")
        assert ("files.remove" in seen["may"]) == (status == 204)
        assert (await web.delete(f"/api/things/{desk}/files/{file['id']}")).status_code == status


async def test_what_was_removed_comes_back(
    client: Any, desk: UUID, mina: Actor, database: Database, house: House
) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"x")
        id = UUID(file["id"])
        assert (await web.delete(f"/api/things/{new_id()}/files/{id}")).status_code == 404
        await web.ok("DELETE", f"/api/things/{desk}/files/{id}")
        assert (await web.get(f"/api/files/{id}")).status_code == 404
        assert (await web.get(f"/api/files/{id}/content")).status_code == 404
        assert (await web.ok("GET", f"/api/things/{desk}/files"))["items"] == []
        async with database.queries() as q:
            assert await q.value("select trashed_by from ground.thing where id = %(id)s", id=id) == mina.id
        async with transaction(database, house, mina, via="test") as tx:
            restore = house.kinds["files.file"].restore
            assert restore is not None
            await restore(tx, id)
        assert (await web.get(f"/api/files/{id}/content")).content == b"x"
    names = [fact.name for fact in await told(database, subject=file["ref"])]
    assert names == ["files.file.attached", "files.file.removed", "files.file.restored"]


async def test_a_file_follows_its_thing(
    client: Any, desk: UUID, mina: Actor, stranger: Actor, cast: Cast, database: Database, house: House
) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"x")
    elsewhere = new_id()
    async with database.queries() as q, q.connection.transaction():
        grants = [Grant(party=cast.stranger.id, role=Role.VIEW)]
        await access.found(q, elsewhere, parent=None, grants=grants, by=SYSTEM)
        await q.run("update ground.thing set place = %(to)s where id = %(id)s", id=desk, to=elsewhere)
        place = await q.value("select place from ground.thing where id = %(id)s", id=UUID(file["id"]))
    assert place == elsewhere
    async with client(stranger) as web:
        assert (await web.get(f"/api/files/{file['id']}/content")).content == b"x"
    async with client(mina) as web:
        assert (await web.get(f"/api/files/{file['id']}/content")).status_code == 404
    # no fact told of the move: what reads facts must not be left with a place that is no longer so
    async with transaction(database, house, mina, via="test") as tx:
        await tx.run("update ground.thing set place = id where id = %(id)s", id=desk)
        tx.tell(facts.ListChanged(subject=ref("ground.house", desk), file=UUID(file["id"])))
        tx.tell(facts.Read(subject=file["ref"], version=1))


async def test_moving_needs_both_places(
    client: Any, desk: UUID, mina: Actor, joon: Actor, database: Database, house: House, cast: Cast
) -> None:
    other = new_id()
    async with database.queries() as q, q.connection.transaction():
        await access.found(q, other, parent=None, grants=[Grant(party=cast.mina.id, role=Role.EDIT)], by=SYSTEM)
        await q.run(
            "insert into ground.thing (id, kind, title, place, created_by) values (%(id)s, 'ground.house', '', %(id)s,"
            " %(by)s)",
            id=other,
            by=SYSTEM,
        )
    async with client(mina) as web, client(joon) as friend:
        file = await put(web, desk, "a.txt", b"x")
        with pytest.raises(Exception, match=r"ground\.forbidden"):
            async with transaction(database, house, joon, via="test") as tx:
                await actions.move(tx, UUID(file["id"]), other)
        async with transaction(database, house, mina, via="test") as tx:
            await actions.move(tx, UUID(file["id"]), other)
        assert (await web.ok("GET", f"/api/files/{file['id']}"))["thing"] == str(other)
        assert (await friend.get(f"/api/files/{file['id']}")).status_code == 404


async def test_nothing_is_put_on_a_thing_in_the_trash(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        url = await begin(web, desk, "a.txt", 1)
        async with database.queries() as q:
            await q.run("update ground.thing set trashed_by = %(by)s where id = %(id)s", id=desk, by=mina.id)
        assert (await send(web, url, 0, b"x")).json()["code"] == "files.thing-in-trash"


async def test_rights_that_end_during_an_upload_end_it(
    client: Any, desk: UUID, joon: Actor, database: Database
) -> None:
    async with client(joon) as web:
        url = await begin(web, desk, "a.txt", 2)
        await send(web, url, 0, b"x")
        async with database.queries() as q, q.connection.transaction():
            await access.take(q, desk, joon.id)
        assert (await send(web, url, 1, b"y")).status_code == 404


async def test_a_long_list_comes_in_pages(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        first = await put(web, desk, "first.txt", b"x")
        async with database.queries() as q, q.connection.transaction():
            await q.run(
                "with made as (insert into ground.file (id, name, version, created_at, created_by, changed_at,"
                " changed_by) select gen_random_uuid(), 'n' || n, 1, now(), %(by)s, now(), %(by)s"
                " from generate_series(1, 150) n returning id), versions as (insert into ground.file_version (file,"
                " version, blob, media_type, size, state, at, by) select id, 1, decode(%(blob)s, 'hex'), 'text/plain',"
                " 1, 'clean', now(), %(by)s from made) insert into ground.attachment (file, thing, at, by)"
                " select id, %(desk)s, now(), %(by)s from made",
                by=mina.id,
                desk=desk,
                blob=first["sha256"],
            )
        one = await web.ok("GET", f"/api/things/{desk}/files")
        two = await web.ok("GET", f"/api/things/{desk}/files?after={one['next']}")
        assert (len(one["items"]), len(two["items"]), two["next"]) == (100, 51, None)
        assert len({file["id"] for file in one["items"] + two["items"]}) == 151


async def test_a_quota_holds_when_all_come_at_once(client: Any, desk: UUID, joon: Actor, admin: Actor) -> None:
    async with client(admin) as boss, client(joon) as web:
        before = await boss.ok("GET", "/api/files/policy")
        used = sum(one["size"] for one in (await web.ok("GET", f"/api/things/{desk}/files"))["items"])
        assert used == 0
        async with client(joon) as counted:
            await put(counted, desk, "a.bin", b"x" * 10)
        try:
            await boss.ok("PUT", "/api/files/policy", json={**before, "person_bytes": 1 << 30})
            headers = {"upload-length": str(100 << 20), "upload-metadata": said(filename="a", thing=str(desk))}
            answers = await asyncio.gather(*(web.post("/api/uploads", headers=headers) for _ in range(16)))
            codes = [answer.status_code for answer in answers]
            assert codes.count(201) == 10
            assert codes.count(507) == 6
        finally:
            await boss.ok("PUT", "/api/files/policy", json=before)
            for answer in answers:
                if answer.status_code == 201:
                    await web.ok("DELETE", answer.headers["location"])


@pytest.mark.parametrize(
    "wrong",
    [{"file_bytes": 0}, {"person_bytes": -1}, {"deny_types": ["x"]}, {"deny_extensions": ["*"]}, {"clamd": "here"}],
)
async def test_a_policy_that_is_none(client: Any, admin: Actor, mina: Actor, wrong: dict[str, Any]) -> None:
    async with client(admin) as web, client(mina) as other:
        policy = await web.ok("GET", "/api/files/policy")
        answer = await web.put("/api/files/policy", json={**policy, **wrong})
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [f"#/{next(iter(wrong))}"]
        assert (await other.get("/api/files/policy")).status_code == 403
        assert (await other.put("/api/files/policy", json=policy)).status_code == 403


async def test_search_reads_small_texts(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        table = await put(web, desk, "명단.csv", "이름,부서\n김미나,기획팀".encode("cp949"))
        binary = await put(web, desk, "a.bin", b"\0\1\2")
    async with database.queries() as q:
        words = await facets.text(q, id_of(table["ref"]))
        assert words is not None
        assert words.text == "명단.csv\n이름,부서\n김미나,기획팀"
        name = await facets.text(q, id_of(binary["ref"]))
        assert name is not None
        assert name.text == "a.bin"
