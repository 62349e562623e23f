"""The JSON door of search."""

from datetime import datetime
from uuid import UUID

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromQuery

from madang.ground.search import actions
from madang.ground.search.models import Answer, Filters, Names
from madang.ground.tx import Tx


@get("/api/search", act="signed-in")
async def search(
    tx: NamedDependency[Tx],
    q: FromQuery[str],
    kind: FromQuery[str | None] = None,
    person: FromQuery[UUID | None] = None,
    place: FromQuery[UUID | None] = None,
    since: FromQuery[datetime | None] = None,
    until: FromQuery[datetime | None] = None,
    after: FromQuery[str | None] = None,
) -> Answer:
    """Everything that holds the words, the newest first, among what one may see."""
    filters = Filters(kind=kind, person=person, place=place, since=since, until=until)
    return await actions.search(tx, q, filters, after=after)


@get("/api/search/quick", act="signed-in")
async def search_quick(tx: NamedDependency[Tx], q: FromQuery[str]) -> Names:
    """People and things by name, while it is being typed."""
    return await actions.quick(tx, q)


ROUTES = [search, search_quick]
