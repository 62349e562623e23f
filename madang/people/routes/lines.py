"""Dated lines of people: assignments, employments, standings, terms on the board."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import delete, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, UnsetType, structs

from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.ids import new_id
from madang.ground.parties.models import Assignment, BoardTerm, Employment, Standing
from madang.ground.tx import Tx
from madang.people.actions import persons
from madang.people.models import PersonView
from madang.people.routes.shared import given, revision_of


class NewAssignment(Input, kw_only=True):
    """A person in a unit."""

    unit: UUID
    site: UUID | None = None
    post: UUID | None = None
    main: bool = True
    rank: str = ""
    duty: str = ""
    heads: bool = False
    acting: str = ""
    duties: str = ""
    since: date
    until: date | None = None


class ChangedAssignment(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    unit: UUID | UnsetType = UNSET
    site: UUID | UnsetType | None = UNSET
    post: UUID | UnsetType | None = UNSET
    main: bool | UnsetType = UNSET
    rank: str | UnsetType = UNSET
    duty: str | UnsetType = UNSET
    heads: bool | UnsetType = UNSET
    acting: str | UnsetType = UNSET
    duties: str | UnsetType = UNSET
    since: date | UnsetType = UNSET
    until: date | UnsetType | None = UNSET


class NewEmployment(Input, kw_only=True):
    """How a person is employed."""

    kind: str
    grade: str = ""
    family: str = ""
    extra: bool = False
    since: date
    until: date | None = None


class ChangedEmployment(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    kind: str | UnsetType = UNSET
    grade: str | UnsetType = UNSET
    family: str | UnsetType = UNSET
    extra: bool | UnsetType = UNSET
    since: date | UnsetType = UNSET
    until: date | UnsetType | None = UNSET


class NewStanding(Input, kw_only=True):
    """Leave, secondment or suspension from duty."""

    status: str
    reason: str = ""
    counterpart: str = ""
    since: date
    until: date | None = None


class ChangedStanding(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    status: str | UnsetType = UNSET
    reason: str | UnsetType = UNSET
    counterpart: str | UnsetType = UNSET
    since: date | UnsetType = UNSET
    until: date | UnsetType | None = UNSET


class NewTerm(Input, kw_only=True):
    """A term on the board."""

    office: str
    career: str = ""
    ordering: int = 0
    since: date
    until: date | None = None


class ChangedTerm(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    office: str | UnsetType = UNSET
    career: str | UnsetType = UNSET
    ordering: int | UnsetType = UNSET
    since: date | UnsetType = UNSET
    until: date | UnsetType | None = UNSET


@post("/api/people/{person:uuid}/assignments", act="people.administer")
async def add_assignment(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[NewAssignment]) -> PersonView:
    """Assign a person to a unit."""
    return await persons.add_line(tx, Assignment(id=new_id(), person=person, **structs.asdict(data)))


@patch("/api/assignments/{line:uuid}", act="people.administer")
async def change_assignment(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], line: FromPath[UUID], data: JSONBody[ChangedAssignment]
) -> PersonView:
    """Correct or end an assignment."""
    return await persons.change_line(tx, Assignment, line, revision=revision_of(edge), fields=given(data))


@delete("/api/assignments/{line:uuid}", act="people.administer", status_code=204)
async def remove_assignment(tx: NamedDependency[Tx], line: FromPath[UUID]) -> None:
    """Remove an assignment that was entered wrongly."""
    await persons.remove_line(tx, Assignment, line)


@post("/api/people/{person:uuid}/employments", act="people.administer")
async def add_employment(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[NewEmployment]) -> PersonView:
    """Enter an employment."""
    return await persons.add_line(tx, Employment(id=new_id(), person=person, **structs.asdict(data)))


@patch("/api/employments/{line:uuid}", act="people.administer")
async def change_employment(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], line: FromPath[UUID], data: JSONBody[ChangedEmployment]
) -> PersonView:
    """Correct or end an employment."""
    return await persons.change_line(tx, Employment, line, revision=revision_of(edge), fields=given(data))


@delete("/api/employments/{line:uuid}", act="people.administer", status_code=204)
async def remove_employment(tx: NamedDependency[Tx], line: FromPath[UUID]) -> None:
    """Remove an employment that was entered wrongly."""
    await persons.remove_line(tx, Employment, line)


@post("/api/people/{person:uuid}/standings", act="people.administer")
async def add_standing(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[NewStanding]) -> PersonView:
    """Enter leave, a secondment or a suspension from duty."""
    return await persons.add_line(tx, Standing(id=new_id(), person=person, **structs.asdict(data)))


@patch("/api/standings/{line:uuid}", act="people.administer")
async def change_standing(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], line: FromPath[UUID], data: JSONBody[ChangedStanding]
) -> PersonView:
    """Correct or end it."""
    return await persons.change_line(tx, Standing, line, revision=revision_of(edge), fields=given(data))


@delete("/api/standings/{line:uuid}", act="people.administer", status_code=204)
async def remove_standing(tx: NamedDependency[Tx], line: FromPath[UUID]) -> None:
    """Remove one that was entered wrongly."""
    await persons.remove_line(tx, Standing, line)


@post("/api/people/{person:uuid}/terms", act="people.administer")
async def add_term(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[NewTerm]) -> PersonView:
    """Enter a term on the board."""
    return await persons.add_line(tx, BoardTerm(id=new_id(), person=person, **structs.asdict(data)))


@patch("/api/terms/{line:uuid}", act="people.administer")
async def change_term(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], line: FromPath[UUID], data: JSONBody[ChangedTerm]
) -> PersonView:
    """Correct or end a term."""
    return await persons.change_line(tx, BoardTerm, line, revision=revision_of(edge), fields=given(data))


@delete("/api/terms/{line:uuid}", act="people.administer", status_code=204)
async def remove_term(tx: NamedDependency[Tx], line: FromPath[UUID]) -> None:
    """Remove a term that was entered wrongly."""
    await persons.remove_line(tx, BoardTerm, line)


ROUTES: list[Any] = [
    add_assignment,
    change_assignment,
    remove_assignment,
    add_employment,
    change_employment,
    remove_employment,
    add_standing,
    change_standing,
    remove_standing,
    add_term,
    change_term,
    remove_term,
]
