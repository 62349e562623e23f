"""For administrators: how long messages are kept, holds, and what is taken out."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, put, route
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from litestar.types import ASGIApp
from msgspec import Meta

from madang.ground.edge import Request as Edge
from madang.ground.files import rules as files
from madang.ground.files.routes.content import Served
from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.messenger.actions import keeping
from madang.messenger.models.keeping import Days, Hold, Keeping, KeptRooms, MessageExport, MessageRetention, Reason


class MessageRetentionEdit(Input, kw_only=True):
    """Days after which messages go, in rooms of each sort; null keeps them."""

    self: Days | None = None
    direct: Days | None = None
    group: Days | None = None
    project: Days | None = None
    unit: Days | None = None
    site: Days | None = None


class NewHold(Input, kw_only=True):
    """The room or the person of which nothing is to be lost, or of which an archive is to be made, and why."""

    room: UUID | None = None
    person: UUID | None = None
    reason: Reason


class HoldEnd(Input, kw_only=True):
    """Why a hold ends."""

    reason: Reason


@get("/api/messenger/keeping", act="ground.administer")
async def read_keeping(tx: NamedDependency[Tx]) -> Keeping:
    """Retention, holds and exports."""
    return await keeping.look(tx)


@put("/api/messenger/keeping/retention", act="ground.administer")
async def save_retention(tx: NamedDependency[Tx], data: JSONBody[MessageRetentionEdit]) -> MessageRetention:
    """Decide how long messages are kept."""
    days = {name: getattr(data, name) for name in MessageRetention.__struct_fields__}
    return await keeping.save_retention(tx, MessageRetention(**days))


@get("/api/messenger/keeping/rooms", act="ground.administer")
async def find_rooms_to_keep(
    tx: NamedDependency[Tx], q: FromQuery[Annotated[str, Meta(max_length=200)]] = ""
) -> KeptRooms:
    """Rooms by name, in reach or not."""
    return await keeping.rooms(tx, q)


@post("/api/messenger/keeping/holds", act="ground.administer", status_code=201)
async def place_hold(tx: NamedDependency[Tx], data: JSONBody[NewHold]) -> Hold:
    """Lose nothing of a room or a person from now on."""
    return await keeping.hold(tx, room=data.room, person=data.person, reason=data.reason)


@post("/api/messenger/keeping/holds/{hold:uuid}/release", act="ground.administer", status_code=200)
async def release_hold(tx: NamedDependency[Tx], hold: FromPath[UUID], data: JSONBody[HoldEnd]) -> Hold:
    """End a hold."""
    return await keeping.release(tx, hold, reason=data.reason)


@post("/api/messenger/keeping/exports", act="ground.administer", status_code=201)
async def export_messages(tx: NamedDependency[Tx], data: JSONBody[NewHold]) -> MessageExport:
    """Make an archive of the messages of a room, or of what a person wrote."""
    return await keeping.export(tx, room=data.room, person=data.person, reason=data.reason)


@route(
    "/api/messenger/keeping/exports/{export:uuid}/archive",
    http_method=["GET", "HEAD"],
    act="ground.administer",
    status_code=200,
)
async def read_messages_archive(
    export: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]
) -> ASGIApp:
    """The archive that an export made, while it is kept: twelve hours."""
    sha256, size, name = await keeping.archive(tx, export)
    return Served(
        edge.edge.database.blobs,
        sha256,
        size,
        media_type="application/zip",
        headers={
            "content-disposition": files.disposition(name, inline=False),
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            "cache-control": "private, no-store",
        },
    )


ROUTES: list[Any] = [
    read_keeping,
    save_retention,
    find_rooms_to_keep,
    place_hold,
    release_hold,
    export_messages,
    read_messages_archive,
]
