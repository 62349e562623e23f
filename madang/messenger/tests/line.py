"""A client of the messenger's socket for tests: what a browser does."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.tx import Actor

Json = dict[str, Any]


class Line:
    """One socket and what came over it, in order."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.heard: list[Json] = []
        self.closed: int | None = None
        self._changed = asyncio.Condition()
        self._task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        try:
            async for message in self.socket:
                assert isinstance(message, str)
                self.heard.append(json.loads(message))
                async with self._changed:
                    self._changed.notify_all()
        except ConnectionClosed:
            pass
        self.closed = self.socket.close_code
        async with self._changed:
            self._changed.notify_all()

    async def until(self, met: Callable[["Line"], bool], *, wait: float = 10) -> None:
        """Wait until it is so."""
        async with asyncio.timeout(wait), self._changed:
            await self._changed.wait_for(lambda: met(self))

    def all(self, name: str) -> list[Any]:
        """What came under a name."""
        return [one[name] for one in self.heard if name in one]

    async def one(self, name: str, fits: Callable[[Any], bool] = lambda _: True) -> Any:
        """The first of a name that fits, waiting for it."""
        await self.until(lambda line: any(fits(one) for one in line.all(name)))
        return next(one for one in self.all(name) if fits(one))

    async def send(self, **said: Any) -> None:
        """Send an object."""
        await self.socket.send(json.dumps(said))

    async def say(self, room: str, text: str, *, client: str | None = None, **more: Any) -> str:
        """Say something; gives the client id."""
        client = client or str(uuid4())
        await self.send(do="say", room=room, client=client, text=text, **more)
        return client

    def texts(self, room: str) -> list[str]:
        """What was said in a room, as it came."""
        return [one["text"] for one in self.all("message") if one["room"] == room]


async def cookie_of(database: Database, who: Actor) -> str:
    """The cookie of a fresh session."""
    async with database.queries() as q:
        token, _ = await sessions.start(
            q, person=who.id, state="signed-in", device="test", address="127.0.0.1", now=datetime.now(UTC)
        )
    return f"madang={token}"


@asynccontextmanager
async def line(address: str, database: Database, who: Actor) -> AsyncIterator[Line]:
    """A socket of somebody that knows its rooms."""
    cookie = await cookie_of(database, who)
    async with connect(f"{address}/messenger", additional_headers={"cookie": cookie}, compression=None) as socket:
        found = Line(socket)
        await found.one("rooms")
        yield found
