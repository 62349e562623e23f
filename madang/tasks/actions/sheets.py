"""Tables of tasks: written as CSV or XLSX, read back the same."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from madang.ground.errors import Invalid, TooLarge
from madang.ground.tx import Tx
from madang.tasks.access import TASK_ACTS
from madang.tasks.actions import changes, keep
from madang.tasks.actions.tasks import Draft, make
from madang.tasks.models import Filter, Imported, RowProblem, Sort, TaskRow, TimeEntry
from madang.tasks.rules import query, sheet
from madang.tasks.rules import tags as tag_rules
from madang.tasks.rules.macros import today
from madang.tasks.store import lists, plans
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

MOST_ROWS = 5000
MOST_UNPACKED_BYTES = 100 << 20
MOST_PROBLEMS = 200
_NUMBERED = re.compile(r"\(([^()]+)\)\s*$")


async def write(tx: Tx, project: UUID, asked: Filter, *, format: str) -> tuple[str, bytes]:
    """The project's tasks as a table; gives the project's key and the file."""
    await tx.need("tasks.view", project)
    frame_key = (await keep_project_key(tx, project)) or ""
    wanted = replace(query.resolved(asked, me=tx.actor), projects=(project,), sort=Sort.POSITION)
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
            "; ".join(
                f"{one.fn} ({numbers[one.id]})" if numbers.get(one.id) else one.fn for one in row.assignees
            ),
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
    return frame_key, _written(table, format)


async def keep_project_key(tx: Tx, project: UUID) -> str | None:
    """The key of a project in view."""
    found = await project_store.project(tx, project)
    return found.key if found else None


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
    book = Workbook(write_only=True)
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
    except (UnicodeDecodeError, csv.Error, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, OSError,
            EOFError, IndexError, SyntaxError) as error:
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
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED_BYTES or len(parts.infolist()) > 1000:
            raise TooLarge("tasks.table-too-large")
        for part in parts.infolist():
            if part.filename.endswith((".xml", ".rels")):
                with parts.open(part) as file:
                    if b"<!DOCTYPE" in file.read(4096).upper():
                        raise ValueError
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
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


async def read(tx: Tx, project: UUID, content: bytes, *, format: str, dry_run: bool) -> Imported:
    """Make and change tasks from a table: all rows or, with any problem, none. Empty cells of a change leave things empty.

    Absent columns leave things alone. Rows may name as parent a number of this table or of the project.
    """
    await tx.need("tasks.plan", project)
    frame = await keep.frame(tx, project, lock=True)
    rows = _rows_of(content, format)
    heading = [sheet.unguarded(cell).strip().lower() for cell in rows[0]] if rows else []
    if "title" not in heading or len(set(heading) & set(sheet.COLUMNS)) != sum(name in sheet.COLUMNS for name in heading):
        raise Invalid("tasks.table-heading")
    table = [
        (at, {name: sheet.unguarded(cell) for name, cell in zip(heading, row, strict=False) if name in sheet.COLUMNS})
        for at, row in enumerate(rows[1:], start=2)
    ]
    states = {one.name: one.id for one in frame.states}
    known, groups = await project_store.tags(tx, project), await project_store.tag_groups(tx, project)
    milestones = {one.name: one.id for one in await plans.milestones(tx, project)}
    people = await project_store.people_by_name(
        tx, sorted({name for _, cells in table for name in _names(cells.get("assignees", ""))})
    )
    present = await store.ids_by_number(tx, project)
    reader = _Reader(
        states=states,
        milestones=milestones,
        tags={tag.name: tag.id for tag in known},
        people=people,
        check_tags=lambda chosen: tag_rules.checked(chosen, known, groups),
        present=present,
    )
    understood = [reader.row(at, cells) for at, cells in table]
    problems = reader.problems
    twice = {row.number for row in understood if row.number is not None}
    if len(twice) < sum(row.number is not None for row in understood):
        problems.append(RowProblem(row=0, column="number", code="twice"))
    new = [row for row in understood if row.number is None or row.number not in present]
    old = [row for row in understood if row.number is not None and row.number in present]
    if problems or dry_run:
        return Imported(
            rows=len(table), created=len(new), changed=len(old), problems=problems[:MOST_PROBLEMS], done=False
        )
    changed = 0
    for row in old:
        assert row.number is not None
        id = present[row.number]
        before = await store.task(tx, id)
        assert before is not None
        await changes.edit(tx, id, row.chosen, revision=before.revision)
        after = await store.task(tx, id)
        changed += after is not None and after.revision != before.revision
    made = dict(present)
    for row in new:
        chosen = dict(row.chosen)
        assignees, labels = chosen.pop("assignees", ()), chosen.pop("tags", ())
        id = (
            await make(
                tx,
                project=project,
                drafts=[Draft(**{name: value for name, value in chosen.items() if value is not None})],
                chosen=labels,
                assignees=assignees,
            )
        )[0]
        if row.number is not None:
            made[row.number] = id
            present[row.number] = id
        row_ids[row.at] = id
    return Imported(rows=len(table), created=len(new), changed=changed, problems=[], done=True)


def _names(cell: str) -> list[str]:
    """What stands for people in a cell: staff numbers when given, else names."""
    found = []
    for part in sheet.several(cell):
        number = _NUMBERED.search(part)
        found.append(number[1].strip() if number else part)
    return found
