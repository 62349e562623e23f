"""The wiki in its parts: what is ticked, two at once in one paragraph, who is here, comments; the rest is in the walk."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as BrowserError

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.test_ime import stages
from tests.browser.visitor import Visitor, at_home, door, drag, sign_in, visitor
from tests.browser.wiki_flows import PASTE, PLACES, act, compose_together, open_page, saved, text_of, write


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


@pytest.fixture(scope="module")
def desks(browser: Browser, demo: House, keys: dict[str, str]) -> Iterator[tuple[Visitor, Visitor]]:
    """Two browsers that stay open: the page's own code is fetched once for all looks at the wiki."""
    with visitor(browser, demo, keys=keys) as one, visitor(browser, demo, keys=keys) as two:
        yield one, two


def at(desk: Visitor) -> Iterator[Visitor]:
    desk.page.goto("about:blank")
    desk.errors.clear()
    yield desk
    assert desk.errors == []


@pytest.fixture
def writer(desks: tuple[Visitor, Visitor]) -> Iterator[Visitor]:
    yield from at(desks[0])


@pytest.fixture
def other(desks: tuple[Visitor, Visitor]) -> Iterator[Visitor]:
    yield from at(desks[1])


def new_page(who: Visitor, title: str) -> str:
    """A page in one's own space, made behind the screen."""
    me = door(who, "GET", "/api/session")["person"]["id"]
    space = door(who, "PUT", f"/api/wiki/spaces/of/{me}")["id"]
    made: Any = door(who, "POST", "/api/wiki/pages", space=space, title=title)
    return str(made["page"]["id"])


def test_a_list_to_tick(writer: Visitor) -> None:
    page = open_page(writer, new_page(writer, "장비 점검 절차"))
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
    open_page(writer, id)
    open_page(other, id)
    word = "한글싱"
    signs = ["x"] * sum(len(stages(letter)) for letter in word)
    compose_together(writer, other, ("위 문단", "앞말 뒷말", "아래 문단"), word, PLACES[where], signs)


def test_who_is_here_and_what_is_saved(writer: Visitor, other: Visitor) -> None:
    id = new_page(writer, "끊겼다 이어지기")
    one, two = open_page(writer, id), open_page(other, id)
    write(one, "처음")
    expect(text_of(two).get_by_text("처음")).to_be_visible()
    writer.context.set_offline(True)
    one.keyboard.insert_text(" 끊긴 동안")
    expect(one.get_by_text("오프라인 · 이 기기에 보관됨")).to_be_visible()
    with pytest.raises(BrowserError, match="ERR_INTERNET_DISCONNECTED"):
        one.reload()
    expect(text_of(two)).not_to_contain_text("끊긴 동안")
    writer.context.set_offline(False)
    open_page(writer, id)
    expect(text_of(one)).to_contain_text("처음 끊긴 동안")
    expect(text_of(two)).to_contain_text("처음 끊긴 동안")


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


BLOCKS = (
    """() => [...document.querySelectorAll('.ProseMirror > *')].map((one) => [one.dataset.id ?? '', one.textContent])"""
)


def ids_of(page: Page) -> dict[str, str]:
    """What each block says, and its id."""
    return {text: id for id, text in page.evaluate(BLOCKS)}


def handle(page: Page, line: str) -> None:
    """Open the menu of a block by keys, once it is pointed at."""
    text_of(page).get_by_text(line, exact=True).hover()
    page.get_by_role("button", name="블록", exact=True).press("Enter")


def test_blocks_by_hand(writer: Visitor) -> None:
    """Blocks are dragged and moved by keys with their ids; tables have a menu; a formula is written in its line."""
    page = open_page(writer, new_page(writer, "블록 다루기"))
    write(page, "하나", "둘", "셋")
    before = ids_of(page)
    lines = page.locator(".ProseMirror > p")
    lines.first.hover()
    drag(page, page.locator("[draggable=true][data-tip^='끌어서']"), lines.nth(2), at=0.9)
    expect(lines).to_have_text(["둘", "셋", "하나"])
    lines.nth(1).click()
    page.wait_for_timeout(600)  # what follows sooner is undone together with it
    page.keyboard.press("Alt+Shift+ArrowUp")
    expect(lines).to_have_text(["셋", "둘", "하나"])
    assert ids_of(page) == before
    page.keyboard.press("Control+z")
    expect(lines).to_have_text(["둘", "셋", "하나"])

    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type("==넓이== 는 /문장")
    page.get_by_role("option", name="문장 속 수식").click()
    field = page.get_by_role("textbox", name="수식 (LaTeX)")
    expect(field).to_be_focused()
    page.keyboard.type("r^2")
    page.keyboard.press("Enter")
    page.keyboard.type(" 입니다")
    expect(text_of(page).locator("mark")).to_have_text("넓이")
    expect(text_of(page).locator("math")).to_be_visible()

    page.keyboard.press("Enter")
    page.keyboard.type("/표")
    page.get_by_role("option", name="표", exact=True).click()
    page.keyboard.insert_text("구분")
    handle(page, "구분")
    page.get_by_role("menuitem", name="첫 열을 머리글로").click()
    expect(text_of(page).locator("tr:last-child > th")).to_have_count(1)
    saved(page)


def test_who_only_reads_is_offered_no_tools(browser: Browser, demo: House, writer: Visitor) -> None:
    id = new_page(writer, "읽기만 하는 페이지")
    page = open_page(writer, id)
    write(page, "읽을 문장")
    account = next(
        one
        for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts
        if one.role != "시스템관리자"
    )
    with visitor(browser, demo) as reader:
        sign_in(reader, account.login, account.password)
        at_home(reader)
        me = door(reader, "GET", "/api/session")["person"]["id"]
        door(writer, "PUT", f"/api/things/{id}/grants/{me}", role="view")
        reader.open(f"/wiki/{id}")
        text_of(reader.page).get_by_text("읽을 문장").hover()
        expect(reader.page.locator("[contenteditable=true]")).to_have_count(0)
        expect(reader.page.get_by_role("toolbar")).to_have_count(0)
        expect(reader.page.get_by_role("button", name="블록")).to_have_count(0)
        expect(reader.page.get_by_role("button", name="회의", exact=True)).to_have_count(0)
        assert reader.errors == []


OVER = """() => { const boxes = (query) => [...document.querySelectorAll(query)].map((one) => one.getBoundingClientRect())
  return boxes('.m-toast').flatMap((toast) => boxes('.m-dialog > footer button, .m-dialog > header button').filter((one) =>
    one.left < toast.right && toast.left < one.right && one.top < toast.bottom && toast.top < one.bottom)).length }"""
"""Buttons of a window that a notice lies over."""


def test_signs_templates_and_notices(writer: Visitor) -> None:
    """A page has a sign, a template another name; what goes wrong in a window is said within it."""
    id = new_page(writer, "주간 점검")
    page = open_page(writer, id)
    act(page, "아이콘 고르기")
    page.get_by_role("dialog").get_by_role("button", name="📊").click()
    page.get_by_role("button", name="정하기").click()
    expect(page.get_by_role("button", name="아이콘 📊 바꾸기")).to_be_visible()
    expect(page.get_by_role("navigation", name="위키").locator(f"a[href='/wiki/{id}']")).to_contain_text("📊")
    act(page, "내 양식으로 저장")
    expect(page.get_by_text("양식을 만들었습니다")).to_be_visible()
    writer.open(f"/wiki/spaces/{door(writer, 'GET', f'/api/wiki/pages/{id}')['page']['space']}")
    page.get_by_role("button", name="양식으로 쓰기").click()
    page.get_by_role("button", name="‘주간 점검’ 양식의 더 할 일").click()
    page.get_by_role("menuitem", name="이름과 아이콘 바꾸기").click()
    page.get_by_role("textbox", name="양식 이름").fill("주간 점검표")
    page.get_by_role("button", name="저장", exact=True).click()
    expect(page.get_by_role("button", name=re.compile("주간 점검표")).first).to_be_visible()

    door(writer, "POST", f"/api/things/{id}/label", label="C")
    open_page(writer, id)
    act(page, "내보내기")
    page.get_by_role("dialog").get_by_role("button", name="PDF").click()
    expect(page.get_by_role("dialog").get_by_text("밖으로 내보낼 수 없습니다")).to_be_visible()
    assert page.evaluate(OVER) == 0


HANGUL = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><STYLE type="text/css">
p.HStyle0 {margin-left:0pt;}</STYLE></HEAD><BODY><!--StartFragment-->
<P CLASS=HStyle0><SPAN STYLE='font-weight:"bold"'>추진 개요</SPAN></P>
<P CLASS=HStyle0><TABLE border="1"><TR><TD><P>일자</P></TD><TD><P>내용</P></TD></TR></TABLE></P>
<P CLASS=HStyle0>다음 줄</P><!--EndFragment--></BODY></HTML>"""


def test_what_hangul_copies_stands_as_it_stood(writer: Visitor) -> None:
    """Nothing of its styles reaches the page, which would refuse them aloud."""
    page = open_page(writer, new_page(writer, "한글에서 옮긴 쪽"))
    text_of(page).click()
    page.evaluate(PASTE, [HANGUL, "추진 개요"])
    text = text_of(page)
    expect(text.locator("strong")).to_have_text("추진 개요")
    expect(text.get_by_role("cell")).to_have_text(["일자", "내용"])
    expect(text.locator(":scope > p")).to_have_text(["추진 개요", "다음 줄"])
    saved(page)


def test_the_share_window_says_that_a_label_shuts_its_link(writer: Visitor) -> None:
    id = new_page(writer, "등급이 바뀔 쪽")
    link = door(writer, "POST", f"/api/things/{id}/links", role="view")["url"]
    page = open_page(writer, id)
    act(page, "공유")
    window = page.get_by_role("dialog")
    window.get_by_role("tab", name="링크와 외부인").click()
    expect(window.get_by_role("textbox", name="링크", exact=True)).to_have_value(re.compile(re.escape(link)))
    shut = window.get_by_text("보안등급 때문에 지금은 이 링크로 아무도 볼 수 없습니다")
    expect(shut).to_have_count(0)
    door(writer, "POST", f"/api/things/{id}/label", label="C")
    expect(shut).to_be_visible()
    door(writer, "POST", f"/api/things/{id}/label", label="O", reason="공개하기로 함")
    expect(shut).to_have_count(0)
