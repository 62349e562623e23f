"""The faces of rooms and of what was said in them."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card, Text
from madang.messenger.store import facets as rooms
from madang.messenger.store import stretches


async def room_card(q: Queries, id: UUID) -> Card | None:
    """A room: its own rights rule."""
    return await rooms.room(q, id)


async def stretch_card(q: Queries, id: UUID) -> Card | None:
    """A stretch of talk."""
    return (await stretches.cards(q, [id])).get(id)


async def stretch_cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """Stretches of talk."""
    return await stretches.cards(q, ids)


async def stretch_text(q: Queries, id: UUID) -> Text | None:
    """What was said in a stretch."""
    return (await stretches.texts(q, [id])).get(id)


async def stretch_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """What was said in stretches."""
    return await stretches.texts(q, ids)
