"""kill -9 of the server while it takes in an archive: every page is there once, with what it says."""

import asyncio
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from prove.served import Browser, Served

PAGES = 120


def archive() -> bytes:
    """A wiki from outside, a folder to a dozen pages."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for number in range(PAGES):
            made.writestr(f"book/{number // 12:02}/{number:03}.md", f"# Page {number}\n\nText of {number}.\n")
    return out.getvalue()


async def until(admin: Browser, id: str, done: int) -> Any:
    """The exchange when so many of its pages are written, or when it is over."""
    while True:
        now = await admin.sure("GET", f"/api/wiki/exchanges/{id}")
        if now["done"] >= done or now["state"] not in ("waiting", "running"):
            return now
        await asyncio.sleep(0.02)


@pytest.mark.timeout(180)
async def test_an_import_survives_the_end_of_its_process(tmp_path: Path) -> None:
    served = Served(tmp_path / "data")
    served.start()
    try:
        await served.answers(within=60)
        async with Browser(served.url) as admin:
            await admin.set_up()
            me = (await admin.sure("GET", "/api/session"))["person"]["id"]
            space = (await admin.sure("PUT", f"/api/wiki/spaces/of/{me}"))["id"]
            sent = await admin.sure("POST", f"/api/things/{space}/files", files={"file": ("book.zip", archive())})
            wish = {"space": space, "file": sent["items"][0]["file"]["id"]}
            id = (await admin.sure("POST", "/api/wiki/imports", json=wish))["id"]
            half = await until(admin, id, 40)
            assert half["state"] == "running"
            served.kill()
            served.start()
            await served.answers(within=60)
            whole = await until(admin, id, PAGES)
            while whole["state"] == "running":
                whole = await until(admin, id, PAGES + 1)
            assert (whole["state"], whole["done"], whole["losses"]) == ("done", PAGES + 10, [])
            tree = (await admin.sure("GET", f"/api/wiki/spaces/{space}/tree"))["items"]
            titles = [one["title"] for one in tree]
            assert sorted(title for title in titles if title.startswith("Page")) == sorted(
                f"Page {number}" for number in range(PAGES)
            )
            assert len(titles) == PAGES + 10
            last = next(one["id"] for one in tree if one["title"] == f"Page {PAGES - 1}")
            said = await admin.sure("GET", f"/api/wiki/pages/{last}/document")
            assert f"Text of {PAGES - 1}." in str(said["document"])
    finally:
        served.kill()
