"""Looks at the built web ground in a browser: screenshots of every face, and axe on each.

    npm run build && python tests/browser/faces.py --out shots [--only home]

The server is played by intercepted routes, so that every state can be seen without one.
Exits 1 when axe finds a violation, the page logs an error, or anything leaves the host.
"""

from __future__ import annotations

import argparse
import http.server
import json
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route, sync_playwright

WEB = Path(__file__).resolve().parents[2]
AXE = WEB / "node_modules/axe-core/axe.min.js"
WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 780}
INSTITUTION = {"fn": "한빛디지털진흥원", "fn_en": "Hanbit Digital Agency", "notice": "11월 24일(화) 14:00에 소방 훈련이 있습니다."}
PERSON = {"id": "0197a3c0-0000-7000-8000-000000000001", "fn": "김하늘", "number": "20210042"}


# The policy the server sends with the page (madang/ground/page.py).
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:;"
    " font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; frame-src 'self'; object-src 'none';"
    " base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)


class Files(http.server.SimpleHTTPRequestHandler):
    """Serves the bundle; unknown paths get the page, as the server does."""

    def send_head(self) -> Any:
        if not Path(self.translate_path(self.path)).is_file():
            self.path = "/index.html"
        return super().send_head()

    def end_headers(self) -> None:
        self.send_header("content-security-policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def session(state: str, language: str, **settings: object) -> dict[str, object]:
    """What the server says of the session."""
    inside = state == "signed-in"
    return {
        "state": state,
        "person": PERSON if inside else None,
        "institution": {"fn": "", "fn_en": "", "notice": ""} if state == "setup" else INSTITUTION,
        "language": language,
        "settings": {"language": language, **settings},
        "demo": inside,
        "position": 0,
        "may": [],
        "idle_seconds": 7200,
    }


def answer(route: Route, body: object, status: int = 200) -> None:
    kind = "application/json" if status < 400 else "application/problem+json"
    route.fulfill(status=status, content_type=kind, body=json.dumps(body))


def serve(page: Page, state: str, language: str, **settings: object) -> None:
    """Plays the server for one page."""

    def api(route: Route) -> None:
        path = route.request.url.split("/api/", 1)[1]
        if path == "session" and route.request.method == "GET":
            answer(route, session(state, language, **settings))
        elif path == "session":
            answer(route, {"type": "/problems/ground.sign-in-refused", "code": "ground.sign-in-refused", "title": "Sign in first", "status": 401}, 401)
        elif path.startswith("search/quick"):
            answer(route, {"items": [{"id": "1", "kind": "tasks.task", "hint": "기획조정실", "ref": "tasks.task:1", "title": "2027년 예산 편성 지침 검토"}]})
        else:
            answer(route, {"type": "/problems/ground.not-found", "title": "Not found", "status": 404}, 404)

    page.route("**/api/**", api)


def refused(page: Page) -> None:
    page.locator("input").nth(0).fill("20210042")
    page.locator("input").nth(1).fill("wrong")
    page.locator("button[type=submit]").click()
    page.wait_for_selector("[role=alert]")


def plain(page: Page) -> None:
    page.evaluate("document.documentElement.dataset.plain = ''")


def second_step(page: Page) -> None:
    page.locator("input").first.fill("한빛디지털진흥원")
    page.locator("button[type=submit]").click()
    page.wait_for_timeout(200)


def press(keys: str, selector: str = ".m-dialog") -> Callable[[Page], None]:
    def act(page: Page) -> None:
        page.keyboard.press(keys)
        page.wait_for_selector(selector)
        page.wait_for_timeout(250)

    return act


def settings_window(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("s")
    page.wait_for_selector(".m-dialog")
    page.wait_for_timeout(250)


def more(page: Page) -> None:
    page.locator(".m-bar button").click()
    page.wait_for_selector(".m-dialog")
    page.wait_for_timeout(250)


def thing(page: Page) -> None:
    page.wait_for_timeout(100)


def foot(page: Page) -> None:
    page.evaluate("document.querySelector('.m-thing').scrollTo(0, 99999)")
    page.locator(".m-form-foot .m-button-primary").click()
    page.wait_for_selector(".m-toast")
    page.wait_for_timeout(200)


def scrolled(page: Page) -> None:
    page.evaluate("document.querySelector('.m-thing').scrollTo(0, 5000)")
    page.wait_for_timeout(400)


def calendar(page: Page) -> None:
    page.locator(".m-date").scroll_into_view_if_needed()
    page.locator(".m-box:has(.m-date) button").click()
    page.wait_for_selector(".m-calendar")
    page.wait_for_timeout(200)


def combo(page: Page) -> None:
    box = page.locator("input[role=combobox]")
    box.scroll_into_view_if_needed()
    box.click()
    box.press_sequentially("ㄱㅎ")
    page.wait_for_selector("[role=option]")
    page.wait_for_timeout(400)


def menu(page: Page) -> None:
    page.locator(".m-thing-acts button[aria-haspopup]").click()
    page.wait_for_selector("[role=menu]")
    page.wait_for_timeout(200)


# name, state of the session, path, what to do before looking
FACES: list[tuple[str, str, str, Callable[[Page], None] | None]] = [
    ("sign-in", "signed-out", "/", None),
    ("refused", "signed-out", "/", refused),
    ("code", "second-factor", "/", None),
    ("password", "change-password", "/", None),
    ("setup", "setup", "/", None),
    ("setup-2", "setup", "/", second_step),
    ("home", "signed-in", "/", None),
    ("install", "signed-out", "/install", None),
    ("plain", "signed-in", "/", plain),
    ("nowhere", "signed-in", "/i/0197a3c0-0000-7000-8000-000000000009", None),
    ("palette", "signed-in", "/", press("Control+k")),
    ("shortcuts", "signed-in", "/", press("?")),
    ("settings", "signed-in", "/", settings_window),
    ("more", "signed-in", "/", more),
    ("kit-form", "signed-in", "/tests/browser/showcase.html", None),
    ("kit-foot", "signed-in", "/tests/browser/showcase.html", foot),
    ("kit-table", "signed-in", "/tests/browser/showcase.html?tab=table", thing),
    ("kit-300", "signed-in", "/tests/browser/showcase.html?tab=table&rows=300", scrolled),
    ("kit-states", "signed-in", "/tests/browser/showcase.html?tab=states", None),
    ("kit-date", "signed-in", "/tests/browser/showcase.html", calendar),
    ("kit-combo", "signed-in", "/tests/browser/showcase.html", combo),
    ("kit-menu", "signed-in", "/tests/browser/showcase.html", menu),
]
# While a window or list is open, React Aria hides the rest of the page from screen readers; rules about the whole
# page, and about what is focusable behind, do not apply then (focus cannot get there without closing it). The label of
# a calendar day joins number and unit in Korean, which axe does not take for the number shown.
OVER = {"palette", "shortcuts", "settings", "more", "kit-date", "kit-combo", "kit-menu"}
BEHIND = ("landmark-one-main", "page-has-heading-one", "region", "aria-hidden-focus", "label-content-name-mismatch")
LOOKS = [
    ("wide-light-ko", WIDE, "light", "ko"),
    ("wide-dark-ko", WIDE, "dark", "ko"),
    ("wide-contrast-en", WIDE, "contrast", "en"),
    ("phone-light-ko", PHONE, "light", "ko"),
    ("phone-dark-en", PHONE, "dark", "en"),
]


def look(browser: Browser, base: str, out: Path, only: str | None, looks: str | None) -> list[str]:
    """Takes every picture; returns what is wrong."""
    wrong: list[str] = []
    for name, state, path, act in FACES:
        if only and only not in name:
            continue
        for label, size, theme, language in LOOKS:
            if (name == "more" and size is WIDE) or (looks and looks not in label):
                continue
            context = browser.new_context(viewport=size, color_scheme="dark" if theme == "dark" else "light", locale="ko-KR", has_touch=size is PHONE)  # type: ignore[arg-type]
            page = context.new_page()
            here = f"{name} {label}"
            page.on("request", lambda request: wrong.append(f"left the host: {request.url}") if not request.url.startswith((base, "data:", "blob:")) else None)
            page.on("console", lambda said, here=here: wrong.append(f"{here}: {said.text}") if said.type in ("error", "warning") and "Failed to load resource" not in said.text else None)
            page.on("pageerror", lambda error, here=here: wrong.append(f"{here}: {error}"))
            settings = {"language": language, "theme": theme}
            page.add_init_script(f"localStorage.setItem('madang.settings', {json.dumps(json.dumps(settings))})")
            page.route_web_socket("**/ws*", lambda socket: None)
            serve(page, state, language, theme=theme)
            page.goto(base + path)
            page.wait_for_selector("main, .m-kit")
            page.wait_for_timeout(350)
            if act:
                act(page)
                # On touch screens React Aria waits for the keyboard before it shows a window with a focused field.
                page.wait_for_timeout(600 if size is PHONE else 0)
            page.screenshot(path=str(out / f"{name}-{label}.png"))
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wide > 0:
                wrong.append(f"{here}: {wide} px too wide")
            if "kit" in name:
                page.wait_for_timeout(200)
            page.evaluate(AXE.read_text())
            found = page.evaluate("axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})")
            wrong += [f"{here}: {one['id']} {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary'][:300]}" for one in found["violations"] if not (name in OVER and one["id"] in BEHIND)]
            context.close()
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dist", type=Path, default=WEB / "dist")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only")
    parser.add_argument("--looks")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(asked.dist)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=asked.chromium, args=["--no-sandbox"])
        wrong = look(browser, f"http://127.0.0.1:{server.server_port}", asked.out, asked.only, asked.looks)
        browser.close()
    for line in dict.fromkeys(wrong):
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
