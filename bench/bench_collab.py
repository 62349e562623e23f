"""Writing one page at once, beside y-websocket with the same client, and what open pages cost in memory.

The server of y-websocket keeps nothing; ours has every update in PostgreSQL before it calls it saved. Its program is
named by `MADANG_Y_WEBSOCKET` (`bin/server.cjs` of y-websocket 2); without it WIKI-1 to WIKI-3 are not measured.
"""

import asyncio
import os
import socket
import tempfile
from pathlib import Path
from uuid import UUID

import psutil

from bench.collab_clients import Crowd, Run, opened, written
from bench.runner import Record
from madang.ground.db import Database
from madang.ground.postgres import Cluster
from madang.ground.tx import Actor, transaction
from madang.house import house
from madang.wiki.actions import pages
from madang.wiki.rules import document as documents
from prove.served import Browser, Served

TARGETS = ("WIKI-1", "WIKI-2", "WIKI-3", "WIKI-4")
EACH = 600
"""Updates made beforehand for each editor."""
SECONDS = 8.0
RATE = 100.0
WARM = 20
PARAGRAPHS = 60
COLD = 13.0
"""Seconds after which a page nobody writes on has left memory."""


def _used(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def _at(run: Run, part: float) -> float:
    delays = sorted(run.delays)
    return delays[int(len(delays) * part)] if delays else float("inf")


class Figures:
    """What one server did: updates a second, processor time for each delivery, and p99 at a steady rate."""

    def __init__(self, full: Run, steady: Run, used: float, editors: int) -> None:
        self.rate = full.updates / full.seconds
        self.delivery = used / max(full.updates * editors, 1) * 1e6
        self.p99 = _at(steady, 0.99)


async def measure(crowd: Crowd, pid: int, editors: int) -> Figures:
    """A steady rate first, then as fast as it goes."""
    base, updates = written(editors, EACH)
    await crowd.connect(base, updates)
    steady = await crowd.steady(RATE, SECONDS)
    before = _used(pid)
    full = await crowd.saturate(SECONDS)
    found = Figures(full, steady, _used(pid) - before, editors)
    crowd.close()
    return found


async def _peer(program: str, editors: int) -> Figures:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    surroundings = {**os.environ, "HOST": "127.0.0.1", "PORT": str(port)}
    process = await asyncio.create_subprocess_exec("node", program, env=surroundings, stdout=asyncio.subprocess.DEVNULL)
    try:
        await asyncio.sleep(2)
        return await measure(Crowd(port, "/page"), process.pid, editors)
    finally:
        process.terminate()
        await process.wait()


async def run(n: int, record: Record) -> None:
    """`n` editors on one page; five times as many open pages."""
    program = os.environ.get("MADANG_Y_WEBSOCKET")
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        await served.answers()
        try:
            assert served.process is not None
            async with Browser(served.url) as admin:
                await admin.set_up()
                me = await admin.sure("GET", "/api/session")
                space = await admin.sure("PUT", f"/api/wiki/spaces/of/{me['person']['id']}")
                cookie = "; ".join(f"{name}={value}" for name, value in admin.web.cookies.items())
                who = Actor(id=UUID(me["person"]["id"]), kind="person")
                await memory(5 * n, record, served, who, UUID(space["id"]), cookie)
                if program is None:
                    return
                page = await admin.sure("POST", "/api/wiki/pages", json={"space": space["id"], "title": "Page"})
                crowd = Crowd(served.port, f"/collab/{page['page']['id']}", cookie=cookie)
                ours = await measure(crowd, served.process.pid, n)
        finally:
            served.stop()
    theirs = await _peer(program, n)
    figure = f"{ours.rate / theirs.rate:.1f} × ({ours.rate:,.0f} against {theirs.rate:,.0f} a second)"
    record("WIKI-1", n=n, figure=figure, met=ours.rate >= 2 * theirs.rate)
    figure = f"{ours.delivery / theirs.delivery:.2f} × ({ours.delivery:.2f} against {theirs.delivery:.2f} µs)"
    record("WIKI-2", n=n, figure=figure, met=ours.delivery <= theirs.delivery / 2)
    figure = f"{ours.p99 / theirs.p99:.2f} × (p99 {ours.p99:.1f} against {theirs.p99:.1f} ms)"
    record("WIKI-3", n=n, figure=figure, met=ours.p99 <= 0.6 * theirs.p99)


async def memory(n: int, record: Record, served: Served, who: Actor, space: UUID, cookie: str) -> None:
    """What `n` open pages of 10 kB add to the server, once nobody has written for a while."""
    assert served.process is not None
    words = "The quick brown fox jumps over the lazy dog, paragraph after paragraph, until the page is full. "
    document = documents.of_blocks(
        [{"type": "paragraph", "content": [{"type": "text", "text": words + str(at)}]} for at in range(PARAGRAPHS)]
    )
    database = Database(Cluster(served.data).url)
    await database.open()
    async with transaction(database, house(), who, via="bench") as tx:
        ids = [
            await pages.create(tx, space=space, parent=None, title=f"Page {at}", document=document)
            for at in range(n + WARM)
        ]
    await database.close()
    server = psutil.Process(served.process.pid)
    editors = [await opened(served.port, f"/collab/{id}", cookie=cookie) for id in ids[:WARM]]
    await asyncio.sleep(COLD)
    before = server.memory_info().rss
    editors += [await opened(served.port, f"/collab/{id}", cookie=cookie) for id in ids[WARM:]]
    await asyncio.sleep(COLD)
    each = (server.memory_info().rss - before) / n / 1024
    for editor in editors:
        if editor.transport is not None:
            editor.transport.abort()
    record("WIKI-4", n=n, figure=f"{each:.1f} KiB each", met=each <= 20)
