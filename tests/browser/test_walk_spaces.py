"""The spaces, walked through in browsers, with a picture of every step."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from madang.ground import clock
from tests.browser.house import House, serving
from tests.browser.place import WALKS
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

PICTURES = WALKS / "spaces"
ADMINISTRATOR = ("20160001", "고요한 마당 일곱 그루")
TRAVELLER = ("20180007", "달빛 아래 대청마루")
COLLEAGUE = ("20190011", "장독대 옆 감나무 셋")
ALWAYS = {str(day): [["00:00", "24:00"]] for day in range(7)}


class Walk:
    """Takes the pictures and keeps the time."""

    def __init__(self) -> None:
        shutil.rmtree(PICTURES, ignore_errors=True)
        PICTURES.mkdir(parents=True)
        self.taken = 0
        self.times: list[str] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """One step of the walk; how long it took is noted beside the pictures."""
        began = time.monotonic()
        outcome = "stopped"
        try:
            yield
            outcome = "done"
        finally:
            self.times.append(f"{name:<28} {outcome:<8} {time.monotonic() - began:6.1f} s")
            (PICTURES / "steps.txt").write_text("\n".join(self.times) + "\n", encoding="utf-8")

    def picture(self, who: Visitor, name: str) -> None:
        """A picture of what somebody sees."""
        self.taken += 1
        who.page.screenshot(path=PICTURES / f"{self.taken:02}-{name}.png")


def person(admin: Visitor, fn: str, account: tuple[str, str]) -> str:
    """Somebody new, with a password of their own choice; their id."""
    made = door(admin, "POST", "/api/people", fn=fn, number=account[0], invite=True)
    with visitor(admin.context.browser, admin.house) as who:  # type: ignore[arg-type]
        who.open("/")
        door(who, "POST", "/api/session", number=account[0], password=made["invitation"]["password"])
        door(who, "POST", "/api/session/password", old=made["invitation"]["password"], new=account[1])
    return str(made["person"]["person"]["id"])


def settle(house: House, browser: Browser) -> dict[str, str]:
    """An institution with three people, two sites and what can be booked there; the ids."""
    with visitor(browser, house) as admin:
        admin.open("/")
        door(
            admin,
            "POST",
            "/api/setup",
            fn="한빛디지털진흥원",
            number=ADMINISTRATOR[0],
            person="이나래",
            password=ADMINISTRATOR[1],
        )
        ids = {"traveller": person(admin, "김하늘", TRAVELLER), "colleague": person(admin, "박도윤", COLLEAGUE)}
        for key, name in (("site", "나래특구"), ("other", "다온특구")):
            made = door(admin, "POST", "/api/sites", name=name, site_kind="특구본부", address="나래시 특구로 12")
            ids[key] = made["site"]["id"]
            patch(admin, f"/api/spaces/sites/{ids[key]}", 0, hours=ALWAYS, east=300, north=400)
            patch(admin, f"/api/spaces/sites/{ids[key]}/policy", 0, holidays=True, rooms_per_day=9)
        for kind, name, capacity, features in (
            ("desk", "A-01", 1, ["window", "quiet"]),
            ("desk", "A-02", 1, ["monitor"]),
            ("room", "소회의실 가", 6, ["divider"]),
            ("room", "소회의실 나", 6, ["divider"]),
            ("room", "창가 회의실", 6, ["screen"]),
        ):
            ids[name] = add(admin, ids["site"], kind=kind, name=name, capacity=capacity, features=features)
        parts = [ids["소회의실 가"], ids["소회의실 나"]]
        ids["대회의실"] = add(admin, ids["site"], kind="room", name="대회의실", capacity=12, parts=parts)
        ids["다온 A-01"] = add(admin, ids["other"], kind="desk", name="다온 A-01", capacity=1, features=[])
    return ids


def add(admin: Visitor, site: str, **space: Any) -> str:
    """Something that can be booked; its id."""
    return str(door(admin, "POST", f"/api/spaces/sites/{site}/spaces", **space)["id"])


def patch(who: Visitor, path: str, revision: int, **body: Any) -> None:
    """Change what carries a revision."""
    token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")
    answer = who.context.request.patch(
        who.house.address + path, data=body, headers={"x-csrftoken": token, "if-match": f'"{revision}"'}
    )
    assert answer.ok, answer.text()


def come_in(who: Visitor, account: tuple[str, str]) -> None:
    sign_in(who, *account)
    at_home(who)


def book(who: Visitor, space: str, begin: datetime, length: timedelta, **more: Any) -> dict[str, Any]:
    """Book without a screen."""
    end = begin + length
    made = door(
        who, "POST", "/api/spaces/bookings", space=space, dtstart=begin.isoformat(), dtend=end.isoformat(), **more
    )
    return dict(made)


def said(page: Page, words: str) -> None:
    """A notice at the foot of the screen."""
    expect(page.get_by_text(re.compile(words)).first).to_be_visible()


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
    until = time.monotonic() + 20
    while time.monotonic() < until and not door(colleague, "GET", "/api/spaces/bookings")["items"]:
        time.sleep(0.5)
    colleague.open("/spaces/mine")
    expect(page.get_by_role("link", name=re.compile("A-01"))).to_be_visible()
    walk.picture(colleague, "got-from-the-wait-list")


def series(walk: Walk, traveller: Visitor, colleague: Visitor, ids: dict[str, str], day: datetime) -> None:
    """A weekly room is refused where it is taken, with two alternatives."""
    book(traveller, ids["창가 회의실"], day + timedelta(days=7, hours=14), timedelta(hours=1), summary="먼저")
    page = colleague.page
    colleague.open(f"/spaces/sites/{ids['site']}/board?day={day.date().isoformat()}&kind=room")
    line = page.get_by_role("group", name=re.compile("^창가 회의실"))
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
    offers = result.get_by_role("listitem").nth(1).get_by_role("button")
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


def guest(walk: Walk, traveller: Visitor, admin: Visitor, browser: Browser, ids: dict[str, str], booking: str) -> None:
    """A guest gets a pass; the reception sees the guest; the pass works once."""
    page = traveller.page
    traveller.open(f"/spaces/b/{booking}")
    page.get_by_role("button", name="방문자 초대").click()
    page.get_by_role("dialog").get_by_role("textbox", name="이름").fill("한누리")
    page.get_by_role("dialog").get_by_role("textbox", name="소속").fill("새빛로보틱스")
    page.get_by_role("dialog").get_by_role("button", name="출입증 만들기").click()
    said(page, "한누리 님의 출입증")
    code = door(traveller, "GET", f"/api/spaces/bookings/{booking}/guests")["items"][0]["code"]
    with visitor(browser, traveller.house, phone=True) as stranger:
        stranger.open(f"/spaces/pass/{code}")
        expect(stranger.page.get_by_role("img", name="출입증 QR 코드")).to_be_visible()
        walk.picture(stranger, "visitor-pass-on-a-phone")
        assert stranger.errors == []
    on = door(traveller, "GET", f"/api/spaces/bookings/{booking}")["dtstart"]
    day = datetime.fromisoformat(on).astimezone(clock.ZONE).date().isoformat()
    desk = admin.page
    admin.open(f"/spaces/sites/{ids['site']}/today?day={day}")
    expect(desk.get_by_role("list", name="오늘 방문자").get_by_text("한누리")).to_be_visible()
    walk.picture(admin, "reception")


def check_in(walk: Walk, traveller: Visitor, admin: Visitor, browser: Browser, ids: dict[str, str]) -> None:
    """The code on the wall checks in whoever reads it with a phone."""
    made = door(admin, "POST", f"/api/spaces/sites/{ids['site']}/doors", sort="wall", name="현관")
    begin = now_half()
    book(traveller, ids["A-02"], begin, timedelta(minutes=30), summary="지금 쓰는 자리")
    with visitor(browser, traveller.house, phone=True) as phone:
        come_in(phone, TRAVELLER)
        phone.open(made["path"])
        expect(phone.page.get_by_text("입실했습니다", exact=True)).to_be_visible()
        walk.picture(phone, "checked-in-by-code")
        phone.page.get_by_role("button", name="퇴실").click()
        expect(phone.page.get_by_text("퇴실했습니다", exact=True)).to_be_visible()
        assert phone.errors == []


def now_half() -> datetime:
    """The half-hour that is on, in Seoul."""
    found = datetime.now(clock.ZONE).replace(second=0, microsecond=0)
    return found - timedelta(minutes=found.minute % 30)


def kiosk(walk: Walk, colleague: Visitor, admin: Visitor, browser: Browser, ids: dict[str, str]) -> None:
    """A tablet without a connection notes an arrival and sends it once."""
    made = door(admin, "POST", f"/api/spaces/sites/{ids['site']}/doors", sort="kiosk", name="입구 태블릿")
    booking = book(colleague, ids["창가 회의실"], now_half(), timedelta(minutes=30), summary="잠깐")
    with visitor(browser, colleague.house) as tablet:
        page = tablet.page
        tablet.open(made["path"])
        expect(page.get_by_role("heading", name="나래특구")).to_be_visible()
        tablet.context.set_offline(True)
        for digit in booking["pin"]:
            page.get_by_role("group", name="숫자판").get_by_role("button", name=digit, exact=True).click()
        page.get_by_role("button", name="입실").click()
        expect(page.get_by_text("적어 두었습니다")).to_be_visible()
        walk.picture(tablet, "tablet-without-connection")
        tablet.context.set_offline(False)
        expect(page.get_by_text("모든 기록을 보냈습니다.")).to_be_visible(timeout=20_000)
        after = door(colleague, "GET", f"/api/spaces/bookings/{booking['id']}")
        assert after["checked_in_at"] is not None
        page.get_by_role("textbox").fill("000000")
        page.get_by_role("button", name="입실").click()
        expect(page.locator("[data-sort=wrong]")).to_be_visible()
        walk.picture(tablet, "tablet-refuses")


def stays(walk: Walk, traveller: Visitor, colleague: Visitor, booking: str) -> None:
    """The proof of one's stays is a PDF; somebody else's booking looks as if it were not there."""
    page = traveller.page
    traveller.open("/spaces/mine?tab=past")
    with page.expect_download() as coming:
        page.get_by_role("button", name="이용 확인서 PDF").click()
    assert coming.value.path().read_bytes().startswith(b"%PDF")
    walk.picture(traveller, "past-stays")
    colleague.open(f"/spaces/b/{booking}")
    expect(colleague.page.get_by_text("없거나 볼 수 없는 항목입니다")).to_be_visible()
    walk.picture(colleague, "out-of-reach")


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


@pytest.mark.timeout(300)
def test_the_spaces(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    """From a drawn floor to a closed site, in Korean, with nothing leaving the host and no error in a page."""
    walk = Walk()
    day = datetime.now(clock.ZONE).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)
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
        with walk.step("a floor is drawn"):
            draw(walk, admin, ids)
        with walk.step("a quiet desk"):
            quiet_desk(walk, traveller, ids, day)
        with walk.step("refused, waited for, got"):
            waits_and_gets(walk, traveller, colleague, ids, day)
        with walk.step("check-in by code"):
            check_in(walk, traveller, admin, browser, ids)
        with walk.step("a weekly room"):
            series(walk, traveller, colleague, ids, day)
        with walk.step("merged rooms"):
            booking = merged(walk, traveller, ids, day)
        with walk.step("a guest"):
            guest(walk, traveller, admin, browser, ids, booking)
        with walk.step("tablet without connection"):
            kiosk(walk, colleague, admin, browser, ids)
        with walk.step("proof of stays"):
            stays(walk, traveller, colleague, booking)
        with walk.step("site closed"):
            closed(walk, admin, traveller, ids, day)
        assert [*admin.errors, *traveller.errors, *colleague.errors] == []
        assert [*admin.abroad, *traveller.abroad, *colleague.abroad] == []
