"""Archives: what comes in, what is refused and why, and an export that comes back equal."""

import asyncio
import base64
import io
import json
import struct
import zipfile
from typing import Any

import pytest

from madang.drive import jobs
from madang.drive.actions import importing
from madang.drive.rules import archives
from madang.drive.tests.conftest import make, names, own, put
from madang.drive.tests.test_acts import ended
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor
from madang.ground.work import maker


def packed(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


async def take(web: Client, folder: str, archive: bytes, to: str) -> dict[str, Any]:
    file = await put(web, folder, "자료.zip", archive)
    begun = await web.ok("POST", "/api/drive/imports", json={"to": to, "file": file["id"]})
    return await ended(web, begun["id"])


async def test_an_archive_comes_in_with_its_folders(web: Client, folder: str) -> None:
    there = await make(web, folder, "여기")
    inner = packed(("속.txt", b"deep"))
    archive = packed(("가/나/글.txt", "글".encode()), ("가/빈 폴더/", b""), ("속.zip", inner), ("nul.txt", b"x"))
    done = await take(web, folder, archive, there)
    assert (done["state"], done["done"], done["total"], done["problems"]) == ("done", 4, 4, [])
    assert await names(web, there) == ["가", "_nul.txt", "속.zip"]
    first = (await web.ok("GET", f"/api/drive/folders/{there}"))["items"][0]
    assert await names(web, first["id"]) == ["나", "빈 폴더"]


async def test_names_of_old_korean_programs_are_read(web: Client, folder: str) -> None:
    there = await make(web, folder, "여기")
    raw = bytearray(packed(("XXXXXX.txt", b"x")))
    korean = "보고서".encode("cp949")
    for at in [at for at in range(len(raw)) if raw[at : at + 6] == b"XXXXXX"]:
        raw[at : at + 6] = korean
    await take(web, folder, bytes(raw), there)
    assert await names(web, there) == ["보고서.txt"]


def encrypted() -> bytes:
    raw = bytearray(packed(("a.txt", b"x")))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = raw.index(sign)
        raw[start + at] |= 1
    return bytes(raw)


def linked() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return out.getvalue()


def overlapping() -> bytes:
    """Two names for the same bytes."""
    raw = packed(("a.txt", b"0" * 100), ("b.txt", b"1" * 100), method=zipfile.ZIP_STORED)
    central = raw.index(b"PK\x01\x02")
    second = raw.index(b"PK\x01\x02", central + 4)
    found = bytearray(raw)
    found[second + 42 : second + 46] = struct.pack("<I", 0)
    return bytes(found)


def repeated(times: int, content: bytes) -> bytes:
    """The same packed bytes under many names, each with bytes of its own: gigabytes out of some megabytes."""
    raw = packed(("00", content))
    central, end = raw.index(b"PK\x01\x02"), raw.index(b"PK\x05\x06")
    body, listed = b"", b""
    for at in range(times):
        name = f"{at:02}".encode()
        listed += raw[central : central + 42] + struct.pack("<I", len(body)) + name + raw[central + 48 : end]
        body += raw[:30] + name + raw[32:central]
    tail = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, times, times, len(listed), len(body), 0)
    return body + listed + tail


def lying() -> bytes:
    """An entry that says it has ten bytes and unpacks to a megabyte."""
    raw = bytearray(packed(("0.bin", b"\0" * (1 << 20))))
    central = raw.index(b"PK\x01\x02")
    raw[central + 24 : central + 28] = raw[22:26] = struct.pack("<I", 10)
    return bytes(raw)


BAD = {
    "path": packed(("../../etc/passwd", b"x")),
    "path absolute": packed(("/etc/passwd", b"x")),
    "path windows": packed(("..\\..\\boot.ini", b"x")),
    "path drive": packed(("C:/x.txt", b"x")),
    "encrypted": encrypted(),
    "link": linked(),
    "bomb": repeated(40, b"\0" * (64 << 20)),
    "bomb overlapping": overlapping(),
    "broken": packed(("a.txt", b"x" * 1000))[:-40],
    "broken text": b"not an archive",
    "depth": packed(("/".join(["a"] * 60) + "/b.txt", b"x")),
}


@pytest.mark.parametrize("sort", BAD)
async def test_archives_that_are_not_what_they_seem_are_refused_whole(web: Client, folder: str, sort: str) -> None:
    there = await make(web, folder, "여기")
    file = await put(web, folder, "자료.zip", BAD[sort])
    refused = await web.post("/api/drive/imports", json={"to": there, "file": file["id"]})
    assert (refused.status_code, refused.json()["code"]) == (422, f"drive.archive-{sort.split(maxsplit=1)[0]}")
    assert await names(web, there) == []
    # what cannot be taken in can still be downloaded as it is
    assert (await web.get(f"/api/files/{file['id']}/content")).content == BAD[sort]


async def test_contents_that_are_damaged_are_reported_and_the_rest_comes_in(web: Client, folder: str) -> None:
    there = await make(web, folder, "여기")
    raw = bytearray(packed(("가.txt", b"A" * 400), ("나.txt", b"B" * 400), method=zipfile.ZIP_STORED))
    raw[raw.index(b"AAAA") + 5] ^= 1
    done = await take(web, folder, bytes(raw), there)
    assert [(one["name"], one["code"]) for one in done["problems"]] == [("가.txt", "drive.archive-broken")]
    assert await names(web, there) == ["나.txt"]


async def test_an_entry_that_lies_about_its_size_is_not_unpacked(web: Client, folder: str) -> None:
    there = await make(web, folder, "여기")
    done = await take(web, folder, lying(), there)
    assert [(one["name"], one["code"]) for one in done["problems"]] == [("0.bin", "drive.archive-broken")]
    assert await names(web, there) == []


async def test_an_import_that_was_killed_takes_nothing_in_twice(
    web: Client, folder: str, database: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = await make(web, folder, "여기")
    file = await put(web, folder, "자료.zip", packed(("하나.txt", b"1"), ("둘.txt", b"2"), ("셋.txt", b"3")))
    keep = importing._keep  # the last thing before the process ends

    async def killed(*given: Any) -> None:
        await keep(*given)
        monkeypatch.setattr(importing, "_keep", keep)
        raise RuntimeError("killed")

    monkeypatch.setattr(importing, "_keep", killed)
    begun = await web.ok("POST", "/api/drive/imports", json={"to": there, "file": file["id"]})
    for _ in range(600):
        if await names(web, there):
            break
        await asyncio.sleep(0.05)
    await jobs.act(maker(database, house, via="test"), act=begun["id"])
    done = await ended(web, begun["id"])
    assert (done["state"], done["done"], done["total"]) == ("done", 3, 3)
    assert await names(web, there) == ["둘.txt", "셋.txt", "하나.txt"]


async def test_archives_inside_an_archive_stay_packed(web: Client, folder: str) -> None:
    there = await make(web, folder, "여기")
    inner = repeated(40, b"\0" * (64 << 20))
    assert (await take(web, folder, packed(("속.zip", inner)), there))["problems"] == []
    assert [one["size"] for one in (await web.ok("GET", f"/api/drive/folders/{there}"))["items"]] == [len(inner)]


async def test_a_large_entry_needs_room_before_it_is_unpacked(
    web: Client, client: MakeClient, folder: str, shared: str, admin: Actor
) -> None:
    there = await make(web, shared, "여기")
    raw = packed(("영.img", b"\0" * (24 << 20)), ("글.txt", b"x"))
    await web.ok("PUT", f"/api/things/{shared}/grants/{admin.id}", json={"role": "manage"})
    async with client(admin) as office:
        await office.ok("PATCH", f"/api/drive/drives/{shared}", json={"quota_bytes": 20 << 20})
    done = await take(web, folder, raw, there)
    assert [(one["name"], one["code"]) for one in done["problems"]] == [("영.img", "drive.quota")]
    assert await names(web, there) == ["글.txt"]


async def _told(web: Client, folder: str) -> list[Any]:
    """What an export must keep, without ids and times of the house."""
    found = []
    for one in (await web.ok("GET", f"/api/drive/folders/{folder}"))["items"]:
        mine = [one["name"], one["kind"], one["size"], one["sha256"], one["label"], one["tags"]]
        if one["kind"] == "folder":
            found.append([*mine, await _told(web, one["id"])])
        else:
            versions = await web.ok("GET", f"/api/files/{one['id']}/versions")
            found.append([*mine, [(v["version"], v["sha256"], v["why"], v["at"]) for v in versions]])
    return found


async def test_a_complete_export_comes_back_equal(web: Client, mina: Actor, folder: str) -> None:
    source = await make(web, folder, "원본")
    inner = await make(web, source, "안")
    await make(web, source, "비었음")
    file = await put(web, inner, "보고서.txt", b"one")
    for content, why in ((b"two", "고침"), (b"three", "다시 고침")):
        said = f"filename {_b64('보고서.txt')},file {_b64(file['id'])},why {_b64(why)}"
        begun = await web.post("/api/uploads", headers={"upload-length": str(len(content)), "upload-metadata": said})
        headers = {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
        assert (await web.patch(begun.headers["location"], content=content, headers=headers)).status_code == 204
    await web.ok("PUT", f"/api/drive/entries/{file['id']}/tags", json={"tags": ["계약", "2026"]})
    await put(web, source, "영.img", b"\0" * (24 << 20))
    secret = await put(web, source, "민감.txt", b"secret")
    await web.ok("POST", f"/api/things/{secret['id']}/label", json={"label": "S", "reason": "개인정보"})
    without = await web.ok("POST", "/api/drive/exports", json={"ids": [source], "complete": True})
    assert [one["name"] for one in (await ended(web, without["id"]))["problems"]] == ["민감.txt"]
    begun = await web.ok("POST", "/api/drive/exports", json={"ids": [source], "complete": True, "reason": "이관"})
    done = await ended(web, begun["id"])
    assert (done["state"], done["archive"], done["problems"]) == ("done", True, [])
    archive = (await web.get(f"/api/drive/acts/{begun['id']}/archive")).content
    there = await make(web, folder, "여기")
    assert (await take(web, folder, archive, there))["problems"] == []
    copied = (await web.ok("GET", f"/api/drive/folders/{there}"))["items"]
    assert [one["name"] for one in copied] == ["원본"]
    assert await _told(web, copied[0]["id"]) == await _told(web, source)


async def test_versions_that_come_in_say_who_made_them(
    web: Client, other: Client, mina: Actor, joon: Actor, shared: str, folder: str
) -> None:
    file = await put(other, shared, "공동.txt", b"one")
    said = f"filename {_b64('공동.txt')},file {_b64(file['id'])}"
    begun = await web.post("/api/uploads", headers={"upload-length": "3", "upload-metadata": said})
    headers = {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
    assert (await web.patch(begun.headers["location"], content=b"two", headers=headers)).status_code == 204
    archive = await exported(web, file["id"])
    assert await origins(web, await taken(web, folder, archive)) == {1: "박준"}
    # somebody the house does not know keeps the name; who took it in answers for it
    there = await taken(web, folder, renamed(archive, "박준", "외부 연구원"), "다른 곳")
    assert await origins(web, there) == {1: "외부 연구원"}
    assert {one["by"] for one in await web.ok("GET", f"/api/files/{there}/versions")} == {str(mina.id)}
    # taken out and in once more, it is still told
    again = await taken(web, folder, await exported(web, there), "또 다른 곳")
    assert await origins(web, again) == {1: "외부 연구원"}


async def exported(web: Client, id: str) -> bytes:
    """A complete export of one entry."""
    begun = await web.ok("POST", "/api/drive/exports", json={"ids": [id], "complete": True})
    assert (await ended(web, begun["id"]))["state"] == "done"
    return (await web.get(f"/api/drive/acts/{begun['id']}/archive")).content


async def taken(web: Client, folder: str, archive: bytes, name: str = "여기") -> str:
    """An archive of one file taken into a new folder; the file's id."""
    there = await make(web, folder, name)
    assert (await take(web, folder, archive, there))["problems"] == []
    (file,) = (await web.ok("GET", f"/api/drive/folders/{there}"))["items"]
    return str(file["id"])


async def origins(web: Client, file: str) -> dict[int, str]:
    """Who made the versions of a file that came in; whoever looks saved them all."""
    found = await web.ok("GET", f"/api/drive/entries/{file}/authors")
    assert {one["by"] for one in found} == {"김미나"}
    return {one["version"]: one["made_by"] for one in found if one["made_by"]}


def renamed(archive: bytes, before: str, after: str) -> bytes:
    """The same archive with another name in it, of somebody without number and address."""
    with zipfile.ZipFile(io.BytesIO(archive)) as found:
        parts = {one.filename: found.read(one) for one in found.infolist()}
    said = json.loads(parts[archives.MANIFEST])
    for version in said["entries"][0]["versions"]:
        if version["by"] == before:
            version.update(by=after, number="", email="")
    return packed(*(parts | {archives.MANIFEST: json.dumps(said).encode()}).items())


async def test_an_export_is_never_what_an_import_takes_for_a_bomb(
    web: Client, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "LARGE", 1 << 20)
    source, there = await make(web, folder, "원본"), await make(web, folder, "여기")
    for name, size in (("가.img", 1 << 19), ("나.img", 3 << 20), ("다.img", 5 << 20)):
        await put(web, source, name, b"\0" * size)
    begun = await web.ok("POST", "/api/drive/exports", json={"ids": [source], "complete": True})
    await ended(web, begun["id"])
    archive = (await web.get(f"/api/drive/acts/{begun['id']}/archive")).content
    with zipfile.ZipFile(io.BytesIO(archive)) as found:
        kinds = {one.compress_type for one in found.infolist() if one.filename.endswith(".img")}
    assert kinds == {zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED}
    assert (await take(web, folder, archive, there))["problems"] == []
    copied = (await web.ok("GET", f"/api/drive/folders/{there}"))["items"]
    assert await _told(web, copied[0]["id"]) == await _told(web, source)


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


async def test_a_plain_export_is_an_archive_anybody_opens(web: Client, other: Client, folder: str) -> None:
    inner = await make(web, folder, "안")
    one, two = await put(web, folder, "글.txt", b"1"), await put(web, inner, "글.txt", b"2")
    begun = await web.ok("POST", "/api/drive/exports", json={"ids": [one["id"], two["id"], inner]})
    await ended(web, begun["id"])
    content = (await web.get(f"/api/drive/acts/{begun['id']}/archive")).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} in (
            {"글.txt": b"1", "글 (2).txt": b"2", "안/": b"", "안/글.txt": b"2"},
            {"글.txt": b"2", "글 (2).txt": b"1", "안/": b"", "안/글.txt": b"2"},
        )
    assert (await other.get(f"/api/drive/acts/{begun['id']}/archive")).status_code == 404


async def test_a_whole_drive_is_exported_by_its_root(web: Client, mina: Actor, folder: str) -> None:
    drive = (await own(web, mina))["id"]
    await put(web, drive, "맨 위.txt")
    begun = await web.ok("POST", "/api/drive/exports", json={"ids": [drive]})
    await ended(web, begun["id"])
    await asyncio.sleep(0)
    content = (await web.get(f"/api/drive/acts/{begun['id']}/archive")).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "맨 위.txt" in archive.namelist()


def test_a_small_archive_may_pack_as_well_as_it_likes() -> None:
    raw = packed(("0.txt", b"0" * (1 << 20)))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert [one.path for one in archives.look(archive, len(raw))] == [("0.txt",)]
