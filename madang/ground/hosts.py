"""What a slice keeps for people, projects, units and sites: one for each, opened at first use.

The wiki, the drive and the calendar are such: a project's lies inside the project and takes over its rights; a unit's or a
site's is edited by those who belong there and managed by those who head it, whoever they are today (docs/decisions/0045).
"""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from msgspec import Struct

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.db import Queries
from madang.ground.errors import Forbidden, NotFound
from madang.ground.ids import SYSTEM
from madang.ground.roles import Role
from madang.ground.tx import Tx

PERSONAL, PROJECT, UNIT, SITE = "personal", "project", "unit", "site"

Make = Callable[[str, UUID | None, Sequence[Grant]], Awaitable[UUID]]
"""`(sort, parent, grants)`: makes what is kept as a collection inside `parent`, and gives its id."""


class Kept(Struct, frozen=True, kw_only=True):
    """One thing a slice keeps for each. `sees`, `opens` and `edits` are its acts.

    `table` is its table: `id`, `sort` (of the four), `owner`, and `former` where it was handed over. `of` finds the one of
    an owner.
    """

    table: str
    sees: str
    opens: str
    edits: str
    of: Callable[[Queries, UUID], Awaitable[UUID | None]]


class Offer(Struct, frozen=True, kw_only=True):
    """Something that could be opened: whose it would be."""

    sort: str
    owner: UUID
    name: str


async def offers(tx: Tx, kept: Kept) -> list[Offer]:
    """What the actor could open one for: themselves, and what hosts such, is theirs and has none yet."""
    rows = await tx.tuples(
        "select 'personal', p.id, p.fn from ground.person p where p.id = %(me)s and p.sort <> 'external'"
        f" and not exists (select from {kept.table} d where d.owner = p.id and d.former is null)"
        " union all (select coalesce(a.kind, 'project'), t.id, t.title from (select b.party as id from ground.belongs b"
        " where b.person = %(me)s union select r.collection from ground.reach r where r.person = %(me)s and r.role >= 4"
        " and not exists (select from ground.party a where a.id = r.collection)) i join ground.thing t on t.id = i.id"
        " left join ground.party a on a.id = t.id where t.kind = any(%(kinds)s) and t.trashed_at is null"
        f" and not exists (select from {kept.table} d where d.owner = t.id and d.former is null)"
        ' order by t.title collate "C", t.id limit 200)',
        me=tx.actor,
        kinds=_hosting(tx),
    )
    return [Offer(sort=row[0], owner=row[1], name=row[2]) for row in rows]


async def opened(tx: Tx, kept: Kept, owner: UUID, make: Make) -> UUID:
    """The one of an owner; made when there is none yet.

    One's own; of a project one edits; of a unit or site one belongs to. Raises NotFound, Forbidden.
    """
    found = await kept.of(tx, owner)
    if found is None:
        await hold(tx, kept, owner)
        found = await kept.of(tx, owner)
    if found is not None:
        await tx.need(kept.sees, found)
        return found
    await tx.need(kept.opens, HOUSE)
    if owner == tx.actor:
        if not await staff(tx, tx.actor):
            raise Forbidden("ground.forbidden")
        return await make(PERSONAL, None, [Grant(party=owner, role=Role.MANAGE)])
    kind, party, place = await _host(tx, owner)
    if kind not in _hosting(tx):
        raise NotFound("ground.not-found")
    if party not in (UNIT, SITE):
        await tx.need(kept.edits, place)
        return await make(PROJECT, place, [])
    if tx.who.kind != "system" and not await _belongs(tx, tx.actor, owner):
        raise NotFound("ground.not-found")
    heads = await _heads(tx, owner)
    grants = [Grant(party=owner, role=Role.EDIT)]
    if not heads:
        grants.append(Grant(party=tx.actor, role=Role.MANAGE))
    id = await make(party, None, grants)
    await access.give(tx, id, [Grant(party=one, role=Role.MANAGE) for one in heads], by=SYSTEM)
    return id


async def hold(q: Queries, kept: Kept, owner: UUID) -> None:
    """One opening for an owner at a time, until the end of the transaction."""
    await q.run("select pg_advisory_xact_lock(hashtextextended(%(key)s, 0))", key=f"{kept.table} {owner}")


async def follow_heads(tx: Tx, kept: Kept) -> list[UUID]:
    """Whoever heads a unit or administers a site today manages what is kept for it; whoever did no longer does. For jobs.

    Only grants that came this way go: one that somebody gave stays. The last manager stays until another one comes. Gives
    those whose rights changed.
    """
    changed = []
    for id, owner, managers in await _all_headed(tx, kept):
        heads = set(await _heads(tx, owner))
        if not heads or heads == managers:
            continue
        await access.give(tx, id, [Grant(party=one, role=Role.MANAGE) for one in heads - managers], by=SYSTEM)
        for one in managers - heads:
            await access.take(tx, id, one)
        changed.append(id)
    return changed


async def staff(q: Queries, person: UUID) -> bool:
    """Whether the person is of the house."""
    return bool(
        await q.value("select exists (select from ground.person where id = %(id)s and sort <> 'external')", id=person)
    )


def _hosting(tx: Tx) -> list[str]:
    return [name for name, kind in tx.house.kinds.items() if kind.hosts]


async def _host(q: Queries, owner: UUID) -> tuple[str, str, UUID]:
    """What it may be opened for: kind of thing, kind of party, its place. Raises NotFound."""
    rows = await q.tuples(
        "select t.kind, coalesce(a.kind, ''), t.place from ground.thing t left join ground.party a"
        " on a.id = t.id where t.id = %(id)s and t.trashed_at is null",
        id=owner,
    )
    if not rows:
        raise NotFound("ground.not-found")
    return rows[0][0], rows[0][1], rows[0][2]


async def _belongs(q: Queries, person: UUID, party: UUID) -> bool:
    return bool(
        await q.value(
            "select exists (select from ground.belongs where person = %(person)s and party = %(party)s)",
            person=person,
            party=party,
        )
    )


async def _heads(q: Queries, party: UUID) -> list[UUID]:
    """Who heads a unit today; who manages a site."""
    return await q.values(
        "select a.person from ground.assignment a join ground.person p on p.id = a.person and p.suspended_at is null"
        " where a.unit = %(party)s and a.heads and a.valid @> current_date"
        " union select g.party from ground.grants g join ground.site s on s.id = g.collection"
        " join ground.person p on p.id = g.party where s.id = %(party)s and g.role = 5 and g.expires_at is null",
        party=party,
    )


async def _all_headed(q: Queries, kept: Kept) -> list[tuple[UUID, UUID, set[UUID]]]:
    """Those of units and sites, whose they are, and who manages them because of that."""
    rows = await q.tuples(
        "select d.id, d.owner, coalesce(array_agg(g.party) filter (where g.party is not null), '{}')"
        f" from {kept.table} d left join ground.grants g on g.collection = d.id and g.role = 5"
        " and g.created_by = %(system)s where d.sort in ('unit', 'site') group by d.id, d.owner",
        system=SYSTEM,
    )
    return [(row[0], row[1], set(row[2])) for row in rows]
