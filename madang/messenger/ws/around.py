"""Who has read what, and who types: the one kept for each person, the other never."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from madang.ground.db import AWAY
from madang.ground.inbox import store as inbox
from madang.ground.plug import Plug
from madang.messenger.store import seats
from madang.messenger.ws import frames
from madang.messenger.ws.room import Room, Talker

TYPING = 2.0
"""Seconds between two times that somebody types."""
MANY = 200
"""In a room where more are connected nobody follows live who has read what: it would multiply reading by readers."""
NAMED = 100
"""Persons in one message between processes, which holds less than 8,000 bytes."""


class _Marks(msgspec.Struct, array_like=True):
    """How far people have read a room, on its way between processes."""

    source: int
    room: UUID
    marks: dict[UUID, int]


class _Typed(msgspec.Struct, array_like=True):
    """Somebody types, on its way between processes."""

    source: int
    room: UUID
    person: UUID
    name: str


class Around:
    """Reading and typing in all rooms of this process and, over the bus, of the others."""

    def __init__(
        self, plug: Plug, rooms: Mapping[UUID, Room], people: Mapping[UUID, Mapping[Talker, None]], *, source: int
    ) -> None:
        self._database = plug.database
        self._bus = plug.bus
        self._rooms = rooms
        self._people = people
        self._source = source
        self._seen: dict[tuple[UUID, UUID], int] = {}

    def see(self, room: Room, one: Talker, seq: int) -> None:
        """Somebody has read the room up to a message; kept with the next flush."""
        key = (room.id, one.who.id)
        self._seen[key] = max(seq, self._seen.get(key, 0))

    async def flush(self) -> None:
        """Keep how far people have read, and show it."""
        if not self._seen:
            return
        seen, self._seen = self._seen, {}
        try:
            async with self._database.queries() as q:
                moved = await seats.see(q, seen, now=datetime.now(UTC))
                read = await inbox.read_about(q, [(room, person) for room, person, _ in moved], now=datetime.now(UTC))
        except AWAY:
            for key, seq in seen.items():
                self._seen[key] = max(seq, self._seen.get(key, 0))
            return
        if read:
            self._database.signal(list(set(read)), {"signal": "inbox"})
        by_room: dict[UUID, dict[UUID, int]] = {}
        for room, person, seq in moved:
            by_room.setdefault(room, {})[person] = seq
        for room, marks in by_room.items():
            people = list(marks.items())
            for start in range(0, len(people), NAMED):
                some = _Marks(self._source, room, dict(people[start : start + NAMED]))
                self._show_seen(some)
                self._bus.publish("messenger.seen", msgspec.json.encode(some))

    def heard_seen(self, payload: bytes) -> None:
        """In another process somebody has read something."""
        marks = msgspec.json.decode(payload, type=_Marks)
        if marks.source != self._source:
            self._show_seen(marks)

    def _show_seen(self, said: _Marks) -> None:
        room = self._rooms.get(said.room)
        if room is None:
            return
        if len(room.here) <= MANY:
            room.send(frames.seen(room.id, said.marks))
            return
        for person, seq in said.marks.items():
            for one in self._people.get(person, ()):
                one.send(frames.seen(room.id, {person: seq}))

    def types(self, room: Room, one: Talker, *, now: float) -> None:
        """Somebody types: everybody else there sees it for a moment."""
        if now - one.typed_at > TYPING:
            one.typed_at = now
            said = _Typed(self._source, room.id, one.who.id, one.name)
            self._type(said)
            self._bus.publish("messenger.typing", msgspec.json.encode(said))

    def _type(self, said: _Typed) -> None:
        room = self._rooms.get(said.room)
        if room is not None and len(room.here) <= MANY:
            data = frames.typing(said.room, said.person, said.name)
            for one in room.here:
                if one.who.id != said.person:
                    one.send(data)

    def heard_typing(self, payload: bytes) -> None:
        """In another process somebody types."""
        said = msgspec.json.decode(payload, type=_Typed)
        if said.source != self._source:
            self._type(said)
