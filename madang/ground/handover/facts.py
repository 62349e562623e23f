"""What a handover tells."""

from uuid import UUID

from madang.ground.facts import Fact


class HandedOver(Fact, frozen=True, kw_only=True, tag="ground.thing.handed-over"):
    """Somebody else answers for the thing now; `persons` is that somebody."""

    leaver: UUID
    persons: tuple[UUID, ...]


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.handover-policy-changed"):
    """Heads may hand over for their own people, or no longer."""

    heads: bool
