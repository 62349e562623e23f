"""DOCX as a page: headings, lists, tables, pictures, formulas, notes and links. Source: ECMA-376 part 1.

Tracked changes come as if all were accepted, notes stand at the end, and what stays behind is named.
"""

import posixpath
import re
from pathlib import Path
from typing import Any

from madang.ground.convert.inside.archive import Archive
from madang.ground.convert.inside.archive import Unreadable as Broken
from madang.wiki.rules.formats import links, omml
from madang.wiki.rules.formats.docx_look import (
    SIGNS,
    Field,
    W,
    led_to,
    marks_of,
    numbers,
    relations,
    styles,
    value,
    whole,
)
from madang.wiki.rules.formats.html_in import titled
from madang.wiki.rules.formats.lines import paragraph
from madang.wiki.rules.formats.models import Node, Unreadable
from madang.wiki.rules.formats.parts import (
    DOCX_CALLOUT,
    DOCX_COLUMNS,
    PICTURES,
    Flow,
    Keep,
    Lose,
    add_text,
    local,
    note_item,
    notes,
    plain,
    said_in,
    xml,
)

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
PIXEL = 9525
DEEPEST = 8
"""Tables in one another."""
_CODES = ("source code", "code", "html preformatted", "macro")
_BOX = re.compile(r"^\s*([\u2610\u2611\u2612\u25a2\u2705])\s*")
_CONTENTS = re.compile(r"toc (?:\d|heading)|\ubaa9\ucc28 \d|\ucc28\ub840 \d")
_INSIDE = {"ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir"}
_CHANGES = ("ins", "del", "moveTo", "moveFrom")


def document(path: Path, keep: Keep, lose: Lose) -> tuple[str, Node]:
    """The title and the page. Raises Unreadable."""
    try:
        archive = Archive(path)
    except Broken as error:
        raise Unreadable(error.why) from None
    return _Reader(archive, keep, lose).whole()


class _Reader:
    def __init__(self, archive: Archive, keep: Keep, lose: Lose) -> None:
        self._archive = archive
        self._keep = keep
        self._lose = lose
        self._body = xml(archive, "word/document.xml")
        self._relations = relations(archive, "document")
        self._styles = styles(archive)
        self._numbers = numbers(archive)
        self._counts: dict[str, dict[int, int]] = {}
        self._fields: list[Field] = []
        self._notes: list[Any] = []
        self._kept: dict[str, str] = {}
        self._depth = 0

    def whole(self) -> tuple[str, Node]:
        body = self._body.find(f"{W}body")
        if body is None:
            raise Unreadable("broken")
        blocks = self._blocks(body)
        blocks += self._read_notes()
        self._named_apart()
        title = ""
        if blocks and blocks[0]["type"] == "title":
            title = plain(blocks.pop(0)["content"]).strip()
            for block in blocks:
                if block["type"] == "heading":
                    block["attrs"]["level"] = min(4, block["attrs"]["level"])
        else:
            title, blocks = titled(blocks, "")
        kept = [
            block if block["type"] != "title" else {**block, "type": "heading", "attrs": {"level": 1}}
            for block in blocks
        ]
        return title, {"type": "doc", "content": kept or [{"type": "paragraph"}]}

    def _read_notes(self) -> list[Node]:
        """What footnotes and endnotes say, in the order in which the text names them."""
        items: list[Node] = []
        parts: dict[str, dict[str, Any]] = {}
        above = self._relations
        for reference in self._notes:
            part = local(reference).removesuffix("Reference") + "s"
            if part not in parts:
                name = f"word/{part}.xml"
                root = xml(self._archive, name) if name in self._archive else ()
                parts[part] = {one.get(f"{W}id", ""): one for one in root}
            note = parts[part].get(reference.get(f"{W}id", ""))
            self._relations = relations(self._archive, part)
            items.append(note_item(self._blocks(note) if note is not None else []))
        self._relations = above
        return notes(items)

    def _named_apart(self) -> None:
        """Name what the page has no place for."""
        if any(next(self._body.iter(W + name), None) is not None for name in _CHANGES):
            self._lose("", "wiki.import-changes")
        for part, code in (("comments", "comments"), ("header", "header"), ("footer", "header")):
            for name in self._archive.names(f"word/{part}", ".xml"):
                if re.fullmatch(rf"word/{part}\d*\.xml", name):
                    said = " ".join("".join(one.text or "" for one in xml(self._archive, name).iter(f"{W}t")).split())
                    if said and not said.isdecimal():
                        self._lose(said[:100], f"wiki.import-{code}")

    def _blocks(self, place: Any) -> list[Node]:
        flow = Flow()
        for element in place:
            name = local(element)
            if name == "p":
                self._paragraph(element, flow)
            elif name == "tbl":
                for block in self._table(element):
                    flow.add(block)
            elif name == "altChunk":
                self._lose("", "wiki.import-drawing")
            elif name in {"sdt", "ins", "moveTo", "smartTag", "customXml"}:
                inside = element.find(f"{W}sdtContent") if name == "sdt" else element
                for block in self._blocks(inside) if inside is not None else []:
                    flow.add(block)
        return flow.blocks

    def _paragraph(self, element: Any, flow: Flow) -> None:
        style, level, number = self._styles.get(value(element, "pPr/pStyle"), ("", 0, ""))
        line, apart = self._line(element)
        if _CONTENTS.fullmatch(style):
            self._lose("", "wiki.import-contents")
            return
        text = plain(line)
        own = element.find(f"{W}pPr/{W}numPr")
        if own is not None:
            number = value(own, "numId")
        item = bool(text.strip()) and not level and number != "0" and number in self._numbers
        if not item:
            for block in apart:
                flow.add(block)
        if style in _CODES:
            flow.add(
                {
                    "type": "codeBlock",
                    "attrs": {"language": None},
                    "content": [{"type": "text", "text": text}] if text else [],
                }
            )
        elif not line or (not text.strip() and all(one["type"] == "text" for one in line)):
            if element.find(f"{W}pPr/{W}pBdr/{W}bottom") is not None and not apart:
                flow.add({"type": "horizontalRule"})
        elif style == "title":
            flow.add({"type": "title", "content": line})
        elif (
            style == "caption"
            and flow.blocks
            and flow.blocks[-1]["type"] == "image"
            and not flow.blocks[-1]["attrs"]["caption"]
        ):
            flow.blocks[-1]["attrs"]["caption"] = text.strip()
        elif level:
            flow.add(self._aligned(element, {"type": "heading", "attrs": {"level": level}, "content": line}))
        elif item:
            at = whole(value(own, "ilvl"), 0) if own is not None else 0
            shape, start = self._numbers[number].get(at, ("bullet", 1))
            kind = "bulletList" if shape in {"bullet", "none"} else "orderedList"
            flow.item(kind, at, paragraph(line), start=self._counted(number, at, start), key=number)
            for block in apart:
                flow.within(block)
        elif (found := _BOX.match(text)) and line[0]["type"] == "text" and len(line[0]["text"]) >= found.end():
            line[0]["text"] = line[0]["text"][found.end() :]
            kept = [one for one in line if one["type"] != "text" or one["text"]]
            left = whole(value(element, "pPr/ind", "left"), 400) // 400 - 1
            flow.item("taskList", max(0, left), paragraph(kept), checked=found[1] not in "\u2610\u25a2")
        elif "quote" in style:
            flow.quote(paragraph(line))
        else:
            flow.add(self._aligned(element, paragraph(line)))

    def _counted(self, number: str, at: int, start: int) -> int:
        """The number of the next item of a list on a level: it goes on behind what stands between."""
        counts = self._counts.setdefault(number, {})
        for deeper in [one for one in counts if one > at]:
            del counts[deeper]
        counts[at] = counts.get(at, start - 1) + 1
        return counts[at]

    @staticmethod
    def _aligned(element: Any, block: Node) -> Node:
        align = {"center": "center", "right": "right", "end": "right"}.get(value(element, "pPr/jc"))
        if align:
            block["attrs"] = {**block.get("attrs", {}), "align": align}
        return block

    def _line(self, element: Any) -> tuple[list[Node], list[Node]]:
        """What a paragraph says, and the pictures and formulas that stand by themselves in it."""
        line: list[Node] = []
        apart: list[Node] = []
        self._inline(element, line, apart, "", 0)
        return _trimmed(line), apart

    def _inline(self, place: Any, line: list[Node], apart: list[Node], href: str, depth: int) -> None:
        if depth > 20:
            return
        for one in place:
            name = local(one)
            if name == "r":
                self._run(one, line, apart, href)
            elif name == "hyperlink":
                target, outside = self._relations.get(one.get(f"{R}id", ""), ("", False))
                self._inline(one, line, apart, links.safe(target) if outside else href, depth + 1)
            elif name == "fldSimple":
                self._inline(one, line, apart, led_to(one.get(f"{W}instr", "")) or href, depth + 1)
            elif name == "oMathPara":
                apart += [
                    {"type": "math", "attrs": {"latex": latex}}
                    for inner in one
                    if local(inner) == "oMath" and (latex := omml.latex(inner).strip())
                ]
            elif name == "oMath":
                if latex := omml.latex(one).strip():
                    line.append({"type": "inlineMath", "attrs": {"latex": latex}})
            elif name in _INSIDE:
                self._inline(one, line, apart, href, depth + 1)

    def _run(self, run: Any, line: list[Node], apart: list[Node], href: str) -> None:
        marks = marks_of(run, href or (self._fields[-1].href if self._fields else ""))
        for one in run:
            name = local(one)
            if name == "t":
                add_text(line, links.tidy(one.text or ""), marks)
            elif name in {"tab", "ptab"}:
                add_text(line, "\t", marks)
            elif name in {"br", "cr"} and one.get(f"{W}type") != "page":
                line.append({"type": "hardBreak"})
            elif name == "noBreakHyphen":
                add_text(line, "-", marks)
            elif name == "sym":
                add_text(line, SIGNS.get(one.get(f"{W}char", "").upper(), "\u25a0"), marks)
            elif name == "ruby":
                for base in one.iterfind(f"{W}rubyBase/{W}r"):
                    self._run(base, line, apart, href)
            elif name in {"footnoteReference", "endnoteReference"}:
                self._notes.append(one)
                add_text(line, f"[{len(self._notes)}]", [])
            elif name == "fldChar":
                self._field(one.get(f"{W}fldCharType", ""))
                marks = marks_of(run, href or (self._fields[-1].href if self._fields else ""))
            elif name == "instrText" and self._fields:
                self._fields[-1].said += one.text or ""
            elif name in {"drawing", "pict", "object", "AlternateContent"}:
                self._drawn(one, apart)

    def _field(self, kind: str) -> None:
        """A field begins, shows what comes of it from here on, or ends."""
        if kind == "begin":
            self._fields.append(Field(href=self._fields[-1].href if self._fields else ""))
        elif kind == "separate" and self._fields:
            self._fields[-1].href = led_to(self._fields[-1].said) or self._fields[-1].href
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _drawn(self, element: Any, apart: list[Node]) -> None:
        """Pictures, boxes of text and lines; of two ways to draw the same the newer one."""
        ways = [one for one in element if local(one) in {"Choice", "Fallback"}]
        place = ways[0] if ways else element
        came = len(apart)
        for one in place.iter():
            name = local(one)
            if name == "blip":
                self._image(one.get(f"{R}embed", ""), place, apart)
            elif name == "imagedata":
                self._image(one.get(f"{R}id", ""), place, apart)
            elif name == "txbxContent" and not any(local(up) == "txbxContent" for up in one.iterancestors()):
                apart += self._blocks(one)
            elif name == "rect" and one.get(f"{OFFICE}hr"):
                apart.append({"type": "horizontalRule"})
        if len(apart) == came and next(place.iter(f"{A}blip", f"{V}imagedata"), None) is None:
            said = next(place.iter(f"{WP}docPr"), None)
            self._lose(said.get("descr") or said.get("name", "") if said is not None else "", "wiki.import-drawing")

    def _image(self, relation: str, drawing: Any, apart: list[Node]) -> None:
        target, outside = self._relations.get(relation, ("", True))
        part = (
            posixpath.normpath(posixpath.join("word", target)).lstrip("/") if not target.startswith("/") else target[1:]
        )
        if outside or part.rpartition(".")[2].lower() not in PICTURES or part not in self._archive:
            self._lose(
                posixpath.basename(target), "wiki.import-picture-outside" if outside else "wiki.import-picture-kind"
            )
            return
        if part not in self._kept:
            try:
                self._kept[part] = self._keep(posixpath.basename(part), self._archive.read(part))
            except Broken as error:
                raise Unreadable(error.why) from None
        said = next(drawing.iter(f"{WP}docPr"), None)
        size = next(drawing.iter(f"{WP}extent"), None)
        attrs: Node = {
            "file": self._kept[part],
            "alt": said.get("descr", "") if said is not None else "",
            "caption": "",
        }
        if size is not None and (wide := whole(size.get("cx", ""), 0) // PIXEL):
            attrs["width"] = min(wide, 4000)
        apart.append({"type": "image", "attrs": attrs})

    def _table(self, element: Any) -> list[Node]:
        if self._depth >= DEEPEST:
            raise Unreadable("deep")
        self._depth += 1
        said = value(element, "tblPr/tblDescription")
        grid = [whole(one.get(f"{W}w", ""), 0) for one in element.findall(f"{W}tblGrid/{W}gridCol")]
        rows: list[list[Node]] = []
        open_: dict[int, Node] = {}
        for row in element.iter(f"{W}tr"):
            if row.getparent() is not element and local(row.getparent()) not in {"sdtContent", "ins"}:
                continue
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            head = row.find(f"{W}trPr/{W}tblHeader") is not None
            cells: list[Node] = []
            column = min(100, whole(value(row, "trPr/gridBefore"), 0))
            if column:
                cells.append({"type": "tableCell", "attrs": _span(column), "content": [{"type": "paragraph"}]})
            for cell in row.iterfind(f"{W}tc"):
                across = max(1, min(100, whole(value(cell, "tcPr/gridSpan"), 1)))
                merge = cell.find(f"{W}tcPr/{W}vMerge")
                if merge is not None and merge.get(f"{W}val", "continue") != "restart" and column in open_:
                    open_[column]["attrs"]["rowspan"] += 1
                else:
                    made = self._cell(cell, across, head=head)
                    cells.append(made)
                    open_.pop(column, None)
                    if merge is not None:
                        open_[column] = made
                column += across
            rows.append(cells)
        self._depth -= 1
        if said.startswith(DOCX_CALLOUT) and rows and rows[0]:
            return [
                {
                    "type": "callout",
                    "attrs": {"tone": said.removeprefix(DOCX_CALLOUT)},
                    "content": rows[0][0]["content"],
                }
            ]
        if said == DOCX_COLUMNS and rows and 2 <= len(rows[0]) <= 4:
            return [
                {"type": "columns", "content": [{"type": "column", "content": cell["content"]} for cell in rows[0]]}
            ]
        if self._depth:
            # the model has no table in a table
            self._lose(said_in(rows), "wiki.import-nested-table")
            return [block for row in rows for cell in row for block in cell["content"]]
        if rows and len(set(grid)) > 1 and len(grid) == sum(cell["attrs"]["colspan"] for cell in rows[0]):
            column = 0
            for cell in rows[0]:
                if cell["attrs"]["colspan"] == 1:
                    cell["attrs"]["colwidth"] = [max(20, grid[column] // 15)]
                column += cell["attrs"]["colspan"]
        lines = [{"type": "tableRow", "content": cells} for cells in rows if cells]
        return [{"type": "table", "content": lines}] if lines else []

    def _cell(self, cell: Any, across: int, *, head: bool) -> Node:
        blocks = self._blocks(cell) or [{"type": "paragraph"}]
        return {"type": "tableHeader" if head else "tableCell", "attrs": _span(across), "content": blocks}


def _span(across: int) -> Node:
    return {"colspan": across, "rowspan": 1, "colwidth": None}


def _trimmed(line: list[Node]) -> list[Node]:
    while line and line[-1]["type"] == "hardBreak":
        line.pop()
    return line
