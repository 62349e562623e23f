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

    What went there together with the thing it lies in is not listed beside it.

    Columns: id, kind, title, label, trashed_at, trashed_by, rank.
    """
    at, id = before or (None, None)
    return await q.tuples(
        "select t.id, t.kind, t.title, t.label, t.trashed_at, t.trashed_by, x.rank from ground.thing t"
        " cross join lateral (select case when t.place = %(me)s then 5 else (select max(r.role) from ground.reach r"
        " where r.person = %(me)s and r.collection = t.place) end as rank) x where t.trashed_at is not null"
        " and not exists (select from ground.thing w where w.id = t.within and w.trashed_at = t.trashed_at)"
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
    """Id and kind of things trashed before a moment, the oldest first; not what goes with what it lies in."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select t.id, t.kind from ground.thing t where t.trashed_at < %(before)s and not exists (select from"
            " ground.thing w where w.id = t.within and w.trashed_at = t.trashed_at)"
            " order by t.trashed_at, t.id limit %(most)s",
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


_WHOLE = (
    "with recursive whole as (select id from ground.thing where id = %(id)s union"
    " select t.id from ground.thing t join whole w on t.within = w.id)"
)
_SAID = (
    *("comment", "comment_seen", "follow", "notice", "mentioned", "recent", "favourite", "label", "invitation"),
    "searchable",
)
"""Tables of the ground that say something about a thing, in a column of that name."""


async def forget(q: Queries, id: UUID) -> None:
    """Drop what the ground keeps about a thing and about all that lies in it; its own line goes with its last fact.

    Files stay: the job that collects them takes them out together with their contents.
    """
    for table in _SAID:
        await q.run(f"{_WHOLE} delete from ground.{table} where thing in (select id from whole)", id=id)
    await q.run(
        f"{_WHOLE} delete from ground.thing_link where source in (select id from whole)"
        " or target in (select id from whole)",
        id=id,
    )
    await q.run(
        f"{_WHOLE} delete from ground.thing where id in (select id from whole) and id <> %(id)s"
        " and kind <> 'files.file'",
        id=id,
    )
