"""All SQL of search.

Finding goes by recency. One statement looks at the newest `RECENT` rows one by one, which is where a common word stands
often enough; with some hits there, but less than a page, it goes on: the page will be full soon. With hardly any, a
second statement has the hashes give the candidates: those of a window of time first, then all. So no word needs
statistics, and a frequent one does not sort all its hits.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.ids import NOBODY, ref
from madang.ground.search.models import Filters, Name, Row, Shown, Source, Spot, Step, Words
from madang.ground.search.rules import (
    FIRST,
    MARK_BITS,
    MARK_LEVELS,
    MARK_SECONDS,
    MARK_STEP,
    filter_grams,
    place_grams,
    time_grams,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RECENT = 300
AMONG = 40
MOST_OWN = 2000
"""Newest things by name among which the quick list chooses."""

FEW = 800_000
"""A word is rare with fewer hits among the newest rows than the root of this over the number of all rows: about there
the scan that goes on (estimated: 0.3 µs a row) and the hashes (0.1 µs an entry, 2 µs a candidate) cost the same."""

WINDOWS = (32, 512)
"""How far the windows reach back, in times of what the newest rows span."""

WORTH, WORTH_BLIND = 4, 32
"""A window is worth while when the index holds as many times its rows; the latter where no hit among the newest rows
says that a window will hold any."""


class Kept(Struct, frozen=True):
    """What the index holds of a thing, to tell whether anything changed. `digest` covers the rows' texts."""

    thing: UUID
    kind: str
    place: UUID
    people: tuple[UUID, ...]
    at: datetime
    name: str
    initials: str
    digest: str


async def cards(q: Queries, ids: Sequence[UUID]) -> list[tuple[Source, datetime]]:
    """Things that may be found, without their text, and when their Card last changed. Trashed ones are left out."""
    found = await q.tuples(
        "select id, kind, title, place, created_by, changed_at from ground.thing"
        " where id = any(%(ids)s) and trashed_at is null",
        ids=list(ids),
    )
    return [
        (Source(id=row[0], kind=row[1], title=row[2], place=row[3], people=(row[4],), text=""), row[5]) for row in found
    ]


async def inside(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """All that lies in these things: it is trashed and restored with them."""
    return await q.values(
        "with recursive inside as (select id from ground.thing where within = any(%(ids)s) union"
        " select t.id from ground.thing t join inside i on t.within = i.id) select id from inside",
        ids=list(ids),
    )


async def misplaced(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """What lies in these things and is kept under the rights of another place than it has."""
    return await q.values(
        "with recursive inside as (select id from ground.thing where within = any(%(ids)s) union"
        " select t.id from ground.thing t join inside i on t.within = i.id)"
        " select t.id from inside join ground.thing t using (id) join ground.searchable s on s.thing = t.id"
        " and s.chunk = 0 and s.place <> t.place",
        ids=list(ids),
    )


async def kept(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Kept]:
    """What the index holds of these things."""
    found = await q.rows(
        Kept,
        "select s.thing, s.kind, s.place, s.people, s.at, s.name, s.initials, d.digest from ground.searchable s"
        " cross join lateral (select string_agg(md5(o.text), '' order by o.chunk) as digest from ground.searchable o"
        " where o.thing = s.thing) d where s.thing = any(%(ids)s) and s.chunk = 0",
        ids=list(ids),
    )
    return {row.thing: row for row in found}


async def drop(q: Queries, ids: Sequence[UUID]) -> None:
    """Forget things."""
    await q.run("delete from ground.searchable where thing = any(%(ids)s)", ids=list(ids))


async def put(q: Queries, made: Sequence[tuple[Source, datetime, Sequence[Row]]]) -> None:
    """Write the rows of things, in place of those they had. What was purged meanwhile gets none."""
    await drop(q, [source.id for source, _, _ in made])
    # held until the rows are written: a purge then takes them too
    there = set(
        await q.values(
            "select id from ground.thing where id = any(%(ids)s) order by id for key share",
            ids=[source.id for source, _, _ in made],
        )
    )
    each = [(source, at, row) for source, at, rows in made if source.id in there for row in rows]
    await q.run(
        "insert into ground.searchable (thing, chunk, chunks, kind, place, people, at, name, initials, seen, squeezed,"
        " text, grams) select thing, chunk, chunks, kind, place, people::uuid[], at, name, initials, seen, squeezed,"
        " text, grams::integer[] from unnest(%(thing)s::uuid[], %(chunk)s::integer[], %(chunks)s::integer[],"
        " %(kind)s::text[], %(place)s::uuid[], %(people)s::text[], %(at)s::timestamptz[], %(name)s::text[],"
        " %(initials)s::text[], %(seen)s::text[], %(squeezed)s::text[], %(text)s::text[], %(grams)s::text[])"
        " as made (thing, chunk, chunks, kind, place, people, at, name, initials, seen, squeezed, text, grams)",
        thing=[source.id for source, _, _ in each],
        kind=[source.kind for source, _, _ in each],
        place=[source.place for source, _, _ in each],
        people=[f"{{{','.join(map(str, source.people))}}}" for source, _, _ in each],
        at=[at for _, at, _ in each],
        grams=[f"{{{','.join(map(str, (*row.grams, *time_grams(at))))}}}" for _, at, row in each],
        **{
            column: [getattr(row, column) for _, _, row in each]
            for column in ("chunk", "chunks", "name", "initials", "seen", "squeezed", "text")
        },
    )


# personal things lie in the person itself
_REACHABLE = "select collection from ground.reach where person = %(me)s and role >= 2 union all select %(me)s::uuid"
# an array is looked up in the index entries of a scan by recency; the form with `is true` is a hash table per query
_NEAR = "s.place = any(array(select collection from reachable))"
_HERE = "(s.place in (select collection from reachable)) is true"
# The newest things the person put where they may only add: found by them alone among those who may do no more.
_OWN = (
    "select t.id from (select distinct r.collection from ground.reach r where r.person = %(me)s and r.adds"
    " and r.role < 2 and not exists (select from ground.reach o where o.person = r.person"
    " and o.collection = r.collection and o.role >= 2)) c join ground.thing t on t.place = c.collection"
    f" where t.created_by = %(me)s and t.trashed_at is null order by t.id desc limit {MOST_OWN}"
)
_TYPES = {
    "before": "timestamptz",
    "before_thing": "uuid",
    "since": "timestamptz",
    "most": "integer",
    "lead": "text",
    "rest_seen": "text[]",
    "rest_squeezed": "text[]",
    "lead_grams": "integer[]",
    "all_grams": "integer[]",
    "kind": "text",
    "who": "uuid",
    "inside": "uuid[]",
    "inside_grams": "integer[]",
}
_REST = (
    " and case when s.chunks = 1 then s.seen like all((select rest_seen from asked)::text[])"
    " and s.squeezed like all((select rest_squeezed from asked)::text[])"
    " else not exists (select from unnest((select rest_seen from asked)::text[]) w (word) where not exists"
    " (select from ground.searchable o where o.thing = s.thing and o.seen like w.word))"
    " and not exists (select from unnest((select rest_squeezed from asked)::text[]) w (word) where not exists"
    " (select from ground.searchable o where o.thing = s.thing and o.squeezed like w.word)) end"
)


def _conditions(words: Words, filters: Filters) -> str:
    lead = f"{{0}}.{words.column} like (select lead from asked)"
    asked = lead.format("s")
    if words.column in ("name", "initials"):
        asked += " and s.chunk = 0"
    else:
        asked += (
            " and (s.chunk = 0 or not exists (select from ground.searchable e where e.thing = s.thing"
            f" and e.chunk < s.chunk and {lead.format('e')}))"
        )
        if words.has_rest:
            asked += _REST
    if filters.kind:
        asked += " and s.kind = (select kind from asked)"
    if filters.person:
        asked += " and (select who from asked) = any(s.people)"
    if filters.place:
        asked += " and s.place = any((select inside from asked)::uuid[])"
    return asked


_ORDER = "order by s.at desc, s.thing desc, s.chunk desc"
_START = "(s.at, s.thing, s.chunk) < ((select before from asked), (select before_thing from asked), 0)"
_SINCE = "(select since from asked)"
_MOST = "limit (select most from asked)"


def _reach(words: Words, filters: Filters) -> str:
    """The parts of a statement that both ways of finding begin with: what the person reaches, and the newest rows."""
    return (
        f"reachable as materialized ({_REACHABLE}), own as materialized ({_OWN}), edge as materialized"
        f" (select case when count(*) = {RECENT} then min(at) else {_SINCE} end as at, max(at) as top from (select s.at"
        f" from ground.searchable s where {_START} and s.at >= {_SINCE} {_ORDER} limit {RECENT}) s),"
        " size as materialized (select greatest(reltuples, 1)::float8 as size from pg_class"
        " where oid = 'ground.searchable'::regclass),"
    )


def _spots(branches: list[str], own: str) -> str:
    """The branches one after the other, only until the page is full; `own` things beside.

    They are few, so the scan by place stays what it is for everybody else.
    """
    return (
        f"spots as materialized (select * from ((select * from ({' union all '.join(branches)}) s {_MOST}) union all"
        " (select s.thing, s.chunk, s.at from ground.searchable s where s.thing = any(array(select id from own))"
        f" and {_START} and s.at >= {own} {_ORDER} {_MOST})) s {_ORDER} {_MOST})"
    )


def _near(words: Words, filters: Filters) -> str:
    """Finds `spots` among the newest rows, and beyond when there are some. `state.more` says whether `_far` is next."""
    conditions = _conditions(words, filters)
    row = "select s.thing, s.chunk, s.at from ground.searchable s where"
    return (
        f"{_reach(words, filters)} recent as materialized ({row} {_START} and s.at >= (select at from edge) and {_NEAR}"
        f" and {conditions} {_ORDER} {_MOST}), state as materialized (select h.hits < (select most from asked)"
        f" and (h.hits = 0 or h.hits < sqrt({FEW} / size)) and edge.at > {_SINCE} as more, edge.at as edge"
        " from size, edge, (select count(*) as hits from recent) h), "
    ) + _spots(
        [
            "select * from recent",
            # by the moment alone: a second comparison of rows would not end the scan of the index
            f"(select s.thing, s.chunk, s.at from ground.searchable s where s.at < (select at from edge) and s.at >= {_SINCE}"
            f" and (select not more from state) and {_NEAR} and {conditions} {_ORDER} {_MOST})",
        ],
        f"(select case when more then edge else {_SINCE} end from state) and {conditions}",
    )


def _far(words: Words, filters: Filters, worth: int) -> str:
    """Finds `spots` by the hashes: in windows of time, the newest first, then in all there is."""
    conditions = _conditions(words, filters)
    grams = "s.grams @> (select all_grams from asked)"
    if words.has_rest:
        # in a thing of several rows the other words may stand in another row
        grams = f"({grams} or s.grams @> (select lead_grams from asked))"
    if filters.place:
        grams += " and s.grams && (select inside_grams from asked)"

    def branch(grams: str, when: str) -> str:
        # `offset 0`: only the hashes choose the rows here, whatever else has an index
        return (
            f"(select * from (select s.thing, s.chunk, s.at from ground.searchable s where {grams} and {_HERE}"
            f" and {conditions} offset 0) s where {when} {_ORDER} {_MOST})"
        )

    parts, branches, nearer = _reach(words, filters), [], "'infinity'::timestamptz"
    # of two words only the longer one would be looked for in the window
    for number, times in enumerate(() if words.has_rest else WINDOWS):
        parts += _window(number, times, worth)
        since = f"(select since from window{number})"
        marked = f"{grams} and s.grams && (select marks from window{number})"
        branches.append(branch(marked, f"{_START} and s.at < coalesce({nearer}) and s.at >= {since}"))
        nearer = f"{since}, {nearer}"
    branches.append(branch(grams, f"{_START} and s.at < coalesce({nearer}) and s.at >= {_SINCE}"))
    return f"{parts} state as materialized (select false as more, null::timestamptz as edge), " + _spots(
        branches, f"{_SINCE} and {conditions}"
    )


def _window(number: int, times: int, worth: int) -> str:
    """From the newest row back for a multiple of what the newest rows span, and the marks of that time.

    None where it would be most of the index.
    """
    size = f"({MARK_SECONDS} * {MARK_STEP} ^ l.level)"
    return (
        f"window{number} as materialized (select w.since, array(select (l.level::integer << {MARK_BITS})"
        f" | (n.number & {(1 << MARK_BITS) - 1})::integer from generate_series("
        f"floor(extract(epoch from w.since)::float8 / {size})::bigint,"
        f" floor(extract(epoch from edge.top)::float8 / {size})::bigint) n (number)) as marks"
        f" from edge, size, lateral (select edge.top - least((edge.top - edge.at) * {times},"
        f" edge.top - {_SINCE}) as since) w,"
        f" lateral (select least({MARK_LEVELS - 1}, greatest(0, ceil(log({MARK_STEP}, greatest(1,"
        f" extract(epoch from edge.top - w.since)) / {MARK_SECONDS * MARK_STEP}))))::float8 as level) l"
        f" where edge.top is not null and size > {worth * times * RECENT}),"
    )


def _asked(values: Mapping[str, Any]) -> str:
    """The values of a query as a part of the statement.

    Read from here they are unknown to the planner, so a plan made for all values costs the same as one made for these
    and PostgreSQL keeps it: planning takes longer than finding.
    """
    columns = ", ".join(f"%({name})s::{_TYPES[name]} as {name}" for name in values)
    return f"asked as materialized (select {columns})"


def _values(words: Words, filters: Filters, *, after: Spot, most: int, inside: list[UUID]) -> dict[str, Any]:
    marks = filter_grams(filters)
    values: dict[str, Any] = {
        "before": after.at,
        "before_thing": after.thing,
        "since": filters.since or EPOCH,
        "most": most,
        "lead": words.lead,
        "all_grams": [*words.all_grams, *marks],
    }
    if words.has_rest:
        values |= {
            "rest_seen": list(words.rest_seen),
            "rest_squeezed": list(words.rest_squeezed),
            "lead_grams": [*words.lead_grams, *marks],
        }
    if filters.kind:
        values["kind"] = filters.kind
    if filters.person:
        values["who"] = filters.person
    if filters.place:
        values |= {"inside": inside, "inside_grams": place_grams(inside)}
    return values


async def _find(
    q: Queries, words: Words, filters: Filters, select: str, *, person: UUID, after: Spot, most: int, **more: Any
) -> list[tuple[Any, ...]]:
    """What `select` gives of the spots, the newest first: thing, chunk and moment, and then what it likes."""
    inside = await _inside(q, filters.place) if filters.place else []
    values = _values(words, filters, after=after, most=most, inside=inside)
    found: list[tuple[Any, ...]] = []
    statement = _far(words, filters, WORTH) if words.scarce else _near(words, filters)
    while True:
        rows = await q.tuples(f"with recursive {_asked(values)}, {statement}{select}", me=person, **values, **more)
        found += [row[2:] for row in rows if row[2] is not None]
        goes_on, edge = rows[0][:2]
        if not goes_on:
            break
        values |= {"before": edge, "before_thing": NOBODY, "most": most - len(found)}
        statement = _far(words, filters, WORTH if found else WORTH_BLIND)
    return found


_SHOW = (
    ", found as materialized (select f.thing, f.chunk, f.at, t.id, t.kind, t.title, t.summary, t.label, t.place,"
    " t.within, t.created_by from spots f left join ground.thing t on t.id = f.thing and t.trashed_at is null"
    " and (t.place in (select collection from reachable) or t.id in (select id from own))),"
    " up as (select f.id as of, w.id, w.kind, w.title, w.within, 1 as depth from found f"
    " join ground.thing w on w.id = f.within where w.place in (select collection from reachable)"
    " union all select u.of, w.id, w.kind, w.title, w.within, u.depth + 1 from up u"
    " join ground.thing w on w.id = u.within where u.depth < 12 and w.place in (select collection from reachable))"
    " select r.more, r.edge, f.thing, f.chunk, f.at, f.id, f.kind, f.title, f.summary, f.label, f.place,"
    " coalesce(p.title, ''), f.within, f.created_by, s.text, case when f.within is not null then (select json_agg("
    "json_build_object('id', u.id, 'kind', u.kind, 'title', u.title) order by u.depth desc)::text from up u"
    " where u.of = f.id) end from state r left join found f on true"
    " left join ground.searchable s on s.thing = f.thing and s.chunk = f.chunk"
    " left join ground.thing p on p.id = f.place order by f.at desc, f.thing desc"
)


async def find(
    q: Queries, words: Words, filters: Filters, *, person: UUID, after: Spot, most: int
) -> tuple[list[Shown], Spot | None]:
    """The newest things that hold the words among those the person may see, and where the next page begins.

    Place and trash are read as they are now, so that what moved out of reach a moment ago is not shown.
    """
    found = await _find(q, words, filters, _SHOW, person=person, after=after, most=most)
    shown = [
        Shown(
            id=row[3],
            kind=row[4],
            title=row[5],
            summary=row[6],
            label=row[7],
            place=row[8],
            place_name=row[9],
            within=row[10],
            created_by=row[11],
            at=row[2],
            text=row[12],
            path=[] if row[13] is None else msgspec.json.decode(row[13], type=list[Step]),
        )
        for row in found
        if row[3] is not None
    ]
    return shown, Spot(*found[-1][:3]) if len(found) == most else None


async def _inside(q: Queries, place: UUID) -> list[UUID]:
    """The collection and all collections inside it."""
    return await q.values(
        "with recursive inside as (select id from ground.collection where id = %(place)s union"
        " select c.id from ground.collection c join inside i on c.parent = i.id) select id from inside",
        place=place,
    )


_NAMES = (
    " select r.more, r.edge, f.thing, f.chunk, f.at, t.kind, t.title, coalesce(p.title, ''), t.place = t.id as rights,"
    " starts_with(replace(lower(t.title), ' ', ''), %(start)s) as begins from state r left join spots f on true"
    " left join ground.thing t on t.id = f.thing and t.trashed_at is null and t.kind <> 'people.person'"
    " and (t.place in (select collection from reachable) or t.id in (select id from own))"
    " left join ground.thing p on p.id = t.place and p.id <> t.id"
)


async def things_named(q: Queries, words: Words, *, start: str, person: UUID, most: int) -> list[Name]:
    """Things whose title holds the words; those with rights of their own (projects, spaces) first, then by beginning."""
    found = await _find(q, words, Filters(), _NAMES, person=person, after=FIRST, most=AMONG, start=start)
    found = sorted((row for row in found if row[3] is not None), key=lambda row: (row[6], row[7], row[2]), reverse=True)
    return [Name(ref=ref(row[3], row[0]), id=row[0], kind=row[3], title=row[4], hint=row[5]) for row in found[:most]]


async def people_named(
    q: Queries, *, pattern: str, initials: str, start: str, person: UUID, today: datetime, most: int
) -> list[Name]:
    """Staff by a pattern of the name, initial consonants, or the beginning of the number or the English name.

    Only for those who view the house: staff see staff.
    """
    return await q.rows(
        Name,
        "select 'people.person:' || p.id as ref, p.id, 'people.person' as kind, p.fn as title,"
        " coalesce(p.number, '') as hint from ground.person p where p.sort = 'staff' and p.suspended_at is null"
        " and (p.left_on is null or p.left_on > %(today)s::date)"
        " and (replace(lower(p.fn), ' ', '') ~ %(pattern)s or starts_with(p.choseong, %(initials)s)"
        " or starts_with(p.number, %(start)s) or starts_with(lower(p.fn_en), %(start)s))"
        " and exists (select from ground.reach r where r.person = %(me)s and r.collection = %(house)s and r.role >= 2)"
        ' order by p.fn collate "C", p.number collate "C" limit %(most)s',
        me=person,
        house=HOUSE,
        pattern=pattern,
        initials=initials,
        start=start,
        today=today,
        most=most,
    )
