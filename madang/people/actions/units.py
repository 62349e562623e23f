"""Units as they are on a day, what is corrected about them at once, and their posts."""

from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec import structs

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import ref
from madang.ground.parties import organisation, search
from madang.ground.parties.models import Post, Unit, UnitHead
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.shared import check_revision, derive, explained, masked, saved
from madang.people.models import UnitView


async def units(tx: Tx, on: date) -> list[Unit]:
    """The tree of a day, for staff. Raises NotFound for outsiders."""
    await tx.need("people.organisation", HOUSE)
    return await organisation.units(tx, on)


async def heads(tx: Tx, on: date) -> list[UnitHead]:
    """Who heads which unit on a day, for staff. Raises NotFound for outsiders."""
    await tx.need("people.organisation", HOUSE)
    return await organisation.heads(tx, on)


async def unit(tx: Tx, id: UUID, *, on: date) -> UnitView:
    """One unit on a day; one that is gone as it last was."""
    house = await tx.need("people.organisation", HOUSE)
    names = await organisation.names_of_unit(tx, id)
    found = await organisation.units(tx, on, only=id)
    if not found and names:
        on = names[-1].until or names[-1].since
        found = await organisation.units(tx, on, only=id)
    if not found:
        raise NotFound("ground.not-found")
    if on == tx.today:
        people = await search.people(tx, viewer=tx.actor, all_staff=True, unit=id, most=500)
    else:
        people = await organisation.members_of(tx, id, on=on)
    return UnitView(
        unit=found[0],
        names=names,
        posts=await organisation.lines_of(tx, Post, unit=id),
        holders=await organisation.holders_of(tx, id, on=on),
        people=[masked(row, tx.actor) for row in people],
        changes=await organisation.changes(tx, unit=id),
        may=tx.may(house.role, "people.organise"),
    )


async def correct(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> UnitView:
    """Duties, order, kind and code of a unit; its name and place change by reorganisation."""
    await tx.need("people.organise", HOUSE)
    found = await organisation.units(tx, tx.today, only=id)
    if not found:
        raise NotFound("ground.not-found")
    check_revision(revision, found[0].revision)
    await write_correction(tx, structs.replace(found[0], **fields), on=tx.today)
    tx.tell(facts.UnitChanged(subject=ref("people.unit", id), op="correct", on=tx.today))
    if "ordering" in fields:
        await derive(tx, None)
    return await unit(tx, id, on=tx.today)


async def write_correction(tx: Tx, new: Unit, *, on: date) -> None:
    """Keep what a unit is from a day on, besides its name and place. Raises Stale, and Refused for a code that is taken."""
    try:
        async with tx.connection.transaction():
            saved(
                await organisation.correct_unit(
                    tx,
                    new.id,
                    on=on,
                    revision=new.revision,
                    code=new.code or None,
                    name_en=new.name_en,
                    unit_kind=new.unit_kind,
                    duties=new.duties,
                    ordering=new.ordering,
                )
            )
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None


async def open_unit(tx: Tx, new: Unit) -> None:
    """Register a unit and make it a collection that its own people view."""
    await organisation.insert_units(tx, [new])
    await access.found(tx, new.id, parent=HOUSE, grants=[Grant(party=new.id, role=Role.VIEW)], by=tx.actor)


# Posts


async def add_post(tx: Tx, post: Post) -> Post:
    """A post of a unit."""
    await tx.need("people.organise", HOUSE)
    if not await organisation.names_of_unit(tx, post.unit):
        raise NotFound("ground.not-found")
    _check_post(post)
    await organisation.insert_lines(tx, [post])
    tx.tell(facts.UnitChanged(subject=ref("people.unit", post.unit), op="post", on=post.since))
    return post


def _check_post(post: Post) -> None:
    errors = []
    if not post.name.strip():
        errors.append({"pointer": "#/name", "code": "required"})
    if post.until is not None and post.until < post.since:
        errors.append({"pointer": "#/until", "code": "before-start"})
    if errors:
        raise Invalid("ground.invalid", errors=errors)


async def change_post(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> Post:
    """Rename a post, or end it. Whoever holds it under its name is called by the new one.

    Raises Refused when somebody would hold it beyond its last day.
    """
    await tx.need("people.organise", HOUSE)
    there: Post | None = await organisation.line(tx, Post, id)
    if there is None:
        raise NotFound("ground.not-found")
    check_revision(revision, there.revision)
    post = structs.replace(there, **fields)
    _check_post(post)
    if post.until is not None and await organisation.post_held_after(tx, id, on=post.until):
        raise Refused("people.post-held")
    saved(await organisation.save_line(tx, post))
    if post.name != there.name:
        await derive(tx, await organisation.rename_held(tx, id, before=there.name, name=post.name))
    tx.tell(facts.UnitChanged(subject=ref("people.unit", post.unit), op="post", on=tx.today))
    return structs.replace(post, revision=post.revision + 1)


async def remove_post(tx: Tx, id: UUID) -> None:
    """A post that was entered wrongly; assignments to it keep their unit."""
    await tx.need("people.organise", HOUSE)
    post: Post | None = await organisation.line(tx, Post, id)
    if post is None:
        raise NotFound("ground.not-found")
    await organisation.delete_line(tx, Post, id)
    tx.tell(facts.UnitChanged(subject=ref("people.unit", post.unit), op="post", on=tx.today))
