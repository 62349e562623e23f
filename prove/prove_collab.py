"""DUR-4: twenty people write one page while its server is killed; nothing that was shown as saved is missing.

Each editor writes paragraphs with a mark of their own and notes which the server called saved. After each kill the server
starts again, a fresh reader looks for the marks, the editors come back with what they have, and all must be equal.
"""

import asyncio
import random
import re
import tempfile
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidMessage

from bench.runner import Record
from madang.standards import ysync
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.tests.pen import Pen
from prove.served import Browser, Served

TARGETS = ("DUR-4",)
EDITORS = 20
PAUSE = 0.15
"""Seconds between two paragraphs of one editor, on average."""
LONGEST = 1.0
"""Seconds until a kill, at most."""
_MARK = re.compile(rb"m[0-9]+-[0-9]+\.")
AGAIN = 20
"""So many kills happen to one page; then another one begins."""


class Times:
    """When a witness on the page got each paragraph, and how long after that its writer heard that it is saved."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}
        self._saved: dict[str, float] = {}
        self.late: list[float] = []
        """Milliseconds."""

    def seen(self, mark: str) -> None:
        """It was broadcast."""
        self._seen[mark] = time.monotonic()
        self._tell(mark)

    def saved(self, mark: str) -> None:
        """It is saved."""
        self._saved[mark] = time.monotonic()
        self._tell(mark)

    def _tell(self, mark: str) -> None:
        if mark in self._seen and mark in self._saved:
            self.late.append(max(0.0, self._saved.pop(mark) - self._seen.pop(mark)) * 1000)


async def watch(served: Served, page: str, cookie: str, times: Times) -> None:
    """Look on until the server is gone."""
    with suppress(ConnectionClosed, InvalidMessage, OSError, TimeoutError):
        async with _connect(served, page, cookie) as socket:
            await socket.send(ysync.sync(ysync.STEP1, ydoc.EMPTY[:1]))
            async for message in socket:
                if isinstance(message, bytes) and message[:2] == bytes((ysync.SYNC, ysync.UPDATE)):
                    for mark in _MARK.findall(message):
                        times.seen(mark.decode())


def _connect(served: Served, page: str, cookie: str) -> connect:
    return connect(
        f"ws://127.0.0.1:{served.port}/collab/{page}",
        additional_headers={"cookie": cookie},
        max_size=None,
        max_queue=None,
        ping_interval=None,
        compression=None,
    )


class Writer(Pen):
    """A pen that notes at once what is saved."""

    def __init__(self, socket: Any, hand: "Hand") -> None:
        self._hand = hand
        self.pending: deque[tuple[int, str]] = deque()
        super().__init__(socket, hand.doc)

    async def _heard(self, message: bytes) -> None:
        await super()._heard(message)
        while self.pending and self.pending[0][0] <= self.saved:
            _, mark = self.pending.popleft()
            self._hand.saved.add(mark)
            self._hand.times.saved(mark)


class Hand:
    """One of the editors over all its connections."""

    def __init__(self, number: int, times: Times) -> None:
        self.number = number
        self.doc = ydoc.load(ydoc.EMPTY)
        self.written = 0
        self.saved: set[str] = set()
        self.times = times

    async def write(self, served: Served, page: str, cookie: str, dice: random.Random) -> None:
        """Connect and write until the server is gone."""
        with suppress(ConnectionClosed, InvalidMessage, OSError, TimeoutError):
            async with _connect(served, page, cookie) as socket:
                pen = Writer(socket, self)
                await pen.until(lambda one: one.synced.is_set() or one.closed is not None)
                while pen.closed is None:
                    self.written += 1
                    mark = f"m{self.number}-{self.written}."
                    update = pen.paragraph(mark, at=0)
                    pen.pending.append((pen.sent + 1, mark))
                    await pen.send(update)
                    await asyncio.sleep(dice.random() * 2 * PAUSE)


async def _read(served: Served, page: str, cookie: str) -> Any:
    """What a fresh reader gets."""
    async with _connect(served, page, cookie) as socket:
        pen = Pen(socket)
        await pen.until(lambda one: one.synced.is_set(), wait=20)
        return pen.doc


def _marks(doc: Any) -> set[str]:
    return set(documents.plain(ydoc.document(doc)).split("\n"))


async def _settle(served: Served, page: str, cookie: str, hands: list[Hand]) -> int:
    """All come back with what they have; gives how many are not equal then."""

    async def back(hand: Hand) -> None:
        async with _connect(served, page, cookie) as socket:
            pen = Pen(socket, hand.doc)
            await pen.until(lambda one: one.synced.is_set() and one.sent > 0 and one.saved == one.sent, wait=20)

    for _ in range(2):
        # whoever came first learns in the second round what the others brought
        await asyncio.gather(*(back(hand) for hand in hands))
    end = _marks(await _read(served, page, cookie))
    return sum(_marks(hand.doc) != end for hand in hands)


async def run(n: int, record: Record) -> None:
    """Kill `n` times while twenty write."""
    dice = random.Random(record.seed)
    missing = different = saved = kills = 0
    late: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        await served.answers(within=120)
        try:
            async with Browser(served.url) as admin:
                await admin.set_up()
                me = await admin.sure("GET", "/api/session")
                space = await admin.sure("PUT", f"/api/wiki/spaces/of/{me['person']['id']}")
                cookie = "; ".join(f"{name}={value}" for name, value in admin.web.cookies.items())
                while kills < n:
                    wish = {"space": space["id"], "title": f"Page {kills}"}
                    page = (await admin.sure("POST", "/api/wiki/pages", json=wish))["page"]["id"]
                    times = Times()
                    hands = [Hand(number, times) for number in range(EDITORS)]
                    for _ in range(min(AGAIN, n - kills)):
                        writing = [asyncio.create_task(watch(served, page, cookie, times))]
                        writing += [asyncio.create_task(hand.write(served, page, cookie, dice)) for hand in hands]
                        await asyncio.sleep(0.3 + dice.random() * LONGEST)
                        served.kill()
                        kills += 1
                        await asyncio.wait(writing, timeout=10)
                        served.start()
                        await served.answers(within=120)
                        there = _marks(await _read(served, page, cookie))
                        missing += sum(mark not in there for hand in hands for mark in hand.saved)
                        different += await _settle(served, page, cookie, hands)
                    saved += sum(len(hand.saved) for hand in hands)
                    late += times.late
        finally:
            served.stop()
    late.sort()
    p95, p99 = (late[int(len(late) * part)] if late else 0.0 for part in (0.95, 0.99))
    figure = (
        f"{missing} of {saved:,} saved edits missing, {different} clients unequal;"
        f" saved {p95:.0f} ms p95, {p99:.0f} ms p99 after the broadcast, {EDITORS} editors"
    )
    record("DUR-4", n=kills, figure=figure, met=not missing and not different and p95 <= 50 and p99 <= 500)
