"""Tables of tasks: written as CSV or XLSX, read back the same."""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from madang.ground import labels
from madang.ground.errors import Invalid, NotFound, Problem, TooLarge
from madang.ground.tx import Tx
from madang.standards.labels import Act
from madang.tasks.access import TASK_ACTS
from madang.tasks.actions import changes, keep
from madang.tasks.actions.tasks import Draft, make
from madang.tasks.models.queries import Filter, Sort
from madang.tasks.models.views import Imported, RowProblem, TaskRow, TimeEntry
from madang.tasks.rules import graph, query, sheet
from madang.tasks.rules import tags as tag_rules
from madang.tasks.rules.macros import today
from madang.tasks.store import lists, plans
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

MOST_ROWS = 5000
MOST_UNPACKED_BYTES = 100 << 20
MOST_PROBLEMS = 200
_NUMBERED = re.compile(r"\(([^()]+)\)\s*$")


async def write(tx: Tx, asked: Filter, *, format: str, reason: str | None = None) -> tuple[str, bytes]:
    """Tasks of one project as a table; gives the project's key and the file. Raises Invalid without a project.

    The highest label in the project rules: it may refuse, or ask for the reason.
    """
    if len(asked.project) != 1:
        raise Invalid("tasks.table-project")
    project = asked.project[0]
    await tx.need("tasks.view", project)
    found_project = await project_store.project(tx, project)
    if found_project is None or found_project.trashed_at:
        raise NotFound("ground.not-found")
    await labels.check(tx, asked.within or project, Act.EXPORT, reason=reason, whole=True)
    wanted = replace(query.resolved(asked, me=tx.actor), sort=Sort.POSITION)
    rows: list[TaskRow] = []
    at = None
    while len(rows) < 20_000:
        found = await lists.page(tx, wanted, today=today(tx.now), at=at, most=500, acts=TASK_ACTS)
        rows += found
        if len(found) < 500:
            break
        at = (found[-1].position, found[-1].id)
    bodies = await store.bodies(tx, [row.id for row in rows])
    numbers = await project_store.staff_numbers(tx, sorted({one.id for row in rows for one in row.assignees}))
    parents = await store.numbers(tx, [row.parent for row in rows if row.parent])
    table = [list(sheet.COLUMNS)] + [
        [
            str(row.number),
            row.title,
            row.state.name,
            "; ".join(f"{one.fn} ({numbers[one.id]})" if numbers.get(one.id) else one.fn for one in row.assignees),
            "; ".join(tag.name for tag in row.tags),
            row.milestone_name or "",
            str(parents[row.parent]) if row.parent in parents else "",
            row.starts_on.isoformat() if row.starts_on else "",
            row.due_on.isoformat() if row.due_on else "",
            str(row.priority),
            "" if row.estimate_minutes is None else str(row.estimate_minutes),
            bodies[row.id],
        ]
        for row in rows
    ]
    return found_project.key, _written(table, format)


def time_table(entries: Sequence[TimeEntry], *, format: str) -> bytes:
    """The work log as a table."""
    heading = ["spent_on", "person", "task", "title", "minutes", "note"]
    return _written(
        [
            heading,
            *(
                [one.spent_on.isoformat(), one.fn, one.task_key, one.task_title, str(one.minutes), one.note]
                for one in entries
            ),
        ],
        format,
    )


def _written(table: Sequence[Sequence[str]], format: str) -> bytes:
    guarded = [[sheet.guarded(sheet.clean(cell)) for cell in row] for row in table]
    if format == "csv":
        text = io.StringIO(newline="")
        csv.writer(text).writerows(guarded)
        # the mark at the front makes spreadsheets read Korean
        return b"\xef\xbb\xbf" + text.getvalue().encode()
    import openpyxl  # noqa: PLC0415 - slow to load and rarely needed
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("tasks")
    for row in guarded:
        cells = []
        for text_of in row:
            # text stays text: leading zeros live, nothing runs
            cell = WriteOnlyCell(page, value=text_of[:32767])
            cell.data_type = "s"
            cell.number_format = "@"
            cells.append(cell)
        page.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rows_of(content: bytes, format: str) -> list[list[str]]:
    """The cells of a table as text. Raises Invalid for what is none, TooLarge for too many rows."""
    rows: list[list[str]] = []
    try:
        for row in _csv(content) if format == "csv" else _xlsx(content):
            if any(cell.strip() for cell in row):
                rows.append(row)
            if len(rows) > MOST_ROWS + 1:
                raise TooLarge("tasks.too-many-rows", most=MOST_ROWS)
    except (
        UnicodeDecodeError,
        csv.Error,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        EOFError,
        IndexError,
        SyntaxError,
    ) as error:
        raise Invalid("tasks.table-unreadable") from error
    return rows


def _csv(content: bytes) -> Iterable[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # what Korean spreadsheets save without asking
        text = content.decode("cp949")
    if "\x00" in text:
        raise ValueError
    csv.field_size_limit(200_000)
    return csv.reader(io.StringIO(text, newline=""), strict=True)


def _xlsx(content: bytes) -> Iterable[list[str]]:
    import openpyxl  # noqa: PLC0415 - slow to load and rarely needed

    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED_BYTES or len(parts.infolist()) > 1000:
            raise TooLarge("tasks.table-too-large")
        for part in parts.infolist():
            if part.filename.endswith((".xml", ".rels")):
                with parts.open(part) as file:
                    if b"<!DOCTYPE" in file.read(4096).upper():
                        raise ValueError
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    page = book.worksheets[0]
    for row in page.iter_rows(max_col=40, values_only=True):
        yield [_text(cell) for cell in row]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


class _Row(Struct, frozen=True, kw_only=True):
    """A row that was understood."""

    at: int
    number: int | None
    parent: int | None
    chosen: dict[str, Any]


class _Reader:
    """Reads rows, keeping what is wrong with them."""

    def __init__(
        self,
        *,
        states: Mapping[str, UUID],
        milestones: Mapping[str, UUID],
        tags: Mapping[str, UUID],
        people: Mapping[str, Sequence[UUID]],
        check_tags: Callable[[Sequence[UUID]], Sequence[UUID]],
    ) -> None:
        self._names = {"state": states, "milestone": milestones, "tags": tags}
        self._people = people
        self._check_tags = check_tags
        self.problems: list[RowProblem] = []

    def wrong(self, at: int, column: str, code: str, value: str = "") -> None:
        """Keep a problem."""
        self.problems.append(RowProblem(row=at, column=column, code=code, value=value[:80]))

    def row(self, at: int, cells: Mapping[str, str]) -> _Row:
        """What a row asks for; its problems are kept."""
        chosen: dict[str, Any] = {}
        for column, text in cells.items():
            value = text if column == "body" else text.strip()
            if column == "title":
                title = " ".join(value.split())
                if not 1 <= len(title) <= 300:
                    self.wrong(at, column, "length", title)
                chosen[column] = title
            elif column == "body":
                if len(value) > 100_000:
                    self.wrong(at, column, "length")
                chosen[column] = value
            elif column in ("state", "milestone"):
                if value and value not in self._names[column]:
                    self.wrong(at, column, "unknown", value)
                elif value or column == "milestone":
                    chosen[column] = self._names[column].get(value)
            elif column in ("starts_on", "due_on"):
                chosen[column] = self._date(at, column, value)
            elif column in ("priority", "estimate_minutes"):
                most = 4 if column == "priority" else 1_000_000
                number = self._number(at, column, value, most)
                chosen[column] = (number or 0) if column == "priority" else number
        self._lists(at, cells, chosen)
        if chosen.get("starts_on") and chosen.get("due_on") and chosen["due_on"] < chosen["starts_on"]:
            self.wrong(at, "due_on", "before-start")
        return _Row(
            at=at,
            number=self._number(at, "number", cells.get("number", "").strip(), 10**9),
            parent=self._number(at, "parent", cells.get("parent", "").strip(), 10**9),
            chosen=chosen,
        )

    def _lists(self, at: int, cells: Mapping[str, str], chosen: dict[str, Any]) -> None:
        if "assignees" in cells:
            chosen["assignees"] = []
            for name in _names(cells["assignees"]):
                found = self._people.get(name, ())
                if len(found) == 1:
                    chosen["assignees"].append(found[0])
                else:
                    self.wrong(at, "assignees", "ambiguous" if found else "unknown", name)
        if "tags" in cells:
            names = sheet.several(cells["tags"])
            for name in names:
                if name not in self._names["tags"]:
                    self.wrong(at, "tags", "unknown", name)
            chosen["tags"] = [self._names["tags"][name] for name in names if name in self._names["tags"]]
            try:
                self._check_tags(chosen["tags"])
            except Problem as problem:
                self.wrong(at, "tags", problem.code.rpartition(".")[2], str(problem.params.get("group", "")))

    def _date(self, at: int, column: str, value: str) -> date | None:
        try:
            return date.fromisoformat(value.replace(".", "-").strip("- ").replace(" ", "")) if value else None
        except ValueError:
            self.wrong(at, column, "date", value)
            return None

    def _number(self, at: int, column: str, value: str, most: int) -> int | None:
        if not value:
            return None
        if not (value.isascii() and value.isdecimal() and len(value) < 12 and int(value) <= most):
            self.wrong(at, column, "number", value)
            return None
        return int(value)


async def read(tx: Tx, project: UUID, content: bytes, *, format: str, dry_run: bool) -> Imported:
    """Make and change tasks from a table: all rows or, with any problem, none.

    A row with the number of a task of the project changes it, empty cells emptying it; other rows are new tasks. Absent
    columns leave things alone. The parent is a number of the table or of the project.
    """
    await tx.need("tasks.plan", project)
    frame = await keep.frame(tx, project, lock=True)
    rows = _rows_of(content, format)
    heading = [sheet.unguarded(cell).strip().lower() for cell in rows[0]] if rows else []
    columns = [name for name in heading if name in sheet.COLUMNS]
    if "title" not in columns or len(set(columns)) < len(columns):
        raise Invalid("tasks.table-heading")
    table = [
        (at, {name: sheet.unguarded(cell) for name, cell in zip(heading, row, strict=False) if name in sheet.COLUMNS})
        for at, row in enumerate(rows[1:], start=2)
    ]
    known, groups = await project_store.tags(tx, project), await project_store.tag_groups(tx, project)
    reader = _Reader(
        states={one.name: one.id for one in frame.states},
        milestones={one.name: one.id for one in await plans.milestones(tx, project)},
        tags={tag.name: tag.id for tag in known},
        people=await project_store.people_by_name(
            tx, sorted({name for _, cells in table for name in _names(cells.get("assignees", ""))})
        ),
        check_tags=lambda chosen: tag_rules.checked(chosen, known, groups),
    )
    understood = [reader.row(at, cells) for at, cells in table]
    present = await store.ids_by_number(tx, project)
    ordered = _ordered(understood, present, reader)
    new = [row for row in ordered if row.number is None or row.number not in present]
    old = [row for row in ordered if row.number is not None and row.number in present]
    if not reader.problems and not dry_run:
        made = await _make(tx, project, new, present)
        wishes = {present[row.number]: _wish(row, {**present, **made}, heading) for row in old if row.number}
        changed = await changes.edit_each(tx, project, wishes) if wishes else []
        return Imported(rows=len(table), created=len(new), changed=len(changed), problems=[], done=True)
    return Imported(
        rows=len(table), created=len(new), changed=len(old), problems=reader.problems[:MOST_PROBLEMS], done=False
    )


def _ordered(rows: Sequence[_Row], present: Mapping[int, UUID], reader: _Reader) -> list[_Row]:
    """The rows with parents before what lies in them; keeps as problems what has no such order."""
    by_number: dict[int, _Row] = {}
    for row in rows:
        if row.number is not None:
            if row.number in by_number:
                reader.wrong(row.at, "number", "twice", str(row.number))
            by_number[row.number] = row
    placed: dict[int, _Row] = {}
    for row in rows:
        chain = [row]
        while (above := chain[-1].parent) is not None and above in by_number and by_number[above].at not in placed:
            if by_number[above] in chain or len(chain) > graph.DEEPEST:
                reader.wrong(row.at, "parent", "circle", str(above))
                break
            chain.append(by_number[above])
        if row.parent is not None and row.parent not in by_number and row.parent not in present:
            reader.wrong(row.at, "parent", "unknown", str(row.parent))
        for one in reversed(chain):
            placed.setdefault(one.at, one)
    return list(placed.values())


async def _make(tx: Tx, project: UUID, rows: Sequence[_Row], present: Mapping[int, UUID]) -> dict[int, UUID]:
    """Make the new rows; gives the ids by the numbers they had in the table."""
    places = {row.number: at for at, row in enumerate(rows) if row.number is not None}
    drafts = []
    for row in rows:
        inside = places.get(row.parent) if row.parent is not None else None
        drafts.append(
            Draft(
                **{name: value for name, value in row.chosen.items() if value is not None},
                parent=present[row.parent] if row.parent is not None and inside is None else None,
                inside=inside,
            )
        )
    ids = await make(tx, project=project, drafts=drafts) if drafts else []
    return {row.number: id for row, id in zip(rows, ids, strict=True) if row.number is not None}


def _wish(row: _Row, ids: Mapping[int, UUID], heading: Sequence[str]) -> dict[str, Any]:
    if "parent" not in heading:
        return row.chosen
    return {**row.chosen, "parent": ids[row.parent] if row.parent is not None else None}


def _names(cell: str) -> list[str]:
    """What stands for people in a cell: staff numbers when given, else names."""
    found = []
    for part in sheet.several(cell):
        number = _NUMBERED.search(part)
        found.append(number[1].strip() if number else part)
    return found
