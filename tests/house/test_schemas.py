"""Tables point to their own schema or to the ground, so that a slice can be taken out."""

import re
from pathlib import Path

import pytest

from tests.house.tree import files, slices, text

COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
LITERAL = re.compile(r"'(?:[^']|'')*'")
REFERENCES = re.compile(r"\breferences\s+(?!on\b)\"?(\w+)\"?(\s*\.\s*\"?\w+\"?)?", re.IGNORECASE)
MADE = re.compile(
    r"\b(?:create\s+(?:unlogged\s+)?(?:table|view|materialized\s+view|sequence|type|domain)|alter\s+table)\s+"
    r"(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?\"?(\w+)\"?(?:\s*\.)?",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"\d{4}_[a-z0-9_]+\.sql")


def migrations() -> list[Path]:
    return [
        path for path in files() if path.suffix == ".sql" and "migrations" in path.parts and path.parts[0] == "madang"
    ]


def owner(path: Path) -> str:
    """The schema that a migration belongs to: the slice's name, or `ground`."""
    return path.parts[1]


def foreign(sql: str) -> set[str]:
    """The schemas that the foreign keys of this SQL name; `` for one that names none."""
    plain = LITERAL.sub("''", COMMENT.sub(" ", sql))
    return {schema.lower() if table else "" for schema, table in REFERENCES.findall(plain)}


def made(sql: str) -> set[str]:
    """The schemas in which this SQL makes or changes tables, views, sequences and types."""
    return {name.lower() for name in MADE.findall(LITERAL.sub("''", COMMENT.sub(" ", sql)))}


@pytest.mark.parametrize("path", migrations(), ids=str)
def test_foreign_keys_stay_in_the_slice_or_go_to_the_ground(path: Path) -> None:
    assert owner(path) in {"ground", *slices()}
    assert foreign(text(path) or "") <= {owner(path), "ground"}


@pytest.mark.parametrize("path", migrations(), ids=str)
def test_a_migration_makes_tables_only_in_its_own_schema(path: Path) -> None:
    assert made(text(path) or "") <= {owner(path)}


def test_migrations_are_numbered_without_gaps() -> None:
    for folder in {path.parent for path in migrations()}:
        names = sorted(path.name for path in migrations() if path.parent == folder)
        assert [name for name in names if not NUMBERED.fullmatch(name)] == [], folder
        assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1)), folder


@pytest.mark.parametrize(
    ("sql", "schemas"),
    [
        ("create table tasks.task (by uuid references ground.party (id))", {"ground"}),
        ("alter table tasks.x add foreign key (a) REFERENCES wiki.page", {"wiki"}),
        ("by uuid references party (id)", {""}),
        ("-- references wiki.page\n/* references wiki.page */ select 'references wiki.page'", set()),
        ('x uuid references "people"."card"(id)', {"people"}),
    ],
)
def test_the_target_of_a_foreign_key_is_read_from_sql(sql: str, schemas: set[str]) -> None:
    assert foreign(sql) == schemas


def test_the_place_of_a_new_table_is_read_from_sql() -> None:
    assert made("create table if not exists wiki.page (id uuid); alter table only tasks.task add x int") == {
        "wiki",
        "tasks",
    }
    assert made("create table page (id uuid)") == {"page"}
