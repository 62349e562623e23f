"""Editors of one page over the Yjs sync protocol, many in one process, with updates made beforehand.

The same client for every server that speaks the protocol of y-websocket. Each editor sends its next update once the
first editor of all has got the one before, so that a server is as busy as it can be with one update of each on its way.
Only the first reads what it gets; the others count bytes.
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


@dataclass
class Run:
    """What came of a run: updates a second, and the milliseconds from sending to the first editor's receipt."""

    updates: int = 0
    received: int = 0
    """Bytes."""
    seconds: float = 0.0
    delays: list[float] = field(default_factory=list)


class Editor(asyncio.Protocol):
    """One socket. The first one (`number` 0) reads; the others count."""

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
        if self.number == 0:
            self.read(data)

    def read(self, data: bytes) -> None:
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
            if buffer[at] & 0x0F == 2 and buffer[start] == 0 and buffer[start + 1] == 2:
                self.crowd.arrived(buffer[start : start + size])
            at = start + size
        self.buffer = buffer[at:]

    def send(self, payload: bytes) -> None:
        assert self.transport is not None
        self.transport.write(masked(payload))


def _same(editor: Editor) -> Editor:
    return editor


class Crowd:
    """All editors of a page."""

    def __init__(self, port: int, path: str, *, cookie: str = "") -> None:
        self.port, self.path, self.cookie = port, path, cookie
        self.editors: list[Editor] = []
        self.updates: list[list[bytes]] = []
        self.run = Run()
        self.running = False
        self.paced = False

    async def connect(self, base: bytes, updates: list[list[bytes]]) -> None:
        """Open a socket for each list of updates and one that only reads; let the page say what it begins with."""
        self.updates = [[ysync.sync(ysync.UPDATE, one) for one in some] for some in updates]
        loop = asyncio.get_running_loop()
        for number in range(len(updates) + 1):
            editor = Editor(self, number)
            await loop.create_connection(partial(_same, editor), "127.0.0.1", self.port)
            await asyncio.wait_for(editor.open, 20)
            editor.send(ysync.sync(ysync.STEP1, b"\0"))
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

    def arrived(self, message: bytes) -> None:
        """The first editor got an update: its writer goes on."""
        _, at = ysync.read_uint(message, 2)
        # one client with its structs: count of clients, count of structs, client
        client, _ = ysync.read_uint(message, at + 2)
        if message[at] != 1 or not 0 < client < len(self.editors):
            return
        self.run.updates += 1
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
        self.run.seconds = time.monotonic() - began
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


async def opened(port: int, path: str, *, cookie: str) -> Editor:
    """One editor on a page of its own, that has asked what the page says."""
    editor = Editor(Crowd(port, path, cookie=cookie), 1)
    await asyncio.get_running_loop().create_connection(partial(_same, editor), "127.0.0.1", port)
    await asyncio.wait_for(editor.open, 20)
    editor.send(ysync.sync(ysync.STEP1, b"\0"))
    return editor
