"""Who read which page, where that is kept."""

from datetime import datetime, timedelta
from uuid import UUID

from madang.ground.db import Queries
from madang.wiki.models import PageReader


async def note(q: Queries, page: UUID, person: UUID, *, now: datetime, again: timedelta) -> bool:
    """Somebody reads. Whether this is a reading of its own, not one that goes on."""
    return bool(
        await q.value(
            "insert into wiki.reading as r (page, person, first_at, last_at) values (%(page)s, %(person)s, %(now)s,"
            " %(now)s) on conflict (page, person) do update set last_at = excluded.last_at, times = r.times + 1"
            " where r.last_at < %(now)s - %(again)s::interval returning true",
            page=page,
            person=person,
            now=now,
            again=again,
        )
    )


async def of(q: Queries, page: UUID, *, after: UUID | None, most: int) -> list[PageReader]:
    """Who read a page."""
    return await q.rows(
        PageReader,
        "select r.person as id, coalesce(p.fn, '') as name, r.first_at, r.last_at, r.times from wiki.reading r"
        " left join ground.person p on p.id = r.person where r.page = %(page)s"
        " and (%(after)s::uuid is null or r.person > %(after)s) order by r.person limit %(most)s",
        page=page,
        after=after,
        most=most,
    )
