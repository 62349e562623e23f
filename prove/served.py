"""A real `madang serve` in a process of its own, and a browser that does not give up."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

import httpx

PASSWORD = "a quiet courtyard 7"


class Served:
    """One process on one data directory; killed and started again at will."""

    def __init__(self, data: Path) -> None:
        self.data = data
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None
        self.started_at = 0.0
        self.environment: dict[str, str] = {}

    def start(self) -> None:
        """Start it; does not wait."""
        self.started_at = time.monotonic()
        with (self.data.parent / "served.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "madang", "serve", "--data", str(self.data), "--port", str(self.port)],
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONUNBUFFERED": "1", **self.environment},
            )

    async def answers(self, *, within: float = 20) -> float:
        """Wait for the first answer; gives the seconds since the start."""
        async with httpx.AsyncClient(base_url=self.url, timeout=2) as web:
            while True:
                try:
                    if (await web.get("/api/session")).status_code == 200:
                        return time.monotonic() - self.started_at
                except httpx.HTTPError:
                    if time.monotonic() - self.started_at > within:
                        raise
                await asyncio.sleep(0.02)

    def kill(self) -> None:
        """End it with SIGKILL."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
            self.process = None

    def stop(self) -> None:
        """End it politely."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)
            self.process = None


@dataclass(frozen=True)
class Fault:
    """An answer of 500 and above: its status, and when it was asked for (of `time.monotonic`)."""

    status: int
    asked_at: float


class Browser:
    """A signed-in client that repeats an unsafe request with the same key until it is answered."""

    def __init__(self, url: str) -> None:
        self.web = httpx.AsyncClient(base_url=url, timeout=5)
        self.faults: list[Fault] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *problem: object) -> None:
        await self.web.aclose()

    async def set_up(self) -> None:
        """The first set-up of an empty house; stays signed in."""
        wish = {"fn": "Proof", "number": "0000001", "person": "Kim", "password": PASSWORD}
        (await self.web.post("/api/setup", json=wish)).raise_for_status()
        self.web.headers["x-csrftoken"] = self.web.cookies["csrftoken"]

    async def share(self, other: "Browser") -> None:
        """Use the session of another browser."""
        self.web.cookies.update(other.web.cookies)
        self.web.headers["x-csrftoken"] = other.web.headers["x-csrftoken"]

    async def sure(self, method: str, path: str, *, give_up: float = 60, **options: Any) -> Any:
        """Ask until there is an answer below 500; gives its JSON. Raises on a 4xx and after `give_up` seconds."""
        headers = {"idempotency-key": str(uuid4())} if method != "GET" else {}
        until = time.monotonic() + give_up
        while True:
            asked_at = time.monotonic()
            try:
                answer = await self.web.request(method, path, headers=headers, **options)
            except httpx.HTTPError:
                if time.monotonic() > until:
                    raise
                await asyncio.sleep(0.1)
                continue
            if answer.status_code < 500:
                answer.raise_for_status()
                return answer.json() if answer.content else None
            self.faults.append(Fault(answer.status_code, asked_at))
            if time.monotonic() > until:
                answer.raise_for_status()
            await asyncio.sleep(0.05)
