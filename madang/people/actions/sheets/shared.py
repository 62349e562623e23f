"""What taking tables in has in common: reading them apart from the loop, and saying how far it is."""

import asyncio
from collections.abc import Callable, Sequence

from madang.ground.errors import Invalid, TooLarge
from madang.people.models import ImportReport, Trouble
from madang.people.rules.sheets.shared import headings, words
from madang.standards import sheets
from madang.standards.sheets import Cell

Progress = Callable[[int, int], None]
"""Hears how many lines of how many are in."""


async def rows_of(content: bytes) -> list[list[Cell]]:
    """The rows of a file. Raises Invalid for one that cannot be read, TooLarge for one with too many rows."""
    try:
        return await asyncio.to_thread(sheets.read, content)
    except sheets.SheetRefused as refused:
        problem = TooLarge if refused.code.startswith("too-") else Invalid
        raise problem(f"people.sheet-{refused.code}", most=sheets.MOST_ROWS) from None


def report(*, rows: int, new: int, changed: int, problems: Sequence[Trouble], apply: bool) -> ImportReport:
    """What a table does; `rows` are those that can be taken."""
    return ImportReport(
        rows=rows + len({one.row for one in problems if one.row > 1}),
        new=new,
        changed=changed,
        same=rows - new - changed,
        applied=apply and not problems,
        problems=list(problems),
    )


def template(columns: Sequence[str], title: str, language: str, *, xlsx: bool) -> bytes:
    """An empty table with the headings of a language; `title` is the word for its sheet."""
    rows = [headings(columns, language)]
    return sheets.write_xlsx(rows, title=words(language)[title]) if xlsx else sheets.write_csv(rows)
