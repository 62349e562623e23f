"""Bytes on their way in: written and hashed in threads while the next ones arrive, looked at, and kept as a blob.

No transaction is open while bytes flow. What is on the disk is the truth: an upload's offset is its file's size, so a
process may die at any byte. Its hash is carried from request to request while the process lives and computed anew from
the file otherwise.
"""

import asyncio
import fcntl
import hashlib
import os
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from madang.ground import blobs as blob
from madang.ground.blobs import BlobStore
from madang.ground.errors import Invalid, Refused, TooLarge
from madang.ground.files import parser, rules, sniff
from madang.ground.files.models import Content, Policy

BLOCK = 256 << 10
"""Bytes gathered before they are written: few enough for hundreds of slow senders."""

MOST_GATHERED = 4 * BLOCK
"""Bytes of a fast sender that are gathered while those before them are being written."""

SYNC = 64 << 20
"""Bytes after which the disk is set to work, so that the last sync finds little left to do."""

TEXT_BYTES = 1 << 20
"""The longest text file whose words are searched."""

_hashes: OrderedDict[Path, tuple[int, Any]] = OrderedDict()
_HASHES = 256


def path_of(blobs: BlobStore, upload: UUID) -> Path:
    """Where an upload's bytes lie until they are a blob."""
    return blobs.uploads / str(upload)


def offset(path: Path) -> int:
    """How many bytes are there."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


@contextmanager
def alone(path: Path) -> Iterator[int]:
    """The upload's file, open for nobody else in any process. Raises Refused("files.upload-busy"), Full."""
    with blob.room():
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("files.upload-busy") from None
        yield handle
    finally:
        os.close(handle)


async def receive(path: Path, handle: int, start: int, chunks: AsyncIterator[bytes], *, most: int) -> int:
    """Append the chunks and give the new size; the bytes are synced.

    When the sender breaks off, or the disk is full (Full), what arrived stays. Raises TooLarge past `most` bytes,
    Refused("files.offset") when the file does not end at `start`.
    """
    size = os.fstat(handle).st_size
    if size != start:
        raise Refused("files.offset", offset=size)
    kept = _hashes.pop(path, None)
    hasher = kept[1] if kept and kept[0] == size else hashlib.sha256() if size == 0 else None
    writing: asyncio.Task[None] | None = None
    syncing: asyncio.Task[None] | None = None
    unsynced = 0
    gathered: list[bytes] = []
    waiting = 0
    whole = False
    try:
        try:
            async for chunk in chunks:
                size += len(chunk)
                if size > most:
                    raise TooLarge("files.too-large", megabytes=most >> 20)
                gathered.append(chunk)
                waiting += len(chunk)
                if waiting >= BLOCK and (writing is None or writing.done() or waiting >= MOST_GATHERED):
                    if writing is not None:
                        await writing
                    writing = asyncio.create_task(_take(handle, gathered, hasher))
                    unsynced += waiting
                    gathered, waiting = [], 0
                    if unsynced >= SYNC and (syncing is None or syncing.done()):
                        syncing = asyncio.create_task(asyncio.to_thread(_sync, handle))
                        unsynced = 0
        finally:
            if writing is not None:
                await writing
            await _take(handle, gathered, hasher)
        whole = True
    finally:
        if syncing is not None:
            await asyncio.wait([syncing])
        await asyncio.to_thread(_sync, handle)
        if hasher is not None and whole:
            remember(path, size, hasher)
    return size


def remember(path: Path, size: int, hasher: Any) -> None:
    """Carry the hash of the first `size` bytes to the next request."""
    _hashes[path] = (size, hasher)
    while len(_hashes) > _HASHES:
        _hashes.popitem(last=False)


def forget(path: Path) -> None:
    """Remove an upload's bytes."""
    _hashes.pop(path, None)
    path.unlink(missing_ok=True)


async def _take(handle: int, chunks: list[bytes], hasher: Any) -> None:
    """Write the chunks, and hash them beside it."""
    if not chunks:
        return
    writing = asyncio.to_thread(_write, handle, chunks)
    if hasher is None:
        await writing
    else:
        await asyncio.gather(writing, asyncio.to_thread(_hash, hasher, chunks))


def _write(handle: int, chunks: list[bytes]) -> None:
    with blob.room():
        os.lseek(handle, 0, os.SEEK_END)
        for chunk in chunks:
            left = memoryview(chunk)
            while left:
                left = left[os.write(handle, left) :]


def _hash(hasher: Any, chunks: list[bytes]) -> None:
    for chunk in chunks:
        hasher.update(chunk)


def _sync(handle: int) -> None:
    with blob.room():
        os.fdatasync(handle)


async def prepare(blobs: BlobStore, path: Path, name: str, policy: Policy) -> Content:
    """Look at a whole upload and keep it as a blob; its own file stays. Raises Invalid, TooLarge, Full.

    Location data is taken out of photos unless the policy keeps it; the hash of what was received is kept then.
    """
    size = offset(path)
    rules.check_size(size, policy)
    with path.open("rb") as file:
        head = file.read(sniff.HEAD)
    media_type = sniff.inside(path, sniff.media_type(head, name))
    rules.check_type(media_type, policy)
    if media_type in rules.PICTURES and not policy.keep_location:
        async with blobs.scratch() as folder:
            out = folder / "stripped"
            if await _strip(path, media_type, out):
                original = await _sha256(path, size)
                await asyncio.to_thread(_sync_path, out)
                kept = await asyncio.to_thread(blob.digest, out)
                await blobs.keep(out, kept)
                if media_type in ("image/heic", "image/heif"):
                    media_type, name = "image/jpeg", name.rpartition(".")[0] + ".jpg"
                return Content(name=name, blob=kept, size=offset(out), media_type=media_type, original=original)
    sha256 = await _sha256(path, size)
    await blobs.keep(path, sha256)
    return Content(name=name, blob=sha256, size=size, media_type=media_type, text=_text(path, size, media_type))


async def _strip(path: Path, media_type: str, out: Path) -> bool:
    try:
        return await parser.strip(path, media_type, out)
    except parser.Unreadable:
        # what cannot be read may still say where it was taken
        raise Invalid("files.picture-unreadable") from None


async def _sha256(path: Path, size: int) -> bytes:
    kept = _hashes.get(path)
    if kept and kept[0] == size:
        return bytes(kept[1].digest())
    return await asyncio.to_thread(blob.digest, path)


def _sync_path(path: Path) -> None:
    with blob.room(), path.open("rb") as file:
        os.fsync(file.fileno())


def _text(path: Path, size: int, media_type: str) -> str | None:
    if size > TEXT_BYTES or media_type == "text/html" or not media_type.startswith("text/"):
        return None
    return sniff.decoded(path.read_bytes())
