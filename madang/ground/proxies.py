"""Proxies in front of us, named by the operator: only what they say about a client is believed.

A trusted proxy appends to `X-Forwarded-For` whom it heard, and sets `X-Forwarded-Proto` and `X-Forwarded-Host`. Whatever
else sends these headers is taken for what its connection shows. Source: RFC 7239 section 8.
"""

import re
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

from litestar.types import ASGIApp, Receive, Scope, Send
from msgspec import Struct

_HOST = re.compile(r"(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")


class Seen(Struct, frozen=True):
    """Who asks, over what, for which host; None is what the connection itself shows."""

    address: str | None = None
    secure: bool | None = None
    host: str | None = None


class Proxies:
    """The networks whose machines are trusted. Raises ValueError for a text that is no network (`10.0.0.0/8`)."""

    def __init__(self, networks: Sequence[str] = ()) -> None:
        self.networks: list[IPv4Network | IPv6Network] = [ip_network(one, strict=False) for one in networks]

    def trusts(self, address: str) -> bool:
        """Whether a machine is one of the proxies."""
        found = _address(address)
        return found is not None and any(found in network for network in self.networks)

    def seen(self, peer: str, header: Callable[[str], list[str]]) -> Seen:
        """What is to be believed of a request. `header` gives all values of a header, as they came."""
        if not self.networks or not self.trusts(peer):
            return Seen()
        heard = peer
        for text in reversed(_listed(header("x-forwarded-for"))):
            found = _address(text)
            if found is None:
                break
            heard = str(found)
            if not self.trusts(heard):
                break
        protocols, hosts = _listed(header("x-forwarded-proto")), _listed(header("x-forwarded-host"))
        # of several values the last is that of the proxy that stands next to us
        protocol = protocols[-1].lower() if protocols else ""
        return Seen(
            heard,
            {"https": True, "wss": True, "http": False, "ws": False}.get(protocol),
            hosts[-1] if hosts and _HOST.fullmatch(hosts[-1]) else None,
        )


def _listed(values: Sequence[str]) -> list[str]:
    return [one.strip() for value in values for one in value.split(",") if one.strip()]


def _address(text: str) -> IPv4Address | IPv6Address | None:
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        found = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return found.ipv4_mapped or found if isinstance(found, IPv6Address) else found


class Behind:
    """ASGI in front of everything: a request looks as it looked to the proxy."""

    def __init__(self, app: ASGIApp, proxies: Proxies) -> None:
        self.app = app
        self.proxies = proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asked: Any = scope
        if asked["type"] == "http" and asked.get("client"):
            headers = asked["headers"]
            seen = self.proxies.seen(
                asked["client"][0],
                lambda name: [value.decode("latin-1") for key, value in headers if key == name.encode()],
            )
            if seen.address is not None:
                asked["client"] = (seen.address, 0)
            if seen.secure is not None:
                asked["scheme"] = "https" if seen.secure else "http"
            if seen.host is not None:
                asked["headers"] = [
                    *((key, value) for key, value in headers if key != b"host"),
                    (b"host", seen.host.encode()),
                ]
        await self.app(scope, receive, send)
