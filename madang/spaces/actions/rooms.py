"""Rooms that are invited to meetings: which could come, and what they answer (RFC 5546)."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import psycopg

from madang.ground.asks import Invite, MeetingRoom, Rooms, RoomTime, RoomTimes
from madang.ground.errors import Problem
from madang.ground.tx import Tx
from madang.spaces.actions import booking as book
from madang.spaces.actions import changing
from madang.spaces.models.nouns import Booking, BookingStatus, Span
from madang.spaces.rules import hours
from madang.spaces.store import bookings as store
from madang.spaces.store import rooms
from madang.standards.hangul.names import name_matches

MOST = 50
MOST_TIMES = 60


class _Declined(Exception):
    """No time can be had."""


async def offered(tx: Tx, asked: Rooms) -> list[MeetingRoom]:
    """Rooms in the actor's reach, those that are free first."""
    found = await rooms.offered(
        tx,
        tx.actor,
        times=[Span(start, end) for start, end in asked.times[:MOST_TIMES]],
        seats=max(asked.seats, 1),
        people=list(asked.people),
        uid=asked.uid,
        everything=tx.who.kind == "system",
    )
    words = asked.text.strip()
    fit = [one for one in found if not words or name_matches(words, one.fn) or name_matches(words, one.site)]
    return fit[:MOST]


async def invited(tx: Tx, asked: Invite) -> str:
    """A meeting invites a room. Answers ACCEPTED, TENTATIVE until somebody approves, or DECLINED; never refuses."""
    before = [one for one in await store.of_uid(tx, asked.uid, asked.room) if one.person == asked.organizer]
    if asked.gone:
        await _let_go(tx, before)
        return "DECLINED"
    told, signals = len(tx.told), len(tx.signals)
    try:
        async with tx.connection.transaction():
            return await _held(tx, asked, before)
    except (Problem, _Declined):
        del tx.told[told:], tx.signals[signals:]
    await _let_go(tx, before)
    return "DECLINED"


async def times(tx: Tx, asked: RoomTimes) -> list[RoomTime]:
    """When rooms come to a meeting."""
    return await rooms.times(tx, asked.uid)


async def _let_go(tx: Tx, found: Sequence[Booking]) -> None:
    for one in found:
        if one.dtstart > tx.now:
            await changing.call_off(tx, one, answers=False)


async def _held(tx: Tx, asked: Invite, before: Sequence[Booking]) -> str:
    """The room at those times to come at which it can be had; what it held for the meeting otherwise is let go.

    On holidays, when the site is closed or when somebody else was there first, it does not come. Raises _Declined when it
    never comes, Problem when the organizer may not ask it.
    """
    foot = await book.footing(tx, asked.room, asked.organizer)
    unit = timedelta(minutes=foot.rules.unit_minutes)
    wanted = sorted(
        {Span(hours.down(start, unit), hours.up(end, unit)) for start, end in asked.times[:MOST_TIMES] if end > tx.now}
    )
    kept = [one for one in before if one.span in wanted]
    await _let_go(tx, [one for one in before if one.span not in wanted])
    statuses = [one.status for one in kept]
    have = {one.span for one in kept}
    for number, span in enumerate(wanted):
        if span in have:
            continue
        wish = book.Wish(
            space=asked.room,
            dtstart=span.dtstart,
            dtend=span.dtend,
            summary=asked.summary[:300],
            person=asked.organizer,
            source=asked.event,
            uid=asked.uid,
        )
        with suppress(Problem, psycopg.errors.ExclusionViolation):
            statuses.append((await book.alone(tx, wish, again=number > 0)).status)
    if not statuses:
        raise _Declined
    return "TENTATIVE" if BookingStatus.WAITING_APPROVAL in statuses else "ACCEPTED"
