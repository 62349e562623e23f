"""What the share dialog shows."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.things.models import Brief, Party


class Line(Struct, frozen=True, kw_only=True):
    """One grant. `source` names the collection it is inherited from, when the reader reaches that."""

    party: Party
    role: str | None
    adds: bool
    delegates: bool
    expires_at: datetime | None
    inherited: bool
    source: Brief | None


class Link(Struct, frozen=True, kw_only=True):
    """A share link. `password` tells whether one is asked for.

    With `adds` and no role it takes files and shows nothing; `note` is what it says then.
    """

    id: UUID
    url: str
    role: str
    password: bool
    expires_at: datetime | None
    created_at: datetime
    adds: bool = False
    downloads: int = 0
    downloads_most: int | None = None
    note: str = ""


class Visit(Struct, frozen=True, kw_only=True):
    """Somebody came by a link: what they did with what. `address` is shortened."""

    id: UUID
    at: datetime
    what: str
    name: str
    address: str


class Visits(Struct, frozen=True, kw_only=True):
    """A page of visits, the latest first."""

    items: list[Visit]
    next: UUID | None = None


class Sharing(Struct, frozen=True, kw_only=True):
    """Who may do what on a thing. `own` is false while it has only the rights of `collection` around it.

    `offers` are the roles to choose from, `more` those behind them; `delegate` is the one of these that is given
    together with acting in the owner's name. `shut`: links lead nowhere while a label on the thing or in it refuses them.
    """

    thing: Brief
    collection: UUID
    own: bool
    inherits: bool
    parent: Brief | None
    offers: Sequence[str]
    more: Sequence[str] = ()
    delegate: str | None = None
    may: Sequence[str]
    grants: Sequence[Line]
    links: Sequence[Link]
    shut: bool = False


class Member(Struct, frozen=True, kw_only=True):
    """A person who reaches the thing; `role` None when they may only add."""

    person: Party
    role: str | None


class Members(Struct, frozen=True, kw_only=True):
    """A page of people by name, and how many there are."""

    items: list[Member]
    count: int
    next: str | None = None


class Reason(Struct, frozen=True, kw_only=True):
    """Why somebody reaches a thing: the party they belong to and where its grant stands."""

    party: Party
    role: str | None
    adds: bool
    inherited: bool
    source: Brief | None


class Reasons(Struct, frozen=True, kw_only=True):
    """The greatest role and every reason for it."""

    role: str | None
    reasons: list[Reason]


class Some(Struct, frozen=True, kw_only=True):
    """How many people, and the first of them."""

    count: int
    people: list[Party]


class Preview(Struct, frozen=True, kw_only=True):
    """What a change of grants would do."""

    gains: Some
    loses: Some
    changes: Some


class Welcome(Struct, frozen=True, kw_only=True):
    """An invited person. `url` signs in once; None for colleagues, who sign in themselves, and when it was `mailed`."""

    person: Party
    url: str | None
    expires_at: datetime | None
    mailed: bool = False
