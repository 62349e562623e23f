"""Tables that people bring and take: CSV (RFC 4180) and XLSX (ECMA-376), as rows of text. Nothing in them is ever run.

Reading refuses formulas, and files that would grow beyond bounds when unpacked. Writing keeps leading zeros and guards
against text that a spreadsheet would take for a formula (OWASP: CSV injection).
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import islice

from msgspec import Struct

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 5000
MOST_COLUMNS = 60
MOST_CELL = 2000
MOST_UNPACKED_BYTES = 40 << 20
MOST_PARTS = 200
_STARTERS = ("=", "+", "-", "@", "\t", "\r")


class SheetRefused(ValueError):
    """The file cannot be read. `code` says why: unreadable, too-many-rows, too-many-columns, too-large, encoding."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class Cell(Struct, frozen=True):
    """A cell's text; `formula` when it is to be computed, which is refused by whoever takes the rows."""

    text: str
    formula: bool = False


def read(content: bytes) -> list[list[Cell]]:
    """The rows of the first sheet, whatever the format. Raises SheetRefused."""
    return _read_xlsx(content) if content[:2] == b"PK" else _read_csv(content)


def _read_csv(content: bytes) -> list[list[Cell]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = content.decode("cp949")
        except UnicodeDecodeError:
            raise SheetRefused("encoding") from None
    if "\x00" in text:
        raise SheetRefused("unreadable")
    rows: list[list[Cell]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), strict=True):
            if len(rows) > MOST_ROWS:
                raise SheetRefused("too-many-rows")
            if len(row) > MOST_COLUMNS:
                raise SheetRefused("too-many-columns")
            rows.append([_plain(value) for value in row])
    except csv.Error:
        raise SheetRefused("unreadable") from None
    return rows


def _plain(value: str) -> Cell:
    text = value.strip()[: MOST_CELL + 1]
    return Cell(text, formula=text.startswith(("=", "@")))


def _read_xlsx(content: bytes) -> list[list[Cell]]:
    import openpyxl  # noqa: PLC0415 - slow to load and rarely needed

    _check_archive(content)
    rows: list[list[Cell]] = []
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        try:
            for row in islice(book.worksheets[0].iter_rows(), MOST_ROWS + 2):
                cells = islice(row, MOST_COLUMNS + 1)
                rows.append([Cell(_text(cell.value), formula=cell.data_type == "f") for cell in cells])
        finally:
            book.close()
    except Exception:  # noqa: BLE001 - a broken file fails in many ways inside the reader; to the person they are one
        raise SheetRefused("unreadable") from None
    if len(rows) > MOST_ROWS + 1:
        raise SheetRefused("too-many-rows")
    if any(len(row) > MOST_COLUMNS for row in rows):
        raise SheetRefused("too-many-columns")
    return rows


def _check_archive(content: bytes) -> None:
    """Refuse what would grow beyond bounds before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError):
        raise SheetRefused("unreadable") from None
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        raise SheetRefused("too-large")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()[: MOST_CELL + 1]


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would compute."""
    return "'" + text if text.startswith(_STARTERS) else text


def write_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """CSV in UTF-8 with a byte order mark, so that spreadsheets read Hangul."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([guarded(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(rows: Iterable[Sequence[str]], *, title: str) -> bytes:
    """XLSX whose cells are all text: leading zeros stay and nothing is computed."""
    import openpyxl  # noqa: PLC0415 - slow to load and rarely needed
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title[:31] or "Sheet")
    sheet.freeze_panes = "A2"
    for row in rows:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value)
            cell.data_type = "s"
            cell.number_format = "@"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
