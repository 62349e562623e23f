"""A site with desks and rooms for every test."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest_asyncio

from madang.ground import clock
from madang.ground.db import Database
from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tx import Actor
from madang.standards.days import is_working_day

Json = dict[str, Any]
HOURS = {str(weekday): [["00:00", "24:00"]] for weekday in range(7)}


@pytest_asyncio.fixture(autouse=True)
async def nobody_sits(database: Database, cast: Cast) -> AsyncIterator[None]:
    """What a test books is gone after it: the cast sits at one desk at a time."""
    yield
    async with database.queries() as q:
        await q.run("delete from spaces.booking")


@pytest_asyncio.fixture
async def web(client: MakeClient, mina: Actor) -> AsyncIterator[Client]:
    """Mina's browser."""
    async with client(mina) as found:
        yield found


@pytest_asyncio.fixture
async def other(client: MakeClient, joon: Actor) -> AsyncIterator[Client]:
    """Joon's browser."""
    async with client(joon) as found:
        yield found


@pytest_asyncio.fixture
async def desk(client: MakeClient, admin: Actor) -> AsyncIterator[Client]:
    """The browser of whoever manages the sites."""
    async with client(admin) as found:
        yield found


@pytest_asyncio.fixture
async def site(desk: Client) -> str:
    """A site that is open day and night, with few rules in the way."""
    found = await desk.ok("POST", "/api/sites", json={"name": f"나래특구 {uuid4().hex[:6]}"})
    id = str(found["site"]["id"])
    await desk.ok("PATCH", f"/api/spaces/sites/{id}", json={"hours": HOURS})
    await desk.ok("PATCH", f"/api/spaces/sites/{id}/policy", json={"holidays": True, "rooms_per_day": 100})
    return id


async def add(desk: Client, site: str, **fields: Any) -> Json:
    """A space of the site."""
    wish = {"kind": "desk", "name": f"자리 {uuid4().hex[:6]}", **fields}
    found: Json = await desk.ok("POST", f"/api/spaces/sites/{site}/spaces", json=wish)
    return found


@pytest_asyncio.fixture
async def seat(desk: Client, site: str) -> Json:
    """A desk by the window."""
    return await add(desk, site, features=["창가", "조용한 곳"])


@pytest_asyncio.fixture
async def room(desk: Client, site: str) -> Json:
    """A room for eight."""
    return await add(desk, site, kind="room", capacity=8)


def workday(after: int = 1) -> date:
    """A working day, so many or more days ahead."""
    day = clock.today() + timedelta(days=after)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def at(hour: float, day: date | None = None) -> str:
    """An hour of a day in Seoul, tomorrow or later."""
    start = datetime.combine(day or workday(), time(0), tzinfo=clock.ZONE) + timedelta(hours=hour)
    return start.astimezone(UTC).isoformat()


def near(minutes: int) -> str:
    """A moment so many minutes from the half hour at hand."""
    now = datetime.now(UTC)
    half = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
    return (half + timedelta(minutes=minutes)).isoformat()
