"""Whole trees: what lies in entries, at any depth."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground import access
from madang.ground.db import Queries

_TREE = (
    "with recursive tree as (select id from drive.entry where id = any(%(ids)s)"
    " union select e.id from drive.entry e join tree on e.parent = tree.id)"
)


async def size(q: Queries, ids: Sequence[UUID], *, living: bool = True) -> tuple[int, int]:
    """How many entries these are with all in them, and their bytes (all versions)."""
    rows = await q.tuples(
        "with recursive tree as (select id, kept_bytes from drive.entry where id = any(%(ids)s)"
        " union select e.id, e.kept_bytes from drive.entry e join tree on e.parent = tree.id"
        " where not %(living)s or e.trashed_at is null) select count(*), coalesce(sum(kept_bytes), 0)::bigint"
        " from tree",
        ids=list(ids),
        living=living,
    )
    return rows[0][0], rows[0][1]


async def places(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """The places in a tree of entries, those of its own collections included."""
    return await q.values(_TREE + " select distinct e.place from drive.entry e join tree using (id)", ids=list(ids))


async def holds(q: Queries, ids: Sequence[UUID], entry: UUID) -> bool:
    """Whether the entry is one of these or lies in one of them."""
    return bool(
        await q.value(
            "with recursive up as (select id, parent from drive.entry where id = %(entry)s union"
            " select p.id, p.parent from drive.entry p join up on p.id = up.parent)"
            " select exists (select from up where id = any(%(ids)s))",
            ids=list(ids),
            entry=entry,
        )
    )


async def living(q: Queries, id: UUID) -> UUID | None:
    """The nearest folder above an entry that is in no trash."""
    found: UUID | None = await q.value(
        "with recursive up as (select id, parent, trashed_at, 0 as depth from drive.entry where id ="
        " (select parent from drive.entry where id = %(id)s) union all select p.id, p.parent, p.trashed_at,"
        " up.depth + 1 from up join drive.entry p on p.id = up.parent)"
        " select id from up where depth > coalesce((select max(depth) from up where trashed_at is not null), -1)"
        " order by depth limit 1",
        id=id,
    )
    return found


async def put(q: Queries, id: UUID, parent: UUID, name: str, key: str, *, by: UUID, now: datetime) -> None:
    """Let an entry lie in another folder under a name. Raises psycopg's UniqueViolation when that is taken there."""
    await q.run(
        "update drive.entry set parent = %(parent)s, name = %(name)s, sort_key = %(key)s, changed_by = %(by)s,"
        " changed_at = case when is_file then changed_at else %(now)s end, revision = revision + 1 where id = %(id)s",
        id=id,
        parent=parent,
        name=name,
        key=key,
        by=by,
        now=now,
    )


async def put_file(q: Queries, id: UUID, folder: UUID, name: str, *, by: UUID, now: datetime) -> None:
    """The same for what the ground keeps of the file."""
    await q.run(
        "update ground.attachment set thing = %(folder)s, at = %(now)s, by = %(by)s where file = %(id)s",
        id=id,
        folder=folder,
        by=by,
        now=now,
    )
    await q.run(
        "update ground.file set name = %(name)s, revision = revision + 1 where id = %(id)s and name <> %(name)s",
        id=id,
        name=name,
    )


async def carry(q: Queries, root: UUID, *, before: UUID, after: UUID, drive: UUID | None = None) -> None:
    """Let other rights rule a tree: entries, their Cards and what is said about them; search follows by itself.

    Parts with rights of their own lie in the new place from now on and keep their own grants.
    """
    await q.run(
        _TREE + " update drive.entry e set place = case when e.place = %(before)s then %(after)s else e.place end,"
        " drive = coalesce(%(drive)s::uuid, e.drive) from tree where e.id = tree.id",
        ids=[root],
        before=before,
        after=after,
        drive=drive,
    )
    if before == after:
        return
    await q.run(
        _TREE + " update ground.thing t set place = %(after)s from tree where t.place = %(before)s"
        " and (t.id = tree.id or (t.within = tree.id and t.kind = 'talk.comment'))",
        ids=[root],
        before=before,
        after=after,
    )
    inner = await q.values(
        _TREE + " update ground.collection c set parent = %(after)s from tree where c.id = tree.id"
        " and c.parent = %(before)s and c.id <> %(after)s returning c.id",
        ids=[root],
        before=before,
        after=after,
    )
    for id in inner:
        await access.flatten(q, id)


async def drop(q: Queries, id: UUID) -> int:
    """Take a folder out of the tree with all that lies in it; its files are collected by the ground. Gives how many."""
    collections = await q.values(
        _TREE + " select c.id from ground.collection c join tree using (id) order by c.created_at desc", ids=[id]
    )
    gone = await q.run(_TREE + " delete from drive.entry e using tree where e.id = tree.id", ids=[id])
    for one in collections:
        await access.dissolve(q, one)
    return gone


async def children(q: Queries, parent: UUID) -> list[tuple[UUID, bool]]:
    """Ids of the living entries in a folder and whether each is a file, folders first."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select id, is_file from drive.entry where parent = %(id)s and trashed_at is null"
            ' order by is_file, sort_key collate "C", id',
            id=parent,
        )
    ]


async def inherits(q: Queries, id: UUID) -> bool:
    """Whether a collection takes over the rights around it."""
    return bool(await q.value("select inherits from ground.collection where id = %(id)s", id=id))
