"""The tree: drives by name, then folders and files. A right ends here at once: every path is looked up with its reach."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from time import monotonic
from uuid import UUID

from msgspec import structs

from madang.drive.actions import copying, drives, folders, locks, moving, trashing
from madang.drive.rules import names as rules
from madang.drive.store import dav as store
from madang.ground import labels
from madang.ground.dav.models import Again, Members, Node
from madang.ground.db import Database
from madang.ground.errors import Forbidden, NotFound, Refused
from madang.ground.files import actions as files
from madang.ground.files import arriving
from madang.ground.files.arriving import Whole
from madang.ground.files.models import Content
from madang.ground.ids import SYSTEM
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.standards.dav import multistatus
from madang.standards.dav.multistatus import Answerer
from madang.standards.hangul.syllables import nfc
from madang.standards.labels import Act

PAGE = 5000
NAMES_LAST = 3.0
"""Seconds for which the names of a person's drives are remembered; what they may do there is asked each time."""
ROOT = UUID(int=0)
OWN = {"ko": "\ub0b4 \ub4dc\ub77c\uc774\ube0c", "en": "My drive"}
"""What one's own drive is called, as the page calls it."""


class Place(Node, frozen=True, kw_only=True):
    """A resource with what the actor may do there."""

    drive: UUID
    place: UUID
    state: str = "clean"
    label: str = "O"
    version: int | None = None
    rank: int = 0
    adds: bool = False
    created_by: UUID = SYSTEM


class DriveTree:
    """`/dav/files/<drive>/<folder>/…/<file>`."""

    scope = "drive"

    def __init__(self) -> None:
        self._names: dict[tuple[UUID, str], tuple[float, dict[str, UUID]]] = {}

    async def at(self, tx: Tx, names: Sequence[str]) -> Node | None:
        """The resource at a path."""
        return (await self.places(tx, names))[1]

    async def places(self, tx: Tx, names: Sequence[str]) -> tuple[Node | None, Node | None]:
        """The collection a path leads into, and what it leads to; one statement."""
        if not names:
            return None, _root(tx)
        drive = await self._drive(tx, names[0])
        if drive is None:
            return (_root(tx) if len(names) == 1 else None), None
        found = {one.depth: one for one in await store.walk(tx, tx.actor, drive, names[1:], now=tx.now)}
        last = len(names) - 1
        parent = _root(tx) if last == 0 else _place(tx, found.get(last - 1))
        node = _place(tx, found.get(last))
        if node is not None and last == 0:
            node = structs.replace(node, name=names[0])
        return parent, node

    async def _drive(self, tx: Tx, name: str) -> UUID | None:
        key = (tx.actor, tx.who.language)
        kept = self._names.get(key)
        if kept is None or monotonic() - kept[0] > NAMES_LAST or name not in kept[1]:
            kept = (monotonic(), _named(await store.drives(tx, tx.actor), tx.who.language))
            if len(self._names) > 10_000:
                self._names.clear()
            self._names[key] = kept
        return kept[1].get(name)

    async def members(self, tx: Tx, node: Node) -> AsyncIterator[Members]:
        """What lies in a folder; in the root the drives, one's own among them."""
        if not isinstance(node, Place):
            yield await self._drives(tx)
            return
        after: UUID | None = None
        while True:
            found = await store.members(tx, tx.actor, node.id, node.place, after=after, most=PAGE)
            yield Members([row[0] for row in found], [_row(*row[1:]) for row in found])
            if len(found) < PAGE:
                return
            after = UUID(bytes=found[-1][0])

    async def listing(self, tx: Tx, node: Node, answerer: Answerer, base: str) -> AsyncIterator[bytes]:
        """The same as text, put together where the rows are."""
        if not isinstance(node, Place):
            yield answerer.quick_all(base, (await self._drives(tx)).rows).encode()
            return
        files, folders = answerer.pieces(base, folder=False), answerer.pieces(base, folder=True)
        after: UUID | None = None
        while True:
            count, after, text = await store.listing(
                tx, tx.actor, node.id, node.place, files=files, folders=folders, after=after, most=PAGE
            )
            yield text
            if count < PAGE:
                return

    async def _drives(self, tx: Tx) -> Members:
        found = await store.drives(tx, tx.actor)
        if not any(own for _, _, own in found) and await _may_open(tx):
            async with tx.connection.transaction():
                await drives.opened(tx, tx.actor)
                await tx.flush()
            found = await store.drives(tx, tx.actor)
        named = _named(found, tx.who.language)
        rows = []
        for name, id in named.items():
            drive = (await store.walk(tx, tx.actor, id, [], now=tx.now))[0]
            made, changed = int(drive.created_at.timestamp()), int(drive.changed_at.timestamp())
            rows.append(_row(name, True, "", None, None, made, changed))
        return Members([id.bytes for id in named.values()], rows)

    async def content(self, tx: Tx, node: Node) -> Node:
        """The file, when it may go out: what is held or needs a reason does not."""
        place = _sure(node)
        if place.state != "clean":
            raise Forbidden("files.held")
        if place.label != "O":
            try:
                await labels.check(tx, place.id, Act.DOWNLOAD)
            except Refused as problem:
                # nobody can say a reason here: the page asks for it
                raise Forbidden(problem.code) from None
        return place

    async def writes(self, tx: Tx, parent: Node, name: str, *, there: Node | None) -> None:
        """Whether the actor may put a file of this name there."""
        if there is None:
            _need(tx, "drive.add", _sure(parent))
            rules.check(name)
        else:
            _may_change(tx, _sure(there))

    def receive(
        self, database: Database, name: str, chunks: AsyncIterator[bytes], *, size: int | None
    ) -> AbstractAsyncContextManager[Whole]:
        """Keep the bytes."""
        return arriving.received(database, name, chunks, size=size)

    async def put(self, tx: Tx, parent: Node, name: str, received: Whole, *, there: Node | None) -> Node:
        """A new file, or a new version of the one that is there."""
        try:
            if there is None:
                file = await files.attach(
                    tx, received.blobs, _sure(parent).id, structs.replace(received.content, name=name), exact=True
                )
            else:
                file = await files.replace(tx, received.blobs, there.id, received.content)
        except files.Gone:
            raise Again from None
        return Node(
            id=file.id,
            name=file.name,
            folder=False,
            etag=_etag(file.blob),
            created_at=file.created_at,
            changed_at=file.changed_at,
            above=(parent.id, *parent.above),
            size=file.size,
            media_type=file.media_type,
            blob=file.blob,
        )

    async def annotates(self, tx: Tx, node: Node) -> None:
        """Properties are kept by whoever may edit."""
        place = _sure(node)
        if place.folder:
            _need(tx, "drive.edit", place)
        else:
            _may_change(tx, place)

    async def make(self, tx: Tx, parent: Node, name: str) -> Node:
        """A folder."""
        made = await folders.make(tx, _sure(parent).id, name)
        return structs.replace(parent, id=made.id, name=name, above=(parent.id, *parent.above))

    async def delete(self, tx: Tx, node: Node) -> None:
        """Into the trash."""
        place = _sure(node)
        if place.id == place.drive:
            raise Forbidden("ground.forbidden")
        await trashing.trash(tx, [place.id])

    async def move(
        self, tx: Tx, database: Database, node: Node, parent: Node, name: str, *, there: Node | None
    ) -> Node:
        """Another place or name; a file moved onto a file becomes its next version."""
        place, around = _sure(node), _sure(parent)
        if place.id == place.drive:
            raise Forbidden("ground.forbidden")
        if there is not None and not there.folder and not place.folder:
            await self._follow(tx, database, place, _sure(there))
            if _passing(tx, place):
                await files.drop(tx, place.id)
            else:
                await trashing.trash(tx, [place.id])
            return there
        if there is not None:
            await self.delete(tx, there)
        if around.id == (place.above or (None,))[0]:
            await folders.rename(tx, place.id, name)
        else:
            await moving.move(tx, [place.id], around.id, name=name)
        return node

    async def copy(
        self, tx: Tx, database: Database, node: Node, parent: Node, name: str, *, deep: bool, there: Node | None
    ) -> Node:
        """A copy; of a file onto a file its next version."""
        place, around = _sure(node), _sure(parent)
        if there is not None and not there.folder and not place.folder:
            await self._follow(tx, database, place, _sure(there))
            return there
        if there is not None:
            await self.delete(tx, there)
        made = await copying.copy(tx, place.id, around.id, name=name, deep=deep)
        return structs.replace(node, id=made, name=name, above=(parent.id, *parent.above))

    async def _follow(self, tx: Tx, database: Database, source: Place, target: Place) -> None:
        """The source's contents become the target's next version."""
        sent = await self.content(tx, source)
        if sent.blob is None:
            raise NotFound("ground.not-found")
        held = Content(name=target.name, blob=sent.blob, size=sent.size, media_type=sent.media_type)
        try:
            await files.replace(tx, database.blobs, target.id, held)
        except files.Gone:
            raise NotFound("files.content-missing") from None

    async def twins(self, tx: Tx, node: Node, copy: Node) -> list[tuple[UUID, UUID]]:
        """What was copied to what."""
        return await store.same_paths(tx, node.id, copy.id)

    async def held(self, tx: Tx, node: Node, *, until: datetime | None) -> None:
        """Show colleagues in the page who works on the file."""
        if until is None:
            await locks.free(tx, node.id)
        else:
            await locks.take(tx, node.id, until=until, door="dav")

    async def quota(self, tx: Tx, node: Node) -> tuple[int, int | None]:
        """Of the drive the folder lies in."""
        if not isinstance(node, Place):
            return 0, None
        used, most = await store.room(tx, node.drive)
        return used, None if most is None else max(0, most - used)


def _root(tx: Tx) -> Node:
    return Node(id=ROOT, name="files", folder=True, etag="", created_at=tx.now, changed_at=tx.now)


async def _may_open(tx: Tx) -> bool:
    try:
        async with tx.connection.transaction(force_rollback=True):
            await drives.opened(tx, tx.actor)
    except (Forbidden, NotFound):
        return False
    finally:
        tx.told.clear()
    return True


def _named(found: list[tuple[UUID, str, bool]], language: str) -> dict[str, UUID]:
    """One name for each drive: as a folder could be called, and each once."""
    named: dict[str, UUID] = {}
    for id, title, own in found:
        name = OWN.get(language, OWN["en"]) if own else rules.mended(nfc(title))
        wish, number = name, 2
        while wish in named:
            wish, number = f"{name} ({number})", number + 1
        named[wish] = id
    return named


def _etag(blob: bytes) -> str:
    """Half of the SHA-256: programs keep tags in small places, and 128 bits tell contents apart."""
    return f'"{blob[:16].hex()}"'


def _place(tx: Tx, found: store.Found | None) -> Place | None:
    """The entry as a resource; None out of reach, which also hides what is not clean from all but who put it there."""
    if found is None or not tx.can("drive.view", Role.of(found.rank)):
        return None
    if found.state != "clean" and found.created_by != tx.actor:
        return None
    return Place(
        id=found.id,
        name=found.name,
        folder=found.kind != "file",
        etag="" if found.blob is None else _etag(found.blob),
        created_at=found.created_at,
        changed_at=found.changed_at,
        above=tuple(found.above),
        size=found.size,
        media_type=found.media_type or "",
        blob=found.blob,
        drive=found.drive,
        place=found.place,
        state=found.state,
        label=found.label,
        version=found.version,
        rank=found.rank,
        adds=found.adds,
        created_by=found.created_by,
        locked=found.locked,
    )


def _row(
    name: str, folder: bool, size: str, media_type: str | None, tag: str | None, made: int, changed: int
) -> tuple[str, ...]:
    """The fields of a Row."""
    return (
        *multistatus.face(name, folder=folder),
        size,
        multistatus.FOLDER_TYPE if folder else media_type or "",
        "" if tag is None else f'"{tag}"',
        multistatus.iso_date(made),
        multistatus.http_date(changed),
    )


def _sure(node: Node) -> Place:
    """A resource within a drive. Raises Forbidden for what stands above them."""
    if not isinstance(node, Place):
        raise Forbidden("ground.forbidden")
    return node


def _need(tx: Tx, act: str, place: Place) -> None:
    if not tx.can(act, Role.of(place.rank), adds=place.adds):
        raise Forbidden("ground.forbidden")


def _may_change(tx: Tx, place: Place) -> None:
    own = place.created_by == tx.actor and tx.can("files.attach", Role.of(place.rank))
    if not own:
        _need(tx, "files.change", place)


def _passing(tx: Tx, place: Place) -> bool:
    """Whether a program made the file a moment ago to put it in another one's place: nobody misses its name."""
    age = tx.now - place.created_at
    return place.created_by == tx.actor and age.total_seconds() < 3600 and place.version == 1
