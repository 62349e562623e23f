"""Sites and groups."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec import structs

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation, roster
from madang.ground.parties import store as parties
from madang.ground.parties.models import Group, Site
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.shared import check_revision, derive, explained, saved, sees_staff
from madang.people.models import GroupView, SiteView


async def sites(tx: Tx) -> list[Site]:
    """The sites in the actor's reach."""
    return await organisation.sites(tx, reached_by=None if tx.who.kind == "system" else tx.actor)


async def site(tx: Tx, id: UUID) -> SiteView:
    """One site. Raises NotFound out of reach."""
    reached = await tx.need("people.site.read", id)
    found = await organisation.sites(tx, only=id)
    if not found:
        raise NotFound("ground.not-found")
    members = await organisation.site_members(tx, id, on=tx.today) if await sees_staff(tx) else []
    return SiteView(site=found[0], members=members, may=tx.may(reached.role, "people.site.edit", "people.invite"))


async def open_sites(tx: Tx, new: Sequence[Site], *, demo: bool = False) -> None:
    """Register sites; each is a collection: staff view all of them, outsiders those they belong to."""
    await organisation.insert_sites(tx, new, demo=demo)
    for site in new:
        await access.found(tx, site.id, parent=HOUSE, grants=[Grant(party=site.id, role=Role.VIEW)], by=tx.actor)


async def add_site(tx: Tx, new: Site) -> SiteView:
    """A new site."""
    await tx.need("people.site.add", HOUSE)
    await _check_site(tx, new)
    try:
        async with tx.connection.transaction():
            await open_sites(tx, [new])
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.SiteChanged(subject=ref("people.site", new.id)))
    return await site(tx, new.id)


async def change_site(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> SiteView:
    """Change a site: its own administrators, too."""
    await tx.need("people.site.edit", id)
    found = await organisation.sites(tx, only=id)
    if not found:
        raise NotFound("ground.not-found")
    check_revision(revision, found[0].revision)
    new = structs.replace(found[0], **fields)
    await _check_site(tx, new)
    try:
        async with tx.connection.transaction():
            saved(await organisation.save_site(tx, new))
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.SiteChanged(subject=ref("people.site", id)))
    if "name" in fields:
        await derive(tx, await roster.everybody_with(tx, id))
    return await site(tx, id)


async def _check_site(tx: Tx, one: Site) -> None:
    errors = []
    if not one.name.strip():
        errors.append({"pointer": "#/name", "code": "required"})
    if one.opened_on and one.closed_on and one.closed_on < one.opened_on:
        errors.append({"pointer": "#/closed_on", "code": "before-start"})
    if one.parent is not None:
        above = {site.id: site.parent for site in await organisation.sites(tx)}
        step: UUID | None = one.parent
        while step is not None and step != one.id:
            step = above.get(step)
        if one.parent not in above or step == one.id:
            errors.append({"pointer": "#/parent", "code": "bad"})
    if errors:
        raise Invalid("ground.invalid", errors=errors)


async def remove_site(tx: Tx, id: UUID) -> None:
    """A site entered by mistake; one that was used is closed by its date instead. Raises Refused."""
    await tx.need("people.site.add", HOUSE)
    await tx.need("people.site.edit", id)
    if await organisation.site_used(tx, id):
        raise Refused("people.still-in-use")
    try:
        async with tx.connection.transaction():
            await access.dissolve(tx, id)
            await organisation.remove_party(tx, id)
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.SiteChanged(subject=ref("people.site", id)))


async def add_site_member(tx: Tx, id: UUID, *, person: UUID, note: str, since: date, until: date | None) -> None:
    """Somebody belongs to a site without an assignment there."""
    await tx.need("people.site.edit", id)
    if await parties.person(tx, person) is None:
        raise NotFound("ground.not-found")
    if until is not None and until < since:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/until", "code": "before-start"}])
    try:
        async with tx.connection.transaction():
            await organisation.add_site_members(
                tx, [{"site": id, "person": person, "note": note, "since": since, "until": until}]
            )
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.SiteChanged(subject=ref("people.site", id)))
    await derive(tx, [person])


async def remove_site_member(tx: Tx, id: UUID, *, person: UUID) -> None:
    """From today no longer a member of the site."""
    await tx.need("people.site.edit", id)
    if not await organisation.end_site_member(tx, id, person, on=tx.today):
        raise NotFound("ground.not-found")
    tx.tell(facts.SiteChanged(subject=ref("people.site", id)))
    await derive(tx, [person])


# Groups


async def groups(tx: Tx) -> list[Group]:
    """The groups in the actor's reach."""
    return await organisation.groups(tx, reached_by=None if tx.who.kind == "system" else tx.actor)


async def group(tx: Tx, id: UUID) -> GroupView:
    """One group. Raises NotFound out of reach."""
    reached = await tx.need("people.group.read", id)
    found = await organisation.groups(tx, only=id)
    if not found:
        raise NotFound("ground.not-found")
    return GroupView(group=found[0], may=tx.may(reached.role, "people.group.edit"))


async def add_group(tx: Tx, *, name: str, note: str, members: Sequence[UUID]) -> GroupView:
    """A new group; its maker manages it and its members view it."""
    await tx.need("people.group.add", HOUSE)
    if not name.strip():
        raise Invalid("ground.invalid", errors=[{"pointer": "#/name", "code": "required"}])
    await _check_members(tx, members)
    new = Group(id=new_id(), name=name.strip(), note=note, created_by=tx.actor, members=list(members))
    await organisation.insert_groups(tx, [new])
    await access.found(
        tx,
        new.id,
        parent=None,
        grants=[Grant(party=tx.actor, role=Role.MANAGE), Grant(party=new.id, role=Role.VIEW)],
        by=tx.actor,
    )
    tx.tell(facts.GroupChanged(subject=ref("people.group", new.id)))
    await derive(tx, None)
    return await group(tx, new.id)


async def change_group(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> GroupView:
    """Rename a group."""
    view = await group(tx, id)
    await tx.need("people.group.edit", id)
    check_revision(revision, view.group.revision)
    new = structs.replace(view.group, **fields)
    if not new.name.strip():
        raise Invalid("ground.invalid", errors=[{"pointer": "#/name", "code": "required"}])
    saved(await organisation.save_group(tx, new))
    tx.tell(facts.GroupChanged(subject=ref("people.group", id)))
    return await group(tx, id)


async def set_members(tx: Tx, id: UUID, members: Sequence[UUID]) -> GroupView:
    """The members of a group are exactly these persons, units and sites."""
    await tx.need("people.group.edit", id)
    await _check_members(tx, members)
    await organisation.set_members(tx, id, members)
    tx.tell(facts.GroupChanged(subject=ref("people.group", id)))
    await derive(tx, None)
    return await group(tx, id)


async def _check_members(tx: Tx, members: Sequence[UUID]) -> None:
    kinds = await organisation.kinds_of(tx, members)
    if len(set(members)) != len(kinds) or not set(kinds.values()) <= {"person", "unit", "site"}:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/members", "code": "unknown"}])
    if not await sees_staff(tx):
        raise NotFound("ground.not-found")


async def remove_group(tx: Tx, id: UUID) -> None:
    """Forget a group with every right it held."""
    await tx.need("people.group.edit", id)
    if await access.holds(tx, id):
        raise Refused("people.still-in-use")
    people = await roster.everybody_with(tx, id)
    for collection in await access.granted_to(tx, id):
        if collection != id:
            await access.take(tx, collection, id)
    await access.dissolve(tx, id)
    await organisation.remove_party(tx, id)
    tx.tell(facts.GroupChanged(subject=ref("people.group", id)))
    await derive(tx, people)
