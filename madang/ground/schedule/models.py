"""Nouns of occupied time."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct


class Taken(Struct, frozen=True):
    """A time of a person or place, as one reader may know it.

    Whoever reaches the thing gets its `thing`, `kind` and `title`; others one word of `others` and the `region` of a trip.
    """

    party: UUID
    dtstart: datetime
    dtend: datetime
    all_day: bool
    busy: bool
    others: str
    region: str
    thing: UUID | None
    kind: str
    title: str
