"""SQL of dated lines about a person or a unit: assignments, employment, standings, terms, posts; one shape for all."""

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
    Holder,
    Post,
    Standing,
)

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


async def names_held(q: Queries, person: UUID, *, on: date) -> dict[UUID, str]:
    """What the unit of each of a person's assignments was called on its last day, on `on`, or on its first day."""
    rows = await q.tuples(
        "select a.id, v.name from ground.assignment a join ground.unit_version v on v.unit = a.unit"
        " and v.valid @> greatest(lower(a.valid), least(upper(a.valid) - 1, %(on)s)) where a.person = %(person)s",
        person=person,
        on=on,
    )
    return {row[0]: row[1] for row in rows}


async def holders_of(q: Queries, unit: UUID, *, on: date) -> list[Holder]:
    """Who holds the posts of a unit on a day."""
    return await q.rows(
        Holder,
        "select o.id as post, a.person, p.fn, not a.main as concurrent, a.acting from ground.assignment a"
        " join ground.post o on o.id = a.post or (a.post is null and a.unit = o.unit and a.duty = o.name) join ground.person p on p.id = a.person"
        " where o.unit = %(unit)s and a.valid @> %(on)s and (p.left_on is null or p.left_on > %(on)s)"
        " order by a.main desc, p.fn, p.id",
        unit=unit,
        on=on,
    )


async def post_held_after(q: Queries, post: UUID, *, on: date) -> bool:
    """Whether somebody holds the post on a day after."""
    return bool(
        await q.value(
            "select exists (select from ground.assignment where post = %(post)s"
            " and (upper(valid) is null or upper(valid) > %(on)s + 1))",
            post=post,
            on=on,
        )
    )


async def rename_held(q: Queries, post: UUID, *, before: str, name: str) -> list[UUID]:
    """Those who hold the post under its name are called by the new one; gives them."""
    return await q.values(
        "update ground.assignment set duty = %(name)s, revision = revision + 1"
        " where post = %(post)s and duty = %(before)s returning person",
        post=post,
        before=before,
        name=name,
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
        _select(Assignment)
        + sql.SQL(
            " a where unit = %(unit)s and (upper(valid) is null or upper(valid) > %(on)s)"
            " and (%(people)s::uuid[] is null or person = any(%(people)s)) and not exists"
            " (select from ground.assignment o where o.person = a.person and o.unit = %(into)s and o.valid && a.valid)"
            " for update"
        ),
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
        await insert_lines(q, [msgspec.structs.replace(row, id=new_id(), unit=into, post=None, since=on, revision=1)])


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
