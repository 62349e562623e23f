"""Sites and groups."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, UnsetType, structs

from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.ids import new_id
from madang.ground.parties.models import Group, Site
from madang.ground.tx import Tx
from madang.people.actions import places
from madang.people.models import GroupView, SiteView
from madang.people.routes.shared import Listed, given, revision_of


class NewSite(Input, kw_only=True):
    """A site to be added."""

    name: str
    code: str | None = None
    name_en: str = ""
    site_kind: str = ""
    parent: UUID | None = None
    operator: str = ""
    affiliates: list[str] = []
    unit: UUID | None = None
    address: str = ""
    postcode: str = ""
    tel: str = ""
    ordering: int = 0
    opened_on: date | None = None
    closed_on: date | None = None


class ChangedSite(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    name: str | UnsetType = UNSET
    code: str | UnsetType | None = UNSET
    name_en: str | UnsetType = UNSET
    site_kind: str | UnsetType = UNSET
    parent: UUID | UnsetType | None = UNSET
    operator: str | UnsetType = UNSET
    affiliates: list[str] | UnsetType = UNSET
    unit: UUID | UnsetType | None = UNSET
    address: str | UnsetType = UNSET
    postcode: str | UnsetType = UNSET
    tel: str | UnsetType = UNSET
    ordering: int | UnsetType = UNSET
    opened_on: date | UnsetType | None = UNSET
    closed_on: date | UnsetType | None = UNSET


class NewMember(Input, kw_only=True):
    """Somebody who belongs to a site without an assignment there."""

    person: UUID
    note: str = ""
    since: date | None = None
    until: date | None = None


class NewGroup(Input, kw_only=True):
    """A group to be made of persons, units and sites."""

    name: str
    note: str = ""
    members: list[UUID] = []


class ChangedGroup(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    name: str | UnsetType = UNSET
    note: str | UnsetType = UNSET


class Members(Input):
    """Exactly these."""

    members: list[UUID]


@get("/api/sites", act="people.site.read")
async def read_sites(tx: NamedDependency[Tx]) -> Listed[Site]:
    """The sites in reach."""
    return Listed(items=await places.sites(tx))


@post("/api/sites", act="people.site.add")
async def add_site(tx: NamedDependency[Tx], data: JSONBody[NewSite]) -> SiteView:
    """A new site."""
    return await places.add_site(tx, Site(id=new_id(), **structs.asdict(data)))


@get("/api/sites/{site:uuid}", act="people.site.read")
async def read_site(tx: NamedDependency[Tx], site: FromPath[UUID]) -> SiteView:
    """One site."""
    return await places.site(tx, site)


@patch("/api/sites/{site:uuid}", act="people.site.edit")
async def change_site(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], site: FromPath[UUID], data: JSONBody[ChangedSite]
) -> SiteView:
    """Change a site."""
    return await places.change_site(tx, site, revision=revision_of(edge), fields=given(data))


@delete("/api/sites/{site:uuid}", act="people.site.add", status_code=204)
async def remove_site(tx: NamedDependency[Tx], site: FromPath[UUID]) -> None:
    """Remove a site that was never used."""
    await places.remove_site(tx, site)


@post("/api/sites/{site:uuid}/members", act="people.site.edit", status_code=204)
async def add_member(tx: NamedDependency[Tx], site: FromPath[UUID], data: JSONBody[NewMember]) -> None:
    """Somebody belongs to the site."""
    await places.add_site_member(
        tx, site, person=data.person, note=data.note, since=data.since or tx.today, until=data.until
    )


@delete("/api/sites/{site:uuid}/members/{person:uuid}", act="people.site.edit", status_code=204)
async def remove_member(tx: NamedDependency[Tx], site: FromPath[UUID], person: FromPath[UUID]) -> None:
    """Somebody no longer belongs to the site."""
    await places.remove_site_member(tx, site, person=person)


@get("/api/groups", act="people.group.read")
async def read_groups(tx: NamedDependency[Tx]) -> Listed[Group]:
    """The groups in reach."""
    return Listed(items=await places.groups(tx))


@post("/api/groups", act="people.group.add")
async def add_group(tx: NamedDependency[Tx], data: JSONBody[NewGroup]) -> GroupView:
    """A new group."""
    return await places.add_group(tx, name=data.name, note=data.note, members=data.members)


@get("/api/groups/{group:uuid}", act="people.group.read")
async def read_group(tx: NamedDependency[Tx], group: FromPath[UUID]) -> GroupView:
    """One group."""
    return await places.group(tx, group)


@patch("/api/groups/{group:uuid}", act="people.group.edit")
async def change_group(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], group: FromPath[UUID], data: JSONBody[ChangedGroup]
) -> GroupView:
    """Rename a group."""
    return await places.change_group(tx, group, revision=revision_of(edge), fields=given(data))


@put("/api/groups/{group:uuid}/members", act="people.group.edit")
async def set_members(tx: NamedDependency[Tx], group: FromPath[UUID], data: JSONBody[Members]) -> GroupView:
    """Who is in the group."""
    return await places.set_members(tx, group, data.members)


@delete("/api/groups/{group:uuid}", act="people.group.edit", status_code=204)
async def remove_group(tx: NamedDependency[Tx], group: FromPath[UUID]) -> None:
    """Remove a group."""
    await places.remove_group(tx, group)


ROUTES: list[Any] = [
    read_sites,
    add_site,
    read_site,
    change_site,
    remove_site,
    add_member,
    remove_member,
    read_groups,
    add_group,
    read_group,
    change_group,
    set_members,
    remove_group,
]
