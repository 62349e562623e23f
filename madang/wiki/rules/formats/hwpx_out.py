"""A page as HWPX: an empty file of the office program, with our shapes and our text. Source: KS X 6101 (OWPML)."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import msgspec
from hwpx.equation.authoring import latex_to_eqedit
from hwpx.equation.eqedit import EquationConversionError
from hwpx.equation.measure import measure_equation
from hwpx.oxml.hyperlink_form import HYPERLINK_FIELD_ID, hyperlink_parameters
from hwpx.templates import blank_document_bytes

from madang.wiki.rules.formats import fitting, korean, links
from madang.wiki.rules.formats.hwpx_look import OUTLINE, STEP, Looks
from madang.wiki.rules.formats.models import Asset, Node, Page, Run, attr, children, grid, runs
from madang.wiki.rules.formats.parts import HWPX_CALLOUT, HWPX_COLUMNS

WIDE = 48188
"""Units of 1/7200 inch between the margins."""
MARGIN = 5669
HIGH = 62000
PIXEL = 75
TONES = {"info": "#E8F0FA", "success": "#E6F4EA", "warning": "#FBF3E0", "danger": "#FBE9E9"}
_TICKED, _OPEN = "\u2611", "\u2610"
_POSITION = (
    '<hp:pos treatAsChar="1" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA"'
    ' horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/>'
)
_KINDS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/bmp": "bmp"}


def document(page: Page, folder: Path) -> bytes:
    """The page as a file; pictures lie in `folder`."""
    return _Writer(page, folder).whole()


class _Writer:
    def __init__(self, page: Page, folder: Path) -> None:
        self._page = page
        self._folder = folder
        self._template = zipfile.ZipFile(io.BytesIO(blank_document_bytes()))
        self._looks = Looks(self._template.read("Contents/header.xml"))
        self._binaries: dict[str, tuple[str, Asset]] = {}
        self._ids = 1000

    def _id(self) -> int:
        self._ids += 1
        return self._ids

    def whole(self) -> bytes:
        """All parts: the kind first and unpacked, as the programs that read it expect."""
        section = self._section()
        said = "\r\n".join(one for one in (self._page.title, *self._lines()) if one)[:1000]
        made = {
            "Contents/header.xml": self._looks.written(),
            "Contents/section0.xml": section.encode(),
            "Contents/content.hpf": self._package().encode(),
            "Preview/PrvText.txt": links.tidy(said).encode(),
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in self._template.infolist():
                if info.filename == "Preview/PrvImage.png":
                    continue
                data = made.get(info.filename, self._template.read(info))
                kind = zipfile.ZIP_STORED if info.filename == "mimetype" else zipfile.ZIP_DEFLATED
                archive.writestr(zipfile.ZipInfo(info.filename, (1980, 1, 1, 0, 0, 0)), data, kind)
            for name, asset in self._binaries.values():
                path = f"BinData/{name}.{_KINDS[asset.media_type]}"
                archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), (self._folder / asset.path).read_bytes())
        return out.getvalue()

    def _lines(self) -> Iterable[str]:
        for node in children(self._page.doc)[:20]:
            if node.get("type") in {"paragraph", "heading"}:
                yield "".join(run.text for run in runs(children(node), self._page))

    def _package(self) -> str:
        text = self._template.read("Contents/content.hpf").decode()
        title = escape(links.tidy(self._page.title))
        who = escape(links.tidy(self._page.institution))
        start, end = text.index("<opf:metadata>"), text.index("</opf:metadata>")
        data = (
            f"<opf:metadata><opf:title>{title}</opf:title><opf:language>{escape(self._page.language)}</opf:language>"
            f'<opf:meta name="creator" content="text">{who}</opf:meta>'
        )
        items = "".join(
            f'<opf:item id="{name}" href="BinData/{name}.{_KINDS[asset.media_type]}" media-type="{asset.media_type}"'
            ' isEmbeded="1"/>'
            for name, asset in self._binaries.values()
        )
        return (text[:start] + data + text[end:]).replace("</opf:manifest>", f"{items}</opf:manifest>")

    def _section(self) -> str:
        text = self._template.read("Contents/section0.xml").decode()
        first = text.index("<hp:p ")
        look = text[text.index("<hp:secPr") : text.index("</hp:run>", first)]
        look = look.replace(
            'left="8504" right="8504" top="5668" bottom="4252"',
            f'left="{MARGIN}" right="{MARGIN}" top="5668" bottom="4252"',
        )
        number = '<hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>'
        # readers of text lose the paragraph in which the header stands, so it is not the title's
        below = self._p(f'<hp:run charPrIDRef="0">{self._header()}<hp:t/></hp:run>', 0, 0)
        title = self._text(Run(text=self._page.title, bold=True), "title")
        shape = self._looks.paragraph(align="center")
        body = self.blocks(children(self._page.doc))
        return (
            f'{text[:first]}<hp:p id="{self._id()}" paraPrIDRef="{shape}" styleIDRef="{self._looks.style("Title")}"'
            f' pageBreak="0" columnBreak="0" merged="0"><hp:run charPrIDRef="0">{look}{number}</hp:run>{title}</hp:p>'
            f"{below}{body}</hs:sec>"
        )

    def _header(self) -> str:
        said = " ".join(one for one in (self._page.institution, self._page.label) if one)
        if not said:
            return ""
        return (
            f'<hp:ctrl><hp:header id="{self._id()}" applyPageType="BOTH"><hp:subList id="" textDirection="HORIZONTAL"'
            ' lineWrap="BREAK" vertAlign="TOP" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0"'
            f' hasTextRef="0" hasNumRef="0">{self._paragraph([Run(text=said)], size="small", align="right")}</hp:subList>'
            "</hp:header></hp:ctrl>"
        )

    def blocks(self, nodes: Iterable[Node], *, level: int = 0, style: str = "", wide: int = WIDE) -> str:
        """Blocks one after the other."""
        return "".join(self._block(node, level, style, wide) for node in nodes)

    def _block(self, node: Node, level: int, style: str, wide: int) -> str:
        inside = children(node)
        align = str(attr(node, "align"))
        match node.get("type"):
            case "paragraph":
                return self._paragraph(runs(inside, self._page), style=style, align=align, left=level)
            case "heading":
                rank = min(4, int(attr(node, "level", 1)))
                line = [msgspec.structs.replace(run, bold=True) for run in runs(inside, self._page)]
                shape = self._looks.paragraph(align=align or "left", above=600)
                return self._p(self._line(line, f"h{rank}"), shape, OUTLINE + rank - 1)
            case "bulletList" | "orderedList" | "taskList":
                return self._list(node, level, wide)
            case "blockquote":
                return self.blocks(inside, level=level, style="Quote", wide=wide)
            case "codeBlock":
                text = "".join(str(one.get("text", "")) for one in inside)
                box = self._looks.box("none", "#F4F4F4")
                return self._paragraph([Run(text=text)], style="Source Code", left=level, box=box)
            case "horizontalRule":
                return self._paragraph([], style="Rule", box=self._looks.box("bottom"))
            case "table":
                return self._table(node, wide)
            case "image":
                return self._image(node, wide)
            case "callout":
                tone = str(attr(node, "tone", "info"))
                fill = self._looks.box("left", TONES.get(tone, TONES["info"]))
                return self._frame([(self.blocks(inside, wide=wide - 1020), HWPX_CALLOUT + tone)], fill, wide)
            case "columns":
                each = wide // max(1, len(inside)) - 1020
                cells = [(self.blocks(children(one), wide=each), HWPX_COLUMNS) for one in inside]
                return self._frame(cells, self._looks.box("none"), wide)
            case "math":
                return self._paragraph(
                    [Run(kind="math", text=str(attr(node, "latex")))], style="Formula", align="center"
                )
            case "card":
                thing = str(attr(node, "thing"))
                run = Run(text=self._page.names.get(thing, ""), href=self._page.addresses.get(thing, ""))
                return self._paragraph([run], left=level)
            case "file":
                href = self._page.addresses.get(str(attr(node, "file")), "")
                return self._paragraph([Run(text=str(attr(node, "name")), href=href)], left=level)
        return self.blocks(inside, level=level, style=style, wide=wide)

    def _list(self, node: Node, level: int, wide: int) -> str:
        found = ""
        kind, start = node.get("type"), int(attr(node, "start", 1))
        name = {"bulletList": "List Bullet", "orderedList": "List Number"}.get(str(kind), "List Check")
        for at, item in enumerate(children(node)):
            inside = children(item)
            first = inside[0] if inside and inside[0].get("type") == "paragraph" else None
            if kind == "taskList":
                sign = _TICKED if attr(item, "checked", False) else _OPEN
            else:
                sign = korean.sign(start + at, level) if kind == "orderedList" else korean.bullet(level)
            line = [Run(text=f"{sign} "), *(runs(children(first), self._page) if first is not None else [])]
            shape = self._looks.paragraph(left=level, hang=STEP + 500)
            found += self._p(self._line(line), shape, self._looks.style(f"{name} {min(level + 1, 9)}"))
            found += self.blocks(inside[1:] if first is not None else inside, level=level + 1, wide=wide)
        return found

    def _paragraph(
        self, line: Iterable[Run], *, style: str = "", align: str = "", left: int = 0, size: str = "", box: int = 0
    ) -> str:
        shape = self._looks.paragraph(align=align, left=left + (1 if style == "Quote" else 0), box=box)
        return self._p(self._line(line, size), shape, self._looks.style(style) if style else 0)

    def _p(self, inside: str, shape: int, style: int) -> str:
        inside = inside or '<hp:run charPrIDRef="0"><hp:t/></hp:run>'
        return (
            f'<hp:p id="{self._id()}" paraPrIDRef="{shape}" styleIDRef="{style}" pageBreak="0" columnBreak="0"'
            f' merged="0">{inside}</hp:p>'
        )

    def _line(self, line: Iterable[Run], size: str = "") -> str:
        return "".join(self._text(run, size) for run in line)

    def _text(self, run: Run, size: str = "") -> str:
        if run.kind == "math" and (found := self._formula(run.text)):
            return found
        if run.kind == "math":
            run = Run(text=run.text, code=True)
        href = links.safe(run.href)
        href = href if href.startswith(("http:", "https:", "mailto:")) else ""
        look = self._looks.letters(msgspec.structs.replace(run, href=href), size)
        if run.kind == "break":
            return f'<hp:run charPrIDRef="{look}"><hp:t><hp:lineBreak/></hp:t></hp:run>'
        said = (
            escape(links.tidy(run.text))
            .replace("\t", '<hp:tab width="4000" leader="0" type="1"/>')
            .replace("\n", "<hp:lineBreak/>")
        )
        made = f'<hp:run charPrIDRef="{look}"><hp:t>{said}</hp:t></hp:run>'
        if not href:
            return made
        id = self._id()
        given = "".join(
            f"<hp:{kind} name={quoteattr(name)}>{escape(value)}</hp:{kind}>"
            for kind, name, value in hyperlink_parameters(href)
        )
        return (
            f'<hp:run charPrIDRef="{look}"><hp:ctrl><hp:fieldBegin id="{id}" type="HYPERLINK" name="" editable="0"'
            f' dirty="0" zorder="-1" fieldid="{HYPERLINK_FIELD_ID}"><hp:parameters cnt="6" name="">{given}'
            f'</hp:parameters></hp:fieldBegin></hp:ctrl></hp:run>{made}<hp:run charPrIDRef="{look}"><hp:ctrl>'
            f'<hp:fieldEnd beginIDRef="{id}" fieldid="{HYPERLINK_FIELD_ID}"/></hp:ctrl></hp:run>'
        )

    def _formula(self, latex: str) -> str:
        try:
            script = latex_to_eqedit(latex)
            size = measure_equation(script)
        except (EquationConversionError, RecursionError):
            return ""
        return (
            f'<hp:run charPrIDRef="0"><hp:equation id="{self._id()}" zOrder="0" numberingType="EQUATION"'
            ' textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" version="Equation Version 60"'
            f' baseLine="{size.base_line}" textColor="#000000" baseUnit="1100" lineMode="CHAR" font="HYhwpEQ">'
            f'<hp:sz width="{size.width}" widthRelTo="ABSOLUTE" height="{size.height}" heightRelTo="ABSOLUTE" protect="0"/>'
            f'{_POSITION}<hp:outMargin left="56" right="56" top="0" bottom="0"/>'
            f"<hp:shapeComment>{escape(links.tidy(latex))}</hp:shapeComment><hp:script>{escape(script)}</hp:script>"
            "</hp:equation></hp:run>"
        )

    def _table(self, node: Node, wide: int) -> str:
        found = grid(node)
        if not found.columns:
            return ""
        widths = [round(one) for one in fitting.of_paper(found, self._page, wide)]
        rows = ["" for _ in range(found.rows)]
        plain, head = self._looks.box("all"), self._looks.box("all", "#EFEFEF")
        for cell in found.cells:
            width = sum(widths[cell.column : cell.column + cell.columns])
            blocks = cell.content
            if cell.align:
                blocks = [
                    {**one, "attrs": {**(one.get("attrs") or {}), "align": cell.align}}
                    if one["type"] == "paragraph"
                    else one
                    for one in blocks
                ]
            rows[cell.row] += self._cell(
                self.blocks(blocks, wide=max(1000, width - 1020)),
                at=(cell.column, cell.row),
                span=(cell.columns, cell.rows),
                width=width,
                box=head if cell.header else plain,
                head=cell.header,
            )
        return self._tbl(rows, wide, found.columns, box=plain, repeat=bool(found.headers))

    def _tbl(self, rows: list[str], wide: int, columns: int, *, box: int, repeat: bool = False) -> str:
        lines = "".join(f"<hp:tr>{row}</hp:tr>" for row in rows)
        table = (
            f'<hp:run charPrIDRef="0"><hp:tbl id="{self._id()}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM"'
            f' textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="{int(repeat)}"'
            f' rowCnt="{len(rows)}" colCnt="{columns}" cellSpacing="0" borderFillIDRef="{box}" noAdjust="0">'
            f'<hp:sz width="{wide}" widthRelTo="ABSOLUTE" height="{1564 * len(rows)}" heightRelTo="ABSOLUTE" protect="0"/>'
            f'{_POSITION}<hp:outMargin left="0" right="0" top="141" bottom="141"/>'
            f'<hp:inMargin left="510" right="510" top="141" bottom="141"/>{lines}</hp:tbl></hp:run>'
        )
        return self._p(table, 0, 0)

    @staticmethod
    def _cell(
        inside: str,
        *,
        at: tuple[int, int],
        span: tuple[int, int],
        width: int,
        box: int,
        head: bool = False,
        name: str = "",
    ) -> str:
        return (
            f'<hp:tc name={quoteattr(name)} header="{int(head)}" hasMargin="0" protect="0" editable="0" dirty="0"'
            f' borderFillIDRef="{box}"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER"'
            ' linkListIDRef="0" linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">'
            f'{inside}</hp:subList><hp:cellAddr colAddr="{at[0]}" rowAddr="{at[1]}"/>'
            f'<hp:cellSpan colSpan="{span[0]}" rowSpan="{span[1]}"/><hp:cellSz width="{width}" height="{1564 * span[1]}"/>'
            '<hp:cellMargin left="510" right="510" top="141" bottom="141"/></hp:tc>'
        )

    def _frame(self, cells: list[tuple[str, str]], box: int, wide: int) -> str:
        """A table of one row that stands for something else, as the names of its cells say."""
        each = wide // max(1, len(cells))
        row = "".join(
            self._cell(inside or self._paragraph([]), at=(at, 0), span=(1, 1), width=each, box=box, name=name)
            for at, (inside, name) in enumerate(cells)
        )
        return self._tbl([row], each * len(cells), len(cells), box=box)

    def _image(self, node: Node, most: int) -> str:
        file = str(attr(node, "file"))
        asset = self._page.assets.get(file)
        alt, caption = links.tidy(str(attr(node, "alt"))), links.tidy(str(attr(node, "caption")))
        below = self._paragraph([Run(text=caption)], style="Caption", align="center", size="small") if caption else ""
        if asset is None or asset.media_type not in _KINDS or not asset.width or not asset.height:
            return self._paragraph([Run(text=alt)]) + below
        name, _ = self._binaries.setdefault(file, (f"image{len(self._binaries) + 1}", asset))
        chosen = (int(attr(node, "width", 0)) or asset.width) * PIXEL
        wide = max(100, min(chosen, most, HIGH * asset.width // asset.height))
        high = max(100, wide * asset.height // asset.width)
        id = self._id()
        unit = 'e1="1" e2="0" e3="0" e4="0" e5="1" e6="0"'
        picture = (
            f'<hp:run charPrIDRef="0"><hp:pic textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" reverse="0" id="{id}"'
            f' zOrder="0" numberingType="PICTURE" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="{id}">'
            f'<hp:offset x="0" y="0"/><hp:orgSz width="{wide}" height="{high}"/><hp:curSz width="{wide}" height="{high}"/>'
            f'<hp:flip horizontal="0" vertical="0"/><hp:rotationInfo angle="0" centerX="{wide // 2}" centerY="{high // 2}"'
            f' rotateimage="1"/><hp:renderingInfo><hc:transMatrix {unit}/><hc:scaMatrix {unit}/><hc:rotMatrix {unit}/>'
            f'</hp:renderingInfo><hp:imgRect><hc:pt0 x="0" y="0"/><hc:pt1 x="{wide}" y="0"/><hc:pt2 x="{wide}" y="{high}"/>'
            f'<hc:pt3 x="0" y="{high}"/></hp:imgRect><hp:imgClip left="0" right="{wide}" top="0" bottom="{high}"/>'
            f'<hp:inMargin left="0" right="0" top="0" bottom="0"/><hp:imgDim dimwidth="{wide}" dimheight="{high}"/>'
            f'<hc:img binaryItemIDRef="{name}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/><hp:effects/>'
            f'<hp:sz width="{wide}" widthRelTo="ABSOLUTE" height="{high}" heightRelTo="ABSOLUTE" protect="0"/>{_POSITION}'
            f'<hp:outMargin left="0" right="0" top="0" bottom="0"/><hp:shapeComment>{escape(alt)}</hp:shapeComment>'
            "</hp:pic></hp:run>"
        )
        return self._p(picture, self._looks.paragraph(align="center"), 0) + below
