"""Finding, reading and administering people."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Struct, UnsetType

from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid
from madang.ground.http import Input
from madang.ground.ids import new_id
from madang.ground.parties import search
from madang.ground.parties.models import Assignment, Employment, Party, Person, Row
from madang.ground.tx import Tx
from madang.people import store
from madang.people.actions import persons
from madang.people.actions.shared import masked, sees_staff
from madang.people.models import Administrator, Invitation, PersonView
from madang.people.routes.shared import Listed, given, limit, revision_of


class FirstAssignment(Input, kw_only=True):
    """The unit a new person starts in."""

    unit: UUID
    site: UUID | None = None
    post: UUID | None = None
    rank: str = ""
    duty: str = ""
    heads: bool = False


class FirstEmployment(Input, kw_only=True):
    """How a new person is employed."""

    kind: str = "regular"
    grade: str = ""
    family: str = ""
    extra: bool = False


class NewPerson(Input, kw_only=True):
    """A person to be added. `invite` gives a one-time password."""

    fn: str
    sort: str = "staff"
    fn_en: str = ""
    number: str | None = None
    email: str | None = None
    tel: str = ""
    mobile: str = ""
    extension: str = ""
    duties: str = ""
    language: str = "ko"
    org: str = ""
    joined_on: date | None = None
    assignment: FirstAssignment | None = None
    employment: FirstEmployment | None = None
    invite: bool = False


class ChangedPerson(Input, kw_only=True):
    """Fields to change; absent ones stay."""

    fn: str | UnsetType = UNSET
    fn_en: str | UnsetType = UNSET
    number: str | UnsetType | None = UNSET
    email: str | UnsetType | None = UNSET
    tel: str | UnsetType = UNSET
    mobile: str | UnsetType = UNSET
    extension: str | UnsetType = UNSET
    duties: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    joined_on: date | UnsetType | None = UNSET


class NewOutsider(Input, kw_only=True):
    """Somebody from outside. `until` is the first day without access."""

    fn: str
    email: str
    org: str = ""
    site: UUID | None = None
    until: date | None = None


class Reason(Input):
    """Why somebody looks at personal data."""

    reason: str


class Leaving(Input):
    """The first day without access; null takes it back."""

    left_on: date | None


class Reset(Input):
    """Whether second factors that were lost go as well, and whether a mail says so (without the password)."""

    factors: bool = False
    mail: bool = False


class Administers(Input, kw_only=True):
    """What a person administers from now on."""

    institution: bool = False
    sites: list[UUID] = []


class Added(Struct, frozen=True, kw_only=True):
    """A new person, and the invitation sheet when one was asked for."""

    person: PersonView
    invitation: Invitation | None


class Unmasked(Struct, frozen=True):
    """Personal data in full."""

    mobile: str


KINDS = frozenset({"person", "unit", "site", "group"})


@get("/api/people", act="people.find")
async def find_people(
    tx: NamedDependency[Tx],
    q: FromQuery[str] = "",
    unit: FromQuery[UUID | None] = None,
    deep: FromQuery[bool] = False,
    site: FromQuery[UUID | None] = None,
    group: FromQuery[UUID | None] = None,
    sort: FromQuery[str | None] = None,
    status: FromQuery[str | None] = None,
    left: FromQuery[bool] = False,
    after: FromQuery[str | None] = None,
    most: FromQuery[int] = 50,
) -> Listed[Row]:
    """People in the order of the organisation, by name, initials, number, extension, address, duties or unit."""
    size = limit(most)
    if left:
        await tx.need("people.administer", HOUSE)
    rows = await search.people(
        tx,
        viewer=tx.actor,
        all_staff=await sees_staff(tx),
        query=q[:200],
        unit=unit,
        deep=deep,
        site=site,
        group=group,
        sort=sort,
        status=status,
        left=left,
        after=_place(after),
        most=size + 1,
    )
    more = len(rows) > size
    rows = rows[:size]
    return Listed(
        items=[masked(row, tx.actor) for row in rows],
        next=f"{rows[-1].id}{rows[-1].ordering}" if more else None,
    )


def _place(after: str | None) -> tuple[str, UUID] | None:
    if not after:
        return None
    try:
        return after[36:], UUID(after[:36])
    except ValueError:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/after", "code": "bad"}]) from None


@get("/api/parties", act="people.find")
async def find_parties(
    tx: NamedDependency[Tx],
    q: FromQuery[str] = "",
    kinds: FromQuery[str] = "person,unit,site,group",
    most: FromQuery[int] = 20,
) -> Listed[Party]:
    """Whoever can be given a right. Units, sites and groups are for staff; outsiders find the people they share with."""
    wanted = KINDS & set(kinds.split(","))
    size = limit(most)
    inside = await sees_staff(tx)
    found: list[Party] = []
    if inside and wanted - {"person"}:
        found = await search.others(tx, q[:200], kinds=sorted(wanted - {"person"}), viewer=tx.actor, most=size)
    if "person" in wanted:
        rows = await search.people(tx, viewer=tx.actor, all_staff=inside, query=q[:200], most=size)
        people = [Party(id=row.id, kind="person", name=row.fn, label=row.label, portrait=row.portrait) for row in rows]
        # a unit that is meant comes before its many people; who is meant by name comes before units that only hold it
        first = [party for party in found if not q.strip() or search.begins(party.name, q)]
        found = [*first, *people, *(party for party in found if party not in first)]
    return Listed(items=found[:size])


@get("/api/people/{person:uuid}", act="people.read")
async def read_person(tx: NamedDependency[Tx], person: FromPath[UUID]) -> PersonView:
    """One person."""
    return await persons.read(tx, person)


@post("/api/people/{person:uuid}/unmask", act="people.unmask", status_code=200, secret=True)
async def unmask(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID], data: JSONBody[Reason]
) -> Unmasked:
    """The whole mobile number; the person sees who looked and why."""
    return Unmasked(await persons.unmask(tx, person, reason=data.reason, address=edge.address))


@post("/api/people", act="people.administer", secret=True)
async def add_person(tx: NamedDependency[Tx], data: JSONBody[NewPerson]) -> Added:
    """Add a person, with the first assignment and employment."""
    id, since = new_id(), data.joined_on or tx.today
    lines: list[Any] = []
    if data.assignment is not None:
        first = data.assignment
        lines.append(
            Assignment(
                id=new_id(),
                person=id,
                unit=first.unit,
                site=first.site,
                post=first.post,
                rank=first.rank,
                duty=first.duty,
                heads=first.heads,
                since=since,
            )
        )
    if data.employment is not None:
        how = data.employment
        lines.append(
            Employment(
                id=new_id(), person=id, kind=how.kind, grade=how.grade, family=how.family, extra=how.extra, since=since
            )
        )
    person = Person(
        id=id,
        sort=data.sort,
        fn=data.fn.strip(),
        fn_en=data.fn_en.strip(),
        number=(data.number or "").strip() or None,
        email=(data.email or "").strip() or None,
        tel=data.tel,
        mobile=data.mobile,
        extension=data.extension,
        duties=data.duties,
        language=data.language,
        org=data.org,
        joined_on=data.joined_on,
    )
    invitation = await persons.add(tx, person, lines=lines, invites=data.invite)
    return Added(person=await persons.read(tx, id), invitation=invitation)


@post("/api/people/invitations", act="people.invite", secret=True)
async def invite(tx: NamedDependency[Tx], data: JSONBody[NewOutsider]) -> Invitation:
    """Invite somebody from outside."""
    return await persons.invite_outsider(
        tx, fn=data.fn, email=data.email, org=data.org, site=data.site, until=data.until
    )


@patch("/api/people/{person:uuid}", act="people.edit")
async def change_person(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID], data: JSONBody[ChangedPerson]
) -> PersonView:
    """Change a person; everybody may change the own contact fields."""
    fields = given(data)
    for name in ("number", "email"):
        if name in fields:
            fields[name] = (fields[name] or "").strip() or None
    return await persons.change(tx, person, revision=revision_of(edge), fields=fields)


@post("/api/people/{person:uuid}/suspend", act="people.suspend", status_code=204)
async def suspend(tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID]) -> None:
    """Suspend somebody's access."""
    await persons.suspend(tx, person)
    tx.after.append(edge.edge.memory.forget)


@post("/api/people/{person:uuid}/resume", act="people.suspend", status_code=204)
async def resume(tx: NamedDependency[Tx], person: FromPath[UUID]) -> None:
    """Give access back."""
    await persons.resume(tx, person)


@post("/api/people/{person:uuid}/leave", act="people.administer", status_code=204)
async def leave(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID], data: JSONBody[Leaving]
) -> None:
    """Set the first day without access."""
    await persons.leave(tx, person, left_on=data.left_on)
    tx.after.append(edge.edge.memory.forget)


@post("/api/people/{person:uuid}/reset", act="people.reset", status_code=200, secret=True)
async def reset(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID], data: JSONBody[Reset]
) -> Invitation:
    """A one-time password for the invitation sheet."""
    invitation = await persons.reset(tx, person, factors_too=data.factors, mails=data.mail)
    tx.after.append(edge.edge.memory.forget)
    return invitation


@get("/api/administrators", act="people.administer")
async def read_administrators(tx: NamedDependency[Tx]) -> Listed[Administrator]:
    """Who administers what."""
    await tx.need("people.administer", HOUSE)
    return Listed(items=await store.administrators(tx))


@put("/api/administrators/{person:uuid}", act="people.administer", status_code=204)
async def administer(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], person: FromPath[UUID], data: JSONBody[Administers]
) -> None:
    """Make or unmake an administrator."""
    await persons.administer(tx, person, institution=data.institution, sites=data.sites)
    tx.after.append(edge.edge.memory.forget)


ROUTES: list[Any] = [
    find_people,
    find_parties,
    read_person,
    unmask,
    add_person,
    invite,
    change_person,
    suspend,
    resume,
    leave,
    reset,
    read_administrators,
    administer,
]
