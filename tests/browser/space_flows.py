"""Who walks through the spaces, where, and what they do without a screen."""

import re
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from playwright.sync_api import Browser, Page, expect

from madang.ground import clock
from madang.standards.days import is_working_day
from tests.browser.house import House
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

ADMINISTRATOR = ("20160001", "고요한 마당 일곱 그루")
TRAVELLER = ("20180007", "달빛 아래 대청마루")
COLLEAGUE = ("20190011", "장독대 옆 감나무 셋")
PARTNER = ("nuri@saebit.example", "새벽 물안개 두물머리")
ALWAYS = {str(day): [["00:00", "24:00"]] for day in range(7)}


def person(admin: Visitor, fn: str, account: tuple[str, str], **more: Any) -> str:
    """Somebody new, with a password of their own choice; their id."""
    login = {"email": account[0]} if "@" in account[0] else {"number": account[0]}
    made = door(admin, "POST", "/api/people", fn=fn, invite=True, **login, **more)
    with visitor(admin.context.browser, admin.house) as who:  # type: ignore[arg-type]
        who.open("/")
        door(who, "POST", "/api/session", number=account[0], password=made["invitation"]["password"])
        door(who, "POST", "/api/session/password", old=made["invitation"]["password"], new=account[1])
    return str(made["person"]["person"]["id"])


def settle(house: House, browser: Browser) -> dict[str, str]:
    """An institution with four people, three sites and what can be booked there; the ids."""
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
        ids["partner"] = person(admin, "최누리", PARTNER, sort="external", org="새빛로보틱스")
        for key, name in (("site", "나래특구"), ("other", "다온특구"), ("third", "라온특구")):
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
            ("video-room", "영상회의실", 8, ["video"]),
        ):
            ids[name] = add(admin, ids["site"], kind=kind, name=name, capacity=capacity, features=features)
        parts = [ids["소회의실 가"], ids["소회의실 나"]]
        ids["대회의실"] = add(admin, ids["site"], kind="room", name="대회의실", capacity=12, parts=parts)
        for kind, name, capacity in (
            ("desk", "다온 A-01", 1),
            ("room", "다온 회의실", 8),
            ("room", "다온 작은 방", 4),
        ):
            ids[name] = add(admin, ids["other"], kind=kind, name=name, capacity=capacity, features=[])
        ids["라온 A-01"] = add(admin, ids["third"], kind="desk", name="라온 A-01", capacity=1, features=[])
        patch(admin, f"/api/spaces/sites/{ids['other']}/policy", 1, holidays=False)
        # here nobody waits long for whoever does not come
        patch(admin, f"/api/spaces/sites/{ids['third']}/policy", 1, unit_minutes=5, grace_minutes=1)
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


def now_half() -> datetime:
    """The half-hour that is on, in Seoul."""
    found = datetime.now(clock.ZONE).replace(second=0, microsecond=0)
    return found - timedelta(minutes=found.minute % 30)


def workday(after: int) -> datetime:
    """The start of a working day in Seoul, so many or more days ahead."""
    day = clock.today() + timedelta(days=after)
    while not all(is_working_day(day + timedelta(days=7 * week)) for week in range(3)):
        day += timedelta(days=1)
    return midnight(day)


def midnight(day: date) -> datetime:
    """When a day begins in Seoul."""
    return datetime(day.year, day.month, day.day, tzinfo=clock.ZONE)


def until(what: str, done: Callable[[], bool], *, seconds: float = 20) -> None:
    """Wait for something that happens a moment later."""
    last = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < last, what
        time.sleep(0.3)


def type_day(page: Page, field: str, day: date) -> None:
    """A date, typed into its field."""
    page.get_by_role("group", name=field).get_by_role("spinbutton").first.click()
    page.keyboard.type(f"{day:%Y%m%d}")
