"""The document editor: an administrator connects it, somebody edits in it, and the house sees the new version."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.office import office
from tests.browser.place import WALKS
from tests.browser.test_screens import violations
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

PICTURES = WALKS / "editor"


@pytest.fixture(scope="module")
def admin(browser: Browser, demo: House) -> Iterator[Visitor]:
    account = next(
        one
        for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts
        if one.role == "시스템관리자"
    )
    PICTURES.mkdir(parents=True, exist_ok=True)
    with visitor(browser, demo) as who:
        sign_in(who, account.login, account.password)
        at_home(who)
        yield who
        door(who, "PUT", "/api/wopi", discovery="")


@pytest.fixture(scope="module")
def editor(admin: Visitor) -> Iterator[str]:
    """An editor, connected on the screen of the administrator."""
    with office() as address:
        page = admin.page
        admin.open("/admin/files")
        part = page.locator("section").filter(has=page.get_by_role("heading", name="문서 편집기 (WOPI)")).last
        part.get_by_role("textbox", name="편집기 주소").fill(address)
        part.get_by_role("textbox", name="편집기 이름").fill("작은 오피스")
        part.get_by_role("button", name="편집기 연결").click()
        # an address of the house's own network has to be named
        expect(part.get_by_role("alert")).to_be_visible()
        part.get_by_role("textbox", name=re.compile("^편집기가 있어도")).fill("127.0.0.0/8")
        part.get_by_role("button", name="편집기 연결").click()
        expect(part.get_by_text("고칠 수 있는 형식: docx")).to_be_visible()
        page.screenshot(path=PICTURES / "connected.png")
        yield address


def sent(who: Visitor, name: str, data: bytes) -> str:
    """A file in one's own drive; its id."""
    me = door(who, "GET", "/api/session")["person"]["id"]
    drive = door(who, "PUT", f"/api/drive/drives/of/{me}")["id"]
    token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")
    answer = who.context.request.post(
        f"{who.house.address}/api/things/{drive}/files",
        multipart={"file": {"name": name, "mimeType": "application/octet-stream", "buffer": data}},
        headers={"x-csrftoken": token},
    )
    assert answer.ok, answer.text()
    return str(answer.json()["items"][0]["file"]["id"])


def opened(who: Visitor) -> Page:
    """The tab of the editor, opened by its button."""
    with who.context.expect_page() as coming:
        who.page.get_by_role("button", name="편집기에서 열기").click()
    return coming.value


def test_a_file_is_edited_and_its_new_version_seen(admin: Visitor, editor: str) -> None:
    file = sent(admin, "출장 보고.docx", "처음 쓴 글".encode())
    page = admin.page
    admin.open(f"/drive/f/{file}")
    page.get_by_role("tab", name="버전").click()
    versions = page.get_by_role("list", name="버전").get_by_role("listitem")
    expect(versions).to_have_count(1)
    tab = opened(admin)
    frame = tab.frame_locator("iframe")
    expect(frame.get_by_role("textbox")).to_have_value("처음 쓴 글")
    assert violations(tab) == []
    tab.screenshot(path=PICTURES / "editor.png")
    # the token stands in no address
    assert "access_token" not in "".join(one.url for one in tab.frames)
    frame.get_by_role("textbox").fill("고쳐 쓴 글")
    frame.get_by_role("button", name="Save").click()
    expect(frame.get_by_text("Saved")).to_be_visible()
    expect(versions).to_have_count(2)
    page.screenshot(path=PICTURES / "new-version.png")
    answer = admin.context.request.get(f"{admin.house.address}/api/files/{file}/content")
    assert answer.text() == "고쳐 쓴 글"
    tab.close()
    assert admin.errors == []


def test_on_a_phone_it_fills_the_screen(browser: Browser, demo: House, admin: Visitor, editor: str) -> None:
    file = sent(admin, "회의 결과.docx", "회의 결과".encode())
    keys = {one["name"]: one["value"] for one in admin.context.cookies()}
    with visitor(browser, demo, phone=True, keys=keys) as who:
        who.open(f"/files/{file}/editor")
        expect(who.page.frame_locator("iframe").get_by_role("textbox")).to_have_value("회의 결과")
        who.page.screenshot(path=PICTURES / "phone.png")
        assert who.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert who.errors == []


def test_without_an_editor_there_is_no_button(admin: Visitor, editor: str) -> None:
    file = sent(admin, "사진.jpg.txt", b"text")
    admin.open(f"/drive/f/{file}")
    expect(admin.page.get_by_role("button", name="내려받기").first).to_be_visible()
    expect(admin.page.get_by_role("button", name="편집기에서 열기")).to_have_count(0)
    admin.open(f"/files/{file}/editor")
    expect(admin.page.get_by_text("이 파일을 열 편집기가 없습니다.")).to_be_visible()
    admin.page.screenshot(path=PICTURES / "no-editor.png")
