"""Nouns of the trash."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from madang.ground.things.models import Brief, Party


class Trashed(Struct, frozen=True, kw_only=True):
    """A trashed thing; `purge_at` is when it will be gone."""

    thing: Brief
    trashed_at: datetime
    trashed_by: Party | None
    purge_at: datetime
    may: Sequence[str]


class Trash(Struct, frozen=True, kw_only=True):
    """A page of trashed things, the latest first."""

    items: list[Trashed]
    next: str | None = None
