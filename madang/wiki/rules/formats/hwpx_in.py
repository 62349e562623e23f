"""HWPX as a page: outline, lists, tables, pictures, formulas, notes and links. Source: KS X 6101 (OWPML).

Tracked changes come as if all were accepted, notes stand at the end, and what stays behind is named.
"""

import re
from pathlib import Path
from typing import Any

from madang.ground.convert.inside.archive import Archive
from madang.ground.convert.inside.archive import Unreadable as Broken
from madang.wiki.rules.formats import latex as formulas
from madang.wiki.rules.formats import links
from madang.wiki.rules.formats.hwpx_look import CODE, LINKS, MARKS
from madang.wiki.rules.formats.lines import paragraph
from madang.wiki.rules.formats.models import Node, Unreadable
from madang.wiki.rules.formats.parts import (
    HWPX_CALLOUT,
    HWPX_COLUMNS,
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

DEEPEST = 8
MOST_SECTIONS = 500
UNITS = 75
_SHAPES = {
    *("rect", "container", "ellipse", "polygon", "arc", "curve", "connectLine", "line", "ole", "chart", "video"),
    *("textart", "unknownObject", "checkBtn", "radioBtn", "comboBox", "edit", "listBox"),
}
_TONES = {colour: tone for tone, colour in MARKS.items()}
_LISTS = {"List Bullet": "bulletList", "List Number": "orderedList", "List Check": "taskList"}
_SIGN = re.compile(r"^(\S{1,6}) ")
_NUMBER = re.compile(r"^(\d+)")


def document(path: Path, keep: Keep, lose: Lose) -> tuple[str, Node]:
    """The title and the page. Raises Unreadable."""
    try:
        archive = Archive(path)
    except Broken as error:
        raise Unreadable(error.why) from None
    return _Reader(archive, keep, lose).whole()


class _Look:
    """What the header says of letters, paragraphs and styles, by their numbers."""

    def __init__(self, header: Any) -> None:
        self.letters: dict[str, list[Node]] = {}
        self.aligns: dict[str, str] = {}
        self.heads: dict[str, tuple[str, int]] = {}
        self.styles: dict[str, str] = {}
        for one in header.iter("{*}charPr"):
            self.letters[one.get("id", "")] = _marks(one)
        for one in header.iter("{*}paraPr"):
            align = one.find("{*}align")
            self.aligns[one.get("id", "")] = (align.get("horizontal", "") if align is not None else "").lower()
            head = one.find("{*}heading")
            if head is not None:
                self.heads[one.get("id", "")] = (head.get("type", "NONE"), _int(head.get("level", "0")))
        for one in header.iter("{*}style"):
            self.styles[one.get("id", "")] = one.get("engName") or one.get("name", "")
        self.ours = any(name.startswith(tuple(_LISTS)) for name in self.styles.values())


class _Reader:
    def __init__(self, archive: Archive, keep: Keep, lose: Lose) -> None:
        self._archive = archive
        self._keep = keep
        self._lose = lose
        self._parts = archive.names("Contents/section", ".xml")
        if not self._parts or len(self._parts) > MOST_SECTIONS or "Contents/header.xml" not in archive:
            raise Unreadable("broken")
        if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Unreadable("encrypted")
        self._look = _Look(xml(archive, "Contents/header.xml"))
        self._binaries: dict[str, str] = {}
        self._title = ""
        if "Contents/content.hpf" in archive:
            package = xml(archive, "Contents/content.hpf")
            self._binaries = {one.get("id", ""): one.get("href", "") for one in package.iter("{*}item")}
            self._title = next((one.text or "" for one in package.iter("{*}title")), "")
        self._kept: dict[str, str] = {}
        self._notes: list[Node] = []
        self._depth = 0
        self._href = ""
        self._gone = False
        """Whether what is read was deleted, by a change that is tracked."""

    def whole(self) -> tuple[str, Node]:
        flow = Flow()
        for part in self._parts:
            self._paragraphs(xml(self._archive, part), flow)
        blocks = flow.blocks + notes(self._notes)
        title = self._title.strip()
        if blocks and blocks[0]["type"] == "title":
            title = plain(blocks.pop(0)["content"]).strip()
        kept = [{**one, "type": "heading", "attrs": {"level": 1}} if one["type"] == "title" else one for one in blocks]
        return title, {"type": "doc", "content": kept or [{"type": "paragraph"}]}

    def _paragraphs(self, place: Any, flow: Flow) -> None:
        for element in place:
            if local(element) == "p":
                self._paragraph(element, flow)

    def _paragraph(self, element: Any, flow: Flow) -> None:
        line: list[Node] = []
        apart: list[Node] = []
        self._href = ""
        for run in element:
            if local(run) == "run":
                self._run(run, line, apart)
        while line and line[-1]["type"] == "hardBreak":
            line.pop()
        shape, style = element.get("paraPrIDRef", ""), self._look.styles.get(element.get("styleIDRef", ""), "")
        said = plain(line).strip() or any(one["type"] == "inlineMath" for one in line)
        if said:
            self._line(line, shape, style, flow)
        elif style == "Rule" and not apart:
            flow.add({"type": "horizontalRule"})
        for block in apart:
            # in a file of ours a paragraph without text goes on the item before it; in others it ends the list
            if not ((said or self._look.ours) and flow.within(block)):
                flow.add(block)

    def _line(self, line: list[Node], shape: str, style: str, flow: Flow) -> None:
        text = plain(line)
        kind, level = self._look.heads.get(shape, ("NONE", 0))
        name, _, at = style.rpartition(" ")
        if style == "Title":
            flow.add({"type": "title", "content": line})
        elif name in _LISTS and at.isdigit() and line[0]["type"] == "text" and (found := _SIGN.match(line[0]["text"])):
            self._item(line, _LISTS[name], int(at) - 1, found, flow)
        elif kind == "OUTLINE" or (name == "Outline" and at.isdigit()):
            level = int(at) - 1 if name == "Outline" and at.isdigit() else level
            bare = [_without(one, "bold") for one in line]
            flow.add(self._aligned(shape, {"type": "heading", "attrs": {"level": min(4, level + 1)}, "content": bare}))
        elif kind in {"NUMBER", "BULLET"}:
            flow.item("orderedList" if kind == "NUMBER" else "bulletList", level, paragraph(line))
        elif style == "Source Code":
            flow.add({"type": "codeBlock", "attrs": {"language": None}, "content": [{"type": "text", "text": text}]})
        elif (
            style == "Caption"
            and flow.blocks
            and flow.blocks[-1]["type"] == "image"
            and not flow.blocks[-1]["attrs"]["caption"]
        ):
            flow.blocks[-1]["attrs"]["caption"] = text.strip()
        elif style == "Formula" and len(line) == 1 and line[0]["type"] == "inlineMath":
            flow.add({"type": "math", "attrs": line[0]["attrs"]})
        elif style == "Formula":
            flow.add({"type": "math", "attrs": {"latex": text}})
        elif style == "Quote":
            flow.quote(paragraph(line))
        else:
            flow.add(self._aligned(shape, paragraph(line)))

    @staticmethod
    def _item(line: list[Node], kind: str, level: int, found: "re.Match[str]", flow: Flow) -> None:
        line[0]["text"] = line[0]["text"][found.end() :]
        kept = [one for one in line if one["type"] != "text" or one["text"]]
        number = _NUMBER.match(found[1])
        start = int(number[1]) if number else 1
        flow.item(kind, level, paragraph(kept), checked=found[1] == "\u2611", start=start)

    def _aligned(self, shape: str, block: Node) -> Node:
        align = self._look.aligns.get(shape, "")
        if align in {"center", "right"}:
            block["attrs"] = {**block.get("attrs", {}), "align": align}
        return block

    def _run(self, run: Any, line: list[Node], apart: list[Node]) -> None:
        marks = self._look.letters.get(run.get("charPrIDRef", ""), [])
        for one in run:
            name = local(one)
            if name == "t":
                self._said(one, line, marks)
            elif name == "tbl":
                apart += self._table(one)
            elif name == "pic":
                apart += self._image(one)
            elif name == "equation":
                if latex := _latex(one):
                    line.append({"type": "inlineMath", "attrs": {"latex": latex}})
            elif name == "ctrl":
                for inner in one:
                    self._control(inner, line)
            elif name in {"compose", "dutmal"}:
                main = one.find("{*}mainText")
                said = (main.text if main is not None else one.get("composeText")) or ""
                add_text(line, links.tidy(said), marks)
            elif name in _SHAPES:
                apart += self._shape(one)

    def _control(self, control: Any, line: list[Node]) -> None:
        name = local(control)
        if name == "fieldBegin" and control.get("type") == "HYPERLINK":
            self._href = links.safe(_target(control))
        elif name == "fieldEnd":
            self._href = ""
        elif name in {"footNote", "endNote"}:
            self._notes.append({})
            number = len(self._notes)
            add_text(line, f"[{number}]", [])
            self._notes[number - 1] = note_item(self._inside(control))
        elif name in {"header", "footer", "hiddenComment"} or control.get("type") == "MEMO":
            said = " ".join(plain(one.get("content", [])) for one in self._inside(control)).strip()
            code = "header" if name in {"header", "footer"} else "comments"
            if said and not said.isdecimal():
                self._lose(said[:100], f"wiki.import-{code}")

    def _inside(self, element: Any) -> list[Node]:
        """What stands in a note, a box or a caption. A link around it goes on behind it."""
        href, self._href = self._href, ""
        flow = Flow()
        for place in element.iterfind("{*}subList"):
            self._paragraphs(place, flow)
        self._href = href
        return [{**one, "type": "paragraph"} if one["type"] == "title" else one for one in flow.blocks]

    def _shape(self, element: Any) -> list[Node]:
        """Boxes of text and pictures of a drawing, in order; a drawing without either is named."""
        found: list[Node] = []
        for box in element.iterfind("{*}drawText"):
            found += self._inside(box)
        for one in element:
            if local(one) == "pic":
                found += self._image(one)
            elif local(one) in _SHAPES:
                found += self._shape(one)
        if not found and local(element) != "line":
            said = element.find("{*}shapeComment")
            self._lose(((said.text or "") if said is not None else "").strip()[:100], "wiki.import-drawing")
        return found

    def _said(self, element: Any, line: list[Node], marks: list[Node]) -> None:
        if self._href:
            marks = [
                *(one for one in marks if one["type"] != "underline"),
                {"type": "link", "attrs": {"href": self._href}},
            ]
        if not self._gone:
            add_text(line, links.tidy(element.text or ""), marks)
        for one in element:
            name = local(one)
            if name in {"deleteBegin", "deleteEnd", "insertBegin"}:
                self._gone = name == "deleteBegin"
                self._lose("", "wiki.import-changes")
            if self._gone:
                continue
            if name == "lineBreak":
                line.append({"type": "hardBreak"})
            elif name == "tab":
                add_text(line, "\t", marks)
            elif name in {"nbSpace", "fwSpace"}:
                add_text(line, " ", marks)
            elif name == "hyphen":
                add_text(line, "-", marks)
            add_text(line, links.tidy(one.tail or ""), marks)

    def _image(self, element: Any) -> list[Node]:
        picture = next(element.iter("{*}img"), None)
        part = self._binaries.get(picture.get("binaryItemIDRef", ""), "") if picture is not None else ""
        if part.rpartition(".")[2].lower() not in PICTURES or part not in self._archive:
            outside = bool(part) and part not in self._archive
            self._lose(
                part.rpartition("/")[2], "wiki.import-picture-outside" if outside else "wiki.import-picture-kind"
            )
            return []
        if part not in self._kept:
            try:
                self._kept[part] = self._keep(part.rpartition("/")[2], self._archive.read(part))
            except Broken as error:
                raise Unreadable(error.why) from None
        said = element.find("{*}shapeComment")
        size = element.find("{*}sz")
        alt = " ".join((said.text or "").split()) if said is not None else ""
        # what the program itself says of every picture is no text in its stead
        alt = "" if "\ub2c8\ub2e4" in alt and "BIN" in alt.upper() else alt
        said_below = " ".join(plain(one.get("content", [])) for one in self._caption(element))
        attrs: Node = {"file": self._kept[part], "alt": alt, "caption": " ".join(said_below.split())}
        if size is not None and (wide := _int(size.get("width", "")) // UNITS):
            attrs["width"] = min(wide, 4000)
        return [{"type": "image", "attrs": attrs}]

    def _caption(self, element: Any) -> list[Node]:
        return [block for one in element.iterfind("{*}caption") for block in self._inside(one)]

    def _table(self, element: Any) -> list[Node]:
        if self._depth >= DEEPEST:
            raise Unreadable("deep")
        self._depth += 1
        rows: list[list[Node]] = []
        names: list[str] = []
        widths: list[int] = []
        for row in element.findall("{*}tr"):
            cells = []
            for cell in row.findall("{*}tc"):
                names.append(cell.get("name", ""))
                made, wide = self._cell(cell)
                cells.append(made)
                if not rows:
                    widths.append(wide)
            rows.append(cells)
        self._depth -= 1
        first = rows[0] if rows else []
        if len(rows) == 1 and len(first) == 1 and names[0].startswith(HWPX_CALLOUT):
            return [
                {
                    "type": "callout",
                    "attrs": {"tone": names[0].removeprefix(HWPX_CALLOUT)},
                    "content": first[0]["content"],
                }
            ]
        if len(rows) == 1 and 2 <= len(first) <= 4 and set(names) == {HWPX_COLUMNS}:
            return [{"type": "columns", "content": [{"type": "column", "content": cell["content"]} for cell in first]}]
        if self._depth:
            # the model has no table in a table
            self._lose(said_in(rows), "wiki.import-nested-table")
            return [block for row in rows for cell in row for block in cell["content"]]
        if len(set(widths)) > 1:
            for cell, wide in zip(first, widths, strict=True):
                if cell["attrs"]["colspan"] == 1:
                    cell["attrs"]["colwidth"] = [max(20, wide // UNITS)]
        lines = [{"type": "tableRow", "content": cells} for cells in rows if cells]
        return [*self._caption(element), *([{"type": "table", "content": lines}] if lines else [])]

    def _cell(self, cell: Any) -> tuple[Node, int]:
        blocks = self._inside(cell) or [{"type": "paragraph"}]
        span, size = cell.find("{*}cellSpan"), cell.find("{*}cellSz")
        across, down = (_int(span.get("colSpan", "1")), _int(span.get("rowSpan", "1"))) if span is not None else (1, 1)
        attrs: Node = {"colspan": min(max(1, across), 100), "rowspan": min(max(1, down), 1000), "colwidth": None}
        kind = "tableHeader" if cell.get("header") == "1" else "tableCell"
        return {"type": kind, "attrs": attrs, "content": blocks}, _int(size.get("width", "")) if size is not None else 0


def _int(text: str) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0


def _marks(look: Any) -> list[Node]:
    found: list[Node] = [{"type": tag} for tag in ("bold", "italic") if look.find("{*}" + tag) is not None]
    under, struck = look.find("{*}underline"), look.find("{*}strikeout")
    if under is not None and under.get("type") == "BOTTOM" and look.get("textColor") != LINKS:
        found.append({"type": "underline"})
    if struck is not None and struck.get("shape") not in {"NONE", "3D", None}:
        found.append({"type": "strike"})
    shade = (look.get("shadeColor") or "none").upper()
    if shade == CODE:
        found.append({"type": "code"})
    elif shade in _TONES:
        found.append({"type": "highlight", "attrs": {"tone": _TONES[shade]}})
    return found


def _without(node: Node, mark: str) -> Node:
    marks = [one for one in node.get("marks", []) if one["type"] != mark]
    bare = {key: value for key, value in node.items() if key != "marks"}
    return {**bare, "marks": marks} if marks else bare


def _target(field: Any) -> str:
    from hwpx.oxml.hyperlink_form import hyperlink_target

    return str(hyperlink_target(field) or "")


def _latex(element: Any) -> str:
    """The formula: as it was written when its comment has it, otherwise from the script."""
    said, script = element.find("{*}shapeComment"), element.find("{*}script")
    note = (said.text or "").strip() if said is not None else ""
    if "\\" in note and formulas.parse(note) is not None:
        return note
    # the library loads for the files that need it
    from hwpx.equation.eqedit import EquationConversionError, eqedit_to_latex

    try:
        return str(eqedit_to_latex((script.text or "")[:5000])).strip() if script is not None else ""
    except (EquationConversionError, RecursionError):
        return ""
