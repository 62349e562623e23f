"""Live fan-out: who is connected to this process, what they reach, and the frames they get.

Names travel, contents do not: a socket gets `{position, name, subject}` for each fact in its reach and refetches through
the ordinary door. Signals (typing, cursors) pass through and are never stored. A socket that comes back with
`?since=<position>` first gets what it missed, each fact once and in order.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import msgspec

from madang.ground import facts
from madang.ground.bus import Bus
from madang.ground.credentials import sessions
from madang.ground.db import AWAY, Database, Queries
from madang.ground.facts import Named
from madang.ground.sockets import Door, Refusal, Socket, broadcast, frame

log = logging.getLogger("madang.hub")

MOST_MISSED = 2000
"""A socket that missed more is told to fetch everything anew."""

OPENING = 4
"""How many sockets are looked up at a time: when all browsers come back at once, requests still find a connection."""

SignalDoor = Callable[["Connected", dict[str, Any]], None]
LeftDoor = Callable[["Connected"], None]


class Connected:
    """What the hub keeps for a socket."""

    __slots__ = ("held", "places", "session", "socket", "token")

    def __init__(self, socket: Socket, session: sessions.Session, token: str) -> None:
        self.socket = socket
        self.session = session
        self.token = token
        self.places: set[UUID] = set()
        self.held: list[bytes] | None = []
        """Live frames that wait until what was missed has been sent; None afterwards."""

    def send(self, data: bytes) -> None:
        """Now, or after what was missed."""
        if self.held is None:
            self.socket.send(data)
        else:
            self.held.append(data)


class Hub(Door):
    """The door `/ws`."""

    message_bytes = 16 << 10

    def __init__(self, database: Database, bus: Bus, *, cookie: Callable[[bool], str], memory: sessions.Memory) -> None:
        self._database = database
        self._bus = bus
        self._cookie = cookie
        self._memory = memory
        self._all: dict[Socket, Connected] = {}
        self._in: dict[UUID, set[Connected]] = defaultdict(set)
        self._doors = asyncio.Semaphore(OPENING)
        self._stale = asyncio.Event()
        self._behind = asyncio.Event()
        self._grown: list[Callable[[list[str]], None]] = []
        self._on: dict[str, Callable[[], None]] = {}
        self._on_rights: list[Callable[[], None]] = []
        self.position = 0
        self.signal: SignalDoor | None = None
        self.left: LeftDoor | None = None
        """Called when a socket is gone."""

    # The log

    def on_grown(self, call: Callable[[list[str]], None]) -> None:
        """Call with the names of facts whenever new ones were numbered, by any process."""
        self._grown.append(call)

    def on_fact(self, names: Iterable[str], call: Callable[[], None]) -> None:
        """Call in this process for each fact of these names, whoever told it."""
        self._on.update(dict.fromkeys(names, call))

    def on_rights(self, call: Callable[[], None]) -> None:
        """Call when somebody's reach changed, whoever told it."""
        self._on_rights.append(call)

    def publish(self, batch: list[Named]) -> None:
        """What the sequencer of this process just numbered."""
        self.deliver(batch)
        self._bus.publish("facts", str(self.position).encode())

    def deliver(self, batch: list[Named]) -> None:
        """Send facts to the sockets in whose reach they lie."""
        rights = False
        for named in batch:
            if named.position <= self.position:
                continue
            self.position = named.position
            if named.name in self._on:
                self._on[named.name]()
            there = self._in.get(named.place)
            if there:
                data = _fact_frame(named)
                for connected in there:
                    connected.send(data)
            rights = rights or named.name.endswith(facts.RIGHTS)
        if rights:
            self._memory.forget()
            self._stale.set()
            for on_rights in self._on_rights:
                on_rights()
        names = [named.name for named in batch]
        for call in self._grown:
            call(names)

    def fell_behind(self, head: bytes = b"") -> None:
        """Another process numbered facts up to `head`, or the bus had a gap: read the log."""
        if not head or int(head) > self.position:
            self._behind.set()

    async def run(self) -> None:
        """Until cancelled: catch up with the log, and with changed rights."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._catch_up())
            group.create_task(self._reread_rights())

    async def start(self) -> None:
        """Begin at the head of the log."""
        async with self._database.queries() as q:
            self.position, _ = await facts.head(q)

    async def _catch_up(self) -> None:
        while True:
            # a process that dies between numbering facts and saying so must not leave the others unaware
            with suppress(TimeoutError):
                await asyncio.wait_for(self._behind.wait(), timeout=2)
            self._behind.clear()
            try:
                async with self._database.queries() as q:
                    while batch := await facts.names_since(q, self.position):
                        self.deliver(batch)
            except AWAY:
                await asyncio.sleep(0.5)
                self._behind.set()

    async def _reread_rights(self) -> None:
        while True:
            await self._stale.wait()
            await asyncio.sleep(0.2)
            self._stale.clear()
            try:
                async with self._database.queries() as q:
                    await self._refresh(q, list(self._all.values()))
            except AWAY:
                await asyncio.sleep(0.5)
                self._stale.set()

    async def _refresh(self, q: Queries, connected: list[Connected]) -> None:
        """Read anew who is still signed in and what each reaches; two statements for all sockets."""
        people = list({one.session.person for one in connected})
        alive = await sessions.alive(q, people, now=datetime.now(UTC))
        reach: dict[UUID, set[UUID]] = {person: {person} for person in people}
        for person, place in await q.tuples(
            "select person, collection from ground.reach where person = any(%(people)s) and role >= 2",
            people=people,
        ):
            reach[person].add(place)
        for one in connected:
            if one.session.id not in alive:
                one.socket.close(4401, "signed out")
            else:
                self._settle(one, reach[one.session.person])

    def _settle(self, one: Connected, places: set[UUID]) -> None:
        for gone in one.places - places:
            self._in[gone].discard(one)
            if not self._in[gone]:
                del self._in[gone]
        for new in places - one.places:
            self._in[new].add(one)
        one.places = places

    # The door

    async def open(self, socket: Socket) -> Refusal | None:
        """Only a signed-in browser; then what it missed."""
        token = socket.cookie(self._cookie(socket.secure)) or ""
        try:
            async with self._doors, self._database.queries() as q:
                session = await sessions.find(q, token, now=datetime.now(UTC)) if token else None
                if session is None or not session.signed_in:
                    return Refusal(401, "ground.signed-out", "Sign in first")
                one = Connected(socket, session, token)
                self._all[socket] = one
                await self._refresh(q, [one])
                since = _since(socket.query, self.position)
                missed, upto = await self._missed(q, one, since)
        except AWAY:
            return Refusal(503, "ground.database-away", "Temporarily unavailable", retry_after=1)

        for data in missed:
            socket.send(data)
        # after what was missed: a socket cut in between asks for the same facts again
        socket.send(frame(msgspec.json.encode({"position": upto}).decode()))
        held, one.held = one.held or [], None
        for data in held:
            socket.send(data)
        return None

    async def _missed(self, q: Queries, one: Connected, since: int) -> tuple[list[bytes], int]:
        """Frames of the facts in (since, now] in the socket's reach, and the position they reach up to."""
        upto = self.position
        # what is delivered from here on is held; what was delivered before is in the log already
        one.held = []
        if since >= upto:
            return [], upto
        rows = await q.tuples(
            "select position, name, subject, place, actor from ground.fact where position > %(since)s"
            " and position <= %(upto)s and place = any(%(places)s) order by position limit %(most)s",
            since=since,
            upto=upto,
            places=list(one.places),
            most=MOST_MISSED + 1,
        )
        if len(rows) > MOST_MISSED:
            return [frame('{"reset":true}')], upto
        return [_fact_frame(Named(*row)) for row in rows], upto

    def received(self, socket: Socket, message: str | bytes) -> None:
        """A signal: `{"signal": name, …}`. Anything else closes the socket."""
        one = self._all.get(socket)
        try:
            said = msgspec.json.decode(message, type=dict[str, Any])
        except msgspec.DecodeError:
            socket.close(1007, "not JSON")
            return
        if one is not None and self.signal is not None and isinstance(said.get("signal"), str):
            self.signal(one, said)

    def gone(self, socket: Socket) -> None:
        """Forget it."""
        one = self._all.pop(socket, None)
        if one is not None:
            self._settle(one, set())
            if self.left is not None:
                self.left(one)

    # Signals and presence

    def in_place(self, place: UUID) -> Iterable[Connected]:
        """The sockets of this process that reach a collection (or belong to a person)."""
        return self._in.get(place, ())

    def signal_to(self, place: UUID, payload: dict[str, Any]) -> None:
        """Send a signal to every socket of this process in reach of a place. Never stored."""
        data = frame(msgspec.json.encode(payload).decode())
        broadcast((one.socket for one in self.in_place(place)), data)

    @property
    def online(self) -> set[UUID]:
        """People connected to this process."""
        return {one.session.person for one in self._all.values()}


def _fact_frame(named: Named) -> bytes:
    return frame(
        msgspec.json.encode(
            {"position": named.position, "name": named.name, "subject": named.subject, "actor": named.actor}
        ).decode()
    )


def _since(query: str, newest: int) -> int:
    given = parse_qs(query).get("since", [""])[0]
    return int(given) if given.isdecimal() and len(given) < 19 else newest
