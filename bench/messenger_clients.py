"""People in one room, many in one process: the same client for our socket and for XMPP, told apart by how they come in.

A message carries a mark with the moment it was written. Everybody counts the marks they get; one in twenty also notes how
long each took. Writers write again as soon as their own message came back.
"""

import asyncio
import base64
import contextlib
import json
import multiprocessing
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, cast
from uuid import uuid4

import uvloop

from bench.korean_texts import texts

MARK = b"~m"
_TIMED = re.compile(rb"~m(\d{10,20})~(\d+)~")
TEXT = next(one.body for one in texts(50) if len(one.body) >= 80)[:80]
"""About 200 bytes; with the mark a message has about 300 bytes of text."""
NOTED = 20


def text(number: int) -> str:
    """About 300 bytes of Korean with the moment and who writes."""
    return f"{TEXT}~m{time.monotonic_ns()}~{number}~"


class Member(asyncio.Protocol, ABC):
    """Somebody in the room."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.transport: asyncio.Transport | None = None
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.counted = 0
        self.late: list[float] = []
        self.writes = False
        self._rest = b""
        self._own = f"~{number}~".encode()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.begin()

    @abstractmethod
    def begin(self) -> None:
        """Say who one is."""

    @abstractmethod
    def write(self) -> None:
        """Write a message."""

    @abstractmethod
    def come_in(self, data: bytes) -> None:
        """What comes before one is in the room."""

    def data_received(self, data: bytes) -> None:
        if not self.ready.done():
            self.come_in(data)
            return
        data = self._rest + data
        found = list(_TIMED.finditer(data))
        self.counted += len(found)
        self._rest = data[found[-1].end() :][-64:] if found else data[-64:]
        now = time.monotonic_ns()
        own = False
        for one in found:
            if self.number % NOTED == 0:
                self.late.append((now - int(one[1])) / 1e6)
            own = own or int(one[2]) == self.number
        if own and self.writes:
            self.write()


class Ours(Member):
    """Over `/messenger`."""

    def __init__(self, number: int, port: int, token: str, room: str) -> None:
        super().__init__(number)
        self.port, self.token, self.room = port, token, room
        self._head = b""

    def begin(self) -> None:
        assert self.transport is not None
        key = base64.b64encode(uuid4().bytes).decode()
        self.transport.write(
            f"GET /messenger HTTP/1.1\r\nhost: 127.0.0.1:{self.port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
            f"cookie: madang={self.token}\r\nsec-websocket-version: 13\r\nsec-websocket-key: {key}\r\n\r\n".encode()
        )

    def come_in(self, data: bytes) -> None:
        self._head += data
        if b'{"rooms":' in self._head:
            self.ready.set_result(None)

    def write(self) -> None:
        assert self.transport is not None
        said = {"do": "say", "room": self.room, "client": str(uuid4()), "text": text(self.number)}
        payload = json.dumps(said, ensure_ascii=False).encode()
        # masked with zeros: the payload stays as it is
        head = bytes((0x81, 0x80 | 126)) + len(payload).to_bytes(2) + bytes(4)
        self.transport.write(head + payload)


class Theirs(Member):
    """Over XMPP with SASL ANONYMOUS, in a room of XEP-0045."""

    def __init__(self, number: int, room: str, host: str) -> None:
        super().__init__(number)
        self.room, self.host = room, host
        self._read = b""
        self._step = 0

    def _open(self) -> None:
        assert self.transport is not None
        self.transport.write(
            f"<?xml version='1.0'?><stream:stream to='{self.host}' version='1.0' xmlns='jabber:client'"
            " xmlns:stream='http://etherx.jabber.org/streams'>".encode()
        )

    begin = _open

    def come_in(self, data: bytes) -> None:
        assert self.transport is not None
        self._read += data
        waits = (b"</stream:features>", b"<success", b"</stream:features>", b"id='b'", b"code='110'")
        seen = self._read.replace(b'"', b"'")
        if waits[self._step] not in seen:
            return
        self._read = b""
        if self._step == 0:
            self.transport.write(b"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>")
        elif self._step == 1:
            self._open()
        elif self._step == 2:
            self.transport.write(b"<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        elif self._step == 3:
            self.transport.write(
                f"<presence to='{self.room}/n{self.number}'><x xmlns='http://jabber.org/protocol/muc'>"
                "<history maxstanzas='0'/></x></presence>".encode()
            )
        else:
            self.ready.set_result(None)
        self._step += 1

    def write(self) -> None:
        assert self.transport is not None
        self.transport.write(
            f"<message to='{self.room}' type='groupchat' id='{uuid4()}'><body>{text(self.number)}</body></message>".encode()
        )


async def _serve(pipe: Connection, port: int, make: list[tuple[Any, ...]]) -> None:
    loop = asyncio.get_running_loop()
    members: list[Member] = []

    async def come(given: tuple[Any, ...]) -> Member:
        kind, *rest = given
        build: Callable[..., Member] = Ours if kind == "ours" else Theirs
        one = build(*rest)
        await loop.create_connection(lambda: one, "127.0.0.1", port)
        await asyncio.wait_for(one.ready, 120)
        return one

    while True:
        word, *rest = await loop.run_in_executor(None, pipe.recv)
        given: Any = None
        if word == "open":
            first, last = rest
            for start in range(first, last, 20):
                members += await asyncio.gather(*(come(one) for one in make[start : min(start + 20, last)]))
        elif word == "steady":
            rate, seconds, writers = rest
            for at in range(int(rate * seconds)):
                members[at % writers].write()
                await asyncio.sleep(1 / rate)
            await asyncio.sleep(1)
            given = [late for one in members for late in one.late]
        elif word == "full":
            seconds, writers = rest
            before, began = sum(one.counted for one in members), time.monotonic()
            for one in members[:writers]:
                one.writes = True
                one.write()
            await asyncio.sleep(seconds)
            given = (sum(one.counted for one in members) - before, time.monotonic() - began)
            for one in members:
                one.writes = False
            await asyncio.sleep(2)
        elif word == "end":
            for one in members:
                if one.transport is not None:
                    one.transport.abort()
            await asyncio.sleep(0.1)
            pipe.send(None)
            return
        pipe.send(given)


def _main(pipe: Connection, port: int, make: list[tuple[Any, ...]]) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        uvloop.run(_serve(pipe, port, make))


class Crowd:
    """A process of members. Every call of `ask` is one order; it waits for its end."""

    def __init__(self, port: int, make: list[tuple[Any, ...]]) -> None:
        self._pipe, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(
            target=_main, args=(theirs, port, make), daemon=True
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
