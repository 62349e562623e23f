"""What changed between two texts, line by line."""

import difflib
from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

MOST = 20_000
"""Lines of each text that are compared."""
AROUND = 3
"""Unchanged lines shown before and after a change."""
SHOWN = 5_000
LONGEST = 2_000


class Became(Enum):
    """What became of a line; `skipped` stands for several unchanged ones."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    SKIPPED = "skipped"


class TextLine(Struct, frozen=True, kw_only=True):
    """A line of a comparison; `count` is how many lines it stands for."""

    sort: Became
    text: str = ""
    count: int = 1


def compared(before: str, after: str) -> tuple[list[TextLine], bool]:
    """The lines of both texts in one order, and whether something was left out because they are too long."""
    old, new = before.splitlines(), after.splitlines()
    cut = len(old) > MOST or len(new) > MOST
    old, new = old[:MOST], new[:MOST]
    found: list[TextLine] = []
    steps = difflib.SequenceMatcher(None, old, new, autojunk=len(old) > 2_000).get_opcodes()
    for at, (tag, i, j, k, m) in enumerate(steps):
        if tag == "equal":
            found += _same(old[i:j], first=at == 0, last=at == len(steps) - 1)
            continue
        found += [TextLine(sort=Became.REMOVED, text=text[:LONGEST]) for text in old[i:j]]
        found += [TextLine(sort=Became.ADDED, text=text[:LONGEST]) for text in new[k:m]]
    return found[:SHOWN], cut or len(found) > SHOWN


def _same(lines: Sequence[str], *, first: bool, last: bool) -> list[TextLine]:
    head = 0 if first else AROUND
    tail = 0 if last else AROUND
    shown = [TextLine(sort=Became.SAME, text=text[:LONGEST]) for text in lines]
    hidden = len(lines) - head - tail
    if hidden <= 1:
        return shown
    return [*shown[:head], TextLine(sort=Became.SKIPPED, count=hidden), *shown[len(lines) - tail :]]
