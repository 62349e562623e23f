"""What a meeting takes along from other parts of the house: rooms to meet in, and a page to write on."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from madang.calendar.actions import details, editing, events, keeping
from madang.calendar.actions.details import MeetingGuest
from madang.calendar.models import Sort
from madang.calendar.rules import editing as rules
from madang.calendar.rules import reading
from madang.calendar.rules.editing import Wish
from madang.ground import asks
from madang.ground.access import Grant
from madang.ground.errors import Refused
from madang.ground.ids import Ref, id_of, ref
from madang.ground.roles import Role
from madang.ground.share.actions import grants
from madang.ground.things import store as things
from madang.ground.tx import Tx

MOST_TIMES = 60
"""Times of a series for which rooms are looked for."""


async def rooms(
    tx: Tx, wish: Wish, *, seats: int, people: tuple[UUID, ...], text: str, event: UUID | None
) -> list[asks.MeetingRoom]:
    """Rooms for what somebody is about to write down. None where nobody answers for rooms. Raises Invalid, NotFound."""
    if not tx.can_ask(asks.Rooms):
        return []
    made = await asyncio.to_thread(rules.made, "rooms", wish, now=tx.now)
    found = await asyncio.to_thread(reading.reading, made, me="", now=tx.now)
    times = [(one.dtstart, one.dtend) for one in found.read.spans if one.dtend > tx.now][:MOST_TIMES]
    if not times:
        return []
    uid = "" if event is None else (await events.need(tx, "calendar.view", event)).uid
    given: list[asks.MeetingRoom] = await tx.ask(
        asks.Rooms(times=times, seats=seats, people=people, text=text, uid=uid)
    )
    return given


async def page(tx: Tx, id: UUID) -> UUID:
    """Give a meeting a page of the wiki, which all who are asked to it may write; gives the event.

    It lies in the wiki of whose calendar it is, or the actor's. Raises NotFound, Forbidden, Refused where nobody writes
    pages.
    """
    event = await events.need(tx, "calendar.edit", id)
    if not tx.can_ask(asks.Write):
        raise Refused("calendar.no-page")
    home = await keeping.need(tx, "calendar.edit", event.calendar)
    shown = await details.read(tx, id)
    hosted = home.sort in (Sort.PROJECT, Sort.UNIT, Sort.SITE)
    beside = (await things.need(tx, home.owner)).ref if hosted else ref("people.person", tx.actor)
    note = [
        {"type": "paragraph", "content": [{"type": "text", "text": line}]} for line in shown.note.splitlines() if line
    ]
    written: Ref = await tx.ask(asks.Write(title=shown.title, body=note, beside=beside))
    await tx.flush()
    if not hosted:
        await _open_to(tx, id_of(written), [one for one in [*shown.guests, shown.organizer] if one is not None])
    links = [*shown.links, f"/i/{id_of(written)}"]
    return await editing.change(tx, id, Wish(attachments=links))


async def _open_to(tx: Tx, page: UUID, asked: Sequence[MeetingGuest]) -> None:
    """The page may be written by everybody of the house who is asked."""
    for one in asked:
        if one.person is not None and one.person != tx.actor:
            await grants.give(tx, page, Grant(party=one.person, role=Role.EDIT))
