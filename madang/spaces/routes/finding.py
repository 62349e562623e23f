"""Finding what is free, and looking at what is taken."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter
from msgspec import Struct

from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.spaces.actions import finding
from madang.spaces.models.nouns import SpaceKind
from madang.spaces.models.views import FoundSpaces, Instead, NextPlace, SpaceGrid

First = Annotated[datetime, QueryParameter(name="from")]
Last = Annotated[datetime, QueryParameter(name="to")]


class NextPlaces(Struct, frozen=True, kw_only=True):
    """The next first."""

    items: list[NextPlace]


def words(given: str) -> list[str]:
    """Words parted by commas."""
    return [one.strip() for one in given.split(",") if one.strip()]


def kinds_of(given: str) -> list[SpaceKind] | None:
    """Kinds parted by commas; None for all. Raises Invalid."""
    try:
        return [SpaceKind(one) for one in words(given)] or None
    except ValueError:
        raise Invalid("spaces.kind") from None


def ids_of(given: str) -> list[UUID] | None:
    """Ids parted by commas; None for all. Raises Invalid."""
    try:
        return [UUID(one) for one in words(given)] or None
    except ValueError:
        raise Invalid("ground.invalid") from None


@get("/api/spaces/search", act="spaces.view")
async def search_spaces(
    tx: NamedDependency[Tx],
    first: First,
    last: Last,
    minutes: Annotated[int, QueryParameter(ge=1, le=89_280)],
    kinds: FromQuery[str] = "",
    people: Annotated[int, QueryParameter(ge=1, le=10_000)] = 1,
    features: FromQuery[str] = "",
    sites: FromQuery[str] = "",
    wheelchair: FromQuery[bool] = False,
) -> FoundSpaces:
    """Spaces that are free so many minutes between two moments, whichever is free first comes first.

    `kinds`, `features` and `sites` are parted by commas; all features are wanted.
    """
    return await finding.search(
        tx,
        dtstart=first,
        dtend=last,
        minutes=minutes,
        kinds=kinds_of(kinds),
        people=people,
        features=words(features),
        sites=ids_of(sites),
        wheelchair=wheelchair,
    )


@get("/api/spaces/sites/{site:uuid}/grid", act="spaces.view")
async def read_grid(site: FromPath[UUID], tx: NamedDependency[Tx], first: First, last: Last) -> SpaceGrid:
    """The spaces of a site and when they are taken between two moments, 31 days at most."""
    return await finding.grid(tx, site, dtstart=first, dtend=last)


@get("/api/spaces/spaces/{id:uuid}/instead", act="spaces.view")
async def read_instead(
    id: FromPath[UUID],
    tx: NamedDependency[Tx],
    first: First,
    last: Last,
    people: Annotated[int, QueryParameter(ge=1, le=10_000)] = 1,
) -> Instead:
    """What could be had instead of a space that is taken."""
    return await finding.instead(tx, id, dtstart=first, dtend=last, people=people)


@get("/api/spaces/next-places", act="signed-in")
async def list_next_places(tx: NamedDependency[Tx]) -> NextPlaces:
    """Sites where one is expected within two weeks, by trips and appointments: to find something free near them."""
    return NextPlaces(items=await finding.next_places(tx))


ROUTES: list[Any] = [search_spaces, list_next_places, read_grid, read_instead]
