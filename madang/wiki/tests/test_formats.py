"""Every block and mark through every format, read again by somebody else; and files that mean harm."""

import io
import json
import re
import resource
import shutil
import subprocess
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import hwpx
import msgspec
import pypdfium2
import pytest
import unhwp
from docx import Document
from PIL import Image, ImageDraw

from madang.ground.confined import process
from madang.ground.confined.process import Limits
from madang.wiki.rules import document as documents
from madang.wiki.rules.formats import (
    docx_in,
    docx_out,
    html_in,
    html_out,
    hwpx_in,
    hwpx_out,
    korean,
    latex,
    markdown_in,
    markdown_out,
    mathml,
    odt_out,
    omml,
    pdf,
    tree,
)
from madang.wiki.rules.formats.models import Asset, Page, Reading, Unreadable, grid
from madang.wiki.tests import pages as sample

Node = dict[str, Any]
SAID = [
    "회의 결과를",
    "굵게",
    "안건",
    "세부 안건",
    "깊이",
    "둘의 둘",
    "남은 일",
    "인용한 글",
    "주석",
    "합친 칸",
    "조심하세요",
    "오른쪽 단",
    "김하늘",
]
HOUSE = "https://madang.example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    image = Image.new("RGB", (800, 500), "#88aadd")
    ImageDraw.Draw(image).ellipse((100, 100, 400, 400), fill="white")
    image.save(tmp_path / "0.png")
    return tmp_path


def page(doc: Node, **more: Any) -> Page:
    return Page(
        title="제4분기 협의회",
        doc=doc,
        assets={
            sample.PICTURE: Asset(path="0.png", name="현장.png", media_type="image/png", width=800, height=500, size=1)
        },
        names={sample.TASK: "할 일 하나"},
        addresses={sample.TASK: f"{HOUSE}/i/3", sample.SHEET: f"{HOUSE}/i/2"},
        words={"warning": "주의"},
        institution="마당문화재단",
        **more,
    )


def normal(doc: Node) -> list[Node]:
    """A document as the model keeps it, without the names of its blocks and the size somebody saw a picture at."""
    numbers = iter(range(100_000))
    cleaned = documents.clean(doc, new_id=lambda: f"b{next(numbers)}")
    for node in documents.nodes(cleaned):
        attrs = node.get("attrs", {})
        attrs.pop("id", None)
        attrs.pop("colwidth", None)
        if node["type"] == "image":
            attrs.pop("width", None)
        if node["type"] in {"math", "inlineMath"}:
            attrs["latex"] = re.sub(r"[\s{}]", "", attrs["latex"])
        if not attrs:
            node.pop("attrs", None)
    content: list[Node] = cleaned["content"]
    return content


def lost(doc: Node, *, code: bool, dates: bool) -> Node:
    """The document with the losses that are stated: mentions, cards and files become words and links."""
    copy: Node = json.loads(json.dumps(doc))
    for node in documents.nodes(copy):
        attrs = node.get("attrs", {})
        if node["type"] == "mention":
            node.update(type="text", text=f"@{attrs['label']}")
        elif node["type"] == "date" and dates:
            node.update(type="text", text="2026. 11. 21.")
        elif node["type"] == "card":
            node.update(sample.p(sample.t("할 일 하나", href=f"{HOUSE}/i/3")), attrs={})
        elif node["type"] == "file":
            node.update(sample.p(sample.t(attrs["name"], href=f"{HOUSE}/i/2")), attrs={})
        elif node["type"] == "codeBlock" and code:
            node["attrs"] = {}
    return copy


def keep(_: str, data: bytes) -> str:
    assert data.startswith(b"\x89PNG")
    return sample.PICTURE


def nothing(name: str, code: str) -> None:
    # every sheet names the institution and its pages
    assert code == "wiki.import-header", name


def picture(src: str, _: str) -> str | None:
    return sample.PICTURE if src else None


def same(href: str) -> str:
    return href


def test_markdown_comes_back_as_it_went(folder: Path) -> None:
    text = markdown_out.document(page(sample.EVERYTHING), lambda asset: f"files/{asset.path}")
    title, came = markdown_in.document(text, picture=picture, link=same)
    assert title == "제4분기 협의회"
    assert normal(came) == normal(lost(sample.EVERYTHING, code=False, dates=True))


def test_html_comes_back_as_it_went(folder: Path) -> None:
    text = html_out.document(page(sample.EVERYTHING), folder)
    assert "<script" not in text
    assert 'src="data:image/png;base64,' in text
    title, came = html_in.document(text, picture=picture, link=same)
    assert title == "제4분기 협의회"
    assert normal(came) == normal(lost(sample.EVERYTHING, code=False, dates=False))


@pytest.mark.parametrize(
    ("write", "read"), [(docx_out.document, docx_in.document), (hwpx_out.document, hwpx_in.document)]
)
def test_office_files_come_back_as_they_went(folder: Path, write: Any, read: Any) -> None:
    (folder / "file").write_bytes(write(page(sample.EVERYTHING), folder))
    title, came = read(folder / "file", keep, nothing)
    assert title == "제4분기 협의회"
    assert normal(came) == normal(_no_cell_align(lost(sample.EVERYTHING, code=True, dates=True)))


def _no_cell_align(doc: Node) -> Node:
    """Where a cell says how its text stands, the paragraphs in it do."""
    for node in documents.nodes(doc):
        align = node.get("attrs", {}).pop("align", None) if node["type"] in {"tableCell", "tableHeader"} else None
        if align:
            for inner in node["content"]:
                inner["attrs"] = {"align": align}
    return doc


def test_docx_has_real_headings_lists_tables_and_pictures(folder: Path) -> None:
    document = Document(io.BytesIO(docx_out.document(page(sample.EVERYTHING), folder)))
    styles = {one.text: one.style.name for one in document.paragraphs if one.style is not None}
    assert styles["안건"] == "Heading 1"
    assert styles["더 세부"] == "Heading 3"
    assert len(document.inline_shapes) == 1
    assert document.tables[1].cell(1, 0).text == document.tables[1].cell(2, 0).text == "합친 칸"
    assert document.core_properties.title == "제4분기 협의회"


def test_hwpx_is_sound_to_others(folder: Path) -> None:
    data = hwpx_out.document(page(sample.EVERYTHING), folder)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert {"META-INF/container.xml", "META-INF/manifest.xml", "Contents/header.xml"} <= set(archive.namelist())
    (folder / "a.hwpx").write_bytes(data)
    assert not hwpx.HwpxDocument.open(str(folder / "a.hwpx")).validate().issues
    text = unhwp.extract_text(str(folder / "a.hwpx"))
    assert [said for said in SAID if said not in text] == []
    assert "가. 둘의 하나" in text
    assert text.startswith("제4분기 협의회")


def test_pdf_says_the_text_with_its_own_faces(folder: Path) -> None:
    if not pdf.FONTS.is_dir():
        pytest.skip("the faces are not built")
    data = pdf.page(page(sample.EVERYTHING, label="민감(S)"), folder)
    document = pypdfium2.PdfDocument(data)
    text = "".join(document[at].get_textpage().get_text_bounded() for at in range(len(document)))
    squeezed = re.sub(r"\s", "", text)
    assert [said for said in SAID if said.replace(" ", "") not in squeezed] == []
    assert "민감(S)" in text
    if shutil.which("pdffonts"):
        (folder / "a.pdf").write_bytes(data)
        listed = subprocess.run(["pdffonts", folder / "a.pdf"], capture_output=True, text=True, check=True).stdout
        faces = [line.split() for line in listed.splitlines()[2:]]
        assert any("MadangSans-Regular" in face[0] for face in faces)
        assert all("yes" in face for face in faces)


def test_nothing_people_write_is_markup_to_the_typesetter(folder: Path) -> None:
    evil = '#panic("x") #read("/etc/passwd") $ x $ *a* _b_ `c` \\ @ref <label> // #import "x"'
    doc = sample.doc(
        sample.p(evil),
        sample.h(1, evil),
        sample.items("bulletList", evil),
        sample.table([sample.cell(evil)]),
        {"type": "math", "attrs": {"latex": evil}},
        {"type": "codeBlock", "attrs": {"language": evil[:30]}, "content": [sample.t(evil)]},
        {"type": "image", "attrs": {"file": sample.SHEET, "alt": evil, "caption": evil}},
    )
    data = pdf.page(page(doc), folder)
    text = "".join(one.get_textpage().get_text_bounded() for one in pypdfium2.PdfDocument(data))
    assert 'panic("x")' in text
    assert "root:" not in text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no office program")
@pytest.mark.parametrize(("ending", "write"), [("docx", docx_out.document), ("odt", odt_out.document)])
def test_an_office_program_reads_it(folder: Path, ending: str, write: Any) -> None:
    (folder / f"a.{ending}").write_bytes(write(page(sample.EVERYTHING), folder))
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text"]
    subprocess.run([*command, "--outdir", folder, folder / f"a.{ending}"], check=True, capture_output=True, timeout=100)
    text = (folder / "a.txt").read_text("utf-8")
    assert [said for said in SAID if said not in text] == []


def test_an_empty_page_and_odd_tables_go_everywhere(folder: Path) -> None:
    odd = sample.doc(
        sample.p(),
        sample.table([sample.cell("가", across=9, down=9)], [sample.cell("나"), sample.cell("다", across=3)], []),
        sample.items("bulletList", [sample.items("orderedList", "바로 아래")]),
        sample.items("orderedList", "일곱", start=7),
        {"type": "blockquote", "content": [{"type": "blockquote", "content": [sample.p("깊은 인용")]}]},
        {"type": "callout", "attrs": {"tone": "danger"}, "content": [sample.table([sample.cell("안의 표")])]},
        sample.p("제어\x0b문자 \ud800 와 \ufffe"),
    )
    from madang.wiki.rules.formats import links

    for doc in (sample.doc(sample.p()), links.tidied(odd)):
        for write in (docx_out.document, odt_out.document, hwpx_out.document, html_out.document, pdf.page):
            assert write(page(doc), folder), write
        markdown_out.document(page(doc), lambda asset: asset.path)


@pytest.mark.parametrize("depth", [1, 5, 14])
def test_nested_lists_and_quotes_are_drawn(folder: Path, depth: int) -> None:
    doc = sample.p("속")
    for at in range(depth):
        listed = sample.items("orderedList" if at % 2 else "bulletList", [sample.p(f"단계 {at}"), doc])
        doc = {"type": "blockquote", "content": [listed]} if at % 3 == 0 else listed
    for write in (docx_out.document, odt_out.document, hwpx_out.document, pdf.page):
        assert write(page(sample.doc(doc)), folder), write


@pytest.mark.parametrize(
    ("number", "level", "sign"),
    [
        (1, 0, "1."),
        (2, 1, "나."),
        (3, 2, "3)"),
        (14, 3, "하)"),
        (15, 1, "거."),
        (2, 4, "(2)"),
        (1, 5, "(가)"),
        (1, 6, "①"),
        (2, 7, "㉯"),
    ],
)
def test_items_have_the_signs_of_korean_offices(number: int, level: int, sign: str) -> None:
    assert korean.sign(number, level) == sign


@pytest.mark.parametrize(
    "formula",
    [
        r"\frac{a}{b}",
        r"\sqrt[3]{x}",
        r"x_i^2",
        r"\sum_{i=1}^n i",
        r"\begin{pmatrix}1&2\\3&4\end{pmatrix}",
        r"\left(\frac12\right)",
    ],
)
def test_formulas_are_known(formula: str) -> None:
    assert latex.parse(formula) is not None
    assert "<math" in (mathml.mathml(formula, block=True) or "")
    assert omml.omml(formula)


@pytest.mark.parametrize(
    "formula", ["{" * 5000, "x^", r"\input{/etc/passwd}", r"\frac{a}", "}" * 9, r"\begin{x}", "\\" * 999, "^" * 99]
)
def test_formulas_that_are_not_known_are_shown_as_they_are(formula: str, folder: Path) -> None:
    assert latex.parse(formula) is None
    doc = sample.doc({"type": "math", "attrs": {"latex": formula}})
    for write in (docx_out.document, odt_out.document, hwpx_out.document, html_out.document, pdf.page):
        assert write(page(doc), folder)


EVIL_HTML = """
<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">가</a><a href="data:text/html,x">나</a>
<iframe src="https://x.example"></iframe><svg onload=alert(1)></svg><a href=" java&#10;script:alert(1)">다</a>
<img src="https://x.example/track.png"><style>p{background:url(https://x)}</style><p onclick=alert(1)>라</p>
<form action="https://x"><input value=마></form><a href="vbscript:x">바</a><a href="//x.example/">사</a><math><script>1</script></math>
"""


def test_nothing_that_runs_or_loads_comes_in() -> None:
    outside: list[str] = []

    def seen(src: str, _: str) -> None:
        outside.append(src)

    _, doc = html_in.document(EVIL_HTML, picture=seen, link=same)
    said = json.dumps(documents.clean(doc), ensure_ascii=False)
    assert not re.search(r"script|onerror|onclick|x\.example|iframe|alert", said)
    assert "https://x.example/track.png" in outside
    _, doc = markdown_in.document(
        f"[가](javascript:alert(1)) <b onclick=x>나</b>\n\n{EVIL_HTML}", picture=seen, link=same
    )
    hrefs = [mark["attrs"]["href"] for node in tree_of(doc) for mark in node.get("marks", []) if mark["type"] == "link"]
    assert hrefs == []


def tree_of(doc: Node) -> list[Node]:
    return list(documents.nodes(documents.clean(doc)))


def spent() -> float:
    """Processor seconds of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def archive(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return out.getvalue()


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>'
W = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
NOTED = W + b'<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:body></w:document>'


@cache
def crowd() -> bytes:
    """An archive of a hundred thousand entries."""
    return archive({f"{at}/{'a' * 40}.md": b"" for at in range(100_000)})


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "bomb": ("zip", lambda: archive({f"{at}.md": bytes(60 << 20) for at in range(8)})),
    "path": ("zip", lambda: archive({"../../etc/passwd.md": b"# a"})),
    "absolute": ("zip", lambda: archive({"/etc/a.md": b"# a"})),
    "drive": ("zip", lambda: archive({"C:/a.md": b"# a"})),
    "deep folders": ("zip", lambda: archive({"a/" * 60 + "b.md": b"# a"})),
    "many": ("zip", lambda: archive({f"{at}.md": b"" for at in range(20_500)})),
    "very many": ("zip", crowd),
    "very many in docx": ("docx", crowd),
    "very many in hwpx": ("hwpx", crowd),
    "an archive in an archive that is a bomb": (
        "zip",
        lambda: archive({"a.zip": archive({f"{at}.md": bytes(60 << 20) for at in range(6)})}),
    ),
    "archives in an archive without end": (
        "zip",
        lambda: archive({"a.zip": archive({"b.zip": archive({"c.md": b"# a"})})}),
    ),
    "deep paragraphs": ("docx", lambda: archive({"word/document.xml": W + b"<w:p>" * 10_000})),
    "laughs in a note": (
        "docx",
        lambda: archive({"word/document.xml": NOTED, "word/footnotes.xml": LAUGHS, "word/styles.xml": LAUGHS}),
    ),
    "cut": ("zip", lambda: archive({"a.md": b"# a" * 1000})[:-30]),
    "no page": ("zip", lambda: archive({"a.png": b"x"})),
    "deep html": ("html", lambda: b"<div>" * 10_000),
    "deep bold": ("html", lambda: b"<b>" * 10_000 + b"x"),
    "laughs docx": ("docx", lambda: archive({"word/document.xml": LAUGHS})),
    "laughs hwpx": ("hwpx", lambda: archive({"Contents/header.xml": LAUGHS, "Contents/section0.xml": LAUGHS})),
    "deep docx": ("docx", lambda: archive({"word/document.xml": W + b"<w:tbl><w:tr><w:tc>" * 3000})),
    "empty docx": ("docx", lambda: archive({"a": b""})),
    "cut docx": ("docx", lambda: archive({"word/document.xml": W})[:60]),
    "no hwpx": ("hwpx", lambda: b"\xd0\xcf\x11\xe0" + bytes(600)),
    "binary": ("markdown", lambda: bytes(range(256)) * 50),
    "false manifest": (
        "zip",
        lambda: archive(
            {
                "manifest.json": b'{"format":"madang-wiki","edition":1,"pages":[{"id":"0197a300-0000-7000-8000-000000000001","title":"a","file":"x","sha256":"'
                + b"0" * 64
                + b'"}]}'
            }
        ),
    ),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
async def test_hostile_files_are_refused_soon(name: str, tmp_path: Path) -> None:
    form, make = HOSTILE[name]
    source = tmp_path / "source"
    source.write_bytes(make())
    work = tmp_path / "work"
    work.mkdir()
    start = spent()
    words = ["in", form, str(work), str(source)]
    await process.call(
        "madang.wiki.rules.formats.inside", words, reads=[source], folder=work, limits=Limits(seconds=30)
    )
    assert spent() - start < 2, "seconds of the processor, the start of the process with its libraries among them"
    assert (work / "why").exists(), (work / "reading.json").read_text()[:500]
    assert not (work / "reading.json").exists()


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "> " * 3000,
        "- " * 3000,
        "*a " * 20_000,
        "`" * 20_001,
        "<" * 20_000,
        "$" * 20_001,
        "==" * 20_000,
        "|" * 9000,
        "![" * 9000,
    ],
)
async def test_markdown_that_means_harm_is_read_soon(text: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_text(text)
    work = tmp_path / "work"
    work.mkdir()
    start = time.monotonic()
    await process.call(
        "madang.wiki.rules.formats.inside",
        ["in", "markdown", str(work), str(source)],
        reads=[source],
        folder=work,
        limits=Limits(seconds=30),
    )
    assert time.monotonic() - start < 8
    if (work / "reading.json").exists():
        reading = msgspec.json.decode((work / "reading.json").read_bytes(), type=Reading)
        assert documents.clean(reading.pages[0].doc)["content"]


def test_what_nests_too_deep_is_no_page() -> None:
    with pytest.raises(Unreadable, match="deep"):
        tree.read("<div>" * 10_000)


def test_spans_that_leave_the_table_are_cut() -> None:
    found = grid(sample.table([sample.cell("가", across=2, down=5)], [sample.cell("나")]))
    assert (found.rows, found.columns, sum(one.rows * one.columns for one in found.cells)) == (2, 3, 6)
