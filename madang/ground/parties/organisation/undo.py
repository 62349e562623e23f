"""SQL of taking a planned reorganisation back: which rows it ended, changed, removed and made, and how they return."""

from collections.abc import Sequence
from datetime import date
from typing import Any, LiteralString
from uuid import UUID

from psycopg import sql

from madang.ground.db import Queries, json

TABLES: tuple[LiteralString, ...] = ("unit_version", "post", "assignment")
"""In the order in which they may return: an assignment names a post, a post a unit."""
CHANGED: dict[str, tuple[str, ...]] = {
    "unit_version": ("parent", "name", "name_en", "unit_kind"),
    "post": (),
    "assignment": ("unit", "post"),
}
"""What a step changes in a row that begins on the day itself."""

Rows = dict[str, dict[str, dict[str, Any]]]
"""Rows by table and id."""


async def rows_of(q: Queries, units: Sequence[UUID], *, on: date, ids: Rows | None = None) -> Rows:
    """The rows of units that hold on a day or later, and those of `ids` whatever they are now."""
    found: Rows = {}
    for table in TABLES:
        rows = await q.tuples(
            sql.SQL(
                "select r.id, to_jsonb(r) || jsonb_build_object('since', lower(r.valid), 'end', upper(r.valid))"
                " from ground.{} r where (r.unit = any(%(units)s) and (upper(r.valid) is null or upper(r.valid) > %(on)s))"
                " or r.id = any(%(ids)s)"
            ).format(sql.Identifier(table)),
            units=list(units),
            on=on,
            ids=[UUID(id) for id in (ids or {}).get(table, {})],
        )
        found[table] = {str(id): row for id, row in rows}
    return found


async def keep(q: Queries, reorganisation: UUID, undo: dict[str, Any]) -> None:
    """Keep with a reorganisation how it is taken back."""
    await q.run(
        "update ground.reorganisation set undo = %(undo)s where id = %(id)s", id=reorganisation, undo=json(undo)
    )


async def kept(q: Queries, reorganisation: UUID) -> dict[str, Any] | None:
    """How a reorganisation is taken back; None when that was not kept. Held until the end."""
    found: dict[str, Any] | None = await q.value(
        "select undo from ground.reorganisation where id = %(id)s for update", id=reorganisation
    )
    return found


async def delete_rows(q: Queries, table: str, ids: Sequence[UUID]) -> dict[UUID, date | None]:
    """Remove rows a reorganisation made; gives the end each had by now."""
    rows = await q.tuples(
        sql.SQL("delete from ground.{} where id = any(%(ids)s) returning id, upper(valid)").format(
            sql.Identifier(table)
        ),
        ids=list(ids),
    )
    return {row[0]: row[1] for row in rows}


async def lengthen(q: Queries, table: str, id: UUID, *, on: date, end: date | None) -> None:
    """A row that was made to end on the day ends where it would have; one that was changed since stays."""
    await q.run(
        sql.SQL(
            "update ground.{} set valid = daterange(lower(valid), %(end)s) where id = %(id)s and upper(valid) = %(on)s"
        ).format(sql.Identifier(table)),
        id=id,
        on=on,
        end=end,
    )


async def put_back(q: Queries, table: str, row: dict[str, Any]) -> None:
    """A row is again what it was: rewritten where it still is, made anew where it is gone."""
    fields = [sql.Identifier(name) for name in CHANGED[table]]
    name = sql.Identifier(table)
    there = await q.value(
        sql.SQL("select exists (select from ground.{} where id = %(id)s)").format(name), id=UUID(row["id"])
    )
    if there and fields:
        await q.run(
            sql.SQL(
                "update ground.{} t set {} from jsonb_populate_record(null::ground.{}, %(row)s) b where t.id = b.id"
            ).format(name, sql.SQL(", ").join(sql.SQL("{0} = b.{0}").format(one) for one in fields), name),
            row=json(row),
        )
    elif not there:
        # whoever left meanwhile, before the day, holds nothing again
        await q.run(
            sql.SQL(
                "insert into ground.{} select b.* from jsonb_populate_record(null::ground.{}, %(row)s) b"
                " where not exists (select from ground.person p where p.id = %(person)s and p.left_on <= lower(b.valid))"
            ).format(name, name),
            row=json(row),
            person=UUID(row["person"]) if "person" in row else None,
        )


async def overtaken(q: Queries, reorganisation: UUID, units: Sequence[UUID]) -> bool:
    """Whether another reorganisation of the same day or later changes one of the units, too."""
    return bool(
        await q.value(
            "select exists (select from ground.unit_change c join ground.reorganisation r on r.id = c.reorganisation"
            " join ground.reorganisation this on this.id = %(id)s where r.id <> this.id"
            " and (r.takes_effect_on > this.takes_effect_on"
            " or (r.takes_effect_on = this.takes_effect_on and r.created_at > this.created_at))"
            " and (c.predecessors && %(units)s or c.successors && %(units)s))",
            id=reorganisation,
            units=list(units),
        )
    )


async def in_use(q: Queries, units: Sequence[UUID]) -> bool:
    """Whether something already counts on units that are not there yet: people, posts, units, sites, rights, things."""
    return bool(
        await q.value(
            "select exists (select from ground.assignment where unit = any(%(units)s))"
            " or exists (select from ground.post where unit = any(%(units)s))"
            " or exists (select from ground.unit_version where parent = any(%(units)s) and unit <> all(%(units)s))"
            " or exists (select from ground.site where unit = any(%(units)s))"
            " or exists (select from ground.group_member where member = any(%(units)s))"
            " or exists (select from ground.grants where party = any(%(units)s) and collection <> party)"
            " or exists (select from ground.thing where place = any(%(units)s) and id <> place)"
            " or exists (select from ground.collection where parent = any(%(units)s))",
            units=list(units),
        )
    )


async def remove(q: Queries, reorganisation: UUID) -> None:
    """Forget a reorganisation and its steps."""
    await q.run("delete from ground.reorganisation where id = %(id)s", id=reorganisation)
