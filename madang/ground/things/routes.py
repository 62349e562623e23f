"""The JSON door of things of any kind."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from litestar import delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from madang.ground.errors import Invalid, NotFound
from madang.ground.http import Input
from madang.ground.ids import Ref
from madang.ground.things import actions, store
from madang.ground.things.models import Brief, Seen, Thing
from madang.ground.tx import Tx

MOST = 100


class Where(Struct, frozen=True, kw_only=True):
    """What `/i/<id>` needs to open the page of a kind."""

    id: UUID
    kind: str
    ref: Ref


class Briefs(Struct, frozen=True, kw_only=True):
    """A page of things; `next` goes into `after`."""

    items: list[Brief]
    next: str | None = None


class Recents(Struct, frozen=True, kw_only=True):
    """A page of what a person opened."""

    items: list[Seen]
    next: str | None = None


class Order(Input, kw_only=True):
    """Ids in the person's own order."""

    ids: Annotated[list[UUID], Meta(max_length=500)]


class AccessRequest(Input, kw_only=True):
    """Why somebody asks for access."""

    note: Annotated[str, Meta(max_length=500)] = ""


@get("/api/things/{id:uuid}", act="things.open")
async def read_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Thing:
    """A thing of any kind: its Card, its path, what the reader may do."""
    things = await store.things(tx, [id])
    if not things:
        raise NotFound("ground.not-found")
    return things[0]


@get("/api/things", act="things.open")
async def read_things(tx: NamedDependency[Tx], ids: FromQuery[list[UUID]]) -> list[Thing]:
    """Several things at once; those out of reach are left out."""
    if len(ids) > MOST:
        raise Invalid("things.too-many", most=MOST)
    return await store.things(tx, ids)


@get("/api/things/{id:uuid}/where", act="things.open")
async def read_where(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Where:
    """Which kind of page opens the thing."""
    thing = await store.need(tx, id)
    return Where(id=id, kind=thing.kind, ref=thing.ref)


@get("/api/things/{id:uuid}/children", act="things.open")
async def read_children(tx: NamedDependency[Tx], id: FromPath[UUID], after: FromQuery[UUID | None] = None) -> Briefs:
    """What lies directly in the thing."""
    await store.need(tx, id)
    items = await store.children(tx, tx.actor, id, after=after)
    more = len(items) > store.PAGE
    return Briefs(items=items[: store.PAGE], next=str(items[store.PAGE - 1].id) if more else None)


@post("/api/things/{id:uuid}/seen", act="signed-in", status_code=204)
async def see_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Put the thing among the reader's recents."""
    await actions.see(tx, id)


@get("/api/me/recents", act="signed-in")
async def read_recents(tx: NamedDependency[Tx], after: FromQuery[datetime | None] = None) -> Recents:
    """What the person opened, newest first."""
    items = await store.recents(tx, tx.actor, before=after)
    more = len(items) > store.PAGE
    return Recents(items=items[: store.PAGE], next=items[store.PAGE - 1].seen_at.isoformat() if more else None)


@get("/api/me/favourites", act="signed-in")
async def read_favourites(tx: NamedDependency[Tx]) -> Briefs:
    """The person's favourites in the own order."""
    return Briefs(items=await store.favourites(tx, tx.actor))


@put("/api/me/favourites", act="signed-in", status_code=204)
async def order_favourites(tx: NamedDependency[Tx], data: JSONBody[Order]) -> None:
    """Order the favourites."""
    await actions.order_favourites(tx, data.ids)


@put("/api/things/{id:uuid}/favourite", act="signed-in", status_code=204)
async def favour_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Make it a favourite."""
    await actions.favour(tx, id)


@delete("/api/things/{id:uuid}/favourite", act="signed-in", status_code=204)
async def unfavour_thing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """No longer a favourite."""
    await actions.unfavour(tx, id)


@post("/api/things/{id:uuid}/access-requests", act="signed-in", status_code=204)
async def ask_for_access(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[AccessRequest]) -> None:
    """Ask the managers for access; the answer is the same whether or not there is such a thing."""
    await actions.ask_for_access(tx, id, note=data.note)


ROUTES = [
    read_thing,
    read_things,
    read_where,
    read_children,
    see_thing,
    read_recents,
    read_favourites,
    order_favourites,
    favour_thing,
    unfavour_thing,
    ask_for_access,
]
