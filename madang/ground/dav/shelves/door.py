"""Requests below the shelves and to principals."""

from collections.abc import Awaitable, Callable

from madang.ground.dav.desk import Desk
from madang.ground.dav.request import BASE, Asked, Wrong
from madang.ground.dav.shelf import Shelf
from madang.ground.dav.shelves import principals, reading, writing
from madang.ground.errors import Forbidden, NotFound, NotOffered
from madang.standards.dav import documents, multistatus, texts
from madang.standards.dav.documents import DAV

Method = Callable[[Desk, Asked, Shelf], Awaitable[None]]

METHODS: dict[str, Method] = {
    "GET": reading.get,
    "HEAD": reading.get,
    "PROPFIND": reading.propfind,
    "REPORT": reading.report,
    "PUT": writing.put,
    "DELETE": writing.delete,
    "MKCOL": writing.make,
    "MKCALENDAR": writing.make,
    "COPY": writing.copy,
    "MOVE": writing.move,
    "PROPPATCH": writing.proppatch,
    "POST": writing.post,
}
OFFERED = "OPTIONS, " + ", ".join(METHODS)


def classes(shelves: dict[str, Shelf]) -> bytes:
    """What the DAV header says where shelves are: no locks."""
    own = [part for shelf in shelves.values() for part in shelf.classes.split(", ")]
    return ", ".join(["1", "3", "access-control", "extended-mkcol", *dict.fromkeys(own)]).encode()


async def serve(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """One request to a shelf; the actor is known. Raises Forbidden for a token that is not for it."""
    method = METHODS.get(asked.method)
    if method is None:
        raise NotOffered("ground.not-offered")
    if asked.who.scopes is not None and shelf.scope not in asked.who.scopes:
        raise Forbidden("ground.out-of-scope")
    await method(desk, asked, shelf)


async def serve_principal(desk: Desk, asked: Asked, shelves: dict[str, Shelf]) -> None:
    """One request to a principal."""
    if asked.method == "PROPFIND":
        await principals.propfind(desk, asked, shelves)
    elif asked.method == "REPORT":
        await reading.principal_report(desk, asked)
    elif asked.method == "PROPPATCH":
        raise Wrong(403, "dav.root", condition="cannot-modify-protected-property")
    else:
        raise NotOffered("ground.not-offered")


async def above(desk: Desk, asked: Asked, sections: list[str], shelves: dict[str, Shelf]) -> None:
    """What stands above all trees and shelves: the list of them, and for whoever asks where their own things are."""
    if asked.section or asked.names:
        raise NotFound("ground.not-found")
    if asked.method in ("GET", "HEAD"):
        await asked.answer(200, [(b"content-type", multistatus.FOLDER_TYPE.encode())])
        return
    if asked.method == "REPORT":
        await reading.principal_report(desk, asked)
        return
    if asked.method != "PROPFIND":
        raise Wrong(403, "dav.root")
    try:
        wanted = documents.wanted(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    async with desk.reading(asked) as tx:
        mine = await principals.about_me(tx, asked, shelves)
    names = [""] if asked.depth(absent=1) == 0 else ["", *sorted(sections)]
    answers = [
        multistatus.response(
            BASE + (name + "/" if name else ""),
            texts.properties(wanted, mine | {(DAV, "resourcetype"): "<D:collection/>", (DAV, "displayname"): name}, {}),
        )
        for name in names
    ]
    await asked.answer_xml(207, texts.OPENING + "".join(answers) + texts.CLOSING, reading.NO_STORE)
