"""What labels tell. The subject is the thing itself, whatever its kind."""

from madang.ground.facts import Fact


class LabelChanged(Fact, frozen=True, kw_only=True, tag="ground.label.changed"):
    """Somebody set the label of a thing."""

    before: str
    label: str
    reason: str


class LetOut(Fact, frozen=True, kw_only=True, tag="ground.label.let-out"):
    """Something labelled left the house, for the reason stated."""

    act: str
    label: str
    reason: str


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.label-policy-changed"):
    """What labels allow was changed."""

    policy: dict[str, dict[str, str]]
