"""How far ahead something may be put off."""

from datetime import datetime, timedelta

from madang.ground.errors import Invalid

FARTHEST = timedelta(days=366)


def check_moment(at: datetime, *, now: datetime) -> None:
    """Raises Invalid for a moment that has passed or is too far ahead."""
    if at <= now:
        raise Invalid("messenger.in-the-past")
    if at > now + FARTHEST:
        raise Invalid("messenger.too-far-ahead", days=FARTHEST.days)
