"""What the audit trail tells about itself."""

from madang.ground.facts import Fact


class AuditRead(Fact, frozen=True, kw_only=True, tag="ground.house.audit-exported"):
    """Somebody took a copy of the audit trail."""

    filter: str


class AuditVerified(Fact, frozen=True, kw_only=True, tag="ground.house.audit-verified"):
    """The log was recomputed; `why` names the first break, empty when there is none."""

    facts: int
    why: str


class AnchorsChanged(Fact, frozen=True, kw_only=True, tag="ground.house.anchors-changed"):
    """The second place of the anchors was set or taken away."""
