"""Writing a backup: one snapshot of the database, while everybody goes on working.

Plain blocking code for a thread of its own: it moves bytes, and compression takes a core.
"""

import hashlib
import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import msgspec
import psycopg
from psycopg import sql

from madang import __version__
from madang.ground.backup import archive
from madang.ground.backup.archive import MANIFEST, Contents, Sequence, Table
from madang.ground.backup.seal import Sealing
from madang.ground.blobs import BlobStore
from madang.ground.facts import FIRST
from madang.ground.vault import NAME as KEY

OPTIONS = "-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 -c statement_timeout=0 -c client_encoding=UTF8"
"""How sessions must be set that write or read rows as text."""

Connection = psycopg.Connection[tuple[Any, ...]]


class Cancelled(Exception):
    """Somebody asked to stop."""


def tables_of(connection: Connection) -> list[tuple[str, str, list[str]]]:
    """Every table of ours with the columns that hold data of their own, in a fixed order."""
    rows = connection.execute(
        "select n.nspname, c.relname, array_agg(a.attname::text order by a.attnum) from pg_class c"
        " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
        " where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''"
        " and n.nspname !~ '^(pg_|information_schema)' group by 1, 2"
        ' order by n.nspname collate "C", c.relname collate "C"'
    ).fetchall()
    return cast("list[tuple[str, str, list[str]]]", rows)


def sequences_of(connection: Connection) -> list[Sequence]:
    """Every sequence and where it stands."""
    names = connection.execute(
        "select schemaname, sequencename from pg_sequences"
        " where schemaname !~ '^(pg_|information_schema)' order by 1, 2"
    ).fetchall()
    found = []
    for schema, name in names:
        row = connection.execute(
            sql.SQL("select last_value, is_called from {}").format(sql.Identifier(schema, name))
        ).fetchone()
        assert row is not None
        found.append(Sequence(schema=schema, name=name, last=row[0], called=row[1]))
    return found


def write(
    url: str,
    target: Path,
    *,
    blobs: BlobStore,
    passphrase: str | None = None,
    key: Path | None = None,
    step: Callable[[int], None] = lambda percent: None,
) -> Contents:
    """Write a backup of the house to `target`, whole or not at all, and read it back once.

    `step` hears per cent and may raise Cancelled. `key` (the file of the vault) goes in only when there is a
    `passphrase`. Raises OSError, psycopg.Error, archive.Damaged.
    """
    draft = target.with_name(target.name + ".part")
    try:
        with draft.open("wb") as file:
            out: Any = Sealing(file, passphrase) if passphrase else file
            with zipfile.ZipFile(out, "w", allowZip64=True) as zipped:
                contents = _fill(url, zipped, blobs=blobs, key=key if passphrase else None, step=step)
            if passphrase:
                out.close()
            file.flush()
            os.fsync(file.fileno())
        read, whole = 0, max(1, draft.stat().st_size)

        def checking(size: int) -> None:
            nonlocal read
            read += size
            step(75 + min(24, 25 * read // (whole * 4)))

        archive.verify(draft, passphrase, step=checking)
        draft.rename(target)
        _sync(target.parent)
        step(100)
        return contents
    finally:
        draft.unlink(missing_ok=True)


def _fill(
    url: str, zipped: zipfile.ZipFile, *, blobs: BlobStore, key: Path | None, step: Callable[[int], None]
) -> Contents:
    sha256: dict[str, str] = {}
    tables = []
    with psycopg.connect(url, autocommit=True, options=OPTIONS) as connection:
        connection.execute("begin isolation level repeatable read read only")
        position, hashed = _head(connection)
        migrations = connection.execute(
            "select slice, name, checksum from public.madang_migration order by slice, name"
        ).fetchall()
        found = tables_of(connection)
        sizes = {
            (schema, name): cast(int, size)
            for schema, name, size in connection.execute(
                "select n.nspname, c.relname, pg_table_size(c.oid) from pg_class c"
                " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'"
            )
        }
        # what the snapshot refers to was kept before it was taken, so listing now misses nothing
        kept = list(blobs.names())
        whole = sum(sizes[one[0], one[1]] for one in found) + sum(size for _, size in kept) + 1
        done = 0
        for schema, name, columns in found:
            member = f"tables/{schema}.{name}.tsv"
            rows, sha256[member] = _table(
                connection,
                zipped,
                member,
                schema=schema,
                name=name,
                columns=columns,
                step=step,
                percent=done * 75 // whole,
            )
            tables.append(Table(schema=schema, name=name, columns=columns, rows=rows, member=member))
            done += sizes[schema, name]
            step(done * 75 // whole)
        sequences = sequences_of(connection)
        postgres = connection.info.server_version
        connection.execute("rollback")
    for name, size in kept:
        _blob(zipped, blobs, name, sha256)
        done += size
        step(done * 75 // whole)
    if key is not None and key.exists():
        zipped.writestr(f"keys/{KEY}", key.read_bytes())
        sha256[f"keys/{KEY}"] = hashlib.sha256(key.read_bytes()).hexdigest()
    contents = Contents(
        format=archive.FORMAT,
        madang=__version__,
        postgres=postgres,
        made_at=datetime.now(UTC),
        position=position,
        hash=hashed.hex(),
        migrations=[(row[0], row[1], row[2]) for row in migrations],
        tables=tables,
        sequences=sequences,
        blobs=len(kept),
        sha256=sha256,
    )
    zipped.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(contents), indent=1))
    return contents


def _head(connection: Connection) -> tuple[int, bytes]:
    row = connection.execute("select position, hash from ground.fact order by position desc limit 1").fetchone()
    return (row[0], row[1]) if row else (0, FIRST)


def _table(
    connection: Connection,
    zipped: zipfile.ZipFile,
    member: str,
    *,
    schema: str,
    name: str,
    columns: list[str],
    step: Callable[[int], None],
    percent: int,
) -> tuple[int, str]:
    digest = hashlib.sha256()
    order = sql.SQL("copy {} ({}) to stdout").format(
        sql.Identifier(schema, name), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    info = zipfile.ZipInfo(member, datetime.now(UTC).timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info._compresslevel = 1  # type: ignore[attr-defined]  # noqa: SLF001  (public only from Python 3.13 on)
    waiting, rows = bytearray(), 0
    with connection.cursor() as cursor, zipped.open(info, "w", force_zip64=True) as out, cursor.copy(order) as copy:
        for block in copy:
            waiting += block
            rows += bytes(block).count(b"\n")  # those within values are written as \n
            if len(waiting) >= archive.CHUNK:
                digest.update(waiting)
                out.write(waiting)
                waiting.clear()
                step(percent)
        digest.update(waiting)
        out.write(waiting)
    return rows, digest.hexdigest()


def _blob(zipped: zipfile.ZipFile, blobs: BlobStore, name: str, sha256: dict[str, str]) -> None:
    member = f"blobs/{name}"
    digest = hashlib.sha256()
    try:
        content = iter(blobs.pieces(name))
        first = next(content, b"")
    except FileNotFoundError:
        # collected since it was listed: nothing in the snapshot referred to it
        return
    with zipped.open(zipfile.ZipInfo(member, datetime.now(UTC).timetuple()[:6]), "w", force_zip64=True) as out:
        digest.update(first)
        out.write(first)
        for chunk in content:
            digest.update(chunk)
            out.write(chunk)
    if digest.hexdigest() != name:
        raise archive.Damaged(f"the file {name} holds other bytes than its name says; repair the disk first")
    sha256[member] = name


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
