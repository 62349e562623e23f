"""What is told about rights."""

from uuid import UUID

from madang.ground.facts import Fact


class RightsChanged(Fact, frozen=True, kw_only=True, tag="ground.thing.rights-changed"):
    """Somebody's rights on a thing changed. `role` None without `adds` is a withdrawal; `party` None concerns several.

    `persons` are people who were given something they did not have.
    """

    party: UUID | None = None
    role: str | None = None
    adds: bool = False
    persons: tuple[UUID, ...] = ()


class Invited(Fact, frozen=True, kw_only=True, tag="ground.thing.guest-invited"):
    """Somebody from outside was invited to a thing."""

    person: UUID


class GuestCame(Fact, frozen=True, kw_only=True, tag="ground.thing.guest-came"):
    """An invited person signed in with the one-time link."""

    person: UUID
