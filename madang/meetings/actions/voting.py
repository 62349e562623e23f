"""Votes: opened, cast once a person, closed."""

from collections.abc import Sequence
from uuid import UUID

import psycopg

from madang.ground.errors import Invalid, Refused
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.actions import keep
from madang.meetings.models import Choice, Needs, Vote
from madang.meetings.rules import running, voting
from madang.meetings.store import parts

MOST_CHOICES = 20
SALT = 16
"""Fewest signs of what a ballot of a secret vote carries besides its choice."""


async def open_vote(
    tx: Tx, id: UUID, *, question: str, secret: bool, choices: Sequence[str], needs: Needs, item: UUID | None
) -> None:
    """Put a motion, or several choices, to the vote. Raises Refused while another vote is open."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_under_way(whole.meeting)
    running.need_lead(whole.meeting, tx.actor)
    texts = [" ".join(one.split()) for one in choices]
    if not 2 <= len(texts) <= MOST_CHOICES or len(set(texts)) < len(texts) or not all(texts) or not question.strip():
        raise Invalid("meetings.choices")
    if item is not None:
        keep.part(whole.items, item)
    vote = Vote(
        id=new_id(),
        item=item or whole.meeting.item,
        question=question.strip(),
        secret=secret,
        needs=needs,
        opened_at=tx.now,
        choices=[Choice(id=new_id(), text=one, count=0) for one in texts],
    )
    if any(one.closed_at is None for one in whole.votes):
        raise Refused("meetings.vote-open")
    await parts.add_vote(tx, id, vote)
    tx.tell(facts.MeetingVoteOpened(subject=keep.subject(id), vote=vote.id, secret=secret))


async def cast(tx: Tx, id: UUID, vote: UUID, *, choice: UUID, attendee: UUID | None, salt: str) -> None:
    """Vote, once. Whoever leads gives the open vote of a guest who has no account.

    A ballot of a secret vote carries a salt that is not kept, so that what is remembered of the request to make it safe
    to repeat does not tell the choice either. Raises Refused, Invalid.
    """
    whole = await keep.hold(tx, "meetings.attend", id)
    running.need_under_way(whole.meeting)
    found = keep.part(whole.votes, vote)
    if found.secret and len(salt) < SALT:
        raise Invalid("meetings.salt")
    leads = tx.actor in (whole.meeting.chair, whole.meeting.secretary)
    voter = voting.voter(found, whole.attendees, actor=tx.actor, attendee=attendee, leads=leads)
    if all(one.id != choice for one in found.choices):
        raise Invalid("meetings.choices")
    try:
        taken = await parts.cast(tx, vote, attendee=voter.id, choice=choice, secret=found.secret)
    except psycopg.errors.ForeignKeyViolation:
        raise Refused("meetings.not-now") from None
    if not taken:
        raise Refused("meetings.voted")
    tx.tell(facts.MeetingVoted(subject=keep.subject(id), vote=vote))


async def close_vote(tx: Tx, id: UUID, vote: UUID) -> None:
    """End a vote; its result shows from now on. Safe to repeat."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_under_way(whole.meeting)
    running.need_lead(whole.meeting, tx.actor)
    found = keep.part(whole.votes, vote)
    if found.closed_at is None:
        await parts.close_vote(tx, vote, now=tx.now, present=voting.counted(found, whole.members))
        tx.tell(facts.MeetingVoteClosed(subject=keep.subject(id), vote=vote, called_off=False))


async def call_off(tx: Tx, id: UUID, vote: UUID) -> None:
    """Take an open vote back, with the ballots cast. Raises Refused for one that is over."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_under_way(whole.meeting)
    running.need_lead(whole.meeting, tx.actor)
    if keep.part(whole.votes, vote).closed_at is not None:
        raise Refused("meetings.vote-closed")
    await parts.drop_vote(tx, vote)
    tx.tell(facts.MeetingVoteClosed(subject=keep.subject(id), vote=vote, called_off=True))
