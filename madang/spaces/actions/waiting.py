"""Waiting for a space: whoever came first gets it when it becomes free, and is told."""

from datetime import datetime
from uuid import UUID

import psycopg

from madang.ground.errors import NotFound, Problem, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Actor, Tx
from madang.spaces import facts
from madang.spaces.actions import booking as book
from madang.spaces.actions import seeing
from madang.spaces.models.nouns import BOOKING, Span, WaitEntry
from madang.spaces.store import waits as store

MOST = 20
"""Times that one person waits for."""


async def wait(tx: Tx, space: UUID, *, dtstart: datetime, dtend: datetime, summary: str, people: int) -> WaitEntry:
    """Wait for a space that is taken. Raises like booking, but for its being taken; Refused when it is free."""
    span = book.span_of(dtstart, dtend)
    found = await book.footing(tx, space, tx.actor)
    check = await book.check(tx, found, tx.actor, span)
    if not check.taken:
        raise Refused("spaces.is-free")
    await book.allowed(tx, found, check, span, people)
    mine = await store.of_person(tx, tx.actor, now=tx.now)
    waiting = [one for one in mine if one.booking is None]
    if len(waiting) >= MOST:
        raise Refused("spaces.too-many", most=MOST)
    if any(one.space == space and Span(one.dtstart, one.dtend) == span for one in waiting):
        raise Refused("spaces.waits-already")
    made = WaitEntry(
        id=new_id(),
        space=space,
        space_name=found.space.name,
        person=tx.actor,
        summary=" ".join(summary.split()),
        dtstart=span.dtstart,
        dtend=span.dtend,
        people=people,
        created_at=tx.now,
    )
    await store.insert(tx, made)
    return made


async def mine(tx: Tx) -> list[WaitEntry]:
    """What the actor waits for, and what they got."""
    return await store.of_person(tx, tx.actor, now=tx.now)


async def leave(tx: Tx, id: UUID) -> None:
    """Wait no longer. Raises NotFound."""
    found = await store.one(tx, id)
    if found is None or found.person != tx.actor:
        raise NotFound("ground.not-found")
    await store.delete(tx, id)


async def wake(tx: Tx, space: UUID, span: Span) -> None:
    """Something became free: those who wait get it right after this transaction."""
    if span.dtend > tx.now and await store.any_for(tx, space, span, now=tx.now):
        await tx.defer("spaces.serve", lock="spaces.serve", space=space, dtstart=span.dtstart, dtend=span.dtend)


async def serve(tx: Tx, space: UUID, span: Span) -> None:
    """Book for those who wait, in order, what is free now. Safe to repeat."""
    system = tx.who
    for id in await store.all_for(tx, space, span, now=tx.now):
        one = await store.one(tx, id)
        if one is None:
            continue
        tx.who, tx.actor = Actor(id=one.person, kind="person"), one.person
        try:
            wish = book.Wish(
                space=one.space,
                dtstart=one.dtstart,
                dtend=one.dtend,
                summary=one.summary,
                people=one.people,
                source=one.source,
            )
            made = await book.alone(tx, wish)
        except (Problem, psycopg.errors.ExclusionViolation):
            continue
        finally:
            tx.who, tx.actor = system, system.id
        await store.got(tx, id, made.id)
        tx.tell(facts.BookingGot(subject=ref(BOOKING, made.id), persons=[one.person]))
        seeing.signal(tx, made.site)
