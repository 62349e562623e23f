"""The way out: ranges, conditions, names, what a browser is told; thumbnails."""

import asyncio
import hashlib
import io
import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import pyvips

from madang.ground.files.tests.conftest import begin, pictured, put, send
from madang.ground.tx import Actor

DATA = bytes(range(100))


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        ("bytes=0-9", 206, 0, 10),
        ("bytes=90-", 206, 90, 100),
        ("bytes=-5", 206, 95, 100),
        ("bytes=-500", 206, 0, 100),
        ("bytes=0-0", 206, 0, 1),
        ("bytes=99-99", 206, 99, 100),
        ("bytes=50-1000", 206, 50, 100),
        ("bytes=100-", 416, 0, 0),
        ("bytes=100-200", 416, 0, 0),
        ("bytes=-0", 416, 0, 0),
        ("bytes=9999999999999999999-", 416, 0, 0),
        ("bytes=9-3", 200, 0, 100),
        ("bytes=-", 200, 0, 100),
        ("bytes=a-b", 200, 0, 100),
        ("bytes=0-1,5-6", 200, 0, 100),
        ("lines=0-9", 200, 0, 100),
        ("bytes=99999999999999999999999-", 200, 0, 100),
        ("", 200, 0, 100),
    ],
)
async def test_ranges(client: Any, desk: UUID, mina: Actor, asked: str, status: int, start: int, end: int) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.bin", DATA)
        url = f"/api/files/{file['id']}/content"
        answer = await web.get(url, headers={"range": asked})
        assert (answer.status_code, answer.content) == (status, DATA[start:end])
        assert answer.headers["content-length"] == str(end - start)
        if status == 206:
            assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/100"
        if status == 416:
            assert answer.headers["content-range"] == "bytes */100"
        head = await web.head(url, headers={"range": asked})
        same = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
        assert {name: value for name, value in head.headers.items() if name != "x-request-id"} == same
        assert (head.status_code, head.content) == (status, b"")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"if-none-match": "ETAG"}, 304),
        ({"if-none-match": 'W/"other", W/ETAG'}, 304),
        ({"if-none-match": "*"}, 304),
        ({"if-none-match": '"other"'}, 200),
        ({"range": "bytes=0-9", "if-range": "ETAG"}, 206),
        ({"range": "bytes=0-9", "if-range": '"other"'}, 200),
        ({"range": "bytes=0-9", "if-range": "W/ETAG"}, 200),
        ({"range": "bytes=0-9", "if-range": "Sat, 21 Nov 2026 05:00:00 GMT"}, 200),
        ({"range": "bytes=0-9", "if-none-match": "ETAG"}, 304),
    ],
)
async def test_conditions(client: Any, desk: UUID, mina: Actor, headers: dict[str, str], status: int) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.bin", DATA)
        tag = f'"{file["sha256"]}"'
        asked = {name: value.replace("ETAG", tag) for name, value in headers.items()}
        answer = await web.get(f"/api/files/{file['id']}/content", headers=asked)
        assert (answer.status_code, answer.headers["etag"]) == (status, tag)


@pytest.mark.parametrize(
    ("name", "data", "media_type", "inline"),
    [
        ("a.txt", b"hello", "text/plain; charset=utf-8", True),
        ("a.png", b"\x89PNG\r\n\x1a\nrest", "image/png", True),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image/svg+xml", False),
        ("a.png", b"<svg onload=alert(1)>", "image/svg+xml", False),
        ("a.txt", b"<!-- x --><!DOCTYPE html><script>alert(1)</script>", "text/html", False),
        ("a.jpg", b"<html><script>alert(1)</script>", "text/html", False),
        ("a.html", b"\xef\xbb\xbf <HTML>", "text/html", False),
        ("a.xml", b"<?xml version='1.0'?><a/>", "application/xml", False),
        ("a.mp4", b"\0\0\0\x20ftypisom0000", "video/mp4", True),
        ("a.hwp", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/vnd.hancom.hwp", False),
        ("a.bin", b"\0\1\2", "application/octet-stream", False),
    ],
)
async def test_only_harmless_types_are_shown(
    client: Any, desk: UUID, mina: Actor, admin: Actor, name: str, data: bytes, media_type: str, inline: bool
) -> None:
    async with client(admin) as boss, keeping_location(boss), client(mina) as web:
        file = await put(web, desk, name, data)
        plain = await web.get(f"/api/files/{file['id']}/content")
        shown = await web.get(f"/api/files/{file['id']}/content?inline=true")
    assert plain.headers["content-disposition"].startswith("attachment;")
    assert shown.headers["content-disposition"].startswith("inline;" if inline else "attachment;")
    for answer in (plain, shown):
        assert answer.headers["content-type"] == media_type
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")


class keeping_location:  # noqa: N801
    """Photos are kept as they are for a while, so that a broken one may come in."""

    def __init__(self, boss: Any) -> None:
        self.boss = boss

    async def __aenter__(self) -> None:
        self.before = await self.boss.ok("GET", "/api/files/policy")
        await self.boss.ok("PUT", "/api/files/policy", json={**self.before, "keep_location": True})

    async def __aexit__(self, *error: object) -> None:
        await self.boss.ok("PUT", "/api/files/policy", json=self.before)


async def test_the_name_travels_in_two_ways(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "사업 계획 '26\".txt", b"x")
        answer = await web.get(f"/api/files/{file['id']}/content")
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"__ __ '26_.txt\"; filename*=UTF-8''%EC%82%AC%EC%97%85%20%EA%B3%84%ED%9A%8D%20%2726_.txt"
    )


@pytest.mark.parametrize(("who", "status"), [("joon", 200), ("guest", 200), ("stranger", 404)])
async def test_who_may_read(client: Any, desk: UUID, mina: Actor, request: Any, who: str, status: int) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"x")
    async with client(request.getfixturevalue(who)) as web:
        for url in ("", "/content", "/versions", "/versions/1/content"):
            assert (await web.get(f"/api/files/{file['id']}{url}")).status_code == status
        assert (await web.get(f"/api/things/{desk}/files")).status_code == status


async def test_a_long_answer_comes_in_chunks(client: Any, desk: UUID, mina: Actor) -> None:
    data = os.urandom(5 << 20)
    async with client(mina) as web:
        file = await put(web, desk, "a.bin", data)
        answer = await web.get(f"/api/files/{file['id']}/content", headers={"range": "bytes=1000-5000000"})
        assert answer.content == data[1000:5_000_001]


async def thumbnail(web: Any, file: str, size: int) -> Any:
    """Ask until it is there."""
    for _ in range(100):
        answer = await web.get(f"/api/files/{file}/thumbnail?size={size}")
        if answer.status_code != 404 or answer.json()["code"] != "files.thumbnail-pending":
            return answer
        assert answer.headers["retry-after"] == "2"
        await asyncio.sleep(0.1)
    raise AssertionError("no thumbnail after ten seconds")


async def test_thumbnails_of_a_photo(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "사진.jpg", pictured("jpg", width=1600, height=1200))
        for size, shown in ((256, (192, 256)), (1024, (768, 1024))):
            answer = await thumbnail(web, file["id"], size)
            assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
            image = pyvips.Image.new_from_buffer(answer.content, "")
            assert (image.width, image.height) == shown
            assert "exif-data" not in image.get_fields()
        assert (await web.get(f"/api/files/{file['id']}/thumbnail?size=500")).status_code == 404


async def test_a_thumbnail_of_the_first_page(client: Any, desk: UUID, mina: Actor, pdf: bytes) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "공고.pdf", pdf)
        answer = await thumbnail(web, file["id"], 256)
        image = pyvips.Image.new_from_buffer(answer.content, "")
        assert (image.width, image.height) == (181, 256)
        # white paper with something written on it
        assert image.max() > 250
        assert image.min() < 100


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("broken.pdf", b"%PDF-1.4\nnothing"),
        ("bomb.pdf", b"%PDF-1.7\n" + b"1 0 obj << /Kids [1 0 R] >> endobj\n" * 1000),
    ],
)
async def test_what_cannot_be_read_has_no_thumbnail(
    client: Any, desk: UUID, mina: Actor, name: str, data: bytes
) -> None:
    async with client(mina) as web:
        file = await put(web, desk, name, data)
        answer = await thumbnail(web, file["id"], 256)
        assert (answer.status_code, answer.json()["code"]) == (404, "files.no-thumbnail")


async def test_a_text_has_no_thumbnail(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"x")
        assert file["picture"] is False
        answer = await web.get(f"/api/files/{file['id']}/thumbnail")
        assert (answer.status_code, answer.json()["code"]) == (404, "files.no-thumbnail")


async def test_location_is_taken_out_of_photos(client: Any, desk: UUID, mina: Actor) -> None:
    for suffix in ("jpg", "png", "webp"):
        data = pictured(suffix)
        async with client(mina) as web:
            file = await put(web, desk, f"photo.{suffix}", data)
            kept = (await web.get(f"/api/files/{file['id']}/content")).content
            version = (await web.ok("GET", f"/api/files/{file['id']}/versions"))[0]
        image = pyvips.Image.new_from_buffer(kept, "")
        assert not [field for field in image.get_fields() if field.startswith("exif-ifd3")]
        assert (image.width, image.height) == (300, 400), "it stands upright"
        assert "Saegyeol" in image.get("exif-ifd0-Make")
        assert version["original"] == hashlib.sha256(data).hexdigest()
        assert version["sha256"] == hashlib.sha256(kept).hexdigest() != version["original"]


async def test_a_photo_without_location_is_kept_byte_for_byte(client: Any, desk: UUID, mina: Actor) -> None:
    data = bytes((pyvips.Image.black(40, 30, bands=3) + 100).cast("uchar").jpegsave_buffer())
    async with client(mina) as web:
        file = await put(web, desk, "photo.jpg", data)
        assert (await web.get(f"/api/files/{file['id']}/content")).content == data
        assert (await web.ok("GET", f"/api/files/{file['id']}/versions"))[0]["original"] is None


async def test_a_policy_may_keep_location(client: Any, desk: UUID, mina: Actor, admin: Actor, photo: bytes) -> None:
    async with client(admin) as boss, keeping_location(boss), client(mina) as web:
        file = await put(web, desk, "photo.jpg", photo)
        assert (await web.get(f"/api/files/{file['id']}/content")).content == photo


async def test_a_photo_nobody_can_read_is_refused(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        data = b"\xff\xd8\xff\xe1" + b"GPS" * 100
        url = await begin(web, desk, "photo.jpg", len(data))
        answer = await send(web, url, 0, data)
        assert (answer.status_code, answer.json()["code"]) == (422, "files.picture-unreadable")
        assert (await web.head(url)).status_code == 404


async def test_several_photos_in_one_act(client: Any, desk: UUID, mina: Actor, photo: bytes) -> None:
    parts = [("file", (f"사진 {number}.jpg", io.BytesIO(photo), "image/jpeg")) for number in range(3)]
    parts.append(("file", ("evil.exe", io.BytesIO(b"MZ"), "image/jpeg")))
    parts.append(("file", ("broken.jpg", io.BytesIO(b"\xff\xd8\xff\xe1GPS"), "image/jpeg")))
    async with client(mina) as web:
        answer = await web.post(f"/api/things/{desk}/files", files=parts)
        assert answer.status_code == 201, answer.text
        items = answer.json()["items"]
        assert [one["name"] for one in items] == ["사진 0.jpg", "사진 1.jpg", "사진 2.jpg", "evil.exe", "broken.jpg"]
        assert [(one["problem"] or {}).get("code") for one in items] == [
            None,
            None,
            None,
            "files.extension-denied",
            "files.picture-unreadable",
        ]
        listed = await web.ok("GET", f"/api/things/{desk}/files")
        assert [one["name"] for one in listed["items"]] == ["사진 2.jpg", "사진 1.jpg", "사진 0.jpg"]


@pytest.mark.parametrize(("who", "status"), [("guest", 403), ("stranger", 404)])
async def test_a_form_needs_the_right_before_its_bytes(
    client: Any, desk: UUID, request: Any, who: str, status: int
) -> None:
    async with client(request.getfixturevalue(who)) as web:
        answer = await web.post(f"/api/things/{desk}/files", files=[("file", ("a.txt", b"x", "text/plain"))])
        assert answer.status_code == status


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"--x\r\nbroken", "multipart/form-data; boundary=x", 422),
        (b"--x--\r\n", "multipart/form-data; boundary=x", 422),
        (b"a", "multipart/form-data", 415),
        (b"a=1", "application/x-www-form-urlencoded", 415),
        (b"{}", "application/json", 415),
    ],
)
async def test_forms_that_are_none(
    client: Any, desk: UUID, mina: Actor, content: bytes, kind: str, status: int
) -> None:
    async with client(mina) as web:
        answer = await web.post(f"/api/things/{desk}/files", content=content, headers={"content-type": kind})
        assert answer.status_code == status, answer.text


async def test_iphone_photos_come_as_jpeg(client: Any, desk: UUID, mina: Actor) -> None:
    data = (Path(__file__).parent / "fixtures" / "seoul.heic").read_bytes()
    async with client(mina) as web:
        file = await put(web, desk, "IMG_0001.HEIC", data)
        assert (file["name"], file["media_type"]) == ("IMG_0001.jpg", "image/jpeg")
        version = (await web.ok("GET", f"/api/files/{file['id']}/versions"))[0]
        assert version["original"] == hashlib.sha256(data).hexdigest()
        image = pyvips.Image.new_from_buffer((await web.get(f"/api/files/{file['id']}/content")).content, "")
        assert (image.width, image.height) == (64, 48)
        assert "Saegyeol" in image.get("exif-ifd0-Make")
        assert not [field for field in image.get_fields() if field.startswith("exif-ifd3")]
        assert [round(value / 10) for value in image(30, 20)] == [20, 3, 6]
        assert (await thumbnail(web, file["id"], 256)).status_code == 200


async def test_a_heic_photo_without_location_stays_one(client: Any, desk: UUID, mina: Actor, admin: Actor) -> None:
    data = (Path(__file__).parent / "fixtures" / "seoul.heic").read_bytes()
    async with client(admin) as boss, keeping_location(boss), client(mina) as web:
        file = await put(web, desk, "IMG_0001.HEIC", data)
        assert (file["name"], file["media_type"]) == ("IMG_0001.HEIC", "image/heic")
        answer = await thumbnail(web, file["id"], 256)
        image = pyvips.Image.new_from_buffer(answer.content, "")
        assert (image.width, image.height) == (64, 48)
