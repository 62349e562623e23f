"""The face of the house itself."""

from uuid import UUID

from madang.ground import settings
from madang.ground.db import Queries
from madang.ground.manifest import Card


async def house_card(q: Queries, id: UUID) -> Card | None:
    """The institution as a thing."""
    return Card(title=(await settings.institution(q)).fn, place=id)
