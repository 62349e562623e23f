"""What is told about things of any kind."""

from uuid import UUID

from madang.ground.facts import Fact


class AccessAsked(Fact, frozen=True, kw_only=True, tag="ground.thing.access-asked"):
    """Somebody out of reach asked for access; `persons` are the managers who can give it."""

    asker: UUID
    note: str
    persons: tuple[UUID, ...]
