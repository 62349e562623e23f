"""The faces of spaces and pages."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card, Text
from madang.wiki.store import bodies, pages, spaces


async def space_card(q: Queries, id: UUID) -> Card | None:
    """A space: named after whose it is; its own rights rule."""
    found = await spaces.card(q, id)
    return None if found is None else Card(title=found[0], place=id, within=found[1], created_by=found[2])


async def page_card(q: Queries, id: UUID) -> Card | None:
    """A page, in the page or the space it lies in."""
    found = await pages.card(q, id)
    return None if found is None else Card(**found)


async def page_text(q: Queries, id: UUID) -> Text | None:
    """Its title and what it says; the people it mentions, those who wrote it, and what it links."""
    return (await bodies.texts(q, [id])).get(id)


async def page_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return await bodies.texts(q, ids)
