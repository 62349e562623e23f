"""SQL of units and their versions: the tree of any day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.parties.models import (
    Row,
    Unit,
    UnitHead,
    UnitName,
)

_TREE = (
    "with recursive tree as ("
    " select v.unit, v.name as path, 0 as depth, array[lpad(v.ordering::text, 5, '0') || v.unit::text] as at"
    " from ground.unit_version v where v.valid @> %(on)s and v.parent is null"
    " union all"
    " select v.unit, t.path || ' > ' || v.name, t.depth + 1, t.at || (lpad(v.ordering::text, 5, '0') || v.unit::text)"
    " from ground.unit_version v join tree t on v.parent = t.unit where v.valid @> %(on)s and t.depth < 30)"
)


async def units(q: Queries, on: date, *, only: UUID | None = None) -> list[Unit]:
    """The units of a day in the order of the tree, with the names they had."""
    return await q.rows(
        Unit,
        _TREE + " select u.id, u.code, v.parent, v.name, v.name_en, v.unit_kind, v.duties, v.ordering,"
        " lower(v.valid) as since, upper(v.valid) - 1 as until, t.path, t.depth, u.revision,"
        " (select count(*) from ground.assignment a where a.unit = u.id and a.valid @> %(on)s) as people"
        " from tree t join ground.unit u on u.id = t.unit"
        " join ground.unit_version v on v.unit = u.id and v.valid @> %(on)s"
        ' where %(only)s::uuid is null or u.id = %(only)s order by t.at collate "C"',
        on=on,
        only=only,
    )


async def heads(q: Queries, on: date) -> list[UnitHead]:
    """Who heads which unit on a day; a main assignment before a concurrent one."""
    return await q.rows(
        UnitHead,
        "select a.unit, a.person, p.fn, p.fn_en, a.duty, a.acting from ground.assignment a"
        " join ground.person p on p.id = a.person where a.heads and a.valid @> %(on)s"
        " and (p.left_on is null or p.left_on > %(on)s) order by a.unit, a.main desc, a.id",
        on=on,
    )


async def insert_units(q: Queries, new: Sequence[Unit], *, demo: bool = False) -> None:
    """New units with their first version each."""
    rows = [{**msgspec.structs.asdict(unit), "demo": demo, "version": new_id()} for unit in new]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'unit')", rows)
    await q.run_many("insert into ground.unit (id, code, demo) values (%(id)s, %(code)s, %(demo)s)", rows)
    await q.run_many(
        "insert into ground.unit_version (id, unit, parent, name, name_en, unit_kind, duties, ordering, valid) values"
        " (%(version)s, %(id)s, %(parent)s, %(name)s, %(name_en)s, %(unit_kind)s, %(duties)s, %(ordering)s,"
        " daterange(%(since)s, %(until)s, '[]'))",
        rows,
    )


async def change_unit(
    q: Queries,
    unit: UUID,
    *,
    on: date,
    name: str | None = None,
    name_en: str | None = None,
    unit_kind: str | None = None,
    parent: UUID | None = None,
    top: bool = False,
) -> bool:
    """From `on` the unit is called or lies otherwise (`top` in no other); before that day nothing changes.

    False when it is not there.
    """
    found = await q.tuples(
        "select id, lower(valid) from ground.unit_version where unit = %(unit)s and valid @> %(on)s for update",
        unit=unit,
        on=on,
    )
    if not found:
        return False
    version, since = found[0]
    if since < on:
        fresh = new_id()
        await q.run(
            "update ground.unit_version set valid = daterange(lower(valid), %(on)s) where id = %(id)s",
            id=version,
            on=on,
        )
        await q.run(
            "insert into ground.unit_version (id, unit, parent, name, name_en, unit_kind, duties, ordering, valid)"
            " select %(fresh)s, v.unit, v.parent, v.name, v.name_en, v.unit_kind, v.duties, v.ordering,"
            " daterange(%(on)s, (select min(lower(n.valid)) from ground.unit_version n where n.unit = v.unit"
            " and lower(n.valid) > %(on)s)) from ground.unit_version v where v.id = %(id)s",
            fresh=fresh,
            id=version,
            on=on,
        )
        version = fresh
    await q.run(
        "update ground.unit_version set name = coalesce(%(name)s, name), name_en = coalesce(%(name_en)s, name_en),"
        " unit_kind = coalesce(%(unit_kind)s, unit_kind), parent = case when %(top)s then null else coalesce(%(parent)s,"
        " parent) end where id = %(id)s",
        id=version,
        name=name,
        name_en=name_en,
        unit_kind=unit_kind,
        parent=parent,
        top=top,
    )
    await q.run("update ground.unit set revision = revision + 1 where id = %(unit)s", unit=unit)
    return True


async def end_unit(q: Queries, unit: UUID, *, on: date) -> bool:
    """The unit is gone from `on`. False when it was not there."""
    await q.run("delete from ground.unit_version where unit = %(unit)s and lower(valid) >= %(on)s", unit=unit, on=on)
    return bool(
        await q.run(
            "update ground.unit_version set valid = daterange(lower(valid), %(on)s)"
            " where unit = %(unit)s and valid @> %(on)s",
            unit=unit,
            on=on,
        )
    )


async def correct_unit(
    q: Queries,
    unit: UUID,
    *,
    on: date,
    revision: int,
    code: str | None,
    name_en: str,
    unit_kind: str,
    duties: Sequence[str],
    ordering: int,
) -> bool:
    """Set what is no matter of reorganisation on the version of the day. False when somebody else was first."""
    if not await q.run(
        "update ground.unit set code = %(code)s, revision = revision + 1 where id = %(unit)s"
        " and revision = %(revision)s",
        unit=unit,
        code=code,
        revision=revision,
    ):
        return False
    await q.run(
        "update ground.unit_version set name_en = %(name_en)s, unit_kind = %(unit_kind)s, duties = %(duties)s,"
        " ordering = %(ordering)s where unit = %(unit)s and upper(valid) is null or unit = %(unit)s"
        " and upper(valid) > %(on)s",
        unit=unit,
        on=on,
        name_en=name_en,
        unit_kind=unit_kind,
        duties=list(duties),
        ordering=ordering,
    )
    return True


async def lives(q: Queries, unit: UUID, *, on: date) -> bool:
    """Whether there is such a unit on a day."""
    return bool(
        await q.value(
            "select exists (select from ground.unit_version where unit = %(unit)s and valid @> %(on)s)",
            unit=unit,
            on=on,
        )
    )


async def parent_of(q: Queries, unit: UUID, *, on: date) -> UUID | None:
    """Where a unit lies on a day."""
    parent: UUID | None = await q.value(
        "select parent from ground.unit_version where unit = %(unit)s and valid @> %(on)s", unit=unit, on=on
    )
    return parent


async def members_of(q: Queries, unit: UUID, *, on: date) -> list[Row]:
    """Who was or will be in a unit on a day, with the title, the site and the status of that day."""
    return await q.rows(
        Row,
        "select p.id, p.sort, p.fn, p.fn_en, p.number, p.org, p.email, p.tel, p.extension, p.mobile, p.duties,"
        " p.portrait, a.unit, v.name as unit_name, v.name as path, a.site, coalesce(s.name, '') as site_name, a.rank,"
        " a.duty, coalesce(e.grade, '') as grade, coalesce(e.kind, '') as kind, coalesce(st.status, 'active') as status,"
        " a.heads, case when a.main then 0 else 1 end as concurrent, p.left_on,"
        " concat_ws(' · ', v.name, p.number) as label"
        " from ground.assignment a join ground.person p on p.id = a.person"
        " join ground.unit_version v on v.unit = a.unit and v.valid @> %(on)s"
        " left join ground.site s on s.id = a.site"
        " left join ground.employment e on e.person = p.id and e.valid @> %(on)s"
        " left join ground.standing st on st.person = p.id and st.valid @> %(on)s"
        " where a.unit = %(unit)s and a.valid @> %(on)s and (p.left_on is null or p.left_on > %(on)s)"
        " order by a.heads desc, a.main desc, p.number nulls last, p.fn, p.id",
        unit=unit,
        on=on,
    )


async def names_of_unit(q: Queries, unit: UUID) -> list[UnitName]:
    """Everything the unit was called, the oldest first."""
    return await q.rows(
        UnitName,
        "select v.name, v.name_en, v.unit_kind, v.parent, coalesce(p.name, '') as parent_name, lower(v.valid) as since,"
        " upper(v.valid) - 1 as until from ground.unit_version v left join ground.unit_version p on p.unit = v.parent"
        " and p.valid @> lower(v.valid) where v.unit = %(unit)s order by lower(v.valid)",
        unit=unit,
    )


async def broken_units(q: Queries, on: date) -> list[UUID]:
    """Units that from `on` would lie in no living unit, or in themselves: on that day and every later day of change."""
    return await q.values(
        "with recursive days as (select %(on)s::date as day union"
        " select lower(valid) from ground.unit_version where lower(valid) > %(on)s union"
        " select upper(valid) from ground.unit_version where upper(valid) > %(on)s),"
        " tree as (select d.day, v.unit, 0 as depth from days d join ground.unit_version v on v.valid @> d.day"
        " and v.parent is null union all select t.day, v.unit, t.depth + 1 from tree t"
        " join ground.unit_version v on v.parent = t.unit and v.valid @> t.day where t.depth < 30)"
        " select distinct v.unit from days d join ground.unit_version v on v.valid @> d.day where not exists"
        " (select from tree t where t.day = d.day and t.unit = v.unit)",
        on=on,
    )
