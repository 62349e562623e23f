"""A small load generator: N keep-alive connections asking for the same path, bounded in time.

`python -m bench.load PORT PATH COOKIE CLIENTS REQUESTS` prints JSON: requests, seconds, errors, latency percentiles in
milliseconds. It gives up after a minute.
"""

import asyncio
import json
import sys
import time

import uvloop


class _Client(asyncio.Protocol):
    def __init__(
        self, request: bytes, done: list[float], most: int, until: float, finished: "asyncio.Future[None]"
    ) -> None:
        self._request, self._done, self._most, self._until, self._finished = request, done, most, until, finished
        self._buffer = b""
        self.errors = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]
        self._ask()

    def _ask(self) -> None:
        self._at = time.perf_counter()
        if self._at > self._until or len(self._done) >= self._most:
            self._transport.close()
            return
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        lower = head.lower()
        length = int(lower.partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(body) < length:
            return
        self._buffer = b""
        if b" 200 " not in head.partition(b"\r\n")[0]:
            self.errors += 1
        self._done.append(time.perf_counter() - self._at)
        self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._finished.done():
            self._finished.set_result(None)


async def load(port: int, path: str, cookie: str, clients: int, most: int) -> dict[str, float]:
    """Ask until the time is over."""
    loop = asyncio.get_running_loop()
    request = f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncookie: {cookie}\r\n\r\n".encode()
    done: list[float] = []
    start = time.perf_counter()
    made: list[_Client] = []
    waiting = []
    for _ in range(clients):
        finished: asyncio.Future[None] = loop.create_future()
        client = _Client(request, done, most, start + 60, finished)
        made.append(client)
        await loop.create_connection(lambda client=client: client, "127.0.0.1", port)  # type: ignore[misc]
        waiting.append(finished)
    await asyncio.gather(*waiting)
    took = time.perf_counter() - start
    done.sort()
    return {
        "requests": len(done),
        "seconds": took,
        "errors": sum(client.errors for client in made),
        "p50": done[len(done) // 2] * 1000,
        "p95": done[int(len(done) * 0.95)] * 1000,
        "p99": done[int(len(done) * 0.99)] * 1000,
    }


if __name__ == "__main__":
    _, port, path, cookie, clients, most = sys.argv
    print(json.dumps(uvloop.run(load(int(port), path, cookie, int(clients), int(most)))))
