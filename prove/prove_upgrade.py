"""UPG-1: a house of an earlier schema with many things, upgraded to today's and killed on the way.

The earlier house has the migrations up to 0009 of the ground and the first of every slice. Copies of it are upgraded by
a process that is killed (SIGKILL) at a random moment; what the tables held before must be there after, and a second run
must finish.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from bench.runner import Record
from madang.ground import migrate
from madang.ground.postgres import running
from madang.house import house
from prove.filled import columns, digests, fill

TARGETS = ("UPG-1",)
SLICES = house().slices
EARLIEST = "0009"
KILLS = 20
UPGRADE = (
    "import sys; from madang.ground.migrate import migrate; print('ready', flush=True);"
    " migrate(sys.argv[1], sys.argv[2:])"
)


def earlier(url: str) -> list[str]:
    """Furnish an earlier house; gives what today's has on top."""
    todo = migrate.migrations(SLICES)
    first = {one.slice: one.name for one in reversed(todo)}
    with psycopg.connect(url, autocommit=True) as connection:
        migrate.furnish(connection)
        for one in todo:
            if one.name == first[one.slice] or (one.slice == "ground" and one.name[:4] <= EARLIEST):
                with connection.transaction():
                    migrate.run_one(connection, one)
    return migrate.migrate(url, SLICES, dry_run=True)


def struck(url: str, after: float) -> bool:
    """Upgrade in a process of its own and kill it; True when it had not finished."""
    child = subprocess.Popen(
        [sys.executable, "-c", UPGRADE, url, *SLICES], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(after)
    child.send_signal(signal.SIGKILL)
    return child.wait() != 0


def run(n: int, record: Record) -> None:
    """A house of `n` things, upgraded KILLS times over."""
    wrong: list[str] = []
    cut = middle = 0
    with tempfile.TemporaryDirectory(prefix="madang-prove-") as home, running(Path(home)) as cluster:
        base, owner = (
            make_conninfo(cluster.url, dbname="earlier"),
            make_conninfo(cluster.superuser_url, dbname="postgres"),
        )
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute("create database earlier owner madang")
        pending = earlier(base)
        fill(base, n)
        tables = columns(base)
        before = digests(base, tables)
        rows = sum(count for count, _ in before.values())
        longest = 0.0
        for number in range(KILLS + 1):
            name = f"copy{number}"
            url = make_conninfo(cluster.url, dbname=name)
            with psycopg.connect(owner, autocommit=True) as connection:
                connection.execute(
                    sql.SQL("create database {} template earlier owner madang").format(sql.Identifier(name))
                )
            if number:
                cut += struck(url, random.uniform(0, longest * 1.2))
                left = migrate.migrate(url, SLICES, dry_run=True)
                middle += 0 < len(left) < len(pending)
                if left != pending[len(pending) - len(left) :]:
                    wrong.append("steps were left out")
            began = time.monotonic()
            migrate.migrate(url, SLICES)
            longest = longest or time.monotonic() - began
            if migrate.migrate(url, SLICES, dry_run=True):
                wrong.append("the rerun did not finish")
            if digests(url, tables) != before:
                wrong.append("rows differ")
            with psycopg.connect(owner, autocommit=True) as connection:
                connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))
    said = "; ".join(sorted(set(wrong))) or "0 lost, every rerun finished"
    record(
        "UPG-1",
        n=n,
        figure=f"{rows:,} rows over {len(pending)} steps, {cut} of {KILLS} kills before the end, {middle} between two"
        f" steps: {said}",
        met=not wrong and cut > 0,
    )
