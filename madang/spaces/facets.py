"""The faces of spaces, bookings, tenancies and closures."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card, Text, Time
from madang.spaces.store import facets as store


async def space_card(q: Queries, id: UUID) -> Card | None:
    """A space, in its site."""
    return (await store.spaces(q, [id])).get(id)


async def space_cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The same of many."""
    return await store.spaces(q, ids)


async def space_text(q: Queries, id: UUID) -> Text | None:
    """Its name and what is there."""
    return (await store.words_of_spaces(q, [id])).get(id)


async def space_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return await store.words_of_spaces(q, ids)


async def booking_card(q: Queries, id: UUID) -> Card | None:
    """A booking, with whoever uses the space."""
    return (await store.bookings(q, [id])).get(id)


async def booking_cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The same of many."""
    return await store.bookings(q, ids)


async def booking_text(q: Queries, id: UUID) -> Text | None:
    """What for and where."""
    return (await store.words_of_bookings(q, [id])).get(id)


async def booking_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return await store.words_of_bookings(q, ids)


async def booking_times(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Sequence[Time]]:
    """When bookings take place, and whose time they take."""
    return await store.times(q, ids)


async def tenancy_card(q: Queries, id: UUID) -> Card | None:
    """A tenancy, with whoever has the space."""
    return (await store.tenancies(q, [id])).get(id)


async def tenancy_cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The same of many."""
    return await store.tenancies(q, ids)


async def tenancy_text(q: Queries, id: UUID) -> Text | None:
    """What for and where."""
    return (await store.words_of_tenancies(q, [id])).get(id)


async def tenancy_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return await store.words_of_tenancies(q, ids)


async def closure_card(q: Queries, id: UUID) -> Card | None:
    """A closure, in its site."""
    return await store.closure(q, id)
