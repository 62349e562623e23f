"""Browsers and sockets of Mina and Joon, and rooms of theirs."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from msgspec.structs import replace

from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.runtime import Runtime
from madang.ground.server import serve
from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction
from madang.ground.work import Work
from madang.messenger import jobs
from madang.messenger.tests.line import Line, line

Json = dict[str, Any]


@pytest_asyncio.fixture(scope="session")
async def cast(database: Database, house: House, cast: Cast) -> Cast:
    """People nobody else has to do with: who knows whom, and who has written to whom, is asked here."""
    others = [
        replace(one, id=new_id(), fn=fn, number=one.number and f"7{one.number[1:]}", email=None)
        for one, fn in (
            (cast.mina, "김마루"),
            (cast.joon, "박보름"),
            (cast.stranger, "남궁솔"),
            (cast.guest, "정나그네"),
        )
    ]
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        for one in others:
            await parties.insert_person(tx, one)
    return Cast(cast.admin, *others)


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
async def group(web: Client, cast: Cast) -> str:
    """A group of Mina and Joon: its id."""
    found = await web.ok("POST", "/api/messenger/rooms", json={"name": "주간 점검", "people": [str(cast.joon.id)]})
    return str(found["id"])


async def say(web: Client, room: str, text: str, **more: Any) -> Json:
    """Somebody says something."""
    body = {"client": str(uuid4()), "text": text, **more}
    found: Json = await web.ok("POST", f"/api/messenger/rooms/{room}/messages", json=body)
    return found


async def row(web: Client, room: str) -> Json | None:
    """The room in somebody's list."""
    listed = await web.ok("GET", "/api/messenger/rooms")
    return next((one for one in listed["items"] if one["id"] == room), None)


@pytest_asyncio.fixture
async def take_up(database: Database, house: House) -> Callable[[], Awaitable[None]]:
    """Let search and notices read everything that was said."""

    async def run() -> None:
        await jobs.take_up(Work(database, house, via="test"))

    return run


@pytest_asyncio.fixture
async def address(runtime: Runtime) -> AsyncIterator[str]:
    """Where the sockets of the house are."""
    async with served(runtime) as found:
        yield found


@asynccontextmanager
async def served(runtime: Runtime) -> AsyncIterator[str]:
    """A process on a real port."""
    stop, ready = asyncio.Event(), asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        serve(runtime.app, host="127.0.0.1", port=0, sockets=runtime.sockets, stop=stop, on_ready=ready.set_result)
    )
    yield (await ready).replace("http", "ws")
    stop.set()
    await task


MakeLine = Callable[[Actor], AbstractAsyncContextManager[Line]]


@pytest.fixture
def calling(address: str, database: Database) -> MakeLine:
    """`calling(mina)`: a socket of hers."""
    return lambda who: line(address, database, who)
