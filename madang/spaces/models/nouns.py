"""Nouns of the spaces. Times are half-open [dtstart, dtend); hours of the day are hours in Seoul."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref

SPACE = "spaces.space"
BOOKING = "spaces.booking"
CLOSURE = "spaces.closure"
TENANCY = "spaces.tenancy"
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
    tenancy_days: int = 92
    """How long somebody may have a space that is let, and each renewal."""
    tenancy_renewals: int = 1
    """How often that is renewed."""


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
    lets: bool = False
    """Whether somebody may have it for months."""
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
