"""One client on one connection, and the door it came through."""

import asyncio
import logging
import socket as network
from abc import ABC, abstractmethod
from collections.abc import Hashable, Mapping
from enum import Enum
from http import HTTPStatus
from typing import Any, ClassVar, Protocol, cast
from urllib.parse import unquote

from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import State
from websockets.server import ServerProtocol

from madang.ground.proxies import Proxies
from madang.ground.sockets.frames import PING
from madang.ground.sockets.refusal import Refusal, same_origin

OPEN_SECONDS = 10.0
"""How long a door may think before the client hears 503."""
CLOSE_SECONDS = 2.0
"""How long a peer may take to answer our close before the connection is cut."""

UNSENT_BYTES = 64 << 10
"""How much the kernel may hold for a socket before sending it."""

GOING_AWAY, INVALID_TEXT, INTERNAL, TRY_AGAIN_LATER = 1001, 1007, 1011, 1013

log = logging.getLogger(__name__)
# The library reports every connection at INFO: thousands of lines when a server restarts.
_quiet = logging.getLogger(__name__ + ".protocol")
_quiet.setLevel(logging.WARNING)


class Door(ABC):
    """What stands behind a path that serves sockets.

    `gone` is called exactly once for every socket whose `open` was called, also when it was refused, so that
    whatever `open` registered can be taken back in one place.
    """

    message_bytes: ClassVar[int] = 1 << 20
    """The largest message a client may send, over all its fragments; a larger one closes with 1009."""
    buffer_bytes: ClassVar[int] = 192 << 10
    """How far a reader may fall behind, beyond the 64 KiB a transport takes gladly, before 1013 closes it."""

    @abstractmethod
    async def open(self, socket: "Socket") -> Refusal | None:
        """Say who this is, before 101 is sent. Frames sent from here on reach the client right after 101."""

    @abstractmethod
    def received(self, socket: "Socket", message: str | bytes) -> None:
        """Take one whole message: `str` when it came as text, `bytes` when binary. An exception closes with 1011."""

    @abstractmethod
    def gone(self, socket: "Socket") -> None:
        """Forget the socket; nothing can be sent to it any more."""


class Keeper(Protocol):
    """What a socket needs of the server that keeps it. Times are in seconds."""

    ping_seconds: float
    pong_seconds: float
    opened: set["Socket"]
    proxies: Proxies

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop the server runs on."""

    def time(self) -> float:
        """The clock of the loop."""

    def door(self, path: str) -> Door | None:
        """The door behind a decoded path."""

    def add(self, socket: "Socket") -> None:
        """Count the socket in, once it has its 101."""


class _Phase(Enum):
    OPENING = 0
    OPEN = 1
    CLOSING = 2
    CLOSED = 3


class Socket(asyncio.Protocol):
    """One client on one connection.

    `path` is decoded and has no query, `query` is the raw query string, `remote` the address of the peer (of the
    proxy, when one stands in front). `tags` and `session` are the door's to fill.
    """

    __slots__ = (
        "__weakref__",
        "_ceiling",
        "_clear",
        "_connections",
        "_deadline",
        "_door",
        "_early",
        "_early_bytes",
        "_fragments",
        "_heard",
        "_paused",
        "_phase",
        "_pinged",
        "_protocol",
        "_sockets",
        "_task",
        "_text",
        "_transport",
        "_write",
        "headers",
        "path",
        "query",
        "remote",
        "secure",
        "session",
        "tags",
    )

    _transport: asyncio.Transport

    def __init__(self, sockets: Keeper, connections: set[Any]) -> None:
        self._sockets = sockets
        self._connections = connections
        self._protocol = ServerProtocol(logger=_quiet, max_size=Door.message_bytes)
        self._phase = _Phase.OPENING
        self._door: Door | None = None
        self._task: asyncio.Task[None] | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._early: list[bytes] = []
        self._early_bytes = 0
        self._fragments: list[bytes] = []
        self._text = False
        self._clear = False
        self._paused = False
        self._ceiling = 0
        self._heard = 0.0
        self._pinged = 0.0
        self.path = ""
        self.query = ""
        self.headers: Mapping[str, str] = Headers()
        self.remote = ""
        self.secure = False
        self.tags: set[Hashable] = set()
        self.session: Any = None

    def __repr__(self) -> str:
        return f"<Socket {self.path} {self.remote} {self._phase.name.lower()}>"

    @property
    def closed(self) -> bool:
        """Whether nothing sent from now on would arrive: a close was sent or received, or the connection is lost."""
        return self._phase in (_Phase.CLOSING, _Phase.CLOSED)

    def cookie(self, name: str) -> str | None:
        """The first cookie of that name, as sent. Source: RFC 6265 section 5.4."""
        for line in cast(Headers, self.headers).get_all("cookie"):
            for pair in line.split(";"):
                key, equals, value = pair.strip().partition("=")
                if equals and key == name:
                    return value
        return None

    def send(self, data: bytes) -> None:
        """Write a frame made by `frame`. Never blocks and never raises.

        A reader that has fallen `Door.buffer_bytes` behind is closed with 1013; others do not notice.
        """
        if self._clear:
            self._write(data)
        elif self._phase is _Phase.OPENING:
            self._early.append(data)
            self._early_bytes += len(data)
            if self._door is not None and self._early_bytes > self._door.message_bytes + self._door.buffer_bytes:
                self._refuse(Refusal(503, "ground.behind", "The client was not ready in time", retry_after=1))
        elif self._phase is _Phase.OPEN:
            if self._transport.get_write_buffer_size() + len(data) > self._ceiling:
                self.close(TRY_AGAIN_LATER, "too slow")
            else:
                self._write(data)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye; from here on nothing is sent or received. `reason` is cut at 123 bytes.

        Before 101 the client hears 503 instead. A second call does nothing.
        """
        if self._phase is _Phase.OPENING:
            self._refuse(Refusal(503, "ground.closing", reason or "The server is closing", retry_after=1))
        elif self._phase is _Phase.OPEN and self._protocol.state is State.OPEN:
            self._leave()
            self._protocol.send_close(code, reason.encode()[:123].decode(errors="ignore"))
            self._flush()

    @property
    def fault(self) -> int:
        """The code with which the socket closes because the client broke the protocol, 1009 for too much; otherwise 0."""
        sent = self._protocol.close_sent
        return 0 if sent is None or self._protocol.parser_exc is None else int(sent.code)

    def pause(self) -> None:
        """Take no more messages from this client until `resume`: for a door that cannot keep up with it."""
        if not self.closed:
            self._transport.pause_reading()

    def resume(self) -> None:
        """Take messages again."""
        if not self.closed:
            self._transport.resume_reading()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._write = self._transport.write
        peer = transport.get_extra_info("peername")
        self.remote = str(peer[0]) if peer else ""
        self.secure = transport.get_extra_info("sslcontext") is not None
        self._connections.add(self)

    def data_received(self, data: bytes) -> None:
        if self._phase is _Phase.OPENING:
            if self._task is not None:
                # RFC 6455 section 4.1: a client sends nothing before it has read our answer.
                self._transport.abort()
            else:
                self._begin(data)
            return
        protocol = self._protocol
        if self._phase is _Phase.CLOSED or protocol.state is State.CONNECTING:
            return
        self._heard = self._sockets.time()
        self._pinged = 0.0
        protocol.receive_data(data)
        for event in protocol.events_received():
            if isinstance(event, Frame):
                self._take(event)
        self._flush()

    def eof_received(self) -> None:
        if self._phase is not _Phase.CLOSED and self._protocol.state is not State.CONNECTING:
            self._protocol.receive_eof()
            self._flush()

    def pause_writing(self) -> None:
        self._paused = True
        self._clear = False
        # Counted from here, so that one message larger than the limit reaches a reader that kept up until now.
        if self._door is not None:
            self._ceiling = self._transport.get_write_buffer_size() + self._door.buffer_bytes

    def resume_writing(self) -> None:
        self._paused = False
        self._clear = self._phase is _Phase.OPEN

    def connection_lost(self, exc: Exception | None) -> None:
        self._phase = _Phase.CLOSED
        self._clear = False
        self._connections.discard(self)
        self._sockets.opened.discard(self)
        if self._deadline is not None:
            self._deadline.cancel()
        self._early.clear()
        self._fragments.clear()
        # While the door still thinks, `_admit` says goodbye once it knows: nothing may be registered after `gone`.
        if self._task is None:
            self._forget()

    def shutdown(self) -> None:
        """Called by uvicorn when the server stops."""
        self.close(GOING_AWAY, "the server is stopping")

    def sweep(self, now: float) -> None:
        """Ping a silent client, drop one that stays silent. `now` is the time of the loop."""
        if self._pinged:
            if now - self._pinged > self._sockets.pong_seconds:
                self._transport.abort()
        elif now - self._heard > self._sockets.ping_seconds:
            self._pinged = now
            # Behind a full buffer the ping could not arrive, but its time-out must still run.
            if self._clear:
                self._write(PING)

    def _begin(self, data: bytes) -> None:
        self._protocol.receive_data(data)
        events = self._protocol.events_received()
        request = events[0] if events else None
        if not isinstance(request, Request):
            self._refuse(Refusal(400, "ground.bad-upgrade", "The upgrade request cannot be read"))
            return
        path, _, self.query = request.path.partition("?")
        self.path = unquote(path)
        self.headers = request.headers
        door = self._sockets.door(self.path)
        if door is None:
            self._refuse(Refusal(404, "ground.not-found", "No socket is served here"))
            return
        seen = self._sockets.proxies.seen(self.remote, request.headers.get_all)
        self.remote = seen.address or self.remote
        self.secure = self.secure if seen.secure is None else seen.secure
        if not same_origin(request.headers, host=seen.host):
            self._refuse(Refusal(403, "ground.other-origin", "Pages of other sites may not open sockets here"))
            return
        answer = self._protocol.accept(request)
        if answer.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            self._refuse(Refusal(answer.status_code, "ground.bad-upgrade", "The upgrade request is not valid"))
            return
        self._door = door
        self._protocol.max_message_size = door.message_bytes
        # Otherwise the kernel takes megabytes for a client that does not read before we notice.
        tcp = self._transport.get_extra_info("socket")
        if tcp is not None and hasattr(network, "TCP_NOTSENT_LOWAT"):
            tcp.setsockopt(network.IPPROTO_TCP, network.TCP_NOTSENT_LOWAT, UNSENT_BYTES)
        self._transport.pause_reading()
        self._task = self._sockets.loop.create_task(self._admit(door, answer))

    async def _admit(self, door: Door, answer: Response) -> None:
        refusal: Refusal | None
        try:
            async with asyncio.timeout(OPEN_SECONDS):
                refusal = await door.open(self)
        except TimeoutError:
            refusal = Refusal(503, "ground.busy", "The server took too long", retry_after=1)
        except Exception:
            log.exception("opening %s failed", self.path)
            refusal = Refusal(500, "ground.failed", "The server failed")
        finally:
            self._task = None
        if self._phase is not _Phase.OPENING:
            if self._phase is _Phase.CLOSED:
                self._forget()
            return
        if refusal is not None:
            self._refuse(refusal)
            return
        self._phase = _Phase.OPEN
        self._clear = not self._paused
        self._heard = self._sockets.time()
        self._protocol.send_response(answer)
        self._flush()
        early, self._early = self._early, []
        for data in early:
            self.send(data)
        if not self.closed:
            self._transport.resume_reading()
            self._sockets.add(self)

    def _refuse(self, refusal: Refusal) -> None:
        self._leave()
        self._write(refusal.response())
        self._transport.close()

    def _leave(self) -> None:
        """Stop delivering, and cut the connection if the peer does not end it in time."""
        self._phase = _Phase.CLOSING
        self._clear = False
        self._deadline = self._sockets.loop.call_later(CLOSE_SECONDS, self._transport.abort)
        # A paused connection would not read the peer's answer to our close.
        if not self._transport.is_closing():
            self._transport.resume_reading()

    def _forget(self) -> None:
        door, self._door = self._door, None
        if door is not None:
            try:
                door.gone(self)
            except Exception:
                log.exception("leaving %s failed", self.path)

    def _take(self, part: Frame) -> None:
        if self._phase is not _Phase.OPEN or self._door is None:
            return
        if part.opcode in (Opcode.TEXT, Opcode.BINARY):
            self._text = part.opcode is Opcode.TEXT
        elif part.opcode is not Opcode.CONT:
            return
        data = bytes(part.data)
        if not part.fin:
            if data:
                self._fragments.append(data)
            return
        if self._fragments:
            data = b"".join([*self._fragments, data])
            self._fragments.clear()
        try:
            message = data.decode() if self._text else data
        except UnicodeDecodeError:
            self.close(INVALID_TEXT, "text is not UTF-8")
            return
        try:
            self._door.received(self, message)
        except Exception:
            log.exception("a message to %s failed", self.path)
            self.close(INTERNAL, "the server failed")

    def _flush(self) -> None:
        """Write what the protocol wants to say, and follow it when it has begun to close."""
        for data in self._protocol.data_to_send():
            if data:
                self._write(data)
            else:
                self._transport.close()
        if self._phase is _Phase.OPEN:
            if self._protocol.close_expected():
                self._leave()
            elif self._paused and self._transport.get_write_buffer_size() > self._ceiling:
                self.close(TRY_AGAIN_LATER, "too slow")
