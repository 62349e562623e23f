"""Tenancies: somebody has a space for months. Days are days in Seoul; a tenancy goes through its last day."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.spaces.models.nouns import SpaceKind


class TenancyState(Enum):
    """How a tenancy stands. Only an admitted one takes its space."""

    APPLIED = "applied"
    ADMITTED = "admitted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


class Tenancy(Struct, frozen=True, kw_only=True):
    """A space for somebody from `since` through `until`; `renew_until` is the last day they ask for instead."""

    id: UUID
    site: UUID
    space: UUID
    person: UUID
    purpose: str
    since: date
    until: date
    state: TenancyState
    renew_until: date | None = None
    renewals: int = 0
    reason: str = ""
    created_by: UUID
    created_at: datetime
    decided_by: UUID | None = None
    decided_at: datetime | None = None
    revision: int = 1


class SpaceTenancy(Struct, frozen=True, kw_only=True):
    """A tenancy as it is shown. `may` are acts by name: withdraw, renew, end, admit, refuse."""

    id: UUID
    site: UUID
    site_name: str
    space: UUID
    space_name: str
    space_kind: SpaceKind
    storey: str
    person: UUID
    person_fn: str
    person_unit: str
    purpose: str
    since: date
    until: date
    state: TenancyState
    renew_until: date | None
    renewals: int
    reason: str
    decided_at: datetime | None
    created_at: datetime
    revision: int
    may: list[str] = []
