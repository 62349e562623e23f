"""The JSON door of the share dialog, of links and of invitations."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType

from madang.ground.access import Grant
from madang.ground.cookies import LINK_COOKIE
from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.roles import Role
from madang.ground.share.actions import grants, guests, links
from madang.ground.share.models import Link, Members, Preview, Reasons, Sharing, Visits, Welcome
from madang.ground.share.store import visits
from madang.ground.things import store as things
from madang.ground.things.models import Brief
from madang.ground.tx import Tx

Word = Annotated[str, Meta(max_length=200)]
Downloads = Annotated[int, Meta(ge=1, le=1_000_000)]


class NewGrant(Input, kw_only=True):
    """A role for a party. `role` null with `adds` may put things in without seeing the others."""

    role: Role | None
    adds: bool = False
    delegates: bool = False
    expires_at: datetime | None = None


class Wish(Input, kw_only=True):
    """A grant to look at first; `role` null without `adds` is a withdrawal."""

    party: UUID
    role: Role | None
    adds: bool = False


class Inheriting(Input, kw_only=True):
    """Whether the rights of the collection around count; `keep` copies them when they stop counting."""

    inherits: bool
    keep: bool = False


class NewLink(Input, kw_only=True):
    """A link to make. Without a role and with `adds` it only takes files, and says `note`.

    It ends when links to such things do; `expires_at` null for one that does not end.
    """

    role: Role | None
    adds: bool = False
    expires_at: datetime | UnsetType | None = UNSET
    password: Word | None = None
    downloads_most: Downloads | None = None
    note: Annotated[str, Meta(max_length=500)] = ""
    reason: Annotated[str, Meta(max_length=500)] | None = None
    """Why, where the thing's label asks."""


class LinkChange(Input, kw_only=True):
    """What changes on a link; null takes expiry or password away, absent fields stay."""

    role: Role | None = None
    expires_at: datetime | UnsetType | None = UNSET
    password: Word | UnsetType | None = UNSET
    downloads_most: Downloads | UnsetType | None = UNSET


class Password(Input, kw_only=True):
    """A link's password."""

    password: Word


class NewGuest(Input, kw_only=True):
    """Somebody from outside."""

    email: Annotated[str, Meta(max_length=254)]
    fn: Annotated[str, Meta(max_length=100)] = ""
    role: Role
    expires_at: datetime | None = None


class LinkView(Struct, frozen=True, kw_only=True):
    """What a link leads to; nothing but `password` while that is still wanted.

    A link that only takes files names nothing: it says `note`, and files go to `target`.
    """

    password: bool
    thing: Brief | None = None
    role: str | None = None
    adds: bool = False
    note: str = ""
    target: UUID | None = None


class Came(Struct, frozen=True, kw_only=True):
    """Where an invited person goes."""

    thing: Brief


@get("/api/things/{id:uuid}/sharing", act="signed-in")
async def read_sharing(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Sharing:
    """Who may do what on the thing."""
    return await grants.sharing(tx, id)


@put("/api/things/{id:uuid}/grants/{party:uuid}", act="share.grant", status_code=204)
async def give_role(
    tx: NamedDependency[Tx], id: FromPath[UUID], party: FromPath[UUID], data: JSONBody[NewGrant]
) -> None:
    """Give a party a role, or change it."""
    await grants.give(
        tx,
        id,
        Grant(party=party, role=data.role, adds=data.adds, delegates=data.delegates, expires_at=data.expires_at),
    )


@delete("/api/things/{id:uuid}/grants/{party:uuid}", act="share.see", status_code=204)
async def withdraw_role(tx: NamedDependency[Tx], id: FromPath[UUID], party: FromPath[UUID]) -> None:
    """Take a party's role away; everybody may give up their own."""
    await grants.withdraw(tx, id, party)


@post("/api/things/{id:uuid}/grants/preview", act="share.grant", status_code=200)
async def preview_grant(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[Wish]) -> Preview:
    """Who would gain or lose access."""
    return await grants.preview(tx, id, Grant(party=data.party, role=data.role, adds=data.adds))


@put("/api/things/{id:uuid}/inherits", act="share.grant", status_code=204)
async def change_inheriting(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[Inheriting]) -> None:
    """Stop or start inheriting."""
    await grants.inherit(tx, id, inherits=data.inherits, keep=data.keep)


@get("/api/things/{id:uuid}/people", act="signed-in")
async def read_people(tx: NamedDependency[Tx], id: FromPath[UUID], after: FromQuery[UUID | None] = None) -> Members:
    """Who reaches the thing."""
    return await grants.members(tx, id, after=after)


@get("/api/things/{id:uuid}/people/{person:uuid}", act="signed-in")
async def read_reasons(tx: NamedDependency[Tx], id: FromPath[UUID], person: FromPath[UUID]) -> Reasons:
    """Why a person reaches the thing."""
    return await grants.reasons(tx, id, person)


@post("/api/things/{id:uuid}/links", act="share.grant", secret=True)
async def create_link(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[NewLink]) -> Link:
    """Make a share link."""
    return await links.create(
        tx,
        id,
        role=data.role,
        adds=data.adds,
        expires_at=data.expires_at,
        password=data.password,
        reason=data.reason,
        downloads_most=data.downloads_most,
        note=data.note,
    )


@patch("/api/things/{id:uuid}/links/{link:uuid}", act="share.grant", secret=True)
async def change_link(
    tx: NamedDependency[Tx], id: FromPath[UUID], link: FromPath[UUID], data: JSONBody[LinkChange]
) -> Link:
    """Change a link's role, expiry or password."""
    return await links.change(
        tx,
        id,
        link,
        role=data.role,
        expires_at=data.expires_at,
        password=data.password,
        downloads_most=data.downloads_most,
    )


@delete("/api/things/{id:uuid}/links/{link:uuid}", act="share.grant", status_code=204)
async def delete_link(tx: NamedDependency[Tx], id: FromPath[UUID], link: FromPath[UUID]) -> None:
    """Kill a link's token."""
    await links.kill(tx, id, link)


@get("/api/things/{id:uuid}/links/{link:uuid}/visits", act="share.grant")
async def read_visits(
    tx: NamedDependency[Tx], id: FromPath[UUID], link: FromPath[UUID], after: FromQuery[UUID | None] = None
) -> Visits:
    """Who came by a link and what they did, the latest first."""
    return await links.visits(tx, id, link, after=after)


@get("/api/links/{token:str}", act="public")
async def read_link(tx: NamedDependency[Tx], edge: NamedDependency[Edge], token: FromPath[str]) -> LinkView:
    """What a link leads to."""
    kept, wanted = await links.look(tx, token, edge.cookies.get(LINK_COOKIE, ""))
    if wanted:
        return LinkView(password=True)
    await visits.note(tx, kept.party, "opened", address=edge.address)
    if kept.adds:
        return LinkView(password=False, role="", adds=True, note=kept.note, target=kept.collection)
    found = await things.found(tx, kept.party, [kept.collection])
    return LinkView(password=False, thing=found[0].brief if found else None, role=kept.shown.role)


@post("/api/links/{token:str}/open", act="public", status_code=204)
async def open_link(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], token: FromPath[str], data: JSONBody[Password]
) -> None:
    """Give a link's password; the browser keeps a pass."""
    passed = await links.enter(tx, edge.edge.database, token, password=data.password, address=edge.address)
    secure = "; Secure" if edge.secure else ""
    edge.set_cookies.append(
        f"{LINK_COOKIE}={passed}; Path=/api; HttpOnly; SameSite=Lax; Max-Age={int(links.PASS.total_seconds())}{secure}".encode()
    )


@post("/api/things/{id:uuid}/guests", act="share.grant", secret=True)
async def invite_guest(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[NewGuest]) -> Welcome:
    """Invite somebody from outside to the thing."""
    return await guests.invite(tx, id, email=data.email, fn=data.fn, role=data.role, expires_at=data.expires_at)


@post("/api/guests/{token:str}", act="public", status_code=200)
async def come_in(tx: NamedDependency[Tx], edge: NamedDependency[Edge], token: FromPath[str]) -> Came:
    """Sign in with the one-time link of an invitation."""
    session, thing = await guests.come(tx, token, device=edge.header("user-agent"), address=edge.address)
    edge.set_session(session)
    return Came(thing=thing)


class Asked(Input):
    """The address of somebody who was invited before."""

    email: Annotated[str, Meta(max_length=254)]


@post("/api/guests/again", act="public", status_code=204)
async def ask_again(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Asked]) -> None:
    """Have a new one-time link and code mailed; the answer is the same for everybody."""
    await guests.ask_again(tx, edge.edge.database, email=data.email, address=edge.address)


class Typed(Input):
    """The code of the last mail, with the address it went to."""

    email: Annotated[str, Meta(max_length=254)]
    code: Annotated[str, Meta(max_length=20)]


@post("/api/guests/enter", act="public", status_code=200)
async def enter(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[Typed]) -> Came:
    """Sign in with the one-time code of an invitation."""
    session, thing = await guests.enter(
        tx,
        edge.edge.database,
        email=data.email,
        code=data.code,
        device=edge.header("user-agent"),
        address=edge.address,
    )
    edge.set_session(session)
    return Came(thing=thing)


ROUTES = [
    read_sharing,
    give_role,
    withdraw_role,
    preview_grant,
    change_inheriting,
    read_people,
    read_reasons,
    create_link,
    change_link,
    delete_link,
    read_visits,
    read_link,
    open_link,
    invite_guest,
    come_in,
    ask_again,
    enter,
]
