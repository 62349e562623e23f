"""`madang backup` and `madang restore`: the whole house in one file, and back."""

import argparse
import getpass
import os
import sys
import time
from pathlib import Path

import psycopg

from madang.commands.command import Command, database, emptied_again, place, reached, stop
from madang.ground.backup import archive, restoring, snapshot
from madang.ground.backup.archive import Contents, Damaged, NeedsPassphrase
from madang.ground.backup.seal import WrongPassphrase
from madang.ground.blobs import BlobStore
from madang.ground.vault import Vault
from madang.house import house

PASSPHRASE = "MADANG_BACKUP_PASSPHRASE"  # noqa: S105  (the name of a variable)


def _shared(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument(
        "--blob-url",
        default=os.environ.get("MADANG_BLOB_URL"),
        metavar="URL",
        help="s3://bucket when contents of files lie there (default: the data directory)",
    )
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help=f"the passphrase (default: {PASSPHRASE}, or asked for)"
    )


def _passphrase(asked: argparse.Namespace) -> str | None:
    if asked.passphrase_file is not None:
        return str(asked.passphrase_file.read_text("utf-8")).rstrip("\r\n")
    return os.environ.get(PASSPHRASE) or None


def _said(contents: Contents, path: Path, began: float) -> str:
    return (
        f"{len(contents.tables)} tables, {contents.rows:,} rows, {contents.blobs:,} files, fact {contents.position:,},"
        f" {path.stat().st_size:,} bytes, {time.monotonic() - began:.1f} s"
    )


def _write_arguments(parser: argparse.ArgumentParser) -> None:
    _shared(parser)
    parser.add_argument("--encrypt", action="store_true", help="encrypt with a passphrase")


def _write(asked: argparse.Namespace) -> int:
    began = time.monotonic()
    passphrase = _passphrase(asked) if asked.encrypt or asked.passphrase_file else None
    if asked.encrypt and passphrase is None:
        passphrase = getpass.getpass("Passphrase: ") if sys.stdin.isatty() else None
        if not passphrase:
            raise stop(f"an encrypted backup needs a passphrase: --passphrase-file or {PASSPHRASE}")
    if asked.file.exists():
        raise stop(f"{asked.file} exists already")
    shown = -1

    def step(percent: int) -> None:
        nonlocal shown
        if sys.stderr.isatty() and percent != shown:
            shown = percent
            print(f"\r{percent} %", end="" if percent < 100 else "\n", file=sys.stderr, flush=True)

    try:
        with reached(asked) as url:
            contents = snapshot.write(
                url,
                asked.file,
                blobs=BlobStore(asked.data, bucket=asked.blob_url),
                passphrase=passphrase,
                key=Vault(asked.data).path,
                step=step,
            )
    except (OSError, psycopg.Error, Damaged) as error:
        raise stop(f"the backup failed: {error}") from None
    print(f"{asked.file}: {_said(contents, asked.file, began)}; read back and whole")
    return 0


def _read_arguments(parser: argparse.ArgumentParser) -> None:
    _shared(parser)
    parser.add_argument("--check", action="store_true", help="only read the backup and verify it")
    parser.add_argument(
        "--key",
        type=Path,
        metavar="FILE",
        help="secret.key of the house that was backed up; a backup with a passphrase holds it already",
    )


def _read(asked: argparse.Namespace) -> int:
    began = time.monotonic()
    passphrase = _passphrase(asked)
    try:
        if passphrase is None and archive.is_sealed(asked.file) and sys.stdin.isatty():
            passphrase = getpass.getpass("Passphrase: ")
        if asked.check:
            print(f"{asked.file} is whole: {_said(archive.verify(asked.file, passphrase), asked.file, began)}")
            return 0
        if asked.data.exists() and any(asked.data.iterdir()):
            raise stop(f"{asked.data} is not empty; a backup is restored into an empty house only")
        # a damaged file must not leave a half-made house behind
        archive.verify(asked.file, passphrase)
        with emptied_again(asked.data), database(asked) as url:
            if asked.key is not None:
                Vault(asked.data).keep(asked.key.read_bytes())
            contents = restoring.read(
                asked.file,
                url,
                slices=house().slices,
                blobs=BlobStore(asked.data, bucket=asked.blob_url),
                vault=Vault(asked.data),
                passphrase=passphrase,
            )
    except NeedsPassphrase:
        raise stop(f"{asked.file} is encrypted: give --passphrase-file or {PASSPHRASE}") from None
    except WrongPassphrase:
        raise stop(f"{asked.file} does not open with this passphrase, or was changed") from None
    except (Damaged, restoring.CannotRestore, OSError, psycopg.Error) as error:
        raise stop(str(error)) from None
    print(f"restored into {asked.data}: {_said(contents, asked.file, began)}")
    if not Vault(asked.data).path.exists():
        print(
            "this backup holds no key: copy secret.key of the old house into the data directory before serving, or"
            " second factors by code and the password of the mail relay have to be set again"
        )
    return 0


BACKUP = Command(
    name="backup",
    help="write the whole house into one file, while it is being used",
    arguments=_write_arguments,
    run=_write,
)
RESTORE = Command(name="restore", help="bring a backup back into an empty house", arguments=_read_arguments, run=_read)
