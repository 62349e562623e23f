"""Spaces: whose they are."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.ids import SYSTEM
from madang.wiki.models import PossibleSpace, Space, SpaceSort

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
        _SPACE + " where x.role >= 2 and (t.id is null or t.trashed_at is null)"
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


async def possible(q: Queries, me: UUID, kinds: list[str]) -> list[PossibleSpace]:
    """What the person could open a space for: themselves, and what hosts spaces, is theirs and has none yet."""
    rows = await q.tuples(
        "select 'person', p.id, p.fn from ground.person p where p.id = %(me)s and p.sort <> 'external'"
        " and not exists (select from wiki.space d where d.owner = p.id and d.former is null)"
        " union all (select coalesce(a.kind, 'project'), t.id, t.title from ground.thing t"
        " left join ground.party a on a.id = t.id where t.kind = any(%(kinds)s) and t.trashed_at is null"
        " and (exists (select from ground.belongs b where b.person = %(me)s and b.party = t.id)"
        " or (a.id is null and t.place in (select r.collection from ground.reach r where r.person = %(me)s"
        " and r.role >= 4))) and not exists (select from wiki.space d where d.owner = t.id and d.former is null)"
        ' order by t.title collate "C", t.id limit 200)',
        me=me,
        kinds=kinds,
    )
    sorts = {"person": SpaceSort.PERSONAL, "unit": SpaceSort.UNIT, "site": SpaceSort.SITE}
    return [PossibleSpace(sort=sorts.get(row[0], SpaceSort.PROJECT), owner=row[1], name=row[2]) for row in rows]


async def host(q: Queries, owner: UUID) -> tuple[str, str, UUID] | None:
    """What a space may be opened for: kind of thing, kind of party, its place."""
    rows = await q.tuples(
        "select t.kind, coalesce(a.kind, ''), t.place from ground.thing t left join ground.party a"
        " on a.id = t.id where t.id = %(id)s and t.trashed_at is null",
        id=owner,
    )
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else None


async def staff(q: Queries, person: UUID) -> bool:
    """Whether the person is of the house."""
    return bool(
        await q.value("select exists (select from ground.person where id = %(id)s and sort <> 'external')", id=person)
    )


async def belongs(q: Queries, person: UUID, party: UUID) -> bool:
    """Whether the person belongs to the unit or site."""
    return bool(
        await q.value(
            "select exists (select from ground.belongs where person = %(person)s and party = %(party)s)",
            person=person,
            party=party,
        )
    )


async def heads(q: Queries, party: UUID) -> list[UUID]:
    """Who manages a unit's space today: its heads; a site's: the managers of the site."""
    return await q.values(
        "select a.person from ground.assignment a join ground.person p on p.id = a.person and p.suspended_at is null"
        " where a.unit = %(party)s and a.heads and a.valid @> current_date"
        " union select g.party from ground.grants g join ground.site s on s.id = g.collection"
        " join ground.person p on p.id = g.party where s.id = %(party)s and g.role = 5 and g.expires_at is null",
        party=party,
    )


async def all_headed(q: Queries) -> list[tuple[UUID, UUID, set[UUID]]]:
    """Spaces of units and sites, whose they are, and who manages them because of that. For jobs."""
    rows = await q.tuples(
        "select d.id, d.owner, coalesce(array_agg(g.party) filter (where g.party is not null), '{}')"
        " from wiki.space d left join ground.grants g on g.collection = d.id and g.role = 5"
        " and g.created_by = %(system)s where d.sort in ('unit', 'site') group by d.id, d.owner",
        system=SYSTEM,
    )
    return [(row[0], row[1], set(row[2])) for row in rows]


async def hold(q: Queries, owner: UUID) -> None:
    """One opening of an owner's space at a time."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('wiki.space' || %(id)s::text, 0))", id=owner)


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
