"""A kind of thing for the tests of search: a note with a title and a body, kept in a table of its own."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from uuid import UUID

import pytest_asyncio
from msgspec import Struct

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database, Queries
from madang.ground.facts import Fact
from madang.ground.ids import new_id, ref
from madang.ground.manifest import Card, House, Kind, Text
from madang.ground.roles import Role
from madang.ground.search.actions import index
from madang.ground.testing import told
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction


class Written(Fact, frozen=True, kw_only=True, tag="notes.note.written"):
    """A note was written or changed."""


async def card(q: Queries, id: UUID) -> Card | None:
    return (await cards(q, [id])).get(id)


async def cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    rows = await q.tuples(
        "select id, title, place, within, author, trashed from notes.note where id = any(%(ids)s)", ids=list(ids)
    )
    return {
        id: Card(title=title, place=place, within=within, created_by=author, trashed_by=author if trashed else None)
        for id, title, place, within, author, trashed in rows
    }


async def text(q: Queries, id: UUID) -> Text | None:
    rows = await q.tuples("select body, mentions from notes.note where id = %(id)s", id=id)
    return Text(text=rows[0][0], mentions=tuple(rows[0][1])) if rows else None


async def texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    rows = await q.tuples("select id, body, mentions from notes.note where id = any(%(ids)s)", ids=list(ids))
    return {row[0]: Text(text=row[1], mentions=tuple(row[2])) for row in rows}


KINDS = {
    "notes.note": Kind(card=card, cards=cards, text=text, texts=texts),
    "notes.remark": Kind(card=card, text=text),
}


class Notes(Struct):
    """Writes notes and waits until the reader has seen them."""

    database: Database
    house: House
    seen: int
    """The position of the last fact that was waited for."""

    async def place(self, *who: Actor, title: str = "과제") -> UUID:
        """A collection that these actors view, itself a note."""
        id = new_id()
        async with self.tx() as tx:
            grants = [Grant(party=one.id, role=Role.VIEW) for one in who]
            await access.found(tx, id, parent=None, grants=grants, by=SYSTEM_ACTOR.id)
            await self.insert(tx, id, title, "", id, None, SYSTEM_ACTOR.id, ())
        return id

    def tx(self) -> AbstractAsyncContextManager[Tx]:
        """A transaction of the system."""
        return transaction(self.database, self.house, SYSTEM_ACTOR, via="test")

    async def insert(
        self,
        tx: Tx,
        id: UUID,
        title: str,
        body: str,
        place: UUID,
        within: UUID | None,
        author: UUID,
        mentions: Sequence[UUID],
        kind: str = "notes.note",
    ) -> None:
        await tx.run(
            "insert into notes.note (id, title, body, place, within, author, mentions) values"
            " (%(id)s, %(title)s, %(body)s, %(place)s, %(within)s, %(author)s, %(mentions)s)",
            id=id,
            title=title,
            body=body,
            place=place,
            within=within,
            author=author,
            mentions=list(mentions),
        )
        tx.tell(Written(subject=ref(kind, id)))

    async def write(
        self,
        place: UUID,
        title: str,
        body: str = "",
        *,
        within: UUID | None = None,
        author: UUID = SYSTEM_ACTOR.id,
        mentions: Sequence[UUID] = (),
        kind: str = "notes.note",
    ) -> UUID:
        """One note, committed and indexed."""
        id = new_id()
        async with self.tx() as tx:
            await self.insert(tx, id, title, body, place, within, author, mentions, kind)
        await self.settle()
        return id

    async def change(self, id: UUID, assignment: str, **values: object) -> None:
        """Change a note's columns, tell it and wait."""
        async with self.tx() as tx:
            await tx.run(f"update notes.note set {assignment} where id = %(id)s", id=id, **values)
            tx.tell(Written(subject=ref("notes.note", id)))
        await self.settle()

    async def settle(self) -> None:
        """Until everything told so far is in the index, whoever read it."""
        facts = await told(self.database, after=self.seen)
        async with self.tx() as tx:
            await tx.value("select position from ground.reader where name = 'index' for update")
            await index(tx, facts)
        self.seen = facts[-1].position if facts else self.seen


@pytest_asyncio.fixture(scope="module")
async def notes(database: Database, house: House) -> AsyncIterator[Notes]:
    """The house with a slice of notes."""
    async with database.queries() as q:
        await q.run("create schema if not exists notes")
        await q.run(
            "create table if not exists notes.note (id uuid primary key, title text not null, body text not null,"
            " place uuid not null, within uuid, author uuid not null, mentions uuid[] not null,"
            " trashed boolean not null default false)"
        )
        last = await q.value("select coalesce(max(position), 0) from ground.fact")
    house.kinds.update(KINDS)
    yield Notes(database, house, last)
    for name in KINDS:
        del house.kinds[name]
    async with database.queries() as q:
        await q.run("drop schema notes cascade")
        await q.run("delete from ground.thing where kind = any(%(kinds)s)", kinds=list(KINDS))
