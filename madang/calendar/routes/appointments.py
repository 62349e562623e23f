"""Pages of appointments: made by their owners, booked by anybody with the address."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta, Struct

from madang.calendar.actions import appointments
from madang.calendar.actions.appointments import Page
from madang.calendar.models import Appointment, BookedSlot, Period
from madang.ground import settings
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Clock = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]


class AppointmentWish(Input, kw_only=True):
    """What a page of appointments is like. Minutes, and days ahead; `hours` by weekday, `0` is Monday."""

    calendar: UUID
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    note: Annotated[str, Meta(max_length=2000)] = ""
    location: Annotated[str, Meta(max_length=500)] = ""
    minutes: Annotated[int, Meta(ge=5, le=480)] = 30
    before: Annotated[int, Meta(ge=0, le=240)] = 0
    after: Annotated[int, Meta(ge=0, le=240)] = 0
    notice: Annotated[int, Meta(ge=0, le=43_200)] = 60
    days: Annotated[int, Meta(ge=1, le=180)] = 30
    per_day: Annotated[int, Meta(ge=1, le=100)] | None = None
    hours: dict[str, list[tuple[Clock, Clock]]]
    active: bool = True

    @property
    def page(self) -> Page:
        """The page."""
        return Page(**{name: getattr(self, name) for name in Page.__struct_fields__})


class AppointmentView(Struct, frozen=True, kw_only=True):
    """A page of one's own and its address."""

    page: Appointment
    address: str


class AppointmentList(Struct, frozen=True, kw_only=True):
    """One's pages."""

    items: list[AppointmentView]


class BookedList(Struct, frozen=True, kw_only=True):
    """What was booked."""

    items: list[BookedSlot]


class BookingPage(Struct, frozen=True, kw_only=True):
    """A page as whoever books sees it."""

    title: str
    note: str
    location: str
    minutes: int
    days: int
    person: str
    institution: str


class Times(Struct, frozen=True, kw_only=True):
    """Times that may be booked."""

    items: list[Period]


class NewBooking(Input, kw_only=True):
    """Who books which time."""

    dtstart: datetime
    name: Annotated[str, Meta(min_length=1, max_length=100)]
    email: Annotated[str, Meta(max_length=254)]
    note: Annotated[str, Meta(max_length=1000)] = ""


class Booking(Struct, frozen=True, kw_only=True):
    """A booking as whoever made it sees it; `address` is where it is seen and called off."""

    title: str
    person: str
    location: str
    dtstart: datetime
    dtend: datetime
    name: str
    off: bool
    address: str


def _view(one: Appointment) -> AppointmentView:
    return AppointmentView(page=one, address=f"/cal/book/{one.token}")


@get("/api/calendar/appointments", act="signed-in")
async def list_appointments(tx: NamedDependency[Tx]) -> AppointmentList:
    """One's pages of appointments."""
    return AppointmentList(items=[_view(one) for one in await appointments.mine(tx)])


@post("/api/calendar/appointments", act="calendar.manage", secret=True)
async def create_appointment(tx: NamedDependency[Tx], data: JSONBody[AppointmentWish]) -> AppointmentView:
    """A page on which others book a time with oneself."""
    return _view(await appointments.make(tx, data.page))


@put("/api/calendar/appointments/{appointment:uuid}", act="signed-in", secret=True)
async def change_appointment(
    appointment: FromPath[UUID],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    data: JSONBody[AppointmentWish],
) -> AppointmentView:
    """Change a page; `If-Match` carries the revision."""
    return _view(await appointments.change(tx, appointment, data.page, revision=expected_revision(edge)))


@delete("/api/calendar/appointments/{appointment:uuid}", act="signed-in", status_code=204)
async def delete_appointment(appointment: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Take a page away; what was booked stays."""
    await appointments.remove(tx, appointment)


@get("/api/calendar/appointments/{appointment:uuid}/bookings", act="signed-in")
async def list_bookings(appointment: FromPath[UUID], tx: NamedDependency[Tx]) -> BookedList:
    """What was booked on a page and is still to come."""
    return BookedList(items=await appointments.booked(tx, appointment))


@get("/api/calendar/bookings/{token:str}", act="public")
async def read_booking_page(token: FromPath[str], tx: NamedDependency[Tx]) -> BookingPage:
    """A page of appointments, for anybody with its address."""
    found = await appointments.page_of(tx, token)
    return BookingPage(
        title=found.title,
        note=found.note,
        location=found.location,
        minutes=found.minutes,
        days=found.days,
        person=found.fn,
        institution=(await settings.institution(tx)).fn,
    )


@get("/api/calendar/bookings/{token:str}/times", act="public")
async def list_times(
    token: FromPath[str],
    tx: NamedDependency[Tx],
    first: Annotated[date, QueryParameter(name="from")],
    last: Annotated[date, QueryParameter(name="to")],
) -> Times:
    """Times that may be booked, both days included."""
    return Times(items=await appointments.free(tx, token, first=first, last=last))


@post("/api/calendar/bookings/{token:str}", act="public", secret=False)
async def create_booking(
    token: FromPath[str], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewBooking]
) -> Booking:
    """Book a time, without an account."""
    await appointments.limit(edge.edge.database, edge.address, now=tx.now)
    made = await appointments.book(tx, token, dtstart=data.dtstart, fn=data.name, email=data.email, note=data.note)
    return await _booking(tx, made.token)


async def _booking(tx: Tx, token: str) -> Booking:
    found, page = await appointments.booking(tx, token)
    return Booking(
        title=page.title if page else "",
        person=page.fn if page else "",
        location=page.location if page else "",
        dtstart=found.dtstart,
        dtend=found.dtend,
        name=found.fn,
        off=found.cancelled_at is not None,
        address=f"/cal/booked/{found.token}",
    )


@get("/api/calendar/booked/{token:str}", act="public")
async def read_booking(token: FromPath[str], tx: NamedDependency[Tx]) -> Booking:
    """A booking, for whoever made it."""
    return await _booking(tx, token)


@delete("/api/calendar/booked/{token:str}", act="public", status_code=204)
async def call_booking_off(token: FromPath[str], tx: NamedDependency[Tx]) -> None:
    """Call a booking off."""
    await appointments.call_off(tx, token)


ROUTES: list[Any] = [
    list_appointments,
    create_appointment,
    change_appointment,
    delete_appointment,
    list_bookings,
    read_booking_page,
    list_times,
    create_booking,
    read_booking,
    call_booking_off,
]
