"""What a handover moves, and for whom one is due."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from madang.ground.things.models import Brief


class OfKind(Struct, frozen=True, kw_only=True):
    """Things of one kind that change hands; `items` are the first of them."""

    kind: str
    count: int
    items: list[Brief]


class Handover(Struct, frozen=True, kw_only=True):
    """What moves: things by kind, and collections whose management moves. `made` counts what the person made in all."""

    kinds: list[OfKind]
    collections: list[Brief]
    made: int


class HandoverPolicy(Struct, frozen=True, kw_only=True):
    """Whether heads hand over for people of their own units who leave, move or are suspended."""

    heads: bool = False


class Leaver(Struct, frozen=True, kw_only=True):
    """Somebody who leaves, left, moves to another unit or is suspended, and from which day.

    `unit` is where they were before that day, `managed` how many collections they still manage by a grant of their own.
    """

    person: UUID
    fn: str
    number: str | None
    unit: str
    why: str
    """leaves, left, moves or suspended."""
    on: date
    managed: int
