"""What a command is, and what several of them share."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from madang.ground.postgres import AlreadyRunning, CannotStart, Cluster, running


class Command(Struct, frozen=True, kw_only=True):
    """A sub-command: its words, its options and what it does; `run` gives the exit code."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def place(parser: argparse.ArgumentParser) -> None:
    """The options that say where the house is kept."""
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("MADANG_DATA", "data")),
        metavar="DIR",
        help="the data directory (default ./data)",
    )
    parser.add_argument(
        "--database-url",
        default=os.environ.get("MADANG_DATABASE_URL"),
        metavar="URL",
        help="an external PostgreSQL, 15 or newer (default: the embedded one, inside the data directory)",
    )


class Stop(SystemExit):
    """End the command with a message and exit code 1."""


def stop(message: str) -> Stop:
    """Say why on standard error; to be raised."""
    print(f"madang: {message}", file=sys.stderr)
    return Stop(1)


@contextmanager
def database(asked: argparse.Namespace) -> Iterator[str]:
    """The URL of the database: the external one, or the embedded one started for as long as the block runs."""
    asked.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if asked.database_url:
        yield asked.database_url
        return
    try:
        with running(asked.data) as cluster:
            asked.cluster = cluster
            yield cluster.url
    except (AlreadyRunning, CannotStart) as error:
        raise stop(str(error)) from None


@contextmanager
def reached(asked: argparse.Namespace) -> Iterator[str]:
    """The URL of the database of a house that may be serving at the moment; started when nobody serves it."""
    if asked.database_url:
        yield asked.database_url
        return
    if not (asked.data / "postgres").exists():
        raise stop(f"there is no house in {asked.data}")
    try:
        with running(asked.data) as cluster:
            yield cluster.url
    except AlreadyRunning:
        yield Cluster(asked.data).url
    except CannotStart as error:
        raise stop(str(error)) from None


@contextmanager
def emptied_again(data: Path) -> Iterator[None]:
    """A restore that fails leaves the empty folder it found."""
    try:
        yield
    except BaseException:
        for entry in data.iterdir() if data.exists() else ():
            if entry.is_dir():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        raise
