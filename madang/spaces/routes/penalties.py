"""What is noted against somebody, and who looked at one's stays."""

from typing import Any
from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Struct

from madang.ground.tx import Tx
from madang.spaces.actions import penalties, seeing
from madang.spaces.models.views import Penalty, StayLook
from madang.spaces.routes.bookings import WhyNot


class Penalties(Struct, frozen=True, kw_only=True):
    """The newest first."""

    items: list[Penalty]


class StayLooks(Struct, frozen=True, kw_only=True):
    """The newest first."""

    items: list[StayLook]


@get("/api/spaces/penalties", act="signed-in")
async def list_my_penalties(tx: NamedDependency[Tx]) -> Penalties:
    """What was noted against oneself."""
    return Penalties(items=await penalties.mine(tx))


@get("/api/spaces/sites/{site:uuid}/penalties", act="spaces.run")
async def list_penalties(
    site: FromPath[UUID], tx: NamedDependency[Tx], only: FromQuery[str | None] = None
) -> Penalties:
    """What was noted at a site; `only` those noted, confirmed or voided."""
    return Penalties(items=await penalties.of_site(tx, site, state=only))


@post("/api/spaces/penalties/{penalty:uuid}/confirm", act="spaces.run", status_code=200)
async def confirm_penalty(penalty: FromPath[UUID], tx: NamedDependency[Tx]) -> Penalty:
    """Confirm it: only now something follows."""
    return await penalties.decide(tx, penalty, state="confirmed")


@post("/api/spaces/penalties/{penalty:uuid}/void", act="spaces.run", status_code=200)
async def void_penalty(penalty: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[WhyNot]) -> Penalty:
    """Take it back with a reason."""
    return await penalties.decide(tx, penalty, state="voided", reason=data.reason)


@get("/api/spaces/looks", act="signed-in")
async def list_looks(tx: NamedDependency[Tx]) -> StayLooks:
    """Who looked at one's stays, or tried to."""
    return StayLooks(items=await seeing.mine(tx))


ROUTES: list[Any] = [list_my_penalties, list_penalties, confirm_penalty, void_penalty, list_looks]
