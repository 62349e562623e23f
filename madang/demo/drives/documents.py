"""Small real documents of every common kind, made from words."""

import csv
import io
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

import openpyxl
from PIL import Image, ImageDraw

FORM = Path(__file__).parent / "form.hwpx"
"""An empty form whose words are filled in."""

Rows = Sequence[tuple[str, str]]

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def text(title: str, rows: Rows) -> bytes:
    """Plain text."""
    return "\n".join((title, "", *(f"- {key}: {value}" for key, value in rows), "")).encode()


def markdown(title: str, rows: Rows) -> bytes:
    """The same with headings and a table."""
    lines = (f"# {title}", "", "| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in rows), "")
    return "\n".join(lines).encode()


def table(title: str, rows: Rows) -> bytes:
    """Comma-separated values that Excel opens in Korean."""
    out = io.StringIO()
    csv.writer(out).writerows([(title, ""), *rows])
    return out.getvalue().encode("utf-8-sig")


def workbook(title: str, rows: Rows) -> bytes:
    """An XLSX of one sheet."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append([title])
    for row in rows:
        sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def word(title: str, rows: Rows) -> bytes:
    """A DOCX with a title and a table."""

    def paragraph(words: str) -> str:
        return f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>"

    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{paragraph(one)}</w:tc>" for one in row) + "</w:tr>" for row in rows
    )
    return _packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELS,
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_WORDS}"><w:body>'
            f'{paragraph(title)}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>'
            f"{cells}</w:tbl><w:p/></w:body></w:document>",
        }
    )


def hwpx(title: str, rows: Rows) -> bytes:
    """An HWPX with a title and a table, as Hangul writes it."""
    filled = list(rows[:4]) + [("", "")] * (4 - len(rows[:4]))
    words = {"DEMOTITLE": title, "DEMOLEAD": "", "DEMOTAIL": "끝."}
    for at, (key, value) in enumerate(filled):
        words |= {f"DEMOKEY{at}": key, f"DEMOVALUE{at}": value}
    out = io.BytesIO()
    with zipfile.ZipFile(FORM) as form, zipfile.ZipFile(out, "w") as made:
        for info in form.infolist():
            content = form.read(info)
            if info.filename.endswith((".xml", ".txt")):
                for mark, said in words.items():
                    content = content.replace(mark.encode(), escape(said).encode())
            made.writestr(zipfile.ZipInfo(info.filename), content, compress_type=info.compress_type)
    return out.getvalue()


def picture(seed: int) -> bytes:
    """A PNG: a courtyard, a little different each time."""
    image = Image.new("RGB", (960, 640), (238, 242, 246))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 430, 960, 640), fill=(206, 190, 160))
    for at in range(5):
        left = 60 + at * 180 + (seed * 37 + at * 53) % 40
        top = 220 + (seed * 29 + at * 17) % 90
        draw.rectangle((left, top, left + 120, 430), fill=(120 + at * 12, 132, 150 - at * 8))
        draw.polygon(((left - 20, top), (left + 60, top - 60), (left + 140, top)), fill=(70, 80, 96))
    draw.ellipse((760, 60 + seed % 40, 850, 150 + seed % 40), fill=(246, 196, 84))
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def pages(seed: int) -> bytes:
    """A PDF of two pages with drawings."""
    drawn = [Image.open(io.BytesIO(picture(seed + at))) for at in range(2)]
    out = io.BytesIO()
    drawn[0].save(out, "PDF", save_all=True, append_images=drawn[1:], resolution=96)
    return out.getvalue()


def _packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=zipfile.ZIP_DEFLATED)
    return out.getvalue()
