"""The JSON door of links."""

from uuid import UUID

from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from madang.ground.links import store
from madang.ground.links.models import Backlinks
from madang.ground.things import store as things
from madang.ground.tx import Tx


@get("/api/things/{id:uuid}/backlinks", act="things.open")
async def read_backlinks(
    tx: NamedDependency[Tx], id: FromPath[UUID], after: FromQuery[UUID | None] = None
) -> Backlinks:
    """What links the thing."""
    await things.need(tx, id)
    items = await store.backlinks(tx, tx.actor, id, before=after)
    more = len(items) > store.PAGE
    items = items[: store.PAGE]
    return Backlinks(items=items, next=str(items[-1].thing.id) if more else None)


ROUTES = [read_backlinks]
