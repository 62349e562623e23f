"""The store of blobs: in a folder, and in a bucket when MADANG_TEST_BLOB_URL (`s3://…`) names one."""

import asyncio
import hashlib
import os
from pathlib import Path

import pytest

from madang.ground.blobs import CHUNK, BlobStore


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    if request.param == "folder":
        return BlobStore(tmp_path)
    bucket = os.environ.get("MADANG_TEST_BLOB_URL")
    if bucket is None:
        pytest.skip("MADANG_TEST_BLOB_URL names no bucket")
    return BlobStore(tmp_path, bucket=bucket)


async def test_what_is_put_in_comes_out(store: BlobStore) -> None:
    data = os.urandom(3 * CHUNK + 17)
    name = await store.put(data)
    assert name == hashlib.sha256(data).digest()
    for start, end in ((0, len(data)), (0, 1), (CHUNK - 1, CHUNK + 1), (len(data) - 1, len(data)), (5, 5)):
        assert b"".join([chunk async for chunk in store.read(name, start, end)]) == data[start:end]
    async with store.local(name) as path:
        assert path.read_bytes() == data
    assert await store.has(name)
    assert (name, len(data)) in [(one.sha256, one.size) async for some in store.everything() for one in some]
    await store.delete(name)


async def test_what_is_not_there(store: BlobStore) -> None:
    name = os.urandom(32)
    assert not await store.has(name)
    assert await store.since(name) is None
    await store.delete(name)
    with pytest.raises(FileNotFoundError):
        async with store.local(name):
            pass
    with pytest.raises(FileNotFoundError):
        assert [chunk async for chunk in store.read(name, 0, 10)] == []


async def test_the_same_content_at_once_is_kept_once(store: BlobStore) -> None:
    data = os.urandom(100_000)
    names = await asyncio.gather(*(store.put(data) for _ in range(16)))
    assert len(set(names)) == 1
    kept = [one.sha256 async for some in store.everything() for one in some]
    assert kept.count(names[0]) == 1
    await store.delete(names[0])


def handles() -> int:
    """Files this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


async def test_a_reader_may_leave_in_the_middle(tmp_path: Path) -> None:
    store = BlobStore(tmp_path)
    name = await store.put(os.urandom(10 * CHUNK))
    before = handles()
    reading = store.read(name, 0, 10 * CHUNK)
    assert len(await anext(reading)) == CHUNK
    await reading.aclose()
    assert handles() == before


async def test_a_relative_folder_leads_there_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = BlobStore(Path("data"))
    name = await store.put(b"courtyard")
    monkeypatch.chdir("/")
    async with store.local(name) as path:
        assert path.read_bytes() == b"courtyard"
    async with store.scratch() as folder:
        assert folder.is_absolute()
