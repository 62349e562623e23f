"""SQL of the dated organisation: units and their versions, sites, groups, posts, assignments, employment, headcount."""

from collections.abc import Sequence
from datetime import date
from typing import Any, LiteralString
from uuid import UUID

import msgspec
from psycopg import sql

from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    ExtraCount,
    GradeCount,
    Group,
    Headline,
    Post,
    Reorganisation,
    Site,
    Standing,
    Unit,
    UnitChange,
    UnitName,
)

_DATED = "lower(valid) as since, upper(valid) - 1 as until"

# Units

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
) -> bool:
    """From `on` the unit is called or lies otherwise; before that day nothing changes. False when it is not there."""
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
        " unit_kind = coalesce(%(unit_kind)s, unit_kind), parent = coalesce(%(parent)s, parent) where id = %(id)s",
        id=version,
        name=name,
        name_en=name_en,
        unit_kind=unit_kind,
        parent=parent,
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


async def names_of_unit(q: Queries, unit: UUID) -> list[UnitName]:
    """Everything the unit was called, the oldest first."""
    return await q.rows(
        UnitName,
        f"select name, name_en, unit_kind, parent, {_DATED} from ground.unit_version where unit = %(unit)s"
        " order by lower(valid)",
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


async def people_of_units(q: Queries, chosen: Sequence[UUID], *, on: date) -> list[UUID]:
    """People with an assignment in any of the units on the day or later."""
    return await q.values(
        "select distinct person from ground.assignment where unit = any(%(units)s)"
        " and (upper(valid) is null or upper(valid) > %(on)s)",
        units=list(chosen),
        on=on,
    )


async def move_assignments(
    q: Queries, unit: UUID, into: UUID, *, on: date, people: Sequence[UUID] | None = None
) -> None:
    """From `on` assignments to a unit are assignments to another; what they were before stays."""
    rows = await q.rows(
        Assignment,
        f"select {_ASSIGNMENT} from ground.assignment a where unit = %(unit)s"
        " and (upper(valid) is null or upper(valid) > %(on)s) and (%(people)s::uuid[] is null or person = any(%(people)s))"
        " and not exists (select from ground.assignment o where o.person = a.person and o.unit = %(into)s"
        " and o.valid && a.valid) for update",
        unit=unit,
        into=into,
        on=on,
        people=None if people is None else list(people),
    )
    for row in rows:
        if row.since >= on:
            await q.run(
                "update ground.assignment set unit = %(into)s, post = null, revision = revision + 1 where id = %(id)s",
                id=row.id,
                into=into,
            )
            continue
        await q.run(
            "update ground.assignment set valid = daterange(lower(valid), %(on)s), revision = revision + 1"
            " where id = %(id)s",
            id=row.id,
            on=on,
        )
        await insert_assignments(
            q, [msgspec.structs.replace(row, id=new_id(), unit=into, post=None, since=on, revision=1)]
        )


async def end_assignments(q: Queries, unit: UUID, *, on: date) -> None:
    """No assignment to the unit lasts beyond the day before `on`."""
    await q.run("delete from ground.assignment where unit = %(unit)s and lower(valid) >= %(on)s", unit=unit, on=on)
    await q.run(
        "update ground.assignment set valid = daterange(lower(valid), %(on)s), revision = revision + 1"
        " where unit = %(unit)s and valid @> %(on)s",
        unit=unit,
        on=on,
    )
    await q.run(
        "update ground.post set valid = daterange(lower(valid), %(on)s) where unit = %(unit)s and valid @> %(on)s"
        " and lower(valid) < %(on)s",
        unit=unit,
        on=on,
    )


# Reorganisations

_REORGANISATION = "id, takes_effect_on, title, note, created_by, created_at"
_CHANGE = "c.id, c.reorganisation, c.op, c.predecessors, c.successors, r.takes_effect_on"


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


# Sites

_SITE = (
    "id, code, name, name_en, site_kind, parent, operator, affiliates, unit, address, postcode, tel, ordering,"
    " opened_on, closed_on, revision"
)


async def sites(q: Queries, *, only: UUID | None = None, reached_by: UUID | None = None) -> list[Site]:
    """The sites in order; those in a person's reach when one is given."""
    return await q.rows(
        Site,
        f"select {_SITE} from ground.site where (%(only)s::uuid is null or id = %(only)s)"
        " and (%(person)s::uuid is null or id in"
        " (select collection from ground.reach where person = %(person)s and role >= 2)) order by ordering, name",
        only=only,
        person=reached_by,
    )


async def insert_sites(q: Queries, new: Sequence[Site], *, demo: bool = False) -> None:
    """New sites."""
    rows = [{**msgspec.structs.asdict(site), "demo": demo} for site in new]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'site')", rows)
    await q.run_many(
        "insert into ground.site (id, code, name, name_en, site_kind, parent, operator, affiliates, unit, address,"
        " postcode, tel, ordering, opened_on, closed_on, demo) values (%(id)s, %(code)s, %(name)s, %(name_en)s,"
        " %(site_kind)s, %(parent)s, %(operator)s, %(affiliates)s, %(unit)s, %(address)s, %(postcode)s, %(tel)s,"
        " %(ordering)s, %(opened_on)s, %(closed_on)s, %(demo)s)",
        rows,
    )


async def save_site(q: Queries, site: Site) -> bool:
    """Write a changed site over the revision it was read at."""
    return bool(
        await q.run(
            "update ground.site set code = %(code)s, name = %(name)s, name_en = %(name_en)s,"
            " site_kind = %(site_kind)s, parent = %(parent)s, operator = %(operator)s, affiliates = %(affiliates)s,"
            " unit = %(unit)s, address = %(address)s, postcode = %(postcode)s, tel = %(tel)s,"
            " ordering = %(ordering)s, opened_on = %(opened_on)s, closed_on = %(closed_on)s,"
            " revision = revision + 1 where id = %(id)s and revision = %(revision)s",
            **msgspec.structs.asdict(site),
        )
    )


async def add_site_members(q: Queries, rows: Sequence[dict[str, Any]]) -> None:
    """People of a site who have no assignment there: `site`, `person`, `note`, `since`, `until`."""
    await q.run_many(
        "insert into ground.site_member (site, person, note, valid) values (%(site)s, %(person)s, %(note)s,"
        " daterange(%(since)s, %(until)s, '[]'))",
        list(rows),
    )


async def end_site_member(q: Queries, site: UUID, person: UUID, *, on: date) -> bool:
    """No longer a member of the site from `on`."""
    gone = await q.run(
        "delete from ground.site_member where site = %(site)s and person = %(person)s and lower(valid) >= %(on)s",
        site=site,
        person=person,
        on=on,
    )
    return bool(
        await q.run(
            "update ground.site_member set valid = daterange(lower(valid), %(on)s)"
            " where site = %(site)s and person = %(person)s and valid @> %(on)s",
            site=site,
            person=person,
            on=on,
        )
        or gone
    )


# Groups


async def groups(q: Queries, *, only: UUID | None = None, member: UUID | None = None) -> list[Group]:
    """The groups by name; one of them, or those a person belongs to."""
    return await q.rows(
        Group,
        "select g.id, g.name, g.note, g.created_by, g.revision,"
        " coalesce((select array_agg(m.member) from ground.group_member m where m.people_group = g.id), '{}')"
        " as members from ground.people_group g where (%(only)s::uuid is null or g.id = %(only)s)"
        " and (%(member)s::uuid is null or g.id in"
        " (select b.party from ground.belongs b where b.person = %(member)s)) order by g.name",
        only=only,
        member=member,
    )


async def insert_groups(q: Queries, new: Sequence[Group], *, demo: bool = False) -> None:
    """New groups with their members."""
    rows = [{**msgspec.structs.asdict(group), "demo": demo} for group in new]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'group')", rows)
    await q.run_many(
        "insert into ground.people_group (id, name, note, created_by, demo) values (%(id)s, %(name)s, %(note)s,"
        " %(created_by)s, %(demo)s)",
        rows,
    )
    for group in new:
        await set_members(q, group.id, group.members)


async def save_group(q: Queries, group: Group) -> bool:
    """Write a changed group over the revision it was read at."""
    return bool(
        await q.run(
            "update ground.people_group set name = %(name)s, note = %(note)s, revision = revision + 1"
            " where id = %(id)s and revision = %(revision)s",
            id=group.id,
            name=group.name,
            note=group.note,
            revision=group.revision,
        )
    )


async def set_members(q: Queries, group: UUID, members: Sequence[UUID]) -> None:
    """The members of a group are exactly these."""
    await q.run(
        "with gone as (delete from ground.group_member where people_group = %(group)s"
        " and member <> all(%(members)s::uuid[]))"
        " insert into ground.group_member (people_group, member) select %(group)s, unnest(%(members)s::uuid[])"
        " on conflict do nothing",
        group=group,
        members=list(members),
    )


async def remove_party(q: Queries, party: UUID) -> None:
    """Forget a group or site with every right it held."""
    await q.run("delete from ground.party where id = %(party)s", party=party)


async def kinds_of(q: Queries, parties: Sequence[UUID]) -> dict[UUID, str]:
    """What kind of party each is; unknown ids are left out."""
    rows = await q.tuples("select id, kind from ground.party where id = any(%(ids)s)", ids=list(parties))
    return {row[0]: row[1] for row in rows}


# Dated lines about a person, or a unit: one shape of SQL for all of them

_ASSIGNMENT = f"id, person, unit, site, post, main, rank, duty, heads, acting, duties, {_DATED}, revision"
Line = Assignment | Employment | Standing | BoardTerm | Post
_TABLES: dict[type[Any], LiteralString] = {
    Assignment: "assignment",
    Employment: "employment",
    Standing: "standing",
    BoardTerm: "board_term",
    Post: "post",
}


def _fields(shape: type[Any]) -> list[str]:
    return [name for name in shape.__struct_fields__ if name not in ("since", "until", "revision")]


def _select(shape: type[Any]) -> sql.Composed:
    return sql.SQL("select {}, lower(valid) as since, upper(valid) - 1 as until, revision from ground.{}").format(
        sql.SQL(", ").join(map(sql.Identifier, _fields(shape))), sql.Identifier(_TABLES[shape])
    )


async def insert_lines(q: Queries, lines: Sequence[Line]) -> None:
    """New dated lines of one shape."""
    if not lines:
        return
    shape = type(lines[0])
    fields = _fields(shape)
    await q.run_many(
        sql.SQL("insert into ground.{} ({}, valid) values ({}, daterange(%(since)s, %(until)s, '[]'))").format(
            sql.Identifier(_TABLES[shape]),
            sql.SQL(", ").join(map(sql.Identifier, fields)),
            sql.SQL(", ").join(map(sql.Placeholder, fields)),
        ),
        [msgspec.structs.asdict(line) for line in lines],
    )


async def insert_assignments(q: Queries, lines: Sequence[Assignment]) -> None:
    """New assignments."""
    await insert_lines(q, lines)


async def line(q: Queries, shape: type[Any], id: UUID) -> Any:
    """One dated line, or None."""
    return await q.row(shape, _select(shape) + sql.SQL(" where id = %(id)s"), id=id)


async def lines_of(q: Queries, shape: type[Any], *, person: UUID | None = None, unit: UUID | None = None) -> list[Any]:
    """The dated lines of a person or unit, the newest first."""
    column = sql.SQL("person" if person else "unit")
    return await q.rows(
        shape,
        _select(shape) + sql.SQL(" where {} = %(id)s order by lower(valid) desc, id").format(column),
        id=person or unit,
    )


async def all_lines(q: Queries, shape: type[Any], *, on: date) -> list[Any]:
    """All lines of one shape that hold on a day."""
    return await q.rows(shape, _select(shape) + sql.SQL(" where valid @> %(on)s order by id"), on=on)


async def save_line(q: Queries, one: Line) -> bool:
    """Write a changed line over the revision it was read at."""
    shape = type(one)
    fields = [name for name in _fields(shape) if name != "id"]
    pairs = sql.SQL(", ").join(sql.SQL("{} = {}").format(sql.Identifier(n), sql.Placeholder(n)) for n in fields)
    return bool(
        await q.run(
            sql.SQL(
                "update ground.{} set {}, valid = daterange(%(since)s, %(until)s, '[]'), revision = revision + 1"
                " where id = %(id)s and revision = %(revision)s"
            ).format(sql.Identifier(_TABLES[shape]), pairs),
            **msgspec.structs.asdict(one),
        )
    )


async def delete_line(q: Queries, shape: type[Any], id: UUID) -> bool:
    """Remove a line that was entered wrongly."""
    return bool(
        await q.run(sql.SQL("delete from ground.{} where id = %(id)s").format(sql.Identifier(_TABLES[shape])), id=id)
    )


async def close_lines(q: Queries, person: UUID, *, on: date) -> None:
    """Whoever leaves holds nothing from `on`: every dated line of the person ends the day before."""
    for table in ("assignment", "employment", "standing", "board_term"):
        name = sql.Identifier(table)
        await q.run(
            sql.SQL("delete from ground.{} where person = %(person)s and lower(valid) >= %(on)s").format(name),
            person=person,
            on=on,
        )
        await q.run(
            sql.SQL(
                "update ground.{} set valid = daterange(lower(valid), %(on)s), revision = revision + 1"
                " where person = %(person)s and valid @> %(on)s"
            ).format(name),
            person=person,
            on=on,
        )


# Headcount


async def grade_counts(q: Queries, on: date) -> list[GradeCount]:
    """Quota, present and gap of each grade on a day. Staff outside the quota are not among them."""
    return await q.rows(
        GradeCount,
        "with quota as (select grade, sum(number)::int as number, min(ordering) as ordering from ground.quota"
        " where valid @> %(on)s group by grade),"
        " present as (select e.grade, count(*)::int as number from ground.employment e"
        " join ground.person p on p.id = e.person where e.valid @> %(on)s and not e.extra"
        " and (p.left_on is null or p.left_on > %(on)s) group by e.grade)"
        " select grade, coalesce(q.number, 0) as quota, coalesce(p.number, 0) as present,"
        " coalesce(p.number, 0) - coalesce(q.number, 0) as gap from quota q full join present p using (grade)"
        " order by q.ordering nulls last, grade",
        on=on,
    )


async def extra_counts(q: Queries, on: date) -> list[ExtraCount]:
    """Staff outside the quota on a day, by standing where there is one, else by kind of employment."""
    return await q.rows(
        ExtraCount,
        "select case when s.status = 'seconded-in' then s.status else e.kind end as kind, count(*)::int as present"
        " from ground.employment e join ground.person p on p.id = e.person"
        " left join ground.standing s on s.person = e.person and s.valid @> %(on)s"
        " where e.valid @> %(on)s and e.extra and (p.left_on is null or p.left_on > %(on)s) group by 1 order by 1",
        on=on,
    )


async def headline(q: Queries, on: date) -> Headline | None:
    """The figure last published by a day."""
    return await q.row(
        Headline,
        "select published_on, number, note from ground.headline where published_on <= %(on)s"
        " order by published_on desc limit 1",
        on=on,
    )


async def save_headline(q: Queries, one: Headline) -> None:
    """State the published figure of a day."""
    await q.run(
        "insert into ground.headline (published_on, number, note) values (%(published_on)s, %(number)s, %(note)s)"
        " on conflict (published_on) do update set number = excluded.number, note = excluded.note",
        **msgspec.structs.asdict(one),
    )


async def set_quota(q: Queries, grades: Sequence[tuple[str, int]], *, since: date) -> None:
    """The quota from a day on; what held before stays for the days before."""
    await q.run("delete from ground.quota where lower(valid) >= %(since)s", since=since)
    await q.run(
        "update ground.quota set valid = daterange(lower(valid), %(since)s) where valid @> %(since)s", since=since
    )
    await q.run_many(
        "insert into ground.quota (id, grade, number, ordering, valid) values (%(id)s, %(grade)s, %(number)s,"
        " %(ordering)s, daterange(%(since)s, null))",
        [
            {"id": new_id(), "grade": grade, "number": number, "ordering": at, "since": since}
            for at, (grade, number) in enumerate(grades)
        ],
    )
