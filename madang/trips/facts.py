"""What trips tell."""

from datetime import datetime
from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class TripDrafted(Fact, frozen=True, kw_only=True, tag="trips.trip.drafted"):
    """Somebody began to plan a trip."""


class TripEdited(Fact, frozen=True, kw_only=True, tag="trips.trip.edited"):
    """A trip that is not confirmed was changed."""

    fields: list[str]


class TripDiscarded(Fact, frozen=True, kw_only=True, tag="trips.trip.discarded"):
    """A draft is gone."""


class TripSubmitted(Fact, frozen=True, kw_only=True, tag="trips.trip.submitted"):
    """A trip was put up for approval."""

    draft: Ref


class TripStands(Fact, frozen=True, kw_only=True):
    """A trip as it stands now. `persons` travel along or stand in."""

    traveller: UUID
    site: UUID | None
    region: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    companions: list[UUID]
    deputy: UUID | None
    persons: list[UUID]


class TripConfirmed(TripStands, frozen=True, kw_only=True, tag="trips.trip.confirmed"):
    """A trip takes place."""


class TripChanged(TripStands, frozen=True, kw_only=True, tag="trips.trip.changed"):
    """A confirmed trip is another one now. `persons` also did travel along or stand in."""

    fields: list[str]


class TripCancelled(TripStands, frozen=True, kw_only=True, tag="trips.trip.cancelled"):
    """A confirmed trip does not take place."""


FACTS: list[type[Fact]] = [
    TripDrafted,
    TripEdited,
    TripDiscarded,
    TripSubmitted,
    TripConfirmed,
    TripChanged,
    TripCancelled,
]
