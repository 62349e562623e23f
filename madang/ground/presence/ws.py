"""The signals `looking` and `typing` of the socket door.

A socket says `{"signal": "looking", "thing": id}` every 25 seconds while a thing is open, `"on": false` when it leaves,
and `{"signal": "typing", "thing": id}` while somebody types. Those who look at the thing and still reach it hear
`{"signal": "here", "thing": id, "people": […]}` and `{"signal": "typing", "thing": id, "person": id}`.
"""

import asyncio
from collections import deque
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.bus import Bus
from madang.ground.db import AWAY, Database
from madang.ground.hub import Connected, Hub
from madang.ground.ids import new_id
from madang.ground.sockets import frame
from madang.ground.things import store as things

LASTS = 40.0
"""Seconds after which somebody who said nothing more is no longer there."""
SIGNALS, WITHIN = 20, 10.0
"""A socket may send so many signals within so many seconds; more are dropped."""
MOST = 50
"""Names sent for one thing."""
BATCH = 150
"""Places in one message between processes, which holds less than 8,000 bytes."""


class _Passing(msgspec.Struct):
    """One signal on its way between processes."""

    process: UUID
    places: list[UUID]
    payload: dict[str, Any]


class Presence:
    """Signals of this process and, over the bus, of the others."""

    def __init__(self, database: Database, hub: Hub, bus: Bus) -> None:
        self._database = database
        self._hub = hub
        self._bus = bus
        self._process = new_id()
        self._sent: dict[Connected, deque[float]] = {}
        self._looks: dict[Connected, UUID] = {}
        self._lookers: dict[UUID, set[Connected]] = {}
        self._here: dict[UUID, dict[UUID, float]] = {}
        """Thing → person → until when."""
        self._place: dict[UUID, tuple[float, UUID | None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Listen to sockets and to other processes."""
        self._hub.signal = self.received
        self._hub.left = self.left
        self._bus.subscribe("signals", self._passed)

    def send(self, places: list[UUID], payload: dict[str, Any]) -> None:
        """To the sockets in reach of the places, in every process."""
        self._deliver(places, payload)
        for at in range(0, len(places), BATCH):
            passing = _Passing(self._process, places[at : at + BATCH], payload)
            self._bus.publish("signals", msgspec.json.encode(passing))

    def _passed(self, message: bytes) -> None:
        passing = msgspec.json.decode(message, type=_Passing)
        if passing.process != self._process:
            self._deliver(passing.places, passing.payload)

    def _deliver(self, places: list[UUID], payload: dict[str, Any]) -> None:
        if payload.get("signal") == "looking":
            # between processes the news of one person travels; each process tells its sockets the whole
            thing, person = UUID(payload["thing"]), UUID(payload["person"])
            if self._note(thing, person, on=bool(payload["on"])) or payload.get("new"):
                self._show(places, thing, self._state(thing))
            return
        if payload.get("signal") == "typing":
            self._show(places, UUID(payload["thing"]), payload)
            return
        for place in places:
            self._hub.signal_to(place, payload)

    def _show(self, places: list[UUID], thing: UUID, payload: dict[str, Any]) -> None:
        """To those who look at the thing. A place may be the whole house, so it is not enough to be in reach of it."""
        data = frame(msgspec.json.encode(payload).decode())
        for one in self._lookers.get(thing, ()):
            if one.places.intersection(places):
                one.send(data)

    def _note(self, thing: UUID, person: UUID, *, on: bool) -> bool:
        """Keep who is there; True when that changed."""
        now = asyncio.get_running_loop().time()
        here = self._here.setdefault(thing, {})
        gone = [one for one, until in here.items() if until < now]
        for one in gone:
            del here[one]
        changed = bool(gone) or (person in here) != on
        if on:
            here[person] = now + LASTS
        else:
            here.pop(person, None)
        if not here:
            del self._here[thing]
        return changed

    def _state(self, thing: UUID) -> dict[str, Any]:
        people = sorted(self._here.get(thing, ()))[:MOST]
        return {"signal": "here", "thing": str(thing), "people": [str(one) for one in people]}

    def received(self, one: Connected, said: dict[str, Any]) -> None:
        """A socket's signal. What is not understood or comes too often is dropped."""
        now = asyncio.get_running_loop().time()
        sent = self._sent.setdefault(one, deque(maxlen=SIGNALS))
        if len(sent) == SIGNALS and now - sent[0] < WITHIN:
            return
        sent.append(now)
        try:
            thing = UUID(str(said.get("thing")))
        except ValueError:
            return
        if said["signal"] in ("looking", "typing"):
            task = asyncio.create_task(self._relay(one, said["signal"], thing, on=said.get("on", True) is not False))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _relay(self, one: Connected, signal: str, thing: UUID, *, on: bool) -> None:
        try:
            place = await self._where(thing)
        except AWAY:
            return
        # out of reach is as good as nowhere
        if place is None or place not in one.places:
            return
        if signal == "typing":
            self.send([place], {"signal": "typing", "thing": str(thing), "person": str(one.session.person)})
            return
        new = on and self._looks.get(one) != thing
        before = self._forget(one) if new or not on else None
        if on and new:
            self._looks[one] = thing
            self._lookers.setdefault(thing, set()).add(one)
        if before is not None and before != thing:
            await self._leave(one, before)
        self._look(place, thing, one.session.person, on=on or self._elsewhere(one, thing), new=new)

    def _elsewhere(self, one: Connected, thing: UUID) -> bool:
        """Whether the same person has the thing open in another window."""
        return any(
            other is not one and other.session.person == one.session.person and looked == thing
            for other, looked in self._looks.items()
        )

    def _look(self, place: UUID, thing: UUID, person: UUID, *, on: bool, new: bool) -> None:
        self.send([place], {"signal": "looking", "thing": str(thing), "person": str(person), "on": on, "new": new})

    async def _where(self, thing: UUID) -> UUID | None:
        """The place of a thing, remembered for two seconds."""
        now = asyncio.get_running_loop().time()
        kept = self._place.get(thing)
        if kept is not None and kept[0] > now:
            return kept[1]
        if len(self._place) > 10_000:
            self._place.clear()
        async with self._database.queries() as q:
            place = await things.place_of(q, thing)
        self._place[thing] = (now + 2, place)
        return place

    def _forget(self, one: Connected) -> UUID | None:
        """The socket looks at nothing; gives what it looked at."""
        thing = self._looks.pop(one, None)
        if thing is not None:
            self._lookers[thing].discard(one)
            if not self._lookers[thing]:
                del self._lookers[thing]
        return thing

    async def _leave(self, one: Connected, thing: UUID) -> None:
        if self._elsewhere(one, thing):
            return
        try:
            place = await self._where(thing)
        except AWAY:
            return
        if place is not None:
            self._look(place, thing, one.session.person, on=False, new=False)

    def left(self, one: Connected) -> None:
        """A socket is gone: so is who looked through it."""
        self._sent.pop(one, None)
        thing = self._forget(one)
        if thing is not None:
            task = asyncio.create_task(self._leave(one, thing))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
