"""What phones and programs are told to find calendars and contacts here."""

import plistlib
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from msgspec import Struct

_KINDS = (("CalDAV", "com.apple.caldav.account"), ("CardDAV", "com.apple.carddav.account"))


class Server(Struct, frozen=True, kw_only=True):
    """Where the house is from outside. `host` may have a port."""

    host: str
    secure: bool

    @property
    def origin(self) -> str:
        """Its address without a path."""
        return f"{'https' if self.secure else 'http'}://{self.host}"

    @property
    def dav(self) -> str:
        """The one address that every program is given."""
        return f"{self.origin}/dav/"

    @property
    def port(self) -> int:
        """Its port."""
        port = self.host.rpartition(":")[2]
        return int(port) if port.isdecimal() and ":" in self.host else 443 if self.secure else 80

    @property
    def name(self) -> str:
        """Its host without a port."""
        name, colon, port = self.host.rpartition(":")
        return name if colon and port.isdecimal() else self.host


def davx5(server: Server, login: str) -> str:
    """A link that opens DAVx5 with the account filled in; it finds calendars and contacts by itself."""
    return f"davx5://{quote(login, safe='')}@{server.host}/dav/"


def profile(server: Server, *, person: UUID, login: str, title: str) -> bytes:
    """A configuration profile for iPhones and Macs: calendars and contacts. The password is asked when it is installed.

    Installed again it takes the place of the earlier one. Source: Apple, Device Management, CalDAV and CardDAV payloads.
    """
    payloads: list[dict[str, Any]] = []
    for kind, type in _KINDS:
        payloads.append(
            {
                "PayloadType": type,
                "PayloadVersion": 1,
                "PayloadIdentifier": f"madang.{person}.{kind.lower()}",
                "PayloadUUID": str(uuid5(person, kind)).upper(),
                "PayloadDisplayName": f"{title} {kind}",
                f"{kind}AccountDescription": title,
                f"{kind}HostName": server.name,
                f"{kind}Port": server.port,
                f"{kind}UseSSL": server.secure,
                f"{kind}Username": login,
                f"{kind}PrincipalURL": f"/dav/principals/{person}/",
            }
        )
    whole = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"madang.{person}",
        "PayloadUUID": str(uuid5(person, "profile")).upper(),
        "PayloadDisplayName": title,
        "PayloadContent": payloads,
    }
    return plistlib.dumps(whole)
