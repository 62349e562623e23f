"""What lies in a ZIP archive, without unpacking it."""

from pathlib import Path

from msgspec import Struct

from madang.ground.convert.inside.archive import ENCRYPTED, Archive, shown_name

MOST_LISTED = 5000


class Entry(Struct):
    """A file or folder in an archive. Sizes are bytes, as the archive states them; `at` is as written, without a zone."""

    name: str
    size: int
    at: str
    folder: bool
    encrypted: bool


class Listing(Struct):
    """The first entries in their order, and how many there are."""

    entries: list[Entry]
    total: int
    size: int


def read(path: Path) -> Listing:
    """The contents of the archive. Raises Unreadable."""
    found = Archive(path).entries
    return Listing(
        entries=[
            Entry(
                name=shown_name(entry)[:1000],
                size=entry.file_size,
                at="{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*entry.date_time),
                folder=entry.is_dir(),
                encrypted=bool(entry.flag_bits & ENCRYPTED),
            )
            for entry in found[:MOST_LISTED]
        ],
        total=len(found),
        size=sum(entry.file_size for entry in found),
    )
