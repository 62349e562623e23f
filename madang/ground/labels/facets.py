"""The face under which facts about labels are listed: that of the thing itself, as it is kept."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card


async def label_card(q: Queries, id: UUID) -> Card | None:
    """The Card of whatever thing has the id."""
    return await q.row(
        Card,
        "select title, place, within, summary, label, created_by, trashed_by from ground.thing where id = %(id)s",
        id=id,
    )
