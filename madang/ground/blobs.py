"""Contents of files by their SHA-256, each kept once: in a local folder or in an S3 bucket.

A name is made only when all its bytes are on the disk, and never changed afterwards: a reader finds a whole blob or none.
Uploads on their way and files being looked at lie in `uploads/` and `work/` beside the blobs.
"""

import asyncio
import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import tempfile
from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import obstore
from msgspec import Struct
from obstore.store import S3Store

from madang.ground.errors import Full

CHUNK = 128 << 10
"""Bytes read at a time: few enough for hundreds of slow readers, enough for a fast one."""

SMALL = 64 << 10
"""Bytes of a blob that is read in one go."""

LATELY_BYTES = 16 << 20
"""How many bytes of small blobs stay in memory. A name always means the same bytes, so they are never stale."""

SPARE_BYTES = 64 << 20
"""What an announced upload must leave free, for the rest of the house."""


class Kept(Struct, frozen=True):
    """A blob as the store lists it. `since` is when it was last put in."""

    sha256: bytes
    size: int
    since: datetime


@contextlib.contextmanager
def room() -> Iterator[None]:
    """Raises Full where the disk raises ENOSPC or a quota of the system."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Full("ground.disk-full") from error
        raise


def digest(path: Path) -> bytes:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class BlobStore:
    """The blobs of the house. `folder` is local; with `bucket` (an `s3://` URL) the blobs themselves lie there.

    Credentials and region of the bucket come from the usual AWS_… variables (AWS_ENDPOINT for other makers' S3).
    """

    def __init__(self, folder: Path, *, bucket: str | None = None) -> None:
        # a confined process reads blobs from a directory of its own, where a relative path leads nowhere
        self.folder = folder = folder.absolute()
        self.uploads = folder / "uploads"
        self._work = folder / "work"
        self._blobs = folder / "blobs"
        self._lately: OrderedDict[bytes, bytes] = OrderedDict()
        self._lately_bytes = 0
        self._shelves: set[str] = set()
        """Shelves whose names this process knows to be on the disk."""
        self._bucket = S3Store.from_url(bucket) if bucket else None
        for made in (self.uploads, self._work, self._blobs):
            made.mkdir(parents=True, exist_ok=True)

    def check_room(self, size: int) -> None:
        """Raises Full when so many more bytes would not fit on the local disk."""
        if shutil.disk_usage(self.uploads).free < size + min(SPARE_BYTES, size):
            raise Full("ground.disk-full")

    def check_kept(self, size: int) -> None:
        """Raises Full when so many more bytes of blobs would not fit; a bucket has no end."""
        if self._bucket is None:
            self.check_room(size)

    async def keep(self, path: Path, sha256: bytes) -> None:
        """Keep a local file, whose SHA-256 is given and whose bytes are synced, as a blob. Keeping twice is keeping once.

        `path` stays and must lie in a folder of this store. Raises Full.
        """
        if self._bucket is None:
            await asyncio.to_thread(self._link, path, sha256)
        else:
            # an object is visible once it is whole; the same name always has the same bytes
            await obstore.put_async(self._bucket, _key(sha256), path)

    def _link(self, path: Path, sha256: bytes) -> None:
        target = self._path(sha256)
        with room():
            target.parent.mkdir(exist_ok=True)
            while True:
                try:
                    os.link(path, target)
                    break
                except FileExistsError:
                    # from now on it counts as new again, unless it is being collected at this moment
                    with contextlib.suppress(FileNotFoundError):
                        os.utime(target)
                        break
            sync_folder(target.parent)
            if target.parent.name not in self._shelves:
                sync_folder(self._blobs)
                self._shelves.add(target.parent.name)

    async def put(self, data: bytes) -> bytes:
        """Keep a small piece of data; gives its SHA-256. Raises Full."""
        sha256 = hashlib.sha256(data).digest()
        if self._bucket is None:
            await asyncio.to_thread(self._put, data, sha256)
            return sha256
        async with self.scratch() as folder:
            path = folder / "data"
            await asyncio.to_thread(_write, path, data)
            await self.keep(path, sha256)
        return sha256

    def _put(self, data: bytes, sha256: bytes) -> None:
        """In one go: a file of its own that takes the blob's name once its bytes are on the disk."""
        path = self._work / f"{secrets.token_hex(16)}.put"
        try:
            _write(path, data)
            self._link(path, sha256)
        finally:
            path.unlink(missing_ok=True)

    async def small(self, sha256: bytes, size: int) -> bytes | None:
        """A whole small blob, of those asked for lately from memory; None when it is larger. Raises FileNotFoundError."""
        if size > SMALL:
            return None
        data = self._lately.get(sha256)
        if data is None:
            if self._bucket is None:
                data = await asyncio.to_thread(self._path(sha256).read_bytes)
            else:
                data = b"".join([chunk async for chunk in self.read(sha256, 0, size)])
            if sha256 not in self._lately:
                self._lately_bytes += len(data)
            self._lately[sha256] = data
            while self._lately_bytes > LATELY_BYTES:
                self._lately_bytes -= len(self._lately.popitem(last=False)[1])
        else:
            self._lately.move_to_end(sha256)
        return data

    async def has(self, sha256: bytes) -> bool:
        """Whether the blob is there."""
        if self._bucket is None:
            return await asyncio.to_thread(self._path(sha256).exists)
        try:
            await obstore.head_async(self._bucket, _key(sha256))
        except FileNotFoundError:
            return False
        return True

    async def read(self, sha256: bytes, start: int, end: int) -> AsyncGenerator[bytes, None]:
        """The bytes [start, end) in chunks, the next one read while the last is being sent. Raises FileNotFoundError."""
        if self._bucket is None:
            handle = await asyncio.to_thread(os.open, self._path(sha256), os.O_RDONLY)
            reading: asyncio.Task[bytes] | None = None
            try:
                while start < end:
                    if reading is None:
                        reading = asyncio.create_task(_read_at(handle, start, end))
                    chunk = await reading
                    if not chunk:
                        raise FileNotFoundError(self._path(sha256))
                    start += len(chunk)
                    reading = asyncio.create_task(_read_at(handle, start, end)) if start < end else None
                    yield chunk
            finally:
                if reading is not None:
                    await asyncio.wait([reading])
                os.close(handle)
            return
        if start < end:
            got = await obstore.get_async(self._bucket, _key(sha256), options={"range": (start, end)})
            async for part in got.stream(min_chunk_size=CHUNK):
                yield bytes(part)

    async def handle(self, sha256: bytes) -> int | None:
        """The blob open for reading, to be closed by whoever asked; None in a bucket. Raises FileNotFoundError."""
        if self._bucket is not None:
            return None
        return await asyncio.to_thread(os.open, self._path(sha256), os.O_RDONLY)

    @asynccontextmanager
    async def local(self, sha256: bytes) -> AsyncIterator[Path]:
        """The blob as a local file, to be read only. Raises FileNotFoundError."""
        if self._bucket is None:
            path = self._path(sha256)
            if not await asyncio.to_thread(path.exists):
                raise FileNotFoundError(path)
            yield path
            return
        async with self.scratch() as folder:
            path = folder / "blob"
            got = await obstore.get_async(self._bucket, _key(sha256))
            with path.open("wb") as file:
                async for part in got.stream(min_chunk_size=CHUNK):
                    with room():
                        await asyncio.to_thread(file.write, part)
            yield path

    @asynccontextmanager
    async def scratch(self) -> AsyncIterator[Path]:
        """A folder of one's own on the disk of the blobs, gone afterwards."""
        with room():
            folder = Path(await asyncio.to_thread(tempfile.mkdtemp, dir=self._work))
        try:
            yield folder
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    async def delete(self, sha256: bytes) -> None:
        """Take a blob out; one that is not there is no error."""
        if self._bucket is None:
            await asyncio.to_thread(self._path(sha256).unlink, missing_ok=True)
        else:
            await obstore.delete_async(self._bucket, _key(sha256))

    async def since(self, sha256: bytes) -> datetime | None:
        """When the blob was last put in; None when it is not there."""
        if self._bucket is None:
            try:
                status = await asyncio.to_thread(os.stat, self._path(sha256))
            except FileNotFoundError:
                return None
            return datetime.fromtimestamp(status.st_mtime, UTC)
        try:
            return (await obstore.head_async(self._bucket, _key(sha256)))["last_modified"]
        except FileNotFoundError:
            return None

    async def everything(self) -> AsyncIterator[list[Kept]]:
        """All blobs, some at a time, in no order."""
        if self._bucket is None:
            for shelf in await asyncio.to_thread(lambda: sorted(self._blobs.iterdir())):
                yield await asyncio.to_thread(_shelf, shelf)
            return
        async for found in obstore.list(self._bucket, "blobs/"):
            yield _kept(found)

    def names(self) -> Iterator[tuple[str, int]]:
        """All blobs, by SHA-256 in hexadecimal, with their sizes. For work that has a thread of its own, as a backup."""
        if self._bucket is None:
            for shelf in sorted(self._blobs.iterdir()):
                yield from sorted((one.sha256.hex(), one.size) for one in _shelf(shelf))
            return
        for found in obstore.list(self._bucket, "blobs/"):
            yield from ((one.sha256.hex(), one.size) for one in _kept(found))

    def pieces(self, name: str) -> Iterator[bytes]:
        """A blob by its name in hexadecimal, in pieces, in the caller's thread. Raises FileNotFoundError."""
        sha256 = bytes.fromhex(name)
        if self._bucket is None:
            with self._path(sha256).open("rb") as file:
                while chunk := file.read(CHUNK):
                    yield chunk
            return
        for part in obstore.get(self._bucket, _key(sha256)).stream(min_chunk_size=CHUNK):
            yield bytes(part)

    def take_in(self, name: str, content: IO[bytes]) -> None:
        """Keep a blob that comes from elsewhere, in the caller's thread.

        Raises ValueError when the content has another SHA-256 than its name says, and Full.
        """
        sha256 = bytes.fromhex(name)
        with room(), tempfile.TemporaryDirectory(dir=self._work) as folder:
            path = Path(folder) / "blob"
            digest = hashlib.sha256()
            with path.open("wb") as file:
                while chunk := content.read(CHUNK):
                    digest.update(chunk)
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            if digest.digest() != sha256:
                raise ValueError(f"blob {name} holds something else")
            if self._bucket is None:
                self._link(path, sha256)
            else:
                obstore.put(self._bucket, _key(sha256), path)

    def sweep(self, *, before: datetime) -> None:
        """Remove scratch folders and files that a crash left."""
        for folder in self._work.iterdir():
            with contextlib.suppress(FileNotFoundError):
                if datetime.fromtimestamp(folder.stat().st_mtime, UTC) < before:
                    if folder.is_dir():
                        shutil.rmtree(folder, ignore_errors=True)
                    else:
                        folder.unlink(missing_ok=True)

    def _path(self, sha256: bytes) -> Path:
        name = sha256.hex()
        return self._blobs / name[:2] / name[2:]


async def _read_at(handle: int, start: int, end: int) -> bytes:
    return await asyncio.to_thread(os.pread, handle, min(CHUNK, end - start), start)


def _shelf(folder: Path) -> list[Kept]:
    found = []
    for path in folder.iterdir():
        sha256 = _name(folder.name + path.name)
        with contextlib.suppress(FileNotFoundError):
            if sha256 is not None:
                status = path.stat()
                found.append(Kept(sha256, status.st_size, datetime.fromtimestamp(status.st_mtime, UTC)))
    return found


def _kept(page: Sequence[Any]) -> list[Kept]:
    return [
        Kept(sha256, one["size"], one["last_modified"])
        for one in page
        if (sha256 := _name(one["path"].removeprefix("blobs/").replace("/", ""))) is not None
    ]


def _write(path: Path, data: bytes) -> None:
    with room(), path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _key(sha256: bytes) -> str:
    name = sha256.hex()
    return f"blobs/{name[:2]}/{name[2:]}"


def _name(hexadecimal: str) -> bytes | None:
    try:
        found = bytes.fromhex(hexadecimal)
    except ValueError:
        return None
    return found if len(found) == 32 else None
