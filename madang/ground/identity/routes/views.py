"""What the doors of identity read and answer, and what they share."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from msgspec import Struct

from madang.ground import access, facts, settings
from madang.ground.access import HOUSE
from madang.ground.credentials import devices, policy
from madang.ground.credentials.sessions import Session
from madang.ground.edge import Request as Edge
from madang.ground.errors import SignedOut
from madang.ground.identity.actions import Caller, Entered
from madang.ground.identity.models import Relying
from madang.ground.parties import store as parties
from madang.ground.settings import Institution
from madang.ground.tx import Tx


class Me(Struct, frozen=True, kw_only=True):
    """The person signed in."""

    id: UUID
    fn: str
    fn_en: str
    number: str | None
    sort: str
    portrait: UUID | None


class SessionView(Struct, frozen=True, kw_only=True):
    """What the page needs before anything else.

    `state` is setup, signed-out, second-factor, enrol-factor, change-password or signed-in. The session ends at
    `idle_ends_at` unless something is asked before, and at `ends_at` in any case. `may_administer` when the person
    manages the institution or a site.
    """

    state: str
    person: Me | None
    institution: Institution
    language: str
    settings: dict[str, Any]
    demo: bool
    position: int
    may: list[str]
    may_administer: bool = False
    idle_seconds: int = 0
    idle_ends_at: datetime | None = None
    ends_at: datetime | None = None


def caller(edge: Edge) -> Caller:
    """Where the request comes from."""
    return Caller(
        device=edge.header("user-agent"), address=edge.address, known=edge.cookies.get(devices.COOKIE, "")[:100]
    )


def holder(edge: Edge, *states: str) -> Session:
    """The browser's session in one of the states. Raises SignedOut, for tokens and links as well."""
    if edge.session is None or edge.session.state not in (states or ("signed-in",)):
        raise SignedOut("ground.signed-out")
    return edge.session


async def relying(tx: Tx, edge: Edge) -> Relying:
    """The page that speaks: passkeys are bound to its domain."""
    host = edge.header("host") or "localhost"
    name = urlsplit(f"//{host}").hostname or "localhost"
    rules = await policy.read(tx)
    origins = [f"https://{host}"]
    if not edge.secure:
        origins.append(f"http://{host}")
    return Relying(rules.rp_id or name, (await settings.institution(tx)).fn, origins)


async def view(tx: Tx, *, person: UUID | None, state: str, session: Session | None = None) -> SessionView:
    """The answer of every door that changes how far in somebody is."""
    institution = await settings.institution(tx)
    who = await parties.person(tx, person) if person else None
    inside = person is not None and state == "signed-in"
    reached = await tx.reached(HOUSE) if inside else None
    position, _ = await facts.head(tx)
    role = reached.role if reached else None
    rules = await policy.read(tx)
    idle_ends, ends = None, None
    if session is not None:
        idle_ends, ends = session.idle_ends_at, session.expires_at
    elif person is not None:
        idle_ends, ends = tx.now + rules.idle, tx.now + rules.absolute
    return SessionView(
        state=state,
        person=Me(id=who.id, fn=who.fn, fn_en=who.fn_en, number=who.number, sort=who.sort, portrait=who.portrait)
        if who
        else None,
        institution=institution,
        language=who.language if who else "ko",
        settings=await parties.settings_of(tx, person) if person else {},
        demo=institution.demo,
        position=position,
        may=tx.may(role, *(act for act in tx.house.access if act.startswith(("people.", "ground.", "handover.")))),
        may_administer=bool(inside and person and await access.administers(tx, person)),
        idle_seconds=int((session.idle if session else rules.idle).total_seconds()),
        idle_ends_at=idle_ends,
        ends_at=ends,
    )


async def enter(tx: Tx, edge: Edge, entered: Entered) -> SessionView:
    """Hand the browser its new session."""
    edge.set_session(entered.token)
    if entered.device:
        secure = "; Secure" if edge.secure else ""
        edge.set_cookies.append(
            f"{devices.COOKIE}={entered.device}; Path=/; HttpOnly; SameSite=Lax; Max-Age={devices.LIFE}{secure}".encode()
        )
    tx.after.append(edge.edge.memory.forget)
    return await view(tx, person=entered.person, state=entered.state)
