"""What the door shows of calendars and events."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.calendar.access import CALENDAR_ACTS
from madang.calendar.models import Calendar
from madang.calendar.rules import colours
from madang.ground.ids import Ref
from madang.ground.roles import Role
from madang.ground.tx import Tx


class CalendarOwner(Struct, frozen=True, kw_only=True):
    """CalendarOwner a calendar is."""

    id: UUID
    name: str


class CalendarView(Struct, frozen=True, kw_only=True):
    """A calendar in somebody's list. `shared` asks for the mark of what somebody else lets them see.

    `colour` is one of twelve, `color` the very one, as phones know it. `default` is where new events and invitations go.
    """

    id: UUID
    ref: Ref
    sort: str
    name: str
    note: str
    owner: CalendarOwner
    shared: bool
    role: str
    delegates: bool
    colour: int
    color: str
    hidden: bool
    position: int
    default: bool
    revision: int
    may: list[str]
    trashed_at: datetime | None = None


class CalendarList(Struct, frozen=True, kw_only=True):
    """The calendars in reach, and what one could be opened for."""

    items: list[CalendarView]
    possible: list["PossibleCalendar"]


class PossibleCalendar(Struct, frozen=True, kw_only=True):
    """A project, unit or site without a calendar."""

    sort: str
    owner: CalendarOwner


def calendar_view(tx: Tx, one: Calendar) -> CalendarView:
    """A calendar as the actor sees it."""
    role = one.role
    may = tx.may(role, *CALENDAR_ACTS, "share.see", "share.grant")
    if one.sort.value == "subscribed":
        may = [act for act in may if act != "calendar.edit"]
    return CalendarView(
        id=one.id,
        ref=one.ref,
        sort=one.sort.value,
        name=one.name,
        note=one.note if role is not None and role > Role.BUSY else "",
        owner=CalendarOwner(id=one.owner, name=one.owner_name),
        shared=one.shared,
        role=role.value if role else "",
        delegates=one.delegates,
        colour=colours.number(one.color),
        color=one.color or colours.of(0),
        hidden=one.hidden,
        position=one.position,
        default=one.main and one.owner == tx.actor,
        revision=one.revision,
        may=may,
        trashed_at=one.trashed_at,
    )
