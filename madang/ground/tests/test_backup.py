"""Backups: one file, whole, moving between PostgreSQL versions both ways; sealed, cancelled, scheduled."""

import asyncio
import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import sql

from madang.ground import facts
from madang.ground.backup import archive, restoring, rules, seal, snapshot
from madang.ground.backup.models import Backup, Schedule
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.identity import actions as identity
from madang.ground.ids import SYSTEM, new_id
from madang.ground.manifest import House
from madang.ground.postgres import running
from madang.ground.runtime import Runtime
from madang.ground.testing import PASSWORD, Cast, told
from madang.ground.tx import Actor, Tx
from madang.ground.vault import Vault
from tests.external import debian_postgres

PASSPHRASE = "마당 넓은 집 42번지"


def dump(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, as text."""
    with psycopg.connect(url, options=snapshot.OPTIONS) as connection:
        return {
            f"{schema}.{name}": sorted(
                connection.execute(sql.SQL("select t::text from {} t").format(sql.Identifier(schema, name))).fetchall()
            )
            for schema, name, _ in snapshot.tables_of(connection)
        }


async def test_a_backup_comes_back_equal_on_18_and_on_15_and_from_15_to_18(
    database: Database, runtime: Runtime, cast: Cast, house: House, tmp_path: Path
) -> None:
    data = tmp_path / "house"
    kept = BlobStore(data)
    contents = [bytes([number]) * size for number, size in enumerate((0, 1, 70_000, 3_000_001))]
    # so many that some head lies across the border of two sealed pieces
    contents += [number.to_bytes(2) * 6_500 for number in range(300)]
    for content in contents:
        kept.take_in(hashlib.sha256(content).hexdigest(), io.BytesIO(content))
    async with database.queries() as q:
        await q.run(
            "insert into ground.setting (name, value) values ('odd', %(value)s) on conflict do nothing",
            value=psycopg.types.json.Jsonb({"a": "tab\tline\nback\\slash \\N '\"", "b": [1.1, None, 1e300]}),
        )
    await told(database)
    first = tmp_path / "one.madang"
    # leases and bookmarks move on while the process runs, so the copy is compared with a second one of itself
    written = await asyncio.to_thread(snapshot.write, database.url, first, blobs=kept, passphrase=PASSPHRASE)
    assert written.blobs == len(contents)
    assert written.rows > 20

    with debian_postgres() as fifteen:
        other = tmp_path / "fifteen"
        restoring.read(
            first,
            fifteen,
            slices=house.slices,
            blobs=BlobStore(other),
            vault=Vault(other),
            passphrase=PASSPHRASE,
        )
        second = tmp_path / "two.madang"
        again = snapshot.write(fifteen, second, blobs=BlobStore(other))
        assert again.postgres // 10_000 == 15
        assert tables(again) == tables(written)
        assert [one for one in again.sequences if one.called] == [one for one in written.sequences if one.called]
        expected = dump(fifteen)
        with pytest.raises(restoring.CannotRestore, match="not empty"):
            restoring.read(second, fifteen, slices=house.slices, blobs=BlobStore(other), vault=Vault(other))
    with fresh(tmp_path / "eighteen") as eighteen:
        third = tmp_path / "eighteen"
        restoring.read(second, eighteen, slices=house.slices, blobs=BlobStore(third), vault=Vault(third))
        assert dump(eighteen) == expected
        assert dict(BlobStore(third).names()) == dict(kept.names())
        for content in contents:
            name = hashlib.sha256(content).hexdigest()
            assert b"".join(BlobStore(third).pieces(name)) == content
        await lived_in(eighteen, house, written)


def tables(contents: archive.Contents) -> dict[str, tuple[int, str]]:
    """Row counts and checksums of the tables; the rows come in the order they lie in, which COPY keeps."""
    return {table.member: (table.rows, contents.sha256[table.member]) for table in contents.tables}


@contextmanager
def fresh(data: Path) -> Iterator[str]:
    with running(data) as cluster:
        yield cluster.url


async def lived_in(url: str, house: House, written: archive.Contents) -> None:
    """Somebody signs in, the log verifies, and goes on."""
    database = Database(url)
    await database.open()
    async with database.connection() as connection, connection.transaction():
        tx = Tx(connection, house=house, who=Actor(), via="test")
        caller = identity.Caller(device="test")
        checked = await identity.check_password(
            database, house, number="0000001", password=PASSWORD, caller=caller, now=tx.now
        )
        entered = await identity.sign_in(tx, checked=checked, caller=caller)
        assert (bool(entered.token), entered.state) == (True, "signed-in")
        await tx.flush()
        read, broken = await facts.verify(tx, anchors=[(written.position, written.hash)])
        assert broken is None
        assert read == written.position
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await tx.run("update ground.fact set name = 'x'")
    await database.close()


async def test_damage_anywhere_is_seen(database: Database, cast: Cast, tmp_path: Path) -> None:
    kept = BlobStore(tmp_path / "house")
    kept.take_in(hashlib.sha256(b"x" * 5000).hexdigest(), io.BytesIO(b"x" * 5000))
    for passphrase in (None, PASSPHRASE):
        path = tmp_path / f"{bool(passphrase)}.madang"
        await asyncio.to_thread(snapshot.write, database.url, path, blobs=kept, passphrase=passphrase)
        whole = path.read_bytes()
        archive.verify(path, passphrase)
        for place in range(30, len(whole), max(1, len(whole) // 12)):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
            try:
                found = archive.verify(path, passphrase)
            except (archive.Damaged, seal.WrongPassphrase):
                continue
            # a time stamp or a flag in the ZIP's own heads says nothing about the house
            assert found.position >= 0
            assert passphrase is None
        for length in (0, 10, len(whole) // 2, len(whole) - 1):
            path.write_bytes(whole[:length])
            with pytest.raises((archive.Damaged, seal.WrongPassphrase)):
                archive.verify(path, passphrase)


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(0, 2 * seal.PIECE), min_size=0, max_size=4))
def test_what_is_sealed_opens_the_same(sizes: list[int]) -> None:
    plain = [bytes([number % 256]) * size for number, size in enumerate(sizes)]
    file = io.BytesIO()
    sealing = seal.Sealing(file, PASSPHRASE)
    for part in plain:
        sealing.write(part)
    sealing.close()
    assert io.BufferedReader(seal.Unsealing(file, PASSPHRASE)).read() == b"".join(plain)
    with pytest.raises(seal.WrongPassphrase):
        seal.Unsealing(file, "another passphrase")


async def test_the_administrator_asks_watches_and_finds_the_file(
    client: Any, database: Database, admin: Actor, mina: Actor, tmp_path: Path
) -> None:
    async with client(mina) as web:
        assert (await web.post("/api/admin/backups")).status_code == 403
    async with client(admin) as web:
        chosen = {"hour": None, "keep": 3, "folder": str(tmp_path / "safe"), "passphrase": PASSPHRASE}
        view = await web.ok("PUT", "/api/admin/backups/settings", json=chosen)
        assert view == {"hour": None, "keep": 3, "folder": str(tmp_path / "safe"), "encrypted": True}
        asked = await web.ok("POST", "/api/admin/backups")
        assert asked["state"] == "asked"
        listed: Any = None
        for _ in range(200):
            listed = await web.ok("GET", "/api/admin/backups")
            if listed["items"][0]["state"] not in ("asked", "running"):
                break
            await asyncio.sleep(0.1)
        done = listed["items"][0]
        assert (done["state"], done["verified"], done["encrypted"], done["progress"]) == ("done", True, True, 100)
        assert archive.verify(Path(done["file"]), PASSPHRASE).rows == done["rows"]
        assert PASSPHRASE not in str(listed)
        assert (await web.post(f"/api/admin/backups/{done['id']}/cancel")).status_code == 409
        async with database.queries() as q:
            assert PASSPHRASE not in str(await q.tuples("select value from ground.setting"))
        await web.ok("PUT", "/api/admin/backups/settings", json={"hour": None, "keep": 3, "passphrase": None})


async def test_a_cancelled_backup_leaves_nothing(database: Database, cast: Cast, tmp_path: Path) -> None:
    target = tmp_path / "out" / "never.madang"
    target.parent.mkdir()

    def step(percent: int) -> None:
        if percent > 0:
            raise snapshot.Cancelled

    with pytest.raises(snapshot.Cancelled):
        await asyncio.to_thread(snapshot.write, database.url, target, blobs=BlobStore(tmp_path), step=step)
    assert list(target.parent.iterdir()) == []


NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
"""Half past three in the morning of 22 November in Seoul."""


def made(state: str, ago: timedelta, cause: str = "scheduled") -> Backup:
    return Backup(
        id=new_id(),
        state=state,
        cause=cause,
        file=None,
        bytes=None,
        rows=None,
        blobs=None,
        progress=0,
        encrypted=False,
        asked_at=NOW - ago,
        asked_by=SYSTEM,
        started_at=None,
        ended_at=None,
        seconds=None,
        verified=False,
        error=None,
    )


@pytest.mark.parametrize(
    ("hour", "newest", "age", "due"),
    [
        (3, [], timedelta(days=1), True),
        (4, [], timedelta(days=1), False),
        (None, [], timedelta(days=1), False),
        (3, [made("done", timedelta(minutes=10))], timedelta(days=1), False),
        (3, [made("done", timedelta(hours=20))], timedelta(days=1), True),
        (3, [made("done", timedelta(minutes=10), "manual")], timedelta(days=1), True),
        (3, [made("failed", timedelta(minutes=10))], timedelta(days=1), True),
        (3, [made("failed", timedelta(minutes=minute)) for minute in (1, 2, 3)], timedelta(days=1), False),
        (3, [], timedelta(minutes=31), True),
        (3, [], timedelta(minutes=29), False),
        (0, [], timedelta(minutes=5), False),
        (3, [], None, False),
    ],
)
def test_the_backup_of_the_day_is_due_once_and_not_on_the_day_a_house_opens_late(
    hour: int | None, newest: list[Backup], age: timedelta | None, due: bool
) -> None:
    since = None if age is None else NOW - age
    assert rules.is_due(Schedule(hour=hour), newest, NOW, since=since) is due


def test_the_schedule_comes_round() -> None:
    assert rules.next_at(Schedule(hour=3), NOW) == datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
    assert rules.next_at(Schedule(hour=None), NOW) is None
