"""SQL of spaces."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import psycopg

from madang.ground.access import Reached
from madang.ground.db import Queries
from madang.spaces.models.nouns import Footing, Space, SpaceAccess, SpaceKind
from madang.spaces.store.sites import hours_of, rules_of

COLUMNS = (
    "s.id, s.site, s.kind, s.name, s.storey, s.capacity, s.features, s.access, s.wheelchair, s.approval, s.note,"
    " s.ordering, s.retired_at, s.revision, s.lets"
)
_PARTS = "array(select part from spaces.part where whole = s.id order by part) as parts"
_SPACE = f"select {COLUMNS}, {_PARTS}, g.name as site_name from spaces.space s join ground.site g on g.id = s.site"


async def of_site(q: Queries, site: UUID, *, retired: bool = False) -> list[Space]:
    """The spaces of a site in their order; of those taken out of use when asked."""
    return await q.rows(
        Space,
        f"{_SPACE} where s.site = %(site)s and (%(retired)s or s.retired_at is null) order by s.ordering, s.name, s.id",
        site=site,
        retired=retired,
    )


async def one(q: Queries, id: UUID) -> Space | None:
    """A space."""
    return await q.row(Space, f"{_SPACE} where s.id = %(id)s", id=id)


async def some(q: Queries, ids: Sequence[UUID]) -> list[Space]:
    """Several spaces."""
    return await q.rows(Space, f"{_SPACE} where s.id = any(%(ids)s) order by s.ordering, s.name", ids=list(ids))


_FOOTING: LiteralString = (
    f"select {COLUMNS}, g.name, s.takes, p.rules, h.hours, g.closed_on,"
    " exists (select from ground.person where id = %(person)s and sort = 'staff')"
)
_STANDS: LiteralString = (
    " from spaces.space s join ground.site g on g.id = s.site left join spaces.policy p on p.site = s.site"
    " left join spaces.sheet h on h.site = s.site where s.id = %(id)s"
)


async def footing(q: Queries, id: UUID, person: UUID) -> Footing | None:
    """What a booking of a space for a person stands on."""
    rows = await q.tuples(_FOOTING + _STANDS, id=id, person=person)
    return footing_of(rows[0]) if rows else None


async def footing_for(
    q: Queries, id: UUID, person: UUID, *, actor: UUID, lock: bool
) -> tuple[Footing, Reached | None] | None:
    """The same, and what somebody who asks may do at its site; None is out of reach.

    With `lock` whoever books the space comes one after the other from here on, and who books rooms for the person. A
    merged room is not found so: its parts are to be held before it, in their order.
    """
    rows = await q.tuples(
        _FOOTING + ", r.role, r.adds, r.delegates, case when %(lock)s and s.kind in ('room', 'video-room', 'lab')"
        " then pg_advisory_xact_lock(hashtextextended('spaces' || %(person)s::text, 0)) end"
        + _STANDS.replace(
            " where ",
            " cross join lateral (select max(role) as role, bool_or(adds) as adds, bool_or(delegates) as delegates"
            " from ground.reach where person = %(actor)s and collection = s.site) r where ",
        )
        + (" and cardinality(s.takes) = 1 for no key update of s" if lock else ""),
        id=id,
        person=person,
        actor=actor,
        lock=lock,
    )
    if not rows:
        return None
    rank, adds, delegates = rows[0][21:24]
    return footing_of(rows[0]), None if rank is None else Reached(rank, adds, delegates)


def footing_of(row: tuple[Any, ...]) -> Footing:
    """A row of COLUMNS, the site's name, and what else a booking stands on."""
    return Footing(
        space=space_of(row),
        takes=row[16],
        rules=rules_of(row[17]),
        hours=hours_of(row[18]),
        closed_on=row[19],
        staff=row[20],
    )


def space_of(row: tuple[Any, ...]) -> Space:
    """A row of COLUMNS and the site's name."""
    return Space(
        id=row[0],
        site=row[1],
        kind=SpaceKind(row[2]),
        name=row[3],
        storey=row[4],
        capacity=row[5],
        features=row[6],
        access=SpaceAccess(row[7]),
        wheelchair=row[8],
        approval=row[9],
        note=row[10],
        ordering=row[11],
        retired_at=row[12],
        revision=row[13],
        lets=row[14],
        site_name=row[15],
    )


async def save(q: Queries, space: Space, *, by: UUID, now: datetime) -> bool:
    """A space, new or in place of what it was; False when its name is taken in the site."""
    try:
        async with q.connection.transaction():
            await q.run(
                "insert into spaces.space as s (id, site, kind, name, storey, capacity, features, access, wheelchair,"
                " approval, note, ordering, lets, retired_at, created_by, created_at) values (%(id)s, %(site)s, %(kind)s,"
                " %(name)s, %(storey)s, %(capacity)s, %(features)s, %(access)s, %(wheelchair)s, %(approval)s, %(note)s,"
                " %(ordering)s, %(lets)s, %(retired_at)s, %(by)s, %(now)s) on conflict (id) do update set kind = excluded.kind,"
                " name = excluded.name, storey = excluded.storey, capacity = excluded.capacity,"
                " features = excluded.features, access = excluded.access, wheelchair = excluded.wheelchair,"
                " approval = excluded.approval, note = excluded.note, ordering = excluded.ordering,"
                " lets = excluded.lets, retired_at = excluded.retired_at, revision = s.revision + 1",
                id=space.id,
                site=space.site,
                kind=space.kind.value,
                name=space.name,
                storey=space.storey,
                capacity=space.capacity,
                features=space.features,
                access=space.access.value,
                wheelchair=space.wheelchair,
                approval=space.approval,
                note=space.note,
                ordering=space.ordering,
                lets=space.lets,
                retired_at=space.retired_at,
                by=by,
                now=now,
            )
    except psycopg.errors.UniqueViolation:
        return False
    return True


async def put_parts(q: Queries, id: UUID, parts: Sequence[UUID]) -> None:
    """What a space is made of, and so what is taken when it is."""
    await q.run("delete from spaces.part where whole = %(id)s", id=id)
    await q.run(
        "insert into spaces.part (whole, part) select %(id)s, unnest(%(parts)s::uuid[])", id=id, parts=list(parts)
    )
    await q.run(
        "update spaces.space s set takes = coalesce((select array_agg(o.no order by o.no) from spaces.part p"
        " join spaces.space o on o.id = p.part where p.whole = s.id), array[s.no]) where s.id = %(id)s",
        id=id,
    )


async def plain(q: Queries, site: UUID, ids: Sequence[UUID]) -> int:
    """How many of these are spaces of the site in use that are made of no parts."""
    return int(
        await q.value(
            "select count(*) from spaces.space s where s.site = %(site)s and s.id = any(%(ids)s)"
            " and s.retired_at is null and not exists (select from spaces.part p where p.whole = s.id)",
            site=site,
            ids=list(ids),
        )
    )


async def is_part(q: Queries, id: UUID) -> bool:
    """Whether a merged room is made of it."""
    return bool(await q.value("select exists (select from spaces.part where part = %(id)s)", id=id))


async def booked_after(q: Queries, id: UUID, now: datetime) -> bool:
    """Whether somebody has it now or later."""
    return bool(
        await q.value(
            "select exists (select from spaces.slot x left join spaces.booking b on b.id = x.booking"
            " left join spaces.tenancy y on y.id = x.tenancy where coalesce(b.space, y.space) = %(id)s and x.dtend > %(now)s and x.space_no in (select unnest(takes) from spaces.space where id = %(id)s))",
            id=id,
            now=now,
        )
    )


async def takes(q: Queries, id: UUID) -> list[int]:
    """The numbers of what is taken when a space is."""
    found = await q.value("select takes from spaces.space where id = %(id)s", id=id)
    return list(found or ())
