"""Browsers that follow the house over `/ws`, many in one process: they read, are cut, come back, and refetch.

A client keeps the place it reached and asks for what it missed with `?since=`; nothing here repairs a doubled or a lost
fact. The parent talks to a process of clients through a pipe (`Crowd`).
"""

import asyncio
import contextlib
import multiprocessing
import random
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any, cast

import msgspec
import uvloop

REFETCH_SPREAD = 1.0
"""Seconds within which the page refetches after a fact; what comes meanwhile is merged."""


@dataclass
class Seen:
    """What one browser got over all its connections."""

    positions: list[int] = field(default_factory=list)
    resets: int = 0
    cuts: int = 0
    late: list[tuple[str, float]] = field(default_factory=list)
    """Subject and moment (`time.monotonic`, the same in every process) of each fact."""


class _Browser(asyncio.Protocol):
    def __init__(self, port: int, token: str, crowd: "_Crowd") -> None:
        self.port, self.token, self.crowd = port, token, crowd
        self.seen = Seen()
        self.position: int | None = None
        self.buffer = b""
        self.open = False
        self.ready: asyncio.Future[None] | None = None
        self.transport: asyncio.Transport | None = None
        self.timer: asyncio.TimerHandle | None = None

    async def connect(self) -> None:
        loop = asyncio.get_running_loop()
        self.buffer, self.open, self.ready = b"", False, loop.create_future()
        await loop.create_connection(lambda: self, "127.0.0.1", self.port)
        await asyncio.wait_for(self.ready, 60)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        since = "" if self.position is None else f"?since={self.position}"
        self.transport.write(
            f"GET /ws{since} HTTP/1.1\r\nhost: 127.0.0.1:{self.port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
            f"cookie: madang={self.token}\r\nuser-agent: Mozilla/5.0 (bench)\r\nsec-websocket-version: 13\r\n"
            "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if not self.open:
            head, found, self.buffer = self.buffer.partition(b"\r\n\r\n")
            if not found:
                self.buffer = head
                return
            if not head.startswith(b"HTTP/1.1 101"):
                raise RuntimeError(f"no socket: {head[:200]!r}")
            self.open = True
        while len(self.buffer) >= 2:
            size, start = self.buffer[1], 2
            if size == 126:
                size, start = int.from_bytes(self.buffer[2:4]), 4
            if len(self.buffer) < start + size:
                return
            kind, payload = self.buffer[0] & 0x0F, self.buffer[start : start + size]
            self.buffer = self.buffer[start + size :]
            if kind == 1:
                self.take(payload)

    def take(self, payload: bytes) -> None:
        said = msgspec.json.decode(payload)
        if "reset" in said:
            self.seen.resets += 1
        if "position" not in said:
            return
        self.position = said["position"]
        if "name" in said:
            self.seen.positions.append(said["position"])
            self.seen.late.append((said["subject"], time.monotonic()))
            if self.crowd.list and self.timer is None:
                loop = asyncio.get_running_loop()
                self.timer = loop.call_later(self.crowd.dice.random() * REFETCH_SPREAD, self.refetch)
        elif self.ready is not None and not self.ready.done():
            self.ready.set_result(None)

    def refetch(self) -> None:
        self.timer = None
        if not self.crowd.list:
            return
        self.crowd.tasks.add(task := asyncio.create_task(self.crowd.fetch(self.token, self.crowd.list)))
        task.add_done_callback(self.crowd.tasks.discard)

    async def cut(self) -> None:
        """Lose the connection without a word, and come back."""
        if self.transport is not None:
            self.transport.abort()
        self.open = True
        self.seen.cuts += 1
        self.transport = None
        await asyncio.sleep(self.crowd.dice.random())
        await self.connect()


class _Crowd:
    def __init__(self, port: int, tokens: list[str], seed: int) -> None:
        self.dice = random.Random(seed)
        self.port = port
        self.browsers = [_Browser(port, token, self) for token in tokens]
        self.tasks: set[asyncio.Task[None]] = set()
        self.list = ""
        self.fetched: list[float] = []
        self.failed = 0
        self.doors = asyncio.Semaphore(64)

    async def open(self, first: int, last: int) -> None:
        for start in range(first, last, 25):
            await asyncio.gather(*(one.connect() for one in self.browsers[start : min(start + 25, last)]))

    async def fetch(self, token: str, path: str) -> None:
        """One GET of the list, on a connection of its own."""
        async with self.doors:
            began = time.monotonic()
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(
                f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{self.port}\r\ncookie: madang={token}\r\n"
                "priority: u=6\r\nconnection: close\r\n\r\n".encode()
            )
            answer = await reader.read(1 << 20)
            while more := await reader.read(1 << 20):
                answer += more
            writer.close()
        self.failed += not answer.startswith(b"HTTP/1.1 200")
        self.fetched.append(time.monotonic() - began)

    async def churn(self, times: int, seconds: float) -> None:
        """Cut each browser so many times, at random moments."""

        async def one(browser: _Browser) -> None:
            for _ in range(times):
                await asyncio.sleep(self.dice.random() * seconds / times)
                await browser.cut()

        await asyncio.gather(*(one(browser) for browser in self.browsers))


async def _serve(pipe: Connection, port: int, tokens: list[str], seed: int) -> None:
    crowd = _Crowd(port, tokens, seed)
    loop = asyncio.get_running_loop()
    while True:
        word, *rest = await loop.run_in_executor(None, pipe.recv)
        given: Any = None
        if word == "open":
            await crowd.open(*rest)
        elif word == "churn":
            await crowd.churn(*rest)
        elif word == "refetch":
            crowd.list = rest[0]
            if not rest[0]:
                while crowd.tasks:
                    await asyncio.gather(*crowd.tasks)
            given = (crowd.fetched, crowd.failed)
        elif word == "seen":
            given = [browser.seen for browser in crowd.browsers]
        elif word == "end":
            for browser in crowd.browsers:
                if browser.transport is not None:
                    browser.transport.abort()
            await asyncio.sleep(0.1)
            pipe.send(None)
            return
        pipe.send(given)


def _main(pipe: Connection, port: int, tokens: list[str], seed: int) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        uvloop.run(_serve(pipe, port, tokens, seed))


class Crowd:
    """A process of clients. Every call of `ask` is one order; it waits for its end."""

    def __init__(self, port: int, tokens: list[str], seed: int) -> None:
        self.tokens = tokens
        self._pipe, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(
            target=_main, args=(theirs, port, tokens, seed), daemon=True
        )
        self._process.start()
        theirs.close()

    async def ask(self, *order: Any) -> Any:
        """Give an order. Raises EOFError when the process died."""
        self._pipe.send(order)
        return await asyncio.get_running_loop().run_in_executor(None, self._pipe.recv)

    async def end(self) -> None:
        """Close all sockets and end the process."""
        await self.ask("end")
        self._process.join(10)
