"""Tables that leave and come back unharmed: cells that a spreadsheet would run are guarded."""

import re

_RUNS = re.compile(r"^'*[=+\-@\t\r\n]")
_GUARDED = re.compile(r"^'+[=+\-@\t\r\n]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")

COLUMNS = (
    "number",
    "title",
    "state",
    "assignees",
    "tags",
    "milestone",
    "parent",
    "starts_on",
    "due_on",
    "priority",
    "estimate_minutes",
    "body",
)
"""Columns of the table, in order. Assignees are `name (staff number)`, several things are separated by `; `."""


def guarded(cell: str) -> str:
    """The text with an apostrophe before it when a spreadsheet would take it for a formula."""
    return "'" + cell if _RUNS.match(cell) else cell


def unguarded(cell: str) -> str:
    """The inverse of `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def clean(cell: str) -> str:
    """Without the control characters that spreadsheets refuse."""
    return _CONTROL.sub("", cell)


def several(cell: str) -> list[str]:
    """The parts of a cell that lists several things."""
    return [part.strip() for part in re.split(r"[;\n]", cell) if part.strip()]
