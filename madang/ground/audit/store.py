"""All SQL of the audit trail; it only reads."""

from typing import Any
from uuid import UUID

import msgspec
from psycopg import sql

from madang.ground.audit.models import Entry, Filter
from madang.ground.db import Queries

_CONDITIONS = {
    "actor": sql.SQL("f.actor = %(actor)s"),
    "subject": sql.SQL("f.subject = %(subject)s"),
    "place": sql.SQL("f.place = %(place)s"),
    "name": sql.SQL("starts_with(f.name, %(name)s)"),
    "since": sql.SQL("f.at >= %(since)s"),
    "until": sql.SQL("f.at < %(until)s"),
}


async def entries(q: Queries, asked: Filter, *, before: int | None, most: int) -> list[Entry]:
    """Facts that match, newest first, below position `before`."""
    wanted = {name: getattr(asked, name) for name in _CONDITIONS if getattr(asked, name) is not None}
    conditions = [_CONDITIONS[name] for name in wanted]
    if before is not None:
        conditions.append(sql.SQL("f.position < %(before)s"))
    where = sql.SQL("where ") + sql.SQL(" and ").join(conditions) if conditions else sql.SQL("")
    rows = await q.tuples(
        sql.SQL(
            "select f.position, f.at, f.name, f.subject, coalesce(t.title, ''), f.actor, coalesce(p.fn, ''), f.place,"
            " f.body from ground.fact f left join ground.person p on p.id = f.actor"
            " left join ground.thing t on t.id = nullif(split_part(f.subject, ':', 2), '')::uuid"
            " {} order by f.position desc limit %(most)s"
        ).format(where),
        before=before,
        most=most,
        **wanted,
    )
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> Entry:
    kept = msgspec.json.decode(row[8])
    return Entry(
        position=row[0],
        at=row[1],
        name=row[2],
        subject=row[3],
        title=row[4],
        actor=row[5],
        actor_fn=row[6],
        place=row[7],
        via=kept["via"],
        request=UUID(kept["request"]) if kept["request"] else None,
        values=kept["values"],
    )
