"""The pool of connections and plain queries. SQL is written as SQL; rows become msgspec structs here."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, LiteralString, TypeVar, cast
from uuid import UUID

import msgspec
import psycopg
from psycopg import sql
from psycopg.abc import QueryNoTemplate
from psycopg.pq import TransactionStatus
from psycopg.rows import tuple_row
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from madang.ground.blobs import BlobStore

T = TypeVar("T")
Connection = psycopg.AsyncConnection[tuple[Any, ...]]
Statement = LiteralString | sql.Composable

AWAY = (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout)
"""What psycopg raises while PostgreSQL is away or has just come back."""


class Queries:
    """Statements on one connection. `params` are named: `%(name)s`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    async def _fetch(self, statement: Statement, params: dict[str, Any]) -> tuple[list[str], list[tuple[Any, ...]]]:
        async with self.connection.cursor(binary=True, row_factory=tuple_row) as cursor:
            await cursor.execute(cast(QueryNoTemplate, statement), params)
            found = cursor.pgresult
            # what else psycopg says of columns costs as much as a small statement
            names = [] if found is None else [(found.fname(at) or b"").decode() for at in range(found.nfields)]
            return names, await cursor.fetchall()

    async def rows(self, shape: type[T], statement: Statement, **params: Any) -> list[T]:
        """All rows, each as `shape`, a msgspec Struct whose field names are the column names."""
        names, rows = await self._fetch(statement, params)
        return [msgspec.convert(dict(zip(names, row, strict=True)), shape, strict=False) for row in rows]

    async def row(self, shape: type[T], statement: Statement, **params: Any) -> T | None:
        """The first row as `shape`, or None."""
        found = await self.rows(shape, statement, **params)
        return found[0] if found else None

    async def tuples(self, statement: Statement, **params: Any) -> list[tuple[Any, ...]]:
        """All rows as plain tuples."""
        return (await self._fetch(statement, params))[1]

    async def values(self, statement: Statement, **params: Any) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in (await self._fetch(statement, params))[1]]

    async def value(self, statement: Statement, **params: Any) -> Any:
        """The first column of the first row, or None."""
        rows = (await self._fetch(statement, params))[1]
        return rows[0][0] if rows else None

    async def run(self, statement: Statement, **params: Any) -> int:
        """Run a statement and give the number of rows it touched."""
        async with self.connection.cursor(binary=True) as cursor:
            await cursor.execute(cast(QueryNoTemplate, statement), params)
            return cursor.rowcount

    async def run_many(self, statement: Statement, each: list[dict[str, Any]]) -> None:
        """Run a statement once per set of parameters, in one round trip."""
        if each:
            async with self.connection.cursor(binary=True) as cursor:
                await cursor.executemany(cast(QueryNoTemplate, statement), each)


def json(value: Any) -> Jsonb:
    """A value for a `jsonb` column."""
    return Jsonb(msgspec.to_builtins(value), dumps=lambda plain: msgspec.json.encode(plain).decode())


def _pool(url: str, *, least: int, most: int) -> "AsyncConnectionPool[Connection]":
    return AsyncConnectionPool(
        url,
        min_size=least,
        max_size=most,
        open=False,
        timeout=5,
        max_idle=300,
        reconnect_timeout=5,
        kwargs={"autocommit": True, "prepare_threshold": 0, "options": "-c timezone=UTC -c statement_timeout=30s"},
    )


class Database:
    """The pool, and the blobs beside it. `url` is any psycopg conninfo.

    Connections are in autocommit, a transaction is opened where one is meant.
    """

    def __init__(self, url: str, *, most: int = 16, blobs: BlobStore | None = None) -> None:
        self.url = url
        self._blobs = blobs
        self.told: Callable[[], None] = lambda: None
        """Called after each commit that told facts: wakes the sequencer."""
        self._spare: list[Connection] = []
        self._spares = most // 2
        self.signal: Callable[[list[UUID], dict[str, Any]], None] = lambda places, payload: None
        """Called after commit with signals for the sockets in reach of places."""
        self.publish: Callable[[str, bytes], None] = lambda topic, payload: None
        """Called after commit with what doors of every process are to hear: the bus."""
        self.pool = _pool(url, least=2, most=most)
        self._asides = _pool(url, least=0, most=2)

    @property
    def blobs(self) -> BlobStore:
        """Where contents of files are kept. Raises LookupError in a process that was given no place for them."""
        if self._blobs is None:
            raise LookupError("this process was given no place for blobs")
        return self._blobs

    async def open(self) -> None:
        """Connect. Raises psycopg_pool.PoolTimeout when the database does not answer within 30 seconds."""
        await self.pool.open(wait=True, timeout=30)
        await self._asides.open()

    async def close(self) -> None:
        """Close every connection."""
        while self._spare:
            await self.pool.putconn(self._spare.pop())
        await self._asides.close()
        await self.pool.close()

    async def acquire(self) -> Connection:
        """A connection in autocommit; give it back with `release`. Raises what AWAY names.

        A few connections stay leased from the pool between uses: its bookkeeping costs as much as half a statement.
        """
        while self._spare:
            connection = self._spare.pop()
            if not connection.closed:
                return connection
            await self.pool.putconn(connection)
        return await self.pool.getconn()

    async def release(self, connection: Connection) -> None:
        """Give a connection back. One that is in the middle of something is mended or replaced by the pool."""
        idle = connection.info.transaction_status == TransactionStatus.IDLE
        if idle and len(self._spare) < self._spares and not self.pool.closed:
            self._spare.append(connection)
        else:
            await self.pool.putconn(connection)

    async def renew(self) -> None:
        """One connection turned out to be dead: have every idle one checked before it is used again."""
        while self._spare:
            await self.pool.putconn(self._spare.pop())
        await self.pool.check()
        await self._asides.check()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection in autocommit, given back at the end."""
        connection = await self.acquire()
        try:
            yield connection
        finally:
            await self.release(connection)

    @asynccontextmanager
    async def aside(self) -> AsyncIterator[Connection]:
        """A connection, in autocommit, for something short that must stand whatever becomes of the request.

        From a small pool of its own: requests that hold a connection each and wait for a second one of the same pool
        would wait for each other.
        """
        async with self._asides.connection() as connection:
            yield connection

    @asynccontextmanager
    async def queries(self) -> AsyncIterator[Queries]:
        """Queries in autocommit: each statement sees what is committed when it starts."""
        async with self.connection() as connection:
            yield Queries(connection)
