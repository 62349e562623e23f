"""What can be booked at a site."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType
from msgspec.structs import asdict

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.spaces.actions import spaces
from madang.spaces.models.nouns import Space, SpaceAccess, SpaceKind
from madang.spaces.routes.shared import Name, Note, Order, People, Short, Words, given

Parts = Annotated[list[UUID], Meta(max_length=20)]


class NewSpace(Input, kw_only=True):
    """A space to be added. `parts` make it a merged room."""

    kind: SpaceKind
    name: Name
    storey: Short = ""
    capacity: People = 1
    features: Words = []
    access: SpaceAccess = SpaceAccess.ALL
    wheelchair: bool = False
    approval: bool = False
    lets: bool = False
    note: Note = ""
    ordering: Order = 0
    parts: Parts = []


class SpaceChange(Input, kw_only=True):
    """What changes of a space; absent fields stay. `retired` takes it out of use, or back."""

    kind: SpaceKind | UnsetType = UNSET
    name: Name | UnsetType = UNSET
    storey: Short | UnsetType = UNSET
    capacity: People | UnsetType = UNSET
    features: Words | UnsetType = UNSET
    access: SpaceAccess | UnsetType = UNSET
    wheelchair: bool | UnsetType = UNSET
    approval: bool | UnsetType = UNSET
    lets: bool | UnsetType = UNSET
    note: Note | UnsetType = UNSET
    ordering: Order | UnsetType = UNSET
    parts: Parts | UnsetType = UNSET
    retired: bool | UnsetType = UNSET


class Spaces(Struct, frozen=True, kw_only=True):
    """Spaces in their order."""

    items: list[Space]


@get("/api/spaces/sites/{site:uuid}/spaces", act="spaces.view")
async def list_spaces_of_site(
    site: FromPath[UUID], tx: NamedDependency[Tx], retired: FromQuery[bool] = False
) -> Spaces:
    """What can be booked at a site; with `retired` what is out of use as well, for who manages it."""
    return Spaces(items=await spaces.of_site(tx, site, retired=retired))


@post("/api/spaces/sites/{site:uuid}/spaces", act="spaces.manage")
async def create_space_of_site(site: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewSpace]) -> Space:
    """Add a space."""
    return await spaces.add(tx, Space(id=new_id(), site=site, **asdict(data)))


@get("/api/spaces/spaces/{id:uuid}", act="spaces.view")
async def read_space_to_book(id: FromPath[UUID], tx: NamedDependency[Tx]) -> Space:
    """One space."""
    return await spaces.one(tx, id)


@patch("/api/spaces/spaces/{id:uuid}", act="spaces.manage")
async def change_space_to_book(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[SpaceChange]
) -> Space:
    """Change a space; `If-Match` carries its revision."""
    fields = given(data)
    retired = fields.pop("retired", None)
    return await spaces.change(tx, id, revision=expected_revision(edge), retired=retired, fields=fields)


ROUTES: list[Any] = [list_spaces_of_site, create_space_of_site, read_space_to_book, change_space_to_book]
