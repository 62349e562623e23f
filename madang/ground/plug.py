"""What a socket door of a slice gets of the process it stands in."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.bus import Bus
from madang.ground.cookies import LINK_COOKIE
from madang.ground.credentials import sessions
from madang.ground.credentials.sessions import Session
from madang.ground.db import Database, Queries
from madang.ground.hub import Hub
from madang.ground.manifest import House
from madang.ground.sockets import Socket
from madang.ground.tx import Actor


class Plug(Struct, frozen=True, kw_only=True):
    """The process around a door. `link` finds who comes by a share link, as the JSON door does."""

    database: Database
    house: House
    bus: Bus
    hub: Hub
    cookie: Callable[[bool], str]
    link: Callable[[Queries, str, str, datetime], Awaitable[Actor | None]]

    async def session(self, q: Queries, socket: Socket, *, now: datetime) -> Session | None:
        """The session of a browser that is signed in all the way."""
        token = socket.cookie(self.cookie(socket.secure)) or ""
        found = await sessions.find(q, token, now=now) if token else None
        return found if found is not None and found.signed_in else None

    async def alive(self, q: Queries, people: Sequence[UUID]) -> set[UUID]:
        """The sessions of these people that are signed in all the way and not over."""
        return await sessions.alive(q, people, now=datetime.now(UTC))

    async def visitor(self, q: Queries, socket: Socket, token: str, *, now: datetime) -> Actor | None:
        """Who comes by a share link."""
        return await self.link(q, token, socket.cookie(LINK_COOKIE) or "", now)
