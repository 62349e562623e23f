"""Pages out as files and in again, through the JSON door."""

import asyncio
import io
import json
import zipfile
from typing import Any
from uuid import UUID

import pypdfium2
import pytest
from docx import Document
from PIL import Image

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor, transaction
from madang.ground.work import Work
from madang.wiki.actions import importing
from madang.wiki.tests.conftest import make, titles

Json = dict[str, Any]


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "#3377aa").save(out, "PNG")
    return out.getvalue()


async def attach(web: Client, thing: str, name: str, data: bytes) -> str:
    """A file on a thing: its id."""
    answer = await web.ok("POST", f"/api/things/{thing}/files", files={"file": (name, data)})
    (taken,) = answer["items"]
    assert taken["problem"] is None, taken
    return str(taken["file"]["id"])


async def take_in(web: Client, space: str, name: str, data: bytes) -> Json:
    """Upload a file to the space and take it in; waits until it is over."""
    file = await attach(web, space, name, data)
    answer = await web.ok("POST", "/api/wiki/imports", json={"space": space, "file": file})
    return await over(web, answer)


async def over(web: Client, exchange: Json) -> Json:
    for _ in range(600):
        if exchange["state"] not in ("waiting", "running"):
            return exchange
        await asyncio.sleep(0.05)
        exchange = await web.ok("GET", f"/api/wiki/exchanges/{exchange['id']}")
    raise AssertionError(exchange)


async def begun(database: Database, house: House, mina: Actor, space: str, file: str) -> UUID:
    """An import of an archive, begun; no job of the house knows of it."""
    async with transaction(database, house, mina, via="test") as tx:
        one, _, _ = await importing.begin(tx, space=UUID(space), parent=None, file=UUID(file))
    return one.id


async def document(web: Client, page: str) -> Json:
    answer: Json = await web.ok("GET", f"/api/wiki/pages/{page}/document")
    return answer


MARKDOWN = "# 주간 회의\n\n## 안건\n\n- [x] 하나\n- [ ] 둘\n\n| 가 | 나 |\n| --- | --- |\n| 1 | 2 |\n"


async def test_a_markdown_file_becomes_a_page_and_leaves_in_every_format(web: Client, space: str) -> None:
    done = await take_in(web, space, "회의.md", MARKDOWN.encode())
    assert (done["state"], done["done"], done["losses"]) == ("done", 1, [])
    (page,) = done["pages"]
    body = await document(web, page)
    assert [one["type"] for one in body["document"]["content"]] == ["heading", "taskList", "table"]
    signs = {"markdown": b"# ", "html": b"<!DOC", "docx": b"PK", "odt": b"PK", "hwpx": b"PK", "pdf": b"%PDF"}
    for form, sign in signs.items():
        answer = await web.get(f"/api/wiki/pages/{page}/export", params={"form": form})
        assert answer.status_code == 200, (form, answer.text)
        assert answer.content.startswith(sign), form
        assert "attachment" in answer.headers["content-disposition"]
    words = Document(io.BytesIO((await web.get(f"/api/wiki/pages/{page}/export?form=docx")).content))
    assert [p.text for p in words.paragraphs][:2] == ["주간 회의", "안건"]


async def test_a_picture_travels_out_and_in(web: Client, space: str) -> None:
    page = await make(web, space=space, title="현장")
    picture = await attach(web, page, "현장.png", png())
    html = f'<h1>현장</h1><img src="data:image/png;base64,{_base64(png())}" alt="사진">'
    done = await take_in(web, space, "현장.html", html.encode())
    (came,) = done["pages"]
    (image,) = (await document(web, came))["document"]["content"]
    assert image["type"] == "image"
    assert image["attrs"]["alt"] == "사진"
    assert image["attrs"]["file"] != picture
    answer = await web.get(f"/api/wiki/pages/{came}/export", params={"form": "markdown"})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert sorted(name.partition("/")[0] for name in archive.namelist()) == ["files", "page.md"]
    docx = (await web.get(f"/api/wiki/pages/{came}/export", params={"form": "docx"})).content
    again = await take_in(web, space, "다시.docx", docx)
    (image,) = (await document(web, again["pages"][0]))["document"]["content"]
    assert image["type"] == "image"


def _base64(data: bytes) -> str:
    import base64

    return base64.b64encode(data).decode()


async def test_an_archive_of_another_wiki_becomes_a_tree(web: Client, space: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("내보내기/안내.md", "# 안내\n\n[회의](회의%20기록/첫%20회의.md) 와 [예산](files/예산.csv)\n")
        archive.writestr(
            "내보내기/회의 기록/첫 회의.md", "# 첫 회의\n\n![그림](../files/a.png)\n\n![밖](https://x.example/b.png)\n"
        )
        archive.writestr("내보내기/files/a.png", png())
        archive.writestr("내보내기/files/예산.csv", "가,나\n1,2\n")
        archive.writestr("내보내기/files/안 쓰는.png", png())
    done = await take_in(web, space, "위키.zip", out.getvalue())
    assert done["state"] == "done", done
    assert await titles(web, space) == [("안내", None), ("회의 기록", None), ("첫 회의", "회의 기록")]
    codes = sorted(one["code"] for one in done["losses"])
    assert codes == ["wiki.import-picture-outside", "wiki.import-unlinked"]
    tree = {one["title"]: one["id"] for one in (await web.ok("GET", f"/api/wiki/spaces/{space}/tree"))["items"]}
    guide = json.dumps((await document(web, tree["안내"]))["document"])
    assert f"/i/{tree['첫 회의']}" in guide
    first = (await document(web, tree["첫 회의"]))["document"]["content"]
    assert [one["type"] for one in first] == ["image"]


async def test_a_whole_wiki_comes_back_equal(web: Client, space: str, client: MakeClient, mina: Actor) -> None:
    top = await make(web, space=space, title="위")
    below = await make(web, parent=top, title="아래")
    await make(web, parent=below, title="더 아래")
    made = await take_in(web, space, "모두.md", MARKDOWN.encode())
    begun = await web.ok("POST", "/api/wiki/archives", json={"space": space})
    done = await over(web, begun)
    assert (done["state"], done["total"], done["losses"]) == ("done", 4, [])
    data = (await web.get(f"/api/wiki/exchanges/{done['id']}/archive")).content
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        said = json.loads(archive.read("manifest.json"))
        assert said["format"] == "madang-wiki"
        assert sum(name.startswith("markdown/") for name in archive.namelist()) == 4
    own = str((await web.ok("PUT", f"/api/wiki/spaces/of/{mina.id}"))["id"])
    before = len((await web.ok("GET", f"/api/wiki/spaces/{own}/tree"))["items"])
    came = await take_in(web, own, "보관.zip", data)
    assert (came["state"], came["losses"]) == ("done", []), came
    assert (await titles(web, own))[before:] == await titles(web, space)
    old, new = await document(web, made["pages"][0]), await document(web, came["pages"][3])
    assert old["document"] == new["document"]


BAD = {
    "깨짐.docx": b"PK\x03\x04 nothing",
    "깨짐.hwpx": b"PK\x03\x04 nothing",
    "깊이.html": b"<div>" * 10_000,
    "깨짐.zip": b"PK\x03\x04 nothing",
}


@pytest.mark.parametrize("name", sorted(BAD))
async def test_what_cannot_be_read_is_refused_and_leaves_nothing(
    web: Client, space: str, name: str, waiting: None
) -> None:
    file = await attach(web, space, name, BAD[name])
    answer = await web.post("/api/wiki/imports", json={"space": space, "file": file})
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.json()["type"].startswith("/problems/wiki.import-")
    assert await titles(web, space) == []


async def test_only_those_who_edit_take_in_and_only_those_who_see_take_out(
    web: Client, client: MakeClient, stranger: Actor, space: str
) -> None:
    page = await make(web, space=space)
    file = await attach(web, space, "a.md", b"# a\n")
    async with client(stranger) as outside:
        assert (await outside.get(f"/api/wiki/pages/{page}/export?form=pdf")).status_code == 404
        assert (await outside.post("/api/wiki/imports", json={"space": space, "file": file})).status_code == 404
        assert (await outside.post("/api/wiki/archives", json={"space": space})).status_code == 404
    assert (await web.get(f"/api/wiki/pages/{page}/export?form=exe")).status_code == 422


async def test_a_label_asks_for_a_reason_or_keeps_the_page_in(web: Client, space: str) -> None:
    page = await make(web, space=space)
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "S", "reason": ""})
    assert (await web.get(f"/api/wiki/pages/{page}/export?form=html")).status_code == 409
    said = await web.get(f"/api/wiki/pages/{page}/export", params={"form": "html", "reason": "감사 자료"})
    assert said.status_code == 200
    assert "민감" in said.text
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "C", "reason": ""})
    assert (await web.get(f"/api/wiki/pages/{page}/export?form=html&reason=x")).status_code == 403


async def test_paper_is_out_of_the_house_as_well(
    web: Client, other: Client, client: MakeClient, stranger: Actor, space: str, database: Database
) -> None:
    page = await make(web, space=space)
    path = f"/api/wiki/pages/{page}/print"
    assert (await other.post(path, json={})).status_code == 204
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "S", "reason": ""})
    asked = await web.post(path, json={})
    assert (asked.status_code, asked.json()["code"]) == (409, "labels.reason-needed")
    assert (await web.post(path, json={"reason": "이사회 배포"})).status_code == 204
    assert (await web.post(path, json={"reason": "가" * 501})).status_code == 422
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "C", "reason": ""})
    refused = await web.post(path, json={"reason": "이사회 배포"})
    assert (refused.status_code, refused.json()["code"]) == (403, "labels.refused")
    async with client(stranger) as outside:
        assert (await outside.post(path, json={})).status_code == 404
    async with database.queries() as q:
        told = await q.values(
            "select body::json from (select body from ground.fact union all select body from ground.told) f"
            " where body like '%%wiki.page.exported%%' and body like %(page)s",
            page=f"%{page}%",
        )
    assert {(one["values"]["form"], one["values"]["reason"]) for one in told} == {
        ("print", ""),
        ("print", "이사회 배포"),
    }


@pytest.mark.parametrize("theme", ["office", "courtyard", "ink", "report", "large"])
async def test_slides_are_one_a_page(web: Client, space: str, theme: str) -> None:
    page = await make(web, space=space, title="발표")
    slides = [
        {"layout": "title", "title": "발표", "blocks": []},
        {
            "layout": "text",
            "title": "#evil() $x$",
            "blocks": [{"type": "paragraph", "content": [{"type": "text", "text": "#panic(1)"}]}],
        },
        {
            "layout": "text",
            "title": "많은 글",
            "blocks": [{"type": "paragraph", "content": [{"type": "text", "text": "글 " * 3000}]}],
        },
    ]
    answer = await web.post(f"/api/wiki/pages/{page}/slides/pdf", json={"theme": theme, "slides": slides})
    assert answer.status_code == 200, answer.text
    document = pypdfium2.PdfDocument(answer.content)
    assert len(document) == 3
    width, height = document[0].get_size()
    assert abs(width / height - 16 / 9) < 0.01
    assert "#panic(1)" in document[1].get_textpage().get_text_bounded()


async def archive_of(web: Client, space: str, reason: str | None = None) -> bytes:
    """The archive of a whole space."""
    done = await over(web, await web.ok("POST", "/api/wiki/archives", json={"space": space, "reason": reason}))
    assert (done["state"], done["losses"]) == ("done", []), done
    return (await web.get(f"/api/wiki/exchanges/{done['id']}/archive")).content


async def test_files_slides_and_labels_come_back_equal(
    web: Client, space: str, mina: Actor, database: Database, house: House
) -> None:
    html = f'<h1>현장</h1><p>가</p><img src="data:image/png;base64,{_base64(png())}" alt="사진">'
    page = UUID((await take_in(web, space, "현장.html", html.encode()))["pages"][0])
    block = (await document(web, str(page)))["document"]["content"][0]["attrs"]["id"]
    slides = {"deck": {"theme": "ink"}, block: {"hidden": True, "notes": "여기서 멈춘다"}}
    async with database.queries() as q:
        await q.run("update wiki.body set slides = %(said)s where page = %(page)s", said=json.dumps(slides), page=page)
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "S", "reason": ""})
    asked = await web.post("/api/wiki/archives", json={"space": space})
    assert (asked.status_code, asked.json()["code"], asked.json()["params"]) == (
        409,
        "labels.reason-needed",
        {"label": "S"},
    )
    without = await over(web, await web.ok("POST", "/api/wiki/archives", json={"space": space, "reason": ""}))
    assert [one["code"] for one in without["losses"]] == ["wiki.not-let-out"]
    data = await archive_of(web, space, "옮김")
    own = str((await web.ok("PUT", f"/api/wiki/spaces/of/{mina.id}"))["id"])
    id = await begun(database, house, mina, own, await attach(web, own, "보관.zip", data))
    await importing.run(Work(database, house, via="test"), id)
    came = await web.ok("GET", f"/api/wiki/exchanges/{id}")
    assert (came["state"], came["losses"]) == ("done", []), came
    (new,) = came["pages"]
    async with database.queries() as q:
        assert json.loads(await q.value("select slides from wiki.body where page = %(page)s", page=UUID(new))) == slides
    assert (await web.ok("GET", f"/api/things/{new}/label"))["label"] == "S"
    before, after = await document(web, str(page)), await document(web, new)
    files = [
        next(one["attrs"].pop("file") for one in said["document"]["content"] if one["type"] == "image")
        for said in (before, after)
    ]
    assert files[0] != files[1]
    await web.ok("POST", f"/api/things/{new}/label", json={"label": "O", "reason": "비교"})
    await web.ok("POST", f"/api/things/{page}/label", json={"label": "O", "reason": "비교"})
    first, second = [await web.get(f"/api/files/{file}/content") for file in files]
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.content == second.content
    assert before["document"] == after["document"]
