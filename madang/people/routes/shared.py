"""What the doors of people share."""

from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from msgspec import UNSET, Struct

from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid

T = TypeVar("T")
MOST = 200


class Listed(Struct, Generic[T], frozen=True, kw_only=True):
    """A page of a list; `next` goes into `after` for the page behind it, None at the end."""

    items: list[T]
    next: str | None = None


def revision_of(edge: Edge) -> int:
    """The revision in If-Match. Raises Invalid without one."""
    given = edge.header("if-match").strip().removeprefix("W/").strip('"')
    if not given.isdecimal() or len(given) > 9:
        raise Invalid("ground.if-match-missing")
    return int(given)


def given(data: Struct) -> dict[str, Any]:
    """The fields a PATCH body named."""
    return {name: value for name, value in msgspec.structs.asdict(data).items() if value is not UNSET}


def limit(most: int) -> int:
    """A page size between 1 and `MOST`."""
    return max(1, min(most, MOST))


def after_id(after: str | None) -> UUID | None:
    """The id in a list's `after`. Raises Invalid."""
    if not after:
        return None
    try:
        return UUID(after)
    except ValueError:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/after", "code": "bad"}]) from None
