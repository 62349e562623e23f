"""The JSON door of working days."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from madang.ground.days import actions
from madang.ground.days.models import Days, SpecialDay, SpecialDays
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.ids import new_id
from madang.ground.tx import Tx


class NewDay(Input, kw_only=True):
    """A day off."""

    on: date
    name_ko: str
    name_en: str
    kind: str


class ChangedDay(Input, kw_only=True):
    """What changes; absent fields stay."""

    on: date | None = None
    name_ko: str | None = None
    name_en: str | None = None
    kind: str | None = None


@get("/api/days", act="signed-in")
async def read_days(
    tx: NamedDependency[Tx],
    first: Annotated[date, QueryParameter(name="from")],
    last: Annotated[date, QueryParameter(name="to")],
) -> Days:
    """Working days and holidays, each date with why it is free."""
    return await actions.calendar(tx, first, last)


@get("/api/admin/days", act="ground.administer")
async def list_special_days(tx: NamedDependency[Tx], year: FromQuery[int | None] = None) -> SpecialDays:
    """Days off that were entered."""
    return await actions.listed(tx, year)


@post("/api/admin/days", act="ground.administer")
async def create_special_day(tx: NamedDependency[Tx], data: JSONBody[NewDay]) -> SpecialDay:
    """Enter a day off."""
    day = SpecialDay(
        id=new_id(),
        on=data.on,
        name_ko=data.name_ko.strip(),
        name_en=data.name_en.strip(),
        kind=data.kind,
        revision=1,
    )
    return await actions.add(tx, day)


@patch("/api/admin/days/{id:uuid}", act="ground.administer")
async def change_special_day(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], id: FromPath[UUID], data: JSONBody[ChangedDay]
) -> SpecialDay:
    """Move or rename a day off."""
    return await actions.change(
        tx,
        id,
        revision=expected_revision(edge),
        on=data.on,
        name_ko=data.name_ko.strip() if data.name_ko is not None else None,
        name_en=data.name_en.strip() if data.name_en is not None else None,
        kind=data.kind,
    )


@delete("/api/admin/days/{id:uuid}", act="ground.administer", status_code=204)
async def delete_special_day(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Take a day off out."""
    await actions.remove(tx, id)


ROUTES = [read_days, list_special_days, create_special_day, change_special_day, delete_special_day]
