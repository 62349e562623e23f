"""Refusals as RFC 9457 problem documents."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec
import psycopg
from litestar.types import Send

from madang.ground.errors import Invalid, Problem, Refused, TooMany, Unavailable

MEDIA = b"application/problem+json"
CONFINED = (
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cache-control", b"no-store"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
)
"""What every answer of the API says unless it says otherwise: it is data, nobody's page, and nobody else's to keep."""


class ProblemDocument(msgspec.Struct, kw_only=True, omit_defaults=True):
    """RFC 9457. `code` and `params` pick the words `problem.<code>` on the screen; `errors` point into the input."""

    type: str
    title: str
    status: int
    instance: str
    code: str
    params: dict[str, str | int] = {}
    errors: list[dict[str, str]] = []


def body_of(problem: Problem, request: UUID) -> bytes:
    """The document as JSON."""
    return msgspec.json.encode(
        ProblemDocument(
            type=f"/problems/{problem.code}",
            title=problem.title,
            status=problem.status,
            instance=f"/requests/{request}",
            code=problem.code,
            params=problem.params,
            errors=problem.errors,
        )
    )


def headers_of(problem: Problem) -> list[tuple[bytes, bytes]]:
    """Content type, and when to come back."""
    headers = [(b"content-type", MEDIA)]
    if isinstance(problem, TooMany | Unavailable) or "retry_after" in problem.params:
        headers.append((b"retry-after", str(problem.params.get("retry_after", 1)).encode()))
    return headers


def kept_out(error: psycopg.Error) -> Problem:
    """What the tables would not hold is bad input, not a fault of the house; what is there already is a refusal."""
    if isinstance(error, psycopg.errors.UniqueViolation | psycopg.errors.ExclusionViolation):
        return Refused("ground.taken")
    return Invalid("ground.invalid")


async def refusal(send: Send, problem: Problem, request: UUID, *, extra: list[bytes] | None = None) -> None:
    """Answer with a problem document."""
    cookies = [(b"set-cookie", cookie) for cookie in extra or []]
    start: Any = {
        "type": "http.response.start",
        "status": problem.status,
        "headers": [*headers_of(problem), *CONFINED, (b"x-request-id", str(request).encode()), *cookies],
    }
    await send(start)
    await send({"type": "http.response.body", "body": body_of(problem, request), "more_body": False})


def dressed(said: Iterable[tuple[bytes, bytes]], cookies: list[bytes], request: UUID) -> list[tuple[bytes, bytes]]:
    """The headers of an answer of the API: its own, what confines every answer, its cookies, the request's id."""
    headers = list(said)
    names = {name.lower() for name, _ in headers}
    headers += [header for header in CONFINED if header[0] not in names]
    headers += [(b"set-cookie", cookie) for cookie in cookies]
    headers.append((b"x-request-id", str(request).encode()))
    return headers
