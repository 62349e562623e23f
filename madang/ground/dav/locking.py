"""LOCK and UNLOCK (RFC 4918 sections 6, 7, 9.10 and 9.11)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID, uuid4

from madang.ground.dav import store
from madang.ground.dav.desk import Desk, at, check_conditions, check_locks, ends, locks_on, tree_of
from madang.ground.dav.models import Again, Lock, Node
from madang.ground.dav.reading import shown_lock
from madang.ground.dav.request import Asked, Wrong
from madang.ground.errors import Stale
from madang.ground.tx import Tx
from madang.standards.dav import documents, headers

USUAL = 1800
MOST = 6 * 3600
"""Seconds of a lock: unless asked otherwise, and at most."""
MOST_LOCKS = 1000
"""Locks of one person at a time."""


async def lock(desk: Desk, asked: Asked) -> None:
    """LOCK: a new lock, also on a name nothing has (which becomes an empty file), or one made to last longer."""
    body = await asked.body(most=documents.LARGEST)
    depth = asked.depth(absent=None)
    if depth == 1:
        raise Wrong(400, "dav.depth")
    seconds = headers.timeout(asked.header("timeout"), usual=USUAL, most=MOST)
    if not body.strip():
        await _refresh(desk, asked, seconds)
        return
    try:
        wish = documents.lock_wish(body)
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None
    if not asked.names:
        raise Wrong(403, "dav.root")
    tree, name = tree_of(asked), asked.names[-1]

    async with tree.receive(desk.database, name, _nothing(), size=0) as received:

        async def run(tx: Tx) -> tuple[Lock, bool, str]:
            parent, node = await ends(tx, asked, asked.names)
            await store.hold_tree(tx, (parent.id, *parent.above)[-1])
            tokens = await check_conditions(tx, asked, node, parent=parent)
            new = node is None
            if node is None:
                await check_locks(tx, asked, tokens, node=None, parent=parent, members=True)
                await tree.writes(tx, parent, name, there=None)
                node = await tree.put(tx, parent, name, received, there=None)
            else:
                await tree.writes(tx, parent, name, there=node)
            await _room(tx, asked, node, deep=depth is None, exclusive=wish.exclusive)
            made = Lock(
                token=uuid4(),
                resource=node.id,
                deep=node.folder and depth is None,
                exclusive=wish.exclusive,
                person=tx.actor,
                owner=wish.owner,
                seconds=seconds,
                expires_at=tx.now + timedelta(seconds=seconds),
            )
            await store.save(tx, made, now=tx.now)
            if wish.exclusive and not node.folder:
                await tree.held(tx, node, until=made.expires_at)
            return made, new, shown_lock(tx, made, asked.href(asked.names, collection=node.folder))

        for _ in range(3):
            try:
                made, new, text = await desk.writing(asked, run)
                break
            except Again:
                await received.keep()
        else:
            raise Stale("ground.stale")
    await _discovered(asked, 201 if new else 200, text, token=made.urn)


async def _nothing() -> AsyncIterator[bytes]:
    yield b""


async def _room(tx: Tx, asked: Asked, node: Node, *, deep: bool, exclusive: bool) -> None:
    """Raises Wrong (423) when another lock excludes the new one."""
    found = await locks_on(tx, node)
    inside = await store.inside(tx, node.id, now=tx.now) if deep and node.folder else []
    if any(exclusive or one.exclusive for one in (*found, *inside)):
        href = asked.href(asked.names, collection=node.folder)
        raise Wrong(423, "dav.locked", condition="no-conflicting-lock", hrefs=[href])
    if await store.count(tx, tx.actor, now=tx.now) >= MOST_LOCKS:
        raise Wrong(507, "dav.too-many-locks")


async def _refresh(desk: Desk, asked: Asked, seconds: int) -> None:
    async def run(tx: Tx) -> str:
        node = await at(tx, asked)
        tokens = await check_conditions(tx, asked, node)
        mine = [one for one in await locks_on(tx, node) if one.urn in tokens and one.person == tx.actor]
        if not tokens:
            raise Wrong(400, "dav.bad-document")
        if not mine:
            raise Stale("dav.no-such-lock")
        until = tx.now + timedelta(seconds=seconds)
        for one in mine:
            await store.refresh(tx, one.token, seconds=seconds, expires_at=until)
        if any(one.exclusive and one.resource == node.id for one in mine) and not node.folder:
            await tree_of(asked).held(tx, node, until=until)
        href = asked.href(asked.names, collection=node.folder)
        return "".join(shown_lock(tx, one, href) for one in await locks_on(tx, node))

    await _discovered(asked, 200, await desk.writing(asked, run), token="")


async def _discovered(asked: Asked, status: int, locks: str, *, token: str) -> None:
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<D:prop xmlns:D="DAV:"><D:lockdiscovery>'
        f"{locks}</D:lockdiscovery></D:prop>"
    )
    await asked.answer_xml(status, text, [(b"lock-token", f"<{token}>".encode())] if token else [])


async def unlock(desk: Desk, asked: Asked) -> None:
    """UNLOCK by whoever took the lock."""
    try:
        urn = headers.coded_url(asked.header("lock-token"))
        token = UUID(urn.removeprefix("urn:uuid:"))
    except ValueError:
        raise Wrong(400, "dav.no-token") from None

    async def run(tx: Tx) -> None:
        node = await at(tx, asked)
        await check_conditions(tx, asked, node)
        found = next((one for one in await locks_on(tx, node) if one.token == token), None)
        if found is None:
            raise Wrong(409, "dav.no-such-lock", condition="lock-token-matches-request-uri")
        if found.person != tx.actor:
            raise Wrong(403, "dav.not-yours")
        await store.free(tx, token)
        if found.exclusive and found.resource == node.id and not node.folder:
            await tree_of(asked).held(tx, node, until=None)

    await desk.writing(asked, run)
    await asked.answer(204)
