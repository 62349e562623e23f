"""From bytes that have arrived to a file: looked at without a transaction, then made a file in one."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from litestar import Request
from litestar.datastructures import State
from msgspec import structs

from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.edge import Request as Edge
from madang.ground.errors import SignedOut
from madang.ground.files import actions, intake, store, uploads
from madang.ground.files.models import File, Upload
from madang.ground.files.routes.views import FileView, file_view
from madang.ground.share.store import visits
from madang.ground.tx import Actor, Tx, transaction

AnyRequest = Request[Any, Any, State]
TRIES = 3
SILENCE_SECONDS = 60


def database_of(edge: Edge) -> Database:
    """The database, for handlers that must not hold a transaction while bytes flow."""
    return edge.edge.database


def blobs_of(edge: Edge) -> BlobStore:
    """Where contents are kept."""
    return edge.edge.database.blobs


@asynccontextmanager
async def opened(edge: Edge) -> AsyncIterator[Tx]:
    """A transaction of the one who asks, shorter than the request."""
    async with transaction(database_of(edge), edge.edge.house, edge.who, via=edge.via, request=edge.id) as tx:
        yield tx


async def chunks(request: AnyRequest) -> AsyncIterator[bytes]:
    """The body as it arrives. Raises SignedOut when the sender has gone, TooSlow when it drips (`bodies.paced`)."""
    while True:
        message: Any = await request.receive()
        if message["type"] == "http.disconnect":
            raise SignedOut("ground.gone")
        if body := message.get("body", b""):
            yield body
        if not message.get("more_body"):
            return


async def sent(tx: Tx, edge: Edge, file: File, name: str) -> FileView:
    """The file as whoever sent it under `name` may see it; noted when it came by a link.

    A name that was taken says what else is there, so strangers are told the one they gave.
    """
    view = await file_view(tx, file)
    if tx.who.kind != "link":
        return view
    await visits.note(tx, tx.actor, "uploaded", address=edge.address, name=view.name)
    return structs.replace(view, name=name)


def act_as(edge: Edge, who: Actor, *, via: str) -> None:
    """The rest of the request is done for somebody who let whoever asks do just this; the log says how they came."""
    edge.who = who
    edge.via = via


Check = Callable[[str], None]
"""Raises what a media type is refused with."""


def anything(media_type: str) -> None:
    """Whatever the policy lets in."""


async def finish(edge: Edge, upload: Upload, path: Path, *, check: Check = anything) -> FileView:
    """Make a whole upload a file, once; `check` may refuse its media type.

    Raises what the policy and the thing's rights say; the upload is over then.
    """
    blobs = blobs_of(edge)
    for attempt in range(1, TRIES + 1):
        async with database_of(edge).queries() as q:
            policy = await store.policy(q)
        content = await intake.prepare(blobs, path, upload.name, policy)
        check(content.media_type)
        try:
            async with opened(edge) as tx:
                view = await sent(tx, edge, await uploads.finish(tx, blobs, upload.id, content), content.name)
        except actions.Gone:
            if attempt == TRIES:
                raise
            continue
        intake.forget(path)
        return view
    raise AssertionError
