"""A page as ODT. Source: OpenDocument 1.3 (ISO/IEC 26300)."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from madang.wiki.rules.formats import fitting, links
from madang.wiki.rules.formats.mathml import mathml
from madang.wiki.rules.formats.models import Node, Page, Run, attr, children, grid, runs

KIND = "application/vnd.oasis.opendocument.text"
FORMULA = "application/vnd.oasis.opendocument.formula"
WIDE = 170.0
"""Millimetres between the margins."""
HIGH = 220.0
FACE = "Malgun Gothic"
TONES = {"info": "#e8f0fa", "success": "#e6f4ea", "warning": "#fbf3e0", "danger": "#fbe9e9"}
MARKS = {"yellow": "#fff3a8", "green": "#cdeccd", "blue": "#cfe2fb", "red": "#fbd3d3", "purple": "#e4d7fa"}
_TICKED, _OPEN = "\u2611", "\u2610"
_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_ROOT = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items()) + ' office:version="1.3"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SIZES = {1: 15, 2: 13, 3: 11.5, 4: 10.5}


def document(page: Page, folder: Path) -> bytes:
    """The page as a file; pictures lie in `folder`."""
    return _Writer(page, folder).whole()


class _Writer:
    def __init__(self, page: Page, folder: Path) -> None:
        self._page = page
        self._folder = folder
        self._looks: dict[tuple[object, ...], str] = {}
        self._styles: dict[str, str] = {}
        self._files: dict[str, tuple[str, str, bytes]] = {}
        self._count = 0

    def whole(self) -> bytes:
        """All parts, the kind first and unpacked."""
        page = self._page
        title = f'<text:p text:style-name="Title">{escape(links.tidy(page.title))}</text:p>'
        body = title + self.blocks(children(page.doc))
        look = "".join(self._styles.values())
        content = (
            f"{_HEAD}<office:document-content {_ROOT}><office:automatic-styles>{look}{_LISTS}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        )
        meta = (
            f"{_HEAD}<office:document-meta {_ROOT}><office:meta><dc:title>{escape(links.tidy(page.title))}</dc:title>"
            f"<dc:creator>{escape(links.tidy(page.institution))}</dc:creator><dc:language>{escape(page.language)}"
            "</dc:language></office:meta></office:document-meta>"
        )
        parts = [
            ("content.xml", "text/xml", content.encode()),
            ("styles.xml", "text/xml", self._sheet().encode()),
            ("meta.xml", "text/xml", meta.encode()),
            *self._files.values(),
        ]
        entries = "".join(
            f"<manifest:file-entry manifest:full-path={quoteattr(path)} manifest:media-type={quoteattr(kind)}/>"
            for path, kind, _ in (("/", KIND, b""), *parts)
        )
        manifest = (
            f'{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
            f' manifest:version="1.3">{entries}</manifest:manifest>'
        )
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("mimetype", (1980, 1, 1, 0, 0, 0)), KIND, zipfile.ZIP_STORED)
            for path, _, data in (*parts, ("META-INF/manifest.xml", "", manifest.encode())):
                if not path.endswith("/"):
                    archive.writestr(path, data)
        return out.getvalue()

    def _sheet(self) -> str:
        header = escape(links.tidy(" ".join(one for one in (self._page.institution, self._page.label) if one)))
        headings = "".join(
            f'<style:style style:name="Heading_20_{rank}" style:display-name="Heading {rank}" style:family="paragraph"'
            f' style:default-outline-level="{rank}"><style:paragraph-properties fo:margin-top="5mm" fo:margin-bottom="2mm"'
            f' fo:keep-with-next="always"/><style:text-properties fo:font-size="{size}pt" style:font-size-asian="{size}pt"'
            ' fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>'
            for rank, size in _SIZES.items()
        )
        return (
            f"{_HEAD}<office:document-styles {_ROOT}><office:font-face-decls>"
            f'<style:font-face style:name="F" svg:font-family="\'{FACE}\'"/><style:font-face style:name="M"'
            ' svg:font-family="Consolas"/></office:font-face-decls><office:styles>'
            '<style:default-style style:family="paragraph"><style:text-properties style:font-name="F"'
            ' style:font-name-asian="F" fo:font-size="10.5pt" style:font-size-asian="10.5pt" fo:language="ko"'
            ' fo:country="KR" style:language-asian="ko" style:country-asian="KR"/></style:default-style>'
            '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties'
            ' fo:line-height="150%" fo:margin-bottom="1.5mm"/></style:style>'
            '<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="6mm"/>'
            '<style:text-properties fo:font-size="19pt" style:font-size-asian="19pt" fo:font-weight="bold"'
            f' style:font-weight-asian="bold"/></style:style>{headings}'
            '<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard">'
            '<style:paragraph-properties fo:margin-left="8mm" fo:padding-left="3mm" fo:border-left="0.6mm solid #bbbbbb"/>'
            '</style:style><style:style style:name="Code" style:family="paragraph"><style:paragraph-properties'
            ' fo:background-color="#f4f4f4" fo:padding="2mm"/><style:text-properties style:font-name="M" fo:font-size="9pt"'
            ' style:font-size-asian="9pt"/></style:style><style:style style:name="Caption" style:family="paragraph">'
            '<style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"'
            ' style:font-size-asian="9pt"/></style:style><style:style style:name="Rule" style:family="paragraph">'
            '<style:paragraph-properties fo:border-bottom="0.2mm solid #888888" fo:margin-bottom="4mm"/></style:style>'
            '</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties'
            ' fo:page-width="210mm" fo:page-height="297mm" fo:margin-left="20mm" fo:margin-right="20mm"'
            ' fo:margin-top="16mm" fo:margin-bottom="14mm"/><style:header-style><style:header-footer-properties'
            ' fo:min-height="8mm" fo:margin-bottom="4mm"/></style:header-style><style:footer-style>'
            '<style:header-footer-properties fo:min-height="8mm"/></style:footer-style></style:page-layout>'
            '<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>'
            '</style:style></office:automatic-styles><office:master-styles><style:master-page style:name="Standard"'
            f' style:page-layout-name="A4"><style:header><text:p>{header}</text:p></style:header><style:footer>'
            '<text:p text:style-name="C"><text:page-number>1</text:page-number></text:p></style:footer></style:master-page>'
            "</office:master-styles></office:document-styles>"
        )

    def blocks(self, nodes: Iterable[Node], *, style: str = "Standard") -> str:
        """Blocks one after the other."""
        return "".join(self._block(node, style) for node in nodes)

    def _block(self, node: Node, style: str) -> str:
        inside = children(node)
        align = str(attr(node, "align"))
        match node.get("type"):
            case "paragraph":
                return self._p(self._line(runs(inside, self._page)), style, align)
            case "heading":
                rank = min(4, int(attr(node, "level", 1)))
                name = self._aligned(f"Heading_20_{rank}", align)
                line = self._line(runs(inside, self._page))
                return f'<text:h text:style-name="{name}" text:outline-level="{rank}">{line}</text:h>'
            case "bulletList" | "orderedList" | "taskList":
                return self._list(node, style)
            case "blockquote":
                return self.blocks(inside, style="Quotations")
            case "codeBlock":
                text = "".join(str(one.get("text", "")) for one in inside)
                return self._p(_said(text), "Code")
            case "horizontalRule":
                return self._p("", "Rule")
            case "table":
                return self._table(node)
            case "image":
                return self._image(node)
            case "callout":
                fill = TONES.get(str(attr(node, "tone", "info")), TONES["info"])
                return self._frame([self.blocks(inside)], fill)
            case "columns":
                return self._frame([self.blocks(children(one)) for one in inside], "")
            case "math":
                return self._p(self._formula(str(attr(node, "latex")), block=True), "Standard", "center")
            case "card":
                thing = str(attr(node, "thing"))
                run = Run(text=self._page.names.get(thing, ""), href=self._page.addresses.get(thing, ""))
                return self._p(self._run(run), style)
            case "file":
                href = self._page.addresses.get(str(attr(node, "file")), "")
                return self._p(self._run(Run(text=str(attr(node, "name")), href=href)), style)
        return self.blocks(inside, style=style)

    def _p(self, inside: str, style: str, align: str = "") -> str:
        return f'<text:p text:style-name="{self._aligned(style, align)}">{inside}</text:p>'

    def _aligned(self, style: str, align: str) -> str:
        if align not in {"center", "right"}:
            return style
        name = f"{style}_{align}"
        where = "end" if align == "right" else align
        self._styles.setdefault(
            name,
            f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{style}">'
            f'<style:paragraph-properties fo:text-align="{where}"/></style:style>',
        )
        return name

    def _line(self, line: Iterable[Run]) -> str:
        return "".join(self._run(run) for run in line)

    def _run(self, run: Run) -> str:
        if run.kind == "break":
            return "<text:line-break/>"
        if run.kind == "math":
            return self._formula(run.text, block=False)
        href = links.safe(run.href)
        out = href.startswith(("http:", "https:", "mailto:", "tel:"))
        name = self._look(run)
        said = f'<text:span text:style-name="{name}">{_said(run.text)}</text:span>' if name else _said(run.text)
        return f'<text:a xlink:type="simple" xlink:href={quoteattr(href)}>{said}</text:a>' if out else said

    def _look(self, run: Run) -> str:
        look = ""
        if run.bold:
            look += ' fo:font-weight="bold" style:font-weight-asian="bold"'
        if run.italic:
            look += ' fo:font-style="italic" style:font-style-asian="italic"'
        if run.underline:
            look += ' style:text-underline-style="solid" style:text-underline-width="auto"'
        if run.strike:
            look += ' style:text-line-through-style="solid"'
        if run.code:
            look += ' style:font-name="M" fo:font-family="Consolas"'
        if run.highlight:
            look += f' fo:background-color="{MARKS.get(run.highlight, MARKS["yellow"])}"'
        if not look:
            return ""
        name = self._looks.setdefault((look,), f"T{len(self._looks) + 1}")
        self._styles[name] = (
            f'<style:style style:name="{name}" style:family="text"><style:text-properties{look}/></style:style>'
        )
        return name

    def _list(self, node: Node, style: str, level: int = 1) -> str:
        kind = str(node.get("type"))
        name = {"bulletList": "LB", "orderedList": "LN"}.get(kind, "LT")
        found = ""
        for at, item in enumerate(children(node)):
            inside = children(item)
            first = inside[0] if inside and inside[0].get("type") == "paragraph" else None
            line = self._line(runs(children(first), self._page)) if first is not None else ""
            if kind == "taskList":
                line = f"{_TICKED if attr(item, 'checked', False) else _OPEN} {line}"
            rest = ""
            for block in inside[1:] if first is not None else inside:
                deeper = str(block.get("type")).endswith("List")
                rest += self._list(block, style, level + 1) if deeper else self._block(block, style)
            start = int(attr(node, "start", 1))
            first_value = f' text:start-value="{start}"' if kind == "orderedList" and at == 0 else ""
            found += f"<text:list-item{first_value}>{self._p(line, style)}{rest}</text:list-item>"
        return f'<text:list text:style-name="{name}">{found}</text:list>'

    def _formula(self, latex: str, *, block: bool) -> str:
        found = mathml(latex, block=block, prefix="math")
        if found is None:
            return self._run(Run(text=latex, code=True))
        self._count += 1
        name = f"Object {self._count}"
        self._files[f"{name}/"] = (f"{name}/", FORMULA, b"")
        self._files[name] = (f"{name}/content.xml", "text/xml", f"{_HEAD}{found}".encode())
        return (
            f'<draw:frame text:anchor-type="as-char" draw:name="{name}" svg:width="{min(150, 3 + len(latex) * 1.4):.1f}mm"'
            f' svg:height="{14 if block else 6}mm"><draw:object xlink:href="./{name}"'
            f' xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{escape(links.tidy(latex))}'
            "</svg:title></draw:frame>"
        )

    def _table(self, node: Node) -> str:
        found = grid(node)
        if not found.columns:
            return ""
        at = {(cell.row, cell.column): cell for cell in found.cells}
        rows = []
        for row in range(found.rows):
            cells = ""
            for column in range(found.columns):
                cell = at.get((row, column))
                if cell is None:
                    cells += "<table:covered-table-cell/>"
                    continue
                span = f' table:number-columns-spanned="{cell.columns}"' if cell.columns > 1 else ""
                span += f' table:number-rows-spanned="{cell.rows}"' if cell.rows > 1 else ""
                style = self._box("0.2mm solid #888888", "#efefef" if cell.header else "")
                blocks = cell.content
                if cell.align:
                    aligned = {"align": cell.align}
                    blocks = [{**one, "attrs": {**(one.get("attrs") or {}), **aligned}} for one in blocks]
                cells += f'<table:table-cell table:style-name="{style}"{span}>{self.blocks(blocks)}</table:table-cell>'
            rows.append(f"<table:table-row>{cells}</table:table-row>")
        head = "".join(rows[: found.headers])
        head = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
        return self._tbl(fitting.of_paper(found, self._page, WIDE), head + "".join(rows[found.headers :]))

    def _tbl(self, widths: list[float], rows: str) -> str:
        self._count += 1
        columns = ""
        for wide in widths:
            name = f"W{round(wide * 10)}"
            self._styles[name] = (
                f'<style:style style:name="{name}" style:family="table-column"><style:table-column-properties'
                f' style:column-width="{wide:.1f}mm"/></style:style>'
            )
            columns += f'<table:table-column table:style-name="{name}"/>'
        self._styles["TT"] = (
            f'<style:style style:name="TT" style:family="table"><style:table-properties style:width="{WIDE}mm"'
            ' fo:margin-bottom="4mm" table:align="left"/></style:style>'
        )
        return f'<table:table table:name="Table{self._count}" table:style-name="TT">{columns}{rows}</table:table>'

    def _box(self, line: str, fill: str) -> str:
        name = self._looks.setdefault(("box", line, fill), f"B{len(self._looks) + 1}")
        shade = f' fo:background-color="{fill}"' if fill else ""
        self._styles[name] = (
            f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties'
            f' fo:padding="1.5mm" fo:border="{line}"{shade}/></style:style>'
        )
        return name

    def _frame(self, cells: list[str], fill: str) -> str:
        style = self._box("none", fill)
        row = "".join(
            f'<table:table-cell table:style-name="{style}">{inside or self._p("", "Standard")}</table:table-cell>'
            for inside in cells
        )
        widths = [WIDE / max(1, len(cells))] * len(cells)
        return self._tbl(widths, f"<table:table-row>{row}</table:table-row>")

    def _image(self, node: Node) -> str:
        asset = self._page.assets.get(str(attr(node, "file")))
        alt, caption = links.tidy(str(attr(node, "alt"))), links.tidy(str(attr(node, "caption")))
        below = self._p(escape(caption), "Caption") if caption else ""
        if asset is None or not asset.width or not asset.height:
            return self._p(escape(alt), "Standard") + below
        path = f"Pictures/{asset.path}"
        self._files[path] = (path, asset.media_type, (self._folder / asset.path).read_bytes())
        shown = (int(attr(node, "width", 0)) or asset.width) * 25.4 / 96
        wide = min(shown, WIDE, HIGH * asset.width / asset.height)
        high = wide * asset.height / asset.width
        self._count += 1
        frame = (
            f'<draw:frame text:anchor-type="as-char" draw:name="Picture{self._count}" svg:width="{wide:.2f}mm"'
            f' svg:height="{high:.2f}mm"><draw:image xlink:href={quoteattr(path)} xlink:type="simple" xlink:show="embed"'
            f' xlink:actuate="onLoad"/><svg:title>{escape(alt)}</svg:title></draw:frame>'
        )
        return self._p(frame, "Standard", "center") + below


def _said(text: str) -> str:
    text = escape(links.tidy(text)).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    while "  " in text:
        text = text.replace("  ", " <text:s/>", 1)
    return text


def _levels(element: str) -> str:
    return "".join(
        element.format(
            level=level,
            sign=("\u2022", "\u2013", "\u00b7")[min(level - 1, 2)],
            look=(
                '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-7mm"'
                f' fo:margin-left="{level * 7}mm" text:list-tab-stop-position="{level * 7}mm"/></style:list-level-properties>'
            ),
        )
        for level in range(1, 11)
    )


_LISTS = (
    '<text:list-style style:name="LB">'
    + _levels(
        '<text:list-level-style-bullet text:level="{level}" text:bullet-char="{sign}">{look}</text:list-level-style-bullet>'
    )
    + '</text:list-style><text:list-style style:name="LN">'
    + _levels(
        '<text:list-level-style-number text:level="{level}" style:num-format="1" style:num-suffix=".">{look}'
        "</text:list-level-style-number>"
    )
    + '</text:list-style><text:list-style style:name="LT">'
    + _levels(
        '<text:list-level-style-number text:level="{level}" style:num-format="">{look}</text:list-level-style-number>'
    )
    + "</text:list-style>"
)
