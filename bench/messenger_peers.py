"""ejabberd as Debian packages it, started on loopback with its message archive on, in a directory of its own."""

import asyncio
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

HOST = "localhost"
ROOM = "bench@conference.localhost"
START = 60.0

CONFIG = """
hosts: [localhost]
loglevel: error
listen:
  - port: {port}
    ip: "127.0.0.1"
    module: ejabberd_c2s
    max_stanza_size: 262144
    shaper: none
    starttls: false
auth_method: [anonymous]
anonymous_protocol: sasl_anon
allow_multiple_connections: true
max_fsm_queue: 100000
modules:
  mod_mam:
    db_type: mnesia
    default: always
    assume_mam_usage: true
  mod_muc:
    host: conference.localhost
    history_size: 0
    max_users: 10000
    min_message_interval: 0
    default_room_options:
      mam: true
      max_users: 10000
      presence_broadcast: []
"""
"""What is measured besides its defaults: no limits on rate, no presence to everybody, the archive in its own store."""


def found() -> str | None:
    """Why there is no ejabberd to compare with; None when there is one."""
    return None if shutil.which("ejabberdctl") else "ejabberd is not installed: sudo apt-get install ejabberd"


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _libraries() -> Path:
    """Where Debian keeps what Erlang loads."""
    return next(Path("/usr/lib").glob("*/ejabberd-*/ebin/ejabberd.app")).parents[2]


@asynccontextmanager
async def ejabberd() -> AsyncIterator[tuple[int, psutil.Process]]:
    """Its port and its process."""
    with tempfile.TemporaryDirectory(prefix="madang-ejabberd-") as place:
        folder = Path(place)
        port = _port()
        (folder / "ejabberd.yml").write_text(CONFIG.format(port=port), encoding="utf-8")
        for name in ("spool", "log"):
            (folder / name).mkdir()
        libraries = _libraries()
        environment = {
            **os.environ,
            "EJABBERD_CONFIG_PATH": str(folder / "ejabberd.yml"),
            "EJABBERD_LOG_PATH": str(folder / "log" / "ejabberd.log"),
            "ERL_LIBS": str(libraries),
            "SPOOL_DIR": str(folder / "spool"),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "HOME": str(folder),
        }
        log = os.open(folder / "out.log", os.O_WRONLY | os.O_CREAT)
        process = subprocess.Popen(  # noqa: ASYNC220 (it is watched, not waited for)
            [
                "erl",
                "-noinput",
                "-hidden",
                "+K",
                "true",
                "+P",
                "250000",
                "-mnesia",
                "dir",
                f'"{folder / "spool"}"',
                "-s",
                "ejabberd",
            ],
            env=environment,
            stdout=log,
            stderr=log,
        )
        try:
            await _answers(port, process, folder)
            yield port, psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait(20)
            os.close(log)


async def _answers(port: int, process: "subprocess.Popen[bytes]", folder: Path) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + START
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            if process.poll() is not None or loop.time() > until:
                said = (folder / "out.log").read_text(encoding="utf-8", errors="replace")[-2000:]
                raise RuntimeError(f"ejabberd did not start: {said}") from None
            await asyncio.sleep(0.2)
        else:
            writer.close()
            return
