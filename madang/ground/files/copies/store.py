"""Copies of files: their contents are kept once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.files import store as files


async def served_on(q: Queries, things: Sequence[UUID]) -> list[tuple[UUID, UUID]]:
    """Things with each file on them that is neither trashed nor held."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select a.thing, f.id from ground.attachment a join ground.file f on f.id = a.file join ground.file_version v"
            " on v.file = f.id and v.version = f.version where a.thing = any(%(things)s) and f.trashed_at is null"
            " and v.state = 'clean' order by a.at, f.id",
            things=list(things),
        )
    ]


async def copy(
    q: Queries, ids: Mapping[UUID, UUID], thing: UUID, *, by: UUID, now: datetime
) -> list[tuple[UUID, str, int]]:
    """New files on a thing with the current contents and names of others; gives id, media type and size.

    Nobody collects the contents until the end of the transaction.
    """
    blobs = await q.values(
        "select distinct v.blob from ground.file f join ground.file_version v on v.file = f.id and v.version = f.version"
        " where f.id = any(%(sources)s)",
        sources=list(ids),
    )
    await files.hold_blobs(q, *blobs)
    rows = await q.tuples(
        "with wish as (select * from unnest(%(sources)s::uuid[], %(ids)s::uuid[]) as w (source, id)),"
        " made as (insert into ground.file (id, name, version, created_at, created_by, changed_at, changed_by)"
        " select w.id, f.name, 1, %(now)s, %(by)s, %(now)s, %(by)s from wish w"
        " join ground.file f on f.id = w.source returning id),"
        " lies as (insert into ground.attachment (file, thing, at, by) select id, %(thing)s, %(now)s, %(by)s from made)"
        " insert into ground.file_version (file, version, blob, original, media_type, size, state, at, by, why)"
        " select w.id, 1, v.blob, v.original, v.media_type, v.size, v.state, %(now)s, %(by)s, '' from wish w"
        " join ground.file f on f.id = w.source join ground.file_version v on v.file = f.id and v.version = f.version"
        " returning file, media_type, size",
        sources=list(ids),
        ids=list(ids.values()),
        thing=thing,
        by=by,
        now=now,
    )
    return [(row[0], row[1], row[2]) for row in rows]
