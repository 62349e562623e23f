"""What goes along with a copy of a page, and what labels let out."""

from uuid import UUID

from madang.ground.db import Database
from madang.ground.labels import actions as labels
from madang.ground.manifest import House
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor, transaction
from madang.wiki.actions import writing
from madang.wiki.rules import document as documents
from madang.wiki.tests.conftest import make, own


async def test_a_duplicate_has_files_of_its_own_and_the_label_that_was_set(
    web: Client, other: Client, space: str, mina: Actor, database: Database, house: House
) -> None:
    page = await make(web, title="현장", space=space)
    sent = await web.ok(
        "POST", f"/api/things/{page}/files", files={"file": ("사진.txt", "가나다".encode(), "text/plain")}
    )
    file = sent["items"][0]["file"]["id"]
    block = {"type": "file", "attrs": {"file": file, "name": "사진.txt", "size": 9}}
    link = {"type": "link", "attrs": {"href": f"/i/{file}"}}
    line = {"type": "paragraph", "content": [{"type": "text", "text": "사진 보기", "marks": [link]}]}
    async with transaction(database, house, mina, via="test") as tx:
        await writing.become(tx, UUID(page), documents.of_blocks([block, line]))
        await labels.set_label(tx, UUID(file), "S", reason="")
        await labels.set_label(tx, UUID(page), "C", reason="")
    mine = await own(web, mina)
    made = await web.ok("POST", f"/api/wiki/pages/{page}/duplicate", json={"space": mine})
    copy = made["page"]["id"]
    said = (await web.ok("GET", f"/api/wiki/pages/{copy}/document"))["document"]["content"]
    again = said[0]["attrs"]["file"]
    assert again != file
    assert said[1]["content"][0]["marks"] == [{"type": "link", "attrs": {"href": f"/i/{again}"}}]
    (there,) = (await web.ok("GET", f"/api/things/{copy}/files"))["items"]
    assert (there["id"], there["name"]) == (again, "사진.txt")
    assert (await other.get(f"/api/files/{again}")).status_code == 404
    async with database.queries() as q:
        found = await q.tuples(
            "select count(distinct blob), count(*) from ground.file_version where file = any(%(ids)s)",
            ids=[UUID(file), UUID(again)],
        )
        shown = await q.tuples(
            "select id, label from ground.thing where id = any(%(ids)s)", ids=[UUID(copy), UUID(again)]
        )
    assert found == [(1, 2)]
    assert dict(shown) == {UUID(copy): "C", UUID(again): "S"}
    # the original may go
    await web.ok("DELETE", f"/api/wiki/pages/{page}")
    await web.ok("POST", f"/api/things/{page}/purge")
    assert (await web.get(f"/api/files/{again}")).status_code == 200


async def test_a_label_rules_over_links_and_shows_on_the_page(web: Client, client: MakeClient, space: str) -> None:
    page = await make(web, title="내부 검토", space=space, template="report")
    inner = await make(web, title="민감한 것", parent=page)
    await web.ok("PUT", f"/api/wiki/pages/{page}/rights", json={"alone": False})
    wish = {"role": "view", "expires_at": None}
    link = await web.ok("POST", f"/api/things/{page}/links", json=wish)
    token = {"x-madang-link": link["url"].rpartition("/")[2]}
    async with client(None) as visitor:
        assert (await visitor.get(f"/api/wiki/pages/{inner}/document", headers=token)).status_code == 200
        await web.ok("POST", f"/api/things/{inner}/label", json={"label": "C", "reason": ""})
        assert (await web.ok("GET", f"/api/wiki/pages/{inner}"))["page"]["label"] == "C"
        for one in (page, inner):
            assert (await visitor.get(f"/api/wiki/pages/{one}/document", headers=token)).status_code == 401
    for label in ("C", "S"):
        await web.ok("POST", f"/api/things/{inner}/label", json={"label": label, "reason": "다시 봄"})
        refused = await web.post(f"/api/things/{page}/links", json=wish)
        assert (refused.status_code, refused.json()["code"]) == (403, "labels.refused"), label
    await web.ok("POST", f"/api/things/{inner}/label", json={"label": "O", "reason": "공개해도 됨"})
    await web.ok("POST", f"/api/things/{page}/links", json=wish)
