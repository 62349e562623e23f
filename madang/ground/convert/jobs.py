"""Making the pieces of a version, outside requests. Each piece is made once per content; what fails is kept as such.

Only reading somebody else's bytes is confined. These jobs run one at a time in each process, and what they start runs
when the machine has nothing else to do.
"""

import asyncio
import json
import logging
import os
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from madang.ground.blobs import digest, room
from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits
from madang.ground.convert import rules, store, tools
from madang.ground.convert.inside.pages import MOST_PAGES
from madang.ground.files import facts
from madang.ground.files import store as files
from madang.ground.files.models import State, Version
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.ground.work import Work

log = logging.getLogger("madang.convert")

LOOK = "madang.ground.convert.inside.look"
PAGES = "madang.ground.convert.inside.pages"
READING = Limits(seconds=60, memory_bytes=3 << 30, file_bytes=128 << 20, idle=True)
PATIENCE = timedelta(minutes=10)
"""After which a version that nothing was made of is looked at again."""
BATCH = 500


async def _clean(work: Work, file: UUID, version: int) -> Version | None:
    async with work() as tx:
        found = await files.version(tx, file, version)
    return found if found is not None and found.state is State.CLEAN else None


async def make(work: Work, *, file: str, version: int) -> None:
    """Text, tables, listings and thumbnails of a version; defers what other programs make."""
    id = UUID(file)
    found = await _clean(work, id, version)
    if found is None:
        return
    async with work() as tx:
        known = [*await store.pieces(tx, found.blob)]
        known += [form for form in rules.SMALL if (await files.preview(tx, found.blob, int(form)))[0]]
        policy = await files.policy(tx)
        if rules.TEXT not in known and rules.is_plain(found.media_type) and await store.text(tx, found.blob):
            # a short text came with its words
            await _keep(tx, found.blob, rules.TEXT)
            known.append(rules.TEXT)
    wanted = rules.missing(found.media_type, known)
    if wanted:
        async with work.blobs.local(found.blob) as path, work.blobs.scratch() as folder:
            await _look(work, id, found, path, folder, found.media_type, wanted)
    async with work() as tx:
        if rules.TEXT not in rules.forms(found.media_type):
            await _keep(tx, found.blob, rules.TEXT, why="none")
        if await _wants_pages(tx, found):
            if tools.libreoffice() is None:
                await _keep(tx, found.blob, rules.PAGES, why="no-tool")
            else:
                await tx.defer("convert.pages", file=file, version=version)
        if found.media_type in rules.VIDEO and rules.SMALL[0] not in known:
            await tx.defer("convert.poster", file=file, version=version)
        if (
            policy.ocr
            and rules.OCR not in known
            and tools.tesseract() is not None
            and rules.needs_letters(found.media_type, await store.text(tx, found.blob) or "")
        ):
            await tx.defer("convert.letters", file=file, version=version)


async def _wants_pages(tx: Tx, found: Version) -> bool:
    if found.media_type not in rules.OFFICE:
        return False
    pieces = await store.pieces(tx, found.blob)
    read = pieces.get(rules.TEXT)
    if rules.PAGES in pieces:
        return False
    if read is not None and read.why == "encrypted":
        await _keep(tx, found.blob, rules.PAGES, why="encrypted")
        return False
    return True


async def make_pages(work: Work, *, file: str, version: int) -> None:
    """An office file as PDF; its thumbnails, and the text of what is only read this way, come from there."""
    id = UUID(file)
    found = await _clean(work, id, version)
    if found is None:
        return
    async with work() as tx:
        known = await store.pieces(tx, found.blob)
    if rules.PAGES in known:
        return
    async with work.blobs.local(found.blob) as path, work.blobs.scratch() as folder:
        try:
            pages = await tools.pages(path, rules.OFFICE[found.media_type], folder)
        except Failed as error:
            log.info("no pages of %s version %d: %s", file, version, error)
            async with work() as tx:
                if await _still(tx, id):
                    await _keep(tx, found.blob, rules.PAGES, why=error.why)
                    _tell(tx, id, version)
            return
        made = await _kept(work, pages)
        async with work() as tx:
            if not await _still(tx, id):
                return
            await _keep(tx, found.blob, rules.PAGES, made)
            _tell(tx, id, version)
            wanted = [form for form in rules.SMALL if (await files.preview(tx, found.blob, int(form)))[1] is None]
        if found.media_type in rules.OLD_OFFICE:
            wanted.append(rules.TEXT)
        if wanted:
            await _look(work, id, found, pages, folder, rules.PDF, wanted)


async def make_poster(work: Work, *, file: str, version: int) -> None:
    """Thumbnails of a video."""
    found = await _clean(work, UUID(file), version)
    if found is None:
        return
    async with work.blobs.local(found.blob) as path, work.blobs.scratch() as folder:
        try:
            picture = await tools.poster(path, folder)
        except Failed:
            async with work() as tx:
                for form in rules.SMALL:
                    await files.save_preview(tx, found.blob, int(form), None)
            return
        await _look(work, UUID(file), found, picture, folder, "image/png", rules.SMALL)


async def make_letters(work: Work, *, file: str, version: int) -> None:
    """What is written in a picture or on scanned pages becomes the text of the version."""
    id = UUID(file)
    found = await _clean(work, id, version)
    if found is None:
        return
    async with work() as tx:
        if rules.OCR in await store.pieces(tx, found.blob):
            return
    why, text = "", ""
    async with work.blobs.local(found.blob) as path, work.blobs.scratch() as folder:
        try:
            words = [found.media_type, str(path), str(folder)]
            await process.call(PAGES, words, reads=[path], folder=folder, limits=READING)
            for number in range(MOST_PAGES):
                picture = folder / f"{number}.png"
                if not picture.exists():
                    break
                text += await tools.letters(picture, folder)
        except Failed as error:
            log.info("no letters of %s version %d: %s", file, version, error)
            why = error.why
    async with work() as tx:
        if not await _still(tx, id):
            return
        await _keep(tx, found.blob, rules.OCR, why=why)
        if text.strip() and await files.all_known(tx, [found.blob]):
            said = await store.text(tx, found.blob) or ""
            await store.save_text(tx, found.blob, f"{said}\n{text}".replace("\0", "").strip())
            await store.save(tx, found.blob, rules.TEXT, blob=None, why="", now=tx.now)
        _tell(tx, id, version)


async def again(work: Work) -> None:
    """Versions that nothing was made of, and those that waited for a program which is there by now."""
    async with work() as tx:
        found = await store.all_untried(tx, before=tx.now - PATIENCE, most=BATCH)
        if tools.libreoffice() is not None:
            found += await store.all_without_tool(tx, [rules.PAGES], most=BATCH)
        for file, version in found:
            await tx.defer("convert.make", file=file, version=version)


async def _still(tx: Tx, file: UUID) -> bool:
    """Whether the file is there yet; then it stays until the end of the transaction. Reading it may have taken long."""
    return await files.lock(tx, file) is not None


def _tell(tx: Tx, file: UUID, version: int) -> None:
    tx.tell(facts.Read(subject=ref("files.file", file), version=version))


async def _look(
    work: Work, id: UUID, of: Version, path: Path, folder: Path, media_type: str, forms: Sequence[str]
) -> None:
    """Make the forms of a version by reading `path`, which is its content or what another program made of it."""
    source = of.blob
    report = await _report(path, folder, media_type, forms)
    if len(forms) > 1 and any(form not in report for form in forms):
        # one of them takes the whole process down: each for itself
        for form in forms:
            report |= await _report(path, folder, media_type, [form])
    text = None
    made: dict[str, tuple[bytes, int]] = {}
    for form in forms:
        if report[form] == "" and form == rules.TEXT:
            text = await asyncio.to_thread((folder / form).read_text, "utf-8")
        elif report[form] == "":
            made[form] = await _kept(work, folder / form)
    async with work() as tx:
        if not await _still(tx, id) or not await files.all_known(tx, [source]):
            return
        for form in forms:
            if form in rules.SMALL:
                await files.save_preview(tx, source, int(form), await _named(tx, made.get(form)))
            else:
                await _keep(tx, source, form, made.get(form), why=report[form])
        if text is not None:
            await store.save_text(tx, source, text)
        _tell(tx, id, of.version)


async def _report(path: Path, folder: Path, media_type: str, forms: Sequence[str]) -> dict[str, str]:
    words = [media_type, str(path), str(folder), *forms]
    try:
        await process.call(LOOK, words, reads=[path], folder=folder, limits=READING)
    except Failed as error:
        log.info("not looked at (%s, %s): %s", media_type, ", ".join(forms), error)
        return {} if len(forms) > 1 else {forms[0]: error.why}
    report: dict[str, str] = json.loads(await asyncio.to_thread((folder / "report.json").read_text, "utf-8"))
    return report


async def _kept(work: Work, path: Path) -> tuple[bytes, int]:
    """Keep a made file as a blob; gives its SHA-256 and size."""
    sha256, size = await asyncio.to_thread(_synced, path)
    await work.blobs.keep(path, sha256)
    return sha256, size


def _synced(path: Path) -> tuple[bytes, int]:
    with room(), path.open("rb") as file:
        os.fsync(file.fileno())
    return digest(path), path.stat().st_size


async def _named(tx: Tx, made: tuple[bytes, int] | None) -> bytes | None:
    if made is None:
        return None
    await files.hold_blobs(tx, made[0])
    await files.save_blob(tx, made[0], made[1], now=tx.now)
    return made[0]


async def _keep(tx: Tx, source: bytes, form: str, made: tuple[bytes, int] | None = None, *, why: str = "") -> None:
    if await files.all_known(tx, [source]):
        await store.save(tx, source, form, blob=await _named(tx, made), why=why, now=tx.now)
