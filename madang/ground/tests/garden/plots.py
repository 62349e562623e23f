"""A small kind that carries rights: plots of a garden, one inside another."""

from uuid import UUID

from msgspec import Struct

from madang.ground import access
from madang.ground.access import Adding, Grant
from madang.ground.db import Queries
from madang.ground.facts import Fact
from madang.ground.ids import Ref, new_id, ref
from madang.ground.manifest import Card, Kind, Manifest, Text
from madang.ground.roles import Role
from madang.ground.tx import Tx

SCHEMA = """
create schema garden;
create table garden.plot (id uuid primary key, title text not null, text text not null default '', within uuid,
  place uuid not null, owner uuid not null, created_by uuid not null, mentions uuid[] not null default '{}',
  trashed_by uuid);
"""


class Made(Fact, frozen=True, kw_only=True, tag="garden.plot.made"):
    """A plot was made."""


class Edited(Fact, frozen=True, kw_only=True, tag="garden.plot.edited"):
    """A plot's text changed."""


class Assigned(Fact, frozen=True, kw_only=True, tag="garden.plot.assigned"):
    """Somebody shall care for a plot."""

    persons: tuple[UUID, ...]


class Trashed(Fact, frozen=True, kw_only=True, tag="garden.plot.trashed"):
    """A plot was trashed."""


class Restored(Fact, frozen=True, kw_only=True, tag="garden.plot.restored"):
    """A plot was restored."""


class Purged(Fact, frozen=True, kw_only=True, tag="garden.plot.purged"):
    """A plot is gone for good."""


class Plot(Struct, frozen=True, kw_only=True):
    """A plot."""

    title: str
    place: UUID
    within: UUID | None
    created_by: UUID
    trashed_by: UUID | None


def plot(id: UUID) -> Ref:
    return ref("garden.plot", id)


async def card(q: Queries, id: UUID) -> Card | None:
    row = await q.row(
        Plot, "select title, place, within, created_by, trashed_by from garden.plot where id = %(id)s", id=id
    )
    if row is None:
        return None
    return Card(
        title=row.title, place=row.place, within=row.within, created_by=row.created_by, trashed_by=row.trashed_by
    )


async def text(q: Queries, id: UUID) -> Text | None:
    rows = await q.tuples("select text, mentions from garden.plot where id = %(id)s", id=id)
    return Text(text=rows[0][0], mentions=tuple(rows[0][1])) if rows else None


async def make(
    tx: Tx,
    title: str,
    *,
    grants: list[Grant] | None = None,
    within: UUID | None = None,
    parent: UUID | None = None,
    words: str = "",
    mentions: list[UUID] | None = None,
) -> UUID:
    """With grants it is a collection (inside `parent`), without it lies in the rights of `within`."""
    id = new_id()
    place = id
    if grants is None:
        place = await tx.value("select place from garden.plot where id = %(id)s", id=within)
    else:
        await access.found(tx, id, parent=parent, grants=grants, by=tx.actor)
    await tx.run(
        "insert into garden.plot (id, title, text, within, place, owner, created_by, mentions) values (%(id)s,"
        " %(title)s, %(text)s, %(within)s, %(place)s, %(me)s, %(me)s, %(mentions)s)",
        id=id,
        title=title,
        text=words,
        within=within,
        place=place,
        me=tx.actor,
        mentions=mentions or [],
    )
    tx.tell(Made(subject=plot(id)))
    await tx.flush()
    return id


async def edit(tx: Tx, id: UUID, words: str, mentions: list[UUID] | None = None) -> None:
    await tx.run(
        "update garden.plot set text = %(text)s, mentions = %(mentions)s where id = %(id)s",
        id=id,
        text=words,
        mentions=mentions or [],
    )
    tx.tell(Edited(subject=plot(id)))
    await tx.flush()


async def _place(tx: Tx, id: UUID) -> UUID:
    place: UUID = await tx.value("select place from garden.plot where id = %(id)s", id=id)
    return place


async def trash(tx: Tx, id: UUID) -> None:
    await tx.need("garden.edit", await _place(tx, id))
    await tx.run("update garden.plot set trashed_by = %(me)s where id = %(id)s", id=id, me=tx.actor)
    tx.tell(Trashed(subject=plot(id)))


async def restore(tx: Tx, id: UUID) -> None:
    await tx.need("garden.edit", await _place(tx, id))
    await tx.run("update garden.plot set trashed_by = null where id = %(id)s", id=id)
    tx.tell(Restored(subject=plot(id)))


async def purge(tx: Tx, id: UUID) -> None:
    await tx.need("garden.purge", await _place(tx, id))
    await tx.run("delete from garden.plot where id = %(id)s", id=id)
    tx.tell(Purged(subject=plot(id)))


async def part(tx: Tx, id: UUID) -> UUID:
    await access.found(tx, id, parent=await _place(tx, id), grants=[], by=tx.actor)
    await tx.run("update garden.plot set place = id where id = %(id)s", id=id)
    tx.tell(Edited(subject=plot(id)))
    return id


async def handover(tx: Tx, leaver: UUID, heir: UUID) -> list[Ref]:
    ids = await tx.values(
        "update garden.plot set owner = %(heir)s where owner = %(leaver)s returning id", heir=heir, leaver=leaver
    )
    return [plot(id) for id in ids]


KIND = Kind(
    card=card,
    text=text,
    roles=(Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE),
    trash=trash,
    restore=restore,
    purge=purge,
    handover=handover,
    part=part,
)
MANIFEST = Manifest(
    name="garden",
    access={
        "garden.read": Role.VIEW,
        "garden.edit": Role.EDIT,
        "garden.add": Adding(Role.EDIT),
        "garden.purge": Role.MANAGE,
    },
    kinds={"garden.plot": KIND},
    facts=[Made, Edited, Assigned, Trashed, Restored, Purged],
)
