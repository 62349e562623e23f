"""Moving pages, also into other spaces, who gains and loses sight of them by that, and rights of their own."""

from uuid import UUID

from madang.ground import access
from madang.ground.errors import Refused
from madang.ground.ids import Ref, ref
from madang.ground.share import store as share
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import pages
from madang.wiki.actions.pages import Spot
from madang.wiki.models import PAGE, SPACE, Page, PagePerson, PageSight
from madang.wiki.store import pages as store
from madang.wiki.store import spaces as space_store

SHOWN = 50


async def _checked(tx: Tx, id: UUID, *, space: UUID | None, parent: UUID | None) -> tuple[Page, Spot]:
    page = await pages.need(tx, "wiki.edit", id)
    # what has rights of its own still belongs to the page or space it is taken from
    if page.parent is not None:
        await pages.need(tx, "wiki.edit", page.parent)
    else:
        await tx.need("wiki.edit", page.space)
    if parent is not None and await store.holds(tx, id, parent):
        raise Refused("wiki.inside-itself")
    where = await pages.spot(tx, space=space, parent=parent)
    return page, where


async def preview(tx: Tx, id: UUID, *, space: UUID | None, parent: UUID | None) -> PageSight:
    """What a move there would mean. Raises what the move itself would raise."""
    page, where = await _checked(tx, id, space=space, parent=parent)
    counts = await store.places(tx, id)
    gains: set[UUID] = set()
    loses: set[UUID] = set()
    if page.place not in (page.id, where.place):
        before = {person for person, rank in (await share.people(tx, page.place)).items() if rank >= 2}
        after = {person for person, rank in (await share.people(tx, where.place)).items() if rank >= 2}
        gains, loses = after - before, before - after
    return PageSight(
        count=sum(count for _, count in counts),
        gains=await _some(tx, gains),
        loses=await _some(tx, loses),
        gains_total=len(gains),
        loses_total=len(loses),
    )


async def _some(tx: Tx, ids: set[UUID]) -> list[PagePerson]:
    known = await store.people(tx, sorted(ids)[:SHOWN])
    return sorted((PagePerson(id=id, name=name) for id, name in known.items()), key=lambda one: one.name)


async def move(
    tx: Tx, id: UUID, *, space: UUID | None, parent: UUID | None, after: UUID | None = None, first: bool = False
) -> Page:
    """Let a page lie below another one or at the top of a space, behind a sibling, the first or the last one.

    Everything below it comes along. Raises NotFound, Forbidden, Invalid, Refused.
    """
    before = await pages.need(tx, "wiki.edit", id)
    target = space
    if parent is not None:
        target = (await pages.need(tx, "wiki.edit", parent)).space
    for one in sorted({before.space, target or before.space}):
        await space_store.lock(tx, one)
    page, where = await _checked(tx, id, space=space, parent=parent)
    await _settle(tx, page, where, after=after, first=first)
    await store.touch(tx, id, by=tx.actor, now=tx.now)
    to: Ref = ref(PAGE, parent) if parent is not None else ref(SPACE, where.space_id)
    if page.parent != parent or page.space != where.space_id:
        tx.tell(facts.PageMoved(subject=page.ref, to=to))
    if page.place != where.place:
        tx.tell(facts.PageRightsChanged(subject=page.ref))
    pages.tree_changed(tx, page.space)
    pages.tree_changed(tx, where.space_id)
    return await pages.need(tx, "wiki.edit", id)


async def _settle(tx: Tx, page: Page, where: Spot, *, after: UUID | None = None, first: bool = False) -> None:
    id, around, above = page.id, await _around(tx, page), where.above
    await store.put(tx, id, parent=above.id if above else None, after=after, first=first, space=where.space_id)
    if page.place == id:
        await store.carry(tx, id, before=id, after=id, space=where.space_id)
        await access.place_in(tx, id, parent=where.place, inherits=await store.inherits(tx, id))
        if page.alone:
            await _carry(tx, id, before=around, after=where.place, space=where.space_id)
    elif page.place != where.place or page.space != where.space_id:
        await _carry(tx, id, before=page.place, after=where.place, space=where.space_id)


async def settle(tx: Tx, page: Page, *, parent: UUID | None) -> None:
    """Let a page lie elsewhere in its space, because what it lay below is in the trash."""
    above = (await store.some(tx, tx.actor, [parent], everything=True))[0] if parent is not None else None
    place = page.space if above is None else above.place
    if above is not None and above.alone:
        place = await _around(tx, above)
    await _settle(tx, page, Spot(page.space, above, place))
    if page.place not in (page.id, place):
        tx.tell(facts.PageRightsChanged(subject=page.ref))


async def _around(tx: Tx, page: Page) -> UUID:
    return await store.around(tx, page.id) or page.space


async def _carry(tx: Tx, id: UUID, *, before: UUID, after: UUID, space: UUID, only: bool = False) -> None:
    for inner in await store.carry(tx, id, before=before, after=after, space=space, only=only):
        await access.flatten(tx, inner)


async def part(tx: Tx, id: UUID) -> UUID:
    """Give a page, with those below it, rights of its own inside the place it lies in. Raises NotFound, Forbidden."""
    await store.lock(tx, [id])
    page = await pages.need(tx, "wiki.manage", id)
    if page.place != id:
        await access.found(tx, id, parent=page.place, grants=[], by=tx.actor)
        await _carry(tx, id, before=page.place, after=id, space=page.space)
        tx.tell(facts.PageRightsChanged(subject=page.ref))
        pages.tree_changed(tx, page.space)
    return id


async def stand_alone(tx: Tx, id: UUID, *, alone: bool) -> Page:
    """Whether a page's own rights are its alone, or those of the pages below it too. Raises NotFound, Forbidden."""
    await space_store.lock(tx, (await pages.need(tx, "wiki.manage", id)).space)
    await part(tx, id)
    page = await pages.need(tx, "wiki.manage", id)
    if page.alone != alone:
        around = await _around(tx, page)
        await store.stand_alone(tx, id, alone=alone)
        if alone:
            await _carry(tx, id, before=id, after=around, space=page.space)
            await _carry(tx, id, before=around, after=id, space=page.space, only=True)
        else:
            await _carry(tx, id, before=around, after=id, space=page.space)
        tx.tell(facts.PageRightsChanged(subject=page.ref))
        pages.tree_changed(tx, page.space)
    return await pages.need(tx, "wiki.manage", id)
