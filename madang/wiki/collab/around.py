"""Who is on a page, with which cursor: passed on, never stored."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.bus import Bus, PayloadTooLong
from madang.ground.sockets import frame
from madang.standards import ysync
from madang.standards.ysync import Malformed, Presence
from madang.wiki.collab.room import Editor, Room

LASTS = 40.0
"""Seconds after which somebody of another process who said nothing more is no longer there."""
MOST = 64
"""Yjs clients in one message, and of one socket."""
MOST_HERE = 2000
LONGEST = 8 << 10
"""Bytes of what one client says of itself."""
GONE = b"null"

_decode = msgspec.json.Decoder(dict[str, Any])


class Around:
    """Awareness of all rooms of this process and, over the bus, of the others."""

    def __init__(
        self,
        bus: Bus,
        rooms: Mapping[UUID, Room],
        *,
        source: int,
        send: Callable[[Room, bytes, Editor | None], None],
    ) -> None:
        self._bus = bus
        self._rooms = rooms
        self._source = source
        self._send = send

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _publish(self, room: Room, payload: bytes) -> None:
        try:
            self._bus.publish("wiki.here", f"{self._source} {room.page.hex} ".encode() + payload)
        except PayloadTooLong:
            # the bus carries what one person says of themselves; who says more is seen on their own process only
            return

    def greet(self, one: Editor) -> None:
        """Show a newcomer who is there; other processes show whom they have."""
        if one.room.here:
            one.socket.send(frame(ysync.awareness(there for there, *_ in one.room.here.values())))
        self._publish(one.room, b"")

    def said(self, one: Editor, payload: bytes, message: bytes) -> None:
        """Somebody says where they are. Raises Malformed; what is said in another's name is not passed on."""
        found = ysync.read_awareness(payload, most=MOST)
        room = one.room
        if not all(self._own(one, said) for said in found):
            return
        now = self._now()
        for said in found:
            if said.state == GONE:
                room.here.pop(said.client, None)
                one.clients.discard(said.client)
            else:
                room.here[said.client] = (said, one, now)
                one.clients.add(said.client)
        self._send(room, frame(message), one)
        self._publish(room, payload)

    def _own(self, one: Editor, said: Presence) -> bool:
        there = one.room.here.get(said.client)
        if there is not None and there[1] is not one and (there[1] is None or there[1].who.id != one.who.id):
            return False
        if said.state == GONE:
            return True
        if len(said.state) > LONGEST:
            raise Malformed("too long")
        if there is None and (len(one.clients) >= MOST or len(one.room.here) >= MOST_HERE):
            return False
        try:
            user = _decode.decode(said.state).get("user")
        except msgspec.DecodeError:
            raise Malformed("not JSON") from None
        return not isinstance(user, dict) or user.get("id") in (None, str(one.who.id))

    def left(self, one: Editor) -> None:
        """The presence of a socket ends with it."""
        gone = []
        for client in one.clients:
            there = one.room.here.get(client)
            if there is not None and there[1] is one:
                del one.room.here[client]
                gone.append(Presence(client, there[0].clock + 1, GONE))
        if gone:
            message = ysync.awareness(gone)
            self._send(one.room, frame(message), one)
            self._publish(one.room, ysync.read(message)[2])

    def heard(self, payload: bytes) -> None:
        """Another process says who is there, or asks."""
        source, page, said = payload.split(b" ", 2)
        room = self._rooms.get(UUID(page.decode()))
        if int(source) == self._source or room is None:
            return
        if not said:
            mine = [there for there, by, _ in room.here.values() if by is not None]
            for start in range(0, len(mine), 8):
                self._publish(room, ysync.read(ysync.awareness(mine[start : start + 8]))[2])
            return
        now = self._now()
        for one in ysync.read_awareness(said, most=MOST):
            if one.state == GONE:
                room.here.pop(one.client, None)
            elif len(room.here) < MOST_HERE:
                room.here[one.client] = (one, None, now)
        self._send(room, frame(bytes((ysync.AWARENESS,)) + ysync.uint(len(said)) + said), None)

    def tick(self, now: float) -> None:
        """Those of other processes who said nothing for long are gone."""
        for room in self._rooms.values():
            over = [
                Presence(client, there.clock + 1, GONE)
                for client, (there, by, at) in room.here.items()
                if by is None and now - at > LASTS
            ]
            if over:
                for one in over:
                    del room.here[one.client]
                self._send(room, frame(ysync.awareness(over)), None)
