"""Coming and leaving, doors and tablets, guests and their passes."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.spaces.actions import attending, finding, guests
from madang.spaces.actions.attending import Scan
from madang.spaces.models.sites import SiteDoor
from madang.spaces.models.views import BookingGuest, GuestAt, ScanResult, SpaceBooking
from madang.spaces.routes.shared import Name, Short

Said = Annotated[str, Meta(min_length=1, max_length=100)]


class ScanIn(Input, kw_only=True):
    """What a tablet recorded; `id` is the tablet's own and makes it count once."""

    id: UUID
    at: datetime
    said: Said
    leaves: bool = False

    @property
    def scan(self) -> Scan:
        """The scan."""
        return Scan(id=self.id, at=self.at, said=self.said, leaves=self.leaves)


class Scans(Input, kw_only=True):
    """What a tablet recorded, in order, and what its clock says as it sends it."""

    sent_at: datetime
    scans: Annotated[list[ScanIn], Meta(min_length=1, max_length=100)]


class ScanResults(Struct, frozen=True, kw_only=True):
    """What became of each."""

    items: list[ScanResult]


class KioskView(Struct, frozen=True, kw_only=True):
    """What a tablet shows of itself."""

    name: str
    site: UUID
    site_name: str
    now: datetime


class NewDoor(Input, kw_only=True):
    """A `wall` code that people scan, or a `kiosk`."""

    sort: Annotated[str, Meta(max_length=10)]
    name: Name


class DoorMade(Struct, frozen=True, kw_only=True):
    """A door, its code, which is shown once, and the address behind the code."""

    door: SiteDoor
    token: str
    path: str


class DoorList(Struct, frozen=True, kw_only=True):
    """Doors."""

    items: list[SiteDoor]


class NewGuestPass(Input, kw_only=True):
    """A guest to come."""

    name: Name
    org: Short = ""
    email: Annotated[str, Meta(max_length=254)] = ""


class GuestList(Struct, frozen=True, kw_only=True):
    """Who comes to a booking."""

    items: list[BookingGuest]


class Visitors(Struct, frozen=True, kw_only=True):
    """Who comes to a site on a day."""

    items: list[GuestAt]


class GuestPass(Struct, frozen=True, kw_only=True):
    """A pass as its guest sees it."""

    name: str
    site_name: str
    space_name: str
    host_fn: str
    dtstart: datetime
    dtend: datetime
    used: bool


class Shown(Input, kw_only=True):
    """The code of a pass."""

    said: Said


@post("/api/spaces/bookings/{booking_id:uuid}/arrival", act="signed-in", status_code=200)
async def arrive_at_space(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]
) -> SpaceBooking:
    """Check in to a booking of one's own, or as who runs the site."""
    await attending.arrive(tx, booking_id, via="button", database=edge.edge.database)
    return (await finding.made(tx, [booking_id]))[0]


@post("/api/spaces/bookings/{booking_id:uuid}/departure", act="signed-in", status_code=200)
async def leave_space(booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SpaceBooking:
    """Check out; what is left of the time is free."""
    await attending.leave(tx, booking_id, via="button", database=edge.edge.database)
    return (await finding.made(tx, [booking_id]))[0]


@get("/api/spaces/sites/{site:uuid}/doors", act="spaces.manage")
async def list_doors(site: FromPath[UUID], tx: NamedDependency[Tx]) -> DoorList:
    """The doors of a site."""
    return DoorList(items=await attending.list_doors(tx, site))


@post("/api/spaces/sites/{site:uuid}/doors", act="spaces.manage", secret=True)
async def create_door(site: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewDoor]) -> DoorMade:
    """A door and its code."""
    made, token = await attending.add_door(tx, site, sort=data.sort, name=data.name)
    path = f"/spaces/kiosk/{token}" if made.sort == "kiosk" else f"/spaces/door/{token}"
    return DoorMade(door=made, token=token, path=path)


@delete("/api/spaces/doors/{door:uuid}", act="spaces.manage", status_code=204)
async def delete_door(door: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """The code of a door opens nothing any more."""
    await attending.remove_door(tx, door)


@post("/api/spaces/walls/{wall:str}/arrival", act="signed-in", status_code=200)
async def arrive_at_wall(wall: FromPath[str], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SpaceBooking:
    """Whoever is signed in scanned the code on the wall: they check in to what they booked there."""
    found = await attending.at_door(tx, wall, database=edge.edge.database, leaves=False)
    return (await finding.made(tx, [found.id]))[0]


@post("/api/spaces/walls/{wall:str}/departure", act="signed-in", status_code=200)
async def leave_at_wall(wall: FromPath[str], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SpaceBooking:
    """The same, leaving."""
    found = await attending.at_door(tx, wall, database=edge.edge.database, leaves=True)
    return (await finding.made(tx, [found.id]))[0]


@get("/api/spaces/kiosks/{kiosk:str}", act="public")
async def read_kiosk(kiosk: FromPath[str], tx: NamedDependency[Tx]) -> KioskView:
    """What a tablet shows of itself."""
    found = await attending.kiosk(tx, kiosk)
    return KioskView(name=found.name, site=found.site, site_name=await attending.site_name(tx, found.site), now=tx.now)


@post("/api/spaces/kiosks/{kiosk:str}/scans", act="public", status_code=200)
async def send_scans(
    kiosk: FromPath[str], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Scans]
) -> ScanResults:
    """What a tablet recorded, perhaps while it was offline; each counts once."""
    scans = [one.scan for one in data.scans]
    found = await attending.scan(tx, kiosk, scans, sent_at=data.sent_at, database=edge.edge.database)
    return ScanResults(items=found)


@get("/api/spaces/bookings/{booking_id:uuid}/guests", act="signed-in")
async def list_guests(booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> GuestList:
    """Who comes to a booking."""
    return GuestList(items=await guests.of_booking(tx, booking_id, database=edge.edge.database))


@post("/api/spaces/bookings/{booking_id:uuid}/guests", act="signed-in")
async def invite_guest(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewGuestPass]
) -> BookingGuest:
    """Invite a guest, who gets a pass."""
    return await guests.invite(
        tx, booking_id, name=data.name, org=data.org, email=data.email, database=edge.edge.database
    )


@delete("/api/spaces/guests/{visitor:uuid}", act="signed-in", status_code=204)
async def uninvite_guest(visitor: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> None:
    """A guest does not come."""
    await guests.uninvite(tx, visitor, database=edge.edge.database)


@get("/api/spaces/passes/{pass_code:str}", act="public")
async def read_pass(pass_code: FromPath[str], tx: NamedDependency[Tx]) -> GuestPass:
    """A pass, for whoever has it."""
    found = await guests.shown(tx, pass_code)
    return GuestPass(
        name=found.name,
        site_name=found.site_name,
        space_name=found.space_name,
        host_fn=found.host_fn,
        dtstart=found.dtstart,
        dtend=found.dtend,
        used=found.arrived_at is not None,
    )


@get("/api/spaces/sites/{site:uuid}/guests", act="spaces.run")
async def list_visitors(site: FromPath[UUID], tx: NamedDependency[Tx], on: FromQuery[date | None] = None) -> Visitors:
    """Who comes to a site on a day, today when none is said; for the reception."""
    return Visitors(items=await guests.visitors(tx, site, on=on or tx.today))


@post("/api/spaces/sites/{site:uuid}/guests", act="spaces.run", status_code=200)
async def receive_guest(site: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[Shown]) -> GuestAt:
    """Let a guest in who shows a pass: it works once."""
    return await guests.receive(tx, data.said, site=site)


ROUTES: list[Any] = [
    arrive_at_space,
    leave_space,
    list_doors,
    create_door,
    delete_door,
    arrive_at_wall,
    leave_at_wall,
    read_kiosk,
    send_scans,
    list_guests,
    invite_guest,
    uninvite_guest,
    read_pass,
    list_visitors,
    receive_guest,
]
