"""NET-3: slow readers and slow writers, N of each, beside people who work.

A slow writer sends a request byte by byte: its head, a body of JSON, a sheet or a piece of a file; a slow reader asks for a large answer or follows `/ws`
and takes a few bytes a second. Meanwhile one person works as always. Idle and slow rounds are measured with the same
requests; memory is what the server takes more, with all slow ones connected.
"""

import asyncio
import base64
import contextlib
import resource
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import psutil

from bench.runner import Record
from prove.served import Browser, Served

TARGETS = ("NET-3",)
ROUND_SECONDS = 12.0
SMALL = 100
"""With fewer slow ones than this a third of the time shows what a small run can show."""
PAUSE = 0.5
"""Seconds between two bytes."""
TASKS = 100


async def work(browser: Browser, project: str, seconds: float) -> list[float]:
    """Read and write as people do; gives milliseconds for each request."""
    taken = []
    until = time.monotonic() + seconds
    number = 0
    while time.monotonic() < until:
        number += 1
        asked: list[tuple[str, str, dict[str, Any]]] = [
            ("GET", "/api/session", {}),
            ("GET", f"/api/tasks?project={project}", {}),
            ("GET", "/api/inbox", {}),
        ]
        if number % 5 == 0:
            asked.append(("PATCH", "/api/me/settings", {"json": {"theme": "dark" if number % 2 else "light"}}))
        for method, path, options in asked:
            began = time.monotonic()
            (await browser.web.request(method, path, **options)).raise_for_status()
            taken.append((time.monotonic() - began) * 1000)
            await asyncio.sleep(0.01)
    return taken


async def drip(port: int, head: bytes, slow: bytes) -> None:
    """A slow writer, for ever: sends `head` at once and `slow` byte by byte; comes back when it is turned away."""
    while True:
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            try:
                writer.write(head)
                for place in range(len(slow)):
                    writer.write(slow[place : place + 1])
                    await writer.drain()
                    await asyncio.sleep(PAUSE)
            finally:
                writer.transport.abort()


async def sip(port: int, request: bytes) -> None:
    """A slow reader, for ever: asks, and asks again on the same connection, and takes 64 bytes now and then."""
    while True:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=64)
            writer.transport.get_extra_info("socket").setsockopt(1, 8, 4096)  # SOL_SOCKET, SO_RCVBUF
            try:
                writer.write(request)
                while await reader.read(64):
                    await asyncio.sleep(PAUSE)
            finally:
                writer.transport.abort()


@contextlib.asynccontextmanager
async def slow(n: int, served: Served, browser: Browser, project: str, upload: str) -> AsyncIterator[None]:
    """N slow writers and N slow readers for as long as the block runs."""
    cookie = "; ".join(f"{name}={value}" for name, value in browser.web.cookies.items())
    host = f"host: 127.0.0.1:{served.port}\r\ncookie: {cookie}\r\n"
    list_ = f"GET /api/tasks?project={project} HTTP/1.1\r\n{host}\r\n".encode()
    upgrade = (
        f"GET /ws?since=0 HTTP/1.1\r\n{host}connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
        "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    ).encode()
    body = b'{"theme": "dark", "motion": "none"}'
    post = (
        f"PATCH /api/me/settings HTTP/1.1\r\n{host}x-csrftoken: {browser.web.headers['x-csrftoken']}\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    ).encode()
    sheet = (
        f"POST /api/people/import HTTP/1.1\r\n{host}x-csrftoken: {browser.web.headers['x-csrftoken']}\r\n"
        "content-type: text/csv\r\ncontent-length: 5000\r\n\r\n"
    ).encode()
    piece = (
        f"PATCH {upload} HTTP/1.1\r\n{host}x-csrftoken: {browser.web.headers['x-csrftoken']}\r\n"
        "content-type: application/offset+octet-stream\r\nupload-offset: 0\r\ncontent-length: 5000\r\n\r\n"
    ).encode()
    kinds: list[Callable[[], Coroutine[Any, Any, None]]] = [
        lambda: drip(served.port, b"", list_),
        lambda: sip(served.port, list_ * 8),
        lambda: drip(served.port, post, body),
        lambda: sip(served.port, upgrade),
        lambda: drip(served.port, sheet, b"x" * 5000),
        lambda: sip(served.port, list_ * 8),
        lambda: drip(served.port, piece, b"x" * 5000),
        lambda: sip(served.port, upgrade),
    ]
    tasks = [asyncio.create_task(kinds[number % len(kinds)]()) for number in range(2 * n)]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _metadata(thing: str) -> str:
    """What an upload says of itself (tus 1.0.0, creation)."""
    said = {"filename": "slow.txt", "thing": thing}
    return ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in said.items())


def p99(values: list[float]) -> float:
    """The 99th percentile."""
    return statistics.quantiles(values, n=100)[98]


async def run(n: int, record: Record) -> None:
    """The promise."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(20_000, hard), hard))
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers(within=60)
            async with Browser(served.url) as browser:
                browser.web.timeout = httpx.Timeout(60)  # a pause counts as long as it is, it does not end the round
                await browser.set_up()
                made = await browser.sure("POST", "/api/tasks/projects", json={"name": "Proof", "key": "PRF"})
                project = made["project"]["id"]
                for number in range(TASKS):
                    wish = {"project": project, "title": f"Task {number}", "body": "A long text. " * 50}
                    await browser.sure("POST", "/api/tasks", json=wish)
                wish = {"upload-length": "5000", "upload-metadata": _metadata(project)}
                begun = await browser.web.post("/api/uploads", headers=wish)
                begun.raise_for_status()
                upload = begun.headers["location"]
                if served.process is None:
                    raise RuntimeError("not running")
                server = psutil.Process(served.process.pid)
                span = ROUND_SECONDS if n >= SMALL else ROUND_SECONDS / 3
                await work(browser, project, span / 4)
                idle = await work(browser, project, span)
                before = server.memory_info().rss
                async with slow(n, served, browser, project, upload):
                    await asyncio.sleep(span / 3)
                    busy = await work(browser, project, span)
                    more = (server.memory_info().rss - before) / 2**20
        finally:
            served.stop()
    record(
        "NET-3",
        n=n,
        figure=(
            f"p99 {p99(busy) / p99(idle):.2f} × ({p99(busy):.1f} against {p99(idle):.1f} ms idle),"
            f" {more:.1f} MiB more, with {n} slow readers and {n} slow writers"
        ),
        met=p99(busy) <= 2 * p99(idle) and more <= 64,
        counted=more <= 64,
    )
