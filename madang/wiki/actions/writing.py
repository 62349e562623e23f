"""What pages say: taking up what was written, and writing as something else than an open editor."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from madang.ground.errors import NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.models import PAGE, Body, Kept, VersionCause
from madang.wiki.rules import document as documents
from madang.wiki.rules import history, ydoc
from madang.wiki.rules.document import Json
from madang.wiki.store import bodies, versions
from madang.wiki.store.bodies import Read

ELSEWHERE = 0
"""The source of changes that no process holds already."""


def read_of(document: Json, slides: Json) -> Read:
    """What can be read from a page."""
    return Read(
        document=document,
        slides=slides,
        plain=documents.plain(document),
        words=documents.words(document),
        mentions=documents.mentions(document),
        links=documents.links(document),
    )


async def begin(tx: Tx, page: UUID, document: Json | None = None, slides: Json | None = None) -> None:
    """The first contents of a page. `document` is clean."""
    given, corrections = document or documents.empty(), slides or {}
    state = await asyncio.to_thread(ydoc.state_of, given, corrections)
    await bodies.insert(tx, page, state, read_of(given, corrections), by=tx.actor, now=tx.now)


async def body(tx: Tx, page: UUID) -> Body:
    """What a page says, as its newest snapshot has it. Raises NotFound."""
    found = await bodies.body(tx, page)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def fresh(tx: Tx, page: UUID) -> Json:
    """What a page says with what is being written at the moment. Raises NotFound."""
    if tx.writes:
        await take_up(tx, page)
    return (await body(tx, page)).document


async def take_up(tx: Tx, page: UUID, *, cause: VersionCause = VersionCause.AUTOMATIC) -> bool:
    """Take up what was written on a page since its last snapshot: search, links and versions follow. Safe to repeat."""
    kept = await bodies.kept(tx, page, hold=True)
    if kept is None or not kept.changes:
        return False
    await _keep(tx, page, kept, cause=cause)
    return True


async def _keep(tx: Tx, page: UUID, kept: Kept, *, cause: VersionCause) -> None:
    """A snapshot of a page with all its changes, and the version that has them."""
    before = await body(tx, page)
    taken = await asyncio.to_thread(history.take, kept, before.authors)
    document = before.document if taken.document is None else taken.document
    if cause is not VersionCause.AUTOMATIC:
        await _keep_before(tx, page, before)
    revision = await bodies.save(
        tx,
        page,
        state=taken.state,
        number=taken.number,
        read=await asyncio.to_thread(read_of, document, taken.slides),
        people=history.joined(before.people, taken.people)[-500:],
        authors=taken.authors,
        by=taken.by,
        at=taken.at,
    )
    last = await versions.newest(tx, page)
    if cause is VersionCause.AUTOMATIC and last is not None and history.continues(last, at=taken.at):
        await versions.go_on(tx, last.id, people=history.joined(last.people, taken.people))
    else:
        begun = kept.changes[0][2]
        await versions.keep(tx, new_id(), page, cause=cause, begun_at=begun, people=taken.people)
    tx.tell(facts.PageEdited(subject=ref(PAGE, page), editors=taken.people, revision=revision))


async def _keep_before(tx: Tx, page: UUID, before: Body) -> None:
    """Nothing that stood on the page before it was written over is lost, though nobody edited it in a sitting."""
    last = await versions.newest(tx, page)
    if last is None or last.at < before.edited_at:
        await versions.keep(
            tx, new_id(), page, cause=VersionCause.AUTOMATIC, begun_at=before.edited_at, people=[before.edited_by]
        )


async def become(
    tx: Tx, page: UUID, document: Json, slides: Json | None = None, *, cause: VersionCause = VersionCause.AUTOMATIC
) -> None:
    """Let a page say what a clean document says; open editors see it happen.

    What they wrote until now is taken up first, so that it stands in a version. Raises NotFound.
    """
    await _write(tx, page, lambda there: ydoc.become(there, document, slides), cause=cause)


async def annotate(tx: Tx, page: UUID, *, block: str, start: int, end: int, thread: UUID) -> None:
    """Mark a range of a line as the place of a thread. Raises NotFound, Refused("wiki.no-such-block")."""

    def mark(there: ydoc.Page) -> bytes:
        return ydoc.annotate(there, block=block, start=start, end=end, thread=str(thread))

    if not await _write(tx, page, mark, cause=VersionCause.AUTOMATIC):
        raise Refused("wiki.no-such-block")


async def _write(tx: Tx, page: UUID, how: Callable[[ydoc.Page], bytes], *, cause: VersionCause) -> bool:
    await take_up(tx, page)
    kept = await bodies.kept(tx, page, hold=True)
    if kept is None:
        raise NotFound("ground.not-found")
    update = await asyncio.to_thread(_update, kept, how)
    if update == ydoc.EMPTY:
        return False
    newest = kept.changes[-1][0] if kept.changes else kept.number
    changes = [*kept.changes, (newest, tx.actor, tx.now, update)]
    await _keep(tx, page, Kept(state=kept.state, number=kept.number, changes=changes), cause=cause)
    tx.tell(facts.PageWritten(subject=ref(PAGE, page)))
    # whoever appends holds up all others until the commit: last of all
    await bodies.append(tx, [page], [update], [tx.actor], source=ELSEWHERE, now=tx.now)
    await bodies.reach(tx, page, since=newest)
    return True


def _update(kept: Kept, how: Callable[[ydoc.Page], bytes]) -> bytes:
    return how(ydoc.load(kept.state, (one for *_, one in kept.changes)))


async def documents_of(tx: Tx, pages: Sequence[UUID]) -> dict[UUID, tuple[dict[str, Any], dict[str, Any]]]:
    """Documents and slides of pages."""
    return await bodies.documents(tx, pages)
