"""Review, publishing, who read, rights of their own, links, boxes and tasks."""

from datetime import timedelta

from madang.ground import clock
from madang.ground.asks import Outline, Write
from madang.ground.ids import Ref
from madang.ground.testing import Client, Digested, MakeClient, Open, names
from madang.ground.tx import Actor
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.tests.conftest import Json, MakePen, make, titles


def day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


async def test_a_page_is_reviewed_and_published(
    web: Client, other: Client, mina: Actor, joon: Actor, stranger: Actor, page: str
) -> None:
    state = f"/api/wiki/pages/{page}/state"
    missing = await other.put(state, json={"state": "review"})
    assert (missing.status_code, missing.json()["code"]) == (409, "wiki.reviewer-missing")
    for wrong, code in (
        ({"state": "review", "reviewer": str(stranger.id)}, "wiki.reviewer-unknown"),
        ({"state": "draft", "review_on": day(0)}, "wiki.review-day"),
        ({"state": "draft", "review_on": "2090-01-01"}, "wiki.review-day"),
    ):
        refused = await web.put(state, json=wrong)
        assert (refused.status_code, refused.json()["code"]) == (422, code)
    asked = await other.ok("PUT", state, json={"state": "review", "reviewer": str(mina.id), "review_on": day(30)})
    assert (asked["page"]["state"], asked["page"]["reviewer"]["name"]) == ("review", "김미나")
    refused = await other.put(state, json={"state": "published"})
    assert (refused.status_code, refused.json()["code"]) == (403, "wiki.not-the-reviewer")
    done = await web.ok("PUT", state, json={"state": "published"})
    assert (done["page"]["state"], done["page"]["reviewed_by"]["id"]) == ("published", str(mina.id))
    assert done["page"]["review_on"] == day(30)
    assert page not in [one["id"] for one in (await web.ok("GET", "/api/wiki/stale"))["items"]]
    assert page in [one["id"] for one in (await other.ok("GET", "/api/wiki/stale?days=30"))["items"]]


async def test_who_read_is_kept_where_that_is_switched_on(
    web: Client, other: Client, joon: Actor, space: str, page: str
) -> None:
    await other.ok("POST", f"/api/wiki/pages/{page}/readers")
    assert (await web.ok("GET", f"/api/wiki/pages/{page}/readers"))["items"] == []
    refused = await other.patch(f"/api/wiki/pages/{page}", json={"logs_reading": True})
    assert refused.status_code == 403
    await web.ok("PATCH", f"/api/wiki/spaces/{space}", json={"logs_reading": True})
    assert (await other.ok("GET", f"/api/wiki/pages/{page}"))["page"]["logged"] is True
    for _ in range(2):
        await other.ok("POST", f"/api/wiki/pages/{page}/readers")
    found = (await web.ok("GET", f"/api/wiki/pages/{page}/readers"))["items"]
    assert [(one["id"], one["times"]) for one in found] == [(str(joon.id), 1)]
    await web.ok("PATCH", f"/api/wiki/pages/{page}", json={"logs_reading": False})
    assert (await other.ok("GET", f"/api/wiki/pages/{page}"))["page"]["logged"] is False


async def test_a_link_opens_a_page_alone_or_with_those_below(web: Client, client: MakeClient, space: str) -> None:
    page = await make(web, title="공개할 것", space=space, template="report")
    inner = await make(web, title="그 아래", parent=page)
    await web.ok("PUT", f"/api/wiki/pages/{page}/rights", json={"alone": True})
    link = await web.ok("POST", f"/api/things/{page}/links", json={"role": "view", "expires_at": None})
    token = {"x-madang-link": link["url"].rpartition("/")[2]}
    async with client(None) as visitor:
        tree = await visitor.ok("GET", f"/api/wiki/pages/{page}/tree", headers=token)
        assert [one["title"] for one in tree["items"]] == ["공개할 것"]
        assert tree["space"] is None
        said = await visitor.ok("GET", f"/api/wiki/pages/{page}/document", headers=token)
        assert said["document"]["content"][0]["type"] == "callout"
        assert (await visitor.get(f"/api/wiki/pages/{inner}/document", headers=token)).status_code == 404
        assert (await visitor.patch(f"/api/wiki/pages/{page}", json={"title": "x"}, headers=token)).status_code == 403
        await web.ok("PUT", f"/api/wiki/pages/{page}/rights", json={"alone": False})
        tree = await visitor.ok("GET", f"/api/wiki/pages/{page}/tree", headers=token)
        assert [one["title"] for one in tree["items"]] == ["공개할 것", "그 아래"]
        later = await make(web, title="나중에", parent=inner)
        assert (await visitor.get(f"/api/wiki/pages/{later}", headers=token)).status_code == 200
        await web.ok("DELETE", f"/api/things/{page}/links/{link['id']}")
        assert (await visitor.get(f"/api/wiki/pages/{page}/tree", headers=token)).status_code == 401


async def test_a_single_page_is_shared_with_somebody_outside_the_project(
    web: Client, client: MakeClient, stranger: Actor, space: str
) -> None:
    page = await make(web, title="함께 볼 것", space=space)
    inner = await make(web, title="아래", parent=page)
    await web.ok("PUT", f"/api/things/{page}/grants/{stranger.id}", json={"role": "edit"})
    async with client(stranger) as outside:
        listed = await outside.ok("GET", "/api/wiki/spaces")
        assert page in [one["id"] for one in listed["shared"]]
        assert space not in [one["id"] for one in listed["items"]]
        full = await outside.ok("GET", f"/api/wiki/pages/{inner}")
        assert ([one["title"] for one in full["path"]], full["space"]) == (["함께 볼 것", "아래"], None)
        await make(outside, title="밖에서", parent=page)
    assert ("밖에서", "함께 볼 것") in await titles(web, space)


async def test_a_label_set_later_shuts_the_links_there_are_and_says_so(web: Client, space: str) -> None:
    page = await make(web, title="나중에 닫힐 것", space=space)
    inner = await make(web, title="그 아래", parent=page)
    sharing = f"/api/things/{page}/sharing"
    assert (await web.ok("GET", sharing))["shut"] is False
    link = await web.ok("POST", f"/api/things/{page}/links", json={"role": "view"})
    token = link["url"].rpartition("/")[2]
    assert (await web.get(f"/api/links/{token}")).status_code == 200
    assert (await web.ok("GET", sharing))["shut"] is False
    await web.ok("POST", f"/api/things/{inner}/label", json={"label": "C", "reason": ""})
    shown = await web.ok("GET", sharing)
    assert (shown["shut"], [one["url"] for one in shown["links"]]) == (True, [link["url"]])
    dead = await web.get(f"/api/links/{token}")
    assert (dead.status_code, dead.json()["code"]) == (404, "share.link-dead")
    await web.ok("POST", f"/api/things/{inner}/label", json={"label": "O", "reason": "공개하기로 함"})
    assert (await web.ok("GET", sharing))["shut"] is False
    assert (await web.get(f"/api/links/{token}")).status_code == 200


async def test_a_line_becomes_a_task_and_the_box_follows_it(web: Client, project: str, space: str) -> None:
    page = await make(web, title="회의", space=space, template="weekly")
    said = await web.ok("GET", f"/api/wiki/pages/{page}/document")
    box = next(one for one in said["document"]["content"] if one["type"] == "taskList")["content"][0]
    block = box["attrs"]["id"]
    made = await web.ok("POST", f"/api/wiki/pages/{page}/todos", json={"block": block, "summary": "견적 받기"})
    task = made["task"].partition(":")[2]
    shown = await web.ok("GET", f"/api/tasks/{task}")
    assert (shown["task"]["title"], shown["task"]["project"]["id"]) == ("견적 받기", project)
    twice = await web.post(f"/api/wiki/pages/{page}/todos", json={"block": block})
    assert (twice.status_code, twice.json()["code"]) == (409, "wiki.block-is-a-task")
    gone = await web.post(f"/api/wiki/pages/{page}/todos", json={"block": "none"})
    assert (gone.status_code, gone.json()["code"]) == (409, "wiki.no-such-block")
    for done in (True, False, True):
        answer = await web.ok("PUT", f"/api/wiki/pages/{page}/box", json={"block": block, "done": done})
        assert answer == {"done": done}
        assert ((await web.ok("GET", f"/api/tasks/{task}"))["task"]["done_at"] is not None) is done
    said = await web.ok("GET", f"/api/wiki/pages/{page}/document")
    box = next(one for one in said["document"]["content"] if one["type"] == "taskList")["content"][0]
    assert (box["attrs"]["checked"], box["attrs"]["task"]) == (True, made["task"])


async def test_search_links_and_mentions_follow_what_a_page_says(
    web: Client, other: Client, joon: Actor, space: str, digested: Digested, editing: MakePen, mina: Actor
) -> None:
    target = await make(web, title="가리켜질 것", space=space)
    page = await make(web, title="가리키는 것", space=space)
    async with editing(mina, page) as one:
        await one.write("은하수 같은 낱말")
        here = documents.of_blocks(
            [
                {
                    "type": "paragraph",
                    "content": [
                        {"type": "mention", "attrs": {"thing": f"people.person:{joon.id}", "label": "박준"}},
                        {"type": "mention", "attrs": {"thing": f"wiki.page:{target}", "label": "가리켜질 것"}},
                    ],
                }
            ]
        )
        await one.send(
            ydoc.become(one.doc, {**here, "content": [*ydoc.document(one.doc)["content"], *here["content"]]})
        )
        await one.until(lambda pen: pen.saved == pen.sent)
    await web.ok("POST", f"/api/wiki/pages/{page}/versions", json={"name": "다 씀"})
    await digested()
    found = await web.ok("GET", "/api/search", params={"q": "은하수"})
    assert page in str(found)
    links = await web.ok("GET", f"/api/things/{target}/backlinks")
    assert [one["thing"]["id"] for one in links["items"]] == [page]
    inbox = await other.ok("GET", "/api/inbox")
    assert page in str(inbox)


async def test_a_page_is_written_and_outlined_by_ask(open_tx: Open, mina: Actor) -> None:
    tx = open_tx(mina)
    body: list[Json] = [
        {"type": "heading", "attrs": {"level": 1}, "content": [{"type": "text", "text": "결정"}]},
        {"type": "paragraph", "content": [{"type": "text", "text": "예산을 나눈다"}]},
        {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "할 일"}]},
    ]
    page: Ref = await tx.ask(Write(title="회의록", body=body, beside=Ref(f"people.person:{mina.id}")))
    assert "wiki.page.made" in names(tx) or tx.wrote
    await tx.flush()
    found = await tx.ask(Outline(of=page))
    assert [(one.text, one.level) for one in found] == [("결정", 1), ("할 일", 2)]
    below: Ref = await tx.ask(Write(title="아래", body=[], beside=page))
    assert below != page
