"""Home opens with what was there last time, for nobody else; the inbox stands in the bar of phones; one word for three photos."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from madang.demo import organisation
from madang.demo.organisation import Account
from madang.ground import clock
from tests.browser.house import House
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

KEPT = "() => localStorage.getItem('madang.kept')"


def account(role: str) -> Account:
    people = organisation.generate(seed=1, today=clock.today(), size="small").accounts
    return next(one for one in people if one.role == role)


@pytest.fixture
def leader(browser: Browser, demo: House) -> Iterator[Visitor]:
    with visitor(browser, demo, phone=True) as who:
        found = account("팀장")
        sign_in(who, found.login, found.password)
        at_home(who)
        yield who


def test_home_opens_with_last_time_and_forgets_at_sign_out(leader: Visitor) -> None:
    page = leader.page
    row = page.get_by_role("region", name="마감이 다가온 내 업무").get_by_role("link").nth(1)
    title = row.locator("span").first.inner_text()
    # what came is written a moment later
    for _ in range(20):
        if title in (page.evaluate(KEPT) or ""):
            break
        page.wait_for_timeout(250)
    page.route(re.compile("/api/(tasks|inbox|me/)"), lambda route: route.abort())
    page.reload()
    expect(page.get_by_text(title).first).to_be_visible()
    page.unroute_all(behavior="ignoreErrors")
    page.reload()
    at_home(leader)
    page.get_by_role("button", name="더보기").click()
    page.get_by_role("button", name="내 설정").click()
    page.get_by_role("button", name="로그아웃").click()
    expect(page.get_by_role("textbox", name="사번")).to_be_visible()
    assert page.evaluate(KEPT) is None
    other = account("직원")
    sign_in(leader, other.login, other.password)
    at_home(leader)
    expect(page.get_by_role("heading", name=re.compile(other.fn))).to_be_visible()
    expect(page.get_by_role("region", name="마감이 다가온 내 업무").get_by_text(title, exact=True)).to_have_count(0)


def test_the_inbox_stands_in_the_bar_with_its_number(leader: Visitor) -> None:
    needs = door(leader, "GET", "/api/inbox/count")["needs"]
    assert needs > 0
    item = leader.page.get_by_role("navigation", name="주 메뉴").last.get_by_role("link", name=re.compile("소식"))
    expect(item).to_contain_text(str(min(needs, 99)))
    item.click()
    expect(leader.page.get_by_role("heading", name="소식", exact=True)).to_be_visible()


def test_three_photos_are_told_of_once_and_nothing_covers_them(leader: Visitor, tmp_path: Path) -> None:
    page = leader.page
    project = door(leader, "POST", "/api/tasks/projects", name="사진 모으기")["project"]["id"]
    task = door(leader, "POST", "/api/tasks", project=project, title="현장 사진")["task"]["id"]
    pictures = []
    for name in ("하나.png", "둘.png", "셋.png"):
        Image.new("RGB", (40, 30), "#2f6").save(tmp_path / name)
        pictures.append(tmp_path / name)
    leader.open(f"/tasks/{task}")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="사진 올리기").first.click()
    choosing.value.set_files(pictures)
    files = page.get_by_role("region", name="파일")
    expect(files.get_by_text("3개 파일을 올렸습니다.")).to_be_visible()
    for picture in pictures:
        expect(page.get_by_role("button", name=picture.name, exact=True)).to_be_visible()
    expect(page.locator(".m-toast")).to_have_count(0)


def test_an_undo_takes_back_what_its_notice_says_and_no_later_act(leader: Visitor) -> None:
    page = leader.page
    project = door(leader, "POST", "/api/tasks/projects", name="되돌리기")["project"]["id"]
    first = door(leader, "POST", "/api/tasks", project=project, title="먼저 할 일")["task"]["id"]
    second = door(leader, "POST", "/api/tasks", project=project, title="다음 할 일")["task"]["id"]
    leader.open(f"/tasks/{first}")
    page.get_by_role("button", name="내가 하기").click()
    notice = page.locator(".m-toast").filter(has_text="내 업무로 가져왔습니다.")
    expect(notice).to_be_visible()
    door(leader, "PATCH", f"/api/tasks/{second}", priority=4)
    notice.get_by_role("button", name="실행 취소").click()
    expect(page.get_by_text("되돌렸습니다.")).to_be_visible()
    assert door(leader, "GET", f"/api/tasks/{first}")["task"]["assignees"] == []
    assert door(leader, "GET", f"/api/tasks/{second}")["task"]["priority"] == 4


def test_a_window_opened_by_keys_has_its_focus_inside_and_not_around_it(leader: Visitor) -> None:
    page = leader.page
    project = door(leader, "POST", "/api/tasks/projects", name="창 살피기")["project"]["id"]
    leader.open(f"/tasks/projects/{project}")
    page.get_by_role("button", name="더 하기", exact=True).first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="기록").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.wait_for_timeout(300)
    inside = "document.activeElement.closest('[role=dialog]') !== null"
    assert page.evaluate(f"{inside} && document.activeElement.getAttribute('role') !== 'dialog'")


def test_a_low_window_keeps_all_of_the_menu(browser: Browser, demo: House) -> None:
    with visitor(browser, demo, size=(1280, 460)) as who:
        found = account("직원")
        sign_in(who, found.login, found.password)
        at_home(who)
        menu = who.page.get_by_role("navigation", name="메뉴")
        expect(menu.get_by_role("link", name="사람")).to_have_count(0)
        menu.get_by_role("button", name="더보기").click()
        who.page.get_by_role("dialog").get_by_role("button", name="사람").click()
        expect(who.page).to_have_url(re.compile("/people"))
        expect(menu.get_by_role("button", name="더보기")).to_have_attribute("aria-current", "true")
        who.page.set_viewport_size({"width": 1280, "height": 1100})
        expect(menu.get_by_role("link", name="사람")).to_have_attribute("aria-current", "page")
        expect(menu.get_by_role("button", name="더보기")).to_have_count(0)
