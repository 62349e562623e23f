"""Writing the archive of an export: a page to read, the same for machines, and the files."""

import asyncio
import json
import zipfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import structs

from madang.ground import blobs as blob
from madang.ground import clock
from madang.ground.files import store as file_store
from madang.ground.talk import rules as talk
from madang.ground.work import Work
from madang.messenger.models.keeping import ExportState, MessageExport, Record
from madang.messenger.rules import archive as rules
from madang.messenger.store import keeping as store

PAGE = 1000
"""Messages read at once."""


@lru_cache(maxsize=2)
def words_of(language: str) -> dict[str, str]:
    """The words of the page."""
    folder = files("madang.messenger").joinpath("locale/archive")
    found: dict[str, str] = json.loads(folder.joinpath(f"{language}.json").read_text("utf-8"))
    return found


async def run(work: Work, id: UUID, *, language: str) -> None:
    """Write it; begins anew after a crash. For jobs."""
    async with work() as tx:
        wish = await store.export(tx, id, now=tx.now, lock=True)
        if wish is None or wish.state is not ExportState.WAITING:
            return
        rooms = await store.rooms_of(tx, room=wish.room, person=wish.person)
    async with work.blobs.scratch() as folder:
        path = folder / "archive.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
            count = await _write(work, archive, folder, wish, rooms, words_of("en" if language == "en" else "ko"))
        size = path.stat().st_size
        sha256 = await asyncio.to_thread(blob.digest, path)
        await work.blobs.keep(path, sha256)
    async with work() as tx:
        await file_store.hold_blobs(tx, sha256)
        await file_store.save_blob(tx, sha256, size, now=tx.now)
        await store.end_export(tx, id, ExportState.DONE, messages=count, sha256=sha256, size=size)


async def _write(
    work: Work,
    archive: zipfile.ZipFile,
    folder: Path,
    wish: MessageExport,
    rooms: list[UUID],
    words: dict[str, str],
) -> int:
    count, entered = 0, set[str]()
    page, data = folder / "messages.html", folder / "messages.jsonl"
    lead = words["lead"].replace("{reason}", wish.reason).replace("{by}", wish.by_name)
    await asyncio.to_thread(_append, page, rules.head(wish.name, lead=lead, language=words["language"]))
    await asyncio.to_thread(_append, data, "")
    for room in rooms:
        after, first = 0, True
        while True:
            async with work() as tx:
                found = await store.records(tx, room, author=wish.person, after=after, most=PAGE)
                contents = await store.contents(tx, [file.id for one in found for file in one.files])
            if not found:
                break
            records = [_placed(one, contents) for one in found]
            for one in records:
                for file in one.files:
                    if file.path is not None and file.path not in entered:
                        entered.add(file.path)
                        async with work.blobs.local(contents[file.id]) as source:
                            await asyncio.to_thread(archive.write, source, file.path)
            heading = rules.room(found[0].room_name) if first else ""
            text = heading + rules.lines(records, zone=clock.ZONE, words=words)
            await asyncio.to_thread(_append, page, text)
            await asyncio.to_thread(_append, data, "".join(f"{msgspec.json.encode(one).decode()}\n" for one in records))
            count, after, first = count + len(found), found[-1].seq, False
    for one_file in (page, data):
        await asyncio.to_thread(archive.write, one_file, one_file.name)
    return count


def _placed(one: Record, contents: dict[UUID, bytes]) -> Record:
    """The message as the archive tells it: plain words, and where its files lie."""
    placed = [
        structs.replace(file, path=f"files/{file.id}/{_safe(file.name)}") if file.id in contents else file
        for file in one.files
    ]
    return structs.replace(one, text=talk.plain(one.text), files=placed)


def _safe(name: str) -> str:
    """A name that is no path."""
    return name.replace("/", "_").replace("\\", "_").strip(". ") or "file"


def _append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)
