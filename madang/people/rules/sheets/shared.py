"""What tables share: their words, their headings, the form names are compared in, dates, and cells that cannot be taken."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

from madang.people.models import Trouble
from madang.people.rules.persons import LONGEST
from madang.standards.hangul import nfc
from madang.standards.sheets import MOST_CELL, Cell

LANGUAGES = ("ko", "en")


@cache
def words(language: str) -> dict[str, str]:
    """The slice's words in a language; English for any other."""
    name = language if language in LANGUAGES else "en"
    text = files("madang.people").joinpath("locale", f"{name}.json").read_text("utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def headings(columns: Sequence[str], language: str) -> list[str]:
    """The first line of a template in a language."""
    return [words(language)[f"people.column.{column}"] for column in columns]


def meanings(prefix: str, keys: Sequence[str]) -> dict[str, str]:
    """What each word of every language stands for, in small letters."""
    found = {key.casefold(): key for key in keys}
    for language in LANGUAGES:
        found |= {words(language)[f"{prefix}.{key}"].casefold(): key for key in keys}
    return found


def key(text: str) -> str:
    """The form in which names of units and sites are compared."""
    return "".join(nfc(text).casefold().split())


def listed(text: str) -> list[str]:
    """Several values of one cell, parted by commas, semicolons or lines."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return [" ".join(part.split()) for part in parts if part.strip()]


class Reader:
    """The rows of a table under the headings it has, and what cannot be taken."""

    def __init__(self, rows: Sequence[Sequence[Cell]], *, columns: Sequence[str], required: Collection[str]) -> None:
        self.required = tuple(name for name in columns if name in required)
        self.troubles: list[Trouble] = []
        known = meanings("people.column", columns)
        self.columns: dict[str, int] = {}
        for place, cell in enumerate(rows[0] if rows else ()):
            name = known.get(" ".join(nfc(cell.text).split()).rstrip("*").strip().casefold())
            if name is not None and name not in self.columns:
                self.columns[name] = place
        for name in self.required:
            if name not in self.columns:
                self.wrong(1, name, "no-column")
        self.rows = [] if self.troubles else list(enumerate(rows[1:], start=2))

    def wrong(self, row: int, column: str, code: str, value: str = "") -> None:
        """A cell cannot be taken."""
        self.troubles.append(Trouble(row=row, column=column, code=code, value=value[:80]))

    def texts(self, row: int, cells: Sequence[Cell], *, optional: Collection[str] = ()) -> dict[str, str] | None:
        """The row's texts by column; None for an empty row, and for one with formulas, gaps or cells too long."""
        there = {name: cells[place] for name, place in self.columns.items() if place < len(cells)}
        if not any(cell.text for cell in cells):
            return None
        texts = {name: nfc(cell.text) for name, cell in there.items()}
        before = len(self.troubles)
        for name, cell in there.items():
            if cell.formula:
                self.wrong(row, name, "formula", texts[name])
            elif len(cell.text) > min(MOST_CELL, LONGEST.get(name, 200)):
                self.wrong(row, name, "too-long", texts[name])
        for name in self.required:
            if not texts.get(name) and name not in optional:
                self.wrong(row, name, "required")
        return texts if len(self.troubles) == before else None

    def in_order(self) -> list[Trouble]:
        """Everything that is wrong, in the order of the file."""
        return sorted(self.troubles, key=lambda one: one.row)


def read_date(text: str) -> date | None:
    """A date written 2026-03-02, 2026. 3. 2., 2026/3/2 or 20260302; None for anything else."""
    parts = [part for part in text.replace(".", "-").replace("/", "-").replace(" ", "").split("-") if part]
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    if len(parts) != 3 or len(parts[0]) != 4 or not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


def parts_of(texts: Mapping[str, str], names: Collection[str]) -> dict[str, str]:
    """Those of the texts, whose columns the table has."""
    return {name: texts[name] for name in names if name in texts}
