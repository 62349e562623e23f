"""A house with a garden, in a database of its own beside the others."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from typing import Any
from uuid import UUID

import psycopg
import pytest
import pytest_asyncio
from psycopg.conninfo import make_conninfo

from madang.ground import testing
from madang.ground.access import Grant
from madang.ground.bus import LocalBus
from madang.ground.db import Database
from madang.ground.manifest import House, build
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.roles import Role
from madang.ground.runtime import Runtime
from madang.ground.testing import Cast
from madang.ground.tests.garden import plots
from madang.ground.tx import Actor, Tx, transaction
from madang.house import house as build_house


@pytest.fixture(scope="session")
def garden_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    outside = os.environ.get("MADANG_TEST_DATABASE_URL")
    if outside is None:
        with running(tmp_path_factory.mktemp("garden")) as cluster:
            yield cluster.url
        return
    with psycopg.connect(outside, autocommit=True) as connection:
        connection.execute("drop database if exists garden with (force)")
        connection.execute("create database garden")
    yield make_conninfo(outside, dbname="garden")


@pytest.fixture(scope="session")
def house() -> House:
    return build((*build_house().manifests, plots.MANIFEST))


@pytest_asyncio.fixture(scope="session")
async def database(garden_url: str) -> AsyncIterator[Database]:
    await asyncio.to_thread(migrate, garden_url, build_house().slices)
    database = Database(garden_url)
    await database.open()
    async with database.queries() as q:
        await q.connection.execute(plots.SCHEMA, prepare=False)
    yield database
    await database.close()


@pytest_asyncio.fixture(scope="session")
async def cast(database: Database, house: House) -> Cast:
    return await testing.settle(database, house)


@pytest_asyncio.fixture(scope="session")
async def runtime(garden_url: str, database: Database, house: House, cast: Cast) -> AsyncIterator[Runtime]:
    runtime = Runtime(house, Database(garden_url), LocalBus(), secure=False)
    async with runtime.running():
        # facts told by tests on the other pool wake this process too
        database.told = runtime.told
        database.signal = runtime.database.signal
        yield runtime


Act = Callable[[Actor], AbstractAsyncContextManager[Tx]]


@pytest.fixture
def act(runtime: Runtime, database: Database, house: House) -> Act:
    """Open a transaction that commits, `async with … as tx`, for whom the test names."""
    return lambda who: transaction(database, house, who, via="test")


Plant = Callable[..., Awaitable[UUID]]


@pytest.fixture
def plant(act: Act, mina: Actor) -> Plant:
    """A plot of Mina's, committed: with the roles given it is a collection, else it lies in `within`."""

    async def make(
        title: str = "밭", *, by: Actor = mina, roles: dict[Actor, Role] | None = None, **options: Any
    ) -> UUID:
        grants = None
        if "within" not in options or roles is not None:
            given = {by: Role.MANAGE, **(roles or {})}
            grants = [Grant(party=who.id, role=role) for who, role in given.items()]
        async with act(by) as tx:
            return await plots.make(tx, title, grants=grants, **options)

    return make
