"""Before 101: how a socket is refused, and whose pages may open one."""

from http import HTTPStatus
from urllib.parse import urlsplit

import msgspec
from websockets.datastructures import Headers, MultipleValuesError


class Refusal(msgspec.Struct, frozen=True):
    """Why a socket is not opened: answered as plain HTTP with a problem document instead of 101.

    `code` completes the problem type `/problems/<code>`, `title` is English for machines and logs,
    `retry_after` is in seconds. Source: RFC 9457.
    """

    status: int
    code: str
    title: str
    retry_after: int | None = None

    def response(self) -> bytes:
        """The whole HTTP answer; the connection closes after it."""
        problem = {"type": f"/problems/{self.code}", "title": self.title, "status": self.status}
        body = msgspec.json.encode(problem)
        lines = [
            f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}",
            "content-type: application/problem+json",
            f"content-length: {len(body)}",
            "cache-control: no-store",
            "connection: close",
        ]
        if self.retry_after is not None:
            lines.append(f"retry-after: {self.retry_after}")
        if self.status == HTTPStatus.UPGRADE_REQUIRED:
            lines.append("sec-websocket-version: 13")
        return "\r\n".join([*lines, "", ""]).encode("ascii") + body


def same_origin(headers: Headers, *, host: str | None = None) -> bool:
    """Whether a page of this very host opens the socket; programs that are not browsers send no Origin.

    Cookies travel with cross-site upgrade requests and no CORS check applies to them, so this is the only guard.
    `host` is what a trusted proxy was asked for, when it says so. The scheme is not compared: behind a proxy that ends TLS we do not know it. Source: RFC 6454 and 6455 section 10.2.
    """
    try:
        origin = headers.get("origin")
        host = host or headers["host"]
    except (KeyError, MultipleValuesError):
        return False
    if origin is None:
        return True
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(f"{theirs.scheme}://{host}")
        usual = {"http": 80, "https": 443}.get(theirs.scheme)
        return (
            usual is not None
            and theirs.hostname is not None
            and (theirs.hostname, theirs.port or usual) == (ours.hostname, ours.port or usual)
        )
    except ValueError:
        return False
