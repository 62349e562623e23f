"""Duplicates of pages, with what lies below them."""

from uuid import UUID

from madang.ground import labels
from madang.ground.errors import Refused
from madang.ground.files import copies
from madang.ground.tx import Tx
from madang.wiki.actions import moving, pages, writing
from madang.wiki.rules import document as documents
from madang.wiki.store import pages as store

MOST = 300
"""Pages duplicated at a time."""


async def duplicate(
    tx: Tx,
    id: UUID,
    *,
    title: str | None = None,
    space: UUID | None = None,
    parent: UUID | None = None,
    with_pages: bool = True,
) -> UUID:
    """A copy of a page, right behind it, or the last one elsewhere, with its files and the label somebody set.

    Comments, versions and rights are not copied. Pages below that are out of reach are left out. Raises NotFound, Forbidden, Refused.
    """
    page = await pages.need(tx, "wiki.view", id)
    beside = space is None and parent is None
    if beside:
        space, parent = page.space, page.parent
    tree = [leaf.id for leaf in await store.below(tx, tx.actor, id, everything=tx.who.kind == "system")]
    wanted = tree if with_pages else [id]
    if len(wanted) > MOST:
        raise Refused("wiki.too-many", most=MOST)
    found = {one.id: one for one in await store.some(tx, tx.actor, wanted)}
    contents = await writing.documents_of(tx, wanted)
    lying = await copies.plan(tx, wanted)
    made: dict[UUID, UUID] = {}
    for one in wanted:
        old = found[one]
        if one != id and old.parent not in made:
            continue
        document, slides = contents[one]
        made[one] = await pages.create(
            tx,
            space=space,
            parent=parent if one == id else made[old.parent] if old.parent else None,
            title=title if one == id and title is not None else old.title,
            icon=old.icon,
            document=documents.with_files(document, lying.get(one, {})),
            slides=slides,
        )
        await labels.carry(tx, {one: made[one]})
        # what lies below and the files need the Card of what they lie in
        await tx.flush()
        await copies.copy(tx, lying.get(one, {}), made[one])
    if beside:
        await moving.move(tx, made[id], space=space, parent=parent, after=id)
    return made[id]
