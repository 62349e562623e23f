"""SQL stands in the rooms that are for it: whoever looks for what reads or writes a table knows where to look."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.tree import FLOORS, files, text

STATEMENT = re.compile(
    r"^\s*(select\s+(.+\s)?from\b|select\s+\w+\(|select\s+exists\b|insert\s+into\s|update\s+[\w.]+\s+(\w+\s+)?set\b"
    r"|delete\s+from\s|with\s+(recursive\s+)?\w+\s+as\s*\()",
    re.DOTALL | re.IGNORECASE,
)
STORES = {"facets", "store"}
"""Rooms of a slice, and of a part of the ground, whose business SQL is."""
MACHINERY = {"credentials", "parties", "postgres"}
"""Folders of the ground that are no parts: stores of what everything stands on."""
ELSEWHERE = {
    "madang/ground/backup/keeper.py": "holds an advisory lock, so that one process at a time makes backups",
    "madang/ground/backup/snapshot.py": "reads and writes every table there is, whatever it is called",
    "madang/ground/backup/export.py": "reads and writes every table there is, whatever it is called",
    "madang/ground/backup/restoring.py": "reads and writes every table there is, whatever it is called",
}
"""SQL outside a store, and why."""


def rooms() -> list[Path]:
    """Modules of slices and of parts of the ground that are no stores."""
    found = []
    for path in files():
        if path.suffix != ".py" or path.parts[0] != "madang" or "tests" in path.parts:
            continue
        inside = path.parts[2:] if path.parts[1] == "ground" else path.parts[1:]
        if len(inside) < 2 or (path.parts[1] in FLOORS - {"ground"}):
            continue
        if path.parts[1] == "ground" and inside[0] in MACHINERY:
            continue
        if not {Path(part).stem for part in inside[1:]} & STORES:
            found.append(path)
    return found


def statements(source: str) -> list[str]:
    """The texts of a module that are SQL."""
    tree = ast.parse(source)
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and STATEMENT.match(node.value)
    ]


@pytest.mark.parametrize("path", rooms(), ids=str)
def test_sql_stands_in_stores(path: Path) -> None:
    if str(path) not in ELSEWHERE:
        assert statements(text(path) or "") == []


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("await tx.run('delete from ground.setting where name = %(name)s')", 1),
        ("await tx.value('select exists (select from ground.site)')", 1),
        ("await q.run('update ground.person set left_on = null')", 1),
        ("'select one of them from the list'", 1),
        ('"""Select what is shown."""', 0),
        ("'update the settings'", 0),
    ],
)
def test_a_statement_is_known_by_its_beginning(source: str, number: int) -> None:
    assert len(statements(source)) == number
