"""What stands at a site and what is said of it: sheets, rules, plans, doors, quotas, closures, requests, use."""

from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from madang.spaces.models.nouns import BookingRules, Hours, SpaceKind


class SitePolicy(Struct, frozen=True, kw_only=True):
    """The rules of a site and their revision; 0 while they are those of the house."""

    site: UUID
    rules: BookingRules
    revision: int
    may: list[str] = []


class SiteSheet(Struct, frozen=True, kw_only=True):
    """A site as people look for it. `east` and `north` place it on the map sketch, 0 to 1000.

    `seats` and `rooms` say how many there are, `free_seats` and `free_rooms` how many of them are free now.
    """

    site: UUID
    name: str
    name_en: str
    site_kind: str
    parent: UUID | None
    operator: str
    affiliates: list[str]
    address: str
    postcode: str
    tel: str
    closed_on: date | None
    summary: str
    hours: Hours
    equipment: list[str]
    network: str
    accessibility: str
    directions: str
    east: int | None
    north: int | None
    seats: int = 0
    rooms: int = 0
    others: int = 0
    free_seats: int = 0
    free_rooms: int = 0
    open_now: bool = False
    closed_until: datetime | None = None
    """Until when a closure shuts it, when one does now."""
    closed_reason: str = ""
    revision: int = 0
    may: list[str] = []


class SpaceQuota(Struct, frozen=True, kw_only=True):
    """How many minutes a month a party may use of kinds of spaces of a site. `used` are those of this month."""

    id: UUID
    site: UUID
    party: UUID
    party_name: str = ""
    kinds: list[SpaceKind]
    minutes: int
    since: date
    until: date | None = None
    used: int = 0


class PlanShape(Struct, frozen=True, kw_only=True):
    """Something drawn on a plan; one that names a `space` stands for it. `points` are x, y, width and height in cells."""

    id: str
    sort: str
    points: list[int]
    label: str = ""
    space: UUID | None = None


class SpacePlan(Struct, frozen=True, kw_only=True):
    """A floor as it is drawn."""

    id: UUID
    site: UUID
    name: str
    storey: str
    width: int
    height: int
    shapes: list[PlanShape]
    ordering: int = 0
    revision: int = 1


class SiteDoor(Struct, frozen=True, kw_only=True):
    """A code on the wall, or a tablet."""

    id: UUID
    site: UUID
    sort: str
    name: str
    created_at: datetime
    seen_at: datetime | None = None


class SiteClosure(Struct, frozen=True, kw_only=True):
    """A site is closed for a time; all are without one. The numbers say who was booked there, and what became of it."""

    id: UUID
    site: UUID | None
    site_name: str
    dtstart: datetime
    dtend: datetime
    reason: str
    moves_to: UUID | None
    moves_to_name: str
    created_at: datetime
    announced_at: datetime | None
    """When everybody was told; None while bookings are still being moved."""
    reopened_at: datetime | None
    moved: int = 0
    remote: int = 0
    reacted: int = 0


class ClosedOut(Struct, frozen=True, kw_only=True):
    """Somebody whom a closure concerns: moved elsewhere, or to work remotely; and when they said that they know."""

    closure: UUID
    reason: str
    site_name: str
    booking: UUID
    person: UUID
    person_fn: str
    dtstart: datetime
    dtend: datetime
    outcome: str
    moved_to: UUID | None
    moved_to_name: str
    reacted_at: datetime | None


class SpaceRequest(Struct, frozen=True, kw_only=True):
    """Help that goes with a booking, or something that is broken. `state` is open, doing, done or declined."""

    id: UUID
    site: UUID
    space: UUID | None
    space_name: str
    booking: UUID | None
    sort: str
    text: str
    state: str
    owner: UUID | None
    owner_fn: str
    answer: str
    created_by: UUID
    created_by_fn: str
    created_at: datetime
    revision: int


class SiteUse(Struct, frozen=True, kw_only=True):
    """How kinds of spaces of a site were used. None where fewer than five people were there: nobody is to be made out.

    `rate` is visits for 100 of seats and days open; `hours_rate` the share of the time open, capped by construction.
    Source: DOMAIN section 3.1.
    """

    kind: SpaceKind
    spaces: int
    days: int
    visits: int | None
    minutes: int | None
    rate: float | None
    hours_rate: float | None
