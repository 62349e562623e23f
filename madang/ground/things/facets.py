"""The face of a thing whose kind is not asked for."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card


async def thing_card(q: Queries, id: UUID) -> Card | None:
    """The Card that the ground keeps."""
    return await q.row(
        Card,
        "select title, place, within, summary, label, created_by, trashed_by from ground.thing where id = %(id)s",
        id=id,
    )
