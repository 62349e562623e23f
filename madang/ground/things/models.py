"""What every kind of thing shows of itself."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref


class Brief(Struct, frozen=True, kw_only=True):
    """A thing as a list, a path or a mention names it. `url` opens it whatever its kind."""

    id: UUID
    kind: str
    title: str
    label: str = "O"

    ref: Ref = Ref("")
    url: str = ""


def brief(id: UUID, kind: str, title: str, label: str = "O") -> Brief:
    """A Brief with its Ref and address."""
    return Brief(id=id, kind=kind, title=title, label=label, ref=Ref(f"{kind}:{id}"), url=f"/i/{id}")


class Party(Struct, frozen=True, kw_only=True):
    """Whoever holds a right or acts. `name` is empty for everyone and for links: the screen has words for those."""

    id: UUID
    kind: str
    name: str


class Found(Struct, frozen=True, kw_only=True):
    """A thing in reach, with what the actor may do there: `rank` of the role, 0 when it may only add."""

    id: UUID
    kind: str
    title: str
    place: UUID
    within: UUID | None
    summary: str
    label: str
    created_by: UUID
    created_at: datetime
    changed_at: datetime
    trashed_at: datetime | None
    rank: int
    adds: bool

    @property
    def ref(self) -> Ref:
        """Its name between slices."""
        return Ref(f"{self.kind}:{self.id}")

    @property
    def brief(self) -> Brief:
        """Its short face."""
        return brief(self.id, self.kind, self.title, self.label)


class Thing(Struct, frozen=True, kw_only=True):
    """A thing as its page shows it. `path` is outermost first and leaves out what the reader does not reach."""

    id: UUID
    ref: Ref
    kind: str
    title: str
    url: str
    label: str
    place: UUID
    within: UUID | None
    summary: str
    created_by: UUID
    created_at: datetime
    changed_at: datetime
    trashed_at: datetime | None
    path: Sequence[Brief]
    role: str | None
    may: Sequence[str]
    favourite: bool
    follow: str | None


class Seen(Struct, frozen=True, kw_only=True):
    """A thing somebody opened, and when."""

    thing: Brief
    seen_at: datetime
