"""The demonstration's calendars are full, and no meeting stands on a day off."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import calendars
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Open
from madang.ground.tx import Actor, Tx
from madang.standards.days import is_working_day

TODAY = date(2026, 11, 20)


async def test_weeks_of_meetings_that_leave_days_off_alone(open_tx: Open, tx: Tx) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"017{at:04}") for at in range(900, 908)]
    for person in people:
        await parties.insert_person(tx, person)

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting
        await acting.flush()

    shared = await calendars.fill(make, [(one.id, one.fn) for one in people], seed=7, today=TODAY)
    assert len(shared) == 4
    ids = [one.id for one in people]
    rows = await tx.tuples(
        "select e.summary, (o.dtstart at time zone 'Asia/Seoul')::date, e.private, e.partstat from calendar.occurrence o"
        " join calendar.event e on e.id = o.event join calendar.calendar c on c.id = e.calendar"
        " where c.owner = any(%(ids)s) and o.dtstart < timestamptz '2027-12-01'",
        ids=ids,
    )
    weekly = [on for title, on, _, _ in rows if title == "주간 팀 회의"]
    assert len(weekly) > 150
    assert all(is_working_day(on) for on in weekly)
    assert date(2027, 5, 3) not in weekly, "the substitute for Labour Day is a Monday"
    assert any(private for _, _, private, _ in rows)
    assert {"ACCEPTED", "NEEDS-ACTION"} & {answer for _, _, _, answer in rows}
    assert any(title.endswith(("생신", "기일")) and on.year == 2027 for title, on, _, _ in rows)
