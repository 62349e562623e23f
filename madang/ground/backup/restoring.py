"""Bringing a backup into an empty house. Rows are only inserted: the log refuses rewriting, and none is needed."""

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import psycopg
from psycopg import sql

from madang.ground import migrate
from madang.ground.backup import archive
from madang.ground.backup.archive import Contents, Sequence, Table
from madang.ground.backup.snapshot import OPTIONS, Connection, tables_of
from madang.ground.blobs import BlobStore
from madang.ground.vault import Vault


class CannotRestore(Exception):
    """The house is not empty, or the backup comes from a newer or another program; the message says which."""


def is_empty(url: str) -> bool:
    """Whether nothing was ever made in the database."""
    with psycopg.connect(url, autocommit=True) as connection:
        return not tables_of(connection)


def read(
    path: Path, url: str, *, slices: list[str], blobs: BlobStore, vault: Vault, passphrase: str | None = None
) -> Contents:
    """Verify the backup, then bring everything back in one transaction, then run the migrations that came since.

    Raises CannotRestore, archive.Damaged, archive.NeedsPassphrase, seal.WrongPassphrase, OSError, psycopg.Error.
    """
    contents = archive.verify(path, passphrase)
    check(url, slices, contents.migrations, madang=contents.madang)
    with archive.opened(path, passphrase) as (zipped, _):
        for member in zipped.namelist():
            if member.startswith("blobs/"):
                with zipped.open(member) as content:
                    blobs.take_in(member.removeprefix("blobs/"), content)
            if member.startswith("keys/"):
                vault.keep(zipped.read(member))
        with psycopg.connect(url, autocommit=True, options=OPTIONS) as connection:
            # one transaction: an interrupted restore leaves an empty database, and can be started again
            with connection.transaction():
                furnish(connection, slices, contents.migrations)
                _load(connection, zipped, contents)
            connection.execute("analyze")
    migrate.migrate(url, slices)
    return contents


def check(url: str, slices: list[str], ran: list[tuple[str, str, str]], *, madang: str) -> None:
    """Whether the house is empty and all that ran there is known here. Raises CannotRestore."""
    known = {(one.slice, one.name): one for one in migrate.migrations(slices)}
    for slice_name, name, checksum in ran:
        ours = known.get((slice_name, name))
        if ours is None or ours.checksum != checksum:
            raise CannotRestore(
                f"it was made by Madang {madang} with {slice_name}/{name}, which this Madang does not know;"
                " install that version or a newer one"
            )
    if not is_empty(url):
        raise CannotRestore("the database is not empty; bringing back needs an empty house")


def furnish(connection: Connection, slices: list[str], ran: list[tuple[str, str, str]]) -> None:
    """Run the migrations that had run there, and no others."""
    wanted = {(one[0], one[1]) for one in ran}
    migrate.furnish(connection)
    for migration in migrate.migrations(slices):
        if (migration.slice, migration.name) in wanted:
            migrate.run_one(connection, migration)


def _load(connection: Connection, zipped: zipfile.ZipFile, contents: Contents) -> None:
    there = {(schema, name): set(columns) for schema, name, columns in tables_of(connection)}
    listed = {(table.schema, table.name): set(table.columns) for table in contents.tables}
    if there != listed:
        strange = sorted(f"{schema}.{name}" for schema, name in there.keys() ^ listed.keys())
        raise CannotRestore(f"the tables of the backup are not those of its migrations: {strange}")
    with without_keys(connection):
        for table in contents.tables:
            _rows(connection, zipped, table, contents.sha256[table.member])
    advance(connection, contents.sequences)


@contextmanager
def without_keys(connection: Connection) -> Iterator[None]:
    """Rows may come in any order; at the end every foreign key is checked."""
    # owners may not switch foreign keys off, but they may take them down and put them up again, which checks every row
    keys = connection.execute(
        "select n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k"
        " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
        " where k.contype = 'f' and k.conparentid = 0 and n.nspname !~ '^(pg_|information_schema)'"
    ).fetchall()
    for schema, table, key, _ in keys:
        connection.execute(
            sql.SQL("alter table {} drop constraint {}").format(sql.Identifier(schema, table), sql.Identifier(key))
        )
    yield
    for schema, table, key, definition in keys:
        connection.execute(
            sql.SQL("alter table {} add constraint {} {}").format(
                sql.Identifier(schema, table), sql.Identifier(key), sql.SQL(cast(Any, definition))
            )
        )


def advance(connection: Connection, sequences: list[Sequence]) -> None:
    """Put the counters where they stood."""
    for sequence in sequences:
        connection.execute(
            "select setval(%s::text::regclass, %s, %s)",
            [
                sql.Identifier(sequence.schema, sequence.name).as_string(connection),
                sequence.last,
                sequence.called,
            ],
        )


def _rows(connection: Connection, zipped: zipfile.ZipFile, table: Table, wanted: str) -> None:
    where = sql.Identifier(table.schema, table.name)
    log = (table.schema, table.name) == ("ground", "fact")
    if not log:
        # rows that migrations made are in the backup as well
        connection.execute(sql.SQL("alter table {} disable trigger user").format(where))
        connection.execute(sql.SQL("delete from {}").format(where))
    digest = hashlib.sha256()
    order = sql.SQL("copy {} ({}) from stdin").format(where, sql.SQL(", ").join(map(sql.Identifier, table.columns)))
    with connection.cursor() as cursor:
        with zipped.open(table.member) as member, cursor.copy(order) as copy:
            while chunk := member.read(archive.CHUNK):
                digest.update(chunk)
                copy.write(chunk)
        rows = cursor.execute(sql.SQL("select count(*) from {}").format(where)).fetchone()
    if digest.hexdigest() != wanted or rows != (table.rows,):
        raise archive.Damaged(f"{table.member} changed while it was read")
    if not log:
        connection.execute(sql.SQL("alter table {} enable trigger user").format(where))
