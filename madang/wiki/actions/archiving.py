"""A whole wiki, or a page with all below it, as one archive in an open format that is taken in again as it was."""

import asyncio
import hashlib
import os
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground import blobs as blob
from madang.ground import labels
from madang.ground.db import Queries
from madang.ground.errors import Forbidden, NotFound, Problem, Refused
from madang.ground.files import store as file_store
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.standards.labels import Act, Verdict
from madang.wiki.actions import exchanges, exporting, pages, spaces
from madang.wiki.actions.exchanges import become, show
from madang.wiki.models import PAGE, SPACE, Exchange, ExchangeState, ExchangeWay, Lost, PageLeaf
from madang.wiki.rules import document as documents
from madang.wiki.rules.formats import bundle, markdown_out
from madang.wiki.rules.formats.models import Asset
from madang.wiki.store import exchanges as store
from madang.wiki.store import pages as page_store

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Packing(Struct):
    """How far an archive is: its pages, and the files that are in it already."""

    pages: list[bundle.PackedPage]
    files: dict[UUID, bundle.PackedFile]
    losses: list[Lost]


async def start(tx: Tx, *, space: UUID | None, page: UUID | None, reason: str | None) -> Exchange:
    """Begin an archive of a space, or of a page and those below it. Raises NotFound, Forbidden, Refused.

    Pages whose label asks for a reason stay out with an empty one; without any, the reason is asked for first.
    """
    if page is not None:
        found = await pages.need(tx, "wiki.view", page)
        space, name, subject = found.space, found.title, ref(PAGE, page)
    elif space is not None:
        whole = await spaces.one(tx, space)
        name, subject = whole.name, ref(SPACE, space)
    else:
        raise NotFound("ground.not-found")
    if tx.who.kind != "person":
        raise Forbidden("ground.forbidden")
    if reason is None:
        await _ask_reason(tx, space, page)
    allowed = await labels.allowed(tx, Act.EXPORT, subject=subject, reason=reason)
    id = new_id()
    await store.insert(
        tx,
        id,
        by=tx.actor,
        way=ExchangeWay.OUT,
        state=ExchangeState.WAITING,
        space=space,
        target=page,
        source=None,
        name=name or "wiki",
        allowed=allowed,
        now=tx.now,
    )
    begun = await exchanges.one(tx, id)
    await exchanges.later(tx, begun)
    return begun


async def _ask_reason(tx: Tx, space: UUID, page: UUID | None) -> None:
    """Raises Refused("labels.reason-needed") where a page that would be in the archive has a label that asks for one."""
    for label in await store.labels_of(tx, [leaf.id for leaf in await _leaves(tx, tx.actor, space, page)]):
        if (await labels.verdicts(tx, label))[Act.EXPORT] == Verdict.REASON:
            raise Refused("labels.reason-needed", label=label)


async def _leaves(q: Queries, me: UUID, space: UUID, page: UUID | None) -> list[PageLeaf]:
    if page is not None:
        return await page_store.below(q, me, page)
    return await page_store.leaves(q, me, space)


async def run(work: Work, id: UUID) -> None:
    """Make the archive; begins anew after a crash, for nothing stands before it is whole. For jobs."""
    found = await exchanges.taken_up(work, id, ExchangeWay.OUT)
    if found is None:
        return
    try:
        await _make(work, found)
    except Problem as problem:
        async with work() as tx:
            await exchanges.end(tx, found, ExchangeState.FAILED, [Lost(name=found.name, code=problem.code)])


async def _make(work: Work, found: Exchange) -> None:
    async with work() as tx:
        become(tx, found)
        leaves = await _leaves(tx, found.by, found.space, found.target)
        await store.advance(tx, found.id, done=-found.done, total=len(leaves))
    async with work.blobs.scratch() as folder:
        path = folder / "archive.zip"
        losses = await _write(work, found, [leaf.id for leaf in leaves], path)
        if losses is None:
            return
        size = path.stat().st_size
        await asyncio.to_thread(_sync, path)
        sha256 = await asyncio.to_thread(blob.digest, path)
        await work.blobs.keep(path, sha256)
    async with work() as tx:
        await file_store.hold_blobs(tx, sha256)
        await file_store.save_blob(tx, sha256, size, now=tx.now)
        await store.keep_archive(tx, found.id, sha256, size)
        await exchanges.end(tx, found, ExchangeState.DONE, losses)


async def _write(work: Work, found: Exchange, ids: Sequence[UUID], path: Path) -> list[Lost] | None:
    """Write the archive; gives what is not in it, None when it was stopped."""
    packing = Packing(pages=[], files={}, losses=[])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for id in ids:
            async with work() as tx:
                now = await store.lock(tx, found.id)
                if now is None or now.state is not ExchangeState.RUNNING:
                    return None
                become(tx, found)
                allowed = await store.allowed(tx, found.id)
                leaving = (await store.leaving(tx, [id])).get(id)
                if leaving is None:
                    continue
                if leaving.label not in allowed:
                    packing.losses.append(Lost(name=leaving.title, code="wiki.not-let-out"))
                    await store.advance(tx, found.id, done=1)
                    continue
                shown = await store.on_page(tx, id, documents.files(leaving.document))
                sheet = await exporting.sheet(tx, id, leaving.title, leaving.document, label=leaving.label)
                await store.advance(tx, found.id, done=1)
                show(tx, found)
            await _pack(work, archive, packing, leaving, shown, sheet)
        said = bundle.PackedWiki(format=bundle.FORMAT, edition=1, space=found.name[:300], pages=packing.pages)
        written = msgspec.json.format(msgspec.json.encode(said), indent=1)
        await asyncio.to_thread(archive.writestr, bundle.MANIFEST, written)
    return packing.losses


async def _pack(
    work: Work,
    archive: zipfile.ZipFile,
    packing: Packing,
    leaving: store.Leaving,
    shown: Sequence[store.Shown],
    sheet: exporting.Sheet,
) -> None:
    """One page: document and slides, its twin to read, and the files it shows."""
    with_them = []
    for file in shown:
        if file.id not in packing.files:
            inside = f"files/{file.id}/{_UNSAFE.sub('_', file.name)}"
            try:
                async with work.blobs.local(file.blob) as source:
                    await asyncio.to_thread(archive.write, source, inside)
            except FileNotFoundError:
                packing.losses.append(Lost(name=file.name, code="files.content-missing"))
                continue
            packing.files[file.id] = bundle.PackedFile(
                id=file.id,
                name=file.name,
                file=inside,
                media_type=file.media_type,
                size=file.size,
                sha256=file.blob.hex(),
            )
        with_them.append(packing.files[file.id])
    known = {str(one.id): one.file for one in with_them}
    assets = {
        str(file.id): Asset(path=known[str(file.id)], name=file.name, media_type=file.media_type, size=file.size)
        for file in shown
        if str(file.id) in known
    }
    page = msgspec.structs.replace(sheet.page, assets=assets)
    number = len(packing.pages) + 1
    twin = f"markdown/{number:04} {_UNSAFE.sub('_', leaving.title)[:80].strip() or 'page'}.md"
    text = await asyncio.to_thread(markdown_out.document, page, lambda asset: f"../{asset.path}")
    body = msgspec.json.encode({"document": leaving.document, "slides": leaving.slides})
    inside = f"pages/{leaving.id}.json"
    await asyncio.to_thread(archive.writestr, inside, body)
    await asyncio.to_thread(archive.writestr, twin, text)
    packed = {one.id for one in packing.pages}
    packing.pages.append(
        bundle.PackedPage(
            id=leaving.id,
            parent=leaving.parent if leaving.parent in packed else None,
            title=leaving.title,
            icon=leaving.icon,
            label=leaving.label,
            file=inside,
            twin=twin,
            sha256=hashlib.sha256(body).hexdigest(),
            files=with_them,
        )
    )


def _sync(path: Path) -> None:
    with blob.room(), path.open("rb") as file:
        os.fsync(file.fileno())


async def archive(tx: Tx, id: UUID) -> tuple[bytes, int, str]:
    """The archive of one's own export: contents, bytes and a name. Raises NotFound."""
    found = await exchanges.one(tx, id)
    if found.archive is None or found.archive_bytes is None:
        raise NotFound("ground.not-found")
    return found.archive, found.archive_bytes, f"{found.name} {found.at.date().isoformat()}.zip"
