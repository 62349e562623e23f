"""Numbered plain SQL per slice, forward only, ground first, at start, under an advisory lock.

A file lives in `<slice>/migrations/0002_what_it_does.sql`; each slice has the PostgreSQL schema of its own name. What has
run is kept with its checksum: a shipped file stays as it is.
"""

import hashlib
from importlib.resources import files
from typing import cast

import psycopg
from msgspec import Struct
from psycopg.abc import Query

from madang.ground import jobs, locks


class Migration(Struct, frozen=True):
    """One file: its slice, its name and its SQL."""

    slice: str
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the file, hexadecimal."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


class ChangedMigration(Exception):
    """A file that already ran on this database reads differently now."""


def migrations(slices: list[str]) -> list[Migration]:
    """All files in the order they run: the ground first, then the slices as the house lists them."""
    found = []
    for package in ("madang.ground", *(f"madang.{name}" for name in slices)):
        folder = files(package).joinpath("migrations")
        if folder.is_dir():
            found += [
                Migration(package.removeprefix("madang."), file.name, file.read_text("utf-8"))
                for file in sorted(folder.iterdir(), key=lambda entry: entry.name)
                if file.name.endswith(".sql")
            ]
        if package == "madang.ground":
            found.append(Migration("queue", "3.10.0", jobs.schema()))
    return found


def pending(connection: psycopg.Connection[tuple[object, ...]], wanted: list[Migration]) -> list[Migration]:
    """What has not run yet. Raises ChangedMigration."""
    if connection.execute("select to_regclass('public.madang_migration')").fetchone() == (None,):
        return wanted
    ran = dict(
        cast(
            "list[tuple[tuple[str, str], str]]",
            [
                ((row[0], row[1]), row[2])
                for row in connection.execute("select slice, name, checksum from madang_migration")
            ],
        )
    )
    for migration in wanted:
        if ran.get((migration.slice, migration.name), migration.checksum) != migration.checksum:
            raise ChangedMigration(f"{migration.slice}/{migration.name} was changed after it had run")
    return [migration for migration in wanted if (migration.slice, migration.name) not in ran]


def migrate(url: str, slices: list[str], *, dry_run: bool = False) -> list[str]:
    """Run what is pending, each file in its own transaction; gives the names. A second caller waits for the first."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(%s)", [locks.MIGRATE])
        try:
            todo = pending(connection, migrations(slices))
            if dry_run:
                return [f"{migration.slice}/{migration.name}" for migration in todo]
            furnish(connection)
            for migration in todo:
                with connection.transaction():
                    connection.execute("set local lock_timeout = '4s'; set local statement_timeout = '60s'")
                    run_one(connection, migration)
            return [f"{migration.slice}/{migration.name}" for migration in todo]
        finally:
            connection.execute("select pg_advisory_unlock(%s)", [locks.MIGRATE])


def furnish(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Make the table that remembers what has run."""
    connection.execute(
        "create table if not exists public.madang_migration (slice text, name text, checksum text not null,"
        " ran_at timestamptz not null default now(), primary key (slice, name))"
    )


def run_one(connection: psycopg.Connection[tuple[object, ...]], migration: Migration) -> None:
    """Run one file in the transaction at hand and remember it."""
    connection.execute(cast(Query, migration.sql))
    connection.execute(
        "insert into madang_migration (slice, name, checksum) values (%s, %s, %s)",
        [migration.slice, migration.name, migration.checksum],
    )
