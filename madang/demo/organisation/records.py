"""Everything that was invented, as plain records."""

import hashlib
from uuid import UUID

from msgspec import Struct

from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    Group,
    Headline,
    Person,
    Post,
    Reorganisation,
    Site,
    Standing,
    Unit,
    UnitChange,
)
from madang.ground.settings import Institution
from madang.people.models import Labels


class Account(Struct, frozen=True, kw_only=True):
    """A person of the demonstration one can sign in as. `login` is the number, or an outsider's address."""

    login: str
    fn: str
    role: str
    person: UUID
    password: str


class Records(Struct, frozen=True, kw_only=True):
    """Everything, as plain records. `before` are units as they were founded; `units` as they are today."""

    institution: Institution
    labels: Labels
    before: list[Unit]
    units: list[Unit]
    reorganisation: Reorganisation
    changes: list[UnitChange]
    sites: list[Site]
    people: list[Person]
    assignments: list[Assignment]
    employments: list[Employment]
    standings: list[Standing]
    terms: list[BoardTerm]
    posts: list[Post]
    groups: list[Group]
    site_members: list[tuple[UUID, UUID, str]]
    site_administrators: list[tuple[UUID, UUID]]
    quota: list[tuple[str, int]]
    headline: Headline
    administrator: UUID
    accounts: list[Account]


def password_of(seed: int, login: str) -> str:
    """The password of an account of the demonstration."""
    return "madang-" + hashlib.sha256(f"{seed}:{login}".encode()).hexdigest()[:10]
