"""What the protocols work on: collections, their texts, and the shelf that a slice gives."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from lxml import etree
from msgspec import Struct

from madang.ground.tx import Tx
from madang.standards.dav.documents import Name
from madang.standards.dav.texts import Report, Template


class Collection(Struct, frozen=True, kw_only=True):
    """One collection as the actor sees it. `segment` is its name in the path.

    `types` is what stands in its resourcetype beside `collection`; `live` are properties of its protocol by name, each
    with the XML text that stands in it. `count` grows with every change; `lens` tells how the actor sees its texts: one
    with another lens has to fetch all of them anew. `keeps` says that it takes texts at all (an inbox's list is empty).
    """

    id: UUID
    segment: str
    name: str
    types: str
    live: Mapping[Name, str]
    owner: UUID
    count: int = 0
    lens: str = ""
    writes: bool = False
    manages: bool = False
    privileges: tuple[str, ...] = ("D:read", "D:read-current-user-privilege-set")
    reports: tuple[Name, ...] = ()
    syncs: bool = True


class Text(Struct, frozen=True, kw_only=True):
    """One text. `etag` has its quotes; `changed` is an HTTP date."""

    name: str
    etag: str
    data: str
    changed: str
    tag: str = ""
    """Schedule-Tag with its quotes, of what has an organizer (RFC 6638)."""


class Stored(Struct, frozen=True, kw_only=True):
    """What a PUT did; no `etag` when something else is kept than what came."""

    etag: str | None
    created: bool
    tag: str = ""


class Delta(Struct, frozen=True, kw_only=True):
    """What changed since a count: names of texts there are, with their tags; names of those that are gone."""

    there: Sequence[tuple[str, str, int, str]]
    """Name, etag with quotes, size, HTTP date."""
    gone: Sequence[str]
    upto: int
    more: bool


class Terms(Struct, frozen=True, kw_only=True):
    """How a request names what is to be there: entity tags without quotes."""

    if_match: tuple[str, ...] | None = None
    if_none_match: bool = False
    if_tag: str | None = None


class Wish(Struct, frozen=True, kw_only=True):
    """A text to be kept under a name."""

    name: str
    data: bytes
    terms: Terms


class Shelf(Protocol):
    """A slice's collections of texts. All may raise the Problem family."""

    @property
    def scope(self) -> str:
        """The scope a token must have."""

    @property
    def classes(self) -> str:
        """What the DAV header says of it."""

    @property
    def well_known(self) -> str:
        """Its name below `/.well-known/`."""

    @property
    def media_type(self) -> str:
        """Of its texts."""

    @property
    def data(self) -> Name:
        """The property that is a text."""

    @property
    def multiget(self) -> Name:
        """The report that fetches texts by name."""

    @property
    def conditions(self) -> Mapping[str, str]:
        """Codes of refusals, each with the precondition that the protocol has for it."""

    @property
    def most_bytes(self) -> int:
        """Of one text."""

    async def principal(self, tx: Tx, person: UUID, base: str) -> Mapping[Name, str]:
        """Properties of a person's principal."""

    async def collections(self, tx: Tx) -> Sequence[Collection]:
        """Those within the actor's reach."""

    async def collection(self, tx: Tx, segment: str, *, hold: bool = False) -> Collection | None:
        """The one of this name; with `hold` for writing, other writers wait until the end of the transaction."""

    async def listing(self, tx: Tx, collection: Collection, template: Template) -> bytes:
        """The answers for all texts of a collection."""

    async def texts(self, tx: Tx, collection: Collection, names: Sequence[str] | None) -> Sequence[Text]:
        """Texts by name, or all; those that are not there are left out."""

    async def put(self, tx: Tx, collection: Collection, wishes: Sequence[Wish]) -> Sequence[Stored]:
        """Keep texts in a collection that is held: all of them, or none when one is refused. The names differ."""

    async def delete(self, tx: Tx, collection: Collection, name: str, terms: Terms) -> None:
        """Take a text away."""

    async def move(
        self, tx: Tx, collection: Collection, name: str, to: Collection, to_name: str, *, copies: bool, overwrite: bool
    ) -> bool:
        """Give a text another place, or a copy there; gives whether nothing was there before."""

    async def changes(self, tx: Tx, collection: Collection, *, since: int, limit: int) -> Delta:
        """What changed after a count."""

    async def make(self, tx: Tx, segment: str, props: Mapping[Name, etree._Element]) -> None:
        """Make a collection."""

    async def drop(self, tx: Tx, collection: Collection) -> None:
        """Take a collection away."""

    async def change(self, tx: Tx, collection: Collection, name: Name, value: etree._Element | None) -> bool:
        """Set a property that the slice keeps itself; False when it keeps none of this name. Raises for what may not be."""

    def protects(self, name: Name) -> bool:
        """Whether a property of its protocol is nobody's to set."""

    def shape(self, report: Report) -> Callable[[str], str] | None:
        """How a report wants its texts: nothing to be done, or the text as it is to be shown. Raises ValueError."""

    async def report(self, tx: Tx, collection: Collection, report: Report, template: Template) -> bytes | None:
        """The answers of a report of its own; None when it has none of this name. Raises ValueError for a bad one."""

    async def document(self, tx: Tx, collection: Collection, report: Report) -> tuple[str, bytes] | None:
        """A report that is answered with a document instead: media type and bytes."""

    async def post(self, tx: Tx, collection: Collection, data: bytes) -> bytes:
        """Answer what is posted to a collection, as XML."""
