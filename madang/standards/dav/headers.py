"""Header fields of WebDAV. Every function raises ValueError for what cannot be understood.

Source: RFC 4918 section 10.
"""

import re

from msgspec import Struct

LONGEST_IF = 8192
"""Bytes of an If header that are read; programs send a few hundred."""
MOST_CONDITIONS = 100

_SIGN = re.compile(r"\s*(?:(\()|(\))|(Not\b)|<([^<>\s]+)>|\[\s*((?:W/)?\"[^\"\]]*\")\s*\])", re.IGNORECASE)


class Condition(Struct, frozen=True):
    """A state token or an entity tag (with its quotes) that is, or with `negated` is not, to be the resource's."""

    negated: bool
    token: str | None = None
    etag: str | None = None


class Clause(Struct, frozen=True):
    """Conditions that must hold together, of the request's own resource or of the `resource` named."""

    resource: str | None
    conditions: tuple[Condition, ...]


def conditions(header: str) -> tuple[Clause, ...]:
    """The clauses of an If header: it is true when one of them is. Source: RFC 4918 section 10.4.2."""
    if len(header) > LONGEST_IF:
        raise ValueError("too long")
    clauses: list[Clause] = []
    inside: list[Condition] | None = None
    resource: str | None = None
    negated, at, count = False, 0, 0
    header = header.strip()
    while at < len(header):
        found = _SIGN.match(header, at)
        if found is None:
            raise ValueError("not a list of conditions")
        at = found.end()
        opens, closes, no, token, etag = found.groups()
        if opens:
            if inside is not None:
                raise ValueError("a list within a list")
            inside = []
        elif closes:
            if not inside or negated:
                raise ValueError("an empty list")
            clauses.append(Clause(resource, tuple(inside)))
            inside = None
        elif inside is None:
            if token is None or (clauses and resource is None):
                raise ValueError("a condition outside a list")
            if resource is not None and not any(clause.resource == resource for clause in clauses):
                raise ValueError("a resource without a list")
            resource = token
        elif no:
            if negated:
                raise ValueError("Not twice")
            negated = True
        else:
            inside.append(Condition(negated, token, etag))
            negated = False
            count += 1
            if count > MOST_CONDITIONS:
                raise ValueError("too many conditions")
    if inside is not None or not clauses or clauses[-1].resource != resource:
        raise ValueError("cut off")
    return tuple(clauses)


def tokens(clauses: tuple[Clause, ...]) -> frozenset[str]:
    """The state tokens that an If header hands in. Source: RFC 4918 section 6.5."""
    return frozenset(one.token for clause in clauses for one in clause.conditions if one.token is not None)


def depth(header: str, *, absent: int | None) -> int | None:
    """0, 1, or None for infinity; `absent` when the header is not sent."""
    word = header.strip().lower()
    if not word:
        return absent
    if word not in ("0", "1", "infinity"):
        raise ValueError(header)
    return None if word == "infinity" else int(word)


def overwrite(header: str) -> bool:
    """Whether what stands at the destination may be replaced."""
    word = header.strip().upper()
    if word not in ("", "T", "F"):
        raise ValueError(header)
    return word != "F"


def timeout(header: str, *, usual: int, most: int) -> int:
    """Seconds a lock is asked for: the first choice that is understood, between one second and `most`."""
    for choice in header.split(","):
        word = choice.strip().lower()
        if word == "infinite":
            return most
        found = re.fullmatch(r"second-(\d{1,10})", word)
        if found is not None:
            return min(max(int(found[1]), 1), most)
    return usual


def coded_url(header: str) -> str:
    """The URL in pointed brackets of a Lock-Token header."""
    found = re.fullmatch(r"\s*<([^<>\s]{1,200})>\s*", header)
    if found is None:
        raise ValueError(header)
    return found[1]


def matches(header: str, etag: str | None) -> bool:
    """Whether an If-Match or If-None-Match names the entity tag; `*` is any resource that is there."""
    if header.strip() == "*":
        return etag is not None
    return etag is not None and etag in [one.strip().removeprefix("W/") for one in header.split(",")]
