"""An administrator decides how long messages are kept, holds a room and takes it out."""

import io
import zipfile
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.visitor import Visitor, door
from tests.browser.walk import LookedAt

REASON = "종합감사 2026-14호, 감사실 요청"
WRITTEN = 30_000
"""Milliseconds until an archive is written."""


def part(page: Page, title: str) -> Locator:
    """A part of the page."""
    return page.locator("section").filter(has=page.get_by_role("heading", name=title, exact=True))


def choose(page: Page, act: str, name: str) -> None:
    """Choose a room by its name and say why."""
    page.get_by_role("button", name=act).click()
    box = page.get_by_role("combobox", name="대화방")
    box.press_sequentially(name)
    page.get_by_role("option", name=name).first.click()
    page.get_by_role("textbox", name="사유").fill(REASON)


def kept(walk: LookedAt, admin: Visitor, leader: Visitor, colleague: Visitor, where: Path) -> None:
    """Retention, a hold that nobody in the room notices, and an archive with what was taken back."""
    ids = [one["id"] for one in door(leader, "GET", "/api/messenger/rooms")["items"] if one["sort"] == "direct"]
    head = door(leader, "GET", f"/api/messenger/rooms/{ids[0]}")
    page = admin.page
    admin.open("/messenger")
    page.get_by_role("button", name="메신저 정책").click()
    page.get_by_role("link", name="보존 기간, 보관 조치, 내보내기").click()
    page.get_by_role("textbox", name="그룹 대화방 (일)").fill("1095")
    page.get_by_role("button", name="보존 기간 저장").click()
    expect(page.get_by_text("보존 기간을 저장했습니다.")).to_be_visible()
    page.get_by_role("button", name="보관 조치하기").click()
    page.get_by_role("button", name="보관 시작하기").click()
    expect(page.get_by_role("alert")).to_be_visible()
    walk.picture(admin, "a-hold-wants-a-reason")
    page.keyboard.press("Escape")
    choose(page, "보관 조치하기", head["title"])
    page.get_by_role("button", name="보관 시작하기").click()
    expect(part(page, "보관 조치").get_by_text("보관 중")).to_be_visible()
    url = f"/api/messenger/rooms/{ids[0]}/messages"
    said = door(leader, "POST", url, client="0197a3b0-0000-7000-8000-00000000aaaa", text="이 말은 곧 거둡니다")
    colleague.open(f"/messenger/{ids[0]}")
    log = colleague.page.get_by_role("log", name="대화 내용")
    expect(log.get_by_text("이 말은 곧 거둡니다")).to_be_visible()
    door(leader, "DELETE", f"{url}/{said['seq']}")
    expect(log.get_by_text("이 말은 곧 거둡니다")).to_have_count(0)
    assert "보관" not in (log.text_content() or "")
    choose(page, "내보내기 시작", head["title"])
    page.get_by_role("button", name="내보내기", exact=True).click()
    link = part(page, "내보내기").get_by_role("link", name="묶음 받기")
    expect(link).to_be_visible(timeout=WRITTEN)
    walk.picture(admin, "kept-held-taken-out")
    with page.expect_download() as download:
        link.click()
    path = where / "archive.zip"
    download.value.save_as(path)
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        text = archive.read("messages.html").decode()
    assert "이 말은 곧 거둡니다" in text
    assert REASON in text
    page.set_viewport_size({"width": 360, "height": 780})
    walk.picture(admin, "keeping-on-a-phone")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme="dark")
    walk.picture(admin, "keeping-in-the-dark")
    page.emulate_media(color_scheme="light")
