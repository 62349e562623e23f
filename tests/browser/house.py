"""A real house for the browser: the server as a process of its own, on a directory of its own.

Its database is the embedded one in the directory, or one of its own on the server of MADANG_TEST_DATABASE_URL.
"""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from msgspec import Struct

from madang.ground.testing import OUTSIDE
from tests.browser.place import ROOT

READY = "Madang is ready: "
START = 90
"""Seconds a server may take until it answers; the first start makes its database."""


class House(Struct, frozen=True, kw_only=True):
    """A house that serves: where a browser finds it and where it keeps everything."""

    address: str
    data: Path


def free_port() -> int:
    """A port of this machine nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def command(*arguments: str | Path, limit: int = 180) -> str:
    """Run a command of Madang to its end; what it printed. Raises CalledProcessError with it when it failed."""
    words = [str(one) for one in arguments]
    data = Path(words[words.index("--data") + 1]) if "--data" in words else None
    done = subprocess.run(
        [sys.executable, "-m", "madang", *words],
        cwd=ROOT,
        env=_surroundings(data),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=limit,
        check=False,
    )
    assert done.returncode == 0, f"madang {arguments[0]} ended with {done.returncode}\n{done.stdout}"
    return done.stdout


def _surroundings(data: Path | None) -> dict[str, str]:
    found = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "TZ": "Asia/Seoul"}
    outside = os.environ.get(OUTSIDE)
    return found | {"MADANG_DATABASE_URL": _database(outside, data)} if outside and data else found


def _database(outside: str, data: Path) -> str:
    """The database of a directory on a server that is there already; made when it is first asked for."""
    name = "house_" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]
    with psycopg.connect(outside, autocommit=True) as server:
        if not server.execute("select from pg_database where datname = %s", [name]).fetchall():
            server.execute(psycopg.sql.SQL("create database {}").format(psycopg.sql.Identifier(name)))
    return urlsplit(outside)._replace(path=f"/{name}").geturl()


@contextmanager
def serving(data: Path) -> Iterator[House]:
    """Serve the house in `data` for as long as the block runs. Browsers call it localhost, as passkeys need a name."""
    port = free_port()
    running = subprocess.Popen(
        [sys.executable, "-m", "madang", "serve", "--data", str(data), "--port", str(port)],
        cwd=ROOT,
        env=_surroundings(data),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    said: list[str] = []
    ready = threading.Event()

    def listen() -> None:
        for line in running.stdout or ():
            said.append(line)
            if READY in line:
                ready.set()
        ready.set()

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        assert ready.wait(START), f"no server within {START} s\n{''.join(said)}"
        assert running.poll() is None, f"the server ended with {running.returncode}\n{''.join(said)}"
        yield House(address=f"http://localhost:{port}", data=data)
    finally:
        running.send_signal(signal.SIGTERM)
        try:
            running.wait(20)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
        listener.join(5)
        data.with_name(f"{data.name}.log").write_text("".join(said), encoding="utf-8")
