"""Sites, their rules of booking and their plans."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.spaces.actions import sites
from madang.spaces.models.nouns import Hours
from madang.spaces.models.sites import PlanShape, SitePolicy, SiteSheet, SpacePlan
from madang.spaces.routes.shared import Name, Note, Order, Short, Words, given

Place = Annotated[int, Meta(ge=0, le=1000)]
Length = Annotated[int, Meta(ge=1, le=100_000)]
Days = Annotated[int, Meta(ge=0, le=730)]
Minutes = Annotated[int, Meta(ge=0, le=10_080)]
Count = Annotated[int, Meta(ge=0, le=10_000)]


class SheetEdit(Input, kw_only=True):
    """What changes on a sheet; absent fields stay."""

    summary: Note | UnsetType = UNSET
    hours: Hours | UnsetType = UNSET
    equipment: Words | UnsetType = UNSET
    network: Note | UnsetType = UNSET
    accessibility: Note | UnsetType = UNSET
    directions: Note | UnsetType = UNSET
    east: Place | UnsetType | None = UNSET
    north: Place | UnsetType | None = UNSET


class SitePolicyEdit(Input, kw_only=True):
    """Rules of booking that change; absent ones stay."""

    seat_days: Days | UnsetType = UNSET
    room_days: Days | UnsetType = UNSET
    unit_minutes: Annotated[int, Meta(ge=5, le=1440)] | UnsetType = UNSET
    longest_days: Annotated[int, Meta(ge=1, le=366)] | UnsetType = UNSET
    rooms_per_day: Count | UnsetType = UNSET
    approval_people: Annotated[int, Meta(ge=1, le=10_000)] | UnsetType = UNSET
    approval_outside: bool | UnsetType = UNSET
    late_minutes: Minutes | UnsetType = UNSET
    check_in: bool | UnsetType = UNSET
    early_minutes: Minutes | UnsetType = UNSET
    grace_minutes: Annotated[int, Meta(ge=1, le=1440)] | UnsetType = UNSET
    check_out_minutes: Minutes | UnsetType = UNSET
    no_shows: Count | UnsetType = UNSET
    no_show_days: Days | UnsetType = UNSET
    blocked_days: Days | UnsetType = UNSET
    recurring_most: Annotated[int, Meta(ge=1, le=52)] | UnsetType = UNSET
    holidays: bool | UnsetType = UNSET
    tenancy_days: Annotated[int, Meta(ge=1, le=1100)] | UnsetType = UNSET
    tenancy_renewals: Annotated[int, Meta(ge=0, le=100)] | UnsetType = UNSET


class ShapeWish(Input, kw_only=True):
    """Something drawn: a desk, room, wall, door, window or label. `points` are x, y, width and height in cells."""

    id: Annotated[str, Meta(min_length=1, max_length=40)]
    sort: Annotated[str, Meta(max_length=20)]
    points: Annotated[list[Annotated[int, Meta(ge=0, le=100_000)]], Meta(min_length=4, max_length=4)]
    label: Short = ""
    space: UUID | None = None

    @property
    def shape(self) -> PlanShape:
        """The shape."""
        return PlanShape(id=self.id, sort=self.sort, points=self.points, label=self.label.strip(), space=self.space)


Shapes = Annotated[list[ShapeWish], Meta(max_length=2000)]


class NewPlan(Input, kw_only=True):
    """A floor to be drawn."""

    name: Name
    storey: Short = ""
    width: Length
    height: Length
    shapes: Shapes = []
    ordering: Order = 0


class PlanEdit(Input, kw_only=True):
    """What changes on a plan; absent fields stay."""

    name: Name | UnsetType = UNSET
    storey: Short | UnsetType = UNSET
    width: Length | UnsetType = UNSET
    height: Length | UnsetType = UNSET
    shapes: Shapes | UnsetType = UNSET
    ordering: Order | UnsetType = UNSET


class SheetList(Struct, frozen=True, kw_only=True):
    """Sites."""

    items: list[SiteSheet]


class PlanList(Struct, frozen=True, kw_only=True):
    """Plans."""

    items: list[SpacePlan]


@get("/api/spaces/sites", act="spaces.view")
async def list_sheets(tx: NamedDependency[Tx]) -> SheetList:
    """The sites in reach, with what is free now."""
    return SheetList(items=await sites.sheets(tx))


@get("/api/spaces/sites/{site:uuid}", act="spaces.view")
async def read_sheet(site: FromPath[UUID], tx: NamedDependency[Tx]) -> SiteSheet:
    """One site."""
    return await sites.sheet(tx, site)


@patch("/api/spaces/sites/{site:uuid}", act="spaces.manage")
async def change_sheet(
    site: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[SheetEdit]
) -> SiteSheet:
    """Change the sheet of a site; `If-Match` carries its revision."""
    return await sites.change_sheet(tx, site, revision=expected_revision(edge), fields=given(data))


@get("/api/spaces/sites/{site:uuid}/policy", act="spaces.view")
async def read_site_policy(site: FromPath[UUID], tx: NamedDependency[Tx]) -> SitePolicy:
    """The rules of booking of a site."""
    return await sites.policy(tx, site)


@patch("/api/spaces/sites/{site:uuid}/policy", act="spaces.manage")
async def change_site_policy(
    site: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[SitePolicyEdit]
) -> SitePolicy:
    """Change rules of booking; what is booked stays."""
    return await sites.change_policy(tx, site, revision=expected_revision(edge), fields=given(data))


@get("/api/spaces/sites/{site:uuid}/plans", act="spaces.view")
async def list_plans(site: FromPath[UUID], tx: NamedDependency[Tx]) -> PlanList:
    """The plans of a site."""
    return PlanList(items=await sites.plans(tx, site))


@post("/api/spaces/sites/{site:uuid}/plans", act="spaces.manage")
async def create_plan(site: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewPlan]) -> SpacePlan:
    """Draw a plan."""
    return await sites.add_plan(
        tx,
        site,
        name=data.name,
        storey=data.storey,
        width=data.width,
        height=data.height,
        shapes=[one.shape for one in data.shapes],
        ordering=data.ordering,
    )


@patch("/api/spaces/plans/{floor:uuid}", act="spaces.manage")
async def change_plan(
    floor: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[PlanEdit]
) -> SpacePlan:
    """Draw a plan anew."""
    fields = given(data)
    if "shapes" in fields and not isinstance(data.shapes, UnsetType):
        fields["shapes"] = [one.shape for one in data.shapes]
    return await sites.change_plan(tx, floor, revision=expected_revision(edge), fields=fields)


@delete("/api/spaces/plans/{floor:uuid}", act="spaces.manage", status_code=204)
async def delete_plan(floor: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Take a plan away; what was drawn on it stays."""
    await sites.remove_plan(tx, floor)


ROUTES: list[Any] = [
    list_sheets,
    read_sheet,
    change_sheet,
    read_site_policy,
    change_site_policy,
    list_plans,
    create_plan,
    change_plan,
    delete_plan,
]
