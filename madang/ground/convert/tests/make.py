"""Files of many kinds, made by code: small, real, and with a table that says something in Korean."""

import io
import zipfile
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import openpyxl
from hwpx import HwpxDocument

WORD = "달빛정원"
"""Stands in a cell of a table of every document."""


def zipped(parts: dict[str, str | bytes], *, first: str | None = None) -> bytes:
    """A ZIP archive; `first` is stored unpacked before the others, as ODF and HWPX want it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if first is not None:
            archive.writestr("mimetype", first, zipfile.ZIP_STORED)
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def hwp() -> bytes:
    """HWP 5, two pages, as `web/tests/fixtures/hwp.mjs` wrote it."""
    return Path(__file__).with_name("plan.hwp").read_bytes()


def hwpx(word: str = WORD) -> bytes:
    """HWPX with a table."""
    document = HwpxDocument.new()
    document.add_paragraph("2026년 마당 사업 계획")
    table = document.add_table(2, 2)
    for place, words in enumerate(("장소", word, "예산", "12,000,000원")):
        table.set_cell_text(place // 2, place % 2, words)
    document.add_paragraph("끝.")
    return bytes(document.to_bytes())


_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>{}</Types>'
)
_OVERRIDE = '<Override PartName="{}" ContentType="application/vnd.openxmlformats-officedocument.{}+xml"/>'
_RELS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_REL = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(word: str = WORD) -> bytes:
    """A text with a table."""
    cells = "".join(f"<w:tc><w:tcPr/><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc>" for one in ("장소", word))
    return zipped(
        {
            "[Content_Types].xml": _TYPES.format(
                _OVERRIDE.format("/word/document.xml", "wordprocessingml.document.main")
            ),
            "_rels/.rels": _RELS.format(_REL.format("r1", "officeDocument", "word/document.xml")),
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_W}"><w:body>'
            "<w:p><w:r><w:t>2026년 마당 사업 계획</w:t></w:r></w:p>"
            f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>{cells}</w:tr>'
            "</w:tbl><w:p/></w:body></w:document>",
        }
    )


def pptx(word: str = WORD) -> bytes:
    """One slide."""
    tree = (
        '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{}'
        "</p:spTree></p:cSld>"
    )
    shape = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="t"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>'
        '<a:off x="900000" y="900000"/><a:ext cx="5000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr>'
        f"<p:txBody><a:bodyPr/><a:p><a:r><a:t>{word}</a:t></a:r></a:p></p:txBody></p:sp>"
    )
    spaces = f'xmlns:a="{_A}" xmlns:r="{_R}" xmlns:p="{_P}"'
    return zipped(
        {
            "[Content_Types].xml": _TYPES.format(
                _OVERRIDE.format("/ppt/presentation.xml", "presentationml.presentation.main")
                + _OVERRIDE.format("/ppt/slides/slide1.xml", "presentationml.slide")
            ),
            "_rels/.rels": _RELS.format(_REL.format("r1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'<p:presentation {spaces}><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst>'
            '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
            "ppt/_rels/presentation.xml.rels": _RELS.format(_REL.format("r1", "slide", "slides/slide1.xml")),
            "ppt/slides/slide1.xml": f"<p:sld {spaces}>{tree.format(shape)}</p:sld>",
        }
    )


def xlsx(word: str = WORD, *, rows: int = 3) -> bytes:
    """A workbook with a date, an amount and a share."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("예산")
    sheet.append(["장소", "날짜", "금액", "비율"])
    for number in range(rows):
        sheet.append([word if number == 0 else f"자리 {number}", datetime(2026, 11, 21), 12_000_000 + number, 0.25])
        for column, form in ((2, "yyyy-mm-dd"), (3, "#,##0"), (4, "0.0%")):
            sheet.cell(row=number + 2, column=column).number_format = form
    book.create_sheet("둘째").append(["끝"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
    'manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{0}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
_CONTENT = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.2"'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>{}</office:body>'
    "</office:document-content>"
)


def _odf(kind: str, body: str) -> bytes:
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    return zipped(
        {"content.xml": _CONTENT.format(body), "META-INF/manifest.xml": _MANIFEST.format(media_type)}, first=media_type
    )


def odt(word: str = WORD) -> bytes:
    """A text with a table."""
    cell = f"<table:table-cell><text:p>{word}</text:p></table:table-cell>"
    return _odf(
        "text",
        "<office:text><text:p>2026년<text:s text:c='2'/>마당</text:p>"
        f"<table:table><table:table-column/><table:table-row>{cell}</table:table-row></table:table></office:text>",
    )


def ods(word: str = WORD) -> bytes:
    """A sheet with repeated cells and a million empty rows at its end."""
    cell = f"<table:table-cell table:number-columns-repeated='2'><text:p>{word}</text:p></table:table-cell>"
    return _odf(
        "spreadsheet",
        f"<office:spreadsheet><table:table table:name='예산'><table:table-row>{cell}</table:table-row>"
        "<table:table-row table:number-rows-repeated='1048575'><table:table-cell"
        " table:number-columns-repeated='16384'/></table:table-row></table:table></office:spreadsheet>",
    )


def odp(word: str = WORD) -> bytes:
    """One page of a presentation."""
    return _odf(
        "presentation",
        "<office:presentation><draw:page draw:name='p'><draw:frame svg:width='10cm' svg:height='3cm'><draw:text-box>"
        f"<text:p>{word}</text:p></draw:text-box></draw:frame></draw:page></office:presentation>",
    )


def pdf(*pages: str) -> bytes:
    """A PDF with a line of Korean on each page, in a font that is not embedded."""
    wanted = pages or (f"장소 {WORD}",)
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (6 + 2 * number) for number in range(len(wanted))), len(wanted)),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UTF16-H"
        b" /DescendantFonts [4 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /DW 1000 /FontDescriptor 5 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> >>",
        b"<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0"
        b" /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ]
    for number, words in enumerate(wanted):
        drawn = b"BT /F1 24 Tf 72 700 Td <%s> Tj ET" % words.encode("utf-16-be").hex().encode()
        bodies.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (7 + 2 * number)
        )
        bodies.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(bodies) + 1, start))
    return out.getvalue()


def rtf(word: str = WORD) -> bytes:
    """Rich text, one half as code page, the other as Unicode."""
    half = "".join(f"\\'{byte:02x}" for byte in word[:2].encode("cp949"))
    rest = "".join(f"\\u{ord(sign)}?" for sign in word[2:])
    return (
        r"{\rtf1\ansi\ansicpg949{\fonttbl{\f0 Batang;}}\f0 " + f"{half}{rest}" + r"\par end{\*\generator x}}"
    ).encode("ascii")


def eml(word: str = WORD) -> bytes:
    """A letter with something attached."""
    message = EmailMessage()
    message["Subject"] = f"{word} 안내"
    message["From"] = "mina@example.org"
    message["To"] = "joon@example.org"
    message.set_content("plain body\n")
    message.add_alternative(f"<p>본문 <b>{word}</b></p><script>alert(1)</script>", subtype="html")
    message.add_attachment(b"x", maintype="application", subtype="octet-stream", filename="첨부.bin")
    return message.as_bytes()


def korean_zip(word: str = WORD) -> bytes:
    """An archive with a name in CP949, as Windows writes it."""
    out = io.BytesIO()
    name = f"{word}.txt".encode("cp949")
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("x" * len(name), b"contents")
        archive.writestr("folder/second.txt", b"more")
    return out.getvalue().replace(b"x" * len(name), name)


EVERY: dict[str, tuple[str, bytes]] = {
    "plan.hwp": ("application/vnd.hancom.hwp", hwp()),
    "plan.hwpx": ("application/vnd.hancom.hwpx", hwpx()),
    "plan.docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx()),
    "plan.pptx": ("application/vnd.openxmlformats-officedocument.presentationml.presentation", pptx()),
    "plan.xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx()),
    "plan.odt": ("application/vnd.oasis.opendocument.text", odt()),
    "plan.ods": ("application/vnd.oasis.opendocument.spreadsheet", ods()),
    "plan.odp": ("application/vnd.oasis.opendocument.presentation", odp()),
    "plan.pdf": ("application/pdf", pdf()),
    "plan.rtf": ("application/rtf", rtf()),
    "plan.eml": ("message/rfc822", eml()),
    "plan.html": ("text/html", f"<html><style>.x{{}}</style><p>{WORD}</p><script>x</script></html>".encode()),
    "plan.md": ("text/markdown", f"# 계획\n\n{WORD}\n".encode()),
    "plan.csv": ("text/csv", f"장소,예산\n{WORD},1000\n".encode("cp949")),
    "plan.zip": ("application/zip", korean_zip()),
}
"""Name → type and bytes; `WORD` stands in each of them."""
