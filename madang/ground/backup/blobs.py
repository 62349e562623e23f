"""Contents of files as a backup sees them: listed, read and put back by hash, in a local folder or an S3 bucket."""

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Protocol

import obstore
from obstore.store import S3Store

CHUNK = 1 << 20
_NAME = re.compile(r"[0-9a-f]{64}")


class Blobs(Protocol):
    """Where contents are kept; names are SHA-256 in hexadecimal."""

    def names(self) -> Iterator[tuple[str, int]]:
        """All of them with their sizes."""
        ...

    def read(self, name: str) -> Iterator[bytes]:
        """One in pieces. Raises FileNotFoundError."""
        ...

    def put(self, name: str, content: IO[bytes]) -> None:
        """Keep one, durably, under its name. Raises ValueError when the content has another hash."""
        ...


def at(data: Path, url: str | None) -> Blobs:
    """The blobs of a house: in its data directory, or in the bucket of an `s3://` URL."""
    return Bucket(url, data) if url else Folder(data / "blobs")


class Folder:
    """`<folder>/<first two digits>/<the rest>`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> Iterator[tuple[str, int]]:
        """All of them with their sizes."""
        if not self._folder.is_dir():
            return
        for shelf in sorted(self._folder.iterdir()):
            if shelf.is_dir():
                for path in sorted(shelf.iterdir()):
                    with contextlib.suppress(FileNotFoundError):
                        if _NAME.fullmatch(shelf.name + path.name):
                            yield shelf.name + path.name, path.stat().st_size

    def read(self, name: str) -> Iterator[bytes]:
        """One in pieces."""
        with self._path(name).open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk

    def put(self, name: str, content: IO[bytes]) -> None:
        """Keep one."""
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        with draft.open("wb") as file:
            _copy(name, content, file)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]


class Bucket:
    """Objects `blobs/<first two digits>/<the rest>`; drafts lie in the data directory until they are proven."""

    def __init__(self, url: str, data: Path) -> None:
        self._store = S3Store.from_url(url)
        self._data = data

    def names(self) -> Iterator[tuple[str, int]]:
        """All of them with their sizes."""
        for page in obstore.list(self._store, "blobs/"):
            for one in page:
                name = one["path"].removeprefix("blobs/").replace("/", "")
                if _NAME.fullmatch(name):
                    yield name, one["size"]

    def read(self, name: str) -> Iterator[bytes]:
        """One in pieces."""
        for part in obstore.get(self._store, _key(name)).stream(min_chunk_size=CHUNK):
            yield bytes(part)

    def put(self, name: str, content: IO[bytes]) -> None:
        """Keep one."""
        draft = self._data / f"restore-{name}"
        try:
            with draft.open("wb") as file:
                _copy(name, content, file)
            obstore.put(self._store, _key(name), draft)
        finally:
            draft.unlink(missing_ok=True)


def _key(name: str) -> str:
    return f"blobs/{name[:2]}/{name[2:]}"


def _copy(name: str, content: IO[bytes], into: IO[bytes]) -> None:
    digest = hashlib.sha256()
    while chunk := content.read(CHUNK):
        digest.update(chunk)
        into.write(chunk)
    if digest.hexdigest() != name:
        raise ValueError(f"blob {name} holds something else")
