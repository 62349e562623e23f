"""The JSON door of identity."""

from typing import Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Struct

from madang.ground import facts, settings
from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.errors import SignedOut
from madang.ground.http import Input
from madang.ground.identity import actions, sessions
from madang.ground.parties import store as parties
from madang.ground.settings import Institution
from madang.ground.tx import Tx


class Me(Struct, frozen=True, kw_only=True):
    """The person signed in."""

    id: UUID
    fn: str
    fn_en: str
    number: str | None


class SessionView(Struct, frozen=True, kw_only=True):
    """What the page needs before anything else. `state` is setup, signed-out, second-factor, change-password, signed-in."""

    state: str
    person: Me | None
    institution: Institution
    language: str
    settings: dict[str, Any]
    demo: bool
    position: int
    may: list[str]
    idle_seconds: int


class Credentials(Input):
    """Staff number and password."""

    number: str
    password: str


class Passwords(Input):
    """The present password and the new one."""

    old: str
    new: str


class FirstSetUp(Input, kw_only=True):
    """The institution and its first administrator."""

    fn: str
    fn_en: str = ""
    number: str
    person: str
    password: str
    language: str = "ko"


class Choices(Input):
    """What a person chooses for the screen; absent fields stay."""

    language: str | None = None
    theme: str | None = None
    text: str | None = None
    dense: bool | None = None
    plain: bool | None = None
    shortcuts: bool | None = None


async def _view(tx: Tx, edge: Edge, *, person: UUID | None, state: str) -> SessionView:
    institution = await settings.institution(tx)
    who = await parties.person(tx, person) if person else None
    reached = await tx.reached(HOUSE) if person and state == "signed-in" else None
    position, _ = await facts.head(tx)
    role = reached.role if reached else None
    return SessionView(
        state=state,
        person=Me(id=who.id, fn=who.fn, fn_en=who.fn_en, number=who.number) if who else None,
        institution=institution,
        language=who.language if who else "ko",
        settings=await parties.settings_of(tx, person) if person else {},
        demo=institution.demo,
        position=position,
        may=tx.may(role, *(act for act in tx.house.access if act.startswith(("people.", "ground.")))),
        idle_seconds=int(sessions.IDLE.total_seconds()),
    )


@get("/api/session", act="public")
async def read_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> SessionView:
    """Who is signed in, and how the page should look."""
    if edge.session is None:
        state = "signed-out" if await parties.anybody(tx) else "setup"
        return await _view(tx, edge, person=None, state=state)
    return await _view(tx, edge, person=edge.session.person, state=edge.session.state)


@post("/api/setup", act="public")
async def set_up(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[FirstSetUp]) -> SessionView:
    """First set-up of an empty house; signs the administrator in."""
    admin = actions.first_admin(number=data.number.strip(), fn=data.person.strip())
    await actions.open_house(
        tx, institution=Institution(fn=data.fn.strip(), fn_en=data.fn_en.strip()), admin=admin, password=data.password
    )
    return await _sign_in(tx, edge, Credentials(number=data.number, password=data.password))


@post("/api/session", act="public", status_code=200)
async def create_session(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Credentials]
) -> SessionView:
    """Sign in."""
    return await _sign_in(tx, edge, data)


async def _sign_in(tx: Tx, edge: Edge, data: Credentials) -> SessionView:
    token, state = await actions.sign_in(
        tx,
        number=data.number,
        password=data.password,
        device=edge.header("user-agent"),
        address=edge.address,
    )
    edge.set_session(token)
    return await _view(tx, edge, person=tx.actor, state=state)


@post("/api/session/password", act="public", status_code=200)
async def change_password(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Passwords]
) -> SessionView:
    """Change one's own password; other devices are signed out."""
    if edge.session is None:
        raise SignedOut("ground.signed-out")
    token = await actions.change_password(
        tx,
        person=edge.session.person,
        session=edge.session.id,
        old=data.old,
        new=data.new,
        device=edge.header("user-agent"),
        address=edge.address,
    )
    tx.actor = edge.session.person
    edge.set_session(token)
    return await _view(tx, edge, person=tx.actor, state="signed-in")


@delete("/api/session", act="public", status_code=204)
async def delete_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> None:
    """Sign out."""
    if edge.session is not None:
        await actions.sign_out(tx, edge.session.id, edge.session.person)
        tx.after.append(edge.edge.memory.forget)
    edge.set_session(None)


@patch("/api/me/settings", act="signed-in", status_code=204)
async def save_settings(tx: NamedDependency[Tx], data: JSONBody[Choices]) -> None:
    """Keep what the person chose for the screen."""
    names = ("theme", "text", "dense", "plain", "shortcuts")
    chosen = {name: value for name in names if (value := getattr(data, name)) is not None}
    await parties.save_settings(tx, tx.actor, chosen, language=data.language or tx.who.language)


ROUTES = [read_session, set_up, create_session, change_password, delete_session, save_settings]
