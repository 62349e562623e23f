"""Lists across folders: ids of entries in reach, in the order of the list, with where the next page begins."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.drive.models import TagCount
from madang.ground.db import Queries

PAGE = 100

_REACHED = (
    " e.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
    " and e.kind <> 'drive' and not e.dropping and exists (select from ground.thing t where t.id = e.id and t.trashed_at is null)"
)

Page = list[tuple[UUID, datetime]]


def _page(rows: Sequence[tuple[UUID, datetime]]) -> Page:
    return [(row[0], row[1]) for row in rows]


async def recents(q: Queries, me: UUID, *, before: tuple[datetime, UUID] | None) -> Page:
    """What the person opened, the latest first."""
    at, id = before or (None, None)
    return _page(
        await q.tuples(
            "select e.id, s.seen_at from ground.recent s join drive.entry e on e.id = s.thing where s.person = %(me)s"
            " and (%(at)s::timestamptz is null or (s.seen_at, e.id) < (%(at)s, %(id)s::uuid)) and"
            + _REACHED
            + " order by s.seen_at desc, e.id desc limit %(most)s",
            me=me,
            at=at,
            id=id,
            most=PAGE + 1,
        )
    )


async def favourites(q: Queries, me: UUID) -> Page:
    """The person's favourites in their order."""
    return _page(
        await q.tuples(
            "select e.id, e.changed_at from ground.favourite f join drive.entry e on e.id = f.thing"
            " where f.person = %(me)s and" + _REACHED + " order by f.place, e.id limit 500",
            me=me,
        )
    )


async def with_me(q: Queries, me: UUID, *, before: tuple[datetime, UUID] | None) -> Page:
    """What others gave the person rights on, where they do not reach what it lies in; the latest first."""
    at, id = before or (None, None)
    return _page(
        await q.tuples(
            "select e.id, s.at from (select g.collection, max(g.created_at) as at from ground.grants g"
            " join ground.belongs b on b.party = g.party where b.person = %(me)s and g.created_by <> %(me)s"
            " and g.role >= 2 group by g.collection) s join drive.entry e on e.id = s.collection"
            " join ground.collection c on c.id = e.id where e.kind <> 'drive' and (%(at)s::timestamptz is null or"
            " (s.at, e.id) < (%(at)s, %(id)s::uuid)) and not exists (select from ground.reach r where"
            " r.person = %(me)s and r.collection = c.parent and r.role >= 2) and"
            + _REACHED
            + " order by s.at desc, e.id desc limit %(most)s",
            me=me,
            at=at,
            id=id,
            most=PAGE + 1,
        )
    )


async def by_me(q: Queries, me: UUID, *, before: tuple[datetime, UUID] | None) -> Page:
    """What the person gave others rights on, links included; the latest first."""
    at, id = before or (None, None)
    return _page(
        await q.tuples(
            "select e.id, s.at from (select g.collection, max(g.created_at) as at from ground.grants g"
            " where g.created_by = %(me)s and g.party <> %(me)s group by g.collection) s"
            " join drive.entry e on e.id = s.collection where e.kind <> 'drive' and (%(at)s::timestamptz is null or"
            " (s.at, e.id) < (%(at)s, %(id)s::uuid)) and" + _REACHED + " order by s.at desc, e.id desc limit %(most)s",
            me=me,
            at=at,
            id=id,
            most=PAGE + 1,
        )
    )


async def tagged(q: Queries, me: UUID, tag: str, *, drive: UUID | None, before: tuple[datetime, UUID] | None) -> Page:
    """Entries with a tag, in one drive or everywhere; the latest changed first."""
    at, id = before or (None, None)
    return _page(
        await q.tuples(
            "select e.id, e.changed_at from drive.tag g join drive.entry e on e.id = g.entry where g.name = %(tag)s"
            " and (%(drive)s::uuid is null or e.drive = %(drive)s) and (%(at)s::timestamptz is null or"
            " (e.changed_at, e.id) < (%(at)s, %(id)s::uuid)) and"
            + _REACHED
            + " order by e.changed_at desc, e.id desc limit %(most)s",
            me=me,
            tag=tag,
            drive=drive,
            at=at,
            id=id,
            most=PAGE + 1,
        )
    )


async def trashed(q: Queries, me: UUID, drive: UUID, *, before: tuple[datetime, UUID] | None) -> Page:
    """What was trashed in a drive where the person may edit, the latest first; not what went along with a folder."""
    at, id = before or (None, None)
    return _page(
        await q.tuples(
            "select e.id, e.trashed_at from drive.entry e where e.drive = %(drive)s and e.trashed_at is not null and not e.dropping"
            " and (%(at)s::timestamptz is null or (e.trashed_at, e.id) < (%(at)s, %(id)s::uuid)) and e.place in"
            " (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 4)"
            " order by e.trashed_at desc, e.id desc limit %(most)s",
            me=me,
            drive=drive,
            at=at,
            id=id,
            most=PAGE + 1,
        )
    )


async def tags(q: Queries, me: UUID, drive: UUID) -> list[TagCount]:
    """Tags in a drive and how often each is used, as far as the person sees."""
    return await q.rows(
        TagCount,
        "select g.name, count(*) from drive.tag g join drive.entry e on e.id = g.entry where e.drive = %(drive)s and"
        + _REACHED
        + ' group by g.name order by count(*) desc, g.name collate "C" limit 200',
        me=me,
        drive=drive,
    )
