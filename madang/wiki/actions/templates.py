"""Templates: those that come with the house, of a space, and one's own."""

from uuid import UUID

from madang.ground.errors import Forbidden, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import pages, writing
from madang.wiki.models import SPACE, Template
from madang.wiki.rules import builtin, titles
from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json
from madang.wiki.store import templates as store


async def of(tx: Tx, space: UUID | None) -> list[Template]:
    """Templates to begin a page with: of the space, then one's own. Raises NotFound."""
    if space is not None:
        await tx.need("wiki.view", space)
    return await store.of(tx, space=space, owner=tx.actor)


async def contents(tx: Tx, template: str) -> tuple[str, str, Json, Json]:
    """Title, icon, document and slides of a template: the name of a built-in one, or an id. Raises NotFound."""
    known = builtin.template(template, tx.who.language)
    if known is not None:
        return known.title, known.icon, documents.clean({"content": known.content}), {}
    found = await _one(tx, template)
    said = await store.contents(tx, found.id)
    if said is None:
        raise NotFound("ground.not-found")
    return found.title, found.icon, documents.clean(said[0]), said[1]


async def _one(tx: Tx, given: str | UUID) -> Template:
    try:
        found = await store.one(tx, given if isinstance(given, UUID) else UUID(given))
    except ValueError:
        found = None
    if found is None:
        raise NotFound("ground.not-found")
    if found.space is not None:
        await tx.need("wiki.view", found.space)
    elif found.owner != tx.actor:
        raise NotFound("ground.not-found")
    return found


async def make(tx: Tx, page: UUID, *, title: str | None, shared: bool) -> Template:
    """Make a template of what a page says: for its space with `shared`, else one's own. Raises NotFound, Forbidden, Refused."""
    found = await pages.need(tx, "wiki.view", page)
    if shared:
        await tx.need("wiki.edit", found.space)
    elif tx.who.kind != "person":
        raise Forbidden("ground.forbidden")
    space, owner = (found.space, None) if shared else (None, tx.actor)
    if await store.count(tx, space=space, owner=owner) >= store.MOST:
        raise Refused("wiki.too-many", most=store.MOST)
    body = await writing.body(tx, page)
    id = new_id()
    await store.insert(
        tx,
        id,
        space=space,
        owner=owner,
        title=titles.clean(title or found.title),
        icon=found.icon,
        document=body.document,
        slides=body.slides,
        by=tx.actor,
        now=tx.now,
    )
    _tell(tx, space)
    return await _one(tx, id)


async def _mine(tx: Tx, id: UUID) -> Template:
    found = await _one(tx, id)
    if found.space is not None:
        await tx.need("wiki.edit", found.space)
    return found


async def rename(tx: Tx, id: UUID, *, title: str, icon: str | None) -> Template:
    """Another title and icon. Raises NotFound, Forbidden, Invalid."""
    found = await _mine(tx, id)
    sign = found.icon if icon is None or icon == found.icon else titles.icon(icon)
    await store.rename(tx, id, title=titles.clean(title), icon=sign)
    _tell(tx, found.space)
    return await _one(tx, id)


async def remove(tx: Tx, id: UUID) -> None:
    """A template is no longer offered; pages made from it stay. Raises NotFound, Forbidden."""
    found = await _mine(tx, id)
    await store.delete(tx, id)
    _tell(tx, found.space)


def _tell(tx: Tx, space: UUID | None) -> None:
    if space is not None:
        tx.tell(facts.SpaceTemplatesChanged(subject=ref(SPACE, space)))
