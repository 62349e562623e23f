"""The JSON door of the trash."""

from datetime import datetime
from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from madang.ground.errors import Invalid
from madang.ground.trash import actions
from madang.ground.trash.models import Trash
from madang.ground.tx import Tx


def _cursor(after: str | None) -> tuple[datetime, UUID] | None:
    if after is None:
        return None
    at, _, id = after.partition("_")
    try:
        moment, found = datetime.fromisoformat(at), UUID(id)
    except ValueError:
        raise Invalid("ground.invalid") from None
    if moment.tzinfo is None:
        raise Invalid("ground.invalid")
    return moment, found


@get("/api/trash", act="signed-in")
async def read_trash(
    tx: NamedDependency[Tx], collection: FromQuery[UUID | None] = None, after: FromQuery[str | None] = None
) -> Trash:
    """What was trashed, everywhere or in one collection."""
    return await actions.trash_of(tx, collection=collection, before=_cursor(after))


@post("/api/things/{id:uuid}/trash", act="trash.open", status_code=204)
async def trash_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Trash a thing of any kind."""
    await actions.trash(tx, id)


@post("/api/things/{id:uuid}/restore", act="trash.restore", status_code=204)
async def restore_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Bring it back."""
    await actions.restore(tx, id)


@post("/api/things/{id:uuid}/purge", act="trash.purge", status_code=204)
async def purge_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Delete it for good."""
    await actions.purge(tx, id)


ROUTES = [read_trash, trash_thing, restore_thing, purge_thing]
