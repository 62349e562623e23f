"""A disk that is really full: 507, nothing torn, reads go on, and the upload goes on when there is room again."""

import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.files.tests.conftest import begin, put, send
from madang.ground.http import create_app
from madang.ground.manifest import House
from madang.ground.tx import Actor


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("a disk can be mounted by root only")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@asynccontextmanager
async def on_disk(disk: Path, client: Any, who: Actor, database_url: str, house: House) -> AsyncIterator[Any]:
    """A browser of a process whose blobs lie on that disk."""
    database = Database(database_url, blobs=BlobStore(disk))
    await database.open()
    _, edge = create_app(house, database, secure=False)
    try:
        async with client(who) as web:
            web._transport = httpx.ASGITransport(app=edge)  # type: ignore[arg-type]
            yield web
    finally:
        await database.close()


def fill(disk: Path, *, leave: int) -> Path:
    """A file that leaves so many bytes."""
    filler = disk / "filler"
    status = os.statvfs(disk)
    filler.write_bytes(bytes(status.f_bavail * status.f_bsize - leave))
    return filler


async def test_an_upload_that_does_not_fit_is_refused_at_once(
    client: Any, desk: UUID, mina: Actor, database_url: str, house: House, small: Path
) -> None:
    async with on_disk(small, client, mina, database_url, house) as web:
        metadata = (await web.post("/api/uploads", headers={"upload-length": "5000000", "upload-metadata": ""})).json()
        assert metadata["code"] == "files.metadata"
        with pytest.raises(AssertionError, match=r"ground\.disk-full"):
            await begin(web, desk, "a.bin", 5_000_000)


async def test_a_disk_that_fills_while_bytes_flow(
    client: Any, desk: UUID, mina: Actor, database_url: str, house: House, small: Path
) -> None:
    data = os.urandom(1_000_000)
    async with on_disk(small, client, mina, database_url, house) as web:
        earlier = await put(web, desk, "earlier.bin", data[:1000])
        url = await begin(web, desk, "a.bin", len(data))
        filler = fill(small, leave=300_000)
        answer = await send(web, url, 0, data)
        assert (answer.status_code, answer.json()["code"]) == (507, "ground.disk-full")
        offset = int((await web.head(url)).headers["upload-offset"])
        assert 200_000 < offset < 400_000
        assert (await send(web, url, offset, data[offset:])).status_code == 507
        offset = int((await web.head(url)).headers["upload-offset"])
        assert (await web.get(f"/api/files/{earlier['id']}/content")).content == data[:1000]
        form = await web.post(f"/api/things/{desk}/files", files=[("file", ("b.bin", data, "x/y"))])
        assert (form.status_code, form.json()["code"]) == (507, "ground.disk-full")
        assert [one["name"] for one in (await web.ok("GET", f"/api/things/{desk}/files"))["items"]] == ["earlier.bin"]
        filler.unlink()
        done = await send(web, url, offset, data[offset:])
        assert done.status_code == 204
        assert (await web.get(f"/api/files/{done.headers['x-madang-file']}/content")).content == data
    assert not list((small / "work").iterdir())
