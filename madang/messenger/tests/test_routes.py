"""Rooms and messages through the JSON door."""

from typing import Any
from uuid import uuid4

import pytest

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, Digested, MakeClient, any_id
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction
from madang.messenger.actions import taking
from madang.messenger.store import stretches
from madang.messenger.tests.conftest import row, say


async def test_two_have_one_room_whoever_opens_it(web: Client, client: MakeClient, stranger: Actor, cast: Cast) -> None:
    async with client(stranger) as other:
        first = await web.ok("PUT", f"/api/messenger/rooms/of/{stranger.id}")
        assert (first["sort"], first["title"], first["people"]) == ("direct", "남궁솔", 2)
        assert await row(other, first["id"]) is None, "nobody has written in it"
        second = await other.ok("PUT", f"/api/messenger/rooms/of/{cast.mina.id}")
        assert (second["id"], second["title"]) == (first["id"], "김마루")
        await say(web, first["id"], "안녕하세요")
        listed = await row(other, first["id"])
        assert listed is not None
        assert (listed["title"], listed["unread"], listed["last"]["text"]) == ("김마루", 1, "안녕하세요")
        mine = await row(web, first["id"])
        assert mine is not None
        assert mine["unread"] == 0


async def test_one_writes_to_oneself(web: Client, cast: Cast, other: Client) -> None:
    own = await web.ok("PUT", f"/api/messenger/rooms/of/{cast.mina.id}")
    assert (own["sort"], own["people"]) == ("self", 1)
    again = await web.ok("PUT", f"/api/messenger/rooms/of/{cast.mina.id}")
    assert again["id"] == own["id"]
    assert (await other.get(f"/api/messenger/rooms/{own['id']}")).status_code == 404


async def test_messages_have_numbers_without_gaps_and_are_kept_once(web: Client, other: Client, group: str) -> None:
    client = str(uuid4())
    first = await say(web, group, "하나", client=client)
    again = await say(web, group, "하나", client=client)
    assert again == first
    second = await say(other, group, "둘", reply_to=first["seq"], client=client)
    assert (first["seq"], second["seq"]) == (1, 2)
    assert second["reply"]["text"] == "하나"
    found = await web.ok("GET", f"/api/messenger/rooms/{group}/messages")
    assert [one["text"] for one in found["items"]] == ["하나", "둘"]
    assert (found["before"], found["after"]) == (False, False)


async def test_editing_shows_recalling_empties_and_reactions_count(web: Client, other: Client, group: str) -> None:
    said = await say(web, group, "내일 오후 3시")
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}"
    edited = await web.ok("PATCH", url, json={"text": "내일 오후 4시"})
    assert edited["text"] == "내일 오후 4시"
    assert edited["edited_at"]
    liked = await other.ok("PUT", f"{url}/reactions/%F0%9F%91%8D")
    assert list(liked["reactions"]) == ["👍"]
    assert liked["change"] == said["change"] + 2
    refused = await other.request("DELETE", url)
    assert (refused.status_code, refused.json()["code"]) == (403, "messenger.not-yours")
    gone = await web.ok("DELETE", url)
    assert (gone["text"], "reactions" in gone) == ("", False)
    assert gone["recalled_at"]
    for method, path, body in (("PATCH", url, {"text": "x"}), ("PUT", f"{url}/reactions/%F0%9F%91%8D", None)):
        late = await web.request(method, path, json=body)
        assert (late.status_code, late.json()["code"]) == (409, "messenger.recalled")


async def test_recalling_ends_with_the_time_the_institution_gives(
    web: Client, client: MakeClient, admin: Actor, group: str
) -> None:
    said = await say(web, group, "지우지 못할 말")
    async with client(admin) as administrator:
        await administrator.ok("PUT", "/api/messenger/policy", json={"recall_minutes": 0})
        refused = await web.request("DELETE", f"/api/messenger/rooms/{group}/messages/{said['seq']}")
        assert (refused.status_code, refused.json()["code"]) == (409, "messenger.recall-over")
        await administrator.ok("PUT", "/api/messenger/policy", json={"recall_minutes": 1440})
    assert (await web.put("/api/messenger/policy", json={"recall_minutes": 5})).status_code == 403


async def test_pages_go_up_and_down_and_to_a_day(web: Client, group: str) -> None:
    for at in range(130):
        await say(web, group, f"말 {at + 1}")
    url = f"/api/messenger/rooms/{group}/messages"
    newest = await web.ok("GET", url)
    assert [newest["items"][0]["seq"], newest["items"][-1]["seq"]] == [71, 130]
    assert (newest["before"], newest["after"]) == (True, False)
    older = await web.ok("GET", f"{url}?before=71")
    assert [older["items"][0]["seq"], older["items"][-1]["seq"]] == [11, 70]
    later = await web.ok("GET", f"{url}?after=70")
    assert later["items"][-1]["seq"] == 130
    around = await web.ok("GET", f"{url}?around=50")
    assert 50 in [one["seq"] for one in around["items"]]
    assert [one["seq"] for one in around["items"]] == list(range(20, 110))
    day = newest["items"][0]["at"][:10]
    assert (await web.ok("GET", f"{url}?on={day}"))["items"]
    assert (await web.ok("GET", f"{url}?on=2099-01-01"))["items"][-1]["seq"] == 130


async def test_reading_moves_the_mark_forward_only(web: Client, other: Client, group: str, cast: Cast) -> None:
    for text in ("하나", "둘", "셋"):
        await say(web, group, text)
    url = f"/api/messenger/rooms/{group}"
    for seq, unread in ((2, 1), (1, 1), (99, 0)):
        assert (await other.put(f"{url}/seen/{seq}")).status_code == 204
        listed = await row(other, group)
        assert listed is not None
        assert listed["unread"] == unread
    marks = await web.ok("GET", f"{url}/people")
    assert {one["person"]: one["seen"] for one in marks["items"]} == {str(cast.mina.id): 3, str(cast.joon.id): 3}


async def test_drafts_and_pins_are_ones_own(web: Client, other: Client, group: str) -> None:
    url = f"/api/messenger/rooms/{group}"
    await web.ok("PUT", f"{url}/draft", json={"text": "쓰다 만 말"})
    await web.ok("PUT", f"{url}/pin")
    assert (await web.ok("GET", url))["draft"] == "쓰다 만 말"
    assert (await other.ok("GET", url))["draft"] == ""
    listed = await row(web, group)
    assert listed is not None
    assert (listed["pinned"], listed["drafted"]) == (True, True)
    await web.ok("DELETE", f"{url}/pin")
    assert (await web.ok("GET", url))["pinned"] is False


async def test_people_come_into_a_group_and_leave_it(
    web: Client, other: Client, client: MakeClient, group: str, stranger: Actor, cast: Cast
) -> None:
    url = f"/api/messenger/rooms/{group}"
    async with client(stranger) as third:
        assert (await third.get(url)).status_code == 404
        found = await other.ok("POST", f"{url}/people", json={"people": [str(stranger.id)]})
        assert found["people"] == 3
        await say(third, group, "반갑습니다")
        assert (await third.patch(url, json={"name": "x"})).status_code == 403
        await web.ok("DELETE", f"{url}/people/me")
        assert (await web.get(url)).status_code == 404
        # whoever was there longest manages it now
        await other.ok("PATCH", url, json={"name": "새 이름"})
        assert (await third.ok("GET", url))["title"] == "새 이름"
    assert (await other.post(f"{url}/people", json={"people": [str(any_id())]})).status_code == 404
    assert (await other.post(f"{url}/people", json={"people": [str(cast.guest.id)]})).status_code == 404


async def test_a_stale_name_changes_nothing(web: Client, group: str) -> None:
    url = f"/api/messenger/rooms/{group}"
    before = await web.ok("GET", url)
    stale = await web.patch(url, json={"name": "늦은 이름"}, headers={"if-match": f'"{before["revision"] + 7}"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "ground.stale")
    assert await web.ok("GET", url) == before
    await web.ok("PATCH", url, json={"name": "새 이름"}, headers={"if-match": f'"{before["revision"]}"'})
    assert (await web.ok("GET", url))["revision"] == before["revision"] + 1


async def test_a_direct_room_is_neither_left_nor_grown(web: Client, cast: Cast) -> None:
    room = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]
    url = f"/api/messenger/rooms/{room}"
    for method, path, body in (
        ("POST", f"{url}/people", {"people": [str(cast.stranger.id)]}),
        ("DELETE", f"{url}/people/me", None),
    ):
        answer = await web.request(method, path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "messenger.not-a-group")


async def test_a_room_of_a_project_follows_its_grants(
    web: Client, other: Client, client: MakeClient, stranger: Actor, cast: Cast
) -> None:
    made = await web.ok(
        "POST",
        "/api/tasks/projects",
        json={
            "name": "관로 점검",
            "visibility": "private",
            "members": [{"party": str(cast.joon.id), "role": "comment"}],
        },
    )
    project = made["project"]["id"]
    room = (await web.ok("PUT", f"/api/messenger/rooms/of/{project}"))["id"]
    assert (await other.ok("PUT", f"/api/messenger/rooms/of/{project}"))["id"] == room
    await say(other, room, "시작합시다")
    async with client(stranger) as third:
        assert (await third.put(f"/api/messenger/rooms/of/{project}")).status_code == 404
        await web.ok("PUT", f"/api/tasks/projects/{project}/members/{stranger.id}", json={"role": "view"})
        head = await third.ok("GET", f"/api/messenger/rooms/{room}")
        assert head["may"] == ["messenger.read", "messenger.answer"]
        assert (head["title"], head["sort"]) == ("관로 점검", "project")
        answer = await third.post(f"/api/messenger/rooms/{room}/messages", json={"client": str(uuid4()), "text": "x"})
        assert answer.status_code == 403
        await web.ok("DELETE", f"/api/tasks/projects/{project}/members/{stranger.id}")
        assert (await third.get(f"/api/messenger/rooms/{room}")).status_code == 404


async def test_a_message_becomes_a_task(web: Client, other: Client, group: str) -> None:
    said = await say(web, group, "견적서 받기\n금요일까지")
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}/task"
    made = await other.ok("POST", url)
    assert made["card"].startswith("tasks.task:")
    task = await other.ok("GET", f"/api/tasks/{made['card'].partition(':')[2]}")
    assert task["task"]["title"] == "견적서 받기"
    answer = await web.post(url)
    assert (answer.status_code, answer.json()["code"]) == (409, "messenger.task-there")


async def test_words_are_found_in_a_room_and_across_rooms(
    web: Client, other: Client, group: str, digested: Digested, cast: Cast, take_up: Any
) -> None:
    direct = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]
    await say(web, direct, "번역을 부탁드립니다")
    await say(web, group, "자료 번역은 끝났습니다")
    own = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.mina.id}"))["id"]
    await say(web, own, "번역 은행나무옆")
    # before it is taken up a room's own tail is looked through
    assert len((await web.ok("GET", f"/api/messenger/search?q=번역&room={group}"))["items"]) == 1
    await take_up()
    await digested()
    found = await other.ok("GET", "/api/messenger/search?q=번역")
    assert sorted(one["text"] for one in found["items"]) == ["번역을 부탁드립니다", "자료 번역은 끝났습니다"]
    assert [
        one["text"] for one in (await other.ok("GET", f"/api/messenger/search?q=번역을&room={direct}"))["items"]
    ] == ["번역을 부탁드립니다"]
    whole = await other.ok("GET", "/api/search?q=번역&kind=messenger.stretch")
    opened = await other.ok("GET", f"/api/messenger/stretches/{whole['items'][0]['id']}")
    assert opened["room"] in (direct, group)
    hidden = await web.ok("GET", "/api/search?q=은행나무옆&kind=messenger.stretch")
    assert len(hidden["items"]) == 1
    assert (await other.get(f"/api/messenger/stretches/{hidden['items'][0]['id']}")).status_code == 404
    said = (await web.ok("GET", f"/api/messenger/rooms/{direct}/messages"))["items"][-1]
    await web.ok("DELETE", f"/api/messenger/rooms/{direct}/messages/{said['seq']}")
    await take_up()
    await digested()
    assert (await other.ok("GET", f"/api/messenger/search?q=번역을&room={direct}"))["items"] == []


async def test_who_does_not_look_gets_one_notice(
    web: Client, other: Client, group: str, cast: Cast, digested: Digested, take_up: Any
) -> None:
    await digested()
    await other.ok("POST", "/api/inbox/read-all", json={})
    direct = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]
    await say(web, direct, "잠깐 봐 주세요")
    await say(web, direct, "급합니다")
    await say(web, group, f"@[박보름](person:{cast.joon.id}) 확인해 주세요")
    await say(web, group, "이 말은 아무도 부르지 않습니다")
    await take_up()
    await digested()

    async def notices(show: str) -> list[tuple[str, str, int]]:
        found = (await other.ok("GET", f"/api/inbox?show={show}"))["items"]
        return sorted((one["id"], one["name"], one["count"]) for one in found if one["thing"]["id"] in (direct, group))

    assert sorted(name for _, name, _ in await notices("unread")) == [
        "messenger.room.mentioned",
        "messenger.room.waiting",
    ]
    before = await notices("open")
    read = await say(web, direct, "이것은 바로 보셨습니다")
    await other.ok("PUT", f"/api/messenger/rooms/{direct}/seen/{read['seq']}")
    await take_up()
    await digested()
    assert await notices("open") == before


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": "   "}, 422, "messenger.empty"),
        ({"text": "x" * 10_001}, 422, "ground.invalid"),
        ({"text": "x", "files": ["0197a3b0-0000-7000-8000-000000000001"]}, 422, "messenger.files-elsewhere"),
        ({"text": "x", "reply_to": 0}, 422, "ground.invalid"),
        ({"text": "x", "client": "x"}, 422, "ground.invalid"),
        ({"text": "x", "by": "0197a3b0-0000-7000-8000-000000000001"}, 422, "ground.invalid"),
    ],
)
async def test_what_is_no_message_is_refused(
    web: Client, group: str, body: dict[str, Any], status: int, code: str
) -> None:
    answer = await web.post(f"/api/messenger/rooms/{group}/messages", json={"client": str(uuid4()), **body})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_who_is_outside_finds_nobody(client: MakeClient, guest: Actor, cast: Cast) -> None:
    async with client(guest) as web:
        assert (await web.put(f"/api/messenger/rooms/of/{cast.mina.id}")).status_code == 404
        assert (await web.post("/api/messenger/rooms", json={"people": [str(cast.mina.id)]})).status_code == 404
        own = await web.ok("PUT", f"/api/messenger/rooms/of/{guest.id}")
        assert own["sort"] == "self"


async def test_a_room_goes_and_comes_back_with_its_project(
    web: Client, digested: Digested, database: Database, house: House, take_up: Any
) -> None:
    made = await web.ok("POST", "/api/tasks/projects", json={"name": "잠깐 있는 사업", "visibility": "private"})
    project = made["project"]["id"]
    room = (await web.ok("PUT", f"/api/messenger/rooms/of/{project}"))["id"]
    await say(web, room, "남는 말")
    await take_up()
    await web.ok("POST", f"/api/things/{project}/trash")
    assert await row(web, room) is None
    await web.ok("POST", f"/api/things/{project}/restore")
    assert await row(web, room) is not None
    await web.ok("POST", f"/api/things/{project}/trash")
    await web.ok("POST", f"/api/things/{project}/purge")
    assert (await web.get(f"/api/messenger/rooms/{room}")).status_code == 404
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        await taking.forget(tx)
    await digested()
    async with database.queries() as q:
        assert await stretches.all_gone(q) == []


async def test_what_one_could_open_a_room_for_is_ones_own(
    web: Client, other: Client, client: MakeClient, admin: Actor, cast: Cast
) -> None:
    await web.ok(
        "POST",
        "/api/tasks/projects",
        json={
            "name": "방 없는 사업",
            "visibility": "private",
            "members": [{"party": str(cast.joon.id), "role": "view"}],
        },
    )
    async with client(admin) as administrator:
        founded = {"op": "found", "name": "방 없는 팀", "unit_kind": "team"}
        await administrator.ok(
            "POST",
            "/api/reorganisations",
            json={"takes_effect_on": "2020-01-01", "title": "신설", "changes": [founded]},
        )
        units = (await administrator.ok("GET", "/api/units"))["items"]
        unit = next(one["id"] for one in units if one["name"] == "방 없는 팀")
        assert (await web.put(f"/api/messenger/rooms/of/{unit}")).status_code == 404
        await administrator.ok(
            "POST", f"/api/people/{cast.mina.id}/assignments", json={"unit": unit, "since": "2024-01-01"}
        )
        mine = (await web.ok("GET", "/api/messenger/rooms"))["possible"]
        assert [(one["sort"], one["name"]) for one in mine if one["name"].startswith("방 없는")] == [
            ("project", "방 없는 사업"),
            ("unit", "방 없는 팀"),
        ]
        theirs = (await other.ok("GET", "/api/messenger/rooms"))["possible"]
        assert not [one for one in theirs if one["name"].startswith("방 없는")]
        room = (await web.ok("PUT", f"/api/messenger/rooms/of/{unit}"))["id"]
        assert (await other.get(f"/api/messenger/rooms/{room}")).status_code == 404
        await administrator.ok(
            "POST", f"/api/people/{cast.joon.id}/assignments", json={"unit": unit, "since": "2024-01-01"}
        )
        assert (await other.ok("GET", f"/api/messenger/rooms/{room}"))["people"] == 2
