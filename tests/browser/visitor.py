"""Somebody at a browser: a context of one's own, watched for errors and for requests that leave the host."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct, field
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Playwright, Request, expect

from tests.browser.house import House

DESK = (1280, 800)
PHONE = (360, 780)
PATIENCE = 10_000
"""Milliseconds anything may take to show."""
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
)


def chromium(playwright: Playwright) -> Browser:
    """The browser of this machine."""
    expect.set_options(timeout=PATIENCE)
    return playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(ARGUMENTS))


class Visitor(Struct, kw_only=True):
    """A browser of one person: its page, and what went wrong in it."""

    house: House
    context: BrowserContext
    page: Page
    errors: list[str] = field(default_factory=list)
    abroad: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Note errors of the console and of scripts, and what is asked of anybody but the house."""
        host = urlsplit(self.house.address).netloc

        def said(message: ConsoleMessage) -> None:
            # a refusal of the server is no error of the page; the browser says it all the same
            if message.type == "error" and not message.text.startswith("Failed to load resource"):
                self.errors.append(message.text)

        def asked(request: Request) -> None:
            there = urlsplit(request.url)
            if there.scheme in {"http", "https", "ws", "wss"} and there.netloc != host:
                self.abroad.append(request.url)

        self.page.on("console", said)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", asked)

    def open(self, path: str) -> None:
        """Go to a page of the house."""
        self.page.goto(self.house.address + path)


@contextmanager
def visitor(
    browser: Browser,
    house: House,
    *,
    size: tuple[int, int] = DESK,
    dark: bool = False,
    phone: bool = False,
    keys: dict[str, str] | None = None,
) -> Iterator[Visitor]:
    """A new browser that nobody knows. `keys` are cookies it brings along; a phone is touched."""
    context = browser.new_context(
        locale="ko-KR",
        timezone_id="Asia/Seoul",
        viewport={"width": (PHONE if phone else size)[0], "height": (PHONE if phone else size)[1]},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        has_touch=phone,
        is_mobile=phone,
        device_scale_factor=2 if phone else 1,
        base_url=house.address,
    )
    context.set_default_timeout(PATIENCE)
    if keys:
        context.add_cookies([{"name": name, "value": value, "url": house.address} for name, value in keys.items()])
    page = context.new_page()
    found = Visitor(house=house, context=context, page=page)
    found.watch()
    try:
        yield found
    finally:
        context.close()


def drag(page: Page, what: Locator, to: Locator, *, at: float) -> None:
    """Drag by the mouse and let go over something, at a share of its height."""
    start, end = what.bounding_box(), to.bounding_box()
    assert start
    assert end
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 2, y + 12, steps=3)
    page.mouse.move(end["x"] + min(60, end["width"] / 2), end["y"] + end["height"] * at, steps=6)
    page.mouse.up()


def sign_in(who: Visitor, login: str, password: str) -> None:
    """Come to the door, type number and password; what comes next is the caller's to expect."""
    who.open("/")
    who.page.get_by_role("textbox", name="사번").fill(login)
    who.page.get_by_label("비밀번호", exact=True).fill(password)
    who.page.get_by_role("button", name="로그인", exact=True).click()


def at_home(who: Visitor) -> None:
    """Wait until the house is open."""
    expect(who.page.get_by_role("navigation", name="주 메뉴").first).to_be_visible()


def door(who: Visitor, method: str, path: str, **body: Any) -> Any:
    """Ask the house as the page does; for what the walk needs and has no screen in it."""
    token = next((one["value"] for one in who.context.cookies() if one["name"] == "csrftoken"), "")
    answer = who.context.request.fetch(
        who.house.address + path, method=method, data=None if method == "GET" else body, headers={"x-csrftoken": token}
    )
    assert answer.ok, f"{method} {path}: {answer.status} {answer.text()}"
    return answer.json() if answer.text() else None
