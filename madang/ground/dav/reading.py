"""GET, HEAD, PROPFIND, REPORT."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from uuid import UUID

from madang.ground.blobs import BlobStore
from madang.ground.dav import store
from madang.ground.dav.desk import Desk, at, check_conditions, tree_of
from madang.ground.dav.models import Lock, Node, Tree
from madang.ground.dav.request import BASE, XML, Asked, Wrong
from madang.ground.errors import NotFound
from madang.ground.files import rules
from madang.ground.tx import Tx
from madang.standards.dav import documents, headers, multistatus
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.multistatus import Answerer, Row

START = datetime(2026, 1, 1, tzinfo=UTC)
"""Since when the addresses above all trees exist."""


async def get(desk: Desk, asked: Asked) -> None:
    """GET and HEAD: a file's bytes, whole or in part; of a collection nothing, but that it is there."""
    async with desk.reading(asked) as tx:
        node = await at(tx, asked)
        if b"if" in asked.headers or b"if-match" in asked.headers:
            await check_conditions(tx, asked, node)
        if not node.folder:
            node = await tree_of(asked).content(tx, node)
    if node.folder:
        await asked.answer(200, [(b"content-type", multistatus.FOLDER_TYPE.encode()), (b"cache-control", b"no-store")])
        return
    await _send(desk.database.blobs, asked, node)


async def _send(blobs: BlobStore, asked: Asked, node: Node) -> None:
    """Source: RFC 9110 sections 13 and 14."""
    said = [
        (b"etag", node.etag.encode()),
        (b"last-modified", multistatus.http_date(node.changed_at.replace(microsecond=0)).encode()),
        (b"accept-ranges", b"bytes"),
        (b"cache-control", b"private, no-cache"),
    ]
    none = asked.header("if-none-match")
    if none and headers.matches(none, node.etag):
        await asked.answer(304, said)
        return
    said.append((b"content-type", node.media_type.encode()))
    status, start, end = 200, 0, node.size
    wish = asked.header("range")
    if wish and asked.header("if-range") in ("", node.etag):
        try:
            part = rules.asked_range(wish, node.size)
        except ValueError:
            await asked.answer(416, [*said, (b"content-range", f"bytes */{node.size}".encode())])
            return
        if part is not None:
            status, (start, end) = 206, part
            said.append((b"content-range", f"bytes {start}-{end - 1}/{node.size}".encode()))
    said.append((b"content-length", str(end - start).encode()))
    if node.blob is None or asked.method == "HEAD" or start == end:
        await asked.begin(status, said)
        await asked.write(b"", more=False)
        return
    try:
        small = await blobs.small(node.blob, node.size)
    except FileNotFoundError:
        raise NotFound("files.content-missing") from None
    if small is not None:
        await asked.begin(status, said)
        await asked.write(small if status == 200 else small[start:end], more=False)
        return
    if not await blobs.has(node.blob):
        raise NotFound("files.content-missing")
    await asked.begin(status, said)
    gone = asyncio.create_task(_gone(asked))
    try:
        async with aclosing(blobs.read(node.blob, start, end)) as chunks:
            async for chunk in chunks:
                start += len(chunk)
                await asked.write(chunk, more=start < end)
                if gone.done():
                    return
    finally:
        gone.cancel()


async def _gone(asked: Asked) -> None:
    while (await asked.receive())["type"] != "http.disconnect":
        pass


async def propfind(desk: Desk, asked: Asked) -> None:
    """PROPFIND of a resource, with Depth 1 of its members too, sent as they are read."""
    depth = asked.depth(absent=None)
    wanted = _wanted(await asked.body(most=documents.LARGEST))
    answerer = Answerer(wanted, minimal="return=minimal" in asked.header("prefer") or asked.header("brief") == "t")
    tree = tree_of(asked)
    async with desk.reading(asked) as tx:
        node = await at(tx, asked)
        if node.folder and depth is None:
            raise Wrong(403, "dav.depth", condition="propfind-finite-depth")
        first = await _own(tx, asked, tree, answerer, node)
        if not node.folder or depth == 0:
            await asked.answer_xml(207, multistatus.OPENING + first + multistatus.CLOSING, _VARIES)
            return
        base = asked.href(asked.names, collection=True)
        pieces = [multistatus.OPENING, first]
        deep = (
            [lock for lock in await store.covering(tx, (node.id, *node.above), now=tx.now) if lock.deep]
            if answerer.needs_locks
            else []
        )
        pieces += [
            await _members(tx, answerer, members.ids, members.rows, base, deep)
            async for members in tree.members(tx, node)
        ]
    pieces.append(multistatus.CLOSING)
    await asked.begin(207, [*_VARIES, (b"content-type", XML)])
    for piece in pieces[:-1]:
        await asked.write(piece.encode(), more=True)
    await asked.write(pieces[-1].encode(), more=False)


_VARIES = ((b"cache-control", b"no-store"),)


def _wanted(body: bytes) -> documents.Wanted:
    try:
        return documents.wanted(body)
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None


def row_of(node: Node, href: str) -> Row:
    """A resource as a listing shows it."""
    return Row(
        href=href,
        displayname=multistatus.shown(node.name),
        kind=multistatus.COLLECTION if node.folder else "",
        size="" if node.folder else str(node.size),
        media_type=multistatus.shown(multistatus.FOLDER_TYPE if node.folder else node.media_type),
        etag=multistatus.shown(node.etag),
        created=multistatus.iso_date(node.created_at.replace(microsecond=0)),
        changed=multistatus.http_date(node.changed_at.replace(microsecond=0)),
    )


async def _own(tx: Tx, asked: Asked, tree: Tree, answerer: Answerer, node: Node) -> str:
    """The answer for the resource itself."""
    row = row_of(node, asked.href(asked.names, collection=node.folder))
    locks = await store.covering(tx, (node.id, *node.above), now=tx.now) if answerer.needs_locks else []
    dead = await store.properties(tx, [node.id]) if answerer.needs_dead else []
    more: dict[Name, str] = {}
    if answerer.needs_quota and node.folder:
        used, left = await tree.quota(tx, node)
        more[DAV, "quota-used-bytes"] = str(used)
        if left is not None:
            more[DAV, "quota-available-bytes"] = str(left)
    return answerer.full(
        row,
        locks="".join(shown_lock(tx, lock, row.href) for lock in locks if lock.deep or lock.resource == node.id),
        dead={(one.namespace, one.name): one.value for one in dead},
        more=more,
    )


def shown_lock(tx: Tx, lock: Lock, root: str) -> str:
    """A lock for `lockdiscovery`; the token only for its owner."""
    return multistatus.active_lock(
        exclusive=lock.exclusive,
        deep=lock.deep,
        owner=lock.owner,
        seconds=max(0, int((lock.expires_at - tx.now).total_seconds())),
        token=lock.urn,
        root=root,
    )


async def _members(
    tx: Tx, answerer: Answerer, ids: Sequence[UUID], rows: Sequence[Row], base: str, deep: list[Lock]
) -> str:
    locks: defaultdict[UUID, list[Lock]] = defaultdict(list)
    dead: defaultdict[UUID, dict[Name, str]] = defaultdict(dict)
    if answerer.needs_locks:
        for lock in await store.covering(tx, ids, now=tx.now):
            locks[lock.resource].append(lock)
    if answerer.needs_dead:
        for one in await store.properties(tx, ids):
            dead[one.resource][one.namespace, one.name] = one.value
    if not deep and not locks and not dead:
        return "".join([answerer.quick(row._replace(href=base + row.href)) for row in rows])
    made = []
    for id, short in zip(ids, rows, strict=True):
        row = short._replace(href=base + short.href)
        if deep or id in locks or id in dead:
            text = "".join(
                [shown_lock(tx, lock, row.href) for lock in locks.get(id, ())]
                + [shown_lock(tx, lock, base) for lock in deep]
            )
            made.append(answerer.full(row, locks=text, dead=dead.get(id, {}), more={}))
        else:
            made.append(answerer.quick(row))
    return "".join(made)


async def above(asked: Asked, trees: "dict[str, Tree]") -> None:
    """What stands above the trees: the list of them, and nothing else."""
    if asked.section or asked.names:
        raise NotFound("ground.not-found")
    if asked.method in ("GET", "HEAD"):
        await asked.answer(200, [(b"content-type", multistatus.FOLDER_TYPE.encode())])
        return
    if asked.method != "PROPFIND":
        raise Wrong(403, "dav.root")
    answerer = Answerer(_wanted(await asked.body(most=documents.LARGEST)))
    names = [""] + ([] if asked.depth(absent=1) == 0 else [name + "/" for name in sorted(trees)])
    rows = [
        Row(
            href=BASE + name,
            displayname=name.rstrip("/"),
            kind=multistatus.COLLECTION,
            size="",
            media_type=multistatus.FOLDER_TYPE,
            etag="",
            created=multistatus.iso_date(START),
            changed=multistatus.http_date(START),
        )
        for name in names
    ]
    text = "".join(answerer.full(row, locks="", dead={}, more={}) for row in rows)
    await asked.answer_xml(207, multistatus.OPENING + text + multistatus.CLOSING, _VARIES)


async def report(desk: Desk, asked: Asked) -> None:
    """No tree offers reports of its own yet. Source: RFC 3253 section 3.6."""
    async with desk.reading(asked) as tx:
        await at(tx, asked)
    raise Wrong(403, "dav.no-report", condition="supported-report")
