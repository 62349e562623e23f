"""Documents as Word and Hangul write them, and archives of other wikis: structure, links and pictures come; the rest is named."""

from pathlib import Path
from typing import Any

from madang.wiki.rules import document as documents
from madang.wiki.rules.formats import inside
from madang.wiki.rules.formats.models import Loss, Reading
from madang.wiki.tests import foreign

Node = dict[str, Any]


def taken(form: str, data: bytes, folder: Path) -> Reading:
    """What comes of a file."""
    (folder / "source").write_bytes(data)
    (folder / "files").mkdir()
    return inside.taken(form, folder / "source", folder / "files")


def shown(node: Node) -> Any:
    """A node by what one sees: text as it is, everything else as (type, …what lies in it)."""
    if node["type"] in {"paragraph", "heading"}:
        said = documents.line(node)
        return f"{'#' * node['attrs']['level']} {said}" if node["type"] == "heading" else said
    if node["type"] == "image":
        return ("image", node["attrs"].get("alt", ""))
    return (node["type"], *(shown(one) for one in node.get("content", [])))


def seen(doc: Node) -> list[Any]:
    """What one sees of a page."""
    return [shown(one) for one in doc["content"]]


def test_word_keeps_its_structure_and_the_rest_is_named(tmp_path: Path) -> None:
    reading = taken("docx", foreign.word(), tmp_path)
    (page,) = reading.pages
    assert page.title == "2027년 운영 계획"
    assert seen(page.doc) == [
        "# 추진 배경",
        "협의회에서 정했다[1]. 자세한 것은 누리집을 본다.",
        "예산은 2억이고 옮긴 글이다.",
        "## 할 일",
        (
            "orderedList",
            (
                "listItem",
                "하나",
                (
                    "orderedList",
                    ("listItem", "하나의 가", ("orderedList", ("listItem", "하나의 가의 첫째", ("image", "배치도")))),
                    ("listItem", "하나의 나"),
                ),
            ),
        ),
        "사이의 글",
        ("orderedList", ("listItem", "둘")),
        ("bulletList", ("listItem", "점")),
        ("taskList", ("taskItem", "확인한 일")),
        (
            "table",
            ("tableRow", ("tableHeader", "구분"), ("tableHeader", "내용")),
            ("tableRow", ("tableCell", "합계"), ("tableCell", "가"), ("tableCell", "안의 표")),
            ("tableRow", ("tableCell", "나"), ("tableCell", "다")),
        ),
        "상자 안의 글",
        "상자 앞의 글",
        ("horizontalRule",),
        "共 끝",
        ("horizontalRule",),
        ("orderedList", ("listItem", "2026. 11. 5. 제3차")),
    ]
    second = page.doc["content"][6]
    assert second["attrs"]["start"] == 2
    link = [one for one in documents.nodes(page.doc) if any(mark["type"] == "link" for mark in one.get("marks", []))]
    assert [(one["text"], one["marks"][-1]["attrs"]["href"]) for one in link] == [("누리집", "https://example.org/a")]
    table = page.doc["content"][9]["content"]
    assert table[0]["content"][1]["attrs"]["colspan"] == 2
    assert table[1]["content"][0]["attrs"]["rowspan"] == 2
    assert [one.name for one in reading.assets] == ["image1.png"]
    assert sorted(reading.losses, key=lambda one: (one.code, one.name)) == [
        Loss(name="", code="wiki.import-changes"),
        Loss(name="금액 확인", code="wiki.import-comments"),
        Loss(name="", code="wiki.import-contents"),
        Loss(name="분기별 이용", code="wiki.import-drawing"),
        Loss(name="새결진흥원 대외비", code="wiki.import-header"),
        Loss(name="안의 표", code="wiki.import-nested-table"),
        Loss(name="image2.emf", code="wiki.import-picture-kind"),
    ]


def test_hangul_keeps_its_structure_and_the_rest_is_named(tmp_path: Path) -> None:
    reading = taken("hwpx", foreign.hangul(), tmp_path)
    (page,) = reading.pages
    assert page.title == "현장 점검"
    assert seen(page.doc) == [
        "# 현장 점검 결과",
        "점검은 11월에 했다[1]. 결과는 좋다.",
        (
            "orderedList",
            ("listItem", "첫째", ("orderedList", ("listItem", "첫째의 가"))),
            ("listItem", "둘째", ("image", "")),
        ),
        "표 1 점검표",
        (
            "table",
            ("tableRow", ("tableHeader", "구분"), ("tableHeader", "값")),
            ("tableRow", ("tableCell", "합"), ("tableCell", "안의 표")),
            ("tableRow", ("tableCell", "둘\n셋")),
        ),
        "상자의 글",
        ("table", ("tableRow", ("tableCell", "상자의 표"))),
        ("image", ""),
        "共유한다",
        ("horizontalRule",),
        ("orderedList", ("listItem", "현장 셋")),
    ]
    pictures = [one["attrs"] for one in documents.nodes(page.doc) if one["type"] == "image"]
    assert [(one["caption"], one["alt"], one["width"]) for one in pictures] == [("그림 1 현장", "", 300), ("", "", 300)]
    assert [one.name for one in reading.assets] == ["image1.png"]
    assert sorted(reading.losses, key=lambda one: (one.code, one.name)) == [
        Loss(name="", code="wiki.import-changes"),
        Loss(name="다시 확인", code="wiki.import-comments"),
        Loss(name="", code="wiki.import-drawing"),
        Loss(name="수식 개체", code="wiki.import-drawing"),
        Loss(name="새결진흥원 내부 문서", code="wiki.import-header"),
        Loss(name="안의 표", code="wiki.import-nested-table"),
        Loss(name="image2.wmf", code="wiki.import-picture-kind"),
    ]


def tree(reading: Reading) -> list[tuple[str, str | None]]:
    """Titles of pages, each with that of the page it lies below."""
    return [(one.title, None if one.above is None else reading.pages[one.above].title) for one in reading.pages]


def hrefs(doc: Node) -> list[tuple[str, str]]:
    """Words and addresses of links."""
    return [
        (one["text"], mark["attrs"]["href"])
        for one in documents.nodes(doc)
        for mark in one.get("marks", [])
        if mark["type"] == "link"
    ]


def test_what_notion_exports_comes_as_it_lay(tmp_path: Path) -> None:
    reading = taken("zip", foreign.notion(), tmp_path)
    assert tree(reading) == [("운영 계획", None), ("회의 규칙", "운영 계획")]
    plan, rules = (one.doc for one in reading.pages)
    assert seen(plan) == [
        "Owner: 김하늘",
        "회의 규칙",
        ("callout", "💡 먼저 읽을 것"),
        ("taskList", ("taskItem", "예약"), ("taskItem", "점검")),
        ("image", "Untitled"),
        ("file",),
        "# 둘째 장",
    ]
    assert hrefs(plan) == [("회의 규칙", "page:1")]
    assert hrefs(rules) == [("위로", "page:0")]
    assert [one.name for one in reading.assets] == ["Untitled.png", "할 일.csv"]
    assert reading.losses == []


def test_what_confluence_exports_comes_as_it_lay(tmp_path: Path) -> None:
    reading = taken("zip", foreign.confluence(), tmp_path)
    assert tree(reading) == [
        ("첫 화면", None),
        ("지역 사무소", "첫 화면"),
        ("회의실", "첫 화면"),
        ("예약 방법", "회의실"),
    ]
    home, sites, rooms, booking = (one.doc for one in reading.pages)
    assert seen(home) == ["자세한 것은 회의실(smile)", ("taskList", ("taskItem", "예약"), ("taskItem", "점검"))]
    assert [one["attrs"]["checked"] for one in documents.nodes(home) if one["type"] == "taskItem"] == [True, False]
    assert hrefs(home) == [("회의실", "page:2")]
    assert seen(rooms) == [("callout", "열쇠를 돌려준다"), ("image", "배치"), ("file",)]
    assert seen(sites) == ["여섯 곳"]
    assert seen(booking) == ["하루 전"]
    assert [one.name for one in reading.assets] == ["배치도.png", "예산.csv"]
    assert reading.losses == []


def test_a_vault_of_obsidian_comes_with_its_links(tmp_path: Path) -> None:
    reading = taken("zip", foreign.obsidian(), tmp_path)
    assert tree(reading) == [
        ("자료", None),
        ("참고", "자료"),
        ("정책 안내", None),
        ("회의", None),
        ("1차 회의", "회의"),
    ]
    meeting, guide = reading.pages[4].doc, reading.pages[2].doc
    assert hrefs(meeting) == [
        ("정책 안내", "page:2"),
        ("예산 이야기", "page:2"),
        ("자료/참고", "page:1"),
        ("안내", "page:2"),
    ]
    assert hrefs(guide) == [("1차 회의", "page:4")]
    assert seen(meeting) == [
        "정책 안내와 예산 이야기, 자료/참고, 없는 글",
        ("image", ""),
        ("file",),
        ("callout", "조심 열쇠"),
        (
            "table",
            ("tableRow", ("tableHeader", "가"), ("tableHeader", "나")),
            ("tableRow", ("tableCell", "안내"), ("tableCell", "2")),
        ),
        "## 끝",
    ]
    assert sorted((one.name, one.code) for one in reading.losses) == [
        ("금고/그림판.canvas", "wiki.import-unlinked"),
        ("금고/회의/1차 회의.md: 없는 글", "wiki.import-missing"),
    ]
