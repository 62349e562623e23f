"""Madang in a window of its own: it comes up without the house, takes what other apps share, and counts on its icon."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.house import House, serving
from tests.browser.test_screens import violations
from tests.browser.test_walk_drive import COLLEAGUE, LEADER, come_in, settle
from tests.browser.visitor import PATIENCE, Visitor, door, visitor

WINDOW = """
const ask = window.matchMedia.bind(window)
window.matchMedia = (query) => query === '(display-mode: standalone)' ? { matches: true } : ask(query)
window.counted = []
navigator.setAppBadge = async (count) => { window.counted.push(count) }
navigator.clearAppBadge = async () => { window.counted.push(0) }
"""
"""The browser of a test has no windows of that kind and no icons."""
KEPT = (
    "async () => (await caches.has('shell')) && !!(await (await caches.open('shell')).match('/', { ignoreVary: true }))"
)
SHARE = """() => {
  const form = Object.assign(document.createElement('form'), {
    method: 'post', action: '/messenger/share', enctype: 'multipart/form-data' })
  for (const [name, value] of [['title', '점검표'], ['text', '3층 누수 사진입니다']])
    form.append(Object.assign(document.createElement('input'), { name, value }))
  const carried = new DataTransfer()
  carried.items.add(new File(['누수 위치는 3층 복도'], '누수 메모.txt', { type: 'text/plain' }))
  const files = Object.assign(document.createElement('input'), { type: 'file', name: 'files' })
  files.files = carried.files
  form.append(files)
  document.body.append(form)
  form.submit()
}"""
"""What the system does when somebody shares with an installed page."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house of this module's own."""
    data: Path = tmp_path_factory.mktemp("installed") / "house"
    with serving(data) as found:
        yield found


def until(who: Visitor, true: str) -> None:
    """Wait until it is true in the page, whose policy lets no expression be waited for there."""
    end = time.monotonic() + PATIENCE / 1000
    while not who.page.evaluate(true):
        assert time.monotonic() < end, true
        who.page.wait_for_timeout(100)


def installed(who: Visitor) -> None:
    """Its page is a window of its own from now on, and what it is made of is kept."""
    who.context.add_init_script(WINDOW)
    who.open("/")
    until(who, KEPT)


def test_the_install_page_says_how_for_each_device(browser: Browser, house: House) -> None:
    with visitor(browser, house) as desk, visitor(browser, house, phone=True) as phone:
        for who in (desk, phone):
            who.open("/install")
            expect(who.page.get_by_role("heading", name="마당 설치하기")).to_be_visible()
            expect(who.page.get_by_text("HTTPS가 아니어서")).to_have_count(0)
            assert violations(who.page) == []
        expect(desk.page.get_by_role("img", name="휴대전화로 열기")).to_be_visible()
        expect(phone.page.get_by_role("img", name="휴대전화로 열기")).to_have_count(0)
        assert desk.page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0


def test_an_installed_page_comes_up_alone_and_takes_what_is_shared(browser: Browser, house: House) -> None:
    settle(house, browser)
    with visitor(browser, house) as leader, visitor(browser, house) as colleague:
        come_in(leader, LEADER)
        installed(leader)

        leader.context.set_offline(True)
        leader.open("/tasks")
        expect(leader.page.get_by_role("heading", name="서버에 연결하지 못했습니다")).to_be_visible()
        leader.context.set_offline(False)
        leader.page.get_by_role("button", name="다시 시도").click()
        expect(leader.page.get_by_role("navigation", name="주 메뉴").first).to_be_visible()

        me = door(leader, "GET", "/api/session")["person"]["id"]
        own = door(leader, "PUT", f"/api/messenger/rooms/of/{me}")["id"]
        leader.page.evaluate(SHARE)
        expect(leader.page.get_by_text("3층 누수 사진입니다")).to_be_visible()
        expect(leader.page.get_by_text("파일 1개 · 누수 메모.txt")).to_be_visible()
        assert violations(leader.page) == []
        leader.page.get_by_role("button", name="나에게 쓰기").click()
        leader.page.wait_for_url(f"**/messenger/{own}")
        field = leader.page.get_by_role("textbox", name="메시지 쓰기")
        expect(field).to_have_value("점검표\n3층 누수 사진입니다")
        expect(leader.page.get_by_role("button", name="누수 메모.txt")).to_be_visible()
        assert door(leader, "GET", f"/api/messenger/rooms/{own}/messages")["items"] == []
        field.press("Enter")
        expect(leader.page.get_by_role("log").get_by_text("3층 누수 사진입니다")).to_be_visible()
        expect(leader.page.get_by_role("log").get_by_text("누수 메모.txt")).to_be_visible()
        leader.open("/messenger/share")
        expect(leader.page.get_by_text("다른 앱에서 공유한 것이 없습니다.")).to_be_visible()

        come_in(colleague, COLLEAGUE)
        room = door(colleague, "PUT", f"/api/messenger/rooms/of/{me}")["id"]
        colleague.open(f"/messenger/{room}")
        colleague.page.get_by_role("textbox", name="메시지 쓰기").fill("확인했습니다")
        colleague.page.get_by_role("textbox", name="메시지 쓰기").press("Enter")
        until(leader, "window.counted.at(-1) === 1")
        # the socket may have been tried while the line was cut
        assert [one for one in leader.errors if "ERR_INTERNET_DISCONNECTED" not in one] == []


def test_without_a_worker_nothing_takes_what_is_shared(browser: Browser, house: House) -> None:
    with visitor(browser, house) as who:
        answer = who.context.request.post(house.address + "/messenger/share", multipart={"text": "a"})
        assert answer.status == 405
