"""What may be said, changed and taken back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from madang.ground.errors import Forbidden, Invalid, Refused
from madang.ground.talk.rules import mentioned
from madang.messenger.models import MOST_CHARACTERS, MOST_FILES, Message, MessengerPolicy, NewPoll, Wish


def wish(
    *,
    room: UUID,
    author: UUID,
    client: UUID,
    text: str,
    reply_to: int | None = None,
    files: Sequence[UUID] = (),
    forwarded: UUID | None = None,
    poll: NewPoll | None = None,
) -> Wish:
    """A message as it may be kept. Raises Invalid when it says nothing or too much."""
    said = clean(text, files=len(files))
    if len(files) > MOST_FILES or len(set(files)) != len(files):
        raise Invalid("messenger.too-many-files", most=MOST_FILES)
    return Wish(
        room=room,
        author=author,
        client=client,
        text=said,
        mentions=tuple(mentioned(said)),
        reply_to=reply_to,
        files=tuple(files),
        forwarded=forwarded,
        poll=poll,
    )


def clean(text: str, *, files: int = 0) -> str:
    """The text as it is kept. Raises Invalid when it says nothing, and too much."""
    said = text.replace("\0", "").strip()
    if not said and not files:
        raise Invalid("messenger.empty")
    if len(said) > MOST_CHARACTERS:
        raise Invalid("messenger.too-long", most=MOST_CHARACTERS)
    return said


def check_own(message: Message, actor: UUID) -> None:
    """Raises Forbidden for what somebody else said, Refused for what was taken back."""
    if message.by != actor:
        raise Forbidden("messenger.not-yours")
    if message.recalled_at is not None:
        raise Refused("messenger.recalled")


def check_recall(message: Message, policy: MessengerPolicy, *, now: datetime) -> None:
    """Raises Refused once the time to take something back is over."""
    if now - message.at > timedelta(minutes=policy.recall_minutes):
        raise Refused("messenger.recall-over", minutes=policy.recall_minutes)
