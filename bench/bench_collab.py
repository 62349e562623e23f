"""Writing one page at once, beside y-websocket and Hocuspocus with the same client, and what pages cost that are large or many.

The peers keep pages in memory alone; ours has every update in PostgreSQL before it calls it saved.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil
import uvloop

from bench import collab_peers as peers
from bench.collab_clients import Crowd, Run, Visitor, opened, written
from bench.runner import Record
from madang.ground.db import Database
from madang.ground.postgres import Cluster
from madang.ground.tx import Actor, transaction
from madang.house import house
from madang.standards import ysync
from madang.wiki.actions import pages
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from prove.served import Browser, Served

TARGETS = ("WIKI-1", "WIKI-2", "WIKI-3", "WIKI-4", "WIKI-5", "WIKI-6", "WIKI-7")
EACH = 600
"""Updates made beforehand for each editor."""
SECONDS = 8.0
RATE = 100.0
WARM = 20
PARAGRAPHS = 60
COLD = 13.0
"""Seconds after which a page nobody writes on has left memory."""
OPENINGS = 25
WORDS = "The quick brown fox jumps over the lazy dog, paragraph after paragraph, until the page is full. "
HANDS = 100
"""So many people wrote the page with the long history."""


def _used(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def _rss(pid: int) -> int:
    return int(psutil.Process(pid).memory_info().rss)


def _at(run: Run, part: float) -> float:
    delays = sorted(run.delays)
    return delays[int(len(delays) * part)] if delays else float("inf")


class Figures:
    """What one server did: updates a second, processor time for each delivery, and delays at a steady rate."""

    def __init__(self, full: Run, steady: Run, used: float, editors: int) -> None:
        self.rate = full.updates / full.seconds
        self.delivery = used / max(full.updates * editors, 1) * 1e6
        self.p50, self.p99 = _at(steady, 0.5), _at(steady, 0.99)


class Ours:
    """Madang, its administrator and a space of pages."""

    def __init__(self, served: Served, space: UUID, me: UUID, cookie: str, admin: Browser) -> None:
        assert served.process is not None
        self.port, self.pid, self.cookie, self.admin = served.port, served.process.pid, cookie, admin
        self.url = Cluster(served.data).url
        self.space = space
        self.who = Actor(id=me, kind="person")

    async def make(self, document: Any, many: int) -> list[UUID]:
        """Pages that all say the same."""
        database = Database(self.url)
        await database.open()
        async with transaction(database, house(), self.who, via="bench") as tx:
            ids = [
                await pages.create(tx, space=self.space, parent=None, title=f"Page {at}", document=document)
                for at in range(many)
            ]
        await database.close()
        return ids

    async def visit(self, page: UUID) -> Visitor:
        """One more editor of a page."""
        return await opened(self.port, f"/collab/{page}", cookie=self.cookie)

    async def openings(self, *ids: UUID) -> list[float]:
        """Milliseconds from asking over a new socket until all of a page is there; the median of each, taken in turns."""
        taken: dict[UUID, list[float]] = {id: [] for id in ids}
        for _ in range(OPENINGS):
            for id in ids:
                began = time.monotonic()
                one = await self.visit(id)
                await asyncio.wait_for(one.told, 20)
                taken[id].append((time.monotonic() - began) * 1000)
                _leave([one])
        return [statistics.median(taken[id]) for id in ids]


def _leave(editors: list[Visitor]) -> None:
    for editor in editors:
        if editor.transport is not None:
            editor.transport.abort()


def _text(paragraphs: int) -> Any:
    return documents.of_blocks(
        [{"type": "paragraph", "content": [{"type": "text", "text": WORDS + str(at)}]} for at in range(paragraphs)]
    )


async def measure(crowd: Crowd, pid: int, editors: int) -> Figures:
    """A steady rate first, then as fast as it goes."""
    base, updates = written(editors, EACH)
    await crowd.connect(base, updates)
    steady = await crowd.steady(RATE, SECONDS)
    before = _used(pid)
    full = await crowd.saturate(SECONDS)
    found = Figures(full, steady, _used(pid) - before, editors)
    crowd.close()
    await asyncio.sleep(1)
    return found


def run(n: int, record: Record) -> None:
    """`n` editors on one page; five times as many open pages; pages in proportion."""
    uvloop.run(_run(n, record))


async def _run(n: int, record: Record) -> None:
    folder = peers.found()
    if isinstance(folder, str):
        print(f"  without the servers to compare with: {folder}")
    own: Figures | None = None
    with tempfile.TemporaryDirectory() as place:
        served = Served(Path(place) / "data")
        served.start()
        await served.answers(within=120)
        try:
            async with Browser(served.url) as admin:
                await admin.set_up()
                me = (await admin.sure("GET", "/api/session"))["person"]["id"]
                space = await admin.sure("PUT", f"/api/wiki/spaces/of/{me}")
                cookie = "; ".join(f"{name}={value}" for name, value in admin.web.cookies.items())
                ours = Ours(served, UUID(space["id"]), UUID(me), cookie, admin)
                each = await memory(5 * n, ours)
                (page,) = await ours.make(documents.of_blocks([]), 1)
                if not isinstance(folder, str):
                    own = await measure(Crowd(ours.port, f"/collab/{page}", cookie=cookie), ours.pid, n)
                await large(10 * n, record, ours)
                await history(500 * n, record, ours)
        finally:
            served.stop()
    if isinstance(folder, str) or own is None:
        return
    async with peers.y_websocket(folder) as (port, pid):
        plain = await measure(Crowd(port, "/page"), pid, n)
    async with peers.hocuspocus(folder) as (port, pid):
        other = await measure(Crowd(port, "/", page="page"), pid, n)
    async with peers.hocuspocus(folder) as (port, pid):
        theirs = await _their_memory(5 * n, port, pid)
    figure = f"{own.rate / plain.rate:.1f} × ({own.rate:,.0f} against {plain.rate:,.0f} a second)"
    record("WIKI-1", n=n, figure=figure, met=own.rate >= 2 * plain.rate)
    figure = f"{own.delivery / plain.delivery:.2f} × ({own.delivery:.2f} against {plain.delivery:.2f} µs)"
    record("WIKI-2", n=n, figure=figure, met=own.delivery <= plain.delivery / 2)
    figure = (
        f"{own.p99 / plain.p99:.2f} × (p99 {own.p99:.1f} against {plain.p99:.1f} ms,"
        f" median {own.p50:.1f} against {plain.p50:.1f} ms)"
    )
    record("WIKI-3", n=n, figure=figure, met=own.p99 <= 0.6 * plain.p99)
    figure = f"{each / theirs:.2f} × ({each:.1f} against {theirs:.1f} KiB each)"
    record("WIKI-4", n=5 * n, figure=figure, met=each <= theirs / 8)
    figure = f"{own.rate / other.rate:.1f} × ({own.rate:,.0f} against {other.rate:,.0f} a second)"
    record("WIKI-5", n=n, figure=figure, met=own.rate >= 2.5 * other.rate)


async def memory(n: int, ours: Ours) -> float:
    """KiB that each of `n` open pages of 10 kB adds to the server, once nobody has written for a while."""
    ids = await ours.make(_text(PARAGRAPHS), n + WARM)
    editors = [await ours.visit(id) for id in ids[:WARM]]
    await asyncio.sleep(COLD)
    before = _rss(ours.pid)
    editors += [await ours.visit(id) for id in ids[WARM:]]
    await asyncio.sleep(COLD)
    each = (_rss(ours.pid) - before) / n / 1024
    _leave(editors)
    return each


async def _their_memory(n: int, port: int, pid: int) -> float:
    """The same of a server that gets its pages from who opens them."""
    state = ysync.sync(ysync.UPDATE, ydoc.state_of(_text(PARAGRAPHS)))
    editors: list[Visitor] = []
    before = 0
    for at in range(n + WARM):
        if at == WARM:
            await asyncio.sleep(COLD)
            before = _rss(pid)
        one = await opened(port, "/", page=f"page-{at}")
        await asyncio.wait_for(one.told, 20)
        one.send(state)
        editors.append(one)
    await asyncio.sleep(COLD)
    each = (_rss(pid) - before) / n / 1024
    _leave(editors)
    return each


async def large(paragraphs: int, record: Record, ours: Ours) -> None:
    """A long page until its first text is there: what the page shows first, and what its editor begins with."""
    (page,) = await ours.make(_text(paragraphs), 1)
    (socket,) = await ours.openings(page)
    taken = []
    for _ in range(OPENINGS):
        began = time.monotonic()
        await ours.admin.sure("GET", f"/api/wiki/pages/{page}/document")
        taken.append((time.monotonic() - began) * 1000)
    text = statistics.median(taken)
    figure = f"median {text:.0f} ms to read it, {socket:.0f} ms to open it for writing, client's time included"
    record("WIKI-6", n=paragraphs, figure=figure, met=max(text, socket) <= 150)


async def history(updates: int, record: Record, ours: Ours) -> None:
    """A page that was written sign by sign, beside a new one that says the same."""
    base, typed = written(HANDS, updates // HANDS)
    (page,) = await ours.make(documents.of_blocks([]), 1)
    writer = await ours.visit(page)
    await asyncio.wait_for(writer.told, 20)
    writer.send(ysync.sync(ysync.UPDATE, base))
    sent = 1
    for some in zip(*typed, strict=True):
        for update in some:
            writer.send(ysync.sync(ysync.UPDATE, update))
        sent += len(some)
        while sent - writer.saved > 4 * HANDS:
            await asyncio.sleep(0.002)
    until = time.monotonic() + 60
    while writer.saved < sent and time.monotonic() < until:
        await asyncio.sleep(0.1)
    if writer.saved < sent:
        raise RuntimeError(f"{writer.saved} of {sent} updates were saved")
    _leave([writer])
    # it is taken up and leaves memory
    await asyncio.sleep(COLD)
    said = await ours.admin.sure("GET", f"/api/wiki/pages/{page}/document")
    (fresh,) = await ours.make(documents.clean(said["document"]), 1)
    old, new = await ours.openings(page, fresh)
    figure = f"{old / new:.2f} × (median {old:.1f} against {new:.1f} ms)"
    record("WIKI-7", n=sent - 1, figure=figure, met=old <= 1.25 * new)
