"""`madang export` and `madang import`: the whole house in open formats, and back into an empty one."""

import argparse
import asyncio
import os
import secrets
import time
from pathlib import Path

import psycopg

from madang.commands.command import Command, database, emptied_again, place, reached, stop
from madang.ground.access import HOUSE
from madang.ground.backup import export
from madang.ground.backup.archive import Damaged
from madang.ground.backup.facts import Exported
from madang.ground.backup.restoring import CannotRestore
from madang.ground.blobs import BlobStore
from madang.ground.credentials import passwords
from madang.ground.db import Database
from madang.ground.ids import ref
from madang.ground.parties import store as parties
from madang.ground.roles import Role
from madang.ground.tx import transaction
from madang.house import house


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of the export")
    parser.add_argument(
        "--blob-url",
        default=os.environ.get("MADANG_BLOB_URL"),
        metavar="URL",
        help="s3://bucket when contents of files lie there (default: the data directory)",
    )


async def _told(url: str) -> None:
    """That somebody took everything is told before it is taken."""
    opened = Database(url, most=2)
    await opened.open()
    try:
        async with transaction(opened, house(), via="command") as tx:
            tx.tell(Exported(subject=ref("ground.house", HOUSE)))
    finally:
        await opened.close()


async def _one_time_passwords(url: str) -> list[tuple[str, str]]:
    """New passwords for the administrators, to be changed at the first sign-in: (staff number, password)."""
    opened = Database(url, most=2)
    await opened.open()
    try:
        async with transaction(opened, house(), via="command") as tx:
            ids = await tx.values(
                "select distinct r.person from ground.reach r where r.collection = %(house)s and r.role >= %(manage)s",
                house=HOUSE,
                manage=Role.MANAGE.rank,
            )
            found = []
            for person in (await parties.people(tx, ids)).values():
                if person.number is not None:
                    password = secrets.token_urlsafe(12)
                    await passwords.save(tx, person.id, password, must_change=True, now=tx.now)
                    found.append((person.number, password))
            return found
    finally:
        await opened.close()


def _write(asked: argparse.Namespace) -> int:
    began = time.monotonic()
    try:
        with reached(asked) as url:
            asyncio.run(_told(url))
            manifest = export.write(url, asked.folder, blobs=BlobStore(asked.data, bucket=asked.blob_url))
    except (OSError, psycopg.Error, Damaged) as error:
        raise stop(f"the export failed: {error}") from None
    rows = sum(table.rows for table in manifest.tables)
    print(
        f"{asked.folder}: {len(manifest.tables)} tables, {rows:,} rows, {len(manifest.contents):,} files,"
        f" {time.monotonic() - began:.1f} s"
    )
    return 0


def _read(asked: argparse.Namespace) -> int:
    if asked.data.exists() and any(asked.data.iterdir()):
        raise stop(f"{asked.data} is not empty; an export is brought into an empty house only")
    try:
        with emptied_again(asked.data), database(asked) as url:
            manifest = export.read(
                asked.folder, url, slices=house().slices, blobs=BlobStore(asked.data, bucket=asked.blob_url)
            )
            admins = asyncio.run(_one_time_passwords(url))
    except (OSError, psycopg.Error, Damaged, CannotRestore) as error:
        raise stop(str(error)) from None
    print(f"{sum(table.rows for table in manifest.tables):,} rows, {len(manifest.contents):,} files")
    for number, password in admins:
        print(f"administrator {number}: one-time password {password}")
    return 0


EXPORT = Command(
    name="export", help="write the whole house into a folder, in open formats", arguments=_arguments, run=_write
)
IMPORT = Command(name="import", help="bring an export into an empty house", arguments=_arguments, run=_read)
