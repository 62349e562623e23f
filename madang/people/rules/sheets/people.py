"""Reading a table of people: which row means whom, and what is wrong with it. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from madang.ground.parties.models import Person
from madang.people.models import Trouble
from madang.people.rules.persons import EMAIL, KINDS, NUMBER, PHONE
from madang.people.rules.sheets.shared import LANGUAGES, Reader, key, listed, meanings, parts_of, read_date, words
from madang.standards.sheets import Cell

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
_KINDS = meanings("people.kind", KINDS)
_HEAD = "\uc7a5"
"""The last syllable of a Korean head's title; what stands before it is the kind of unit headed."""
_DIVISION, _DEPARTMENT = "\ubcf8\ubd80", "\ubd80"
"""A division's name ends with that of a department, whose head is another one."""


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


class Headed(Struct, frozen=True, kw_only=True):
    """What tells which duty heads a unit: its name and kind, whether it is the top, the names of its heading posts."""

    name: str
    unit_kind: str
    top: bool
    posts: frozenset[str]


def heads(duty: str, unit: Headed) -> bool:
    """Whether who has this duty in the unit heads it.

    A duty named as a heading post of the unit does; so does the kind of unit with the syllable for head behind it, and
    at the top the titles of heads of institutions.
    """
    title = key(duty)
    if not title:
        return False
    if title in {key(post) for post in unit.posts}:
        return True
    if unit.top and title in _titles("people.heads.top"):
        return True
    if title in _titles("people.heads.any"):
        return True
    headed = title.removesuffix(_HEAD)
    if headed == title or not headed:
        return False
    names: tuple[str, ...] = (key(unit.name), key(unit.unit_kind))
    if headed == _DEPARTMENT:
        names = tuple(name for name in names if not name.endswith(_DIVISION))
    return any(name.endswith(headed) for name in names)


def _titles(word: str) -> set[str]:
    return {key(title) for language in LANGUAGES for title in listed(words(language)[word])}


def check(rows: Sequence[Sequence[Cell]], known: Known) -> tuple[list[Line], list[Trouble]]:
    """The lines that can be taken, and every problem of the others, in the order of the file."""
    table = Reader(rows, columns=COLUMNS, required=REQUIRED)
    numbers: set[str] = set()
    addresses: set[str] = set()
    lines = []
    for row, cells in table.rows:
        # somebody the house knows may stay without a unit
        place = table.columns["number"]
        there = place < len(cells) and cells[place].text in known.people
        texts = table.texts(row, cells, optional=("unit",) if there else ())
        if texts is None:
            continue
        line = _line(table, row, texts, known, numbers, addresses)
        if line is not None:
            lines.append(line)
    return lines, table.in_order()


def _line(
    table: Reader, row: int, texts: Mapping[str, str], known: Known, numbers: set[str], addresses: set[str]
) -> Line | None:
    before = len(table.troubles)

    def wrong(column: str, code: str) -> None:
        table.wrong(row, column, code, texts.get(column, ""))

    staff = texts["number"]
    person = known.people.get(staff)
    if not NUMBER.fullmatch(staff):
        wrong("number", "bad")
    elif staff in numbers:
        wrong("number", "twice")
    numbers.add(staff)
    if person is not None and person.left_on is not None and person.left_on <= known.today:
        wrong("number", "left")
    email = texts.get("email", "")
    if email:
        own = person.id if person else None
        if not EMAIL.fullmatch(email):
            wrong("email", "bad")
        elif email.casefold() in addresses:
            wrong("email", "twice")
        elif known.addresses.get(email.casefold(), own) != own:
            wrong("email", "taken")
        addresses.add(email.casefold())
    for name in ("tel", "mobile"):
        if not PHONE.fullmatch(texts.get(name, "")):
            wrong(name, "bad")
    found: dict[str, UUID | None] = {"unit": None, "site": None}
    for name, names in (("unit", known.units), ("site", known.sites)):
        if texts.get(name):
            ids = names.get(key(texts[name]), ())
            if len(ids) != 1:
                wrong(name, "ambiguous" if ids else "unknown")
            else:
                found[name] = ids[0]
    kind = _KINDS.get(texts.get("kind", "").casefold()) if texts.get("kind") else None
    if texts.get("kind") and kind is None:
        wrong("kind", "unknown")
    joined_on = read_date(texts.get("joined_on", ""))
    if texts.get("joined_on") and joined_on is None:
        wrong("joined_on", "bad")
    if len(table.troubles) > before:
        return None
    keep = ("fn_en", "rank", "duty", "grade", "family", "email", "tel", "extension", "mobile", "duties")
    return Line(
        row=row,
        number=staff,
        fn=" ".join(texts["fn"].split()),
        unit=found["unit"],
        site=found["site"],
        kind=kind,
        joined_on=joined_on,
        texts=parts_of(texts, keep),
    )
