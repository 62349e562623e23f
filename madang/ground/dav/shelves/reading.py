"""GET, PROPFIND and REPORT of collections of texts."""

from collections.abc import Callable, Sequence
from urllib.parse import quote

from madang.ground.dav import store
from madang.ground.dav.desk import Desk
from madang.ground.dav.request import XML, Asked, Wrong
from madang.ground.dav.shelf import Collection, Shelf, Text
from madang.ground.dav.shelves import principals
from madang.ground.dav.shelves.ready import EVERY, READY
from madang.ground.errors import NotFound
from madang.ground.tx import Tx
from madang.standards.dav import documents, headers, multistatus, paths, texts
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.texts import CALSERVER, Report, Template

NO_STORE = ((b"cache-control", b"no-store"),)
URN = "urn:madang:sync:"
SYNC: Name = (DAV, "sync-collection")


async def collection(tx: Tx, asked: Asked, shelf: Shelf, *, hold: bool = False) -> Collection:
    """The collection a path leads to or into; with `hold` other writers wait. Raises NotFound."""
    found = await shelf.collection(tx, asked.names[0], hold=hold) if asked.names else None
    if found is None or len(asked.names) > 2:
        raise NotFound("ground.not-found")
    return found


def token(one: Collection, count: int | None = None) -> str:
    """What a client keeps to ask for later changes; a URI."""
    return f"{URN}{quote(one.lens or '-', safe='')}:{one.count if count is None else count}"


def since(one: Collection, given: str) -> int:
    """The count a token stands for. Raises Wrong: one of another lens begins anew."""
    lens, _, count = given.removeprefix(URN).rpartition(":")
    fits = given.startswith(URN) and lens == quote(one.lens or "-", safe="") and count.isascii() and count.isdigit()
    if not fits or len(count) > 15 or int(count) > one.count:
        raise Wrong(403, "dav.sync-token", condition="valid-sync-token")
    return int(count)


def live(asked: Asked, shelf: Shelf, one: Collection) -> dict[Name, str]:
    """Properties of a collection that the protocol gives, and those of the slice."""
    own = principals.href_of(asked.who.id)
    reports = (*((SYNC,) if one.syncs else ()), *one.reports)
    kinds = "".join(
        f"<D:supported-report><D:report>{texts.element(name)}</D:report></D:supported-report>" for name in reports
    )
    mark = f'"{one.lens}-{one.count}"'
    made: dict[Name, str] = {
        (DAV, "resourcetype"): "<D:collection/>" + one.types,
        (DAV, "displayname"): multistatus.shown(one.name),
        (DAV, "owner"): texts.href(principals.href_of(one.owner)),
        (DAV, "current-user-principal"): texts.href(own),
        (DAV, "current-user-privilege-set"): texts.privileges(*one.privileges),
        (DAV, "supported-report-set"): kinds,
        (DAV, "principal-collection-set"): texts.href(principals.BASE),
        (DAV, "acl-restrictions"): "<D:grant-only/>",
    }
    if one.syncs:
        made |= {
            (DAV, "sync-token"): token(one),
            (DAV, "getetag"): multistatus.shown(mark),
            (CALSERVER, "getctag"): multistatus.shown(mark),
        }
    return made | dict(one.live)


async def get(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """GET and HEAD: one text; of a collection that it is there."""
    async with desk.reading(asked) as tx:
        if not asked.names:
            found = None
        else:
            one = await collection(tx, asked, shelf)
            found = await shelf.texts(tx, one, [asked.names[1]]) if len(asked.names) == 2 else None
    if found is None:
        await asked.answer(200, [(b"content-type", multistatus.FOLDER_TYPE.encode()), *NO_STORE])
        return
    if not found:
        raise NotFound("ground.not-found")
    text = found[0]
    said = [
        (b"etag", text.etag.encode()),
        (b"last-modified", text.changed.encode()),
        (b"cache-control", b"private, no-cache"),
        *(((b"schedule-tag", text.tag.encode()),) if text.tag else ()),
    ]
    if (none := asked.header("if-none-match")) and headers.matches(none, text.etag):
        await asked.answer(304, said)
        return
    if (match := asked.header("if-match")) and not headers.matches(match, text.etag):
        raise Wrong(412, "ground.stale")
    body = text.data.encode()
    said.append((b"content-type", f"{shelf.media_type}; charset=utf-8".encode()))
    if asked.method == "HEAD":
        await asked.begin(200, [*said, (b"content-length", str(len(body)).encode())])
        await asked.write(b"", more=False)
        return
    await asked.answer(200, said, body)


def minimal(asked: Asked) -> bool:
    """Whether what is not there is to be left out (RFC 8144)."""
    return "return=minimal" in asked.header("prefer") or asked.header("brief") == "t"


async def propfind(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """PROPFIND of the home, a collection or a text; with Depth 1 of what lies in it."""
    depth = asked.depth(absent=1)
    try:
        wanted = documents.wanted(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    if depth is None:
        raise Wrong(403, "dav.depth", condition="propfind-finite-depth")
    async with desk.reading(asked) as tx:
        if not asked.names:
            pieces = await _home(tx, asked, shelf, wanted, deep=depth == 1)
        else:
            one = await collection(tx, asked, shelf)
            template = template_of(asked, shelf, one, wanted)
            if len(asked.names) == 2:
                found = await shelf.texts(tx, one, [asked.names[1]])
                if not found:
                    raise NotFound("ground.not-found")
                pieces = [rows(found, template).encode()]
            else:
                pieces = [(await _shown(tx, asked, shelf, [one], wanted)).encode()]
                if depth == 1:
                    pieces.append(await READY.listing(tx, shelf, one, template))
    await send(asked, pieces)


async def send(asked: Asked, pieces: Sequence[bytes]) -> None:
    """A multistatus of ready-made pieces."""
    body = b"".join([texts.OPENING.encode(), *pieces, texts.CLOSING.encode()])
    await asked.answer(207, [*NO_STORE, (b"content-type", XML)], body)


def template_of(asked: Asked, shelf: Shelf, one: Collection, wanted: documents.Wanted) -> Template:
    """What stands for each text of a collection in this answer."""
    base = asked.href([one.segment], collection=True)
    return Template(wanted, base, media_type=shelf.media_type, data=shelf.data, minimal=minimal(asked))


def rows(found: Sequence[Text], template: Template, shape: Callable[[str], str] | None = None) -> str:
    """The answers for texts."""
    made = []
    for one in found:
        data = ""
        if template.needs_data:
            data = multistatus.shown(one.data if shape is None else shape(one.data))
        size = str(len(one.data.encode()))
        made.append(template.row((paths.segment(one.name), multistatus.shown(one.etag), size, one.changed, data)))
    return "".join(made)


async def _home(tx: Tx, asked: Asked, shelf: Shelf, wanted: documents.Wanted, *, deep: bool) -> list[bytes]:
    own = texts.href(principals.href_of(asked.who.id))
    known: dict[Name, str] = {
        (DAV, "resourcetype"): "<D:collection/>",
        (DAV, "displayname"): multistatus.shown(asked.section),
        (DAV, "current-user-principal"): own,
        (DAV, "owner"): own,
        (DAV, "current-user-privilege-set"): texts.privileges("D:read", "D:bind", "D:unbind"),
        (DAV, "principal-collection-set"): texts.href(principals.BASE),
        **await shelf.principal(tx, asked.who.id, asked.base),
    }
    first = multistatus.response(asked.base, texts.properties(wanted, known, {}, minimal=minimal(asked)))
    members = await _shown(tx, asked, shelf, await shelf.collections(tx), wanted) if deep else ""
    return [(first + members).encode()]


async def _shown(tx: Tx, asked: Asked, shelf: Shelf, found: Sequence[Collection], wanted: documents.Wanted) -> str:
    dead: dict[object, dict[Name, str]] = {}
    for kept in await store.properties(tx, [one.id for one in found]):
        dead.setdefault(kept.resource, {})[kept.namespace, kept.name] = kept.value
    return "".join(
        multistatus.response(
            asked.href([one.segment], collection=True),
            texts.properties(wanted, live(asked, shelf, one), dead.get(one.id, {}), minimal=minimal(asked)),
        )
        for one in found
    )


async def report(desk: Desk, asked: Asked, shelf: Shelf) -> None:
    """REPORT. Source: RFC 3253 section 3.6, and the protocol of each report."""
    try:
        wish = texts.report(await asked.body(most=8 << 20))
        shape = shelf.shape(wish)
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    if not asked.names and wish.name[0] == DAV:
        await principals.report(desk, asked, wish)
        return
    async with desk.reading(asked) as tx:
        one = await collection(tx, asked, shelf)
        template = template_of(asked, shelf, one, wish.wanted)
        try:
            if wish.name == SYNC and one.syncs:
                pieces = await _sync(tx, asked, shelf, one, wish, template, shape)
            elif wish.name == shelf.multiget:
                pieces = await _multiget(tx, asked, shelf, one, wish, template, shape)
            elif (said := await shelf.document(tx, one, wish)) is not None:
                await asked.answer(200, [*NO_STORE, (b"content-type", said[0].encode())], said[1])
                return
            else:
                own = await shelf.report(tx, one, wish, template)
                if own is None:
                    raise Wrong(403, "dav.no-report", condition="supported-report")
                pieces = [own]
        except ValueError:
            raise Wrong(400, "dav.bad-document") from None
    await send(asked, pieces)


async def _multiget(
    tx: Tx,
    asked: Asked,
    shelf: Shelf,
    one: Collection,
    wish: Report,
    template: Template,
    shape: Callable[[str], str] | None,
) -> list[bytes]:
    """Texts by their addresses. Source: RFC 4791 section 7.9, RFC 6352 section 8.7."""
    names: dict[str, str] = {}
    missing: list[str] = []
    for address in texts.hrefs(wish.root):
        path = asked.named(address)
        if path is not None and len(path) == 2 and path[0] == one.segment:
            names.setdefault(path[1], address)
        else:
            missing.append(address)
    found = await shelf.texts(tx, one, list(names)) if names else []
    there = {text.name for text in found}
    missing += [address for name, address in names.items() if name not in there]
    away = "".join(multistatus.response(multistatus.shown(address), multistatus.status(404)) for address in missing)
    return [rows(found, template, shape).encode(), away.encode()]


async def _sync(
    tx: Tx,
    asked: Asked,
    shelf: Shelf,
    one: Collection,
    wish: Report,
    template: Template,
    shape: Callable[[str], str] | None,
) -> list[bytes]:
    """What changed since a token. A limited answer says so and goes on from its token: nothing is ever left out.

    Source: RFC 6578 section 3.
    """
    asks = texts.sync(wish.root)
    base = asked.href([one.segment], collection=True)
    if not asks.token and asks.limit is None and not template.needs_data:
        # all there is: put together where the rows are, of one moment with the token or an earlier one
        return [await READY.listing(tx, shelf, one, template), _token(token(one))]
    start = since(one, asks.token) if asks.token else 0
    delta = await shelf.changes(tx, one, since=start, limit=max(1, asks.limit or EVERY))
    if template.needs_data:
        found = await shelf.texts(tx, one, [name for name, *_ in delta.there])
        there = rows(found, template, shape)
    else:
        there = "".join(
            template.row((paths.segment(name), multistatus.shown(etag), str(size), changed, ""))
            for name, etag, size, changed in delta.there
        )
    gone = "".join(multistatus.response(base + paths.segment(name), multistatus.status(404)) for name in delta.gone)
    cut = ""
    if delta.more:
        within = "<D:error><D:number-of-matches-within-limits/></D:error>"
        cut = multistatus.response(base, multistatus.status(507) + within)
    return [(there + gone + cut).encode(), _token(token(one, delta.upto))]


def _token(text: str) -> bytes:
    return f"<D:sync-token>{text}</D:sync-token>".encode()


async def principal_report(desk: Desk, asked: Asked) -> None:
    """REPORT on principals."""
    try:
        wish = texts.report(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    await principals.report(desk, asked, wish)
