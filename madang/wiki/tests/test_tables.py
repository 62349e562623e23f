"""How tables leave: columns follow what stands in them, words stay whole, head rows come again."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from madang.wiki.rules.formats import fitting, pdf
from madang.wiki.rules.formats.models import Deck, Page, Slide, grid
from madang.wiki.tests import pages as sample

Node = dict[str, Any]
LONG = (
    "제4분기 협의회의 준비 상황을 점검하고 지역사무소별 좌석 이용 현황과 개선 의견을 모아 보고서로 정리하기로 하였다."
)


def row(*said: str, head: bool = False, width: int = 0) -> list[Node]:
    return [sample.cell(one, head=head, width=width) for one in said]


def columns(table: Node, room: float = fitting.PAPER) -> list[float]:
    found = grid(table)
    return fitting.widths(found, fitting.wants(found, Page(title="", doc={})), room)


def needed(table: Node, room: float = fitting.PAPER) -> float:
    found = grid(table)
    return fitting.needed(fitting.wants(found, Page(title="", doc={})), columns(table, room))


@pytest.mark.parametrize(
    "table",
    [
        sample.table(row("가", "나")),
        sample.table(row("번호", LONG, "2026-11-21")),
        sample.table(row(*["1,234,567"] * 30)),
        sample.table(row("가", "나"), [sample.cell(LONG, across=2)]),
        sample.table(row("가", "나", width=900)),
        sample.table([sample.cell({"type": "codeBlock", "content": [sample.t("x" * 500)]}), sample.cell()]),
    ],
)
@pytest.mark.parametrize("room", [8.0, 49.0])
def test_columns_fill_the_room(table: Node, room: float) -> None:
    found = columns(table, room)
    assert sum(found) == pytest.approx(room)
    assert min(found) > 0


def test_short_columns_have_what_they_need_and_long_ones_the_rest() -> None:
    number, day, long = columns(sample.table(row("번호", "2026-11-21", LONG), row("1", "2026-11-28", LONG)))
    assert number < day < long
    assert day < 9
    assert long > 30


def test_of_two_long_columns_the_longer_has_more() -> None:
    longer, long = columns(sample.table(row(LONG * 3, LONG)))
    assert longer > long > 10


def test_what_spans_columns_makes_them_no_narrower() -> None:
    spanned = columns(
        sample.table([sample.cell("긴 낱말들이 이어지는 머리", across=2), sample.cell("다")], row("가", "나", "다"))
    )
    assert spanned[0] == pytest.approx(spanned[1])
    assert spanned[0] > spanned[2]


def test_hands_decide_where_they_chose() -> None:
    left, right = columns(sample.table([sample.cell("가", width=100), sample.cell("나", width=300)]))
    assert right == pytest.approx(3 * left)


@pytest.mark.parametrize(
    ("table", "fits"),
    [
        (sample.table(row("번호", LONG, "2026-11-21")), True),
        (sample.table(row(*["가"] * 12)), True),
        (sample.table(row(*["1,234,567"] * 12)), False),
        (sample.table(row("https://example.com/" + "a" * 300, "나")), True),
    ],
)
def test_it_is_known_whether_words_stand_whole(table: Node, fits: bool) -> None:
    assert (needed(table) <= fitting.PAPER + 0.01) is fits


def lines(data: bytes) -> list[list[str]]:
    """The lines of each sheet."""
    document = pypdfium2.PdfDocument(data)
    return [one.get_textpage().get_text_bounded().splitlines() for one in document]


@pytest.fixture
def faces() -> None:
    if not pdf.FONTS.is_dir():
        pytest.skip("the faces are not built")


@pytest.mark.usefixtures("faces")
def test_no_word_is_broken_in_a_cell(tmp_path: Path) -> None:
    said = "스마트워크센터 예약체계를 개선하는 지역사무소별 이용현황과 만족도조사를 비교하여 보고한다"
    doc = sample.doc(sample.table(row("2026-11-21", said * 2, "진행 중", said)))
    ((*found,),) = lines(pdf.page(Page(title="가", doc=doc), tmp_path))
    words = {word for line in found for word in line.split()}
    assert {*said.split(), "2026-11-21"} - {"보고한다스마트워크센터", "보고한다"} <= words


@pytest.mark.usefixtures("faces")
def test_a_table_as_wide_as_can_be_stays_on_the_sheet(tmp_path: Path) -> None:
    doc = sample.doc(sample.table(*[row(*["1,234,567,890"] * 24) for _ in range(3)]))
    document = pypdfium2.PdfDocument(pdf.page(Page(title="가", doc=doc), tmp_path))
    wide = document[0].get_width()
    text = document[0].get_textpage()
    boxes = [text.get_rect(at) for at in range(text.count_rects())]
    assert boxes
    assert max(right for _, _, right, _ in boxes) < wide - 40


@pytest.mark.usefixtures("faces")
def test_head_rows_come_again_and_rows_of_few_words_stay_together(tmp_path: Path) -> None:
    rows = [row(str(at), "과제의 첫째 줄", f"기한 {at}") for at in range(1, 90)]
    doc = sample.doc(sample.table(row("번호", "머리글", "기한", head=True), *rows))
    sheets = lines(pdf.page(Page(title="가", doc=doc), tmp_path))
    assert len(sheets) > 1
    assert all(any("머리글" in line for line in sheet) for sheet in sheets)


@pytest.mark.usefixtures("faces")
def test_a_cell_longer_than_a_sheet_goes_on_on_the_next(tmp_path: Path) -> None:
    doc = sample.doc(
        sample.table(row("항목", "설명", head=True), [sample.cell("가"), sample.cell(*[LONG] * 120, "맨 끝")])
    )
    sheets = lines(pdf.page(Page(title="가", doc=doc), tmp_path))
    assert len(sheets) > 2
    assert any("맨 끝" in line for line in sheets[-1])


@pytest.mark.usefixtures("faces")
@pytest.mark.parametrize("theme", ["office", "courtyard", "ink", "report", "large"])
def test_slides_break_no_word_of_a_table(theme: str, tmp_path: Path) -> None:
    words = ["지역사무소별", "스마트워크센터", "1,234,567,890", "2026-11-21"]
    slide = Slide(
        layout="columns", title="표", section="", blocks=[sample.table(row(*words)), sample.table(row(*words))]
    )
    deck = Deck(page=Page(title="가", doc={}), theme=theme, byline="", numbers=True, slides=[slide])
    ((*found,),) = lines(pdf.slides_pdf(deck, tmp_path))
    said = [word for line in found for word in line.split()]
    assert [said.count(word) for word in words] == [2] * 4
