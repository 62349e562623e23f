"""The JSON door of handovers."""

from datetime import date
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Struct

from madang.ground.errors import Invalid
from madang.ground.handover import actions
from madang.ground.handover.models import Handover, HandoverPolicy, Leaver
from madang.ground.http import Input
from madang.ground.tx import Tx

MOST = 100


class Heirs(Input, kw_only=True):
    """Who takes over: `to` everything, or by kind in `kinds`; a kind that is null there, or nowhere, stays."""

    to: UUID | None = None
    kinds: dict[str, UUID | None] = {}


class GivenPolicy(Input, kw_only=True):
    """Whether heads hand over for their own people."""

    heads: bool


class Leavers(Struct, frozen=True, kw_only=True):
    """A page of those who have something to hand over; `next` goes into `after`."""

    items: list[Leaver]
    next: str | None = None


@get("/api/handover", act="handover.run")
async def read_leavers(tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> Leavers:
    """Who leaves, left, moves or is suspended, the latest first."""
    items = await actions.leavers(tx, before=_place(after), most=MOST)
    last = items[-1] if len(items) == MOST else None
    return Leavers(items=items, next=f"{last.on}_{last.person}" if last else None)


def _place(after: str | None) -> tuple[date, UUID] | None:
    if not after:
        return None
    day, _, person = after.partition("_")
    try:
        return date.fromisoformat(day), UUID(person)
    except ValueError:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/after", "code": "bad"}]) from None


@get("/api/handover/policy", act="handover.run")
async def read_policy(tx: NamedDependency[Tx]) -> HandoverPolicy:
    """Whether heads hand over for their own people."""
    return await actions.policy(tx)


@put("/api/handover/policy", act="handover.run")
async def set_policy(tx: NamedDependency[Tx], data: JSONBody[GivenPolicy]) -> HandoverPolicy:
    """Let heads hand over for their own people, or no longer."""
    return await actions.set_policy(tx, HandoverPolicy(heads=data.heads))


@get("/api/handover/{person:uuid}", act="handover.run")
async def read_owned(tx: NamedDependency[Tx], person: FromPath[UUID]) -> Handover:
    """What somebody who is suspended or leaves answers for."""
    return await actions.owned(tx, person)


@post("/api/handover/{person:uuid}/preview", act="handover.run", status_code=200)
async def preview_handover(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[Heirs]) -> Handover:
    """What would move to whom."""
    return await actions.preview(tx, leaver=person, heir=data.to, kinds=data.kinds)


@post("/api/handover/{person:uuid}", act="handover.run", status_code=200)
async def hand_over(tx: NamedDependency[Tx], person: FromPath[UUID], data: JSONBody[Heirs]) -> Handover:
    """Hand it over."""
    return await actions.hand_over(tx, leaver=person, heir=data.to, kinds=data.kinds)


ROUTES = [read_leavers, read_policy, set_policy, read_owned, preview_handover, hand_over]
