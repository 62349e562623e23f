"""WebDAV beside WsgiDAV and nginx, on the same disk in the same run; and large folders on the page.

Rounds go round the servers, medians count. Madang's answer to a PUT leaves when bytes and row are on the disk; the
peers leave the bytes to the system. Madang's GET of a small file and its PROPFIND may come from its memory, at most two
seconds old and emptied whenever anything changes; what a PROPFIND takes that is made anew is said beside. nginx has its workers, Madang and WsgiDAV one process each.
"""

import asyncio
import base64
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import psutil

from bench.bench_files import GROWTH, _Watch
from bench.drive_house import fill, indexed, tell
from bench.drive_peers import Peer, down, listed, nginx, nginx_there, up, wsgidav
from bench.runner import Record
from madang.ground.blobs import BlobStore
from madang.ground.postgres import running
from prove.dav import Mount, mounted

TARGETS = tuple(f"DRIVE-{number}" for number in range(1, 12))
ARTIFACTS = Path(__file__).resolve().parents[1] / ".artifacts"
CLIENTS = 8
SMALL = 10 << 10
ROUNDS = 3
MEMBERS = 5_000
PAGE_OF = 50_000
INDEXED = 10_000
LONGEST = 90
"""Seconds the index is waited for."""


class _Found:
    """Figures of one server: rates are per second, times in seconds."""

    def __init__(self) -> None:
        self.kept: dict[str, list[float]] = {}

    def add(self, what: str, value: float) -> None:
        """One round."""
        self.kept.setdefault(what, []).append(value)

    def __getitem__(self, what: str) -> float:
        return statistics.median(self.kept[what])


reached: list[int] = []
"""How many small GETs each run made in its time."""


def _ask(peer: Peer, requests: int, method: str, path: str, *size: int) -> float:
    """Requests answered per second. Raises RuntimeError when any was refused."""
    command = [sys.executable, "-m", "bench.dav_load", str(peer.port), str(CLIENTS), str(requests), method]
    command += [peer.root + path, peer.authorization, *map(str, size)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if found["errors"]:
        raise RuntimeError(f"{peer.name} refused {found['errors']} of {found['requests']} {method}")
    if method == "GET":
        reached.append(int(found["requests"]))
    return float(found["requests"] / found["seconds"])


def _round(peer: Peer, found: _Found, n: int, turn: int, large: int, noise: bytes) -> None:
    _ask(peer, max(50, n // 20), "GET", "small.bin")
    reached.pop()
    found.add("get", _ask(peer, n, "GET", "small.bin"))
    # before anything is written that is still being read into the index
    for number in range(3):
        took = listed(peer, "many/", count=MEMBERS)
        found.add("propfind", took)
        if number == 0:
            found.add("propfind anew", took)
    found.add("put", _ask(peer, max(50, n // 10), "PUT", f"put{turn}-%d.bin", SMALL))
    found.add("up", up(peer, f"large{turn}.bin", large, noise))
    found.add("down", down(peer, f"large{turn}.bin", large))


async def run(n: int, record: Record) -> None:
    """`n` small GETs a round; everything else in proportion."""
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
    drive, blobs = UUID(mount.drive), BlobStore(mount.served.data)
    me = UUID((await mount.browser.sure("GET", "/api/session"))["person"]["id"])
    await fill(url, blobs, drive=drive, owner=me, name="many", count=MEMBERS)
    assert mount.served.process is not None
    process = psutil.Process(mount.served.process.pid)
    ours = Peer(
        name="madang",
        port=mount.served.port,
        root=mount.url.partition(str(mount.served.port))[2],
        authorization=_basic(mount),
    )
    large = (100 if n >= 2000 else 10) << 20
    noise, small = os.urandom(1 << 20), os.urandom(SMALL)
    found: dict[str, _Found] = {}
    watch = _Watch(process)
    with ExitStack() as stack:
        peers = [ours, stack.enter_context(wsgidav(_folder(folder / "wsgidav")))]
        if nginx_there():
            (folder / "nginx").mkdir()
            peers.append(stack.enter_context(nginx(_folder(folder / "nginx-root"), folder / "nginx")))
        else:
            print(
                "  nginx with dav-ext is not installed; on Debian: apt-get install nginx-light libnginx-mod-http-dav-ext"
            )
        for peer in peers:
            up(peer, "small.bin", SMALL, small)
            found[peer.name] = _Found()
        for turn in range(ROUNDS):
            for peer in peers:
                if peer is ours:
                    with watch.running():
                        await asyncio.to_thread(_round, peer, found[peer.name], n, turn, large, noise)
                else:
                    await asyncio.to_thread(_round, peer, found[peer.name], n, turn, large, noise)
    _record_peers(record, min(reached), found, watch.grown)
    await _page(record, mount, url, blobs, drive, me, PAGE_OF if n >= 2000 else 500)
    await _indexing(record, mount, url, blobs, drive, me, INDEXED if n >= 2000 else 200)


def _folder(root: Path) -> Path:
    (root / "many").mkdir(parents=True)
    for number in range(MEMBERS):
        (root / "many" / f"document {number:06}.txt").write_bytes(b"The same few words in each of them.\n")
    return root


def _basic(mount: Mount) -> str:
    return "Basic " + base64.b64encode(f"{mount.login}:{mount.secret}".encode()).decode()


def _record_peers(record: Record, n: int, found: dict[str, _Found], grown: float) -> None:
    ours, slow, fast = found["madang"], found["wsgidav"], found.get("nginx")

    def rate(id: str, what: str, peer: _Found, least: float, unit: str) -> None:
        times = ours[what] / peer[what]
        figure = f"{times:.2f} × ({ours[what]:.0f} against {peer[what]:.0f} {unit})"
        record(id, n=n, figure=figure, met=times >= least)

    def bytes_rate(id: str, what: str, peer: _Found, least: float) -> None:
        times = peer[what] / ours[what]
        figure = f"{times:.2f} × as fast ({ours[what] * 1e3:.0f} against {peer[what] * 1e3:.0f} ms)"
        record(id, n=n, figure=figure, met=times >= least)

    def share(id: str, what: str, peer: _Found, most: float) -> None:
        part = ours[what] / peer[what]
        anew = f"{ours[what + ' anew'] * 1e3:.0f} ms made anew"
        figure = f"{part:.3f} of its time ({ours[what] * 1e3:.1f} against {peer[what] * 1e3:.0f} ms; {anew})"
        record(id, n=n, figure=figure, met=part <= most)

    rate("DRIVE-1", "get", slow, 5, "per second")
    rate("DRIVE-2", "put", slow, 2, "per second")
    share("DRIVE-3", "propfind", slow, 1 / 25)
    bytes_rate("DRIVE-4", "down", slow, 3)
    bytes_rate("DRIVE-5", "up", slow, 1.5)
    if fast is not None:
        share("DRIVE-6", "propfind", fast, 2)
        bytes_rate("DRIVE-7", "down", fast, 0.5)
        rate("DRIVE-8", "put", fast, 0.8, "per second")
    record("DRIVE-9", n=n, figure=f"+{grown:.0f} MB", met=grown <= GROWTH)


async def _page(record: Record, mount: Mount, url: str, blobs: BlobStore, drive: UUID, me: UUID, count: int) -> None:
    folder = await fill(url, blobs, drive=drive, owner=me, name="huge", count=count)
    times = []
    for _ in range(20):
        began = time.perf_counter()
        await mount.browser.sure("GET", f"/api/drive/folders/{folder}")
        times.append(time.perf_counter() - began)
    median = statistics.median(times) * 1e3
    record("DRIVE-10", n=count, figure=f"{median:.0f} ms median, {max(times) * 1e3:.0f} ms at most", met=median <= 100)


async def _indexing(
    record: Record, mount: Mount, url: str, blobs: BlobStore, drive: UUID, me: UUID, count: int
) -> None:
    """The index reads its facts anew while somebody looks at a list of tasks."""
    await mount.browser.sure("POST", "/api/tasks/projects", json={"name": "Bench"})

    async def p95(rounds: int) -> float:
        times = []
        for _ in range(rounds):
            began = time.perf_counter()
            await mount.browser.sure("GET", "/api/tasks")
            times.append(time.perf_counter() - began)
            await asyncio.sleep(0.01)
        return statistics.quantiles(times, n=20)[18] * 1e3

    idle = await p95(200)
    folder = await fill(url, blobs, drive=drive, owner=me, name="words", count=count, texts=True)
    tell(url, folder)
    busy, began = [], time.perf_counter()
    while (done := indexed(url, folder)) < count and time.perf_counter() - began < LONGEST:
        busy.append(await p95(40))
    took = time.perf_counter() - began
    worst = statistics.median(busy) if busy else idle
    record(
        "DRIVE-11",
        n=max(1, min(done, count)),
        figure=f"p95 {worst:.0f} ms, {idle:.0f} ms idle; {done} of {count} files in the index after {took:.0f} s",
        met=worst <= 2 * idle and done >= count,
    )
