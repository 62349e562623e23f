"""Calendars of elsewhere, and whether the institution fetches them."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta, Struct

from madang.calendar.actions import calendars, subscriptions
from madang.calendar.actions.subscriptions import Policy
from madang.calendar.routes.calendars import Colour, Name
from madang.calendar.routes.views import CalendarView, calendar_view
from madang.ground.access import HOUSE
from madang.ground.http import Input
from madang.ground.tx import Tx


class NewSubscription(Input, kw_only=True):
    """A calendar of elsewhere."""

    name: Name
    address: Annotated[str, Meta(min_length=8, max_length=2000)]
    colour: Colour | None = None


class SubscriptionView(Struct, frozen=True, kw_only=True):
    """How fetching goes; `error` is a code, empty when the last time went well."""

    address: str
    next_at: datetime
    fetched_at: datetime | None
    error: str


class FetchPolicy(Input, kw_only=True):
    """Whether calendars of elsewhere are fetched, and from which networks inside the house."""

    fetches: bool
    networks: Annotated[list[Annotated[str, Meta(max_length=64)]], Meta(max_length=50)] = []


@post("/api/calendar/subscriptions", act="signed-in")
async def subscribe(tx: NamedDependency[Tx], data: JSONBody[NewSubscription]) -> CalendarView:
    """Show a calendar of elsewhere among one's own."""
    id = await subscriptions.subscribe(tx, name=data.name, url=data.address, colour=data.colour)
    return calendar_view(tx, await calendars.one(tx, id))


@get("/api/calendar/subscriptions/{calendar:uuid}", act="calendar.manage")
async def read_subscription(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> SubscriptionView:
    """How fetching a calendar goes."""
    found = await subscriptions.one(tx, calendar)
    return SubscriptionView(address=found.url, next_at=found.next_at, fetched_at=found.fetched_at, error=found.error)


@post("/api/calendar/subscriptions/{calendar:uuid}/fetch", act="calendar.manage", status_code=204)
async def fetch_subscription(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Fetch a calendar now."""
    await subscriptions.again(tx, calendar)


@get("/api/calendar/policy", act="ground.administer")
async def read_calendar_policy(tx: NamedDependency[Tx]) -> Policy:
    """Whether calendars of elsewhere are fetched."""
    await tx.need("ground.administer", HOUSE)
    return await subscriptions.policy(tx)


@put("/api/calendar/policy", act="ground.administer")
async def change_calendar_policy(tx: NamedDependency[Tx], data: JSONBody[FetchPolicy]) -> Policy:
    """Decide whether calendars of elsewhere are fetched."""
    await subscriptions.decide(tx, Policy(fetches=data.fetches, networks=tuple(data.networks)))
    return await subscriptions.policy(tx)


ROUTES: list[Any] = [
    subscribe,
    read_subscription,
    fetch_subscription,
    read_calendar_policy,
    change_calendar_policy,
]
