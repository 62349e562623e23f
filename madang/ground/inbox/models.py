"""Nouns of the inbox."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.ground.things.models import Brief, Party


class Level(Enum):
    """How near a notice is to the person; kept as 1, 2 and 3."""

    NEEDS = "needs"
    FOLLOW = "follow"
    DIGEST = "digest"

    @property
    def rank(self) -> int:
        """1 to 3."""
        return list(Level).index(self) + 1

    @classmethod
    def of(cls, rank: int) -> "Level":
        """The level of a rank."""
        return list(cls)[rank - 1]


class State(Enum):
    """Which notices a list shows. `open` is neither done nor snoozed, read or not."""

    OPEN = "open"
    UNREAD = "unread"
    SNOOZED = "snoozed"
    DONE = "done"


class Notice(Struct, frozen=True, kw_only=True):
    """What happened on a thing since the person looked: the last fact's `name` and actor, how many and by how many."""

    id: UUID
    thing: Brief
    level: Level
    name: str
    actor: Party
    people: int
    count: int
    at: datetime
    read_at: datetime | None
    done_at: datetime | None
    snoozed_until: datetime | None
    role: str | None = None
    """When somebody's rights on the thing were changed: what the person may do there now."""
    adds: bool = False
    """And whether they may put something in."""


class Counts(Struct, frozen=True, kw_only=True):
    """Unread notices by level, without snoozed ones."""

    needs: int = 0
    follow: int = 0
    digest: int = 0


class Notices(Struct, frozen=True, kw_only=True):
    """A page of notices, newest first."""

    items: list[Notice]
    counts: Counts
    next: str | None = None


class Following(Struct, frozen=True, kw_only=True):
    """How a person stands to a thing: `auto` when the house chose so; `followers` counts people."""

    state: str | None
    auto: bool
    followers: int


class Followed(Struct, frozen=True, kw_only=True):
    """A thing one follows that was changed, with what happened to it last."""

    thing: Brief
    name: str
    actor: Party
    at: datetime


class FollowedThings(Struct, frozen=True, kw_only=True):
    """What changed last among what one follows, newest first; `next` goes into `after`."""

    items: list[Followed]
    next: int | None


class Choices(Struct, frozen=True, kw_only=True):
    """What a person chose. `digest_hour` is the hour of the institution's day at which the digest goes out, or None."""

    digest_hour: int | None = None
    follow_own: bool = True
