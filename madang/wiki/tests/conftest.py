"""Mina's space and a project's space for every test."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio

from madang.ground.db import Database
from madang.ground.runtime import Runtime
from madang.ground.server import serve
from madang.ground.testing import Cast, Client
from madang.ground.tx import Actor
from madang.wiki.actions import importing
from madang.wiki.tests.pen import Pen, pen

Json = dict[str, Any]


@pytest_asyncio.fixture
async def project(web: Client, cast: Cast) -> str:
    """A project that Mina manages and Joon edits: its id."""
    found = await web.ok(
        "POST",
        "/api/tasks/projects",
        json={
            "name": "하수관로 결함탐지 실증",
            "visibility": "private",
            "members": [{"party": str(cast.joon.id), "role": "edit"}],
        },
    )
    return str(found["project"]["id"])


@pytest_asyncio.fixture
async def space(web: Client, project: str) -> str:
    """The space of the project: its id."""
    return str((await web.ok("PUT", f"/api/wiki/spaces/of/{project}"))["id"])


@pytest_asyncio.fixture
async def page(web: Client, space: str) -> str:
    """A page in the project's space: its id."""
    return await make(web, space=space)


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, the answer says what came of it."""
    monkeypatch.setattr(importing, "SOON_SECONDS", 30.0)


async def make(web: Client, *, title: str = "회의 준비", **where: Any) -> str:
    """A page; gives its id."""
    return str((await web.ok("POST", "/api/wiki/pages", json={"title": title, **where}))["page"]["id"])


async def own(web: Client, who: Actor) -> str:
    """Somebody's own space."""
    return str((await web.ok("PUT", f"/api/wiki/spaces/of/{who.id}"))["id"])


async def titles(web: Client, space: str) -> list[tuple[str, str | None]]:
    """Titles of the pages of a space in the order of its tree, each with the title of its parent."""
    items = (await web.ok("GET", f"/api/wiki/spaces/{space}/tree"))["items"]
    known = {one["id"]: one["title"] for one in items}
    return [(one["title"], known.get(one["parent"])) for one in items]


@pytest_asyncio.fixture(scope="session")
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


MakePen = Callable[..., AbstractAsyncContextManager[Pen]]


@pytest.fixture
def editing(address: str, database: Database) -> MakePen:
    """`editing(mina, page)`: an editor of hers on a page."""
    return lambda who, page, **more: pen(address, database, who, page, **more)
