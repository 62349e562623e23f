"""What the face of a room is made of."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card
from madang.messenger.store.rooms import NAMED


async def room(q: Queries, id: UUID) -> Card | None:
    """A room: named by itself, after what it follows, or after the first of those in it."""
    return await q.row(
        Card,
        "select left(coalesce(nullif(r.name, ''), t.title, o.fn, (select string_agg(x.fn, ', ') from (select p.fn"
        " from ground.grants g join ground.person p on p.id = g.party where g.collection = r.id and g.role >= 2"
        f" order by g.role desc, g.created_at, p.fn collate \"C\", p.id limit {NAMED}) x), ''), 300) as title,"
        " r.id as place, case when r.sort = 'project' then t.id end as within, '' as summary,"
        " coalesce(t.label, 'O') as label, r.created_by, case when r.sort = 'project' then t.trashed_by end as trashed_by"
        " from messenger.room r left join ground.thing t on t.id = r.owner and r.sort <> 'self'"
        " left join ground.person o on o.id = r.owner where r.id = %(id)s",
        id=id,
    )
