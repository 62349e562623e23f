"""Comments on places in a text: threads that are resolved and opened again, marks for those who may not write."""

from typing import Any
from uuid import UUID

from madang.ground.access import Grant
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.roles import Role
from madang.ground.share.actions import grants
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor, transaction
from madang.wiki.rules import ydoc
from madang.wiki.tests.conftest import MakePen


async def say(web: Client, page: str, text: str, **more: Any) -> dict[str, Any]:
    made = await web.ok("POST", f"/api/things/{page}/comments", json={"text": text, **more})
    return dict(made["comment"])


async def listed(web: Client, page: str, query: str = "") -> list[dict[str, Any]]:
    return list((await web.ok("GET", f"/api/things/{page}/comments{query}"))["items"])


async def test_a_thread_is_resolved_and_opened_again_by_a_reply(web: Client, other: Client, page: str) -> None:
    thread = str(new_id())
    first = await say(web, page, "이 숫자가 맞나요?", anchor=thread, quote="  2,400만 \n 원 ")
    assert (first["anchor"], first["quote"], first["resolved_at"]) == (thread, "2,400만 원", None)
    assert "resolve" in first["may"]
    taken = await web.post(f"/api/things/{page}/comments", json={"text": "또", "anchor": thread})
    assert (taken.status_code, taken.json()["code"]) == (409, "talk.thread-taken")
    answer = await say(other, page, "맞습니다", reply_to=first["id"])
    assert (answer["anchor"], answer["quote"]) == (thread, "")
    refused = await web.post(f"/api/comments/{answer['id']}/resolve")
    assert (refused.status_code, refused.json()["code"]) == (409, "talk.no-thread")
    plain = await say(web, page, "페이지에 단 댓글")
    assert [one["id"] for one in await listed(web, page, "?anchored=true")] == [answer["id"], first["id"]]
    assert [one["id"] for one in await listed(web, page, "?anchored=false")] == [plain["id"]]
    done = await other.ok("POST", f"/api/comments/{first['id']}/resolve")
    assert done["resolved_by"]["name"] == "박준"
    assert "reopen" in done["may"]
    await say(web, page, "다시 볼까요", reply_to=answer["id"])
    again = next(one for one in await listed(web, page) if one["id"] == first["id"])
    assert (again["resolved_at"], again["resolved_by"]) == (None, None)


async def test_who_may_only_comment_marks_the_place_of_a_thread(
    editing: MakePen,
    client: MakeClient,
    database: Database,
    house: House,
    mina: Actor,
    stranger: Actor,
    page: str,
) -> None:
    id = UUID(page)
    async with transaction(database, house, mina, via="test") as tx:
        await grants.give(tx, id, Grant(party=stranger.id, role=Role.COMMENT))
    async with editing(mina, page) as one, client(stranger) as outside:
        await one.write("예산은 2,400만 원입니다 🙂 끝")
        block = ydoc.document(one.doc)["content"][1]["attrs"]["id"]
        thread = str(new_id())
        place = {"block": block, "start": 4, "end": 10, "thread": thread}
        assert (await outside.post(f"/api/wiki/pages/{page}/anchors", json=place)).status_code == 404
        await say(outside, page, "근거를 적어 주세요", anchor=thread, quote="2,400만")
        await outside.ok("POST", f"/api/wiki/pages/{page}/anchors", json=place)
        await one.until(lambda pen: thread in str(ydoc.document(pen.doc)))
        said = await outside.ok("GET", f"/api/wiki/pages/{page}/document")
        marked = [part for part in said["document"]["content"][1]["content"] if "marks" in part]
        assert [(part["text"], part["marks"]) for part in marked] == [
            ("2,400만", [{"type": "comment", "attrs": {"thread": thread}}])
        ]
        gone = {**place, "block": "nowhere"}
        refused = await outside.post(f"/api/wiki/pages/{page}/anchors", json=gone)
        assert (refused.status_code, refused.json()["code"]) == (409, "wiki.no-such-block")
