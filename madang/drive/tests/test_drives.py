"""Drives of units: for everybody in the unit, managed by whoever heads it."""

from datetime import date
from uuid import UUID

from madang.drive.actions import drives
from madang.drive.models import Whose
from madang.drive.tests.conftest import make, put
from madang.ground.db import Database
from madang.ground.files.jobs import collect
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import organisation, roster
from madang.ground.parties.models import Assignment, Unit
from madang.ground.roles import Role
from madang.ground.testing import Cast, Client, Open
from madang.ground.things.models import brief
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx
from madang.ground.work import maker
from madang.people import facts


async def _unit(tx: Tx, cast: Cast) -> Unit:
    unit = Unit(id=new_id(), name="사업기획팀", since=date(2020, 1, 1))
    await organisation.insert_units(tx, [unit])
    lines = [
        Assignment(id=new_id(), person=person.id, unit=unit.id, heads=heads, since=date(2020, 1, 1))
        for person, heads in ((cast.mina, True), (cast.joon, False))
    ]
    await organisation.insert_lines(tx, lines)
    await roster.refresh(tx, None, today=tx.today)
    tx.tell(facts.UnitChanged(subject=brief(unit.id, "people.unit", "").ref, op="found", on=unit.since))
    await tx.flush()
    return unit


async def test_a_unit_has_a_drive_that_its_head_manages(open_tx: Open, cast: Cast) -> None:
    system = open_tx(SYSTEM_ACTOR)
    unit = await _unit(system, cast)
    joon, mina = (open_tx(_as(one)) for one in (cast.joon.id, cast.mina.id))
    assert (Whose.UNIT, unit.id) in [(one.sort, one.owner) for one in await drives.possible(joon)]
    drive = await drives.opened(joon, unit.id)
    assert await drives.opened(mina, unit.id) == drive
    roles = {who: reached.role for who, tx in (("joon", joon), ("mina", mina)) if (reached := await tx.reached(drive))}
    assert roles == {"joon": Role.EDIT, "mina": Role.MANAGE}
    assert await open_tx(_as(cast.stranger.id)).reached(drive) is None


async def test_who_heads_a_unit_no_longer_manages_its_drive_no_longer(open_tx: Open, cast: Cast) -> None:
    system = open_tx(SYSTEM_ACTOR)
    unit = await _unit(system, cast)
    joon, mina = (open_tx(_as(one)) for one in (cast.joon.id, cast.mina.id))
    drive = await drives.opened(joon, unit.id)
    await system.run("update ground.assignment set heads = not heads where unit = %(unit)s", unit=unit.id)
    await drives.follow_heads(system)
    await drives.follow_heads(system)
    found = [await tx.reached(drive) for tx in (joon, mina)]
    assert [one.role for one in found if one is not None] == [Role.MANAGE, Role.EDIT]


async def test_a_drive_goes_and_comes_back_with_its_project_or_is_gone_for_good_with_all_in_it(
    web: Client, other: Client, shared: str, database: Database, house: House
) -> None:
    project = (await web.ok("GET", f"/api/drive/drives/{shared}"))["drive"]["owner"]
    folder = await make(web, shared, "실증 자료")
    inner = await make(web, folder, "측정값")
    files = [(await put(web, place, "값.txt"))["id"] for place in (shared, folder, inner)]
    await web.ok("PUT", f"/api/things/{inner}/inherits", json={"inherits": False, "keep": True})
    await web.ok("POST", f"/api/things/{folder}/links", json={"role": "view"})

    async def listed(client: Client) -> bool:
        return shared in [one["id"] for one in (await client.ok("GET", "/api/drive/drives"))["items"]]

    await web.ok("POST", f"/api/things/{project}/trash")
    assert not await listed(web)
    assert not await listed(other)
    await web.ok("POST", f"/api/things/{project}/restore")
    assert await listed(web)
    await web.ok("POST", f"/api/things/{project}/trash")
    await web.ok("POST", f"/api/things/{project}/purge")
    for address in (f"/api/drive/drives/{shared}", f"/api/drive/folders/{inner}", f"/api/files/{files[2]}"):
        assert (await web.get(address)).status_code == 404, address
    await collect(maker(database, house, via="test"))
    async with database.queries() as q:
        for table in ("drive.drive", "drive.entry", "ground.collection", "ground.thing", "ground.file"):
            left = await q.values(
                f"select id from {table} where id = any(%(ids)s::uuid[])", ids=[shared, folder, inner, *files]
            )
            assert not left, table


def _as(person: UUID) -> Actor:
    return Actor(id=person, kind="person")
