"""Load on a WebDAV server: N keep-alive connections, each asking again as soon as it is answered.

`python -m bench.dav_load PORT CLIENTS REQUESTS METHOD PATH AUTHORIZATION [BODY]` prints JSON: requests, seconds, errors.
In PATH `%d` becomes the number of the request. BODY is a number of bytes that are others each time, or `@FILE`: a text in
which `%d` becomes the number too. Ends after 8 seconds.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path

import uvloop

MOST_SECONDS = 8


class _Client(asyncio.Protocol):
    def __init__(self, work: "_Work", finished: "asyncio.Future[None]") -> None:
        self._work = work
        self._finished = finished
        self._head = b""
        self._left = -1
        self._tail = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]
        self._ask()

    def _ask(self) -> None:
        request = self._work.next()
        if request is None:
            self._transport.close()
            return
        self._head, self._left, self._tail = b"", -1, b""
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        if self._left == -1:
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            lower = head.lower()
            if head[9:10] != b"2":
                self._work.errors += 1
            if b"content-length:" in lower:
                self._left = int(lower.partition(b"content-length:")[2].partition(b"\r\n")[0])
            else:
                self._left = -2 if b"chunked" in lower else 0
        if self._left == -2:
            self._tail = (self._tail + data)[-5:]
            if self._tail != b"0\r\n\r\n":
                return
        else:
            self._left -= len(data)
            if self._left > 0:
                return
        self._work.done += 1
        self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._finished.done():
            self._finished.set_result(None)


class _Work:
    def __init__(self, method: str, path: str, authorization: str, body: str, most: int) -> None:
        self._method, self._path, self._most = method, path, most
        self._text = Path(body[1:]).read_text() if body.startswith("@") else ""
        size = 0 if self._text else int(body or 0)
        self._rest = f" HTTP/1.1\r\nHost: localhost\r\nAuthorization: {authorization}\r\n".encode()
        if method in ("PROPFIND", "REPORT"):
            self._rest += b"Depth: 1\r\n"
        self._size = size
        self._noise = os.urandom(size)
        self._asked = 0
        self._until = time.perf_counter() + MOST_SECONDS
        self.done = 0
        self.errors = 0

    def next(self) -> bytes | None:
        """The next request, None when there are enough."""
        if self._asked >= self._most or time.perf_counter() > self._until:
            return None
        path = self._path.replace("%d", str(self._asked))
        self._asked += 1
        head = f"{self._method} {path}".encode() + self._rest
        if self._text:
            text = self._text.replace("%d", str(self._asked)).encode()
            kind = "text/calendar" if self._method == "PUT" else "application/xml"
            return head + f"Content-Type: {kind}\r\nContent-Length: {len(text)}\r\n\r\n".encode() + text
        if self._method != "PUT":
            return head + b"\r\n"
        body = (self._asked.to_bytes(8) + self._noise)[: self._size]
        return head + f"Content-Type: application/octet-stream\r\nContent-Length: {self._size}\r\n\r\n".encode() + body


async def load(port: int, clients: int, work: _Work) -> dict[str, float]:
    """Run it; gives what is printed."""
    loop = asyncio.get_running_loop()
    finished = [loop.create_future() for _ in range(clients)]
    began = time.perf_counter()
    for one in finished:
        await loop.create_connection(lambda one=one: _Client(work, one), "127.0.0.1", port)  # type: ignore[misc]
    await asyncio.gather(*finished)
    return {"requests": work.done, "seconds": time.perf_counter() - began, "errors": work.errors}


if __name__ == "__main__":
    port, clients, most, method, path, authorization, *body = sys.argv[1:]
    work = _Work(method, path, authorization, body[0] if body else "", int(most))
    print(json.dumps(uvloop.run(load(int(port), int(clients), work))))
