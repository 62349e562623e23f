"""What lists and screens show of bookings, of what is free, of guests and of stays."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref
from madang.spaces.models.nouns import BookingStatus, Opening, Space, SpaceKind


class Penalty(Struct, frozen=True, kw_only=True):
    """A no-show or a late cancellation. Nothing follows from it until a person confirmed it."""

    id: UUID
    booking: UUID
    site: UUID
    person: UUID
    fn: str
    space_name: str
    dtstart: datetime
    sort: str
    state: str
    reason: str
    decided_at: datetime | None
    at: datetime


class BookingGuest(Struct, frozen=True, kw_only=True):
    """Somebody from outside who comes to a booking, with a pass that works once; `mailed_at` when it was sent by mail."""

    id: UUID
    booking: UUID
    name: str
    org: str
    email: str
    code: str
    arrived_at: datetime | None
    mailed_at: datetime | None = None


class StayLook(Struct, frozen=True, kw_only=True):
    """Somebody looked at one's stays, or tried to: `what` is booking, stays, proof or reception."""

    id: UUID
    viewer: UUID
    viewer_fn: str
    what: str
    allowed: bool
    at: datetime


class SpaceBooking(Struct, frozen=True, kw_only=True):
    """A booking as it is shown. `code` and `pin` check in and are for whoever uses the space or booked it.

    `may` are acts by name: change, cancel, take, arrive, leave, hand-over, approve.
    """

    id: UUID
    ref: Ref
    space: UUID
    space_name: str
    space_kind: SpaceKind
    storey: str
    site: UUID
    site_name: str
    person: UUID
    person_fn: str
    organizer: UUID
    organizer_fn: str
    summary: str
    dtstart: datetime
    dtend: datetime
    people: int
    outside: bool
    status: BookingStatus
    reason: str
    series: UUID | None
    source: Ref | None
    code: str | None
    pin: str | None
    checked_in_at: datetime | None
    checked_in_via: str | None
    checked_out_at: datetime | None
    released_at: datetime | None
    """When the space goes to others if nobody comes; None where nobody need check in."""
    guests: int = 0
    revision: int
    may: list[str] = []


class TakenTime(Struct, frozen=True, kw_only=True):
    """A time at which a space is taken: booked, or let for months. What for, only where it is one's own."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    booking: UUID | None = None
    tenancy: UUID | None = None
    let: bool = False
    summary: str = ""
    status: BookingStatus
    present: bool = False
    whole: bool = True
    """Whether the space itself is booked, and not what it is part of or a part of it."""


class SpaceGrid(Struct, frozen=True, kw_only=True):
    """A site between two moments: its spaces, what is taken, when it is open."""

    spaces: list[Space]
    taken: list[TakenTime]
    open: list[Opening]
    unit_minutes: int


class FoundSpace(Struct, frozen=True, kw_only=True):
    """A space and the first times at which it is free long enough."""

    space: Space
    openings: list[Opening]


class FoundSpaces(Struct, frozen=True, kw_only=True):
    """What was found, the earliest first; `looked` says among how many that suit."""

    items: list[FoundSpace]
    looked: int


class NextPlace(Struct, frozen=True, kw_only=True):
    """A site where somebody is expected soon, and why: a trip, an appointment, a room that was booked. `kind` is the thing's."""

    site: UUID
    site_name: str
    kind: str
    title: str
    dtstart: datetime
    dtend: datetime


class Instead(Struct, frozen=True, kw_only=True):
    """What could be had instead of what is taken: other spaces at that time, the space at other times of the day."""

    spaces: list[Space]
    times: list[Opening]


class ScanResult(Struct, frozen=True, kw_only=True):
    """What became of what a tablet recorded: `came`, `left`, or the code of why not. `again` when it was sent before."""

    id: UUID
    code: str
    name: str = ""
    again: bool = False


class GuestAt(Struct, frozen=True, kw_only=True):
    """A guest with the host and when the visit is."""

    id: UUID
    booking: UUID
    name: str
    org: str
    code: str
    arrived_at: datetime | None
    site: UUID
    site_name: str
    space_name: str
    host: UUID
    host_fn: str
    organizer: UUID
    status: BookingStatus
    dtstart: datetime
    dtend: datetime


class Stay(Struct, frozen=True, kw_only=True):
    """A stay as it is proven: booked from until, there from until. `minutes` of being there."""

    id: UUID
    site_name: str
    space_name: str
    space_kind: SpaceKind
    dtstart: datetime
    dtend: datetime
    checked_in_at: datetime
    checked_out_at: datetime | None
    minutes: int | None
