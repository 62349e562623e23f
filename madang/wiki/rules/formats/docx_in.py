"""DOCX as a page: headings, lists, tables, pictures, formulas and links. Source: ECMA-376 part 1."""

import posixpath
import re
from pathlib import Path
from typing import Any

from madang.ground.convert.inside.archive import Archive
from madang.ground.convert.inside.archive import Unreadable as Broken
from madang.wiki.rules.formats import links, omml
from madang.wiki.rules.formats.html_in import titled
from madang.wiki.rules.formats.lines import paragraph
from madang.wiki.rules.formats.models import Node, Unreadable
from madang.wiki.rules.formats.parts import (
    CODE_FACE,
    DOCX_CALLOUT,
    DOCX_COLUMNS,
    HIGHLIGHTS,
    PICTURES,
    Flow,
    Keep,
    add_text,
    local,
    plain,
    xml,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIXEL = 9525
DEEPEST = 8
"""Tables in one another."""
_TONES = {word: tone for tone, word in HIGHLIGHTS.items()}
_CODES = ("source code", "code", "html preformatted", "macro")
_BOX = re.compile(r"^\s*([\u2610\u2611\u2612\u25a2\u2705])\s*")
_OFF = {"0", "false", "off", "none"}


def document(path: Path, keep: Keep) -> tuple[str, Node]:
    """The title and the page. Raises Unreadable."""
    try:
        archive = Archive(path)
    except Broken as error:
        raise Unreadable(error.why) from None
    return _Reader(archive, keep).whole()


class _Reader:
    def __init__(self, archive: Archive, keep: Keep) -> None:
        self._archive = archive
        self._keep = keep
        self._body = xml(archive, "word/document.xml")
        self._relations = self._read_relations()
        self._styles = self._read_styles()
        self._numbers = self._read_numbers()
        self._kept: dict[str, str] = {}
        self._depth = 0

    def whole(self) -> tuple[str, Node]:
        body = self._body.find(f"{W}body")
        if body is None:
            raise Unreadable("broken")
        blocks = self._blocks(body)
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

    def _read_relations(self) -> dict[str, tuple[str, bool]]:
        if "word/_rels/document.xml.rels" not in self._archive:
            return {}
        return {
            one.get("Id", ""): (one.get("Target", ""), one.get("TargetMode") == "External")
            for one in xml(self._archive, "word/_rels/document.xml.rels")
        }

    def _read_styles(self) -> dict[str, tuple[str, int, str]]:
        """Name, level of heading and numbering of each style, those it is based on included."""
        if "word/styles.xml" not in self._archive:
            return {}
        raw = {one.get(f"{W}styleId", ""): one for one in xml(self._archive, "word/styles.xml").findall(f"{W}style")}

        def read(id: str, left: int) -> tuple[str, int, str]:
            style = raw.get(id)
            if style is None or left == 0:
                return "", 0, ""
            name = _value(style, "name").lower()
            above = read(_value(style, "basedOn"), left - 1)
            outline = _value(style, "pPr/outlineLvl")
            found = re.fullmatch(r"(?:heading|\uc81c\ubaa9|\uac1c\uc694)\s*(\d)", name)
            level = int(found[1]) if found else int(outline) + 1 if outline.isdigit() and int(outline) < 9 else above[1]
            return name or above[0], level, _value(style, "pPr/numPr/numId") or above[2]

        return {id: read(id, 12) for id in raw}

    def _read_numbers(self) -> dict[str, dict[int, tuple[str, int]]]:
        """Of each list its levels: format and first number."""
        if "word/numbering.xml" not in self._archive:
            return {}
        root = xml(self._archive, "word/numbering.xml")
        shapes = {
            one.get(f"{W}abstractNumId", ""): {
                int(level.get(f"{W}ilvl", "0")): (_value(level, "numFmt"), _number(_value(level, "start"), 1))
                for level in one.findall(f"{W}lvl")
            }
            for one in root.findall(f"{W}abstractNum")
        }
        found = {}
        for one in root.findall(f"{W}num"):
            levels = dict(shapes.get(_value(one, "abstractNumId"), {}))
            for over in one.findall(f"{W}lvlOverride"):
                level, first = int(over.get(f"{W}ilvl", "0")), _value(over, "startOverride")
                if first and level in levels:
                    levels[level] = (levels[level][0], _number(first, 1))
            found[one.get(f"{W}numId", "")] = levels
        return found

    def _blocks(self, place: Any) -> list[Node]:
        flow = Flow()
        for element in place:
            name = local(element)
            if name == "p":
                self._paragraph(element, flow)
            elif name == "tbl":
                for block in self._table(element):
                    flow.add(block)
            elif name in {"sdt", "ins", "smartTag", "customXml"}:
                inside = element.find(f"{W}sdtContent") if name == "sdt" else element
                for block in self._blocks(inside) if inside is not None else []:
                    flow.add(block)
        return flow.blocks

    def _paragraph(self, element: Any, flow: Flow) -> None:
        style, level, number = self._styles.get(_value(element, "pPr/pStyle"), ("", 0, ""))
        line, apart = self._line(element)
        for block in apart:
            if (block["type"] == "math" and not plain(line).strip()) or block["type"] == "image":
                flow.add(block)
        text = plain(line)
        own = element.find(f"{W}pPr/{W}numPr")
        if own is not None:
            number = _value(own, "numId")
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
        elif number and number != "0" and number in self._numbers:
            at = _number(_value(own, "ilvl"), 0) if own is not None else 0
            shape, start = self._numbers[number].get(at, ("bullet", 1))
            kind = "bulletList" if shape in {"bullet", "none"} else "orderedList"
            flow.item(kind, at, paragraph(line), start=start, key=number)
        elif (found := _BOX.match(text)) and line[0]["type"] == "text" and len(line[0]["text"]) >= found.end():
            line[0]["text"] = line[0]["text"][found.end() :]
            kept = [one for one in line if one["type"] != "text" or one["text"]]
            left = _number(_value(element, "pPr/ind", "left"), 400) // 400 - 1
            flow.item("taskList", max(0, left), paragraph(kept), checked=found[1] not in "\u2610\u25a2")
        elif "quote" in style:
            flow.quote(paragraph(line))
        else:
            flow.add(self._aligned(element, paragraph(line)))

    @staticmethod
    def _aligned(element: Any, block: Node) -> Node:
        align = {"center": "center", "right": "right", "end": "right"}.get(_value(element, "pPr/jc"))
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
            elif name == "oMathPara":
                apart += [
                    {"type": "math", "attrs": {"latex": latex}}
                    for inner in one
                    if local(inner) == "oMath" and (latex := omml.latex(inner).strip())
                ]
            elif name == "oMath":
                if latex := omml.latex(one).strip():
                    line.append({"type": "inlineMath", "attrs": {"latex": latex}})
            elif name in {"ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir"}:
                self._inline(one, line, apart, href, depth + 1)

    def _run(self, run: Any, line: list[Node], apart: list[Node], href: str) -> None:
        marks = _marks(run, href)
        for one in run:
            name = local(one)
            if name == "t":
                add_text(line, links.tidy(one.text or ""), marks)
            elif name == "tab":
                add_text(line, "\t", marks)
            elif name in {"br", "cr"} and one.get(f"{W}type") != "page":
                line.append({"type": "hardBreak"})
            elif name == "noBreakHyphen":
                add_text(line, "-", marks)
            elif name in {"drawing", "pict", "AlternateContent"} and (image := self._image(one)) is not None:
                apart.append(image)

    def _image(self, drawing: Any) -> Node | None:
        blip = next(drawing.iter(f"{A}blip"), None)
        if blip is None:
            return None
        target, outside = self._relations.get(blip.get(f"{R}embed", ""), ("", True))
        part = (
            posixpath.normpath(posixpath.join("word", target)).lstrip("/") if not target.startswith("/") else target[1:]
        )
        if outside or part.rpartition(".")[2].lower() not in PICTURES or part not in self._archive:
            return None
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
        if size is not None and (wide := _number(size.get("cx", ""), 0) // PIXEL):
            attrs["width"] = min(wide, 4000)
        return {"type": "image", "attrs": attrs}

    def _table(self, element: Any) -> list[Node]:
        if self._depth >= DEEPEST:
            raise Unreadable("deep")
        self._depth += 1
        said = _value(element, "tblPr/tblDescription")
        grid = [_number(one.get(f"{W}w", ""), 0) for one in element.findall(f"{W}tblGrid/{W}gridCol")]
        rows: list[list[Node]] = []
        open_: dict[int, Node] = {}
        for row in element.iter(f"{W}tr"):
            if row.getparent() is not element and local(row.getparent()) not in {"sdtContent", "ins"}:
                continue
            head = row.find(f"{W}trPr/{W}tblHeader") is not None
            cells: list[Node] = []
            column = 0
            for cell in row.findall(f"{W}tc"):
                across = max(1, min(100, _number(_value(cell, "tcPr/gridSpan"), 1)))
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
        attrs: Node = {"colspan": across, "rowspan": 1, "colwidth": None}
        return {"type": "tableHeader" if head else "tableCell", "attrs": attrs, "content": blocks}


def _value(element: Any, path: str, name: str = "val") -> str:
    found = element.find("/".join(W + step for step in path.split("/")))
    return "" if found is None else str(found.get(W + name, ""))


def _number(text: str, default: int) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else default


def _marks(run: Any, href: str) -> list[Node]:
    look = run.find(f"{W}rPr")
    found: list[Node] = []
    if look is not None:
        for tag, mark in (("b", "bold"), ("i", "italic"), ("strike", "strike"), ("dstrike", "strike")):
            one = look.find(W + tag)
            if one is not None and one.get(f"{W}val", "1") not in _OFF and {"type": mark} not in found:
                found.append({"type": mark})
        under = look.find(f"{W}u")
        if under is not None and under.get(f"{W}val", "single") not in _OFF and not href:
            found.append({"type": "underline"})
        tone = _value(look, "highlight")
        if tone and tone != "none":
            found.append({"type": "highlight", "attrs": {"tone": _TONES.get(tone, "yellow")}})
        if _value(look, "rFonts", "ascii") in {CODE_FACE, "Courier New"}:
            found.append({"type": "code"})
    if href:
        found.append({"type": "link", "attrs": {"href": href}})
    return found


def _trimmed(line: list[Node]) -> list[Node]:
    while line and line[-1]["type"] == "hardBreak":
        line.pop()
    return line
