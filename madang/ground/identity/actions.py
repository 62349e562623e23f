"""Signing in and out, and the first set-up of the house."""

from uuid import UUID

from madang.ground import access, settings
from madang.ground.access import EVERYONE, HOUSE, Grant
from madang.ground.errors import Forbidden, Refused, SignedOut
from madang.ground.identity import passwords, sessions
from madang.ground.identity.facts import HouseOpened, PasswordChanged, SignedIn, SignedOutFact
from madang.ground.ids import new_id, ref
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.roles import Role
from madang.ground.settings import Institution
from madang.ground.tx import Tx
from madang.standards.hangul import choseong


async def open_house(tx: Tx, *, institution: Institution, admin: Person, password: str) -> Person:
    """The first set-up: the institution, everyone, and one administrator. Raises Refused when it was done before."""
    # the row lock of a unique insert keeps two first set-ups apart
    if await parties.anybody(tx) or not await tx.run(
        "insert into ground.collection (id) values (%(id)s) on conflict do nothing", id=HOUSE
    ):
        raise Refused("ground.already-set-up")
    passwords.check(password, number=admin.number)
    await settings.write(tx, "institution", institution)
    await parties.insert_party(tx, EVERYONE, "everyone")
    await parties.insert_person(tx, admin, choseong=choseong(admin.fn))
    await passwords.save(tx, admin.id, password, must_change=False, now=tx.now)
    await access.give(
        tx,
        HOUSE,
        [Grant(party=EVERYONE, role=Role.VIEW), Grant(party=admin.id, role=Role.MANAGE)],
        by=admin.id,
    )
    tx.tell(HouseOpened(subject=ref("ground.house", HOUSE)))
    return admin


async def sign_in(tx: Tx, *, number: str, password: str, device: str, address: str) -> tuple[str, str]:
    """A new session for a staff number and password; gives its token and state. Raises SignedOut, always the same."""
    person = await parties.person_by_number(tx, number.strip())
    hashed, must_change = await passwords.of(tx, person.id) if person else (None, False)
    if not await passwords.matches(hashed, password) or person is None:
        raise SignedOut("ground.sign-in-refused")
    state = "change-password" if must_change else "signed-in"
    token, id = await sessions.start(tx, person=person.id, state=state, device=device, address=address, now=tx.now)
    tx.actor = person.id
    tx.tell(SignedIn(subject=ref("people.person", person.id), session=id))
    return token, state


async def sign_out(tx: Tx, session: UUID, person: UUID) -> None:
    """End one session."""
    await sessions.end(tx, session)
    tx.tell(SignedOutFact(subject=ref("people.person", person), session=session))


async def change_password(tx: Tx, *, person: UUID, session: UUID, old: str, new: str, device: str, address: str) -> str:
    """Change one's own password: every other session ends and this one gets a new token."""
    hashed, _ = await passwords.of(tx, person)
    if not await passwords.matches(hashed, old):
        raise Forbidden("ground.password-wrong")
    who = await parties.person(tx, person)
    passwords.check(new, number=who.number if who else None)
    if old == new:
        raise Refused("ground.password-same")
    await passwords.save(tx, person, new, must_change=False, now=tx.now)
    await sessions.end_all(tx, person)
    token, _ = await sessions.start(tx, person=person, state="signed-in", device=device, address=address, now=tx.now)
    tx.tell(PasswordChanged(subject=ref("people.person", person)))
    return token


def first_admin(*, number: str, fn: str) -> Person:
    """The person the first set-up makes."""
    return Person(id=new_id(), sort="staff", fn=fn, number=number)
