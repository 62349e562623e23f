"""Editors of one page over the Yjs sync protocol, many in one process, with updates made beforehand.

The same client for every server: Hocuspocus has the name of the page before each message, and wants to be told that there is
no password. Each editor sends its next update once the reader has got the one before, so that a server is as busy as it can be
with one update of each on its way. At a steady rate every tenth editor reads, from the first served to the last: what is
measured is when an update arrives, not when it leaves first. The others count bytes.
"""

import asyncio
import time
from dataclasses import dataclass, field
from functools import partial
from typing import Any, cast

from pycrdt import Doc, XmlElement, XmlFragment, XmlText

from madang.standards import ysync


def written(editors: int, each: int) -> tuple[bytes, list[list[bytes]]]:
    """A page with a paragraph for each editor, and the updates each types: one sign after the other at its end."""
    page: Doc[Any] = Doc(client_id=1_000_000)
    body = page.get("body", type=XmlFragment)
    with page.transaction():
        for number in range(editors):
            body.children.append(XmlElement("paragraph", {"id": f"b{number}"}))
            cast(XmlElement, body.children[number]).children.append(XmlText(f"Paragraph {number}. "))
    base = page.get_update()
    found = []
    for number in range(editors):
        own: Doc[Any] = Doc(client_id=number + 1)
        own.get("body", type=XmlFragment)
        own.apply_update(base)
        made: list[bytes] = []
        own.observe(partial(_keep, made))
        run = cast(XmlText, cast(XmlElement, own.get("body", type=XmlFragment).children[number]).children[0])
        for _ in range(each):
            run.insert(len(run), "x")
        found.append(made)
    return base, found


def _keep(made: list[bytes], event: Any) -> None:
    made.append(event.update)


def masked(payload: bytes) -> bytes:
    """A binary frame of a client. Source: RFC 6455 section 5.2; a mask of zeros changes nothing."""
    size = len(payload)
    if size < 126:
        return bytes((0x82, 0x80 | size)) + b"\0\0\0\0" + payload
    if size < 1 << 16:
        return bytes((0x82, 0x80 | 126)) + size.to_bytes(2) + b"\0\0\0\0" + payload
    return bytes((0x82, 0x80 | 127)) + size.to_bytes(8) + b"\0\0\0\0" + payload


READS = 10
UPDATE = bytes((ysync.SYNC, ysync.UPDATE))


@dataclass
class Run:
    """What came of a run: updates that reached the reader, and the milliseconds from sending to receipt by all who read."""

    updates: int = 0
    received: int = 0
    """Bytes."""
    seconds: float = 0.0
    delays: list[float] = field(default_factory=list)


class Editor(asyncio.Protocol):
    """One socket. The first one (`number` 0) always reads, every tenth at a steady rate; the others count."""

    def __init__(self, crowd: "Crowd", number: int) -> None:
        self.crowd, self.number = crowd, number
        self.transport: asyncio.Transport | None = None
        self.buffer = b""
        self.open: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.sent = 0
        self.sent_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        cookie = f"cookie: {self.crowd.cookie}\r\n" if self.crowd.cookie else ""
        self.transport.write(
            f"GET {self.crowd.path} HTTP/1.1\r\nhost: 127.0.0.1:{self.crowd.port}\r\nconnection: Upgrade\r\n"
            f"upgrade: websocket\r\n{cookie}sec-websocket-version: 13\r\n"
            "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        if not self.open.done():
            self.buffer += data
            head, found, rest = self.buffer.partition(b"\r\n\r\n")
            if not found:
                return
            if not head.startswith(b"HTTP/1.1 101"):
                self.open.set_exception(RuntimeError(f"no socket: {head[:200]!r}"))
                return
            self.buffer = b""
            self.open.set_result(None)
            data = rest
        self.crowd.run.received += len(data)
        if self.number % READS == 0:
            self.read(data)

    def read(self, data: bytes) -> None:
        """Take what came apart into frames, which servers do not mask."""
        buffer = self.buffer + data
        at = 0
        while len(buffer) - at >= 2:
            size, start = buffer[at + 1], at + 2
            if size == 126:
                size, start = int.from_bytes(buffer[start : start + 2]), at + 4
            elif size == 127:
                size, start = int.from_bytes(buffer[start : start + 8]), at + 10
            if len(buffer) < start + size:
                break
            if buffer[at] & 0x0F == 2:
                self.got(buffer[start + len(self.crowd.before) : start + size])
            at = start + size
        self.buffer = buffer[at:]

    def got(self, message: bytes) -> None:
        """One message."""
        if message[:2] == UPDATE and (self.number == 0 or self.crowd.paced):
            self.crowd.arrived(message, first=self.number == 0)

    def send(self, payload: bytes) -> None:
        """One message."""
        assert self.transport is not None
        self.transport.write(masked(self.crowd.before + payload))


def _same(editor: Editor) -> Editor:
    return editor


class Crowd:
    """All editors of a page."""

    def __init__(self, port: int, path: str, *, cookie: str = "", page: str = "") -> None:
        self.port, self.path, self.cookie = port, path, cookie
        self.before = ysync.uint(len(page)) + page.encode() if page else b""
        """What Hocuspocus has before each message."""
        self.editors: list[Editor] = []
        self.updates: list[list[bytes]] = []
        self.run = Run()
        self.running = False
        self.paced = False
        self.last_at = 0.0

    async def connect(self, base: bytes, updates: list[list[bytes]]) -> None:
        """Open a socket for each list of updates and one that only reads; let the page say what it begins with."""
        self.updates = [[ysync.sync(ysync.UPDATE, one) for one in some] for some in updates]
        loop = asyncio.get_running_loop()
        for number in range(len(updates) + 1):
            editor = Editor(self, number)
            await loop.create_connection(partial(_same, editor), "127.0.0.1", self.port)
            await begin(editor)
            self.editors.append(editor)
        self.editors[0].send(ysync.sync(ysync.UPDATE, base))
        await asyncio.sleep(1.0)

    def type(self, number: int) -> None:
        """Let an editor send its next update."""
        editor = self.editors[number]
        mine = self.updates[number - 1]
        if self.running and editor.sent < len(mine):
            editor.sent_at = time.monotonic()
            editor.send(mine[editor.sent])
            editor.sent += 1

    def arrived(self, message: bytes, *, first: bool) -> None:
        """Somebody who reads got an update. Its writer goes on when the first one did."""
        _, at = ysync.read_uint(message, 2)
        # one client with its structs: count of clients, count of structs, client
        client, _ = ysync.read_uint(message, at + 2)
        if message[at] != 1 or not 0 < client < len(self.editors):
            return
        self.run.updates += first
        self.last_at = time.monotonic()
        self.run.delays.append((time.monotonic() - self.editors[client].sent_at) * 1000)
        if not self.paced:
            self.type(client)

    async def saturate(self, seconds: float) -> Run:
        """As fast as the server takes it."""
        self.run, self.running, self.paced = Run(), True, False
        began = time.monotonic()
        for number in range(1, len(self.editors)):
            self.type(number)
        await asyncio.sleep(seconds)
        self.running = False
        # few editors may have nothing left to write before the time is over
        self.run.seconds = self.last_at - began
        await asyncio.sleep(0.5)
        return self.run

    async def steady(self, rate: float, seconds: float) -> Run:
        """So many updates a second, by one editor after the other."""
        self.run, self.running, self.paced = Run(), True, True
        began = time.monotonic()
        number = 0
        while time.monotonic() < began + seconds:
            number += 1
            self.type(1 + number % (len(self.editors) - 1))
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
        self.running = False
        self.run.seconds = time.monotonic() - began
        await asyncio.sleep(0.5)
        return self.run

    def close(self) -> None:
        """Leave."""
        for editor in self.editors:
            if editor.transport is not None:
                editor.transport.abort()


async def begin(editor: Editor) -> None:
    """Say who one is, where that is asked, and ask what the page says."""
    await asyncio.wait_for(editor.open, 20)
    if editor.crowd.before:
        editor.send(b"\x02\x00\x04none")
    editor.send(ysync.sync(ysync.STEP1, b"\0"))


class Visitor(Editor):
    """One editor on a page of its own, that waits for what the page says and for what is saved."""

    def __init__(self, crowd: Crowd) -> None:
        super().__init__(crowd, 0)
        self.told: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.saved = 0

    def got(self, message: bytes) -> None:
        """The answer, or how many are saved."""
        if message[:2] == bytes((ysync.SYNC, ysync.STEP2)) and not self.told.done():
            self.told.set_result(message)
        elif message[:1] == bytes((ysync.SAVED,)):
            self.saved, _ = ysync.read_uint(message, 1)


async def opened(port: int, path: str, *, cookie: str = "", page: str = "") -> Visitor:
    """One editor on a page of its own, that has asked what the page says."""
    editor = Visitor(Crowd(port, path, cookie=cookie, page=page))
    await asyncio.get_running_loop().create_connection(partial(_same, editor), "127.0.0.1", port)
    await begin(editor)
    return editor
