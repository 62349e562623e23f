"""Who may vote, and what a vote came to."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.errors import Refused
from madang.meetings.models import Attendee, Needs, Outcome, Vote


def voter(vote: Vote, attendees: Sequence[Attendee], *, actor: UUID, attendee: UUID | None, leads: bool) -> Attendee:
    """Whose ballot it is: the actor's own, or, given by whoever leads in an open vote, that of a guest without account.

    Raises Refused when the vote is over, for who has voted, is not there or only sits in.
    """
    found = next(
        (one for one in attendees if (one.id == attendee if attendee is not None else one.person == actor)), None
    )
    if found is None or found.observes or found.present_at is None:
        raise Refused("meetings.no-vote")
    if found.person != actor and (found.person is not None or vote.secret or not leads):
        raise Refused("meetings.no-vote")
    if vote.closed_at is not None:
        raise Refused("meetings.vote-closed")
    if found.id in vote.voted:
        raise Refused("meetings.voted")
    return found


def counted(vote: Vote, members: Sequence[Attendee]) -> int:
    """How many count as present when it is closed: who is there with a vote, and who voted and left."""
    return len({one.id for one in members} | set(vote.voted))


def outcome(counts: Sequence[int], *, needs: Needs, present: int, quorum: int | None) -> Outcome:
    """What a vote came to. `counts` are in the order of its choices; of a motion the first one is in favour.

    More than half, or two thirds, of those present must be in favour; a tie rejects. Among several choices the one with
    the most votes is chosen.
    """
    if quorum is not None and present < quorum:
        return Outcome.NO_QUORUM
    if needs is Needs.MOST:
        most = max(counts, default=0)
        return Outcome.CHOSEN if most and list(counts).count(most) == 1 else Outcome.TIED
    enough = counts[0] * 2 > present if needs is Needs.MAJORITY else counts[0] > 0 and counts[0] * 3 >= present * 2
    return Outcome.CARRIED if enough else Outcome.REJECTED
