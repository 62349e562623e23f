"""SQL of the inbox. Every list joins reach: a notice about a thing out of reach is not there."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.inbox.models import Choices, Counts, Followed, Following, Level, Notice, State
from madang.ground.roles import Role
from madang.ground.things import store as things
from madang.ground.things.models import Party, brief
from madang.ground.things.store import REACHED, REACHED_OF_MANY

PAGE = 50
_MOST_ACTORS = 50

_STATES = {
    State.OPEN: "n.done_at is null and (n.snoozed_until is null or n.snoozed_until <= %(now)s)",
    State.UNREAD: (
        "n.read_at is null and n.done_at is null and (n.snoozed_until is null or n.snoozed_until <= %(now)s)"
    ),
    State.SNOOZED: "n.done_at is null and n.snoozed_until > %(now)s",
    State.DONE: "n.done_at is not null",
}


async def follow_own(q: Queries, things: Sequence[UUID]) -> None:
    """Who made a thing follows it, unless they chose otherwise."""
    await q.run(
        "insert into ground.follow (thing, person, state, auto) select t.id, p.id, 'follow', true from ground.thing t"
        " join ground.person p on p.id = t.created_by left join ground.inbox_choice c on c.person = p.id"
        " where t.id = any(%(things)s) and coalesce(c.follow_own, true) on conflict do nothing",
        things=list(things),
    )


async def some_followers(q: Queries, things: Sequence[UUID]) -> dict[UUID, set[UUID]]:
    """Two of the followers of each thing: enough to know whether there are others than one."""
    found: dict[UUID, set[UUID]] = {}
    for thing, person in await q.tuples(
        "select t.id, f.person from unnest(%(things)s::uuid[]) t (id) cross join lateral (select person"
        " from ground.follow where thing = t.id and state = 'follow' limit 2) f",
        things=list(things),
    ):
        found.setdefault(thing, set()).add(person)
    return found


async def follow_too(q: Queries, thing: UUID, people: Sequence[UUID]) -> None:
    """These people follow the thing from now on; who muted it stays muted."""
    await q.run(
        "insert into ground.follow (thing, person, state, auto) select %(thing)s, p.id, 'follow', true"
        " from ground.person p where p.id = any(%(people)s) on conflict do nothing",
        thing=thing,
        people=list(people),
    )


async def mention(q: Queries, mentions: Mapping[UUID, Sequence[UUID]]) -> dict[UUID, list[UUID]]:
    """Keep who is mentioned in the texts of things; gives those who were not before."""
    pairs = [(thing, person) for thing, people in mentions.items() for person in people]
    thing, person = [one[0] for one in pairs], [one[1] for one in pairs]
    await q.run(
        "delete from ground.mentioned m where m.thing = any(%(things)s) and not exists (select from"
        " unnest(%(thing)s::uuid[], %(person)s::uuid[]) p (thing, person) where p.thing = m.thing"
        " and p.person = m.person)",
        things=list(mentions),
        thing=thing,
        person=person,
    )
    new: dict[UUID, list[UUID]] = {}
    if pairs:
        for one, who in await q.tuples(
            "insert into ground.mentioned (thing, person) select * from unnest(%(thing)s::uuid[], %(person)s::uuid[])"
            " on conflict do nothing returning thing, person",
            thing=thing,
            person=person,
        ):
            new.setdefault(one, []).append(who)
    return new


async def notify(
    q: Queries,
    *,
    thing: UUID,
    cause: int,
    name: str,
    actor: UUID,
    at: datetime,
    named: Sequence[UUID],
    followers: bool,
    loud: bool,
) -> list[UUID]:
    """Write notices for those named and, when asked, for the followers; gives whom.

    One statement however many they are. The actor hears nothing, nobody hears of one cause twice or of a thing out of
    reach, and what is unread about a thing stays one notice.
    """
    return await q.values(
        "with wanted as (select unnest(%(named)s::uuid[]) as person, 1 as level union all"
        " select f.person, case when %(loud)s or not f.auto then 2 else 3 end from ground.follow f"
        " where %(followers)s and f.thing = %(thing)s and f.state = 'follow'),"
        " nearest as (select person, min(level) as level from wanted where person <> %(actor)s group by person),"
        " reaching as (select w.person, w.level from nearest w join ground.person p on p.id = w.person"
        " join ground.thing t on t.id = %(thing)s where p.suspended_at is null and (t.place = p.id or exists"
        " (select from ground.belongs b join ground.granted g on g.party = b.party where b.person = p.id"
        " and g.collection = t.place and (g.role >= 2 or (g.adds and t.created_by = p.id))))),"
        " caused as (insert into ground.notice_cause (person, cause) select person, %(cause)s from reaching"
        " order by person on conflict do nothing returning person)"
        " insert into ground.notice as n (id, person, thing, level, name, actor, actors, first_at, at)"
        " select gen_random_uuid(), r.person, %(thing)s, r.level, %(name)s, %(actor)s, array[%(actor)s::uuid],"
        " %(at)s, %(at)s from reaching r join caused using (person) order by r.person"
        " on conflict (person, thing) where read_at is null do update set level = least(n.level, excluded.level),"
        " name = case when excluded.level <= n.level then excluded.name else n.name end,"
        " actor = case when excluded.level <= n.level then excluded.actor else n.actor end,"
        " actors = case when excluded.actor = any(n.actors) or cardinality(n.actors) >= %(most)s then n.actors"
        " else n.actors || excluded.actor end, count = n.count + 1, at = excluded.at,"
        " snoozed_until = case when excluded.level = 1 then null else n.snoozed_until end returning person",
        thing=thing,
        cause=cause,
        name=name,
        actor=actor,
        at=at,
        named=list(named),
        followers=followers,
        loud=loud,
        most=_MOST_ACTORS,
    )


_SHOWN = (
    "select t.id, t.kind, t.title, t.label, n.id, n.level, n.name, n.actor, cardinality(n.actors), n.count, n.at,"
    " n.read_at, n.done_at, n.snoozed_until, x.role, x.adds from ground.notice n"
    " join ground.thing t on t.id = n.thing left join lateral (select max(r.role) as role, bool_or(r.adds) as adds"
    " from ground.reach r where n.name like '%%.rights-changed' and r.person = %(me)s and r.collection = t.place) x"
    " on true where n.person = %(me)s and "
)


async def _shown(q: Queries, rows: Sequence[Sequence[Any]]) -> list[Notice]:
    actors = await things.parties(q, [row[7] for row in rows])
    return [
        Notice(
            thing=brief(row[0], row[1], row[2], row[3]),
            id=row[4],
            level=Level.of(row[5]),
            name=row[6],
            actor=actors.get(row[7], Party(id=row[7], kind="person", name="")),
            people=row[8],
            count=row[9],
            at=row[10],
            read_at=row[11],
            done_at=row[12],
            snoozed_until=row[13],
            role=role.value if row[14] and (role := Role.of(row[14])) else None,
            adds=bool(row[15]),
        )
        for row in rows
    ]


async def notices(
    q: Queries, me: UUID, *, state: State, level: Level | None, before: tuple[datetime, UUID] | None, now: datetime
) -> list[Notice]:
    """A page of a person's notices, newest first."""
    at, id = before or (None, None)
    rows = await q.tuples(
        _SHOWN + _STATES[state] + f" and {REACHED}"
        " and (%(level)s::int is null or n.level = %(level)s) and (%(at)s::timestamptz is null or (n.at, n.id) <"
        " (%(at)s, %(id)s::uuid)) order by n.at desc, n.id desc limit %(most)s",
        me=me,
        now=now,
        level=level.rank if level else None,
        at=at,
        id=id,
        most=PAGE + 1,
    )
    return await _shown(q, rows)


async def counts(q: Queries, me: UUID, *, now: datetime) -> Counts:
    """Unread notices by level."""
    rows = await q.tuples(
        "select n.level, count(*) from ground.notice n join ground.thing t on t.id = n.thing where n.person = %(me)s"
        f" and {_STATES[State.UNREAD]} and {REACHED_OF_MANY} group by n.level",
        me=me,
        now=now,
    )
    return Counts(**{Level.of(level).value: count for level, count in rows})


async def read(q: Queries, me: UUID, ids: Sequence[UUID], *, now: datetime) -> None:
    """Read."""
    await q.run(
        "update ground.notice set read_at = %(now)s where person = %(me)s and id = any(%(ids)s) and read_at is null",
        me=me,
        ids=list(ids),
        now=now,
    )


async def read_about(q: Queries, pairs: Sequence[tuple[UUID, UUID]], *, now: datetime) -> list[UUID]:
    """Mark read what persons (thing, person) have seen on the things themselves; gives whom that concerned."""
    return await q.values(
        "update ground.notice n set read_at = %(now)s from unnest(%(things)s::uuid[], %(people)s::uuid[]) w (thing, person)"
        " where n.person = w.person and n.thing = w.thing and n.read_at is null returning n.person",
        things=[thing for thing, _ in pairs],
        people=[person for _, person in pairs],
        now=now,
    )


async def read_all(q: Queries, me: UUID, level: Level | None, *, now: datetime) -> None:
    """Read, all of a level or all that is not snoozed."""
    await q.run(
        "update ground.notice set read_at = %(now)s where person = %(me)s and read_at is null"
        " and (%(level)s::int is null or level = %(level)s) and (snoozed_until is null or snoozed_until <= %(now)s)",
        me=me,
        level=level.rank if level else None,
        now=now,
    )


async def unread(q: Queries, me: UUID, ids: Sequence[UUID]) -> None:
    """Unread again; where something newer about the thing is unread already, that one stands for both."""
    await q.run(
        "update ground.notice n set read_at = null, done_at = null where n.id in (select distinct on (o.thing) o.id"
        " from ground.notice o where o.person = %(me)s and o.id = any(%(ids)s) and not exists (select"
        " from ground.notice u where u.person = o.person and u.thing = o.thing and u.read_at is null)"
        " order by o.thing, o.at desc)",
        me=me,
        ids=list(ids),
    )


async def done(q: Queries, me: UUID, ids: Sequence[UUID], *, on: bool, now: datetime) -> None:
    """Put aside for good, or take back."""
    await q.run(
        "update ground.notice set done_at = case when %(on)s then %(now)s::timestamptz end,"
        " read_at = coalesce(read_at, %(now)s) where person = %(me)s and id = any(%(ids)s)",
        me=me,
        ids=list(ids),
        on=on,
        now=now,
    )


async def snooze(q: Queries, me: UUID, ids: Sequence[UUID], *, until: datetime) -> None:
    """Out of sight until then."""
    await q.run(
        "update ground.notice set snoozed_until = %(until)s where person = %(me)s and id = any(%(ids)s)"
        " and done_at is null",
        me=me,
        ids=list(ids),
        until=until,
    )


async def all_woken(q: Queries, *, now: datetime) -> list[UUID]:
    """Bring back what was snoozed until now; gives whose."""
    return list(
        set(
            await q.values(
                "update ground.notice set snoozed_until = null, at = %(now)s where snoozed_until <= %(now)s"
                " and done_at is null returning person",
                now=now,
            )
        )
    )


async def following(q: Queries, me: UUID, thing: UUID) -> Following:
    """How a person stands to a thing."""
    rows = await q.tuples(
        "select state, auto from ground.follow where thing = %(thing)s and person = %(me)s", me=me, thing=thing
    )
    count = await q.value(
        "select count(*) from ground.follow where thing = %(thing)s and state = 'follow'", thing=thing
    )
    return Following(state=rows[0][0] if rows else None, auto=rows[0][1] if rows else False, followers=count)


async def changed(q: Queries, me: UUID, *, before: int | None, most: int) -> list[tuple[int, Followed]]:
    """What others did last to the things a person follows, one line each, newest first, with its place in the log."""
    rows = await q.tuples(
        "select f.position, t.id, t.kind, t.title, t.label, f.name, f.actor, f.at from ground.follow w"
        " join ground.thing t on t.id = w.thing join lateral (select l.position, l.name, l.actor, l.at"
        " from ground.fact l where l.subject = t.kind || ':' || t.id and l.actor <> %(me)s"
        " and l.name not like '%%.rights-changed' order by l.position desc limit 1) f on true"
        " where w.person = %(me)s and w.state = 'follow' and t.trashed_at is null"
        f" and (%(before)s::bigint is null or f.position < %(before)s) and {REACHED_OF_MANY}"
        " order by f.position desc limit %(most)s",
        me=me,
        before=before,
        most=most,
    )
    actors = await things.parties(q, [row[6] for row in rows])
    return [
        (
            row[0],
            Followed(
                thing=brief(*row[1:5]),
                name=row[5],
                actor=actors.get(row[6], Party(id=row[6], kind="person", name="")),
                at=row[7],
            ),
        )
        for row in rows
    ]


async def follow(q: Queries, me: UUID, thing: UUID, state: str | None) -> None:
    """Follow, mute, or leave it to the house."""
    if state is None:
        await q.run("delete from ground.follow where thing = %(thing)s and person = %(me)s", me=me, thing=thing)
        return
    await q.run(
        "insert into ground.follow (thing, person, state, auto) values (%(thing)s, %(me)s, %(state)s, false)"
        " on conflict (thing, person) do update set state = excluded.state, auto = false",
        me=me,
        thing=thing,
        state=state,
    )


async def choices(q: Queries, me: UUID) -> Choices:
    """What a person chose."""
    found = await q.row(Choices, "select digest_hour, follow_own from ground.inbox_choice where person = %(me)s", me=me)
    return found or Choices()


async def choose(q: Queries, me: UUID, choices: Choices) -> None:
    """Keep what a person chose."""
    await q.run(
        "insert into ground.inbox_choice (person, digest_hour, follow_own) values (%(me)s, %(hour)s, %(own)s)"
        " on conflict (person) do update set digest_hour = excluded.digest_hour, follow_own = excluded.follow_own",
        me=me,
        hour=choices.digest_hour,
        own=choices.follow_own,
    )


async def all_due(q: Queries, *, hour: int) -> list[UUID]:
    """People with an address whose digest goes out at this hour and who have something unread that was not mailed."""
    return await q.values(
        "select c.person from ground.inbox_choice c join ground.person p on p.id = c.person"
        " where c.digest_hour = %(hour)s and p.email is not null and p.suspended_at is null"
        " and (p.left_on is null or p.left_on > current_date) and exists (select from ground.notice n"
        " where n.person = c.person and n.read_at is null and n.done_at is null and n.mailed_at is null)"
        " order by c.person",
        hour=hour,
    )


async def digest(q: Queries, person: UUID, *, now: datetime, most: int = 100) -> list[Notice]:
    """What a digest tells: unread, in reach, not snoozed and never mailed, the nearest level first."""
    rows = await q.tuples(
        _SHOWN + _STATES[State.UNREAD] + f" and n.mailed_at is null and {REACHED_OF_MANY}"
        " order by n.level, n.at desc, n.id limit %(most)s",
        me=person,
        now=now,
        most=most,
    )
    return await _shown(q, rows)


async def mailed(q: Queries, ids: Sequence[UUID], *, now: datetime) -> None:
    """These were mailed and are never mailed again."""
    await q.run("update ground.notice set mailed_at = %(now)s where id = any(%(ids)s)", ids=list(ids), now=now)
