"""One's own account: settings, sessions, second factors, tokens. For browsers only, never for tokens or links."""

from typing import Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Struct

from madang.ground.credentials import sessions, tokens
from madang.ground.credentials.sessions import Place
from madang.ground.credentials.tokens import Token
from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.identity import actions, factors
from madang.ground.identity import tokens as granting
from madang.ground.identity.models import Factors, Passkey
from madang.ground.identity.routes.session import Challenge, Code
from madang.ground.identity.routes.views import SessionView, caller, enter, holder, relying
from madang.ground.parties import store as parties
from madang.ground.tx import Tx


class Choices(Input):
    """What a person chooses for the screen; absent fields stay."""

    language: str | None = None
    theme: str | None = None
    text: str | None = None
    dense: bool | None = None
    plain: bool | None = None


class Confirmed(Input):
    """The present password: the owner sits before the screen."""

    password: str


class NewPasskey(Input):
    """What the browser's authenticator made for the challenge `id`."""

    id: UUID
    name: str
    credential: dict[str, Any]


class PasskeyName(Input):
    """What a passkey is called."""

    name: str


class NewToken(Input, kw_only=True):
    """A token or app password. `scopes` names slices; absent is everything its owner may. `days` until it ends."""

    name: str
    kind: str = "token"
    scopes: list[str] | None = None
    days: int = 90
    password: str


class Places(Struct, frozen=True):
    """Where a person is signed in."""

    items: list[Place]


class Ended(Struct, frozen=True):
    """How many sessions ended."""

    ended: int


class Enrolment(Struct, frozen=True):
    """What an authenticator app needs; `svg` is the QR code of `uri`."""

    secret: str
    uri: str
    svg: str


class Codes(Struct, frozen=True, kw_only=True):
    """Recovery codes, shown once; `session` when it got a new id."""

    recovery_codes: list[str]
    session: SessionView | None = None


class PasskeyMade(Struct, frozen=True, kw_only=True):
    """The passkey; recovery codes with the first factor."""

    passkey: Passkey
    recovery_codes: list[str]
    session: SessionView


class Tokens(Struct, frozen=True):
    """A person's tokens."""

    items: list[Token]


class TokenMade(Struct, frozen=True):
    """A token and its secret, shown once."""

    token: Token
    secret: str


ENROLLING = ("signed-in", "enrol-factor")


@patch("/api/me/settings", act="signed-in", status_code=204)
async def save_settings(tx: NamedDependency[Tx], data: JSONBody[Choices]) -> None:
    """Keep what the person chose for the screen."""
    chosen = {name: value for name in ("theme", "text", "dense", "plain") if (value := getattr(data, name)) is not None}
    await parties.save_settings(tx, tx.actor, chosen, language=data.language or tx.who.language)


@get("/api/me/sessions", act="signed-in")
async def read_sessions(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Places:
    """Where one is signed in."""
    session = holder(edge)
    return Places(await sessions.of(tx, session.person, here=session.id, now=tx.now))


@delete("/api/me/sessions/{session:uuid}", act="signed-in", status_code=204)
async def end_session(tx: NamedDependency[Tx], edge: NamedDependency[Edge], session: FromPath[UUID]) -> None:
    """Sign out one device."""
    holder(edge)
    await actions.end_session(tx, session=session)
    tx.after.append(edge.edge.memory.forget)


@delete("/api/me/sessions", act="signed-in", status_code=200)
async def end_elsewhere(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Ended:
    """Sign out everywhere else."""
    ended = await actions.end_elsewhere(tx, here=holder(edge).id)
    tx.after.append(edge.edge.memory.forget)
    return Ended(ended)


@get("/api/me/factors", act="public")
async def read_factors(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Factors:
    """One's second factors."""
    session = holder(edge, *ENROLLING)
    return await factors.of(tx, session.person, required=await actions.needs_factor(tx, session.person))


@post("/api/me/totp", act="public", status_code=200, secret=True)
async def begin_totp(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Confirmed]) -> Enrolment:
    """A secret for an authenticator app, in force once a code confirms it."""
    person = await actions.confirm_password(
        tx,
        database=edge.edge.database,
        session=holder(edge, *ENROLLING),
        password=data.password,
        caller=caller(edge),
    )
    return Enrolment(*await actions.begin_totp(tx, person=person, vault=edge.edge.vault))


@post("/api/me/totp/confirm", act="public", status_code=200, secret=True)
async def confirm_totp(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Code]) -> Codes:
    """The first code; gives the recovery codes."""
    codes, entered = await actions.confirm_totp(
        tx, session=holder(edge, *ENROLLING), code=data.code, caller=caller(edge), vault=edge.edge.vault
    )
    return Codes(recovery_codes=codes, session=await enter(tx, edge, entered))


@post("/api/me/totp/remove", act="signed-in", status_code=204)
async def remove_totp(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Confirmed]) -> None:
    """No time-based codes any more."""
    session = holder(edge)
    await actions.confirm_password(
        tx, database=edge.edge.database, session=session, password=data.password, caller=caller(edge)
    )
    await actions.remove_totp(tx, person=session.person)


@post("/api/me/recovery-codes", act="signed-in", status_code=200, secret=True)
async def new_recovery_codes(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Confirmed]) -> Codes:
    """Fresh recovery codes; those before no longer work."""
    session = holder(edge)
    await actions.confirm_password(
        tx, database=edge.edge.database, session=session, password=data.password, caller=caller(edge)
    )
    return Codes(recovery_codes=await actions.recovery_codes(tx, person=session.person))


@post("/api/me/passkeys/options", act="public", status_code=200)
async def begin_passkey(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Confirmed]) -> Challenge:
    """A challenge to make a passkey with."""
    person = await actions.confirm_password(
        tx,
        database=edge.edge.database,
        session=holder(edge, *ENROLLING),
        password=data.password,
        caller=caller(edge),
    )
    id, options = await factors.begin_passkey(
        tx, person.id, login=actions.login_of(person), fn=person.fn, relying=await relying(tx, edge), now=tx.now
    )
    return Challenge(id=id, options=options)


@post("/api/me/passkeys", act="public", secret=True)
async def add_passkey(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewPasskey]) -> PasskeyMade:
    """Keep the passkey the browser made."""
    passkey, codes, entered = await actions.add_passkey(
        tx,
        session=holder(edge, *ENROLLING),
        challenge=data.id,
        name=data.name,
        credential=data.credential,
        relying=await relying(tx, edge),
        caller=caller(edge),
    )
    return PasskeyMade(passkey=passkey, recovery_codes=codes, session=await enter(tx, edge, entered))


@patch("/api/me/passkeys/{passkey:uuid}", act="signed-in", status_code=204)
async def rename_passkey(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], passkey: FromPath[UUID], data: JSONBody[PasskeyName]
) -> None:
    """Call a passkey otherwise."""
    holder(edge)
    await actions.rename_passkey(tx, passkey=passkey, name=data.name.strip())


@delete("/api/me/passkeys/{passkey:uuid}", act="signed-in", status_code=204)
async def remove_passkey(tx: NamedDependency[Tx], edge: NamedDependency[Edge], passkey: FromPath[UUID]) -> None:
    """Forget a passkey."""
    holder(edge)
    await actions.remove_passkey(tx, passkey=passkey)


@get("/api/me/tokens", act="signed-in")
async def read_tokens(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Tokens:
    """One's tokens and app passwords."""
    return Tokens(await tokens.of(tx, holder(edge).person))


@post("/api/me/tokens", act="signed-in", secret=True)
async def make_token(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewToken]) -> TokenMade:
    """A token or app password; its secret is shown once."""
    await actions.confirm_password(
        tx, database=edge.edge.database, session=holder(edge), password=data.password, caller=caller(edge)
    )
    return TokenMade(*await granting.make_token(tx, kind=data.kind, name=data.name, scopes=data.scopes, days=data.days))


@delete("/api/me/tokens/{token:uuid}", act="signed-in", status_code=204)
async def end_token(tx: NamedDependency[Tx], edge: NamedDependency[Edge], token: FromPath[UUID]) -> None:
    """Withdraw a token."""
    holder(edge)
    await granting.end_token(tx, token=token)


ROUTES: list[Any] = [
    save_settings,
    read_sessions,
    end_session,
    end_elsewhere,
    read_factors,
    begin_totp,
    confirm_totp,
    remove_totp,
    new_recovery_codes,
    begin_passkey,
    add_passkey,
    rename_passkey,
    remove_passkey,
    read_tokens,
    make_token,
    end_token,
]
