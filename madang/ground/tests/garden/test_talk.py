"""Comments, mentions, reactions, attachments, links between things."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database
from madang.ground.errors import Invalid
from madang.ground.files import store as files
from madang.ground.files.models import Content, State
from madang.ground.ids import new_id
from madang.ground.links.rules import linked
from madang.ground.roles import Role
from madang.ground.talk import rules
from madang.ground.testing import any_id, told
from madang.ground.tests.garden import plots
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.tx import Actor, Tx

ONE = UUID("0197a3b0-0000-7000-8000-000000000001")


@pytest.mark.parametrize("emoji", ["👍", "❤️", "👩‍💻", "👍🏽", "🇰🇷", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👨‍👩‍👧‍👦", "✅"])
def test_one_emoji_is_a_reaction(emoji: str) -> None:
    assert rules.emoji(emoji) == emoji


@pytest.mark.parametrize("wrong", ["", "a", "👍👍", "가", "👍 ", "1", "🇰", "<b>", "👍" * 30, "\u200d", "🏽"])
def test_anything_else_is_none(wrong: str) -> None:
    with pytest.raises(Invalid):
        rules.emoji(wrong)


def test_mentions_and_links_are_read_from_the_text() -> None:
    said = f"@[김미나](person:{ONE}) 보세요 https://madang.example/i/{ONE} 와 /i/{ONE}, /i/{ONE}0"
    assert rules.mentioned(said + f" @[x](person:{ONE})") == [ONE]
    assert rules.plain(f"@[김미나](person:{ONE}) 안녕") == "@김미나 안녕"
    assert linked(said) == [ONE]
    assert rules.title("가" * 100) == "가" * 79 + "…"


async def say(web: Any, thing: UUID, text: str, **more: Any) -> Any:
    return await web.ok("POST", f"/api/things/{thing}/comments", json={"text": text, **more})


async def test_a_comment_is_made_answered_edited_removed_and_restored(
    client: Any, mina: Actor, joon: Actor, stranger: Actor, plant: Plant, database: Database
) -> None:
    there = await plant(roles={joon: Role.COMMENT})
    async with client(mina) as web, client(joon) as other:
        first = await say(other, there, f"@[김미나](person:{mina.id}) @[남궁선](person:{stranger.id}) 봐 주세요")
        id = first["comment"]["id"]
        assert first["unreached"] == [str(stranger.id)]
        answer = await say(web, there, "봤습니다", reply_to=id)
        page = await other.ok("GET", f"/api/things/{there}/comments")
        assert page["items"][0]["text"] == "봤습니다"
        assert (page["items"][0]["reply_to"], page["unread"], page["seen"]) == (id, 1, id)
        assert (page["items"][0]["may"], page["items"][1]["may"]) == ([], ["edit", "remove"])
        await other.ok("POST", f"/api/things/{there}/comments/seen", json={"upto": answer["comment"]["id"]})
        assert (await other.ok("GET", f"/api/things/{there}/comments"))["unread"] == 0
        edited = await other.ok("PATCH", f"/api/comments/{id}", json={"text": "고침"}, headers={"if-match": '"1"'})
        assert (edited["text"], edited["revision"]) == ("고침", 2)
        stale = await other.patch(f"/api/comments/{id}", json={"text": "또"}, headers={"if-match": '"1"'})
        assert stale.status_code == 412
        assert (await web.patch(f"/api/comments/{id}", json={"text": "남의 글"})).status_code == 403
        assert [one["revision"] for one in await web.ok("GET", f"/api/comments/{id}/history")] == [1]
        await web.ok("DELETE", f"/api/comments/{id}")
        gone = (await other.ok("GET", f"/api/things/{there}/comments"))["items"][1]
        assert (gone["removed"], gone["text"], gone["may"]) == (True, "", [])
        assert (await other.post(f"/api/comments/{id}/restore")).status_code == 403
        assert (await other.get(f"/api/comments/{id}/history")).status_code == 403
        assert (await web.ok("POST", f"/api/comments/{id}/restore"))["text"] == "고침"
        assert (await other.delete(f"/api/comments/{answer['comment']['id']}")).status_code == 403
    names = [(one.name, one.values.get("persons")) for one in await told(database, subject=f"garden.plot:{there}")]
    assert ("talk.comment.made", [str(mina.id)]) in names
    assert {name for name, _ in names} >= {"talk.comment.edited", "talk.comment.removed", "talk.comment.restored"}


async def test_viewers_read_and_strangers_find_nothing(
    client: Any, mina: Actor, joon: Actor, stranger: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with client(mina) as web, client(joon) as viewer, client(stranger) as outside:
        id = (await say(web, there, "처음"))["comment"]["id"]
        assert len((await viewer.ok("GET", f"/api/things/{there}/comments"))["items"]) == 1
        assert (await viewer.post(f"/api/things/{there}/comments", json={"text": "저도"})).status_code == 403
        assert (await viewer.put(f"/api/comments/{id}/reactions/{quote('👍')}")).status_code == 403
        for method, path, body in [
            ("GET", f"things/{there}/comments", None),
            ("POST", f"things/{there}/comments", {"text": "x"}),
            ("POST", f"things/{there}/comments/seen", {"upto": id}),
            ("PATCH", f"comments/{id}", {"text": "x"}),
            ("DELETE", f"comments/{id}", None),
            ("POST", f"comments/{id}/restore", None),
            ("GET", f"comments/{id}/history", None),
            ("PUT", f"comments/{id}/reactions/{quote('👍')}", None),
            ("DELETE", f"comments/{id}/reactions/{quote('👍')}", None),
            ("GET", f"things/{id}", None),
            ("GET", f"things/{there}/backlinks", None),
        ]:
            answer = await outside.request(method, f"/api/{path}", json=body)
            assert answer.status_code == 404, f"{method} {path}: {answer.status_code}"


async def test_bad_comments_are_refused(client: Any, mina: Actor, plant: Plant) -> None:
    there, elsewhere = await plant(), await plant()
    async with client(mina) as web:
        other = (await say(web, elsewhere, "딴 곳"))["comment"]["id"]
        for body, code in [
            ({"text": "  \n"}, "talk.empty"),
            ({"text": "가" * 20_001}, "talk.too-long"),
            ({"text": "x", "reply_to": other}, "talk.reply-to-nothing"),
            ({"text": "x", "reply_to": str(any_id())}, "talk.reply-to-nothing"),
        ]:
            assert (await web.post(f"/api/things/{there}/comments", json=body)).json()["code"] == code
        assert (await web.post(f"/api/things/{other}/comments", json={"text": "x"})).json()[
            "code"
        ] == "talk.reply-instead"
        assert (await web.post(f"/api/things/{there}/comments", json={"text": "nul \0"})).status_code == 422


async def test_reactions_count_once_a_person(client: Any, mina: Actor, joon: Actor, plant: Plant) -> None:
    there = await plant(roles={joon: Role.COMMENT})
    async with client(mina) as web, client(joon) as other:
        id = (await say(web, there, "좋은 소식"))["comment"]["id"]
        for who in (web, other, other):
            await who.ok("PUT", f"/api/comments/{id}/reactions/{quote('👩‍💻')}")
        shown = (await web.ok("GET", f"/api/things/{there}/comments"))["items"][0]["reactions"]
        assert shown == [{"emoji": "👩‍💻", "count": 2, "mine": True}]
        await web.ok("DELETE", f"/api/comments/{id}/reactions/{quote('👩‍💻')}")
        shown = (await web.ok("GET", f"/api/things/{there}/comments"))["items"][0]["reactions"]
        assert shown == [{"emoji": "👩‍💻", "count": 1, "mine": False}]
        assert (await web.put(f"/api/comments/{id}/reactions/abc")).json()["code"] == "talk.one-emoji"


async def test_who_put_something_in_may_talk_about_it(client: Any, act: Act, joon: Actor, plant: Plant) -> None:
    box = await plant("접수함")
    async with act(joon) as tx:
        await access.give(tx, box, [Grant(party=joon.id, role=None, adds=True)], by=joon.id)
        own = await plots.make(tx, "민원", within=box)
    async with client(joon) as web:
        await say(web, own, "덧붙입니다")
        assert (await web.post(f"/api/things/{box}/comments", json={"text": "x"})).status_code == 404


async def put_file(tx: Tx, thing: UUID) -> UUID:
    id = new_id()
    content = Content(name="회의록.txt", blob=new_id().bytes * 2, size=3, media_type="text/plain")
    await files.save_file(
        tx, id, content.name, content, thing=thing, state=State.CLEAN, by=tx.actor, now=tx.now, why=""
    )
    return id


async def test_files_put_on_a_thing_move_onto_the_comment(
    client: Any, act: Act, mina: Actor, joon: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.COMMENT})
    async with act(joon) as tx:
        own = await put_file(tx, there)
    async with act(mina) as tx:
        others, secret = await put_file(tx, there), await put_file(tx, await plant("비밀"))
    async with client(joon) as web:
        said = await say(web, there, "파일입니다", files=[str(own)])
        assert said["comment"]["files"] == [str(own)]
        assert (await web.ok("GET", f"/api/things/{there}/comments"))["items"][0]["files"] == [str(own)]
        for wrong, status in ((others, 403), (secret, 404), (any_id(), 404)):
            answer = await web.post(f"/api/things/{there}/comments", json={"text": "x", "files": [str(wrong)]})
            assert answer.status_code == status
        assert len((await web.ok("GET", f"/api/things/{there}/comments"))["items"]) == 1


async def test_a_comment_moves_with_its_thing(
    client: Any, mina: Actor, joon: Actor, plant: Plant, database: Database
) -> None:
    leaf = await plant("잎", within=await plant("바깥", roles={joon: Role.VIEW}))
    async with client(mina) as web, client(joon) as other:
        id = (await say(web, leaf, "비밀이 될 말"))["comment"]["id"]
        assert (await other.ok("GET", f"/api/things/{id}"))["title"] == "비밀이 될 말"
        await web.ok("PUT", f"/api/things/{leaf}/inherits", json={"inherits": False})
        assert (await other.get(f"/api/things/{id}")).status_code == 404


async def test_what_links_a_thing_is_listed_within_reach(
    client: Any, act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Any
) -> None:
    target = await plant("가리켜지는 것", roles={joon: Role.VIEW})
    hidden = await plant("숨은 글", words=f"참고: /i/{target}")
    shown = await plant("보이는 글", roles={joon: Role.COMMENT}, words=f"https://madang.example/i/{target}")
    async with client(joon) as web, client(mina) as other:
        said = await say(web, shown, f"이것도 /i/{target}")
        await digested()
        links = (await web.ok("GET", f"/api/things/{target}/backlinks"))["items"]
        assert [one["thing"]["id"] for one in links] == [said["comment"]["id"], str(shown)]
        assert [one["within"] and one["within"]["id"] for one in links] == [str(shown), None]
        assert len((await other.ok("GET", f"/api/things/{target}/backlinks"))["items"]) == 3
        async with act(mina) as tx:
            await plots.edit(tx, shown, "이제 아무것도 가리키지 않음")
            await plots.edit(tx, hidden, "없음")
        await digested()
        links = (await other.ok("GET", f"/api/things/{target}/backlinks"))["items"]
        assert [one["thing"]["id"] for one in links] == [said["comment"]["id"]]
