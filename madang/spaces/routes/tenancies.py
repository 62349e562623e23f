"""Spaces for months."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Struct

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.spaces.actions import tenancies
from madang.spaces.models.tenancies import SpaceTenancy
from madang.spaces.routes.bookings import WhyNot
from madang.spaces.routes.shared import Line, Note


class ApplyForSpace(Input, kw_only=True):
    """An application for a space from one day through another. `person` is for whom; absent for oneself."""

    since: date
    until: date
    purpose: Note
    person: UUID | None = None


class AdmitTenancy(Input, kw_only=True):
    """Admission; `space` is another one of the site than was applied for."""

    space: UUID | None = None


class RenewTenancy(Input, kw_only=True):
    """The last day that is asked for instead."""

    until: date


class EndTenancy(Input, kw_only=True):
    """The last day, and why."""

    on: date
    reason: Line = ""


class TenancyList(Struct, frozen=True, kw_only=True):
    """Tenancies: one's own with the latest first; of a site those that wait for an answer first."""

    items: list[SpaceTenancy]


@get("/api/spaces/tenancies", act="signed-in")
async def list_my_tenancies(tx: NamedDependency[Tx]) -> TenancyList:
    """What one applied for or has."""
    return TenancyList(items=await tenancies.mine(tx))


@get("/api/spaces/sites/{site:uuid}/tenancies", act="spaces.run")
async def list_tenancies(
    site: FromPath[UUID], tx: NamedDependency[Tx], only: FromQuery[str | None] = None
) -> TenancyList:
    """The tenancies of a site; `only` those applied, admitted, refused, withdrawn or ended."""
    return TenancyList(items=await tenancies.of_site(tx, site, state=only))


@post("/api/spaces/spaces/{id:uuid}/tenancies", act="spaces.book")
async def apply_for_space(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[ApplyForSpace]) -> SpaceTenancy:
    """Apply for a space that is let."""
    return await tenancies.apply(tx, id, since=data.since, until=data.until, purpose=data.purpose, person=data.person)


@post("/api/spaces/tenancies/{tenancy:uuid}/admit", act="spaces.run", status_code=200)
async def admit_tenancy(tenancy: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[AdmitTenancy]) -> SpaceTenancy:
    """Admit an application, or renew what was to be renewed."""
    return await tenancies.admit(tx, tenancy, space=data.space)


@post("/api/spaces/tenancies/{tenancy:uuid}/refuse", act="spaces.run", status_code=200)
async def refuse_tenancy(tenancy: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[WhyNot]) -> SpaceTenancy:
    """Refuse an application, or not to renew."""
    return await tenancies.refuse(tx, tenancy, reason=data.reason)


@post("/api/spaces/tenancies/{tenancy:uuid}/withdraw", act="signed-in", status_code=200)
async def withdraw_tenancy(tenancy: FromPath[UUID], tx: NamedDependency[Tx]) -> SpaceTenancy:
    """Take an application back."""
    return await tenancies.withdraw(tx, tenancy)


@post("/api/spaces/tenancies/{tenancy:uuid}/renewal", act="signed-in", status_code=200)
async def ask_to_renew_tenancy(
    tenancy: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[RenewTenancy]
) -> SpaceTenancy:
    """Ask for a later last day."""
    return await tenancies.ask_renewal(tx, tenancy, until=data.until)


@post("/api/spaces/tenancies/{tenancy:uuid}/end", act="signed-in", status_code=200)
async def end_tenancy(tenancy: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[EndTenancy]) -> SpaceTenancy:
    """End it before its last day."""
    return await tenancies.end(tx, tenancy, on=data.on, reason=data.reason)


ROUTES: list[Any] = [
    list_my_tenancies,
    list_tenancies,
    apply_for_space,
    admit_tenancy,
    refuse_tenancy,
    withdraw_tenancy,
    ask_to_renew_tenancy,
    end_tenancy,
]
