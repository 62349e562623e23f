"""What several verbs share."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import psycopg
from msgspec import Struct

from madang.ground.access import HOUSE
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.handover import actions as handover
from madang.ground.ids import new_id, ref
from madang.ground.parties import roster, search
from madang.ground.parties.models import Row
from madang.ground.tx import Tx
from madang.people import facts, store
from madang.standards.hangul import mask_phone

HOUSE_REF = ref("ground.house", HOUSE)
T = TypeVar("T", bound=Struct)


def person_ref(id: UUID) -> str:
    """The Ref of a person."""
    return ref("people.person", id)


async def sees_staff(tx: Tx) -> bool:
    """Whether the actor is of the house: staff see staff, others only those they share a collection with."""
    reached = await tx.reached(HOUSE)
    return reached is not None and tx.can("people.find", reached.role)


async def row_of(tx: Tx, person: UUID) -> Row:
    """One person's line, whole. Raises NotFound out of sight."""
    found = await search.people(tx, viewer=tx.actor, all_staff=await sees_staff(tx), ids=[person], left=True, most=1)
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


def masked(row: Row, viewer: UUID) -> Row:
    """The line as others see it: the mobile number with its middle hidden."""
    if row.id == viewer or not row.mobile:
        return row
    values = {name: getattr(row, name) for name in row.__struct_fields__}
    return Row(**(values | {"mobile": mask_phone(row.mobile)}))


async def need_over(tx: Tx, act: str, person: UUID) -> Row:
    """An administrator of the institution, or of the site the person works at. Raises NotFound and Forbidden.

    Administrators themselves are the business of the institution's administrators only.
    """
    row = await row_of(tx, person)
    house = await tx.reached(HOUSE)
    if house is not None and tx.can(act, house.role):
        await tx.need(act, HOUSE)
        return row
    site = await tx.reached(row.site) if row.site else None
    if row.site and site is not None and tx.can(act, site.role):
        await tx.need(act, row.site)
        if any(one.person == person for one in await store.administrators(tx)):
            raise Forbidden("ground.forbidden")
        return row
    raise Forbidden("ground.forbidden")


async def may_over(tx: Tx, row: Row) -> list[str]:
    """The acts the viewer may do to a person."""
    house = await tx.reached(HOUSE)
    acts = ["people.unmask"] if await sees_staff(tx) else []
    managing = ("people.edit", "people.suspend", "people.reset")
    if house is not None and tx.can("people.administer", house.role):
        return [*acts, *managing, "people.administer", "handover.run"]
    if await handover.may_run(tx, row.id):
        acts.append("handover.run")
    site = await tx.reached(row.site) if row.site else None
    if site is not None and tx.can("people.edit", site.role):
        acts += managing
    return acts


def rights_changed(tx: Tx, people: Iterable[UUID]) -> None:
    """Tell that these people's reach changed; the hub reads it anew."""
    for person in dict.fromkeys(people):
        tx.tell(facts.RightsChanged(subject=ref("people.person", person)))


async def derive(tx: Tx, people: Sequence[UUID] | None) -> None:
    """Derive today's organisation of these people anew and tell whose rights changed."""
    rights_changed(tx, await roster.refresh(tx, people, today=tx.today))


async def view_personal(tx: Tx, people: Sequence[UUID], *, fields: Sequence[str], reason: str, address: str) -> None:
    """Keep and tell that the actor looks at personal data. Raises Invalid without a reason."""
    why = reason.strip()
    if not 2 <= len(why) <= 500:
        raise Invalid("people.reason-missing", errors=[{"pointer": "#/reason", "code": "required"}])
    rows = [
        {
            "id": new_id(),
            "viewer": tx.actor,
            "person": person,
            "fields": list(fields),
            "reason": why,
            "address": address,
            "at": tx.now,
        }
        for person in people
    ]
    await store.insert_viewings(tx, rows)
    for row in rows:
        tx.tell(
            facts.Viewed(
                subject=ref("people.viewing", row["id"]),  # type: ignore[arg-type]
                person=row["person"],  # type: ignore[arg-type]
                fields=list(fields),
                reason=why,
            )
        )


def check_revision(given: int, there: int) -> None:
    """Raises Stale when the thing is no longer what the writer read."""
    if given != there:
        raise Stale("ground.stale")


def saved(done: bool) -> None:
    """Raises Stale when somebody else wrote first."""
    if not done:
        raise Stale("ground.stale")


def explained(error: psycopg.errors.IntegrityError) -> Exception:
    """What a constraint of the organisation refused, in the house's words."""
    name = error.diag.constraint_name or ""
    codes = {
        "assignment_one_main": "people.main-assignment-twice",
        "assignment_once": "people.assignment-twice",
        "employment_once": "people.employment-overlaps",
        "standing_once": "people.standing-overlaps",
        "unit_version_once": "people.unit-overlaps",
        "person_number_key": "people.number-taken",
        "person_email": "people.email-taken",
        "unit_code_key": "people.code-taken",
        "site_code_key": "people.code-taken",
    }
    if name in codes:
        return Refused(codes[name])
    if isinstance(error, psycopg.errors.CheckViolation):
        return Invalid("ground.invalid")
    if isinstance(error, psycopg.errors.ForeignKeyViolation):
        return Refused("people.still-in-use")
    return Refused("people.overlaps")


DAY = timedelta(days=1)
