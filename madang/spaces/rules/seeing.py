"""What somebody may do with a booking as it stands, for the screens to obey."""

from datetime import datetime

from madang.spaces.models.nouns import OPEN, Booking, BookingRules, BookingStatus
from madang.spaces.rules import booking as rules


def may(booking: Booking, *, own: bool, runs: bool, policy: BookingRules, now: datetime) -> list[str]:
    """Acts by name: change, cancel, take, arrive, leave, hand-over, approve."""
    if booking.status not in OPEN or now >= booking.dtend:
        return []
    begun = now >= booking.dtstart
    found = []
    if own or runs:
        found.append("change")
        if not begun and booking.checked_in_at is None:
            found.append("cancel")
    if own and booking.status is BookingStatus.HELD:
        found.append("take")
    if (own or runs) and booking.status is not BookingStatus.WAITING_APPROVAL:
        early = now >= booking.dtstart - rules.before(policy)
        if booking.checked_in_at is None and early and now <= rules.released_at(booking.span, policy):
            found.append("arrive")
        if booking.checked_in_at is not None or begun:
            found.append("leave")
    if own and booking.checked_in_at is None:
        found.append("hand-over")
    if runs and booking.status is BookingStatus.WAITING_APPROVAL:
        found.append("approve")
    return found
