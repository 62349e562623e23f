"""The tus door: creation, offsets, resumption, termination, and what becomes of the bytes."""

import asyncio
import hashlib
import os
from typing import Any
from uuid import UUID

import pytest

from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.files import intake
from madang.ground.files.tests.conftest import begin, put, said, send
from madang.ground.ids import id_of, ref
from madang.ground.runtime import Runtime
from madang.ground.testing import Cast, told
from madang.ground.tx import Actor


async def test_a_file_goes_up_in_pieces_and_comes_down_whole(client: Any, desk: UUID, mina: Actor) -> None:
    data = os.urandom(300_000)
    async with client(mina) as web:
        url = await begin(web, desk, "보고서.bin", len(data), why="첫 판")
        answer: Any = None
        for start in range(0, len(data), 100_000):
            answer = await send(web, url, start, data[start : start + 100_000])
            assert answer.status_code == 204
            assert answer.headers["upload-offset"] == str(start + 100_000)
        file = await web.ok("GET", f"/api/files/{answer.headers['x-madang-file']}")
        assert (file["name"], file["size"], file["sha256"]) == ("보고서.bin", 300_000, hashlib.sha256(data).hexdigest())
        assert (await web.get(f"/api/files/{file['id']}/content")).content == data
        listed = await web.ok("GET", f"/api/things/{desk}/files")
        assert [one["id"] for one in listed["items"]] == [file["id"]]
        versions = await web.ok("GET", f"/api/files/{file['id']}/versions")
        assert [(one["version"], one["why"], one["current"]) for one in versions] == [(1, "첫 판", True)]


async def test_the_head_says_how_far_it_is(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        assert (await web.head(url)).headers["upload-offset"] == "0"
        await send(web, url, 0, b"1234")
        answer = await web.head(url)
        assert (answer.status_code, answer.headers["upload-offset"], answer.headers["upload-length"]) == (
            200,
            "4",
            "10",
        )
        assert answer.headers["tus-resumable"] == "1.0.0"
        assert answer.headers["cache-control"] == "no-store"
        assert (await web.ok("GET", url))["offset"] == 4


async def test_a_wrong_offset_is_refused_and_changes_nothing(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        await send(web, url, 0, b"1234")
        for offset in (0, 3, 5, 10):
            assert (await send(web, url, offset, b"")).status_code == 409
        assert (await web.head(url)).headers["upload-offset"] == "4"


async def test_more_than_announced_is_refused(client: Any, desk: UUID, mina: Actor) -> None:
    async def endless() -> Any:
        for _ in range(20):
            yield b"x"

    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        assert (await send(web, url, 0, b"x" * 11)).status_code == 413
        # without a length it shows while the bytes flow
        answer = await web.patch(
            url, content=endless(), headers={"content-type": "application/offset+octet-stream", "upload-offset": "0"}
        )
        assert answer.status_code == 413
        assert (await web.head(url)).headers["upload-offset"] == "10"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"upload-offset": "0"}, 415),
        ({"content-type": "application/offset+octet-stream"}, 422),
        ({"content-type": "application/offset+octet-stream", "upload-offset": "-1"}, 422),
        ({"content-type": "application/offset+octet-stream", "upload-offset": "0", "tus-resumable": "2.0.0"}, 409),
    ],
)
async def test_headers_of_pieces(client: Any, desk: UUID, mina: Actor, headers: dict[str, str], status: int) -> None:
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        assert (await web.patch(url, content=b"12", headers=headers)).status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 422),
        ({"upload-length": "x"}, 422),
        ({"upload-length": "5"}, 422),
        ({"upload-length": "5", "upload-metadata": "filename %%%"}, 422),
        ({"upload-length": "5", "upload-metadata": said(filename="a", thing="no-uuid")}, 422),
        (
            {"upload-length": "5", "upload-metadata": said(filename="a", thing="0197a3b0-0000-7000-8000-000000000001")},
            404,
        ),
        ({"upload-length": str(21 << 30), "upload-metadata": "DESK"}, 413),
        ({"upload-length": "5", "upload-metadata": "EXE"}, 422),
    ],
)
async def test_headers_of_announcements(
    client: Any, desk: UUID, mina: Actor, headers: dict[str, str], status: int
) -> None:
    filled = {"DESK": said(filename="a", thing=str(desk)), "EXE": said(filename="a.EXE", thing=str(desk))}
    async with client(mina) as web:
        answer = await web.post("/api/uploads", headers={k: filled.get(v, v) for k, v in headers.items()})
        assert answer.status_code == status, answer.text


async def test_the_server_describes_itself(client: Any, mina: Actor) -> None:
    async with client(mina) as web:
        answer = await web.options("/api/uploads")
        assert answer.status_code == 204
        assert answer.headers["tus-extension"] == "creation,termination,expiration"
        assert answer.headers["tus-max-size"] == str(20 << 30)


async def test_an_upload_is_its_owners_alone(client: Any, desk: UUID, mina: Actor, joon: Actor) -> None:
    async with client(mina) as web, client(joon) as other:
        url = await begin(web, desk, "a.bin", 4)
        assert (await other.head(url)).status_code == 404
        assert (await send(other, url, 0, b"1234")).status_code == 404
        assert (await other.delete(url)).status_code == 404
        assert (await web.head(url)).headers["upload-offset"] == "0"


@pytest.mark.parametrize(("who", "status"), [("mina", 201), ("joon", 201), ("guest", 403), ("stranger", 404)])
async def test_who_may_attach(client: Any, desk: UUID, request: Any, who: str, status: int) -> None:
    async with client(request.getfixturevalue(who)) as web:
        headers = {"upload-length": "4", "upload-metadata": said(filename="a", thing=str(desk))}
        assert (await web.post("/api/uploads", headers=headers)).status_code == status


async def test_an_upload_given_up_is_gone(client: Any, desk: UUID, mina: Actor, blobs: BlobStore) -> None:
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        await send(web, url, 0, b"1234")
        path = intake.path_of(blobs, UUID(url.rpartition("/")[2]))
        assert path.stat().st_size == 4
        assert (await web.delete(url)).status_code == 204
        assert (await web.head(url)).status_code == 404
        assert not path.exists()


async def test_an_empty_file_is_a_file(client: Any, desk: UUID, mina: Actor) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "empty.txt", b"")
        assert (file["size"], file["sha256"]) == (0, hashlib.sha256(b"").hexdigest())
        answer = await web.get(f"/api/files/{file['id']}/content")
        assert (answer.status_code, answer.content, answer.headers["content-length"]) == (200, b"", "0")


async def test_the_last_bytes_may_be_there_without_the_file(
    client: Any, desk: UUID, mina: Actor, blobs: BlobStore
) -> None:
    """A process that died between the last byte and the file: asking how far it is makes the file."""
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 4)
        intake.path_of(blobs, UUID(url.rpartition("/")[2])).write_bytes(b"1234")
        first, second = await asyncio.gather(web.head(url), web.head(url))
        made = {answer.headers["x-madang-file"] for answer in (first, second) if answer.status_code == 200}
        assert len(made) == 1
        again = await web.ok("GET", url)
        assert {again["file"]["id"]} == made
        assert len((await web.ok("GET", f"/api/things/{desk}/files"))["items"]) == 1


async def test_a_hash_survives_a_new_process(client: Any, desk: UUID, mina: Actor) -> None:
    data = os.urandom(50_000)
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", len(data))
        await send(web, url, 0, data[:20_000])
        intake._hashes.clear()
        answer = await send(web, url, 20_000, data[20_000:])
        file = await web.ok("GET", f"/api/files/{answer.headers['x-madang-file']}")
        assert file["sha256"] == hashlib.sha256(data).hexdigest()


async def test_a_machine_that_has_none_of_the_bytes_takes_them_from_the_beginning(
    client: Any, desk: UUID, mina: Actor, blobs: BlobStore
) -> None:
    content = b"begun elsewhere " * 100
    async with client(mina) as web:
        url = await begin(web, desk, "보고.txt", len(content))
        assert (await send(web, url, 0, content[:600])).status_code == 204
        # what another machine sees: the upload is known, its bytes are not here
        intake.forget(intake.path_of(blobs, UUID(url.rpartition("/")[2])))
        refused = await send(web, url, 600, content[600:])
        assert (refused.status_code, refused.json()["code"], refused.json()["params"]) == (
            409,
            "files.offset",
            {"offset": 0},
        )
        assert (await web.head(url)).headers["upload-offset"] == "0"
        done = await send(web, url, 0, content)
        assert done.status_code == 204
        assert (await web.get(f"/api/files/{done.headers['x-madang-file']}/content")).content == content


async def test_a_sender_that_breaks_off_may_go_on(client: Any, runtime: Runtime, desk: UUID, mina: Actor) -> None:
    messages = [
        {"type": "http.request", "body": b"12345", "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Any:
        return messages.pop(0)

    async def nowhere(message: Any) -> None:
        assert message["type"].startswith("http.response")

    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        request = web.build_request(
            "PATCH", url, headers={"content-type": "application/offset+octet-stream", "upload-offset": "0"}
        )
        scope: Any = {
            "type": "http",
            "method": "PATCH",
            "path": url,
            "raw_path": url.encode(),
            "query_string": b"",
            "root_path": "",
            "scheme": "http",
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
        }
        await runtime.app(scope, receive, nowhere)
        assert (await web.head(url)).headers["upload-offset"] == "5"
        assert (await send(web, url, 5, b"67890")).status_code == 204


async def test_two_senders_of_one_upload_do_not_mix(client: Any, desk: UUID, mina: Actor) -> None:
    async def slow(byte: bytes) -> Any:
        for _ in range(10):
            yield byte
            await asyncio.sleep(0.01)

    headers = {"content-type": "application/offset+octet-stream", "upload-offset": "0"}
    async with client(mina) as web:
        url = await begin(web, desk, "a.bin", 10)
        answers = await asyncio.gather(
            web.patch(url, content=slow(b"a"), headers=headers), web.patch(url, content=slow(b"b"), headers=headers)
        )
        assert sorted(answer.status_code for answer in answers) == [204, 409]
        file = next(answer.headers["x-madang-file"] for answer in answers if answer.status_code == 204)
        assert (await web.get(f"/api/files/{file}/content")).content in (b"a" * 10, b"b" * 10)


async def test_the_same_content_sixteen_times_at_once_is_kept_once(
    client: Any, desk: UUID, mina: Actor, database: Database, blobs: BlobStore
) -> None:
    data = os.urandom(200_000)
    async with client(mina) as web:
        made = await asyncio.gather(*(put(web, desk, f"{number}.bin", data) for number in range(16)))
        assert len({file["id"] for file in made}) == 16
        assert {file["sha256"] for file in made} == {hashlib.sha256(data).hexdigest()}
    async with database.queries() as q:
        rows = await q.value("select count(*) from ground.blob where sha256 = %(s)s", s=hashlib.sha256(data).digest())
    assert rows == 1
    kept = [one async for some in blobs.everything() for one in some if one.sha256 == hashlib.sha256(data).digest()]
    assert [one.size for one in kept] == [200_000]


async def test_attaching_tells_the_file_and_the_thing(client: Any, desk: UUID, mina: Actor, database: Database) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.txt", b"hello")
    one = await told(database, subject=file["ref"])
    assert [(fact.name, fact.place, fact.actor) for fact in one] == [("files.file.attached", desk, mina.id)]
    assert one[0].values == {"thing": f"ground.house:{desk}", "media_type": "text/plain", "size": 5}
    of_thing = await told(database, subject=ref("ground.house", desk))
    assert [(fact.name, fact.values) for fact in of_thing] == [("files.file.list-changed", {"file": file["id"]})]
    async with database.queries() as q:
        card = await q.tuples(
            "select kind, title, place, within from ground.thing where id = %(id)s", id=id_of(file["ref"])
        )
    assert card == [("files.file", "a.txt", desk, desk)]


async def test_a_new_version_replaces_the_old_one(
    client: Any, desk: UUID, mina: Actor, joon: Actor, cast: Cast
) -> None:
    async with client(mina) as web, client(joon) as other:
        file = await put(web, desk, "a.txt", b"one")
        headers = {"upload-length": "3", "upload-metadata": said(file=file["id"], filename="a.txt", why="고침")}
        assert (await other.post("/api/uploads", headers=headers)).status_code == 403
        url = (await web.post("/api/uploads", headers=headers)).headers["location"]
        assert (await send(web, url, 0, b"two")).headers["x-madang-file"] == file["id"]
        assert (await web.get(f"/api/files/{file['id']}/content")).content == b"two"
        assert (await web.get(f"/api/files/{file['id']}/versions/1/content")).content == b"one"
        versions = await web.ok("GET", f"/api/files/{file['id']}/versions")
        assert [(one["version"], one["current"]) for one in versions] == [(2, True), (1, False)]
        back = await web.ok("POST", f"/api/files/{file['id']}/versions/1/restore")
        assert (back["version"], back["sha256"]) == (3, hashlib.sha256(b"one").hexdigest())
        assert (await web.post(f"/api/files/{file['id']}/versions/9/restore")).status_code == 404
        assert (await other.post(f"/api/files/{file['id']}/versions/1/restore")).status_code == 403
