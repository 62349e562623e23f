"""The spaces, walked through in browsers, with a picture of every step."""

import re
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, expect

from madang.ground import clock
from tests.browser import space_partners, space_tenancies, space_trips
from tests.browser.house import serving
from tests.browser.space_flows import (
    ADMINISTRATOR,
    COLLEAGUE,
    TRAVELLER,
    book,
    come_in,
    midnight,
    now_half,
    said,
    settle,
    until,
    workday,
)
from tests.browser.visitor import Visitor, door, visitor
from tests.browser.walk import Walk

KEPT = """async () => {
  const kept = await caches.open('kiosk')
  const { active } = await navigator.serviceWorker.ready
  return active.state === 'activated' && !!navigator.serviceWorker.controller
    && !!(await kept.match('/spaces/kiosk/')) && !!(await kept.match('/api/session')) && (await kept.keys()).length > 20
    && !!(await kept.match(location.pathname.replace('/spaces/kiosk/', '/api/spaces/kiosks/')))
}"""
"""Whether the tablet's browser keeps the page."""


def draw(walk: Walk, admin: Visitor, ids: dict[str, str]) -> None:
    """A floor is drawn by mouse and keys: two desks and three rooms, each a space."""
    page = admin.page
    admin.open(f"/spaces/sites/{ids['site']}/manage?tab=plan")
    page.get_by_role("button", name="평면도 그리기").click()
    floor = page.get_by_role("group", name="1층", exact=True)
    expect(floor).to_be_visible()
    box = floor.bounding_box()
    assert box is not None
    cell = box["width"] / 60
    shapes = (
        ("좌석", 2, 2, "A-01"),
        ("좌석", 8, 2, "A-02"),
        ("방", 30, 2, "소회의실 가"),
        ("방", 42, 2, "소회의실 나"),
    )
    for sort, x, y, name in shapes:
        wide, high = (4, 3) if sort == "좌석" else (11, 9)
        page.get_by_role("radio", name=sort, exact=True).check(force=True)
        page.mouse.move(box["x"] + (x + 0.5) * cell, box["y"] + (y + 0.5) * cell)
        page.mouse.down()
        page.mouse.move(box["x"] + (x + wide - 0.5) * cell, box["y"] + (y + high - 0.5) * cell, steps=4)
        page.mouse.up()
        page.get_by_role("combobox", name="공간", exact=True).select_option(label=name)
    page.get_by_role("button", name="방 추가").click()
    page.get_by_role("combobox", name="공간", exact=True).select_option(label="창가 회의실")
    last = floor.locator("[data-chosen]")
    last.focus()
    for key in ("ArrowDown", "ArrowDown", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(page.get_by_text("위치 25, 13 · 크기 11 × 8")).to_be_visible()
    page.keyboard.press("Control+z")
    expect(page.get_by_text("위치 25, 13 · 크기 10 × 8")).to_be_visible()
    page.get_by_role("button", name="평면도 저장").click()
    said(page, "저장했습니다")
    walk.picture(admin, "a-floor-drawn")


def quiet_desk(walk: Walk, traveller: Visitor, ids: dict[str, str], day: datetime) -> None:
    """A quiet desk by the window is found, seen on the plan and booked there."""
    page = traveller.page
    on = day.date().isoformat()
    traveller.open(f"/spaces/find?day={on}&from=10:00&until=12:00&kind=seats&features=quiet,window")
    found = page.get_by_role("region", name="빈 공간")
    expect(found.get_by_role("listitem")).to_have_count(1)
    walk.picture(traveller, "a-quiet-desk-found")
    page.get_by_role("link", name="A-01 평면도에서 보기").click()
    place = page.get_by_role("group", name=re.compile("^1층 평면도")).get_by_role("button", name=re.compile("^A-01"))
    expect(place).to_have_attribute("aria-pressed", "true")
    page.get_by_role("combobox", name="시작").select_option(label="10:00")
    place.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("button", name=re.compile("^A-02")).first).to_be_focused()
    walk.picture(traveller, "seen-on-the-plan")
    page.get_by_role("button", name="10:00–11:00 예약").click()
    window = page.get_by_role("dialog")
    expect(window.get_by_text(re.compile("예약할 수 있습니다"))).to_be_visible()
    window.get_by_role("combobox", name="끝").select_option("720")
    window.get_by_role("textbox", name="쓰는 일").fill("나래특구 출장 업무")
    walk.picture(traveller, "about-to-be-booked")
    window.get_by_role("button", name="예약하기").click()
    said(page, "A-01 .* 예약했습니다")
    expect(place).to_have_accessible_name(re.compile("내 예약"))
    walk.picture(traveller, "booked-on-the-plan")
    traveller.open(f"/calendar?view=day&day={on}")
    expect(page.get_by_text("나래특구 출장 업무").first).to_be_attached(timeout=15_000)
    walk.picture(traveller, "in-the-calendar")


def waits_and_gets(walk: Walk, traveller: Visitor, colleague: Visitor, ids: dict[str, str], day: datetime) -> None:
    """A colleague is refused with the reason and alternatives, waits, and gets it when the time is shortened by keys."""
    page = colleague.page
    on = day.date().isoformat()
    colleague.open(f"/spaces/sites/{ids['site']}/board?day={on}")
    line = page.get_by_role("group", name=re.compile("^A-01, 예약 1건"))
    expect(line).to_be_visible()
    walk.picture(colleague, "grid-of-the-day")
    start = line.get_by_role("button", name=re.compile("^A-01 .* 예약$"))
    start.focus()
    page.keyboard.press("Home")
    for _ in range(22):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowLeft")
    expect(page.locator("[data-cursor][tabindex='0']")).to_have_accessible_name(re.compile(r"A-01 11:00–1[12]:[03]0"))
    page.keyboard.press("Enter")
    window = page.get_by_role("dialog")
    expect(window.get_by_role("button", name=re.compile("^A-02 "))).to_be_visible()
    walk.picture(colleague, "refused-with-alternatives")
    window.get_by_role("button", name="비면 알림 받기").click()
    said(page, "비면 예약하고 알려")
    mine = traveller.page
    traveller.open(f"/spaces/sites/{ids['site']}/board?day={on}")
    chip = mine.get_by_role("button", name=re.compile("^내 예약, 나래특구 출장 업무"))
    chip.focus()
    mine.keyboard.press("Shift+ArrowLeft")
    said(mine, "10:00–11:30")
    expect(mine.get_by_role("button", name=re.compile("나래특구 출장 업무, 10:00–11:30"))).to_be_focused()
    mine.keyboard.press("Shift+ArrowLeft")
    expect(mine.get_by_role("button", name=re.compile("나래특구 출장 업무, 10:00–11:00"))).to_be_visible()
    walk.picture(traveller, "shortened-by-keys")
    until("got it", lambda: len(door(colleague, "GET", "/api/spaces/bookings")["items"]) == 2)
    colleague.open("/spaces/mine")
    expect(page.get_by_role("link", name=re.compile("A-01"))).to_have_count(2)
    walk.picture(colleague, "got-from-the-wait-list")


def series(walk: Walk, traveller: Visitor, colleague: Visitor, admin: Visitor, ids: dict[str, str]) -> None:
    """A weekly room leaves a holiday out and is refused where it is taken, with two alternatives."""
    first = workday(3)
    holiday, taken = first + timedelta(days=7), first + timedelta(days=14)
    off = {
        "on": holiday.date().isoformat(),
        "name_ko": "임시공휴일",
        "name_en": "Day off by decree",
        "kind": "temporary",
    }
    door(admin, "POST", "/api/admin/days", **off)
    book(traveller, ids["다온 회의실"], taken + timedelta(hours=14), timedelta(hours=1), summary="먼저")
    page = colleague.page
    colleague.open(f"/spaces/sites/{ids['other']}/board?day={first.date().isoformat()}&kind=room")
    line = page.get_by_role("group", name=re.compile("^다온 회의실"))
    line.get_by_role("button", name=re.compile("예약$")).focus()
    page.keyboard.press("Home")
    for _ in range(28):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    window = page.get_by_role("dialog")
    window.get_by_role("textbox", name="쓰는 일").fill("주간 회의")
    window.get_by_role("combobox", name="반복").select_option("3")
    window.get_by_role("button", name="3번 예약하기").click()
    result = page.get_by_role("dialog", name="반복 예약 결과")
    times = result.get_by_role("listitem")
    expect(times.nth(1)).to_contain_text("공휴일에는 거점을 열지 않습니다")
    offers = times.nth(2).get_by_role("button")
    expect(offers).to_have_count(2)
    walk.picture(colleague, "weekly-with-two-alternatives")
    offers.first.click()
    expect(result.get_by_text(re.compile("대신 예약함"))).to_be_visible()
    result.get_by_role("button", name="닫기").last.click()


def merged(walk: Walk, traveller: Visitor, ids: dict[str, str], day: datetime) -> str:
    """Rooms with a movable wall are booked as one; both parts are taken. The booking's id."""
    made = book(traveller, ids["대회의실"], day + timedelta(hours=15), timedelta(hours=1), summary="합동 회의")
    page = traveller.page
    traveller.open(f"/spaces/sites/{ids['site']}/board?day={day.date().isoformat()}&kind=room")
    for name in ("소회의실 가", "소회의실 나", "대회의실"):
        expect(page.get_by_role("group", name=re.compile(f"^{name}, 예약 1건"))).to_be_visible()
    walk.picture(traveller, "merged-rooms")
    return str(made["id"])


def check_in(walk: Walk, traveller: Visitor, admin: Visitor, browser: Browser, ids: dict[str, str]) -> None:
    """The code on the wall checks in whoever reads it with a phone."""
    made = door(admin, "POST", f"/api/spaces/sites/{ids['site']}/doors", sort="wall", name="현관")
    begin = now_half()
    book(traveller, ids["A-02"], begin, timedelta(hours=1), summary="지금 쓰는 자리")
    with visitor(browser, traveller.house, phone=True) as phone:
        come_in(phone, TRAVELLER)
        phone.open(made["path"])
        expect(phone.page.get_by_text("입실했습니다", exact=True)).to_be_visible()
        walk.picture(phone, "checked-in-by-code")
        phone.page.get_by_role("button", name="퇴실").click()
        expect(phone.page.get_by_text("퇴실했습니다", exact=True)).to_be_visible()
        assert phone.errors == []


def kiosk(walk: Walk, colleague: Visitor, admin: Visitor, browser: Browser, ids: dict[str, str]) -> None:
    """A tablet without a connection starts anew, notes an arrival, starts anew again, and sends it once."""
    made = door(admin, "POST", f"/api/spaces/sites/{ids['site']}/doors", sort="kiosk", name="입구 태블릿")
    booking = book(colleague, ids["창가 회의실"], now_half(), timedelta(hours=1), summary="잠깐")
    with visitor(browser, colleague.house) as tablet:
        page = tablet.page
        tablet.open(made["path"])
        expect(page.get_by_role("heading", name="나래특구")).to_be_visible()
        page.wait_for_function(KEPT)
        tablet.context.set_offline(True)
        page.reload()
        expect(page.get_by_role("heading", name="나래특구")).to_be_visible()
        walk.picture(tablet, "tablet-started-anew-without-connection")
        for digit in booking["pin"]:
            page.get_by_role("group", name="숫자판").get_by_role("button", name=digit, exact=True).click()
        page.get_by_role("button", name="입실").click()
        expect(page.get_by_text("적어 두었습니다")).to_be_visible()
        walk.picture(tablet, "tablet-without-connection")
        page.reload()
        expect(page.get_by_text("연결을 기다리는 기록 1건")).to_be_visible()
        tablet.context.set_offline(False)
        expect(page.get_by_text("모든 기록을 보냈습니다.")).to_be_visible(timeout=20_000)
        after = door(colleague, "GET", f"/api/spaces/bookings/{booking['id']}")
        assert after["checked_in_at"] is not None
        page.get_by_role("textbox").fill("000000")
        page.get_by_role("button", name="입실").click()
        expect(page.locator("[data-sort=wrong]")).to_be_visible()
        walk.picture(tablet, "tablet-refuses")


def stays(walk: Walk, traveller: Visitor, colleague: Visitor, booking: str) -> None:
    """The proof of one's stays is a PDF; somebody else's booking looks as if it were not there, and the try can be read."""
    page = traveller.page
    traveller.open("/spaces/mine?tab=past")
    with page.expect_download() as coming:
        page.get_by_role("button", name="이용 확인서 PDF").click()
    assert coming.value.path().read_bytes().startswith(b"%PDF")
    walk.picture(traveller, "past-stays")
    colleague.open(f"/spaces/b/{booking}")
    expect(colleague.page.get_by_text("없거나 볼 수 없는 항목입니다")).to_be_visible()
    walk.picture(colleague, "out-of-reach")
    traveller.open("/spaces/mine?tab=record")
    looked = page.get_by_role("list", name="내 이용 기록을 본 사람").get_by_role("listitem")
    expect(looked.filter(has_text="박도윤").filter(has_text="거절됨").first).to_be_visible()
    walk.picture(traveller, "the-try-is-kept")


def closed(walk: Walk, admin: Visitor, traveller: Visitor, ids: dict[str, str], day: datetime) -> None:
    """One act closes the site for two weeks; who is affected is told and says so."""
    page = admin.page
    admin.open(f"/spaces/sites/{ids['site']}/manage?tab=closures")
    page.get_by_role("combobox", name="예약 옮길 곳").select_option(label="다온특구")
    page.get_by_role("textbox", name="까닭").fill("누수 공사")
    page.get_by_role("button", name="거점 닫기").click()
    said(page, "거점을 닫습니다")
    expect(page.get_by_text("알림", exact=True)).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="영향을 받은 사람").click()
    expect(page.get_by_text("김하늘").first).to_be_visible()
    walk.picture(admin, "site-closed")
    mine = traveller.page
    traveller.open("/spaces/mine")
    notice = mine.get_by_role("list", name="임시 휴관")
    expect(notice.get_by_role("listitem").first).to_be_visible()
    walk.picture(traveller, "told-of-the-closure")
    notice.get_by_role("button", name="알겠습니다").first.click()
    said(mine, "확인했다고 알렸습니다")


@pytest.mark.timeout(420)
def test_the_spaces(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    """From a trip to a closed site, in Korean, with nothing leaving the host and no error in a page."""
    walk = Walk("spaces")
    day = midnight(clock.today() + timedelta(days=2))
    later = midnight(clock.today() + timedelta(days=4))
    with (
        serving(tmp_path_factory.mktemp("spaces") / "house") as house,
        visitor(browser, house) as admin,
        visitor(browser, house) as traveller,
        visitor(browser, house) as colleague,
    ):
        ids = settle(house, browser)
        come_in(admin, ADMINISTRATOR)
        come_in(traveller, TRAVELLER)
        come_in(colleague, COLLEAGUE)
        missed = space_partners.nobody_comes(traveller, ids)
        with walk.step("a floor is drawn"):
            draw(walk, admin, ids)
        with walk.step("a trip holds desks"):
            trip = space_trips.plan(walk, traveller, ids, day)
        with walk.step("read by a phone's calendar"):
            space_trips.in_programs(walk, traveller, day)
        with walk.step("the trip is shortened"):
            space_trips.shorten(walk, traveller, colleague, ids, trip, day)
        with walk.step("a quiet desk"):
            quiet_desk(walk, traveller, ids, later)
        with walk.step("refused, waited for, got"):
            waits_and_gets(walk, traveller, colleague, ids, later)
        with walk.step("nobody came"):
            space_partners.released(walk, traveller, admin, ids, missed)
        with walk.step("check-in by code"):
            check_in(walk, traveller, admin, browser, ids)
        with walk.step("a weekly room"):
            series(walk, traveller, colleague, admin, ids)
        with walk.step("merged rooms"):
            booking = merged(walk, traveller, ids, day)
        with walk.step("a partner and a guest"):
            space_partners.guest(walk, admin, browser, ids)
        with walk.step("help and a defect"):
            space_partners.help_asked(walk, traveller, admin, ids, booking)
        with walk.step("a desk for months"):
            space_tenancies.a_desk_for_months(walk, colleague, admin, ids)
        with walk.step("tablet without connection"):
            kiosk(walk, colleague, admin, browser, ids)
        with walk.step("proof of stays"):
            stays(walk, traveller, colleague, booking)
        with walk.step("site closed"):
            closed(walk, admin, traveller, ids, day)
        assert [*admin.errors, *traveller.errors, *colleague.errors] == []
        assert [*admin.abroad, *traveller.abroad, *colleague.abroad] == []
