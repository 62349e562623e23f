"""What a handover tells."""

from uuid import UUID

from madang.ground.facts import Fact


class HandedOver(Fact, frozen=True, kw_only=True, tag="ground.thing.handed-over"):
    """Somebody else answers for the thing now; `persons` is that somebody."""

    leaver: UUID
    persons: tuple[UUID, ...]
