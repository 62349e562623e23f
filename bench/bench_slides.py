"""From a page to its slides in Chromium: from the click until the first slide is on the screen, code and cut included."""

import asyncio
import shutil
import statistics
import tempfile
from pathlib import Path
from typing import Any

from playwright.async_api import Page, async_playwright

from bench.runner import Record
from prove.served import Browser, Served

TARGETS = ("WIKI-SLIDES",)
LIMIT_MS = 200
ROUNDS = 9

SECTION = (
    "<h2>Section {n}</h2>",
    "<p>The rooms of the institute are used for 41 percent of the time, and travellers find no desk at the other site.</p>",
    "<ul><li><p>Two of three trips end at a borrowed table</p></li><li><p>Meetings move to corridors</p></li></ul>",
    "<p>Whoever travels needs a place to work, a room to meet and somebody to ask, within five minutes of arriving.</p>",
    "<table><tr><th>Site</th><th>Desks</th><th>Budget</th></tr><tr><td>Head office</td><td>120</td><td>560</td></tr>"
    "<tr><td>Branch</td><td>40</td><td>180</td></tr></table>",
    "<blockquote><p>A desk that nobody can find is no desk.</p></blockquote>",
    "<p>Every quarter the figures are laid open, and the rooms that stand empty are given to others.</p>",
    "<h3>What follows in part {n}</h3>",
    "<ol><li><p>Sensors at forty doors</p></li><li><p>One booking for desk and train</p></li></ol>",
    "<p>The works council is asked before anything is counted; nothing is kept that tells who sat where.</p>",
)

PASTE = """(html) => {
  const data = new DataTransfer()
  data.setData('text/html', html)
  document.querySelector('.ProseMirror').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}"""

PRESENT = """() => new Promise((told) => {
  const began = performance.now()
  document.querySelector('main button:has(.lucide-monitor-play)').click()
  const look = () => document.querySelector('[aria-roledescription] [data-part=cover]')
    ? setTimeout(() => told(performance.now() - began))
    : requestAnimationFrame(look)
  requestAnimationFrame(look)
})"""
"""Clicks the button of the presentation; milliseconds until the frame with the first slide was drawn."""

COUNT = "() => Number(document.querySelector('[role=toolbar] .m-num').textContent.split('/')[1])"


def html(blocks: int) -> str:
    """So many blocks, as an institution writes them."""
    return "".join(SECTION[at % len(SECTION)].format(n=at // len(SECTION) + 1) for at in range(blocks))


async def run(n: int, record: Record) -> None:
    """Measure. `n` is the number of blocks of the page."""
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers(within=90)
            async with Browser(served.url) as browser:
                await browser.set_up()
                page = await _page(browser)
                found = await _look(served.url, {**browser.web.cookies}, page, n, browser)
        finally:
            served.stop()
    first, times, slides = found
    record(
        "WIKI-SLIDES",
        n=n,
        figure=f"{statistics.median(times):.0f} ms median, {max(times):.0f} ms at most, the very first {first:.0f} ms;"
        f" {slides} slides",
        met=statistics.median(times) <= LIMIT_MS,
        counted=slides > n // len(SECTION),
    )


async def _page(browser: Browser) -> str:
    me = (await browser.sure("GET", "/api/session"))["person"]["id"]
    space = (await browser.sure("PUT", f"/api/wiki/spaces/of/{me}"))["id"]
    made: Any = await browser.sure(
        "POST", "/api/wiki/pages", json={"space": space, "title": "Smart work in the district"}
    )
    return str(made["page"]["id"])


async def _look(
    url: str, cookies: dict[str, str], page: str, n: int, browser: Browser
) -> tuple[float, list[float], int]:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        context = await chromium.new_context(viewport={"width": 1280, "height": 800})
        await context.add_cookies([{"name": name, "value": value, "url": url} for name, value in cookies.items()])
        screen = await context.new_page()
        await _open(screen, f"{url}/wiki/{page}")
        await screen.locator(".ProseMirror").click()
        await screen.evaluate(PASTE, html(n))
        while len((await browser.sure("GET", f"/api/wiki/pages/{page}/document"))["document"]["content"]) < n:
            await asyncio.sleep(0.2)
        times = []
        for _ in range(ROUNDS):
            await _open(screen, f"{url}/wiki/{page}")
            times.append(float(await screen.evaluate(PRESENT)))
        slides = int(await screen.evaluate(COUNT))
        await chromium.close()
        return times[0], times[1:], slides


async def _open(screen: Page, address: str) -> None:
    """Open a page and let it come to rest."""
    await screen.goto(address)
    await screen.locator(".ProseMirror[contenteditable=true]").wait_for()
    await screen.locator("[data-saved]").wait_for()
    await screen.wait_for_load_state("networkidle")
