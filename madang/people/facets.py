"""The faces of people."""

from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.manifest import Card
from madang.ground.parties import store


async def person_card(q: Queries, id: UUID) -> Card | None:
    """A person as a thing."""
    person = await store.person(q, id)
    return None if person is None else Card(title=person.fn, place=HOUSE)


async def mobile(q: Queries, id: UUID) -> str | None:
    """A person's mobile number in the clear."""
    person = await store.person(q, id)
    return person.mobile or None if person else None
