"""HTTP and sockets on one port, in our loop and under our signals.

uvicorn raises a signal again once it has stopped, which ends the process before a caller's `finally` (stop the
database, give up the locks) has run. Here the signals are ours: they ask the server to stop, and `serve` returns.
"""

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from typing import Any, cast

from uvicorn import Config, Server
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from madang.ground.sockets import Sockets
from madang.ground.tls import Tls

DRAIN_SECONDS = 10
"""How long running requests may take to finish after a stop was asked for."""
HEAD_SECONDS = 20.0
"""How long a client may take to send the head of a request."""
BACKLOG = 2048
COLLECT_AFTER = 20_000
"""Objects made since the last collection that start the next one."""

TURN_SECONDS = 0.0005
"""After so long a thread that computes gives way: the loop comes back from each wait on the database to find one there."""

log = logging.getLogger(__name__)


TURN_BYTES = 1 << 20
"""Bytes of a file that the system sends at a time, before others have their turn."""
FILE = "madang.file"
"""The extension of ASGI by which an application has a file sent: `send(handle, start, end)`."""
AtHand = Callable[[bytes, list[tuple[bytes, bytes]]], bytes | None]
"""`(target, headers)` of a GET: the whole answer as it goes out, or None when the application must be asked."""


class _Http(HttpToolsProtocol):
    """uvicorn's HTTP, with an end for heads that never end: it waits for them for ever, a descriptor each."""

    _head: asyncio.TimerHandle | None = None
    at_hand: AtHand | None = None
    """Whole answers that need no application."""
    _answered = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        cycle: Any = self.cycle  # None before the first request, whatever its annotation says
        if self._head is None and (cycle is None or cycle.response_complete):
            self._await_head()
        super().data_received(data)

    def on_headers_complete(self) -> None:
        self._head_came()
        if b"#" in self.url:
            # no request target has a fragment (RFC 9112 section 3.2); cut off, the rest would name another resource
            raise ValueError("a fragment in a request target")
        answer = self._known() if self.at_hand is not None else None
        if answer is None:
            if hasattr(os, "sendfile"):
                self.scope["extensions"] = {FILE: {"send": self._send_file}}
            super().on_headers_complete()
        else:
            self._answered = True
            self.transport.write(answer)

    def _known(self) -> bytes | None:
        """The answer to a GET that is at hand, when nothing else is being answered on this connection."""
        cycle: Any = self.cycle
        busy = (cycle is not None and not cycle.response_complete) or self.flow.write_paused
        if (
            busy
            or self.at_hand is None
            or self.parser.get_method() != b"GET"
            or self.parser.get_http_version() != "1.1"
        ):
            return None
        return self.at_hand(self.url, self.headers)

    async def _send_file(self, handle: int, start: int, end: int) -> bool:
        """Have the system send the bytes [start, end) of a file after the head of an answer.

        False when nothing was sent because it cannot: over TLS, or while something still waits to be sent.
        Raises ConnectionError when the client has gone.
        """
        transport, cycle = self.transport, self.cycle
        for _ in range(3):
            # the head leaves at the end of a turn of the loop
            await asyncio.sleep(0)
            if not transport.get_write_buffer_size():
                break
        wire = transport.get_extra_info("socket")
        if wire is None or transport.get_extra_info("sslcontext") is not None or transport.get_write_buffer_size():
            return False
        cycle.expected_content_length -= end - start
        out = os.dup(wire.fileno())
        try:
            while start < end:
                if transport.is_closing():
                    raise ConnectionError("the client has gone")
                try:
                    sent = os.sendfile(out, handle, start, min(end - start, TURN_BYTES))
                except BlockingIOError:
                    await self._writable(out)
                    continue
                if not sent:
                    raise ConnectionError("the file is shorter than it was")
                start += sent
                await asyncio.sleep(0)
        finally:
            os.close(out)
        return True

    async def _writable(self, out: int) -> None:
        """Wait until the socket takes bytes again, or a moment, to see whether the connection still stands."""
        ready = asyncio.Event()
        self.loop.add_writer(out, ready.set)
        try:
            async with asyncio.timeout(1):
                await ready.wait()
        except TimeoutError:
            return
        finally:
            self.loop.remove_writer(out)

    def on_message_complete(self) -> None:
        if not self._answered:
            super().on_message_complete()
            return
        self._answered = False
        self.server_state.total_requests += 1
        self.timeout_keep_alive_task = self.loop.call_later(self.timeout_keep_alive, self.timeout_keep_alive_handler)

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_came()
        super().connection_lost(exc)

    def _await_head(self) -> None:
        self._head = self.loop.call_later(HEAD_SECONDS, self.transport.abort)

    def _head_came(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None


class _Server(Server):
    def __init__(self, config: Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        except SystemExit as problem:
            # Raised within a task it would stop the loop under everything else.
            raise RuntimeError("the application did not start; the log says why") from problem
        # What the start made stays, so the collector need not look at it again; and a request makes thousands of
        # objects that go with it, for which the usual threshold would wake it several times.
        gc.freeze()
        gc.set_threshold(COLLECT_AFTER, 20, 20)
        sys.setswitchinterval(TURN_SECONDS)
        self._on_ready()


@contextlib.contextmanager
def signals() -> Iterator[asyncio.Event]:
    """An event that SIGTERM and SIGINT set, for as long as the block runs.

    Enter it before anything that has to be undone at the end, in the main thread and within the loop.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    names = (signal.SIGTERM, signal.SIGINT)
    before = {name: signal.getsignal(name) for name in names}

    def asked(name: signal.Signals) -> None:
        log.info("stopping: %s", name.name)
        stop.set()

    for name in names:
        loop.add_signal_handler(name, asked, name)
    try:
        yield stop
    finally:
        for name in names:
            loop.remove_signal_handler(name)
            signal.signal(name, before[name])


def listen(host: str, port: int) -> socket.socket:
    """A listening TCP socket; port 0 takes a free one. Raises OSError when the address is taken or not ours."""
    if ":" in host:
        both = host == "::" and socket.has_dualstack_ipv6()
        return socket.create_server((host, port), family=socket.AF_INET6, backlog=BACKLOG, dualstack_ipv6=both)
    return socket.create_server((host, port), backlog=BACKLOG)


def address(listener: socket.socket, *, secure: bool) -> str:
    """The URL of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"{'https' if secure else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"


async def serve(
    app: Any,
    *,
    host: str,
    port: int,
    sockets: Sockets,
    at_hand: AtHand | None = None,
    stop: asyncio.Event,
    tls: Tls | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the ASGI `app` and `sockets` until `stop` is set, then return.

    `on_ready` hears the URL once connections are taken (with the real port when `port` was 0). Stopping takes no
    new connection, closes sockets with 1001, lets running requests finish for `DRAIN_SECONDS` and cuts the rest.
    Raises OSError when the address cannot be had, RuntimeError when the application's lifespan fails to start.
    """
    with contextlib.closing(listen(host, port)) as listener:
        url = address(listener, secure=tls is not None)
        config = Config(
            app,
            http=type("_Http", (_Http,), {"at_hand": staticmethod(at_hand)}) if at_hand is not None else _Http,
            lifespan="on",
            ws=cast(Any, sockets.protocol),
            ssl_context_factory=(lambda _config, _default: tls.context) if tls is not None else None,
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=DRAIN_SECONDS,
        )
        server = _Server(config, lambda: on_ready(url) if on_ready is not None else None)
        running = asyncio.create_task(server.serve(sockets=[listener]))
        stopping = asyncio.create_task(stop.wait())
        renewing = asyncio.create_task(tls.keep_fresh()) if tls is not None else None
        try:
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            server.should_exit = True
            stopping.cancel()
            if renewing is not None:
                renewing.cancel()
            await running
            for connection in list(server.server_state.connections):
                connection.transport.abort()
