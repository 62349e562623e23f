"""GET, HEAD, PROPFIND, REPORT."""

import asyncio
import os
from collections import defaultdict
from collections.abc import Sequence
from contextlib import aclosing
from uuid import UUID

from madang.ground.blobs import BlobStore
from madang.ground.dav import store
from madang.ground.dav.desk import Desk, at, check_conditions, tree_of
from madang.ground.dav.models import Lock, Members, Node, Tree
from madang.ground.dav.request import CONFINED, XML, Asked, Wrong
from madang.ground.errors import NotFound
from madang.ground.files import rules
from madang.ground.tx import Tx
from madang.standards.dav import documents, headers, multistatus
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.multistatus import Answerer, Row


async def get(desk: Desk, asked: Asked) -> None:
    """GET and HEAD: a file's bytes, whole or in part; of a collection nothing, but that it is there."""
    mark = desk.lately.mark
    async with desk.reading(asked) as tx:
        node = await at(tx, asked)
        if b"if" in asked.headers or b"if-match" in asked.headers:
            await check_conditions(tx, asked, node)
        if not node.folder:
            node = await tree_of(asked).content(tx, node)
        silent = not tx.told
    if node.folder:
        await asked.answer(200, [(b"content-type", multistatus.FOLDER_TYPE.encode()), (b"cache-control", b"no-store")])
        return
    whole = await send(desk.database.blobs, asked, node)
    if whole is not None and silent and asked.method == "GET":
        head, body = whole
        lines = [b"HTTP/1.1 200 OK", *(name + b": " + value for name, value in (*head, *CONFINED))]
        desk.lately.put((asked.who.id, asked.path), b"\r\n".join([*lines, b"", body]), mark=mark)


async def send(
    blobs: BlobStore, asked: Asked, node: Node, more: Sequence[tuple[bytes, bytes]] = ()
) -> tuple[list[tuple[bytes, bytes]], bytes] | None:
    """Send it; gives head and body of a small file that went out whole. Source: RFC 9110 sections 13 and 14."""
    said = [
        *more,
        (b"etag", node.etag.encode()),
        (b"last-modified", multistatus.http_date(int(node.changed_at.timestamp())).encode()),
        (b"accept-ranges", b"bytes"),
        (b"cache-control", b"private, no-cache"),
    ]
    none = asked.header("if-none-match")
    if none and headers.matches(none, node.etag):
        await asked.answer(304, said)
        return None
    said.append((b"content-type", node.media_type.encode()))
    status, start, end = 200, 0, node.size
    wish = asked.header("range")
    if wish and asked.header("if-range") in ("", node.etag):
        try:
            part = rules.asked_range(wish, node.size)
        except ValueError:
            await asked.answer(416, [*said, (b"content-range", f"bytes */{node.size}".encode())])
            return None
        if part is not None:
            status, (start, end) = 206, part
            said.append((b"content-range", f"bytes {start}-{end - 1}/{node.size}".encode()))
    said.append((b"content-length", str(end - start).encode()))
    if node.blob is None or asked.method == "HEAD" or start == end:
        await asked.begin(status, said)
        await asked.write(b"", more=False)
        return None
    try:
        small = await blobs.small(node.blob, node.size)
    except FileNotFoundError:
        raise NotFound("files.content-missing") from None
    if small is not None:
        await asked.begin(status, said)
        await asked.write(small if status == 200 else small[start:end], more=False)
        return (said, small) if status == 200 else None
    try:
        handle = await blobs.handle(node.blob)
    except FileNotFoundError:
        raise NotFound("files.content-missing") from None
    await asked.begin(status, said)
    try:
        if handle is not None and asked.send_file is not None and await asked.send_file(handle, start, end):
            await asked.write(b"", more=False)
            return None
    except ConnectionError:
        return None
    finally:
        if handle is not None:
            os.close(handle)
    await _pour(blobs, asked, node.blob, start, end)
    return None


async def _pour(blobs: BlobStore, asked: Asked, blob: bytes, start: int, end: int) -> None:
    """Send the bytes [start, end) through this process."""
    gone = asyncio.create_task(_gone(asked))
    try:
        async with aclosing(blobs.read(blob, start, end)) as chunks:
            async for chunk in chunks:
                start += len(chunk)
                await asked.write(chunk, more=start < end)
                if gone.done():
                    break
    finally:
        gone.cancel()


async def _gone(asked: Asked) -> None:
    while (await asked.receive())["type"] != "http.disconnect":
        pass


async def propfind(desk: Desk, asked: Asked) -> None:
    """PROPFIND of a resource, with Depth 1 of its members too. File managers ask the same again and again."""
    depth = asked.depth(absent=None)
    body = await asked.body(most=documents.LARGEST)
    answerer = Answerer(
        _wanted(body), minimal="return=minimal" in asked.header("prefer") or asked.header("brief") == "t"
    )
    # locks and dead properties are told to nobody, so an answer with them is made anew each time
    keeps = not answerer.needs_locks and not answerer.needs_dead
    key = b"\0".join(
        (asked.path, str(depth).encode(), asked.header("prefer").encode(), asked.header("brief").encode(), body)
    )
    mark = desk.lately.mark
    found = desk.lately.get((asked.who.id, key)) if keeps else None
    if found is None:
        async with desk.reading(asked) as tx:
            pieces = await _found(tx, asked, answerer, depth)
            silent = not tx.told
        found = b"".join([multistatus.OPENING.encode(), *pieces, multistatus.CLOSING.encode()])
        if keeps and silent:
            desk.lately.put((asked.who.id, key), found, mark=mark)
    await asked.answer(207, [*_VARIES, (b"content-type", XML)], found)


async def _found(tx: Tx, asked: Asked, answerer: Answerer, depth: int | None) -> list[bytes]:
    """The answers for a resource and, with Depth 1, its members."""
    tree = tree_of(asked)
    node = await at(tx, asked)
    if node.folder and depth is None:
        raise Wrong(403, "dav.depth", condition="propfind-finite-depth")
    pieces = [(await _own(tx, asked, tree, answerer, node)).encode()]
    if not node.folder or depth == 0:
        return pieces
    base = asked.href(asked.names, collection=True)
    if not answerer.needs_locks and not answerer.needs_dead:
        return pieces + [text async for text in tree.listing(tx, node, answerer, base)]
    locks = await store.covering(tx, (node.id, *node.above), now=tx.now) if answerer.needs_locks else []
    deep = [lock for lock in locks if lock.deep]
    return pieces + [
        (await _members(tx, answerer, members, base, deep)).encode() async for members in tree.members(tx, node)
    ]


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
        created=multistatus.iso_date(int(node.created_at.timestamp())),
        changed=multistatus.http_date(int(node.changed_at.timestamp())),
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


async def _members(tx: Tx, answerer: Answerer, members: Members, base: str, deep: list[Lock]) -> str:
    locks: defaultdict[UUID, list[Lock]] = defaultdict(list)
    dead: defaultdict[UUID, dict[Name, str]] = defaultdict(dict)
    if answerer.needs_locks:
        for lock in await store.covering(tx, members.ids, now=tx.now):
            locks[lock.resource].append(lock)
    if answerer.needs_dead:
        for one in await store.properties(tx, members.ids):
            dead[one.resource][one.namespace, one.name] = one.value
    if not deep and not locks and not dead:
        return answerer.quick_all(base, members.rows)
    made = []
    for id, fields in zip(members.ids, members.rows, strict=True):
        row = Row(base + fields[0], *fields[1:])
        if deep or id in locks or id in dead:
            text = "".join(
                [shown_lock(tx, lock, row.href) for lock in locks.get(id, ())]
                + [shown_lock(tx, lock, base) for lock in deep]
            )
            made.append(answerer.full(row, locks=text, dead=dead.get(id, {}), more={}))
        else:
            made.append(answerer.quick(row))
    return "".join(made)


async def report(desk: Desk, asked: Asked) -> None:
    """No tree offers reports of its own yet. Source: RFC 3253 section 3.6."""
    async with desk.reading(asked) as tx:
        await at(tx, asked)
    raise Wrong(403, "dav.no-report", condition="supported-report")
