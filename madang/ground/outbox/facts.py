"""What outgoing mail tells."""

from madang.ground.facts import Fact


class RelayChanged(Fact, frozen=True, kw_only=True, tag="ground.house.relay-changed"):
    """The relay for outgoing mail was set, changed or taken away."""

    host: str
    sender: str


class RelayTried(Fact, frozen=True, kw_only=True, tag="ground.house.relay-tried"):
    """An administrator sent a mail to try the relay."""

    sent: bool
