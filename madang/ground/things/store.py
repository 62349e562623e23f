"""SQL about things of any kind. Lists join reach, so nothing out of reach leaves this file."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.errors import Forbidden, NotFound
from madang.ground.roles import Role
from madang.ground.things.models import Brief, Found, Party, Seen, Thing, brief
from madang.ground.tx import Tx

REACHED = (
    "(t.place = %(me)s or exists (select from ground.reach r where r.person = %(me)s and r.collection = t.place"
    " and (r.role >= 2 or (r.adds and t.created_by = %(me)s))))"
)
"""The condition on `ground.thing t`: seen with view and more, and what one put in oneself. Needs `me`."""

REACHED_OF_MANY = (
    "(t.place = %(me)s or t.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
    " or (t.created_by = %(me)s and t.place in"
    " (select r.collection from ground.reach r where r.person = %(me)s and r.adds)))"
)
"""The same condition where thousands of rows are looked at: all of reach is read once instead of once per row."""

ALL = UUID(int=0)
PAGE = 50


async def found(q: Queries, me: UUID, ids: Sequence[UUID], *, everything: bool = False) -> list[Found]:
    """Those of the things that are in reach, with the greatest role on each."""
    return await q.rows(
        Found,
        "select t.id, t.kind, t.title, t.place, t.within, t.summary, t.label, t.created_by, t.created_at, t.changed_at,"
        " t.trashed_at, case when %(all)s or t.place = %(me)s then 5 else coalesce(x.role, 0) end as rank,"
        " %(all)s or coalesce(x.adds, false) as adds from ground.thing t left join lateral"
        " (select max(r.role) as role, bool_or(r.adds) as adds from ground.reach r where r.person = %(me)s"
        " and r.collection = t.place) x on true where t.id = any(%(ids)s) and (%(all)s or t.place = %(me)s"
        " or x.role >= 2 or (x.adds and t.created_by = %(me)s))",
        me=me,
        ids=list(ids),
        all=everything,
    )


async def need(tx: Tx, id: UUID) -> Found:
    """The thing when the actor reaches it. Raises NotFound; Forbidden for a token without `things` or the kind's slice."""
    things = await found(tx, tx.actor, [id], everything=tx.who.kind == "system")
    if not things:
        raise NotFound("ground.not-found")
    if tx.who.scopes is not None and not {"things", things[0].kind.partition(".")[0]}.intersection(tx.who.scopes):
        raise Forbidden("ground.out-of-scope")
    return things[0]


async def need_on(tx: Tx, act: str, id: UUID) -> Found:
    """The thing when the actor may do the act on it. Raises NotFound out of reach, Forbidden with too small a role.

    What one put into a place where one may only add stays one's own: it is seen and commented.
    """
    thing = await need(tx, id)
    if not tx.can(act, role_on(thing, tx.actor)):
        raise Forbidden("ground.forbidden")
    if tx.who.scopes is not None and act.partition(".")[0] not in tx.who.scopes:
        raise Forbidden("ground.out-of-scope")
    return thing


async def reaching(q: Queries, thing: UUID, people: Sequence[UUID]) -> list[UUID]:
    """Those of the people who reach a thing."""
    return await q.values(
        "select p.id from ground.person p join ground.thing t on t.id = %(thing)s where p.id = any(%(people)s)"
        " and (t.place = p.id or exists (select from ground.reach r where r.person = p.id and r.collection = t.place"
        " and (r.role >= 2 or (r.adds and t.created_by = p.id)))) order by p.id",
        thing=thing,
        people=list(people),
    )


def role_on(thing: Found, me: UUID) -> Role | None:
    """The role on one thing: who may only add keeps `comment` on what they put in."""
    role = Role.of(thing.rank)
    if thing.adds and thing.created_by == me and (role is None or not role >= Role.COMMENT):
        return Role.COMMENT
    return role


async def path(q: Queries, me: UUID, ids: Sequence[UUID]) -> dict[UUID, list[Brief]]:
    """What each thing lies in, outermost first; steps out of reach are left out."""
    rows = await q.tuples(
        "with recursive up as (select id as start, within as id, 1 as depth from ground.thing where id = any(%(ids)s)"
        " union all select up.start, t.within, up.depth + 1 from up join ground.thing t on t.id = up.id"
        " where up.depth < 40) select up.start, t.id, t.kind, t.title, t.label from up join ground.thing t"
        f" on t.id = up.id where {REACHED} order by up.start, up.depth desc",
        me=me,
        ids=list(ids),
    )
    steps: dict[UUID, list[Brief]] = {id: [] for id in ids}
    for start, *step in rows:
        steps[start].append(brief(*step))
    return steps


async def kept(q: Queries, me: UUID, ids: Sequence[UUID]) -> dict[UUID, tuple[bool, str | None]]:
    """Whether each thing is a favourite of the person, and whether followed or muted."""
    rows = await q.tuples(
        "select i.id, f.thing is not null, w.state from unnest(%(ids)s::uuid[]) i(id)"
        " left join ground.favourite f on f.person = %(me)s and f.thing = i.id"
        " left join ground.follow w on w.person = %(me)s and w.thing = i.id",
        me=me,
        ids=list(ids),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


async def things(tx: Tx, ids: Sequence[UUID]) -> list[Thing]:
    """The whole faces of those in reach, in the order asked; three statements however many."""
    reached = {one.id: one for one in await found(tx, tx.actor, ids, everything=tx.who.kind == "system")}
    paths = await path(tx, tx.actor, list(reached))
    keeps = await kept(tx, tx.actor, list(reached))
    return [_whole(tx, reached[id], paths[id], *keeps[id]) for id in dict.fromkeys(ids) if id in reached]


def _whole(tx: Tx, one: Found, steps: list[Brief], favourite: bool, follow: str | None) -> Thing:
    role = role_on(one, tx.actor)
    slice = one.kind.partition(".")[0]
    acts = [act for act in tx.house.access if act.partition(".")[0] in (slice, "talk", "share", "trash")]
    short = one.brief
    return Thing(
        id=one.id,
        ref=short.ref,
        kind=one.kind,
        title=one.title,
        url=short.url,
        label=one.label,
        place=one.place,
        within=one.within,
        summary=one.summary,
        created_by=one.created_by,
        created_at=one.created_at,
        changed_at=one.changed_at,
        trashed_at=one.trashed_at,
        path=steps,
        role=role.value if role else None,
        may=tx.may(role, *acts, adds=one.adds),
        favourite=favourite,
        follow=follow,
    )


async def children(q: Queries, me: UUID, id: UUID, *, after: UUID | None) -> list[Brief]:
    """What lies directly in a thing, oldest first, without trashed things and comments."""
    rows = await q.tuples(
        "select t.id, t.kind, t.title, t.label from ground.thing t where t.within = %(id)s and t.trashed_at is null"
        f" and t.kind <> 'talk.comment' and t.id > %(after)s and {REACHED} order by t.id limit %(most)s",
        me=me,
        id=id,
        after=after or ALL,
        most=PAGE + 1,
    )
    return [brief(*row) for row in rows]


async def see(q: Queries, person: UUID, thing: UUID, *, now: datetime, most: int = 200) -> None:
    """Put a thing first among a person's recents, which keep `most`."""
    await q.run(
        "insert into ground.recent (person, thing, seen_at) values (%(person)s, %(thing)s, %(now)s)"
        " on conflict (person, thing) do update set seen_at = excluded.seen_at",
        person=person,
        thing=thing,
        now=now,
    )
    await q.run(
        "delete from ground.recent where person = %(person)s and seen_at < (select seen_at from ground.recent"
        " where person = %(person)s order by seen_at desc offset %(most)s limit 1)",
        person=person,
        most=most,
    )


async def recents(q: Queries, me: UUID, *, before: datetime | None) -> list[Seen]:
    """What the person opened, newest first."""
    rows = await q.tuples(
        "select t.id, t.kind, t.title, t.label, s.seen_at from ground.recent s join ground.thing t on t.id = s.thing"
        f" where s.person = %(me)s and t.trashed_at is null and {REACHED}"
        " and (%(before)s::timestamptz is null or s.seen_at < %(before)s) order by s.seen_at desc limit %(most)s",
        me=me,
        before=before,
        most=PAGE + 1,
    )
    return [Seen(thing=brief(*row[:4]), seen_at=row[4]) for row in rows]


async def favourites(q: Queries, me: UUID) -> list[Brief]:
    """A person's favourites in the chosen order."""
    rows = await q.tuples(
        "select t.id, t.kind, t.title, t.label from ground.favourite f join ground.thing t on t.id = f.thing"
        f" where f.person = %(me)s and t.trashed_at is null and {REACHED} order by f.place, t.id limit 500",
        me=me,
    )
    return [brief(*row) for row in rows]


async def favour(q: Queries, person: UUID, thing: UUID) -> None:
    """Add a favourite at the end."""
    await q.run(
        "insert into ground.favourite (person, thing, place) select %(person)s, %(thing)s, coalesce(max(place), 0) + 1"
        " from ground.favourite where person = %(person)s on conflict do nothing",
        person=person,
        thing=thing,
    )


async def unfavour(q: Queries, person: UUID, thing: UUID) -> None:
    """No longer a favourite."""
    await q.run(
        "delete from ground.favourite where person = %(person)s and thing = %(thing)s", person=person, thing=thing
    )


async def order_favourites(q: Queries, person: UUID, ids: Sequence[UUID]) -> None:
    """Put the favourites named first, in this order; ids that are none change nothing."""
    await q.run(
        "update ground.favourite f set place = coalesce(array_position(%(ids)s::uuid[], f.thing), 100000 + f.place)"
        " where f.person = %(person)s",
        person=person,
        ids=list(ids),
    )


async def all_managers(q: Queries, thing: UUID) -> tuple[Any, ...] | None:
    """Kind of a thing that exists and the people who manage its place; None when there is no such thing."""
    rows = await q.tuples(
        "select t.kind, array(select distinct b.person from ground.granted g join ground.belongs b on b.party = g.party"
        " join ground.person p on p.id = b.person where g.collection = t.place and g.role = 5"
        " and p.suspended_at is null limit 100) from ground.thing t where t.id = %(thing)s and t.trashed_at is null",
        thing=thing,
    )
    return rows[0] if rows else None


async def parties(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Party]:
    """Names of parties, in one statement."""
    rows = await q.tuples(
        "select a.id, a.kind, coalesce(p.fn, t.title, '') from ground.party a left join ground.person p on p.id = a.id"
        " left join ground.thing t on t.id = a.id and a.kind not in ('everyone', 'link')"
        " where a.id = any(%(ids)s)",
        ids=list(set(ids)),
    )
    return {row[0]: Party(id=row[0], kind=row[1], name=row[2]) for row in rows}


async def hold(q: Queries, id: UUID) -> None:
    """Hold a thing's row until the end: two who would change it at once follow each other."""
    await q.value("select id from ground.thing where id = %(id)s for update", id=id)


async def place_of(q: Queries, id: UUID) -> UUID | None:
    """The collection whose rights rule a thing; None when there is no such thing."""
    place: UUID | None = await q.value("select place from ground.thing where id = %(id)s", id=id)
    return place


async def all_title(q: Queries, id: UUID) -> tuple[str, str]:
    """Title and label of a thing that exists."""
    rows = await q.tuples("select title, label from ground.thing where id = %(id)s", id=id)
    return rows[0][0], rows[0][1]
