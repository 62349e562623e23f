"""Bytes that come whole in one request, on their way to a blob: by WebDAV, from an editor."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.files import intake, rules, sniff, store
from madang.ground.files.models import Content, Policy

SMALL = 256 << 10
"""Bytes that are kept in memory on their way."""


class Whole:
    """Contents that are in the store."""

    def __init__(self, blobs: BlobStore, content: Content, source: bytes | Path) -> None:
        self.blobs = blobs
        self.content = content
        self._source = source

    async def keep(self) -> None:
        """Keep the blob again, because it was collected before it had a name."""
        if isinstance(self._source, bytes):
            await self.blobs.put(self._source)
        else:
            await self.blobs.keep(self._source, self.content.blob)


@asynccontextmanager
async def received(
    database: Database, name: str, chunks: AsyncIterator[bytes], *, size: int | None
) -> AsyncIterator[Whole]:
    """Take the bytes in and keep them. Raises TooLarge, Invalid, Full."""
    async with database.queries() as q:
        policy = await store.policy(q)
    if size is not None:
        rules.check_size(size, policy)
    rules.check_name(name, policy)
    blobs = database.blobs
    if size is not None and size <= SMALL:
        data = b"".join([chunk async for chunk in chunks])
        found = await _small(blobs, name, data, policy)
        if found is not None:
            yield found
            return
        chunks = _once(data)
    elif size is not None:
        blobs.check_room(size)
    async with blobs.scratch() as folder:
        path = folder / "put"
        with intake.alone(path) as handle:
            await intake.receive(path, handle, 0, chunks, most=policy.file_bytes)
        try:
            content = await intake.prepare(blobs, path, name, policy)
        finally:
            intake.forget(path)
        yield Whole(blobs, content, path)


async def _small(blobs: BlobStore, name: str, data: bytes, policy: Policy) -> Whole | None:
    """Kept without a file of its own on the way; None for pictures, which may have to be changed."""
    media_type = sniff.media_type(data[: sniff.HEAD], name)
    rules.check_type(media_type, policy)
    if media_type in rules.PICTURES and not policy.keep_location:
        return None
    text = sniff.decoded(data) if media_type.startswith("text/") or media_type == "application/json" else None
    sha256 = await blobs.put(data)
    return Whole(blobs, Content(name=name, blob=sha256, size=len(data), media_type=media_type, text=text), data)


async def _once(data: bytes) -> AsyncIterator[bytes]:
    yield data
