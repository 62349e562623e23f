"""`madang upgrade`: what a new version changes in the database, after a backup, or shown beforehand."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import psycopg

from madang.commands.command import Command, place, reached, stop
from madang.ground.backup import snapshot
from madang.ground.backup.archive import Damaged
from madang.ground.blobs import BlobStore
from madang.ground.health.actions import disk_of
from madang.ground.migrate import ChangedMigration, migrate
from madang.ground.vault import Vault
from madang.house import house


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument(
        "--backup-to", type=Path, metavar="DIR", help="where the backup beforehand goes (default: DATA/backups)"
    )
    parser.add_argument(
        "--blob-url",
        default=os.environ.get("MADANG_BLOB_URL"),
        metavar="URL",
        help="s3://bucket when contents of files lie there (default: the data directory)",
    )


def size_of(url: str) -> int:
    """Bytes of the database."""
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("select pg_database_size(current_database())").fetchone()
        return cast(int, row[0]) if row else 0


def _run(asked: argparse.Namespace) -> int:
    try:
        with reached(asked) as url:
            return _upgrade(asked, url)
    except ChangedMigration as error:
        raise stop(f"{error}; this is another program than the one that made the house") from None
    except (psycopg.Error, OSError, Damaged) as error:
        raise stop(f"nothing was half done; what had finished stays, run it again: {error}") from None


def _upgrade(asked: argparse.Namespace, url: str) -> int:
    slices = house().slices
    pending = migrate(url, slices, dry_run=True)
    if not pending:
        print("nothing to do")
        return 0
    folder = asked.backup_to or asked.data / "backups"
    blob_store = BlobStore(asked.data, bucket=asked.blob_url)
    needed = size_of(url) * 2 + sum(size for _, size in blob_store.names())
    folder.mkdir(parents=True, exist_ok=True)
    free = disk_of(folder).free_bytes
    print(f"{len(pending)} changes: {', '.join(pending)}")
    print(f"backup: {folder}; at most {needed:,} bytes, {free:,} free")
    if free < needed:
        raise stop("there is not enough room for a backup and the changes; make room or give --backup-to")
    if asked.dry_run:
        return 0
    target = folder / f"before-upgrade-{datetime.now(UTC):%Y%m%d-%H%M%S}.madang"
    contents = snapshot.write(url, target, blobs=blob_store, key=Vault(asked.data).path)
    print(f"{target}: {contents.rows:,} rows, {contents.blobs:,} files, read back and whole", flush=True)
    for name in migrate(url, slices):
        print(f"done: {name}")
    return 0


UPGRADE = Command(
    name="upgrade",
    help="back up, then bring the database to this version; --dry-run says what would be done",
    arguments=_arguments,
    run=_run,
)
