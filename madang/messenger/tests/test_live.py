"""The socket: everybody hears everything once and in one order, whatever happens to lines, rights and processes."""

import asyncio
import socket as network
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from madang.ground.blobs import BlobStore
from madang.ground.bus import bus
from madang.ground.config import Settings
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.runtime import Runtime
from madang.ground.testing import Cast, Client
from madang.ground.tx import Actor
from madang.messenger.tests.conftest import MakeLine, say, served
from madang.messenger.tests.line import cookie_of, line


async def test_what_is_said_reaches_everybody_in_the_room_once_and_in_order(
    calling: MakeLine, mina: Actor, joon: Actor, group: str
) -> None:
    async with calling(mina) as hers, calling(mina) as phone, calling(joon) as his:
        clients = [await hers.say(group, f"말 {at}") for at in range(20)]
        clients += [await his.say(group, f"답 {at}") for at in range(20)]
        for one in (hers, phone, his):
            await one.until(lambda line: len(line.texts(group)) == 40)
        heard = hers.all("message")
        assert [one["seq"] for one in heard] == list(range(1, 41))
        assert [one["change"] for one in heard] == list(range(1, 41))
        assert phone.all("message") == heard == his.all("message")
        assert {one["client"] for one in heard} == set(clients)
        assert {one["name"] for one in heard} == {"김마루", "박보름"}


async def test_what_is_sent_again_is_kept_once_and_only_its_sender_hears_so(
    calling: MakeLine, mina: Actor, joon: Actor, group: str
) -> None:
    async with calling(mina) as hers, calling(joon) as his:
        client = await hers.say(group, "한 번만")
        await hers.say(group, "한 번만", client=client)
        await hers.until(lambda line: len(line.texts(group)) == 2)
        await hers.say(group, "끝")
        await his.until(lambda line: "끝" in line.texts(group))
        assert his.texts(group) == ["한 번만", "끝"]
        assert hers.all("message")[0]["seq"] == hers.all("message")[1]["seq"]


async def test_after_a_cut_one_gets_what_was_missed(
    calling: MakeLine, mina: Actor, joon: Actor, group: str, web: Client
) -> None:
    async with calling(joon) as his:
        assert his.all("rooms")[0][group] == [0, 0, 0, 3]
    said = [await say(web, group, f"그사이 {at}") for at in range(3)]
    await web.ok("PATCH", f"/api/messenger/rooms/{group}/messages/1", json={"text": "고친 말"})
    async with calling(joon) as his:
        assert his.all("rooms")[0][group][:3] == [3, 4, 0]
        await his.send(do="since", rooms={group: 0})
        missed = await his.one("missed")
        assert [one["seq"] for one in missed["messages"]] == [2, 3, 1]
        assert missed["messages"][-1]["text"] == "고친 말"
        assert (missed["change"], len(said)) == (4, 3)
        await his.send(do="since", rooms={group: missed["change"]})
        await his.until(lambda line: len(line.all("missed")) == 2)
        assert his.all("missed")[1]["messages"] == []


async def test_who_missed_too_much_reads_the_room_anew(calling: MakeLine, mina: Actor, joon: Actor, group: str) -> None:
    async with AsyncExitStack() as stack:
        # one socket may not say so much at once
        lines = [await stack.enter_async_context(calling(mina)) for _ in range(6)]
        for at in range(301):
            await lines[at % 6].say(group, f"{at}")
        await lines[0].until(lambda line: len(line.texts(group)) == 301)
    async with calling(joon) as his:
        await his.send(do="since", rooms={group: 0})
        assert await his.one("anew") == group


async def test_requests_arrive_over_the_socket_as_well(
    calling: MakeLine, joon: Actor, group: str, web: Client, other: Client
) -> None:
    async with calling(joon) as his:
        said = await say(web, group, "처음")
        url = f"/api/messenger/rooms/{group}/messages/{said['seq']}"
        await his.one("message", lambda one: one["text"] == "처음")
        await web.ok("PATCH", url, json={"text": "다음"})
        await his.one("message", lambda one: one["text"] == "다음" and "edited_at" in one)
        await other.ok("PUT", f"{url}/reactions/%F0%9F%91%8D")
        await his.one("message", lambda one: one.get("reactions") == {"👍": [str(joon.id)]})
        await web.ok("DELETE", url)
        last = await his.one("message", lambda one: "recalled_at" in one)
        assert (last["text"], last["change"]) == ("", 4)


async def test_one_writes_in_a_room_at_once(calling: MakeLine, mina: Actor, web: Client, cast: Cast) -> None:
    async with calling(mina) as hers:
        found = await web.ok("POST", "/api/messenger/rooms", json={"people": [str(cast.joon.id)]})
        for text in ("하나", "둘", "셋"):
            await hers.say(found["id"], text)
        await hers.until(lambda line: len(line.texts(found["id"])) == 3)
        assert hers.texts(found["id"]) == ["하나", "둘", "셋"]
        assert hers.all("refused") == []


async def test_a_right_that_ends_ends_delivery(
    calling: MakeLine, mina: Actor, joon: Actor, stranger: Actor, group: str, web: Client, other: Client
) -> None:
    async with calling(stranger) as third, calling(mina) as hers:
        assert group not in third.all("rooms")[0]
        await third.say(group, "엿듣기")
        refused = await third.one("refused")
        assert refused["code"] == "ground.not-found"
        await web.ok("POST", f"/api/messenger/rooms/{group}/people", json={"people": [str(stranger.id)]})
        assert group in await third.one("joined")
        await hers.say(group, "어서 오세요")
        await third.one("message", lambda one: one["text"] == "어서 오세요")
        await third.say(group, "반갑습니다")
        await hers.one("message", lambda one: one["text"] == "반갑습니다")
        await web.ok("DELETE", f"/api/things/{group}/grants/{stranger.id}")
        assert group in await third.one("left")
        await hers.say(group, "나갔습니다")
        await hers.one("message", lambda one: one["text"] == "나갔습니다")
        await asyncio.sleep(0.2)
        assert "나갔습니다" not in third.texts(group)


@pytest.mark.parametrize(
    "frame",
    ["", "{}", "[]", '{"do":"shout"}', '{"do":"say"}', "\x00", '{"do":"since","rooms":{"x":1}}', b"\x01\x02"],
)
async def test_what_cannot_be_read_closes_that_socket_alone(
    calling: MakeLine, mina: Actor, joon: Actor, group: str, frame: str | bytes
) -> None:
    async with calling(mina) as hers, calling(joon) as his:
        await hers.socket.send(frame)
        await hers.until(lambda line: line.closed is not None)
        assert hers.closed == 4400
        await his.say(group, "무사합니다")
        await his.one("message", lambda one: one["text"] == "무사합니다")


async def test_what_is_too_large_or_somebody_elses_is_refused(
    calling: MakeLine, mina: Actor, joon: Actor, group: str
) -> None:
    async with calling(mina) as hers, calling(joon) as his:
        await hers.say(group, "x", files=[str(uuid4())])
        assert (await hers.one("refused"))["code"] == "messenger.files-elsewhere"
        await hers.say(group, "  ")
        await hers.one("refused", lambda one: one["code"] == "messenger.empty")
        await hers.send(do="say", room=group, client=str(uuid4()), text="x", by=str(joon.id))
        await hers.until(lambda line: line.closed == 4400)
        await his.say(group, "x" * 70_000)
        await his.until(lambda line: line.closed == 1009)


async def test_who_floods_is_held_back_and_nobody_else(calling: MakeLine, mina: Actor, joon: Actor, group: str) -> None:
    async with calling(mina) as hers, calling(joon) as his:
        for at in range(80):
            await hers.say(group, f"{at}")
        await hers.until(lambda line: len(line.all("refused")) == 20)
        assert {one["code"] for one in hers.all("refused")} == {"messenger.too-fast"}
        await his.say(group, "저는 됩니다")
        await his.one("message", lambda one: one["text"] == "저는 됩니다")


async def test_who_asks_too_often_what_was_missed_is_sent_away(calling: MakeLine, mina: Actor, group: str) -> None:
    async with calling(mina) as hers:
        for _ in range(61):
            await hers.send(do="since", rooms={group: 0})
        await hers.until(lambda line: line.closed == 1013)


async def test_reading_and_typing_show(calling: MakeLine, mina: Actor, joon: Actor, group: str, web: Client) -> None:
    async with calling(mina) as hers, calling(joon) as his:
        await hers.say(group, "보셨나요")
        await his.one("message")
        await his.send(do="typing", room=group)
        typed = await hers.one("typing")
        assert (typed["person"], typed["name"]) == (str(joon.id), "박보름")
        await his.send(do="seen", room=group, seq=1)
        assert (await hers.one("seen"))["marks"] == {str(joon.id): 1}
        assert his.all("typing") == []
    marks = (await web.ok("GET", f"/api/messenger/rooms/{group}/people"))["items"]
    assert {one["person"]: one["seen"] for one in marks}[str(joon.id)] == 1


async def test_who_looks_gets_no_notice_and_who_does_not_gets_one(
    calling: MakeLine, mina: Actor, joon: Actor, other: Client, cast: Cast, web: Client
) -> None:
    room = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]

    async def open_notices() -> list[str]:
        found = (await other.ok("GET", "/api/inbox?show=unread"))["items"]
        return [one["name"] for one in found if one["thing"]["id"] == room]

    async with calling(mina) as hers, calling(joon) as his:
        await hers.say(room, "보고 계시지요")
        await his.one("message", lambda one: one["text"] == "보고 계시지요")
        await his.send(do="seen", room=room, seq=his.all("message")[-1]["seq"])
        await asyncio.sleep(3.5)
        assert await open_notices() == []
        await hers.say(room, "안 보시네요")
        async with asyncio.timeout(8):
            while await open_notices() != ["messenger.room.waiting"]:
                await asyncio.sleep(0.2)
        await his.send(do="seen", room=room, seq=99)
        async with asyncio.timeout(8):
            while await open_notices():
                await asyncio.sleep(0.2)


async def test_two_processes_have_one_order(
    database: Database,
    house: House,
    blobs: BlobStore,
    database_url: str,
    cast: Cast,
    address: str,
    mina: Actor,
    joon: Actor,
    group: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    config = Settings(data=tmp_path_factory.mktemp("second"))
    second = Runtime(house, Database(database_url, blobs=blobs), bus(database_url), secure=False, settings=config)
    async with (
        second.running(),
        served(second) as elsewhere,
        line(address, database, mina) as hers,
        line(elsewhere, database, joon) as his,
    ):
        for at in range(50):
            await asyncio.gather(hers.say(group, f"여기 {at}"), his.say(group, f"저기 {at}"))
        for one in (hers, his):
            await one.until(lambda line: len(line.texts(group)) == 100)
        assert [one["seq"] for one in hers.all("message")] == list(range(1, 101))
        assert hers.all("message") == his.all("message")
        await his.send(do="typing", room=group)
        await hers.one("typing")
        # who wrote the last message has seen it: it has to be hers
        await hers.say(group, "다 왔나요")
        await his.send(do="seen", room=group, seq=101)
        await hers.one("seen")


async def test_nobody_comes_in_unseen(address: str) -> None:
    async with connect(f"{address}/messenger") as socket:
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        assert socket.close_code == 4401


async def test_who_does_not_read_is_let_go_and_holds_up_nobody(
    calling: MakeLine,
    address: str,
    database: Database,
    mina: Actor,
    joon: Actor,
    stranger: Actor,
    group: str,
    web: Client,
) -> None:
    await web.ok("POST", f"/api/messenger/rooms/{group}/people", json={"people": [str(stranger.id)]})
    host, port = address.removeprefix("ws://").split(":")
    lazy = network.socket(network.AF_INET, network.SOCK_STREAM)
    lazy.setsockopt(network.SOL_SOCKET, network.SO_RCVBUF, 4096)
    lazy.connect((host, int(port)))
    cookie = await cookie_of(database, stranger)
    lazy.sendall(
        f"GET /messenger HTTP/1.1\r\nhost: {host}:{port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\ncookie: {cookie}\r\n"
        "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
    )
    lazy.setblocking(False)
    async with calling(mina) as hers, calling(joon) as his:
        for at in range(50):
            await hers.say(group, f"{at} " + "가" * 9_000)
        await his.until(lambda line: len(line.texts(group)) == 50)
        assert [one.split()[0] for one in his.texts(group)] == [str(at) for at in range(50)]
        got = b""
        async with asyncio.timeout(10):
            while part := await asyncio.get_running_loop().sock_recv(lazy, 1 << 20):
                got += part
        # what was on its way arrives, the rest was never kept for it
        assert len(got) < 50 * 27_000
    lazy.close()
