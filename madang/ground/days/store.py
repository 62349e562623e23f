"""All SQL of days off."""

from datetime import date
from uuid import UUID

from psycopg.pq import TransactionStatus

from madang.ground.days.models import SpecialDay
from madang.ground.db import Queries
from madang.standards.days import Extra, Holiday, HolidayKind

_COLUMNS = 'id, on_date as "on", name_ko, name_en, kind, revision'


_kept: list[dict[tuple[str, int, str], Extra]] = [{}]


def forget() -> None:
    """Days off were changed, by whatever process: read them anew."""
    _kept[0] = {}


async def extras(q: Queries) -> Extra:
    """What `madang.standards.days` does not know by itself, kept in this process until a fact says otherwise."""
    info = q.connection.info
    house = (info.host, info.port, info.dbname)
    kept = _kept[0]
    found = kept.get(house)
    if found is None:
        found = await _extra(q)
        # what a transaction sees may not be what everybody sees
        if info.transaction_status == TransactionStatus.IDLE:
            kept[house] = found
    return found


async def _extra(q: Queries) -> Extra:
    rows = await q.tuples("select on_date, name_ko, name_en, kind from ground.special_day order by on_date, name_ko")
    return tuple(Holiday(row[0], row[1], row[2], HolidayKind(row[3])) for row in rows)


async def listed(q: Queries, *, first: date | None, last: date | None) -> list[SpecialDay]:
    """Days off within dates."""
    return await q.rows(
        SpecialDay,
        f"select {_COLUMNS} from ground.special_day where (%(first)s::date is null or on_date >= %(first)s)"
        " and (%(last)s::date is null or on_date <= %(last)s) order by on_date, name_ko",
        first=first,
        last=last,
    )


async def one(q: Queries, id: UUID) -> SpecialDay | None:
    """One day off, locked until the transaction ends."""
    return await q.row(SpecialDay, f"select {_COLUMNS} from ground.special_day where id = %(id)s for update", id=id)


async def taken(q: Queries, on: date, name_ko: str, *, but: UUID | None = None) -> bool:
    """Whether a date has a day off of that name."""
    return bool(
        await q.value(
            "select exists (select from ground.special_day where on_date = %(on)s and name_ko = %(name)s"
            " and id is distinct from %(but)s)",
            on=on,
            name=name_ko,
            but=but,
        )
    )


async def save(q: Queries, day: SpecialDay) -> None:
    """Insert or replace."""
    await q.run(
        "insert into ground.special_day (id, on_date, name_ko, name_en, kind, revision)"
        " values (%(id)s, %(on)s, %(name_ko)s, %(name_en)s, %(kind)s, %(revision)s) on conflict (id) do update"
        " set on_date = excluded.on_date, name_ko = excluded.name_ko, name_en = excluded.name_en,"
        " kind = excluded.kind, revision = excluded.revision",
        id=day.id,
        on=day.on,
        name_ko=day.name_ko,
        name_en=day.name_en,
        kind=day.kind,
        revision=day.revision,
    )


async def delete(q: Queries, id: UUID) -> None:
    """Take a day off out."""
    await q.run("delete from ground.special_day where id = %(id)s", id=id)
