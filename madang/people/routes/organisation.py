"""Units, reorganisations, headcount, duties, board, labels."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Struct, UnsetType, structs

from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.ids import new_id
from madang.ground.parties.models import Headline, Post, Unit, UnitHead
from madang.ground.tx import Tx
from madang.people.actions import organisation, units
from madang.people.actions import reorganisation as planning
from madang.people.actions.reorganisation import Step
from madang.people.models import BoardMember, DutyUnit, Headcount, Labels, ReorganisationView, UnitView
from madang.people.routes.shared import Listed, given, revision_of


class Tree(Struct, frozen=True):
    """The units of a day in the order of the tree."""

    on: date
    items: list[Unit]
    heads: list[UnitHead]


class ChangedUnit(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    code: str | UnsetType | None = UNSET
    name_en: str | UnsetType = UNSET
    unit_kind: str | UnsetType = UNSET
    duties: list[str] | UnsetType = UNSET
    ordering: int | UnsetType = UNSET


class NewReorganisation(Input, kw_only=True):
    """Changes of units that take effect together at 00:00 of a day."""

    takes_effect_on: date
    title: str
    note: str = ""
    changes: list[Step]


class NewPost(Input, kw_only=True):
    """A post of a unit."""

    name: str
    heads: bool = False
    ordering: int = 0
    since: date
    until: date | None = None


class ChangedPost(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    name: str | UnsetType = UNSET
    heads: bool | UnsetType = UNSET
    ordering: int | UnsetType = UNSET
    since: date | UnsetType = UNSET
    until: date | UnsetType | None = UNSET


class GradeQuota(Input):
    """How many of a grade there may be."""

    grade: str
    number: int


class Quota(Input):
    """The quota from a day on."""

    since: date
    grades: list[GradeQuota]


class Figure(Input, kw_only=True):
    """The published figure."""

    published_on: date
    number: int
    note: str = ""


class Directory(Struct, frozen=True):
    """The directory of duties of a day."""

    on: date
    items: list[DutyUnit]


@get("/api/units", act="people.organisation")
async def read_units(tx: NamedDependency[Tx], on: FromQuery[date | None] = None) -> Tree:
    """The tree of a day."""
    day = on or tx.today
    return Tree(day, await units.units(tx, day), await units.heads(tx, day))


@get("/api/units/{unit:uuid}", act="people.organisation")
async def read_unit(tx: NamedDependency[Tx], unit: FromPath[UUID], on: FromQuery[date | None] = None) -> UnitView:
    """One unit with its names, posts, people and history."""
    return await units.unit(tx, unit, on=on or tx.today)


@patch("/api/units/{unit:uuid}", act="people.organise")
async def change_unit(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], unit: FromPath[UUID], data: JSONBody[ChangedUnit]
) -> UnitView:
    """Duties, order, kind and code."""
    return await units.correct(tx, unit, revision=revision_of(edge), fields=given(data))


@get("/api/reorganisations", act="people.organisation")
async def read_reorganisations(tx: NamedDependency[Tx]) -> Listed[ReorganisationView]:
    """All reorganisations, the newest first."""
    return Listed(items=await planning.reorganisations(tx))


@post("/api/reorganisations", act="people.organise")
async def reorganise(tx: NamedDependency[Tx], data: JSONBody[NewReorganisation]) -> ReorganisationView:
    """Found, abolish, rename, merge, split and move units from a day on."""
    return await planning.reorganise(
        tx, takes_effect_on=data.takes_effect_on, title=data.title, note=data.note, steps=data.changes
    )


@delete("/api/reorganisations/{reorganisation:uuid}", act="people.organise", status_code=204)
async def cancel_reorganisation(tx: NamedDependency[Tx], reorganisation: FromPath[UUID]) -> None:
    """Take a planned reorganisation back."""
    await planning.cancel(tx, reorganisation)


@post("/api/units/{unit:uuid}/posts", act="people.organise")
async def add_post(tx: NamedDependency[Tx], unit: FromPath[UUID], data: JSONBody[NewPost]) -> Post:
    """A post of a unit."""
    return await units.add_post(tx, Post(id=new_id(), unit=unit, **structs.asdict(data)))


@patch("/api/posts/{line:uuid}", act="people.organise")
async def change_post(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], line: FromPath[UUID], data: JSONBody[ChangedPost]
) -> Post:
    """Rename or end a post."""
    return await units.change_post(tx, line, revision=revision_of(edge), fields=given(data))


@delete("/api/posts/{line:uuid}", act="people.organise", status_code=204)
async def remove_post(tx: NamedDependency[Tx], line: FromPath[UUID]) -> None:
    """Remove a post."""
    await units.remove_post(tx, line)


@get("/api/headcount", act="people.organisation")
async def read_headcount(tx: NamedDependency[Tx], on: FromQuery[date | None] = None) -> Headcount:
    """Quota, present and gap by grade on a day; extra staff and the published figure apart."""
    return await organisation.headcount(tx, on or tx.today)


@put("/api/headcount/quota", act="people.organise", status_code=204)
async def set_quota(tx: NamedDependency[Tx], data: JSONBody[Quota]) -> None:
    """The quota by grade from a day on."""
    await organisation.set_quota(tx, since=data.since, grades=[(line.grade, line.number) for line in data.grades])


@put("/api/headcount/headline", act="people.organise", status_code=204)
async def set_headline(tx: NamedDependency[Tx], data: JSONBody[Figure]) -> None:
    """State the published figure."""
    await organisation.set_headline(tx, Headline(**structs.asdict(data)))


@get("/api/duties", act="people.organisation")
async def read_duties(tx: NamedDependency[Tx], on: FromQuery[date | None] = None) -> Directory:
    """Which unit and who in it does what."""
    day = on or tx.today
    return Directory(day, await organisation.duties(tx, day))


@get("/api/board", act="people.organisation")
async def read_board(tx: NamedDependency[Tx], on: FromQuery[date | None] = None) -> Listed[BoardMember]:
    """The board of a day."""
    return Listed(items=await organisation.board(tx, on or tx.today))


class NewLabels(Labels, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of the house, given anew."""


@get("/api/people/labels", act="signed-in")
async def read_labels(tx: NamedDependency[Tx]) -> Labels:
    """The institution's own words."""
    return await organisation.labels(tx)


@put("/api/people/labels", act="people.organise")
async def set_labels(tx: NamedDependency[Tx], data: JSONBody[NewLabels]) -> Labels:
    """Change the institution's own words."""
    return await organisation.set_labels(tx, data)


ROUTES: list[Any] = [
    read_units,
    read_unit,
    change_unit,
    read_reorganisations,
    reorganise,
    cancel_reorganisation,
    add_post,
    change_post,
    remove_post,
    read_headcount,
    set_quota,
    set_headline,
    read_duties,
    read_board,
    read_labels,
    set_labels,
]
