"""DUR-6/7: kill -9 of the app at random moments of uploads, then count what was torn, lost, doubled or left over.

Several clients upload files and photos in pieces and go on after each kill where the server says they stopped. Where a
kill struck is read from what it left on the disk and in the database.
"""

import asyncio
import base64
import contextlib
import hashlib
import os
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

import httpx
import psycopg
import pyvips

from bench.runner import Record
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.files import jobs
from madang.ground.postgres import Cluster
from madang.ground.work import maker
from madang.house import house
from prove.served import Browser, Served

TARGETS = ("DUR-6/7",)
CLIENTS = 3
PIECE = 200_000
HOUSE = "00000000-0000-0000-0000-000000000002"


class Ledger:
    """What was acknowledged: the file's id and the SHA-256 of what was sent."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.uploads: dict[str, str] = {}
        """File id by upload."""


def sample(dice: random.Random, number: int) -> tuple[str, bytes]:
    """A name and fresh bytes: now and then a photo that tells where it was taken, whose looking-at takes a while."""
    if dice.random() < 0.15:
        image = pyvips.Image.black(800, 600, bands=3).linear(1, [dice.randrange(256) for _ in range(3)]).cast("uchar")
        image = image.copy(interpretation="srgb")
        image.set_type(pyvips.GValue.gstr_type, "exif-ifd3-GPSLatitude", "37/1 30/1 0/1")
        image.set_type(pyvips.GValue.gstr_type, "exif-ifd0-Make", str(number))
        return f"{number}.jpg", bytes(image.jpegsave_buffer())
    return f"{number}.bin", dice.randbytes(dice.randrange(1, 4 * PIECE))


async def upload(browser: Browser, name: str, data: bytes, ledger: Ledger, *, gate: asyncio.Event) -> None:
    """Upload one file, however often the server dies; goes on after a kill when `gate` is open."""
    said = ",".join(
        f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in (("filename", name), ("thing", HOUSE))
    )
    browser.web.headers.update({"upload-length": str(len(data)), "upload-metadata": said})
    made = await browser.sure("POST", "/api/uploads")
    del browser.web.headers["upload-length"], browser.web.headers["upload-metadata"]
    url = made["url"]
    while True:
        await gate.wait()
        try:
            answer = await browser.web.head(url)
            answer.raise_for_status()
            offset = int(answer.headers["upload-offset"])
            while "x-madang-file" not in answer.headers:
                headers = {"content-type": "application/offset+octet-stream", "upload-offset": str(offset)}
                answer = await browser.web.patch(url, content=data[offset : offset + PIECE], headers=headers)
                answer.raise_for_status()
                offset = int(answer.headers["upload-offset"])
        except httpx.HTTPStatusError as error:
            if error.response.status_code not in (409, 503):
                raise
        except httpx.HTTPError:
            pass
        else:
            ledger.files[answer.headers["x-madang-file"]] = hashlib.sha256(data).hexdigest()
            ledger.uploads[made["id"]] = answer.headers["x-madang-file"]
            return
        await asyncio.sleep(0.02)


Lying = tuple[set[str], dict[str, int]]
"""Blobs, and the sizes of uploads on their way, as they lie on the disk."""


def lying(data: Path) -> Lying:
    """What lies on the disk."""
    uploads = {path.name: path.stat().st_size for path in (data / "uploads").iterdir()}
    return blobs_of(data), uploads


def struck(data: Path, before: set[str], after: Lying) -> str:
    """Where the kill struck, from what it left on the disk and in the database; `before` are the blobs until then."""
    blobs, uploads = after
    with psycopg.connect(Cluster(data).superuser_url) as connection:
        rows = connection.execute("select id::text, size, file is not null from ground.upload").fetchall()
        known = {row[0] for row in connection.execute("select encode(sha256, 'hex') from ground.blob").fetchall()}
    if any(blob not in known for blob in blobs - before):
        return "between blob and row"
    if any(finished and id in uploads for id, _, finished in rows):
        return "between row and tidying"
    if any(not finished and uploads.get(id) == size for id, size, finished in rows):
        return "between last byte and blob"
    if any(uploads.get(id) for id, _, finished in rows if not finished):
        return "among the bytes"
    return "between uploads"


def blobs_of(data: Path) -> set[str]:
    """Names of the blobs on the disk."""
    return {path.parent.name + path.name for path in (data / "blobs").glob("*/*")}


async def storm(n: int, seed: int, folder: Path) -> tuple[Counter[str], dict[str, int], int]:
    """N kills; gives where they struck, what was found wrong by kind (all 0 when the promise holds), and files sent."""
    dice = random.Random(seed)
    ledger, places = Ledger(), Counter[str]()
    served = Served(folder / "data")
    served.start()
    try:
        await served.answers()
        async with contextlib.AsyncExitStack() as stack:
            first = await stack.enter_async_context(Browser(served.url))
            await first.set_up()
            browsers = [await stack.enter_async_context(Browser(served.url)) for _ in range(CLIENTS)]
            for browser in browsers:
                await browser.share(first)
            ending, gate = asyncio.Event(), asyncio.Event()
            gate.set()

            async def client(browser: Browser, own: random.Random, start: int) -> None:
                number = start
                while not ending.is_set():
                    await upload(browser, *sample(own, number), ledger, gate=gate)
                    number += CLIENTS

            clients = [
                asyncio.create_task(client(browser, random.Random(seed + place), place))
                for place, browser in enumerate(browsers)
            ]
            for _ in range(n):
                before = blobs_of(served.data)
                await asyncio.sleep(dice.uniform(0.02, 0.8))
                gate.clear()
                served.kill()
                after = lying(served.data)
                served.start()
                await served.answers()
                places[await asyncio.to_thread(struck, served.data, before, after)] += 1
                gate.set()
            ending.set()
            await asyncio.gather(*clients)
            return places, await faults(served.data, first, ledger), len(ledger.files)
    finally:
        served.stop()


async def faults(data: Path, browser: Browser, ledger: Ledger) -> dict[str, int]:
    """What is wrong, by kind, after everything has been acknowledged and the clearing job has run a day later."""
    wrong = dict.fromkeys(("torn", "row without file", "lost", "doubled", "left over"), 0)
    for id, sent in ledger.files.items():
        version = (await browser.sure("GET", f"/api/files/{id}/versions"))[0]
        answer = await browser.web.get(f"/api/files/{id}/content")
        wrong["lost"] += answer.status_code != 200 or (version["original"] or version["sha256"]) != sent
        wrong["torn"] += hashlib.sha256(answer.content).hexdigest() != version["sha256"]
    url = Cluster(data).superuser_url
    with psycopg.connect(url) as connection:
        rows = connection.execute("select encode(sha256, 'hex'), size from ground.blob").fetchall()
        made = connection.execute("select count(*) from ground.file").fetchone()
    wrong["doubled"] = (made[0] if made else 0) - len(ledger.files)
    for name, size in rows:
        path = data / "blobs" / name[:2] / name[2:]
        if not path.exists():
            wrong["row without file"] += 1
        elif path.stat().st_size != size or hashlib.sha256(path.read_bytes()).hexdigest() != name:
            wrong["torn"] += 1
    yesterday = time.time() - 24 * 3600
    for path in (data / "blobs").glob("*/*"):
        os.utime(path, (yesterday, yesterday))
    database = Database(url, blobs=BlobStore(data))
    await database.open()
    try:
        await jobs.collect(maker(database, house(), via="proof"))
    finally:
        await database.close()
    with psycopg.connect(url) as connection:
        known = {row[0] for row in connection.execute("select encode(sha256, 'hex') from ground.blob").fetchall()}
    wrong["row without file"] += len(known - blobs_of(data))
    wrong["left over"] = len(blobs_of(data) - known) + len(list((data / "uploads").iterdir()))
    return wrong


async def run(n: int, record: Record) -> None:
    """`n` kills among uploads."""
    with tempfile.TemporaryDirectory() as folder:
        places, wrong, files = await storm(n, record.seed, Path(folder))
    said = ", ".join(f"{count} {kind}" for kind, count in wrong.items())
    where = ", ".join(f"{count} {place}" for place, count in places.most_common())
    record("DUR-6/7", n=n, figure=f"{said} of {files} files; struck: {where}", met=not any(wrong.values()))
