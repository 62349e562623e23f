"""The door: who comes in, what they send, what the others get."""

import asyncio
import logging
import secrets
from collections.abc import Coroutine, Iterable
from datetime import UTC, datetime
from urllib.parse import parse_qs
from uuid import UUID

from madang.ground.db import AWAY, Queries
from madang.ground.errors import Invalid
from madang.ground.facts import name_of
from madang.ground.ids import ref
from madang.ground.plug import Plug
from madang.ground.roles import Role
from madang.ground.sockets import Door, Refusal, Socket, frame
from madang.ground.tx import Actor, transaction
from madang.standards import ysync
from madang.standards.ysync import Malformed
from madang.wiki import facts
from madang.wiki.collab.around import Around
from madang.wiki.collab.keeper import Item, Keeper
from madang.wiki.collab.pages import Pages
from madang.wiki.collab.room import Editor, Room
from madang.wiki.models import PAGE
from madang.wiki.rules import ydoc
from madang.wiki.store import editors as store

log = logging.getLogger("madang.collab")

MALFORMED, SIGNED_OUT, READ_ONLY, OUT_OF_REACH, FULL = 4400, 4401, 4403, 4404, 4413
TRY_AGAIN, TOO_LARGE = 1013, 1009
PAGE_BYTES = 8 << 20
"""How much a page may hold, its history since the last snapshot included."""
OPENING = 4
"""How many sockets are looked up at a time."""
HELD, HELD_SECONDS = 64, 10.0
"""So many updates may wait for what their sender has not sent yet, and so long."""
TICK = 0.5
RECHECK = 30.0
"""Seconds after which it is asked anew who is signed in: sessions and links end by themselves too."""

_SAVED_NAMES = (facts.PageTrashed, facts.PageRestored, facts.PageMoved, facts.PagePurged)


class Collab(Door):
    """All pages that are open in this process."""

    message_bytes = 4 << 20

    def __init__(self, plug: Plug) -> None:
        self._plug = plug
        self._source = secrets.randbelow(2**31 - 1) + 1
        self._editors: dict[Socket, Editor] = {}
        self._opening = asyncio.Semaphore(OPENING)
        self._stale = asyncio.Event()
        self._rechecked = 0.0
        self._tasks: set[asyncio.Task[None]] = set()
        self.keeper = Keeper(plug.database, source=self._source, kept=self._kept, lost=self._lost)
        self.pages = Pages(plug, source=self._source, drained=self._drain, gone=self._page_gone, heard=self._send)
        self.around = Around(plug.bus, self.pages.rooms, source=self._source, send=self._send)
        self._started = False

    @property
    def _loop(self) -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    async def run(self) -> None:
        """Until cancelled."""
        hub, bus = self._plug.hub, self._plug.bus
        hub.on_rights(self._stale.set)
        hub.on_fact([name_of(one) for one in _SAVED_NAMES], self._stale.set)
        hub.on_fact([name_of(facts.PageWritten)], self.pages.look)
        leave = [bus.subscribe("wiki.pages", self.pages.told), bus.subscribe("wiki.here", self.around.heard)]
        bus.on_gap(self.pages.gap)
        try:
            async with asyncio.TaskGroup() as group:
                for part in (self.keeper.run(), self.pages.run(), self._tick(), self._recheck()):
                    group.create_task(part)
        finally:
            for end in leave:
                end()

    # Coming and going

    async def open(self, socket: Socket) -> Refusal | None:
        """Who may see the page; then what it says. Refusals are close codes, which browsers can read."""
        try:
            page = UUID(socket.path.rpartition("/collab/")[2])
        except ValueError:
            return Refusal(404, "ground.not-found", "No such page")
        try:
            async with self._opening, self._plug.database.queries() as q:
                found = await self._who(q, socket)
                if found is None:
                    self._loop.call_soon(socket.close, SIGNED_OUT, "signed out")
                    return None
                who, session = found
                rank = (await store.ranks(q, [(page, who.id)])).get((page, who.id), 0)
        except AWAY:
            return Refusal(503, "ground.database-away", "Temporarily unavailable", retry_after=1)
        if rank < Role.VIEW.rank:
            self._loop.call_soon(socket.close, OUT_OF_REACH, "not found")
            return None
        room = self.pages.room(page)
        one = Editor(socket, room, who, session)
        one.writes = rank >= Role.EDIT.rank
        room.editors[one] = None
        self._editors[socket] = one
        socket.send(frame(ysync.may(write=one.writes)))
        if one.writes:
            self._ask(one)
        self.around.greet(one)
        return None

    async def _who(self, q: Queries, socket: Socket) -> tuple[Actor, UUID | None] | None:
        now = datetime.now(UTC)
        link = parse_qs(socket.query).get("link", [""])[0]
        if link:
            visitor = await self._plug.visitor(q, socket, link, now=now)
            return None if visitor is None else (visitor, None)
        session = await self._plug.session(q, socket, now=now)
        return None if session is None else (Actor(id=session.person, kind="person", session=session.id), session.id)

    def gone(self, socket: Socket) -> None:
        """Forget it, and what it said of itself."""
        one = self._editors.pop(socket, None)
        if one is None:
            return
        if socket.fault:
            self._refused(one, "too-large" if socket.fault == TOO_LARGE else "malformed", 0)
        one.room.editors.pop(one, None)
        one.room.waiting = [waiting for waiting in one.room.waiting if waiting[0] is not one]
        self.around.left(one)
        self.pages.left(one.room)

    def _ask(self, one: Editor) -> None:
        """Ask an editor for what the page does not have yet."""
        if one.room.ready:
            one.socket.send(frame(ysync.sync(ysync.STEP1, one.room.vector())))
        else:
            self._wait(one, b"")

    def _cut(self, one: Editor, code: int, why: str, size: int) -> None:
        """Close a socket that sent what no page takes, and tell it."""
        if one.socket.closed:
            return
        one.socket.close(code, why)
        self._refused(one, why, size)

    def _refused(self, one: Editor, why: str, size: int) -> None:
        """Log it and tell it; `size` is 0 when it was not even read."""
        log.warning("an update of %s on page %s was refused: %s, %d bytes", one.who.id, one.room.page, why, size)
        self._spawn(self._tell(one, why, size))

    async def _tell(self, one: Editor, why: str, size: int) -> None:
        try:
            async with transaction(self._plug.database, self._plug.house, one.who, via="collab") as tx:
                tx.tell(facts.PageUpdateRefused(subject=ref(PAGE, one.room.page), why=why, size=size))
        except AWAY as error:
            log.warning("a refused update was not told: %s", type(error).__name__)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _page_gone(self, room: Room) -> None:
        for one in list(room.editors):
            one.socket.close(OUT_OF_REACH, "not found")

    # What editors send

    def received(self, socket: Socket, message: str | bytes) -> None:
        """One message. What is none cuts off its sender."""
        one = self._editors.get(socket)
        if one is not None and not socket.closed:
            self._read(one, message if isinstance(message, bytes) else b"")

    def _read(self, one: Editor, message: bytes) -> None:
        try:
            kind, step, payload = ysync.read(message)
            if kind == ysync.AWARENESS:
                self.around.said(one, payload, message)
            elif step == ysync.STEP1:
                self._answer(one, payload, message)
            else:
                self._take(one, step, payload, message)
        except (Malformed, Invalid):
            self._cut(one, MALFORMED, "malformed", len(message))

    def _wait(self, one: Editor, message: bytes) -> None:
        one.room.waiting.append((one, message))
        one.socket.pause()
        self.pages.read(one.room)

    def _drain(self, room: Room) -> None:
        """The page is read: go on with what waited for it."""
        waiting, room.waiting = room.waiting, []
        for one, message in waiting:
            if one.socket.closed:
                continue
            if room.waiting and any(later is one for later, _ in room.waiting):
                room.waiting.append((one, message))
                continue
            one.socket.resume()
            if message:
                self._read(one, message)
            else:
                self._ask(one)

    def _answer(self, one: Editor, vector: bytes, message: bytes) -> None:
        if not one.room.ready:
            self._wait(one, message)
            return
        missing = one.room.missing(vector, now=self._loop.time())
        one.socket.send(frame(ysync.sync(ysync.STEP2, missing)))

    def _take(self, one: Editor, step: int, update: bytes, message: bytes) -> None:
        room = one.room
        if not one.writes:
            # an answer to our own question may cross with a right that ends
            if step == ysync.UPDATE:
                self._cut(one, READ_ONLY, "read-only", len(update))
            return
        if update == ysync.NOTHING:
            self._acknowledge(one, 1)
            return
        if room.size + len(update) > PAGE_BYTES:
            self._cut(one, FULL, "page-full", len(update))
            return
        if self.keeper.full:
            one.socket.close(TRY_AGAIN, "try again later")
            return
        if step == ysync.STEP2 and room.ready and room.knows(update, now=self._loop.time()):
            self._acknowledge(one, 1)
            return
        if not self.pages.write(room):
            self._wait(one, message)
            return
        self._integrate(one, update, message)
        if step == ysync.STEP2 and one.held:
            held, one.held = one.held, []
            for payload, late in held:
                self._take(one, ysync.UPDATE, payload, late)

    def _integrate(self, one: Editor, update: bytes, message: bytes) -> None:
        room = one.room
        assert room.doc is not None
        try:
            whole = ydoc.integrate(room.doc, update)
        except (Invalid, Malformed):
            room.cool()
            raise
        if not whole:
            # it needs what the sender has and the page has not: that comes with its answer to our question, or never
            room.cool()
            one.held.append((update, message))
            one.held_at = one.held_at if len(one.held) > 1 else self._loop.time()
            if len(one.held) > HELD or room.size + sum(len(late) for late, _ in one.held) > PAGE_BYTES:
                self._cut(one, MALFORMED, "foreign", len(update))
            return
        room.changed(update)
        room.unsaved.append(update)
        room.by = one.who
        room.edited_at = self._loop.time()
        self._send(room, frame(b"\x00\x02" + message[2:]), one)
        self.keeper.add(one, update)

    # What they get

    def _send(self, room: Room, data: bytes, by: Editor | None) -> None:
        """To all on the page with the next turn of the loop, in one write; not back to who alone wrote it."""
        if room.out:
            room.lone = by if room.lone is by else None
        else:
            room.lone = by
            self._loop.call_soon(self._flush, room)
        room.out.append(data)

    def _flush(self, room: Room) -> None:
        data = b"".join(room.out) if len(room.out) > 1 else room.out[0]
        room.out.clear()
        lone = room.lone
        for one in room.editors:
            if one is not lone:
                one.socket.send(data)

    def _acknowledge(self, one: Editor, count: int) -> None:
        one.saved += count
        one.socket.send(frame(ysync.saved(one.saved)))

    def _kept(self, batch: list[Item]) -> None:
        """Committed: from here on it is saved, and other processes can read it."""
        counts: dict[Editor, int] = {}
        for one, _ in batch:
            counts[one] = counts.get(one, 0) + 1
            one.room.unsaved.popleft()
        for one, count in counts.items():
            self._acknowledge(one, count)
        rooms = {one.room for one in counts}
        self.pages.kept(rooms)

    def _lost(self, batch: list[Item]) -> None:
        for room in {one.room for one, _ in batch}:
            for one in list(room.editors):
                one.socket.close(1011, "the server failed")
        for one, _ in batch:
            one.room.unsaved.popleft()
            one.room.cool()

    # Rights

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            now = self._loop.time()
            self.pages.tick(now)
            self.around.tick(now)
            for one in self._editors.values():
                if one.held and now - one.held_at > HELD_SECONDS:
                    self._cut(one, MALFORMED, "foreign", sum(len(update) for update, _ in one.held))
            if now - self._rechecked > RECHECK and self._editors:
                self._stale.set()

    async def _recheck(self) -> None:
        while True:
            await self._stale.wait()
            await asyncio.sleep(0.2)
            self._stale.clear()
            self._rechecked = self._loop.time()
            try:
                async with self._plug.database.queries() as q:
                    await self._settle(q, list(self._editors.values()))
            except AWAY:
                await asyncio.sleep(0.5)
                self._stale.set()

    async def _settle(self, q: Queries, editors: Iterable[Editor]) -> None:
        """Read anew who is still signed in and what each may; two statements for all sockets, one more per link."""
        editors = [one for one in editors if not one.socket.closed]
        if not editors:
            return
        alive = await self._plug.alive(q, [one.who.id for one in editors if one.session is not None])
        ranks = await store.ranks(q, [(one.room.page, one.who.id) for one in editors])
        links = {one.who.id: await self._who(q, one.socket) is not None for one in editors if one.session is None}
        for one in editors:
            rank = ranks.get((one.room.page, one.who.id), 0)
            if one.session is not None and one.session not in alive:
                one.socket.close(SIGNED_OUT, "signed out")
            elif rank < Role.VIEW.rank or not links.get(one.who.id, True):
                one.socket.close(OUT_OF_REACH, "not found")
            elif one.writes is not (rank >= Role.EDIT.rank):
                one.writes = not one.writes
                one.socket.send(frame(ysync.may(write=one.writes)))
                if one.writes:
                    self._ask(one)
