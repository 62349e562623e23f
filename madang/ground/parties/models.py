"""Nouns of the parties. Dates are Seoul dates; `since` is the first day, `until` the last day (None: open)."""

from datetime import date, datetime
from uuid import UUID

from msgspec import Struct


class Person(Struct, frozen=True, kw_only=True):
    """A person the house knows. `number` is the staff number (a string, never reused); outsiders have none."""

    id: UUID
    sort: str
    """staff, board or external."""
    fn: str
    fn_en: str = ""
    number: str | None = None
    email: str | None = None
    tel: str = ""
    mobile: str = ""
    extension: str = ""
    duties: str = ""
    language: str = "ko"
    joined_on: date | None = None
    left_on: date | None = None
    """The first day without access."""
    org: str = ""
    """Where an outsider comes from."""
    suspended_at: datetime | None = None
    portrait: UUID | None = None
    revision: int = 1


class Unit(Struct, frozen=True, kw_only=True):
    """A unit as it is on one day. `path` names the units from the top down to it, `depth` is 0 at the top."""

    id: UUID
    code: str | None = None
    parent: UUID | None = None
    name: str
    name_en: str = ""
    unit_kind: str = ""
    duties: list[str] = []
    ordering: int = 0
    since: date
    until: date | None = None
    path: str = ""
    depth: int = 0
    people: int = 0
    """Assignments to the unit itself on that day."""
    revision: int = 1


class UnitHead(Struct, frozen=True, kw_only=True):
    """Who heads a unit on a day. `acting` is empty, `absence` or `vacancy`."""

    unit: UUID
    person: UUID
    fn: str
    fn_en: str
    duty: str
    acting: str


class UnitName(Struct, frozen=True, kw_only=True):
    """What a unit was called and where it lay, during a time."""

    name: str
    name_en: str
    unit_kind: str
    parent: UUID | None
    parent_name: str = ""
    """What the unit above was called when this time began."""
    since: date
    until: date | None


class Site(Struct, frozen=True, kw_only=True):
    """A place of work. `site_kind` is a label of the institution's list, `operator` who runs it."""

    id: UUID
    code: str | None = None
    name: str
    name_en: str = ""
    site_kind: str = ""
    parent: UUID | None = None
    operator: str = ""
    affiliates: list[str] = []
    unit: UUID | None = None
    address: str = ""
    postcode: str = ""
    tel: str = ""
    ordering: int = 0
    opened_on: date | None = None
    closed_on: date | None = None
    revision: int = 1


class Group(Struct, frozen=True, kw_only=True):
    """People, units and sites under one name."""

    id: UUID
    name: str
    note: str = ""
    created_by: UUID
    members: list[UUID] = []
    revision: int = 1


class Post(Struct, frozen=True, kw_only=True):
    """A post of a unit, whether somebody holds it or not. `heads` when it leads the unit."""

    id: UUID
    unit: UUID
    name: str
    heads: bool = False
    ordering: int = 0
    since: date
    until: date | None = None
    revision: int = 1


class Holder(Struct, frozen=True, kw_only=True):
    """Somebody who holds a post of a unit on a day; `concurrent` beside a main assignment elsewhere."""

    post: UUID
    person: UUID
    fn: str
    concurrent: bool
    acting: str


class SiteMember(Struct, frozen=True, kw_only=True):
    """Somebody who belongs to a site without an assignment there, from a day on; `note` says why."""

    person: UUID
    fn: str
    label: str
    note: str
    since: date
    until: date | None


class Assignment(Struct, frozen=True, kw_only=True):
    """A person in a unit for a time; one is the `main` one, others are concurrent.

    `rank` is the title in the hierarchy, `duty` the post held; `acting` is empty, `absence` or `vacancy`.
    """

    id: UUID
    person: UUID
    unit: UUID
    site: UUID | None = None
    post: UUID | None = None
    main: bool = True
    rank: str = ""
    duty: str = ""
    heads: bool = False
    acting: str = ""
    duties: str = ""
    since: date
    until: date | None = None
    revision: int = 1


class Employment(Struct, frozen=True, kw_only=True):
    """How a person is employed for a time: `grade` and job `family`. `extra` counts outside the quota.

    `kind` is officer, regular, indefinite, fixed-term, intern or dispatched.
    """

    id: UUID
    person: UUID
    kind: str
    grade: str = ""
    family: str = ""
    extra: bool = False
    since: date
    until: date | None = None
    revision: int = 1


class Standing(Struct, frozen=True, kw_only=True):
    """A time away from simply being at work: leave, seconded-out, seconded-in, suspended, relieved.

    `counterpart` names the other institution of a secondment.
    """

    id: UUID
    person: UUID
    status: str
    reason: str = ""
    counterpart: str = ""
    since: date
    until: date | None = None
    revision: int = 1


class BoardTerm(Struct, frozen=True, kw_only=True):
    """A term on the board."""

    id: UUID
    person: UUID
    office: str
    career: str = ""
    ordering: int = 0
    since: date
    until: date | None = None
    revision: int = 1


class Row(Struct, frozen=True, kw_only=True):
    """A person in a list, with today's main assignment. `label` tells people of the same name apart: unit and number.

    `status` is active, leave, seconded-out, seconded-in, suspended, relieved or left. `mobile` is masked.
    """

    id: UUID
    sort: str
    fn: str
    fn_en: str = ""
    number: str | None = None
    org: str = ""
    email: str | None = None
    tel: str = ""
    extension: str = ""
    mobile: str = ""
    duties: str = ""
    portrait: UUID | None = None
    unit: UUID | None = None
    unit_name: str = ""
    path: str = ""
    site: UUID | None = None
    site_name: str = ""
    rank: str = ""
    duty: str = ""
    grade: str = ""
    kind: str = ""
    status: str = "active"
    heads: bool = False
    concurrent: int = 0
    """Assignments besides the main one."""
    suspended_at: datetime | None = None
    left_on: date | None = None
    ordering: str = ""
    label: str = ""


class Party(Struct, frozen=True, kw_only=True):
    """Whoever can be given a right, for share dialogs. `label` tells parties of the same name apart."""

    id: UUID
    kind: str
    """person, unit, site, group or everyone."""
    name: str
    label: str = ""
    portrait: UUID | None = None


class Viewing(Struct, frozen=True, kw_only=True):
    """Somebody looked at a person's personal data. `fields` are the names of what was shown."""

    id: UUID
    viewer: UUID
    viewer_fn: str
    person: UUID
    person_fn: str
    fields: list[str]
    reason: str
    address: str
    at: datetime


class Reorganisation(Struct, frozen=True, kw_only=True):
    """Changes of units that take effect together."""

    id: UUID
    takes_effect_on: date
    title: str
    note: str = ""
    created_by: UUID
    created_at: datetime


class UnitChange(Struct, frozen=True, kw_only=True):
    """One step of a reorganisation. `op` is found, abolish, rename, merge, split or move.

    `before` are the predecessors' names on the day before, `after` the successors' on the day itself.
    """

    id: UUID
    reorganisation: UUID
    op: str
    predecessors: list[UUID]
    successors: list[UUID]
    before: list[str] = []
    after: list[str] = []
    takes_effect_on: date


class GradeCount(Struct, frozen=True, kw_only=True):
    """One line of the headcount table: quota, present and gap (present minus quota) of a grade."""

    grade: str
    quota: int
    present: int
    gap: int


class ExtraCount(Struct, frozen=True, kw_only=True):
    """Staff outside the quota, by kind of employment or standing."""

    kind: str
    present: int


class Headline(Struct, frozen=True, kw_only=True):
    """The figure the institution publishes. Stated, never summed."""

    published_on: date
    number: int
    note: str = ""
