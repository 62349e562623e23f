"""The faces a file shows."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.files import store
from madang.ground.manifest import Card, Text


async def card(q: Queries, id: UUID) -> Card | None:
    """Where its thing stands; a file that was never clean only for who put it there."""
    return (await cards(q, [id])).get(id)


async def cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The same of many."""
    return {
        one.id: Card(
            title=one.name,
            place=one.place if one.clean else one.created_by,
            within=one.thing,
            label=one.label,
            created_by=one.created_by,
            trashed_by=one.trashed_by,
        )
        for one in await store.faces(q, ids)
    }


async def text(q: Queries, id: UUID) -> Text | None:
    """Name and, of a small text file, its words."""
    return (await texts(q, [id])).get(id)


async def texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return {id: Text(text=f"{name}\n{words}" if words else name) for id, name, words in await store.texts(q, ids)}
