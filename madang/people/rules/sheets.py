"""Reading a table of people: which row means whom, and what is wrong with it. Pure."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.resources import files
from uuid import UUID

from msgspec import Struct

from madang.ground.parties.models import Person
from madang.people.models import Trouble
from madang.people.rules.persons import EMAIL, KINDS, LONGEST, NUMBER, PHONE
from madang.standards.hangul import nfc
from madang.standards.sheets import MOST_CELL, Cell

COLUMNS = (
    "number",
    "fn",
    "fn_en",
    "unit",
    "rank",
    "duty",
    "grade",
    "family",
    "kind",
    "site",
    "email",
    "tel",
    "extension",
    "mobile",
    "joined_on",
    "duties",
)
REQUIRED = ("number", "fn", "unit")


def words(language: str) -> dict[str, str]:
    """The slice's words in a language."""
    text = files("madang.people").joinpath("locale", f"{language}.json").read_text("utf-8")
    found: dict[str, str] = json.loads(text)
    return found


_WORDS = {language: words(language) for language in ("ko", "en")}


def headings(language: str) -> list[str]:
    """The first line of a template in a language."""
    return [_WORDS.get(language, _WORDS["en"])[f"people.column.{column}"] for column in COLUMNS]


def _names(prefix: str, keys: Sequence[str]) -> dict[str, str]:
    found = {key.casefold(): key for key in keys}
    for language in _WORDS.values():
        found |= {language[f"{prefix}.{key}"].casefold(): key for key in keys}
    return found


_HEADINGS = _names("people.column", COLUMNS)
_KINDS = _names("people.kind", KINDS)


class Known(Struct, frozen=True, kw_only=True):
    """What the house knows when a table is checked. Units and sites by every name they can be called by."""

    people: Mapping[str, Person]
    addresses: Mapping[str, UUID]
    units: Mapping[str, Sequence[UUID]]
    sites: Mapping[str, Sequence[UUID]]
    today: date


class Line(Struct, frozen=True, kw_only=True):
    """A row that can be taken. Fields a table has no column for are None and stay as they are."""

    row: int
    number: str
    fn: str
    unit: UUID | None = None
    site: UUID | None = None
    kind: str | None = None
    joined_on: date | None = None
    texts: dict[str, str]


def key(text: str) -> str:
    """The form in which names of units and sites are compared."""
    return "".join(nfc(text).casefold().split())


def check(rows: Sequence[Sequence[Cell]], known: Known) -> tuple[list[Line], list[Trouble]]:
    """The lines that can be taken, and every problem of the others, in the order of the file."""
    if not rows:
        return [], [Trouble(row=1, column=name, code="no-column") for name in REQUIRED]
    columns: dict[str, int] = {}
    for place, cell in enumerate(rows[0]):
        name = _HEADINGS.get(" ".join(nfc(cell.text).split()).rstrip("*").strip().casefold())
        if name is not None and name not in columns:
            columns[name] = place
    missing = [Trouble(row=1, column=name, code="no-column") for name in REQUIRED if name not in columns]
    if missing:
        return [], missing
    lines: list[Line] = []
    troubles: list[Trouble] = []
    numbers: set[str] = set()
    addresses: set[str] = set()
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.text for cell in row):
            continue
        cells = {name: row[place] for name, place in columns.items() if place < len(row)}
        found, line = _row(number, cells, known, numbers, addresses)
        troubles += found
        if line is not None and not found:
            lines.append(line)
    return lines, troubles


def _row(
    number: int, cells: Mapping[str, Cell], known: Known, numbers: set[str], addresses: set[str]
) -> tuple[list[Trouble], Line | None]:
    found: list[Trouble] = []
    texts = {name: nfc(cell.text) for name, cell in cells.items()}

    def wrong(column: str, code: str) -> None:
        found.append(Trouble(row=number, column=column, code=code, value=texts.get(column, "")[:80]))

    for name, cell in cells.items():
        if cell.formula:
            wrong(name, "formula")
        elif len(cell.text) > min(MOST_CELL, LONGEST.get(name, 200)):
            wrong(name, "too-long")
    staff = texts.get("number", "")
    person = known.people.get(staff)
    for name in REQUIRED:
        # somebody the house knows may stay without a unit
        if not texts.get(name) and (name != "unit" or person is None):
            wrong(name, "required")
    if found:
        return found, None
    if not NUMBER.fullmatch(staff):
        wrong("number", "bad")
    elif staff in numbers:
        wrong("number", "twice")
    numbers.add(staff)
    if person is not None and person.left_on is not None and person.left_on <= known.today:
        wrong("number", "left")
    email = texts.get("email", "")
    if email:
        if not EMAIL.fullmatch(email):
            wrong("email", "bad")
        elif email.casefold() in addresses:
            wrong("email", "twice")
        elif known.addresses.get(email.casefold(), person.id if person else None) != (person.id if person else None):
            wrong("email", "taken")
        addresses.add(email.casefold())
    for name in ("tel", "mobile"):
        if not PHONE.fullmatch(texts.get(name, "")):
            wrong(name, "bad")
    units: Sequence[UUID] = ()
    if texts.get("unit"):
        units = known.units.get(key(texts["unit"]), ())
        if len(units) != 1:
            wrong("unit", "ambiguous" if units else "unknown")
    sites: Sequence[UUID] = ()
    if texts.get("site"):
        sites = known.sites.get(key(texts["site"]), ())
        if len(sites) != 1:
            wrong("site", "ambiguous" if sites else "unknown")
    kind = _KINDS.get(texts.get("kind", "").casefold()) if texts.get("kind") else None
    if texts.get("kind") and kind is None:
        wrong("kind", "unknown")
    joined_on = read_date(texts.get("joined_on", ""))
    if texts.get("joined_on") and joined_on is None:
        wrong("joined_on", "bad")
    if found:
        return found, None
    keep = ("fn_en", "rank", "duty", "grade", "family", "email", "tel", "extension", "mobile", "duties")
    return found, Line(
        row=number,
        number=staff,
        fn=" ".join(texts["fn"].split()),
        unit=units[0] if units else None,
        site=sites[0] if sites else None,
        kind=kind,
        joined_on=joined_on,
        texts={name: texts[name] for name in keep if name in texts},
    )


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
