"""Announcements, rooms to find and join, who manages a group, and what one makes of a room for oneself."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from madang.ground.testing import Cast, Client, Digested, MakeClient
from madang.ground.tx import Actor
from madang.messenger.tests.conftest import MakeLine, row, say


@pytest_asyncio.fixture
async def third(client: MakeClient, stranger: Actor) -> AsyncIterator[Client]:
    """The browser of somebody in no room."""
    async with client(stranger) as found:
        yield found


async def test_only_who_manages_an_announcement_room_writes_and_all_answer(
    web: Client, other: Client, cast: Cast, calling: MakeLine, joon: Actor
) -> None:
    made = await web.ok(
        "POST", "/api/messenger/rooms", json={"name": "알림", "people": [str(cast.joon.id)], "announces": True}
    )
    url = f"/api/messenger/rooms/{made['id']}"
    said = await say(web, made["id"], "청사 소독 안내")
    head = await other.ok("GET", url)
    assert (head["announces"], head["may"]) == (True, ["messenger.read", "messenger.answer"])
    body = {"client": "0197a3b0-0000-7000-8000-000000000009", "text": "네"}
    assert (await other.post(f"{url}/messages", json=body)).status_code == 403
    async with calling(joon) as his:
        client = await his.say(made["id"], "네")
        refused = await his.one("refused", lambda one: one["client"] == client)
        assert refused["code"] == "ground.forbidden"
    await other.ok("PUT", f"{url}/messages/{said['seq']}/reactions/%E2%9C%85")
    # everybody writes again
    await web.ok("PATCH", url, json={"announces": False})
    await say(other, made["id"], "네")
    await web.ok("PATCH", url, json={"announces": True})
    assert (await other.post(f"{url}/messages", json=body)).status_code == 403
    # who comes later reads as well
    await web.ok("PUT", f"{url}/people/{cast.joon.id}", json={"manages": True})
    await say(other, made["id"], "이제 저도 씁니다")


async def test_an_open_room_is_found_and_joined(web: Client, third: Client, client: MakeClient, guest: Actor) -> None:
    made = await web.ok("POST", "/api/messenger/rooms", json={"name": "점심 모임", "open": True})
    await say(web, made["id"], "첫 모임은 금요일")
    url = f"/api/messenger/rooms/{made['id']}"
    assert (await third.get(url)).status_code == 404
    found = (await third.ok("GET", "/api/messenger/open-rooms"))["items"]
    assert [(one["name"], one["people"]) for one in found if one["id"] == made["id"]] == [("점심 모임", 1)]
    joined = await third.ok("PUT", f"/api/messenger/open-rooms/{made['id']}")
    assert joined["people"] == 2
    await third.ok("PUT", f"/api/messenger/open-rooms/{made['id']}")
    listed = await row(third, made["id"])
    assert listed is not None
    assert listed["unread"] == 0
    assert [one["text"] for one in (await third.ok("GET", f"{url}/messages"))["items"]] == ["첫 모임은 금요일"]
    found = (await third.ok("GET", "/api/messenger/open-rooms"))["items"]
    assert made["id"] not in [one["id"] for one in found]
    async with client(guest) as outside:
        assert (await outside.ok("GET", "/api/messenger/open-rooms"))["items"] == []
        assert (await outside.put(f"/api/messenger/open-rooms/{made['id']}")).status_code in (403, 404)
    # shut again it is found by nobody
    await third.ok("DELETE", f"{url}/people/me")
    await web.ok("PATCH", url, json={"open": False})
    assert (await third.put(f"/api/messenger/open-rooms/{made['id']}")).status_code == 404


async def test_an_open_room_has_a_name(web: Client, group: str) -> None:
    for answer in (
        await web.post("/api/messenger/rooms", json={"name": " ", "open": True}),
        await web.patch(f"/api/messenger/rooms/{group}", json={"name": "", "open": True}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (422, "messenger.name-needed")
    assert (await web.post("/api/messenger/rooms", json={"name": "혼자"})).json()["code"] == "messenger.nobody"


async def test_who_manages_takes_people_out_and_hands_on(
    web: Client, other: Client, third: Client, group: str, cast: Cast, stranger: Actor
) -> None:
    url = f"/api/messenger/rooms/{group}"
    await other.ok("POST", f"{url}/people", json={"people": [str(stranger.id)]})
    assert (await other.delete(f"{url}/people/{stranger.id}")).status_code == 403
    assert (await third.get(url)).status_code == 200
    await web.ok("DELETE", f"{url}/people/{stranger.id}")
    assert (await third.get(url)).status_code == 404
    assert (await web.delete(f"{url}/people/{stranger.id}")).status_code == 404
    mine = await web.delete(f"{url}/people/{cast.mina.id}")
    assert (mine.status_code, mine.json()["code"]) == (409, "messenger.leave-instead")
    last = await web.put(f"{url}/people/{cast.mina.id}", json={"manages": False})
    assert (last.status_code, last.json()["code"]) == (409, "messenger.last-manager")
    await web.ok("PUT", f"{url}/people/{cast.joon.id}", json={"manages": True})
    roles = {one["person"]: one["role"] for one in (await web.ok("GET", f"{url}/people"))["items"]}
    assert roles == {str(cast.mina.id): "manage", str(cast.joon.id): "manage"}
    await web.ok("PUT", f"{url}/people/{cast.mina.id}", json={"manages": False})
    assert (await web.patch(url, json={"name": "x"})).status_code == 403
    assert (await web.put(f"{url}/people/{stranger.id}", json={"manages": True})).status_code == 403
    assert (await other.put(f"{url}/people/{stranger.id}", json={"manages": True})).status_code == 404


async def test_a_hidden_room_comes_back_with_the_next_message(web: Client, other: Client, group: str) -> None:
    await say(web, group, "하나")
    url = f"/api/messenger/rooms/{group}"
    await other.ok("PUT", f"{url}/pin")
    await other.ok("PUT", f"{url}/hidden")
    listed = await row(other, group)
    assert listed is not None
    assert (listed["hidden"], listed["pinned"]) == (True, False)
    hers = await row(web, group)
    assert hers is not None
    assert hers["hidden"] is False
    await say(web, group, "둘")
    listed = await row(other, group)
    assert listed is not None
    assert listed["hidden"] is False
    await other.ok("PUT", f"{url}/hidden")
    await other.ok("DELETE", f"{url}/hidden")
    listed = await row(other, group)
    assert listed is not None
    assert listed["hidden"] is False


async def test_a_muted_room_tells_of_mentions_only(
    web: Client, other: Client, cast: Cast, digested: Digested, take_up: Any
) -> None:
    await digested()
    direct = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]
    await take_up()
    await digested()
    await other.ok("POST", "/api/inbox/read-all", json={})
    await other.ok("PUT", f"/api/messenger/rooms/{direct}/mute")
    assert (await other.ok("GET", f"/api/messenger/rooms/{direct}"))["muted"] is True

    async def unread() -> list[str]:
        found = (await other.ok("GET", "/api/inbox?show=unread"))["items"]
        return [one["name"] for one in found if one["thing"]["id"] == direct]

    await say(web, direct, "급하지 않은 말")
    await take_up()
    await digested()
    assert await unread() == []
    await say(web, direct, f"@[박보름](person:{cast.joon.id}) 급한 말")
    await take_up()
    await digested()
    assert await unread() == ["messenger.room.mentioned"]
    await other.ok("DELETE", f"/api/messenger/rooms/{direct}/mute")
    assert (await other.ok("GET", f"/api/messenger/rooms/{direct}"))["muted"] is False
    await other.ok("POST", "/api/inbox/read-all", json={})


@pytest.mark.parametrize(
    "body", [{"announces": "x"}, {"open": None, "name": "x" * 101}, {"people": []}, {"revision": 1}]
)
async def test_what_is_no_change_is_refused(web: Client, group: str, body: dict[str, Any]) -> None:
    assert (await web.patch(f"/api/messenger/rooms/{group}", json=body)).status_code == 422
