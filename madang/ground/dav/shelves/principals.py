"""Principals: who somebody is for programs, and where their collections are (RFC 3744, 5397, 4791, 6352)."""

from collections.abc import Mapping
from uuid import UUID

from madang.ground.dav.desk import Desk
from madang.ground.dav.request import BASE as ROOT
from madang.ground.dav.request import XML, Asked, Wrong
from madang.ground.dav.shelf import Shelf
from madang.ground.dav.shelves import store
from madang.ground.errors import NotFound
from madang.ground.tx import Tx
from madang.standards.dav import documents, multistatus, texts
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.texts import Report

SECTION = "principals"
BASE = f"{ROOT}{SECTION}/"
PRINCIPAL = "<D:principal/>"
SEARCHED: Name = (DAV, "principal-search-property-set")
SEARCH: Name = (DAV, "principal-property-search")
REPORTS = (SEARCHED, SEARCH)
USUAL = documents.Wanted(names=((DAV, "displayname"), (texts.CALDAV, "calendar-home-set")))
"""What a program wants to know that asks for nothing: who it is, and where the calendars are."""
MOST_FOUND = 50


def href_of(person: UUID) -> str:
    """The path of a person's principal."""
    return f"{BASE}{person}/"


async def about_me(tx: Tx, asked: Asked, shelves: Mapping[str, Shelf]) -> dict[Name, str]:
    """Where everything of the actor's is."""
    own = texts.href(href_of(asked.who.id))
    made: dict[Name, str] = {
        (DAV, "current-user-principal"): own,
        (DAV, "principal-URL"): own,
        (DAV, "principal-collection-set"): texts.href(BASE),
    }
    for section, shelf in shelves.items():
        if asked.who.scopes is None or shelf.scope in asked.who.scopes:
            made |= dict(await shelf.principal(tx, asked.who.id, f"{ROOT}{section}/"))
    return made


async def propfind(desk: Desk, asked: Asked, shelves: Mapping[str, Shelf]) -> None:
    """PROPFIND of a principal: one's own with all addresses, a colleague's with the name."""
    try:
        wanted = documents.wanted(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    async with desk.reading(asked) as tx:
        if not asked.names:
            known: dict[Name, str] = {
                (DAV, "resourcetype"): "<D:collection/>",
                (DAV, "current-user-principal"): texts.href(href_of(asked.who.id)),
            }
            answers = [multistatus.response(BASE, texts.properties(wanted, known, {}))]
            if asked.depth(absent=1) != 0:
                answers.append(await _one(tx, asked, shelves, asked.who.id, wanted))
        else:
            answers = [await _one(tx, asked, shelves, _id(asked), wanted)]
    body = texts.OPENING + "".join(answers) + texts.CLOSING
    await asked.answer_xml(207, body, ((b"cache-control", b"no-store"),))


def _id(asked: Asked) -> UUID:
    try:
        return UUID(asked.names[0]) if len(asked.names) == 1 else UUID("")
    except ValueError:
        raise NotFound("ground.not-found") from None


async def _one(tx: Tx, asked: Asked, shelves: Mapping[str, Shelf], person: UUID, wanted: documents.Wanted) -> str:
    name = await store.name_of(tx, tx.actor, person)
    if name is None:
        raise NotFound("ground.not-found")
    return await _shown(tx, asked, shelves, person, name, wanted)


async def _shown(
    tx: Tx, asked: Asked, shelves: Mapping[str, Shelf], person: UUID, name: str, wanted: documents.Wanted
) -> str:
    known: dict[Name, str] = {
        (DAV, "displayname"): multistatus.shown(name),
        (DAV, "resourcetype"): PRINCIPAL,
        (DAV, "current-user-principal"): texts.href(href_of(asked.who.id)),
        (DAV, "principal-URL"): texts.href(href_of(person)),
        (DAV, "alternate-URI-set"): "",
        (DAV, "group-membership"): "",
    }
    if person == asked.who.id:
        known |= await about_me(tx, asked, shelves)
        known[DAV, "supported-report-set"] = "".join(
            f"<D:supported-report><D:report>{texts.element(one)}</D:report></D:supported-report>" for one in REPORTS
        )
    return multistatus.response(href_of(person), texts.properties(wanted, known, {}))


async def report(desk: Desk, asked: Asked, wish: Report) -> None:
    """Reports about principals: which properties are searched, and the search (RFC 3744 sections 9.4 and 9.5)."""
    if wish.name == SEARCHED:
        inside = f"<D:principal-search-property><D:prop>{texts.element((DAV, 'displayname'))}</D:prop></D:principal-search-property>"
        text = (
            '<?xml version="1.0" encoding="utf-8"?>\n<D:principal-search-property-set xmlns:D="DAV:">'
            f"{inside}</D:principal-search-property-set>"
        )
        await asked.answer(200, ((b"content-type", XML),), text.encode())
        return
    if wish.name != SEARCH:
        raise Wrong(403, "dav.no-report", condition="supported-report")
    wanted = wish.wanted if wish.wanted.names or wish.wanted.all else USUAL
    asks = texts.search(wish.root)
    nothing = wish.root.find(f"{{{DAV}}}property-search") is None
    async with desk.reading(asked) as tx:
        if nothing:
            # who names nobody is told of themselves: the directory is an address book
            found = [(tx.actor, await store.name_of(tx, tx.actor, tx.actor) or "")]
        elif asks is None:
            found = []
        else:
            found = await store.named(tx, tx.actor, asks.words, every=asks.every, most=MOST_FOUND)
        shelves = desk.house.shelves
        answers = [await _shown(tx, asked, shelves, person, name, wanted) for person, name in found]
    body = texts.OPENING + "".join(answers) + texts.CLOSING
    await asked.answer_xml(207, body, ((b"cache-control", b"no-store"),))
