"""The faces of calendars and events."""

from collections.abc import Sequence
from uuid import UUID

from madang.calendar.rules import reading
from madang.calendar.store import facets as store
from madang.ground.db import Queries
from madang.ground.links.rules import linked
from madang.ground.manifest import Card, Text


async def calendar_card(q: Queries, id: UUID) -> Card | None:
    """A calendar; its own rights rule."""
    return await store.calendar(q, id)


async def calendar_text(q: Queries, id: UUID) -> Text | None:
    """Its name and what it is for."""
    note = await store.note(q, id)
    return None if note is None else Text(text=note)


async def event_card(q: Queries, id: UUID) -> Card | None:
    """An event, in its calendar."""
    return (await store.events(q, [id])).get(id)


async def event_cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The same of many."""
    return await store.events(q, ids)


async def event_text(q: Queries, id: UUID) -> Text | None:
    """Its words, who is invited, and the things attached to it."""
    return (await event_texts(q, [id])).get(id)


async def event_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return {
        one.id: Text(text=reading.all_words(one.ics), people=tuple(one.people), links=tuple(linked(one.ics)))
        for one in await store.texts(q, ids)
    }
