"""What people do with events by mouse, keys and thumb: drag, stretch, series, quick ones, answers, addresses, bookings."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from madang.ground import clock
from tests.browser.calendar_flows import account, inside
from tests.browser.house import House
from tests.browser.visitor import Visitor, door, visitor

SEOUL = ZoneInfo("Asia/Seoul")
MONDAY = clock.today() + timedelta(days=70 - clock.today().weekday())
"""A Monday so far ahead that the demonstration has little there."""


@pytest.fixture(scope="module")
def owner(browser: Browser, demo: House) -> Iterator[Visitor]:
    """Somebody with a calendar of their own."""
    yield from inside(browser, demo, account("직원"))


@pytest.fixture(scope="module")
def thumb(browser: Browser, demo: House) -> Iterator[Visitor]:
    """The same person with a phone."""
    yield from inside(browser, demo, account("직원"), phone=True)


@pytest.fixture(scope="module")
def home(owner: Visitor) -> str:
    """A calendar for these events."""
    found: str = door(owner, "POST", "/api/calendar/calendars", name="손으로 하는 일정", colour=3)["id"]
    return found


def put(who: Visitor, home: str, title: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    """An event that is there already."""
    found: dict[str, Any] = door(
        who, "POST", "/api/calendar/events",
        calendar=home, title=title, dtstart=start, dtend=end, tz="Asia/Seoul", **more,
    )  # fmt: skip
    return found


def times(who: Visitor, home: str, title: str, days: int = 40) -> list[str]:
    """When it takes place, on the clocks of Seoul."""
    until = MONDAY + timedelta(days=days)
    found = door(who, "GET", f"/api/calendar/view?from={MONDAY}&to={until}&calendars={home}")["items"]

    def said(text: str) -> str:
        return f"{datetime.fromisoformat(text).astimezone(SEOUL):%m-%d %H:%M}" if "T" in text else text

    return [f"{said(one['dtstart'])}>{said(one['dtend'])[-5:]}" for one in found if one["title"] == title]


def stands(who: Visitor, home: str, title: str, wanted: list[str]) -> None:
    """It takes place then, as soon as what the screen shows already is saved."""
    for _ in range(40):
        if times(who, home, title) == wanted:
            return
        who.page.wait_for_timeout(100)
    assert times(who, home, title) == wanted


def when(day: int, start: str, end: str) -> str:
    """As `times` says it."""
    return f"{MONDAY + timedelta(days=day):%m-%d} {start}>{end}"


def chip(page: Page, title: str) -> Locator:
    """What is drawn of it, where it stands first."""
    return page.locator("[data-item]", has_text=title).first


def drag(page: Page, what: Locator, *, columns: float = 0, minutes: float = 0, edge: bool = False) -> None:
    """Take hold in the middle, or of the lower edge, and let go elsewhere."""
    what.scroll_into_view_if_needed()
    column = page.locator("[data-column]").first.bounding_box()
    box = what.bounding_box()
    assert column and box
    x, y = box["x"] + box["width"] / 2, box["y"] + (box["height"] - 3 if edge else box["height"] / 2)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 6, y + 6)
    page.mouse.move(x + columns * column["width"], y + minutes * column["height"] / 1440, steps=6)
    page.mouse.up()


def week(who: Visitor) -> Page:
    who.open(f"/calendar?view=week&day={MONDAY}")
    expect(who.page.locator("[data-column]").first).to_be_visible()
    return who.page


def test_an_event_is_dragged_and_stretched_and_put_back(owner: Visitor, home: str) -> None:
    put(owner, home, "끄는 일정", f"{MONDAY}T10:00", f"{MONDAY}T11:00")
    page = week(owner)
    drag(page, chip(page, "끄는 일정"), columns=1, minutes=60)
    expect(page.get_by_text(re.compile("끄는 일정 일정을 옮겼습니다"))).to_be_visible()
    stands(owner, home, "끄는 일정", [when(1, "11:00", "12:00")])
    page.get_by_role("button", name="실행 취소").last.click()
    expect(page.locator('[data-column="1"] [data-item]', has_text="끄는 일정")).to_be_visible()
    stands(owner, home, "끄는 일정", [when(0, "10:00", "11:00")])
    drag(page, chip(page, "끄는 일정"), minutes=45, edge=True)
    expect(page.locator("[data-item]", has_text="10:00\u201311:45")).to_be_visible()
    stands(owner, home, "끄는 일정", [when(0, "10:00", "11:45")])
    # given up with Escape, nothing happens
    box = chip(page, "끄는 일정").bounding_box()
    assert box
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 220, box["y"] + 120, steps=4)
    page.keyboard.press("Escape")
    page.mouse.up()
    page.wait_for_timeout(200)
    expect(page.get_by_role("dialog")).to_have_count(0)
    stands(owner, home, "끄는 일정", [when(0, "10:00", "11:45")])


@pytest.mark.parametrize(
    ("choice", "hour", "after"),
    [
        ("이 일정만", 6, [(0, 6), (8, 7), (14, 6), (21, 6)]),
        ("이 일정과 이후 일정", 14, [(0, 14), (8, 15), (15, 15), (22, 15)]),
        ("모든 일정", 20, [(1, 21), (8, 21), (15, 21), (22, 21)]),
    ],
)
def test_a_series_is_dragged_as_one_chooses(
    owner: Visitor, home: str, choice: str, hour: int, after: list[tuple[int, int]]
) -> None:
    title = f"되풀이 {hour}"
    put(owner, home, title, f"{MONDAY}T{hour:02}:00", f"{MONDAY}T{hour + 1:02}:00", rrule="FREQ=WEEKLY;COUNT=4")
    page = owner.page
    owner.open(f"/calendar?view=week&day={MONDAY + timedelta(days=7)}")
    drag(page, chip(page, title), columns=1, minutes=60)
    window = page.get_by_role("dialog")
    window.get_by_role("radio", name=re.compile(f"^{choice}")).check()
    window.get_by_role("button", name=re.compile("옮기기$")).click()
    expect(page.get_by_text(re.compile(f"{title} 일정을 옮겼습니다"))).to_be_visible()
    stands(owner, home, title, [when(day, f"{at:02}:00", f"{at + 1:02}:00") for day, at in after])


def test_keys_move_and_stretch_and_ask_which_of_a_series(owner: Visitor, home: str) -> None:
    put(owner, home, "키 일정", f"{MONDAY}T08:00", f"{MONDAY}T09:00", rrule="FREQ=WEEKLY;COUNT=2")
    page = week(owner)
    chip(page, "키 일정").focus()
    page.keyboard.press("Shift+ArrowDown")
    window = page.get_by_role("dialog")
    expect(window.get_by_role("radio", name=re.compile("^이 일정만"))).to_be_checked()
    page.keyboard.press("Escape")
    expect(window).to_have_count(0)
    stands(owner, home, "키 일정", [when(0, "08:00", "09:00"), when(7, "08:00", "09:00")])
    chip(page, "키 일정").focus()
    page.keyboard.press("Shift+Alt+ArrowDown")
    window.get_by_role("button", name="이 일정만 옮기기").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile("키 일정 일정을 옮겼습니다"))).to_be_visible()
    stands(owner, home, "키 일정", [when(0, "08:00", "09:15"), when(7, "08:00", "09:00")])


def test_days_of_a_month_are_dragged_and_one_of_a_series_thrown_away(owner: Visitor, home: str) -> None:
    day = MONDAY + timedelta(days=1)
    put(owner, home, "달력 칸", day.isoformat(), (day + timedelta(days=1)).isoformat(), rrule="FREQ=DAILY;COUNT=2")
    page = owner.page
    owner.open(f"/calendar?view=month&day={day}")
    there = page.locator(f'[data-day="{day + timedelta(days=2)}"]')
    chip(page, "달력 칸").hover()
    page.mouse.down()
    box = there.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 8, steps=6)
    page.mouse.up()
    page.get_by_role("dialog").get_by_role("button", name="이 일정만 옮기기").click()
    expect(page.get_by_text(re.compile("달력 칸 일정을 옮겼습니다"))).to_be_visible()
    moved = [one.split(">")[0] for one in times(owner, home, "달력 칸")]
    assert sorted(moved) == [str(day + timedelta(days=1)), str(day + timedelta(days=2))]
    chip(page, "달력 칸").click()
    page.get_by_role("dialog", name="달력 칸").get_by_role("button", name="휴지통으로").click()
    page.get_by_role("dialog").get_by_role("button", name="이 일정만 지우기").click()
    expect(page.get_by_text("달력 칸 일정을 반복에서 뺐습니다.")).to_be_visible()
    assert len(times(owner, home, "달력 칸")) == 1


def test_a_quick_event_is_drawn_typed_and_there(owner: Visitor, home: str) -> None:
    page = week(owner)
    column = page.locator('[data-column="4"]')
    column.evaluate("it => it.closest('[data-scroll]').scrollTop = it.clientHeight * 15 / 24")
    box = column.bounding_box()
    assert box
    hour = box["height"] / 24
    x, y = box["x"] + 10, box["y"] + 17 * hour
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 4, y + 1.5 * hour, steps=5)
    page.mouse.up()
    window = page.get_by_role("dialog", name="일정 만들기")
    card = window.bounding_box()
    assert card
    # it stands beside what was drawn
    assert min(abs(card["x"] - box["x"] - box["width"]), abs(card["x"] + card["width"] - box["x"])) < box["width"]
    window.get_by_label("캘린더", exact=True).select_option(home)
    window.get_by_label("제목").fill("그린 일정")
    window.get_by_label("제목").press("Enter")
    expect(window).to_have_count(0)
    expect(chip(page, "그린 일정")).to_be_visible()
    stands(owner, home, "그린 일정", [when(3, "17:00", "18:30")])
    # by keys alone, from the slot the keyboard stands in
    page.locator("[data-cursor][tabindex='0']").focus()
    page.keyboard.press("Enter")
    window.get_by_label("제목").fill("키로 만든 일정")
    page.keyboard.press("Enter")
    expect(chip(page, "키로 만든 일정")).to_be_visible()


def test_a_thumb_makes_moves_and_throws_away(thumb: Visitor, owner: Visitor, home: str) -> None:
    page = thumb.page
    thumb.open(f"/calendar?view=week&day={MONDAY}")
    page.get_by_role("button", name="일정 만들기", exact=True).tap()
    window = page.get_by_role("dialog", name="일정 만들기")
    window.get_by_label("제목").fill("엄지 일정")
    window.get_by_label("캘린더", exact=True).select_option(home)
    window.get_by_role("button", name="저장").tap()
    expect(chip_of(page, "엄지 일정")).to_be_visible()
    stands(owner, home, "엄지 일정", [when(0, "09:00", "10:00")])
    chip_of(page, "엄지 일정").tap()
    window = page.get_by_role("dialog", name="엄지 일정")
    window.get_by_role("button", name="옮기기").tap()
    window.get_by_label("시작 시각").fill("13:30")
    window.get_by_role("button", name="옮기기").tap()
    expect(page.get_by_text(re.compile("엄지 일정 일정을 옮겼습니다"))).to_be_visible()
    stands(owner, home, "엄지 일정", [when(0, "13:30", "14:30")])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert thumb.errors == []


def chip_of(page: Page, title: str) -> Locator:
    """A row of a phone's day."""
    return page.get_by_role("button", name=re.compile(title)).first


@pytest.mark.parametrize("phone", [False, True], ids=["1280", "360"])
def test_an_address_with_a_password(browser: Browser, demo: House, owner: Visitor, home: str, phone: bool) -> None:
    page = owner.page
    put(owner, home, "암호 안의 일정", f"{clock.today()}T16:00", f"{clock.today()}T17:00")
    owner.open(f"/calendar/c/{home}")
    address = page.get_by_role("textbox", name="볼 수 있는 주소")
    if not phone:
        page.get_by_role("switch", name=re.compile("누구나 볼 수 있는 주소")).click()
        expect(address).to_be_visible()
        page.get_by_role("switch", name="암호로 보호").click()
        page.get_by_label("새 암호").fill("강소-2027")
        page.get_by_role("button", name="암호 걸기").click()
        expect(page.get_by_text("암호를 걸었습니다.")).to_be_visible()
    expect(address).to_be_visible()
    with visitor(browser, demo, phone=phone) as stranger:
        there = stranger.page
        there.goto(address.input_value())
        expect(there.get_by_role("heading", name="암호가 필요합니다")).to_be_visible()
        there.get_by_label("암호", exact=True).fill("틀린 암호")
        there.get_by_role("button", name="열기").click()
        expect(there.get_by_role("alert").first).to_be_visible()
        expect(there.get_by_text("암호 안의 일정")).to_have_count(0)
        there.get_by_label("암호", exact=True).fill("강소-2027")
        there.get_by_role("button", name="열기").click()
        expect(there.get_by_role("heading", name="손으로 하는 일정")).to_be_visible()
        expect(there.get_by_text("암호 안의 일정").first).to_be_visible()
        assert there.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert stranger.errors == []


@pytest.mark.parametrize("phone", [False, True], ids=["1280", "360"])
def test_somebody_from_outside_books_a_time(browser: Browser, demo: House, owner: Visitor, phone: bool) -> None:
    page = owner.page
    title = f"상담 {'전화' if phone else '방문'}"
    owner.open("/calendar/appointments")
    page.get_by_role("button", name="예약 페이지 만들기").first.click()
    page.get_by_label("제목").fill(title)
    page.get_by_role("button", name=re.compile("저장|만들기")).last.click()
    expect(page.get_by_text(title).first).to_be_visible()
    made = door(owner, "GET", "/api/calendar/appointments")["items"]
    address = next(one["address"] for one in made if one["page"]["title"] == title)
    with visitor(browser, demo, phone=phone) as stranger:
        there = stranger.page
        stranger.open(address)
        expect(there.get_by_role("heading", name=title)).to_be_visible()
        there.get_by_role("button", name="다음").click()
        there.get_by_role("region", name="시간 고르기").get_by_role(
            "button", name=re.compile(r"^\d\d:\d\d$")
        ).first.click()
        there.get_by_label("이름").fill("박손님")
        there.get_by_label("이메일").fill("guest@example.com")
        there.get_by_role("button", name="예약하기").click()
        expect(there.get_by_role("heading", name="예약했습니다")).to_be_visible()
        assert there.evaluate("document.documentElement.scrollWidth <= innerWidth")
        there.get_by_role("link", name="예약 보기·취소").click()
        there.get_by_role("button", name="예약 취소하기").click()
        there.get_by_role("alertdialog").get_by_role("button", name="예약 취소하기").click()
        expect(there.get_by_text("취소된 예약")).to_be_visible()
        assert stranger.errors == []


def test_an_invitation_is_answered_in_the_inbox(browser: Browser, demo: House, owner: Visitor, home: str) -> None:
    me = door(owner, "GET", "/api/session")["person"]["id"]
    start, end = f"{MONDAY}T15:00", f"{MONDAY}T16:00"
    own = door(owner, "PUT", f"/api/calendar/calendars/of/{me}")["id"]
    put(owner, own, "먼저 잡힌 일정", start, end)
    for found in inside(browser, demo, account("팀장")):
        leader = door(found, "GET", "/api/session")["person"]["id"]
        main = door(found, "PUT", f"/api/calendar/calendars/of/{leader}")["id"]
        made = put(found, main, "겹치는 회의", start, end, guests=[{"party": me}])
        page = owner.page
        owner.open("/inbox")
        row = page.locator("[data-notice]", has_text="겹치는 회의")
        expect(row).to_be_visible()
        expect(row.get_by_text("먼저 잡힌 일정")).to_be_visible()
        row.get_by_role("button", name="미정").click()
        expect(row).to_have_count(0)
        seen = door(found, "GET", f"/api/calendar/events/{made['id']}")
        assert [one["partstat"] for one in seen["guests"]] == ["TENTATIVE"]
    assert owner.errors == []


def test_a_file_comes_with_a_bar_and_a_report(owner: Visitor, home: str) -> None:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//"]
    for number in range(400):
        on = date(2028, 1, 1) + timedelta(days=number)
        lines += ["BEGIN:VEVENT", f"UID:file-{number}", "DTSTAMP:20261101T000000Z", f"DTSTART;VALUE=DATE:{on:%Y%m%d}"]
        lines += [f"SUMMARY:가져온 {number}", "END:VEVENT"]
    lines += [
        "BEGIN:VEVENT",
        "UID:bad",
        "DTSTAMP:20261101T000000Z",
        "DTSTART:20281399",
        "SUMMARY:깨진 일정",
        "END:VEVENT",
    ]
    text = "\r\n".join([*lines, "END:VCALENDAR", ""])
    page = owner.page
    owner.open("/calendar/bring")
    page.get_by_label("넣을 캘린더").select_option(home)
    files = {"name": "a.ics", "mimeType": "text/calendar", "buffer": text.encode()}
    page.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]
    expect(page.get_by_text("새로 400개, 바뀐 것 0개, 같은 것 0개, 읽지 못한 것 1개")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("깨진 일정")).to_be_visible()


def test_days_of_every_year_are_kept_on_a_page(owner: Visitor) -> None:
    page = owner.page
    owner.open("/calendar/anniversaries")
    page.get_by_label("이름").fill("입사 기념일")
    page.get_by_role("radio", name="양력").check(force=True)
    page.get_by_role("button", name="기념일 넣기").click()
    row = page.get_by_role("region", name="등록된 날").get_by_role("listitem").filter(has_text="입사 기념일")
    expect(row).to_be_visible()
    row.get_by_role("button", name="입사 기념일 휴지통으로").click()
    expect(row).to_have_count(0)
    page.get_by_role("button", name="실행 취소").last.click()
    expect(row).to_be_visible()


def test_a_meeting_takes_along_a_page_a_link_and_a_colour(owner: Visitor, home: str) -> None:
    page = owner.page
    made = put(owner, home, "짐이 있는 회의", f"{MONDAY}T09:00", f"{MONDAY}T10:00")
    owner.open(f"/calendar/e/{made['id']}")
    page.get_by_role("button", name="회의 페이지 만들기").click()
    links = page.get_by_role("region", name="연결된 항목")
    expect(links.get_by_role("link", name="짐이 있는 회의")).to_be_visible()
    page.get_by_role("button", name="고치기", exact=True).click()
    # what gets the focus is scrolled to, and a list closes, forgetting what was typed, when the page moves under it
    box = page.get_by_role("combobox", name="연결된 항목")
    box.focus()
    page.wait_for_timeout(500)
    box.fill("https://example.com/자료")
    page.get_by_role("option", name=re.compile("example.com")).click()
    page.get_by_role("button", name="색·공개·시간대 더 보기").click()
    page.get_by_role("radio", name="색 6", exact=True).check(force=True)
    page.get_by_role("button", name="저장", exact=True).click()
    page.wait_for_url(re.compile(rf"/calendar/e/{made['id']}(\?|$)"))
    expect(links.get_by_role("link", name="https://example.com/자료")).to_be_visible()
    assert door(owner, "GET", f"/api/calendar/events/{made['id']}")["colour"] == 5
    assert owner.errors == []


def test_working_hours_shade_the_week(owner: Visitor) -> None:
    page = owner.page
    owner.open("/calendar/hours")
    page.get_by_role("checkbox", name="금").uncheck()
    page.get_by_label("끝", exact=True).fill("16:00")
    page.get_by_role("button", name="저장").click()
    expect(page.get_by_text("일하는 시간을 저장했습니다.")).to_be_visible()
    me = door(owner, "GET", "/api/session")["person"]["id"]
    kept = door(owner, "GET", f"/api/calendar/hours?people={me}")["items"][0]["hours"]
    assert (kept["days"], kept["end"]) == ([0, 1, 2, 3], "16:00")
    owner.open("/calendar/hours")
    page.get_by_role("button", name="기관 기본으로").click()
    page.get_by_role("button", name="저장").click()
    expect(page.get_by_text("일하는 시간을 저장했습니다.")).to_be_visible()
