"""Finding pages, making them, and what stands beside their text."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from madang.ground.access import HOUSE
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.access import PAGE_ACTS
from madang.wiki.actions import spaces, writing
from madang.wiki.models import PAGE, SPACE, Page, PageLeaf, PageStep
from madang.wiki.rules import titles
from madang.wiki.rules.document import Json
from madang.wiki.store import pages as store
from madang.wiki.store import spaces as space_store

DEEPEST = 30
"""Pages below one another."""


async def need(tx: Tx, act: str, id: UUID, *, trashed: bool = False) -> Page:
    """A page on which the actor may do the act. Raises NotFound (also in the trash, unless `trashed`), Forbidden."""
    return (await need_all(tx, act, [id], trashed=trashed))[0]


async def need_all(tx: Tx, act: str, ids: Sequence[UUID], *, trashed: bool = False) -> list[Page]:
    """Pages on each of which the actor may do the act. Raises NotFound, Forbidden."""
    found = await store.some(tx, tx.actor, ids, everything=tx.who.kind == "system")
    if len(found) < len(set(ids)):
        raise NotFound("ground.not-found")
    for one in found:
        if not tx.can("wiki.view", one.role) or (one.gone and not trashed):
            raise NotFound("ground.not-found")
        if not tx.can(act, one.role):
            raise Forbidden("ground.forbidden")
    if tx.who.scopes is not None and act.partition(".")[0] not in tx.who.scopes:
        raise Forbidden("ground.out-of-scope")
    return found


async def path(tx: Tx, id: UUID) -> list[PageStep]:
    """The pages above a page as far as they are in reach, outermost first, the page itself last."""
    return await store.path(tx, tx.actor, id, everything=tx.who.kind == "system")


async def tree(tx: Tx, space: UUID) -> list[PageLeaf]:
    """The pages of a space in reach. Raises NotFound."""
    await spaces.one(tx, space)
    return _leaves(tx, await store.leaves(tx, tx.actor, space, everything=tx.who.kind == "system"))


async def below(tx: Tx, page: UUID) -> list[PageLeaf]:
    """A page and those below it in reach: what a visitor by a link gets. Raises NotFound."""
    await need(tx, "wiki.view", page)
    return _leaves(tx, await store.below(tx, tx.actor, page, everything=tx.who.kind == "system"))


async def shared(tx: Tx) -> list[PageLeaf]:
    """Pages in reach that lie in spaces out of reach."""
    return _leaves(tx, await store.shared(tx, tx.actor))


def _leaves(tx: Tx, found: Sequence[PageLeaf]) -> list[PageLeaf]:
    acts = {rank: tx.may(Role.of(rank), *PAGE_ACTS) for rank in {one.rank for one in found}}
    return [
        PageLeaf(
            id=one.id,
            parent=one.parent,
            title=one.title,
            icon=one.icon,
            number=one.number,
            state=one.state,
            shared=one.shared,
            may=acts[one.rank],
            rank=one.rank,
        )
        for one in found
    ]


class Spot(Struct, frozen=True):
    """Where a page comes: a space, the page above it, and the collection whose rights rule there."""

    space_id: UUID
    above: Page | None
    place: UUID


async def spot(tx: Tx, *, space: UUID | None, parent: UUID | None) -> Spot:
    """A place where the actor may put pages: below a page, or at the top of a space. Raises NotFound, Forbidden, Invalid."""
    if parent is not None:
        above = await need(tx, "wiki.edit", parent)
        if space is not None and above.space != space:
            raise Invalid("wiki.other-space")
        place = above.place
        if above.alone:
            # the rights of the page above are its alone
            place = await store.around(tx, parent) or above.space
            await tx.need("wiki.edit", place)
        if await store.depth(tx, parent) >= DEEPEST:
            raise Refused("wiki.too-deep", most=DEEPEST)
        return Spot(above.space, above, place)
    if space is None:
        raise Invalid("wiki.nowhere")
    await spaces.one(tx, space, act="wiki.edit")
    return Spot(space, None, space)


async def create(
    tx: Tx,
    *,
    space: UUID | None,
    parent: UUID | None,
    title: str,
    icon: str = "",
    document: Json | None = None,
    slides: Json | None = None,
) -> UUID:
    """A new page, the last one of its parent. Raises NotFound, Forbidden, Invalid, Refused.

    `document` is clean, and `icon` is checked or was that of another page.
    """
    where = await spot(tx, space=space, parent=parent)
    name = titles.clean(title)
    await space_store.lock(tx, where.space_id)
    id = new_id()
    await store.insert(
        tx,
        id,
        space=where.space_id,
        parent=parent,
        place=where.place,
        title=name,
        icon=icon,
        by=tx.actor,
        now=tx.now,
    )
    await writing.begin(tx, id, document, slides)
    tx.tell(facts.PageMade(subject=ref(PAGE, id)))
    tree_changed(tx, where.space_id)
    return id


async def change(
    tx: Tx,
    id: UUID,
    *,
    title: str | None = None,
    icon: str | None = None,
    logs_reading: bool | UnsetType | None = UNSET,
    revision: int | None = None,
) -> Page:
    """Change what stands beside the text; what is None stays. Raises NotFound, Forbidden, Stale, Invalid.

    Whether reading is kept is the managers'.
    """
    await store.lock(tx, [id])
    before = await need(tx, "wiki.edit", id)
    check_revision(before, revision)
    logs = before.logs_reading if logs_reading is UNSET else logs_reading
    if logs != before.logs_reading and not tx.can("wiki.manage", before.role):
        raise Forbidden("ground.forbidden")
    name = before.title if title is None else titles.clean(title)
    sign = before.icon if icon is None or icon == before.icon else titles.icon(icon)
    fields = [
        field
        for field, was, is_now in (
            ("title", before.title, name),
            ("icon", before.icon, sign),
            ("logs_reading", before.logs_reading, logs),
        )
        if was != is_now
    ]
    if fields:
        await store.save(tx, id, title=name, icon=sign, logs_reading=logs, by=tx.actor, now=tx.now)
        tx.tell(facts.PageChanged(subject=before.ref, fields=fields))
        if {"title", "icon"} & set(fields):
            tree_changed(tx, before.space)
    return await need(tx, "wiki.edit", id)


def check_revision(page: Page, revision: int | None) -> None:
    """Raises Stale when somebody else changed the page since the actor saw it."""
    if revision is not None and revision != page.revision:
        raise Stale("ground.stale")


def tree_changed(tx: Tx, space: UUID) -> None:
    """The tree of a space is another one; told once however much."""
    fact = facts.SpaceTreeChanged(subject=ref(SPACE, space))
    if fact not in tx.told:
        tx.tell(fact)


async def administers(tx: Tx) -> bool:
    """Whether the actor administers the house."""
    reached = await tx.reached(HOUSE)
    return reached is not None and tx.can("ground.administer", reached.role)
