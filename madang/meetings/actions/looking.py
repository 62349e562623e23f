"""What a screen shows of a meeting."""

from uuid import UUID

from madang.ground.asks import Approval, Outline, Todo, Write
from madang.ground.ids import id_of, kind_of
from madang.ground.things import store as things
from madang.ground.things.models import Brief
from madang.ground.tx import Tx
from madang.meetings.access import MEETING_ACTS
from madang.meetings.actions import keep
from madang.meetings.actions.ending import draft_of
from madang.meetings.models import (
    PAGE,
    AttendeeView,
    ChoiceView,
    Draft,
    ItemView,
    MeetingState,
    Sort,
    Vote,
    VoteView,
    Whole,
)
from madang.meetings.rules import minutes, voting
from madang.meetings.rules.running import elapsed_seconds
from madang.meetings.store import meetings as store


async def state(tx: Tx, id: UUID) -> MeetingState:
    """A meeting with everything in it: seven statements, however much that is."""
    whole = await store.whole(tx, await keep.need(tx, "meetings.view", id))
    meeting = whole.meeting
    reached = await tx.reached(meeting.place)
    tasks = [id_of(one.task) for one in whole.notes if one.task]
    wanted = [meeting.about_id, *([id_of(meeting.minutes)] if meeting.minutes else []), *tasks]
    briefs = {one.id: one.brief for one in await things.found(tx, tx.actor, wanted, everything=tx.who.kind == "system")}
    persons = [one.person for one in whole.attendees if one.person]
    see = set(await things.reaching(tx, meeting.about_id, persons))
    return MeetingState(
        id=id,
        now=tx.now,
        title=meeting.title,
        host=meeting.host,
        location=meeting.location,
        starts_at=meeting.starts_at,
        quorum=meeting.quorum,
        state=meeting.state,
        about=briefs.get(meeting.about_id),
        chair=meeting.chair,
        chair_name=whole.names.get(meeting.chair, ""),
        secretary=meeting.secretary,
        secretary_name=whole.names.get(meeting.secretary, "") if meeting.secretary else "",
        item=meeting.item,
        started_at=meeting.started_at,
        ended_at=meeting.ended_at,
        minutes=briefs.get(id_of(meeting.minutes)) if meeting.minutes else None,
        tasks=_briefs(briefs, tasks),
        items=[
            ItemView(
                id=one.id,
                title=one.title,
                minutes=one.minutes,
                notes=one.notes,
                begun_at=one.begun_at,
                elapsed_seconds=elapsed_seconds(meeting, one, now=tx.now),
                block=one.block,
                revision=one.revision,
            )
            for one in whole.items
        ],
        attendees=[
            AttendeeView(
                id=one.id,
                person=one.person,
                name=one.name,
                affiliation=one.affiliation,
                observes=one.observes,
                present_at=one.present_at,
                via=one.via,
                sees=one.person is None or one.person in see,
            )
            for one in whole.attendees
        ],
        notes=whole.notes,
        votes=[_vote(whole, one) for one in whole.votes],
        checks=minutes.checks(whole),
        me=next((one.id for one in whole.attendees if one.person == tx.actor), None),
        leads=tx.actor in (meeting.chair, meeting.secretary),
        may=tx.may(reached.role if reached else None, *MEETING_ACTS),
        offers_approval=tx.can_ask(Approval),
        has_outline=tx.can_ask(Outline) and kind_of(meeting.about) == PAGE,
        revision=meeting.revision,
    )


def _briefs(known: dict[UUID, Brief], ids: list[UUID]) -> list[Brief]:
    return [known[one] for one in ids if one in known]


def _vote(whole: Whole, vote: Vote) -> VoteView:
    over = vote.closed_at is not None
    present = voting.counted(vote, whole.members) if vote.present is None else vote.present
    counts = [one.count for one in vote.choices]
    return VoteView(
        id=vote.id,
        item=vote.item,
        question=vote.question,
        secret=vote.secret,
        needs=vote.needs,
        opened_at=vote.opened_at,
        closed_at=vote.closed_at,
        present=present,
        choices=[
            ChoiceView(
                id=one.id, text=one.text, count=one.count if over else None, voters=list(one.voters) if over else []
            )
            for one in vote.choices
        ],
        voted=list(vote.voted),
        outcome=voting.outcome(counts, needs=vote.needs, present=present, quorum=whole.meeting.quorum)
        if over
        else None,
    )


async def draft(tx: Tx, id: UUID) -> Draft:
    """The minutes as they would be written now, and which of the nine elements they lack."""
    whole = await store.whole(tx, await keep.need(tx, "meetings.view", id))
    title, body = await draft_of(tx, whole)
    return Draft(
        title=title,
        body=body,
        checks=minutes.checks(whole),
        todos=sum(one.sort is Sort.TO_DO for one in whole.notes),
        writes_page=tx.can_ask(Write),
        makes_tasks=tx.can_ask(Todo),
    )
