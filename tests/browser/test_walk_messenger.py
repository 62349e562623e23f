"""The messenger, walked through in browsers: people of one institution on desk and phone, with pictures of every step."""

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import wiki_flows as wiki
from tests.browser.house import serving
from tests.browser.keeping_flows import kept
from tests.browser.test_ime import InputMethod
from tests.browser.test_walk_drive import (
    ADMINISTRATOR,
    COLLEAGUE,
    LEADER,
    come_in,
    person,
    photograph,
    settle,
)
from tests.browser.visitor import PATIENCE, Visitor, door, visitor
from tests.browser.walk import LookedAt

NEWCOMER = ("20200013", "물레방아 도는 개울가")
UNIT = "스마트워크팀"
PROJECT = "특구형 스마트워크 시범"
INDEXED = 30_000
"""Milliseconds until search has read what was said."""


def field(page: Page) -> Locator:
    """Where one writes."""
    return page.get_by_role("textbox", name="메시지 쓰기")


def log(page: Page) -> Locator:
    """What was said."""
    return page.get_by_role("log", name="대화 내용")


def said(page: Page, text: str) -> Locator:
    """The messages that say this and nothing else."""
    return log(page).get_by_text(text, exact=True)


def say(page: Page, text: str) -> None:
    """Write it and wait until it is kept."""
    field(page).fill(text)
    field(page).press("Enter")
    expect(said(page, text)).to_be_visible()
    expect(page.get_by_role("img", name="보내는 중")).to_have_count(0)


def room_of(who: Visitor) -> str:
    """Id of the room that is open."""
    who.page.wait_for_url(re.compile(r"/messenger/[0-9a-f-]{36}"))
    return urlsplit(who.page.url).path.rsplit("/", 1)[1]


def texts(who: Visitor, room: str) -> list[str]:
    """What was said in a room, as the house keeps it."""
    found: Any = door(who, "GET", f"/api/messenger/rooms/{room}/messages")
    return [one["text"] for one in found["items"]]


def find_and_write(walk: LookedAt, leader: Visitor, colleague: Visitor) -> str:
    """A colleague by initial consonants; it arrives at once and shows who has read it."""
    leader.open("/messenger")
    expect(leader.page.get_by_text("아직 대화방이 없습니다.")).to_be_visible()
    walk.picture(leader, "no-rooms-yet")
    leader.page.get_by_role("searchbox", name="대화방, 사람, 메시지 찾기").fill("ㅂㄷㅇ")
    leader.page.get_by_role("button", name="박도윤").click()
    room = room_of(leader)
    say(leader.page, "내일 현장 점검 자료를 나누어 볼까요?")
    colleague.open("/messenger")
    row = colleague.page.get_by_role("link", name="김하늘")
    expect(row.get_by_text("읽지 않은 메시지 1개")).to_be_attached()
    walk.picture(colleague, "unread-in-the-list")
    row.click()
    expect(said(colleague.page, "내일 현장 점검 자료를 나누어 볼까요?")).to_be_visible()
    expect(log(leader.page).get_by_text("1명이 아직 읽지 않음")).to_have_count(0)
    walk.picture(leader, "read")
    return room


def once_and_whole(walk: LookedAt, leader: Visitor, colleague: Visitor, room: str) -> None:
    """Enter in the middle of a syllable."""
    method = InputMethod(leader, field(leader.page))
    method.type("안녕하세요", leave_last=True)
    method.enter("요")
    expect(said(colleague.page, "안녕하세요")).to_have_count(1)
    leader.page.wait_for_timeout(300)
    assert texts(leader, room).count("안녕하세요") == 1
    assert field(leader.page).input_value() == ""
    field(leader.page).press_sequentially("첫 줄")
    field(leader.page).press("Shift+Enter")
    field(leader.page).press_sequentially("둘째 줄")
    field(leader.page).press("Enter")
    expect(log(colleague.page).get_by_text(re.compile("첫 줄\\s둘째 줄"))).to_be_visible()
    walk.picture(leader, "sent-once")


def started(who: Visitor) -> None:
    """A project whose wiki can be opened."""
    door(who, "POST", "/api/tasks/projects", name=PROJECT, visibility="private")


def three_photos(walk: LookedAt, phone: Visitor, leader: Visitor) -> None:
    """From the gallery of a phone to oneself; they are on the PC at once."""
    phone.open("/messenger/self")
    own = room_of(phone)
    leader.open(f"/messenger/{own}")
    expect(field(leader.page)).to_be_visible()
    photos = [photograph(f"현장 {at}.jpg", colour) for at, colour in enumerate(("#7a8fa6", "#a68f7a", "#7aa68a"), 1)]
    with phone.page.expect_file_chooser() as chooser:
        phone.page.get_by_role("button", name="사진 올리기").click()
    given: list[Any] = [{"name": name, "mimeType": "image/jpeg", "buffer": data} for name, data in photos]
    chooser.value.set_files(given)
    for who in (phone, leader):
        pictures = log(who.page).get_by_role("group", name="파일 3개")
        expect(pictures.locator("img")).to_have_count(3, timeout=INDEXED)
    walk.picture(phone, "three-photos-from-a-phone")
    walk.picture(leader, "three-photos-on-the-desk")


def cut_off(walk: LookedAt, leader: Visitor, colleague: Visitor, room: str) -> None:
    """Two messages are written without a line; when it is back they go out once and in order."""
    leader.open(f"/messenger/{room}")
    expect(field(leader.page)).to_be_visible()
    say(leader.page, "곧 지하로 내려갑니다")
    leader.context.set_offline(True)
    for text in ("지하 1층 배관 확인", "지하 2층 배관 확인"):
        field(leader.page).fill(text)
        field(leader.page).press("Enter")
        expect(said(leader.page, text)).to_be_visible()
    expect(leader.page.get_by_role("img", name="보내는 중")).to_have_count(2)
    walk.picture(leader, "cut-off")
    say(colleague.page, "지상에서 기다립니다")
    leader.context.set_offline(False)
    expect(leader.page.get_by_role("img", name="보내는 중")).to_have_count(0, timeout=INDEXED)
    expect(said(leader.page, "지상에서 기다립니다")).to_be_visible()
    expect(said(colleague.page, "지하 2층 배관 확인")).to_have_count(1)
    assert texts(leader, room)[-4:] == [
        "곧 지하로 내려갑니다",
        "지상에서 기다립니다",
        "지하 1층 배관 확인",
        "지하 2층 배관 확인",
    ]
    walk.picture(colleague, "line-is-back")


def rename(who: Visitor, task: str, title: str) -> None:
    """Give a task another title."""
    revision = door(who, "GET", f"/api/tasks/{task}")["task"]["revision"]
    token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")
    answer = who.context.request.patch(
        f"{who.house.address}/api/tasks/{task}",
        data={"title": title},
        headers={"x-csrftoken": token, "if-match": f'"{revision}"'},
    )
    assert answer.ok, answer.text()


def becomes_a_task(walk: LookedAt, leader: Visitor, colleague: Visitor, room: str) -> None:
    """A message becomes a task whose state the room shows as it is."""
    page = colleague.page
    say(page, "배관 사진을 보고서에 붙이기")
    message = log(page).get_by_role("article").filter(has_text="배관 사진을 보고서에 붙이기")
    message.hover()
    message.get_by_role("button", name="메시지로 할 일").click()
    page.get_by_role("menuitem", name="업무로 만들기").click()
    card = message.get_by_role("link", name=re.compile("배관 사진을 보고서에 붙이기"))
    expect(card).to_be_visible()
    walk.picture(colleague, "a-task-of-a-message")
    made = door(colleague, "GET", f"/api/messenger/rooms/{room}/messages")["items"][-1]["card"].partition(":")[2]
    rename(colleague, made, "배관 사진을 최종 보고서에 붙이기")
    expect(message.get_by_role("link", name=re.compile("배관 사진을 최종 보고서에 붙이기"))).to_be_visible()
    expect(log(leader.page).get_by_role("article").filter(has_text="보고서에 붙이기")).to_be_visible()
    walk.picture(colleague, "the-card-is-live")


def room_of_the_unit(walk: LookedAt, admin: Visitor, leader: Visitor, newcomer: Visitor, ids: dict[str, str]) -> None:
    """Who is posted to a unit is in its room; nobody invites them."""
    door(
        admin,
        "POST",
        "/api/reorganisations",
        takes_effect_on="2020-01-01",
        title="조직 개편",
        changes=[{"op": "found", "name": UNIT, "unit_kind": "team"}],
    )
    tree: Any = door(admin, "GET", "/api/units")
    unit = next(one["id"] for one in tree["items"] if one["name"] == UNIT)
    door(admin, "POST", f"/api/people/{ids['leader']}/assignments", unit=unit, since="2024-01-01")
    leader.open("/messenger")
    leader.page.get_by_role("button", name="새 대화").click()
    leader.page.get_by_role("button", name=UNIT).click()
    expect(leader.page.get_by_role("heading", name=UNIT)).to_be_visible()
    say(leader.page, "우리 팀 대화방을 열었습니다")
    newcomer.open("/messenger")
    expect(newcomer.page.get_by_role("link", name=UNIT)).to_have_count(0)
    door(admin, "POST", f"/api/people/{ids['newcomer']}/assignments", unit=unit, since="2024-01-01")
    row = newcomer.page.get_by_role("link", name=UNIT)
    expect(row).to_be_visible(timeout=PATIENCE)
    row.click()
    expect(said(newcomer.page, "우리 팀 대화방을 열었습니다")).to_be_visible()
    say(newcomer.page, "오늘 새로 왔습니다. 잘 부탁드립니다.")
    expect(said(leader.page, "오늘 새로 왔습니다. 잘 부탁드립니다.")).to_be_visible()
    expect(leader.page.get_by_role("button", name="2명")).to_be_visible(timeout=INDEXED)
    walk.picture(newcomer, "the-unit-gained-somebody")


def asked_and_put_off(walk: LookedAt, leader: Visitor, colleague: Visitor, phone: Visitor, room: str) -> None:
    """A poll that fills while one looks; a message for later that comes by itself; one that is taken back."""
    for who in (leader, colleague, phone):
        who.open(f"/messenger/{room}")
        expect(field(who.page)).to_be_visible()
    page = leader.page
    page.get_by_role("button", name="더하기").click()
    page.get_by_role("menuitem", name="투표 만들기").click()
    page.get_by_role("textbox", name="무엇을 물을까요?").fill("현장 점검은 언제가 좋을까요?")
    page.get_by_role("textbox", name="항목 1").fill("화요일 오전")
    page.get_by_role("textbox", name="항목 2").fill("수요일 오후")
    walk.picture(leader, "a-poll-is-written")
    page.get_by_role("button", name="투표 올리기").click()
    poll = log(phone.page).get_by_role("region", name="투표")
    poll.get_by_role("button", name=re.compile("수요일 오후")).click()
    expect(poll.get_by_role("button", name=re.compile("수요일 오후"))).to_have_attribute("aria-pressed", "true")
    poll_there = log(colleague.page).get_by_role("region", name="투표")
    expect(poll_there.get_by_role("button", name=re.compile("수요일 오후 1표"))).to_be_visible()
    poll_there.get_by_role("button", name=re.compile("화요일 오전")).click()
    expect(log(page).get_by_role("region", name="투표").get_by_text("2명 참여")).to_be_visible()
    walk.picture(leader, "the-poll-fills")
    # without the acts that a touch brings
    phone.open(f"/messenger/{room}")
    expect(poll.get_by_role("button", name=re.compile("수요일 오후"))).to_have_attribute("aria-pressed", "true")
    walk.picture(phone, "the-poll-on-a-phone")
    field(page).fill("내일 아침 8시에 로비에서 만나요")
    page.get_by_role("button", name="더하기").click()
    page.get_by_role("menuitem", name="예약 보내기").click()
    page.get_by_role("button", name="내일 9시").click()
    walk.picture(leader, "written-for-later")
    page.get_by_role("button", name="예약하기").click()
    expect(field(page)).to_have_value("")
    door(
        leader,
        "POST",
        f"/api/messenger/rooms/{room}/scheduled",
        text="예약한 메시지가 도착했습니다",
        send_at=(datetime.now(UTC) + timedelta(seconds=1)).isoformat(),
    )
    expect(said(colleague.page, "예약한 메시지가 도착했습니다")).to_have_count(1, timeout=INDEXED)
    page.get_by_role("button", name="보관함").click()
    page.get_by_role("tab", name=re.compile("예약")).click()
    expect(page.get_by_text("내일 아침 8시에 로비에서 만나요")).to_be_visible()
    walk.picture(leader, "what-waits")
    leader.open(f"/messenger/{room}")
    say(page, "잘못 보낸 말")
    act(page, "잘못 보낸 말", "회수")
    expect(log(colleague.page).get_by_text("회수한 메시지입니다.")).to_be_visible()
    expect(said(colleague.page, "잘못 보낸 말")).to_have_count(0)


def phone_drop(walk: LookedAt, browser: Browser, leader: Visitor) -> None:
    """A phone without an account reads a code off the screen: the pictures are in the page that is open there."""
    page = wiki.page_in(leader, PROJECT, "현장 사진첩")
    wiki.text_of(page).locator("p").first.click()
    page.keyboard.type("/휴대")
    with page.expect_response(re.compile("/api/messenger/drops$")) as made:
        page.get_by_role("option", name=re.compile("휴대전화 사진")).click()
    token = made.value.json()["token"]
    window = page.get_by_role("dialog", name="휴대전화로 올리기")
    expect(window.get_by_role("img", name="휴대전화로 찍을 코드")).to_be_visible()
    walk.picture(leader, "a-code-for-a-phone")
    with visitor(browser, leader.house, phone=True) as stranger:
        stranger.page.goto(f"{leader.house.address}/drop/{token}")
        expect(stranger.page.get_by_text("현장 사진첩")).to_be_visible()
        walk.picture(stranger, "the-phone-without-an-account")
        with stranger.page.expect_file_chooser() as chooser:
            stranger.page.get_by_role("button", name="사진 고르기").click()
        photos = [photograph(f"벽 {at}.jpg", colour) for at, colour in enumerate(("#7a8fa6", "#a68f7a"), 1)]
        given: list[Any] = [{"name": name, "mimeType": "image/jpeg", "buffer": data} for name, data in photos]
        chooser.value.set_files(given)
        expect(stranger.page.get_by_text("2장을 보냈습니다.")).to_be_visible(timeout=INDEXED)
        walk.picture(stranger, "sent-from-the-phone")
        assert stranger.errors == []
    expect(window.get_by_text("사진 2장이 도착했습니다.")).to_be_visible()
    walk.picture(leader, "arrived-on-the-desk")
    window.get_by_role("button", name="닫기").last.click()
    expect(wiki.text_of(page).locator("figure")).to_have_count(2)
    walk.picture(leader, "the-pictures-are-in-the-page")


def act(page: Page, text: str, name: str) -> None:
    """Choose from the menu of a message."""
    message = log(page).get_by_role("article").filter(has_text=text).last
    message.hover()
    message.get_by_role("button", name="메시지로 할 일").click()
    page.get_by_role("menuitem", name=name, exact=True).click()


def passed_on(walk: LookedAt, leader: Visitor, colleague: Visitor, phone: Visitor, room: str) -> None:
    """What was said is pinned for everybody, kept for oneself, and passed on to another room."""
    page = colleague.page
    act(page, "지하 2층 배관 확인", "대화방에 고정")
    bar = leader.page.get_by_role("region", name="고정한 메시지")
    expect(bar.get_by_text("지하 2층 배관 확인")).to_be_visible()
    walk.picture(leader, "pinned-for-everybody")
    walk.picture(phone, "pinned-on-a-phone")
    act(page, "지하 2층 배관 확인", "보관")
    act(page, "지하 2층 배관 확인", "전달")
    window = page.get_by_role("dialog", name="전달")
    window.get_by_role("checkbox", name="김하늘").check()
    walk.picture(colleague, "where-it-goes")
    window.get_by_role("button", name="전달하기").click()
    expect(log(page).get_by_text("김하늘 님의 메시지를 전달함")).to_be_visible()
    page.get_by_role("button", name="보관함").click()
    expect(page.get_by_role("main").get_by_role("link").filter(has_text="지하 2층 배관 확인")).to_be_visible()
    walk.picture(colleague, "what-is-kept")
    colleague.open(f"/messenger/{room}")
    expect(field(page)).to_be_visible()


def found_across(walk: LookedAt, leader: Visitor, colleague: Visitor) -> None:
    """A word with a particle, across rooms; the hit opens where it was said."""
    say(colleague.page, "번역을 마치면 알려 주세요")
    leader.open("/messenger")
    box = leader.page.get_by_role("searchbox", name="대화방, 사람, 메시지 찾기")
    hit = leader.page.get_by_role("region", name="메시지").get_by_role("link", name=re.compile("번역을 마치면"))
    until = time.monotonic() + INDEXED / 1000
    while not hit.count() and time.monotonic() < until:
        box.fill("")
        box.fill("번역을")
        leader.page.wait_for_timeout(700)
    walk.picture(leader, "found-across-rooms")
    hit.click()
    message = log(leader.page).get_by_role("article").filter(has_text="번역을 마치면")
    expect(message).to_have_attribute("data-pointed", "true")
    leader.page.get_by_role("button", name="이 대화방에서 찾기").click()
    leader.page.get_by_role("searchbox", name="이 대화방에서 찾기").fill("배관")
    expect(leader.page.get_by_role("list", name="메시지").get_by_role("button").first).to_be_visible()
    walk.picture(leader, "found-in-a-room")


@pytest.mark.timeout(300)
def test_the_messenger(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    walk = LookedAt("messenger")
    where = tmp_path_factory.mktemp("messenger")
    with (
        serving(where / "data") as house,
        visitor(browser, house) as admin,
        visitor(browser, house) as leader,
        visitor(browser, house) as colleague,
        visitor(browser, house, phone=True) as phone,
        visitor(browser, house, dark=True) as newcomer,
    ):
        ids = settle(house, browser)
        come_in(admin, ADMINISTRATOR)
        ids["newcomer"] = person(admin, "최이수", NEWCOMER)
        for who, account in ((leader, LEADER), (colleague, COLLEAGUE), (phone, LEADER), (newcomer, NEWCOMER)):
            come_in(who, account)
        with walk.step("1 found and written to"):
            room = find_and_write(walk, leader, colleague)
        with walk.step("2 once and whole"):
            once_and_whole(walk, leader, colleague, room)
        with walk.step("3 photos of a phone"):
            three_photos(walk, phone, leader)
        started(leader)
        with walk.step("4 a phone's pictures"):
            phone_drop(walk, browser, leader)
        with walk.step("5 cut off"):
            cut_off(walk, leader, colleague, room)
        phone.open(f"/messenger/{room}")
        expect(field(phone.page)).to_be_visible()
        walk.picture(phone, "the-room-on-a-phone")
        with walk.step("6 a task"):
            becomes_a_task(walk, leader, colleague, room)
        with walk.step("7 the unit's room"):
            room_of_the_unit(walk, admin, leader, newcomer, ids)
        with walk.step("8 asked and put off"):
            asked_and_put_off(walk, leader, colleague, phone, room)
        with walk.step("8 passed on"):
            passed_on(walk, leader, colleague, phone, room)
        with walk.step("9 found"):
            found_across(walk, leader, colleague)
        with walk.step("12 kept, held, taken out"):
            kept(walk, admin, leader, colleague, where)
        phone.open("/messenger")
        walk.picture(phone, "rooms-on-a-phone")
        everybody = (admin, leader, colleague, phone, newcomer)
        errors = [error for who in everybody for error in who.errors if "ERR_INTERNET_DISCONNECTED" not in error]
        assert errors == []
        assert [asked for who in everybody for asked in who.abroad] == []
    assert walk.wrong == []
