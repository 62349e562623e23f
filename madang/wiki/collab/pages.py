"""The pages that are open in this process: read when needed, taken up when they are quiet, and what other processes wrote."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from uuid import UUID

from madang.ground.db import AWAY
from madang.ground.errors import Problem
from madang.ground.plug import Plug
from madang.ground.sockets import frame
from madang.ground.tx import transaction
from madang.standards import ysync
from madang.wiki.actions import writing
from madang.wiki.collab.room import Base, Editor, Room
from madang.wiki.models import Kept
from madang.wiki.rules import ydoc
from madang.wiki.store import bodies

log = logging.getLogger("madang.collab")

QUIET, LONGEST = 2.0, 30.0
"""A page is taken up after so many quiet seconds, or so long after the first edit."""
COOL = 10.0
"""Seconds after which a page nobody writes on leaves memory."""
IN_THREAD = 500
"""A page with more changes than these since its state is put together in a thread."""
TOGETHER = 2
"""Pages taken up at a time."""
TOPIC_PAGES = 150
"""Pages in one message between processes, which holds less than 8,000 bytes."""


class Pages:
    """`drained` goes on with what waited for a page, `gone` is called for one that is no more, `heard` sends."""

    def __init__(
        self,
        plug: Plug,
        *,
        source: int,
        drained: Callable[[Room], None],
        gone: Callable[[Room], None],
        heard: Callable[[Room, bytes, Editor | None], None],
    ) -> None:
        self._plug = plug
        self._source = source
        self._drained = drained
        self._gone = gone
        self._heard = heard
        self.rooms: dict[UUID, Room] = {}
        self._warm: set[Room] = set()
        self._dirty: set[Room] = set()
        self._behind: set[Room] = set()
        self._wake = asyncio.Event()
        self._turns = asyncio.Semaphore(TOGETHER)
        self._tasks: set[asyncio.Task[None]] = set()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def room(self, page: UUID) -> Room:
        """The room of a page."""
        found = self.rooms.get(page)
        if found is None:
            found = self.rooms[page] = Room(page)
            self.read(found)
        return found

    def left(self, room: Room) -> None:
        """Somebody left: an empty room goes, unless something of it is still to be kept."""
        if not room.editors and not room.unsaved and self.rooms.get(room.page) is room:
            del self.rooms[room.page]
            self._warm.discard(room)
            self._behind.discard(room)

    # Reading

    def write(self, room: Room) -> bool:
        """Whether the page is there as a document; else it is read, and `drained` called."""
        if room.doc is None and room.base is not None:
            room.doc = ydoc.load(room.base.state)
            self._warm.add(room)
        if room.doc is None:
            room.wants_doc = True
        return room.doc is not None

    def read(self, room: Room) -> None:
        """Read what the page says, once for all who wait."""
        if not room.reading:
            room.reading = True
            room.late = list(room.unsaved)
            self._spawn(self._read(room))

    async def _read(self, room: Room) -> None:
        kept = await self._fetch(room.page)
        if kept is None:
            room.reading, room.late = False, None
            self._gone(room)
            return
        try:
            await self._put(room, kept)
        finally:
            room.reading, room.late = False, None
        self._drained(room)

    async def _fetch(self, page: UUID) -> Kept | None:
        pause = 0.1
        while True:
            try:
                async with self._plug.database.queries() as q:
                    return await bodies.kept(q, page)
            except AWAY:
                await asyncio.sleep(pause)
                pause = min(pause * 2, 2.0)

    async def _put(self, room: Room, kept: Kept) -> None:
        changes = [data for *_, data in kept.changes]
        room.seen = max(room.seen, kept.number, *(number for number, *_ in kept.changes))
        room.size = len(kept.state) + sum(map(len, changes))
        if not changes and not room.late and not room.wants_doc:
            room.base = Base(kept.state, now=self._now())
        else:
            if len(changes) > IN_THREAD:
                page = await asyncio.to_thread(ydoc.load, kept.state, changes, anywhere=True)
            else:
                page = ydoc.load(kept.state, changes)
            for update in room.late or ():
                ydoc.apply(page, update)
            room.doc = page
            room.edited_at = self._now()
        room.wants_doc = False
        self._warm.add(room)
        if changes and room.dirty_at is None:
            # left by a process that ended, or written by one that is still at it
            room.dirty_at = self._now()
            self._dirty.add(room)

    # Other processes

    def kept(self, rooms: Iterable[Room]) -> None:
        """Updates of these pages were committed here: others may read them."""
        now = self._now()
        pages = []
        for room in rooms:
            room.dirty_at = now if room.dirty_at is None else room.dirty_at
            self._dirty.add(room)
            pages.append(room.page.hex)
        for start in range(0, len(pages), TOPIC_PAGES):
            some = " ".join(pages[start : start + TOPIC_PAGES])
            self._plug.bus.publish("wiki.pages", f"{self._source} {some}".encode())

    def told(self, payload: bytes) -> None:
        """Another process kept updates of these pages."""
        source, *pages = payload.decode().split(" ")
        if int(source) == self._source:
            return
        found = {room for page in pages if (room := self.rooms.get(UUID(page))) is not None}
        if found:
            self._behind |= found
            self._wake.set()

    def look(self) -> None:
        """Something else than an editor wrote: look at all pages that are open."""
        self._behind.update(self.rooms.values())
        self._wake.set()

    def gap(self) -> None:
        """Messages of other processes may be missing for longer than changes are kept: send each page anew."""
        for room in self.rooms.values():
            self._spawn(self._anew(room))

    async def _anew(self, room: Room) -> None:
        async with self._turns:
            try:
                async with self._plug.database.queries() as q:
                    kept = await bodies.kept(q, room.page)
            except AWAY:
                return
        if kept is not None:
            room.seen = max(room.seen, kept.number, *(number for number, *_ in kept.changes))
            for update in (kept.state, *(data for *_, data in kept.changes)):
                self._hear(room, update)

    async def run(self) -> None:
        """Until cancelled: read what other processes wrote."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            behind, self._behind = self._behind, set()
            rooms = {room.page: room for room in behind if not room.reading}
            waiting = {room for room in behind if room.reading}
            try:
                async with self._plug.database.queries() as q:
                    while rooms:
                        found = await bodies.since(
                            q, {page: room.seen for page, room in rooms.items()}, source=self._source
                        )
                        for page, number, _, update in found:
                            rooms[page].seen = number
                            self._hear(rooms[page], update)
                        if len(found) < bodies.MOST:
                            break
            except AWAY:
                self._behind |= behind
                await asyncio.sleep(0.5)
                self._wake.set()
            if waiting:
                self._behind |= waiting
                await asyncio.sleep(0.02)
                self._wake.set()

    def _hear(self, room: Room, update: bytes) -> None:
        if room.late is not None:
            room.late.append(update)
        if room.doc is not None:
            try:
                ydoc.apply(room.doc, update)
            except Problem:
                room.doc = None
        room.changed(update)
        self._heard(room, frame(ysync.sync(ysync.UPDATE, update)), None)

    # Taking up and cooling down

    def tick(self, now: float) -> None:
        """Take up what is quiet, let go of what nobody writes on."""
        for room in list(self._dirty):
            quiet = now - room.edited_at > QUIET and not room.unsaved
            if room.dirty_at is not None and (quiet or now - room.dirty_at > LONGEST):
                room.dirty_at = None
                self._dirty.discard(room)
                self._spawn(self._take_up(room))
        for room in list(self._warm):
            if room.reading or room.unsaved:
                continue
            if room.doc is not None and now - room.edited_at > COOL:
                room.doc = None
            if room.base is not None and now - room.base.used_at > COOL:
                room.base = None
            if not room.ready:
                self._warm.discard(room)

    async def _take_up(self, room: Room) -> None:
        async with self._turns:
            try:
                async with transaction(self._plug.database, self._plug.house, room.by, via="collab") as tx:
                    await writing.take_up(tx, room.page)
            except AWAY as error:
                log.warning("page %s is taken up later: %s", room.page, type(error).__name__)
            except Exception:
                # the job tries again in a minute, and an administrator sees it there
                log.exception("page %s could not be taken up", room.page)
        if room.doc is not None:
            room.size = len(room.doc.get_update()) + sum(map(len, room.unsaved))
        self.left(room)
