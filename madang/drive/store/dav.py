"""What WebDAV asks of the tree: one statement finds a path, one lists a folder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from msgspec import Struct
from psycopg import sql

from madang.ground.db import Queries


class Found(Struct, frozen=True, kw_only=True):
    """An entry on a path. `depth` counts from the root, 0; `above` names the folders it lies in, the nearest first."""

    depth: int
    above: list[UUID]
    id: UUID
    kind: str
    drive: UUID
    place: UUID
    name: str
    size: int
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    changed_by: UUID
    media_type: str | None
    version: int | None
    blob: bytes | None
    state: str
    label: str
    rank: int
    adds: bool
    locked: bool


_WALK = (
    "with recursive walk as (select e.id, 0 as depth, array[]::uuid[] as above from drive.entry e"
    " where e.id = %(drive)s union all select e.id, w.depth + 1, w.id || w.above from walk w join drive.entry e"
    ' on e.parent = w.id and e.trashed_at is null and e.name collate "C" = (%(names)s::text[])[w.depth + 1] collate "C"'
    " where w.depth < %(count)s)"
)


async def walk(q: Queries, me: UUID, drive: UUID, names: Sequence[str], *, now: datetime) -> list[Found]:
    """The last two entries on a path, as far as they are there, with the person's rank in each place.

    `locked` where anything on the path is.
    """
    return await q.rows(
        Found,
        _WALK + " select w.depth, w.above, e.id, e.kind, e.drive, e.place, e.name, e.size, e.created_at, e.created_by,"
        " e.changed_at, e.changed_by, v.media_type, f.version, v.blob, coalesce(v.state, 'clean') as state,"
        " coalesce(t.label, 'O') as label, coalesce(x.role, 0) as rank, coalesce(x.adds, false) as adds,"
        " exists (select from walk a join ground.dav_lock k on k.resource = a.id where k.expires_at > %(now)s) as locked"
        " from walk w join drive.entry e on e.id = w.id left join ground.file f on f.id = e.file"
        " left join ground.file_version v on v.file = f.id and v.version = f.version"
        " left join ground.thing t on t.id = e.id"
        " left join lateral (select max(r.role) as role, bool_or(r.adds) as adds from ground.reach r"
        " where r.person = %(me)s and r.collection = e.place) x on true"
        " where w.depth >= %(count)s - 1",
        me=me,
        drive=drive,
        names=list(names),
        count=len(names),
        now=now,
    )


async def members(
    q: Queries, me: UUID, folder: UUID, place: UUID, *, after: UUID | None, most: int
) -> list[tuple[Any, ...]]:
    """Entries of a folder in reach, by id.

    The id's bytes, name, whether a folder, size, type, the first half of the contents' SHA-256, and in seconds since
    1970 when it was made and changed. What is not clean is there for who put it there.
    """
    return await q.tuples(
        "select uuid_send(e.id), e.name, not e.is_file, e.size::text, v.media_type, encode(substr(v.blob, 1, 16), 'hex'),"
        " floor(extract(epoch from e.created_at))::bigint, floor(extract(epoch from e.changed_at))::bigint"
        " from drive.entry e left join ground.file f on f.id = e.file"
        " left join ground.file_version v on v.file = f.id and v.version = f.version"
        " where e.parent = %(parent)s and e.trashed_at is null and (%(after)s::uuid is null or e.id > %(after)s)"
        " and (e.place = %(place)s or e.place in"
        " (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2))"
        " and (not e.is_file or v.state = 'clean' or e.created_by = %(me)s) order by e.id limit %(most)s",
        parent=folder,
        place=place,
        me=me,
        after=after,
        most=most,
    )


_FIELDS: dict[int, LiteralString] = {
    0: "e.href",
    1: "replace(replace(replace(e.name, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')",
    3: "e.size",
    4: "e.media_type",
    5: "'\"', encode(substr(e.blob, 1, 16), 'hex'), '\"'",
    6: "to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
    7: "to_char(e.changed_at at time zone 'UTC', 'Dy, DD Mon YYYY HH24:MI:SS \"GMT\"')",
}
"""Fields of a Row, as the entry has them."""


async def listing(
    q: Queries,
    me: UUID,
    folder: UUID,
    place: UUID,
    *,
    files: Sequence[str | int],
    folders: Sequence[str | int],
    after: UUID | None,
    most: int,
) -> tuple[int, UUID | None, bytes]:
    """The same entries as `members`, put together: how many, the last id, and their text.

    `files` and `folders` are what stands for each: pieces of text, and numbers of the fields of a Row.
    """
    given: dict[str, Any] = {"parent": folder, "place": place, "me": me, "after": after, "most": most}

    def put_together(kind: str, pieces: Sequence[str | int]) -> sql.Composed:
        made: list[sql.Composable] = []
        for number, piece in enumerate(pieces):
            if isinstance(piece, int):
                made.append(sql.SQL(_FIELDS[piece]))
            else:
                given[f"{kind}{number}"] = piece
                made.append(sql.SQL("{}::text").format(sql.Placeholder(f"{kind}{number}")))
        return sql.SQL("concat({})").format(sql.SQL(", ").join(made))

    rows = await q.tuples(
        sql.SQL(
            "select count(*), (array_agg(e.id))[count(*)], convert_to(coalesce(string_agg(case when e.is_file then {} else {}"
            " end, ''), ''), 'UTF8') from (select e.*, v.media_type, v.blob from drive.entry e"
            " left join ground.file f on f.id = e.file"
            " left join ground.file_version v on v.file = f.id and v.version = f.version"
            " where e.parent = %(parent)s and e.trashed_at is null and (%(after)s::uuid is null or e.id > %(after)s)"
            " and (e.place = %(place)s or e.place in"
            " (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2))"
            " and (not e.is_file or v.state = 'clean' or e.created_by = %(me)s) order by e.id limit %(most)s) e"
        ).format(put_together("file", files), put_together("folder", folders)),
        **given,
    )
    count, last, text = rows[0]
    return count, last, text


async def drives(q: Queries, me: UUID) -> list[tuple[UUID, str, bool]]:
    """Drives the person sees: id, name, and whether it is their own."""
    rows = await q.tuples(
        "select d.id, coalesce(nullif(d.name, ''), t.title, l.fn, o.fn, ''), d.owner = %(me)s and d.former is null"
        " from drive.drive d left join ground.person l on l.id = d.former left join ground.person o on o.id = d.owner"
        " left join ground.thing t on t.id = d.owner and d.sort <> 'personal'"
        " where d.id in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
        " and t.trashed_at is null order by d.id limit 1000",
        me=me,
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def room(q: Queries, drive: UUID) -> tuple[int, int | None]:
    """Bytes kept in a drive, and the drive's own limit."""
    rows = await q.tuples(
        "select (select coalesce(sum(kept_bytes), 0)::bigint from drive.entry where drive = %(drive)s), quota_bytes"
        " from drive.drive where id = %(drive)s",
        drive=drive,
    )
    return (rows[0][0], rows[0][1]) if rows else (0, None)


async def same_paths(q: Queries, one: UUID, other: UUID) -> list[tuple[UUID, UUID]]:
    """Entries of two trees that have the same path below their roots, the roots themselves too."""
    rows = await q.tuples(
        "with recursive pair as (select %(one)s::uuid as one, %(other)s::uuid as other union all"
        " select a.id, b.id from pair p join drive.entry a on a.parent = p.one and a.trashed_at is null"
        ' join drive.entry b on b.parent = p.other and b.trashed_at is null and b.name collate "C" = a.name collate "C")'
        " select one, other from pair",
        one=one,
        other=other,
    )
    return [(row[0], row[1]) for row in rows]
