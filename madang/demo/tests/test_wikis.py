"""The demonstration's wikis: pages in a tree, one of them good for slides."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import projects, wikis
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Open
from madang.ground.tx import Actor, Tx
from madang.wiki.rules import document as documents
from madang.wiki.store import bodies

TODAY = date(2026, 11, 20)


async def test_some_projects_have_full_wikis(open_tx: Open, tx: Tx) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"017{at:04}") for at in range(900, 912)]
    for person in people:
        await parties.insert_person(tx, person)

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting
        await acting.flush()

    named = [(one.id, one.fn) for one in people]
    await projects.fill(make, named, seed=7, today=TODAY)
    opened = await wikis.fill(make, named, seed=7, today=TODAY)
    assert len(opened) == wikis.WIKIS
    rows = await tx.tuples(
        "select id, title, parent is not null from wiki.page where space = %(space)s order by title", space=opened[0]
    )
    assert len(rows) == 7
    assert sum(row[2] for row in rows) == 3
    plan = next(row[0] for row in rows if row[1] == "추진 계획")
    body = await bodies.body(tx, plan)
    assert body is not None
    assert len(documents.headings(body.document)) == 12
