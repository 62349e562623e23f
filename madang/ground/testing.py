"""Fixtures for every slice's tests: a real database, a small fixed cast, the real app. Nothing of ours is replaced.

`tx` runs in a transaction that is rolled back. `client(mina)` talks to the whole app and commits. The database is the
embedded one in a temporary directory, or the one named by MADANG_TEST_DATABASE_URL, emptied first; of the others, what
never asks the database is left out then.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import psycopg
import pytest
import pytest_asyncio
from argon2 import PasswordHasher

from madang.ground import facts
from madang.ground.blobs import BlobStore
from madang.ground.bus import bus
from madang.ground.config import Settings
from madang.ground.credentials import passwords, sessions
from madang.ground.db import Database, Queries
from madang.ground.facts import Told
from madang.ground.ids import new_id
from madang.ground.manifest import House, Reader
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.runtime import Runtime
from madang.ground.tests.cast import PASSWORD, Cast, actor, settle
from madang.ground.tx import Actor, Tx
from madang.house import house as build_house

__all__ = ["PASSWORD", "Cast", "actor", "settle"]

OUTSIDE = "MADANG_TEST_DATABASE_URL"
_DATABASES = {"database", "database_url", "garden_url", "browser"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, where another database is tried, the tests that would not notice."""
    if not os.environ.get(OUTSIDE):
        return
    asking = [one for one in items if _DATABASES.intersection(getattr(one, "fixturenames", ()))]
    kept = set(asking)
    config.hook.pytest_deselected(items=[one for one in items if one not in kept])
    items[:] = asking


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    """Hash with argon2id as the house does, at the least cost: many sign in here, and nobody guesses.

    Only in this process: servers that tests start hash as they always do.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(scope="session")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An empty database of the version under test."""
    outside = os.environ.get(OUTSIDE)
    if outside:
        with psycopg.connect(outside, autocommit=True) as connection:
            schemas = connection.execute(
                "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'"
            ).fetchall()
            for (schema,) in schemas:
                connection.execute(psycopg.sql.SQL("drop schema {} cascade").format(psycopg.sql.Identifier(schema)))
            connection.execute("create schema public")
        yield outside
        return
    with running(tmp_path_factory.mktemp("madang")) as cluster:
        yield cluster.url


@pytest.fixture(scope="session")
def house() -> House:
    """The house with all its slices."""
    return build_house()


@pytest.fixture(scope="session")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> BlobStore:
    """Contents of the tests' files."""
    return BlobStore(tmp_path_factory.mktemp("files"))


@pytest_asyncio.fixture(scope="session")
async def database(database_url: str, house: House, blobs: BlobStore) -> AsyncIterator[Database]:
    """The migrated database with its pool open."""
    await asyncio.to_thread(migrate, database_url, house.slices)
    database = Database(database_url, blobs=blobs)
    await database.open()
    yield database
    await database.close()


@pytest_asyncio.fixture(scope="session")
async def cast(database: Database, house: House) -> Cast:
    """The cast, committed once."""
    return await settle(database, house)


@pytest.fixture
def mina(cast: Cast) -> Actor:
    """A colleague."""
    return actor(cast.mina)


@pytest.fixture
def joon(cast: Cast) -> Actor:
    """Another colleague."""
    return actor(cast.joon)


@pytest.fixture
def admin(cast: Cast) -> Actor:
    """The administrator."""
    return actor(cast.admin)


@pytest.fixture
def guest(cast: Cast) -> Actor:
    """An invited outsider."""
    return actor(cast.guest)


@pytest.fixture
def stranger(cast: Cast) -> Actor:
    """A colleague in another unit, in nobody's project."""
    return actor(cast.stranger)


@pytest.fixture
def now() -> datetime:
    """A fixed moment: Saturday 21 November 2026, 14:00 in Seoul."""
    return datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


Open = Callable[[Actor], Tx]


@pytest_asyncio.fixture
async def open_tx(database: Database, house: House, cast: Cast, now: datetime) -> AsyncIterator[Open]:
    """`open_tx(mina)`: a Tx of an actor, all on one transaction that is rolled back."""
    async with database.connection() as connection, connection.transaction(force_rollback=True):
        yield lambda who: Tx(connection, house=house, who=who, via="test", now=now)


@pytest.fixture
def tx(open_tx: Open, mina: Actor) -> Tx:
    """Mina's transaction, rolled back."""
    return open_tx(mina)


@pytest_asyncio.fixture(scope="session")
async def runtime(
    database_url: str, database: Database, house: House, cast: Cast, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Runtime]:
    """The whole process but the listening socket."""
    config = Settings(data=tmp_path_factory.mktemp("data"))
    runtime = Runtime(
        house, Database(database_url, blobs=database.blobs), bus(database_url), secure=False, settings=config
    )
    async with runtime.running():
        yield runtime


class Client(httpx.AsyncClient):
    """A browser of the cast: session cookie, second cookie and header, like the page sends them."""

    async def ok(self, method: str, url: str, **options: Any) -> Any:
        """Ask and expect success; gives the JSON, None when there is none."""
        answer = await self.request(method, url, **options)
        assert answer.status_code < 400, f"{method} {url}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None


MakeClient = Callable[[Actor | None], Any]


@pytest.fixture
def client(runtime: Runtime, database: Database) -> Callable[[Actor | None], Any]:
    """Makes browsers of the cast, signed in; of None, one that is not."""

    @asynccontextmanager
    async def make(who: Actor | None) -> AsyncIterator[Client]:
        headers, cookies = {}, {}
        if who is not None:
            async with database.queries() as q:
                token, _ = await sessions.start(
                    q, person=who.id, state="signed-in", device="test", address="127.0.0.1", now=datetime.now(UTC)
                )
            cookies = {"madang": token, "csrftoken": sessions.csrf_of(token)}
            headers = {"x-csrftoken": sessions.csrf_of(token)}
        transport = httpx.ASGITransport(app=runtime.app)  # type: ignore[arg-type]
        async with Client(transport=transport, base_url="http://madang.test", headers=headers, cookies=cookies) as web:
            yield web

    return make


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


Digested = Callable[[], Awaitable[None]]


@pytest.fixture
def digested(runtime: Runtime, database: Database) -> Digested:
    """Wait until every fact is numbered and every reader has read it."""

    async def wait() -> None:
        for _ in range(500):
            async with database.queries() as q:
                waiting = await q.value("select count(*) from ground.told")
                behind = [reader.name for reader in runtime.house.readers if await _waits(q, reader)]
            if not waiting and not behind:
                return
            await asyncio.sleep(0.02)
        raise AssertionError("the readers did not catch up")

    return wait


async def _waits(q: Queries, reader: Reader) -> bool:
    """Whether there are facts the reader follows and has not read yet."""
    return bool(
        await q.value(
            "select exists (select from ground.fact where position > coalesce((select position from ground.reader"
            " where name = %(reader)s), 0) and (%(names)s::text[] is null or name = any(%(names)s)))",
            reader=reader.name,
            names=None if reader.follows is None else list(reader.follows),
        )
    )


async def _since(q: Queries, position: int) -> AsyncIterator[Told]:
    while page := await facts.since(q, position, most=10_000):
        for one in page:
            yield one
        position = page[-1].position


async def told(database: Database, *, subject: str | None = None, after: int = 0, wait: float = 5) -> list[Told]:
    """Facts numbered after a position (about one subject), waiting a moment for the sequencer."""
    loop = asyncio.get_running_loop()
    until = loop.time() + wait
    while True:
        async with database.queries() as q:
            waiting = await q.value("select count(*) from ground.told")
            found = [one async for one in _since(q, after) if subject in (None, one.subject)]
        if not waiting or loop.time() > until:
            return found
        await asyncio.sleep(0.02)


def names(tx: Tx) -> list[str]:
    """Names of the facts a transaction has told so far."""
    return [facts.name_of(type(fact)) for fact in tx.told]


def key() -> dict[str, str]:
    """A fresh idempotency key header."""
    return {"idempotency-key": str(uuid4())}


def any_id() -> UUID:
    """An id nothing has."""
    return new_id()


def scratch(tmp_path: Path) -> Path:
    """A data directory for a test of its own."""
    return tmp_path / "data"
