"""All SQL of trips."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.ground.tx import Tx
from madang.trips.models import Trip, TripRow, TripWhen

_COLUMNS = (
    "t.id, t.traveller, t.state, t.site, t.place, t.region, t.dtstart, t.dtend, t.all_day, t.purpose, t.deputy, t.draft,"
    " t.reason, t.confirmed_at, t.created_at, t.created_by, t.changed_at, t.revision,"
    " coalesce((select array_agg(c.person order by c.position) from trips.companion c where c.trip = t.id), '{}')"
    " as companions"
)


async def trip(q: Queries, id: UUID, *, lock: bool = False) -> Trip | None:
    """One trip; `lock` holds it against other writers."""
    statement = f"select {_COLUMNS} from trips.trip t where t.id = %(id)s"
    return await q.row(Trip, statement + (" for no key update of t" if lock else ""), id=id)


async def trips(q: Queries, ids: Sequence[UUID]) -> list[Trip]:
    """These trips."""
    return await q.rows(Trip, f"select {_COLUMNS} from trips.trip t where t.id = any(%(ids)s)", ids=list(ids))


def _values(trip: Trip) -> dict[str, Any]:
    return {**msgspec.structs.asdict(trip), "state": trip.state.value}


async def insert(q: Queries, trip: Trip) -> None:
    """A new trip; its collection is there already."""
    await q.run(
        "insert into trips.trip (id, traveller, site, place, region, dtstart, dtend, all_day, purpose, deputy, created_at,"
        " created_by, changed_at) values (%(id)s, %(traveller)s, %(site)s, %(place)s, %(region)s, %(dtstart)s, %(dtend)s,"
        " %(all_day)s, %(purpose)s, %(deputy)s, %(created_at)s, %(created_by)s, %(changed_at)s)",
        **_values(trip),
    )
    await _companions(q, trip)


async def save(q: Queries, trip: Trip) -> None:
    """Everything about a trip that changes, and its next revision. Raises ExclusionViolation beside another one."""
    await q.run(
        "update trips.trip set state = %(state)s, site = %(site)s, place = %(place)s, region = %(region)s,"
        " dtstart = %(dtstart)s, dtend = %(dtend)s, all_day = %(all_day)s, purpose = %(purpose)s, deputy = %(deputy)s,"
        " draft = %(draft)s, reason = %(reason)s, confirmed_at = %(confirmed_at)s, changed_at = %(changed_at)s,"
        " revision = revision + 1 where id = %(id)s",
        **_values(trip),
    )
    await _companions(q, trip)


async def _companions(q: Queries, trip: Trip) -> None:
    await q.run("delete from trips.companion where trip = %(id)s", id=trip.id)
    await q.run(
        "insert into trips.companion (trip, person, position) select %(id)s, c.person, c.position"
        " from unnest(%(people)s::uuid[]) with ordinality c (person, position)",
        id=trip.id,
        people=list(trip.companions),
    )


async def delete(q: Queries, id: UUID) -> None:
    """A trip is gone."""
    await q.run("delete from trips.trip where id = %(id)s", id=id)


async def listed(tx: Tx, *, when: TripWhen, after: tuple[datetime, UUID] | None, most: int) -> list[TripRow]:
    """Trips in reach: those not over yet, the next one first, or those that are, the last one first."""
    coming = when is TripWhen.COMING
    order, beyond = ("", ">") if coming else (" desc", "<")
    return await tx.rows(
        TripRow,
        "select t.id, t.traveller, p.fn as name, t.state, coalesce(s.title, t.place) as target, t.region, t.dtstart,"
        " t.dtend, t.all_day, t.purpose, (select count(*) from trips.companion c where c.trip = t.id) as companions"
        " from trips.trip t join ground.person p on p.id = t.traveller left join ground.thing s on s.id = t.site"
        " where t.id in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)"
        + (" and t.dtend > %(now)s" if coming else " and t.dtend <= %(now)s")
        + (f" and (t.dtstart, t.id) {beyond} (%(at)s, %(id)s)" if after else "")
        + f" order by t.dtstart{order}, t.id{order} limit %(most)s",
        me=tx.actor,
        now=tx.now,
        at=after[0] if after else None,
        id=after[1] if after else None,
        most=most,
    )


async def staff(q: Queries, people: Sequence[UUID]) -> set[UUID]:
    """Those of the people who work here today."""
    return set(
        await q.values(
            "select id from ground.person where id = any(%(ids)s) and sort <> 'external' and suspended_at is null"
            " and (left_on is null or left_on > current_date)",
            ids=list(people),
        )
    )


async def site(q: Queries, id: UUID) -> str | None:
    """The name of a site of the house."""
    found: str | None = await q.value(
        "select t.title from ground.site s join ground.thing t on t.id = s.id where s.id = %(id)s"
        " and t.trashed_at is null",
        id=id,
    )
    return found


async def away(q: Queries, people: Sequence[UUID], *, dtstart: datetime, dtend: datetime, but: UUID) -> list[UUID]:
    """Those of the people who are on another confirmed trip at the time: values, not things."""
    return await q.values(
        "select distinct p.id from unnest(%(people)s::uuid[]) p(id) join lateral (select t.id from trips.trip t"
        " where t.traveller = p.id and t.state = 'confirmed' and t.dtstart < %(dtend)s and t.dtend > %(dtstart)s"
        " union all select t.id from trips.companion c join trips.trip t on t.id = c.trip where c.person = p.id"
        " and t.state = 'confirmed' and t.dtstart < %(dtend)s and t.dtend > %(dtstart)s) t on t.id <> %(but)s",
        people=list(people),
        dtstart=dtstart,
        dtend=dtend,
        but=but,
    )
