"""What links here, as a page lists it."""

from msgspec import Struct

from madang.ground.things.models import Brief


class Backlink(Struct, frozen=True, kw_only=True):
    """A thing whose text links another; `within` is what a comment stands on."""

    thing: Brief
    within: Brief | None


class Backlinks(Struct, frozen=True, kw_only=True):
    """A page of what links a thing, newest first."""

    items: list[Backlink]
    next: str | None = None
