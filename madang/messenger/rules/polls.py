"""What may be asked of a room, and how it may be answered."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.errors import Invalid, Refused
from madang.messenger.models import NewPoll, Poll, Wish
from madang.messenger.rules import saying

LONGEST_QUESTION = 500
LONGEST_OPTION = 200
FEWEST, MOST = 2, 20
"""Options of a poll."""


def poll(
    options: Sequence[str], *, multiple: bool, anonymous: bool, ends_at: datetime | None, now: datetime
) -> NewPoll:
    """The poll as it is kept. Raises Invalid."""
    clean = [" ".join(one.replace("\0", "").split()) for one in options]
    if not FEWEST <= len(clean) <= MOST or not all(clean) or len(set(clean)) < len(clean):
        raise Invalid("messenger.poll-options", fewest=FEWEST, most=MOST)
    if any(len(one) > LONGEST_OPTION for one in clean):
        raise Invalid("messenger.too-long", most=LONGEST_OPTION)
    if ends_at is not None and ends_at <= now:
        raise Invalid("messenger.in-the-past")
    return NewPoll(options=tuple(clean), multiple=multiple, anonymous=anonymous, ends_at=ends_at)


def wish(*, room: UUID, author: UUID, client: UUID, question: str, poll: NewPoll) -> Wish:
    """The message of a poll. Raises Invalid."""
    if len(question) > LONGEST_QUESTION:
        raise Invalid("messenger.too-long", most=LONGEST_QUESTION)
    return saying.wish(room=room, author=author, client=client, text=question, poll=poll)


def choice(poll: Poll, choices: Sequence[int], *, now: datetime) -> list[int]:
    """What is chosen, each option once. Raises Refused once the poll is over, Invalid for what cannot be chosen."""
    if poll.closed or (poll.ends_at is not None and poll.ends_at <= now):
        raise Refused("messenger.poll-over")
    chosen = sorted(set(choices))
    if any(not 0 <= one < len(poll.options) for one in chosen) or (len(chosen) > 1 and not poll.multiple):
        raise Invalid("messenger.poll-choice")
    return chosen
