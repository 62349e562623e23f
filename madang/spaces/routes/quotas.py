"""What parties from outside may use of a site."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta, Struct

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.spaces.actions import quotas
from madang.spaces.models.nouns import SpaceKind
from madang.spaces.models.sites import SpaceQuota


class NewQuota(Input, kw_only=True):
    """So many minutes a month of these kinds of spaces, for a group, a unit, a site's members or a person."""

    party: UUID
    kinds: Annotated[list[SpaceKind], Meta(min_length=1, max_length=20)]
    minutes: Annotated[int, Meta(ge=0, le=10_000_000)]
    since: date
    until: date | None = None


class QuotaList(Struct, frozen=True, kw_only=True):
    """Quotas, with what is used of them this month."""

    items: list[SpaceQuota]


@get("/api/spaces/sites/{site:uuid}/quotas", act="spaces.run")
async def list_quotas(site: FromPath[UUID], tx: NamedDependency[Tx]) -> QuotaList:
    """The quotas of a site."""
    return QuotaList(items=await quotas.of_site(tx, site))


@post("/api/spaces/sites/{site:uuid}/quotas", act="spaces.manage")
async def create_quota(site: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewQuota]) -> SpaceQuota:
    """Give a party a quota."""
    return await quotas.add(
        tx, site, party=data.party, kinds=data.kinds, minutes=data.minutes, since=data.since, until=data.until
    )


@delete("/api/spaces/quotas/{quota:uuid}", act="spaces.manage", status_code=204)
async def delete_quota(quota: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Take a quota back; what is booked stays."""
    await quotas.remove(tx, quota)


ROUTES: list[Any] = [list_quotas, create_quota, delete_quota]
