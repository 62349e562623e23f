"""DUR-1 and DUR-2: kill -9 of the app, and of PostgreSQL alone, at random moments under a mixed write load.

Writers create tasks, rename them and change settings, each request with a key, repeated until answered. Afterwards every
acknowledged task must exist exactly once with its last acknowledged title, and nothing may exist twice.
"""

import asyncio
import contextlib
import random
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

import httpx
import psutil
import psycopg

from bench.runner import Record
from bench.state import load_targets
from madang.ground.postgres import Cluster
from prove.served import Browser, Served

TARGETS = ("DUR-1", "DUR-2")
WRITERS = 6


class Ledger:
    """What the house has promised to keep."""

    def __init__(self) -> None:
        self.titles: dict[str, str] = {}
        """Acknowledged title by task id."""
        self.unsure: dict[str, set[str]] = {}
        """Titles asked for but not acknowledged when the load ended."""

    def check(self, kept: dict[str, str], keys: list[str]) -> tuple[int, int]:
        """Lost or stale tasks, and doubled ones."""
        lost = sum(
            kept.get(id) != title and kept.get(id) not in self.unsure.get(id, ()) for id, title in self.titles.items()
        )
        doubled = sum(count - 1 for count in Counter(keys).values())
        return lost, doubled


async def write(browser: Browser, project: str, ledger: Ledger, name: str, dice: random.Random) -> None:
    """One writer, until cancelled."""
    number = 0
    while True:
        number += 1
        origin = f"{name}-{number}"
        made = await browser.sure("POST", "/api/tasks", json={"project": project, "title": origin, "body": origin})
        id, revision = made["task"]["id"], made["task"]["revision"]
        ledger.titles[id] = origin
        if dice.random() < 0.5:
            title = f"{origin} renamed"
            ledger.unsure.setdefault(id, set()).add(title)
            browser.web.headers["if-match"] = f'"{revision}"'
            await browser.sure("PATCH", f"/api/tasks/{id}", json={"title": title})
            del browser.web.headers["if-match"]
            ledger.titles[id] = title
        if dice.random() < 0.2:
            await browser.sure("PATCH", "/api/me/settings", json={"theme": dice.choice(["dark", "light"])})


def kept(data: Path) -> tuple[dict[str, str], list[str]]:
    """Titles by id, and the bodies (which name the request that made each task)."""
    with psycopg.connect(Cluster(data).superuser_url) as connection:
        rows = connection.execute("select id::text, title, body from tasks.task").fetchall()
    return {row[0]: row[1] for row in rows}, [row[2] for row in rows]


async def storm(n: int, seed: int, served: Served, *, kill: "Kill") -> tuple[list[float], tuple[int, int], int, int]:
    """N kills under load; gives recovery times, (lost, doubled), acknowledged writes, late faults."""
    dice = random.Random(seed)
    ledger = Ledger()
    times = []
    async with contextlib.AsyncExitStack() as stack:
        first = await stack.enter_async_context(Browser(served.url))
        await first.set_up()
        project = await first.sure("POST", "/api/tasks/projects", json={"name": "Proof", "key": "PRF"})
        project = project["project"]["id"]
        browsers = [await stack.enter_async_context(Browser(served.url)) for _ in range(WRITERS)]
        for browser in browsers:
            await browser.share(first)
        writers = [
            asyncio.create_task(write(browser, project, ledger, f"w{number}", random.Random(seed + number)))
            for number, browser in enumerate(browsers)
        ]
        late = 0
        for number in range(n + 1):
            back = time.monotonic()
            await asyncio.sleep(dice.uniform(0.05, 0.8))
            late += sum(fault.asked_at > back for browser in browsers for fault in browser.faults)
            for browser in browsers:
                browser.faults.clear()
            for writer in writers:
                if writer.done():
                    raise RuntimeError("a writer failed") from writer.exception()
            if number < n:
                times.append(await kill(served, first))
        for writer in writers:
            writer.cancel()
        await asyncio.gather(*writers, return_exceptions=True)
    return times, ledger.check(*kept(served.data)), len(ledger.titles), late


class Kill:
    """How the house is hurt; gives the seconds until it answers again."""

    async def __call__(self, served: Served, browser: Browser) -> float:
        """Hurt it."""
        raise TypeError


class KillApp(Kill):
    """kill -9 of the app; PostgreSQL notices by itself; a new process starts at once."""

    async def __call__(self, served: Served, browser: Browser) -> float:
        served.kill()
        served.start()
        return await served.answers()


class KillPostgres(Kill):
    """kill -9 of the postmaster; the app stays."""

    async def __call__(self, served: Served, browser: Browser) -> float:
        pid = int((served.data / "postgres" / "postmaster.pid").read_text().split("\n", 1)[0])
        loop = asyncio.get_running_loop()
        at = loop.time()
        psutil.Process(pid).kill()
        while True:
            with contextlib.suppress(httpx.HTTPError):
                if (await browser.web.get("/api/session")).status_code == 200:
                    return loop.time() - at
            await asyncio.sleep(0.02)


async def run(n: int, record: Record) -> None:
    """Both promises, each in a house of its own."""
    numbers = {target.id: target for target in load_targets()}
    full = n == numbers["DUR-1"].full
    for target, kill in (("DUR-1", KillApp()), ("DUR-2", KillPostgres())):
        kills = numbers[target].full if full else numbers[target].quick
        with tempfile.TemporaryDirectory() as folder:
            served = Served(Path(folder) / "data")
            served.start()
            try:
                await served.answers()
                times, (lost, doubled), acknowledged, late = await storm(kills, record.seed, served, kill=kill)
            finally:
                served.stop()
        median, worst = statistics.median(times), max(times)
        fast = median <= 1.5 and worst <= 5 if target == "DUR-1" else late == 0
        record(
            target,
            n=len(times),
            figure=(
                f"{lost} lost, {doubled} doubled of {acknowledged} acknowledged;"
                f" answers again after {median:.2f} s median, {worst:.2f} s at most; {late} faults once it was back"
            ),
            met=lost == 0 and doubled == 0 and fast,
            counted=lost == 0 and doubled == 0,
        )
