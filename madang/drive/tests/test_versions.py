"""Versions: conflict copies, check-outs, comparison, and how many are kept."""

import asyncio
import base64
from typing import Any

import httpx

from madang.drive import jobs
from madang.drive.rules.comparing import Became, compared
from madang.drive.tests.conftest import make, names, put
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Client
from madang.ground.tx import Actor
from madang.ground.work import maker


async def send(web: Client, content: bytes, **said: str) -> httpx.Response:
    packed = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in said.items())
    begun = await web.post("/api/uploads", headers={"upload-length": str(len(content)), "upload-metadata": packed})
    if begun.status_code != 201:
        return begun
    headers = {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
    return await web.patch(begun.headers["location"], content=content, headers=headers)


async def read(web: Client, id: str) -> bytes:
    return (await web.get(f"/api/files/{id}/content")).content


async def test_two_people_edit_one_file_and_nothing_is_lost(web: Client, other: Client, shared: str) -> None:
    file = await put(web, shared, "보고서.hwpx", b"start")
    await send(other, b"joon", filename="보고서.hwpx", file=file["id"], base="1")
    late = await send(web, b"mina", filename="보고서.hwpx", file=file["id"], base="1", why="표 고침")
    beside = late.headers["x-madang-file"]
    assert beside != file["id"]
    assert (await read(web, file["id"]), await read(web, beside)) == (b"joon", b"mina")
    assert await names(web, shared) == ["보고서.hwpx", "보고서 (김미나).hwpx"]
    again = await send(web, b"newer", filename="보고서.hwpx", file=file["id"], base="2")
    assert again.headers["x-madang-file"] == file["id"]
    versions = await web.ok("GET", f"/api/files/{file['id']}/versions")
    assert [one["version"] for one in versions] == [3, 2, 1]


async def test_a_file_checked_out_is_changed_by_nobody_else(
    web: Client, other: Client, shared: str, joon: Actor
) -> None:
    file = await put(web, shared, "보고서.txt", b"start")
    url = f"/api/drive/entries/{file['id']}"
    out = await other.ok("PUT", f"{url}/lock", json={"minutes": 30, "note": "3장"})
    assert (out["lock"]["by"]["id"], out["lock"]["mine"], out["lock"]["note"]) == (str(joon.id), True, "3장")
    assert (await web.ok("GET", url))["entry"]["lock"]["mine"] is False
    refused = await web.put(f"{url}/lock", json={})
    assert (refused.status_code, refused.json()["code"]) == (409, "files.checked-out")
    for method, path, body in (
        ("PATCH", url, {"name": "다른.txt"}),
        ("POST", f"/api/files/{file['id']}/versions/1/restore", None),
        ("DELETE", f"/api/things/{shared}/files/{file['id']}", None),
        ("POST", "/api/drive/acts", {"act": "trash", "ids": [file["id"]]}),
    ):
        answer = await web.request(method, path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "files.checked-out"), path
    beside = (await send(web, b"mina", filename="보고서.txt", file=file["id"])).headers["x-madang-file"]
    assert beside != file["id"]
    own = (await send(other, b"joon", filename="보고서.txt", file=file["id"])).headers["x-madang-file"]
    assert own == file["id"]
    assert (await other.delete(f"/api/drive/entries/{beside}/lock")).status_code == 204
    assert (await web.delete(f"{url}/lock")).status_code == 204, "a manager breaks it"
    assert (await web.ok("GET", url))["entry"]["lock"] is None
    await web.ok("PUT", f"{url}/lock", json={})
    assert (await other.delete(f"{url}/lock")).status_code == 403


async def test_the_first_version_is_restored(web: Client, folder: str) -> None:
    file = await put(web, folder, "글.txt", b"one")
    await send(web, b"two", filename="다른 이름.txt", file=file["id"])
    assert await names(web, folder) == ["글.txt"], "a version does not rename"
    await web.ok("POST", f"/api/files/{file['id']}/versions/1/restore")
    assert await read(web, file["id"]) == b"one"
    listed = (await web.ok("GET", f"/api/drive/folders/{folder}"))["items"][0]
    assert (listed["version"], listed["size"]) == (3, 3)


async def test_a_whole_folder_is_sent_file_by_file(web: Client, folder: str) -> None:
    for path, name in (("사진/2026", "1.txt"), ("사진/2026", "2.txt"), ("사진", "3.txt")):
        answer = await send(web, b"x", filename=name, thing=folder, path=path)
        assert answer.status_code == 204, answer.text
    first = (await web.ok("GET", f"/api/drive/folders/{folder}"))["items"]
    assert [one["name"] for one in first] == ["사진"]
    assert await names(web, first[0]["id"]) == ["2026", "3.txt"]
    wrong = await send(web, b"x", filename="x.txt", thing=folder, path="../..")
    assert (wrong.status_code, wrong.json()["code"]) == (422, "drive.name-dots")


async def test_the_texts_of_two_versions_are_compared(web: Client, folder: str) -> None:
    lines = [f"{at}번째 줄" for at in range(40)]
    file = await put(web, folder, "글.txt", "\n".join(lines).encode())
    lines[20] = "고친 줄"
    await send(web, "\n".join(lines).encode(), filename="글.txt", file=file["id"])
    found = await web.ok("GET", f"/api/drive/files/{file['id']}/comparison?before=1&after=2")
    assert [(one["sort"], one["text"]) for one in found["lines"] if one["sort"] in ("added", "removed")] == [
        ("removed", "20번째 줄"),
        ("added", "고친 줄"),
    ]
    assert [one["count"] for one in found["lines"] if one["sort"] == "skipped"] == [17, 16]
    assert (await web.get(f"/api/drive/files/{file['id']}/comparison?before=1&after=9")).status_code == 404
    binary = await put(web, folder, "x.bin", b"\0\1\2")
    refused = await web.get(f"/api/drive/files/{binary['id']}/comparison?before=1&after=1")
    assert (refused.status_code, refused.json()["code"]) == (409, "drive.no-text")


def test_equal_texts_have_no_changes() -> None:
    lines, cut = compared("a\nb\nc\nd", "a\nb\nc\nd")
    assert ({one.sort for one in lines}, cut) == ({Became.SKIPPED}, False)


async def test_old_versions_go_when_the_drive_says_so(
    web: Client, shared: str, database: Database, house: House
) -> None:
    file = await put(web, shared, "글.txt", b"1")
    for content in (b"22", b"333", b"4444"):
        await send(web, content, filename="글.txt", file=file["id"])
    await web.ok("PATCH", f"/api/drive/drives/{shared}", json={"keep_versions": 2})
    before = (await web.ok("GET", f"/api/drive/drives/{shared}"))["used_bytes"]
    await jobs.prune(maker(database, house, via="test"))
    versions = await web.ok("GET", f"/api/files/{file['id']}/versions")
    assert [one["version"] for one in versions] == [4, 3, 2]
    assert before - (await web.ok("GET", f"/api/drive/drives/{shared}"))["used_bytes"] == 1


async def test_a_drive_never_keeps_more_than_it_may(
    web: Client, client: Any, admin: Actor, shared: str, other: Client
) -> None:
    refused = await web.patch(f"/api/drive/drives/{shared}", json={"quota_bytes": 10_000})
    assert refused.status_code == 403
    await web.ok("PUT", f"/api/things/{shared}/grants/{admin.id}", json={"role": "manage"})
    async with client(admin) as office:
        await office.ok("PATCH", f"/api/drive/drives/{shared}", json={"quota_bytes": 10_000})
    inner = await make(web, shared, "안")
    answers = await asyncio.gather(
        *(
            (web if at % 2 else other).post(f"/api/things/{inner}/files", files={"file": (f"{at}.bin", b"x" * 1000)})
            for at in range(16)
        )
    )
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [201] * 10 + [507] * 6
    assert (await web.ok("GET", f"/api/drive/drives/{shared}"))["used_bytes"] == 10_000


async def test_one_of_many_gets_the_name(web: Client, other: Client, shared: str) -> None:
    made = await asyncio.gather(
        *(
            (web if at % 2 else other).post("/api/drive/folders", json={"parent": shared, "name": "하나"})
            for at in range(16)
        )
    )
    assert sorted(answer.status_code for answer in made) == [201] + [409] * 15
    await asyncio.gather(
        *(
            (web if at % 2 else other).post(f"/api/things/{shared}/files", files={"file": ("글.txt", f"{at}".encode())})
            for at in range(16)
        )
    )
    listed = (await web.ok("GET", f"/api/drive/folders/{shared}"))["items"]
    assert [one["name"] for one in listed] == ["하나", "글.txt", *(f"글 ({at}).txt" for at in range(2, 17))]
    contents = {await read(web, one["id"]) for one in listed[1:]}
    assert contents == {f"{at}".encode() for at in range(16)}


async def test_a_leavers_drive_answers_to_the_heir(
    web: Client, other: Client, client: Any, admin: Actor, mina: Actor, joon: Actor, database: Database
) -> None:
    mine = await web.ok("PUT", f"/api/drive/drives/of/{mina.id}")
    file = await put(web, mine["id"], "인계.txt")
    async with client(admin) as office:
        await office.ok("POST", f"/api/handover/{mina.id}", json={"to": str(joon.id)})
    listed = (await other.ok("GET", "/api/drive/drives"))["items"]
    found = next(one for one in listed if one["id"] == mine["id"])
    assert (found["former"]["name"], found["role"]) == ("김미나", "manage")
    assert await read(other, file["id"]) == b"content"
    assert (await web.get(f"/api/drive/folders/{mine['id']}")).status_code == 404
    fresh = await web.ok("PUT", f"/api/drive/drives/of/{mina.id}")
    assert fresh["id"] != mine["id"]
