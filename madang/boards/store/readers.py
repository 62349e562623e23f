"""SQL of who a post concerns and who has opened it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.boards.models import PostReader
from madang.ground.db import Queries

_CONCERNED = (
    "select w.id, w.fn, w.number from ground.person w where w.sort = 'staff' and w.suspended_at is null"
    " and (w.left_on is null or w.left_on > current_date) and (p.targets = '{}' or exists (select from ground.belongs g"
    " where g.person = w.id and g.party = any(p.targets))) and exists (select from ground.belongs g"
    " join ground.granted r on r.party = g.party where g.person = w.id and r.collection = p.board and r.role >= 2)"
)
"""Staff a post `p` is for and who reach its board."""


async def opened(q: Queries, post: UUID, person: UUID, *, now: datetime) -> bool:
    """Note that somebody opened a post; False when they had before."""
    return bool(
        await q.run(
            "insert into boards.reading (post, person, at) values (%(post)s, %(person)s, %(now)s)"
            " on conflict do nothing",
            post=post,
            person=person,
            now=now,
        )
    )


async def count(q: Queries, post: UUID) -> tuple[int, int]:
    """How many of those concerned have opened a post, and how many those are."""
    rows = await q.tuples(
        "select count(d.post), count(*) from boards.post p cross join lateral (" + _CONCERNED + ") c"
        " left join boards.reading d on d.post = p.id and d.person = c.id where p.id = %(post)s",
        post=post,
    )
    return rows[0][0], rows[0][1]


async def listed(
    q: Queries, post: UUID, *, read: bool | None, after: tuple[str, str, UUID] | None, most: int
) -> list[PostReader]:
    """Those concerned, by unit and name; with `read` only those who have or have not opened it."""
    unit, fn, id = after or (None, None, None)
    return await q.rows(
        PostReader,
        "select c.id, c.fn, c.number, coalesce(r.unit_name, '') as unit, d.at from boards.post p cross join lateral ("
        + _CONCERNED
        + ") c left join boards.reading d on d.post = p.id and d.person = c.id left join ground.roster r"
        " on r.person = c.id where p.id = %(post)s and (%(read)s::boolean is null or (d.post is not null) = %(read)s)"
        ' and (%(unit)s::text is null or (coalesce(r.unit_name, \'\') collate "C", c.fn collate "C", c.id)'
        " > (%(unit)s, %(fn)s, %(id)s))"
        ' order by coalesce(r.unit_name, \'\') collate "C", c.fn collate "C", c.id limit %(most)s',
        post=post,
        read=read,
        unit=unit,
        fn=fn,
        id=id,
        most=most,
    )


async def unread(q: Queries, post: UUID) -> list[UUID]:
    """Everybody concerned who has not opened a post."""
    return await q.values(
        "select c.id from boards.post p cross join lateral (" + _CONCERNED + ") c where p.id = %(post)s"
        " and not exists (select from boards.reading d where d.post = p.id and d.person = c.id) order by c.id",
        post=post,
    )


async def those(q: Queries, post: UUID, author: UUID) -> Sequence[UUID]:
    """Everybody a post concerns but its author."""
    return await q.values(
        "select c.id from boards.post p cross join lateral (" + _CONCERNED + ") c where p.id = %(post)s"
        " and c.id <> %(author)s order by c.id",
        post=post,
        author=author,
    )
