"""The wiki in its parts: what is ticked, two at once in one paragraph, who is here, comments; the rest is in the walk."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.test_ime import stages
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor
from tests.browser.wiki_flows import PLACES, compose_together, open_page, saved, text_of, write


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
    writer.context.set_offline(False)
    saved(one)
    expect(text_of(two).get_by_text("처음 끊긴 동안")).to_be_visible()
    one.reload()
    expect(text_of(one).get_by_text("처음 끊긴 동안")).to_be_visible()


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
