"""The door: who comes in, what they say, what everybody in the room gets."""

import asyncio
import logging
import secrets
from collections.abc import Coroutine, Iterable
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from madang.ground.db import AWAY, Queries
from madang.ground.errors import Problem
from madang.ground.plug import Plug
from madang.ground.roles import Role
from madang.ground.sockets import Door, Refusal, Socket
from madang.ground.tx import Actor
from madang.messenger.actions.keep import TOPIC
from madang.messenger.models import Message
from madang.messenger.rules import saying as rules
from madang.messenger.store import live, messages, seats
from madang.messenger.ws import frames
from madang.messenger.ws.around import Around
from madang.messenger.ws.keeper import Done, Keeper
from madang.messenger.ws.room import Room, Talker
from madang.messenger.ws.taking import Taking

log = logging.getLogger("madang.messenger")

MALFORMED, SIGNED_OUT, TRY_AGAIN = 4400, 4401, 1013
OPENING = 4
"""How many sockets are looked up at a time."""
TICK = 0.25
RECHECK = 30.0
"""Seconds after which it is asked anew who is signed in: sessions end by themselves too."""
MOST_MISSED = 300
"""A socket that missed more in a room reads it anew."""
NAMED = 200
"""Rooms in one message between processes, which holds less than 8,000 bytes."""


class Messenger(Door):
    """All rooms in which somebody is connected to this process."""

    message_bytes = 64 << 10

    def __init__(self, plug: Plug) -> None:
        self._plug = plug
        self._source = secrets.randbelow(2**31 - 1) + 1
        self._talkers: dict[Socket, Talker] = {}
        self.rooms: dict[UUID, Room] = {}
        self._people: dict[UUID, dict[Talker, None]] = {}
        self._opening = asyncio.Semaphore(OPENING)
        self._anew = asyncio.Lock()
        self._stale = asyncio.Event()
        self._rechecked = 0.0
        self._behind: set[Room] = set()
        self._wake = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self.keeper = Keeper(plug.database, kept=self._kept)
        self.around = Around(plug, self.rooms, self._people, source=self._source)
        self.taking = Taking(plug, let_go=self._let_go)

    @property
    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    async def run(self) -> None:
        """Until cancelled."""
        bus = self._plug.bus
        self._plug.hub.on_rights(self._stale.set)
        leave = [
            bus.subscribe(TOPIC, self._told),
            bus.subscribe("messenger.seen", self.around.heard_seen),
            bus.subscribe("messenger.typing", self.around.heard_typing),
        ]
        bus.on_gap(self._look)
        try:
            async with asyncio.TaskGroup() as group:
                for part in (self.keeper.run(), self._catch_up(), self._tick(), self._recheck()):
                    group.create_task(part)
        finally:
            for end in leave:
                end()

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # Coming and going

    async def open(self, socket: Socket) -> Refusal | None:
        """Who is signed in; then the rooms they see. Signed out is a close code, which browsers can read."""
        try:
            async with self._opening, self._plug.database.queries() as q:
                session = await self._plug.session(q, socket, now=datetime.now(UTC))
                if session is None:
                    asyncio.get_running_loop().call_soon(socket.close, SIGNED_OUT, "signed out")
                    return None
                who = Actor(id=session.person, kind="person", session=session.id)
                one = Talker(socket, who, session.id, await seats.name(q, session.person))
                self._talkers[socket] = one
                self._people.setdefault(who.id, {})[one] = None
                # in the rooms first, then what is there: what is said in between is held
                ranks = {room: rank for _, room, rank in await live.rooms(q, [who.id])}
                for id, rank in ranks.items():
                    self._enter(one, id, rank)
                await live.sit(q, [(room, who.id) for room in ranks])
                found = await live.seats(q, who.id, list(ranks))
        except AWAY:
            return Refusal(503, "ground.database-away", "Temporarily unavailable", retry_after=1)
        for id, _, change, _ in found:
            room = self.rooms.get(id)
            if room is not None and room.upto is None:
                room.upto = change
        socket.send(frames.rooms({id: (seq, change, seen, ranks[id]) for id, seq, change, seen in found}))
        held, one.held = one.held or [], None
        for data in held:
            socket.send(data)
        return None

    def _enter(self, one: Talker, id: UUID, rank: int) -> None:
        room = self.rooms.get(id)
        if room is None:
            room = self.rooms[id] = Room(id)
        room.here[one] = None
        one.rooms[room] = rank

    def _exit(self, one: Talker, room: Room) -> None:
        room.here.pop(one, None)
        one.rooms.pop(room, None)
        self._let_go(room)

    def _let_go(self, room: Room) -> None:
        if not room.here and room.dirty_at is None and self.rooms.get(room.id) is room:
            del self.rooms[room.id]
            self._behind.discard(room)

    def gone(self, socket: Socket) -> None:
        """Forget it."""
        one = self._talkers.pop(socket, None)
        if one is None:
            return
        for room in list(one.rooms):
            self._exit(one, room)
        theirs = self._people.get(one.who.id, {})
        theirs.pop(one, None)
        if not theirs:
            self._people.pop(one.who.id, None)

    # What they send

    def received(self, socket: Socket, message: str | bytes) -> None:
        """One message. What is none cuts off its sender."""
        one = self._talkers.get(socket)
        if one is None or socket.closed:
            return
        try:
            asked = frames.read(message)
        except msgspec.DecodeError:
            socket.close(MALFORMED, "malformed")
            return
        if isinstance(asked, frames.Since):
            if one.hurries(self._now):
                socket.close(TRY_AGAIN, "try again later")
            else:
                self._spawn(self._missed(one, asked.rooms))
            return
        room = self.rooms.get(asked.room)
        rank = 0 if room is None else one.rooms.get(room, 0)
        if isinstance(asked, frames.Say):
            if rank:
                self._say(one, asked, rank)
            else:
                # a room that was opened a moment ago: its fact is still on its way here
                self._spawn(self._say_anew(one, asked))
        elif room is None or not rank:
            return
        elif isinstance(asked, frames.Seen):
            self.around.see(room, one, asked.seq)
        elif rank >= Role.COMMENT.rank:
            self.around.types(room, one, now=self._now)

    async def _say_anew(self, one: Talker, asked: frames.Say) -> None:
        """Read which rooms somebody sees, then go on; one after the other, so that what was said keeps its order."""
        async with self._anew:
            try:
                if asked.room not in {room.id for room in one.rooms} and not one.hurries(self._now):
                    async with self._plug.database.queries() as q:
                        await self._settle(q, [one])
            except AWAY:
                one.socket.close(TRY_AGAIN, "try again later")
                return
            room = self.rooms.get(asked.room)
            self._say(one, asked, 0 if room is None else one.rooms.get(room, 0))

    def _say(self, one: Talker, asked: frames.Say, rank: int) -> None:
        if self.keeper.full:
            one.socket.close(TRY_AGAIN, "try again later")
            return
        code, params = "", {}
        if not rank:
            code = "ground.not-found"
        elif rank < Role.COMMENT.rank:
            code = "ground.forbidden"
        elif one.hurries(self._now):
            code = "messenger.too-fast"
        else:
            try:
                wish = rules.wish(
                    room=asked.room,
                    author=one.who.id,
                    client=asked.client,
                    text=asked.text,
                    reply_to=asked.reply_to,
                    files=asked.files,
                )
            except Problem as problem:
                code, params = problem.code, problem.params
            else:
                self.keeper.add(one, wish)
                return
        one.send(frames.refused(asked.client, code, params))

    # What they get

    def _kept(self, done: list[Done]) -> None:
        """Committed: everybody in the rooms gets it, one write for each socket and room."""
        now = self._now
        by_room: dict[UUID, list[tuple[int, bytes]]] = {}
        for talker, wish, kept, message in done:
            if kept is None or message is None:
                talker.send(frames.refused(wish.client, "messenger.files-elsewhere", {}))
            elif kept.new:
                by_room.setdefault(wish.room, []).append((kept.change, frames.message(message)))
            else:
                # said before: only who said it again needs to hear so
                talker.send(frames.message(message))
        for id, said in by_room.items():
            room = self.rooms.get(id)
            if room is None:
                continue
            if room.upto is not None and said[0][0] != room.upto + 1:
                # something of another process is between: all of it is read, in order
                self._behind.add(room)
                self._wake.set()
            else:
                if room.upto is not None:
                    room.upto = said[-1][0]
                room.send(b"".join(data for _, data in said) if len(said) > 1 else said[0][1])
            self.taking.soil(room, now)
        ids = [id.hex for id in by_room]
        for start in range(0, len(ids), NAMED):
            self._plug.bus.publish(TOPIC, f"{self._source} {' '.join(ids[start : start + NAMED])}".encode())

    def _told(self, payload: bytes) -> None:
        """A request, or another process, kept something in these rooms."""
        source, *ids = payload.decode().split(" ")
        if int(source) == self._source:
            return
        found = {room for id in ids if (room := self.rooms.get(UUID(id))) is not None}
        if int(source) == 0:
            for room in found:
                self.taking.soil(room, self._now)
        if found:
            self._behind |= found
            self._wake.set()

    def _look(self) -> None:
        """Messages of other processes may be missing: look at every room."""
        self._behind.update(self.rooms.values())
        self._wake.set()

    async def _catch_up(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            behind, self._behind = self._behind, set()
            # a room whose newcomer is still being told where it stands is looked at when that is known
            waiting = {room for room in behind if room.upto is None and room.here}
            try:
                async with self._plug.database.queries() as q:
                    since = {room.id: room.upto for room in behind if room.upto is not None}
                    while since:
                        since = self._hear(await messages.changed(q, since, most=MOST_MISSED))
            except AWAY:
                waiting = behind
                await asyncio.sleep(0.5)
            if waiting:
                self._behind |= waiting
                await asyncio.sleep(0.02)
                self._wake.set()

    def _hear(self, found: Iterable[Message]) -> dict[UUID, int]:
        """Send what was read and is new; gives the rooms in which something was, and how far they are now."""
        further = {}
        for message in found:
            room = self.rooms.get(message.room)
            if room is None or room.upto is None:
                continue
            if message.change > room.upto:
                room.upto = message.change
                room.send(frames.message(message))
            further[room.id] = room.upto
        return further

    async def _missed(self, one: Talker, since: dict[UUID, int]) -> None:
        """What a socket missed in the rooms it still sees."""
        asked = {id: change for id, change in since.items() if (room := self.rooms.get(id)) and room in one.rooms}
        if not asked:
            return
        try:
            async with self._plug.database.queries() as q:
                newest = await live.counts(q, list(asked))
                few = {id: at for id, at in asked.items() if newest.get(id, 0) - at <= MOST_MISSED}
                found = await messages.changed(q, few, most=MOST_MISSED)
        except AWAY:
            one.socket.close(TRY_AGAIN, "try again later")
            return
        by_room: dict[UUID, list[Message]] = {id: [] for id in few}
        for message in found:
            by_room[message.room].append(message)
        for id in asked:
            if id in few:
                some = by_room[id]
                change = max(newest.get(id, 0), some[-1].change if some else 0)
                one.send(frames.missed(id, some, change=change))
            else:
                one.send(frames.anew(id))

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            await self.around.flush()
            self.taking.tick(self._now)
            if self._now - self._rechecked > RECHECK and self._talkers:
                self._stale.set()

    # Rights

    async def _recheck(self) -> None:
        while True:
            await self._stale.wait()
            await asyncio.sleep(0.2)
            self._stale.clear()
            self._rechecked = self._now
            try:
                async with self._plug.database.queries() as q:
                    await self._settle(q, [one for one in self._talkers.values() if one.held is None])
            except AWAY:
                await asyncio.sleep(0.5)
                self._stale.set()

    async def _settle(self, q: Queries, talkers: list[Talker]) -> None:
        """Read anew who is still signed in and which rooms each sees; a few statements for all sockets."""
        people = list({one.who.id for one in talkers})
        if not people:
            return
        alive = await self._plug.alive(q, people)
        ranks: dict[UUID, dict[UUID, int]] = {}
        for person, room, rank in await live.rooms(q, people):
            ranks.setdefault(person, {})[room] = rank
        new: list[tuple[Talker, UUID]] = []
        for one in talkers:
            if one.socket.closed:
                continue
            if one.session not in alive:
                one.socket.close(SIGNED_OUT, "signed out")
                continue
            theirs = ranks.get(one.who.id, {})
            lost = [known for known in one.rooms if known.id not in theirs]
            for gone in lost:
                self._exit(one, gone)
            if lost:
                one.send(frames.left([gone.id for gone in lost]))
            known = {room.id for room in one.rooms}
            new += [(one, id) for id in theirs if id not in known]
            for id, rank in theirs.items():
                self._enter(one, id, rank)
        if new:
            await self._joined(q, new)

    async def _joined(self, q: Queries, new: list[tuple[Talker, UUID]]) -> None:
        await live.sit(q, list({(id, one.who.id) for one, id in new}))
        for id, change in (await live.counts(q, list({id for _, id in new}))).items():
            room = self.rooms.get(id)
            if room is not None and room.upto is None:
                room.upto = change
        gained: dict[Talker, list[UUID]] = {}
        for one, id in new:
            gained.setdefault(one, []).append(id)
        for one, ids in gained.items():
            one.send(frames.joined(ids))
