"""Spaces and pages through the JSON door: made, read, moved, duplicated, trashed."""

from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor
from madang.wiki.tests.conftest import make, own, titles


async def test_ones_own_space_is_made_once(web: Client, mina: Actor) -> None:
    first = await web.ok("PUT", f"/api/wiki/spaces/of/{mina.id}")
    again = await web.ok("PUT", f"/api/wiki/spaces/of/{mina.id}")
    assert first["id"] == again["id"]
    assert (first["sort"], first["role"], first["name"]) == ("personal", "manage", "")
    listed = await web.ok("GET", "/api/wiki/spaces")
    assert first["id"] in [one["id"] for one in listed["items"]]
    assert str(mina.id) not in [one["owner"] for one in listed["possible"]]


async def test_a_projects_space_follows_the_rights_of_the_project(
    web: Client, other: Client, client: MakeClient, stranger: Actor, project: str, space: str
) -> None:
    assert (await other.ok("GET", f"/api/wiki/spaces/{space}"))["role"] == "edit"
    async with client(stranger) as outside:
        for method, path in (
            ("GET", f"/api/wiki/spaces/{space}"),
            ("GET", f"/api/wiki/spaces/{space}/tree"),
            ("PUT", f"/api/wiki/spaces/of/{project}"),
        ):
            assert (await outside.request(method, path)).status_code == 404, path


async def test_pages_stand_in_a_tree_in_the_order_given(web: Client, space: str) -> None:
    first = await make(web, title="하나", space=space)
    second = await make(web, title="둘", space=space)
    third = await make(web, title="셋", space=space)
    inner = await make(web, title="안", parent=first)
    assert await titles(web, space) == [("하나", None), ("안", "하나"), ("둘", None), ("셋", None)]
    await web.ok("POST", f"/api/wiki/pages/{third}/move", json={"space": space, "first": True})
    await web.ok("POST", f"/api/wiki/pages/{first}/move", json={"space": space, "after": second})
    assert await titles(web, space) == [("셋", None), ("둘", None), ("하나", None), ("안", "하나")]
    await web.ok("POST", f"/api/wiki/pages/{second}/move", json={"parent": inner})
    full = await web.ok("GET", f"/api/wiki/pages/{second}")
    assert [one["title"] for one in full["path"]] == ["하나", "안", "둘"]
    circle = await web.post(f"/api/wiki/pages/{first}/move", json={"parent": second})
    assert (circle.status_code, circle.json()["code"]) == (409, "wiki.inside-itself")


async def test_a_title_changes_with_if_match(web: Client, page: str) -> None:
    before = (await web.ok("GET", f"/api/wiki/pages/{page}"))["page"]
    said = {"if-match": f'"{before["revision"]}"'}
    changed = await web.ok(
        "PATCH", f"/api/wiki/pages/{page}", json={"title": "  새   제목 ", "icon": "📝"}, headers=said
    )
    assert (changed["page"]["title"], changed["page"]["icon"]) == ("새 제목", "📝")
    stale = await web.patch(f"/api/wiki/pages/{page}", json={"title": "또"}, headers=said)
    assert stale.status_code == 412
    for wrong in ({"title": "  "}, {"title": "가" * 301}, {"icon": "a b"}):
        assert (await web.patch(f"/api/wiki/pages/{page}", json=wrong)).status_code == 422, wrong


async def test_an_icon_is_an_emoji_and_older_ones_stay(web: Client, space: str, page: str, database: Database) -> None:
    for wrong in ("report", "가", "📄📄", "📄a"):
        for method, path, about in (
            ("PATCH", f"/api/wiki/pages/{page}", {}),
            ("POST", "/api/wiki/pages", {"space": space, "title": "새 페이지"}),
        ):
            answer = await web.request(method, path, json={**about, "icon": wrong})
            assert (answer.status_code, answer.json()["code"]) == (422, "wiki.icon"), (method, wrong)
    async with database.queries() as q:
        await q.run("update wiki.page set icon = 'report' where id = %(page)s", page=page)
    for change in ({"title": "고친 제목"}, {"icon": "report"}):
        kept = await web.ok("PATCH", f"/api/wiki/pages/{page}", json=change)
        assert kept["page"]["icon"] == "report", change
    copy = await web.ok("POST", f"/api/wiki/pages/{page}/duplicate", json={})
    template = await web.ok("POST", "/api/wiki/templates", json={"page": page, "title": "서식"})
    other = await web.ok("POST", "/api/wiki/pages", json={"space": space, "template": template["key"]})
    assert [one["page"]["icon"] for one in (copy, other)] == ["report", "report"]
    renamed = await web.ok(
        "PATCH", f"/api/wiki/templates/{template['key']}", json={"title": "새 서식", "icon": "report"}
    )
    assert (renamed["title"], renamed["icon"]) == ("새 서식", "report")
    await web.ok("DELETE", f"/api/wiki/templates/{template['key']}")
    mended = await web.ok("PATCH", f"/api/wiki/pages/{page}", json={"icon": "🗺️"})
    assert mended["page"]["icon"] == "🗺️"


async def test_a_template_gives_a_page_its_first_words(web: Client, space: str) -> None:
    keys = [one["key"] for one in (await web.ok("GET", f"/api/wiki/templates?space={space}"))["items"]]
    assert keys == ["minutes", "report", "plan", "trip", "weekly", "monthly"]
    made = await web.ok("POST", "/api/wiki/pages", json={"space": space, "template": "minutes"})
    assert made["page"]["title"] == "회의록"
    said = await web.ok("GET", f"/api/wiki/pages/{made['page']['id']}/document")
    kinds = [block["type"] for block in said["document"]["content"]]
    assert kinds[:2] == ["table", "heading"]
    own_one = await web.ok(
        "POST", "/api/wiki/templates", json={"page": made["page"]["id"], "shared": True, "title": "우리 회의록"}
    )
    again = await web.ok(
        "POST", "/api/wiki/pages", json={"space": space, "template": own_one["key"], "title": "정기 회의"}
    )
    copied = await web.ok("GET", f"/api/wiki/pages/{again['page']['id']}/document")
    assert [block["type"] for block in copied["document"]["content"]] == kinds
    await web.ok("DELETE", f"/api/wiki/templates/{own_one['id']}")
    assert (await web.post("/api/wiki/pages", json={"space": space, "template": own_one["key"]})).status_code == 404


async def test_a_page_comes_back_from_the_trash_with_what_lies_below(web: Client, space: str) -> None:
    above = await make(web, title="위", space=space)
    page = await make(web, title="가운데", parent=above)
    inner = await make(web, title="아래", parent=page)
    await web.ok("DELETE", f"/api/wiki/pages/{page}")
    assert await titles(web, space) == [("위", None)]
    assert (await web.get(f"/api/wiki/pages/{inner}")).status_code == 404
    await web.ok("DELETE", f"/api/wiki/pages/{above}")
    await web.ok("POST", f"/api/things/{page}/restore")
    assert await titles(web, space) == [("가운데", None), ("아래", "가운데")]
    await web.ok("DELETE", f"/api/wiki/pages/{page}")
    await web.ok("POST", f"/api/things/{page}/purge")
    assert await titles(web, space) == []
    await web.ok("POST", f"/api/things/{above}/restore")
    assert await titles(web, space) == [("위", None)]
    assert (await web.get(f"/api/wiki/pages/{inner}")).status_code == 404


async def test_duplicates_bring_what_lies_below(web: Client, space: str) -> None:
    page = await make(web, title="원본", space=space, template="report")
    inner = await make(web, title="하위", parent=page)
    last = await make(web, title="끝", space=space)
    made = await web.ok("POST", f"/api/wiki/pages/{page}/duplicate", json={"title": "사본"})
    assert await titles(web, space) == [
        ("원본", None),
        ("하위", "원본"),
        ("사본", None),
        ("하위", "사본"),
        ("끝", None),
    ]
    assert {page, inner, last}.isdisjoint({made["page"]["id"]})
    first = await web.ok("GET", f"/api/wiki/pages/{page}/document")
    copy = await web.ok("GET", f"/api/wiki/pages/{made['page']['id']}/document")
    assert first["document"] == copy["document"]


async def test_moving_into_another_space_says_who_gains_and_loses_sight(
    web: Client, other: Client, space: str, mina: Actor, joon: Actor
) -> None:
    page = await make(web, title="옮길 것", space=space)
    inner = await make(web, title="그 아래", parent=page)
    mine = await own(web, mina)
    seen = await web.ok("POST", f"/api/wiki/pages/{page}/move/preview", json={"space": mine})
    assert (seen["count"], seen["gains"], [one["id"] for one in seen["loses"]]) == (2, [], [str(joon.id)])
    assert (await other.get(f"/api/wiki/pages/{inner}")).status_code == 200
    await web.ok("POST", f"/api/wiki/pages/{page}/move", json={"space": mine})
    assert (await other.get(f"/api/wiki/pages/{inner}")).status_code == 404
    assert (await web.ok("GET", f"/api/wiki/pages/{inner}"))["page"]["space"] == mine


async def test_out_of_reach_is_not_there(client: MakeClient, stranger: Actor, page: str) -> None:
    async with client(stranger) as outside:
        for path in ("", "/document", "/tree", "/versions"):
            assert (await outside.get(f"/api/wiki/pages/{page}{path}")).status_code == 404
        assert (await outside.get(f"/api/wiki/pages/{new_id()}")).status_code == 404
        assert (await outside.patch(f"/api/wiki/pages/{page}", json={"title": "x"})).status_code == 404


async def test_a_wiki_goes_and_comes_back_with_its_project_or_is_gone_for_good_with_all_in_it(
    web: Client, database: Database, project: str, space: str
) -> None:
    above = await make(web, space=space)
    pages = [above, await make(web, parent=above)]
    await web.ok("PUT", f"/api/things/{above}/inherits", json={"inherits": False, "keep": True})

    async def listed() -> bool:
        return space in [one["id"] for one in (await web.ok("GET", "/api/wiki/spaces"))["items"]]

    await web.ok("POST", f"/api/things/{project}/trash")
    assert not await listed()
    await web.ok("POST", f"/api/things/{project}/restore")
    assert await listed()
    await web.ok("POST", f"/api/things/{project}/trash")
    await web.ok("POST", f"/api/things/{project}/purge")
    for address in (f"/api/wiki/spaces/{space}", *(f"/api/wiki/pages/{page}" for page in pages)):
        assert (await web.get(address)).status_code == 404, address
    async with database.queries() as q:
        for table in ("wiki.space", "wiki.page", "ground.collection", "ground.thing"):
            left = await q.values(f"select id from {table} where id = any(%(ids)s::uuid[])", ids=[space, *pages])
            assert not left, table
