"""Clearing away, and the scanner's verdict. The scanner is the real one."""

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from madang.ground.blobs import BlobStore
from madang.ground.convert import jobs as convert_jobs
from madang.ground.db import Database
from madang.ground.files import actions, clamd, intake, jobs
from madang.ground.files.tests.conftest import begin, pictured, put, said, send
from madang.ground.ids import id_of, new_id
from madang.ground.manifest import House
from madang.ground.testing import told
from madang.ground.tx import Actor
from madang.ground.work import Work, maker


@pytest.fixture
def work(database: Database, house: House) -> Work:
    return maker(database, house, via="test")


async def age(database: Database, blobs: BlobStore, *names: bytes) -> None:
    """As if the blobs had been put in two days ago."""
    before = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    for name in names:
        os.utime(blobs._path(name), (before, before))
    async with database.queries() as q:
        await q.run(
            "update ground.blob set created_at = created_at - interval '2 days' where sha256 = any(%(names)s)",
            names=list(names),
        )


async def test_orphans_go_and_the_young_and_the_used_stay(
    client: Any, desk: UUID, mina: Actor, database: Database, blobs: BlobStore, work: Work
) -> None:
    async with client(mina) as web:
        file = await put(web, desk, "a.bin", os.urandom(1000))
    used = bytes.fromhex(file["sha256"])
    old, young = await blobs.put(os.urandom(1000)), await blobs.put(os.urandom(1000))
    await age(database, blobs, old, used)
    await jobs.collect(work)
    assert [await blobs.has(one) for one in (old, young, used)] == [False, True, True]


async def test_an_orphan_put_in_again_is_young(database: Database, blobs: BlobStore, work: Work) -> None:
    data = os.urandom(1000)
    name = await blobs.put(data)
    await age(database, blobs, name)
    await blobs.put(data)
    await jobs.collect(work)
    assert await blobs.has(name)


async def test_contents_go_with_the_last_file(
    client: Any, desk: UUID, mina: Actor, database: Database, blobs: BlobStore, work: Work
) -> None:
    data = pictured("webp", width=64, height=64)
    async with client(mina) as web:
        one, two = await put(web, desk, "a.webp", data), await put(web, desk, "b.webp", data)
        name = bytes.fromhex(one["sha256"])
        await convert_jobs.make(work, file=one["id"], version=1)
        async with database.queries() as q:
            previews = [
                bytes(b) for b in await q.values("select blob from ground.preview where source = %(s)s", s=name)
            ]
        assert len(previews) == 2
        await web.ok("DELETE", f"/api/things/{desk}/files/{one['id']}")
        async with work() as tx:
            await actions.purge(tx, UUID(one["id"]))
        await age(database, blobs, name, *previews)
        await jobs.collect(work)
        assert await blobs.has(name), "the other file has it still"
        async with database.queries() as q:
            assert await q.value("select count(*) from ground.file where id = %(id)s", id=UUID(one["id"])) == 0
            await q.run("delete from ground.thing where id = %(id)s", id=desk)
        await jobs.collect(work)
        await jobs.collect(work)
    assert [await blobs.has(each) for each in (name, *previews)] == [False] * (1 + len(previews))
    assert [fact.name for fact in await told(database, subject=one["ref"])][-1] == "files.file.purged"
    async with database.queries() as q:
        assert (
            await q.value(
                "select count(*) from ground.thing where id = any(%(ids)s)", ids=[id_of(one["ref"]), id_of(two["ref"])]
            )
            == 0
        )


async def test_uploads_expire(
    client: Any, desk: UUID, mina: Actor, database: Database, blobs: BlobStore, work: Work
) -> None:
    stray = intake.path_of(blobs, new_id())
    stray.write_bytes(b"left by a crash")
    async with client(mina) as web:
        gone, stays = await begin(web, desk, "a.bin", 10), await begin(web, desk, "b.bin", 10)
        for url in (gone, stays):
            await send(web, url, 0, b"12345")
        async with database.queries() as q:
            await q.run(
                "update ground.upload set expires_at = now() - interval '1 second' where id = %(id)s",
                id=UUID(gone.rpartition("/")[2]),
            )
        assert (await web.head(gone)).status_code == 404
        done = await begin(web, desk, "c.bin", 1)
        await send(web, done, 0, b"x")
        kept_back = intake.path_of(blobs, UUID(done.rpartition("/")[2]))
        kept_back.write_bytes(b"x")
        await jobs.collect(work)
        assert (await web.head(stays)).headers["upload-offset"] == "5"
    kept = {path.name for path in blobs.uploads.iterdir()}
    assert gone.rpartition("/")[2] not in kept
    assert stays.rpartition("/")[2] in kept
    assert not stray.exists()
    assert not kept_back.exists(), "the file is a blob since long"


async def test_collecting_and_keeping_the_same_content_at_once_loses_nothing(
    client: Any, desk: UUID, mina: Actor, database: Database, blobs: BlobStore, work: Work
) -> None:
    async with client(mina) as web:
        for _ in range(10):
            data = os.urandom(100)
            name = await blobs.put(data)
            await age(database, blobs, name)
            file, _ = await asyncio.gather(put(web, desk, "a.bin", data), jobs.collect(work))
            assert (await web.get(f"/api/files/{file['id']}/content")).content == data


SIGNATURE = b"MADANG-TEST-MALWARE-SIGNATURE"


@pytest_asyncio.fixture(scope="session")
async def scanner(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """A clamd of one's own that knows one signature."""
    program = shutil.which("clamd")
    if program is None:
        pytest.skip("clamd is not installed")
    folder = tmp_path_factory.mktemp("clamd")
    folder.chmod(0o755)
    (folder / "test.ndb").write_text(f"Madang.Test:0:*:{SIGNATURE.hex()}\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (folder / "clamd.conf").write_text(
        f"DatabaseDirectory {folder}\nTCPSocket {port}\nTCPAddr 127.0.0.1\nForeground yes\nUser root\n"
        "StreamMaxLength 50M\n"
    )
    process = await asyncio.create_subprocess_exec(
        program,
        "-c",
        str(folder / "clamd.conf"),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    address = f"127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                await clamd.scan(address, _bytes(b"nothing"))
                break
            except clamd.ScanFailed:
                await asyncio.sleep(0.1)
        else:
            pytest.skip("clamd does not start here")
        yield address
    finally:
        process.terminate()
        await process.wait()


async def _bytes(data: bytes) -> AsyncIterator[bytes]:
    yield data


async def test_the_scanner_tells_clean_from_infected(scanner: str) -> None:
    assert await clamd.scan(scanner, _bytes(b"hello")) is None
    assert await clamd.scan(scanner, _bytes(b"x" * 100 + SIGNATURE)) == "Madang.Test.UNOFFICIAL"


async def test_a_scanner_that_is_away_gives_no_verdict(unused: int) -> None:
    with pytest.raises(clamd.ScanFailed):
        await clamd.scan(f"127.0.0.1:{unused}", _bytes(b"hello"))


@pytest.fixture
def unused() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _until(web: Any, file: str, state: str) -> None:
    for _ in range(150):
        if (await web.ok("GET", f"/api/files/{file}"))["state"] == state:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"not {state}")


async def test_files_are_held_until_they_are_scanned(
    client: Any,
    desk: UUID,
    mina: Actor,
    joon: Actor,
    admin: Actor,
    database: Database,
    work: Work,
    scanner: str,
    unused: int,
) -> None:
    async with client(admin) as boss, client(mina) as web, client(joon) as friend:
        before = await boss.ok("GET", "/api/files/policy")
        try:
            # the scanner is away at first
            await boss.ok("PUT", "/api/files/policy", json={**before, "clamd": f"127.0.0.1:{unused}"})
            good = await put(web, desk, "good.txt", b"hello")
            bad = await put(web, desk, "bad.txt", b"hello " + SIGNATURE)
            for file in (good, bad):
                assert file["state"] == "held"
                assert (await web.get(f"/api/files/{file['id']}/content")).status_code == 409
                assert (await friend.get(f"/api/files/{file['id']}")).status_code == 404
                assert (await friend.get(f"/api/files/{file['id']}/content")).status_code == 404
            assert (await friend.ok("GET", f"/api/things/{desk}/files"))["items"] == []
            assert len((await web.ok("GET", f"/api/things/{desk}/files"))["items"]) == 2
            for who, count in ((web, 2), (friend, 0), (boss, 2)):
                held = (await who.ok("GET", "/api/files/held"))["items"]
                assert len([one for one in held if one["thing"] == str(desk)]) == count
            async with database.queries() as q:
                places = await q.values(
                    "select place from ground.thing where id = any(%(ids)s)", ids=[UUID(good["id"]), UUID(bad["id"])]
                )
            assert places == [mina.id, mina.id], "nobody else finds them"
            with pytest.raises(clamd.ScanFailed):
                await jobs.scan(work, file=good["id"], version=1)
            # and there again
            await boss.ok("PUT", "/api/files/policy", json={**before, "clamd": scanner})
            for file in (good, bad):
                await jobs.scan(work, file=file["id"], version=1)
                await jobs.scan(work, file=file["id"], version=1)
            await _until(web, good["id"], "clean")
            await _until(web, bad["id"], "infected")
            # both sides hear of it
            verdicts = [fact for fact in await told(database, subject=bad["ref"]) if fact.name == "files.file.infected"]
            assert [fact.values["persons"] for fact in verdicts] == [[str(mina.id)]]
            async with database.queries() as q:
                warned = await q.values(
                    "select body from ground.fact where name = 'ground.house.malware-found'"
                    " and position(%(file)s in body) > 0",
                    file=bad["id"],
                )
            assert len(warned) == 1
            assert str(admin.id) in warned[0]
            looked = await web.ok("GET", f"/api/files/{bad['id']}/look")
            assert (looked["view"], looked["why"]) == ("none", "infected")
            assert (await friend.get(f"/api/files/{bad['id']}/look")).status_code == 404
            assert (await friend.get(f"/api/files/{good['id']}/content")).content == b"hello"
            assert (await web.get(f"/api/files/{bad['id']}/content")).status_code == 409
            assert (await friend.get(f"/api/files/{bad['id']}")).status_code == 404
            # a new version: the old one is served until the scanner has spoken
            headers = {"upload-length": str(len(SIGNATURE)), "upload-metadata": said(file=good["id"])}
            url = (await web.post("/api/uploads", headers=headers)).headers["location"]
            await send(web, url, 0, SIGNATURE)
            assert (await friend.get(f"/api/files/{good['id']}/content")).content == b"hello"
            await jobs.scan(work, file=good["id"], version=2)
            assert (await friend.get(f"/api/files/{good['id']}/content")).content == b"hello"
            assert (await friend.get(f"/api/files/{good['id']}/versions/2/content")).status_code == 409
            assert (await web.post(f"/api/files/{good['id']}/versions/2/restore")).status_code == 409
        finally:
            await boss.ok("PUT", "/api/files/policy", json=before)
    names = [fact.name for fact in await told(database, subject=good["ref"])]
    assert names == ["files.file.attached", "files.file.cleared", "files.file.infected"]


@pytest.mark.parametrize(
    ("answer", "works"), [(b"ClamAV 1.4.2/27500/Sat Nov 21 2026\0", True), (b"SSH-2.0-OpenSSH\0", False), (b"", False)]
)
async def test_an_administrator_tries_the_scanner_before_files_wait_for_it(
    client: Any, admin: Actor, mina: Actor, answer: bytes, works: bool
) -> None:
    async def scanner(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\0")
        writer.write(answer)
        writer.close()

    listening = await asyncio.start_server(scanner, "127.0.0.1", 0)
    async with listening, client(admin) as web, client(mina) as other:
        wish = {"clamd": f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"}
        found = await web.ok("POST", "/api/files/policy/scanner", json=wish)
        assert found["works"] is works
        assert found["said"]
        assert (await web.post("/api/files/policy/scanner", json={"clamd": "nowhere"})).status_code == 422
        assert (await other.post("/api/files/policy/scanner", json=wish)).status_code == 403
