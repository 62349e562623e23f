"""Parts of office files read with limits, and the lists that their flat paragraphs stand for."""

from collections.abc import Callable
from typing import Any

from lxml import etree

from madang.ground.convert.inside.archive import Archive
from madang.ground.convert.inside.archive import Unreadable as Broken
from madang.wiki.rules.formats.models import Node, Unreadable

CODE_FACE = "Consolas"
"""The face of code in office files."""
HIGHLIGHTS = {"yellow": "yellow", "green": "green", "blue": "cyan", "red": "red", "purple": "magenta"}
"""Tones as DOCX calls them."""
DOCX_CALLOUT, DOCX_COLUMNS = "madang:callout:", "madang:columns"
"""What a table of DOCX says of itself that stands for a callout or for columns."""
HWPX_CALLOUT, HWPX_COLUMNS = "callout:", "columns"
"""Names of the cells that do in HWPX."""
PICTURES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "webp": "image/webp",
}

Keep = Callable[[str, bytes], str]
"""`(name, data)`: keeps a file that came along, and gives the id a page names it by."""

Lose = Callable[[str, str], None]
"""`(name, code)`: names what stays behind, and why."""


def xml(archive: Archive, name: str) -> Any:
    """A part as a tree. Raises Unreadable for what is no XML, declares a document type, or nests too deep."""
    try:
        data = archive.read(name)
    except Broken as error:
        raise Unreadable(error.why) from None
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
        raise Unreadable("broken")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise Unreadable("broken") from None


def local(element: Any) -> str:
    """The name of an element without its space."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


class Flow:
    """Blocks in order, with paragraphs that stand in lists, quotes or code put together."""

    def __init__(self) -> None:
        self.blocks: list[Node] = []
        self._lists: list[tuple[int, str, Node]] = []

    def add(self, block: Node) -> None:
        """A block that ends every list."""
        self._lists.clear()
        self.blocks.append(block)

    def quote(self, block: Node) -> None:
        """A paragraph of a quotation."""
        self._lists.clear()
        if self.blocks and self.blocks[-1]["type"] == "blockquote":
            self.blocks[-1]["content"].append(block)
        else:
            self.blocks.append({"type": "blockquote", "content": [block]})

    def item(
        self, kind: str, level: int, paragraph: Node, *, checked: bool = False, start: int = 1, key: str = ""
    ) -> None:
        """An item of a list on a level, from 0; `key` tells one list from the next of the same kind."""
        level = min(level, 8)
        while self._lists and (
            self._lists[-1][0] > level
            or (self._lists[-1][0] == level and (self._lists[-1][2]["type"] != kind or self._lists[-1][1] != key))
        ):
            self._lists.pop()
        if not self._lists or self._lists[-1][0] < level:
            made: Node = {"type": kind, "content": []}
            if kind == "orderedList":
                made["attrs"] = {"start": start}
            if self._lists:
                self._lists[-1][2]["content"][-1]["content"].append(made)
            else:
                self.blocks.append(made)
            self._lists.append((level, key, made))
        item: Node = {"type": "taskItem" if kind == "taskList" else "listItem", "content": [paragraph]}
        if kind == "taskList":
            item["attrs"] = {"checked": checked}
        self._lists[-1][2]["content"].append(item)

    def within(self, block: Node) -> bool:
        """A block that goes on an item of the list before it. False when there is none."""
        if not self._lists:
            return False
        self._lists[-1][2]["content"][-1]["content"].append(block)
        return True


def add_text(line: list[Node], text: str, marks: list[Node]) -> None:
    """Text at the end of a line, joined with what looks the same."""
    if not text:
        return
    if line and line[-1]["type"] == "text" and line[-1].get("marks", []) == marks:
        line[-1]["text"] += text
    else:
        line.append({"type": "text", "text": text, "marks": marks} if marks else {"type": "text", "text": text})


def plain(line: list[Node]) -> str:
    """The text of a line."""
    return "".join("\n" if one["type"] == "hardBreak" else str(one.get("text", "")) for one in line)


def tables(lines: list[list[Node | None]]) -> Node:
    """A table of rows of cells; None where another cell reaches."""
    rows = [{"type": "tableRow", "content": [cell for cell in row if cell is not None]} for row in lines]
    return {"type": "table", "content": [row for row in rows if row["content"]]}


def note_item(blocks: list[Node]) -> Node:
    """What a footnote says, without the space behind its number."""
    first = blocks[0].get("content", []) if blocks else []
    if first and first[0]["type"] == "text":
        first[0]["text"] = first[0]["text"].lstrip()
        if not first[0]["text"]:
            del first[0]
    return {"type": "listItem", "content": blocks or [{"type": "paragraph"}]}


def notes(items: list[Node]) -> list[Node]:
    """Notes at the end of a page, in the order in which `[1]`, `[2]` in its text name them."""
    if not items:
        return []
    return [{"type": "horizontalRule"}, {"type": "orderedList", "attrs": {"start": 1}, "content": items}]


def said_in(rows: list[list[Node]]) -> str:
    """How a table begins, to name it by."""
    firsts = [cell["content"][0] for row in rows for cell in row]
    return " ".join(plain(one.get("content", [])) for one in firsts if one["type"] == "paragraph")[:100]
