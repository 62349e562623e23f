"""People from outside, invited to one thing."""

import re
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.credentials import sessions
from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.roles import Role
from madang.ground.share import store, tokens
from madang.ground.share.actions.grants import give, own_rights
from madang.ground.share.facts import GuestCame, Invited
from madang.ground.share.models import Welcome
from madang.ground.things import store as things
from madang.ground.things.models import Brief
from madang.ground.tx import Actor, Tx

WAITS = timedelta(days=7)
"""How long a one-time link waits to be used."""
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
    token, until = secrets.token_urlsafe(32), tx.now + WAITS
    await store.save_invitation(
        tx, new_id(), person=person, thing=id, token_hash=tokens.hash_of(token), by=tx.actor, now=tx.now, until=until
    )
    tx.tell(Invited(subject=thing.ref, person=person))
    return Welcome(person=named, url=f"/guest/{token}", expires_at=until)


async def come(tx: Tx, token: str, *, device: str, address: str) -> tuple[str, Brief]:
    """Sign an invited person in, once: the session's token and the thing. Raises NotFound."""
    used = await store.use_invitation(tx, tokens.hash_of(token), now=tx.now)
    if used is None or await access.reached(tx, used[0], used[1]) is None:
        raise NotFound("share.invitation-dead")
    person, id = used
    session, _ = await sessions.start(tx, person=person, state="signed-in", device=device, address=address, now=tx.now)
    tx.who, tx.actor = Actor(id=person, kind="person"), person
    thing = await things.need(tx, id)
    tx.tell(GuestCame(subject=thing.ref, person=person))
    return session, thing.brief
