"""A house of its own in a temporary folder, served by the one command, for measuring and for breaking."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "a quiet courtyard 7"
HOUSE = "00000000-0000-0000-0000-000000000002"
"""The institution itself: a thing every house has."""


class Served:
    """`madang serve` on a free port. Entering starts it and signs its administrator in; it may be killed and started."""

    def __init__(self, data: Path) -> None:
        """A house in `data`, which may be empty."""
        self.data = data
        self.process: subprocess.Popen[str] | None = None
        self.port = 0
        self.headers: dict[str, str] = {}

    def __enter__(self) -> Served:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(30)

    def start(self) -> None:
        """Start and wait for the first answer. Raises RuntimeError when it ends instead."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "madang", "serve", "--data", str(self.data), "--port", "0"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("Madang is ready:"):
                self.port = int(line.rsplit(":", 1)[1])
                break
        else:
            raise RuntimeError(f"the server ended with {self.process.wait()}")
        if not self.headers:
            self._sign_in()

    def kill(self) -> None:
        """End the process as a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    @property
    def memory(self) -> int:
        """Resident bytes of the server's own process."""
        assert self.process is not None
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def connect(self) -> http.client.HTTPConnection:
        """A connection to it."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """One request on a connection of its own: status, headers in small letters, body."""
        connection = self.connect()
        try:
            content = {"content-type": "application/json"} if isinstance(body, dict) else {}
            data = json.dumps(body).encode() if isinstance(body, dict) else body
            sent = {**content, **self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
            connection.request(method, path, body=data, headers=sent)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def _sign_in(self) -> None:
        number = {"number": "0000001", "password": PASSWORD}
        status, headers, body = self.ask("POST", "/api/setup", {"fn": "Bench", "person": "Admin", **number})
        if status >= 400:
            status, headers, body = self.ask("POST", "/api/session", number)
        if status >= 400:
            raise RuntimeError(body.decode())
        # of several headers with one name only the last is in `headers`; the session needs both cookies
        connection = self.connect()
        connection.request("POST", "/api/session", json.dumps(number), {"content-type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        cookies = [value.partition(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
        token = next(one.partition("=")[2] for one in cookies if one.startswith("csrftoken="))
        self.headers = {"cookie": "; ".join(cookies), "x-csrftoken": token}
        connection.close()


def wait_for(what: Any, *, seconds: float) -> bool:
    """Whether `what()` becomes true in time."""
    until = time.monotonic() + seconds
    while not what():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
