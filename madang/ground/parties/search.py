"""Finding people and parties: one indexed query each, in the order of the organisation.

Staff find all staff; somebody from outside finds only people with whom a collection is shared.
"""

import re
from collections.abc import Sequence
from uuid import UUID

from psycopg import sql

from madang.ground.access import EVERYONE, HOUSE
from madang.ground.db import Queries
from madang.ground.parties import words
from madang.ground.parties.models import Party, Row
from madang.standards.hangul import nfc, typing_pattern

_ROW = sql.SQL(
    "select p.id, p.sort, p.fn, p.fn_en, p.number, p.org, p.email, p.tel, p.extension, p.mobile, p.duties, p.portrait,"
    " r.unit, r.unit_name, r.path, r.site, r.site_name, r.rank, r.duty, r.grade, r.kind, r.status, r.heads,"
    " r.concurrent, p.suspended_at, p.left_on, r.ordering,"
    " concat_ws(' · ', nullif(case when p.sort = 'staff' then r.unit_name else p.org end, ''),"
    " coalesce(p.number, p.email)) as label"
    " from ground.roster r join ground.person p on p.id = r.person"
)
SHARED = sql.SQL(
    "(p.id = %(viewer)s or p.id in (select b.person from ground.belongs mine"
    " join ground.granted g on g.party = mine.party and g.role >= 2"
    " join ground.granted o on o.collection = g.collection and o.party <> %(everyone)s"
    " and (exists (select from ground.grants d where d.collection = o.collection and d.party = o.party)"
    " or not exists (select from ground.grants h where h.collection = %(house)s and h.party = o.party))"
    " join ground.belongs b on b.party = o.party where mine.person = %(viewer)s))"
)
"""Whom an outsider may see: people with a grant of their own (not merely as one of all staff) where the viewer has one."""


def _having(query: str) -> tuple[sql.Composable, dict[str, str]]:
    """The conditions of the words typed, with their parameters."""
    params: dict[str, str] = {}
    parts: list[sql.Composable] = []
    for number, term in enumerate(words.terms(query)):
        ranges = []
        for place, beginning in enumerate(term.beginnings):
            low, high = f"q{number}_{place}", f"z{number}_{place}"
            params |= {low: beginning, high: beginning + words.LAST}
            ranges.append(sql.SQL("(w.word >= {} and w.word < {})").format(sql.Placeholder(low), sql.Placeholder(high)))
        condition = sql.SQL("r.person in (select w.person from ground.person_word w where {})").format(
            sql.SQL(" or ").join(ranges)
        )
        if term.pattern:
            params[f"p{number}"] = term.pattern
            condition += sql.SQL(" and lower(replace(p.fn, ' ', '')) ~ {}").format(sql.Placeholder(f"p{number}"))
        parts.append(condition)
    return sql.SQL(" and ").join(parts) if parts else sql.SQL("true"), params


async def people(
    q: Queries,
    *,
    viewer: UUID,
    all_staff: bool,
    query: str = "",
    unit: UUID | None = None,
    deep: bool = False,
    site: UUID | None = None,
    group: UUID | None = None,
    sort: str | None = None,
    status: str | None = None,
    left: bool = False,
    ids: Sequence[UUID] | None = None,
    after: tuple[str, UUID] | None = None,
    most: int = 50,
) -> list[Row]:
    """People in the order of the organisation after a place in it. Values are whole: masking is the caller's."""
    conditions: list[sql.Composable] = [sql.SQL("true") if left else sql.SQL("r.present")]
    having, params = _having(query)
    conditions.append(having)
    if not all_staff:
        conditions.append(SHARED)
    if unit is not None:
        conditions.append(
            sql.SQL(
                "r.person in (select b.person from ground.belongs b where b.party = %(unit)s)"
                if deep
                else "(r.unit = %(unit)s or r.person in (select a.person from ground.assignment a"
                " where a.unit = %(unit)s and a.valid @> (now() at time zone 'Asia/Seoul')::date))"
            )
        )
    if site is not None:
        conditions.append(sql.SQL("r.person in (select b.person from ground.belongs b where b.party = %(site)s)"))
    if group is not None:
        conditions.append(sql.SQL("r.person in (select b.person from ground.belongs b where b.party = %(group)s)"))
    if sort is not None:
        conditions.append(sql.SQL("p.sort = %(sort)s"))
    if status is not None:
        conditions.append(sql.SQL("r.status = %(status)s"))
    if ids is not None:
        conditions.append(sql.SQL("p.id = any(%(ids)s)"))
    if after is not None:
        conditions.append(sql.SQL("(r.ordering, r.person) > (%(place)s, %(last)s)"))
    return await q.rows(
        Row,
        _ROW
        + sql.SQL(" where ")
        + sql.SQL(" and ").join(conditions)
        + sql.SQL(" order by r.ordering, r.person limit %(most)s"),
        viewer=viewer,
        everyone=EVERYONE,
        house=HOUSE,
        unit=unit,
        site=site,
        group=group,
        sort=sort,
        status=status,
        ids=None if ids is None else list(ids),
        place=after[0] if after else "",
        last=after[1] if after else None,
        most=most,
        **params,
    )


def begins(name: str, query: str) -> bool:
    """Whether a name begins with what was typed, initials included; no name does before anything was."""
    pattern = typing_pattern("".join(query.split()))
    return bool(pattern) and re.match(pattern, "".join(nfc(name).casefold().split())) is not None


async def others(q: Queries, query: str, *, kinds: Sequence[str], viewer: UUID, most: int) -> list[Party]:
    """Units, sites and groups by part of their name or its initials; groups only those the viewer made or belongs to."""
    return await q.rows(
        Party,
        "with recursive tree as (select v.unit, v.name, v.name as path from ground.unit_version v"
        " where v.valid @> (now() at time zone 'Asia/Seoul')::date and v.parent is null union all"
        " select v.unit, v.name, t.path || ' > ' || v.name from ground.unit_version v join tree t on v.parent = t.unit"
        " where v.valid @> (now() at time zone 'Asia/Seoul')::date),"
        " found as (select t.unit as id, 'unit' as kind, t.name,"
        " case when t.path = t.name then '' else left(t.path, -3 - length(t.name)) end as label from tree t"
        " union all select s.id, 'site', s.name, s.site_kind from ground.site s where s.closed_on is null"
        " or s.closed_on > (now() at time zone 'Asia/Seoul')::date"
        " union all select g.id, 'group', g.name, g.note from ground.people_group g where g.created_by = %(viewer)s"
        " or g.id in (select b.party from ground.belongs b where b.person = %(viewer)s))"
        " select id, kind, name, label, null::uuid as portrait from found where kind = any(%(kinds)s)"
        " and lower(replace(name, ' ', '')) ~ %(pattern)s order by kind desc, name limit %(most)s",
        pattern=typing_pattern("".join(query.split())),
        kinds=list(kinds),
        viewer=viewer,
        most=most,
    )
