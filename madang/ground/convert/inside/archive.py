"""Reading ZIP archives and the XML in them with limits: entries, bytes unpacked, no declarations of entities."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.parsers import expat

MOST_ENTRIES = 20_000
MOST_BYTES = 256 << 20
"""Of all parts together that are unpacked while one file is looked at."""

ENCRYPTED = 0x1
UTF8 = 0x800


class Unreadable(Exception):
    """It cannot be looked at. `why` is `encrypted`, `broken` or `too-large`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Archive:
    """A ZIP archive of which at most `MOST_BYTES` are unpacked, whatever its directory promises."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except zipfile.BadZipFile:
            raise Unreadable("broken") from None
        self._left = MOST_BYTES
        self.entries = self._zip.infolist()
        if len(self.entries) > MOST_ENTRIES:
            raise Unreadable("too-large")
        self._by_name = {entry.filename: entry for entry in self.entries}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def names(self, start: str, end: str) -> list[str]:
        """Parts by the beginning and the end of their names, those with numbers in the order of the numbers."""
        found = [name for name in self._by_name if name.startswith(start) and name.endswith(end)]
        return sorted(found, key=lambda name: (len(name), name))

    def read(self, name: str) -> bytes:
        """A part. Raises Unreadable."""
        entry = self._by_name.get(name)
        if entry is None:
            raise Unreadable("broken")
        if entry.flag_bits & ENCRYPTED:
            raise Unreadable("encrypted")
        if entry.file_size > self._left:
            raise Unreadable("too-large")
        with self._zip.open(entry) as part:
            data = part.read(self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise Unreadable("too-large")
        return data


def shown_name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; without the mark of UTF-8 it is CP949, as Korean Windows writes it."""
    if entry.flag_bits & UTF8:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("cp949")
    except UnicodeError:
        return entry.filename


def parse(
    data: bytes,
    *,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    """Read XML; names come without their prefix. Raises Unreadable when it declares a document type or is not well formed."""

    def refuse(*_: object) -> None:
        raise Unreadable("broken")

    def local(name: str) -> str:
        return name.rpartition(":")[2]

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda name, values: start(
        local(name), {local(key): value for key, value in values.items()}
    )
    parser.EndElementHandler = lambda name: end(local(name))
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        raise Unreadable("broken") from None


def words(data: bytes, *, inside: frozenset[str]) -> Iterator[str]:
    """The text in elements called `inside`; paragraphs and rows end a line, cells and tabs give a tab."""
    found: list[str] = []
    depth = 0

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal depth
        if name in inside:
            depth += 1
        elif name in _BREAKS:
            found.append("\n")
        elif name == "tab" and depth:
            found.append("\t")
        elif name == "s" and depth:
            found.append(" " * min(int(values.get("c", "1")) if values.get("c", "1").isdecimal() else 1, 100))

    def end(name: str) -> None:
        nonlocal depth
        if name in inside:
            depth -= 1
        if name in _LINES:
            found.append("\n")
        elif name in _CELLS:
            if found and found[-1] == "\n":
                found.pop()
            found.append("\t")

    def text(data: str) -> None:
        if depth:
            found.append(data)

    parse(data, start=start, end=end, text=text)
    yield "".join(found)


_BREAKS = frozenset({"br", "cr", "line-break", "lineBreak"})
_LINES = frozenset({"p", "h", "tr", "table-row"})
_CELLS = frozenset({"tc", "table-cell"})
