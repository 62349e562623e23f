"""What the methods work with: transactions, locks, and the conditions a request makes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

import psycopg
from msgspec import structs

from madang.ground.dav import store
from madang.ground.dav.lately import Lately
from madang.ground.dav.models import Lock, Node, Tree
from madang.ground.dav.request import Asked, Wrong
from madang.ground.db import Database
from madang.ground.errors import NotFound, Stale, Unavailable
from madang.ground.manifest import House
from madang.ground.tx import Actor, Tx, transaction
from madang.standards.dav import headers

VIA = "webdav"
TRIES = 3
T = TypeVar("T")
_AGAIN = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)


class Desk:
    """The database and the house, as a request uses them."""

    def __init__(self, database: Database, house: House) -> None:
        self.database = database
        self.house = house
        self.lately = Lately()

    @asynccontextmanager
    async def reading(self, asked: Asked) -> AsyncIterator[Tx]:
        """Queries in autocommit; what a read tells is stored at the end."""
        async with self.database.connection() as connection:
            tx = Tx(
                connection,
                house=self.house,
                who=within_scope(asked),
                via=VIA,
                now=datetime.now(UTC),
                request=asked.id,
                writes=False,
            )
            yield tx
            await tx.flush_apart(self.database)
            if tx.wrote:
                tx.committed(self.database)

    async def writing(self, asked: Asked, run: Callable[[Tx], Awaitable[T]]) -> T:
        """One transaction, committed when it returns; again when PostgreSQL undid it for another one's sake."""
        for attempt in range(1, TRIES + 1):
            try:
                async with transaction(self.database, self.house, within_scope(asked), via=VIA, request=asked.id) as tx:
                    return await run(tx)
            except _AGAIN:
                await asyncio.sleep(0.02 * attempt)
        raise Unavailable("ground.database-away")


def within_scope(asked: Asked) -> Actor:
    """The actor: the door has looked at the token's scope, and shows nothing but the one tree."""
    return structs.replace(asked.who, scopes=None)


def tree_of(asked: Asked) -> Tree:
    """The tree of a request that has one."""
    if asked.tree is None:
        raise NotFound("ground.not-found")
    return asked.tree


async def at(tx: Tx, asked: Asked) -> Node:
    """The resource asked for. Raises NotFound."""
    node = await tree_of(asked).at(tx, asked.names)
    if node is None:
        raise NotFound("ground.not-found")
    return node


async def ends(tx: Tx, asked: Asked, names: Sequence[str]) -> tuple[Node, Node | None]:
    """The collection that `names` lies in, or would, and what lies there. Raises Wrong (409) without the first."""
    if not names:
        raise Wrong(403, "dav.root")
    parent, node = await tree_of(asked).places(tx, names)
    if parent is None or not parent.folder:
        raise Wrong(409, "dav.no-parent")
    return parent, node


async def locks_on(tx: Tx, node: Node | None, parent: Node | None = None) -> list[Lock]:
    """Locks in force on a resource: its own, and deep ones on what it lies in."""
    if node is not None:
        above: tuple[UUID, ...] = node.above
        ids = (node.id, *above)
    elif parent is not None:
        above = (parent.id, *parent.above)
        ids = above
    else:
        return []
    return [lock for lock in await store.covering(tx, ids, now=tx.now) if lock.deep or lock.resource not in above]


async def check_conditions(tx: Tx, asked: Asked, node: Node | None, *, parent: Node | None = None) -> frozenset[str]:
    """Hold the request to its If-Match, If-None-Match and If headers; gives the lock tokens handed in.

    Raises Stale (412).
    """
    etag = None if node is None else node.etag
    if (given := asked.header("if-match")) and not headers.matches(given, etag):
        raise Stale("ground.stale")
    if (given := asked.header("if-none-match")) and headers.matches(given, etag):
        raise Stale("ground.stale")
    clauses = asked.clauses()
    if clauses and not await _any_holds(tx, asked, clauses, node, parent):
        raise Stale("ground.stale")
    return headers.tokens(clauses)


async def _any_holds(
    tx: Tx, asked: Asked, clauses: tuple[headers.Clause, ...], node: Node | None, parent: Node | None
) -> bool:
    for clause in clauses:
        about, within = node, parent
        if clause.resource is not None:
            names = asked.named(clause.resource)
            if names is None:
                continue
            if names != asked.names:
                within, about = await tree_of(asked).places(tx, names)
        urns = {lock.urn for lock in await locks_on(tx, about, within)}
        etag = None if about is None else about.etag
        if all(
            (one.token in urns if one.token is not None else one.etag == etag) is not one.negated
            for one in clause.conditions
        ):
            return True
    return False


async def check_locks(
    tx: Tx,
    asked: Asked,
    tokens: frozenset[str],
    *,
    node: Node | None,
    parent: Node | None = None,
    members: bool = False,
    whole: bool = False,
) -> None:
    """Raises Wrong (423) when somebody's lock is in the way and its token was not handed in.

    With `members` the parent's list of members changes; with `whole` all that lies in the resource is concerned.
    """
    above = (parent.id, *parent.above) if parent is not None else node.above if node is not None else ()
    ids = ((node.id,) if node is not None else ()) + above
    near = node if node is not None else parent
    around = await store.covering(tx, ids, now=tx.now) if near is None or near.locked else []
    found = [
        lock
        for lock in around
        if lock.deep or lock.resource not in above or (members and parent is not None and lock.resource == parent.id)
    ]
    if whole and node is not None and node.folder:
        found += await store.inside(tx, node.id, now=tx.now)
    barred = {lock.resource: lock for lock in found}
    for lock in found:
        # of shared locks one's own is enough
        if lock.urn in tokens and lock.person == tx.actor:
            barred.pop(lock.resource, None)
    if barred:
        raise Wrong(
            423, "dav.locked", condition="lock-token-submitted", hrefs=[asked.href(asked.names, collection=False)]
        )
