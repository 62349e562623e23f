"""Versions of pages: kept by themselves, named, compared and brought back."""

import asyncio
from uuid import UUID

from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import pages, writing
from madang.wiki.models import PAGE, Body, PageVersion, VersionCause
from madang.wiki.rules import comparing, titles
from madang.wiki.rules import document as documents
from madang.wiki.rules.comparing import DiffLine
from madang.wiki.store import versions as store

LONGEST = 200


async def of(tx: Tx, page: UUID, *, before: UUID | None, named: bool) -> tuple[list[PageVersion], UUID | None]:
    """A page of versions, the newest first, and where the next one begins. Raises NotFound."""
    await pages.need(tx, "wiki.view", page)
    found = await store.of(tx, page, before=before, named=named)
    more = len(found) > store.PAGE
    found = found[: store.PAGE]
    return found, found[-1].id if more else None


async def one(tx: Tx, page: UUID, id: UUID) -> PageVersion:
    """A version. Raises NotFound."""
    await pages.need(tx, "wiki.view", page)
    found = await store.one(tx, page, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def body(tx: Tx, page: UUID, id: UUID | None) -> Body:
    """What a version says; what the page says now for None. Raises NotFound."""
    if id is None:
        await pages.need(tx, "wiki.view", page)
        return await writing.body(tx, page)
    version = await one(tx, page, id)
    found = await store.contents(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    document, slides, authors = found
    return Body(
        page=page,
        document=document,
        slides=slides,
        authors=authors,
        people=version.people,
        words=version.words,
        revision=0,
        edited_at=version.at,
        edited_by=version.by,
    )


def _name(given: str) -> str:
    found = titles.clean(given)
    if len(found) > LONGEST:
        raise Invalid("wiki.version-name", most=LONGEST)
    return found


async def name_now(tx: Tx, page: UUID, name: str) -> PageVersion:
    """Keep what the page says now under a name. Raises NotFound, Forbidden, Invalid."""
    await pages.need(tx, "wiki.edit", page)
    given = _name(name)
    await writing.take_up(tx, page)
    last, now = await store.newest(tx, page), await writing.body(tx, page)
    if last is not None and not last.name and last.at == now.edited_at:
        await store.rename(tx, last.id, name=given)
        id = last.id
    else:
        id = new_id()
        await store.keep(
            tx, id, page, cause=VersionCause.NAMED, begun_at=now.edited_at, people=[now.edited_by], name=given
        )
    tx.tell(facts.PageVersionNamed(subject=ref(PAGE, page), version=id))
    return await one(tx, page, id)


async def rename(tx: Tx, page: UUID, id: UUID, name: str) -> PageVersion:
    """Give a version a name; an empty one takes it away. Raises NotFound, Forbidden, Invalid."""
    await pages.need(tx, "wiki.edit", page)
    before = await one(tx, page, id)
    given = _name(name) if name.strip() else ""
    if given != before.name:
        await store.rename(tx, id, name=given)
        tx.tell(facts.PageVersionNamed(subject=ref(PAGE, page), version=id))
    return await one(tx, page, id)


async def restore(tx: Tx, page: UUID, id: UUID) -> None:
    """Let the page say again what a version said; what it says now stays as a version. Raises NotFound, Forbidden."""
    await pages.need(tx, "wiki.edit", page)
    wanted = await body(tx, page, id)
    await writing.become(tx, page, documents.clean(wanted.document), wanted.slides, cause=VersionCause.RESTORED)
    tx.tell(facts.PageVersionRestored(subject=ref(PAGE, page), version=id))


async def compare(tx: Tx, page: UUID, *, before: UUID, after: UUID | None) -> list[DiffLine]:
    """What changed from one version to another, or to what the page says now. Raises NotFound."""
    old, new = await body(tx, page, before), await body(tx, page, after)
    return await asyncio.to_thread(comparing.lines, old.document, new.document)
