"""A Yjs client for tests: what a browser's editor does, over a real socket."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from pycrdt import Doc, XmlElement, XmlText
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.tx import Actor
from madang.standards import ysync
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.store import bodies


class Pen:
    """One editor: its own document, and what it heard."""

    def __init__(self, socket: ClientConnection, doc: Doc[Any] | None = None) -> None:
        self.socket = socket
        self.doc = doc or ydoc.load(ydoc.EMPTY)
        self.sent = 0
        self.saved = 0
        self.may: bool | None = None
        self.synced = asyncio.Event()
        self.here: dict[int, bytes] = {}
        self.heard = 0
        self.closed: int | None = None
        self._changed = asyncio.Condition()
        self._task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        try:
            await self.socket.send(ysync.sync(ysync.STEP1, self.doc.get_state()))
            async for message in self.socket:
                assert isinstance(message, bytes)
                await self._heard(message)
                async with self._changed:
                    self._changed.notify_all()
        except ConnectionClosed:
            pass
        self.closed = self.socket.close_code
        async with self._changed:
            self._changed.notify_all()

    async def _heard(self, message: bytes) -> None:
        if message[0] == ysync.SAVED:
            self.saved, _ = ysync.read_uint(message, 1)
        elif message[0] == ysync.MAY:
            self.may = bool(message[1])
        else:
            kind, step, payload = ysync.read(message)
            if kind == ysync.AWARENESS:
                for one in ysync.read_awareness(payload, most=1000):
                    self.here[one.client] = one.state
            elif step == ysync.STEP1:
                self.sent += 1
                await self.socket.send(ysync.sync(ysync.STEP2, self.doc.get_update(payload)))
            else:
                self.heard += 1
                self.doc.apply_update(payload)
                if step == ysync.STEP2:
                    self.synced.set()

    async def until(self, true: Callable[["Pen"], bool], *, wait: float = 5) -> None:
        """Wait until something is true of the pen."""
        async with asyncio.timeout(wait), self._changed:
            await self._changed.wait_for(lambda: true(self))

    async def send(self, update: bytes) -> None:
        """Send an update."""
        self.sent += 1
        await self.socket.send(ysync.sync(ysync.UPDATE, update))

    def change(self, how: Callable[[Any], None]) -> bytes:
        """Change the own document; gives the update."""
        before = self.doc.get_state()
        with self.doc.transaction():
            how(ydoc.body_of(self.doc))
        return self.doc.get_update(before)

    def paragraph(self, text: str, at: int | None = None) -> bytes:
        """A paragraph more in the own document; gives the update."""

        def how(body: Any) -> None:
            one = XmlElement("paragraph", {"id": documents.new_block_id()})
            place = len(body.children) if at is None else at
            body.children.insert(place, one)
            run = XmlText()
            body.children[place].children.append(run)
            run.insert(0, text)

        return self.change(how)

    async def write(self, text: str, at: int | None = None) -> None:
        """Write a paragraph and wait until it is saved."""
        await self.send(self.paragraph(text, at))
        await self.until(lambda one: one.saved == one.sent)

    @property
    def text(self) -> str:
        """What the own document says."""
        return documents.plain(ydoc.document(self.doc))

    async def close(self) -> None:
        """Leave."""
        await self.socket.close()
        await self._task


@asynccontextmanager
async def pen(
    address: str, database: Database, who: Actor | None, page: str, *, doc: Doc[Any] | None = None, query: str = ""
) -> AsyncIterator[Pen]:
    """An editor of somebody on a page, `None` who is not signed in; waits for what the page says unless it is refused."""
    cookie = {}
    if who is not None:
        async with database.queries() as q:
            token, _ = await sessions.start(
                q, person=who.id, state="signed-in", device="test", address="127.0.0.1", now=datetime.now(UTC)
            )
        cookie = {"cookie": f"madang={token}"}
    async with connect(
        f"{address}/collab/{page}{query}", additional_headers=cookie, max_queue=None, max_size=None
    ) as socket:
        one = Pen(socket, doc)
        await one.until(lambda pen: pen.synced.is_set() or pen.closed is not None)
        yield one
        await one.close()


async def stored(database: Database, page: str) -> str:
    """What stands in the database, read as another process would."""
    async with database.queries() as q:
        kept = await bodies.kept(q, UUID(page))
    assert kept is not None
    return documents.plain(ydoc.document(ydoc.load(kept.state, (one for *_, one in kept.changes))))
