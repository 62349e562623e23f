"""How near the floor a broadcast runs: our sockets against a bare protocol on the same loop, in one run.

`python -m bench.sockets_floor` opens 1,000 clients (raw connections in a process of their own), sends a 300-byte
frame to all of them again and again, and prints deliveries per second, the ratio, and memory per socket. Each side
runs in a fresh process, so that memory is counted apart. Deliveries count once the client has read them.
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
import subprocess
import sys
import time
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


def _clients(pipe: Connection, port: int, count: int) -> None:
    """Open the connections, then read for ever; tell the bytes read whenever asked."""
    selector = selectors.DefaultSelector()
    for _ in range(count):
        each = socket.create_connection(("127.0.0.1", port))
        each.sendall(UPGRADE)
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += each.recv(4096)
        assert head.startswith(b"HTTP/1.1 101"), head
        each.setblocking(False)
        selector.register(each, selectors.EVENT_READ, each)
    selector.register(pipe, selectors.EVENT_READ, None)
    pipe.send("ready")
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
            pipe.send(total)
            total, wanted = 0, 0


async def _measure(side: str, count: int, seconds: float) -> dict[str, float]:
    loop = asyncio.get_running_loop()
    process = psutil.Process()
    data = frame(PAYLOAD)
    stop = asyncio.Event()
    here: set[asyncio.Transport] = set()
    sockets = Sockets({"/ws": _Silent()})
    port: asyncio.Future[int] = loop.create_future()
    if side == "bare":
        server = await loop.create_server(lambda: _Bare(here), "127.0.0.1", 0, backlog=2048)
        port.set_result(server.sockets[0].getsockname()[1])
        serving: asyncio.Task[Any] = asyncio.create_task(stop.wait())
    else:
        serving = asyncio.create_task(
            serve(
                _nothing,
                host="127.0.0.1",
                port=0,
                sockets=sockets,
                stop=stop,
                on_ready=lambda url: port.set_result(int(url.rsplit(":", 1)[1])),
            )
        )
    number = await port
    gc.collect()
    before = process.memory_info().rss
    ours, theirs = multiprocessing.Pipe()
    clients = multiprocessing.get_context("spawn").Process(target=_clients, args=(theirs, number, count), daemon=True)
    clients.start()
    await loop.run_in_executor(None, ours.recv)
    gc.collect()
    opened = process.memory_info().rss

    def deliver() -> None:
        if side == "bare":
            for transport in here:
                transport.write(data)
        else:
            broadcast(sockets.opened, data)

    burst = 20
    worked = time.process_time()
    delivered = 0
    spent = 0.0
    while spent < seconds:
        began = time.perf_counter()
        ours.send(burst * count * len(data))
        for _ in range(burst):
            deliver()
            await asyncio.sleep(0)
        await loop.run_in_executor(None, ours.recv)
        spent += time.perf_counter() - began
        delivered += burst * count
    worked = time.process_time() - worked
    after = process.memory_info().rss
    ours.send(0)
    await loop.run_in_executor(None, clients.join)
    stop.set()
    await serving
    return {
        "per_second": delivered / spent,
        "cpu_us_per_delivery": worked / delivered * 1e6,
        "kb_per_socket": (opened - before) / count / 1000,
        "kb_per_socket_busy": (after - before) / count / 1000,
    }


def main() -> None:
    """Print one line of JSON: both sides, and ours as a share of the floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=1.5, help="of sending, for each side, twice")
    parser.add_argument("--side", choices=["bare", "ours"], help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.side:
        print(json.dumps(uvloop.run(_measure(asked.side, asked.clients, asked.seconds))))
        return
    need = asked.clients + 200
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < need:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(need, hard), hard))
    found: dict[str, Any] = {"clients": asked.clients, "frame_bytes": len(PAYLOAD), "cores": os.cpu_count()}
    # Two rounds, the better one counts: what else the machine does hits one side at a time.
    for side in ("bare", "ours", "bare", "ours"):
        command = [sys.executable, "-m", "bench.sockets_floor", "--side", side]
        command += ["--clients", str(asked.clients), "--seconds", str(asked.seconds)]
        figures = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=20).stdout)
        found[side] = max(found.get(side, figures), figures, key=lambda f: f["per_second"])
    found["ratio"] = found["ours"]["per_second"] / found["bare"]["per_second"]
    found["cpu_ratio"] = found["ours"]["cpu_us_per_delivery"] / found["bare"]["cpu_us_per_delivery"]
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
