"""The wiki as people use it: a page in a project, two at once in one paragraph, a table, a photo, comments, versions."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.test_ime import stages
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

PHOTO = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c63f8ffff3f030008fc02fe"
    "a735819d0000000049454e44ae426082".replace(" ", "")
)
"""A picture of one dot."""

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment-->
<tr><td style='font-weight:700'>항목</td><td style='font-weight:700'>금액</td></tr>
<tr><td rowspan=2>출장비</td><td align=right>1,200</td></tr><tr><td align=right>300</td></tr>
<!--EndFragment--></table></body></html>"""

PASTE = """([html, text]) => {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', text)
  const to = document.querySelector('.ProseMirror')
  to.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}"""

CARET = """([line, signs]) => {
  const text = document.querySelector('.ProseMirror')
  text.focus()
  const walk = document.createTreeWalker(text.querySelectorAll(':scope > p')[line], NodeFilter.SHOW_TEXT,
    (node) => node.parentElement.closest('.ProseMirror-widget') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  let left = signs
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (left <= node.length) return getSelection().collapse(node, left)
    left -= node.length
  }
}"""
"""Puts the caret after so many signs of a paragraph."""

LINES = """() => [...document.querySelectorAll('.ProseMirror > p')].map((line) => {
  const copy = line.cloneNode(true)
  copy.querySelectorAll('.ProseMirror-widget').forEach((one) => one.remove())
  return copy.textContent
})"""

PLACES = {
    "at the beginning": (1, 0),
    "just before": (1, 3),
    "just after": (1, 4),
    "at the end": (1, 5),
    "in the paragraph above": (0, 2),
    "in the paragraph below": (2, 3),
}
"""Where somebody else writes while a syllable is composed in the second paragraph: paragraph and signs before it."""


@pytest.fixture(scope="module")
def keys(browser: Browser, demo: House) -> dict[str, str]:
    """The cookies of the demonstration's administrator."""
    account = next(
        one
        for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts
        if one.role == "시스템관리자"
    )
    with visitor(browser, demo) as who:
        sign_in(who, account.login, account.password)
        at_home(who)
        return {one["name"]: one["value"] for one in who.context.cookies()}


@pytest.fixture
def writer(browser: Browser, demo: House, keys: dict[str, str]) -> Iterator[Visitor]:
    with visitor(browser, demo, keys=keys) as who:
        yield who
        assert who.errors == []


@pytest.fixture
def other(browser: Browser, demo: House, keys: dict[str, str]) -> Iterator[Visitor]:
    with visitor(browser, demo, keys=keys) as who:
        yield who
        assert who.errors == []


def new_page(who: Visitor, title: str) -> str:
    """A page in one's own space, made behind the screen."""
    me = door(who, "GET", "/api/session")["person"]["id"]
    space = door(who, "PUT", f"/api/wiki/spaces/of/{me}")["id"]
    made: Any = door(who, "POST", "/api/wiki/pages", space=space, title=title)
    return str(made["page"]["id"])


def text_of(page: Page) -> Locator:
    return page.get_by_role("textbox", name="본문", exact=True)


def saved(page: Page) -> None:
    expect(page.locator("[data-saved]")).to_be_visible()


def open_page(who: Visitor, id: str) -> Page:
    who.open(f"/wiki/{id}")
    expect(text_of(who.page)).to_be_visible()
    saved(who.page)
    return who.page


def write(page: Page, *lines: str) -> None:
    """Write lines at the beginning of an empty page."""
    text_of(page).locator("p").first.click()
    expect(page.locator(".ProseMirror-focused")).to_be_visible()
    for number, line in enumerate(lines):
        if number:
            page.keyboard.press("Enter")
        page.keyboard.insert_text(line)
    saved(page)


def test_a_page_in_a_project(writer: Visitor) -> None:
    page = writer.page
    writer.open("/wiki")
    page.get_by_role("button", name=re.compile("전산 문의 위키 열기")).first.click()
    expect(page.get_by_role("heading", name="전산 문의", level=1)).to_be_visible()
    page.get_by_role("main").get_by_role("button", name="새 페이지", exact=True).first.click()
    title = page.get_by_role("textbox", name="제목 고치기")
    expect(title).to_be_focused()
    page.keyboard.insert_text("장비 점검 절차")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=re.compile("^장비 점검 절차"), level=1)).to_be_visible()
    expect(page.get_by_role("navigation", name="위키").get_by_role("link", name="장비 점검 절차")).to_be_visible()
    write(page, "")
    page.keyboard.type("## 준비")
    page.keyboard.press("Enter")
    page.keyboard.type("[ ] 전원 확인")
    saved(page)
    expect(text_of(page).get_by_role("heading", name="준비")).to_be_visible()
    expect(text_of(page).get_by_role("checkbox", name="완료: 전원 확인")).to_be_visible()


@pytest.mark.parametrize("where", PLACES)
def test_two_write_in_one_paragraph(writer: Visitor, other: Visitor, where: str) -> None:
    """No syllable breaks, whoever writes wherever meanwhile."""
    id = new_page(writer, f"함께 쓰기: {where}")
    one, two = open_page(writer, id), open_page(other, id)
    write(one, "위 문단", "앞말 뒷말", "아래 문단")
    expect(text_of(two).get_by_text("아래 문단")).to_be_visible()
    one.evaluate(CARET, [1, 3])
    one.wait_for_timeout(100)
    session = writer.context.new_cdp_session(one)
    begun = False
    for letter in "한글싱":
        for stage in stages(letter):
            session.send(
                "Input.imeSetComposition", {"text": stage, "selectionStart": len(stage), "selectionEnd": len(stage)}
            )
            if not begun:
                expect(text_of(two).get_by_text(f"앞말 {stage}뒷말")).to_be_visible()
                two.evaluate(CARET, list(PLACES[where]))
                two.wait_for_timeout(100)
                begun = True
            two.keyboard.press("x")
            two.wait_for_timeout(40)
        session.send("Input.insertText", {"text": letter})
        one.wait_for_timeout(80)
    saved(one)
    saved(two)
    one.wait_for_timeout(400)
    lines = one.evaluate(LINES)
    assert lines == two.evaluate(LINES)
    written = sum(len(stages(letter)) for letter in "한글싱")
    assert [line.replace("x", "") for line in lines] == ["위 문단", "앞말 한글싱뒷말", "아래 문단"]
    assert sum(line.count("x") for line in lines) == written
    assert "x" * written in "".join(lines)


def test_who_is_here_and_what_is_saved(writer: Visitor, other: Visitor) -> None:
    id = new_page(writer, "끊겼다 이어지기")
    one, two = open_page(writer, id), open_page(other, id)
    write(one, "처음")
    expect(text_of(two).get_by_text("처음")).to_be_visible()
    writer.context.set_offline(True)
    one.keyboard.insert_text(" 끊긴 동안")
    writer.context.set_offline(False)
    saved(one)
    expect(text_of(two).get_by_text("처음 끊긴 동안")).to_be_visible()
    one.reload()
    expect(text_of(one).get_by_text("처음 끊긴 동안")).to_be_visible()


def test_a_table_from_a_spreadsheet(writer: Visitor) -> None:
    page = open_page(writer, new_page(writer, "붙여 넣은 표"))
    write(page, "")
    page.evaluate(PASTE, [EXCEL, "항목\t금액\n출장비\t1,200\n\t300"])
    table = text_of(page).get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_text(["항목", "금액"])
    expect(table.get_by_role("cell", name="출장비")).to_have_attribute("rowspan", "2")
    saved(page)


def test_a_photo_from_a_phone(browser: Browser, demo: House, keys: dict[str, str]) -> None:
    with visitor(browser, demo, keys=keys, phone=True) as who:
        page = open_page(who, new_page(who, "현장 사진"))
        write(page, "현장")
        expect(page.get_by_role("toolbar", name="글 서식")).to_be_in_viewport()
        page.locator("input[type=file][accept='image/*']").first.set_input_files(
            {"name": "site.png", "mimeType": "image/png", "buffer": PHOTO}
        )
        expect(text_of(page).locator("figure")).to_be_visible(timeout=20_000)
        saved(page)
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert who.errors == []


def test_a_comment_on_words(writer: Visitor) -> None:
    page = open_page(writer, new_page(writer, "댓글 다는 페이지"))
    write(page, "검토가 필요한 문장입니다")
    page.keyboard.press("Shift+Home")
    page.keyboard.press("Control+Alt+m")
    composer = page.get_by_role("form", name="댓글 쓰기")
    expect(composer.get_by_text("검토가 필요한 문장입니다")).to_be_visible()
    composer.get_by_role("textbox").fill("근거를 더해 주세요")
    composer.get_by_role("button", name="보내기").click()
    comment = page.get_by_role("article", name=re.compile("댓글")).filter(has_text="근거를 더해 주세요")
    expect(comment).to_be_visible()
    expect(text_of(page).locator(".w-thread")).to_have_text("검토가 필요한 문장입니다")
    comment.get_by_role("button", name="해결됨으로").click()
    expect(comment).to_have_count(0)
    expect(text_of(page).locator(".w-thread")).to_have_count(0)
    page.get_by_role("button", name="해결된 댓글 1개 보기").click()
    comment.get_by_role("button", name="다시 열기").click()
    expect(text_of(page).locator(".w-thread")).to_have_text("검토가 필요한 문장입니다")


def test_an_earlier_version_comes_back(writer: Visitor) -> None:
    id = new_page(writer, "판 기록")
    page = open_page(writer, id)
    write(page, "처음 쓴 글")
    door(writer, "POST", f"/api/wiki/pages/{id}/versions", name="초안")
    page.keyboard.insert_text(" 나중에 더한 글")
    saved(page)
    expect(text_of(page)).to_contain_text("처음 쓴 글 나중에 더한 글")
    writer.open(f"/wiki/{id}/versions")
    page.get_by_role("button", name=re.compile("^초안")).click()
    expect(page.get_by_role("heading", name="초안", level=1)).to_be_visible()
    page.get_by_role("button", name="이 판으로 되돌리기").click()
    expect(page).to_have_url(re.compile(f"/wiki/{id}$"))
    expect(text_of(page)).to_contain_text("처음 쓴 글")
    expect(text_of(page)).not_to_contain_text("나중에 더한 글")
