"""What people tells. Values are names of fields and small values, never somebody's data."""

from datetime import date
from uuid import UUID

from madang.ground.facts import Fact


class PersonAdded(Fact, frozen=True, kw_only=True, tag="people.person.added"):
    """The house knows a new person."""

    sort: str


class PersonChanged(Fact, frozen=True, kw_only=True, tag="people.person.changed"):
    """Fields of a person changed."""

    fields: list[str]


class PersonPosted(Fact, frozen=True, kw_only=True, tag="people.person.posted"):
    """A dated line about a person was entered, changed or removed: an assignment, employment, standing or term."""

    what: str
    since: date
    until: date | None = None


class PersonSuspended(Fact, frozen=True, kw_only=True, tag="people.person.suspended"):
    """Somebody's access was suspended."""


class PersonResumed(Fact, frozen=True, kw_only=True, tag="people.person.resumed"):
    """Somebody's access is back."""


class PersonLeaves(Fact, frozen=True, kw_only=True, tag="people.person.leaves"):
    """Somebody's last day was set, or withdrawn."""

    left_on: date | None


class RightsChanged(Fact, frozen=True, kw_only=True, tag="people.person.rights-changed"):
    """What somebody reaches changed."""


class AdministratorChanged(Fact, frozen=True, kw_only=True, tag="people.person.administrator-changed"):
    """Somebody became, or is no longer, an administrator of the institution or of sites."""

    institution: bool
    sites: list[UUID]


class Viewed(Fact, frozen=True, kw_only=True, tag="people.viewing.made"):
    """Somebody looked at personal data of a person. The subject lies with the person looked at."""

    person: UUID
    fields: list[str]
    reason: str


class Exported(Fact, frozen=True, kw_only=True, tag="ground.house.people-exported"):
    """Somebody took the list of people out of the house."""

    rows: int
    reason: str


class Imported(Fact, frozen=True, kw_only=True, tag="ground.house.people-imported"):
    """A file of people was taken in."""

    new: int
    changed: int


class UnitsImported(Fact, frozen=True, kw_only=True, tag="ground.house.units-imported"):
    """A file of units was taken in."""

    new: int
    changed: int


class SitesImported(Fact, frozen=True, kw_only=True, tag="ground.house.sites-imported"):
    """A file of sites was taken in."""

    new: int
    changed: int


class UnitChanged(Fact, frozen=True, kw_only=True, tag="people.unit.changed"):
    """A unit was founded, renamed, moved, merged, split or abolished from a day on, or its duties changed."""

    op: str
    on: date


class SiteChanged(Fact, frozen=True, kw_only=True, tag="people.site.changed"):
    """A site, or who belongs to it, changed."""


class GroupChanged(Fact, frozen=True, kw_only=True, tag="people.group.changed"):
    """A group, or who belongs to it, changed."""


class HeadcountChanged(Fact, frozen=True, kw_only=True, tag="ground.house.headcount-changed"):
    """The quota or the published figure changed."""

    on: date


class LabelsChanged(Fact, frozen=True, kw_only=True, tag="ground.house.labels-changed"):
    """The institution's lists of grades, ranks and kinds changed."""


FACTS: list[type[Fact]] = [
    PersonAdded,
    PersonChanged,
    PersonPosted,
    PersonSuspended,
    PersonResumed,
    PersonLeaves,
    RightsChanged,
    AdministratorChanged,
    Viewed,
    Exported,
    Imported,
    UnitsImported,
    SitesImported,
    UnitChanged,
    SiteChanged,
    GroupChanged,
    HeadcountChanged,
    LabelsChanged,
]
