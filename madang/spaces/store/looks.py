"""SQL of who looked at whose stays."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.spaces.models.views import StayLook


async def insert(q: Queries, id: UUID, *, viewer: UUID, person: UUID, what: str, allowed: bool, now: datetime) -> None:
    """Somebody looked, or tried to."""
    await q.run(
        "insert into spaces.look (id, viewer, person, what, allowed, at) values (%(id)s, %(viewer)s, %(person)s,"
        " %(what)s, %(allowed)s, %(now)s)",
        id=id,
        viewer=viewer,
        person=person,
        what=what,
        allowed=allowed,
        now=now,
    )


async def insert_many(q: Queries, rows: Sequence[tuple[UUID, UUID]], *, viewer: UUID, what: str, now: datetime) -> None:
    """Somebody looked at a list of several people's: ids and people. Again within the hour is one look."""
    await q.run(
        "insert into spaces.look (id, viewer, person, what, allowed, at) select i, %(viewer)s, p, %(what)s, true,"
        " %(now)s from unnest(%(ids)s::uuid[], %(people)s::uuid[]) x(i, p) where not exists (select from spaces.look l"
        " where l.person = p and l.at > %(now)s::timestamptz - interval '1 hour' and l.viewer = %(viewer)s"
        " and l.what = %(what)s and l.allowed)",
        ids=[row[0] for row in rows],
        people=[row[1] for row in rows],
        viewer=viewer,
        what=what,
        now=now,
    )


async def of(q: Queries, person: UUID, *, most: int = 200) -> list[StayLook]:
    """Who looked at a person's stays, the newest first."""
    return await q.rows(
        StayLook,
        "select l.id, l.viewer, coalesce(p.fn, '') as viewer_fn, l.what, l.allowed, l.at from spaces.look l"
        " left join ground.person p on p.id = l.viewer where l.person = %(person)s order by l.at desc, l.id desc"
        " limit %(most)s",
        person=person,
        most=most,
    )


async def heads(q: Queries, me: UUID, person: UUID, *, on: date) -> bool:
    """Whether `me` heads a unit that the person belongs to on a day, or administers the institution."""
    return bool(
        await q.value(
            "select exists (select from ground.assignment a join ground.belongs b on b.party = a.unit"
            " where a.person = %(me)s and a.heads and a.valid @> %(on)s::date and b.person = %(person)s)"
            " or exists (select from ground.reach r where r.person = %(me)s and r.collection = %(house)s and r.role = 5)",
            me=me,
            person=person,
            house=HOUSE,
            on=on,
        )
    )
