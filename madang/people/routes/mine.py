"""What the house keeps about me, and who looked at it."""

from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromQuery

from madang.ground.edge import Request as Edge
from madang.ground.identity.routes.views import holder
from madang.ground.parties.models import Viewing
from madang.ground.tx import Tx
from madang.people.actions import mine
from madang.people.models import Colleagues, MyData
from madang.people.routes.shared import Listed, after_id, limit


@get("/api/me/data", act="signed-in")
async def my_data(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> MyData:
    """What the house keeps about me."""
    holder(edge)
    return await mine.data(tx)


@get("/api/me/data/download", act="signed-in")
async def download(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], reason: FromQuery[str | None] = None
) -> Response[bytes]:
    """The same as one machine-readable file."""
    holder(edge)
    return Response(
        content=await mine.download(tx, reason=reason),
        media_type="application/json",
        headers={"content-disposition": 'attachment; filename="my-data.json"', "cache-control": "no-store"},
    )


def _page(items: list[Viewing], size: int) -> Listed[Viewing]:
    return Listed(items=items[:size], next=str(items[size - 1].id) if len(items) > size else None)


@get("/api/me/viewings", act="signed-in")
async def my_viewings(
    tx: NamedDependency[Tx], after: FromQuery[str | None] = None, most: FromQuery[int] = 50
) -> Listed[Viewing]:
    """Who looked at my personal data, the latest first."""
    size = limit(most)
    return _page(await mine.my_viewings(tx, before=after_id(after), most=size + 1), size)


@get("/api/viewings", act="people.administer")
async def all_viewings(
    tx: NamedDependency[Tx],
    person: FromQuery[UUID | None] = None,
    viewer: FromQuery[UUID | None] = None,
    after: FromQuery[str | None] = None,
    most: FromQuery[int] = 50,
) -> Listed[Viewing]:
    """The log of looks at personal data."""
    size = limit(most)
    return _page(await mine.viewings(tx, person=person, viewer=viewer, before=after_id(after), most=size + 1), size)


@get("/api/me/colleagues", act="signed-in")
async def my_colleagues(tx: NamedDependency[Tx]) -> Colleagues:
    """Who is in my unit, and who of them is there now."""
    return await mine.colleagues(tx)


ROUTES: list[Any] = [my_data, my_colleagues, download, my_viewings, all_viewings]
