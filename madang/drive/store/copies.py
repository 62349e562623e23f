"""Copies of files: their contents are kept once."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries


async def file(q: Queries, source: UUID, id: UUID, folder: UUID, name: str, *, by: UUID, now: datetime) -> None:
    """A file with the current contents of another one, in a folder that has its name already."""
    await q.run(
        "with made as (insert into ground.file (id, name, version, created_at, created_by, changed_at, changed_by)"
        " values (%(id)s, %(name)s, 1, %(now)s, %(by)s, %(now)s, %(by)s) returning id), lies as (insert into"
        " ground.attachment (file, thing, at, by) select id, %(folder)s, %(now)s, %(by)s from made)"
        " insert into ground.file_version (file, version, blob, original, media_type, size, state, at, by, why)"
        " select m.id, 1, v.blob, v.original, v.media_type, v.size, v.state, %(now)s, %(by)s, v.why from made m,"
        " ground.file f join ground.file_version v on v.file = f.id and v.version = f.version"
        " where f.id = %(source)s",
        source=source,
        id=id,
        name=name,
        folder=folder,
        by=by,
        now=now,
    )


async def said(q: Queries, source: UUID, id: UUID, *, by: UUID, now: datetime) -> None:
    """The label somebody set and the tags go with the copy."""
    await q.run(
        "insert into ground.label (thing, label, reason, set_by, set_at) select %(id)s, label, reason, %(by)s, %(now)s"
        " from ground.label where thing = %(source)s",
        source=source,
        id=id,
        by=by,
        now=now,
    )
    await q.run(
        "insert into drive.tag (entry, name) select %(id)s, name from drive.tag where entry = %(source)s",
        source=source,
        id=id,
    )
