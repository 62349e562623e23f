"""SQL of sites: their sheets, the rules of booking, plans."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries, json
from madang.spaces.models.nouns import USUAL, BookingRules, Hours
from madang.spaces.models.sites import PlanShape, SiteSheet, SpacePlan

_TAKEN = "exists (select from now_taken x where x.space_no = any(s.takes))"
_COUNTS = (
    "select count(*) filter (where s.kind in ('desk', 'visitor-desk', 'hub')) as seats,"
    " count(*) filter (where s.kind in ('room', 'video-room', 'lab')) as rooms,"
    " count(*) filter (where s.kind in ('locker', 'vehicle', 'equipment')) as others,"
    f" count(*) filter (where s.kind in ('desk', 'visitor-desk', 'hub') and not {_TAKEN}) as free_seats,"
    f" count(*) filter (where s.kind in ('room', 'video-room', 'lab') and not {_TAKEN}) as free_rooms"
    " from spaces.space s where s.site = g.id and s.retired_at is null"
)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A site with its sheet, its rules and the role of who asks."""

    sheet: SiteSheet
    rules: BookingRules
    rank: int


async def sheets(
    q: Queries, me: UUID, *, now: datetime, only: UUID | None = None, everything: bool = False
) -> list[Row]:
    """The sites in reach in their order, with what is free now."""
    rows = await q.tuples(
        "with now_taken as materialized (select space_no from spaces.slot where dtend > %(now)s and dtstart <= %(now)s)"
        " select g.id, g.name, g.name_en, g.site_kind, g.parent, g.operator, g.affiliates, g.address, g.postcode, g.tel,"
        " g.closed_on, coalesce(h.summary, ''), h.hours, coalesce(h.equipment, '{}'), coalesce(h.network, ''),"
        " coalesce(h.accessibility, ''), coalesce(h.directions, ''), h.east, h.north, c.seats, c.rooms, c.others,"
        " c.free_seats, c.free_rooms, k.dtend, k.reason, coalesce(h.revision, 0), p.rules, r.role"
        " from ground.site g join lateral (select max(role) as role from ground.reach where person = %(me)s"
        " and collection = g.id) r on %(all)s or r.role >= 2"
        " left join spaces.sheet h on h.site = g.id left join spaces.policy p on p.site = g.id"
        f" cross join lateral ({_COUNTS}) c"
        " left join lateral (select k.dtend, k.reason from spaces.closure k where k.reopened_at is null"
        " and (k.site is null or k.site = g.id) and k.dtstart <= %(now)s and k.dtend > %(now)s"
        " order by k.dtend desc limit 1) k on true"
        " where (%(only)s::uuid is null or g.id = %(only)s) order by g.ordering, g.name",
        me=me,
        now=now,
        only=only,
        all=everything,
    )
    return [
        Row(
            sheet=SiteSheet(
                site=row[0],
                name=row[1],
                name_en=row[2],
                site_kind=row[3],
                parent=row[4],
                operator=row[5],
                affiliates=row[6],
                address=row[7],
                postcode=row[8],
                tel=row[9],
                closed_on=row[10],
                summary=row[11],
                hours=hours_of(row[12]),
                equipment=row[13],
                network=row[14],
                accessibility=row[15],
                directions=row[16],
                east=row[17],
                north=row[18],
                seats=row[19],
                rooms=row[20],
                others=row[21],
                free_seats=row[22],
                free_rooms=row[23],
                closed_until=row[24],
                closed_reason=row[25] or "",
                revision=row[26],
            ),
            rules=rules_of(row[27]),
            rank=5 if everything else row[28],
        )
        for row in rows
    ]


def hours_of(kept: Any) -> Hours:
    """Hours as they were kept; the usual ones where nobody said others."""
    return USUAL if kept is None else msgspec.convert(kept, Hours, strict=False)


def rules_of(kept: Any) -> BookingRules:
    """BookingRules as they were kept; what is absent is as the house has it."""
    return BookingRules() if kept is None else msgspec.convert(kept, BookingRules, strict=False)


async def hold(q: Queries, site: UUID) -> None:
    """Nobody else changes the site's sheet, rules, plans or spaces until this transaction is over."""
    await q.run("select from ground.site where id = %(site)s for no key update", site=site)


async def save_sheet(q: Queries, site: UUID, **fields: Any) -> None:
    """The sheet, in place of what it was."""
    fields["hours"] = json(fields["hours"])
    await q.run(
        "insert into spaces.sheet as h (site, summary, hours, equipment, network, accessibility, directions, east,"
        " north) values (%(site)s, %(summary)s, %(hours)s, %(equipment)s, %(network)s, %(accessibility)s,"
        " %(directions)s, %(east)s, %(north)s) on conflict (site) do update set summary = excluded.summary,"
        " hours = excluded.hours, equipment = excluded.equipment, network = excluded.network,"
        " accessibility = excluded.accessibility, directions = excluded.directions, east = excluded.east,"
        " north = excluded.north, revision = h.revision + 1",
        site=site,
        **fields,
    )


async def rules(q: Queries, site: UUID) -> tuple[BookingRules, int]:
    """The rules of booking and their revision; 0 while they are those of the house."""
    rows = await q.tuples("select rules, revision from spaces.policy where site = %(site)s", site=site)
    return (rules_of(rows[0][0]), rows[0][1]) if rows else (BookingRules(), 0)


async def name(q: Queries, site: UUID) -> str:
    """What a site is called."""
    return str(await q.value("select name from ground.site where id = %(site)s", site=site) or "")


async def hours(q: Queries, site: UUID) -> Hours:
    """When a site is open, by weekday."""
    return hours_of(await q.value("select hours from spaces.sheet where site = %(site)s", site=site))


async def save_rules(q: Queries, site: UUID, found: BookingRules) -> None:
    """The rules, in place of what they were."""
    await q.run(
        "insert into spaces.policy as p (site, rules) values (%(site)s, %(rules)s) on conflict (site) do update"
        " set rules = excluded.rules, revision = p.revision + 1",
        site=site,
        rules=json(found),
    )


_PLAN = "select id, site, name, storey, width, height, shapes, ordering, revision from spaces.plan"


def _plan(row: tuple[Any, ...]) -> SpacePlan:
    return SpacePlan(
        id=row[0],
        site=row[1],
        name=row[2],
        storey=row[3],
        width=row[4],
        height=row[5],
        shapes=msgspec.convert(row[6], list[PlanShape], strict=False),
        ordering=row[7],
        revision=row[8],
    )


async def plans(q: Queries, site: UUID) -> list[SpacePlan]:
    """The plans of a site in their order."""
    return [
        _plan(row) for row in await q.tuples(f"{_PLAN} where site = %(site)s order by ordering, name, id", site=site)
    ]


async def plan(q: Queries, id: UUID) -> SpacePlan | None:
    """One plan."""
    rows = await q.tuples(f"{_PLAN} where id = %(id)s", id=id)
    return _plan(rows[0]) if rows else None


async def save_plan(q: Queries, found: SpacePlan) -> None:
    """A plan, new or in place of what it was."""
    await q.run(
        "insert into spaces.plan as p (id, site, name, storey, width, height, shapes, ordering, revision) values"
        " (%(id)s, %(site)s, %(name)s, %(storey)s, %(width)s, %(height)s, %(shapes)s, %(ordering)s, 1)"
        " on conflict (id) do update set name = excluded.name, storey = excluded.storey, width = excluded.width,"
        " height = excluded.height, shapes = excluded.shapes, ordering = excluded.ordering, revision = p.revision + 1",
        id=found.id,
        site=found.site,
        name=found.name,
        storey=found.storey,
        width=found.width,
        height=found.height,
        shapes=json(found.shapes),
        ordering=found.ordering,
    )


async def delete_plan(q: Queries, id: UUID) -> None:
    """The plan is gone; what was drawn on it stays."""
    await q.run("delete from spaces.plan where id = %(id)s", id=id)
