"""The JSON door of steering."""

from datetime import date
from typing import Any

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromQuery

from madang.ground.tx import Tx
from madang.steering import actions
from madang.steering.models import SteeringBoard


@get("/api/steering/board", act="steering.view")
async def read_steering_board(tx: NamedDependency[Tx], since: FromQuery[date], until: FromQuery[date]) -> SteeringBoard:
    """The use of all sites, what was refused, and what the figures speak for; over whole months."""
    return await actions.board(tx, since=since, until=until)


ROUTES: list[Any] = [read_steering_board]
