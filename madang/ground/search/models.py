"""What is indexed, what is asked, what is found."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref


class Source(Struct, frozen=True, kw_only=True):
    """A thing as the ground keeps it, with its text: all the index knows about it."""

    id: UUID
    kind: str
    title: str
    place: UUID
    people: tuple[UUID, ...]
    text: str


class Row(Struct, frozen=True, kw_only=True):
    """One row of the index; the columns are explained in the migration."""

    chunk: int
    chunks: int
    name: str
    initials: str
    seen: str
    squeezed: str
    text: str
    grams: tuple[int, ...]


class Words(Struct, frozen=True, kw_only=True):
    """A query against the index: patterns for LIKE, and the hashes a row must hold.

    `lead` is the longest word: every found row holds it. The other words may stand in another piece of the same
    thing. A word that may lie across spaces is looked for in `squeezed`, any other in `seen`; `name` and `initials` are
    those of titles.
    """

    column: Literal["seen", "squeezed", "name", "initials"]
    lead: str
    all_grams: tuple[int, ...]
    lead_grams: tuple[int, ...] = ()
    rest_seen: tuple[str, ...] = ()
    rest_squeezed: tuple[str, ...] = ()
    scarce: bool = False
    """Whether hits are hardly to be expected among the newest rows, so that these are not looked at one by one."""

    @property
    def has_rest(self) -> bool:
        """Whether there are other words than `lead`."""
        return bool(self.rest_seen or self.rest_squeezed)


class Filters(Struct, frozen=True, kw_only=True):
    """What else has to hold. `place` includes the collections inside it; `since` ≤ moment < `until`."""

    kind: str | None = None
    person: UUID | None = None
    place: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


class Spot(Struct, frozen=True):
    """A found row, and at once the place in the list where the next page begins."""

    thing: UUID
    chunk: int
    at: datetime


class Step(Struct, frozen=True):
    """One thing on the way to another."""

    id: UUID
    kind: str
    title: str


class Shown(Struct, frozen=True, kw_only=True):
    """What the ground keeps about a found thing, and the piece of its text."""

    id: UUID
    kind: str
    title: str
    summary: str
    label: str
    place: UUID
    place_name: str
    within: UUID | None
    created_by: UUID
    at: datetime
    text: str
    path: list[Step]


class Piece(Struct, frozen=True, kw_only=True):
    """Text around what was found; `hits` are half-open [start, end) offsets in characters."""

    text: str
    hits: list[tuple[int, int]]
    cut_before: bool = False
    cut_after: bool = False


class Hit(Struct, frozen=True, kw_only=True):
    """One result: the Card, the things it lies in from the outermost, and where the words stand."""

    ref: Ref
    id: UUID
    kind: str
    title: Piece
    summary: str
    label: str
    place: UUID
    place_name: str
    within: UUID | None
    created_by: UUID
    at: datetime
    path: list[Step]
    snippet: Piece


class Answer(Struct, frozen=True, kw_only=True):
    """A page of results. `alternative` is what was looked for instead, when the query itself found nothing.

    The page after it is asked for with `alternative` as the query.
    """

    items: list[Hit]
    next: str | None
    alternative: str | None


class Name(Struct, frozen=True, kw_only=True):
    """One line of the quick list: a person or a thing. `hint` is a staff number or the name of the place."""

    ref: Ref
    id: UUID
    kind: str
    title: str
    hint: str


class Names(Struct, frozen=True, kw_only=True):
    """The quick list."""

    items: list[Name]
