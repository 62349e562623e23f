"""ZIP archives from outside, looked at before anything of them is written; and what our own ones say."""

import stat
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta, Struct, field

from madang.drive.rules import names
from madang.ground.errors import Invalid

MOST_ENTRIES = 200_000
MOST_BYTES = 200 << 30
LARGE = 1 << 30
"""Bytes that any archive may unpack to, however well it is packed: a disk image full of zeros is no bomb."""
RATIO = 200
"""Bytes out of one byte in beyond LARGE: text packs about ten to one, a bomb a thousand to one."""
DEEPEST = 50
MANIFEST = "manifest.json"
FORMAT = "madang-drive"
_ENCRYPTED = 0x1
_UTF8 = 0x800


class Item(Struct, frozen=True, kw_only=True):
    """An entry of an archive to take in: its place in the archive's list, its path, and its size unpacked."""

    index: int
    path: tuple[str, ...]
    folder: bool
    size: int


class PackedVersion(Struct, frozen=True, kw_only=True):
    """A version as an export tells of it; `file` is where its contents lie in the archive."""

    file: Annotated[str, Meta(max_length=4000)]
    size: Annotated[int, Meta(ge=0)]
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    at: datetime
    by: Annotated[str, Meta(max_length=200)] = ""
    number: Annotated[str, Meta(max_length=100)] = ""
    email: Annotated[str, Meta(max_length=320)] = ""
    why: Annotated[str, Meta(max_length=500)] = ""


class PackedEntry(Struct, frozen=True, kw_only=True):
    """A folder or a file as an export tells of it. Versions are in order, the oldest first."""

    path: Annotated[list[Annotated[str, Meta(max_length=1000)]], Meta(min_length=1, max_length=DEEPEST)]
    folder: bool
    tags: Annotated[list[Annotated[str, Meta(max_length=40)]], Meta(max_length=20)] = field(default_factory=list)
    label: Annotated[str, Meta(pattern="^[OSC]$")] = "O"
    created_at: datetime
    created_by: Annotated[str, Meta(max_length=200)] = ""
    versions: Annotated[list[PackedVersion], Meta(max_length=10_000)] = field(default_factory=list)


class Packed(Struct, frozen=True, kw_only=True):
    """What a complete export says of itself, in `manifest.json`."""

    format: str
    edition: int
    drive: Annotated[str, Meta(max_length=300)]
    at: datetime
    entries: Annotated[list[PackedEntry], Meta(max_length=MOST_ENTRIES)]


def refuse(why: str, **params: Any) -> Invalid:
    """The refusal of an archive."""
    return Invalid(f"drive.archive-{why}", **params)


def shown(info: zipfile.ZipInfo) -> str:
    """The name of an entry; old Korean programs write it in CP949 without saying so."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        raw = info.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def most_from(size: int) -> int:
    """Bytes that an archive of so many bytes may unpack to."""
    return LARGE + RATIO * size


def look(archive: zipfile.ZipFile, size: int) -> list[Item]:
    """What is in an archive of so many bytes. Raises Invalid for one that is not what it seems, with why.

    Archives inside it stay archives: nothing is unpacked twice.
    """
    infos = archive.infolist()
    if len(infos) > MOST_ENTRIES:
        raise refuse("entries", most=MOST_ENTRIES)
    found = [item for index, info in enumerate(infos) if (item := _item(index, info)) is not None]
    total = sum(one.size for one in found)
    if total > MOST_BYTES or total > most_from(size):
        raise refuse("bomb")
    _check_overlap(infos, size)
    return found


def _item(index: int, info: zipfile.ZipInfo) -> Item | None:
    name = shown(info)
    if info.flag_bits & _ENCRYPTED:
        raise refuse("encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        raise refuse("method")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise refuse("link", name=name[:100])
    steps = name.replace("\\", "/").split("/")
    folder = steps[-1] == ""
    if folder:
        steps.pop()
    if not steps or steps[0] == "" or steps[0].endswith(":") or "\x00" in name or {"..", "."} & set(steps):
        raise refuse("path", name=name[:100])
    if len(steps) > DEEPEST:
        raise refuse("depth", most=DEEPEST)
    if steps[0] == "__MACOSX" or steps[-1] in (".DS_Store", "Thumbs.db", "desktop.ini"):
        return None
    path = tuple(names.mended(step) for step in steps if step)
    return Item(index=index, path=path, folder=folder, size=0 if folder else info.file_size)


def _check_overlap(infos: Sequence[zipfile.ZipInfo], size: int) -> None:
    """Entries that share their bytes are how a small archive unpacks to a huge one."""
    end = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end or info.header_offset + info.compress_size > size:
            raise refuse("bomb")
        end = info.header_offset + 30 + info.compress_size
