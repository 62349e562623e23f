"""What the formats read and write: pages as JSON of the document model, with the files they show beside them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

Node = dict[str, Any]
"""A node of the document model in TipTap's JSON: `{type, attrs, content, text, marks}`."""

ALERTS = {"info": "NOTE", "success": "TIP", "warning": "WARNING", "danger": "CAUTION"}
"""Tones of callouts as Markdown of forges names them."""
MONTHLESS = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
PREFIX = "import:"
"""Before the number of a file that came along, where a page will hold the file's id."""
BESIDE = "page:"
"""Before the number of a page that came along, where a link will hold its address."""


class Asset(Struct, frozen=True, kw_only=True):
    """A file a page shows: `path` below the folder of the work, its name, type, and pixels when it is a picture."""

    path: str
    name: str
    media_type: str
    size: int = 0
    width: int = 0
    height: int = 0


class Page(Struct, frozen=True, kw_only=True):
    """A page to write out. `assets` go by file id; `names` and `addresses` by Ref of what cards and mentions show.

    `words` are those the formats say themselves, in the language of whoever takes the page out: tones of callouts,
    `page` and `figure`. `label` is what has to stand on each sheet, empty for open pages; `house` is the address that
    links within the house begin with.
    """

    title: str
    doc: Node
    assets: dict[str, Asset] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    institution: str = ""
    label: str = ""
    house: str = ""
    language: str = "ko"


class Slide(Struct, frozen=True, kw_only=True):
    """One slide as it was cut: its blocks are those of the document model."""

    layout: str
    title: str
    continued: bool = False
    section: str = ""
    blocks: list[Node] = field(default_factory=list)


class Deck(Struct, frozen=True, kw_only=True):
    """Slides of a page in one of the themes, with `numbers` or without."""

    page: Page
    theme: str
    byline: str
    numbers: bool
    slides: list[Slide]


class Taken(Struct, frozen=True, kw_only=True):
    """A page that was read. `above` is the number of the page it lies below, which comes before it.

    Files in it are named by `import:N`, pages by `page:N`.
    """

    title: str
    doc: Node
    above: int | None = None
    slides: dict[str, Any] = field(default_factory=dict)
    icon: str = ""
    label: str = "O"


class Loss(Struct, frozen=True, kw_only=True):
    """What did not come: its place or name, and the code of why."""

    name: str
    code: str


class Reading(Struct, frozen=True, kw_only=True):
    """All that was read: pages, above before below; files by their number; and what did not come."""

    pages: list[Taken]
    assets: list[Asset] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)


class Unreadable(Exception):
    """It cannot be taken in. `why` is `broken`, `encrypted`, `bomb`, `deep`, `entries`, `path`, `too-large` or `unknown`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Run(Struct, frozen=True, kw_only=True):
    """A piece of a line in one look. `math` has its LaTeX as text; a `break` has none."""

    text: str = ""
    kind: str = "text"
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    highlight: str = ""
    href: str = ""

    def look(self) -> tuple[Any, ...]:
        """All but the text: runs of one look are one."""
        return tuple(getattr(self, name) for name in self.__struct_fields__ if name != "text")


class Cell(Struct, frozen=True, kw_only=True):
    """A cell on the grid of its table. `width` is pixels, 0 where nobody chose one."""

    row: int
    column: int
    rows: int
    columns: int
    header: bool
    width: int
    align: str
    content: list[Node]


class Grid(Struct, frozen=True, kw_only=True):
    """A table without holes and overlaps: rows, columns, cells in order, and the first rows that are headings."""

    rows: int
    columns: int
    cells: list[Cell]
    headers: int


def shown_date(value: str, language: str) -> str:
    """A date as it is written by hand in the language."""
    found = MONTHLESS.match(value)
    if found is None or language != "ko":
        return value
    return f"{found[1]}. {int(found[2])}. {int(found[3])}."


def attr(node: Node, name: str, default: Any = "") -> Any:
    """An attribute, or the default where it is missing or null."""
    found = (node.get("attrs") or {}).get(name)
    return default if found is None else found


def children(node: Node) -> list[Node]:
    """What lies in a node."""
    return node.get("content") or []


def runs(nodes: Iterable[Node], page: Page) -> list[Run]:
    """The inline content of a block as runs."""
    found: list[Run] = []
    for node in nodes:
        run = _run(node, page)
        if run is None:
            continue
        if found and run.kind == "text" and found[-1].look() == run.look():
            found[-1] = msgspec.structs.replace(run, text=found[-1].text + run.text)
        else:
            found.append(run)
    return found


def _run(node: Node, page: Page) -> Run | None:
    marks = {mark["type"]: mark.get("attrs") or {} for mark in node.get("marks") or []}
    look: dict[str, Any] = {name: name in marks for name in ("bold", "italic", "underline", "strike", "code")}
    if "highlight" in marks:
        look["highlight"] = str(marks["highlight"].get("tone") or "yellow")
    if "link" in marks:
        href = str(marks["link"].get("href") or "")
        look["href"] = page.house + href if href.startswith("/") else href
    match node.get("type"):
        case "text":
            return Run(text=str(node.get("text", "")), **look)
        case "hardBreak":
            return Run(kind="break")
        case "inlineMath":
            return Run(kind="math", text=str(attr(node, "latex")), **look)
        case "date":
            return Run(text=shown_date(str(attr(node, "value")), page.language), **look)
        case "mention":
            name = str(attr(node, "label") or page.names.get(str(attr(node, "thing")), ""))
            return Run(text=f"@{name}", **look)
    return None


def text_of(nodes: Iterable[Node], page: Page) -> str:
    """Inline content as plain text."""
    return "".join("\n" if run.kind == "break" else run.text for run in runs(nodes, page))


def walk(node: Node) -> Iterator[Node]:
    """The node and all in it, in order."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += reversed(children(one))


def grid(table: Node) -> Grid:
    """The cells of a table at their places; spans that overlap or leave the table are cut."""
    rows = [row for row in children(table) if row.get("type") == "tableRow"]
    taken: dict[tuple[int, int], bool] = {}
    cells: list[Cell] = []
    for at, row in enumerate(rows):
        column = 0
        for cell in children(row):
            while (at, column) in taken:
                column += 1
            across, down = max(1, int(attr(cell, "colspan", 1))), max(1, int(attr(cell, "rowspan", 1)))
            down = min(down, len(rows) - at)
            free = 1
            while free < across and (at, column + free) not in taken:
                free += 1
            across = free
            taken.update({(at + r, column + c): True for r in range(down) for c in range(across)})
            widths = attr(cell, "colwidth", [])
            cells.append(
                Cell(
                    row=at,
                    column=column,
                    rows=down,
                    columns=across,
                    header=cell.get("type") == "tableHeader",
                    width=int(widths[0] or 0) if isinstance(widths, list) and widths else 0,
                    align=str(attr(cell, "align")),
                    content=children(cell),
                )
            )
            column += across
    wide = max((column for _, column in taken), default=-1) + 1
    for at in range(len(rows)):
        cells += [_empty(at, column) for column in range(wide) if (at, column) not in taken]
    cells.sort(key=lambda cell: (cell.row, cell.column))
    headers = 0
    while headers < len(rows) and all(cell.header for cell in cells if cell.row == headers):
        headers += 1
    whole = headers < len(rows) and all(cell.row + cell.rows <= headers for cell in cells if cell.row < headers)
    return Grid(rows=len(rows), columns=wide, cells=cells, headers=headers if whole else 0)


def _empty(row: int, column: int) -> Cell:
    blank: list[Node] = [{"type": "paragraph"}]
    return Cell(row=row, column=column, rows=1, columns=1, header=False, width=0, align="", content=blank)


def is_simple(table: Node) -> bool:
    """Whether a table fits the plain tables of Markdown: one heading row, no spans, one line in each cell."""
    found = grid(table)
    return (
        found.headers == 1
        and all(cell.rows == cell.columns == 1 and not cell.width for cell in found.cells)
        and not any(cell.header for cell in found.cells if cell.row)
        and all(len(cell.content) <= 1 for cell in found.cells)
        and all(block.get("type") == "paragraph" for cell in found.cells for block in cell.content)
        and not any(node.get("type") == "hardBreak" for cell in found.cells for b in cell.content for node in walk(b))
    )
