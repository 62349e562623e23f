"""Nouns of people that the doors answer with. The organisation's own nouns are on the ground."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground.credentials.sessions import Place
from madang.ground.credentials.tokens import Token
from madang.ground.identity.models import Factors
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    ExtraCount,
    GradeCount,
    Group,
    Headline,
    Holder,
    Person,
    Post,
    Reorganisation,
    Row,
    Site,
    SiteMember,
    Standing,
    Unit,
    UnitChange,
    UnitName,
    Viewing,
)


class Labels(Struct, frozen=True, kw_only=True):
    """The institution's own words, in order: grades, ranks, duties, job families, kinds of units and sites."""

    grades: list[str] = []
    ranks: list[str] = []
    duties: list[str] = []
    families: list[str] = []
    unit_kinds: list[str] = []
    site_kinds: list[str] = []


class PersonView(Struct, frozen=True, kw_only=True):
    """A person with everything dated. `may` are the viewer's acts; `revision` goes into If-Match."""

    person: Row
    assignments: list[Assignment]
    units: dict[UUID, str]
    """What the unit of each assignment was called when that ended, or is called today."""
    employments: list[Employment]
    standings: list[Standing]
    terms: list[BoardTerm]
    groups: list[Group]
    language: str
    joined_on: date | None
    may: list[str]
    revision: int


class Colleague(Struct, frozen=True, kw_only=True):
    """Somebody of one's own unit. `online` says whether they were seen by the house within the last minutes."""

    id: UUID
    fn: str
    fn_en: str
    portrait: UUID | None
    rank: str
    duty: str
    site_name: str
    status: str
    online: bool


class Colleagues(Struct, frozen=True, kw_only=True):
    """The people of one's own unit besides oneself, those who are online first; no unit for people from outside."""

    unit: UUID | None
    unit_name: str
    items: list[Colleague]


class Invitation(Struct, frozen=True, kw_only=True):
    """What stands on the sheet a person is handed: login, one-time password and its end."""

    person: UUID
    fn: str
    login: str
    password: str
    expires_at: datetime


class UnitView(Struct, frozen=True, kw_only=True):
    """A unit on a day, what it was called, who is in it and holds its posts on that day, and how it came about."""

    unit: Unit
    names: list[UnitName]
    posts: list[Post]
    holders: list[Holder]
    people: list[Row]
    changes: list[UnitChange]
    may: list[str]


class SiteView(Struct, frozen=True, kw_only=True):
    """A site with the viewer's acts. `members` belong to it without an assignment there."""

    site: Site
    members: list[SiteMember]
    may: list[str]


class GroupView(Struct, frozen=True, kw_only=True):
    """A group with the viewer's acts."""

    group: Group
    may: list[str]


class ReorganisationView(Struct, frozen=True, kw_only=True):
    """A reorganisation with its steps. A `planned` one takes effect later and can be taken back until then."""

    reorganisation: Reorganisation
    changes: list[UnitChange]
    planned: bool


class Headcount(Struct, frozen=True, kw_only=True):
    """Quota, present and gap by grade. `extra` counts outside the quota; `headline` is what the institution publishes."""

    on: date
    headline: Headline | None
    grades: list[GradeCount]
    total: GradeCount
    extra: list[ExtraCount]
    extra_total: int


class DutyPerson(Struct, frozen=True, kw_only=True):
    """A person's line in the directory of duties."""

    id: UUID
    fn: str
    duty: str
    rank: str
    duties: str
    extension: str
    label: str


class DutyUnit(Struct, frozen=True, kw_only=True):
    """A unit's page in the directory of duties."""

    unit: UUID
    name: str
    path: str
    duties: list[str]
    people: list[DutyPerson]


class BoardMember(Struct, frozen=True, kw_only=True):
    """A member of the board during a term."""

    term: UUID
    person: UUID
    fn: str
    office: str
    career: str
    since: date
    until: date | None


class SiteName(Struct, frozen=True, kw_only=True):
    """A site by name."""

    id: UUID
    name: str


class Administrator(Struct, frozen=True, kw_only=True):
    """Who administers the institution or sites. `strong` when a second factor is set up."""

    person: UUID
    fn: str
    label: str
    institution: bool
    sites: list[SiteName]
    strong: bool


class Trouble(Struct, frozen=True, kw_only=True):
    """A cell of an import that cannot be taken. `row` is the line of the file, from 1; `column` the field's name."""

    row: int
    column: str
    code: str
    value: str = ""


class ImportReport(Struct, frozen=True, kw_only=True):
    """What an import would do, or did. Nothing is applied while there are problems."""

    rows: int
    new: int
    changed: int
    same: int
    applied: bool
    problems: list[Trouble]


class MyData(Struct, frozen=True, kw_only=True):
    """What the house keeps about a person. `things` and `acts` are numbers by kind and by name."""

    person: Person
    settings: dict[str, Any]
    assignments: list[Assignment]
    employments: list[Employment]
    standings: list[Standing]
    terms: list[BoardTerm]
    groups: list[Group]
    sessions: list[Place]
    tokens: list[Token]
    factors: Factors
    things: dict[str, int]
    acts: dict[str, int]
    viewings: list[Viewing]


class Contact(Struct, frozen=True, kw_only=True):
    """Somebody's own contact: `card` as received."""

    name: str
    uid: str
    card: str
    etag: str
    changed_at: datetime


class ContactChange(Struct, frozen=True, kw_only=True):
    """What happened to a contact last, at a count of its book; `etag` is None when it is gone."""

    changed: int
    name: str
    etag: str | None
    size: int | None
    changed_at: datetime | None
