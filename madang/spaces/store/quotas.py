"""SQL of what parties may use of a site."""

from datetime import date, datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.nouns import Span
from madang.spaces.models.sites import SpaceQuota

_COUNTED = "('held', 'waiting-approval', 'confirmed', 'ended', 'released')"
_USED = (
    "coalesce((select sum(extract(epoch from least(b.dtend, coalesce(b.checked_out_at, b.dtend)) - b.dtstart) / 60)"
    f" from spaces.booking b where b.quota = k.id and b.status in {_COUNTED}"
    " and b.dtstart >= %(first)s and b.dtstart < %(last)s), 0)::int as used"
)
_QUOTA = (
    "select k.id, k.site, k.party, coalesce(gr.name, gs.name, gp.fn, (select v.name from ground.unit_version v"
    " where v.unit = k.party order by lower(v.valid) desc limit 1), '') as party_name, k.kinds, k.minutes, k.since,"
    f" k.until, {_USED} from spaces.quota k left join ground.people_group gr on gr.id = k.party"
    " left join ground.site gs on gs.id = k.party left join ground.person gp on gp.id = k.party"
)


async def of_site(q: Queries, site: UUID, *, month: Span) -> list[SpaceQuota]:
    """The quotas of a site, with what is used of them in a month."""
    return await q.rows(
        SpaceQuota,
        f"{_QUOTA} where k.site = %(site)s order by party_name, k.since, k.id",
        site=site,
        first=month.dtstart,
        last=month.dtend,
    )


async def one(q: Queries, id: UUID, *, month: Span) -> SpaceQuota | None:
    """A quota."""
    return await q.row(SpaceQuota, f"{_QUOTA} where k.id = %(id)s", id=id, first=month.dtstart, last=month.dtend)


async def for_person(q: Queries, person: UUID, site: UUID, kind: str, *, on: date, month: Span) -> list[SpaceQuota]:
    """The quotas of a person's parties for a kind of space on a day, held until the transaction is over."""
    await q.run(
        "select from spaces.quota k where k.site = %(site)s and k.kinds @> array[%(kind)s] and k.since <= %(on)s"
        " and (k.until is null or k.until >= %(on)s)"
        " and k.party in (select party from ground.belongs where person = %(person)s) order by k.id for update",
        person=person,
        site=site,
        kind=kind,
        on=on,
    )
    return await q.rows(
        SpaceQuota,
        f"{_QUOTA} where k.site = %(site)s and k.kinds @> array[%(kind)s] and k.since <= %(on)s"
        " and (k.until is null or k.until >= %(on)s)"
        " and k.party in (select party from ground.belongs where person = %(person)s) order by k.since, k.id",
        person=person,
        site=site,
        kind=kind,
        on=on,
        first=month.dtstart,
        last=month.dtend,
    )


async def insert(q: Queries, quota: SpaceQuota, *, by: UUID, now: datetime) -> None:
    """A new quota."""
    await q.run(
        "insert into spaces.quota (id, site, party, kinds, minutes, since, until, created_by, created_at) values"
        " (%(id)s, %(site)s, %(party)s, %(kinds)s, %(minutes)s, %(since)s, %(until)s, %(by)s, %(now)s)",
        id=quota.id,
        site=quota.site,
        party=quota.party,
        kinds=[one.value for one in quota.kinds],
        minutes=quota.minutes,
        since=quota.since,
        until=quota.until,
        by=by,
        now=now,
    )


async def delete(q: Queries, id: UUID) -> None:
    """The quota is gone; what was booked on it stays."""
    await q.run("delete from spaces.quota where id = %(id)s", id=id)


async def is_party(q: Queries, id: UUID) -> bool:
    """Whether it is a group, a unit, a site or a person."""
    return bool(
        await q.value(
            "select exists (select from ground.party where id = %(id)s and kind in ('person', 'unit', 'site', 'group'))",
            id=id,
        )
    )
