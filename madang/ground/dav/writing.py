"""PUT, DELETE, MKCOL, COPY, MOVE, PROPPATCH."""

from madang.ground.dav import store
from madang.ground.dav.desk import Desk, at, check_conditions, check_locks, ends, tree_of
from madang.ground.dav.models import Again, Node, Property
from madang.ground.dav.request import Asked, Wrong
from madang.ground.errors import NotFound, Stale
from madang.ground.tx import Tx
from madang.standards.dav import documents, multistatus
from madang.standards.dav.documents import Change

MOST_PROPERTIES = 200
"""Dead properties of one resource."""
UNASKED = 64 << 10
"""Bytes that are taken in before it is looked whether they may come: looking twice would cost more."""
KEEPS = 3
"""How often bytes are kept again that were collected before they got a name."""

Places = tuple[Node, Node | None]


async def put(desk: Desk, asked: Asked) -> None:
    """PUT: the bytes become a file, or the next version of the one that is there."""
    tree = tree_of(asked)
    if b"content-range" in asked.headers:
        # a piece is no whole: RFC 9110 section 14.5
        raise Wrong(400, "dav.content-range")
    if not asked.names:
        raise Wrong(405, "dav.root")
    name = asked.names[-1]
    if asked.length is None or asked.length > UNASKED:
        async with desk.reading(asked) as tx:
            await _may_put(tx, asked, name)
    async with tree.receive(desk.database, name, asked.chunks(), size=asked.length) as received:

        async def kept(tx: Tx) -> tuple[Node, bool]:
            parent, there = await _may_put(tx, asked, name)
            return await tree.put(tx, parent, name, received, there=there), there is None

        for _ in range(KEEPS):
            try:
                node, new = await desk.writing(asked, kept)
                break
            except Again:
                await received.keep()
        else:
            raise Stale("ground.stale")
    await asked.answer(201 if new else 204, [(b"etag", node.etag.encode())])


async def _may_put(tx: Tx, asked: Asked, name: str) -> Places:
    parent, there = await ends(tx, asked, asked.names)
    if there is not None and there.folder:
        raise Wrong(405, "dav.is-collection")
    tokens = await check_conditions(tx, asked, there, parent=parent)
    await check_locks(tx, asked, tokens, node=there, parent=parent, members=there is None)
    await tree_of(asked).writes(tx, parent, name, there=there)
    return parent, there


async def mkcol(desk: Desk, asked: Asked) -> None:
    """MKCOL."""
    if asked.length or b"transfer-encoding" in asked.headers:
        raise Wrong(415, "dav.no-body-here")

    async def make(tx: Tx) -> None:
        if not asked.names:
            raise Wrong(405, "dav.root")
        parent, there = await ends(tx, asked, asked.names)
        if there is not None:
            raise Wrong(405, "dav.is-there", condition="resource-must-be-null")
        tokens = await check_conditions(tx, asked, None, parent=parent)
        await check_locks(tx, asked, tokens, node=None, parent=parent, members=True)
        await tree_of(asked).make(tx, parent, asked.names[-1])

    await desk.writing(asked, make)
    await asked.answer(201)


async def delete(desk: Desk, asked: Asked) -> None:
    """DELETE: into the trash, with all that lies in it."""
    depth = asked.depth(absent=None)

    async def remove(tx: Tx) -> None:
        parent, node = await ends(tx, asked, asked.names)
        if node is None:
            raise NotFound("ground.not-found")
        if node.folder and depth is not None:
            raise Wrong(400, "dav.depth")
        tokens = await check_conditions(tx, asked, node)
        await check_locks(tx, asked, tokens, node=node, parent=parent, members=True, whole=True)
        await store.free_all(tx, node.id)
        await tree_of(asked).delete(tx, node)

    await desk.writing(asked, remove)
    await asked.answer(204)


async def copy(desk: Desk, asked: Asked) -> None:
    """COPY, also onto what is there."""
    depth = asked.depth(absent=None)

    async def run(tx: Tx) -> bool:
        node, parent, name, there = await _both_ends(tx, asked, moves=False)
        if node.folder and depth == 1:
            raise Wrong(400, "dav.depth")
        tree = tree_of(asked)
        if there is not None:
            await store.free_all(tx, there.id)
        made = await tree.copy(tx, desk.database, node, parent, name, deep=depth is None, there=there)
        await store.copy_properties(tx, await tree.twins(tx, node, made) if depth is None else [(node.id, made.id)])
        return there is None

    await asked.answer(201 if await desk.writing(asked, run) else 204)


async def move(desk: Desk, asked: Asked) -> None:
    """MOVE, also onto what is there; locks stay behind and end (RFC 4918 section 7.5)."""
    depth = asked.depth(absent=None)

    async def run(tx: Tx) -> bool:
        node, parent, name, there = await _both_ends(tx, asked, moves=True)
        if node.folder and depth is not None:
            raise Wrong(400, "dav.depth")
        await store.free_all(tx, node.id)
        if there is not None:
            await store.free_all(tx, there.id)
        made = await tree_of(asked).move(tx, desk.database, node, parent, name, there=there)
        if made.id != node.id:
            await store.copy_properties(tx, [(node.id, made.id)])
        return there is None

    await asked.answer(201 if await desk.writing(asked, run) else 204)


async def _both_ends(tx: Tx, asked: Asked, *, moves: bool) -> tuple[Node, Node, str, Node | None]:
    """Source, parent and name at the destination, what stands there; after all that may stand against it was looked at."""
    to = asked.destination()
    source, node = await ends(tx, asked, asked.names)
    if node is None:
        raise NotFound("ground.not-found")
    if to == asked.names or (to[: len(asked.names)] == asked.names and node.folder):
        raise Wrong(403, "dav.into-itself")
    parent, there = await ends(tx, asked, to)
    if there is not None and asked.names[: len(to)] == to:
        raise Wrong(403, "dav.into-itself")
    tokens = await check_conditions(tx, asked, node)
    if there is not None and not asked.overwrite():
        raise Stale("dav.is-there")
    if moves:
        await check_locks(tx, asked, tokens, node=node, parent=source, members=True, whole=True)
    await check_locks(tx, asked, tokens, node=there, parent=parent, members=there is None, whole=True)
    return node, parent, to[-1], there


async def proppatch(desk: Desk, asked: Asked) -> None:
    """PROPPATCH: all of it or nothing."""
    try:
        changes = documents.changes(await asked.body(most=documents.LARGEST))
    except ValueError:
        raise Wrong(400, "dav.bad-document") from None

    async def change(tx: Tx) -> str:
        node = await at(tx, asked)
        tokens = await check_conditions(tx, asked, node)
        await check_locks(tx, asked, tokens, node=node)
        await tree_of(asked).annotates(tx, node)
        there = {(one.namespace, one.name) for one in await store.properties(tx, [node.id])}
        refused = _refused(changes, there)
        if not refused:
            await _apply(tx, node, changes)
        href = asked.href(asked.names, collection=node.folder)
        return multistatus.response(href, _outcome(changes, refused))

    text = await desk.writing(asked, change)
    await asked.answer_xml(207, multistatus.OPENING + text + multistatus.CLOSING)


def _refused(changes: list[Change], there: set[documents.Name]) -> dict[documents.Name, int]:
    """Properties that cannot be changed so, and the status that says why."""
    refused = {}
    after = set(there)
    for one in changes:
        if one.name in multistatus.PROTECTED:
            refused[one.name] = 403
        elif one.value is None:
            after.discard(one.name)
        elif len(one.value) > documents.LONGEST_VALUE or len("".join(one.name)) > 1000:
            refused[one.name] = 507
        else:
            after.add(one.name)
            if len(after) > MOST_PROPERTIES:
                refused[one.name] = 507
    return refused


async def _apply(tx: Tx, node: Node, changes: list[Change]) -> None:
    for one in changes:
        namespace, name = one.name
        if one.value is None:
            await store.remove_property(tx, node.id, namespace, name)
        else:
            await store.set_property(tx, Property(resource=node.id, namespace=namespace, name=name, value=one.value))


def _outcome(changes: list[Change], refused: dict[documents.Name, int]) -> str:
    names = list(dict.fromkeys(one.name for one in changes))
    if not refused:
        return multistatus.propstat(200, [multistatus.empty(name) for name in names])
    protected = [multistatus.empty(name) for name in names if refused.get(name) == 403]
    return (
        multistatus.propstat(403, protected, condition="cannot-modify-protected-property")
        + multistatus.propstat(507, [multistatus.empty(name) for name in names if refused.get(name) == 507])
        + multistatus.propstat(424, [multistatus.empty(name) for name in names if name not in refused])
    )
