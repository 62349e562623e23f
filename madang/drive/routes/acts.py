"""Doing something to many entries."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from madang.drive.actions import acts, moving
from madang.drive.models import Sight, What
from madang.drive.routes.views import ActList, ActView, act_view
from madang.ground.http import Input
from madang.ground.tx import Tx

Many = Annotated[list[UUID], Meta(min_length=1, max_length=acts.MOST)]


class NewAct(Input, kw_only=True):
    """What to do to which entries; moving and copying say where."""

    act: Annotated[str, Meta(pattern="^(move|copy|trash|restore|purge)$")]
    ids: Many
    to: UUID | None = None


class Move(Input, kw_only=True):
    """A move to look at first."""

    ids: Many
    to: UUID


@post("/api/drive/acts/preview", act="drive.edit", status_code=200)
async def preview_move(tx: NamedDependency[Tx], data: JSONBody[Move]) -> Sight:
    """Who would gain and who would lose sight of what is moved."""
    return await moving.preview(tx, data.ids, data.to)


@post("/api/drive/acts", act="drive.view", status_code=200)
async def do_act(tx: NamedDependency[Tx], data: JSONBody[NewAct]) -> ActView:
    """Move, copy, trash, restore or delete entries; many are done in the background."""
    return act_view(await acts.start(tx, What(data.act), data.ids, data.to))


@get("/api/drive/acts", act="signed-in")
async def list_acts(tx: NamedDependency[Tx]) -> ActList:
    """One's own acts, the newest first."""
    return ActList(items=[act_view(one) for one in await acts.mine(tx)])


@get("/api/drive/acts/{act:uuid}", act="signed-in")
async def read_act(act: FromPath[UUID], tx: NamedDependency[Tx]) -> ActView:
    """How far an act is."""
    return act_view(await acts.one(tx, act))


@post("/api/drive/acts/{act:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_act(act: FromPath[UUID], tx: NamedDependency[Tx]) -> ActView:
    """Stop an act; what is done stays done."""
    return act_view(await acts.cancel(tx, act))


ROUTES: list[Any] = [preview_move, do_act, list_acts, read_act, cancel_act]
