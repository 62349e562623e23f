"""The archive itself: what its manifest says, opening it, and checking every byte of it."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any, cast

import msgspec
from msgspec import Struct

from madang.ground.backup.seal import MAGIC, Unsealing, WrongPassphrase

FORMAT = 1
MANIFEST = "manifest.json"
CHUNK = 1 << 20


BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    msgspec.MsgspecError,
    EOFError,
    KeyError,
    ValueError,
    OverflowError,
    RuntimeError,
)
"""What the libraries raise on a damaged archive, each in its own way."""


class Damaged(Exception):
    """The file is no backup, was cut, or holds other bytes than it says."""


class NeedsPassphrase(Exception):
    """The backup is encrypted and no passphrase was given."""


class Table(Struct, frozen=True, kw_only=True):
    """One table: its columns in the order of the rows, and how many rows the snapshot had."""

    schema: str
    name: str
    columns: list[str]
    rows: int
    member: str


class Sequence(Struct, frozen=True, kw_only=True):
    """A counter of the database and where it stood."""

    schema: str
    name: str
    last: int
    called: bool


class Contents(Struct, frozen=True, kw_only=True):
    """What the manifest says. `migrations` are (slice, name, checksum); `sha256` has every other member."""

    format: int
    madang: str
    postgres: int
    made_at: datetime
    position: int
    hash: str
    migrations: list[tuple[str, str, str]]
    tables: list[Table]
    sequences: list[Sequence]
    blobs: int
    sha256: dict[str, str]

    @property
    def rows(self) -> int:
        """Rows of all tables."""
        return sum(table.rows for table in self.tables)


def is_sealed(path: Path) -> bool:
    """Whether a passphrase is needed."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


@contextmanager
def opened(path: Path, passphrase: str | None) -> Iterator[tuple[zipfile.ZipFile, Contents]]:
    """The archive and its manifest. Raises Damaged, NeedsPassphrase, WrongPassphrase, OSError."""
    with ExitStack() as stack:
        file: Any = stack.enter_context(path.open("rb"))
        if is_sealed(path):
            if passphrase is None:
                raise NeedsPassphrase
            # zipfile takes a short read for all there is, so every read must be whole
            file = io.BufferedReader(Unsealing(cast(IO[bytes], file), passphrase), CHUNK)
        try:
            archive = stack.enter_context(zipfile.ZipFile(file))
            contents = msgspec.json.decode(archive.read(MANIFEST), type=Contents)
        except BROKEN as error:
            raise Damaged(f"{path} is no backup, or only a part of one: {error}") from None
        if contents.format != FORMAT:
            raise Damaged(f"{path} has format {contents.format}; this Madang reads {FORMAT}")
        if set(archive.namelist()) != {*contents.sha256, MANIFEST}:
            raise Damaged(f"{path} does not hold what its manifest lists")
        yield archive, contents


def verify(path: Path, passphrase: str | None, *, step: Callable[[int], None] = lambda _: None) -> Contents:
    """Read everything and compare it with the checksums; `step` hears how many bytes were read. Raises Damaged."""
    with opened(path, passphrase) as (archive, contents):
        for name, wanted in contents.sha256.items():
            digest = hashlib.sha256()
            try:
                with archive.open(name) as member:
                    while chunk := member.read(CHUNK):
                        digest.update(chunk)
                        step(len(chunk))
            except (*BROKEN, WrongPassphrase) as error:
                raise Damaged(f"{name} cannot be read: {error}") from None
            if digest.hexdigest() != wanted:
                raise Damaged(f"{name} holds other bytes than it says")
        return contents
