"""The one client for requests that leave the house because somebody typed an address.

Every address a name resolves to must be public, on each redirect anew, and the connection goes to the very address that
was looked at. Networks inside the house are reached only where an administrator named them.
"""

import asyncio
import http.client
import ipaddress
import socket
import ssl
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from madang.ground.errors import Invalid, Refused, TooLarge, Unavailable

SECONDS = 30
REDIRECTS = 3
CHUNK = 1 << 16
_HEADERS = frozenset({"authorization", "depth", "content-type", "accept"})

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class Answer(Struct, frozen=True, kw_only=True):
    """What came back; `body` is empty when it was written to a file. `url` is where it came from in the end."""

    status: int
    headers: dict[str, str]
    body: bytes
    url: str


def networks(typed: Sequence[str]) -> list[Network]:
    """Networks that an administrator named. Raises Invalid."""
    try:
        return [ipaddress.ip_network(one.strip()) for one in typed]
    except ValueError:
        raise Invalid("ground.outgoing-network") from None


def permitted(address: str, inside: Sequence[Network]) -> bool:
    """Whether a connection may go to the address: a public one, or one in a network that was named."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        embedded = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if embedded is not None:
            return permitted(str(embedded), inside)
    if any(found in network for network in inside if network.version == found.version):
        return True
    return found.is_global and not found.is_multicast and not found.is_reserved


def _target(url: str, inside: Sequence[Network]) -> tuple[str, str, int, str]:
    """Scheme, name, port and the address to connect to. Raises Refused, Invalid, Unavailable."""
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise Invalid("ground.outgoing-address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise Invalid("ground.outgoing-address")
    try:
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Unavailable("ground.outgoing-unreachable") from None
    addresses = [str(one[4][0]) for one in found]
    if not addresses or not all(permitted(one, inside) for one in addresses):
        raise Refused("ground.outgoing-refused")
    return parts.scheme, parts.hostname, port, addresses[0]


class _Plain(http.client.HTTPConnection):
    """To the address that was looked at, whatever the name resolves to by now."""

    def __init__(self, host: str, port: int, address: str) -> None:
        super().__init__(host, port, timeout=SECONDS)
        self._address = address

    def connect(self) -> None:
        """Connect to the address."""
        self.sock = socket.create_connection((self._address, self.port), timeout=SECONDS)


class _Secure(_Plain):
    """The same over TLS, where the name is what the certificate must be for."""

    default_port = 443

    def connect(self) -> None:
        """Connect to the address and check the certificate."""
        super().connect()
        self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


async def ask(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    most: int,
    into: Path | None = None,
    inside: Sequence[Network] = (),
) -> Answer:
    """Ask a server outside; at most `most` bytes come back, into a file when one is given.

    Credentials do not follow a redirect to another server. Raises Refused for an address that may not be asked,
    Invalid, TooLarge, Unavailable when nobody answers in time.
    """
    return await asyncio.to_thread(_ask, method, url, dict(headers or {}), body, most, into, inside)


def _ask(
    method: str,
    url: str,
    headers: dict[str, str],
    body: bytes | None,
    most: int,
    into: Path | None,
    inside: Sequence[Network],
) -> Answer:
    for _ in range(REDIRECTS + 1):
        scheme, host, port, address = _target(url, inside)
        connection: Any = (_Secure if scheme == "https" else _Plain)(host, port, address)
        try:
            parts = urlsplit(url)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            sent = {name: value for name, value in headers.items() if name.lower() in _HEADERS}
            connection.request(method, path, body=body, headers={**sent, "User-Agent": "Madang", "Connection": "close"})
            answer = connection.getresponse()
            there = answer.getheader("location")
            if answer.status in (301, 302, 303, 307, 308) and there:
                following = urljoin(url, there)
                if urlsplit(following)[:2] != parts[:2]:
                    headers = {name: value for name, value in headers.items() if name.lower() != "authorization"}
                url = following
                continue
            kept = _receive(answer, most, into)
            return Answer(status=answer.status, headers=dict(answer.getheaders()), body=kept, url=url)
        except (OSError, http.client.HTTPException, ValueError):
            raise Unavailable("ground.outgoing-unreachable") from None
        finally:
            connection.close()
    raise Refused("ground.outgoing-redirects")


def _receive(answer: http.client.HTTPResponse, most: int, into: Path | None) -> bytes:
    gathered, size = [], 0
    file = into.open("wb") if into is not None else None
    try:
        while chunk := answer.read(CHUNK):
            size += len(chunk)
            if size > most:
                raise TooLarge("ground.outgoing-too-large", megabytes=most >> 20)
            if file is None:
                gathered.append(chunk)
            else:
                file.write(chunk)
    finally:
        if file is not None:
            file.close()
    return b"".join(gathered)
