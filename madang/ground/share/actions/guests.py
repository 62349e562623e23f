"""People from outside, invited to one thing: they come by a one-time link, or type the code of the same mail."""

import re
import secrets
from datetime import datetime, timedelta
from uuid import UUID

import psycopg

from madang.ground import access, attempts, outbox, settings
from madang.ground.access import Grant
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.errors import Invalid, NotFound, TooMany
from madang.ground.ids import new_id
from madang.ground.outbox import Sent
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.roles import Role
from madang.ground.share import store
from madang.ground.share.actions.grants import give, own_rights
from madang.ground.share.facts import GuestCame, Invited
from madang.ground.share.models import Welcome
from madang.ground.share.store import tokens
from madang.ground.things import store as things
from madang.ground.things.models import Brief
from madang.ground.tx import Actor, Tx

WAITS = timedelta(days=7)
"""How long a one-time link waits to be used."""
CODE_WAITS = timedelta(minutes=30)
"""How long a code waits to be typed: it is short, and could be guessed."""
WITHIN = timedelta(hours=1)
ASKS_FROM_ONE_PLACE = 10
"""New links asked for from one address within WITHIN."""
ASKS_OF_ONE = 3
"""New links sent to one person within WITHIN."""
EMAIL = re.compile(r"[^@\s,;<>]{1,64}@[^@\s,;<>]+\.[^@\s.,;<>]+")


async def invite(tx: Tx, id: UUID, *, email: str, fn: str, role: Role, expires_at: datetime | None) -> Welcome:
    """Invite somebody by address. Inviting again makes a new one-time link and ends the earlier one.

    Raises Invalid for no address or name, Refused as `grants.give` does. A colleague's address simply gets the role.
    """
    email, fn = email.strip(), fn.strip()
    if not EMAIL.fullmatch(email) or len(email) > 254:
        raise Invalid("share.no-address")
    thing = await own_rights(tx, id)
    person = await store.person_by_email(tx, email)
    if person is None:
        if not fn:
            raise Invalid("share.no-name")
        person = new_id()
        await parties.insert_person(tx, Person(id=person, sort="external", fn=fn, email=email))
    await give(tx, id, Grant(party=person, role=role, expires_at=expires_at))
    named = (await things.parties(tx, [person]))[person]
    if (await store.party(tx, person) or ("", ""))[1] != "external":
        return Welcome(person=named, url=None, expires_at=None)
    inviter = (await things.parties(tx, [tx.actor]))[tx.actor].name
    sent, until = await _send(
        tx, person=person, thing=id, by=tx.actor, email=email, template="invitation", inviter=inviter
    )
    tx.tell(Invited(subject=thing.ref, person=person))
    return Welcome(person=named, url=sent.link, expires_at=until, mailed=sent.queued)


async def _send(
    tx: Tx, *, person: UUID, thing: UUID, by: UUID, email: str, template: str, inviter: str = ""
) -> tuple[Sent, datetime]:
    """A new one-time link, by mail where there is a relay; gives what was sent and until when the link waits."""
    id, token, until = new_id(), secrets.token_urlsafe(32), tx.now + WAITS
    code = f"{secrets.randbelow(1_000_000):06}"
    await store.save_invitation(
        tx,
        id,
        person=person,
        thing=thing,
        token_hash=tokens.hash_of(token),
        code_hash=_code_hash(email, code),
        by=by,
        now=tx.now,
        until=until,
        code_until=tx.now + CODE_WAITS,
    )
    guest = await parties.person(tx, person)
    words = {
        "name": guest.fn if guest else "",
        "inviter": inviter,
        "institution": (await settings.institution(tx)).fn,
        "code": code,
    }
    sent = await outbox.send(
        tx,
        to=email,
        template=template,
        language=guest.language if guest else "ko",
        words=words,
        link=f"/guest/{token}",
        cause=f"invitation {id}",
    )
    return sent, until


async def ask_again(tx: Tx, database: Database, *, email: str, address: str) -> None:
    """Send a guest whose session ended a new one-time link, later. Says nothing of who is known. Raises TooMany.

    Tries are counted on a connection of their own, so that a refusal is counted too.
    """
    async with database.queries() as q:
        here = await attempts.count(q, "guest", address, within=WITHIN, now=tx.now)
        of_one = await attempts.count(
            q, "guest", tokens.hash_of(email.strip().lower()).hex(), within=WITHIN, now=tx.now
        )
    if here > ASKS_FROM_ONE_PLACE:
        raise TooMany("share.too-many-asks", retry_after=int(WITHIN.total_seconds()))
    # known or not, the same work: whether anything is sent is found out by a job
    await tx.defer("share.again", email=email.strip()[:254] if of_one <= ASKS_OF_ONE else "")


async def send_again(tx: Tx, email: str) -> None:
    """A new link for a guest, to what they were invited to last and still reach. Without a relay nothing is sent."""
    found = await store.invited_last(tx, email) if EMAIL.fullmatch(email) else None
    if found is None:
        return
    person, thing, by = found
    async with tx.connection.transaction() as inner:
        sent, _ = await _send(tx, person=person, thing=thing, by=by, email=email, template="guest-again")
        if not sent.queued:
            # an earlier link goes on waiting
            raise psycopg.Rollback(inner)


async def come(tx: Tx, token: str, *, device: str, address: str) -> tuple[str, Brief]:
    """Sign an invited person in, once: the session's token and the thing. Raises NotFound."""
    used = await store.use_invitation(tx, tokens.hash_of(token), now=tx.now)
    if used is None:
        raise NotFound("share.invitation-dead")
    return await _let_in(tx, *used, device=device, address=address)


async def enter(tx: Tx, database: Database, *, email: str, code: str, device: str, address: str) -> tuple[str, Brief]:
    """Sign an invited person in by the code of their last mail, once. Raises NotFound, TooMany.

    Tries are counted as those of a sign-in are, so that a code cannot be guessed while it waits.
    """
    account = attempts.account_of(f"guest {email}")
    attempt = await attempts.take(database, account=account, address=address, known=False, now=tx.now)
    used = await store.use_code(tx, email.strip(), _code_hash(email, code), now=tx.now)
    if used is None:
        raise NotFound("share.code-wrong")
    await attempts.succeeded(tx, attempt)
    return await _let_in(tx, *used, device=device, address=address)


def _code_hash(email: str, code: str) -> bytes:
    """Of the code's digits, however they were grouped; with the address, as the same code may wait for others."""
    digits = "".join(letter for letter in code if letter.isdecimal())
    return tokens.hash_of(f"{email.strip().lower()} {digits}")


async def _let_in(tx: Tx, person: UUID, id: UUID, *, device: str, address: str) -> tuple[str, Brief]:
    if await access.reached(tx, person, id) is None:
        raise NotFound("share.invitation-dead")
    session, _ = await sessions.start(tx, person=person, state="signed-in", device=device, address=address, now=tx.now)
    tx.who, tx.actor = Actor(id=person, kind="person"), person
    thing = await things.need(tx, id)
    tx.tell(GuestCame(subject=thing.ref, person=person))
    return session, thing.brief
