"""Files of every kind, looked at in the browser: drawn, without an error, and without asking anybody but the house."""

import io
import wave
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from madang.demo import organisation
from madang.ground import clock
from madang.ground.convert import tools
from madang.ground.convert.tests import make
from tests.browser.house import House
from tests.browser.place import WALKS
from tests.browser.test_screens import violations
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

PICTURES = WALKS / "viewer"


def sound() -> bytes:
    """A second of silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16_000))
    return out.getvalue()


@pytest.fixture(scope="module")
def keys(browser: Browser, demo: House) -> dict[str, str]:
    account = next(
        one
        for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts
        if one.role == "시스템관리자"
    )
    with visitor(browser, demo) as who:
        sign_in(who, account.login, account.password)
        at_home(who)
        return {one["name"]: one["value"] for one in who.context.cookies()}


@pytest.fixture(params=["desk", "phone"])
def who(browser: Browser, demo: House, keys: dict[str, str], request: pytest.FixtureRequest) -> Iterator[Visitor]:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with visitor(browser, demo, phone=request.param == "phone", keys=keys) as found:
        found.open("/tasks")
        at_home(found)
        yield found
        assert found.errors == []
        assert found.abroad == []


def sent(who: Visitor, name: str, data: bytes) -> Any:
    """Put a file on a task; the file."""
    task = door(who, "GET", "/api/tasks")["items"][0]["id"]
    token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")
    answer = who.context.request.post(
        f"{who.house.address}/api/things/{task}/files",
        multipart={"file": {"name": name, "mimeType": "application/octet-stream", "buffer": data}},
        headers={"x-csrftoken": token},
    )
    assert answer.ok, answer.text()
    return answer.json()["items"][0]["file"]


def looking(who: Visitor, name: str, data: bytes) -> Page:
    file = sent(who, name, data)
    who.open(f"/files/{file['id']}")
    expect(who.page.get_by_role("heading", name=name)).to_be_visible(timeout=60_000)
    return who.page


def pictured(who: Visitor, name: str) -> None:
    size = who.page.viewport_size or {"width": 0}
    who.page.screenshot(path=PICTURES / f"{name}-{size['width']}.png")
    assert not who.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert violations(who.page) == []


def hangul(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


@pytest.mark.parametrize("name", ["plan.hwp", "plan.hwpx"])
def test_hangul_documents_are_read_page_by_page(who: Visitor, name: str) -> None:
    page = looking(who, name, make.EVERY[name][1])
    frame = hangul(page)
    expect(frame.locator("section svg").first).to_be_visible(timeout=30_000)
    assert make.WORD in (frame.locator("section p").first.text_content() or "")
    pictured(who, name)
    page.get_by_role("button", name="이 파일에서 찾기").click()
    page.get_by_role("searchbox").fill(make.WORD)
    page.keyboard.press("Enter")
    expect(frame.locator("section[data-found]")).to_have_count(1)
    if name == "plan.hwp":
        page.get_by_role("button", name="다음 쪽").click()
        expect(page.get_by_role("textbox", name="쪽 번호")).to_have_value("2")
    assert frame.locator("body").evaluate("() => window.origin") == "null"
    with pytest.raises(Exception, match="cookie|sandbox|Security"):
        frame.locator("body").evaluate("() => document.cookie")


def test_pdf_pages_can_be_cited_and_searched(who: Visitor) -> None:
    file = sent(who, "여러쪽.pdf", make.pdf("첫 쪽", "둘째 쪽", f"장소 {make.WORD}"))
    who.open(f"/files/{file['id']}#page=3")
    page = who.page
    expect(page.get_by_role("textbox", name="쪽 번호")).to_have_value("3", timeout=60_000)
    expect(page.locator(".textLayer").get_by_text(make.WORD)).to_be_visible()
    pictured(who, "pdf")
    page.get_by_role("button", name="이전 쪽").click()
    expect(page.get_by_role("textbox", name="쪽 번호")).to_have_value("2")
    assert page.url.endswith("#page=2")
    page.get_by_role("button", name="이 파일에서 찾기").click()
    page.get_by_role("searchbox").fill(make.WORD)
    page.keyboard.press("Enter")
    expect(page.locator(".textLayer .highlight").first).to_be_visible()


@pytest.mark.skipif(tools.libreoffice() is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["plan.docx", "plan.pptx", "plan.odt"])
def test_office_files_are_shown_as_pages(who: Visitor, name: str) -> None:
    page = looking(who, name, make.EVERY[name][1])
    expect(page.locator(".textLayer").get_by_text(make.WORD)).to_be_visible(timeout=60_000)
    pictured(who, name)


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.csv", "plan.ods"])
def test_tables_are_shown_as_tables(who: Visitor, name: str) -> None:
    page = looking(who, name, make.EVERY[name][1])
    expect(page.get_by_role("cell", name=make.WORD).first).to_be_visible(timeout=60_000)
    pictured(who, name)


def test_a_long_table_draws_what_is_in_sight(who: Visitor) -> None:
    page = looking(who, "long.csv", b"number,word\n" + b"".join(b"%d,row\n" % one for one in range(15_000)))
    expect(page.get_by_role("cell", name="row").first).to_be_visible(timeout=60_000)
    assert page.get_by_role("row").count() < 80
    page.get_by_role("region", name="시트 1").press("End")
    expect(page.get_by_role("cell", name="14999", exact=True)).to_be_visible()


@pytest.mark.parametrize("name", ["plan.md", "plan.html", "plan.eml", "plan.zip", "plan.rtf"])
def test_words_and_lists_are_shown(who: Visitor, name: str) -> None:
    page = looking(who, name, make.EVERY[name][1])
    expect(page.locator("main").get_by_text(make.WORD).first).to_be_visible(timeout=60_000)
    pictured(who, name)


def test_a_script_in_a_file_never_runs(who: Visitor) -> None:
    attack = b"<script>window.ran = 1</script><img src=x onerror='window.ran = 1'>"
    for name, data in (
        ("a.html", b"<html><body>" + attack),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = 1'>" + attack + b"</svg>"),
        ("a.md", b"# title\n\n" + attack + b"\n\n[link](javascript:window.ran=1)\n"),
    ):
        page = looking(who, name, data)
        expect(page.locator("main").get_by_text("window.ran").first).to_be_visible(timeout=60_000)
        assert page.evaluate("window.ran") is None
        assert page.locator("main a[href^=javascript]").count() == 0


def test_sound_can_be_played_from_anywhere(who: Visitor) -> None:
    page = looking(who, "소리.wav", sound())
    expect(page.locator("audio")).to_be_visible()
    page.wait_for_function("document.querySelector('audio')?.duration > 0.9")
    page.evaluate("document.querySelector('audio').currentTime = 0.5")
    page.wait_for_function("document.querySelector('audio').currentTime > 0.4")


@pytest.mark.parametrize("name", ["plan.hwp", "plan.pdf", "plan.zip"])
def test_what_is_broken_says_so(who: Visitor, name: str) -> None:
    data = make.EVERY[name][1]
    page = looking(who, name, data[: len(data) // 2])
    expect(page.get_by_text("미리 볼 수 없습니다")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name="내려받기").first).to_be_visible()
    pictured(who, f"broken-{name}")


def test_files_of_a_task_open_over_it(who: Visitor) -> None:
    file = sent(who, "업무 첨부.csv", make.EVERY["plan.csv"][1])
    who.open(f"/tasks/{file['thing']}")
    page = who.page
    page.get_by_role("button", name="업무 첨부.csv", exact=True).first.click()
    expect(page.get_by_role("dialog").get_by_role("cell", name=make.WORD)).to_be_visible(timeout=60_000)
    pictured(who, "dialog")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_watermark_names_who_looks(who: Visitor) -> None:
    before = door(who, "GET", "/api/files/policy")
    door(who, "PUT", "/api/files/policy", **{**before, "watermark": True})
    try:
        page = looking(who, "표시.pdf", make.pdf())
        expect(page.locator(".textLayer").get_by_text(make.WORD)).to_be_visible(timeout=60_000)
        pictured(who, "watermark")
        expect(page.locator("svg text", has_text="20").first).to_be_attached()
    finally:
        door(who, "PUT", "/api/files/policy", **before)
