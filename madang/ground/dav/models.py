"""What the protocol works on: resources, locks, and the tree that a slice gives."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Database
from madang.ground.tx import Tx
from madang.standards.dav.multistatus import Answerer


class Node(Struct, frozen=True, kw_only=True):
    """One resource. `above` are the ids of the collections it lies in, the nearest first.

    `etag` has its quotes. `size` and `media_type` are of files; `blob` is the SHA-256 of what a GET sends. Not `locked`
    says that there was no lock on it and on what it lies in when it was read.
    """

    id: UUID
    name: str
    folder: bool
    etag: str
    created_at: datetime
    changed_at: datetime
    above: tuple[UUID, ...] = ()
    size: int = 0
    media_type: str = ""
    blob: bytes | None = None
    locked: bool = True


class Lock(Struct, frozen=True, kw_only=True):
    """A write lock on a resource, and with `deep` on everything in it. `owner` is XML as the client sent it."""

    token: UUID
    resource: UUID
    deep: bool
    exclusive: bool
    person: UUID
    owner: str
    seconds: int
    expires_at: datetime

    @property
    def urn(self) -> str:
        """The state token."""
        return f"urn:uuid:{self.token}"


class Property(Struct, frozen=True, kw_only=True):
    """A dead property: its element as XML text."""

    resource: UUID
    namespace: str
    name: str
    value: str


class Members(Struct, frozen=True):
    """Some members of a collection: their ids in 16 bytes each, and in step with them the fields of their Rows.

    The href of a Row is the last part of the path only.
    """

    raw: Sequence[bytes]
    rows: Sequence[tuple[str, ...]]

    @property
    def ids(self) -> list[UUID]:
        """The ids."""
        return [UUID(bytes=one) for one in self.raw]


class Again(Exception):
    """What was received is gone before it was named: `Received.keep` it once more."""


class Received(Protocol):
    """The bytes of one PUT, kept."""

    async def keep(self) -> None:
        """Keep them again."""


class Tree(Protocol):
    """A slice's resources, found by the names of a path. All may raise the Problem family."""

    @property
    def scope(self) -> str:
        """The scope a token must have."""

    async def at(self, tx: Tx, names: Sequence[str]) -> Node | None:
        """The resource, or None when nothing within reach has this path. No names are the root."""

    async def places(self, tx: Tx, names: Sequence[str]) -> tuple[Node | None, Node | None]:
        """The collection that a path leads into, and the resource it leads to, as far as they are there."""

    def members(self, tx: Tx, node: Node) -> AsyncIterator[Members]:
        """What lies directly in a collection, some at a time."""

    def listing(self, tx: Tx, node: Node, answerer: Answerer, base: str) -> AsyncIterator[bytes]:
        """The answers for the members of a collection at `base`, where neither locks nor dead properties are asked."""

    async def content(self, tx: Tx, node: Node) -> Node:
        """The file as it may be sent now, its blob and all; what may not go out is refused here."""

    async def writes(self, tx: Tx, parent: Node, name: str, *, there: Node | None) -> None:
        """Before bytes are read: may the actor put a file there? Refuses names and people."""

    def receive(
        self, database: Database, name: str, chunks: AsyncIterator[bytes], *, size: int | None
    ) -> AbstractAsyncContextManager["Received"]:
        """Keep the bytes of a PUT durably; no transaction is open while they flow. `size` is what was announced."""

    async def put(self, tx: Tx, parent: Node, name: str, received: Any, *, there: Node | None) -> Node:
        """Make a file of what was received, or give the one that is there its new contents. Raises Again."""

    async def annotates(self, tx: Tx, node: Node) -> None:
        """Whether the actor may keep properties with the resource: refuses people."""

    async def make(self, tx: Tx, parent: Node, name: str) -> Node:
        """Make a collection."""

    async def delete(self, tx: Tx, node: Node) -> None:
        """Take a resource away with all that is in it."""

    async def move(
        self, tx: Tx, database: Database, node: Node, parent: Node, name: str, *, there: Node | None
    ) -> Node:
        """Give a resource another place and name; what is `there` is replaced."""

    async def copy(
        self, tx: Tx, database: Database, node: Node, parent: Node, name: str, *, deep: bool, there: Node | None
    ) -> Node:
        """Copy a resource, with `deep` all that is in it; what is `there` is replaced."""

    async def twins(self, tx: Tx, node: Node, copy: Node) -> list[tuple[UUID, UUID]]:
        """Ids of what was copied, each with that of its copy: dead properties go along."""

    async def held(self, tx: Tx, node: Node, *, until: datetime | None) -> None:
        """A client holds the file against others until then, or lets go of it with None."""

    async def quota(self, tx: Tx, node: Node) -> tuple[int, int | None]:
        """Bytes used, and bytes left or None without a limit."""
