"""Whoever does not come, whoever comes from outside, and whoever needs help."""

import re
from datetime import datetime, timedelta

from playwright.sync_api import Browser, expect

from madang.ground import clock
from tests.browser.space_flows import PARTNER, book, come_in, now_half, said, until
from tests.browser.visitor import Visitor, door, visitor
from tests.browser.walk import Walk

GRACE = 100
"""Seconds until the clock has looked at what nobody came to: it does once a minute."""


def nobody_comes(traveller: Visitor, ids: dict[str, str]) -> str:
    """A desk is booked from a moment ago on, and nobody sits there. The booking's id."""
    now = datetime.now(clock.ZONE).replace(second=0, microsecond=0)
    begin = now - timedelta(minutes=now.minute % 5 + 5)
    return str(book(traveller, ids["라온 A-01"], begin, timedelta(minutes=30), summary="자료 정리")["id"])


def released(walk: Walk, traveller: Visitor, admin: Visitor, ids: dict[str, str], booking: str) -> None:
    """After the grace time the desk is given away and a no-show is noted; it is voided with a reason, which is read."""
    url = f"/api/spaces/bookings/{booking}"
    until("it is given away", lambda: door(traveller, "GET", url)["status"] == "released", seconds=GRACE)
    page = admin.page
    admin.open(f"/spaces/sites/{ids['third']}/today")
    noted = page.get_by_role("list", name="오지 않은 예약").get_by_role("listitem")
    expect(noted.filter(has_text="김하늘")).to_contain_text("노쇼")
    walk.picture(admin, "a-no-show-is-noted")
    noted.get_by_role("button", name="지우기").click()
    window = page.get_by_role("dialog")
    window.get_by_role("textbox", name="까닭").fill("열차가 늦었습니다")
    window.get_by_role("button", name="지우기").click()
    said(page, "기록을 지웠습니다")
    traveller.open("/spaces/mine?tab=record")
    kept = traveller.page.get_by_role("list", name="노쇼와 늦은 취소").get_by_role("listitem")
    expect(kept).to_contain_text("지움")
    expect(kept).to_contain_text("열차가 늦었습니다")
    walk.picture(traveller, "voided-with-a-reason")


def guest(walk: Walk, admin: Visitor, browser: Browser, ids: dict[str, str]) -> None:
    """A partner firm books a video room within its quota; the reception sees its guest, whose pass works once."""
    desk = admin.page
    door(admin, "POST", f"/api/sites/{ids['site']}/members", person=ids["partner"])
    door(admin, "POST", "/api/groups", name="새빛로보틱스", note="", members=[ids["partner"]])
    admin.open(f"/spaces/sites/{ids['site']}/manage?tab=quotas")
    desk.get_by_role("button", name="이용 한도 추가").click()
    window = desk.get_by_role("dialog")
    window.get_by_role("combobox", name=re.compile("누구에게")).fill("새빛")
    desk.get_by_role("option", name=re.compile("새빛로보틱스")).first.click()
    window.get_by_role("spinbutton", name="한 달 시간").fill("2")
    walk.picture(admin, "a-quota-for-a-partner")
    window.get_by_role("button", name="한도 주기").click()
    said(desk, "새빛로보틱스 한도를 추가했습니다")
    with visitor(browser, admin.house) as partner, visitor(browser, admin.house, phone=True) as stranger:
        come_in(partner, PARTNER)
        page = partner.page
        begin = now_half()
        code = _invited(walk, partner, ids, begin)
        partner.open(f"/spaces/sites/{ids['site']}/board?kind=video-room")
        line = page.get_by_role("group", name=re.compile("^영상회의실"))
        expect(line).to_be_visible()
        refused = partner.context.request.post(
            f"{partner.house.address}/api/spaces/bookings",
            data={
                "space": ids["영상회의실"],
                "dtstart": (begin + timedelta(hours=1)).isoformat(),
                "dtend": (begin + timedelta(hours=3)).isoformat(),
            },
            headers={"x-csrftoken": next(x["value"] for x in partner.context.cookies() if x["name"] == "csrftoken")},
        )
        assert refused.json()["code"] == "spaces.quota-used"
        stranger.open(f"/spaces/pass/{code}")
        expect(stranger.page.get_by_role("img", name="출입증 QR 코드")).to_be_visible()
        walk.picture(stranger, "visitor-pass-on-a-phone")
        admin.open(f"/spaces/sites/{ids['site']}/today?day={begin.date().isoformat()}")
        expect(desk.get_by_role("list", name="오늘 방문자").get_by_text("한누리")).to_be_visible()
        for again in (False, True):
            desk.get_by_role("textbox", name="출입증 코드").fill(code)
            desk.get_by_role("button", name="출입증 확인").click()
            said(desk, "이미 쓴 방문증입니다" if again else "한누리 님이 도착했습니다")
        walk.picture(admin, "the-pass-works-once")
        stranger.page.reload()
        expect(stranger.page.get_by_text("이미 쓴 출입증입니다.")).to_be_visible()
        assert partner.errors == stranger.errors == []


def _invited(walk: Walk, partner: Visitor, ids: dict[str, str], begin: datetime) -> str:
    """The partner's booking and its guest; the code of the guest's pass."""
    page = partner.page
    booking = book(partner, ids["영상회의실"], begin, timedelta(hours=1), summary="공동 시연")["id"]
    partner.open(f"/spaces/b/{booking}")
    page.get_by_role("button", name="방문자 초대").click()
    page.get_by_role("dialog").get_by_role("textbox", name="이름").fill("한누리")
    page.get_by_role("dialog").get_by_role("textbox", name="소속").fill("새빛로보틱스")
    page.get_by_role("dialog").get_by_role("button", name="출입증 만들기").click()
    said(page, "한누리 님의 출입증")
    walk.picture(partner, "a-partner-s-booking")
    return str(door(partner, "GET", f"/api/spaces/bookings/{booking}/guests")["items"][0]["code"])


def help_asked(walk: Walk, traveller: Visitor, admin: Visitor, ids: dict[str, str], booking: str) -> None:
    """Help with a booking is asked for, taken on and answered, and whoever asked reads the answer."""
    page = traveller.page
    traveller.open(f"/spaces/b/{booking}")
    page.get_by_role("button", name="도움 요청").click()
    window = page.get_by_role("dialog")
    window.get_by_role("combobox", name="무엇을").select_option("set-up")
    window.get_by_role("textbox", name=re.compile("무엇이 필요한가요")).fill("벽을 열고 열두 자리로 놓아 주세요")
    window.get_by_role("button", name="보내기").click()
    said(page, "거점에 전했습니다")
    desk = admin.page
    admin.open(f"/spaces/sites/{ids['site']}/today")
    asked = desk.get_by_role("list", name="요청과 고장").get_by_role("listitem")
    asked.get_by_role("button", name="내가 맡기").click()
    expect(asked).to_contain_text("담당 이나래")
    asked.get_by_role("button", name="답하기").click()
    desk.get_by_role("dialog").get_by_role("textbox", name="답").fill("아침 아홉 시까지 놓겠습니다")
    desk.get_by_role("dialog").get_by_role("button", name="저장").click()
    said(desk, "김하늘 님에게 답했습니다")
    traveller.open("/spaces/mine?tab=requests")
    mine = page.get_by_role("list", name="내 요청").get_by_role("listitem")
    expect(mine).to_contain_text("아침 아홉 시까지 놓겠습니다")
    expect(mine).to_contain_text("마침")
    walk.picture(traveller, "help-that-was-asked-for")
