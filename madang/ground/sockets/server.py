"""All sockets of one server."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

from uvicorn.config import Config
from uvicorn.server import ServerState

from madang.ground.proxies import Proxies
from madang.ground.sockets.socket import Door, Socket

PING_SECONDS = 30.0
"""A socket that was silent for this long gets a ping."""
PONG_SECONDS = 20.0
"""A socket that stays silent for this long after a ping is dropped."""
SWEEP_SECONDS = 5.0
"""How often all sockets are looked at for silence."""


class Sockets:
    """All sockets of one server: which door stands behind which path, and who is in.

    `routes` maps a path to its door; a door serves the path itself and everything below it, the longest path wins.
    Times are in seconds.
    """

    def __init__(
        self,
        routes: Mapping[str, Door],
        *,
        ping_seconds: float = PING_SECONDS,
        pong_seconds: float = PONG_SECONDS,
        sweep_seconds: float = SWEEP_SECONDS,
        proxies: Proxies | None = None,
    ) -> None:
        self._routes = sorted(((path.rstrip("/"), door) for path, door in routes.items()), key=lambda r: -len(r[0]))
        self.ping_seconds = ping_seconds
        self.pong_seconds = pong_seconds
        self.proxies = proxies or Proxies()
        self._sweep_seconds = sweep_seconds
        self._sweeper: asyncio.TimerHandle | None = None
        self.opened: set[Socket] = set()
        """Those with a live connection. It changes between, never within, calls of the loop: safe to iterate."""

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop the server runs on."""
        return asyncio.get_running_loop()

    def time(self) -> float:
        """The clock of the loop, in seconds."""
        return self.loop.time()

    def door(self, path: str) -> Door | None:
        """The door behind a decoded path."""
        for prefix, door in self._routes:
            if path == prefix or path.startswith(prefix + "/"):
                return door
        return None

    def protocol(self, config: Config, server_state: ServerState, app_state: dict[str, Any]) -> asyncio.Protocol:
        """A socket for an upgraded connection: what uvicorn takes as `ws=`."""
        return Socket(self, server_state.connections)

    def add(self, socket: Socket) -> None:
        """Count the socket in, once it has its 101."""
        self.opened.add(socket)
        if self._sweeper is None:
            self._sweeper = self.loop.call_later(self._sweep_seconds, self._sweep)

    def _sweep(self) -> None:
        now = self.time()
        for socket in list(self.opened):
            socket.sweep(now)
        self._sweeper = self.loop.call_later(self._sweep_seconds, self._sweep) if self.opened else None


def broadcast(sockets: Iterable[Socket], data: bytes) -> None:
    """Send one frame, built once by `frame`, to many sockets."""
    for socket in sockets:
        socket.send(data)
