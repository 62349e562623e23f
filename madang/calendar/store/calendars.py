"""Calendars: whose they are, who sees them how."""

from datetime import datetime
from uuid import UUID

from madang.calendar.models import Calendar, Sort
from madang.ground.db import Queries

_CALENDAR = (
    "select c.id, c.sort, c.owner, c.former, coalesce(l.fn, o.fn, t.title, '') as owner_name, c.slug,"
    " coalesce(nullif(c.name, ''), t.title, o.fn, '') as name, c.note,"
    " coalesce(nullif(p.color, ''), c.color) as color, c.main, c.components, c.timezone, c.changed, c.revision,"
    " coalesce(x.role, 0)::int as rank, coalesce(x.delegates, false) as delegates, coalesce(p.hidden, false) as hidden,"
    " coalesce(p.position, 0) as position, c.sort in ('personal', 'subscribed') and c.owner <> %(me)s as shared,"
    " c.trashed_at from calendar.calendar c left join ground.person o on o.id = c.owner"
    " left join ground.person l on l.id = c.former"
    " left join ground.thing t on t.id = c.owner and c.sort not in ('personal', 'subscribed')"
    " left join calendar.preference p on p.person = %(me)s and p.calendar = c.id"
    " left join lateral (select max(r.role) as role, bool_or(r.delegates) as delegates from ground.reach r"
    " where r.person = %(me)s and r.collection = c.id) x on true"
)


async def mine(q: Queries, me: UUID) -> list[Calendar]:
    """Calendars the person reaches, their own first, then in the order they gave them; none of a project in the trash."""
    return await q.rows(
        Calendar,
        _CALENDAR + " where c.id in (select r.collection from ground.reach r where r.person = %(me)s)"
        " and x.role >= 1 and c.trashed_at is null and t.trashed_at is null order by c.owner <> %(me)s, coalesce(p.position, 0),"
        " not c.main, c.sort, coalesce(nullif(c.name, ''), t.title, o.fn) collate \"C\", c.id limit 1000",
        me=me,
    )


async def trashed(q: Queries, me: UUID) -> list[Calendar]:
    """Calendars in the trash that the person manages."""
    return await q.rows(
        Calendar,
        _CALENDAR + " where c.id in (select r.collection from ground.reach r where r.person = %(me)s and r.role = 5)"
        " and c.trashed_at is not null order by c.trashed_at desc limit 200",
        me=me,
    )


async def one(q: Queries, me: UUID, id: UUID, *, hold: bool = False) -> Calendar | None:
    """A calendar, in reach or not, in the trash or not. With `hold` other writers wait from here on."""
    if hold:
        return await q.row(Calendar, _CALENDAR + " where c.id = %(id)s for no key update of c", me=me, id=id)
    return await q.row(Calendar, _CALENDAR + " where c.id = %(id)s", me=me, id=id)


_SEEN = (
    _CALENDAR + " where c.trashed_at is null and x.role >= 1 and (c.owner = %(me)s and c.slug = %(segment)s"
    " or c.id = %(id)s and c.owner <> %(me)s)"
)


async def seen(q: Queries, me: UUID, segment: str, *, hold: bool = False) -> Calendar | None:
    """The calendar in reach that has this name among the person's own, or this id. With `hold` other writers wait."""
    statement = _SEEN + " for no key update of c" if hold else _SEEN
    return await q.row(Calendar, statement, me=me, segment=segment, id=_id(segment))


def _id(segment: str) -> UUID | None:
    try:
        return UUID(segment)
    except ValueError:
        return None


async def of(q: Queries, owner: UUID) -> UUID | None:
    """The calendar of a project, unit or site, or a person's main one."""
    found: UUID | None = await q.value(
        "select id from calendar.calendar where owner = %(owner)s and former is null"
        " and (main or sort in ('project', 'unit', 'site'))",
        owner=owner,
    )
    return found


async def by_slug(q: Queries, owner: UUID, slug: str) -> UUID | None:
    """The calendar of an owner with this name in addresses."""
    found: UUID | None = await q.value(
        "select id from calendar.calendar where owner = %(owner)s and slug = %(slug)s and trashed_at is null",
        owner=owner,
        slug=slug,
    )
    return found


async def free_slug(q: Queries, owner: UUID, slug: str) -> None:
    """A calendar in the trash gives its name in addresses up, for another one to have it."""
    await q.run(
        "update calendar.calendar set slug = id::text, revision = revision + 1 where owner = %(owner)s"
        ' and slug collate "C" = %(slug)s and trashed_at is not null',
        owner=owner,
        slug=slug,
    )


async def count(q: Queries, owner: UUID) -> int:
    """How many calendars somebody has."""
    return int(await q.value("select count(*) from calendar.calendar where owner = %(owner)s", owner=owner))


async def insert(
    q: Queries,
    id: UUID,
    *,
    sort: Sort,
    owner: UUID,
    slug: str,
    name: str,
    color: str,
    main: bool,
    by: UUID,
    now: datetime,
) -> None:
    """A new calendar."""
    await q.run(
        "insert into calendar.calendar (id, sort, owner, slug, name, color, main, created_at, created_by)"
        " values (%(id)s, %(sort)s, %(owner)s, %(slug)s, %(name)s, %(color)s, %(main)s, %(now)s, %(by)s)",
        id=id,
        sort=sort.value,
        owner=owner,
        slug=slug,
        name=name,
        color=color,
        main=main,
        now=now,
        by=by,
    )


async def lock(q: Queries, id: UUID) -> None:
    """The calendar, held against other writers."""
    await q.run("select from calendar.calendar where id = %(id)s for no key update", id=id)


async def own(q: Queries, id: UUID) -> tuple[str, str]:
    """The name and colour the calendar itself has."""
    rows = await q.tuples("select name, color from calendar.calendar where id = %(id)s", id=id)
    return (rows[0][0], rows[0][1]) if rows else ("", "")


async def save(q: Queries, id: UUID, *, name: str, note: str, color: str, components: list[str], timezone: str) -> None:
    """Change what a manager may change."""
    await q.run(
        "update calendar.calendar set name = %(name)s, note = %(note)s, color = %(color)s,"
        " components = %(components)s, timezone = %(timezone)s, revision = revision + 1 where id = %(id)s",
        id=id,
        name=name,
        note=note,
        color=color,
        components=components,
        timezone=timezone,
    )


async def prefer(q: Queries, person: UUID, id: UUID, *, color: str, hidden: bool, position: int) -> None:
    """How a person sees a calendar."""
    await q.run(
        "insert into calendar.preference (person, calendar, color, hidden, position) values (%(person)s, %(id)s,"
        " %(color)s, %(hidden)s, %(position)s) on conflict (person, calendar) do update set color = excluded.color,"
        " hidden = excluded.hidden, position = excluded.position",
        person=person,
        id=id,
        color=color,
        hidden=hidden,
        position=position,
    )


async def preferred_color(q: Queries, person: UUID, id: UUID) -> str:
    """The colour a person gave a calendar, or nothing."""
    return str(
        await q.value(
            "select color from calendar.preference where person = %(person)s and calendar = %(id)s",
            person=person,
            id=id,
        )
        or ""
    )


async def trash(q: Queries, id: UUID, *, by: UUID | None, now: datetime) -> None:
    """Into the trash, or back from it with `by` None. What stands in it is neither seen nor counted meanwhile."""
    await q.run(
        "update calendar.calendar set trashed_by = %(by)s, revision = revision + 1,"
        " trashed_at = case when %(by)s::uuid is not null then %(now)s::timestamptz end where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def delete(q: Queries, id: UUID) -> int:
    """For good, with everything in it; gives how many events that were."""
    number = int(await q.value("select count(*) from calendar.event where calendar = %(id)s", id=id))
    await q.run(
        "delete from ground.thing where kind = 'calendar.event' and id in"
        " (select id from calendar.event where calendar = %(id)s)",
        id=id,
    )
    await q.run("delete from calendar.calendar where id = %(id)s", id=id)
    return number


async def hand_over(q: Queries, person: UUID, to: UUID) -> list[UUID]:
    """A leaver's calendars answer to somebody else; they keep whose they were and what they are called."""
    return await q.values(
        "update calendar.calendar set owner = %(to)s, former = coalesce(former, %(person)s), main = false,"
        " slug = id::text, revision = revision + 1 where owner = %(person)s and sort in ('personal', 'subscribed')"
        " returning id",
        person=person,
        to=to,
    )


async def names_of(q: Queries, ids: list[UUID]) -> dict[UUID, str]:
    """Names of people, units and sites."""
    rows = await q.tuples(
        "select i.id, coalesce(p.fn, t.title, '') from unnest(%(ids)s::uuid[]) i(id) left join ground.person p"
        " on p.id = i.id left join ground.thing t on t.id = i.id",
        ids=ids,
    )
    return {row[0]: row[1] for row in rows}


async def link(q: Queries, id: UUID) -> UUID | None:
    """The share link by which anybody sees the calendar; it may be dead."""
    found: UUID | None = await q.value("select link from calendar.calendar where id = %(id)s", id=id)
    return found


async def set_link(q: Queries, id: UUID, link: UUID | None) -> None:
    """From now on this is the link by which anybody sees it, or nobody does."""
    await q.run("update calendar.calendar set link = %(link)s where id = %(id)s", id=id, link=link)


async def version(q: Queries, id: UUID) -> tuple[int, int, datetime]:
    """The count of changes of a calendar, its revision, and when something changed last."""
    rows = await q.tuples("select changed, revision, changed_at from calendar.calendar where id = %(id)s", id=id)
    return rows[0][0], rows[0][1], rows[0][2]


async def people_of(q: Queries, party: UUID, *, most: int = 2000) -> list[UUID]:
    """The person, or the people of a unit, site or group."""
    return await q.values(
        "select b.person from ground.belongs b join ground.person p on p.id = b.person where b.party = %(party)s"
        " limit %(most)s",
        party=party,
        most=most,
    )
