"""The calendar, walked through in browsers, with a picture of every step."""

import re
import shutil
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.calendar_flows import ICS, Twin, account, inside, names, phone
from tests.browser.house import House
from tests.browser.place import WALKS
from tests.browser.visitor import Visitor, door, visitor

PICTURES = WALKS / "calendar"
NAME = "강소특구 공동 일정"
SHARED = f"[공유] {NAME}"
MEETING = "주간 점검 회의"
HOLIDAY = date(2027, 5, 3)
"""The substitute of Labour Day, a Monday."""


@pytest.fixture(scope="module", autouse=True)
def pictures() -> None:
    """An empty folder for the pictures."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)


@pytest.fixture(scope="module")
def owner(browser: Browser, demo: House) -> Iterator[Visitor]:
    """Whoever makes the calendar."""
    yield from inside(browser, demo, account("직원"))


@pytest.fixture(scope="module")
def colleague(browser: Browser, demo: House) -> Iterator[Visitor]:
    """With whom it is shared."""
    yield from inside(browser, demo, account("팀장"))


def picture(page: Page, name: str) -> None:
    """Keep what is to be seen now."""
    page.screenshot(path=str(PICTURES / f"{name}.png"))


def calendar_of(who: Visitor) -> dict[str, Any]:
    """The calendar of the walk, as the person sees it."""
    found: list[dict[str, Any]] = door(who, "GET", "/api/calendar/calendars")["items"]
    return next(one for one in found if one["name"] == NAME)


def the_calendar(client: Any) -> Any:
    """The calendar of the walk on a phone."""
    return next(one for one in client.principal().calendars() if one.get_display_name() == NAME)


def initials(name: str) -> str:
    """The initial consonants of a Korean name."""
    letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
    return "".join(letters[(ord(one) - 0xAC00) // 588] for one in name)


def choose(page: Page, field: str, who: organisation.Account) -> None:
    """Find a person by initial consonants and take them."""
    box = page.get_by_role("combobox", name=field)
    # lists close when the page scrolls under them
    box.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    box.click()
    box.press_sequentially(initials(who.fn))
    found = page.get_by_role("option", name=re.compile(who.fn)).first
    expect(found).to_be_visible(timeout=30_000)
    found.click()


def test_1_a_calendar_is_made(owner: Visitor) -> None:
    page = owner.page
    owner.open("/calendar?view=month")
    page.get_by_role("button", name="캘린더 만들기").click()
    page.get_by_role("dialog").get_by_label("이름").fill(NAME)
    page.get_by_role("dialog").get_by_role("button", name="만들기").click()
    expect(page.get_by_role("checkbox", name=NAME)).to_be_checked()
    picture(page, "1-made")


def test_2_a_colleague_may_look(owner: Visitor, colleague: Visitor) -> None:
    page = owner.page
    page.get_by_role("link", name=f"{NAME} 설정").click()
    expect(page.get_by_role("heading", name="공유(권한)")).to_be_visible()
    first = page.get_by_role("group", name="권한").first
    expect(first.get_by_role("radio")).to_have_count(2)
    assert first.get_by_role("radio").evaluate_all("all => all.map(one => one.value)") == ["manage", "view"]
    choose(page, "사람, 부서, 지역, 모임", account("팀장"))
    picture(page, "2-share")
    page.get_by_role("button", name="추가", exact=True).click()
    expect(page.get_by_text(f"{account('팀장').fn}").first).to_be_visible()

    there = colleague.page
    colleague.open("/calendar?view=month")
    expect(there.get_by_role("checkbox", name=SHARED)).to_be_checked()
    picture(there, "2-shared")
    assert "calendar.edit" not in calendar_of(colleague)["may"]


def test_3_a_colleague_manages(owner: Visitor, colleague: Visitor) -> None:
    page, name = owner.page, account("팀장").fn
    page.get_by_role("combobox", name=f"{name}의 권한", exact=True).select_option(label="관리")
    change = page.get_by_role("button", name=re.compile("관리.*바꾸기"))
    change.click()
    expect(change).to_have_count(0)
    picture(page, "3-given")
    there = colleague.page
    colleague.open("/calendar/new")
    there.get_by_label("제목").fill("동료가 넣은 일정")
    there.get_by_label("캘린더", exact=True).select_option(label=SHARED)
    there.get_by_role("button", name="저장", exact=True).click()
    expect(there.get_by_role("heading", name="동료가 넣은 일정")).to_be_visible()
    picture(there, "3-manages")
    owner.open("/calendar?view=agenda")
    expect(owner.page.get_by_text("동료가 넣은 일정").first).to_be_visible()


def test_4_taken_back_within_seconds_and_gone_from_the_phone(owner: Visitor, colleague: Visitor) -> None:
    with phone(colleague) as theirs:
        assert NAME in " ".join(names(theirs))
        colleague.open("/calendar?view=month")
        mark = colleague.page.get_by_role("checkbox", name=SHARED)
        expect(mark).to_be_visible()
        page, name = owner.page, account("팀장").fn
        owner.open(f"/calendar/c/{calendar_of(owner)['id']}")
        page.get_by_role("button", name=f"{name}의 권한 거두기").click()
        page.get_by_role("button", name="권한 거두기", exact=True).click()
        expect(mark).to_have_count(0)
        picture(colleague.page, "4-gone")
        assert NAME not in " ".join(names(theirs))


def test_5_and_6_an_address_on_off_and_another(browser: Browser, demo: House, owner: Visitor) -> None:
    page = owner.page
    owner.open(f"/calendar/c/{calendar_of(owner)['id']}")
    switch = page.get_by_role("switch", name=re.compile("누구나 볼 수 있는 주소"))
    switch.click()
    address = page.get_by_role("textbox", name="볼 수 있는 주소")
    expect(address).to_be_visible()
    first = address.input_value()
    picture(page, "5-address")
    with visitor(browser, demo) as stranger:
        stranger.page.goto(first)
        expect(stranger.page.get_by_role("heading", name=NAME)).to_be_visible()
        expect(stranger.page.get_by_text("보기 전용 캘린더")).to_be_visible()
        expect(stranger.page.get_by_role("button", name="일정 만들기", exact=True)).to_have_count(0)
        picture(stranger.page, "5-window")
        switch.click()
        expect(address).to_have_count(0)
        stranger.page.reload()
        expect(stranger.page.get_by_text("열 수 없는 주소입니다.")).to_be_visible()
        picture(stranger.page, "6-dead")
        assert stranger.errors == []
        assert stranger.abroad == []
    switch.click()
    expect(address).to_be_visible()
    assert address.input_value() != first


def test_7_a_weekly_meeting_over_a_substitute_holiday(owner: Visitor) -> None:
    page = owner.page
    # the Monday after Labour Day of 2027, which is a Saturday
    owner.open(f"/calendar/new?day={HOLIDAY}")
    page.get_by_label("제목").fill(MEETING)
    page.get_by_label("반복", exact=True).select_option("weekly")
    expect(page.get_by_text(re.compile("쉬는 날과 겹칩니다"))).to_be_visible()
    page.get_by_label("캘린더", exact=True).select_option(label=NAME)
    for role in ("팀장", "본부장", "감사"):
        choose(page, "참석자", account(role))
    page.get_by_role("button", name="모두 되는 시간 찾기").click()
    suggested = page.get_by_role("list", name="모두 되는 시간").get_by_role("button")
    expect(suggested.first).to_be_visible()
    words = suggested.all_inner_texts()
    assert words and not any(day in text for text in words for day in ("5. 3.", "(토)", "(일)")), words
    assert "5. 4.(화)" in words[0]
    picture(page, "7-times")
    suggested.first.click()
    page.get_by_role("button", name="저장하고 초대하기").click()
    expect(page.get_by_role("heading", name=MEETING)).to_be_visible()
    expect(page.get_by_text("답 없음 3명")).to_be_visible()
    picture(page, "7-meeting")


def test_8_one_time_moved_one_cancelled_and_every_program_agrees(owner: Visitor, tmp_path: Path) -> None:
    page = owner.page
    first, second, third = (HOLIDAY + timedelta(days=1 + 7 * number) for number in range(3))
    owner.open(f"/calendar?view=week&day={second}")
    chip = page.locator("[data-item]", has_text=MEETING).first
    chip.focus()
    page.keyboard.press("Shift+ArrowRight")
    page.get_by_role("dialog").get_by_role("button", name="이 일정만 옮기기").click()
    expect(page.get_by_text(re.compile(f"{MEETING} 일정을 옮겼습니다"))).to_be_visible()
    picture(page, "8-moved")
    owner.open(f"/calendar?view=week&day={third}")
    page.locator("[data-item]", has_text=MEETING).first.click()
    page.get_by_role("dialog", name=MEETING).get_by_role("button", name="휴지통으로").click()
    page.get_by_role("dialog").get_by_role("button", name="이 일정만 지우기").click()
    expect(page.get_by_text(f"{MEETING} 일정을 반복에서 뺐습니다.")).to_be_visible()
    picture(page, "8-cancelled")
    fourth = HOLIDAY + timedelta(days=22)
    wanted = [first, second + timedelta(days=1), fourth]

    with phone(owner) as mine:
        there = the_calendar(mine)
        start = datetime.combine(first, time.min, tzinfo=clock.ZONE)
        found = there.search(start=start, end=start + timedelta(days=28), event=True, expand=True)
        days = sorted(one.icalendar_component["DTSTART"].dt.astimezone(clock.ZONE).date() for one in found)
        assert days == [first, second + timedelta(days=1), fourth, fourth + timedelta(days=7)][: len(days)]
        assert days[:3] == wanted
        twin = Twin(tmp_path, owner, calendar_of(owner)["id"])
        twin.run("discover", "--no-list")
        twin.run("sync")
        (file,) = [one for one in twin.files() if MEETING in one.read_text()]
        text = file.read_bytes().decode()
        assert "RECURRENCE-ID" in text and "EXDATE" in text
        # the other way round: a program writes, the screen and the phone show it
        file.write_bytes(text.replace(f"SUMMARY:{MEETING}", f"SUMMARY:{MEETING} (2층)").encode())
        twin.run("sync")
        owner.open(f"/calendar?view=week&day={first}")
        expect(page.locator("[data-item]", has_text=f"{MEETING} (2층)")).to_be_visible()
        picture(page, "8-from-vdirsyncer")
        again = there.search(start=start, end=start + timedelta(days=28), event=True, expand=True)
        assert {str(one.icalendar_component["SUMMARY"]) for one in again} == {f"{MEETING} (2층)"}
        one = there.save_event(
            dtstart=start + timedelta(hours=15), dtend=start + timedelta(hours=16), summary="전화에서 넣은 일정"
        )
        expect(page.locator("[data-item]", has_text="전화에서 넣은 일정")).to_be_visible()
        picture(page, "8-from-a-phone")
        twin.run("sync")
        assert any("전화에서 넣은 일정" in each.read_text() for each in twin.files())
        one.delete()


def test_9_two_phones_edit_one_event_and_nothing_is_lost(owner: Visitor, tmp_path: Path) -> None:
    day = HOLIDAY + timedelta(days=3)
    door(
        owner, "POST", "/api/calendar/events", calendar=calendar_of(owner)["id"], title="함께 고치는 일정",
        dtstart=f"{day}T10:00:00", dtend=f"{day}T11:00:00", tz="Asia/Seoul",
    )  # fmt: skip
    twin = Twin(tmp_path, owner, calendar_of(owner)["id"])
    twin.run("discover", "--no-list")
    twin.run("sync")
    (file,) = [one for one in twin.files() if "함께 고치는 일정" in one.read_text()]
    with phone(owner) as mine, phone(owner) as other:
        start = datetime.combine(day, time.min, tzinfo=clock.ZONE)
        kept = []
        for each in (mine, other):
            (found,) = the_calendar(each).search(start=start, end=start + timedelta(days=1), event=True)
            found.load()
            kept.append((found, found.props["{DAV:}getetag"]))
        (one, tag), (two, old) = kept
        assert tag == old
        written = one.data.replace("SUMMARY:함께 고치는 일정", "SUMMARY:함께 고치는 일정\nLOCATION:3층 회의실")
        written = "\r\n".join(written.splitlines()) + "\r\n"
        assert mine.put(str(one.url), written, {"If-Match": tag, **ICS}).status in (200, 201, 204)
        # the second phone knows the event as it was: it is told so, and nothing is overwritten
        late = two.data.replace("함께 고치는 일정", "함께 고친 일정")
        assert other.put(str(two.url), late, {"If-Match": old, **ICS}).status == 412
        # the third one, a program, changed it too: it is told of the conflict and keeps its own
        file.write_bytes(file.read_bytes().replace(b"END:VEVENT", "DESCRIPTION:자료 지참\r\nEND:VEVENT".encode()))
        assert "conflict" in twin.run("sync", fails=True).lower()
        assert "자료 지참" in file.read_text()
        two.load()
        assert "LOCATION:3층 회의실" in two.data
        two.data = two.data.replace("함께 고치는 일정", "함께 고친 일정")
        two.save()
    owner.open(f"/calendar?view=week&day={day}")
    owner.page.locator("[data-item]", has_text="함께 고친 일정").first.click()
    expect(owner.page.get_by_role("dialog").get_by_text("3층 회의실")).to_be_visible()
    picture(owner.page, "9-nothing-lost")


def test_10_a_guest_answers_by_a_link(browser: Browser, demo: House, owner: Visitor) -> None:
    day = clock.today() + timedelta(days=7)
    made = door(
        owner, "POST", "/api/calendar/events", calendar=calendar_of(owner)["id"], title="외부 자문 회의",
        dtstart=f"{day}T10:00:00", dtend=f"{day}T11:00:00", tz="Asia/Seoul",
        guests=[{"email": "guest@example.com", "name": "박손님"}],
    )  # fmt: skip
    link = next(one["link"] for one in made["guests"] if one["link"])
    with visitor(browser, demo) as guest:
        guest.open(link)
        expect(guest.page.get_by_role("heading", name="외부 자문 회의")).to_be_visible()
        guest.page.get_by_role("button", name="참석", exact=True).click()
        expect(guest.page.get_by_text("참석한다고 답했습니다.")).to_be_visible()
        picture(guest.page, "10-guest")
    owner.open(f"/calendar/e/{made['id']}")
    expect(owner.page.get_by_text("참석 1명")).to_be_visible()
    picture(owner.page, "10-answered")


def test_11_a_lunar_birthday_comes_on_its_day(owner: Visitor) -> None:
    page = owner.page
    owner.open("/calendar/anniversaries")
    page.get_by_label("이름").fill("할머니 생신")
    page.get_by_label("음력 월").select_option("8")
    page.get_by_label("음력 일").select_option("15")
    page.get_by_role("button", name="기념일 넣기").click()
    expect(page.get_by_role("listitem").filter(has_text="할머니 생신")).to_be_visible()
    picture(page, "11-lunar")
    # the fifteenth of the eighth month is Chuseok
    for on in (date(2027, 9, 15), date(2028, 10, 3)):
        seen = door(owner, "GET", f"/api/calendar/view?from={on}&to={on + timedelta(days=1)}")["items"]
        assert any(one["title"] == "할머니 생신" for one in seen), on


@pytest.mark.parametrize("language", ["ko", "en"])
def test_12_a_month_on_one_sheet(owner: Visitor, language: str) -> None:
    door(owner, "PATCH", "/api/me/settings", language=language)
    owner.open(f"/calendar/print?day={clock.today()}")
    owner.page.get_by_role("table").wait_for()
    owner.page.emulate_media(media="print")
    picture(owner.page, f"12-print-{language}")
    sheet = owner.page.pdf(prefer_css_page_size=True, path=str(PICTURES / f"12-{language}.pdf"))
    owner.page.emulate_media(media="screen")
    door(owner, "PATCH", "/api/me/settings", language="ko")
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1
    assert owner.errors == []


def _id(who: Visitor) -> str:
    found: str = door(who, "GET", "/api/session")["person"]["id"]
    return found
