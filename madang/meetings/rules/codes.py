"""Short-lived codes by which people in the room say that they have come. Signed, not stored."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from uuid import UUID

LASTS = timedelta(seconds=60)
"""How long a code is shown; it is taken for as long again, for a phone takes a moment to open."""
LENGTH = 10


def _slot(at: datetime) -> int:
    return int(at.timestamp() // LASTS.total_seconds())


def _sign(key: bytes, meeting: UUID, slot: int) -> str:
    signed = hmac.new(key, meeting.bytes + slot.to_bytes(8), hashlib.sha256).digest()
    return base64.b32encode(signed).decode()[:LENGTH].lower()


def code(key: bytes, meeting: UUID, *, now: datetime) -> str:
    """The code of this moment: ten letters and digits, 50 bits."""
    return _sign(key, meeting, _slot(now))


def ends_at(now: datetime) -> datetime:
    """When the code of this moment gives way to the next."""
    return datetime.fromtimestamp((_slot(now) + 1) * LASTS.total_seconds(), UTC)


def fits(key: bytes, meeting: UUID, given: str, *, now: datetime) -> bool:
    """Whether a code is this moment's or the one before."""
    said = given.strip().lower().encode()
    return any(hmac.compare_digest(_sign(key, meeting, _slot(now) - back).encode(), said) for back in (0, 1))
