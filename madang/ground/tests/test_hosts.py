"""What is kept for people, projects, units and sites, with a slice that is only a table."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import pytest

from madang.ground import access, hosts
from madang.ground.access import Grant
from madang.ground.db import Queries
from madang.ground.errors import NotFound
from madang.ground.hosts import Kept
from madang.ground.ids import new_id
from madang.ground.parties import organisation, roster
from madang.ground.parties.models import Assignment, Unit
from madang.ground.roles import Role
from madang.ground.testing import Cast, Open, actor
from madang.ground.tx import SYSTEM_ACTOR, Tx


async def _of(q: Queries, owner: UUID) -> UUID | None:
    found: UUID | None = await q.value("select id from pg_temp.shelf where owner = %(owner)s", owner=owner)
    return found


KEPT = Kept(table="pg_temp.shelf", sees="things.open", opens="people.read", edits="files.change", of=_of)


async def shelf(tx: Tx, owner: UUID) -> UUID:
    """The shelf of an owner."""

    async def make(sort: str, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
        id = new_id()
        await access.found(tx, id, parent=parent, grants=grants, by=tx.actor, inherits=parent is not None)
        await tx.run(
            "insert into pg_temp.shelf (id, sort, owner) values (%(id)s, %(sort)s, %(owner)s)",
            id=id,
            sort=sort,
            owner=owner,
        )
        return id

    return await hosts.opened(tx, KEPT, owner, make)


async def role(tx: Tx, collection: UUID) -> Role | None:
    found = await tx.reached(collection)
    return None if found is None else found.role


async def test_a_shelf_is_there_once_for_each_and_led_by_those_who_lead_today(open_tx: Open, cast: Cast) -> None:
    system, mina, joon, stranger, guest = (
        open_tx(one) for one in (SYSTEM_ACTOR, *map(actor, (cast.mina, cast.joon, cast.stranger, cast.guest)))
    )
    await system.run(
        "create temp table shelf (id uuid, sort text, owner uuid, former uuid) on commit drop",
    )
    team = Unit(id=new_id(), name="성과관리팀", since=date(2020, 1, 1))
    await organisation.insert_units(system, [team])
    lines = [
        Assignment(id=new_id(), person=person.id, unit=team.id, heads=heads, since=date(2020, 1, 1))
        for person, heads in ((cast.mina, True), (cast.joon, False))
    ]
    await organisation.insert_lines(system, lines)
    await roster.refresh(system, None, today=system.today)
    await system.run(
        "insert into ground.thing (id, kind, title, place, created_by) values (%(id)s, 'people.unit', %(name)s, %(house)s,"
        " %(by)s)",
        id=team.id,
        name=team.name,
        house=access.HOUSE,
        by=cast.admin.id,
    )

    offered = {(one.sort, one.owner) for one in await hosts.offers(joon, KEPT)}
    assert {("personal", cast.joon.id), ("unit", team.id)} <= offered
    own = await shelf(joon, cast.joon.id)
    assert await shelf(joon, cast.joon.id) == own
    assert ("personal", cast.joon.id) not in {(one.sort, one.owner) for one in await hosts.offers(joon, KEPT)}
    with pytest.raises(NotFound):
        await shelf(mina, cast.joon.id)
    with pytest.raises(NotFound):
        await shelf(guest, cast.guest.id)
    with pytest.raises(NotFound):
        await shelf(joon, new_id())
    with pytest.raises(NotFound):
        await shelf(stranger, team.id)

    ours = await shelf(joon, team.id)
    assert [await role(one, ours) for one in (mina, joon, stranger)] == [Role.MANAGE, Role.EDIT, None]
    assert await hosts.follow_heads(system, KEPT) == []
    await system.run("update ground.assignment set heads = not heads where unit = %(unit)s", unit=team.id)
    assert await hosts.follow_heads(system, KEPT) == [ours]
    assert [await role(one, ours) for one in (mina, joon)] == [Role.EDIT, Role.MANAGE]
    await system.run("update ground.assignment set heads = false where unit = %(unit)s", unit=team.id)
    assert await hosts.follow_heads(system, KEPT) == []
