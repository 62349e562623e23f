"""SQL of reorganisations: what was decided, and who follows whom."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.ground.parties.models import (
    Reorganisation,
    UnitChange,
)

_REORGANISATION = "id, takes_effect_on, title, note, created_by, created_at"
_NAMES = (
    "array(select coalesce((select v.name from ground.unit_version v where v.unit = x.unit and v.valid @> {day}), '')"
    " from unnest(c.{units}) with ordinality as x (unit, n) order by x.n)"
)
_CHANGE = (
    "c.id, c.reorganisation, c.op, c.predecessors, c.successors, r.takes_effect_on, "
    + _NAMES.format(day="r.takes_effect_on - 1", units="predecessors")
    + " as before, "
    + _NAMES.format(day="r.takes_effect_on", units="successors")
    + " as after"
)


async def insert_reorganisation(q: Queries, one: Reorganisation, changes: Sequence[UnitChange]) -> None:
    """Keep what was decided."""
    await q.run(
        f"insert into ground.reorganisation ({_REORGANISATION}) values (%(id)s, %(takes_effect_on)s, %(title)s,"
        " %(note)s, %(created_by)s, %(created_at)s)",
        **msgspec.structs.asdict(one),
    )
    await q.run_many(
        "insert into ground.unit_change (id, reorganisation, step, op, predecessors, successors) values"
        " (%(id)s, %(reorganisation)s, %(step)s, %(op)s, %(predecessors)s, %(successors)s)",
        [{**msgspec.structs.asdict(change), "step": step} for step, change in enumerate(changes)],
    )


async def reorganisation(q: Queries, id: UUID) -> Reorganisation | None:
    """One of them."""
    return await q.row(Reorganisation, f"select {_REORGANISATION} from ground.reorganisation where id = %(id)s", id=id)


async def reorganisations(q: Queries) -> list[Reorganisation]:
    """All of them, the newest first."""
    return await q.rows(
        Reorganisation, f"select {_REORGANISATION} from ground.reorganisation order by takes_effect_on desc, id desc"
    )


async def changes(q: Queries, *, unit: UUID | None = None) -> list[UnitChange]:
    """Steps of reorganisations in order; those that touch a unit when it is given."""
    return await q.rows(
        UnitChange,
        f"select {_CHANGE} from ground.unit_change c join ground.reorganisation r on r.id = c.reorganisation"
        " where %(unit)s::uuid is null or %(unit)s = any(c.predecessors) or %(unit)s = any(c.successors)"
        " order by r.takes_effect_on, r.id, c.step",
        unit=unit,
    )


async def successors(q: Queries, unit: UUID, *, on: date) -> list[UUID]:
    """Who does on a day what the unit did: itself while it lives, else its successors, through every change."""
    return await q.values(
        "with recursive line as (select %(unit)s::uuid as unit union"
        " select s from line l join ground.unit_change c on l.unit = any(c.predecessors)"
        " join ground.reorganisation r on r.id = c.reorganisation and r.takes_effect_on <= %(on)s"
        " cross join unnest(c.successors) as s)"
        " select l.unit from line l where exists"
        " (select from ground.unit_version v where v.unit = l.unit and v.valid @> %(on)s)",
        unit=unit,
        on=on,
    )
