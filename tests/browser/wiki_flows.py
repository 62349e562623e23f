"""What people do in the wiki at a browser, for every walk that does it."""

import re
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import psycopg
from playwright.sync_api import Locator, Page, expect

from madang.ground.postgres import Cluster
from tests.browser.house import House
from tests.browser.test_ime import stages
from tests.browser.visitor import Visitor

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment-->
<tr><td style='font-weight:700'>항목</td><td style='font-weight:700'>금액</td></tr>
<tr><td rowspan=2>출장비</td><td align=right>1,200</td></tr><tr><td align=right>300</td></tr>
<!--EndFragment--></table></body></html>"""

PASTE = """([html, text]) => {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', text)
  const to = document.querySelector('.ProseMirror')
  to.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}"""

CARET = """([line, signs]) => {
  const text = document.querySelector('.ProseMirror')
  text.focus()
  const walk = document.createTreeWalker(text.querySelectorAll(':scope > p')[line], NodeFilter.SHOW_TEXT,
    (node) => node.parentElement.closest('.ProseMirror-widget') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  let left = signs
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (left <= node.length) return getSelection().collapse(node, left)
    left -= node.length
  }
}"""
"""Puts the caret after so many signs of a paragraph."""

LINES = """() => [...document.querySelectorAll('.ProseMirror > p')].map((line) => {
  const copy = line.cloneNode(true)
  copy.querySelectorAll('.ProseMirror-widget').forEach((one) => one.remove())
  return copy.textContent
})"""

PLACES = {
    "at the beginning": (1, 0),
    "just before": (1, 3),
    "just after": (1, 4),
    "at the end": (1, 5),
    "in the paragraph above": (0, 2),
    "in the paragraph below": (2, 3),
}
"""Where somebody else writes while a syllable is composed in the second paragraph: paragraph and signs before it."""


def text_of(page: Page) -> Locator:
    return page.get_by_role("textbox", name="본문", exact=True)


def saved(page: Page) -> None:
    expect(page.locator("[data-saved]")).to_be_visible()


def open_page(who: Visitor, id: str) -> Page:
    who.open(f"/wiki/{id}")
    expect(text_of(who.page)).to_be_visible()
    saved(who.page)
    return who.page


def write(page: Page, *lines: str) -> None:
    """Write lines at the beginning of an empty page."""
    text_of(page).locator("p").first.click()
    expect(page.locator(".ProseMirror-focused")).to_be_visible()
    for number, line in enumerate(lines):
        if number:
            page.keyboard.press("Enter")
        page.keyboard.insert_text(line)
    saved(page)


def page_in(who: Visitor, project: str, title: str) -> Page:
    """「+새 페이지」 in the wiki of a project, which is opened by it."""
    page = who.page
    who.open("/wiki")
    page.get_by_role("button", name=re.compile(f"{project} 위키 열기")).first.click()
    expect(page.get_by_role("heading", name=project, level=1)).to_be_visible()
    page.get_by_role("main").get_by_role("button", name="새 페이지", exact=True).first.click()
    expect(page.get_by_role("textbox", name="제목 고치기")).to_be_focused()
    page.keyboard.insert_text(title)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=re.compile(f"^{title}"), level=1)).to_be_visible()
    expect(page.get_by_role("navigation", name="위키").get_by_role("link", name=title)).to_be_visible()
    return page


def compose_together(
    writer: Visitor, other: Visitor, lines: tuple[str, str, str], word: str, at: tuple[int, int], signs: Sequence[str]
) -> None:
    """One composes a word after three signs of the second paragraph while somebody else writes signs; no syllable breaks.

    `at` is where the other writes, paragraph and signs before it; one of `signs` with every stage of a syllable.
    """
    one, two = writer.page, other.page
    write(one, *lines)
    expect(text_of(two).get_by_text(lines[2])).to_be_visible()
    one.evaluate(CARET, [1, 3])
    one.wait_for_timeout(100)
    before, after = lines[1][:3], lines[1][3:]
    session = writer.context.new_cdp_session(one)
    left = iter(signs)
    begun = False
    for letter in word:
        for stage in stages(letter):
            session.send(
                "Input.imeSetComposition", {"text": stage, "selectionStart": len(stage), "selectionEnd": len(stage)}
            )
            if not begun:
                two.wait_for_function(f"({LINES})()[1] === '{before}{stage}{after}'")
                two.evaluate(CARET, list(at))
                two.wait_for_timeout(100)
                begun = True
            two.keyboard.type(next(left))
            two.wait_for_timeout(40)
        session.send("Input.insertText", {"text": letter})
        one.wait_for_timeout(80)
    two.keyboard.insert_text("".join(left))
    saved(one)
    saved(two)
    one.wait_for_timeout(400)
    found: list[str] = one.evaluate(LINES)
    said = "".join(signs)
    assert found == two.evaluate(LINES)
    assert said in "".join(found)
    assert [line.replace(said, "") for line in found] == [lines[0], f"{before}{word}{after}", lines[2]]


def paste_table(page: Page) -> None:
    """A table of a spreadsheet, pasted where the caret is."""
    page.evaluate(PASTE, [EXCEL, "항목\t금액\n출장비\t1,200\n\t300"])
    table = text_of(page).get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_text(["항목", "금액"])
    expect(table.get_by_role("cell", name="출장비")).to_have_attribute("rowspan", "2")
    saved(page)


def send_photo(who: Visitor, name: str, data: bytes) -> None:
    """A photo from a phone into the page that is open."""
    page = who.page
    expect(page.get_by_role("toolbar", name="글 서식")).to_be_in_viewport()
    page.locator("input[type=file][accept='image/*']").first.set_input_files(
        {"name": name, "mimeType": "image/jpeg" if name.endswith(".jpg") else "image/png", "buffer": data}
    )
    expect(text_of(page).locator("figure")).to_be_visible(timeout=20_000)
    saved(page)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def until(true: Callable[[], bool], patience: float = 10) -> None:
    """Wait until something is so."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


def act(page: Page, name: str) -> None:
    """An act of the page behind its three dots."""
    page.get_by_role("main").get_by_role("button", name="더 하기", exact=True).first.click()
    page.get_by_role("menuitem", name=name, exact=True).click()


def send(who: Visitor, thing: str, name: str, data: bytes) -> str:
    """Put a file on a thing behind the screen; its id."""
    token = next(one["value"] for one in who.context.cookies() if one["name"] == "csrftoken")
    answer = who.context.request.post(
        f"{who.house.address}/api/things/{thing}/files",
        multipart={"file": {"name": name, "mimeType": "application/octet-stream", "buffer": data}},
        headers={"x-csrftoken": token},
    )
    assert answer.ok, answer.text()
    return str(answer.json()["items"][0]["file"]["id"])


def age_versions(house: House, page: str, by: timedelta) -> str:
    """Let the versions of a page be older; the day of the last one as the screen says it."""
    with psycopg.connect(Cluster(house.data).url, autocommit=True) as database:
        database.execute(
            "update wiki.version set begun_at = begun_at - %(by)s, at = at - %(by)s where page = %(page)s",
            {"by": by, "page": page},
        )
    day = datetime.now(ZoneInfo("Asia/Seoul")) - by
    return f"{day.year}. {day.month}. {day.day}."


def restore(who: Visitor, page_id: str, version: str) -> None:
    """Go back to a named version from the list of versions."""
    page = who.page
    who.open(f"/wiki/{page_id}/versions")
    page.get_by_role("button", name=re.compile(f"^{version}")).click()
    expect(page.get_by_role("heading", name=version, level=1)).to_be_visible()
    page.get_by_role("button", name="이 판으로 되돌리기").click()
    expect(page).to_have_url(re.compile(f"/wiki/{page_id}$"))
