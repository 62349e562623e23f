"""SQL of the trash, over what the ground keeps of every kind."""

from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries

PAGE = 50


async def trashed(
    q: Queries, me: UUID, *, collection: UUID | None, before: tuple[datetime, UUID] | None
) -> list[tuple[Any, ...]]:
    """Trashed things in places the person edits, and what they trashed or made themselves and still see.

    Columns: id, kind, title, label, trashed_at, trashed_by, rank.
    """
    at, id = before or (None, None)
    return await q.tuples(
        "select t.id, t.kind, t.title, t.label, t.trashed_at, t.trashed_by, x.rank from ground.thing t"
        " cross join lateral (select case when t.place = %(me)s then 5 else (select max(r.role) from ground.reach r"
        " where r.person = %(me)s and r.collection = t.place) end as rank) x where t.trashed_at is not null"
        " and (x.rank >= 4 or (x.rank >= 2 and %(me)s in (t.trashed_by, t.created_by)))"
        " and (%(collection)s::uuid is null or t.place = %(collection)s) and (%(at)s::timestamptz is null"
        " or (t.trashed_at, t.id) < (%(at)s, %(id)s::uuid)) order by t.trashed_at desc, t.id desc limit %(most)s",
        me=me,
        collection=collection,
        at=at,
        id=id,
        most=PAGE + 1,
    )


async def all_over(q: Queries, *, before: datetime, most: int) -> list[tuple[UUID, str]]:
    """Id and kind of things trashed before a moment, the oldest first."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select id, kind from ground.thing where trashed_at < %(before)s order by trashed_at, id limit %(most)s",
            before=before,
            most=most,
        )
    ]


async def still_over(q: Queries, id: UUID, *, before: datetime) -> bool:
    """Whether nobody restored it meanwhile; the row is held."""
    return bool(
        await q.value(
            "select true from ground.thing where id = %(id)s and trashed_at < %(before)s for update",
            id=id,
            before=before,
        )
    )
