"""One large file up and down again, beside what the disk alone can do in the same run."""

from __future__ import annotations

import base64
import hashlib
import http.client
import os
import random
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from bench.runner import Record
from prove.served import Browser, Served

TARGETS = ("FILES-1", "FILES-2")
HOUSE = b"00000000-0000-0000-0000-000000000002"
"""The institution itself: a thing every house has."""

MB = 1_000_000
BLOCK = 4 << 20
PIECE = 64 << 20
"""Bytes of one PATCH: what the page sends at a time."""

LEAST = 300
"""MB/s that are promised, where the disk gives them."""

GROWTH = 64
"""MB the process may grow by and still be called flat."""


def _blocks(size: int, seed: bytes) -> Iterator[bytes]:
    """`size` bytes that no disk compresses and no store has yet."""
    noise = random.Random(seed).randbytes(BLOCK)
    for number in range(0, size, BLOCK):
        block = number.to_bytes(8) + noise[8:]
        yield block[: size - number]


def _floor(folder: Path, size: int, seed: bytes) -> float:
    """MB/s of writing the same blocks to a file and syncing it."""
    path = folder / "floor"
    began = time.perf_counter()
    with path.open("wb") as file:
        for block in _blocks(size, seed):
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    took = time.perf_counter() - began
    path.unlink()
    return size / MB / took


class _Watch:
    """The most the server's process grew by while the block ran, in MB."""

    def __init__(self, process: psutil.Process) -> None:
        self._process = process
        self.grown = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        before = self._process.memory_info().rss
        done = threading.Event()

        def look() -> None:
            while not done.wait(0.05):
                self.grown = max(self.grown, (self._process.memory_info().rss - before) / MB)

        thread = threading.Thread(target=look)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


class _Client:
    """A signed-in client that only moves bytes, so that it takes little of the machine."""

    def __init__(self, port: int, headers: dict[str, str]) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._headers = headers

    def ask(self, method: str, path: str, **headers: str) -> http.client.HTTPResponse:
        """Ask without a body; the answer is to be read."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._connection.request(method, path, headers={**self._headers, **named})
        return self._connection.getresponse()

    def up(self, size: int, seed: bytes) -> str:
        """Upload a file of that size in pieces; gives its id."""
        said = ",".join(
            f"{key} {base64.b64encode(value).decode()}" for key, value in (("filename", b"large.bin"), ("thing", HOUSE))
        )
        answer = self.ask("POST", "/api/uploads", upload_length=str(size), upload_metadata=said)
        answer.read()
        url, blocks, file = answer.getheader("location", ""), _blocks(size, seed), ""
        for start in range(0, size, PIECE):
            length = min(PIECE, size - start)
            self._connection.putrequest("PATCH", url)
            for name, value in {
                **self._headers,
                "content-type": "application/offset+octet-stream",
                "upload-offset": str(start),
                "content-length": str(length),
            }.items():
                self._connection.putheader(name, value)
            self._connection.endheaders()
            for _ in range(0, length, BLOCK):
                self._connection.send(next(blocks))
            answer = self._connection.getresponse()
            answer.read()
            if answer.status != 204:
                raise RuntimeError(f"PATCH answered {answer.status}")
            file = answer.getheader("x-madang-file", "")
        return file

    def down(self, file: str, size: int) -> None:
        """Download it. Raises RuntimeError when it is not whole."""
        answer = self.ask("GET", f"/api/files/{file}/content")
        room, got = bytearray(1 << 20), 0
        while count := answer.readinto(room):
            got += count
        if got != size:
            raise RuntimeError(f"{got} of {size} bytes came")


async def run(n: int, record: Record) -> None:
    """`n` MB up, then down."""
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers()
            async with Browser(served.url) as browser:
                await browser.set_up()
                cookies = "; ".join(f"{name}={value}" for name, value in browser.web.cookies.items())
                headers = {"cookie": cookies, "x-csrftoken": browser.web.headers["x-csrftoken"]}
            assert served.process is not None
            _measure(n, record, _Client(served.port, headers), psutil.Process(served.process.pid), Path(folder))
        finally:
            served.stop()


def _measure(n: int, record: Record, client: _Client, process: psutil.Process, folder: Path) -> None:
    seed, size = record.seed.to_bytes(8), n * MB
    client.down(client.up(MB, seed), MB)
    floor = _floor(folder, size, seed)
    up, down = _Watch(process), _Watch(process)
    began = time.perf_counter()
    with up.running():
        file = client.up(size, seed)
    rate = n / (time.perf_counter() - began)
    floor = max(floor, _floor(folder, size, seed))
    whole = hashlib.sha256()
    for block in _blocks(size, seed):
        whole.update(block)
    right = whole.hexdigest().encode() in client.ask("GET", f"/api/files/{file}").read()
    record(
        "FILES-1",
        n=n,
        figure=f"{rate:.0f} MB/s up, {rate / floor:.2f} of writing and syncing alone ({floor:.0f} MB/s);"
        f" +{up.grown:.0f} MB memory; hash {'equal' if right else 'WRONG'}",
        met=rate >= LEAST and up.grown <= GROWTH and right,
    )
    began = time.perf_counter()
    with down.running():
        client.down(file, size)
    rate = n / (time.perf_counter() - began)
    record(
        "FILES-2",
        n=n,
        figure=f"{rate:.0f} MB/s down; +{down.grown:.0f} MB memory",
        met=rate >= LEAST and down.grown <= GROWTH,
    )
