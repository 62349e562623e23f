"""From an upload to what a browser shows, with the real queue, the real programs and the real search."""

import asyncio
import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
import pyvips

from madang.ground.convert import jobs, tools
from madang.ground.convert.tests import make
from madang.ground.convert.tests.conftest import looked, read
from madang.ground.db import Database
from madang.ground.files.tests.conftest import pictured, put, said, send
from madang.ground.testing import Digested
from madang.ground.tx import Actor
from madang.ground.work import Work

OFFICE = pytest.mark.skipif(tools.libreoffice() is None, reason="LibreOffice is not installed")
LETTERS = pytest.mark.skipif(tools.tesseract() is None, reason="Tesseract with Korean is not installed")


@pytest.mark.parametrize(
    ("name", "view", "form"),
    [
        ("plan.hwp", "hwp", None),
        ("plan.hwpx", "hwp", None),
        ("plan.xlsx", "table", "table"),
        ("plan.ods", "table", "table"),
        ("plan.csv", "table", "table"),
        ("plan.pdf", "pdf", None),
        ("plan.md", "markdown", None),
        ("plan.html", "text", None),
        ("plan.eml", "words", "text"),
        ("plan.zip", "archive", "listing"),
    ],
)
async def test_every_kind_is_shown(client: Any, desk: UUID, mina: Actor, name: str, view: str, form: str) -> None:
    async with client(mina) as web:
        file = await put(web, desk, name, make.EVERY[name][1])
        look = await looked(web, file["id"])
        assert (look["view"], look["form"], look["state"]) == (view, form, "ready")
        if form is not None:
            answer = await web.get(f"/api/files/{file['id']}/made/{form}")
            assert answer.status_code == 200
            assert make.WORD in answer.text
            assert answer.headers["content-security-policy"].startswith("sandbox")
        whole = await web.get(f"/api/files/{file['id']}/content?inline=true")
        assert whole.content == make.EVERY[name][1]
        if view != "pdf":
            assert whole.headers["content-disposition"].startswith("attachment")


@OFFICE
@pytest.mark.parametrize("name", ["plan.docx", "plan.pptx", "plan.odt", "plan.odp", "plan.rtf"])
async def test_office_files_become_pages(client: Any, desk: UUID, mina: Actor, name: str) -> None:
    async with client(mina) as web:
        file = await put(web, desk, name, make.EVERY[name][1])
        look = await looked(web, file["id"])
        assert (look["view"], look["form"], look["state"]) == ("pdf", "pages", "ready")
        answer = await web.get(f"/api/files/{file['id']}/made/pages", headers={"range": "bytes=0-4"})
        assert (answer.status_code, answer.content) == (206, b"%PDF-")
        pages = await web.get(f"/api/files/{file['id']}/made/pages")
        document = pypdfium2.PdfDocument(pages.content)
        assert make.WORD in document[0].get_textpage().get_text_bounded()
        assert "Noto Sans CJK JP" not in pages.content.decode("latin-1")
        small = await web.get(f"/api/files/{file['id']}/thumbnail")
        for _ in range(100):
            small = await web.get(f"/api/files/{file['id']}/thumbnail")
            if small.status_code == 200:
                break
            await asyncio.sleep(0.1)
        assert small.headers["content-type"] == "image/webp"


async def test_without_the_office_program_the_words_are_shown(
    client: Any, desk: UUID, mina: Actor, monkeypatch: pytest.MonkeyPatch, work: Work
) -> None:
    monkeypatch.setattr(tools, "libreoffice", lambda: None)
    async with client(mina) as web:
        file = await put(web, desk, "a.docx", make.docx("별빛서고" + os.urandom(4).hex()))
        look = await looked(web, file["id"])
        assert (look["view"], look["state"], look["advice"]) == ("words", "ready", ["no-office"])
        assert "별빛서고" in (await web.get(f"/api/files/{file['id']}/made/text")).text
        monkeypatch.undo()
        if tools.libreoffice() is None:
            return
        await jobs.again(work)
        for _ in range(300):
            look = await web.ok("GET", f"/api/files/{file['id']}/look")
            if look["view"] == "pdf" and look["state"] == "ready":
                return
            await asyncio.sleep(0.1)
    raise AssertionError("it was not made after the program came")


async def test_a_word_in_a_table_is_found_with_a_particle(
    client: Any, desk: UUID, mina: Actor, stranger: Actor, digested: Digested
) -> None:
    word = "은하수다리"
    async with client(mina) as web, client(stranger) as outside:
        for name, data in (("표.hwpx", make.hwpx(word)), ("표.docx", make.docx(word)), ("표.xlsx", make.xlsx(word))):
            file = await put(web, desk, name, data)
            assert word in await read(web, file["id"])
            await digested()
            for query in (f"{word}에서", word, f"{word}의"):
                found = (await web.ok("GET", "/api/search", params={"q": query}))["items"]
                hit = next(one for one in found if one["id"] == file["id"])
                assert hit["title"]["text"] == name
                assert word in hit["snippet"]["text"]
            assert (await outside.ok("GET", "/api/search", params={"q": word}))["items"] == []


async def test_a_new_version_is_read_anew(client: Any, desk: UUID, mina: Actor, digested: Digested) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.hwpx", make.hwpx("첫째판말"))
        await read(web, file["id"])
        data = make.hwpx("둘째판말")
        headers = {"upload-length": str(len(data)), "upload-metadata": said(file=file["id"])}
        url = (await web.post("/api/uploads", headers=headers)).headers["location"]
        await send(web, url, 0, data)
        await read(web, file["id"], version=2)
        await digested()
        assert (await web.ok("GET", "/api/search", params={"q": "첫째판말"}))["items"] == []
        assert len((await web.ok("GET", "/api/search", params={"q": "둘째판말"}))["items"]) == 1
        assert "첫째판말" in (await web.get(f"/api/files/{file['id']}/made/text?version=1")).text


@LETTERS
async def test_letters_in_a_scan_are_found(client: Any, desk: UUID, mina: Actor, digested: Digested) -> None:
    drawn = pyvips.Image.text("무지개우체국 안내문", width=1200, dpi=300, font="NanumGothic")
    page = drawn.invert().embed(100, 100, drawn.width + 200, drawn.height + 200, extend="white")
    async with client(mina) as web:
        file = await put(web, desk, "scan.png", bytes(page.write_to_buffer(".png")))
        assert "우체국" in (await read(web, file["id"])).replace(" ", "")
        await digested()
        found = (await web.ok("GET", "/api/search", params={"q": "우체국"}))["items"]
        assert file["id"] in [one["id"] for one in found]


async def test_what_is_broken_says_so_and_downloads_whole(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        for name in ("plan.xlsx", "plan.zip", "plan.docx", "plan.ods"):
            media_type, data = make.EVERY[name]
            cut = data[: len(data) * 2 // 3] + os.urandom(8)
            file = await put(web, desk, name, cut)
            look = await looked(web, file["id"])
            assert look["state"] == "none", media_type
            assert (look["view"], look["why"]) == ("none", "broken")
            assert (await web.get(f"/api/files/{file['id']}/content")).content == cut


async def test_heic_is_shown_as_webp(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.tiff", pictured("tif"))
        look = await looked(web, file["id"])
        assert (look["view"], look["form"], look["state"]) == ("picture", "picture", "ready")
        made = await web.get(f"/api/files/{file['id']}/made/picture")
        assert made.headers["content-type"] == "image/webp"
        assert pyvips.Image.new_from_buffer(made.content, "").height == 400


async def test_rights_hold_for_what_was_made(
    client: Any, desk: UUID, mina: Actor, guest: Actor, stranger: Actor
) -> None:
    async with client(mina) as web, client(guest) as seeing, client(stranger) as outside:
        file = await put(web, desk, "plan.csv", make.EVERY["plan.csv"][1])
        await looked(web, file["id"])
        for path in ("look", "made/table", "made/text"):
            assert (await seeing.get(f"/api/files/{file['id']}/{path}")).status_code == 200
            assert (await outside.get(f"/api/files/{file['id']}/{path}")).status_code == 404
        assert (await web.get(f"/api/files/{file['id']}/made/pages")).json()["code"] == "convert.pending"
        assert (await web.get(f"/api/files/{file['id']}/made/nothing")).json()["code"] == "convert.none"
        assert (await web.get(f"/api/files/{file['id']}/look?version=99")).status_code == 404
        assert (await web.get("/api/convert/tools")).status_code == 403


async def test_the_watermark_names_who_looks(client: Any, desk: UUID, mina: Actor, admin: Actor) -> None:
    async with client(admin) as boss, client(mina) as web:
        before = await boss.ok("GET", "/api/files/policy")
        file = await put(web, desk, "plan.pdf", make.pdf())
        assert (await looked(web, file["id"]))["watermark"] is None
        try:
            await boss.ok("PUT", "/api/files/policy", json={**before, "watermark": True})
            mark = (await looked(web, file["id"]))["watermark"]
            assert mark["who"]
            assert mark["at"]
        finally:
            await boss.ok("PUT", "/api/files/policy", json=before)
        machine = await boss.ok("GET", "/api/convert/tools")
        assert (machine["libreoffice"] is None) == (tools.libreoffice() is None)


async def test_what_was_made_goes_with_the_last_file(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "plan.csv", b"only,here\n" + os.urandom(4).hex().encode())
        await looked(web, file["id"])
        source = bytes.fromhex(file["sha256"])
        async with database.queries() as q:
            made = await q.values("select blob from ground.made where source = %(s)s and blob is not null", s=source)
            assert len(made) == 1
            await q.run("delete from ground.file where id = %(id)s", id=UUID(file["id"]))
            await q.run("delete from ground.blob where sha256 = %(s)s", s=source)
            assert await q.value("select count(*) from ground.made where source = %(s)s", s=source) == 0


@pytest.mark.skipif(tools.ffmpeg() is None, reason="FFmpeg is not installed")
async def test_a_video_has_a_picture(client: Any, desk: UUID, mina: Actor, tmp_path: Path) -> None:
    program = tools.ffmpeg()
    assert program is not None
    path = tmp_path / "a.mp4"
    made = ["-f", "lavfi", "-i", "testsrc=duration=1:size=320x240:rate=10", "-pix_fmt", "yuv420p", str(path)]
    done = await asyncio.create_subprocess_exec(program, "-loglevel", "error", *made)
    assert await done.wait() == 0
    async with client(mina) as web:
        file = await put(web, desk, "a.mp4", path.read_bytes())
        assert (await looked(web, file["id"]))["view"] == "video"
        small = await web.get(f"/api/files/{file['id']}/thumbnail")
        for _ in range(200):
            if small.status_code == 200:
                break
            await asyncio.sleep(0.1)
            small = await web.get(f"/api/files/{file['id']}/thumbnail")
        assert small.headers["content-type"] == "image/webp"
        part = await web.get(f"/api/files/{file['id']}/content?inline=true", headers={"range": "bytes=10-19"})
        assert (part.status_code, part.content) == (206, path.read_bytes()[10:20])
