"""PUT, DELETE, COPY, MOVE, POST of texts; MKCOL, MKCALENDAR and PROPPATCH of collections."""

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from lxml import etree

from madang.ground.dav import store
from madang.ground.dav.desk import Desk
from madang.ground.dav.models import Property
from madang.ground.dav.request import XML, Asked, Wrong
from madang.ground.dav.shelf import Collection, Shelf, Stored, Terms, Wish
from madang.ground.dav.shelves.reading import collection
from madang.ground.dav.shelves.together import Together
from madang.ground.dav.writing import MOST_PROPERTIES
from madang.ground.errors import Forbidden, NotFound, Problem
from madang.ground.tx import Tx
from madang.standards.dav import documents, multistatus, texts
from madang.standards.dav.documents import Change, Name

LARGEST_POST = 1 << 20
_together = Together()


def terms(asked: Asked) -> Terms:
    """What the request's headers hold it to. Raises Wrong."""
    match, none = asked.header("if-match"), asked.header("if-none-match")
    tag = asked.header("if-schedule-tag-match").strip()
    if none and none.strip() != "*":
        raise Wrong(400, "dav.bad-request")
    if asked.header("if"):
        raise Wrong(412, "ground.stale")
    found = None
    if match:
        found = tuple(one.strip().removeprefix("W/").strip('"') for one in match.split(","))
    return Terms(if_match=found, if_none_match=bool(none), if_tag=tag.strip('"') or None)


def _text_at(asked: Asked) -> str:
    if len(asked.names) != 2:
        raise Wrong(405 if len(asked.names) < 2 else 409, "dav.is-collection")
    return asked.names[1]


async def put(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """PUT: a text as it came, or in place of the one that is there."""
    name = _text_at(asked)
    if b"content-range" in asked.headers:
        raise Wrong(400, "dav.content-range")
    held = terms(asked)
    kind = asked.header("content-type").partition(";")[0].strip().lower()
    if kind and kind not in (
        shelf.media_type,
        "text/plain",
        "application/octet-stream",
        "text/x-vcard",
        "text/directory",
    ):
        raise Wrong(415, "dav.media-type", condition=shelf.conditions.get("dav.media-type", ""))
    if asked.length is not None and asked.length > shelf.most_bytes:
        raise Wrong(403, "dav.too-large", condition=shelf.conditions.get("dav.too-large", ""))
    data = await asked.body(most=shelf.most_bytes)

    async def keep(tx: Tx, wishes: Sequence[Wish]) -> Sequence[Stored]:
        return await shelf.put(tx, await collection(tx, asked, shelf, hold=True), wishes)

    kept = await _together.write(desk, asked, Wish(name=name, data=data, terms=held), keep)
    said = [(b"etag", kept.etag.encode())] if kept.etag else []
    if kept.tag:
        said.append((b"schedule-tag", kept.tag.encode()))
    await asked.answer(201 if kept.created else 204, said)


async def delete(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """DELETE: into the trash."""
    held = terms(asked)

    async def remove(tx: Tx) -> None:
        one = await collection(tx, asked, shelf)
        if len(asked.names) == 1:
            if not one.manages:
                raise Forbidden("ground.forbidden")
            await shelf.drop(tx, one)
        else:
            await shelf.delete(tx, one, asked.names[1], held)

    if not asked.names:
        raise Wrong(403, "dav.root")
    await desk.writing(asked, remove)
    await asked.answer(204)


async def copy(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """COPY of a text."""
    await _carry(desk, asked, shelf, copies=True)


async def move(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """MOVE of a text."""
    await _carry(desk, asked, shelf, copies=False)


async def _carry(desk: Desk, asked: Asked, shelf: Shelf, *, copies: bool) -> None:
    to = asked.destination()
    if len(asked.names) != 2 or len(to) != 2 or to == asked.names:
        raise Wrong(403, "dav.into-itself" if to == asked.names else "dav.is-collection")
    overwrite = asked.overwrite()

    async def run(tx: Tx) -> bool:
        source = await collection(tx, asked, shelf)
        target = await shelf.collection(tx, to[0])
        if target is None:
            raise Wrong(409, "dav.no-parent")
        return await shelf.move(tx, source, asked.names[1], target, to[1], copies=copies, overwrite=overwrite)

    await asked.answer(201 if await desk.writing(asked, run) else 204)


async def make(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """MKCALENDAR and extended MKCOL. Source: RFC 4791 section 5.3.1, RFC 5689."""
    try:
        props = texts.set_props(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    if asked.method == "MKCOL" and (documents.DAV, "resourcetype") not in props:
        raise Wrong(403, "dav.resourcetype", condition="valid-resourcetype")
    if len(asked.names) != 1:
        raise Wrong(403 if not asked.names else 409, "dav.no-parent", condition=shelf.conditions.get("dav.place", ""))

    async def run(tx: Tx) -> None:
        if await shelf.collection(tx, asked.names[0]) is not None:
            raise Wrong(405, "dav.is-there", condition="resource-must-be-null")
        await shelf.make(tx, asked.names[0], props)
        one = await collection(tx, asked, shelf)
        for name, value in props.items():
            if not shelf.protects(name) and not await shelf.change(tx, one, name, value):
                kept = str(etree.tostring(value, encoding="unicode", with_tail=False))
                await _keep(tx, one.id, name, kept)

    await desk.writing(asked, run)
    await asked.answer(201, ((b"cache-control", b"no-cache"),))


async def _keep(tx: Tx, id: UUID, name: Name, value: str) -> None:
    if len(value) > documents.LONGEST_VALUE or len("".join(name)) > 1000:
        raise Wrong(507, "dav.too-large")
    await store.set_property(tx, Property(resource=id, namespace=name[0], name=name[1], value=value))


async def proppatch(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """PROPPATCH of a collection: all of it or nothing; its type stays whatever is sent."""
    try:
        changes = documents.changes(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    if len(asked.names) != 1:
        raise Wrong(403, "dav.root", condition="cannot-modify-protected-property")
    refused: dict[Name, int] = {}

    async def run(tx: Tx) -> None:
        refused.clear()
        one = await collection(tx, asked, shelf)
        there = {(kept.namespace, kept.name) for kept in await store.properties(tx, [one.id])}
        for change in changes:
            status = await _change(tx, shelf, one, change, there)
            if status:
                refused[change.name] = status
        if refused:
            raise _Refused

    with suppress(_Refused):
        await desk.writing(asked, run)
    href = asked.href(asked.names, collection=True)
    await asked.answer_xml(207, texts.OPENING + multistatus.response(href, _outcome(changes, refused)) + texts.CLOSING)


class _Refused(Exception):
    """Some of a PROPPATCH cannot be, so nothing is."""


async def _change(tx: Tx, shelf: Shelf, one: Collection, change: Change, there: set[Name]) -> int:
    """Make one change; gives the status that says why it cannot be, or 0."""
    if shelf.protects(change.name) or change.name in multistatus.PROTECTED - {(documents.DAV, "displayname")}:
        return 403
    try:
        value = None if change.value is None else documents.root(change.value.encode())
        if await shelf.change(tx, one, change.name, value):
            return 0
    except Problem as problem:
        return problem.status if problem.status in (403, 409, 422) else 403
    except ValueError:
        return 409
    if not one.manages:
        return 403
    if change.value is None:
        await store.remove_property(tx, one.id, *change.name)
        there.discard(change.name)
        return 0
    there.add(change.name)
    if len(change.value) > documents.LONGEST_VALUE or len("".join(change.name)) > 1000 or len(there) > MOST_PROPERTIES:
        return 507
    await _keep(tx, one.id, change.name, change.value)
    return 0


def _outcome(changes: list[Change], refused: dict[Name, int]) -> str:
    names = list(dict.fromkeys(one.name for one in changes))
    if not refused:
        return multistatus.propstat(200, [texts.element(name) for name in names])
    made = multistatus.propstat(424, [texts.element(name) for name in names if name not in refused])
    for code in sorted(set(refused.values())):
        condition = "cannot-modify-protected-property" if code == 403 else ""
        found = [texts.element(name) for name in names if refused.get(name) == code]
        made += multistatus.propstat(code, found, condition=condition)
    return made


async def post(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """POST to a collection that answers one."""
    data = await asked.body(most=LARGEST_POST)
    if len(asked.names) != 1:
        raise NotFound("ground.not-found")
    async with desk.reading(asked) as tx:
        text = await shelf.post(tx, await collection(tx, asked, shelf), data)
    await asked.answer(200, ((b"content-type", XML), (b"cache-control", b"no-store")), text)
