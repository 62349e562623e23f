"""SQL of tenancies, and of what they take."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import psycopg
from msgspec.structs import asdict

from madang.ground.db import Queries
from madang.ground.errors import Refused
from madang.spaces.models.nouns import BookingRules, SpaceKind, Span
from madang.spaces.models.tenancies import SpaceTenancy, Tenancy, TenancyState
from madang.spaces.store.sites import rules_of

FIELDS = (
    "id, site, space, person, purpose, since, until, state, renew_until, renewals, reason, created_by, created_at,"
    " decided_by, decided_at, revision"
)
_NAMES = FIELDS.split(", ")
_OWN = ", ".join(f"t.{one}" for one in _NAMES)
_SHOWN = (
    f"select {_OWN}, s.name, s.kind, s.storey, g.name, p.fn, coalesce(nullif(r.unit_name, ''), p.org, ''), y.rules"
    " from spaces.tenancy t join spaces.space s on s.id = t.space join ground.site g on g.id = t.site"
    " join ground.person p on p.id = t.person left join ground.roster r on r.person = t.person"
    " left join spaces.policy y on y.site = t.site"
)
MOST = 500

Shown = tuple[Tenancy, SpaceTenancy, BookingRules]


def _tenancy(row: tuple[Any, ...]) -> Tenancy:
    fields = dict(zip(_NAMES, row, strict=False))
    return Tenancy(**{**fields, "state": TenancyState(fields["state"])})


def _shown(row: tuple[Any, ...]) -> Shown:
    found, more = _tenancy(row), row[len(_NAMES) :]
    view = SpaceTenancy(
        id=found.id,
        site=found.site,
        site_name=more[3],
        space=found.space,
        space_name=more[0],
        space_kind=SpaceKind(more[1]),
        storey=more[2],
        person=found.person,
        person_fn=more[4],
        person_unit=more[5],
        purpose=found.purpose,
        since=found.since,
        until=found.until,
        state=found.state,
        renew_until=found.renew_until,
        renewals=found.renewals,
        reason=found.reason,
        decided_at=found.decided_at,
        created_at=found.created_at,
        revision=found.revision,
    )
    return found, view, rules_of(more[6])


async def one(q: Queries, id: UUID, *, lock: bool = False) -> Tenancy | None:
    """A tenancy; held until the transaction is over."""
    rows = await q.tuples(
        f"select {FIELDS} from spaces.tenancy where id = %(id)s" + (" for update" if lock else ""), id=id
    )
    return _tenancy(rows[0]) if rows else None


async def shown(q: Queries, id: UUID) -> Shown:
    """A tenancy that is there, as it is shown."""
    return _shown((await q.tuples(f"{_SHOWN} where t.id = %(id)s", id=id))[0])


async def of_person(q: Queries, person: UUID) -> list[Shown]:
    """What somebody applied for or has, for themselves or for others, the latest first."""
    rows = await q.tuples(
        f"{_SHOWN} where t.person = %(me)s or t.id in (select id from spaces.tenancy where created_by = %(me)s)"
        " order by t.since desc, t.id limit %(most)s",
        me=person,
        most=MOST,
    )
    return [_shown(row) for row in rows]


async def of_site(q: Queries, site: UUID, *, states: list[str] | None) -> list[Shown]:
    """The tenancies of a site: what waits for an answer first, then those that end soonest, then what is over."""
    rows = await q.tuples(
        f"{_SHOWN} where t.site = %(site)s and (%(states)s::text[] is null or t.state = any(%(states)s))"
        " order by case when t.state = 'applied' or (t.state = 'admitted' and t.renew_until is not null) then 0"
        " when t.state = 'admitted' then 1 else 2 end, case when t.state = 'admitted' then t.until end,"
        " t.created_at desc, t.id limit %(most)s",
        site=site,
        states=states,
        most=MOST,
    )
    return [_shown(row) for row in rows]


async def waiting(q: Queries, person: UUID) -> int:
    """How many applications of somebody wait for an answer."""
    return int(
        await q.value(
            "select count(*) from spaces.tenancy where (person = %(me)s or created_by = %(me)s) and state = 'applied'",
            me=person,
        )
    )


async def insert(q: Queries, made: Tenancy) -> None:
    """An application."""
    await q.run(
        "insert into spaces.tenancy (id, site, space, person, purpose, since, until, state, created_by, created_at)"
        " values (%(id)s, %(site)s, %(space)s, %(person)s, %(purpose)s, %(since)s, %(until)s, %(state)s,"
        " %(created_by)s, %(created_at)s)",
        **(asdict(made) | {"state": made.state.value}),
    )


async def save(q: Queries, after: Tenancy) -> None:
    """A tenancy in place of what it was; what it takes is said by `take`."""
    await q.run(
        "update spaces.tenancy set space = %(space)s, until = %(until)s, state = %(state)s,"
        " renew_until = %(renew_until)s, renewals = %(renewals)s, reason = %(reason)s, decided_by = %(decided_by)s,"
        " decided_at = %(decided_at)s, revision = revision + 1,"
        " reminded_at = case when until = %(until)s then reminded_at end where id = %(id)s",
        **(asdict(after) | {"state": after.state.value}),
    )


async def first_taken(q: Queries, takes: list[int], span: Span, *, but: UUID) -> datetime | None:
    """When somebody else first has one of these spaces; None when nobody has."""
    found: datetime | None = await q.value(
        "select min(x.dtstart) from unnest(%(takes)s::bigint[]) n join spaces.slot x"
        " on int8range(x.space_no, x.space_no, '[]') && int8range(n, n, '[]')"
        " and tstzrange(x.dtstart, x.dtend) && tstzrange(%(dtstart)s, %(dtend)s)"
        " where x.tenancy is null or x.tenancy <> %(but)s",
        takes=takes,
        dtstart=span.dtstart,
        dtend=span.dtend,
        but=but,
    )
    return found


async def take(q: Queries, id: UUID, span: Span | None) -> None:
    """What a tenancy takes, in place of what it took; None is nothing. Raises Refused when somebody else has it."""
    await q.run("delete from spaces.slot where tenancy = %(id)s", id=id)
    if span is None:
        return
    try:
        await q.run(
            "insert into spaces.slot (tenancy, space_no, dtstart, dtend) select t.id, n, %(dtstart)s, %(dtend)s"
            " from spaces.tenancy t join spaces.space s on s.id = t.space, unnest(s.takes) n where t.id = %(id)s",
            id=id,
            dtstart=span.dtstart,
            dtend=span.dtend,
        )
    except psycopg.errors.ExclusionViolation:
        raise Refused("spaces.taken") from None


async def all_over(q: Queries, *, today: date, most: int = 500) -> list[UUID]:
    """Admitted ones whose last day is past."""
    return await q.values(
        "select id from spaces.tenancy where state = 'admitted' and until < %(today)s order by until limit %(most)s",
        today=today,
        most=most,
    )


async def all_ending(q: Queries, *, last: date, most: int = 500) -> list[UUID]:
    """Admitted ones that end by a day and whose people were not told yet."""
    return await q.values(
        "select id from spaces.tenancy where state = 'admitted' and until <= %(last)s and reminded_at is null"
        " order by until limit %(most)s",
        last=last,
        most=most,
    )


async def reminded(q: Queries, id: UUID, *, now: datetime) -> bool:
    """Its person is told that it ends; False when they were before."""
    return bool(
        await q.run(
            "update spaces.tenancy set reminded_at = %(now)s where id = %(id)s and reminded_at is null and state = 'admitted'",
            id=id,
            now=now,
        )
    )


async def all_people(q: Queries, site: UUID | None, *, first: date, last: date) -> list[UUID]:
    """Who has a space at a site, or at any, on one of the days."""
    return await q.values(
        "select distinct person from spaces.tenancy where state = 'admitted' and since <= %(last)s"
        " and until >= %(first)s and (%(site)s::uuid is null or site = %(site)s)",
        site=site,
        first=first,
        last=last,
    )
