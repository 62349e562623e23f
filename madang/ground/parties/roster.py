"""Today's organisation, derived from the dated one: who belongs to whom, each person's line, the words to find it by.

Rewritten in the transaction that changes the organisation, and every night and at start as dates pass.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from madang.ground import clock, locks
from madang.ground.access import EVERYONE
from madang.ground.db import Queries
from madang.ground.parties import words

_TODAY = (
    "with recursive who as (select p.id, p.sort, p.number, p.fn,"
    " (p.left_on is null or p.left_on > %(today)s) and (p.joined_on is null or p.joined_on <= %(today)s) as present"
    " from ground.person p where %(people)s::uuid[] is null or p.id = any(%(people)s)),"
    " tree as ("
    " select v.unit, array[v.unit] as above, v.name, v.name as path,"
    " lpad(v.ordering::text, 5, '0') || v.unit::text as ordering"
    " from ground.unit_version v where v.valid @> %(today)s and v.parent is null"
    " union all"
    " select v.unit, t.above || v.unit, v.name, t.path || ' > ' || v.name,"
    " t.ordering || '/' || lpad(v.ordering::text, 5, '0') || v.unit::text"
    " from ground.unit_version v join tree t on v.parent = t.unit"
    " where v.valid @> %(today)s and v.unit <> all(t.above))"
)
_BELONGS = (
    _TODAY + ", base as ("
    " select id as person, id as party from who"
    " union select w.id, e.id from who w join ground.party e on e.id = %(everyone)s where w.sort = 'staff' and w.present"
    " union select a.person, up from who w join ground.assignment a on a.person = w.id"
    " join tree t on t.unit = a.unit cross join unnest(t.above) as up where w.present and a.valid @> %(today)s"
    " union select a.person, a.site from who w join ground.assignment a on a.person = w.id"
    " where w.present and a.site is not null and a.valid @> %(today)s"
    " union select m.person, m.site from who w join ground.site_member m on m.person = w.id"
    " where w.present and m.valid @> %(today)s),"
    " wanted as (select person, party from base"
    " union select b.person, g.people_group from base b join ground.group_member g on g.member = b.party"
    " join who w on w.id = b.person and w.present),"
    " gone as (delete from ground.belongs d using who w where d.person = w.id and not exists"
    " (select from wanted x where x.person = d.person and x.party = d.party) returning d.person),"
    " made as (insert into ground.belongs (person, party) select person, party from wanted"
    " on conflict do nothing returning person)"
    " select person from gone union select person from made"
)
_ROSTER = (
    _TODAY + ", line as (select w.id, w.present, w.number, w.fn, a.unit, t.name as unit_name, t.path, a.site,"
    " s.name as site_name, a.rank, coalesce(nullif(a.duty, ''), b.office) as duty, a.heads, e.grade, e.kind, st.status, t.ordering as at,"
    " (select count(*) from ground.assignment c where c.person = w.id and c.valid @> %(today)s and not c.main)"
    " as concurrent, w.sort"
    " from who w"
    " left join ground.assignment a on a.person = w.id and a.main and a.valid @> %(today)s"
    " left join tree t on t.unit = a.unit"
    " left join ground.site s on s.id = a.site"
    " left join ground.employment e on e.person = w.id and e.valid @> %(today)s"
    " left join ground.standing st on st.person = w.id and st.valid @> %(today)s"
    " left join lateral (select t.office from ground.board_term t where t.person = w.id and t.valid @> %(today)s"
    " order by t.ordering, t.id limit 1) b on true)"
    " insert into ground.roster as r (person, unit, unit_name, path, site, site_name, rank, duty, grade, kind, status,"
    " heads, concurrent, present, ordering)"
    " select id, unit, coalesce(unit_name, ''), coalesce(path, ''), site, coalesce(site_name, ''), coalesce(rank, ''),"
    " coalesce(duty, ''), coalesce(grade, ''), coalesce(kind, ''),"
    " case when present then coalesce(status, 'active') else 'left' end, coalesce(heads, false), concurrent, present,"
    " case sort when 'staff' then '1' when 'board' then '0' else '9' end || coalesce(at, '~')"
    " || case when heads then '!0' else '!1' end || lpad(coalesce(array_position(%(grades)s::text[], grade), 99)::text,"
    " 2, '0') || coalesce(number, '~') || fn || id::text"
    " from line on conflict (person) do update set unit = excluded.unit, unit_name = excluded.unit_name,"
    " path = excluded.path, site = excluded.site, site_name = excluded.site_name, rank = excluded.rank,"
    " duty = excluded.duty, grade = excluded.grade, kind = excluded.kind, status = excluded.status,"
    " heads = excluded.heads, concurrent = excluded.concurrent, present = excluded.present,"
    " ordering = excluded.ordering"
    " where (r.*) is distinct from (excluded.*)"
)


async def refresh(q: Queries, people: Sequence[UUID] | None = None, *, today: date | None = None) -> list[UUID]:
    """Derive today's state of these people (None: of all) anew; gives those whose memberships changed."""
    on = today or clock.today()
    chosen = None if people is None else list(people)
    if chosen == []:
        return []
    # two changes of the organisation that meet would each miss the other's rows
    await q.run("select pg_advisory_xact_lock(%(lock)s)", lock=locks.ROSTER)
    changed: list[UUID] = await q.values(_BELONGS, people=chosen, today=on, everyone=EVERYONE)
    await q.run(_ROSTER, people=chosen, today=on, grades=await _grades(q))
    await reword(q, chosen, today=on)
    return changed


async def _grades(q: Queries) -> list[str]:
    return list(await q.value("select value -> 'grades' from ground.setting where name = 'people.labels'") or [])


async def reword(q: Queries, people: Sequence[UUID] | None, *, today: date) -> None:
    """Keep the words people are found by; two statements, whatever their number."""
    rows = await q.tuples(
        "select p.id, p.fn, p.fn_en, p.number, p.email, p.extension, p.duties, r.unit_name, r.duty, r.rank, p.org,"
        " (select coalesce(array_agg(a.duties), '{}') from ground.assignment a"
        " where a.person = p.id and a.valid @> %(today)s)"
        " from ground.person p left join ground.roster r on r.person = p.id"
        " where %(people)s::uuid[] is null or p.id = any(%(people)s)",
        people=None if people is None else list(people),
        today=today,
    )
    found: list[str] = []
    whose: list[UUID] = []
    for id, fn, fn_en, number, email, extension, duties, unit, duty, rank, org, more in rows:
        for word in words.of_person(
            fn=fn,
            fn_en=fn_en,
            number=number,
            email=email,
            extension=extension,
            duties=(duties, unit or "", duty or "", rank or "", org, *more),
        ):
            found.append(word)
            whose.append(id)
    await q.run(
        'with wanted as (select distinct word collate "C" as word, person'
        " from unnest(%(words)s::text[], %(whose)s::uuid[]) as x (word, person)),"
        " gone as (delete from ground.person_word d where d.person = any(%(people)s) and not exists"
        " (select from wanted x where x.word = d.word and x.person = d.person))"
        " insert into ground.person_word (word, person) select word, person from wanted on conflict do nothing",
        words=found,
        whose=whose,
        people=[row[0] for row in rows],
    )


async def everybody_with(q: Queries, party: UUID) -> list[UUID]:
    """People who belong to a unit, site or group today: whom a change of it touches."""
    return await q.values("select person from ground.belongs where party = %(party)s", party=party)
