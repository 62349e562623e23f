"""SQL of sites and of people who belong to one without an assignment there."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.ground.parties.models import (
    Site,
    SiteMember,
)

_SITE = (
    "id, code, name, name_en, site_kind, parent, operator, affiliates, unit, address, postcode, tel, ordering,"
    " opened_on, closed_on, revision"
)


async def sites(q: Queries, *, only: UUID | None = None, reached_by: UUID | None = None) -> list[Site]:
    """The sites in order; those in a person's reach when one is given."""
    return await q.rows(
        Site,
        f"select {_SITE} from ground.site where (%(only)s::uuid is null or id = %(only)s)"
        " and (%(person)s::uuid is null or id in"
        " (select collection from ground.reach where person = %(person)s and role >= 2)) order by ordering, name",
        only=only,
        person=reached_by,
    )


async def insert_sites(q: Queries, new: Sequence[Site], *, demo: bool = False) -> None:
    """New sites."""
    rows = [{**msgspec.structs.asdict(site), "demo": demo} for site in new]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'site')", rows)
    await q.run_many(
        "insert into ground.site (id, code, name, name_en, site_kind, parent, operator, affiliates, unit, address,"
        " postcode, tel, ordering, opened_on, closed_on, demo) values (%(id)s, %(code)s, %(name)s, %(name_en)s,"
        " %(site_kind)s, %(parent)s, %(operator)s, %(affiliates)s, %(unit)s, %(address)s, %(postcode)s, %(tel)s,"
        " %(ordering)s, %(opened_on)s, %(closed_on)s, %(demo)s)",
        rows,
    )


async def save_site(q: Queries, site: Site) -> bool:
    """Write a changed site over the revision it was read at."""
    return bool(
        await q.run(
            "update ground.site set code = %(code)s, name = %(name)s, name_en = %(name_en)s,"
            " site_kind = %(site_kind)s, parent = %(parent)s, operator = %(operator)s, affiliates = %(affiliates)s,"
            " unit = %(unit)s, address = %(address)s, postcode = %(postcode)s, tel = %(tel)s,"
            " ordering = %(ordering)s, opened_on = %(opened_on)s, closed_on = %(closed_on)s,"
            " revision = revision + 1 where id = %(id)s and revision = %(revision)s",
            **msgspec.structs.asdict(site),
        )
    )


async def site_members(q: Queries, site: UUID, *, on: date) -> list[SiteMember]:
    """Who belongs to a site without an assignment there, on a day or later."""
    return await q.rows(
        SiteMember,
        "select m.person, p.fn, concat_ws(' · ', nullif(case when p.sort = 'staff' then r.unit_name else p.org end, ''),"
        " coalesce(p.number, p.email)) as label, m.note, lower(m.valid) as since, upper(m.valid) - 1 as until"
        " from ground.site_member m join ground.person p on p.id = m.person left join ground.roster r on r.person = p.id"
        " where m.site = %(site)s and (upper(m.valid) is null or upper(m.valid) > %(on)s)"
        " and (p.left_on is null or p.left_on > %(on)s) order by lower(m.valid), p.fn, p.id",
        site=site,
        on=on,
    )


async def site_used(q: Queries, site: UUID) -> bool:
    """Whether people, things or other places hang on a site."""
    return bool(
        await q.value(
            "select exists (select from ground.assignment where site = %(id)s)"
            " or exists (select from ground.site_member where site = %(id)s)"
            " or exists (select from ground.thing where place = %(id)s and id <> %(id)s)"
            " or exists (select from ground.collection where parent = %(id)s)",
            id=site,
        )
    )


async def add_site_members(q: Queries, rows: Sequence[dict[str, Any]]) -> None:
    """People of a site who have no assignment there: `site`, `person`, `note`, `since`, `until`."""
    await q.run_many(
        "insert into ground.site_member (site, person, note, valid) values (%(site)s, %(person)s, %(note)s,"
        " daterange(%(since)s, %(until)s, '[]'))",
        list(rows),
    )


async def end_site_member(q: Queries, site: UUID, person: UUID, *, on: date) -> bool:
    """No longer a member of the site from `on`."""
    gone = await q.run(
        "delete from ground.site_member where site = %(site)s and person = %(person)s and lower(valid) >= %(on)s",
        site=site,
        person=person,
        on=on,
    )
    return bool(
        await q.run(
            "update ground.site_member set valid = daterange(lower(valid), %(on)s)"
            " where site = %(site)s and person = %(person)s and valid @> %(on)s",
            site=site,
            person=person,
            on=on,
        )
        or gone
    )
