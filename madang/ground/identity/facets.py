"""The faces of the house itself and of an account."""

from uuid import UUID

from madang.ground import settings
from madang.ground.db import Queries
from madang.ground.manifest import Card


async def house_card(q: Queries, id: UUID) -> Card | None:
    """The institution as a thing."""
    return Card(title=(await settings.institution(q)).fn, place=id)


async def account_card(q: Queries, id: UUID) -> Card | None:
    """An account: in the reach of its owner only."""
    rows = await q.tuples("select id, fn from ground.person where account = %(id)s", id=id)
    return Card(title=rows[0][1], place=rows[0][0], label="S") if rows else None
