"""Signing in and out, second factors, and the first set-up of the house."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground import access, attempts, clock, settings
from madang.ground.access import EVERYONE, HOUSE, Grant
from madang.ground.credentials import devices, passwords, policy, sessions, tokens
from madang.ground.credentials.sessions import Session
from madang.ground.db import Database, Queries
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, SignedOut
from madang.ground.facts import Fact
from madang.ground.identity import factors, facts, store
from madang.ground.identity.models import Passkey, Relying
from madang.ground.ids import Ref, new_id, ref
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.roles import Role
from madang.ground.settings import Institution
from madang.ground.tx import Actor, Tx, transaction
from madang.ground.vault import Vault


class Caller(Struct, frozen=True, kw_only=True):
    """Where somebody knocks from: the browser's name, the peer's address, the cookie of a known device."""

    device: str = ""
    address: str = ""
    known: str = ""


class Entered(Struct, frozen=True, kw_only=True):
    """A session just begun: its token, how far in it is, and the value of the device cookie."""

    token: str
    state: str
    person: UUID
    device: str


async def account(q: Queries, person: UUID) -> Ref:
    """The thing that facts about somebody's account are told about."""
    return ref("people.account", await parties.account(q, person))


async def open_house(tx: Tx, *, institution: Institution, admin: Person, password: str) -> Person:
    """The first set-up: the institution, everyone, and one administrator. Raises Refused when it was done before."""
    # the row lock of a unique insert keeps two first set-ups apart
    if await parties.anybody(tx) or not await access.claim(tx, HOUSE):
        raise Refused("ground.already-set-up")
    passwords.check(password, number=admin.number)
    await settings.write(tx, "institution", institution)
    await parties.insert_party(tx, EVERYONE, "everyone")
    await parties.insert_person(tx, admin)
    await passwords.save(tx, admin.id, password, must_change=False, now=tx.now)
    await access.give(
        tx,
        HOUSE,
        [Grant(party=EVERYONE, role=Role.VIEW), Grant(party=admin.id, role=Role.MANAGE)],
        by=admin.id,
    )
    tx.tell(facts.HouseOpened(subject=ref("ground.house", HOUSE)))
    return admin


def first_admin(*, number: str, fn: str) -> Person:
    """The person the first set-up makes."""
    return Person(id=new_id(), sort="staff", fn=fn, number=number)


# How far in


async def needs_factor(q: Queries, person: UUID) -> bool:
    """Whether the policy asks this person for a second factor."""
    rules = await policy.read(q)
    return rules.staff_second_factor or (rules.admin_second_factor and bool(await access.administers(q, person)))


async def _state(q: Queries, person: UUID, *, must_change: bool, strong: bool) -> str:
    has = await store.has_factor(q, person)
    if has and not strong:
        return "second-factor"
    if must_change:
        return "change-password"
    if not has and await needs_factor(q, person):
        return "enrol-factor"
    return "signed-in"


async def _enter(tx: Tx, *, person: UUID, caller: Caller, strong: bool, way: str, must_change: bool) -> Entered:
    """Begin a session as far in as what was shown allows. A new id each time."""
    state = await _state(tx, person, must_change=must_change, strong=strong)
    token, id = await sessions.start(
        tx, person=person, state=state, device=caller.device, address=caller.address, now=tx.now, strong=strong
    )
    tx.actor = person
    device = caller.known
    if state != "second-factor":
        device = await devices.remember(tx, caller.known, person=person, device=caller.device, now=tx.now)
    if state == "signed-in":
        tx.tell(facts.SignedIn(subject=await account(tx, person), session=id, way=way, address=caller.address))
    return Entered(token=token, state=state, person=person, device=device)


# Doors


class Checked(Struct, frozen=True, kw_only=True):
    """Somebody whose password was right."""

    person: UUID
    attempt: UUID
    must_change: bool


async def check_password(
    database: Database, house: House, *, number: str, password: str, caller: Caller, now: datetime
) -> Checked:
    """Whose staff number (or an outsider's e-mail) and password these are. No connection is held while it is hashed.

    Raises SignedOut, always the same, and TooMany with `retry_after`, for unknown names as for known ones.
    """
    login = number.strip()
    async with database.aside() as connection:
        known = await devices.known(Queries(connection), caller.known, login)
    attempt = await attempts.take(
        database, account=attempts.account_of(login), address=caller.address, known=known, now=now
    )
    async with database.aside() as connection:
        q = Queries(connection)
        person = await parties.person_by_login(q, login)
        hashed, must_change = await passwords.of(q, person.id, now=now) if person else (None, False)
    right = await passwords.matches(hashed, password)
    if not right or person is None or not _welcome(person, clock.today(now)):
        if person is not None:
            await tell_apart(database, house, person.id, facts.SignInRefused, address=caller.address)
        raise SignedOut("ground.sign-in-refused")
    return Checked(person=person.id, attempt=attempt, must_change=must_change)


async def sign_in(tx: Tx, *, checked: Checked, caller: Caller) -> Entered:
    """A new session for somebody whose password was right."""
    await attempts.succeeded(tx, checked.attempt)
    return await _enter(
        tx, person=checked.person, caller=caller, strong=False, way="password", must_change=checked.must_change
    )


async def enter_first(tx: Tx, *, admin: UUID, caller: Caller) -> Entered:
    """The session of the administrator who has just opened the house."""
    return await _enter(tx, person=admin, caller=caller, strong=False, way="password", must_change=False)


def _welcome(person: Person, today: date) -> bool:
    return person.suspended_at is None and (person.left_on is None or person.left_on > today)


async def tell_apart(database: Database, house: House, person: UUID, fact: type[Fact], **values: Any) -> None:
    """Tell something about an account in a transaction of its own: the request itself will be undone."""
    async with transaction(database, house, via="http", aside=True) as tx:
        tx.tell(fact(subject=await account(tx, person), **values))


async def app_actor(database: Database, *, login: str, secret: str, address: str) -> Actor | None:
    """Who comes through a protocol door (DAV, IMAP, SMTP) with an app password; None when it is wrong.

    Tries count together with those of the sign-in page. Raises TooMany.
    """
    async with database.queries() as q:
        now = datetime.now(UTC)
        actor = await tokens.actor_of(q, secret, now, kind="app-password", login=login.strip(), address=address)
    if actor is None:
        await attempts.take(database, account=attempts.account_of(login), address=address, known=False, now=now)
    return actor


async def second_factor(
    tx: Tx, *, database: Database, session: Session, code: str, caller: Caller, vault: Vault | None
) -> Entered:
    """Show a time-based or recovery code; the session gets a new id. Raises SignedOut and TooMany."""
    if session.state != "second-factor":
        raise Refused("ground.no-second-factor-asked")
    person = await _known(tx, session.person)
    attempt = await attempts.take(
        database,
        account=attempts.account_of(login_of(person)),
        address=caller.address,
        known=await devices.known(tx, caller.known, login_of(person)),
        now=tx.now,
    )
    if not await factors.check_totp(
        tx, person.id, code, now=tx.now, vault=vault
    ) and not await factors.use_recovery_code(tx, person.id, code, now=tx.now):
        await tell_apart(database, tx.house, person.id, facts.SignInRefused, address=caller.address)
        raise SignedOut("ground.code-refused")
    await attempts.succeeded(tx, attempt)
    await sessions.end(tx, session.id)
    _, must_change = await passwords.of(tx, person.id, now=tx.now)
    return await _enter(tx, person=person.id, caller=caller, strong=True, way="second-factor", must_change=must_change)


async def passkey_sign_in(
    tx: Tx, *, challenge: UUID, credential: dict[str, Any], relying: Relying, session: Session | None, caller: Caller
) -> Entered:
    """Sign in with a passkey, alone or as second factor: it is possession and knowledge in one."""
    id = await factors.check_passkey(tx, challenge=challenge, credential=credential, relying=relying, now=tx.now)
    person = await _known(tx, id)
    if not _welcome(person, tx.today) or (session is not None and session.person != id):
        raise Forbidden("ground.passkey-refused")
    if session is not None:
        await sessions.end(tx, session.id)
    _, must_change = await passwords.of(tx, id, now=tx.now)
    return await _enter(tx, person=id, caller=caller, strong=True, way="passkey", must_change=must_change)


async def sign_out(tx: Tx, session: UUID, person: UUID) -> None:
    """End one session."""
    await sessions.end(tx, session)
    tx.tell(facts.SignedOutFact(subject=await account(tx, person), session=session))


async def end_session(tx: Tx, *, session: UUID) -> None:
    """End one of the actor's sessions elsewhere. Raises NotFound."""
    if not await sessions.end_one(tx, session, tx.actor):
        raise NotFound("ground.not-found")
    tx.tell(facts.SessionsEnded(subject=await account(tx, tx.actor), number=1))


async def end_elsewhere(tx: Tx, *, here: UUID) -> int:
    """End every session of the actor but this one; gives their number."""
    ended = await sessions.end_all(tx, tx.actor, but=here)
    tx.tell(facts.SessionsEnded(subject=await account(tx, tx.actor), number=ended))
    return ended


# Passwords


async def change_password(
    tx: Tx, *, database: Database, session: Session, old: str, new: str, caller: Caller
) -> Entered:
    """Change one's own password: every other session ends and this one gets a new token."""
    if session.state not in ("change-password", "signed-in"):
        raise SignedOut("ground.signed-out")
    person = await confirm_password(tx, database=database, session=session, password=old, caller=caller)
    passwords.check(new, number=person.number)
    if old == new:
        raise Refused("ground.password-same")
    await passwords.save(tx, person.id, new, must_change=False, now=tx.now)
    await sessions.end_all(tx, person.id)
    tx.tell(facts.PasswordChanged(subject=await account(tx, person.id)))
    return await _enter(tx, person=person.id, caller=caller, strong=session.strong, way="password", must_change=False)


async def confirm_password(tx: Tx, *, database: Database, session: Session, password: str, caller: Caller) -> Person:
    """That the owner sits before the screen: before anything that opens another door. Raises Forbidden and TooMany."""
    person = await _known(tx, session.person)
    attempt = await attempts.take(
        database, account=attempts.account_of(login_of(person)), address=caller.address, known=True, now=tx.now
    )
    hashed, _ = await passwords.of(tx, person.id, now=tx.now)
    if not await passwords.matches(hashed, password):
        raise Forbidden("ground.password-wrong")
    await attempts.succeeded(tx, attempt)
    return person


async def give_password(tx: Tx, *, person: UUID) -> tuple[str, Any]:
    """A one-time password for the invitation sheet; gives it and its end. It must be changed at the first sign-in.

    Sessions, tokens and known devices of before end. Rights are the caller's to check.
    """
    until = tx.now + timedelta(days=(await policy.read(tx)).invitation_days)
    password = passwords.one_time()
    await passwords.save(tx, person, password, must_change=True, now=tx.now, expires_at=until)
    await sessions.end_all(tx, person)
    await tokens.end_all(tx, person)
    await devices.forget_all(tx, person)
    tx.tell(facts.PasswordReset(subject=await account(tx, person)))
    return password, until


# Second factors


async def begin_totp(tx: Tx, *, person: Person, vault: Vault | None) -> tuple[str, str, str]:
    """A secret to scan; gives secret, URI and SVG."""
    issuer = (await settings.institution(tx)).fn
    return await factors.begin_totp(tx, person.id, login=login_of(person), issuer=issuer, vault=vault)


async def confirm_totp(
    tx: Tx, *, session: Session, code: str, caller: Caller, vault: Vault | None
) -> tuple[list[str], Entered]:
    """The first code proves that the secret arrived; gives recovery codes and a session with a new id."""
    if not await factors.check_totp(tx, session.person, code, now=tx.now, vault=vault, confirming=True):
        raise Forbidden("ground.code-refused")
    codes = await factors.new_recovery_codes(tx, session.person)
    tx.tell(facts.FactorAdded(subject=await account(tx, session.person), factor="totp"))
    return codes, await _again(tx, session, caller)


async def _again(tx: Tx, session: Session, caller: Caller) -> Entered:
    await sessions.end_all(tx, session.person)
    _, must_change = await passwords.of(tx, session.person, now=tx.now)
    return await _enter(
        tx, person=session.person, caller=caller, strong=True, way="second-factor", must_change=must_change
    )


async def remove_totp(tx: Tx, *, person: UUID) -> None:
    """No time-based codes any more. Raises Refused when the policy asks for a second factor and none is left."""
    if not await factors.remove_totp(tx, person):
        raise NotFound("ground.not-found")
    await _still_enough(tx, person)
    tx.tell(facts.FactorRemoved(subject=await account(tx, person), factor="totp"))


async def _still_enough(tx: Tx, person: UUID) -> None:
    if await needs_factor(tx, person) and not await store.has_factor(tx, person):
        raise Refused("ground.second-factor-required")


async def recovery_codes(tx: Tx, *, person: UUID) -> list[str]:
    """Ten fresh recovery codes. Raises Refused without a second factor."""
    if not await store.has_factor(tx, person):
        raise Refused("ground.no-second-factor")
    tx.tell(facts.FactorAdded(subject=await account(tx, person), factor="recovery-codes"))
    return await factors.new_recovery_codes(tx, person)


async def add_passkey(
    tx: Tx,
    *,
    session: Session,
    challenge: UUID,
    name: str,
    credential: dict[str, Any],
    relying: Relying,
    caller: Caller,
) -> tuple[Passkey, list[str], Entered]:
    """Keep a passkey; the first factor brings recovery codes."""
    first = not await store.has_factor(tx, session.person)
    passkey = await factors.finish_passkey(
        tx,
        session.person,
        challenge=challenge,
        name=name.strip()[:100] or "passkey",
        credential=credential,
        relying=relying,
        now=tx.now,
    )
    codes = await factors.new_recovery_codes(tx, session.person) if first else []
    tx.tell(facts.FactorAdded(subject=await account(tx, session.person), factor="passkey"))
    return passkey, codes, await _again(tx, session, caller)


async def rename_passkey(tx: Tx, *, passkey: UUID, name: str) -> None:
    """Call one passkey of the actor otherwise. Raises Invalid for no name or one above 80 letters."""
    if not 0 < len(name) <= 80:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/name", "code": "required" if not name else "too-long"}])
    if not await store.rename_passkey(tx, passkey, tx.actor, name=name):
        raise NotFound("ground.not-found")


async def remove_passkey(tx: Tx, *, passkey: UUID) -> None:
    """Forget one passkey of the actor."""
    if not await factors.remove_passkey(tx, passkey, tx.actor):
        raise NotFound("ground.not-found")
    await _still_enough(tx, tx.actor)
    tx.tell(facts.FactorRemoved(subject=await account(tx, tx.actor), factor="passkey"))


def login_of(person: Person) -> str:
    """What a person types at the door."""
    return person.number or person.email or str(person.id)


async def _known(q: Queries, id: UUID) -> Person:
    person = await parties.person(q, id)
    if person is None:
        raise SignedOut("ground.signed-out")
    return person
