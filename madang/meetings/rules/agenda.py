"""An agenda out of the headings of a page."""

import re
from collections.abc import Sequence

from msgspec import Struct

from madang.ground.asks import Heading

USUAL_MINUTES = 10
MOST_ITEMS = 100
_MINUTES = re.compile(r"\s*[(\[]\s*(\d{1,3})\s*(?:\ubd84|min(?:utes?)?)\s*[)\]]\s*$", re.IGNORECASE)
"""A time behind a heading, in brackets: so many minutes."""


class Draft(Struct, frozen=True):
    """An item to be."""

    block: str
    title: str
    minutes: int


def drafts(headings: Sequence[Heading]) -> list[Draft]:
    """Items for the headings of the level that divides the page: the highest one that stands there more than once."""
    said = [one for one in headings if one.text.strip()]
    levels = sorted({one.level for one in said})
    level = next(
        (level for level in levels if sum(one.level == level for one in said) > 1), levels[-1] if levels else 0
    )
    return [_draft(one) for one in said if one.level == level][:MOST_ITEMS]


def _draft(heading: Heading) -> Draft:
    text = " ".join(heading.text.split())
    found = _MINUTES.search(text)
    title = (text[: found.start()] if found else text) or text
    return Draft(heading.id, title[:300], min(int(found[1]), 1440) if found else USUAL_MINUTES)
