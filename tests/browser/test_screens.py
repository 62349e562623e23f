"""Every screen of the house in every look: no fault by axe, none sideways, no broken picture, keys reach it all."""

import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.place import AXE, ROOT, WALKS
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
LOOKS = {"desk": (False, False), "desk-dark": (False, True), "phone": (True, False), "phone-dark": (True, True)}
EVERY_DAY = ("desk", "phone-dark")
"""The looks of the daily check; the proof of accessibility takes all."""
PICTURES = WALKS / "screens"
PATH = re.compile(r"path: '([^']+)'")
TABS = 60
"""So many times Tab is pressed on a screen before it counts as walked through."""
MOST = int(os.environ.get("MADANG_SCREENS", "0"))
"""So many screens are looked at, and walked through by keyboard, by the proof of accessibility; 0: as the tests say."""


def manifests() -> list[str]:
    """The addresses of all pages, as the manifests of the slices and of the ground's own parts name them."""
    web = ROOT / "web/src"
    files = [*web.glob("*/manifest.tsx"), *web.glob("ground/*/manifest.tsx"), web / "ground/own.tsx"]
    found = {path for file in files for path in PATH.findall(file.read_text(encoding="utf-8"))}
    return ["/", *sorted(found)]


@pytest.fixture(scope="module")
def known(browser: Browser, demo: House) -> tuple[dict[str, str], dict[str, Any]]:
    """The cookies of the demonstration's administrator, and an id for every part of an address that needs one."""
    account = next(
        one
        for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts
        if one.role == "시스템관리자"
    )
    with visitor(browser, demo) as who:
        sign_in(who, account.login, account.password)
        at_home(who)

        def first(path: str) -> Any:
            return door(who, "GET", path)["items"][0]

        door(who, "POST", "/api/groups", name="보안 점검 모임")
        ids = {
            "/tasks/mine/$bucket": "week",
            "/tasks/projects/$project": first("/api/tasks/projects")["id"],
            "/tasks/$task": first("/api/tasks")["id"],
            "/people/$id": first("/api/people")["id"],
            "/people/manage/$id": first("/api/people")["id"],
            "/people/organisation/$id": first("/api/units")["id"],
            "/people/sites/$id": first("/api/sites")["id"],
            "/people/manage/groups/$id": first("/api/groups")["id"],
            "/people/manage/import/$id": "units",
            "/people/handover/$id": first("/api/people")["id"],
        }
        drive = door(who, "PUT", f"/api/drive/drives/of/{door(who, 'GET', '/api/session')['person']['id']}")["id"]
        folder = door(who, "POST", "/api/drive/folders", parent=drive, name="점검 자료")["id"]
        token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")

        def sent(thing: str) -> Any:
            answer = who.context.request.post(
                f"{demo.address}/api/things/{thing}/files",
                multipart={"file": {"name": "notes.csv", "mimeType": "text/csv", "buffer": b"place,amount\nhall,3\n"}},
                headers={"x-csrftoken": token},
            )
            return answer.json()["items"][0]["file"]["id"]

        ids |= {
            "/drive/$folder": folder,
            "/drive/f/$file": sent(folder),
            "/files/$id": sent(ids["/tasks/$task"]),
        }
        ids["/files/$id/editor"] = ids["/files/$id"]
        space = door(who, "PUT", f"/api/wiki/spaces/of/{door(who, 'GET', '/api/session')['person']['id']}")["id"]
        ids["/wiki/spaces/$space"] = space
        ids["/wiki/$page"] = door(who, "POST", "/api/wiki/pages", space=space, title="점검 기록")["page"]["id"]
        for face in ("versions", "present", "speaker", "remote", "arrange"):
            ids[f"/wiki/$page/{face}"] = ids["/wiki/$page"]
        meeting = door(who, "POST", "/api/meetings", about=ids["/wiki/$page"], title="점검 회의")["id"]
        ids |= {"/meetings/$meeting": meeting, "/meetings/$meeting/here": meeting}
        board = door(who, "POST", "/api/boards", sort="notices", name="점검 공지")["id"]
        post = door(who, "POST", f"/api/boards/{board}/posts", title="점검 글", body="# 점검\n", must_read=True)["id"]
        ids |= {"/boards/$board": board, "/boards/$board/new": board}
        ids |= {"/boards/posts/$post": post, "/boards/posts/$post/edit": post}
        trip = door(
            who,
            "POST",
            "/api/trips",
            place="가람 특구본부",
            region="가람",
            purpose="점검",
            dtstart="2027-03-02T09:00:00+09:00",
            dtend="2027-03-02T18:00:00+09:00",
            all_day=False,
        )["id"]
        ids |= {"/trips/$trip": trip, "/trips/$trip/edit": trip}
        calendar = first("/api/calendar/calendars")["id"]
        now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
        event = door(
            who,
            "POST",
            "/api/calendar/events",
            calendar=calendar,
            title="점검 일정",
            dtstart=f"{now.isoformat()}Z",
            dtend=f"{(now + timedelta(hours=1)).isoformat()}Z",
        )["id"]
        ids |= {"/calendar/c/$calendar": calendar, "/calendar/e/$event": event, "/calendar/e/$event/edit": event}
        site = first("/api/spaces/sites")["site"]
        for page in ("", "/board", "/manage", "/today", "/use"):
            ids[f"/spaces/sites/$site{page}"] = site
        later = now + timedelta(days=9)
        free = first(
            f"/api/spaces/search?from={now.isoformat()}Z&to={later.isoformat()}Z&minutes=60&kinds=room,video-room"
        )
        ids["/spaces/b/$booking"] = door(
            who,
            "POST",
            "/api/spaces/bookings",
            space=free["space"]["id"],
            dtstart=free["openings"][0]["dtstart"],
            dtend=(datetime.fromisoformat(free["openings"][0]["dtstart"]) + timedelta(hours=1)).isoformat(),
            summary="점검",
        )["id"]
        ids["/spaces/door/$token"] = door(who, "POST", f"/api/spaces/sites/{site}/doors", sort="wall", name="점검")[
            "token"
        ]
        own = door(who, "PUT", f"/api/messenger/rooms/of/{door(who, 'GET', '/api/session')['person']['id']}")["id"]
        door(who, "POST", f"/api/messenger/rooms/{own}/messages", client=str(uuid4()), text="점검 메모")
        ids |= {"/messenger/$room": own, "/messenger/stretches/$stretch": _stretch(who, own)}
        ids["/tasks/projects/$project/settings"] = ids["/tasks/projects/$project"]
        return {one["name"]: one["value"] for one in who.context.cookies()}, ids


def beside(who: Visitor) -> Visitor:
    """The same person in another tab."""
    other = Visitor(house=who.house, context=who.context, page=who.context.new_page())
    other.watch()
    return other


def _stretch(who: Visitor, room: str) -> str:
    """A stretch of talk; search reads what was said within a minute."""
    until = time.monotonic() + 90
    while time.monotonic() < until:
        found = door(who, "GET", f"/api/search?q=점검 메모&kind=messenger.stretch&place={room}")["items"]
        if found:
            return str(found[0]["id"])
        time.sleep(0.5)
    raise AssertionError("search did not read what was said")


@contextmanager
def looking(browser: Browser, demo: House, keys: dict[str, str], look: str) -> Iterator[Visitor]:
    phone, dark = LOOKS[look]
    with visitor(browser, demo, phone=phone, dark=dark, keys=keys) as who:
        yield who


def settled(page: Page) -> None:
    """Wait until the screen is drawn and nothing is loading any more."""
    expect(page.locator("main").first).to_be_visible()
    expect(page.locator("[aria-busy=true], .m-skeleton")).to_have_count(0)
    page.evaluate("document.fonts.ready")


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it is."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        "tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"
        ".then(one => one.violations)",
        list(TAGS),
    )
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def address_of(path: str, ids: dict[str, Any]) -> str:
    """The address of a page with its open part filled in."""
    return re.sub(r"\$\w+", lambda _: str(ids[path]), path)


BROKEN = """() => [...document.images].filter(one => one.complete && one.currentSrc && !one.naturalWidth)
  .map(one => one.outerHTML.slice(0, 140))"""


@pytest.mark.timeout(400)
@pytest.mark.parametrize("look", LOOKS if MOST else EVERY_DAY)
def test_every_screen(browser: Browser, demo: House, known: tuple[dict[str, str], dict[str, Any]], look: str) -> None:
    keys, ids = known
    wrong: dict[str, list[str]] = {}
    folder: Path = PICTURES / look
    folder.mkdir(parents=True, exist_ok=True)
    paths = manifests()[: MOST or None]
    with looking(browser, demo, keys, look) as who:
        # the next screen comes in one tab while this one is looked at in the other
        tabs = (who, beside(who))
        who.open(address_of(paths[0], ids))
        for turn, path in enumerate(paths):
            now, following = tabs[turn % 2], tabs[(turn + 1) % 2]
            if turn + 1 < len(paths):
                following.errors.clear()
                following.page.goto(demo.address + address_of(paths[turn + 1], ids), wait_until="commit")
            page = now.page
            settled(page)
            found = violations(page)
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                found.append("scrolls sideways")
            found += [f"a broken picture: {one}" for one in page.evaluate(BROKEN)]
            found += now.errors
            page.screenshot(path=folder / f"{path.strip('/').replace('/', '-').replace('$', '') or 'home'}.png")
            if found:
                wrong[path] = found
        assert [*who.abroad, *tabs[1].abroad] == []
    keep(folder, wrong)
    assert wrong == {}


def keep(folder: Path, wrong: dict[str, list[str]]) -> None:
    """Write down what was found wrong, beside the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "found.json").write_text(json.dumps(wrong, ensure_ascii=False, indent=2), encoding="utf-8")


SAMPLE = (
    "/",
    "/wiki/$page",
    "/wiki/$page/arrange",
    "/meetings/$meeting",
    "/boards/posts/$post",
    "/calendar",
    "/drive/$folder",
    "/tasks/projects/$project",
    "/tasks/$task",
    "/people",
    "/people/manage",
    "/inbox",
    "/admin/backups",
)

REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')]
  .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.disabled
    && one.tabIndex >= 0 && !one.closest('[inert], [aria-hidden=true]')).length"""
FOCUSED = """async () => { await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const one = document.activeElement
  if (!one || one === document.body) return null
  const chain = []; for (let at = one; at; at = at.parentElement) chain.push(at)
  const ring = chain.slice(0, 4).some(at => { const style = getComputedStyle(at)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none' })
  const own = one.previousElementSibling || one.nextElementSibling
  const beside = own ? getComputedStyle(own).outlineStyle !== 'none' : false
  const box = one.getBoundingClientRect()
  window.marks ??= new WeakMap(); window.count ??= 0
  if (!window.marks.has(one)) window.marks.set(one, window.count++)
  return { mark: window.marks.get(one), ring: ring || beside, html: one.outerHTML.slice(0, 140),
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth } }"""


@pytest.mark.timeout(600 if MOST else 240)
def test_keys_reach_what_is_there(browser: Browser, demo: House, known: tuple[dict[str, str], dict[str, Any]]) -> None:
    """Tab goes through a screen without being caught, and where it is shows."""
    keys, ids = known
    wrong: dict[str, list[str]] = {}
    with looking(browser, demo, keys, "desk") as who:
        page = who.page
        for path in manifests()[:MOST] if MOST else SAMPLE:
            who.open(address_of(path, ids))
            settled(page)
            met: set[int] = set()
            unseen: list[str] = []
            there = page.evaluate(REACHABLE)
            for _ in range(min(TABS, there + 2)):
                page.keyboard.press("Tab")
                at = page.evaluate(FOCUSED)
                if at is None:
                    continue
                met.add(at["mark"])
                if not at["ring"] or not at["seen"]:
                    unseen.append(at["html"])
            if len(met) < min(TABS, there) * 0.5:
                unseen.append(f"only {len(met)} of {there} were reached")
            if unseen:
                wrong[path] = unseen
    keep(PICTURES / "keys", wrong)
    assert wrong == {}
