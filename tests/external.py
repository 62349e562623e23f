"""A throw-away PostgreSQL 15 from the Debian package, to show that Madang runs on a server it does not own."""

import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg

from madang.ground.postgres.owner import owner_of
from madang.ground.postgres.tether import tether

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
READY_SECONDS = 20.0
# No power is lost here, and nothing has to last. All workers of the tests share this one server, several houses each.
SETTINGS = {"fsync": "off", "full_page_writes": "off", "jit": "off", "shared_buffers": "32MB", "max_connections": "200"}


@contextmanager
def debian_postgres() -> Iterator[str]:
    """URL of the empty database `madang`, as its owner `madang`.

    The role may make other databases, for tests, and has no other rights. The server runs as an unprivileged user on a
    private socket; everything is gone at the end. Raises unittest.SkipTest, which pytest takes as a skip and a script as
    an error, when the package `postgresql-15` is not installed.
    """
    if not (PROGRAMS / "postgres").exists():
        raise unittest.SkipTest(f"no {PROGRAMS}/postgres: apt-get install -y postgresql-15")
    place = Path(tempfile.mkdtemp(prefix="madang-15-", dir="/tmp"))
    home = place / "data"
    owner = owner_of(home)
    owner.take(place)
    environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    server = None
    try:
        initdb = ["--username=postgres", "--auth-local=trust", "--auth-host=reject", "--encoding=UTF8", "--no-sync"]
        subprocess.run(
            [PROGRAMS / "initdb", "-D", home, *initdb],
            env=environment,
            cwd=place,
            check=True,
            capture_output=True,
            **owner.identity(),
        )
        settings = SETTINGS | {"listen_addresses": "", "unix_socket_directories": str(place)}
        server = subprocess.Popen(
            [PROGRAMS / "postgres", "-D", home, *(part for k, v in settings.items() for part in ("-c", f"{k}={v}"))],
            env=environment,
            cwd=place,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=tether(signal.SIGQUIT),
            **owner.identity(),
        )
        where = f"host={quote(str(place), safe='')}&port=5432"
        with _connected(f"postgresql://postgres@/postgres?{where}") as superuser:
            superuser.execute("CREATE ROLE madang LOGIN NOSUPERUSER CREATEDB NOCREATEROLE")
            superuser.execute("CREATE DATABASE madang OWNER madang")
        yield f"postgresql://madang@/madang?{where}"
    finally:
        if server is not None:
            server.send_signal(signal.SIGINT)
            server.wait(30)
        shutil.rmtree(place)


def _connected(url: str) -> psycopg.Connection[tuple[object, ...]]:
    give_up_at = time.monotonic() + READY_SECONDS
    while True:
        try:
            return psycopg.connect(url, autocommit=True)
        except psycopg.OperationalError:
            if time.monotonic() > give_up_at:
                raise
            time.sleep(0.05)
