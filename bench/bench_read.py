"""Signed-in read: session check and one indexed row, 32 clients, against FastAPI + psycopg and Django's ORM.

Each server is one process in its usual set-up (uvicorn/uvloop; gunicorn with threads), the same PostgreSQL behind them,
the load in a process of its own. Rounds alternate; medians count. Madang's session check may come from its memory, at
most two seconds old and dropped at once when rights change; the peers ask the database each time.
"""

import asyncio
import json
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psutil

from bench.runner import Record
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.identity import actions
from madang.ground.ids import new_id
from madang.ground.migrate import migrate
from madang.ground.parties import store
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house

TARGETS = ("READ-1", "READ-2", "READ-3")
PEERS = ("madang_app", "fastapi_app", "django_app")
CLIENTS = 32
ROUNDS = 3


async def furnish(url: str) -> tuple[str, str]:
    """A house with 1,000 people and one session; gives its token and a person's id."""
    database = Database(url)
    await database.open()
    admin = Person(id=new_id(), sort="staff", fn="Kim", number="0000001")
    async with transaction(database, house(), SYSTEM_ACTOR, via="bench") as tx:
        await actions.open_house(tx, institution=Institution(fn="Bench"), admin=admin, password="a quiet courtyard 7")
        people = [
            Person(id=new_id(), sort="staff", fn=f"Person {number}", number=f"{number:07}") for number in range(2, 1001)
        ]
        for person in people:
            await store.insert_person(tx, person)
        token, _ = await sessions.start(
            tx, person=admin.id, state="signed-in", device="bench", address="127.0.0.1", now=datetime.now(UTC)
        )
    await database.close()
    return token, str(people[-1].id)


@contextmanager
def serving(peer: str, url: str) -> Iterator[tuple[int, psutil.Process]]:
    """One peer, answering."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", f"bench.peers.{peer}", str(port), url])
    try:
        for _ in range(200):
            time.sleep(0.05)
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1)
            except urllib.error.HTTPError:
                break
            except OSError:
                continue
            else:
                break
        yield port, psutil.Process(process.pid)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def cpu(process: psutil.Process) -> float:
    """Seconds of processor time of a process and its children."""
    return sum(sum(one.cpu_times()[:2]) for one in (process, *process.children(recursive=True)))


def ask(port: int, path: str, token: str, requests: int) -> dict[str, float]:
    """Load a server from another process."""
    command = [sys.executable, "-m", "bench.load", str(port), path, f"madang={token}", str(CLIENTS), str(requests)]
    found: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return found


def run(n: int, record: Record) -> None:
    """Measure."""
    rates: dict[str, list[float]] = {peer: [] for peer in PEERS}
    costs: dict[str, list[float]] = {peer: [] for peer in PEERS}
    reached = []
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as cluster:
        migrate(cluster.url, house().slices)
        token, person = asyncio.run(furnish(cluster.url))
        path = f"/api/bench/{person}"
        for _ in range(ROUNDS):
            for peer in PEERS:
                with serving(peer, cluster.url) as (port, process):
                    ask(port, path, token, max(200, n // 20))
                    before = cpu(process)
                    found = ask(port, path, token, n)
                    if found["errors"]:
                        raise RuntimeError(f"{peer} answered {found['errors']} errors")
                    rates[peer].append(found["requests"] / found["seconds"])
                    costs[peer].append((cpu(process) - before) / found["requests"] * 1e6)
                    reached.append(int(found["requests"]))
    ours, fastapi, django = (statistics.median(rates[peer]) for peer in PEERS)
    our_cost, fastapi_cost, _ = (statistics.median(costs[peer]) for peer in PEERS)
    least = min(reached)
    record(
        "READ-1",
        n=least,
        figure=f"{ours / fastapi:.2f} × ({ours:.0f} against {fastapi:.0f} per second)",
        met=ours >= 2 * fastapi,
    )
    record(
        "READ-2",
        n=least,
        figure=f"{ours / django:.2f} × ({ours:.0f} against {django:.0f} per second)",
        met=ours >= 4 * django,
    )
    record(
        "READ-3",
        n=least,
        figure=f"{our_cost / fastapi_cost:.2f} × ({our_cost:.0f} against {fastapi_cost:.0f} µs)",
        met=our_cost <= fastapi_cost / 2,
    )
