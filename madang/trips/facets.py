"""The face of trips."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card, Others, Text, Time
from madang.trips import rules, store
from madang.trips.models import TripState


async def trip_card(q: Queries, id: UUID) -> Card | None:
    """A trip: where to and what for; its own rights rule."""
    found = await store.trip(q, id)
    if found is None:
        return None
    return Card(title=rules.title(found), place=id, summary=found.state.value, created_by=found.created_by)


async def trip_text(q: Queries, id: UUID) -> Text | None:
    """A trip: where to, what for, and who travels and stands in."""
    found = await store.trip(q, id)
    if found is None:
        return None
    people = (found.traveller, *found.companions, *((found.deputy,) if found.deputy else ()))
    return Text(text=f"{found.region}\n{found.place}\n{found.purpose}", people=people)


async def trip_times(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Sequence[Time]]:
    """The time a confirmed trip takes of all who travel; others read where to and no more."""
    return {
        one.id: [
            Time(
                parties=(one.traveller, *one.companions),
                dtstart=one.dtstart,
                dtend=one.dtend,
                all_day=one.all_day,
                others=Others.TRIP,
                region=one.region,
            )
        ]
        for one in await store.trips(q, ids)
        if one.state is TripState.CONFIRMED
    }
