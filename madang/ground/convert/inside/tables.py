"""Workbooks and CSV as rows of text, the way people see them."""

import csv
import io
import posixpath
import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import olefile
from msgspec import Struct, field

from madang.ground.convert.inside.archive import Archive, Unreadable, parse
from madang.ground.files.sniff import decoded

MOST_SHEETS = 200
MOST_ROWS = 20_000
MOST_COLUMNS = 256
MOST_CELLS = 400_000
"""Of all sheets together."""
LONGEST_CELL = 2000

ODS = "application/vnd.oasis.opendocument.spreadsheet"
CSV_BYTES = 64 << 20

WINDOWS_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  (a workbook knows no zones)
MAC_EPOCH = datetime(1904, 1, 1)  # noqa: DTZ001
_BUILTIN = {
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    **dict.fromkeys((*range(14, 18), *range(27, 32), 36, *range(50, 59)), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47), "hh:mm:ss"),
    22: "yyyy-mm-dd hh:mm",
    **dict.fromkeys((37, 38), "#,##0"),
    **dict.fromkeys((39, 40), "#,##0.00"),
}
"""Formats that a workbook names by number alone, Korean ones included (ECMA-376 part 1, section 18.8.30)."""
_LITERAL = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.')


class Sheet(Struct):
    """Rows from the first one on, each without the empty cells at its end. `cut` says that there are more."""

    name: str
    rows: list[list[str]] = field(default_factory=list)
    cut: bool = False


class Book(Struct):
    """The sheets in their order; `cut` says that there are more."""

    sheets: list[Sheet] = field(default_factory=list)
    cut: bool = False
    cells: int = 0

    def room(self, sheet: Sheet) -> bool:
        """Whether one more row may be kept."""
        if len(sheet.rows) >= MOST_ROWS or self.cells >= MOST_CELLS:
            sheet.cut = True
            return False
        return True

    def add(self, sheet: Sheet, row: list[str]) -> None:
        """Keep a row."""
        while row and not row[-1]:
            row.pop()
        sheet.rows.append([cell[:LONGEST_CELL] for cell in row])
        self.cells += len(row) + 1


def read(media_type: str, path: Path) -> Book:
    """The table. Raises Unreadable."""
    return comma(path) if media_type == "text/csv" else workbook(path)


def workbook(path: Path) -> Book:
    """XLSX or ODS. Raises Unreadable."""
    if olefile.isOleFile(str(path)):
        raise Unreadable("encrypted")
    archive = Archive(path)
    book = _ods(archive) if "content.xml" in archive else _xlsx(archive)
    for sheet in book.sheets:
        while sheet.rows and not sheet.rows[-1]:
            sheet.rows.pop()
    return book


def comma(path: Path) -> Book:
    """Values separated by commas, semicolons, tabs or bars, whichever the first lines hold most of."""
    if path.stat().st_size > CSV_BYTES:
        raise Unreadable("too-large")
    text = decoded(path.read_bytes())
    if text is None:
        raise Unreadable("broken")
    start = text[:10_000]
    separator = max(",;\t|", key=start.count)
    book = Book(sheets=[Sheet(name="")])
    sheet = book.sheets[0]
    csv.field_size_limit(1 << 20)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if not book.room(sheet):
                break
            book.add(sheet, row[:MOST_COLUMNS])
    except csv.Error:
        raise Unreadable("broken") from None
    return book


def _xlsx(archive: Archive) -> Book:
    targets = dict(_links(archive, "xl/_rels/workbook.xml.rels"))
    shared = list(_shared(archive)) if "xl/sharedStrings.xml" in archive else []
    formats = _formats(archive) if "xl/styles.xml" in archive else []
    named: list[tuple[str, str]] = []
    epoch = WINDOWS_EPOCH

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal epoch
        if name == "sheet":
            named.append((values.get("name", ""), values.get("id", "")))
        elif name == "workbookPr" and values.get("date1904") in ("1", "true"):
            epoch = MAC_EPOCH

    parse(archive.read("xl/workbook.xml"), start=start, end=_nothing, text=_nothing)
    book = Book(cut=len(named) > MOST_SHEETS)
    for name, link in named[:MOST_SHEETS]:
        target = targets.get(link, "")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        sheet = Sheet(name=name)
        book.sheets.append(sheet)
        if part in archive and "worksheet" in part:
            _rows(archive.read(part), book, sheet, shared, formats, epoch)
    return book


def _nothing(*_: object) -> None:
    """Nothing to do here."""


def _links(archive: Archive, part: str) -> Iterator[tuple[str, str]]:
    found: list[tuple[str, str]] = []

    def start(name: str, values: dict[str, str]) -> None:
        if name == "Relationship":
            found.append((values.get("Id", ""), values.get("Target", "")))

    parse(archive.read(part), start=start, end=_nothing, text=_nothing)
    yield from found


def _shared(archive: Archive) -> Iterable[str]:
    found: list[str] = []
    gathered: list[str] = []
    inside = phonetic = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal inside, phonetic
        if name == "t":
            inside = True
        elif name == "rPh":
            phonetic = True

    def end(name: str) -> None:
        nonlocal inside, phonetic
        if name == "t":
            inside = False
        elif name == "rPh":
            phonetic = False
        elif name == "si":
            found.append("".join(gathered)[:LONGEST_CELL])
            gathered.clear()

    def text(data: str) -> None:
        if inside and not phonetic:
            gathered.append(data)

    parse(archive.read("xl/sharedStrings.xml"), start=start, end=end, text=text)
    return found


def _formats(archive: Archive) -> list[str]:
    own: dict[int, str] = {}
    cells: list[int] = []
    inside = False

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal inside
        if name == "numFmt":
            own[_number(values.get("numFmtId"))] = values.get("formatCode", "")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            cells.append(_number(values.get("numFmtId")))

    def end(name: str) -> None:
        nonlocal inside
        if name == "cellXfs":
            inside = False

    parse(archive.read("xl/styles.xml"), start=start, end=end, text=_nothing)
    return [own.get(one) or _BUILTIN.get(one, "General") for one in cells]


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else 0


def _column(reference: str) -> int:
    letters = re.match(r"[A-Z]{1,3}", reference)
    place = 0
    for letter in letters[0] if letters else "":
        place = place * 26 + ord(letter) - 64
    return place - 1


def _rows(data: bytes, book: Book, sheet: Sheet, shared: list[str], formats: list[str], epoch: datetime) -> None:
    row: list[str] = []
    kind, style, column = "", "", 0
    gathered: list[str] = []
    inside = False
    wanted = True

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal kind, style, column, inside, wanted
        if name == "row":
            row.clear()
            column = -1
            place = _number(values.get("r"))
            # rows that are not written down are empty
            while wanted and len(sheet.rows) < place - 1 and (wanted := book.room(sheet)):
                book.add(sheet, [])
        elif name == "c":
            kind, style = values.get("t", "n"), values.get("s", "")
            place = _column(values.get("r", ""))
            column = place if place >= 0 else column + 1
            gathered.clear()
        elif name in ("v", "t"):
            inside = True

    def end(name: str) -> None:
        nonlocal inside, wanted
        if name in ("v", "t"):
            inside = False
        elif name == "c" and wanted and gathered and 0 <= column < MOST_COLUMNS:
            row.extend([""] * (column + 1 - len(row)))
            row[column] = _value("".join(gathered), kind, _of(formats, _number(style)), shared, epoch)
        elif name == "row" and wanted and (wanted := book.room(sheet)):
            book.add(sheet, list(row))

    def text(data: str) -> None:
        if inside:
            gathered.append(data)

    parse(data, start=start, end=end, text=text)


def _of(values: list[str], place: int) -> str:
    return values[place] if place < len(values) else ""


def _value(raw: str, kind: str, form: str, shared: list[str], epoch: datetime) -> str:
    if kind == "s":
        return _of(shared, _number(raw))
    if kind == "b":
        return "TRUE" if raw == "1" else "FALSE"
    if kind != "n":
        return raw
    try:
        number = float(raw)
    except ValueError:
        return raw
    bare = _LITERAL.sub("", form.partition(";")[0]).lower()
    if re.search(r"[ymdhs]", bare) and bare != "general":
        return _moment(number, bare, epoch) or raw
    return shown(number, form)


def _moment(number: float, form: str, epoch: datetime) -> str:
    """A day, a time of day, or both, as the format asks; empty beyond the calendar."""
    try:
        # seconds are as fine as people write them; a fraction of a day is not exact
        moment = epoch + timedelta(seconds=round(number * 86_400))
    except OverflowError:
        return ""
    days, hours = re.search(r"[yd]", form) is not None, re.search(r"[hs]", form) is not None
    if not days and hours:
        return moment.strftime("%H:%M:%S") if "s" in form else moment.strftime("%H:%M")
    day = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return f"{day} {moment:%H:%M}" if hours else day


def shown(number: float, form: str) -> str:
    """A number as its format says, as far as percent, separators and decimals go."""
    positive = form.partition(";")[0]
    decimals = re.search(r"\.([0#]+)", positive)
    places = len(decimals[1]) if decimals else 0
    if "%" in positive:
        return f"{number * 100:.{places}f}%"
    if "#,#" in positive:
        return f"{number:,.{places}f}"
    if re.fullmatch(r"0\.0+", positive):
        return f"{number:.{places}f}"
    return f"{number:.15g}" if abs(number) < 1e15 else repr(number)


def _ods(archive: Archive) -> Book:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Unreadable("encrypted")
    book = Book()
    row: list[str] = []
    gathered: list[str] = []
    repeat_row = repeat_cell = 1
    inside = 0
    paragraphs = 0

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal repeat_row, repeat_cell, inside, paragraphs
        if name == "table":
            if len(book.sheets) < MOST_SHEETS:
                book.sheets.append(Sheet(name=values.get("name", "")))
            else:
                book.cut = True
        elif name == "table-row":
            row.clear()
            repeat_row = max(1, _number(values.get("number-rows-repeated")))
        elif name in ("table-cell", "covered-table-cell"):
            gathered.clear()
            paragraphs = 0
            repeat_cell = max(1, _number(values.get("number-columns-repeated")))
        elif name == "p":
            if paragraphs:
                gathered.append("\n")
            paragraphs += 1
            inside += 1

    def end(name: str) -> None:
        nonlocal inside
        if name == "p":
            inside -= 1
        elif name in ("table-cell", "covered-table-cell"):
            room = MOST_COLUMNS - len(row)
            row.extend(["".join(gathered)] * min(repeat_cell, room))
            gathered.clear()
        elif name == "table-row" and book.sheets and not book.cut:
            sheet = book.sheets[-1]
            # a sheet ends with a million empty rows in one
            times = repeat_row if any(row) or repeat_row < 100 else 1
            for _ in range(times):
                if not book.room(sheet):
                    break
                book.add(sheet, list(row))

    def text(data: str) -> None:
        if inside:
            gathered.append(data)

    parse(archive.read("content.xml"), start=start, end=end, text=text)
    return book
