"""Drives: whose they are and what they hold."""

from datetime import datetime
from uuid import UUID

from madang.drive.models import Drive, Policy, Whose
from madang.ground import settings
from madang.ground.db import Queries

_DRIVE = (
    "select d.id, d.sort, d.owner, d.former, coalesce(l.fn, '') as former_name,"
    " coalesce(nullif(d.name, ''), t.title, o.fn, '') as name, d.quota_bytes, d.keep_versions, d.keep_days,"
    " coalesce(x.role, 0) as rank, coalesce(x.adds, false) as adds, d.revision from drive.drive d"
    " left join ground.person l on l.id = d.former left join ground.person o on o.id = d.owner"
    " left join ground.thing t on t.id = d.owner and d.sort <> 'personal'"
    " left join lateral (select max(r.role) as role, bool_or(r.adds) as adds from ground.reach r"
    " where r.person = %(me)s and r.collection = d.id) x on true"
)


async def mine(q: Queries, me: UUID) -> list[Drive]:
    """Drives the person sees, their own first; not those that lie in the trash with their project."""
    return await q.rows(
        Drive,
        _DRIVE + " where d.id in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
        " and t.trashed_at is null order by d.owner <> %(me)s, d.former is not null, d.sort,"
        " coalesce(nullif(d.name, ''), t.title, o.fn) collate \"C\", d.id limit 1000",
        me=me,
    )


async def one(q: Queries, me: UUID, id: UUID) -> Drive | None:
    """A drive, in reach or not."""
    return await q.row(Drive, _DRIVE + " where d.id = %(id)s", me=me, id=id)


async def of(q: Queries, owner: UUID) -> UUID | None:
    """The drive of a person, project, unit or site."""
    found: UUID | None = await q.value(
        "select id from drive.drive where owner = %(owner)s and former is null", owner=owner
    )
    return found


async def insert(q: Queries, id: UUID, *, sort: Whose, owner: UUID, by: UUID, now: datetime) -> None:
    """A new drive and the root of its tree."""
    await q.run(
        "insert into drive.drive (id, sort, owner, created_at, created_by)"
        " values (%(id)s, %(sort)s, %(owner)s, %(now)s, %(by)s)",
        id=id,
        sort=sort.value,
        owner=owner,
        now=now,
        by=by,
    )
    await q.run(
        "insert into drive.entry (id, kind, drive, place, name, sort_key, created_at, created_by, changed_at,"
        " changed_by) values (%(id)s, 'drive', %(id)s, %(id)s, '', '', %(now)s, %(by)s, %(now)s, %(by)s)",
        id=id,
        now=now,
        by=by,
    )


async def lock(q: Queries, id: UUID) -> None:
    """The drive, held against other writers."""
    await q.run("select from drive.drive where id = %(id)s for update", id=id)


async def save(
    q: Queries, id: UUID, *, name: str, quota_bytes: int | None, keep_versions: int | None, keep_days: int | None
) -> None:
    """Change what a manager may change."""
    await q.run(
        "update drive.drive set name = %(name)s, quota_bytes = %(quota)s, keep_versions = %(versions)s,"
        " keep_days = %(days)s, revision = revision + 1 where id = %(id)s",
        id=id,
        name=name,
        quota=quota_bytes,
        versions=keep_versions,
        days=keep_days,
    )


async def own_name(q: Queries, id: UUID) -> str:
    """The name somebody gave the drive; empty when it is called after its owner."""
    return str(await q.value("select name from drive.drive where id = %(id)s", id=id) or "")


async def hand_over(q: Queries, person: UUID, to: UUID) -> list[UUID]:
    """A leaver's drives answer to somebody else; they keep whose they were."""
    return await q.values(
        "update drive.drive set owner = %(to)s, former = coalesce(former, %(person)s), revision = revision + 1"
        " where owner = %(person)s and sort = 'personal' returning id",
        person=person,
        to=to,
    )


async def holds(q: Queries, id: UUID) -> tuple[int, int, int]:
    """Bytes kept in the drive, all versions and the trash included, and how many folders and files stand in it."""
    rows = await q.tuples(
        "select (select coalesce(sum(kept_bytes), 0)::bigint from drive.entry where drive = %(id)s),"
        " count(*) filter (where e.kind = 'folder'), count(*) filter (where e.kind = 'file')"
        " from drive.entry e where e.drive = %(id)s and e.trashed_at is null and not e.dropping",
        id=id,
    )
    return rows[0][0], rows[0][1], rows[0][2]


async def quota(q: Queries, entry: UUID) -> tuple[UUID, int | None]:
    """The drive an entry lies in and how many bytes it may keep."""
    rows = await q.tuples(
        "select d.id, coalesce(d.quota_bytes, (s.value ->> case when d.sort = 'personal' then 'personal_bytes' else"
        " 'shared_bytes' end)::bigint) from drive.entry e join drive.drive d on d.id = e.drive"
        " left join ground.setting s on s.name = 'drive' where e.id = %(id)s",
        id=entry,
    )
    return rows[0][0], rows[0][1]


async def kept(q: Queries, drive: UUID) -> int:
    """Bytes kept in the drive and announced to come."""
    return int(
        await q.value(
            "select (select coalesce(sum(kept_bytes), 0)::bigint from drive.entry where drive = %(id)s)", id=drive
        )
    )


async def hold_room(q: Queries, drive: UUID) -> None:
    """One newcomer to a drive with a quota at a time, until it is in."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('drive.room' || %(id)s::text, 0))", id=drive)


async def policy(q: Queries) -> Policy:
    """What the institution decides."""
    return await settings.read(q, "drive", Policy) or Policy()
