"""The wiki, walked through in browsers: document, presentation and meeting of one institution, with pictures of every step."""

import re
import shutil
import subprocess
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import hwpx
import pytest
from playwright.sync_api import Browser, expect

from tests.browser import meeting_flows as meetings
from tests.browser import slide_flows as slides
from tests.browser import wiki_flows as wiki
from tests.browser.house import serving
from tests.browser.test_ime import stages
from tests.browser.test_walk_drive import (
    ADMINISTRATOR,
    COLLEAGUE,
    LEADER,
    come_in,
    person,
    photograph,
    settle,
)
from tests.browser.visitor import Visitor, door, visitor
from tests.browser.walk import LookedAt

SECRETARY = ("20200013", "물레방아 도는 개울가")
PROJECT = "특구형 스마트워크 시범"
SAID = " 예산은 따로 정합니다."
NOTICE = "연말 정보보안 점검 안내"


def two_write(walk: LookedAt, leader: Visitor, colleague: Visitor, id: str) -> None:
    """One composes a word while the other goes on with the sentence."""
    wiki.open_page(leader, id)
    wiki.open_page(colleague, id)
    lines = ("추진 개요", "내년 을 봄에 시작합니다.", "붙임")
    word = "사업"
    assert len(SAID) > sum(len(stages(letter)) for letter in word)
    wiki.compose_together(leader, colleague, lines, word, (1, 15), list(SAID))
    walk.picture(colleague, "two-in-one-paragraph")


def table_and_photo(walk: LookedAt, leader: Visitor, phone: Visitor, id: str) -> None:
    leader.page.keyboard.press("Control+End")
    wiki.paste_table(leader.page)
    walk.picture(leader, "table-of-a-spreadsheet")
    wiki.open_page(phone, id)
    wiki.text_of(phone.page).get_by_text("붙임").click()
    wiki.send_photo(phone, *photograph("현장.jpg", "#7a8fa6"))
    walk.picture(phone, "photo-from-a-phone")
    expect(wiki.text_of(leader.page).locator("figure")).to_be_visible()


def last_week(walk: LookedAt, leader: Visitor, id: str) -> None:
    """A version of last week, later words, the difference between them, and back."""
    door(leader, "POST", f"/api/wiki/pages/{id}/versions", name="처음 초안")
    week_ago = wiki.age_versions(leader.house, id, timedelta(days=7))
    page = wiki.open_page(leader, id)
    wiki.text_of(page).get_by_text("추진 개요").click()
    page.keyboard.press("End")
    page.keyboard.insert_text(" (고침)")
    wiki.saved(page)
    door(leader, "POST", f"/api/wiki/pages/{id}/versions", name="이번 주 판")
    leader.open(f"/wiki/{id}/versions")
    expect(page.get_by_role("button", name=re.compile("^처음 초안"))).to_contain_text(week_ago)
    page.get_by_role("button", name=re.compile("^이번 주 판")).click()
    expect(page.locator("ins").get_by_text("(고침)")).to_be_visible()
    walk.picture(leader, "compared")
    wiki.restore(leader, id, "처음 초안")
    expect(wiki.text_of(page)).to_contain_text("추진 개요")
    expect(wiki.text_of(page)).not_to_contain_text("(고침)")
    walk.picture(leader, "restored")


def take_out(walk: LookedAt, who: Visitor, minutes: str, where: Path) -> None:
    """The minutes as PDF with its faces in it and as HWPX that others find sound and our viewer shows, with what was decided."""
    page = wiki.open_page(who, minutes)
    expect(page.get_by_role("group", name="보는 방식").get_by_role("button", name="회의")).to_have_count(0)
    files: dict[str, Path] = {}
    for form, name in (("pdf", "PDF"), ("hwpx", "한글(HWPX)")):
        wiki.act(page, "내보내기")
        with page.expect_download() as fetched:
            page.get_by_role("dialog").get_by_role("button", name=name).click()
        files[form] = where / f"minutes.{form}"
        fetched.value.save_as(files[form])
        expect(page.get_by_role("dialog")).to_have_count(0)

    def tell(*words: str | Path) -> str:
        return subprocess.run([*map(str, words)], capture_output=True, text=True, check=True).stdout

    fonts = tell("pdffonts", files["pdf"]).splitlines()[2:]
    assert fonts
    assert all(re.search(r"\syes (yes|no) +(yes|no) +\d+ +\d+$", line) for line in fonts), fonts
    assert "예산 변경안을 원안대로 의결함" in tell("pdftotext", files["pdf"], "-")
    tell(
        "pdftoppm",
        "-png",
        "-r",
        "70",
        "-f",
        "1",
        "-l",
        "1",
        "-singlefile",
        files["pdf"],
        walk.folder / "minutes-as-pdf",
    )
    opened = hwpx.HwpxDocument.open(str(files["hwpx"]))
    assert not opened.validate().issues
    assert "예산 변경안을 원안대로 의결함" in opened.export_text()
    me = door(who, "GET", "/api/session")["person"]["id"]
    drive = door(who, "PUT", f"/api/drive/drives/of/{me}")["id"]
    who.open(f"/drive/f/{wiki.send(who, drive, '회의록.hwpx', files['hwpx'].read_bytes())}")
    shown = page.frame_locator("iframe")
    expect(shown.locator("section svg").first).to_be_visible(timeout=30_000)
    page.get_by_role("button", name="이 파일에서 찾기").click()
    page.get_by_role("searchbox").fill("예산 변경안을 원안대로 의결함")
    page.keyboard.press("Enter")
    expect(shown.locator("section[data-found]")).to_have_count(1)
    walk.picture(who, "minutes-as-hwpx")


def must_read(walk: LookedAt, admin: Visitor, readers: dict[str, Visitor]) -> None:
    """A notice all must read; who has not is a list that shrinks while they open it."""
    board = door(admin, "POST", "/api/boards", sort="notices", name="공지", lead="기관이 모두에게 알립니다.")["id"]
    page = admin.page
    admin.open(f"/boards/{board}/new")
    page.get_by_role("textbox", name=re.compile("^제목")).fill(NOTICE)
    page.get_by_role("textbox", name=re.compile("^내용")).fill(
        "## 점검 기간\n\n- 12월 7일부터 11일까지\n- 부서별로 하루씩\n"
    )
    page.get_by_role("checkbox", name="필독").check(force=True)
    walk.picture(admin, "writing-a-notice")
    page.get_by_role("button", name="올리기").click()
    expect(page.get_by_role("heading", name=NOTICE)).to_be_visible()
    post = urlsplit(page.url).path.rsplit("/", 1)[1]
    page.get_by_role("button", name="명단 보기").click()
    listed = page.get_by_role("dialog").get_by_role("tabpanel")
    for name in readers:
        expect(listed.get_by_text(name)).to_be_visible()
    walk.picture(admin, "who-has-not-read")
    for name, reader in readers.items():
        reader.open("/")
        expect(reader.page.get_by_role("link", name=NOTICE).first).to_be_visible(timeout=20_000)
        reader.page.get_by_role("link", name=NOTICE).first.click()
        expect(reader.page.get_by_role("heading", name="점검 기간")).to_be_visible()
        walk.picture(reader, "reads-the-notice")
        expect(listed.get_by_text(name)).to_have_count(0)
    expect(listed.get_by_text("모두 읽었습니다.")).to_be_visible()
    walk.picture(admin, "all-have-read")
    assert door(admin, "GET", f"/api/boards/posts/{post}")["readers"]["read"] >= len(readers)


def with_pages_below(walk: LookedAt, leader: Visitor, stranger: Visitor, id: str) -> None:
    """A link of a page leads to those below it too, until its date."""
    door(leader, "POST", "/api/wiki/pages", parent=id, title="세부 일정")
    page = wiki.open_page(leader, id)
    page.get_by_role("main").get_by_role("button", name="더 하기", exact=True).first.click()
    page.get_by_role("menuitem", name="공유", exact=True).click()
    page.get_by_role("tab", name="링크와 외부인").click()
    page.get_by_text("링크로 공유", exact=True).click()
    field = page.get_by_role("textbox", name="링크", exact=True)
    expect(field).to_have_value(re.compile("^http"))
    walk.picture(leader, "link-with-pages-below")
    link = field.input_value()
    there = stranger.page
    there.goto(link)
    expect(there.get_by_text("추진 개요").first).to_be_visible()
    walk.picture(stranger, "stranger-reads")
    tree = there.get_by_role("navigation", name="페이지 나무")
    tree.get_by_role("button", name="세부 일정").click()
    expect(there.get_by_role("heading", name="세부 일정")).to_be_visible()
    walk.picture(stranger, "stranger-reads-below")
    page.get_by_role("radio", name="이 페이지만").check()
    wiki.until(lambda: door(leader, "GET", f"/api/wiki/pages/{id}")["page"]["alone"])
    there.goto(link)
    expect(there.get_by_text("추진 개요").first).to_be_visible()
    expect(tree).to_have_count(0)
    page.get_by_role("radio", name="하위 페이지까지").check()
    wiki.until(lambda: not door(leader, "GET", f"/api/wiki/pages/{id}")["page"]["alone"])
    (one,) = door(leader, "GET", f"/api/things/{id}/sharing")["links"]
    soon = datetime.now(UTC) + timedelta(seconds=3)
    door(leader, "PATCH", f"/api/things/{id}/links/{one['id']}", expires_at=soon.isoformat())
    time.sleep(max(0.0, (soon - datetime.now(UTC)).total_seconds()) + 1)
    there.goto(link)
    expect(
        there.get_by_text("없거나 볼 수 없는 항목입니다").or_(there.get_by_text("기한이 지난 링크")).first
    ).to_be_visible()
    expect(there.get_by_text("추진 개요")).to_have_count(0)
    walk.picture(stranger, "link-is-over")


@pytest.mark.timeout(600)
@pytest.mark.skipif(not shutil.which("pdffonts"), reason="poppler is not installed: sudo apt-get install poppler-utils")
def test_the_wiki(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    """From a new page to a link of it, in Korean, with nothing leaving the host and no error in a page."""
    where = tmp_path_factory.mktemp("wiki")
    walk = LookedAt("wiki")
    with (
        serving(where / "house") as house,
        visitor(browser, house) as admin,
        visitor(browser, house) as leader,
        visitor(browser, house) as chair,
        visitor(browser, house) as colleague,
        visitor(browser, house, phone=True) as phone,
        visitor(browser, house) as stranger,
    ):
        ids = settle(house, browser)
        come_in(admin, ADMINISTRATOR)
        secretary = person(admin, "최이수", SECRETARY)
        for who, account in ((leader, LEADER), (chair, LEADER), (colleague, COLLEAGUE), (phone, SECRETARY)):
            come_in(who, account)
        project = started(leader, ids["colleague"], secretary)
        with walk.step("1 new page"):
            page = wiki.page_in(leader, PROJECT, "시범사업 추진")
            id = urlsplit(page.url).path.rsplit("/", 1)[1]
            space = door(leader, "GET", f"/api/wiki/pages/{id}")["page"]["space"]
            walk.picture(leader, "new-page")
        with walk.step("2 two write"):
            two_write(walk, leader, colleague, id)
        with walk.step("3 table and photo"):
            table_and_photo(walk, leader, phone, id)
        plan = slides.written(leader, space)
        with walk.step("4 five themes"):
            slides.themes(leader, plan, walk.picture)
        with walk.step("5 corrections hold"):
            slides.correct(leader, plan, walk.picture)
        keys = {one["name"]: one["value"] for one in leader.context.cookies()}
        with walk.step("6 followed"), visitor(browser, house, phone=True, keys=keys) as remote:
            slides.follow(leader, colleague, remote, plan, walk.picture)
            assert remote.errors == []
        about = door(leader, "POST", "/api/wiki/pages", space=space, title="11월 간부회의 자료", template="monthly")
        with walk.step("7 meeting"):
            meeting = meetings.hold(chair, colleague, phone, about["page"]["id"], walk.picture)
        with walk.step("8 minutes and tasks"):
            people = (ids["colleague"], secretary)
            minutes = meetings.end(colleague, phone, meeting, people, project, walk.picture)
        with walk.step("9 last week"):
            last_week(walk, leader, id)
        with walk.step("10 PDF and HWPX"):
            take_out(walk, colleague, minutes, where)
        with walk.step("11 must-read notice"):
            must_read(walk, admin, {"김하늘": leader, "박도윤": colleague, "최이수": phone})
        with walk.step("12 link with pages"):
            with_pages_below(walk, leader, stranger, id)
        everybody = (admin, leader, chair, colleague, phone, stranger)
        assert [error for who in everybody for error in who.errors] == []
        assert [asked for who in everybody for asked in who.abroad] == []
    assert walk.wrong == []


def started(leader: Visitor, colleague: str, secretary: str) -> str:
    """A project of three; its id."""
    made: Any = door(
        leader,
        "POST",
        "/api/tasks/projects",
        name=PROJECT,
        visibility="private",
        members=[{"party": colleague, "role": "edit"}, {"party": secretary, "role": "edit"}],
    )
    return str(made["project"]["id"])
