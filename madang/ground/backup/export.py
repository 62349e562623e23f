r"""The whole house in open formats: a folder anybody can read without Madang, and an import that brings it back.

    README.md               what is what, in Korean and English
    manifest.json           program, migrations, tables with their columns and types, counts, SHA-256 of every file
    tables/<table>.jsonl    a JSON object per row: column → value (bytes as \x hexadecimal, moments in UTC)
    contents/<sha256>       contents of files; the rows of ground.file_version name them

Secrets do not travel: passwords, sessions, tokens, second factors, links. After an import the administrators get
one-time passwords.
"""

import hashlib
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import cast

import msgspec
import psycopg
from msgspec import Struct
from psycopg import sql

from madang import __version__
from madang.ground import migrate
from madang.ground.backup import restoring
from madang.ground.backup.archive import Damaged, Sequence
from madang.ground.backup.snapshot import OPTIONS, Connection, sequences_of, tables_of
from madang.ground.blobs import BlobStore

FORMAT = 1
BATCH = 1000
SECRET = frozenset(
    f"ground.{name}"
    for name in (
        *("password", "session", "link", "link_pass", "link_look", "invitation", "idempotency", "mail", "backup"),
        *("attempt", "device", "totp", "recovery_code", "passkey", "challenge", "token"),
        *("dav_lock", "wopi_lock"),
    )
)
"""Tables that let somebody in, or that only mean something on the machine they were made on."""
LETS_IN = {
    "token": "gen_random_uuid()::text || gen_random_uuid()::text",
    "token_hash": "sha256(gen_random_uuid()::text::bytea)",
}
"""Columns of tables that also hold what is no secret: what stands there, or what it is made from, lets somebody in; and what
is exported in its place."""
SECRET_SETTINGS = ("mail.relay", "backup.schedule", "audit.anchors", "audit.verified")


class Column(Struct, frozen=True):
    """A column and its type in PostgreSQL's words."""

    name: str
    type: str


class ExportedTable(Struct, frozen=True, kw_only=True):
    """One file of rows."""

    schema: str
    name: str
    columns: list[Column]
    rows: int
    sha256: str


class Manifest(Struct, frozen=True, kw_only=True):
    """What the folder holds."""

    format: int
    madang: str
    made_at: datetime
    migrations: list[tuple[str, str, str]]
    tables: list[ExportedTable]
    sequences: list[Sequence]
    contents: list[str]


def write(url: str, folder: Path, *, blobs: BlobStore) -> Manifest:
    """Export one snapshot into a new folder. Raises FileExistsError, OSError, psycopg.Error."""
    folder.mkdir(parents=True)
    (folder / "tables").mkdir()
    (folder / "contents").mkdir()
    with psycopg.connect(url, autocommit=True, options=OPTIONS) as connection:
        connection.execute("begin isolation level repeatable read read only")
        migrations = connection.execute(
            "select slice, name, checksum from public.madang_migration order by slice, name"
        ).fetchall()
        tables = [
            _table(connection, folder, schema, name, columns)
            for schema, name, columns in tables_of(connection)
            if schema != "public" and f"{schema}.{name}" not in SECRET
        ]
        sequences = [one for one in sequences_of(connection) if one.schema != "public"]
        kept = [name for name, _ in blobs.names()]
        connection.execute("rollback")
    for name in kept:
        _content(folder / "contents" / name, blobs.pieces(name), name)
    manifest = Manifest(
        format=FORMAT,
        madang=__version__,
        made_at=datetime.now(UTC),
        migrations=[(row[0], row[1], row[2]) for row in migrations],
        tables=tables,
        sequences=sequences,
        contents=kept,
    )
    readme = files("madang.ground.backup").joinpath("locale/export/README.md").read_text("utf-8")
    (folder / "README.md").write_text(readme, "utf-8")
    (folder / "manifest.json").write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
    return manifest


def _table(connection: Connection, folder: Path, schema: str, name: str, columns: list[str]) -> ExportedTable:
    types: dict[str, str] = dict(
        connection.execute(
            "select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = %s::text::regclass",
            [sql.Identifier(schema, name).as_string(connection)],
        ).fetchall()
    )
    order = sql.SQL("select row_to_json(r)::text from (select {} from {}) r").format(
        sql.SQL(", ").join(map(_exported, columns)), sql.Identifier(schema, name)
    )
    if (schema, name) == ("ground", "setting"):
        order += sql.SQL(" where r.name <> all({})").format(sql.Literal(list(SECRET_SETTINGS)))
    digest, rows = hashlib.sha256(), 0
    with (
        connection.cursor(name="export") as cursor,
        (folder / "tables" / f"{schema}.{name}.jsonl").open("wb") as file,
    ):
        cursor.itersize = BATCH
        cursor.execute(order)
        for (row,) in cursor:
            line = cast(str, row).encode() + b"\n"
            digest.update(line)
            file.write(line)
            rows += 1
    return ExportedTable(
        schema=schema,
        name=name,
        columns=[Column(column, types[column]) for column in columns],
        rows=rows,
        sha256=digest.hexdigest(),
    )


def _exported(column: str) -> sql.Composable:
    """A column as it is exported: whoever holds the token of a link must not come in by it elsewhere, so it is another."""
    if column in LETS_IN:
        return sql.SQL(f"{LETS_IN[column]} as {{}}").format(sql.Identifier(column))
    return sql.Identifier(column)


def _content(path: Path, pieces: Iterator[bytes], name: str) -> None:
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for piece in pieces:
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if digest.hexdigest() != name:
        raise Damaged(f"the file {name} holds other bytes than its name says")


def read(folder: Path, url: str, *, slices: list[str], blobs: BlobStore) -> Manifest:
    """Bring an export into an empty house, in one transaction. Raises CannotRestore, Damaged, OSError, psycopg.Error."""
    try:
        manifest = msgspec.json.decode((folder / "manifest.json").read_bytes(), type=Manifest)
    except (msgspec.MsgspecError, FileNotFoundError) as error:
        raise Damaged(f"{folder} is no export: {error}") from None
    if manifest.format != FORMAT:
        raise Damaged(f"{folder} has format {manifest.format}; this Madang reads {FORMAT}")
    for table in manifest.tables:
        with (folder / "tables" / f"{table.schema}.{table.name}.jsonl").open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != table.sha256:
                raise Damaged(f"{table.schema}.{table.name} holds other rows than the manifest says")
    restoring.check(url, slices, manifest.migrations, madang=manifest.madang)
    for name in manifest.contents:
        with (folder / "contents" / name).open("rb") as content:
            blobs.take_in(name, content)
    with psycopg.connect(url, autocommit=True, options=OPTIONS) as connection:
        with connection.transaction():
            restoring.furnish(connection, slices, manifest.migrations)
            with restoring.without_keys(connection):
                for table in manifest.tables:
                    _rows(connection, folder, table)
            restoring.advance(connection, manifest.sequences)
        connection.execute("analyze")
    migrate.migrate(url, slices)
    return manifest


def _rows(connection: Connection, folder: Path, table: ExportedTable) -> None:
    where = sql.Identifier(table.schema, table.name)
    log = (table.schema, table.name) == ("ground", "fact")
    if not log:
        connection.execute(sql.SQL("alter table {} disable trigger user").format(where))
        connection.execute(sql.SQL("delete from {}").format(where))
    columns = sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns)
    order = sql.SQL(
        "insert into {where} ({columns}) overriding system value select {columns}"
        " from json_populate_recordset(null::{where}, %s::json)"
    ).format(where=where, columns=columns)
    with (folder / "tables" / f"{table.schema}.{table.name}.jsonl").open("rb") as file:
        while lines := list(islice(file, BATCH)):
            connection.execute(order, ["[" + ",".join(line.decode() for line in lines) + "]"])
    if not log:
        connection.execute(sql.SQL("alter table {} enable trigger user").format(where))
