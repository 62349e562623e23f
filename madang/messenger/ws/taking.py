"""Rooms are taken up for search and notices once they are quiet."""

import asyncio
import logging
from collections.abc import Callable, Coroutine

from madang.ground.db import AWAY
from madang.ground.plug import Plug
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.messenger.actions import taking
from madang.messenger.ws.room import Room

log = logging.getLogger("madang.messenger")

QUIET, LONGEST = 2.0, 10.0
"""A room is taken up after so many quiet seconds, or so long after the first message: who looks has read by then."""
TOGETHER = 2
"""Rooms taken up at a time."""


class Taking:
    """`let_go` is called with a room that nothing is left to do for."""

    def __init__(self, plug: Plug, *, let_go: Callable[[Room], None]) -> None:
        self._plug = plug
        self._let_go = let_go
        self._dirty: set[Room] = set()
        self._turns = asyncio.Semaphore(TOGETHER)
        self._tasks: set[asyncio.Task[None]] = set()

    def soil(self, room: Room, now: float) -> None:
        """Something was said in a room."""
        room.said_at = now
        if room.dirty_at is None:
            room.dirty_at = now
            self._dirty.add(room)

    def tick(self, now: float) -> None:
        """Take up what is quiet."""
        for room in list(self._dirty):
            if room.dirty_at is not None and (now - room.said_at > QUIET or now - room.dirty_at > LONGEST):
                room.dirty_at = None
                self._dirty.discard(room)
                self._spawn(self._take_up(room))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _take_up(self, room: Room) -> None:
        async with self._turns:
            try:
                more = True
                while more:
                    async with transaction(self._plug.database, self._plug.house, SYSTEM_ACTOR, via="messenger") as tx:
                        more = await taking.take_up(tx, room.id)
            except AWAY as error:
                log.warning("room %s is taken up later: %s", room.id, type(error).__name__)
            except Exception:
                # the job tries again in a minute, and an administrator sees it there
                log.exception("room %s could not be taken up", room.id)
        self._let_go(room)
