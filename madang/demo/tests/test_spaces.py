"""The demonstration's sites are furnished, drawn and booked, and nobody sits in two places."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import spaces
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person, Site
from madang.ground.testing import Open
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx
from madang.people.actions.places import open_sites

TODAY = date(2026, 11, 20)
SITES = (
    ("본원", "본부(본원)"),
    ("나래특구본부", "특구본부"),
    ("누림 강소특구", "강소특구"),
    ("사온 강소특구", "강소특구"),
)


async def test_every_site_has_desks_rooms_a_plan_and_bookings(open_tx: Open, tx: Tx) -> None:
    system = open_tx(SYSTEM_ACTOR)
    made = [Site(id=new_id(), name=f"{name} 시연", site_kind=kind) for name, kind in SITES]
    await open_sites(system, made)
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"018{at:04}") for at in range(900, 910)]
    for person in people:
        await parties.insert_person(tx, person)

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting
        await acting.flush()

    await spaces.fill(make, [(one.id, one.fn) for one in people], seed=7, today=TODAY)
    ids = [one.id for one in made]
    count = dict(
        await tx.tuples(
            "select site, count(*) from spaces.space where site = any(%(ids)s) and kind in ('desk', 'visitor-desk')"
            " group by site",
            ids=ids,
        )
    )
    assert [count[one] for one in ids] == [40, 12, 4, 4]
    assert await tx.value("select count(*) from spaces.plan where site = any(%(ids)s)", ids=ids) == 4
    states = dict(
        await tx.tuples(
            "select status, count(*) from spaces.booking where site = any(%(ids)s) group by status", ids=ids
        )
    )
    assert states["ended"] > 20
    assert states["confirmed"] > 20
    assert states["released"] >= 1
    assert await tx.value("select count(*) from spaces.wait") >= 1
