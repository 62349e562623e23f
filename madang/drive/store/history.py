"""What the log tells of one entry."""

from datetime import datetime
from uuid import UUID

from madang.drive.models import Author, Happening, Who
from madang.ground.db import Queries
from madang.ground.ids import Ref

_TOLD = (
    "files.file.attached", "files.file.replaced", "files.file.conflicted", "files.file.renamed", "files.file.moved",
    "files.file.removed", "files.file.restored", "files.file.cleared", "files.file.infected", "drive.folder.made",
    "drive.folder.renamed", "drive.folder.moved", "drive.folder.trashed", "drive.folder.restored", "drive.drive.made",
    "drive.drive.changed", "ground.thing.rights-changed", "ground.thing.guest-invited", "ground.thing.guest-came",
    "ground.thing.handed-over", "ground.label.changed",
)  # fmt: skip
_LET_OUT = ("drive.drive.exported", "ground.label.let-out", "ground.thing.access-asked")
"""What managers alone read: who took it out and why, and who would like to see it."""


async def happenings(
    q: Queries, me: UUID, subject: Ref, *, managing: bool, before: int | None, now: datetime, most: int
) -> list[Happening]:
    """What was told of an entry, the newest first. Places it went to are named as far as they are in reach."""
    rows = await q.tuples(
        "select f.position, f.name, f.at, f.actor, p.fn, coalesce(o.fn, u.name, s.name, g.name), f.told ->> 'role',"
        " coalesce((f.told ->> 'adds')::boolean, false), t.title, (f.told ->> 'version')::integer,"
        " case when %(managing)s then nullif(f.told ->> 'reason', '') end, f.told ->> 'label'"
        " from (select f.*, f.body::jsonb -> 'values' as told from ground.fact f where f.subject = %(subject)s"
        " and f.name = any(%(names)s) and (%(before)s::bigint is null or f.position < %(before)s)"
        " order by f.position desc limit %(most)s) f left join ground.person p on p.id = f.actor"
        " left join ground.person o on o.id = coalesce(f.told ->> 'party', f.told ->> 'person')::uuid"
        " left join ground.unit_version u on u.unit = (f.told ->> 'party')::uuid"
        " and u.valid @> (%(now)s::timestamptz at time zone 'Asia/Seoul')::date"
        " left join ground.site s on s.id = (f.told ->> 'party')::uuid"
        " left join ground.people_group g on g.id = (f.told ->> 'party')::uuid"
        " left join ground.thing t on t.id = split_part(coalesce(f.told ->> 'to', f.told ->> 'thing'), ':', 2)::uuid"
        " and t.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
        " order by f.position desc",
        me=me,
        subject=subject,
        names=[*_TOLD, *(_LET_OUT if managing else ())],
        managing=managing,
        before=before,
        now=now,
        most=most,
    )
    return [
        Happening(
            position=row[0],
            name=row[1],
            at=row[2],
            by=None if row[4] is None else Who(id=row[3], name=row[4]),
            who=row[5],
            role=row[6],
            adds=row[7],
            to=row[8],
            version=row[9],
            reason=row[10],
            label=row[11],
        )
        for row in rows
    ]


async def authors(q: Queries, file: UUID) -> list[Author]:
    """Who saved the versions of a file, and who made those that were taken in."""
    return await q.rows(
        Author,
        "select v.version, coalesce(w.fn, '') as by, o.person, coalesce(p.fn, o.name) as made_by"
        " from ground.file_version v left join ground.person w on w.id = v.by"
        " left join drive.origin o on o.file = v.file and o.version = v.version"
        " left join ground.person p on p.id = o.person where v.file = %(file)s order by v.version",
        file=file,
    )
