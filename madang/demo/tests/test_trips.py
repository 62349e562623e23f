"""The demonstration's trips: some over, some to come, each of its own rights, the same each time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import trips
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Open
from madang.ground.tx import Actor, Tx
from madang.trips.store import trips as read

TODAY = date(2026, 11, 20)


async def test_people_were_away_and_will_be(open_tx: Open, tx: Tx) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"018{at:04}") for at in range(10)]
    for person in people:
        await parties.insert_person(tx, person)
        await tx.run(
            "insert into ground.belongs (person, party) values (%(id)s, %(all)s) on conflict do nothing",
            id=person.id,
            all=UUID(int=3),
        )

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting
        await acting.flush()

    made = await trips.fill(make, [(one.id, one.fn) for one in people], seed=7, today=TODAY)
    found = await read(tx, made)
    assert len(found) == 30
    assert {one.state.value for one in found} == {"draft", "confirmed", "cancelled"}
    assert any(one.dtend.date() < TODAY for one in found)
    assert any(one.dtstart.date() > TODAY for one in found)
