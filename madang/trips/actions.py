"""Trips: planned, confirmed, changed, called off."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from msgspec.structs import replace

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.asks import Approval
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import SYSTEM, Ref, new_id
from madang.ground.roles import Role
from madang.ground.things import store as things
from madang.ground.tx import Tx
from madang.trips import facts, rules, store
from madang.trips.models import Trip, TripList, TripState, TripView, TripWhen

PAGE = 50
SUBMIT = "trips.submit"
"""What `may` says besides acts: somebody in this house approves."""


async def make(tx: Tx, values: Mapping[str, Any]) -> UUID:
    """Plan a trip of the actor's own. Raises Forbidden for people from outside, Invalid."""
    await tx.need("trips.make", HOUSE)
    if tx.who.kind != "person" or not await store.staff(tx, [tx.actor]):
        raise Forbidden("ground.forbidden")
    id = new_id()
    draft = Trip(id=id, traveller=tx.actor, created_at=tx.now, created_by=tx.actor, changed_at=tx.now, **values)
    trip = await _checked(tx, draft)
    await access.found(
        tx, id, parent=None, grants=[Grant(party=tx.actor, role=Role.MANAGE)], by=tx.actor, inherits=False
    )
    await store.insert(tx, trip)
    tx.tell(facts.TripDrafted(subject=trip.ref))
    return id


async def _checked(tx: Tx, trip: Trip) -> Trip:
    """The trip in order: a site lends its name, people work here. Raises Invalid."""
    if trip.site is not None:
        name = await store.site(tx, trip.site)
        if name is None:
            raise Invalid("trips.site-unknown")
        trip = replace(trip, region=trip.region.strip() or name[:40])
    trip = rules.tidy(trip)
    people = {*trip.companions, *([trip.deputy] if trip.deputy else [])}
    if people - await store.staff(tx, list(people)):
        raise Invalid("trips.person-unknown")
    return trip


async def _held(tx: Tx, id: UUID, *, revision: int | None = None) -> Trip:
    """A trip the actor may change, held. Raises NotFound, Forbidden, Stale."""
    await tx.need("trips.edit", id)
    found = await store.trip(tx, id, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    if revision is not None and revision != found.revision:
        raise Stale("ground.stale")
    return found


async def view(tx: Tx, id: UUID) -> TripView:
    """A trip as its page shows it. Raises NotFound."""
    reached = await tx.need("trips.view", id)
    found = await store.trip(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    ids = [found.traveller, *found.companions, *(one for one in (found.deputy, found.site) if one)]
    known = await things.parties(tx, ids)
    may = tx.may(reached.role, "trips.edit")
    if may and found.state is not TripState.CANCELLED and tx.can_ask(Approval):
        may.append(SUBMIT)
    shown = {name: getattr(found, name) for name in TripView.__struct_fields__ if hasattr(found, name)}
    return TripView(**shown, may=may, parties=[known[one] for one in dict.fromkeys(ids) if one in known])


async def listed(tx: Tx, *, when: TripWhen, after: str | None) -> TripList:
    """A page of the trips in the actor's reach."""
    found = await store.listed(tx, when=when, after=_mark(after), most=PAGE + 1)
    last = found[PAGE - 1] if len(found) > PAGE else None
    return TripList(items=found[:PAGE], next=f"{last.dtstart.isoformat()}_{last.id}" if last else None)


def _mark(after: str | None) -> tuple[datetime, UUID] | None:
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


async def change(tx: Tx, id: UUID, values: Mapping[str, Any], *, revision: int | None) -> None:
    """Change a trip; what it does not name stays. Raises NotFound, Forbidden, Stale, Invalid, Refused."""
    before = await _held(tx, id, revision=revision)
    rules.open_(before)
    after = await _checked(tx, replace(before, **values, changed_at=tx.now))
    fields = rules.changes(before, after)
    if not fields:
        return
    await _save(tx, after)
    if after.state is TripState.DRAFT:
        tx.tell(facts.TripEdited(subject=after.ref, fields=fields))
        return
    await _let_see(tx, after, before)
    tx.tell(facts.TripChanged(**_stands(after, before), fields=fields))


async def confirm(tx: Tx, id: UUID, *, revision: int | None) -> None:
    """The trip takes place: it stands in calendars, and who travels along or stands in is told. Raises Refused."""
    trip = rules.confirmed(await _held(tx, id, revision=revision), now=tx.now)
    await _save(tx, replace(trip, changed_at=tx.now))
    await _let_see(tx, trip)
    tx.tell(facts.TripConfirmed(**_stands(trip)))


async def cancel(tx: Tx, id: UUID, *, reason: str, revision: int | None) -> None:
    """The trip does not take place. Raises Refused."""
    trip = rules.cancelled(await _held(tx, id, revision=revision), reason=reason)
    await _save(tx, replace(trip, changed_at=tx.now))
    tx.tell(facts.TripCancelled(**_stands(trip)))


async def discard(tx: Tx, id: UUID) -> None:
    """A draft goes for good. Raises Refused for a trip that was more than that."""
    trip = await _held(tx, id)
    if trip.state is not TripState.DRAFT:
        raise Refused("trips.no-draft")
    await store.delete(tx, id)
    await access.dissolve(tx, id)
    tx.tell(facts.TripDiscarded(subject=trip.ref))


async def submit(tx: Tx, id: UUID) -> None:
    """Put a trip up for approval. Raises Refused in a house where nobody approves."""
    trip = await _held(tx, id)
    rules.open_(trip)
    if not tx.can_ask(Approval):
        raise Refused("trips.nobody-approves")
    draft: Ref = await tx.ask(Approval(about=trip.ref, title=rules.title(trip), text=trip.purpose))
    await store.save(tx, replace(trip, draft=draft, changed_at=tx.now))
    tx.tell(facts.TripSubmitted(subject=trip.ref, draft=draft))


async def _save(tx: Tx, trip: Trip) -> None:
    if trip.state is TripState.CONFIRMED and await store.away(
        tx, trip.companions, dtstart=trip.dtstart, dtend=trip.dtend, but=trip.id
    ):
        raise Refused("trips.companion-away")
    try:
        async with tx.connection.transaction():
            await store.save(tx, trip)
    except psycopg.errors.ExclusionViolation:
        raise Refused("trips.overlaps") from None


def _concerned(trip: Trip) -> list[UUID]:
    return [*trip.companions, *([trip.deputy] if trip.deputy else [])]


async def _let_see(tx: Tx, trip: Trip, before: Trip | None = None) -> None:
    """Who travels along or stands in sees the trip; who no longer does no longer sees it because of that."""
    was = set(_concerned(before)) if before is not None and before.state is TripState.CONFIRMED else set()
    given = {one.party for one in await access.grants_of(tx, trip.id)}
    new: Sequence[UUID] = [one for one in _concerned(trip) if one not in given]
    await access.give(tx, trip.id, [Grant(party=one, role=Role.VIEW) for one in new], by=SYSTEM)
    for one in was - set(_concerned(trip)):
        await access.take(tx, trip.id, one)


def _stands(trip: Trip, before: Trip | None = None) -> dict[str, Any]:
    names = ("traveller", "site", "region", "dtstart", "dtend", "all_day", "deputy")
    persons = [*_concerned(trip), *(_concerned(before) if before is not None else [])]
    return {
        "subject": trip.ref,
        **{name: getattr(trip, name) for name in names},
        "companions": list(trip.companions),
        "persons": list(dict.fromkeys([*persons, trip.traveller])),
    }
