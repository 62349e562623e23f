"""DUR-4: twenty people write one page while its server is killed; nothing that was shown as saved is missing.

Each editor writes paragraphs with a mark of their own and notes which the server called saved. After each kill the server
starts again, a fresh reader looks for the marks, the editors come back with what they have, and all must be equal.
"""

import asyncio
import random
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidMessage

from bench.runner import Record
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.tests.pen import Pen
from prove.served import Browser, Served

TARGETS = ("DUR-4",)
EDITORS = 20
PAUSE = 0.15
"""Seconds between two paragraphs of one editor, on average."""
LONGEST = 1.5
"""Seconds until a kill, at most."""
AGAIN = 20
"""So many kills happen to one page; then another one begins."""


class Hand:
    """One of the editors over all its connections."""

    def __init__(self, number: int, sent_at: dict[str, float], late: list[float]) -> None:
        self.number = number
        self.doc = ydoc.load(ydoc.EMPTY)
        self.marks: list[str] = []
        self.saved: set[str] = set()
        self.broadcast_at = sent_at
        self.late = late

    async def write(self, served: Served, page: str, cookie: str, dice: random.Random) -> None:
        """Connect and write until the server is gone."""
        with suppress(ConnectionClosed, InvalidMessage, OSError, TimeoutError):
            async with connect(
                f"ws://127.0.0.1:{served.port}/collab/{page}",
                additional_headers={"cookie": cookie},
                max_size=None,
                max_queue=None,
                ping_interval=None,
            ) as socket:
                pen = Pen(socket, self.doc)
                await pen.until(lambda one: one.synced.is_set() or one.closed is not None)
                pending: list[tuple[int, str]] = []
                while pen.closed is None:
                    mark = f"m{self.number}-{len(self.marks)}"
                    self.marks.append(mark)
                    update = pen.paragraph(mark, at=0)
                    await pen.send(update)
                    self.broadcast_at[mark] = time.monotonic()
                    pending.append((pen.sent, mark))
                    until = time.monotonic() + dice.random() * 2 * PAUSE
                    while time.monotonic() < until and pen.closed is None:
                        await asyncio.sleep(0.005)
                        pending = self._note(pen, pending)
                self._note(pen, pending)

    def _note(self, pen: Pen, pending: list[tuple[int, str]]) -> list[tuple[int, str]]:
        now = time.monotonic()
        for count, mark in pending:
            if count <= pen.saved:
                self.saved.add(mark)
                self.late.append((now - self.broadcast_at[mark]) * 1000)
        return [one for one in pending if one[0] > pen.saved]


async def _read(served: Served, page: str, cookie: str) -> Any:
    """What a fresh reader gets."""
    async with connect(
        f"ws://127.0.0.1:{served.port}/collab/{page}", additional_headers={"cookie": cookie}, max_size=None
    ) as socket:
        pen = Pen(socket)
        await pen.until(lambda one: one.synced.is_set(), wait=20)
        return pen.doc


def _marks(doc: Any) -> set[str]:
    return set(documents.plain(ydoc.document(doc)).split("\n"))


async def _settle(served: Served, page: str, cookie: str, hands: list[Hand]) -> int:
    """All come back with what they have; gives how many are not equal then."""
    different = 0
    for _ in range(2):
        # whoever came first learns in the second round what the others brought
        for hand in hands:
            async with connect(
                f"ws://127.0.0.1:{served.port}/collab/{page}", additional_headers={"cookie": cookie}, max_size=None
            ) as socket:
                pen = Pen(socket, hand.doc)
                await pen.until(lambda one: one.synced.is_set() and one.sent > 0 and one.saved == one.sent, wait=20)
    end = _marks(await _read(served, page, cookie))
    for hand in hands:
        different += _marks(hand.doc) != end
    return different


async def run(n: int, record: Record) -> None:
    """Kill `n` times while twenty write."""
    dice = random.Random(record.seed)
    missing = different = saved = kills = 0
    late: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        await served.answers()
        try:
            async with Browser(served.url) as admin:
                await admin.set_up()
                me = await admin.sure("GET", "/api/session")
                space = await admin.sure("PUT", f"/api/wiki/spaces/of/{me['person']['id']}")
                cookie = "; ".join(f"{name}={value}" for name, value in admin.web.cookies.items())
                while kills < n:
                    wish = {"space": space["id"], "title": f"Page {kills}"}
                    page = (await admin.sure("POST", "/api/wiki/pages", json=wish))["page"]["id"]
                    sent: dict[str, float] = {}
                    hands = [Hand(number, sent, late) for number in range(EDITORS)]
                    for _ in range(min(AGAIN, n - kills)):
                        writing = [asyncio.create_task(hand.write(served, page, cookie, dice)) for hand in hands]
                        await asyncio.sleep(0.3 + dice.random() * LONGEST)
                        served.kill()
                        kills += 1
                        await asyncio.wait(writing, timeout=10)
                        served.start()
                        await served.answers()
                        there = _marks(await _read(served, page, cookie))
                        missing += sum(mark not in there for hand in hands for mark in hand.saved)
                        different += await _settle(served, page, cookie, hands)
                    saved += sum(len(hand.saved) for hand in hands)
        finally:
            served.stop()
    late.sort()
    p95, p99 = (late[int(len(late) * part)] if late else 0.0 for part in (0.95, 0.99))
    figure = (
        f"{missing} of {saved:,} saved edits missing, {different} clients unequal;"
        f" saved after {p95:.0f} ms p95, {p99:.0f} ms p99 from sending, {EDITORS} editors"
    )
    record("DUR-4", n=kills, figure=figure, met=not missing and not different and p95 <= 50 and p99 <= 500)
