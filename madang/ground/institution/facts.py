"""What the settings of the institution tell."""

from madang.ground.facts import Fact


class InstitutionChanged(Fact, frozen=True, kw_only=True, tag="ground.house.changed"):
    """Names, notice or retention were changed; `fields` names which."""

    fields: list[str]
