"""The server as a process: ready, stopped by signals, its caller's `finally` run, HTTPS beside sockets."""

import asyncio
import contextlib
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.typing import Origin

from madang.ground import server
from madang.ground import tls as certificates
from madang.ground.server import listen, serve
from madang.ground.sockets import Sockets

PROGRAM = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
import uvloop
from madang.ground import tls
from madang.ground.server import serve, signals
from madang.ground.sockets import Door, Sockets, frame

class Echo(Door):
    async def open(self, socket): return None
    def received(self, socket, message): socket.send(frame(message))
    def gone(self, socket): pass

async def app(scope, receive, send):
    if scope["type"] == "lifespan" and sys.argv[2] == "broken":
        raise RuntimeError("broken on purpose")
    if scope["type"] == "http":
        await asyncio.sleep(float(scope["query_string"] or 0))
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"4")]})
        await send({"type": "http.response.body", "body": b"done"})

async def main():
    secure = tls.local(Path(sys.argv[1]), names=[], now=datetime.now(UTC)) if sys.argv[2] == "secure" else None
    with signals() as stop:
        try:
            await serve(app, host="127.0.0.1", port=0, sockets=Sockets({"/ws": Echo()}), stop=stop, tls=secure,
                        on_ready=lambda url: print(url, flush=True))
        finally:
            await asyncio.sleep(0.1)
            print("undone", flush=True)

uvloop.run(main())
"""

Start = Callable[[str], tuple["subprocess.Popen[str]", str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def run(kind: str) -> tuple["subprocess.Popen[str]", str]:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path), kind], stdout=subprocess.PIPE, text=True, env=os.environ
        )
        running.append(process)
        assert process.stdout is not None
        return process, process.stdout.readline().strip()

    yield run
    for process in running:
        if process.poll() is None:
            process.kill()
        process.wait(5)
        assert process.stdout is not None
        process.stdout.close()


def rest(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=15)[0]


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_softly_and_the_caller_undoes_its_work(start: Start, name: signal.Signals) -> None:
    process, url = start("plain")
    assert httpx.get(url).text == "done"
    with connect(url.replace("http", "ws") + "/ws") as client:
        client.send("hello")
        assert client.recv() == "hello"
        process.send_signal(name)
        with pytest.raises(ConnectionClosed) as caught:
            client.recv(timeout=5)
        assert caught.value.rcvd is not None and caught.value.rcvd.code == 1001
    assert rest(process) == "undone\n"
    assert process.returncode == 0


def test_a_running_request_is_finished_before_the_end(start: Start) -> None:
    process, url = start("plain")
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as client:
        client.sendall(b"GET /?0.8 HTTP/1.1\r\nhost: x\r\n\r\n")
        time.sleep(0.2)
        process.send_signal(signal.SIGTERM)
        answer = b""
        while part := client.recv(4096):
            answer += part
    assert answer.startswith(b"HTTP/1.1 200 ") and answer.endswith(b"done")
    assert rest(process) == "undone\n"


def test_a_client_that_never_finishes_does_not_hold_it_up(start: Start) -> None:
    process, url = start("plain")
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as half, socket.create_connection((host, int(port))) as idle:
        half.sendall(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-le")
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert rest(process) == "undone\n"
        assert time.monotonic() - began < 13
        assert idle.fileno() > 0


def test_https_and_secure_sockets_share_the_port(start: Start, tmp_path: Path) -> None:
    process, url = start("secure")
    assert url.startswith("https://127.0.0.1:")
    context = ssl.create_default_context(cafile=str(tmp_path / "tls" / "authority.crt"))
    assert httpx.get(url, verify=context).text == "done"
    with connect(url.replace("https", "wss") + "/ws", ssl=context, origin=Origin(url)) as client:
        client.send("x" * 100_000)
        assert client.recv() == "x" * 100_000
        process.send_signal(signal.SIGTERM)
        with pytest.raises(ConnectionClosed) as caught:
            client.recv(timeout=5)
        assert caught.value.rcvd is not None and caught.value.rcvd.code == 1001
    assert rest(process) == "undone\n"


async def nothing(scope: Any, receive: Any, send: Any) -> None:
    assert scope["type"] == "lifespan"


def test_an_application_that_does_not_start_ends_it_with_an_error(start: Start) -> None:
    process, line = start("broken")
    assert line == "undone"
    process.wait(10)
    assert process.returncode == 1


@pytest.mark.asyncio(loop_scope="module")
async def test_heads_that_never_end_are_cut_and_slow_bodies_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.3)
    stop, ready = asyncio.Event(), asyncio.get_running_loop().create_future()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            while (await receive()).get("more_body"):
                pass
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"4")]})
            await send({"type": "http.response.body", "body": b"done"})

    serving = asyncio.create_task(
        serve(app, host="127.0.0.1", port=0, sockets=Sockets({}), stop=stop, on_ready=ready.set_result)
    )
    port = int((await ready).rsplit(":", 1)[1])

    async def drip(first: bytes, then: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(first)
        for each in then:
            await asyncio.sleep(0.1)
            writer.write(bytes([each]))
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            async with asyncio.timeout(0.6):
                return await reader.readuntil(b"done")
        return b"cut"

    try:
        post = b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 6\r\n"
        answers = await asyncio.gather(
            drip(b"", b""),
            drip(b"", b"\r\n\r\n\r\n\r\n"),
            drip(b"GET / HTTP/1.1\r\n", b"host: x"),
            drip(post + b"\r\n", b"abcdef"),
        )
    finally:
        stop.set()
        await serving
    assert list(answers[:3]) == [b"cut"] * 3
    assert answers[3].startswith(b"HTTP/1.1 200 ")


@pytest.mark.asyncio(loop_scope="module")
async def test_a_taken_address_is_an_error_the_caller_sees() -> None:
    with listen("127.0.0.1", 0) as taken, pytest.raises(OSError, match="in use"):
        port = taken.getsockname()[1]
        await serve(nothing, host="127.0.0.1", port=port, sockets=Sockets({}), stop=asyncio.Event())


@pytest.mark.asyncio(loop_scope="module")
async def test_a_stop_asked_for_before_the_start_is_not_lost(tmp_path: Path) -> None:
    stop = asyncio.Event()
    stop.set()
    secure = certificates.local(tmp_path, names=[], now=datetime.now(UTC))
    ready: list[str] = []
    async with asyncio.timeout(5):
        await serve(
            nothing, host="127.0.0.1", port=0, sockets=Sockets({}), stop=stop, tls=secure, on_ready=ready.append
        )
    assert len(ready) == 1 and ready[0].startswith("https://127.0.0.1:")
