"""Entries of the tree: read with what the actor may do there, written one at a time."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.drive.models import Checkout, Entry, Kind, More, Sorting, Step
from madang.ground.db import Queries
from madang.standards.hangul.sorting import sort_key

KEY = 1200
"""Code points of a key that are kept: names that agree so far sort by their ids."""

_COLUMNS = (
    "select e.id, e.kind, e.drive, e.parent, e.place, e.name, e.size, e.created_at, e.created_by, e.changed_at,"
    " e.changed_by, e.trashed_at, coalesce(f.revision, e.revision) as revision, v.media_type, f.version, v.blob,"
    " coalesce(v.state, 'clean') as state, coalesce(t.label, 'O') as label"
)
_JOINS = (
    " left join ground.file f on f.id = e.file left join ground.file_version v on v.file = f.id"
    " and v.version = f.version left join ground.thing t on t.id = e.id"
)
_RANK = (
    ", case when %(all)s then 5 else coalesce(x.role, 0) end as rank, %(all)s or coalesce(x.adds, false) as adds,"
    " t.trashed_at is not null as gone"
)
_REACH = (
    " left join lateral (select max(r.role) as role, bool_or(r.adds) as adds from ground.reach r"
    " where r.person = %(me)s and r.collection = e.place) x on true"
)


def key_of(name: str) -> str:
    """What names sort by, in the order Koreans expect: the extension counts last, so `a.txt` comes before `a (2).txt`."""
    stem, dot, extension = name.rpartition(".")
    return (sort_key(stem) + sort_key(extension) if stem and dot else sort_key(name))[:KEY]


async def some(q: Queries, me: UUID, ids: Sequence[UUID], *, everything: bool = False) -> list[Entry]:
    """These entries with the actor's rank in each place, in reach or not, in the order asked."""
    rows = await q.rows(
        Entry,
        f"{_COLUMNS}{_RANK} from drive.entry e{_JOINS}{_REACH} where e.id = any(%(ids)s)",
        me=me,
        ids=list(ids),
        all=everything,
    )
    found = {one.id: one for one in rows}
    return [found[id] for id in dict.fromkeys(ids) if id in found]


async def child(q: Queries, parent: UUID, name: str) -> UUID | None:
    """The entry of this name in a folder."""
    found: UUID | None = await q.value(
        "select id from drive.entry where parent = %(parent)s and trashed_at is null"
        ' and name collate "C" = %(name)s collate "C"',
        parent=parent,
        name=name,
    )
    return found


async def taken(q: Queries, parent: UUID, start: str, end: str) -> set[str]:
    """Names in a folder that begin and end so."""
    return set(
        await q.values(
            "select name from drive.entry where parent = %(parent)s and trashed_at is null"
            " and starts_with(name, %(start)s) and right(name, length(%(end)s)) = %(end)s",
            parent=parent,
            start=start,
            end=end,
        )
    )


async def insert(
    q: Queries,
    id: UUID,
    *,
    kind: Kind,
    parent: UUID,
    name: str,
    size: int,
    by: UUID,
    now: datetime,
) -> bool:
    """A new entry in a folder, where the folder's rights rule. False when the name is taken.

    Waits for another one of the same name that is not committed yet.
    """
    return bool(
        await q.run(
            "insert into drive.entry (id, kind, drive, parent, place, name, sort_key, size, kept_bytes, created_at,"
            " created_by, changed_at, changed_by, file) select %(id)s, %(kind)s, p.drive, p.id, p.place, %(name)s,"
            " %(key)s, %(size)s, %(size)s, %(now)s, %(by)s, %(now)s, %(by)s, case when %(kind)s = 'file' then"
            " %(id)s::uuid end from drive.entry p where p.id = %(parent)s"
            ' on conflict (parent, name collate "C") where trashed_at is null do nothing',
            id=id,
            kind=kind.value,
            parent=parent,
            name=name,
            key=key_of(name),
            size=size,
            now=now,
            by=by,
        )
    )


async def lock(q: Queries, ids: Sequence[UUID]) -> None:
    """These entries, held against other writers, in one order for everybody."""
    await q.run("select from drive.entry where id = any(%(ids)s) order by id for no key update", ids=list(ids))


async def rename(q: Queries, id: UUID, name: str, *, by: UUID, now: datetime) -> None:
    """Another name. Raises psycopg's UniqueViolation when it is taken."""
    await q.run(
        "update drive.entry set name = %(name)s, sort_key = %(key)s, changed_at = %(now)s, changed_by = %(by)s,"
        " revision = revision + 1 where id = %(id)s",
        id=id,
        name=name,
        key=key_of(name),
        by=by,
        now=now,
    )


async def sync(q: Queries, id: UUID) -> None:
    """What lists sort by, as the file says it now."""
    await q.run(
        "update drive.entry e set size = v.size, changed_at = f.changed_at, changed_by = f.changed_by,"
        " kept_bytes = (select sum(w.size) from ground.file_version w where w.file = f.id)"
        " from ground.file f join ground.file_version v on v.file = f.id and v.version = f.version"
        " where f.id = %(id)s and e.id = f.id",
        id=id,
    )


async def trash(q: Queries, id: UUID, *, by: UUID | None, now: datetime) -> None:
    """Into the trash, or back with `by` None."""
    await q.run(
        "update drive.entry set trashed_by = %(by)s, trashed_at = case when %(by)s::uuid is null then null else"
        " %(now)s::timestamptz end, revision = revision + 1 where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def path(q: Queries, me: UUID, id: UUID, *, everything: bool = False) -> list[Step]:
    """The steps to an entry, the root first and the entry last; steps out of reach are left out."""
    return await q.rows(
        Step,
        "with recursive up as (select id, parent, name, place, 0 as depth from drive.entry where id = %(id)s"
        " union all select p.id, p.parent, p.name, p.place, up.depth + 1 from up join drive.entry p"
        " on p.id = up.parent where up.depth < 200) select up.id, up.name from up where %(all)s or up.place in"
        " (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2) order by up.depth desc",
        me=me,
        id=id,
        all=everything,
    )


_SORTED = {Sorting.NAME: "e.sort_key", Sorting.CHANGED: "e.changed_at", Sorting.SIZE: "e.size"}
_TYPES = {Sorting.NAME: "text", Sorting.CHANGED: "timestamptz", Sorting.SIZE: "bigint"}

_SHOWN = (
    "e.parent = %(parent)s and e.trashed_at is null and not e.dropping and (e.place = %(place)s or %(all)s"
    " or e.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2))"
    " and (not e.is_file or %(all)s or e.created_by = %(me)s or not exists (select from ground.file_version w"
    " join ground.file c on c.id = w.file and c.version = w.version where w.file = e.file and w.state <> 'clean'))"
)
"""What of a folder somebody sees: not what is out of reach, nor what systems leave there for themselves.

What is not clean is there for who put it there and, with `all`, for administrators.
"""
_TYPED = (
    " and (lower(replace(e.name, ' ', '')) ~ %(typed)s or exists (select from drive.tag g where g.entry = e.id"
    " and lower(replace(g.name, ' ', '')) ~ %(typed)s))"
)


def _by(files: bool, order: Sorting) -> tuple[str, str, str]:
    """What folders, or files, sort by: the expression, its type and collation."""
    order = order if files or order is not Sorting.SIZE else Sorting.NAME
    return _SORTED[order], _TYPES[order], ' collate "C"' if order is Sorting.NAME else ""


async def inside(
    q: Queries,
    me: UUID,
    folder: Entry,
    *,
    files: bool,
    order: Sorting,
    down: bool,
    most: int,
    after: tuple[str, UUID] | None = None,
    skip: int = 0,
    typed: str = "",
    everything: bool = False,
) -> list[tuple[Entry, str]]:
    """Folders, or files, in a folder and in reach, each with the key it sorts by: so many, after a key or a number of them.

    `typed` is a pattern that names or tags fit.
    """
    key, kind, collate = _by(files, order)
    than, way = ("<", "desc") if down else (">", "asc")
    beyond = f" and ({key}{collate}, e.id) {than} (%(key)s::{kind}{collate}, %(id)s)" if after else ""
    rows = await q.rows(
        _Keyed,
        f"{_COLUMNS}{_RANK}, {key}::text as key from (select e.* from drive.entry e where {_SHOWN}"
        f" and e.is_file = %(files)s{_TYPED if typed else ''}{beyond}"
        f" order by {key}{collate} {way}, e.id {way} offset %(skip)s limit %(most)s) e{_JOINS}{_REACH}"
        f" order by {key}{collate} {way}, e.id {way}",
        me=me,
        parent=folder.id,
        place=folder.place,
        files=files,
        key=after[0] if after else None,
        id=after[1] if after else None,
        typed=typed,
        skip=skip,
        most=most,
        all=everything,
    )
    return [(one, one.key) for one in rows]


class _Keyed(Entry, frozen=True, kw_only=True):
    key: str


async def sizes(q: Queries, me: UUID, folder: Entry, *, typed: str = "", everything: bool = False) -> tuple[int, int]:
    """How many folders and files of a folder somebody sees."""
    found = await q.tuples(
        "select count(*) filter (where not e.is_file), count(*) filter (where e.is_file) from drive.entry e"
        f" where {_SHOWN}{_TYPED if typed else ''}",
        me=me,
        parent=folder.id,
        place=folder.place,
        typed=typed,
        all=everything,
    )
    return found[0][0], found[0][1]


async def standing(
    q: Queries, me: UUID, folder: Entry, file: Entry, *, order: Sorting, down: bool, everything: bool = False
) -> tuple[int, UUID | None, UUID | None]:
    """How many files of its folder come before one, the last of them, and the first after it."""
    key, _, collate = _by(True, order)
    here = f"(select {key.replace('e.', 'x.')}{collate}, x.id from drive.entry x where x.id = %(file)s)"
    lower, upper = ("asc", "desc") if down else ("desc", "asc")
    less, more = (">", "<") if down else ("<", ">")
    found = await q.tuples(
        f"select (select count(*) from drive.entry e where {_SHOWN} and e.is_file and ({key}{collate}, e.id) {less} {here}),"
        f" (select e.id from drive.entry e where {_SHOWN} and e.is_file and ({key}{collate}, e.id) {less} {here}"
        f" order by {key}{collate} {lower}, e.id {lower} limit 1),"
        f" (select e.id from drive.entry e where {_SHOWN} and e.is_file and ({key}{collate}, e.id) {more} {here}"
        f" order by {key}{collate} {upper}, e.id {upper} limit 1)",
        me=me,
        parent=folder.id,
        place=folder.place,
        file=file.id,
        all=everything,
    )
    return found[0][0], found[0][1], found[0][2]


async def more(q: Queries, me: UUID, entries: Sequence[Entry]) -> dict[UUID, More]:
    """What a list shows beside the entries, in one statement."""
    rows = await q.tuples(
        'select e.id, coalesce((select array_agg(g.name order by g.name collate "C") from drive.tag g'
        " where g.entry = e.id), '{}'), exists (select from ground.favourite v where v.person = %(me)s"
        " and v.thing = e.id), exists (select from ground.collection c where c.id = e.id and c.parent is not null"
        " and e.kind <> 'drive'), coalesce(m.fn, ''), coalesce(w.fn, '') from drive.entry e"
        " left join ground.person m on m.id = e.created_by left join ground.person w on w.id = e.changed_by"
        " where e.id = any(%(ids)s)",
        me=me,
        ids=[one.id for one in entries],
    )
    return {
        row[0]: More(tags=row[1], favourite=row[2], shared=row[3], created_name=row[4], changed_name=row[5])
        for row in rows
    }


async def checkouts(q: Queries, ids: Sequence[UUID], *, now: datetime) -> dict[UUID, Checkout]:
    """Who works on which of the entries."""
    rows = await q.rows(
        Checkout,
        "select c.entry, c.by, coalesce(p.fn, '') as name, c.until, c.note, c.door from drive.checkout c"
        " left join ground.person p on p.id = c.by where c.entry = any(%(ids)s) and c.until > %(now)s",
        ids=list(ids),
        now=now,
    )
    return {one.entry: one for one in rows}


async def check_out(q: Queries, entry: UUID, *, by: UUID, until: datetime, note: str, door: str, now: datetime) -> bool:
    """Check an entry out. False when somebody else has it."""
    return bool(
        await q.run(
            "insert into drive.checkout as c (entry, by, until, note, door, at)"
            " values (%(entry)s, %(by)s, %(until)s, %(note)s, %(door)s, %(now)s) on conflict (entry) do update"
            " set by = excluded.by, until = excluded.until, note = excluded.note, door = excluded.door,"
            " at = excluded.at where c.by = excluded.by or c.until <= %(now)s",
            entry=entry,
            by=by,
            until=until,
            note=note,
            door=door,
            now=now,
        )
    )


async def check_in(q: Queries, entry: UUID) -> None:
    """No longer checked out."""
    await q.run("delete from drive.checkout where entry = %(entry)s", entry=entry)


async def put_tags(q: Queries, entry: UUID, names: Sequence[str]) -> None:
    """All tags of an entry."""
    await q.run(
        "delete from drive.tag where entry = %(entry)s and name <> all(%(names)s)", entry=entry, names=list(names)
    )
    await q.run(
        "insert into drive.tag (entry, name) select %(entry)s, unnest(%(names)s::text[]) on conflict do nothing",
        entry=entry,
        names=list(names),
    )


async def people(q: Queries, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Names of people."""
    return dict(await q.tuples("select id, fn from ground.person where id = any(%(ids)s)", ids=list(ids)))
