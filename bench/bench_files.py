"""One large file up and down again, beside what the disk alone can do in the same run."""

from __future__ import annotations

import base64
import hashlib
import os
import random
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.runner import Record
from bench.served import HOUSE, Served

TARGETS = ("FILES-1", "FILES-2")
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

    def __init__(self, house: Served) -> None:
        self._house = house
        self.grown = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        before = self._house.memory
        done = threading.Event()

        def look() -> None:
            while not done.wait(0.05):
                self.grown = max(self.grown, (self._house.memory - before) / MB)

        thread = threading.Thread(target=look)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


def _up(house: Served, size: int, seed: bytes) -> str:
    said = {"filename": b"large.bin", "thing": HOUSE.encode()}
    metadata = ",".join(f"{key} {base64.b64encode(value).decode()}" for key, value in said.items())
    _, headers, _ = house.ask("POST", "/api/uploads", upload_length=str(size), upload_metadata=metadata)
    connection = house.connect()
    blocks = _blocks(size, seed)
    file = ""
    for start in range(0, size, PIECE):
        length = min(PIECE, size - start)
        connection.putrequest("PATCH", headers["location"])
        for name, value in {
            **house.headers,
            "content-type": "application/offset+octet-stream",
            "upload-offset": str(start),
            "content-length": str(length),
        }.items():
            connection.putheader(name, value)
        connection.endheaders()
        for _ in range(0, length, BLOCK):
            connection.send(next(blocks))
        answer = connection.getresponse()
        answer.read()
        if answer.status != 204:
            raise RuntimeError(f"PATCH answered {answer.status}")
        file = answer.getheader("x-madang-file", "")
    connection.close()
    return file


def _down(house: Served, file: str, size: int) -> int:
    connection = house.connect()
    connection.request("GET", f"/api/files/{file}/content", headers=house.headers)
    answer = connection.getresponse()
    room = bytearray(1 << 20)
    got = 0
    while count := answer.readinto(room):
        got += count
    connection.close()
    if got != size:
        raise RuntimeError(f"{got} of {size} bytes came")
    return got


def run(n: int, record: Record) -> None:
    """`n` MB up, then down."""
    seed = record.seed.to_bytes(8)
    size = n * MB
    with (
        tempfile.TemporaryDirectory(dir=os.environ.get("MADANG_BENCH_DIR")) as folder,
        Served(Path(folder) / "data") as house,
    ):
        _down(house, _up(house, MB, seed), MB)
        floor = _floor(Path(folder), size, seed)
        up, down = _Watch(house), _Watch(house)
        began = time.perf_counter()
        with up.running():
            file = _up(house, size, seed)
        rate = size / MB / (time.perf_counter() - began)
        floor = max(floor, _floor(Path(folder), size, seed))
        whole = hashlib.sha256()
        for block in _blocks(size, seed):
            whole.update(block)
        _, _, body = house.ask("GET", f"/api/files/{file}")
        right = whole.hexdigest().encode() in body
        record(
            "FILES-1",
            n=n,
            figure=f"{rate:.0f} MB/s up, {rate / floor:.2f} of writing and syncing alone ({floor:.0f} MB/s);"
            f" +{up.grown:.0f} MB memory; hash {'equal' if right else 'WRONG'}",
            met=rate >= LEAST and up.grown <= GROWTH and right,
        )
        began = time.perf_counter()
        with down.running():
            _down(house, file, size)
        rate = size / MB / (time.perf_counter() - began)
        record(
            "FILES-2",
            n=n,
            figure=f"{rate:.0f} MB/s down; +{down.grown:.0f} MB memory",
            met=rate >= LEAST and down.grown <= GROWTH,
        )
