"""The JSON door of trips."""

from datetime import datetime
from typing import Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Struct, UnsetType, field

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.trips import actions
from madang.trips.models import Companions, Place, Purpose, Reason, Region, TripList, TripView, TripWhen


class NewTrip(Input, kw_only=True):
    """A trip to plan: to a `site` of the house, whose name stands for the region unless another is given, or to a place.

    Half-open; whole days begin and end at midnight in Seoul.
    """

    site: UUID | None = None
    place: Place = ""
    region: Region = ""
    dtstart: datetime
    dtend: datetime
    all_day: bool = True
    purpose: Purpose = ""
    companions: Companions = field(default_factory=list)
    deputy: UUID | None = None


class TripEdit(Input, kw_only=True):
    """What to change of a trip; absent fields stay."""

    site: UUID | UnsetType | None = UNSET
    place: Place | UnsetType = UNSET
    region: Region | UnsetType = UNSET
    dtstart: datetime | UnsetType = UNSET
    dtend: datetime | UnsetType = UNSET
    all_day: bool | UnsetType = UNSET
    purpose: Purpose | UnsetType = UNSET
    companions: Companions | UnsetType = UNSET
    deputy: UUID | UnsetType | None = UNSET


class TripCancel(Input, kw_only=True):
    """Why a trip does not take place."""

    reason: Reason = ""


def _chosen(data: Struct) -> dict[str, Any]:
    return {name: value for name in data.__struct_fields__ if (value := getattr(data, name)) is not UNSET}


@get("/api/trips", act="signed-in")
async def list_trips(
    tx: NamedDependency[Tx], when: FromQuery[TripWhen] = TripWhen.COMING, after: FromQuery[str | None] = None
) -> TripList:
    """Trips in reach: one's own, and those one travels along with or stands in for."""
    return await actions.listed(tx, when=when, after=after)


@post("/api/trips", act="trips.make")
async def create_trip(tx: NamedDependency[Tx], data: JSONBody[NewTrip]) -> TripView:
    """Plan a trip."""
    return await actions.view(tx, await actions.make(tx, _chosen(data)))


@get("/api/trips/{trip:uuid}", act="trips.view")
async def read_trip(tx: NamedDependency[Tx], trip: FromPath[UUID]) -> TripView:
    """One trip."""
    return await actions.view(tx, trip)


@patch("/api/trips/{trip:uuid}", act="trips.edit")
async def change_trip(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], trip: FromPath[UUID], data: JSONBody[TripEdit]
) -> TripView:
    """Change a trip; `If-Match` carries the revision."""
    await actions.change(tx, trip, _chosen(data), revision=expected_revision(edge))
    return await actions.view(tx, trip)


@delete("/api/trips/{trip:uuid}", act="trips.edit")
async def discard_trip(tx: NamedDependency[Tx], trip: FromPath[UUID]) -> None:
    """Discard a draft."""
    await actions.discard(tx, trip)


@post("/api/trips/{trip:uuid}/confirm", act="trips.edit", status_code=200)
async def confirm_trip(tx: NamedDependency[Tx], edge: NamedDependency[Edge], trip: FromPath[UUID]) -> TripView:
    """The trip takes place; `If-Match` carries the revision."""
    await actions.confirm(tx, trip, revision=expected_revision(edge))
    return await actions.view(tx, trip)


@post("/api/trips/{trip:uuid}/cancel", act="trips.edit", status_code=200)
async def cancel_trip(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], trip: FromPath[UUID], data: JSONBody[TripCancel]
) -> TripView:
    """The trip does not take place; `If-Match` carries the revision."""
    await actions.cancel(tx, trip, reason=data.reason, revision=expected_revision(edge))
    return await actions.view(tx, trip)


@post("/api/trips/{trip:uuid}/approval", act="trips.edit", status_code=200)
async def submit_trip(tx: NamedDependency[Tx], trip: FromPath[UUID]) -> TripView:
    """Put the trip up for approval, where somebody approves."""
    await actions.submit(tx, trip)
    return await actions.view(tx, trip)


ROUTES: list[Any] = [
    list_trips,
    create_trip,
    read_trip,
    change_trip,
    discard_trip,
    confirm_trip,
    cancel_trip,
    submit_trip,
]
