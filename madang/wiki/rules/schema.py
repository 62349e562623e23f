"""The document model as data: which nodes there are, what stands in them, which attributes they keep.

Source: docs/decisions/0030.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct

DEEPEST = 30
"""Nodes in one another."""
MOST_NODES = 50_000
MOST_SIGNS = 2_000_000
"""Characters of text on one page."""
LONGEST_HREF = 2000
LONGEST_WORDS = 2000
"""Characters of a caption or an alternative text."""
LONGEST_LATEX = 10_000

BLOCKS = "blocks"
INLINE = "inline"
PLAIN = "plain"
NOTHING = ""

_WORD = re.compile(r"[A-Za-z0-9+#._-]{1,40}")
_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_REF = re.compile(r"[a-z]+\.[a-z-]+:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_SAFE = re.compile(r"(?:https?://|mailto:|tel:|/(?!/)|#)[^\s\x00-\x1f\\]*", re.IGNORECASE)

Check = Callable[[Any], Any]
"""Gives what is kept of a value; None drops the attribute."""


def _one_of(*words: str) -> Check:
    return lambda value: value if value in words else None


def _fits(pattern: re.Pattern[str]) -> Check:
    return lambda value: value if isinstance(value, str) and pattern.fullmatch(value) else None


def _number(least: int, most: int) -> Check:
    def check(value: Any) -> int | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:  # noqa: PLR0124  NaN
            return None
        return min(max(int(min(max(value, -1e9), 1e9)), least), most)

    return check


def _text(most: int) -> Check:
    return lambda value: value.replace("\x00", "")[:most] if isinstance(value, str) and value else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _uuid(value: Any) -> str | None:
    try:
        return str(UUID(value)) if isinstance(value, str) else None
    except ValueError:
        return None


def _day(value: Any) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else None
    except ValueError:
        return None


def _widths(value: Any) -> list[int] | None:
    if not isinstance(value, list) or not 0 < len(value) <= 100:
        return None
    width = _number(0, 5000)
    return [width(one) or 0 for one in value]


def href(value: Any) -> str | None:
    """An address that does no harm when it is clicked; None for any other, like `javascript:`."""
    if not isinstance(value, str):
        return None
    value = value.strip()
    return value if len(value) <= LONGEST_HREF and _SAFE.fullmatch(value) else None


_ALIGN: Mapping[str, Check] = {"align": _one_of("left", "center", "right")}
_OWN: Mapping[str, Check] = {"id": _fits(_ID)}
_CELL: Mapping[str, Check] = {
    "colspan": _number(1, 100),
    "rowspan": _number(1, 1000),
    "colwidth": _widths,
    **_ALIGN,
}


class Node(Struct, frozen=True):
    """What may stand in a node, and which attributes it keeps. `inside` is a group or the one type of its children."""

    inside: str
    attrs: Mapping[str, Check]
    block: bool = True


NODES: dict[str, Node] = {
    "paragraph": Node(INLINE, {**_OWN, **_ALIGN}),
    "heading": Node(INLINE, {**_OWN, **_ALIGN, "level": _number(1, 4)}),
    "bulletList": Node("listItem", _OWN),
    "orderedList": Node("listItem", {**_OWN, "start": _number(0, 1_000_000)}),
    "listItem": Node(BLOCKS, _OWN, block=False),
    "taskList": Node("taskItem", _OWN),
    "taskItem": Node(BLOCKS, {**_OWN, "checked": _flag, "task": _fits(_REF)}, block=False),
    "blockquote": Node(BLOCKS, _OWN),
    "codeBlock": Node(PLAIN, {**_OWN, "language": _fits(_WORD)}),
    "horizontalRule": Node(NOTHING, _OWN),
    "table": Node("tableRow", _OWN),
    "tableRow": Node("tableCell", {}, block=False),
    "tableHeader": Node(BLOCKS, _CELL, block=False),
    "tableCell": Node(BLOCKS, _CELL, block=False),
    "image": Node(
        NOTHING,
        {
            **_OWN,
            "file": _uuid,
            "alt": _text(LONGEST_WORDS),
            "caption": _text(LONGEST_WORDS),
            "width": _number(1, 5000),
        },
    ),
    "file": Node(NOTHING, {**_OWN, "file": _uuid, "name": _text(255), "size": _number(0, 1 << 50)}),
    "callout": Node(BLOCKS, {**_OWN, "tone": _one_of("info", "success", "warning", "danger")}),
    "columns": Node("column", _OWN),
    "column": Node(BLOCKS, {}, block=False),
    "math": Node(NOTHING, {**_OWN, "latex": _text(LONGEST_LATEX)}),
    "card": Node(NOTHING, {**_OWN, "thing": _fits(_REF)}),
}
INLINES: dict[str, Mapping[str, Check]] = {
    "hardBreak": {},
    "inlineMath": {"latex": _text(LONGEST_LATEX)},
    "date": {"value": _day},
    "mention": {"thing": _fits(_REF), "label": _text(200)},
}
MARKS: dict[str, Mapping[str, Check]] = {
    "bold": {},
    "italic": {},
    "underline": {},
    "strike": {},
    "code": {},
    "link": {"href": href},
    "highlight": {"tone": _fits(_WORD)},
    "comment": {"thread": _uuid},
}
NEEDED = {
    "image": "file",
    "file": "file",
    "card": "thing",
    "date": "value",
    "mention": "thing",
    "link": "href",
    "comment": "thread",
}
"""What a node or mark is nothing without."""
DEFAULTS: dict[str, dict[str, Any]] = {
    "heading": {"level": 1},
    "orderedList": {"start": 1},
    "taskItem": {"checked": False},
    "callout": {"tone": "info"},
    "tableHeader": {"colspan": 1, "rowspan": 1},
    "tableCell": {"colspan": 1, "rowspan": 1},
    "math": {"latex": ""},
    "inlineMath": {"latex": ""},
}
NAMED_IN = {"doc", "blockquote", "callout", "column", "bulletList", "orderedList", "taskList", "listItem", "taskItem"}
"""Where a child has an id of its own; those in table cells keep one that they have."""
WRAPPERS = {"listItem": "bulletList", "taskItem": "taskList", "tableRow": "table", "column": "columns"}


def kept(attrs: Any, checks: Mapping[str, Check]) -> dict[str, Any]:
    """Those of the attributes that the model knows and whose values it takes."""
    if not isinstance(attrs, Mapping):
        return {}
    found = {name: check(attrs[name]) for name, check in checks.items() if attrs.get(name) is not None}
    return {name: value for name, value in found.items() if value is not None}
