"""Setting up phones and programs. The password they use is one of their own, made among the tokens of the account."""

from litestar import Response, get
from litestar.di import NamedDependency
from msgspec import Struct

from madang.calendar.actions import devices
from madang.calendar.rules import devices as rules
from madang.calendar.rules.devices import Server
from madang.ground.edge import Request as Edge
from madang.ground.files.rules import disposition
from madang.ground.tx import Tx
from madang.standards import qr

PROFILE = "/api/calendar/devices/profile"


class DeviceSetup(Struct, frozen=True, kw_only=True):
    """What is typed or scanned. `address` is enough for most programs; the others are for those that ask for more.

    `davx5_code` and `profile_code` are pictures (SVG) to be scanned: they open the link on the phone.
    """

    login: str
    host: str
    secure: bool
    address: str
    calendars: str
    contacts: str
    files: str
    principal: str
    davx5: str
    davx5_code: str
    profile: str
    profile_code: str


def _server(edge: Edge) -> Server:
    return Server(host=edge.header("host") or "localhost", secure=edge.secure)


@get("/api/calendar/devices", act="signed-in")
async def read_device_setup(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> DeviceSetup:
    """What phones and programs are told."""
    server, login = _server(edge), await devices.login(tx)
    davx5, profile = rules.davx5(server, login), server.origin + PROFILE
    return DeviceSetup(
        login=login,
        host=server.host,
        secure=server.secure,
        address=server.dav,
        calendars=f"{server.dav}calendars/",
        contacts=f"{server.dav}contacts/",
        files=f"{server.dav}files/",
        principal=f"{server.dav}principals/{tx.actor}/",
        davx5=davx5,
        davx5_code=qr.picture(davx5),
        profile=profile,
        profile_code=qr.picture(profile),
    )


@get(PROFILE, act="signed-in")
async def read_device_profile(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Response[bytes]:
    """A configuration profile for iPhones and Macs."""
    return Response(
        content=await devices.profile(tx, _server(edge)),
        media_type="application/x-apple-aspen-config",
        headers={"content-disposition": disposition("madang.mobileconfig", inline=False)},
    )


ROUTES = [read_device_setup, read_device_profile]
