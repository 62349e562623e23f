"""Signing in and out."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from litestar import delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Struct

from madang.ground.access import HOUSE
from madang.ground.credentials import policy, sessions
from madang.ground.credentials.policy import Policy
from madang.ground.edge import Request as Edge
from madang.ground.errors import SignedOut
from madang.ground.http import Input
from madang.ground.identity import actions, factors
from madang.ground.identity import tokens as granting
from madang.ground.identity.routes.views import SessionView, caller, enter, holder, relying, view
from madang.ground.parties import store as parties
from madang.ground.settings import Institution
from madang.ground.tx import Tx


class Credentials(Input):
    """Staff number (or the e-mail address of somebody without one) and password."""

    number: str
    password: str


class Passwords(Input):
    """The present password and the new one."""

    old: str
    new: str


class Code(Input):
    """A time-based code, or a recovery code."""

    code: str


class Answer(Input):
    """What the browser's authenticator answered to the challenge `id`."""

    id: UUID
    credential: dict[str, Any]


class Challenge(Struct, frozen=True, kw_only=True):
    """Options for `navigator.credentials`, and the id to answer with."""

    id: UUID
    options: dict[str, Any]


class NewPolicy(Policy, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules for signing in, given anew."""


class FirstSetUp(Input, kw_only=True):
    """The institution and its first administrator."""

    fn: str
    fn_en: str = ""
    number: str
    person: str
    password: str
    language: str = "ko"


@get("/api/session", act="public")
async def read_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SessionView:
    """Who is signed in, and how the page should look. Asking does not extend the session."""
    if edge.session is None:
        state = "signed-out" if await parties.anybody(tx) else "setup"
        return await view(tx, person=None, state=state)
    return await view(tx, person=edge.session.person, state=edge.session.state, session=edge.session)


@post("/api/session/extend", act="public", status_code=200)
async def extend_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SessionView:
    """Somebody is there: the idle time starts again."""
    session = holder(edge, "second-factor", "enrol-factor", "change-password", "signed-in")
    await sessions.touch(tx, session.id, now=tx.now)
    tx.after.append(edge.edge.memory.forget)
    return await view(tx, person=session.person, state=session.state)


@post("/api/setup", act="public")
async def set_up(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[FirstSetUp]) -> SessionView:
    """First set-up of an empty house; signs the administrator in."""
    admin = actions.first_admin(number=data.number.strip(), fn=data.person.strip())
    await actions.open_house(
        tx, institution=Institution(fn=data.fn.strip(), fn_en=data.fn_en.strip()), admin=admin, password=data.password
    )
    return await enter(tx, edge, await actions.enter_first(tx, admin=admin.id, caller=caller(edge)))


@post("/api/session", act="public", status_code=200)
async def create_session(edge: NamedDependency[Edge], data: JSONBody[Credentials]) -> SessionView:
    """Sign in."""
    checked = await actions.check_password(
        edge.edge.database,
        edge.edge.house,
        number=data.number,
        password=data.password,
        caller=caller(edge),
        now=datetime.now(UTC),
    )
    # only now: many who sign in at once must not hold every connection while their passwords are hashed
    tx = await edge.tx()
    return await enter(tx, edge, await actions.sign_in(tx, checked=checked, caller=caller(edge)))


@post("/api/session/second-factor", act="public", status_code=200)
async def show_second_factor(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Code]) -> SessionView:
    """Show a time-based code or a recovery code."""
    session = holder(edge, "second-factor")
    entered = await actions.second_factor(
        tx, database=edge.edge.database, session=session, code=data.code, caller=caller(edge), vault=edge.edge.vault
    )
    return await enter(tx, edge, entered)


@post("/api/session/passkey/options", act="public", status_code=200)
async def ask_passkey(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Challenge:
    """A challenge for any passkey of this house."""
    id, options = await factors.ask_passkey(tx, relying=await relying(tx, edge), now=tx.now)
    return Challenge(id=id, options=options)


@post("/api/session/passkey", act="public", status_code=200)
async def enter_with_passkey(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Answer]
) -> SessionView:
    """Sign in with a passkey, alone or as the second factor."""
    entered = await actions.passkey_sign_in(
        tx,
        challenge=data.id,
        credential=data.credential,
        relying=await relying(tx, edge),
        session=edge.session if edge.session and edge.session.state == "second-factor" else None,
        caller=caller(edge),
    )
    return await enter(tx, edge, entered)


@post("/api/session/password", act="public", status_code=200)
async def change_password(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Passwords]
) -> SessionView:
    """Change one's own password; other devices are signed out."""
    if edge.session is None:
        raise SignedOut("ground.signed-out")
    entered = await actions.change_password(
        tx, database=edge.edge.database, session=edge.session, old=data.old, new=data.new, caller=caller(edge)
    )
    return await enter(tx, edge, entered)


@delete("/api/session", act="public", status_code=204)
async def delete_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> None:
    """Sign out."""
    if edge.session is not None:
        await actions.sign_out(tx, edge.session.id, edge.session.person)
        tx.after.append(edge.edge.memory.forget)
    edge.set_session(None)


@get("/api/policy", act="ground.administer")
async def read_policy(tx: NamedDependency[Tx]) -> Policy:
    """The rules for signing in."""
    await tx.need("ground.administer", HOUSE)
    return await policy.read(tx)


@put("/api/policy", act="ground.administer")
async def change_policy(tx: NamedDependency[Tx], data: JSONBody[NewPolicy]) -> Policy:
    """Change the rules for signing in."""
    return await granting.change_policy(tx, new=data)


ROUTES: list[Any] = [
    read_session,
    extend_session,
    set_up,
    create_session,
    show_second_factor,
    ask_passkey,
    enter_with_passkey,
    change_password,
    delete_session,
    read_policy,
    change_policy,
]
