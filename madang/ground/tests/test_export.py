"""Export in open formats and import elsewhere: equal but for secrets. Upgrades that were killed finish later."""

import asyncio
import hashlib
import io
import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psycopg
import pytest

from madang.ground import facts
from madang.ground.backup import export, restoring
from madang.ground.backup.archive import Damaged
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.postgres import running
from madang.ground.testing import Cast, Digested
from madang.ground.tests.test_backup import dump

COMMAND = [sys.executable, "-m", "madang"]


async def test_an_export_comes_back_equal_without_secrets(
    database: Database, house: House, cast: Cast, digested: Digested, tmp_path: Path
) -> None:
    kept = BlobStore(tmp_path / "house")
    kept.take_in(hashlib.sha256(b"hwp").hexdigest(), io.BytesIO(b"hwp"))
    async with database.queries() as q:
        await q.run(
            "insert into ground.setting (name, value) values ('odder', %(value)s) on conflict do nothing",
            value=psycopg.types.json.Jsonb({"a": "줄\n바꿈 \\ \" '", "b": [1.25, None]}),
        )
    # what readers write would otherwise come between the export and the look at it
    await digested()
    folder = tmp_path / "export"
    manifest = await asyncio.to_thread(export.write, database.url, folder, blobs=kept)
    before = {name: rows for name, rows in dump(database.url).items() if name not in export.SECRET}
    everything = "".join(path.read_text("utf-8") for path in (folder / "tables").iterdir())
    assert "argon2" not in everything
    lets_in = {"secret", "password_hash"}
    secret = [
        one.name
        for one in manifest.tables
        for column in one.columns
        if column.name in lets_in and column.type != "boolean"
    ]
    assert secret == []
    renewed: set[str] = set()
    async with database.queries() as q:
        for one in manifest.tables:
            for column in {each.name for each in one.columns} & set(export.LETS_IN):
                name = f"{one.schema}.{one.name}"
                renewed.add(name)
                kept_here = await q.values(f"select {column}::text from {name}")
                assert not [token for token in kept_here if token.removeprefix("\\x") in everything]
    assert "김미나" in (folder / "tables" / "ground.person.jsonl").read_text("utf-8")
    assert "한국어" in (folder / "README.md").read_text("utf-8")
    for line in (folder / "tables" / "ground.fact.jsonl").read_text("utf-8").splitlines():
        assert json.loads(line)["hash"].startswith("\\x")
    with running(tmp_path / "fresh") as cluster:
        other = BlobStore(tmp_path / "fresh")
        export.read(folder, cluster.url, slices=house.slices, blobs=other)
        after = dump(cluster.url)
        for table in manifest.tables:
            name = f"{table.schema}.{table.name}"
            if name in renewed:
                assert len(after[name]) == len(before[name]), name
            elif name not in ("ground.setting", "ground.reader"):
                assert after[name] == before[name], name
        assert dict(other.names()) == dict(kept.names())
        fresh = Database(cluster.url)
        await fresh.open()
        async with fresh.queries() as q:
            assert (await facts.verify(q))[1] is None
            assert await q.value("select value->>'a' from ground.setting where name = 'odder'") == "줄\n바꿈 \\ \" '"
        await fresh.close()
        with pytest.raises(restoring.CannotRestore):
            export.read(folder, cluster.url, slices=house.slices, blobs=other)
    (folder / "tables" / "ground.person.jsonl").write_text("{}\n")
    with running(tmp_path / "second") as cluster, pytest.raises(Damaged):
        export.read(folder, cluster.url, slices=house.slices, blobs=BlobStore(tmp_path / "second"))


def said(*words: Any, data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, words), "--data", data], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_commands_of_an_operator_follow_each_other(tmp_path: Path) -> None:
    data = tmp_path / "house"
    with running(data) as cluster:
        pass
    assert cluster.pid is None
    assert said("doctor", data=data).returncode == 1
    dry = said("upgrade", "--dry-run", data=data)
    assert "ground/0001_ground.sql" in dry.stdout
    with running(data) as cluster, psycopg.connect(cluster.url) as connection:
        assert connection.execute("select to_regclass('ground.fact')").fetchone() == (None,)


SCRIPT = """
import sys
from madang.ground import migrate
migrate.migrations = lambda slices: [
    migrate.Migration("test", "1", "create schema test; create table test.one (id int); insert into test.one values (1)"),
    migrate.Migration("test", "2", "update test.one set id = 2; select pg_sleep(2); create table test.two (id int)"),
    migrate.Migration("test", "3", "create table test.three (id int)"),
]
print("begun", flush=True)
print(migrate.migrate(sys.argv[1], []), flush=True)
"""


def test_a_migration_that_was_killed_finishes_later(tmp_path: Path) -> None:
    with running(tmp_path / "house") as cluster:
        for _ in range(3):
            process = subprocess.Popen([sys.executable, "-c", SCRIPT, cluster.url], stdout=subprocess.PIPE, text=True)
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            time.sleep(0.8)
            process.send_signal(signal.SIGKILL)
            process.wait(10)
            process.stdout.close()
            with psycopg.connect(cluster.url) as connection:
                assert connection.execute("select id from test.one").fetchall() == [(1,)]
                assert connection.execute("select to_regclass('test.two')").fetchone() == (None,)
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, cluster.url], capture_output=True, text=True, timeout=30, check=True
        )
        assert "['test/2', 'test/3']" in done.stdout
        with psycopg.connect(cluster.url) as connection:
            assert connection.execute("select id from test.one").fetchall() == [(2,)]
            assert connection.execute("select count(*) from madang_migration").fetchone() == (3,)
