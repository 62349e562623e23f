"""How wide the columns of a table are: hands decide where they chose, else what stands in them does.

Widths are counted in em of the table's letters. They are reckoned from the letters' usual widths, a little on the wide side,
so that a table has the same columns in every format and no face has to be read.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

from madang.wiki.rules.formats.models import Grid, Node, Page, attr, children, runs

PAPER = 49.0
"""Between the margins of A4, in letters of a table."""
LONGEST = 16
"""Signs of a word that is never broken in a cell; what is longer, as addresses are, breaks anywhere."""
_BROKEN = 8.0
"""The room that such a word gets at least."""
_EDGES = 1.3
"""What a column takes beside its letters."""
_NARROWEST = 1.0
_INDENT = 1.6
_PIXEL = 0.075
_PICTURE = 24.0
_BOLD = 1.05
_FULL, _BROAD, _USUAL, _NARROW = 0.92, 0.88, 0.58, 0.33
_INDENTED = {"bulletList", "orderedList", "taskList", "blockquote"}


class Wants(NamedTuple):
    """What each column wants: `least` for its longest word, `wish` for its longest line."""

    least: list[float]
    wish: list[float]


def widths(table: Grid, wants: Wants, room: float = PAPER) -> list[float]:
    """The width of each column, in order; together they fill the room."""
    least, wish = list(wants.least), list(wants.wish)
    for cell in table.cells:
        if cell.width and cell.columns == 1:
            at = cell.column
            least[at] = wish[at] = max(cell.width * _PIXEL, least[at])
    return _share(least, wish, room)


def needed(wants: Wants, given: Sequence[float]) -> float:
    """How much room columns in this proportion have to have together for every word to stand whole."""
    return sum(given) * max((word / wide for word, wide in zip(wants.least, given, strict=True)), default=0.0)


def of_paper(table: Grid, page: Page, whole: float) -> list[float]:
    """The columns of a table that has the width of A4 to itself, which is `whole`."""
    return [one * whole / PAPER for one in widths(table, wants(table, page))]


def _share(least: Sequence[float], wish: Sequence[float], room: float) -> list[float]:
    """Each its longest line while there is room; else those that want more than their part share what the others leave."""
    if sum(wish) <= room:
        return [one * room / sum(wish) for one in wish]
    if sum(least) >= room:
        return [one * room / sum(least) for one in least]
    large, rest = set(range(len(wish))), room
    while small := {at for at in large if wish[at] <= rest / len(large)}:
        large -= small
        rest -= sum(wish[at] for at in small)
    if sum(least[at] for at in large) > rest:
        large, rest = set(range(len(wish))), room
    free = rest - sum(least[at] for at in large)
    more = sum(wish[at] - least[at] for at in large)
    return [least[at] + free * (wish[at] - least[at]) / more if at in large else wish[at] for at in range(len(wish))]


def wants(table: Grid, page: Page) -> Wants:
    """What stands in a table, as the width it wants."""
    least, wish = [_NARROWEST + _EDGES] * table.columns, [_NARROWEST + _EDGES] * table.columns
    # what spans columns asks them for more only after each has said what it wants by itself
    for cell in sorted(table.cells, key=lambda one: one.columns):
        said = list(_lines(cell.content, page))
        bold = _BOLD if cell.header else 1.0
        word = max((indent + _word(line) for line, indent in said), default=0.0) * bold + _EDGES
        long = max((indent + min(_long(line), 3 * PAPER) for line, indent in said), default=0.0) * bold + _EDGES
        own = slice(cell.column, cell.column + cell.columns)
        for line, want in ((least, word), (wish, max(word, long))):
            short = max(0.0, want - sum(line[own])) / cell.columns
            line[own] = [one + short for one in line[own]]
    return Wants(least, [max(pair) for pair in zip(least, wish, strict=True)])


def _lines(nodes: Sequence[Node], page: Page) -> Iterator[tuple[str, float]]:
    """What stands in a cell, line by line, with how far in."""
    waiting = [(node, 0.0) for node in reversed(nodes)]
    while waiting:
        node, indent = waiting.pop()
        kind, inside = node.get("type"), children(node)
        if kind in {"paragraph", "heading", "codeBlock"}:
            said = "".join("\n" if run.kind == "break" else run.text for run in runs(inside, page))
            yield from ((line, indent) for line in said.split("\n"))
        elif kind == "image":
            # it follows its column: asks for room, and makes do with little
            asset = page.assets.get(str(attr(node, "file")))
            wide = (int(attr(node, "width", 0)) or (asset.width if asset else 0)) * _PIXEL
            yield "\u3000" * round(min(wide, _PICTURE)), indent
        elif kind in {"file", "card", "math"}:
            yield str(attr(node, "name") or attr(node, "latex") or page.names.get(str(attr(node, "thing")), "")), indent
        else:
            deeper = indent + (_INDENT if kind in _INDENTED else 0.0)
            waiting += [(one, deeper) for one in reversed(inside)]


def _word(said: str) -> float:
    """The longest word that stands whole."""
    return max((_long(word) if len(word) <= LONGEST else _BROKEN for word in said.split()), default=0.0)


def _long(said: str) -> float:
    return sum(map(_wide, said))


def _wide(sign: str) -> float:
    if east_asian_width(sign) in "WF":
        return _FULL
    if sign in " .,:;'!|()[]/ijlftrI":
        return _NARROW
    return _BROAD if sign in "mw%@&" or sign.isupper() else _USUAL
