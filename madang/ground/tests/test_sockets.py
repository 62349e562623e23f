"""Sockets through a real server on a real port, with a foreign client and with raw bytes."""

import asyncio
import json
import os
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvloop
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from madang.ground import tls as certificates
from madang.ground.server import serve
from madang.ground.sockets import Door, Refusal, Socket, Sockets, broadcast, frame
from madang.ground.sockets import socket as implementation
from madang.ground.tls import Tls


@pytest.fixture(scope="module")
def event_loop_policy() -> uvloop.EventLoopPolicy:
    """The loop that serves in production; its transports differ from those of asyncio."""
    return uvloop.EventLoopPolicy()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Raw clients here do not answer a close: cut them soon."""
    monkeypatch.setattr(implementation, "CLOSE_SECONDS", 0.3)


UPGRADE = (
    b"GET %s HTTP/1.1\r\nhost: house.test\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
    b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n%s\r\n"
)


async def hello(scope: Any, receive: Any, send: Any) -> None:
    """The smallest ASGI application, to see that HTTP goes on beside the sockets."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})


class Echo(Door):
    """Echoes what it gets; counts who came and went; lets in by cookie when `secret` is set."""

    def __init__(self) -> None:
        self.here: set[Socket] = set()
        self.gone_count = 0
        self.got: list[str | bytes] = []
        self.secret: str | None = None
        self.thinking: asyncio.Event | None = None
        self.opening = 0

    async def open(self, socket: Socket) -> Refusal | None:
        self.opening += 1
        if self.thinking is not None:
            self.here.add(socket)
            socket.send(frame("early"))
            await self.thinking.wait()
        if self.secret is not None and socket.cookie("session") != self.secret:
            return Refusal(401, "people.signed-out", "Nobody is signed in")
        if socket.path.endswith("broken"):
            raise RuntimeError("broken on purpose")
        self.here.add(socket)
        return None

    def received(self, socket: Socket, message: str | bytes) -> None:
        self.got.append(message)
        if message == "fail":
            raise RuntimeError("failing on purpose")
        socket.send(frame(message))

    def gone(self, socket: Socket) -> None:
        self.here.discard(socket)
        self.gone_count += 1


class SmallEcho(Echo):
    message_bytes = 1000


@dataclass
class House:
    """A running server with one echo at /ws and a narrow one at /small."""

    echo: Echo
    sockets: Sockets
    stop: asyncio.Event
    url: str = ""
    started: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def port(self) -> int:
        port = urlsplit(self.url).port
        assert port is not None
        return port

    def ready(self, url: str) -> None:
        self.url = url
        self.started.set()

    def ws(self, path: str) -> str:
        return self.url.replace("http", "ws", 1) + path

    async def raw(self, data: bytes, **options: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, **options)
        writer.write(data)
        await writer.drain()
        return reader, writer


@asynccontextmanager
async def house(*, tls: Tls | None = None, **times: Any) -> AsyncIterator[House]:
    echo = Echo()
    it = House(echo, Sockets({"/ws": echo, "/small": SmallEcho()}, **times), asyncio.Event())
    task = asyncio.create_task(
        serve(hello, host="127.0.0.1", port=0, sockets=it.sockets, stop=it.stop, tls=tls, on_ready=it.ready)
    )
    await asyncio.wait({task, asyncio.create_task(it.started.wait())}, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield it
    finally:
        it.stop.set()
        await asyncio.wait_for(task, 15)


async def until(condition: Any, seconds: float = 5) -> None:
    """Wait for a condition; the assertion names what did not come true."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("message", "head"),
    [
        ("", b"\x81\x00"),
        ("마당", b"\x81\x06"),
        (b"x" * 125, b"\x82\x7d"),
        (b"x" * 126, b"\x82\x7e\x00\x7e"),
        (b"x" * 65535, b"\x82\x7e\xff\xff"),
        (b"x" * 65536, b"\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00"),
    ],
)
def test_a_frame_has_the_shortest_length_that_fits(message: str | bytes, head: bytes) -> None:
    payload = message.encode() if isinstance(message, str) else message
    assert frame(message) == head + payload


@pytest.mark.asyncio(loop_scope="module")
async def test_messages_go_both_ways_and_http_goes_on_beside_them() -> None:
    async with house() as it, connect(it.ws("/ws?room=1")) as client:
        for message in ("마당", b"\x00\xff", "x" * 70_000, ""):
            await client.send(message)
            assert await client.recv() == message
        await client.send(["한", "", "글"])
        assert await client.recv() == "한글"
        (socket,) = it.echo.here
        assert (socket.path, socket.query, socket.remote) == ("/ws", "room=1", "127.0.0.1")
        assert await (await client.ping()) >= 0
        reader, writer = await it.raw(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        assert (await reader.read()).startswith(b"HTTP/1.1 200 OK")
        writer.close()
    assert it.echo.gone_count == 1 and not it.echo.here


@pytest.mark.asyncio(loop_scope="module")
async def test_a_message_sent_just_before_the_close_is_received() -> None:
    async with house() as it:
        head = UPGRADE % (b"/ws", b"")
        reader, writer = await it.raw(head)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"\x81\x84\x00\x00\x00\x00last" + b"\x88\x82\x00\x00\x00\x00\x03\xe8")
        assert await reader.read() == frame("last") + b"\x88\x02\x03\xe8"
        assert it.echo.got == ["last"]
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("step", [1, 2, 7, 1000])
async def test_fragments_join_over_a_ping_however_the_bytes_arrive(step: int) -> None:
    text = "한글".encode()
    parts = [(0x01, text[:2]), (0x89, b"there?"), (0x00, b""), (0x00, text[2:4]), (0x80, text[4:]), (0x82, b"next")]
    data = b"".join(bytes((first, 0x80 | len(part))) + bytes(4) + part for first, part in parts)
    async with house() as it:
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""))
        await reader.readuntil(b"\r\n\r\n")
        for start in range(0, len(data), step):
            writer.write(data[start : start + step])
            await asyncio.sleep(0.001)
        expected = {b"\x8a\x06there?", frame("한글"), frame(b"next")}
        answer = await reader.readexactly(sum(map(len, expected)))
        assert all(each in answer for each in expected)
        assert it.echo.got == ["한글", b"next"]
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("path", "headers", "status", "kind"),
    [
        (b"/nowhere", b"", 404, "/problems/ground.not-found"),
        (b"/wsx", b"", 404, "/problems/ground.not-found"),
        (b"/ws", b"origin: https://evil.test\r\n", 403, "/problems/ground.other-origin"),
        (b"/ws", b"origin: null\r\n", 403, "/problems/ground.other-origin"),
        (b"/ws", b"origin: https://house.test:444\r\n", 403, "/problems/ground.other-origin"),
        (b"/ws", b"origin: https://house.test:x\r\n", 403, "/problems/ground.other-origin"),
        (b"/ws", b"origin: https://house.test\r\norigin: https://a.test\r\n", 403, "/problems/ground.other-origin"),
        (b"/ws", b"cookie: session=no\r\n", 401, "/problems/people.signed-out"),
        (b"/ws/broken", b"cookie: session=yes\r\n", 500, "/problems/ground.failed"),
        (b"/ws", b"sec-websocket-key: b25lIG1vcmU=\r\n", 400, "/problems/ground.bad-upgrade"),
    ],
)
async def test_a_refusal_is_a_problem_document(path: bytes, headers: bytes, status: int, kind: str) -> None:
    async with house() as it:
        it.echo.secret = "yes"
        reader, writer = await it.raw(UPGRADE % (path, headers))
        head, _, body = (await asyncio.wait_for(reader.read(), 5)).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 %d " % status)
        assert b"content-type: application/problem+json" in head
        problem = json.loads(body)
        assert (problem["type"], problem["status"]) == (kind, status)
        writer.close()
        await until(lambda: it.echo.gone_count == it.echo.opening)
        assert not it.sockets.opened


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("origin", [b"https://house.test", b"http://HOUSE.test:80", b"https://house.test:443"])
async def test_pages_of_this_host_may_open(origin: bytes) -> None:
    async with house() as it:
        it.echo.secret = "yes"
        reader, writer = await it.raw(UPGRADE % (b"/ws", b"cookie: a=b; session=yes\r\norigin: %s\r\n" % origin))
        answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 101 ")
        assert b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in answer
        assert b"permessage-deflate" not in answer
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_frames_sent_while_the_door_thinks_arrive_first() -> None:
    async with house() as it:
        it.echo.thinking = asyncio.Event()
        joining = asyncio.create_task(connect(it.ws("/ws")).__aenter__())
        await until(lambda: it.echo.here)
        broadcast(it.echo.here, frame("meanwhile"))
        it.echo.thinking.set()
        client = await joining
        assert [await client.recv(), await client.recv()] == ["early", "meanwhile"]
        await client.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_client_that_leaves_while_the_door_thinks_is_forgotten() -> None:
    async with house() as it:
        it.echo.thinking = asyncio.Event()
        _, writer = await it.raw(UPGRADE % (b"/ws", b""))
        await until(lambda: it.echo.here)
        writer.transport.abort()
        await asyncio.sleep(0.05)
        it.echo.thinking.set()
        await until(lambda: it.echo.gone_count == 1)
        await until(lambda: not it.sockets.opened)
        assert not it.echo.here


@pytest.mark.asyncio(loop_scope="module")
async def test_sending_before_the_answer_is_cut() -> None:
    async with house() as it:
        it.echo.thinking = asyncio.Event()
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""))
        await until(lambda: it.echo.here)
        (socket,) = it.echo.here
        socket.data_received(b"\x81\x80\x00\x00\x00\x00")
        assert await reader.read() == b""
        it.echo.thinking.set()
        await until(lambda: it.echo.gone_count == 1)
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x81\x85\x00\x00\x00\x00\xff\xff\xff\xff\xff", 1007),
        (b"\x81\xfe\x03\xe9\x00\x00\x00\x00", 1009),
        (b"\x01\xfe\x02\x00\x00\x00\x00\x00" + b"x" * 512 + b"\x80\xfe\x02\x00\x00\x00\x00\x00", 1009),
        (b"\x81\x05hello", 1002),
        (b"\x80\x80\x00\x00\x00\x00", 1002),
        (b"\xc1\x80\x00\x00\x00\x00", 1002),
        (b"\x81\x84\x00\x00\x00\x00fail", 1011),
    ],
)
async def test_what_breaks_the_protocol_closes_with_its_code(data: bytes, code: int) -> None:
    async with house() as it:
        reader, writer = await it.raw(UPGRADE % (b"/small", b""))
        await reader.readuntil(b"\r\n\r\n")
        writer.write(data)
        answer = await asyncio.wait_for(reader.read(), 5)
        assert answer[0] == 0x88 and int.from_bytes(answer[2:4]) == code
        writer.close()
        await until(lambda: not it.sockets.opened)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_closed_socket_delivers_nothing_more_in_either_direction() -> None:
    async with house() as it, connect(it.ws("/ws")) as client:
        await until(lambda: it.echo.here)
        (socket,) = it.echo.here
        socket.close(4403, "가" * 100)
        socket.send(frame("secret"))
        socket.close(1000)
        with pytest.raises(ConnectionClosed) as caught:
            await client.recv()
        assert caught.value.rcvd is not None
        assert (caught.value.rcvd.code, caught.value.rcvd.reason) == (4403, "가" * 41)
        await until(lambda: it.echo.gone_count == 1)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_peer_that_ignores_the_close_is_cut_off() -> None:
    async with house() as it:
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""))
        await reader.readuntil(b"\r\n\r\n")
        next(iter(it.echo.here)).close(1000)
        assert await asyncio.wait_for(reader.read(), 4) == b"\x88\x02\x03\xe8"
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("secure", [False, True])
async def test_a_slow_reader_is_closed_and_the_others_get_everything(secure: bool, tmp_path: Path) -> None:
    tls = certificates.local(tmp_path, names=["house.test"], now=datetime.now(UTC)) if secure else None
    context = ssl.create_default_context(cafile=str(tmp_path / "tls" / "authority.crt")) if secure else None
    async with house(tls=tls) as it:
        options: dict[str, Any] = {"ssl": context, "server_hostname": "house.test"} if secure else {}
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""), limit=1024, **options)
        await reader.readuntil(b"\r\n\r\n")
        (slow,) = it.echo.here
        async with connect(it.ws("/ws"), ssl=context, max_size=None) as quick:
            await until(lambda: len(it.echo.here) == 2)
            total = 400
            big = frame(os.urandom(64 << 10))
            got = 0
            for _ in range(total):
                broadcast(it.sockets.opened, big)
                got += len(await quick.recv())
            assert got == total * (64 << 10)
            assert slow.closed
            await until(lambda: slow not in it.sockets.opened)
            await until(lambda: it.echo.gone_count == 1)
        writer.transport.abort()


@pytest.mark.asyncio(loop_scope="module")
async def test_one_large_message_reaches_a_reader_that_kept_up() -> None:
    async with house() as it, connect(it.ws("/ws"), max_size=None) as client:
        await until(lambda: it.echo.here)
        (socket,) = it.echo.here
        socket.send(frame(b"x" * (8 << 20)))
        socket.send(frame("after"))
        assert len(await client.recv()) == 8 << 20
        assert await client.recv() == "after"


@pytest.mark.asyncio(loop_scope="module")
async def test_a_client_that_pings_without_reading_is_closed() -> None:
    async with house() as it:
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""), limit=1024)
        await reader.readuntil(b"\r\n\r\n")
        (socket,) = it.echo.here
        ping = (b"\x89\xfd\x00\x00\x00\x00" + b"p" * 125) * 1000
        with pytest.raises((ConnectionError, TimeoutError)):
            async with asyncio.timeout(10):
                while not writer.is_closing():
                    writer.write(ping)
                    await writer.drain()
                raise ConnectionError
        assert socket.closed


@pytest.mark.asyncio(loop_scope="module")
async def test_the_silent_are_pinged_and_the_dead_are_dropped() -> None:
    async with house(ping_seconds=0.1, pong_seconds=0.2, sweep_seconds=0.05) as it:
        reader, writer = await it.raw(UPGRADE % (b"/ws", b""))
        await reader.readuntil(b"\r\n\r\n")
        async with connect(it.ws("/ws"), ping_interval=None) as living:
            assert await asyncio.wait_for(reader.read(), 3) == b"\x89\x00"
            assert it.echo.gone_count == 1
            await asyncio.sleep(0.5)
            await living.send("still here")
            assert await living.recv() == "still here"
        writer.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_door_can_hold_a_client_back() -> None:
    async with house() as it, connect(it.ws("/ws")) as client:
        await until(lambda: it.echo.here)
        (socket,) = it.echo.here
        socket.pause()
        await client.send("later")
        await asyncio.sleep(0.1)
        assert it.echo.got == []
        socket.resume()
        assert await client.recv() == "later"


@pytest.mark.asyncio(loop_scope="module")
async def test_stopping_tells_everyone_1001() -> None:
    async with house() as it:
        clients = [await connect(it.ws("/ws")).__aenter__() for _ in range(5)]
        it.stop.set()
        for client in clients:
            with pytest.raises(ConnectionClosed) as caught:
                await client.recv()
            assert caught.value.rcvd is not None and caught.value.rcvd.code == 1001
        await until(lambda: it.echo.gone_count == 5)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_socket_opened_while_stopping_hears_503() -> None:
    async with house() as it:
        it.echo.thinking = asyncio.Event()
        joining = asyncio.create_task(connect(it.ws("/ws")).__aenter__())
        await until(lambda: it.echo.here)
        it.stop.set()
        with pytest.raises(InvalidStatus) as caught:
            await joining
        assert caught.value.response.status_code == 503
        it.echo.thinking.set()
        await until(lambda: it.echo.gone_count == 1)
        assert not it.echo.here
