"""What identity tells."""

from uuid import UUID

from madang.ground.facts import Fact


class HouseOpened(Fact, frozen=True, kw_only=True, tag="ground.house.opened"):
    """The first set-up was done."""


class SignedIn(Fact, frozen=True, kw_only=True, tag="people.person.signed-in"):
    """Somebody signed in."""

    session: UUID


class SignedOutFact(Fact, frozen=True, kw_only=True, tag="people.person.signed-out"):
    """Somebody signed out."""

    session: UUID


class PasswordChanged(Fact, frozen=True, kw_only=True, tag="people.person.password-changed"):
    """Somebody changed the own password."""
