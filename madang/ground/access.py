"""Collections, grants and reach: one permission mechanism for every kind (DESIGN section 2).

A collection carries grants; a grant gives a party a role. `granted` is the flattened form with inheritance, rewritten
in the transaction that changes a grant, so that every filtered list is one join with the view `ground.reach`.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.roles import Role

HOUSE = UUID(int=2)
"""The collection of the institution itself: everyone on the staff views it, its managers administer it."""

EVERYONE = UUID(int=3)
"""The party of all staff."""


class Adding(Struct, frozen=True):
    """A least role that a grant with `adds` satisfies as well: putting something in without seeing the rest."""

    role: Role


class Grant(Struct, frozen=True, kw_only=True):
    """`role` None with `adds` is a write-only grant."""

    party: UUID
    role: Role | None
    adds: bool = False
    delegates: bool = False
    expires_at: datetime | None = None


class Reached(Struct, frozen=True):
    """What a person may do in a collection: the greatest rank over all its parties, and whether it may add."""

    rank: int
    adds: bool
    delegates: bool

    @property
    def role(self) -> Role | None:
        """None when the person may only add."""
        return Role.of(self.rank)


async def reached(q: Queries, person: UUID, collection: UUID) -> Reached | None:
    """The one lookup in reach. None when the collection is out of reach."""
    rank, adds, delegates = (
        await q.tuples(
            "select max(role), bool_or(adds), bool_or(delegates) from ground.reach"
            " where person = %(person)s and collection = %(collection)s",
            person=person,
            collection=collection,
        )
    )[0]
    return None if rank is None else Reached(rank, adds, delegates)


async def found(
    q: Queries, id: UUID, *, parent: UUID | None, grants: Sequence[Grant], by: UUID, inherits: bool = True
) -> None:
    """Make `id` a collection inside `parent` with grants of its own."""
    await q.run(
        "insert into ground.collection (id, parent, inherits) values (%(id)s, %(parent)s, %(inherits)s)",
        id=id,
        parent=parent,
        inherits=inherits,
    )
    await _save(q, id, grants, by)
    await flatten(q, id)


async def is_collection(q: Queries, id: UUID) -> bool:
    """Whether the thing carries rights of its own."""
    return bool(await q.value("select exists (select from ground.collection where id = %(id)s)", id=id))


async def claim(q: Queries, id: UUID) -> bool:
    """Make a thing a collection without grants; False when it was one already, also for whoever comes second."""
    return bool(await q.run("insert into ground.collection (id) values (%(id)s) on conflict do nothing", id=id))


async def administers(q: Queries, person: UUID) -> list[UUID]:
    """What a person administers by a grant of its own: the institution, or sites."""
    return await q.values(
        "select collection from ground.grants where party = %(person)s and role = 5"
        " and (collection = %(house)s or collection in (select id from ground.site)) order by collection",
        person=person,
        house=HOUSE,
    )


async def give(q: Queries, collection: UUID, grants: Sequence[Grant], *, by: UUID) -> None:
    """Add or replace the grants of the parties named; others stay."""
    await _save(q, collection, grants, by)
    await flatten(q, collection)


async def take(q: Queries, collection: UUID, party: UUID) -> bool:
    """Withdraw a party's grant. False when there was none."""
    gone = await q.run(
        "delete from ground.grants where collection = %(collection)s and party = %(party)s",
        collection=collection,
        party=party,
    )
    await flatten(q, collection)
    return gone > 0


async def place_in(q: Queries, collection: UUID, *, parent: UUID | None, inherits: bool) -> None:
    """Move a collection into another parent, or stop or start inheriting."""
    await q.run(
        "update ground.collection set parent = %(parent)s, inherits = %(inherits)s where id = %(id)s",
        id=collection,
        parent=parent,
        inherits=inherits,
    )
    await flatten(q, collection)


async def dissolve(q: Queries, collection: UUID) -> None:
    """The thing no longer carries rights of its own. It must have no collections inside it."""
    await q.run("delete from ground.collection where id = %(id)s", id=collection)


async def holds(q: Queries, collection: UUID) -> bool:
    """Whether there are collections inside it."""
    return bool(await q.value("select exists (select from ground.collection where parent = %(id)s)", id=collection))


async def granted_to(q: Queries, party: UUID) -> list[UUID]:
    """The collections with a grant of the party's own."""
    return await q.values("select collection from ground.grants where party = %(party)s", party=party)


async def grants_of(q: Queries, collection: UUID) -> list[Grant]:
    """The collection's own grants, the greatest role first."""
    rows = await q.tuples(
        "select party, role, adds, delegates, expires_at from ground.grants where collection = %(id)s"
        " order by role desc, created_at, party",
        id=collection,
    )
    return [Grant(party=row[0], role=Role.of(row[1]), adds=row[2], delegates=row[3], expires_at=row[4]) for row in rows]


async def _save(q: Queries, collection: UUID, grants: Sequence[Grant], by: UUID) -> None:
    await q.run_many(
        "insert into ground.grants (collection, party, role, adds, delegates, expires_at, created_by)"
        " values (%(collection)s, %(party)s, %(role)s, %(adds)s, %(delegates)s, %(expires_at)s, %(by)s)"
        " on conflict (collection, party) do update set role = excluded.role, adds = excluded.adds,"
        " delegates = excluded.delegates, expires_at = excluded.expires_at, created_by = excluded.created_by",
        [
            {
                "collection": collection,
                "party": grant.party,
                "role": grant.role.rank if grant.role else 0,
                "adds": grant.adds,
                "delegates": grant.delegates,
                "expires_at": grant.expires_at,
                "by": by,
            }
            for grant in grants
        ],
    )


async def flatten(q: Queries, collection: UUID) -> None:
    """Rewrite `granted` of the collection and of everything inside it from the grants.

    The collection's own row is locked first, so two changes of one tree follow each other.
    """
    tree = (
        "with recursive tree as ("
        " select id, parent, inherits from ground.collection where id = %(id)s"
        " union all select c.id, c.parent, c.inherits from ground.collection c join tree t on c.parent = t.id)"
    )
    await q.run("select from ground.collection where id = %(id)s for update", id=collection)
    await q.run(
        tree + ", above as ("
        " select t.id as collection, t.id as source, t.parent, t.inherits from tree t"
        " union all select a.collection, c.id, c.parent, c.inherits"
        " from above a join ground.collection c on a.inherits and c.id = a.parent),"
        " wanted as (select a.collection, g.party, max(g.role) as role, bool_or(g.adds) as adds,"
        " bool_or(g.delegates) as delegates from above a join ground.grants g on g.collection = a.source"
        " where g.expires_at is null or g.expires_at > now() group by 1, 2),"
        " gone as (delete from ground.granted d using tree t where d.collection = t.id and not exists"
        " (select from wanted w where w.collection = d.collection and w.party = d.party))"
        " insert into ground.granted (collection, party, role, adds, delegates)"
        " select collection, party, role, adds, delegates from wanted"
        " on conflict (collection, party) do update set role = excluded.role, adds = excluded.adds,"
        " delegates = excluded.delegates",
        id=collection,
    )


async def expired(q: Queries, *, now: datetime) -> list[tuple[UUID, UUID]]:
    """Collection and party of the grants whose time is over."""
    found = await q.tuples("select collection, party from ground.grants where expires_at <= %(now)s", now=now)
    return [(row[0], row[1]) for row in found]
