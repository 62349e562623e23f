"""Spaces: whose they are."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.wiki.models import Space, SpaceSort

_SPACE = (
    "select d.id, d.sort, d.owner, d.former, coalesce(l.fn, '') as former_name,"
    " coalesce(nullif(d.name, ''), t.title, o.fn, '') as name, d.logs_reading, coalesce(x.role, 0) as rank,"
    " d.revision from wiki.space d"
    " left join ground.person l on l.id = d.former left join ground.person o on o.id = d.owner"
    " left join ground.thing t on t.id = d.owner and d.sort <> 'personal'"
    " left join lateral (select max(r.role) as role from ground.reach r"
    " where r.person = %(me)s and r.collection = d.id) x on true"
)


async def mine(q: Queries, me: UUID) -> list[Space]:
    """Spaces the person sees, their own first."""
    return await q.rows(
        Space,
        _SPACE + " where d.id in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
        " and t.trashed_at is null"
        " order by d.owner <> %(me)s, d.former is not null, d.sort,"
        " coalesce(nullif(d.name, ''), t.title, o.fn) collate \"C\", d.id limit 1000",
        me=me,
    )


async def one(q: Queries, me: UUID, id: UUID) -> Space | None:
    """A space, in reach or not."""
    return await q.row(Space, _SPACE + " where d.id = %(id)s", me=me, id=id)


async def of(q: Queries, owner: UUID) -> UUID | None:
    """The space of a person, project, unit or site."""
    found: UUID | None = await q.value(
        "select id from wiki.space where owner = %(owner)s and former is null", owner=owner
    )
    return found


async def insert(q: Queries, id: UUID, *, sort: SpaceSort, owner: UUID, by: UUID, now: datetime) -> None:
    """A new space."""
    await q.run(
        "insert into wiki.space (id, sort, owner, created_at, created_by)"
        " values (%(id)s, %(sort)s, %(owner)s, %(now)s, %(by)s)",
        id=id,
        sort=sort.value,
        owner=owner,
        now=now,
        by=by,
    )


async def lock(q: Queries, id: UUID) -> None:
    """The space, held against other writers: its tree changes one at a time."""
    await q.run("select from wiki.space where id = %(id)s for no key update", id=id)


async def own_name(q: Queries, id: UUID) -> str:
    """The name somebody gave the space; empty when it is called after its owner."""
    return str(await q.value("select name from wiki.space where id = %(id)s", id=id) or "")


async def save(q: Queries, id: UUID, *, name: str, logs_reading: bool) -> None:
    """Change what a manager may change."""
    await q.run(
        "update wiki.space set name = %(name)s, logs_reading = %(logs)s, revision = revision + 1 where id = %(id)s",
        id=id,
        name=name,
        logs=logs_reading,
    )


async def hand_over(q: Queries, person: UUID, to: UUID) -> list[UUID]:
    """A leaver's spaces answer to somebody else; they keep whose they were."""
    return await q.values(
        "update wiki.space set owner = %(to)s, former = coalesce(former, %(person)s), revision = revision + 1"
        " where owner = %(person)s and sort = 'personal' returning id",
        person=person,
        to=to,
    )


async def card(q: Queries, id: UUID) -> tuple[str, UUID | None, UUID] | None:
    """Name of a space, the thing it lies in, and who opened it."""
    rows = await q.tuples(
        "select coalesce(nullif(d.name, ''), t.title, p.fn, ''), t.id, d.created_by from wiki.space d"
        " left join ground.thing t on t.id = d.owner and d.sort <> 'personal'"
        " left join ground.person p on p.id = coalesce(d.former, d.owner) where d.id = %(id)s",
        id=id,
    )
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else None
