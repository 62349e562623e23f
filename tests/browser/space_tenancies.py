"""A desk for months: applied for on the plan, admitted at the reception, seen by everybody, ended."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from madang.ground import clock
from tests.browser.space_flows import add, said
from tests.browser.visitor import Visitor
from tests.browser.walk import Walk


def a_desk_for_months(walk: Walk, colleague: Visitor, admin: Visitor, ids: dict[str, str]) -> None:
    """A colleague applies for a desk that is let; whoever runs the site admits; it ends by one's own hand."""
    add(admin, ids["third"], kind="desk", name="A 데스크 1", storey="2층", capacity=1, features=["quiet"], lets=True)
    page = colleague.page
    colleague.open("/spaces/mine?tab=tenancies")
    page.get_by_role("button", name="입주 신청").click()
    window = page.get_by_role("dialog")
    window.get_by_role("combobox", name="어디에서", exact=True).select_option(label="라온특구")
    expect(window.get_by_role("combobox", name="공간", exact=True)).to_contain_text("A 데스크 1")
    window.get_by_role("textbox", name="하려는 일").fill("지역 스마트 농장 실증, 석 달")
    walk.picture(colleague, "a-desk-for-months")
    window.get_by_role("button", name="신청하기").click()
    said(page, "입주를 신청했습니다")
    expect(page.get_by_text("승인 대기")).to_be_visible()
    desk = admin.page
    admin.open(f"/spaces/sites/{ids['third']}/today")
    waiting = desk.get_by_role("list", name="입주")
    expect(waiting.get_by_text("지역 스마트 농장 실증, 석 달")).to_be_visible()
    walk.picture(admin, "applications-at-the-reception")
    waiting.get_by_role("button", name="승인하기", exact=True).click()
    desk.get_by_role("dialog").get_by_role("button", name="승인하기", exact=True).click()
    said(desk, "입주를 승인했습니다")
    day = (clock.today() + timedelta(days=2)).isoformat()
    admin.open(f"/spaces/sites/{ids['third']}/board?day={day}")
    line = desk.get_by_role("group", name=re.compile("^A 데스크 1"))
    expect(line.get_by_role("button", name=re.compile("^입주, .*까지"))).to_be_visible()
    walk.picture(admin, "let-on-the-grid")
    colleague.open("/spaces/mine")
    mine = page.get_by_role("list", name="입주")
    expect(mine.get_by_text("입주 예정")).to_be_visible()
    walk.picture(colleague, "a-tenancy-beside-bookings")
    mine.get_by_role("button", name="연장 신청").click()
    page.get_by_role("dialog").get_by_role("button", name="연장 신청하기").click()
    said(page, "연장해 달라고 신청했습니다")
    admin.open(f"/spaces/sites/{ids['third']}/today")
    waiting.get_by_role("button", name="연장 승인하기").click()
    desk.get_by_role("dialog").get_by_role("button", name="연장 승인하기").click()
    said(desk, "입주를 연장했습니다")
    colleague.open("/spaces/mine")
    mine.get_by_role("button", name="입주 끝내기").click()
    page.get_by_role("dialog").get_by_role("button", name="끝내기", exact=True).click()
    said(page, "에 끝납니다")
    expect(mine).to_have_count(0)
