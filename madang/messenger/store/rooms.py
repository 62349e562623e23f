"""Rooms: whose they are, what they are called, who sees them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground import settings
from madang.ground.db import Queries
from madang.messenger.models import LastLine, MessengerPolicy, OpenRoom, PossibleRoom, Room, RoomRow, RoomSort

_ROOM = "select id, sort, owner, pair, name, created_at, created_by, revision, announces, open from messenger.room"

MOST_ROOMS = 1000
MOST_OPEN = 200
NAMED = 4
"""So many persons name a group without a name of its own."""


async def room(q: Queries, id: UUID) -> Room | None:
    """A room, in reach or not."""
    return await q.row(Room, _ROOM + " where id = %(id)s", id=id)


async def of(q: Queries, owner: UUID) -> UUID | None:
    """The room of a person with themselves, or of a project, unit or site."""
    found: UUID | None = await q.value("select id from messenger.room where owner = %(owner)s", owner=owner)
    return found


async def of_pair(q: Queries, pair: str) -> UUID | None:
    """The room of two persons."""
    found: UUID | None = await q.value("select id from messenger.room where pair = %(pair)s", pair=pair)
    return found


async def hold(q: Queries, key: str) -> None:
    """One opening of the room of an owner or a pair at a time."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('messenger.room' || %(key)s, 0))", key=key)


async def insert(
    q: Queries,
    id: UUID,
    *,
    sort: RoomSort,
    owner: UUID | None,
    pair: str | None,
    name: str,
    announces: bool,
    open: bool,
    by: UUID,
    now: datetime,
) -> None:
    """A new room and its counter."""
    await q.run(
        "with made as (insert into messenger.room (id, sort, owner, pair, name, announces, open, created_at,"
        " created_by) values (%(id)s, %(sort)s, %(owner)s, %(pair)s, %(name)s, %(announces)s, %(open)s, %(now)s, %(by)s)"
        " returning id)"
        " insert into messenger.counter (room) select id from made",
        id=id,
        sort=sort.value,
        owner=owner,
        pair=pair,
        name=name,
        announces=announces,
        open=open,
        by=by,
        now=now,
    )


async def lock(q: Queries, id: UUID) -> None:
    """The room, held against others who change it."""
    await q.run("select from messenger.room where id = %(id)s for update", id=id)


async def change(q: Queries, id: UUID, *, name: str, announces: bool, open: bool) -> None:
    """Give the room a name (the empty one takes it away), and say who writes in it and who finds it."""
    await q.run(
        "update messenger.room set name = %(name)s, announces = %(announces)s, open = %(open)s, revision = revision + 1"
        " where id = %(id)s",
        id=id,
        name=name,
        announces=announces,
        open=open,
    )


async def joinable(q: Queries, me: UUID) -> list[OpenRoom]:
    """Open rooms that the person is not in, by name."""
    return await q.rows(
        OpenRoom,
        "select r.id, r.name, (select count(*) from ground.grants g where g.collection = r.id and g.role >= 2) as people,"
        " r.announces from messenger.room r where r.open and not exists (select from ground.reach x"
        ' where x.person = %(me)s and x.collection = r.id and x.role >= 2) order by r.name collate "C", r.id'
        f" limit {MOST_OPEN}",
        me=me,
    )


async def members(q: Queries, id: UUID) -> list[tuple[UUID, int]]:
    """Those in a group and the ranks of their roles."""
    rows = await q.tuples(
        "select party, role from ground.grants where collection = %(id)s and role >= 2 order by party", id=id
    )
    return [(row[0], row[1]) for row in rows]


async def host(q: Queries, owner: UUID) -> tuple[str, str, UUID, str] | None:
    """What a room may follow: kind of thing, kind of party, its place, and its name."""
    rows = await q.tuples(
        "select t.kind, coalesce(a.kind, ''), t.place, t.title from ground.thing t left join ground.party a"
        " on a.id = t.id where t.id = %(id)s and t.trashed_at is null",
        id=owner,
    )
    return (rows[0][0], rows[0][1], rows[0][2], rows[0][3]) if rows else None


async def belongs(q: Queries, person: UUID, party: UUID) -> bool:
    """Whether the person belongs to the unit or site."""
    return bool(
        await q.value(
            "select exists (select from ground.belongs where person = %(person)s and party = %(party)s)",
            person=person,
            party=party,
        )
    )


async def sorts(q: Queries, people: Sequence[UUID]) -> dict[UUID, str]:
    """Those of the people who are there and not suspended: staff, board or external."""
    rows = await q.tuples(
        "select id, sort from ground.person where id = any(%(people)s) and suspended_at is null", people=list(people)
    )
    return {row[0]: row[1] for row in rows}


async def acquainted(q: Queries, me: UUID, people: Sequence[UUID]) -> set[UUID]:
    """Those of the people whom somebody from outside meets in a collection that both reach."""
    return set(
        await q.values(
            "select distinct o.person from ground.reach r join ground.reach o on o.collection = r.collection"
            " where r.person = %(me)s and r.role >= 2 and o.role >= 2 and o.person = any(%(people)s)",
            me=me,
            people=list(people),
        )
    )


async def managers(q: Queries, id: UUID) -> int:
    """How many manage a group by a grant of their own."""
    return int(await q.value("select count(*) from ground.grants where collection = %(id)s and role = 5", id=id))


async def eldest(q: Queries, id: UUID, *, but: UUID) -> UUID | None:
    """Who has been in a group for longest, besides somebody."""
    found: UUID | None = await q.value(
        "select party from ground.grants where collection = %(id)s and party <> %(but)s and role >= 2"
        " order by created_at, party limit 1",
        id=id,
        but=but,
    )
    return found


async def listed(q: Queries, me: UUID) -> list[RoomRow]:
    """The rooms that a person sees: pinned ones first, then by what was said last.

    What nobody of two wrote in yet is listed only for who opened the room.
    """
    rows = await q.tuples(
        "with mine as materialized (select g.collection as id, max(g.role) as role from ground.belongs b"
        " join ground.granted g on g.party = b.party where b.person = %(me)s and g.role >= 2 group by 1),"
        " shown as materialized (select r.id, r.sort, r.created_at, r.created_by, r.announces, c.seq,"
        " coalesce(s.seen, c.seq) as seen, s.muted_at, coalesce(s.hidden_upto >= c.seq, false) as hidden, s.pinned_at, coalesce(s.draft, '') <> '' as drafted from mine join messenger.room r on r.id = mine.id"
        " join messenger.counter c on c.room = r.id left join messenger.seat s on s.room = r.id and s.person = %(me)s"
        " where r.sort <> 'direct' or c.seq > 0 or r.created_by = %(me)s)"
        " select r.id, r.sort, coalesce(o.fn, t.title, ''), o.id, case when r.sort = 'group' then (select count(*)"
        " from ground.grants g where g.collection = r.id and g.role >= 2) end, r.seq, r.seen, r.pinned_at is not null,"
        " r.drafted, r.sort in ('direct', 'group', 'project') and exists (select from ground.granted g"
        " join ground.person e on e.id = g.party and e.sort = 'external' where g.collection = r.id and g.role >= 2),"
        " m.author, coalesce(a.fn, ''), m.at, left(m.text, 400), jsonb_array_length(m.files), m.recalled_at is not null,"
        " r.muted_at is not null, r.hidden, r.announces from shown r left join messenger.message m on m.room = r.id and m.seq = r.seq"
        " left join ground.person a on a.id = m.author left join ground.thing t on t.id = r.id"
        " left join lateral (select p.id, p.fn from ground.grants g join ground.person p on p.id = g.party"
        " where r.sort = 'direct' and g.collection = r.id and g.party <> %(me)s limit 1) o on true"
        " where t.trashed_at is null order by r.pinned_at is null, r.pinned_at, coalesce(m.at, r.created_at) desc, r.id"
        f" limit {MOST_ROOMS}",
        me=me,
    )
    return [
        RoomRow(
            id=row[0],
            sort=RoomSort(row[1]),
            title=row[2],
            other=row[3],
            people=row[4],
            seq=row[5],
            seen=row[6],
            unread=row[5] - row[6],
            pinned=row[7],
            muted=row[16],
            hidden=row[17],
            announces=row[18],
            drafted=row[8],
            guests=row[9],
            last=LastLine(by=row[10], name=row[11], at=row[12], text=row[13], files=row[14], recalled=row[15])
            if row[10] is not None
            else None,
        )
        for row in rows
    ]


async def possible(q: Queries, me: UUID, kinds: list[str]) -> list[PossibleRoom]:
    """What the person could open a room for and nobody has: themselves, and what hosts rooms and is theirs."""
    rows = await q.tuples(
        "select 'self', p.id, p.fn from ground.person p where p.id = %(me)s"
        " and not exists (select from messenger.room r where r.owner = p.id)"
        " union all (select coalesce(a.kind, 'project'), t.id, t.title from (select party as id from ground.belongs"
        " where person = %(me)s union select collection from ground.reach where person = %(me)s and role >= 3) mine"
        " join ground.thing t on t.id = mine.id and t.kind = any(%(kinds)s) and t.trashed_at is null"
        " left join ground.party a on a.id = t.id"
        " where (a.id is null or exists (select from ground.belongs b where b.person = %(me)s and b.party = t.id))"
        " and not exists (select from messenger.room r where r.owner = t.id)"
        ' order by t.title collate "C", t.id limit 200)',
        me=me,
        kinds=kinds,
    )
    return [PossibleRoom(sort=RoomSort(row[0]), owner=row[1], name=row[2]) for row in rows]


async def other(q: Queries, id: UUID, me: UUID) -> tuple[UUID, str] | None:
    """The other person of a direct room."""
    rows = await q.tuples(
        "select p.id, p.fn from ground.grants g join ground.person p on p.id = g.party"
        " where g.collection = %(id)s and g.party <> %(me)s limit 1",
        id=id,
        me=me,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def people(q: Queries, id: UUID) -> tuple[int, bool]:
    """How many persons are in a room, and whether some are from outside."""
    rows = await q.tuples(
        "select count(*), coalesce(bool_or(p.sort = 'external'), false) from ground.person p"
        " where p.suspended_at is null and exists (select from ground.reach r where r.person = p.id"
        " and r.collection = %(id)s and r.role >= 2)",
        id=id,
    )
    return rows[0][0], rows[0][1]


async def reaching(q: Queries, id: UUID, people: Sequence[UUID]) -> set[UUID]:
    """Those of the people who are in a room."""
    return set(
        await q.values(
            "select distinct person from ground.reach where collection = %(id)s and role >= 2 and person = any(%(people)s)",
            id=id,
            people=list(people),
        )
    )


async def policy(q: Queries) -> MessengerPolicy:
    """What the institution decides."""
    return await settings.read(q, "messenger", MessengerPolicy) or MessengerPolicy()
