"""The log of everything that happened: told in the transaction of the change, numbered and chained after commit.

Facts are inserted without position; one sequencer at a time numbers the committed ones in batches, so that `position`
follows commit order, no reader ever skips one, and commits never queue behind each other.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground import locks
from madang.ground.db import AWAY, Database, Queries
from madang.ground.ids import Ref

FIRST = hashlib.sha256(b"madang").digest()
"""What the first fact is chained to."""


RIGHTS = "rights-changed"
"""A fact whose name ends so says that somebody's reach changed: the hub reads it anew (`people.person.rights-changed`)."""


class Fact(Struct, frozen=True, kw_only=True, tag_field="name"):
    """Something that happened, in the past tense. Subclasses name it: `class Renamed(Fact, tag="tasks.task.renamed")`.

    `subject` is the thing it happened to. Other fields are refs and small values, never contents.
    """

    leaves_card: ClassVar[bool] = False
    """Whether the subject's Card is as it was: then it is not read again."""

    subject: Ref


def name_of(kind: type[Fact]) -> str:
    """The fact's name, `<slice>.<noun>.<participle>`."""
    return str(kind.__struct_config__.tag)


class Told(Struct, frozen=True, kw_only=True):
    """A fact as readers get it."""

    position: int
    name: str
    subject: Ref
    place: UUID
    actor: UUID
    at: datetime
    values: dict[str, Any] = msgspec.field(default_factory=dict)


class Pending(Struct, frozen=True, kw_only=True):
    """A fact ready to be stored; `body` is exactly what the hash will cover."""

    id: UUID
    name: str
    subject: Ref
    place: UUID
    actor: UUID
    at: datetime
    body: str


def body_of(fact: Fact, *, id: UUID, place: UUID, actor: UUID, at: datetime, via: str, request: UUID | None) -> str:
    """The stored text of a fact: everything the log must be able to prove, in one canonical JSON object."""
    values = msgspec.to_builtins(fact, str_keys=True)
    del values["name"], values["subject"]
    whole = {
        "id": id,
        "name": name_of(type(fact)),
        "subject": fact.subject,
        "place": place,
        "actor": actor,
        "at": at,
        "via": via,
        "request": request,
        "values": values,
    }
    return msgspec.json.encode(whole, order="sorted").decode()


async def tell(q: Queries, facts: Sequence[Pending]) -> None:
    """Store facts beside the change, in its transaction."""
    await q.run(
        "insert into ground.told (id, name, subject, place, actor, at, body) select * from"
        " unnest(%(id)s::uuid[], %(name)s::text[], %(subject)s::text[], %(place)s::uuid[], %(actor)s::uuid[],"
        " %(at)s::timestamptz[], %(body)s::text[])",
        **{field: [getattr(fact, field) for fact in facts] for field in Pending.__struct_fields__},
    )


def link(before: bytes, position: int, body: str) -> bytes:
    """The hash of a fact: SHA-256 over the hash before it, its position and its stored text."""
    return hashlib.sha256(before + position.to_bytes(8) + body.encode()).digest()


async def head(q: Queries) -> tuple[int, bytes]:
    """Position and hash of the newest numbered fact; (0, FIRST) on an empty log."""
    rows = await q.tuples("select position, hash from ground.fact order by position desc limit 1")
    return (rows[0][0], rows[0][1]) if rows else (0, FIRST)


async def first_at(q: Queries) -> datetime | None:
    """When the first fact was told: how old the house is. None on an empty log."""
    at: datetime | None = await q.value("select at from ground.fact order by position limit 1")
    return at


async def since(q: Queries, position: int, *, names: Sequence[str] | None = None, most: int = 500) -> list[Told]:
    """Facts after `position`, oldest first; of these names when given."""
    rows = await q.tuples(
        "select position, name, subject, place, actor, at, body from ground.fact where position > %(position)s"
        " and (%(names)s::text[] is null or name = any(%(names)s)) order by position limit %(most)s",
        position=position,
        names=None if names is None else list(names),
        most=most,
    )
    return [
        Told(
            position=row[0],
            name=row[1],
            subject=row[2],
            place=row[3],
            actor=row[4],
            at=row[5],
            values=msgspec.json.decode(row[6])["values"],
        )
        for row in rows
    ]


class Named(Struct, frozen=True):
    """What live updates carry: names travel, contents do not."""

    position: int
    name: str
    subject: Ref
    place: UUID
    actor: UUID


async def names_since(q: Queries, position: int, *, most: int = 2000) -> list[Named]:
    """Facts after `position` without their contents."""
    rows = await q.tuples(
        "select position, name, subject, place, actor from ground.fact where position > %(position)s"
        " order by position limit %(most)s",
        position=position,
        most=most,
    )
    return [Named(*row) for row in rows]


MOST = 1000
"""Facts that are numbered at once."""


class Sequencer:
    """Numbers and chains committed facts. One process at a time holds the lock; the others wait for it."""

    def __init__(self, database: Database, *, publish: Callable[[list[Named]], None], pause: float = 0.005) -> None:
        self._database = database
        self._publish = publish
        self._pause = pause
        self._wake = asyncio.Event()
        self.holding = False
        """Whether this process numbers the facts at the moment."""

    def wake(self) -> None:
        """Something was committed."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled. Loses and regains the lock when the database goes away and comes back."""
        while True:
            try:
                async with self._database.queries() as q:
                    # polling for the lock keeps the connection free of a waiting statement
                    while not await q.value("select pg_try_advisory_lock(%(lock)s)", lock=locks.SEQUENCER):
                        await asyncio.sleep(0.5)
                    self.holding = True
                    try:
                        await self._hold(q)
                    finally:
                        self.holding = False
                        if not q.connection.closed:
                            await q.run("select pg_advisory_unlock(%(lock)s)", lock=locks.SEQUENCER)
            except AWAY:
                await asyncio.sleep(0.2)

    async def _hold(self, q: Queries) -> None:
        position, chained = await head(q)
        # what was told while nobody numbered
        self._wake.set()
        while True:
            # facts committed by another process are found without a call as well
            waited = asyncio.create_task(self._wake.wait())
            await asyncio.wait([waited], timeout=0.25)
            waited.cancel()
            # answers to whoever told something leave first, and what is told at nearly the same time is numbered together
            await asyncio.sleep(self._pause)
            self._wake.clear()
            batch = await self._number(q, position, chained)
            if batch:
                position, chained = batch[-1][0].position, batch[-1][1]
                self._publish([named for named, _ in batch])
                if len(batch) == MOST:
                    self._wake.set()

    async def _number(self, q: Queries, position: int, chained: bytes) -> list[tuple[Named, bytes]]:
        rows = await q.tuples(
            "select id, name, subject, place, actor, at, body from ground.told order by id limit %(most)s", most=MOST
        )
        batch: list[tuple[Named, bytes]] = []
        for row in rows:
            position += 1
            chained = link(chained, position, row[6])
            batch.append((Named(position, row[1], row[2], row[3], row[4]), chained))
        if batch:
            columns = list(zip(*rows, strict=True))
            await q.run(
                "with moved as (delete from ground.told where id = any(%(id)s))"
                " insert into ground.fact (position, id, name, subject, place, actor, at, body, hash)"
                " select * from unnest(%(position)s::bigint[], %(id)s::uuid[], %(name)s::text[],"
                " %(subject)s::text[], %(place)s::uuid[], %(actor)s::uuid[], %(at)s::timestamptz[],"
                " %(body)s::text[], %(hash)s::bytea[])",
                position=[named.position for named, _ in batch],
                hash=[hashed for _, hashed in batch],
                **dict(zip(("id", "name", "subject", "place", "actor", "at", "body"), map(list, columns), strict=True)),
            )
        return batch


class Break(Struct, frozen=True):
    """The first place where the log does not say what it said."""

    position: int
    why: str


async def verify(q: Queries, *, anchors: Sequence[tuple[int, str]] = ()) -> tuple[int, Break | None]:
    """Recompute the chain. Gives the number of facts read and the first break.

    `anchors` are (position, hexadecimal hash) written outside the database; they catch a shortened or rewritten tail.
    """
    wanted = dict(anchors)
    position, chained, read = 0, FIRST, 0
    async for row in _all(q):
        read += 1
        if row[0] != position + 1:
            return read, Break(position + 1, "missing")
        position = row[0]
        chained = link(chained, position, row[7])
        if chained != row[8]:
            return read, Break(position, "chain")
        kept = msgspec.json.decode(row[7])
        shown = [str(row[1]), row[2], row[3], str(row[4]), str(row[5])]
        if shown != [kept[key] for key in ("id", "name", "subject", "place", "actor")]:
            return read, Break(position, "columns")
        if msgspec.convert(kept["at"], datetime) != row[6]:
            return read, Break(position, "columns")
        if wanted.get(position, chained.hex()) != chained.hex():
            return read, Break(position, "anchor")
    if wanted and max(wanted) > position:
        return read, Break(max(wanted), "missing")
    return read, None


async def _all(q: Queries) -> AsyncIterator[tuple[Any, ...]]:
    position = 0
    while True:
        rows = await q.tuples(
            "select position, id, name, subject, place, actor, at, body, hash from ground.fact"
            " where position > %(position)s order by position limit 5000",
            position=position,
        )
        for row in rows:
            yield row
        if not rows:
            return
        position = rows[-1][0]
