"""Writes that wait for one collection at the same time are made in one transaction: one commit, one writing of facts.

Writers of a collection wait for each other anyway, for what changes is counted. Each gets the answer it would have got
alone: when one of them is refused, all are made again one by one.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from time import monotonic
from uuid import UUID

from madang.ground.dav.desk import Desk
from madang.ground.dav.request import Asked
from madang.ground.dav.shelf import Stored, Wish
from madang.ground.tx import Tx

Run = Callable[[Tx, Sequence[Wish]], Awaitable[Sequence[Stored]]]
MOST = 32
AGAIN = 0.01
"""Seconds at most for which those that were just served are waited for: without it half of them come too late each time."""


class _Waiting:
    def __init__(self, asked: Asked, wish: Wish, run: Run) -> None:
        self.asked = asked
        self.wish = wish
        self.run = run
        self.done: asyncio.Future[Stored] = asyncio.get_running_loop().create_future()


class _Queue:
    """Those that wait. `enough` are as many as write at the moment; `full` is set when so many wait."""

    def __init__(self) -> None:
        self.waiting: list[_Waiting] = []
        self.enough = 1
        self.full = asyncio.Event()

    def add(self, one: _Waiting) -> None:
        """One more."""
        self.waiting.append(one)
        if len(self.waiting) >= self.enough:
            self.full.set()

    async def again(self, served: int, took: float) -> None:
        """After some were served: a moment for them to come again, no longer than serving them took."""
        self.enough = min(MOST, served + len(self.waiting))
        if self.enough == 1 or len(self.waiting) >= self.enough:
            return
        self.full.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(min(took, AGAIN)):
                await self.full.wait()


class Together:
    """Queues by whose write it is and to what."""

    def __init__(self) -> None:
        self._queues: dict[tuple[UUID, str, str], _Queue] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def write(self, desk: Desk, asked: Asked, wish: Wish, run: Run) -> Stored:
        """As Desk.writing; together with others of the same actor to the same collection that come meanwhile."""
        key = (asked.who.id, asked.section, asked.names[0] if asked.names else "")
        one = _Waiting(asked, wish, run)
        queue = self._queues.get(key)
        if queue is None:
            queue = self._queues[key] = _Queue()
            task = asyncio.create_task(self._work(desk, key, queue))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        queue.add(one)
        return await one.done

    async def _work(self, desk: Desk, key: tuple[UUID, str, str], queue: _Queue) -> None:
        """Empty one queue, some at a time, until nobody waits."""
        try:
            while queue.waiting:
                some, queue.waiting = queue.waiting[:MOST], queue.waiting[MOST:]
                began = monotonic()
                if len(some) == 1 or not await _all(desk, some):
                    for one in some:
                        await _alone(desk, one)
                await queue.again(len(some), monotonic() - began)
        finally:
            del self._queues[key]


async def _all(desk: Desk, some: list[_Waiting]) -> bool:
    """All in one transaction; False when that cannot be."""
    if len({one.wish.name for one in some}) < len(some):
        return False

    async def run(tx: Tx) -> Sequence[Stored]:
        return await some[0].run(tx, [one.wish for one in some])

    try:
        results = await desk.writing(some[0].asked, run)
    except Exception:  # noqa: BLE001
        # whoever is at fault is told when it is made alone
        return False
    for one, result in zip(some, results, strict=True):
        with suppress(asyncio.InvalidStateError):
            one.done.set_result(result)
    return True


async def _alone(desk: Desk, one: _Waiting) -> None:
    try:
        result = await desk.writing(one.asked, lambda tx: one.run(tx, [one.wish]))
    except Exception as error:  # noqa: BLE001  (whoever waits raises it)
        if not one.done.done():
            one.done.set_exception(error)
    else:
        if not one.done.done():
            one.done.set_result(result[0])
