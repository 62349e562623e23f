"""The faces of people, units, sites and groups."""

from uuid import UUID

from madang.ground import access, clock
from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.manifest import Card, Text
from madang.ground.parties import organisation, store
from madang.people.store import viewing


async def person_card(q: Queries, id: UUID) -> Card | None:
    """A person as a thing."""
    rows = await q.tuples(
        "select p.fn, concat_ws(' · ', nullif(case when p.sort = 'staff' then r.unit_name else p.org end, ''), p.number),"
        " p.invited_by from ground.person p left join ground.roster r on r.person = p.id where p.id = %(id)s",
        id=id,
    )
    return Card(title=rows[0][0], place=HOUSE, summary=rows[0][1]) if rows else None


async def person_text(q: Queries, id: UUID) -> Text | None:
    """What search finds a person by; no telephone number and no address is in it."""
    person = await store.person(q, id)
    if person is None:
        return None
    rows = await q.tuples("select path, rank, duty from ground.roster where person = %(id)s", id=id)
    more = rows[0] if rows else ()
    parts = (person.fn, person.fn_en, person.number or "", person.extension, person.org, person.duties, *more)
    return Text(text="\n".join(part for part in parts if part), people=(id,))


async def unit_card(q: Queries, id: UUID) -> Card | None:
    """A unit as it is called today, or was last called."""
    names = await organisation.names_of_unit(q, id)
    if not names:
        return None
    today = clock.today()
    now = next((name for name in names if name.since <= today and (not name.until or name.until >= today)), names[-1])
    place = id if await access.is_collection(q, id) else HOUSE
    return Card(title=now.name, place=place, within=now.parent, summary=now.unit_kind)


async def unit_text(q: Queries, id: UUID) -> Text | None:
    """Every name the unit had, and its duties."""
    names = await organisation.names_of_unit(q, id)
    found = await organisation.units(q, clock.today(), only=id)
    parts = [name.name for name in names] + [name.name_en for name in names if name.name_en]
    return Text(text="\n".join([*parts, *(found[0].duties if found else [])])) if names else None


async def site_card(q: Queries, id: UUID) -> Card | None:
    """A site as a thing and as the collection of what lies there."""
    found = await organisation.sites(q, only=id)
    return Card(title=found[0].name, place=id, within=found[0].parent, summary=found[0].site_kind) if found else None


async def site_text(q: Queries, id: UUID) -> Text | None:
    """What search finds a site by."""
    found = await organisation.sites(q, only=id)
    if not found:
        return None
    site = found[0]
    parts = (site.name, site.name_en, site.site_kind, site.operator, site.address, *site.affiliates)
    return Text(text="\n".join(part for part in parts if part))


async def group_card(q: Queries, id: UUID) -> Card | None:
    """A group as a thing and as the collection that says who may change it."""
    found = await organisation.groups(q, only=id)
    return Card(title=found[0].name, place=id, summary=found[0].note, created_by=found[0].created_by) if found else None


async def viewing_card(q: Queries, id: UUID) -> Card | None:
    """A look at personal data: in the reach of the person looked at."""
    person = await viewing(q, id)
    return Card(title="", place=person, label="S") if person else None
