"""Nouns of the calendar."""

from datetime import date, datetime, timedelta
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref, ref
from madang.ground.roles import Role
from madang.standards.icalendar.people import Attendee

CALENDAR, EVENT = "calendar.calendar", "calendar.event"

AHEAD = timedelta(days=732)
BACK = timedelta(days=366)
"""Occurrences stand ready from so long ago until so far ahead; others are worked out when somebody looks."""


class Sort(Enum):
    """Whose calendar it is, or that it is one of elsewhere."""

    PERSONAL = "personal"
    PROJECT = "project"
    UNIT = "unit"
    SITE = "site"
    SUBSCRIBED = "subscribed"


class Busy(Enum):
    """Whether a time is taken; kept as 0, 1 and 2."""

    FREE = "free"
    TENTATIVE = "tentative"
    BUSY = "busy"

    @property
    def rank(self) -> int:
        """0 to 2."""
        return list(Busy).index(self)

    @classmethod
    def of(cls, rank: int) -> "Busy":
        """The word of a rank."""
        return list(cls)[rank]


class Calendar(Struct, frozen=True, kw_only=True):
    """A calendar as one person sees it. `color`, `hidden` and `position` are theirs; `rank` is their role there.

    `shared` marks what somebody else let them see: the list prints it as such, with the name of whose it is.
    `changed` counts changes of its objects.
    """

    id: UUID
    sort: Sort
    owner: UUID
    former: UUID | None
    owner_name: str
    slug: str
    name: str
    note: str
    color: str
    main: bool
    components: list[str]
    timezone: str
    changed: int
    revision: int
    rank: int
    delegates: bool
    hidden: bool
    position: int
    shared: bool
    trashed_at: datetime | None

    @property
    def ref(self) -> Ref:
        """Its name between slices."""
        return ref(CALENDAR, self.id)

    @property
    def role(self) -> Role | None:
        """What the person may do there."""
        return Role.of(self.rank)


class Possible(Struct, frozen=True, kw_only=True):
    """What somebody could open a calendar for."""

    sort: Sort
    owner: UUID
    name: str


class Span(Struct, frozen=True, kw_only=True):
    """One time an event takes place; words only where they differ from the event's own. Half-open, in UTC.

    `recurrence_id` tells which of a series it is, a day or an instant as iCalendar writes it; empty for what happens once.
    """

    recurrence_id: str
    dtstart: datetime
    dtend: datetime
    all_day: bool
    busy: int
    summary: str | None = None
    location: str | None = None
    status: str | None = None
    partstat: str | None = None


class Read(Struct, frozen=True, kw_only=True):
    """What an iCalendar object says that lists and queries need, with its occurrences in the window asked for."""

    uid: str
    component: str
    summary: str
    location: str
    dtstart: datetime | None
    dtend: datetime | None
    last_end: datetime | None
    all_day: bool
    recurs: bool
    busy: int
    private: bool
    status: str
    sequence: int
    organizer: str
    partstat: str
    guests: tuple[Attendee, ...]
    spans: tuple[Span, ...]
    remind_at: datetime | None = None


class Event(Struct, frozen=True, kw_only=True):
    """An iCalendar object in a calendar, as one person reaches it.

    `whole` is false for who may only know that the time is taken: words and people are left out then.
    """

    id: UUID
    calendar: UUID
    name: str
    uid: str
    component: str
    ics: str
    etag: str
    summary: str
    location: str
    dtstart: datetime | None
    dtend: datetime | None
    last_end: datetime | None
    all_day: bool
    recurs: bool
    busy: int
    private: bool
    status: str
    sequence: int
    organizer: str
    partstat: str
    expanded_from: datetime
    expanded_until: datetime
    changed: int
    revision: int
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    trashed_at: datetime | None
    rank: int
    delegates: bool
    whole: bool

    @property
    def ref(self) -> Ref:
        """Its name between slices."""
        return ref(EVENT, self.id)


class Stored(Struct, frozen=True, kw_only=True):
    """What a PUT did. `etag` is None when what is kept differs from what came."""

    id: UUID
    etag: str | None
    created: bool


class Object(Struct, frozen=True, kw_only=True):
    """An iCalendar object for a client: `data` is what was received, or for who may only know when, the times of it."""

    id: UUID
    name: str
    uid: str
    component: str
    etag: str
    data: bytes
    changed_at: datetime


class Listed(Struct, frozen=True, kw_only=True):
    """An object without its contents."""

    id: UUID
    name: str
    component: str
    etag: str
    size: int
    changed_at: datetime


class Changes(Struct, frozen=True, kw_only=True):
    """What changed since a count: objects there are now, and names of those that are gone.

    `upto` is the count to ask from next; `more` says that there is more already.
    """

    there: list[Listed]
    gone: list[str]
    upto: int
    more: bool


class CalendarItem(Struct, frozen=True):
    """One thing in a view of days. `dtstart` and `dtend` are instants in UTC, or days when it takes whole ones.

    `event` is None for things of other parts of the house. Words are empty for who may only know that the time is taken.
    """

    event: UUID | None
    elsewhere: bool
    calendar: UUID | None
    person: UUID | None
    recurrence_id: str
    title: str
    dtstart: str
    dtend: str
    all_day: bool
    busy: int
    private: bool
    place: str
    status: str
    recurs: bool
    partstat: str
    whole: bool
    editable: bool
    uid: str
    revision: int
    kind: str
    others: str = ""
    region: str = ""
    colour: int | None = None
    """One of twelve, where the event has its own."""


class Period(Struct, frozen=True):
    """[dtstart, dtend), in UTC."""

    dtstart: datetime
    dtend: datetime


class FreeTimes(Struct, frozen=True, kw_only=True):
    """When somebody is busy, for sure or perhaps, and when absent."""

    person: UUID
    busy: tuple[Period, ...]
    tentative: tuple[Period, ...]
    absent: tuple[Period, ...]


class WorkHours(Struct, frozen=True, kw_only=True):
    """When somebody works, on the clocks of Seoul, and when they eat. `days` are weekdays from 0, Monday.

    Source of what is usual: DOMAIN section 4.2.
    """

    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    begin: str = "09:00"
    end: str = "18:00"
    lunch_begin: str | None = "12:00"
    lunch_end: str | None = "13:00"


class Clash(Struct, frozen=True, kw_only=True):
    """Something at the time of an invitation. Without words where who asks may only know that the time is taken."""

    title: str
    dtstart: datetime
    dtend: datetime
    all_day: bool


class Anniversary(Struct, frozen=True, kw_only=True):
    """A day that comes back every year. `next_on` is when it does so next; `lunar` tells by which calendar."""

    id: UUID
    calendar: UUID
    title: str
    ics: str
    next_on: date | None
    editable: bool


class Intake(Struct, frozen=True, kw_only=True):
    """A file on its way into a calendar: `done` of `total` events so far."""

    id: UUID
    calendar: UUID
    by: UUID
    state: str
    total: int
    done: int
    added: int
    changed: int
    same: int
    excluded: int
    problems: list[dict[str, str]]
    error: str


class Proposal(Struct, frozen=True, kw_only=True):
    """Another time that somebody who is asked would rather have."""

    address: str
    recurrence_id: str
    dtstart: datetime
    dtend: datetime
    note: str
    at: datetime


class Appointment(Struct, frozen=True, kw_only=True):
    """A page on which anybody with its address books a time with somebody.

    `hours` are from and until by weekday (`0` is Monday); `before` and `after` are minutes kept free around a booking,
    `notice` minutes until the earliest one, `days` how far ahead one may book.
    """

    id: UUID
    calendar: UUID
    person: UUID
    fn: str
    token: str
    title: str
    note: str
    location: str
    minutes: int
    before: int
    after: int
    notice: int
    days: int
    per_day: int | None
    hours: dict[str, list[tuple[str, str]]]
    active: bool
    revision: int


class BookedSlot(Struct, frozen=True, kw_only=True):
    """A time that somebody booked."""

    id: UUID
    appointment: UUID
    event: UUID | None
    dtstart: datetime
    dtend: datetime
    fn: str
    email: str
    note: str
    token: str
    cancelled_at: datetime | None
