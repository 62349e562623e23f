"""SQL about grants as the dialog shows them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.ground.share.models import Line, Member, Reason
from madang.ground.things.models import Brief, Party, brief
from madang.ground.things.store import REACHED

PAGE = 100

_ABOVE = (
    "with recursive above as (select id, parent, inherits from ground.collection where id = %(id)s union all"
    " select c.id, c.parent, c.inherits from above a join ground.collection c on a.inherits and c.id = a.parent)"
)
_GRANTS = (
    " select g.party, p.kind, coalesce(s.fn, n.title, ''), g.role, g.adds, g.delegates, g.expires_at,"
    " g.collection <> %(id)s, t.id, t.kind, t.title, t.label from above a join ground.grants g on g.collection = a.id"
    " join ground.party p on p.id = g.party left join ground.person s on s.id = g.party left join ground.thing n"
    " on n.id = g.party and p.kind not in ('everyone', 'link') left join ground.thing t on t.id = g.collection"
    f" and g.collection <> %(id)s and {REACHED}"
)


def _value(rank: int) -> str | None:
    role = Role.of(rank)
    return role.value if role else None


def _source(row: Sequence[Any]) -> Brief | None:
    return brief(row[0], row[1], row[2], row[3]) if row[0] is not None else None


async def lines(q: Queries, me: UUID, collection: UUID) -> list[Line]:
    """Own and inherited grants, own ones first, the greatest role first. Links are listed apart."""
    rows = await q.tuples(
        _ABOVE + _GRANTS + " where p.kind <> 'link' order by g.collection <> %(id)s, g.role desc, g.created_at",
        id=collection,
        me=me,
    )
    return [
        Line(
            party=Party(id=row[0], kind=row[1], name=row[2]),
            role=_value(row[3]),
            adds=row[4],
            delegates=row[5],
            expires_at=row[6],
            inherited=row[7],
            source=_source(row[8:]),
        )
        for row in rows
    ]


async def newcomers(q: Queries, party: UUID, collection: UUID, *, most: int = 500) -> list[UUID]:
    """The person, or the people of a unit, site or group, who do not reach the collection yet."""
    return await q.values(
        "select b.person from ground.belongs b where b.party = %(party)s and not exists"
        " (select from ground.reach r where r.person = b.person and r.collection = %(id)s) order by b.person"
        " limit %(most)s",
        party=party,
        id=collection,
        most=most,
    )


async def reasons(q: Queries, me: UUID, collection: UUID, person: UUID) -> list[Reason]:
    """Every grant by which a person reaches the collection, the greatest first."""
    rows = await q.tuples(
        _ABOVE + _GRANTS + " where exists (select from ground.belongs b where b.person = %(person)s"
        " and b.party = g.party) and (g.expires_at is null or g.expires_at > now()) order by g.role desc",
        id=collection,
        me=me,
        person=person,
    )
    return [
        Reason(
            party=Party(id=row[0], kind=row[1], name=row[2]),
            role=_value(row[3]),
            adds=row[4],
            inherited=row[7],
            source=_source(row[8:]),
        )
        for row in rows
    ]


async def collection(q: Queries, me: UUID, id: UUID) -> tuple[bool, Brief | None] | None:
    """Whether a collection inherits, and what it lies in when that is in reach; None when it is none."""
    rows = await q.tuples(
        "select c.inherits, t.id, t.kind, t.title, t.label from ground.collection c left join ground.thing t"
        f" on t.id = c.parent and {REACHED} where c.id = %(id)s",
        id=id,
        me=me,
    )
    return (rows[0][0], _source(rows[0][1:])) if rows else None


async def parent(q: Queries, id: UUID) -> UUID | None:
    """The collection around a collection."""
    found: UUID | None = await q.value("select parent from ground.collection where id = %(id)s", id=id)
    return found


async def lock(q: Queries, id: UUID) -> None:
    """Changes of one collection's rights follow each other from here on."""
    await q.run("select from ground.collection where id = %(id)s for update", id=id)


async def managed(q: Queries, collection: UUID) -> bool:
    """Whether somebody who works here manages the collection with no end in sight."""
    return bool(
        await q.value(
            _ABOVE + " select exists (select from above a join ground.grants g on g.collection = a.id"
            " join ground.belongs b on b.party = g.party join ground.person p on p.id = b.person"
            " where g.role = 5 and g.expires_at is null and p.suspended_at is null"
            " and (p.left_on is null or p.left_on > current_date))",
            id=collection,
        )
    )


async def party(q: Queries, id: UUID) -> tuple[str, str] | None:
    """Kind of a party and, for a person, the sort; None when there is none or the person is gone."""
    rows = await q.tuples(
        "select a.kind, coalesce(p.sort, '') from ground.party a left join ground.person p on p.id = a.id"
        " where a.id = %(id)s and p.suspended_at is null and (p.left_on is null or p.left_on > current_date)",
        id=id,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def people(q: Queries, collection: UUID) -> dict[UUID, int]:
    """Everybody who reaches the collection, with the greatest rank."""
    rows = await q.tuples(
        "select r.person, max(r.role) from ground.reach r join ground.person p on p.id = r.person"
        " where r.collection = %(id)s group by r.person",
        id=collection,
    )
    return {row[0]: row[1] for row in rows}


async def members(q: Queries, collection: UUID, *, after: UUID | None) -> tuple[list[Member], int]:
    """A page of those who reach the collection, by name, and how many they are in all."""
    rows = await q.tuples(
        "select p.id, p.fn, max(r.role) from ground.reach r join ground.person p on p.id = r.person"
        ' where r.collection = %(id)s and (%(after)s::uuid is null or (p.fn collate "C", p.id) >'
        ' (select fn collate "C", id from ground.person where id = %(after)s))'
        ' group by p.id order by p.fn collate "C", p.id limit %(most)s',
        id=collection,
        after=after,
        most=PAGE + 1,
    )
    count = await q.value(
        "select count(distinct r.person) from ground.reach r join ground.person p on p.id = r.person"
        " where r.collection = %(id)s",
        id=collection,
    )
    return [Member(person=Party(id=row[0], kind="person", name=row[1]), role=_value(row[2])) for row in rows], count


async def keep_inherited(q: Queries, collection: UUID, *, by: UUID) -> None:
    """Copy what is inherited into grants of the collection's own; its own ones win."""
    await q.run(
        _ABOVE + " insert into ground.grants (collection, party, role, adds, delegates, expires_at, created_by)"
        " select distinct on (g.party) %(id)s, g.party, g.role, g.adds, g.delegates, g.expires_at, %(by)s::uuid"
        " from above a join ground.grants g on g.collection = a.id join ground.party p on p.id = g.party"
        " where a.id <> %(id)s and p.kind <> 'link' order by g.party, g.role desc on conflict do nothing",
        id=collection,
        by=by,
    )


async def person_by_email(q: Queries, email: str) -> UUID | None:
    """The person with an address, whatever its case."""
    id: UUID | None = await q.value("select id from ground.person where lower(email) = lower(%(email)s)", email=email)
    return id


async def things(q: Queries, ids: Sequence[UUID]) -> list[tuple[Any, ...]]:
    """Id and kind of things that still exist."""
    return await q.tuples("select id, kind from ground.thing where id = any(%(ids)s)", ids=list(ids))


async def save_invitation(
    q: Queries,
    id: UUID,
    *,
    person: UUID,
    thing: UUID,
    token_hash: bytes,
    code_hash: bytes,
    by: UUID,
    now: datetime,
    until: datetime,
    code_until: datetime,
) -> None:
    """Keep an invitation with its link and its code; earlier ones of the person to the thing end."""
    await q.run(
        "delete from ground.invitation where person = %(person)s and thing = %(thing)s and used_at is null",
        person=person,
        thing=thing,
    )
    await q.run(
        "insert into ground.invitation (id, person, thing, token_hash, code_hash, created_by, created_at, expires_at,"
        " code_until) values (%(id)s, %(person)s, %(thing)s, %(hash)s, %(code)s, %(by)s, %(now)s, %(until)s,"
        " %(code_until)s)",
        id=id,
        person=person,
        thing=thing,
        hash=token_hash,
        code=code_hash,
        by=by,
        now=now,
        until=until,
        code_until=code_until,
    )


async def use_invitation(q: Queries, token_hash: bytes, *, now: datetime) -> tuple[UUID, UUID] | None:
    """Person and thing of an invitation, which is used up by this; None when it is no good."""
    rows = await q.tuples(
        "update ground.invitation i set used_at = %(now)s from ground.person p where i.token_hash = %(hash)s"
        " and i.used_at is null and i.expires_at > %(now)s and p.id = i.person and p.suspended_at is null"
        " and p.sort = 'external' returning i.person, i.thing",
        hash=token_hash,
        now=now,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def use_code(q: Queries, email: str, code_hash: bytes, *, now: datetime) -> tuple[UUID, UUID] | None:
    """Person and thing of the invitation a typed code belongs to, which is used up by this; None when it is no good."""
    rows = await q.tuples(
        "update ground.invitation i set used_at = %(now)s from ground.person p where lower(p.email) = lower(%(email)s)"
        " and i.person = p.id and i.code_hash = %(code)s and i.used_at is null and i.code_until > %(now)s"
        " and p.suspended_at is null and p.sort = 'external' returning i.person, i.thing",
        email=email,
        code=code_hash,
        now=now,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def invited_last(q: Queries, email: str) -> tuple[UUID, UUID, UUID] | None:
    """A guest by address, the thing of the newest invitation they still reach, and who invited; None for anybody else."""
    rows = await q.tuples(
        "select p.id, i.thing, i.created_by from ground.person p join ground.invitation i on i.person = p.id"
        " join ground.thing t on t.id = i.thing where lower(p.email) = lower(%(email)s) and p.sort = 'external'"
        " and p.suspended_at is null and (p.left_on is null or p.left_on > current_date) and t.trashed_at is null"
        " and exists (select from ground.reach r where r.person = p.id and r.collection = t.place)"
        " order by i.created_at desc limit 1",
        email=email,
    )
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else None
