"""What a handover moves."""

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
