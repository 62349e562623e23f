"""MAL: hostile files of every kind, sent, looked at and fetched back.

Each input is a valid file of some kind with a fault that chance picks: cut, bytes changed, a declared entity, a bomb, a
lie about its sizes, a password, a nested archive, endless depth, a script, another type's name, the head of a program.
Everything about it is asked for while it is worked on and afterwards; now and then the wiki is asked to make pages of it.
What counts: no answer of 500 or above, none slower than a second, the bytes come back as they were sent, nothing of it is
shown where it could run, nobody was asked from inside a converter, every import ends, and a valid file sent among them is
still read.
"""

import asyncio
import base64
import hashlib
import random
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import httpx

from bench.runner import Record
from madang.ground.convert.tests import make
from madang.wiki.tests import foreign
from prove.served import Browser, Served

TARGETS = ("MAL",)
HOUSE = "00000000-0000-0000-0000-000000000002"
TOGETHER = 4
SLOW_SECONDS = 1.0
SETTLE_SECONDS = 90.0
"""How long the last ones may take to be worked on; whatever takes longer is counted as stuck."""

IMPORTED = (".docx", ".hwpx", ".html", ".md", ".zip")
EACH = 4
"""One in so many of those that could become pages is asked to."""
STOCK: dict[str, bytes] = {
    **{name: data for name, (_, data) in make.EVERY.items()},
    "word.docx": foreign.word(),
    "hangul.hwpx": foreign.hangul(),
    "notion.zip": foreign.notion(),
    "confluence.zip": foreign.confluence(),
    "obsidian.zip": foreign.obsidian(),
}
"""Valid files: those that the house looks at, and those of other programs in their full shape."""

Fault = Callable[[random.Random, str, bytes, int], tuple[str, bytes]]


def cut(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """The end is missing."""
    return name, data[: dice.randrange(len(data))]


def flipped(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """Some bytes are others."""
    changed = bytearray(data)
    for _place in range(dice.randrange(1, 40)):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return name, bytes(changed)


def spliced(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """A piece of it stands somewhere else as well."""
    start, end = sorted(dice.randrange(len(data)) for _ in range(2))
    place = dice.randrange(len(data))
    return name, data[:place] + data[start:end] + data[place:]


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """A ZIP archive with its parts changed; other files as they are."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except zipfile.BadZipFile:
        return data
    return make.zipped({entry.filename: change(entry.filename, archive.read(entry)) for entry in archive.infolist()})


def entities(dice: random.Random, name: str, data: bytes, port: int) -> tuple[str, bytes]:
    """XML that declares entities: of itself ten times over, of a file, of an address that listens."""
    outside = dice.choice(["file:///etc/passwd", f"http://127.0.0.1:{port}/{dice.randrange(1 << 30)}"])
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    kind = f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}<!ENTITY out SYSTEM "{outside}">]>'

    def change(part: str, body: bytes) -> bytes:
        if not part.endswith((".xml", ".rels", ".hpf")):
            return body
        text = body.decode("utf-8", "replace")
        head = text[: text.index("?>") + 2] if text.startswith("<?xml") and "?>" in text else ""
        return (head + kind + text[len(head) :].replace("</", "&l11;&out;</", 1)).encode()

    return name, repacked(data, change)


def bomb(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """A part unpacks to hundreds of megabytes."""
    size = dice.choice([64, 300]) << 20
    tried: list[str] = []

    def change(part: str, body: bytes) -> bytes:
        if tried or not part.endswith(".xml"):
            return body
        tried.append(part)
        return body + b" " * size

    found = repacked(data, change)
    return name, found if tried else make.zipped({"a.xml": b"<a>" + b"x" * size})


def nested(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """An archive in an archive in an archive, each ten times."""
    inner = data
    for level in range(dice.randrange(2, 7)):
        inner = make.zipped({f"{level}-{copy}.zip": inner for copy in range(10)})
    return "nested.zip", inner


def crowded(dice: random.Random, name: str, _: bytes, __: int) -> tuple[str, bytes]:
    """An archive with very many entries, or with paths that lead elsewhere."""
    if dice.random() < 0.5:
        return "many.zip", make.zipped({f"{number}/{'a' * 50}.md": b"" for number in range(100_000)})
    paths = ["../../../etc/cron.d/x", "/etc/passwd", "C:\\Windows\\x", "a/../../x", "\u202excod.exe", "aux", "con.txt"]
    return "paths.zip", make.zipped(dict.fromkeys(paths, b"x"))


def deep(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """Things in things, ten thousand levels."""
    levels = 10_000
    texts = {
        "a.html": "<div>" * levels + "x",
        "b.html": "<table><tr><td>" * levels,
        "a.md": "> " * levels + "x",
        "b.md": "".join(f"{' ' * (2 * min(at, 900))}- x\n" for at in range(levels)),
        "c.md": "[" * levels + "x" + "](a)" * levels,
        "a.zip": "",
    }
    chosen = dice.choice([*texts, name])
    if chosen == "a.zip":
        return chosen, make.zipped({"a/" * levels + "b.md": b"x"})
    if chosen in texts:
        return chosen, texts[chosen].encode()

    def change(part: str, body: bytes) -> bytes:
        # behind the last paragraph of the text
        for end in (b"</w:body>", b"</hs:sec>"):
            body = body.replace(end, b"<x>" * levels + b"</x>" * levels + end)
        return body

    return name, repacked(data, change)


def locked(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """Every part says that it is encrypted."""
    changed = bytearray(data)
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = changed.find(sign)
        while start >= 0:
            if start + place < len(changed):
                changed[start + place] |= 1
            start = changed.find(sign, start + 4)
    return name, bytes(changed)


def lying(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """The directory names other sizes."""
    changed = bytearray(data)
    start = changed.rfind(b"PK\x01\x02")
    if start >= 0 and start + 28 <= len(changed):
        changed[start + 20 : start + 28] = dice.randbytes(8)
    return name, bytes(changed)


def program(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """The file begins, or ends, as something else."""
    head = dice.choice(
        [
            b"%PDF-1.7\n",
            b"\x89PNG\r\n\x1a\n",
            b"GIF89a",
            b"\xff\xd8\xff\xe0",
            b"#!/bin/sh\ntouch /tmp/ran\n",
            b"RIFF0000WEBP",
        ]
    )
    return name, head + data if dice.random() < 0.7 else data + head


def script(dice: random.Random, _: str, __: bytes, port: int) -> tuple[str, bytes]:
    """Markup that would run or fetch if it were shown as it is."""
    attack = f"<script>fetch('http://127.0.0.1:{port}/ran')</script><img src='http://127.0.0.1:{port}/seen'>".encode()
    name, head = dice.choice(
        [
            ("a.html", b"<!doctype html>"),
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>"),
            ("a.xhtml", b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"),
            ("a.txt", b"<html>"),
            ("a.md", b"# a\n\n"),
            ("a.eml", b"Subject: a\nContent-Type: text/html\n\n"),
        ]
    )
    return name, head + attack + b"x" * dice.randrange(2000)


def misnamed(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """Another type's name."""
    return "false" + Path(dice.choice(list(make.EVERY))).suffix, data


def noise(dice: random.Random, name: str, data: bytes, _: int) -> tuple[str, bytes]:
    """The first bytes of the kind and then anything."""
    return name, data[: dice.randrange(4, 600)] + dice.randbytes(dice.randrange(1, 50_000))


FAULTS: tuple[Fault, ...] = (
    cut, flipped, spliced, entities, bomb, nested, crowded, deep, locked, lying, program, script, misnamed, noise,
)  # fmt: skip
RARE = (bomb, nested, crowded)
"""Take long to make; met one time in five of the others."""


def hostile(dice: random.Random, number: int, port: int) -> tuple[str, str, bytes]:
    """The fault's name, the file's name and its bytes."""
    name, data = dice.choice(sorted(STOCK.items()))
    fault = FAULTS[number % len(FAULTS)]
    if fault in RARE and dice.random() < 0.8:
        fault = dice.choice((cut, flipped, spliced, noise))
    name, data = fault(dice, name, data, port)
    return fault.__name__, f"{number}-{name}", data or b"\0"


class Asked:
    """Requests counted and timed."""

    def __init__(self, browser: Browser) -> None:
        self.web = browser.web
        self.wrong: Counter[str] = Counter()
        self.times: list[tuple[float, str]] = []
        """Seconds of each, and what was asked."""

    async def __call__(self, method: str, path: str, **options: object) -> httpx.Response:
        """One request; 5xx and slow ones are noted."""
        began = time.monotonic()
        answer = await self.web.request(method, path, timeout=30, **options)  # type: ignore[arg-type]
        taken = time.monotonic() - began
        # without the id of the file, which says nothing
        asked = f"{method} {'upload' if '/uploads/' in path else '/'.join(path.split('/')[4:]) or path}"
        self.times.append((taken, asked))
        if answer.status_code >= 500:
            self.wrong[f"{answer.status_code} {path.rpartition('/')[2].partition('?')[0]}"] += 1
        if taken > SLOW_SECONDS:
            print(f"  {asked} took {taken:.2f} s", flush=True)
            self.wrong["slow"] += 1
        return answer


async def sent(asked: Asked, name: str, data: bytes, *, thing: str = HOUSE) -> str | None:
    """Upload a file; its id, None when it is refused."""
    pairs = (("filename", name), ("thing", thing))
    said = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in pairs)
    made = await asked("POST", "/api/uploads", headers={"upload-length": str(len(data)), "upload-metadata": said})
    if made.status_code != 201:
        return None
    headers = {"content-type": "application/offset+octet-stream", "upload-offset": "0"}
    done = await asked("PATCH", made.headers["location"], content=data, headers=headers)
    file: str | None = done.headers.get("x-madang-file")
    return file


async def taken_in(asked: Asked, space: str, name: str, data: bytes) -> None:
    """The wiki is asked to make pages of a copy."""
    file = await sent(asked, name, data, thing=space)
    if file is not None:
        await asked("POST", "/api/wiki/imports", json={"space": space, "file": file})


async def ended(asked: Asked) -> None:
    """Wait until no import goes on any more; one that does not end counts."""
    until = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < until:
        items = (await asked("GET", "/api/wiki/exchanges")).json()["items"]
        if all(one["state"] in ("done", "failed") for one in items):
            asked.wrong["import broke off"] += sum(
                loss["code"] == "wiki.exchange-broke-off" for one in items for loss in one["losses"]
            )
            return
        await asyncio.sleep(0.5)
    asked.wrong["import stuck"] += 1


async def looked_at(asked: Asked, file: str, data: bytes) -> None:
    """Everything the page asks of a file."""
    for path in (
        "look",
        "thumbnail",
        "made/text",
        "made/table",
        "made/listing",
        "made/pages",
        "made/picture",
        "versions",
    ):
        await asked("GET", f"/api/files/{file}/{path}")
    for inline in ("", "?inline=true"):
        whole = await asked("GET", f"/api/files/{file}/content{inline}")
        shown = whole.headers.get("content-disposition", "")
        media_type = whole.headers.get("content-type", "")
        if hashlib.sha256(whole.content).digest() != hashlib.sha256(data).digest():
            asked.wrong["other bytes"] += 1
        if "sandbox" not in whole.headers.get("content-security-policy", "") or (
            shown.startswith("inline") and ("html" in media_type or "svg" in media_type or "xml" in media_type)
        ):
            asked.wrong["could run"] += 1


async def storm(n: int, seed: int, folder: Path) -> tuple[Counter[str], Counter[str], list[tuple[float, str]], int]:
    """N hostile files; gives what went wrong by kind, how many of each fault, the times, and how many were refused."""
    dice = random.Random(seed)
    kinds: Counter[str] = Counter()
    refused = 0
    fetched = 0

    async def knocked(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal fetched
        fetched += 1
        writer.close()

    listener = await asyncio.start_server(knocked, "127.0.0.1", 0)
    port = int(listener.sockets[0].getsockname()[1])
    # made beforehand: packing a bomb takes longer than any request
    inputs = [hostile(dice, number, port) for number in range(n)]
    served = Served(folder / "data")
    served.start()
    try:
        await served.answers(within=60)
        async with Browser(served.url) as browser:
            await browser.set_up()
            asked = Asked(browser)
            kept: list[tuple[str, bytes]] = []
            valid = await sent(asked, "valid.hwpx", make.hwpx())
            me = (await asked("GET", "/api/session")).json()["person"]["id"]
            space = (await asked("PUT", f"/api/wiki/spaces/of/{me}")).json()["id"]
            number = importable = 0

            async def one() -> None:
                nonlocal number, refused, importable
                while number < n:
                    kind, name, data = inputs[number]
                    number += 1
                    kinds[kind] += 1
                    file = await sent(asked, name, data)
                    if file is None:
                        refused += 1
                        continue
                    kept.append((file, data))
                    await looked_at(asked, file, data)
                    if name.endswith(IMPORTED):
                        importable += 1
                        if importable % EACH == 1:
                            await taken_in(asked, space, name, data)

            await asyncio.gather(*(one() for _ in range(TOGETHER)))
            await settled(asked, kept, n)
            await ended(asked)
            for file, data in kept[:: max(1, len(kept) // 50)]:
                await looked_at(asked, file, data)
            if valid is None or make.WORD not in (await asked("GET", f"/api/files/{valid}/made/text")).text:
                asked.wrong["valid one not read"] += 1
    finally:
        listener.close()
        served.stop()
    asked.wrong["fetched"] += fetched
    return +asked.wrong, kinds, asked.times, refused


async def settled(asked: Asked, kept: list[tuple[str, bytes]], n: int) -> None:
    """Wait until everything was worked on; what was given up or is stuck counts."""
    until = time.monotonic() + SETTLE_SECONDS + n
    while time.monotonic() < until:
        tools = (await asked("GET", "/api/convert/tools")).json()
        if tools["waiting"] == 0:
            asked.wrong["given up"] += tools["failed"]
            return
        await asyncio.sleep(1)
    asked.wrong["stuck"] += 1


async def run(n: int, record: Record) -> None:
    """`n` hostile files of all kinds."""
    with tempfile.TemporaryDirectory() as folder:
        wrong, kinds, times, refused = await storm(n, record.seed, Path(folder))
    times.sort()
    faults = ", ".join(f"{count} {kind}" for kind, count in sorted(wrong.items())) or "0 wrong"
    record(
        "MAL",
        n=n,
        figure=f"{faults} in {len(times):,} requests, p99 {times[int(len(times) * 0.99)][0]:.2f} s, slowest"
        f" {times[-1][0]:.2f} s ({times[-1][1]}); {len(kinds)} kinds of faults in office, HWP, PDF, XML, mail, markup and archives,"
        f" {refused} refused at the door",
        met=not wrong,
        counted=not set(wrong) - {"slow"},
    )
