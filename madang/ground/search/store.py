"""All SQL of search.

Finding goes by recency. The newest `RECENT` rows are looked at one by one, which is where a common word stands often
enough. With some hits there, but less than a page, the scan goes on: the page will be full soon. With hardly any, the
word is rare and the hashes give its few candidates. So no word needs statistics, and none sorts all its hits.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.search.models import Filters, Name, Row, Shown, Source, Spot, Step, Words
from madang.ground.search.rules import FIRST, filter_grams, place_grams

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
RECENT = 1000
AMONG = 40
MOST_OWN = 2000
"""Newest things by name among which the quick list chooses."""

FEW_LONG, FEW_SHORT = 125_000, 500_000
"""A word is rare with fewer hits among the newest rows than the root of this over the number of all rows: about there
the scan that goes on (estimated: 0.25 µs a row) and the candidates of the hashes (2 µs each) cost the same. One long word
has more false candidates, as its pairs may stand apart."""


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
    """Write the rows of things, in place of those they had."""
    await drop(q, [source.id for source, _, _ in made])
    each = [(source, at, row) for source, at, rows in made for row in rows]
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
        grams=[f"{{{','.join(map(str, row.grams))}}}" for _, _, row in each],
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
# Read from here the values are unknown to the planner, so a plan made for all values costs the same as one made for these
# and PostgreSQL keeps it: planning takes longer than finding.
_ASKED = (
    "asked as materialized (select %(before)s::timestamptz as before, %(before_thing)s::uuid as before_thing,"
    " %(since)s::timestamptz as since, %(most)s::integer as most, %(lead_seen)s::text as lead_seen,"
    " %(lead_squeezed)s::text as lead_squeezed, %(rest_seen)s::text[] as rest_seen,"
    " %(rest_squeezed)s::text[] as rest_squeezed, %(lead_grams)s::integer[] as lead_grams,"
    " %(all_grams)s::integer[] as all_grams, %(name)s::text as name, %(initials)s::text as initials,"
    " %(kind)s::text as kind, %(who)s::uuid as who, %(inside)s::uuid[] as inside,"
    " %(inside_grams)s::integer[] as inside_grams)"
)
_LEAD = "{0}.seen like (select lead_seen from asked) and {0}.squeezed like (select lead_squeezed from asked)"
_ONCE = (
    " and (s.chunk = 0 or not exists (select from ground.searchable e where e.thing = s.thing and e.chunk < s.chunk"
    f" and {_LEAD.format('e')}))"
)
_REST = (
    " and case when s.chunks = 1 then s.seen like all((select rest_seen from asked)::text[])"
    " and s.squeezed like all((select rest_squeezed from asked)::text[])"
    " else not exists (select from unnest((select rest_seen from asked)::text[]) w (word) where not exists"
    " (select from ground.searchable o where o.thing = s.thing and o.seen like w.word))"
    " and not exists (select from unnest((select rest_squeezed from asked)::text[]) w (word) where not exists"
    " (select from ground.searchable o where o.thing = s.thing and o.squeezed like w.word)) end"
)


def _conditions(words: Words, filters: Filters) -> str:
    if words.name is not None:
        asked = "s.chunk = 0 and s.name like (select name from asked)"
    elif words.initials is not None:
        asked = "s.chunk = 0 and s.initials like (select initials from asked)"
    else:
        asked = _LEAD.format("s") + _ONCE
        if words.has_rest:
            asked += _REST
    if filters.kind:
        asked += " and s.kind = (select kind from asked)"
    if filters.person:
        asked += " and (select who from asked) = any(s.people)"
    if filters.place:
        asked += " and s.place = any((select inside from asked)::uuid[])"
    return asked


async def own(q: Queries, person: UUID) -> list[UUID]:
    """The newest things the person put where they may only add: found by them alone among those who may do no more."""
    return await q.values(
        "select t.id from (select distinct r.collection from ground.reach r where r.person = %(me)s and r.adds"
        " and r.role < 2 and not exists (select from ground.reach o where o.person = r.person"
        " and o.collection = r.collection and o.role >= 2)) c join ground.thing t on t.place = c.collection"
        " where t.created_by = %(me)s and t.trashed_at is null order by t.id desc limit %(most)s",
        me=person,
        most=MOST_OWN,
    )


def _find(words: Words, filters: Filters, *, own: bool) -> str:
    """The statement that finds spots: the newest rows, then either the scan goes on or the hashes are asked.

    `own` things are looked at beside, so that the scan by place stays what it is for everybody else.
    """
    conditions = _conditions(words, filters)
    order = "order by s.at desc, s.thing desc, s.chunk desc"
    start = "(s.at, s.thing, s.chunk) < ((select before from asked), (select before_thing from asked), 0)"
    # by the moment alone: a second comparison of rows would not end the scan of the index
    newest = f"{start} and s.at >= (select at from edge)"
    older = "s.at < (select at from edge) and s.at >= (select since from asked)"
    grams = "s.grams @> (select all_grams from asked)"
    if words.has_rest:
        # in a thing of several rows the other words may stand in another row
        grams = f"({grams} or s.grams @> (select lead_grams from asked))"
    if filters.place:
        grams += " and s.grams && (select inside_grams from asked)"
    few = FEW_LONG if words.name is None and words.initials is None and not words.has_rest else FEW_SHORT
    missing = "limit (select most from asked) - (select count(*) from recent)"
    return (
        f"with {_ASKED}, reachable as materialized ({_REACHABLE}),"
        " edge as materialized (select coalesce((select s.at from ground.searchable s"
        f" where {start} and s.at >= (select since from asked) {order} offset {RECENT - 1} limit 1),"
        " (select since from asked)) as at),"
        f" recent as materialized (select s.thing, s.chunk, s.at from ground.searchable s"
        f" where {newest} and {_NEAR} and {conditions} {order} limit (select most from asked)),"
        f" few as materialized (select sqrt({few}::float8 / greatest(reltuples, 1)) as hits from pg_class"
        " where oid = 'ground.searchable'::regclass),"
        " old as (select * from"
        f" (select s.thing, s.chunk, s.at from ground.searchable s where {older} and {_NEAR} and {conditions}"
        " and (select count(*) >= (select hits from few) and count(*) > 0 and count(*) < (select most from asked) from recent)"
        f" {order} {missing}) s"
        " union all select * from"
        # `offset 0`: only the hashes choose the rows here, whatever else has an index
        f" (select s.thing, s.chunk, s.at from (select s.thing, s.chunk, s.at from ground.searchable s where {grams}"
        f" and {_HERE} and {conditions}"
        " and (select (count(*) < (select hits from few) or count(*) = 0) and count(*) < (select most from asked) from recent)"
        f" offset 0) s where {older} {order} {missing}) s)"
        " select thing, chunk, at from recent union all select thing, chunk, at from old"
    ) + (
        f" union all (select s.thing, s.chunk, s.at from ground.searchable s where s.thing = any(%(own)s) and {start}"
        f" and s.at >= (select since from asked) and {conditions} {order} limit (select most from asked))"
        if own
        else ""
    )


async def find(
    q: Queries, words: Words, filters: Filters, *, person: UUID, own: list[UUID], after: Spot, most: int
) -> list[Spot]:
    """The newest rows that hold the words in collections the person reaches and in `own`, one per thing."""
    inside = await _inside(q, filters.place) if filters.place else []
    found = await q.tuples(
        _find(words, filters, own=bool(own)),
        me=person,
        own=own,
        **_asked(words, filters, after=after, most=most, inside=inside),
    )
    spots = [Spot(*row) for row in found]
    return sorted(spots, key=lambda one: (one.at, one.thing), reverse=True)[:most] if own else spots


def _asked(words: Words, filters: Filters, *, after: Spot, most: int, inside: list[UUID]) -> dict[str, Any]:
    marks = filter_grams(filters)
    return {
        "before": after.at,
        "before_thing": after.thing,
        "since": filters.since or EPOCH,
        "most": most,
        "lead_seen": words.lead_seen,
        "lead_squeezed": words.lead_squeezed,
        "rest_seen": list(words.rest_seen),
        "rest_squeezed": list(words.rest_squeezed),
        "lead_grams": [*words.lead_grams, *marks],
        "all_grams": [*words.all_grams, *marks],
        "name": words.name,
        "initials": words.initials,
        "kind": filters.kind,
        "who": filters.person,
        "inside": inside,
        "inside_grams": place_grams(inside),
    }


async def _inside(q: Queries, place: UUID) -> list[UUID]:
    """The collection and all collections inside it."""
    return await q.values(
        "with recursive inside as (select id from ground.collection where id = %(place)s union"
        " select c.id from ground.collection c join inside i on c.parent = i.id) select id from inside",
        place=place,
    )


async def show(q: Queries, spots: Sequence[Spot], *, person: UUID, own: list[UUID]) -> list[Shown]:
    """What the ground keeps about the found things, in their order.

    Place and trash are read as they are now, so that what moved out of reach a moment ago is not shown.
    """
    found = await q.tuples(
        f"with recursive reachable as materialized ({_REACHABLE}),"
        " found as materialized (select t.id, t.kind, t.title, t.summary, t.label, t.place, t.within, t.created_by, f.n,"
        " f.chunk from unnest(%(things)s::uuid[], %(chunks)s::integer[]) with ordinality as f (thing, chunk, n)"
        " join ground.thing t on t.id = f.thing"
        " where t.trashed_at is null and (t.place in (select collection from reachable) or t.id = any(%(own)s))),"
        " up as (select f.id as of, w.id, w.kind, w.title, w.within, 1 as depth from found f"
        " join ground.thing w on w.id = f.within where w.place in (select collection from reachable)"
        " union all select u.of, w.id, w.kind, w.title, w.within, u.depth + 1 from up u"
        " join ground.thing w on w.id = u.within where u.depth < 12 and w.place in (select collection from reachable))"
        " select f.id, f.kind, f.title, f.summary, f.label, f.place, coalesce(p.title, ''), f.within, f.created_by,"
        " s.at, s.text, u.path from found f"
        " join ground.searchable s on s.thing = f.id and s.chunk = f.chunk"
        " left join ground.thing p on p.id = f.place"
        " left join (select of, json_agg(json_build_object('id', id, 'kind', kind, 'title', title)"
        " order by depth desc)::text as path from up group by of) u on u.of = f.id order by f.n",
        me=person,
        own=own,
        things=[spot.thing for spot in spots],
        chunks=[spot.chunk for spot in spots],
    )
    return [
        Shown(
            id=row[0],
            kind=row[1],
            title=row[2],
            summary=row[3],
            label=row[4],
            place=row[5],
            place_name=row[6],
            within=row[7],
            created_by=row[8],
            at=row[9],
            text=row[10],
            path=[] if row[11] is None else msgspec.json.decode(row[11], type=list[Step]),
        )
        for row in found
    ]


async def things_named(q: Queries, words: Words, *, start: str, person: UUID, own: list[UUID], most: int) -> list[Name]:
    """Things whose title holds the words; those with rights of their own (projects, spaces) first, then by beginning."""
    return await q.rows(
        Name,
        f"select t.kind || ':' || t.id as ref, t.id, t.kind, t.title, coalesce(p.title, '') as hint"
        f" from ({_find(words, Filters(), own=bool(own))}) f join ground.thing t on t.id = f.thing"
        " left join ground.thing p on p.id = t.place and p.id <> t.id"
        f" where t.trashed_at is null and t.kind <> 'people.person' and (t.place in ({_REACHABLE}) or t.id = any(%(own)s))"
        " order by t.place = t.id desc, starts_with(replace(lower(t.title), ' ', ''), %(start)s) desc, f.at desc"
        " limit %(shown)s",
        me=person,
        own=own,
        start=start,
        shown=most,
        **_asked(words, Filters(), after=FIRST, most=AMONG, inside=[]),
    )


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
