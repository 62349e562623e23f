"""Calendars by CalDAV beside Radicale and Xandikos, the same events on the same disk in the same run.

Rounds go round the servers, medians count. Each server has answered each question once before, so that what it keeps
ready stands ready. PUTs are durable at Madang and Radicale. Xandikos is shown beside, its figures count for nothing.
"""

import asyncio
import base64
import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import psycopg

from bench.calendar_house import fill
from bench.calendar_peers import LIST, QUERY, SYNC, Client, event, radicale, xandikos
from bench.drive_peers import Peer
from bench.runner import Record
from madang.ground.postgres import running
from prove.dav import Mount, mounted

TARGETS = tuple(f"CAL-{number}" for number in range(1, 7))
ARTIFACTS = Path(__file__).resolve().parents[1] / ".artifacts"
ROUNDS = 3
CLIENTS = 8
TENFOLD = 10
MOST_XANDIKOS = 1000
"""Events beyond which Xandikos is not measured: it takes minutes."""


class _Found:
    """Seconds, or answers a second, of one server."""

    def __init__(self) -> None:
        self.kept: dict[str, list[float]] = {}

    def add(self, what: str, value: float) -> None:
        """One round."""
        self.kept.setdefault(what, []).append(value)

    def __getitem__(self, what: str) -> float:
        return statistics.median(self.kept[what])


def _load(peer: Peer, requests: int, method: str, path: str, body: Path) -> float:
    """Requests answered per second by CLIENTS connections."""
    command = [sys.executable, "-m", "bench.dav_load", str(peer.port), str(CLIENTS), str(requests), method]
    command += [peer.root + path, peer.authorization, f"@{body}"]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if found["errors"]:
        raise RuntimeError(f"{peer.name} refused {found['errors']} of {found['requests']} {method}")
    return float(found["requests"] / found["seconds"])


def _round(peer: Peer, found: _Found, turn: int, count: int, folder: Path, *, quick: bool) -> None:
    client = Client(peer)
    for _ in range(5 if peer.name == "madang" else 1):
        took, text = client.ask("REPORT", "", QUERY)
        found.add("query", took)
        found.add("answered", text.count("BEGIN:VEVENT"))
        took, text = client.ask("PROPFIND", "", LIST)
        found.add("list", took)
        token = client.token()
        client.ask("PUT", "1.ics", event(1).replace("Meeting", f"Meeting {os.urandom(4).hex()}"))
        took, text = client.ask("REPORT", "", SYNC % token)
        found.add("sync", took)
        if text.count("getetag>") != 2:
            raise RuntimeError(f"{peer.name} told of {text.count('getetag>') // 2} changes instead of one")
    client.close()
    body = folder / "query.xml"
    body.write_text(QUERY)
    found.add("queries", _load(peer, 2000 if peer.name == "madang" else 20, "REPORT", "", body))
    body = folder / "event.ics"
    body.write_text(event(0).replace("event-0", f"put-{turn}-%d").replace("RRULE:FREQ=WEEKLY;COUNT=10\r\n", ""))
    number = (200 if quick else 2000) if peer.name == "madang" else 40
    found.add("puts", _load(peer, number, "PUT", f"put-{turn}-%d.ics", body))


async def run(n: int, record: Record) -> None:
    """Collections of `n` events, and of ten times as many."""
    # not in /tmp, which is often in memory
    ARTIFACTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ARTIFACTS) as name, running(Path(name) / "postgres") as cluster:
        folder = Path(name)
        os.environ["MADANG_DATABASE_URL"] = cluster.url
        try:
            (folder / "house").mkdir()
            async with mounted(folder / "house") as mount:
                await _measure(n, record, mount, cluster.url, folder)
        finally:
            del os.environ["MADANG_DATABASE_URL"]


async def _measure(n: int, record: Record, mount: Mount, url: str, folder: Path) -> None:
    me = UUID((await mount.browser.sure("GET", "/api/session"))["person"]["id"])
    authorization = "Basic " + base64.b64encode(f"{mount.login}:{mount.secret}".encode()).decode()
    texts = [event(number) for number in range(n)]

    async def ours(segment: str, count: int, spread: int = 1) -> Peer:
        peer = Peer(
            name="madang", port=mount.served.port, root=f"/dav/calendars/{segment}/", authorization=authorization
        )
        await asyncio.to_thread(_made, peer)
        with psycopg.connect(url) as connection:
            row = connection.execute("select id from calendar.calendar where slug = %s", [segment]).fetchone()
        assert row is not None
        await asyncio.to_thread(
            fill, url, calendar=row[0], by=me, texts=[event(one, spread=spread) for one in range(count)]
        )
        return peer

    found: dict[str, _Found] = {}
    with ExitStack() as stack:
        (folder / "radicale").mkdir()
        peers = [await ours("work", n), stack.enter_context(radicale(folder / "radicale", texts))]
        if n <= MOST_XANDIKOS:
            (folder / "xandikos").mkdir()
            peers.append(stack.enter_context(xandikos(folder / "xandikos", texts)))
        for peer in peers:
            found[peer.name] = _Found()
            client = Client(peer)
            await asyncio.to_thread(client.ask, "REPORT", "", QUERY)
            await asyncio.to_thread(client.ask, "PROPFIND", "", LIST)
            client.close()
        for turn in range(ROUNDS):
            for peer in peers:
                await asyncio.to_thread(_round, peer, found[peer.name], turn, n, folder, quick=n < 5000)
    large = _Found()
    await asyncio.to_thread(_flat, await ours("large", n * TENFOLD, TENFOLD), large)
    _record(record, n, found, large)


def _made(peer: Peer) -> None:
    client = Client(peer)
    client.ask("MKCALENDAR", "", "")
    client.close()


def _flat(peer: Peer, found: _Found) -> None:
    """The same of a calendar with ten times as many events, whose month is as full."""
    client = Client(peer)
    client.ask("REPORT", "", QUERY)
    for _ in range(15):
        found.add("query", client.ask("REPORT", "", QUERY)[0])
        token = client.token()
        client.ask("PUT", "1.ics", event(1).replace("Meeting", f"Meeting {os.urandom(4).hex()}"))
        found.add("sync", client.ask("REPORT", "", SYNC % token)[0])
    client.close()


def _record(record: Record, n: int, found: dict[str, _Found], large: _Found) -> None:
    ours, slow = found["madang"], found["radicale"]
    beside = found.get("xandikos")

    def share(id: str, what: str, most: float) -> None:
        part = ours[what] / slow[what]
        other = f"; Xandikos {beside[what] * 1e3:.0f} ms" if beside else ""
        figure = f"1/{1 / part:.0f} of its time ({ours[what] * 1e3:.1f} against {slow[what] * 1e3:.0f} ms{other})"
        record(id, n=n, figure=figure, met=part <= most)

    def rate(id: str, what: str, least: float) -> None:
        times = ours[what] / slow[what]
        other = f"; Xandikos {beside[what]:.1f}" if beside else ""
        record(
            id,
            n=n,
            figure=f"{times:.0f} × ({ours[what]:.0f} against {slow[what]:.1f} a second{other})",
            met=times >= least,
        )

    share("CAL-1", "query", 1 / 150)
    rate("CAL-2", "puts", 300)
    share("CAL-3", "list", 1 / 60)
    share("CAL-4", "sync", 1 / 500)
    rate("CAL-5", "queries", 500)
    worst = max(large["query"] / ours["query"], large["sync"] / ours["sync"])
    figure = (
        f"{worst:.2f} × (query {large['query'] * 1e3:.1f} against {ours['query'] * 1e3:.1f} ms,"
        f" sync {large['sync'] * 1e3:.1f} against {ours['sync'] * 1e3:.1f} ms)"
    )
    record("CAL-6", n=n, figure=figure, met=worst <= 1.5)
