"""Trips, and what lists show of them."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from madang.ground.ids import Ref, ref
from madang.ground.things.models import Party

TRIP = "trips.trip"
MOST_COMPANIONS = 30

Place = Annotated[str, Meta(max_length=200)]
Region = Annotated[str, Meta(max_length=40)]
Purpose = Annotated[str, Meta(max_length=4000)]
Reason = Annotated[str, Meta(max_length=500)]
Companions = Annotated[list[UUID], Meta(max_length=MOST_COMPANIONS)]


class TripState(Enum):
    """How far a trip is."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class TripWhen(Enum):
    """Which trips a list shows: those not over yet, or those that are."""

    COMING = "coming"
    PAST = "past"


class Trip(Struct, frozen=True, kw_only=True):
    """A trip as it is stored. It leads to a `site` of the house, or to a `place` in words.

    `region` is what everybody may read of it. Half-open; whole days begin and end at midnight in Seoul. `draft` is what
    was put up for approval; `reason` says why it was cancelled.
    """

    id: UUID
    traveller: UUID
    state: TripState = TripState.DRAFT
    site: UUID | None
    place: str
    region: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    purpose: str
    companions: Sequence[UUID] = ()
    deputy: UUID | None
    draft: Ref | None = None
    reason: str = ""
    confirmed_at: datetime | None = None
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    revision: int = 1

    @property
    def ref(self) -> Ref:
        """Its name between slices."""
        return ref(TRIP, self.id)


class TripView(Struct, frozen=True, kw_only=True):
    """A trip as its page shows it; `may` are acts. `parties` explains the ids of people and the site."""

    id: UUID
    traveller: UUID
    state: TripState
    site: UUID | None
    place: str
    region: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    purpose: str
    companions: Sequence[UUID]
    deputy: UUID | None
    draft: Ref | None
    reason: str
    revision: int
    may: list[str]
    parties: list[Party]


class TripRow(Struct, frozen=True, kw_only=True):
    """A trip in a list. `name` is the traveller's, `target` the site's or the place."""

    id: UUID
    traveller: UUID
    name: str
    state: TripState
    target: str
    region: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    purpose: str
    companions: int


class TripList(Struct, frozen=True, kw_only=True):
    """A page of trips. `next` asks for the following one."""

    items: list[TripRow]
    next: str | None
