"""Reading a table of units: which row founds, moves, renames or corrects which unit. Pure."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from msgspec import Struct, structs

from madang.ground.parties.models import Unit
from madang.people.models import Trouble
from madang.people.rules.sheets.shared import Reader, key, listed
from madang.standards.sheets import Cell

COLUMNS = ("unit_name", "unit_parent", "unit_code", "unit_kind", "unit_name_en", "unit_duties")
REQUIRED = ("unit_name",)


class Line(Struct, frozen=True, kw_only=True):
    """A row that can be taken: `unit` is the one it means, None for a new one. `parent` is an id, a row or the top."""

    row: int
    unit: Unit | None
    name: str
    parent: UUID | int | None
    keeps_place: bool
    """The table has no column for the place, so a known unit stays where it is."""
    fields: dict[str, str | list[str]]
    """Code, kind, English name and duties, as far as the table has columns for them."""


def check(rows: Sequence[Sequence[Cell]], units: Sequence[Unit]) -> tuple[list[Line], list[Trouble]]:
    """The lines that can be taken, those above before those below, and every problem of the others."""
    table = Reader(rows, columns=COLUMNS, required=REQUIRED)
    given = {row: texts for row, cells in table.rows if (texts := table.texts(row, cells)) is not None}
    found = _Found(table, given, units)
    placed = [row for row in given if found.place(row)]
    lines = [found.line(row) for row in found.in_order(placed)]
    return lines, table.in_order()


class _Found:
    """Rows and the units they mean, found from the top down."""

    def __init__(self, table: Reader, given: Mapping[int, dict[str, str]], units: Sequence[Unit]) -> None:
        self.table = table
        self.given = given
        self.units = {unit.id: unit for unit in units}
        self.coded = {key(unit.code): unit for unit in units if unit.code}
        self.names: dict[str, set[UUID]] = {}
        for unit in units:
            for name in (unit.name, unit.path, unit.code or ""):
                if name:
                    self.names.setdefault(key(name), set()).add(unit.id)
        self.rows: dict[str, list[int]] = {}
        self.parents: dict[int, UUID | int | None] = {}
        self.meant: dict[int, Unit | None] = {}
        self.state: dict[int, bool | None] = {}
        taken: set[str] = set()
        for row, texts in given.items():
            self.rows.setdefault(key(texts["unit_name"]), []).append(row)
            code = key(texts.get("unit_code", ""))
            if code and code in taken:
                table.wrong(row, "unit_code", "twice", texts["unit_code"])
            if code:
                self.rows.setdefault(code, []).append(row)
                taken.add(code)
        self.seen: dict[tuple[UUID | int | None, str], int] = {}

    def place(self, row: int) -> bool:
        """Find where a row lies and what it means; False when that is wrong."""
        if row in self.state:
            if self.state[row] is None:
                self.table.wrong(row, "unit_parent", "circle", self.given[row]["unit_parent"])
                self.state[row] = False
            return bool(self.state[row])
        self.state[row] = None
        good = self._place(row)
        if self.state[row] is None:
            self.state[row] = good
        return bool(self.state[row])

    def _place(self, row: int) -> bool:
        texts = self.given[row]
        unit = self.coded.get(key(texts.get("unit_code", "")))
        parent: UUID | int | None = unit.parent if unit else None
        above = texts.get("unit_parent", "")
        if above:
            rows = [one for one in dict.fromkeys(self.rows.get(key(above), ())) if one != row]
            if len(rows) > 1:
                self.table.wrong(row, "unit_parent", "ambiguous", above)
                return False
            if rows:
                if not self.place(rows[0]):
                    return False
                there = self.meant[rows[0]]
                parent = there.id if there else rows[0]
            else:
                ids = self.names.get(key(above), set())
                if len(ids) != 1:
                    itself = row in self.rows.get(key(above), ())
                    code = "ambiguous" if ids else "circle" if itself else "unknown"
                    self.table.wrong(row, "unit_parent", code, above)
                    return False
                (parent,) = ids
        elif "unit_parent" in self.table.columns:
            parent = None
        if unit is None:
            unit = self._called(texts["unit_name"], parent)
        if unit is not None and parent == unit.id:
            self.table.wrong(row, "unit_parent", "circle", above)
            return False
        first = self.seen.setdefault((parent, key(texts["unit_name"])), row)
        if first != row:
            self.table.wrong(row, "unit_name", "twice", texts["unit_name"])
            return False
        self.parents[row], self.meant[row] = parent, unit
        return True

    def _called(self, name: str, parent: UUID | int | None) -> Unit | None:
        if "unit_parent" not in self.table.columns:
            ids = self.names.get(key(name), set())
            return self.units[next(iter(ids))] if len(ids) == 1 else None
        return next(
            (unit for unit in self.units.values() if unit.parent == parent and key(unit.name) == key(name)), None
        )

    def in_order(self, rows: Sequence[int]) -> list[int]:
        """Rows so that one above comes before those below it."""
        done: dict[int, None] = {}

        def add(row: int) -> None:
            parent = self.parents[row]
            if isinstance(parent, int) and parent not in done:
                add(parent)
            done[row] = None

        for row in rows:
            add(row)
        return list(done)

    def line(self, row: int) -> Line:
        """The row as it can be taken."""
        texts = self.given[row]
        fields: dict[str, str | list[str]] = {
            name: " ".join(texts[f"unit_{name}"].split())
            for name in ("code", "kind", "name_en")
            if f"unit_{name}" in texts
        }
        if "unit_duties" in texts:
            fields["duties"] = listed(texts["unit_duties"])
        return Line(
            row=row,
            unit=self.meant[row],
            name=" ".join(texts["unit_name"].split()),
            parent=self.parents[row],
            keeps_place="unit_parent" not in self.table.columns,
            fields=fields,
        )


def corrected(line: Line, unit: Unit) -> Unit:
    """The unit with what a table corrects at once: code, kind, English name and duties."""
    names = {"code": "code", "kind": "unit_kind", "name_en": "name_en", "duties": "duties"}
    return structs.replace(
        unit, **{names[name]: value or None if name == "code" else value for name, value in line.fields.items()}
    )
