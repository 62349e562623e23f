"""A page as DOCX, with real headings, lists, tables, pictures and formulas. Source: ECMA-376 part 1."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.shape import CT_Inline
from docx.shared import Emu, Mm, Pt

from madang.wiki.rules.formats import fitting, links, omml
from madang.wiki.rules.formats.models import Node, Page, Run, attr, children, grid, runs
from madang.wiki.rules.formats.parts import CODE_FACE, DOCX_CALLOUT, DOCX_COLUMNS, HIGHLIGHTS

NAMES = nsdecls("w", "r") + f' xmlns:m="{omml.SPACE}"'
FACE = "Malgun Gothic"
WIDE = 9638
"""Twentieths of a point between the margins."""
EMU = 9525
"""English metric units of a pixel."""
TONES = {"info": "E8F0FA", "success": "E6F4EA", "warning": "FBF3E0", "danger": "FBE9E9"}
_BULLETS = "\u2022\u2013\u00b7"
_TICKED, _OPEN = "\u2611", "\u2610"


def document(page: Page, folder: Path) -> bytes:
    """The page as a file; pictures lie in `folder`."""
    return _Writer(page, folder).whole()


class _Writer:
    def __init__(self, page: Page, folder: Path) -> None:
        self._page = page
        self._folder = folder
        self._docx: Any = Document()
        self._shapes = 0
        self._numbered = 0

    def whole(self) -> bytes:
        """All parts of the file."""
        page, docx = self._page, self._docx
        self._styles()
        docx.core_properties.title = links.tidy(page.title)[:255]
        docx.core_properties.author = links.tidy(page.institution)[:255]
        docx.core_properties.language = page.language
        docx.core_properties.comments = ""
        section = docx.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin, section.bottom_margin = Mm(24), Mm(22)
        if page.institution or page.label:
            section.header.paragraphs[0].text = links.tidy(f"{page.institution}\t\t{page.label}".rstrip())
        footer = section.footer.paragraphs[0]._p  # noqa: SLF001  (the library has no fields)
        footer.append(parse_xml(f'<w:pPr {NAMES}><w:jc w:val="center"/></w:pPr>'))
        footer.append(parse_xml(f'<w:fldSimple {NAMES} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
        body = docx.element.body
        end = body.sectPr
        for element in [self._paragraph(_runs_of(page.title), style="Title"), *self.blocks(children(page.doc))]:
            end.addprevious(element)
        out = io.BytesIO()
        docx.save(out)
        return out.getvalue()

    def _styles(self) -> None:
        styles = self._docx.styles
        for style in styles:
            if style.type == WD_STYLE_TYPE.PARAGRAPH:
                fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
                for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                    fonts.attrib.pop(qn(f"w:{theme}"), None)
                for which in ("ascii", "hAnsi", "eastAsia"):
                    fonts.set(qn(f"w:{which}"), FACE)
        styles["Normal"].font.size = Pt(10.5)
        styles["Normal"].element.get_or_add_rPr().append(
            parse_xml(f'<w:lang {NAMES} w:val="en-US" w:eastAsia="ko-KR"/>')
        )
        code = styles.add_style("Source Code", WD_STYLE_TYPE.PARAGRAPH)
        code.base_style = styles["Normal"]
        code.font.name, code.font.size = CODE_FACE, Pt(9)
        shade = f'<w:shd {NAMES} w:val="clear" w:color="auto" w:fill="F4F4F4"/>'
        code.element.get_or_add_pPr().append(parse_xml(shade))

    def blocks(self, nodes: Iterable[Node], *, level: int = 0, style: str = "") -> list[Any]:
        """Blocks as elements of the body or of a cell."""
        return [element for node in nodes for element in self._block(node, level, style)]

    def _block(self, node: Node, level: int, style: str) -> list[Any]:
        inside = children(node)
        align = str(attr(node, "align"))
        match node.get("type"):
            case "paragraph":
                return [self._paragraph(runs(inside, self._page), style=style, align=align, left=level)]
            case "heading":
                name = f"Heading{min(9, int(attr(node, 'level', 1)))}"
                return [self._paragraph(runs(inside, self._page), style=name, align=align)]
            case "bulletList" | "orderedList" | "taskList":
                return self._list(node, level, style)
            case "blockquote":
                return self.blocks(inside, level=level, style="Quote")
            case "codeBlock":
                text = "".join(str(one.get("text", "")) for one in inside)
                return [self._paragraph([Run(text=text)], style="SourceCode", left=level)]
            case "horizontalRule":
                line = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
                return [parse_xml(f"<w:p {NAMES}><w:pPr>{line}</w:pPr></w:p>")]
            case "table":
                return [self._table(node), parse_xml(f"<w:p {NAMES}/>")]
            case "image":
                return self._image(node)
            case "callout":
                tone = str(attr(node, "tone", "info"))
                fill = TONES.get(tone, TONES["info"])
                cell = self._cell(self.blocks(inside), WIDE, f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>')
                return [self._frame([cell], DOCX_CALLOUT + tone, [WIDE]), parse_xml(f"<w:p {NAMES}/>")]
            case "columns":
                wide = WIDE // max(1, len(inside))
                cells = [self._cell(self.blocks(children(one)), wide, "") for one in inside]
                return [self._frame(cells, DOCX_COLUMNS, [wide] * len(inside)), parse_xml(f"<w:p {NAMES}/>")]
            case "math":
                return [self._formula(str(attr(node, "latex")))]
            case "card":
                thing = str(attr(node, "thing"))
                run = Run(text=self._page.names.get(thing, ""), href=self._page.addresses.get(thing, ""))
                return [self._paragraph([run], left=level)]
            case "file":
                href = self._page.addresses.get(str(attr(node, "file")), "")
                return [self._paragraph([Run(text=str(attr(node, "name")), href=href)], left=level)]
        return self.blocks(inside, level=level, style=style)

    def _paragraph(
        self,
        line: Iterable[Run],
        *,
        style: str = "",
        align: str = "",
        left: int = 0,
        number: tuple[int, int] | None = None,
    ) -> Any:
        look = f'<w:pStyle w:val="{style}"/>' if style else ""
        if number is not None:
            look += f'<w:numPr><w:ilvl w:val="{number[0]}"/><w:numId w:val="{number[1]}"/></w:numPr>'
        elif left:
            look += f'<w:ind w:left="{left * 400}"/>'
        if align in {"center", "right", "left"}:
            look += f'<w:jc w:val="{align}"/>'
        inside = "".join(self._run(run) for run in line)
        return parse_xml(f"<w:p {NAMES}><w:pPr>{look}</w:pPr>{inside}</w:p>")

    def _run(self, run: Run) -> str:
        if run.kind == "break":
            return "<w:r><w:br/></w:r>"
        if run.kind == "math":
            found = omml.omml(run.text)
            if found is not None:
                return f"<m:oMath>{found}</m:oMath>"
        look = ""
        if run.code or run.kind == "math":
            look += f'<w:rFonts w:ascii="{CODE_FACE}" w:hAnsi="{CODE_FACE}"/>'
        for on, tag in ((run.bold, "b"), (run.italic, "i"), (run.strike, "strike")):
            look += f"<w:{tag}/>" if on else ""
        href = links.safe(run.href)
        out = href.startswith(("http:", "https:", "mailto:", "tel:"))
        look += '<w:color w:val="0563C1"/>' if out else ""
        look += f'<w:highlight w:val="{HIGHLIGHTS.get(run.highlight, "yellow")}"/>' if run.highlight else ""
        look += '<w:u w:val="single"/>' if run.underline or out else ""
        said = '</w:t><w:br/><w:t xml:space="preserve">'.join(
            escape(line).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
            for line in links.tidy(run.text).split("\n")
        )
        made = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{said}</w:t></w:r>'
        if not out:
            return made
        relation = self._docx.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f'<w:hyperlink r:id="{relation}">{made}</w:hyperlink>'

    def _formula(self, latex: str) -> Any:
        found = omml.omml(latex)
        if found is None:
            return self._paragraph([Run(text=latex)], style="SourceCode")
        return parse_xml(f"<w:p {NAMES}><m:oMathPara><m:oMath>{found}</m:oMath></m:oMathPara></w:p>")

    def _list(self, node: Node, level: int, style: str) -> list[Any]:
        found: list[Any] = []
        kind = node.get("type")
        at = min(level, 8)
        number = None if kind == "taskList" else (at, self._numbering(str(kind), at, int(attr(node, "start", 1))))
        for item in children(node):
            inside = children(item)
            first = inside[0] if inside and inside[0].get("type") == "paragraph" else None
            line = runs(children(first), self._page) if first is not None else []
            if kind == "taskList":
                sign = _TICKED if attr(item, "checked", False) else _OPEN
                line = [Run(text=f"{sign} "), *line]
            name = "Quote" if style == "Quote" and number is None else "ListParagraph"
            found.append(self._paragraph(line, style=name, number=number, left=level + 1))
            found += self.blocks(inside[1:] if first is not None else inside, level=level + 1, style=style)
        return found

    def _numbering(self, kind: str, level: int, start: int) -> int:
        """A list of its own: numbers begin where it says."""
        part = self._docx.part.numbering_part.element
        self._numbered += 1
        id = 100 + self._numbered
        levels = []
        for at in range(9):
            left = (at + 1) * 400
            if kind == "bulletList":
                look = f'<w:numFmt w:val="bullet"/><w:lvlText w:val="{_BULLETS[min(at, 2)]}"/>'
            else:
                look = f'<w:numFmt w:val="decimal"/><w:lvlText w:val="%{at + 1}."/>'
            first = start if at == level else 1
            levels.append(
                f'<w:lvl w:ilvl="{at}"><w:start w:val="{first}"/>{look}<w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{left}" w:hanging="400"/></w:pPr></w:lvl>'
            )
        abstract = parse_xml(
            f'<w:abstractNum {NAMES} w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>'
            f"{''.join(levels)}</w:abstractNum>"
        )
        (first_num,) = part.xpath("./w:num[1]")
        first_num.addprevious(abstract)
        part.append(parse_xml(f'<w:num {NAMES} w:numId="{id}"><w:abstractNumId w:val="{id}"/></w:num>'))
        return id

    def _table(self, node: Node) -> Any:
        found = grid(node)
        widths = [round(one) for one in fitting.of_paper(found, self._page, WIDE)] if found.columns else []
        at = {(cell.row, cell.column): cell for cell in found.cells}
        covering = {(cell.row + down, cell.column): cell for cell in found.cells for down in range(1, cell.rows)}
        rows = []
        for row in range(found.rows):
            cells, column = [], 0
            while column < found.columns:
                cell = at.get((row, column)) or covering[(row, column)]
                wide = sum(widths[column : column + cell.columns])
                more = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
                if cell.rows > 1:
                    more += '<w:vMerge w:val="restart"/>' if cell.row == row else "<w:vMerge/>"
                more += '<w:shd w:val="clear" w:color="auto" w:fill="EFEFEF"/>' if cell.header else ""
                inside = self.blocks(cell.content) if cell.row == row else []
                cells.append(self._cell(inside, wide, more, align=cell.align))
                column += cell.columns
            head = "<w:trPr><w:tblHeader/></w:trPr>" if row < found.headers else ""
            line = parse_xml(f"<w:tr {NAMES}>{head}</w:tr>")
            line.extend(cells)
            rows.append(line)
        return self._tbl(rows, widths, '<w:tblStyle w:val="TableGrid"/>')

    def _tbl(self, rows: list[Any], widths: list[int], look: str, said: str = "") -> Any:
        columns = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
        said = f"<w:tblDescription w:val={quoteattr(said)}/>" if said else ""
        table = parse_xml(
            f'<w:tbl {NAMES}><w:tblPr>{look}<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{said}'
            f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid></w:tbl>"
        )
        table.extend(rows)
        return table

    def _frame(self, cells: list[Any], said: str, widths: list[int]) -> Any:
        """A table of one row without lines."""
        row = parse_xml(f"<w:tr {NAMES}/>")
        row.extend(cells)
        return self._tbl([row], widths, "", said)

    @staticmethod
    def _cell(inside: list[Any], wide: int, more: str, *, align: str = "") -> Any:
        cell = parse_xml(f'<w:tc {NAMES}><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{more}</w:tcPr></w:tc>')
        cell.extend(inside)
        if not inside or inside[-1].tag != qn("w:p"):
            cell.append(parse_xml(f"<w:p {NAMES}/>"))
        if align in {"center", "right"}:
            for paragraph in cell.findall(qn("w:p")):
                look = paragraph.get_or_add_pPr()
                look.append(parse_xml(f'<w:jc {NAMES} w:val="{align}"/>'))
        return cell

    def _image(self, node: Node) -> list[Any]:
        asset = self._page.assets.get(str(attr(node, "file")))
        alt, caption = links.tidy(str(attr(node, "alt"))), links.tidy(str(attr(node, "caption")))
        found = []
        if asset is None or not asset.width or not asset.height:
            found.append(self._paragraph([Run(text=alt)]))
        else:
            relation, _ = self._docx.part.get_or_add_image(str(self._folder / asset.path))
            wide = min(int(attr(node, "width", 0)) or asset.width, 640, int(820 * asset.width / asset.height))
            high = max(1, round(wide * asset.height / asset.width))
            self._shapes += 1
            inline = CT_Inline.new_pic_inline(self._shapes, relation, asset.name, Emu(wide * EMU), Emu(high * EMU))
            inline.docPr.set("descr", alt)
            paragraph = parse_xml(f"<w:p {NAMES}><w:r><w:drawing/></w:r></w:p>")
            paragraph.find(f".//{qn('w:drawing')}").append(inline)
            found.append(paragraph)
        if caption:
            found.append(self._paragraph([Run(text=caption)], style="Caption"))
        return found


def _runs_of(text: str) -> list[Run]:
    return [Run(text=text)]
