"""Archives from outside: looked at whole before anything is unpacked, then read entry by entry within their word."""

import lzma
import stat
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from madang.ground.convert.inside.archive import shown_name
from madang.wiki.rules.formats.models import Unreadable

MOST_ENTRIES = 20_000
MOST_BYTES = 4 << 30
LARGE = 256 << 20
"""Bytes that any archive may unpack to."""
RATIO = 200
"""Bytes out of one byte in beyond LARGE."""
DEEPEST = 30
END_BYTES = (1 << 16) + 200
"""Within so many bytes from its end an archive says where its directory is."""
_ENCRYPTED = 0x1
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_LITTER = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".obsidian", ".trash", ".git")
MOST_DIRECTORY = 6 << 20
"""Bytes of the directory of an archive of MOST_ENTRIES with long names; read before the directory itself is."""


class Unzip:
    """An archive whose directory is sound. Raises Unreadable for one that is not what it seems."""

    def __init__(self, path: Path) -> None:
        size = path.stat().st_size
        if directory_bytes(path, size) > MOST_DIRECTORY:
            raise Unreadable("entries")
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError):
            raise Unreadable("broken") from None
        infos = self._zip.infolist()
        if len(infos) > MOST_ENTRIES:
            raise Unreadable("entries")
        self.files: dict[tuple[str, ...], zipfile.ZipInfo] = {}
        total = 0
        for info in infos:
            steps = _steps(info)
            if info.is_dir() or not steps or any(step in _LITTER for step in steps):
                continue
            total += info.file_size
            self.files[steps] = info
        if total > MOST_BYTES or total > LARGE + RATIO * size:
            raise Unreadable("bomb")
        end = 0
        for info in sorted(infos, key=lambda one: one.header_offset):
            # entries that share their bytes are how a small archive unpacks to a huge one
            if info.header_offset < end or info.header_offset + info.compress_size > size:
                raise Unreadable("bomb")
            end = info.header_offset + 30 + info.compress_size

    def read(self, steps: tuple[str, ...], *, most: int) -> bytes:
        """One entry, no more than it says it has. Raises Unreadable."""
        info = self.files[steps]
        if info.file_size > most:
            raise Unreadable("too-large")
        try:
            with self._zip.open(info) as source:
                data = source.read(info.file_size + 1)
        except (zipfile.BadZipFile, RuntimeError, EOFError, ValueError, OSError, zlib.error, lzma.LZMAError):
            raise Unreadable("broken") from None
        if len(data) > info.file_size:
            raise Unreadable("bomb")
        return data

    def size(self, steps: tuple[str, ...]) -> int:
        """Bytes of an entry unpacked."""
        return self.files[steps].file_size


class Joined:
    """Several archives as one; of files of one name the first counts. Raises Unreadable for too many."""

    def __init__(self, parts: Sequence[Unzip]) -> None:
        self._parts: dict[tuple[str, ...], Unzip] = {}
        for part in parts:
            self._parts |= {steps: part for steps in part.files if steps not in self._parts}
        self.files = {steps: part.files[steps] for steps, part in self._parts.items()}
        if len(self.files) > MOST_ENTRIES:
            raise Unreadable("entries")
        if sum(info.file_size for info in self.files.values()) > MOST_BYTES:
            raise Unreadable("bomb")

    def read(self, steps: tuple[str, ...], *, most: int) -> bytes:
        """One entry. Raises Unreadable."""
        return self._parts[steps].read(steps, most=most)


def directory_bytes(path: Path, size: int) -> int:
    """How large the directory of an archive says it is; 0 where none is found. Source: APPNOTE.TXT, 4.3.14 and 4.3.16."""
    with path.open("rb") as file:
        file.seek(max(0, size - END_BYTES))
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + 16 > len(tail):
        return 0
    said = int.from_bytes(tail[at + 12 : at + 16], "little")
    wide = tail.rfind(b"PK\x06\x06", 0, at)
    if said == 0xFFFFFFFF and wide >= 0:
        said = int.from_bytes(tail[wide + 40 : wide + 48], "little")
    return said


def _steps(info: zipfile.ZipInfo) -> tuple[str, ...]:
    name = shown_name(info)
    if info.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted")
    if info.compress_type not in _PACKED:
        raise Unreadable("broken")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise Unreadable("path")
    steps = name.replace("\\", "/").split("/")
    if steps[0] == "" or steps[0].endswith(":") or "\x00" in name or {"..", "."} & set(steps):
        raise Unreadable("path")
    if len(steps) > DEEPEST:
        raise Unreadable("deep")
    return tuple(step for step in steps if step)
