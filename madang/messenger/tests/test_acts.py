"""Passing on, pinning and keeping what was said."""

from typing import Any
from uuid import uuid4

import pytest

from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tx import Actor
from madang.messenger.tests.conftest import MakeLine, say


async def own_room(web: Client, who: Any) -> str:
    """The room of somebody with themselves."""
    return str((await web.ok("PUT", f"/api/messenger/rooms/of/{who}"))["id"])


async def test_what_is_passed_on_says_who_said_it_and_mentions_nobody_anew(
    web: Client, other: Client, group: str, cast: Cast
) -> None:
    said = await say(web, group, f"@[박보름](person:{cast.joon.id}) 도면 확인")
    own = await own_room(other, cast.joon.id)
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}/forward"
    wish = {"client": str(uuid4()), "rooms": [own, own]}
    for _ in range(2):
        assert (await other.post(url, json=wish)).status_code == 204
    found = (await other.ok("GET", f"/api/messenger/rooms/{own}/messages"))["items"][-1]
    assert found["text"] == "@박보름 도면 확인"
    assert found["forwarded"] == {"by": str(cast.mina.id), "name": "김마루"}
    # passed on once more it is still hers
    again = await other.post(
        f"/api/messenger/rooms/{own}/messages/1/forward", json={"client": str(uuid4()), "rooms": [group]}
    )
    assert again.status_code == 204
    last = (await web.ok("GET", f"/api/messenger/rooms/{group}/messages"))["items"][-1]
    assert (last["by"], last["forwarded"]["by"]) == (str(cast.joon.id), str(cast.mina.id))


async def test_files_go_along_and_stay_when_the_first_message_goes(
    web: Client, other: Client, group: str, cast: Cast
) -> None:
    taken = await web.ok("POST", f"/api/things/{group}/files", files={"file": ("note.txt", b"hello")})
    file = taken["items"][0]["file"]["id"]
    said = await say(web, group, "", files=[file])
    own = await own_room(other, cast.joon.id)
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}"
    assert (await other.post(f"{url}/forward", json={"client": str(uuid4()), "rooms": [own]})).status_code == 204
    found = (await other.ok("GET", f"/api/messenger/rooms/{own}/messages"))["items"][-1]
    assert found["files"][0]["name"] == "note.txt"
    assert found["files"][0]["id"] != file
    content = f"/api/files/{found['files'][0]['id']}/content"
    assert (await other.get(content)).text == "hello"
    assert (await web.get(content)).status_code == 404
    await web.ok("DELETE", url)
    late = await other.post(f"{url}/forward", json={"client": str(uuid4()), "rooms": [own]})
    assert (late.status_code, late.json()["code"]) == (409, "messenger.recalled")


async def test_nothing_goes_where_one_may_not_write(
    web: Client, other: Client, client: MakeClient, group: str, stranger: Actor
) -> None:
    said = await say(web, group, "안의 말")
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}/forward"
    async with client(stranger) as third:
        theirs = await own_room(third, stranger.id)
        assert (await third.post(url, json={"client": str(uuid4()), "rooms": [theirs]})).status_code == 404
        mine = await own_room(web, (await web.ok("GET", "/api/session"))["person"]["id"])
        # of two rooms the second is out of reach: nothing goes to the first
        answer = await web.post(url, json={"client": str(uuid4()), "rooms": [mine, theirs]})
        assert answer.status_code == 404
        assert "안의 말" not in [
            one["text"] for one in (await web.ok("GET", f"/api/messenger/rooms/{mine}/messages"))["items"]
        ]


async def test_a_pin_is_seen_by_everybody_at_once_and_goes_with_its_message(
    web: Client, other: Client, group: str, calling: MakeLine, joon: Actor
) -> None:
    first = await say(web, group, "비상 연락망")
    second = await say(other, group, "회의실 비밀번호")
    url = f"/api/messenger/rooms/{group}"
    async with calling(joon) as his:
        await web.ok("PUT", f"{url}/messages/{first['seq']}/pin")
        heard = await his.one("message")
        assert (heard["seq"], heard["pinned"]) == (first["seq"], True)
    await other.ok("PUT", f"{url}/messages/{second['seq']}/pin")
    assert [one["seq"] for one in (await web.ok("GET", f"{url}/pins"))["items"]] == [2, 1]
    await web.ok("DELETE", f"{url}/messages/{second['seq']}/pin")
    await web.ok("DELETE", f"{url}/messages/{first['seq']}")
    assert (await web.ok("GET", f"{url}/pins"))["items"] == []
    gone = await web.put(f"{url}/messages/{first['seq']}/pin")
    assert (gone.status_code, gone.json()["code"]) == (409, "messenger.recalled")


async def test_a_bar_holds_so_many_pins(web: Client, group: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("madang.messenger.actions.saying.MOST_PINS", 1)
    for text in ("하나", "둘"):
        await say(web, group, text)
    url = f"/api/messenger/rooms/{group}/messages"
    await web.ok("PUT", f"{url}/1/pin")
    await web.ok("PUT", f"{url}/1/pin")
    full = await web.put(f"{url}/2/pin")
    assert (full.status_code, full.json()["code"]) == (409, "messenger.too-many-pins")


async def test_what_one_keeps_is_ones_own_and_ends_with_reach(web: Client, other: Client, group: str) -> None:
    for text in ("하나", "둘"):
        await say(web, group, text)
    url = f"/api/messenger/rooms/{group}"
    for seq in (1, 2, 1):
        assert (await other.put(f"{url}/messages/{seq}/saved")).status_code == 204
    kept = (await other.ok("GET", "/api/messenger/saved"))["items"]
    assert [(one["title"], one["message"]["text"]) for one in kept] == [("주간 점검", "둘"), ("주간 점검", "하나")]
    assert (await other.ok("GET", url))["saved"] == [1, 2]
    assert (await web.ok("GET", url))["saved"] == []
    older = await other.ok("GET", f"/api/messenger/saved?before={kept[0]['id']}")
    assert [one["message"]["seq"] for one in older["items"]] == [1]
    await other.ok("DELETE", f"{url}/messages/1/saved")
    await web.ok("DELETE", f"{url}/messages/2")
    assert (await other.ok("GET", "/api/messenger/saved"))["items"] == []
    assert (await other.put(f"{url}/messages/2/saved")).status_code == 409
    third = await say(web, group, "셋")
    await other.ok("PUT", f"{url}/messages/{third['seq']}/saved")
    await other.ok("DELETE", f"{url}/people/me")
    assert (await other.ok("GET", "/api/messenger/saved"))["items"] == []


@pytest.mark.parametrize("seq", ["0", "99", "9223372036854775807"])
async def test_what_was_never_said_is_not_there(web: Client, group: str, seq: str) -> None:
    url = f"/api/messenger/rooms/{group}/messages/{seq}"
    for method, path, body in (
        ("PUT", f"{url}/pin", None),
        ("PUT", f"{url}/saved", None),
        ("POST", f"{url}/forward", {"client": str(uuid4()), "rooms": [group]}),
        ("PUT", f"{url}/reminder", {"remind_at": "2099-01-01T00:00:00Z"}),
        ("GET", f"{url}/votes", None),
        ("PUT", f"{url}/votes", {"choices": [0]}),
        ("POST", f"{url}/close", None),
    ):
        answer = await web.request(method, path, json=body)
        assert answer.status_code in (404, 422), (path, answer.text)
