"""Nouns of the spaces. Times are half-open [dtstart, dtend); hours of the day are hours in Seoul."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref

SPACE = "spaces.space"
BOOKING = "spaces.booking"
CLOSURE = "spaces.closure"
SITE = "people.site"
"""The ground's site as a thing: people name it, spaces are what stands there."""


class SpaceKind(Enum):
    """What a space is."""

    DESK = "desk"
    ROOM = "room"
    VIDEO_ROOM = "video-room"
    VISITOR_DESK = "visitor-desk"
    LAB = "lab"
    LOCKER = "locker"
    HUB = "hub"
    VEHICLE = "vehicle"
    EQUIPMENT = "equipment"


SEATS = frozenset({SpaceKind.DESK, SpaceKind.VISITOR_DESK, SpaceKind.HUB})
"""Where one person sits: one at a time for each."""
LENT = frozenset({SpaceKind.LOCKER, SpaceKind.VEHICLE, SpaceKind.EQUIPMENT})
"""What is taken along or left overnight: it does not close at night."""


class SpaceAccess(Enum):
    """For whom a space is: everybody who reaches the site, the staff, or people from outside."""

    ALL = "all"
    STAFF = "staff"
    OUTSIDE = "outside"


class BookingStatus(Enum):
    """How a booking stands. The first three take the space."""

    HELD = "held"
    WAITING_APPROVAL = "waiting-approval"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    RELEASED = "released"
    CANCELLED = "cancelled"
    ENDED = "ended"


OPEN = frozenset({BookingStatus.HELD, BookingStatus.WAITING_APPROVAL, BookingStatus.CONFIRMED})


class Span(Struct, frozen=True, order=True):
    """A time, half-open."""

    dtstart: datetime
    dtend: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a moment."""
        return self.dtstart < other.dtend and other.dtstart < self.dtend


Hours = dict[str, list[tuple[str, str]]]
"""Weekday (`0` is Monday) → from and until, as `09:00`."""
USUAL: Hours = {str(weekday): [("09:00", "18:00")] for weekday in range(5)}
"""The hours of a site of which nobody said others."""


class BookingRules(Struct, frozen=True, kw_only=True):
    """The rules of booking of a site. Minutes and days as named. Source: DOMAIN section 3.2."""

    seat_days: int = 14
    """How many days ahead seats are booked; today counts as none."""
    room_days: int = 30
    unit_minutes: int = 30
    longest_days: int = 14
    """How long what is lent may be gone."""
    rooms_per_day: int = 2
    """Rooms one person may have to come on one day."""
    approval_people: int = 20
    """From so many people on a room needs approval."""
    approval_outside: bool = True
    """Whether people from outside in a room need approval."""
    late_minutes: int = 120
    """Cancelled later than so long before is late: counted, not punished."""
    check_in: bool = True
    """Whether whoever does not come loses the space."""
    early_minutes: int = 15
    grace_minutes: int = 30
    check_out_minutes: int = 10
    no_shows: int = 3
    no_show_days: int = 90
    blocked_days: int = 30
    recurring_most: int = 8
    holidays: bool = False
    """Whether the site is open on holidays."""


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


class Space(Struct, frozen=True, kw_only=True):
    """Something that can be booked. `parts` are the rooms a merged one is made of."""

    id: UUID
    site: UUID
    kind: SpaceKind
    name: str
    storey: str = ""
    capacity: int = 1
    features: list[str] = []
    access: SpaceAccess = SpaceAccess.ALL
    wheelchair: bool = False
    approval: bool = False
    note: str = ""
    ordering: int = 0
    parts: list[UUID] = []
    retired_at: datetime | None = None
    revision: int = 1
    site_name: str = ""

    @property
    def seat(self) -> bool:
        """Whether one person sits there."""
        return self.kind in SEATS


class Footing(Struct, frozen=True, kw_only=True):
    """What a booking stands on, read in one statement: the space, what it takes, the site's rules and hours."""

    space: Space
    takes: list[int]
    rules: BookingRules
    hours: Hours
    staff: bool
    """Whether the person who is to use it belongs to the staff."""
    closed_on: date | None = None
    runs: bool = False
    """Whether whoever asks runs the site."""


class Check(Struct, frozen=True, kw_only=True):
    """What may stand in the way of a booking."""

    taken: bool
    """Somebody has the space, or a part of it."""
    sits: bool = False
    """The person has a seat at that time."""
    no_shows: list[datetime] = []
    """When confirmed no-shows of the last time happened."""
    rooms: list[datetime] = []
    """When the rooms begin that the person has that day."""
    closed: list[Span] = []
    """When the site is closed."""


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


class Booking(Struct, frozen=True, kw_only=True):
    """A space taken for a time. `person` uses it, `organizer` booked it. `code` and `pin` check in."""

    id: UUID
    space: UUID
    site: UUID
    person: UUID
    organizer: UUID
    summary: str
    dtstart: datetime
    dtend: datetime
    people: int = 1
    outside: bool = False
    seat: bool
    status: BookingStatus
    via: str
    reason: str = ""
    series: UUID | None = None
    quota: UUID | None = None
    source: Ref | None = None
    uid: str | None = None
    code: str
    pin: str
    checked_in_at: datetime | None = None
    checked_in_via: str | None = None
    checked_out_at: datetime | None = None
    created_at: datetime
    revision: int = 1

    @property
    def span(self) -> Span:
        """When it is."""
        return Span(self.dtstart, self.dtend)

    @property
    def open(self) -> bool:
        """Whether it takes the space."""
        return self.status in OPEN


class WaitEntry(Struct, frozen=True, kw_only=True):
    """Somebody waits for a space to become free; `booking` is what they got."""

    id: UUID
    space: UUID
    space_name: str
    person: UUID
    summary: str
    dtstart: datetime
    dtend: datetime
    people: int
    source: Ref | None = None
    booking: UUID | None = None
    created_at: datetime


class Opening(Struct, frozen=True):
    """A time at which something is free."""

    dtstart: datetime
    dtend: datetime


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
    """Somebody from outside who comes to a booking, with a pass that works once."""

    id: UUID
    booking: UUID
    name: str
    org: str
    email: str
    code: str
    arrived_at: datetime | None


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
    """A time at which a space is taken. What for, only in one's own bookings."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    booking: UUID | None = None
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
