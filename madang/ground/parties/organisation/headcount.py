"""SQL of headcount: quota by grade, who is present, the published figure."""

from collections.abc import Sequence
from datetime import date

import msgspec

from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.parties.models import (
    ExtraCount,
    GradeCount,
    Headline,
)


async def grade_counts(q: Queries, on: date) -> list[GradeCount]:
    """Quota, present and gap of each grade on a day. Staff outside the quota are not among them."""
    return await q.rows(
        GradeCount,
        "with quota as (select grade, sum(number)::int as number, min(ordering) as ordering from ground.quota"
        " where valid @> %(on)s group by grade),"
        " present as (select e.grade, count(*)::int as number from ground.employment e"
        " join ground.person p on p.id = e.person where e.valid @> %(on)s and not e.extra"
        " and (p.left_on is null or p.left_on > %(on)s) group by e.grade)"
        " select grade, coalesce(q.number, 0) as quota, coalesce(p.number, 0) as present,"
        " coalesce(p.number, 0) - coalesce(q.number, 0) as gap from quota q full join present p using (grade)"
        " order by q.ordering nulls last, grade",
        on=on,
    )


async def extra_counts(q: Queries, on: date) -> list[ExtraCount]:
    """Staff outside the quota on a day, by standing where there is one, else by kind of employment."""
    return await q.rows(
        ExtraCount,
        "select case when s.status = 'seconded-in' then s.status else e.kind end as kind, count(*)::int as present"
        " from ground.employment e join ground.person p on p.id = e.person"
        " left join ground.standing s on s.person = e.person and s.valid @> %(on)s"
        " where e.valid @> %(on)s and e.extra and (p.left_on is null or p.left_on > %(on)s) group by 1 order by 1",
        on=on,
    )


async def headline(q: Queries, on: date) -> Headline | None:
    """The figure last published by a day."""
    return await q.row(
        Headline,
        "select published_on, number, note from ground.headline where published_on <= %(on)s"
        " order by published_on desc limit 1",
        on=on,
    )


async def save_headline(q: Queries, one: Headline) -> None:
    """State the published figure of a day."""
    await q.run(
        "insert into ground.headline (published_on, number, note) values (%(published_on)s, %(number)s, %(note)s)"
        " on conflict (published_on) do update set number = excluded.number, note = excluded.note",
        **msgspec.structs.asdict(one),
    )


async def set_quota(q: Queries, grades: Sequence[tuple[str, int]], *, since: date) -> None:
    """The quota from a day on; what held before stays for the days before."""
    await q.run("delete from ground.quota where lower(valid) >= %(since)s", since=since)
    await q.run(
        "update ground.quota set valid = daterange(lower(valid), %(since)s) where valid @> %(since)s", since=since
    )
    await q.run_many(
        "insert into ground.quota (id, grade, number, ordering, valid) values (%(id)s, %(grade)s, %(number)s,"
        " %(ordering)s, daterange(%(since)s, null))",
        [
            {"id": new_id(), "grade": grade, "number": number, "ordering": at, "since": since}
            for at, (grade, number) in enumerate(grades)
        ],
    )
