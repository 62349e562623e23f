"""The demonstration's projects are full of work, and the same each time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import projects
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Open
from madang.ground.tx import Actor, Tx

TODAY = date(2026, 11, 20)


async def test_twelve_projects_with_a_year_of_work(open_tx: Open, tx: Tx) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"016{at:04}") for at in range(900, 912)]
    for person in people:
        await parties.insert_person(tx, person)

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting

    founded = await projects.fill(make, [(one.id, one.fn) for one in people], seed=7, today=TODAY)
    rows = await tx.tuples(
        "select p.key, count(*), count(*) filter (where t.done_at is not null),"
        " count(*) filter (where t.due_on < %(today)s and t.done_at is null), count(t.parent)"
        " from tasks.task t join tasks.project p on p.id = t.project where p.id = any(%(ids)s) group by 1 order by 1",
        ids=founded,
        today=TODAY,
    )
    assert len(rows) == 12
    total, done, late, inside = (sum(row[at] for row in rows) for at in range(1, 5))
    assert 600 <= total <= 750
    assert total * 0.3 < done < total * 0.95
    assert late > 5 and inside > 20
    assert await tx.value("select max(at) from tasks.change where actor = any(%(p)s)", p=[one.id for one in people]) < (
        datetime.fromisoformat("2026-11-21T00:00:00+00:00")
    )
