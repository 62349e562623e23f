"""A page as slides, at a browser: five themes, corrections that hold while the text changes, followers, a remote."""

import time
from collections.abc import Callable
from typing import Any

import msgspec
from playwright.sync_api import Page, expect
from pypdfium2 import PdfDocument

from tests.browser.test_screens import violations
from tests.browser.visitor import Visitor, door, drag

THEMES = ("office", "courtyard", "ink", "report", "large")
TITLE = "2027년 특구형 스마트워크 시범사업 추진계획"
HTML = (
    "<h2>추진 배경</h2><p>흩어진 공간이 평균 41%만 쓰이고 있어 이동에 드는 시간을 줄일 필요가 있습니다.</p>"
    "<ul><li><p>출장자의 62%가 현지에서 일할 자리를 찾지 못함</p></li><li><p>회의실 이용 요청은 2.3배 늘어남</p></li></ul>"
    "<h2>목표</h2><p>첫째, 누구나 예약 없이 들어와 쓸 수 있는 자리를 늘립니다. 이용률을 87%까지 올립니다.</p>"
    "<p>둘째, 쓰는 사람이 남긴 기록으로 공간을 고칩니다. 분기마다 그 결과를 시민에게 공개합니다.</p>"
    "<h2>예산</h2><table><tr><th>구분</th><th>2027년</th></tr><tr><td>공간 조성</td><td>560</td></tr></table>"
    "<h2>위험</h2><p>공사가 늦어지면 시험 운영이 두 달 미뤄집니다. 대체 공간 세 곳을 먼저 확보합니다.</p>"
    "<h2>요청 사항</h2><ul><li><p>이사회 승인</p></li><li><p>인사규정 개정</p></li></ul>"
)
PASTE = """([place, html]) => {
  const data = new DataTransfer()
  data.setData('text/html', html)
  document.querySelector(place).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}"""
LOST = """() => [...document.querySelectorAll('[aria-roledescription] [data-part=body], [data-part=body] [role=group]')]
  .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.innerText)"""
"""What does not fit its slide."""
EDITOR = ".ProseMirror[contenteditable=true]"

Picture = Callable[[Visitor, str], None]


def said(who: Visitor, page: str) -> list[dict[str, Any]]:
    """The blocks of a page as the server has taken them up."""
    found: list[dict[str, Any]] = door(who, "GET", f"/api/wiki/pages/{page}/document")["document"]["content"]
    return found


def until(true: Any, patience: float = 15) -> None:
    """Wait until something is so."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end
        time.sleep(0.2)


def written(who: Visitor, space: str) -> str:
    """A plan of six slides in a space, pasted into a new page; its id."""
    page = str(door(who, "POST", "/api/wiki/pages", space=space, title=TITLE)["page"]["id"])
    who.open(f"/wiki/{page}")
    who.page.locator(EDITOR).click()
    who.page.evaluate(PASTE, [EDITOR, HTML])
    until(lambda: len(said(who, page)) > 10)
    return page


def slide(page: Page, number: int, of: int) -> None:
    """Wait until the slide of a number is shown."""
    expect(page.get_by_role("region", name=f"{number} / {of}:")).to_be_visible()


def clean(page: Page, what: str) -> None:
    """Axe finds nothing."""
    page.evaluate("document.fonts.ready")
    assert violations(page) == [], what


def begin(page: Page) -> None:
    """Go to the first slide: a presenter finds their place again."""
    expect(page.get_by_role("region", name=" / 6:")).to_be_visible()
    page.locator("body").press("Home")
    slide(page, 1, 6)


def themes(who: Visitor, id: str, picture: Picture) -> None:
    """Every theme shows every slide; jumping, black, overview, paper."""
    who.open(f"/wiki/{id}/present")
    begin(who.page)
    for theme in THEMES:
        who.page.get_by_label("테마").select_option(theme)
        for number in range(1, 7):
            who.page.locator("body").press("Home" if number == 1 else "ArrowRight")
            slide(who.page, number, 6)
            assert who.page.evaluate(LOST) == [], f"{theme} {number}"
            if number in (1, 3):
                picture(who, f"theme-{theme}-{number}")
        clean(who.page, theme)
    who.page.keyboard.type("4")
    who.page.keyboard.press("Enter")
    slide(who.page, 4, 6)
    who.page.keyboard.press("b")
    expect(who.page.locator("[data-black]")).to_have_count(1)
    who.page.keyboard.press("o")
    expect(who.page.get_by_role("list", name="한눈에 보기").get_by_role("listitem").first).to_be_visible()
    clean(who.page, "overview")
    who.page.keyboard.press("Escape")
    printed = who.page.pdf(prefer_css_page_size=True, print_background=True)
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") == 6 or printed.count(b"/Type /Page") >= 6
    with who.page.expect_download() as fetched:
        who.page.get_by_role("button", name="PDF로 내려받기").click()
    assert len(PdfDocument(fetched.value.path().read_bytes())) == 6


def correct(who: Visitor, id: str, picture: Picture) -> None:
    """Slide 3 split, slide 5 hidden, the text edited: what was corrected holds."""
    who.open(f"/wiki/{id}/arrange")
    strip = who.page.get_by_role("navigation", name="장 순서")
    expect(strip.get_by_role("button")).to_have_count(6)
    rows = strip.locator("> ol > li")
    drag(who.page, rows.nth(1).locator("[draggable=true]"), rows.nth(3), at=0.2)
    expect(rows.nth(2)).to_contain_text("추진 배경")
    who.page.keyboard.press("Control+z")
    expect(rows.nth(1)).to_contain_text("추진 배경")
    strip.get_by_role("button").nth(2).click()
    who.page.get_by_role("button", name="「둘째").click()
    expect(strip.get_by_role("button")).to_have_count(7)
    strip.get_by_role("button").nth(4).click()
    who.page.get_by_role("button", name="숨기기", exact=True).click()
    expect(strip.get_by_role("img", name="숨긴 장")).to_have_count(1)
    who.page.get_by_label("발표자 메모").fill("예산은 짧게 말한다")
    picture(who, "arrange")
    clean(who.page, "arrange")
    until(lambda: len(door(who, "GET", f"/api/wiki/pages/{id}/document")["slides"]) > 3)

    who.open(f"/wiki/{id}")
    editor = who.page.locator(EDITOR)
    editor.get_by_text("첫째, 누구나").click()
    who.page.keyboard.press("End")
    who.page.keyboard.type(" 덧붙인 글입니다.")
    until(lambda: any("덧붙인" in str(block) for block in said(who, id)))

    who.open(f"/wiki/{id}/present")
    begin(who.page)
    for number in range(2, 7):
        who.page.locator("body").press("ArrowRight")
        slide(who.page, number, 6)
    expect(who.page.get_by_role("region", name="6 / 6: 요청 사항")).to_be_visible()
    who.page.keyboard.type("4")
    who.page.keyboard.press("Enter")
    expect(who.page.get_by_role("region", name="4 / 6: 목표 (계속)")).to_be_visible()


def follow(who: Visitor, other: Visitor, phone: Visitor, id: str, picture: Picture) -> None:
    """Others follow, look around and come back; a phone and the speaker's window turn the slides."""
    who.open(f"/wiki/{id}/present")
    begin(who.page)
    who.page.get_by_role("button", name="함께 보기 시작").click()
    expect(who.page.get_by_role("button", name="함께 보기 끝내기")).to_be_visible()
    who.page.locator("body").press("ArrowRight")
    slide(who.page, 2, 6)
    other.open(f"/wiki/{id}/present?follow=1")
    slide(other.page, 2, 6)
    who.page.locator("body").press("End")
    slide(other.page, 6, 6)
    other.page.locator("body").press("ArrowLeft")
    slide(other.page, 5, 6)
    picture(other, "follow")
    clean(other.page, "follow")
    other.page.get_by_role("button", name="발표자에게 돌아가기").click()
    slide(other.page, 6, 6)

    phone.open(f"/wiki/{id}/remote")
    phone.page.get_by_role("button", name="이전").click()
    slide(who.page, 5, 6)
    slide(other.page, 5, 6)
    picture(phone, "remote")
    clean(phone.page, "remote")
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    who.page.reload()
    slide(who.page, 5, 6)
    with who.context.expect_page() as opened:
        who.page.get_by_role("button", name="발표자 화면").click()
    speaker = opened.value
    expect(speaker.get_by_role("region", name="지금")).to_contain_text("5 / 6")
    speaker.locator("body").press("ArrowLeft")
    slide(who.page, 4, 6)
    slide(other.page, 4, 6)
    picture(msgspec.structs.replace(who, page=speaker), "speaker")
    clean(speaker, "speaker")
    who.page.get_by_role("button", name="함께 보기 끝내기").click()
    expect(other.page.get_by_text("화면을 따라 보고")).to_have_count(0)
