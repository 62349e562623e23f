"""What the calendar tells."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from madang.ground.facts import Fact


class CalendarMade(Fact, frozen=True, kw_only=True, tag="calendar.calendar.made"):
    """A calendar was made."""

    sort: str


class CalendarChanged(Fact, frozen=True, kw_only=True, tag="calendar.calendar.changed"):
    """Name or description of a calendar changed."""

    fields: list[str]


class CalendarTrashed(Fact, frozen=True, kw_only=True, tag="calendar.calendar.trashed"):
    """A calendar went into the trash with everything in it."""


class CalendarRestored(Fact, frozen=True, kw_only=True, tag="calendar.calendar.restored"):
    """A calendar came back from the trash."""


class CalendarPurged(Fact, frozen=True, kw_only=True, tag="calendar.calendar.purged"):
    """A calendar is gone for good."""


class CalendarRightsChanged(Fact, frozen=True, kw_only=True, tag="calendar.calendar.rights-changed"):
    """Who reaches a calendar changed."""


class EventsChanged(Fact, frozen=True, kw_only=True, tag="calendar.calendar.events-changed"):
    """What stands in a calendar changed; told once in a transaction however much."""

    leaves_card: ClassVar[bool] = True


class AppointmentsChanged(Fact, frozen=True, kw_only=True, tag="calendar.calendar.appointments-changed"):
    """The pages on which others book a time changed."""


class EventAdded(Fact, frozen=True, kw_only=True, tag="calendar.event.added"):
    """An event was put into a calendar."""


class EventChanged(Fact, frozen=True, kw_only=True, tag="calendar.event.changed"):
    """An event changed."""


class EventTrashed(Fact, frozen=True, kw_only=True, tag="calendar.event.trashed"):
    """An event went into the trash."""


class EventRestored(Fact, frozen=True, kw_only=True, tag="calendar.event.restored"):
    """An event came back from the trash."""


class EventPurged(Fact, frozen=True, kw_only=True, tag="calendar.event.purged"):
    """An event is gone for good."""


class Invited(Fact, frozen=True, kw_only=True, tag="calendar.event.invited"):
    """Somebody is invited to a meeting, or asked again because it moved."""

    persons: tuple[UUID, ...]
    dtstart: datetime | None = None


class Answered(Fact, frozen=True, kw_only=True, tag="calendar.event.answered"):
    """Somebody answered an invitation."""

    persons: tuple[UUID, ...]
    partstat: str


class Countered(Fact, frozen=True, kw_only=True, tag="calendar.event.countered"):
    """Somebody proposed another time."""

    persons: tuple[UUID, ...]


class CalledOff(Fact, frozen=True, kw_only=True, tag="calendar.event.called-off"):
    """A meeting does not take place, or without this person."""

    persons: tuple[UUID, ...]


class Reminded(Fact, frozen=True, kw_only=True, tag="calendar.event.reminded"):
    """An event begins soon, as somebody wished to be told."""

    persons: tuple[UUID, ...]
    dtstart: datetime


class Booked(Fact, frozen=True, kw_only=True, tag="calendar.event.booked"):
    """Somebody booked a time on a page of appointments."""

    persons: tuple[UUID, ...]


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.calendar-policy-changed"):
    """The institution decides otherwise about calendars of elsewhere."""

    fetches: bool


FACTS: list[type[Fact]] = [
    CalendarMade,
    CalendarChanged,
    CalendarTrashed,
    CalendarRestored,
    CalendarPurged,
    CalendarRightsChanged,
    EventsChanged,
    AppointmentsChanged,
    EventAdded,
    EventChanged,
    EventTrashed,
    EventRestored,
    EventPurged,
    Invited,
    Answered,
    Countered,
    CalledOff,
    Reminded,
    Booked,
    PolicyChanged,
]
