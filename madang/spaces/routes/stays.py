"""Stays: one's own, those of whom one heads, and the use of a site in groups."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter
from msgspec import Struct

from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid
from madang.ground.files.rules import disposition
from madang.ground.tx import Tx
from madang.spaces.actions import stays
from madang.spaces.models.sites import SiteUse
from madang.spaces.models.views import Stay

First = Annotated[date, QueryParameter(name="from")]
Last = Annotated[date, QueryParameter(name="to")]


class Stays(Struct, frozen=True, kw_only=True):
    """Stays in order."""

    items: list[Stay]


class SiteUses(Struct, frozen=True, kw_only=True):
    """The use of a site by kind of space."""

    items: list[SiteUse]


@get("/api/spaces/stays", act="signed-in")
async def list_stays(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    first: First,
    last: Last,
    person: FromQuery[UUID | None] = None,
) -> Stays:
    """One's stays, or those of somebody one heads, from a day to another; a look at another's is kept."""
    return Stays(items=await stays.of(tx, person, first=first, last=last, database=edge.edge.database))


@get("/api/spaces/stays/proof", act="signed-in")
async def read_stay_proof(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    first: First,
    last: Last,
    form: FromQuery[str] = "pdf",
    person: FromQuery[UUID | None] = None,
) -> Response[bytes]:
    """The proof of stays as `pdf` or `csv`."""
    if form not in ("pdf", "csv"):
        raise Invalid("spaces.form")
    database = edge.edge.database
    what = await stays.proof(tx, person, first=first, last=last, database=database)
    made = stays.as_csv(what) if form == "csv" else await stays.as_pdf(database.blobs, what)
    return Response(
        content=made,
        media_type="text/csv; charset=utf-8" if form == "csv" else "application/pdf",
        headers={"content-disposition": disposition(f"{what.title} {first} {last}.{form}", inline=False)},
    )


@get("/api/spaces/sites/{site:uuid}/use", act="spaces.view")
async def read_site_use(site: FromPath[UUID], tx: NamedDependency[Tx], first: First, last: Last) -> SiteUses:
    """How a site was used, in groups of five people or more."""
    return SiteUses(items=await stays.use(tx, site, first=first, last=last))


ROUTES: list[Any] = [list_stays, read_stay_proof, read_site_use]
