"""Adding, changing, suspending people; their dated lines; what is masked and unmasked."""

from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec import structs

from madang.ground import outbox, settings
from madang.ground.access import HOUSE
from madang.ground.credentials import sessions, tokens
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.identity import actions as identity
from madang.ground.identity import factors
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation
from madang.ground.parties import store as parties
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    Person,
    Post,
    Site,
    Standing,
)
from madang.ground.tx import Tx
from madang.people import facts, store
from madang.people.actions.shared import (
    check_revision,
    derive,
    explained,
    masked,
    may_over,
    need_over,
    rights_changed,
    row_of,
    saved,
    view_personal,
)
from madang.people.models import Invitation, PersonView
from madang.people.rules.persons import person_errors

OWN_FIELDS = frozenset({"tel", "mobile", "extension", "duties", "fn_en", "portrait"})


async def read(tx: Tx, person: UUID) -> PersonView:
    """A person as the actor may see it. Outsiders see of a person no more than the line."""
    row = await row_of(tx, person)
    known = await _person(tx, person)
    may = await may_over(tx, row)
    inside = "people.unmask" in may or person == tx.actor
    managing = "people.edit" in may or person == tx.actor
    return PersonView(
        person=masked(row, tx.actor),
        assignments=await organisation.lines_of(tx, Assignment, person=person) if inside else [],
        units=await organisation.names_held(tx, person, on=tx.today) if inside else {},
        employments=await organisation.lines_of(tx, Employment, person=person) if managing else [],
        standings=await organisation.lines_of(tx, Standing, person=person) if managing else [],
        terms=await organisation.lines_of(tx, BoardTerm, person=person) if inside else [],
        groups=await organisation.groups(tx, member=person) if managing else [],
        language=known.language,
        joined_on=known.joined_on if inside else None,
        may=may,
        revision=known.revision,
    )


async def unmask(tx: Tx, person: UUID, *, reason: str, address: str) -> str:
    """The whole mobile number, for a reason that the person can read. Raises Forbidden for outsiders."""
    row = await row_of(tx, person)
    await tx.need("people.unmask", HOUSE)
    if person != tx.actor:
        await view_personal(tx, [person], fields=["mobile"], reason=reason, address=address)
    return row.mobile


async def add(tx: Tx, person: Person, *, lines: list[Any], invites: bool) -> Invitation | None:
    """A new person with its first lines; gives the invitation sheet when one is wanted."""
    await tx.need("people.administer", HOUSE)
    _check(person)
    await _insert(tx, person, lines)
    return await _invite(tx, person) if invites else None


async def _insert(tx: Tx, person: Person, lines: list[Any]) -> None:
    try:
        async with tx.connection.transaction():
            await parties.insert_people(tx, [person])
            for line in lines:
                await organisation.insert_lines(tx, [line])
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.PersonAdded(subject=ref("people.person", person.id), sort=person.sort))
    await derive(tx, [person.id])


async def _invite(tx: Tx, person: Person) -> Invitation:
    password, until = await identity.give_password(tx, person=person.id)
    return Invitation(
        person=person.id, fn=person.fn, login=identity.login_of(person), password=password, expires_at=until
    )


async def invite_outsider(
    tx: Tx, *, fn: str, email: str, org: str, site: UUID | None, until: date | None
) -> Invitation:
    """Somebody from outside, by e-mail address; a site's administrator invites to the site."""
    await tx.need("people.invite", site or HOUSE)
    person = Person(id=new_id(), sort="external", fn=fn.strip(), email=email.strip(), org=org.strip(), left_on=until)
    _check(person)
    if until is not None and until <= tx.today:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/until", "code": "past"}])
    await _insert(tx, person, [])
    await store.set_inviter(tx, person.id, by=tx.actor)
    if site is not None:
        await organisation.add_site_members(
            tx, [{"site": site, "person": person.id, "note": "", "since": tx.today, "until": None}]
        )
        await derive(tx, [person.id])
    return await _invite(tx, person)


async def change(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> PersonView:
    """Change a person: one's own contact fields, and everything by administrators."""
    person = await _person(tx, id)
    row = await row_of(tx, id)
    if id != tx.actor or not set(fields) <= OWN_FIELDS:
        await need_over(tx, "people.edit", id)
    if {"number", "sort"} & set(fields):
        await tx.need("people.administer", HOUSE)
    check_revision(revision, person.revision)
    changed = structs.replace(person, **fields)
    _check(changed)
    if changed.number != person.number and person.number is not None:
        raise Refused("people.number-stays")
    try:
        async with tx.connection.transaction():
            saved(await parties.save_person(tx, changed))
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.PersonChanged(subject=ref("people.person", row.id), fields=sorted(fields)))
    await derive(tx, [id])
    return await read(tx, id)


def _check(person: Person) -> None:
    errors = person_errors(person)
    if errors:
        raise Invalid("ground.invalid", errors=errors)


async def suspend(tx: Tx, id: UUID) -> None:
    """No access from now on: sessions end, tokens sleep. Nobody suspends oneself."""
    await need_over(tx, "people.suspend", id)
    if id == tx.actor:
        raise Refused("people.not-oneself")
    await store.suspend(tx, id, at=tx.now)
    await sessions.end_all(tx, id)
    tx.tell(facts.PersonSuspended(subject=ref("people.person", id)))
    rights_changed(tx, [id])


async def resume(tx: Tx, id: UUID) -> None:
    """Access again."""
    await need_over(tx, "people.suspend", id)
    await store.resume(tx, id)
    tx.tell(facts.PersonResumed(subject=ref("people.person", id)))
    rights_changed(tx, [id])


async def leave(tx: Tx, id: UUID, *, left_on: date | None) -> None:
    """The first day without access; every dated line ends the day before. None takes an announced leaving back."""
    await tx.need("people.administer", HOUSE)
    person = await _person(tx, id)
    if id == tx.actor:
        raise Refused("people.not-oneself")
    if left_on is None and person.left_on is not None and person.left_on <= tx.today:
        raise Refused("people.left-already")
    await store.set_last_day(tx, id, left_on=left_on)
    if left_on is not None:
        await organisation.close_lines(tx, id, on=left_on)
        if left_on <= tx.today:
            await store.end_access(tx, [id])
    tx.tell(facts.PersonLeaves(subject=ref("people.person", id), left_on=left_on))
    await derive(tx, [id])
    rights_changed(tx, [id])


async def reset(tx: Tx, id: UUID, *, factors_too: bool = False, mails: bool = False) -> Invitation:
    """A one-time password that must be changed; with `factors_too` second factors that were lost go as well.

    `mails` says so to the person; the password itself is handed over, never mailed.
    """
    await need_over(tx, "people.reset", id)
    person = await _person(tx, id)
    if person.left_on is not None and person.left_on <= tx.today:
        raise Refused("people.left-already")
    if factors_too:
        await tx.need("people.administer", HOUSE)
        await factors.remove_all(tx, id)
    invitation = await _invite(tx, person)
    rights_changed(tx, [id])
    if mails and person.email is not None:
        await outbox.send(
            tx,
            to=person.email,
            template="reset",
            language=person.language,
            words={
                "name": person.fn,
                "login": invitation.login,
                "institution": (await settings.institution(tx)).fn,
            },
            link="/",
            cause=f"reset {new_id()}",
        )
    return invitation


# Dated lines

_WHAT = {Assignment: "assignment", Employment: "employment", Standing: "standing", BoardTerm: "term"}


async def add_line(tx: Tx, line: Assignment | Employment | Standing | BoardTerm) -> PersonView:
    """Enter a dated line, in advance or backdated. Raises Refused when it overlaps another of its kind."""
    await tx.need("people.administer", HOUSE)
    await _person(tx, line.person)
    _check_line(line)
    try:
        async with tx.connection.transaction():
            await organisation.insert_lines(tx, [line])
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    await _posted(tx, line)
    return await read(tx, line.person)


async def change_line(tx: Tx, shape: type[Any], id: UUID, *, revision: int, fields: dict[str, Any]) -> PersonView:
    """Correct or end a dated line."""
    await tx.need("people.administer", HOUSE)
    there = await organisation.line(tx, shape, id)
    if there is None:
        raise NotFound("ground.not-found")
    check_revision(revision, there.revision)
    line = structs.replace(there, **fields)
    _check_line(line)
    try:
        async with tx.connection.transaction():
            saved(await organisation.save_line(tx, line))
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    await _posted(tx, line)
    return await read(tx, line.person)


async def remove_line(tx: Tx, shape: type[Any], id: UUID) -> None:
    """Remove a line that was entered wrongly."""
    await tx.need("people.administer", HOUSE)
    there = await organisation.line(tx, shape, id)
    if there is None:
        raise NotFound("ground.not-found")
    await organisation.delete_line(tx, shape, id)
    await _posted(tx, there)


def _check_line(line: Assignment | Employment | Standing | BoardTerm | Post) -> None:
    if line.until is not None and line.until < line.since:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/until", "code": "before-start"}])


async def _posted(tx: Tx, line: Assignment | Employment | Standing | BoardTerm) -> None:
    tx.tell(
        facts.PersonPosted(
            subject=ref("people.person", line.person), what=_WHAT[type(line)], since=line.since, until=line.until
        )
    )
    await derive(tx, [line.person])


async def _person(tx: Tx, id: UUID) -> Person:
    person = await parties.person(tx, id)
    if person is None:
        raise NotFound("ground.not-found")
    return person


# Administrators


async def administer(tx: Tx, id: UUID, *, institution: bool, sites: list[UUID]) -> None:
    """Make or unmake an administrator; one of the institution always stays. Sessions end or get a new id."""
    await tx.need("people.administer", HOUSE)
    from_house = {one.person: one for one in await store.administrators(tx)}
    there = await _person(tx, id)
    if there.sort == "external" and institution:
        raise Refused("people.outsider-administers")
    known: dict[UUID, Site] = {site.id: site for site in await organisation.sites(tx)}
    if not set(sites) <= known.keys():
        raise NotFound("ground.not-found")
    if not institution and not any(one.institution for who, one in from_house.items() if who != id):
        raise Refused("people.last-administrator")
    before = from_house.get(id)
    await store.set_administrator(tx, id, institution=institution, sites=sites, by=tx.actor)
    if before is None or before.institution != institution or {s.id for s in before.sites} != set(sites):
        await sessions.rights_changed(tx, id)
        if id != tx.actor:
            await tokens.end_all(tx, id)
    tx.tell(facts.AdministratorChanged(subject=ref("people.person", id), institution=institution, sites=sorted(sites)))
    rights_changed(tx, [id])
