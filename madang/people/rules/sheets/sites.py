"""Reading a table of sites: which row means which site, and what is wrong with it. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from msgspec import Struct, structs

from madang.ground.parties.models import Site
from madang.people.models import Trouble
from madang.people.rules.persons import PHONE
from madang.people.rules.sheets.shared import Reader, key, listed, read_date
from madang.standards.sheets import Cell

TEXTS = ("code", "kind", "name_en", "address", "postcode", "tel", "operator")
DATES = ("opened_on", "closed_on")
COLUMNS = (
    "site_name",
    "site_kind",
    "site_code",
    "site_parent",
    "site_address",
    "site_postcode",
    "site_tel",
    "site_operator",
    "site_affiliates",
    "site_opened_on",
    "site_closed_on",
    "site_name_en",
)
REQUIRED = ("site_name",)


class Line(Struct, frozen=True, kw_only=True):
    """A row that can be taken: `site` is the one it means, None for a new one; `parent` an id, a row, or None."""

    row: int
    site: Site | None
    parent: UUID | int | None
    fields: dict[str, Any]


def check(rows: Sequence[Sequence[Cell]], sites: Sequence[Site]) -> tuple[list[Line], list[Trouble]]:
    """The lines that can be taken, those above before those below, and every problem of the others."""
    table = Reader(rows, columns=COLUMNS, required=REQUIRED)
    given = {row: texts for row, cells in table.rows if (texts := table.texts(row, cells)) is not None}
    names: dict[str, set[UUID]] = {}
    known = {site.id: site for site in sites}
    for site in sites:
        for name in (site.name, site.code or ""):
            if name:
                names.setdefault(key(name), set()).add(site.id)
    own: dict[str, int] = {}
    lines: dict[int, Line] = {}
    for row, texts in given.items():
        before = len(table.troubles)
        for column in ("site_name", "site_code"):
            text = texts.get(column, "")
            if text and own.setdefault(key(text), row) != row:
                table.wrong(row, column, "twice", text)
        ids = names.get(key(texts.get("site_code", "") or texts["site_name"]), set())
        ids = ids or names.get(key(texts["site_name"]), set())
        if len(ids) > 1:
            table.wrong(row, "site_name", "ambiguous", texts["site_name"])
        fields = _fields(table, row, texts)
        if len(table.troubles) == before:
            lines[row] = Line(row=row, site=known[next(iter(ids))] if ids else None, parent=None, fields=fields)
    _hang(table, given, lines, names, own)
    return _in_order(table, given, lines), table.in_order()


def _fields(table: Reader, row: int, texts: Mapping[str, str]) -> dict[str, Any]:
    fields: dict[str, Any] = {"name": " ".join(texts["site_name"].split())}
    for name in TEXTS:
        if f"site_{name}" in texts:
            fields["site_kind" if name == "kind" else name] = " ".join(texts[f"site_{name}"].split())
    if "code" in fields:
        fields["code"] = fields["code"] or None
    if "site_affiliates" in texts:
        fields["affiliates"] = listed(texts["site_affiliates"])
    if not PHONE.fullmatch(texts.get("site_tel", "")):
        table.wrong(row, "site_tel", "bad", texts["site_tel"])
    for name in DATES:
        text = texts.get(f"site_{name}")
        if text is not None:
            fields[name] = read_date(text)
            if text and fields[name] is None:
                table.wrong(row, f"site_{name}", "bad", text)
    if fields.get("opened_on") and fields.get("closed_on") and fields["closed_on"] < fields["opened_on"]:
        table.wrong(row, "site_closed_on", "before-start", texts["site_closed_on"])
    return fields


def _hang(
    table: Reader,
    given: Mapping[int, dict[str, str]],
    lines: dict[int, Line],
    names: Mapping[str, set[UUID]],
    own: Mapping[str, int],
) -> None:
    for row, line in list(lines.items()):
        above = given[row].get("site_parent", "")
        parent: UUID | int | None = None
        if not above:
            # without the column a known site stays where it is
            parent = line.site.parent if line.site and "site_parent" not in table.columns else None
        elif (other := own.get(key(above))) is not None:
            there = lines[other].site if other in lines else None
            parent = there.id if there else other
        else:
            ids = names.get(key(above), set())
            if len(ids) != 1:
                table.wrong(row, "site_parent", "ambiguous" if ids else "unknown", above)
                del lines[row]
                continue
            (parent,) = ids
        lines[row] = structs.replace(line, parent=parent)


def _in_order(table: Reader, given: Mapping[int, dict[str, str]], lines: Mapping[int, Line]) -> list[Line]:
    """Lines so that one above comes before those below it; one that lies in itself cannot be taken."""
    rows = {line.site.id: row for row, line in lines.items() if line.site}

    def above(row: int) -> int | None:
        parent = lines[row].parent
        return parent if isinstance(parent, int) else rows.get(parent) if parent else None

    done: dict[int, Line] = {}
    for row in lines:
        chain = [row]
        while (up := above(chain[-1])) is not None and up in lines and up not in done:
            if up in chain:
                table.wrong(row, "site_parent", "circle", given[row]["site_parent"])
                break
            chain.append(up)
        else:
            done |= {one: lines[one] for one in reversed(chain)}
    return list(done.values())


def changed(line: Line, site: Site, *, parent: UUID | None) -> Site:
    """The site as the line says it is."""
    return structs.replace(site, parent=parent, **line.fields)
