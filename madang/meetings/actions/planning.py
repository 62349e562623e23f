"""Setting up a meeting: about a thing, with an agenda out of its headings, and who is asked to come."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from madang.ground import settings
from madang.ground.asks import Heading, Outline
from madang.ground.errors import Invalid, Refused
from madang.ground.ids import kind_of, new_id
from madang.ground.things import store as things
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.access import MEETING_ACTS
from madang.meetings.actions import keep
from madang.meetings.models import MEETING, PAGE, Attendee, Item, Meeting, MeetingList, When
from madang.meetings.rules import agenda, running
from madang.meetings.store import meetings as store
from madang.meetings.store import parts

MOST_ATTENDEES = 500


async def plan(
    tx: Tx, about: UUID, *, title: str | None, location: str, starts_at: datetime | None, persons: Sequence[UUID]
) -> UUID:
    """Set up a meeting about a thing, led by the actor; gives its id. Needs `meetings.plan` where the thing lies."""
    thing = await things.need_on(tx, "meetings.plan", about)
    if thing.trashed_at is not None or thing.kind == MEETING or await store.writes_minutes(tx, thing.ref):
        raise Refused("meetings.not-about-this")
    id = new_id()
    meeting = Meeting(
        id=id,
        about=thing.ref,
        about_id=about,
        place=thing.place,
        title=_line(title or thing.title),
        host=(await settings.institution(tx)).fn[:200],
        location=location.strip(),
        starts_at=starts_at,
        chair=tx.actor,
        code_key=secrets.token_bytes(32),
        created_at=tx.now,
        created_by=tx.actor,
    )
    await store.insert(tx, meeting)
    items = [
        Item(id=new_id(), position=at, block=one.block, title=one.title, minutes=one.minutes)
        for at, one in enumerate(agenda.drafts(await outline(tx, meeting)))
    ]
    await parts.add_items(tx, id, items)
    tx.tell(facts.MeetingPlanned(subject=keep.subject(id), about=thing.ref))
    await _invite(tx, id, [], [tx.actor, *persons], observes=False)
    return id


def _line(text: str) -> str:
    found = " ".join(text.split())[:300]
    if not found:
        raise Invalid("meetings.title", errors=[{"pointer": "#/title", "code": "length"}])
    return found


async def outline(tx: Tx, meeting: Meeting) -> list[Heading]:
    """The headings of what the meeting is about; none when nobody knows them."""
    if not tx.can_ask(Outline) or kind_of(meeting.about) != PAGE:
        return []
    found: list[Heading] = await tx.ask(Outline(of=meeting.about))
    return found


async def change(
    tx: Tx,
    id: UUID,
    *,
    revision: int | None,
    title: str | UnsetType = UNSET,
    host: str | UnsetType = UNSET,
    location: str | UnsetType = UNSET,
    starts_at: datetime | UnsetType | None = UNSET,
    quorum: int | UnsetType | None = UNSET,
    secretary: UUID | UnsetType | None = UNSET,
) -> None:
    """Change what a meeting is called, where and when it is, and who writes. Raises Stale when somebody did meanwhile."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    wanted: dict[str, Any] = {
        "title": title if isinstance(title, UnsetType) else _line(title),
        "host": host if isinstance(host, UnsetType) else host.strip(),
        "location": location if isinstance(location, UnsetType) else location.strip(),
        "starts_at": starts_at,
        "quorum": quorum,
        "secretary": secretary,
    }
    given = {name: value for name, value in wanted.items() if not isinstance(value, UnsetType)}
    changed = {name: value for name, value in given.items() if getattr(whole.meeting, name) != value}
    next_revision = keep.fresh(whole.meeting.revision, revision)
    named = changed.get("secretary")
    if isinstance(named, UUID) and not await store.known_persons(tx, [named]):
        raise Invalid("meetings.person-unknown")
    if changed:
        await store.save(tx, replace(whole.meeting, **changed, revision=next_revision))
        tx.tell(facts.MeetingChanged(subject=keep.subject(id), fields=sorted(changed)))
        if isinstance(secretary, UUID):
            await _invite(tx, id, whole.attendees, [secretary], observes=False)


async def invite(tx: Tx, id: UUID, *, person: UUID | None, name: str, affiliation: str, observes: bool) -> None:
    """Ask a person of the house, or note a guest by name. A guest who comes while it runs is there."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    if (person is None) == (not name.strip()):
        raise Invalid("meetings.person-or-name")
    if person is not None:
        await _invite(tx, id, whole.attendees, [person], observes=observes)
        return
    _room(whole.attendees, 1)
    guest = Attendee(id=new_id(), name=name.strip(), affiliation=affiliation.strip(), observes=observes)
    await parts.add_attendees(tx, id, [guest])
    tx.tell(facts.MeetingNoted(subject=keep.subject(id), sort="attendee"))


def _room(known: Sequence[Attendee], more: int) -> None:
    if len(known) + more > MOST_ATTENDEES:
        raise Refused("meetings.too-many", most=MOST_ATTENDEES)


async def _invite(tx: Tx, id: UUID, known: Sequence[Attendee], persons: Sequence[UUID], *, observes: bool) -> None:
    new = [one for one in dict.fromkeys(persons) if all(one != other.person for other in known)]
    _room(known, len(new))
    if len(await store.known_persons(tx, new)) < len(new):
        raise Invalid("meetings.person-unknown")
    await parts.add_attendees(tx, id, [Attendee(id=new_id(), person=one, name="", observes=observes) for one in new])
    asked = [one for one in new if one != tx.actor]
    if asked:
        tx.tell(facts.MeetingInvited(subject=keep.subject(id), persons=asked))


async def uninvite(tx: Tx, id: UUID, attendee: UUID) -> None:
    """Take somebody off the list. Raises Refused for who has voted."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    gone = keep.part(whole.attendees, attendee)
    if any(gone.id in vote.voted for vote in whole.votes):
        raise Refused("meetings.has-voted")
    await parts.drop_attendee(tx, gone.id)
    tx.tell(facts.MeetingNoted(subject=keep.subject(id), sort="attendee"))


async def listing(tx: Tx, *, when: When | None, about: UUID | None, after: UUID | None) -> MeetingList:
    """A page of the actor's own meetings, or of those about a thing in reach."""
    may: list[str] = []
    if about is not None:
        thing = await things.need(tx, about)
        may = tx.may(things.role_on(thing, tx.actor), *MEETING_ACTS)
        if "meetings.view" not in may:
            return MeetingList(items=[], next=None, may=may)
        if "meetings.plan" in may and await store.writes_minutes(tx, thing.ref):
            may.remove("meetings.plan")
    everything = tx.who.kind == "system"
    rows = await store.rows(tx, tx.actor, when=when, about=about, before=after, everything=everything)
    page = rows[: store.PAGE]
    return MeetingList(items=page, next=page[-1].id if len(rows) > store.PAGE else None, may=may)
