"""Closing sites, whom it concerns, and help that is asked for."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.spaces.actions import closures, requests
from madang.spaces.models.sites import ClosedOut, SiteClosure, SpaceRequest
from madang.spaces.routes.shared import Line, Note, given


class CloseSite(Input, kw_only=True):
    """A site closed for a time, all of them without one. What is booked goes to `moves_to`, where there is room."""

    site: UUID | None = None
    dtstart: datetime
    dtend: datetime
    reason: Line
    moves_to: UUID | None = None


class ClosureList(Struct, frozen=True, kw_only=True):
    """The latest first. `may` holds `spaces.close-all` for whoever closes all sites at once."""

    items: list[SiteClosure]
    may: list[str]


class ClosedOutList(Struct, frozen=True, kw_only=True):
    """Those who have not reacted first."""

    items: list[ClosedOut]


class AskFor(Input, kw_only=True):
    """Help with a booking (it-help, printing, set-up, administration, commercialisation), or a defect."""

    sort: Annotated[str, Meta(max_length=30)]
    text: Note
    booking: UUID | None = None


class RequestEdit(Input, kw_only=True):
    """What changes; absent fields stay."""

    state: Annotated[str, Meta(max_length=20)] | UnsetType = UNSET
    owner: UUID | UnsetType | None = UNSET
    answer: Note | UnsetType = UNSET


class RequestList(Struct, frozen=True, kw_only=True):
    """The newest first."""

    items: list[SpaceRequest]


@get("/api/spaces/closures", act="spaces.view")
async def list_closures(tx: NamedDependency[Tx], site: FromQuery[UUID | None] = None) -> ClosureList:
    """Closures of the sites in reach."""
    return ClosureList(items=await closures.listed(tx, site), may=await closures.may(tx))


@post("/api/spaces/closures", act="spaces.manage")
async def close_site(tx: NamedDependency[Tx], data: JSONBody[CloseSite]) -> SiteClosure:
    """Close a site: whoever booked there is moved or told a moment later."""
    return await closures.close(
        tx, data.site, dtstart=data.dtstart, dtend=data.dtend, reason=data.reason, moves_to=data.moves_to
    )


@get("/api/spaces/closures/mine", act="signed-in")
async def list_my_closures(tx: NamedDependency[Tx]) -> ClosedOutList:
    """What closures mean to oneself."""
    return ClosedOutList(items=await closures.mine(tx))


@get("/api/spaces/closures/{closure:uuid}/people", act="spaces.manage")
async def list_closed_out(closure: FromPath[UUID], tx: NamedDependency[Tx]) -> ClosedOutList:
    """Whom a closure concerns, and who has not reacted."""
    return ClosedOutList(items=await closures.people(tx, closure))


@post("/api/spaces/closures/{closure:uuid}/reaction", act="signed-in", status_code=204)
async def react_to_closure(closure: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """One knows."""
    await closures.react(tx, closure)


@post("/api/spaces/closures/{closure:uuid}/reopen", act="spaces.manage", status_code=200)
async def reopen_site(closure: FromPath[UUID], tx: NamedDependency[Tx]) -> SiteClosure:
    """Open again; what can be undone is a moment later."""
    return await closures.reopen(tx, closure)


@get("/api/spaces/requests", act="signed-in")
async def list_my_requests(tx: NamedDependency[Tx]) -> RequestList:
    """What one asked for."""
    return RequestList(items=await requests.mine(tx))


@get("/api/spaces/sites/{site:uuid}/requests", act="spaces.run")
async def list_requests(site: FromPath[UUID], tx: NamedDependency[Tx], closed: FromQuery[bool] = False) -> RequestList:
    """What was asked for at a site and is open; with `closed` all of it."""
    return RequestList(items=await requests.of_site(tx, site, open_only=not closed))


@post("/api/spaces/spaces/{id:uuid}/requests", act="spaces.book")
async def ask_for_help(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[AskFor]) -> SpaceRequest:
    """Ask for help with a booking, or say what is broken."""
    return await requests.ask(tx, id, sort=data.sort, text=data.text, booking=data.booking)


@patch("/api/spaces/requests/{request_id:uuid}", act="spaces.run")
async def change_request(
    request_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[RequestEdit]
) -> SpaceRequest:
    """Take it on, answer, close it; `If-Match` carries its revision."""
    return await requests.change(tx, request_id, revision=expected_revision(edge), fields=given(data))


ROUTES: list[Any] = [
    list_closures,
    close_site,
    list_my_closures,
    list_closed_out,
    react_to_closure,
    reopen_site,
    list_my_requests,
    list_requests,
    ask_for_help,
    change_request,
]
