"""What administrators do about people in the browser: hand over for a leaver, take a planned reorganisation back."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.place import WALKS
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

PICTURES = WALKS / "people"


def administrator(who: Visitor) -> None:
    """Come in as the demonstration's administrator."""
    accounts = organisation.generate(seed=1, today=clock.today(), size="small").accounts
    account = next(one for one in accounts if one.role == "시스템관리자")
    sign_in(who, account.login, account.password)
    at_home(who)


def picture(who: Visitor, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    who.page.screenshot(path=PICTURES / f"{name}.png")


def busiest(who: Visitor) -> tuple[dict[str, Any], dict[str, Any]]:
    """Somebody who answers for tasks and a project, and a colleague of theirs."""
    people = [one for one in door(who, "GET", "/api/people?most=200")["items"] if one["sort"] == "staff"]
    me = door(who, "GET", "/api/session")["person"]["id"]
    for one in people:
        owned = door(who, "GET", f"/api/handover/{one['id']}")
        projects = [each for each in owned["collections"] if each["kind"] == "tasks.project"]
        if one["id"] != me and owned["kinds"] and projects:
            return one, next(
                other for other in people if other["id"] not in (me, one["id"]) and other["status"] == "active"
            )
    raise AssertionError(json.dumps([one["fn"] for one in people]))


@pytest.mark.timeout(120)
def test_a_leavers_things_go_to_a_colleague(browser: Browser, demo: House) -> None:
    with visitor(browser, demo) as who:
        page = who.page
        administrator(who)
        leaver, heir = busiest(who)
        day = clock.today() + timedelta(days=20)
        door(who, "POST", f"/api/people/{leaver['id']}/leave", left_on=day.isoformat())
        who.open(f"/people/{leaver['id']}")
        page.get_by_role("button", name="인계하기").click()
        expect(page.get_by_role("heading", name=f"{leaver['fn']} 님의 인계")).to_be_visible()
        page.get_by_role("combobox", name="모두 받을 사람").press_sequentially(heir["number"], delay=30)
        page.get_by_role("option").filter(has_text=heir["number"]).click()
        page.get_by_label("프로젝트 인계 방법").select_option("그대로 둠")
        picture(who, "handover-chosen")
        page.get_by_role("button", name="인계하기").click()
        page.get_by_role("alertdialog").get_by_role("button", name="인계하기").click()
        expect(page.get_by_text("인계했습니다.")).to_be_visible()
        expect(page.get_by_role("status").filter(has_text=f"{heir['fn']} 님에게")).to_contain_text("업무")
        expect(page.get_by_label("프로젝트 인계 방법")).to_be_visible()
        expect(page.get_by_label("업무 인계 방법")).to_have_count(0)
        picture(who, "handover-done")
        who.open("/people/handover")
        row = page.get_by_role("row").filter(has_text=leaver["number"])
        expect(row).to_contain_text("퇴직 예정")
        picture(who, "leavers")
        door(who, "POST", f"/api/people/{leaver['id']}/leave", left_on=None)
        assert who.errors == []


@pytest.mark.timeout(120)
def test_a_planned_reorganisation_is_seen_and_taken_back(browser: Browser, demo: House) -> None:
    with visitor(browser, demo) as who:
        page = who.page
        administrator(who)
        team = next(one for one in door(who, "GET", "/api/units")["items"] if one["name"] == "실증확산팀")
        day = clock.today() + timedelta(days=40)
        body = {"takes_effect_on": day.isoformat(), "title": "취소할 개편"}
        steps = [{"op": "rename", "unit": team["id"], "name": "실증실험팀"}]
        door(who, "POST", "/api/reorganisations", **body, changes=steps)
        who.open("/people/manage/reorganise")
        event = page.get_by_role("listitem").filter(has_text="취소할 개편")
        expect(event).to_contain_text("실증확산팀 → 실증실험팀")
        expect(event).to_contain_text(re.compile(rf"{day.year}\. {day.month}\. {day.day}\..*0시부터 적용됩니다"))
        event.get_by_role("button", name="개편 취소하기").click()
        picture(who, "cancel-asked")
        page.get_by_role("alertdialog").get_by_role("button", name="개편 취소하기").click()
        expect(page.get_by_text("‘취소할 개편’을 취소했습니다.")).to_be_visible()
        expect(event).to_have_count(0)
        who.open(f"/people/organisation/{team['id']}?on={day.isoformat()}")
        expect(page.get_by_role("heading", name="실증확산팀", exact=True)).to_be_visible()
        assert who.errors == []
