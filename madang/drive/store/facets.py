"""What the faces of drives and folders are made of."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card


async def drive(q: Queries, id: UUID) -> tuple[str, UUID | None, UUID] | None:
    """Name of a drive, the thing it lies in, and who opened it."""
    rows = await q.tuples(
        "select coalesce(nullif(d.name, ''), t.title, p.fn, ''), t.id, d.created_by from drive.drive d"
        " left join ground.thing t on t.id = d.owner and d.sort <> 'personal'"
        " left join ground.person p on p.id = coalesce(d.former, d.owner) where d.id = %(id)s",
        id=id,
    )
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else None


async def folder(q: Queries, id: UUID) -> Card | None:
    """The Card of a folder; it carries the label of what it lies in."""
    return await q.row(
        Card,
        "select e.name as title, e.place, e.parent as within, '' as summary, coalesce(t.label, 'O') as label,"
        " e.created_by, e.trashed_by from drive.entry e left join ground.thing t on t.id = e.parent"
        " where e.id = %(id)s and e.kind = 'folder'",
        id=id,
    )


async def words(q: Queries, id: UUID) -> str | None:
    """The name and the tags of a folder."""
    found = await q.value(
        "select concat_ws(E'\\n', e.name, nullif((select string_agg(g.name, ' ') from drive.tag g"
        " where g.entry = e.id), '')) from drive.entry e where e.id = %(id)s and e.kind = 'folder'",
        id=id,
    )
    return None if found is None else str(found)
