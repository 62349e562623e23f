"""The JSON door of handovers."""

from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from madang.ground.handover import actions
from madang.ground.handover.models import Handover
from madang.ground.http import Input
from madang.ground.tx import Tx


class Heir(Input, kw_only=True):
    """Who takes over."""

    to: UUID


@get("/api/handover/{person:uuid}", act="handover.run")
async def read_owned(tx: NamedDependency[Tx], person: FromPath[UUID]) -> Handover:
    """What somebody who is suspended or leaves answers for."""
    return await actions.owned(tx, person)


@post("/api/handover/{person:uuid}/preview", act="handover.run", status_code=200)
async def preview_handover(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[Heir]) -> Handover:
    """What would move to the other person."""
    return await actions.preview(tx, leaver=person, heir=data.to)


@post("/api/handover/{person:uuid}", act="handover.run", status_code=200)
async def hand_over(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[Heir]) -> Handover:
    """Hand everything over."""
    return await actions.hand_over(tx, leaver=person, heir=data.to)


ROUTES = [read_owned, preview_handover, hand_over]
