"""A trip that holds desks at its site, read in the calendar and by a phone, and lets go of what it needs no more."""

import re
from datetime import datetime, timedelta

from caldav.davclient import DAVClient
from playwright.sync_api import expect

from tests.browser.space_flows import TRAVELLER, said, type_day, until
from tests.browser.visitor import Visitor, door
from tests.browser.walk import Walk

DAY = timedelta(days=1)


def plan(walk: Walk, traveller: Visitor, ids: dict[str, str], day: datetime) -> str:
    """Two days at a site are planned and confirmed; the desk that is held is taken and seen on the plan. The trip's id."""
    page = traveller.page
    traveller.open("/trips/new")
    page.get_by_role("combobox", name="가는 사무소").fill("나래")
    page.get_by_role("option", name=re.compile("나래특구")).click()
    type_day(page, "첫날", day.date())
    type_day(page, "마지막 날", (day + DAY).date())
    page.get_by_role("textbox", name="목적").fill("현장 점검")
    walk.picture(traveller, "a-trip-is-planned")
    page.get_by_role("button", name="저장하기").click()
    page.get_by_role("button", name="확정하기").click()
    said(page, "출장을 확정했습니다")
    until("two desks are held", lambda: _held(traveller) == ["held", "held"])
    traveller.open("/spaces/mine")
    expect(page.get_by_text("잡아 둠", exact=True)).to_have_count(2)
    walk.picture(traveller, "desks-held-for-the-trip")
    page.get_by_role("button", name="이 자리 쓰기").first.click()
    said(page, "예약을 확정했습니다")
    on = day.date().isoformat()
    traveller.open(f"/spaces/sites/{ids['site']}/board?view=plan&day={on}&space={ids['A-01']}")
    floor = page.get_by_role("group", name=re.compile("^1층 평면도"))
    expect(floor.get_by_role("button", name=re.compile("^A-01"))).to_have_accessible_name(re.compile("내 예약"))
    walk.picture(traveller, "the-desk-on-the-plan")
    trip = next(one for one in door(traveller, "GET", "/api/trips")["items"])
    return str(trip["id"])


def _held(who: Visitor) -> list[str]:
    found = door(who, "GET", "/api/spaces/bookings")["items"]
    return [one["status"] for one in found if one["source"]]


def in_programs(walk: Walk, traveller: Visitor, day: datetime) -> None:
    """Trip and booking stand in the calendar, and in a program that speaks CalDAV."""
    wish = {"name": "phone", "kind": "app-password", "days": 30, "password": TRAVELLER[1], "scopes": ["calendar"]}
    secret = door(traveller, "POST", "/api/me/tokens", **wish)["secret"]
    with DAVClient(url=f"{traveller.house.address}/dav/", username=TRAVELLER[0], password=secret) as client:
        calendars = client.principal().calendars()  # type: ignore[no-untyped-call]
        taken = next(one for one in calendars if str(one.url).rstrip("/").endswith("elsewhere"))
        found = taken.search(start=day, end=day + DAY, event=True)
        read = {str(one.icalendar_component["SUMMARY"]): one.icalendar_component for one in found}
        assert set(read) == {"나래특구 · 현장 점검", "A-01"}
        assert str(read["A-01"]["LOCATION"]) == "나래특구 A-01"
    page = traveller.page
    traveller.open(f"/calendar?view=day&day={day.date().isoformat()}")
    expect(page.get_by_role("button", name=re.compile(r"^출장\(나래특구\)"))).to_be_visible(timeout=15_000)
    expect(page.get_by_role("button", name=re.compile("^A-01"))).to_be_visible()
    walk.picture(traveller, "the-trip-in-the-calendar")


def shorten(walk: Walk, traveller: Visitor, colleague: Visitor, ids: dict[str, str], trip: str, day: datetime) -> None:
    """Somebody waits for the second day; the trip ends a day earlier, and they get the desk and are told."""
    begin, end = (day + DAY + timedelta(hours=hour) for hour in (9, 18))
    wish = {"space": ids["A-01"], "dtstart": begin.isoformat(), "dtend": end.isoformat(), "summary": "현장 회의"}
    door(colleague, "POST", "/api/spaces/waits", **wish)
    page = traveller.page
    traveller.open(f"/trips/{trip}/edit")
    type_day(page, "마지막 날", day.date())
    page.get_by_role("button", name="저장하기").click()
    until("the second day is let go", lambda: _held(traveller) == ["confirmed"])
    until("whoever waited has it", lambda: len(door(colleague, "GET", "/api/spaces/bookings")["items"]) == 1)
    colleague.open("/inbox")
    expect(colleague.page.get_by_text("기다리던 자리가 나서 예약됨").first).to_be_visible(timeout=20_000)
    walk.picture(colleague, "told-that-the-desk-is-theirs")
