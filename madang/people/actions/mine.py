"""What the house keeps about somebody, for that person; and who looked at whom."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from madang.ground import labels
from madang.ground.access import HOUSE
from madang.ground.credentials import sessions, tokens
from madang.ground.errors import NotFound
from madang.ground.identity import factors
from madang.ground.ids import ref
from madang.ground.parties import organisation, search
from madang.ground.parties import store as parties
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    Person,
    Standing,
    Viewing,
)
from madang.ground.tx import Tx
from madang.people import store
from madang.people.actions.shared import sees_staff
from madang.people.models import Colleague, Colleagues, MyData
from madang.standards.labels import Act

MOST_COLLEAGUES = 200
ONLINE_WITHIN = timedelta(minutes=10)
"""Somebody whose browser asked the house for something within this time counts as being there."""


async def data(tx: Tx) -> MyData:
    """Everything the house keeps about the actor, whole. Secrets and their hashes are no part of it."""
    me = tx.actor
    person: Person | None = await parties.person(tx, me)
    if person is None:
        raise NotFound("ground.not-found")
    return MyData(
        person=person,
        settings=await parties.settings_of(tx, me),
        assignments=await organisation.lines_of(tx, Assignment, person=me),
        employments=await organisation.lines_of(tx, Employment, person=me),
        standings=await organisation.lines_of(tx, Standing, person=me),
        terms=await organisation.lines_of(tx, BoardTerm, person=me),
        groups=await organisation.groups(tx, member=me),
        sessions=await sessions.of(tx, me, here=tx.who.session, now=tx.now),
        tokens=await tokens.of(tx, me),
        factors=await factors.of(tx, me, required=False),
        things=await store.made_by_kind(tx, me),
        acts=await store.acts_by_name(tx, me),
        viewings=await store.viewings(tx, person=me, most=1000),
    )


async def download(tx: Tx, *, reason: str | None = None) -> bytes:
    """The same, with every thing the actor made and every act in the log, as one machine-readable file.

    Nobody is refused their own data; titles of labelled things stay in the house where the policy says so, and where it
    asks for a reason, until one is given.
    """
    shown = await labels.allowed(tx, Act.DOWNLOAD, subject=ref("people.person", tx.actor), reason=reason)
    whole: dict[str, Any] = msgspec.to_builtins(await data(tx))
    whole["things"] = await store.made(tx, tx.actor, shown=shown)
    whole["acts"] = await store.acts(tx, tx.actor)
    return msgspec.json.format(msgspec.json.encode(whole), indent=1)


async def colleagues(tx: Tx) -> Colleagues:
    """The people of the actor's main unit, those who are online first; none for who is not of the house."""
    mine = await search.people(tx, viewer=tx.actor, all_staff=False, ids=[tx.actor], most=1)
    unit = mine[0].unit if mine else None
    if unit is None or not await sees_staff(tx):
        return Colleagues(unit=None, unit_name="", items=[])
    rows = await search.people(tx, viewer=tx.actor, all_staff=True, unit=unit, most=MOST_COLLEAGUES)
    others = [row for row in rows if row.id != tx.actor]
    there = await store.online(tx, [row.id for row in others], since=tx.now - ONLINE_WITHIN)
    items = [
        Colleague(
            id=row.id,
            fn=row.fn,
            fn_en=row.fn_en,
            portrait=row.portrait,
            rank=row.rank,
            duty=row.duty,
            site_name=row.site_name,
            status=row.status,
            online=row.id in there,
        )
        for row in others
    ]
    return Colleagues(unit=unit, unit_name=mine[0].unit_name, items=sorted(items, key=lambda one: not one.online))


async def my_viewings(tx: Tx, *, before: UUID | None, most: int) -> list[Viewing]:
    """Who looked at the actor's personal data."""
    return await store.viewings(tx, person=tx.actor, before=before, most=most)


async def viewings(
    tx: Tx, *, person: UUID | None, viewer: UUID | None, before: UUID | None, most: int
) -> list[Viewing]:
    """The whole log of looks at personal data, for administrators."""
    await tx.need("people.administer", HOUSE)
    return await store.viewings(tx, person=person, viewer=viewer, before=before, most=most)
