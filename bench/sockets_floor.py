"""How near the floor a broadcast runs: our sockets against a bare protocol on the same loop, in one run.

`python -m bench.sockets_floor` opens 1,000 clients on each side (raw connections in a process of their own), sends a
300-byte frame to all of one side again and again, and prints deliveries per second, the ratio, and memory per socket.
The sides take turns every few milliseconds, so that whatever else the machine does hits both. Deliveries count once
the client has read them.
"""

import argparse
import asyncio
import gc
import json
import multiprocessing
import os
import resource
import selectors
import socket
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, cast

import psutil
import uvloop

from madang.ground.server import serve
from madang.ground.sockets import Door, Refusal, Socket, Sockets, broadcast, frame

PAYLOAD = b"x" * 300
UPGRADE = (
    b"GET /ws HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
    b"cookie: __Host-session=0123456789abcdef0123456789abcdef\r\nuser-agent: Mozilla/5.0 (bench)\r\n"
    b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


class _Silent(Door):
    async def open(self, socket: Socket) -> Refusal | None:
        return None

    def received(self, socket: Socket, message: str | bytes) -> None:
        socket.send(frame(message))

    def gone(self, socket: Socket) -> None:
        return


class _Bare(asyncio.Protocol):
    """The floor: answers the upgrade with a fixed text and keeps the transport."""

    def __init__(self, here: set[asyncio.Transport]) -> None:
        self._here = here

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._transport.write(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
        self._here.add(self._transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._here.discard(self._transport)


async def _nothing(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})


def _clients(pipe: Connection) -> None:
    """Open connections to each port that comes, until None; then read, and answer when a number of bytes was read."""
    selector = selectors.DefaultSelector()
    while (wish := pipe.recv()) is not None:
        port, count = wish
        for _ in range(count):
            each = socket.create_connection(("127.0.0.1", port))
            each.sendall(UPGRADE)
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += each.recv(4096)
            assert head.startswith(b"HTTP/1.1 101"), head
            each.setblocking(False)
            selector.register(each, selectors.EVENT_READ, each)
        pipe.send("open")
    selector.register(pipe, selectors.EVENT_READ, None)
    total, wanted, buffer = 0, 0, bytearray(1 << 20)
    while True:
        for key, _ in selector.select():
            if key.data is None:
                wanted = pipe.recv()
                if not wanted:
                    return
            else:
                total += key.data.recv_into(buffer)
        if wanted and total >= wanted:
            pipe.send("read")
            total, wanted = 0, 0


async def _measure(count: int, seconds: float) -> dict[str, Any]:
    loop = asyncio.get_running_loop()
    process = psutil.Process()
    data = frame(PAYLOAD)
    stop = asyncio.Event()
    bare: set[asyncio.Transport] = set()
    sockets = Sockets({"/ws": _Silent()})
    ready: asyncio.Future[str] = loop.create_future()
    server = await loop.create_server(lambda: _Bare(bare), "127.0.0.1", 0, backlog=2048)
    serving = asyncio.create_task(
        serve(_nothing, host="127.0.0.1", port=0, sockets=sockets, stop=stop, on_ready=ready.set_result)
    )
    ports = {"bare": server.sockets[0].getsockname()[1], "ours": int((await ready).rsplit(":", 1)[1])}
    pipe, theirs = multiprocessing.Pipe()
    clients = multiprocessing.get_context("spawn").Process(target=_clients, args=(theirs,), daemon=True)
    clients.start()
    theirs.close()

    async def ask(wish: object) -> None:
        pipe.send(wish)
        await loop.run_in_executor(None, pipe.recv)

    figures: dict[str, dict[str, float]] = {}
    # A few connections first: what a server allocates once is not the price of a socket.
    for side in ("bare", "ours"):
        await ask((ports[side], 50))
    for side in ("bare", "ours"):
        gc.collect()
        before = process.memory_info().rss
        await ask((ports[side], count - 50))
        gc.collect()
        figures[side] = {"kb_per_socket": (process.memory_info().rss - before) / (count - 50) / 1000}
    pipe.send(None)

    def to_bare() -> None:
        for transport in bare:
            transport.write(data)

    def to_ours() -> None:
        broadcast(sockets.opened, data)

    sides: dict[str, Callable[[], None]] = {"bare": to_bare, "ours": to_ours}
    burst = 10
    spent, worked, rounds = dict.fromkeys(sides, 0.0), dict.fromkeys(sides, 0.0), 0
    while sum(spent.values()) < seconds:
        for side, deliver in sides.items():
            cpu, began = time.process_time(), time.perf_counter()
            pipe.send(burst * count * len(data))
            for _ in range(burst):
                deliver()
                await asyncio.sleep(0)
            await loop.run_in_executor(None, pipe.recv)
            spent[side] += time.perf_counter() - began
            worked[side] += time.process_time() - cpu
        rounds += 1
    delivered = rounds * burst * count
    for side, figure in figures.items():
        figure["per_second"] = delivered / spent[side]
        figure["cpu_us_per_delivery"] = worked[side] / delivered * 1e6
    pipe.send(0)
    await loop.run_in_executor(None, clients.join)
    stop.set()
    await serving
    server.close()
    return {
        **figures,
        "ratio": figures["ours"]["per_second"] / figures["bare"]["per_second"],
        "cpu_ratio": figures["ours"]["cpu_us_per_delivery"] / figures["bare"]["cpu_us_per_delivery"],
    }


def main() -> None:
    """Print JSON: both sides, and ours as a share of the floor (`ratio` of speed, `cpu_ratio` of cost)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1000, help="on each side")
    parser.add_argument("--seconds", type=float, default=6.0, help="of sending, both sides together")
    asked = parser.parse_args()
    need = 2 * asked.clients + 200
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < need:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(need, hard), hard))
    found = uvloop.run(_measure(asked.clients, asked.seconds))
    print(
        json.dumps({"clients": asked.clients, "frame_bytes": len(PAYLOAD), "cores": os.cpu_count(), **found}, indent=1)
    )


if __name__ == "__main__":
    main()
