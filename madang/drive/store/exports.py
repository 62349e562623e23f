"""Trees with all that an export takes along."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries


class Kept(Struct, frozen=True, kw_only=True):
    """A version to pack. Staff numbers and addresses go with staff only."""

    version: int
    blob: bytes
    size: int
    at: datetime
    by: str
    number: str
    email: str
    why: str


class Leaf(Struct, frozen=True, kw_only=True):
    """A folder or a file to pack, with its path below what is exported. Versions are in order, the oldest first."""

    id: UUID
    path: list[str]
    folder: bool
    tags: list[str]
    label: str
    created_at: datetime
    created_by: str
    changed_at: datetime
    versions: list[Kept]


async def tree(q: Queries, me: UUID, ids: Sequence[UUID]) -> list[Leaf]:
    """What is exported, each folder before what lies in it, as far as the person sees it. A root gives its contents."""
    rows = await q.tuples(
        "with recursive seen as (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2),"
        " tree as (select e.id, array[e.name] as path from drive.entry e where e.id = any(%(ids)s)"
        " and e.kind <> 'drive' union all select e.id, array[e.name] from drive.entry e where e.parent = any(%(ids)s)"
        " and e.trashed_at is null and e.place in (select collection from seen) and exists (select from drive.entry d"
        " where d.id = e.parent and d.kind = 'drive')"
        " union all select e.id, t.path || e.name from drive.entry e join tree t on e.parent = t.id"
        " where e.trashed_at is null and e.place in (select collection from seen))"
        ' select t.id, t.path, not e.is_file, coalesce((select array_agg(g.name order by g.name collate "C")'
        " from drive.tag g where g.entry = e.id), '{}'), coalesce(h.label, 'O'), e.created_at, coalesce(p.fn, ''),"
        " e.changed_at from tree t join drive.entry e on e.id = t.id left join ground.thing h on h.id = e.id"
        ' left join ground.person p on p.id = e.created_by order by t.path collate "C"',
        me=me,
        ids=list(ids),
    )
    versions: dict[UUID, list[Kept]] = {}
    for file, *kept in await q.tuples(
        "select v.file, v.version, v.blob, v.size, v.at, coalesce(o.name, p.fn, ''),"
        " coalesce(case when m.sort = 'staff' then p.number end, ''),"
        " coalesce(case when m.sort = 'staff' then p.email end, ''), v.why from ground.file_version v"
        " join ground.file f on f.id = v.file left join drive.origin o on o.file = v.file and o.version = v.version"
        " left join ground.person p on p.id = case when o.file is null then v.by else o.person end"
        " left join ground.person m on m.id = %(me)s where v.file = any(%(ids)s) and v.state = 'clean' and v.version <= f.version order by v.file, v.version",
        me=me,
        ids=[row[0] for row in rows if not row[2]],
    ):
        versions.setdefault(file, []).append(
            Kept(
                version=kept[0],
                blob=bytes(kept[1]),
                size=kept[2],
                at=kept[3],
                by=kept[4],
                number=kept[5],
                email=kept[6],
                why=kept[7],
            )
        )
    return [
        Leaf(
            id=row[0],
            path=row[1],
            folder=row[2],
            tags=row[3],
            label=row[4],
            created_at=row[5],
            created_by=row[6],
            changed_at=row[7],
            versions=versions.get(row[0], []),
        )
        for row in rows
    ]


async def drive_name(q: Queries, entry: UUID) -> str:
    """What an export of an entry is called after: the entry, or whose drive it is the root of."""
    return str(
        await q.value(
            "select coalesce(nullif(e.name, ''), t.title, '') from drive.entry e left join ground.thing t"
            " on t.id = e.id where e.id = %(id)s",
            id=entry,
        )
        or ""
    )
