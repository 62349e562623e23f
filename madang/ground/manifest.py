"""What a slice plugs into the house, and the house itself: the sum of all manifests."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from madang.ground.access import Adding
from madang.ground.db import Queries
from madang.ground.facts import Fact, name_of
from madang.ground.ids import NOBODY, Ref
from madang.ground.roles import Role


class Card(Struct, frozen=True, kw_only=True):
    """The face every kind shows: enough to name a thing, to find its place and to decide who sees it.

    `place` is the collection whose rights rule; `within` the thing it lies in, for the path. `label` is the security
    label C, S or O (DOMAIN 7.2).
    """

    title: str
    place: UUID
    within: UUID | None = None
    summary: str = ""
    label: str = "O"
    created_by: UUID = NOBODY
    trashed_by: UUID | None = None


class Text(Struct, frozen=True, kw_only=True):
    """What search and mentions read: plain text, the people it mentions, the things it links, and its moment."""

    text: str
    mentions: tuple[UUID, ...] = ()
    links: tuple[UUID, ...] = ()
    people: tuple[UUID, ...] = ()


class Others(Enum):
    """What those may read of a time who do not reach the thing: nothing, or that it is taken, or why in one word.

    Source: DOMAIN section 4.1.
    """

    NOTHING = "nothing"
    BUSY = "busy"
    ABSENT = "absent"
    TRIP = "trip"
    REMOTE = "remote"


class Time(Struct, frozen=True, kw_only=True):
    """A time that a thing takes of people and places. Half-open; a whole day begins and ends at midnight in Seoul.

    Not `busy` is shown and takes no time: the day a task is due. `region` goes with a trip: where to, for everybody.
    """

    parties: tuple[UUID, ...]
    dtstart: datetime
    dtend: datetime
    all_day: bool = False
    busy: bool = True
    others: Others = Others.BUSY
    region: str = ""


class Holder(Struct, frozen=True, kw_only=True):
    """What a kind says about the files that lie on its things, where they are more than attachments: a folder's contents.

    `adds` is the act that putting a file there needs.
    """

    adds: str
    check: Callable[[str], None]
    """`(name)` as typed: raises Invalid for a name that may not stand there."""
    along: Callable[[Any, UUID, Sequence[str]], Awaitable[UUID]]
    """`(tx, thing, names)`: the thing at a path below, made as far as it is missing."""
    take: Callable[..., Awaitable[str]]
    """`(tx, thing, id, name, size=, exact=)`: a file comes; gives the name it gets. Raises Refused for a taken one if `exact`."""
    room: Callable[..., Awaitable[None]]
    """`(tx, thing, size)`: raises Full when so many bytes more may not lie there."""
    rename: Callable[..., Awaitable[None]]
    """`(tx, id, name)`: raises Refused for a taken name."""
    free: Callable[[Any, UUID], Awaitable[bool]]
    """`(tx, id)`: whether nobody else has checked the file out."""
    kept: Callable[[Any, UUID], Awaitable[None]]
    """`(tx, id)`: the file has another version, or is clean now."""
    trashed: Callable[[Any, UUID], Awaitable[None]]
    """`(tx, id)`: the file goes into the trash."""
    restored: Callable[[Any, UUID], Awaitable[tuple[UUID, str]]]
    """`(tx, id)`: the file comes back; gives where it lies now and its name there."""
    parted: Callable[[Any, UUID], Awaitable[None]]
    """`(tx, id)`: the file has rights of its own from now on."""


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of thing and its facets. `roles` are what the share dialog offers when a thing of it carries rights.

    `trash`, `restore` and `purge` are the slice's actions `(tx, id)`, which need their own acts. `handover` gives
    everything of one kind that a person answers for to another `(tx, from, to)`, and what it gave.
    """

    card: Callable[[Queries, UUID], Awaitable[Card | None]]
    cards: Callable[[Queries, Sequence[UUID]], Awaitable[dict[UUID, Card]]] | None = None
    """`card` of many things in one statement, for kinds of which many are written at once."""
    text: Callable[[Queries, UUID], Awaitable[Text | None]] | None = None
    texts: Callable[[Queries, Sequence[UUID]], Awaitable[dict[UUID, Text]]] | None = None
    """`text` of many things in one statement, for kinds that are written often."""
    times: Callable[[Queries, Sequence[UUID]], Awaitable[dict[UUID, Sequence[Time]]]] | None = None
    """When things take place and whose time they take, of many in one statement; those without a time are left out."""
    roles: Sequence[Role] = ()
    more: Sequence[Role] = ()
    """Roles that the dialog offers after those, under more."""
    delegate: Role | None = None
    """The role that is given only together with acting in the owner's name; to people of the house."""
    trash: Callable[[Any, UUID], Awaitable[None]] | None = None
    restore: Callable[[Any, UUID], Awaitable[None]] | None = None
    purge: Callable[[Any, UUID], Awaitable[None]] | None = None
    """Delete a trashed thing for good; tells a fact, after which its Card is None."""
    handover: Callable[[Any, UUID, UUID], Awaitable[Sequence[Ref]]] | None = None
    part: Callable[[Any, UUID], Awaitable[UUID]] | None = None
    """Give one thing rights of its own: `(tx, id)` makes it a collection inside its parent and gives its id."""
    holder: Holder | None = None
    """For kinds whose things hold files as their contents."""
    hosts: bool = False
    """Whether slices may make something of their own inside a thing of it: the drive of a project, of a unit."""
    link_days: int | None = None
    """After how many days a share link ends that says nothing about its end; None for links without one."""


class Reader(Struct, frozen=True, kw_only=True):
    """A function that follows facts by name. It is run at least once per fact, each run in a transaction of its own.

    With `batch` it is run once for many facts, `run(tx, list[Told])`, oldest first.
    """

    name: str
    follows: frozenset[str] | None
    """Fact names; None follows all."""
    run: Callable[..., Awaitable[None]]
    reads: type[Struct] | None = None
    batch: bool = False


class Job(Struct, frozen=True, kw_only=True):
    """Work outside a request: `run(tx, **args)` in a transaction of its own, at least once, so it is safe to repeat.

    `cron` (five fields, UTC) when it repeats by itself. `long` work gets `run(work, **args)` instead, a maker of
    transactions, and opens as many as it needs. `slow` work waits in a queue of its own, of which each process takes one
    at a time: thousands of them hold up nothing else.
    """

    name: str
    run: Callable[..., Awaitable[Any]]
    cron: str | None = None
    long: bool = False
    slow: bool = False
    retries: int = 8


class Manifest(Struct, frozen=True, kw_only=True):
    """One slice. `access` is act → least role; `answers` is question type → the function that answers it."""

    name: str
    routes: Sequence[Any] = ()
    access: Mapping[str, Role | Adding] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    facts: Sequence[type[Fact]] = ()
    quiet: Sequence[type[Fact]] = ()
    """Facts that come by the dozen while people work on a thing: whoever follows it gets no notices of them."""
    readers: Sequence[Reader] = ()
    jobs: Sequence[Job] = ()
    answers: Mapping[type[Any], Callable[..., Awaitable[Any]]] = field(default_factory=dict)
    dav: Mapping[str, Any] = field(default_factory=dict)
    """Trees of resources (`ground.dav.models.Tree`), each by its name below `/dav/`."""
    sockets: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    """Doors for sockets, each by its path: `(ground.plug.Plug) -> ground.sockets.Door` with `run()`, until cancelled."""
    shelves: Mapping[str, Any] = field(default_factory=dict)
    """Collections of texts (`ground.dav.shelf.Shelf`), likewise."""
    doors: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    """Doors beside the JSON one, by the prefix of their paths: `(database, house, page)` makes an ASGI app, which hands
    to `page` what is for people to look at."""


class House(Struct, frozen=True):
    """All manifests, ground first. Looked things up in by name."""

    manifests: tuple[Manifest, ...]
    access: dict[str, Role | Adding]
    kinds: dict[str, Kind]
    readers: tuple[Reader, ...]
    jobs: dict[str, Job]
    answers: dict[type[Any], Callable[..., Awaitable[Any]]]
    dav: dict[str, Any] = field(default_factory=dict)
    sockets: dict[str, Callable[[Any], Any]] = field(default_factory=dict)
    shelves: dict[str, Any] = field(default_factory=dict)
    doors: dict[str, Callable[..., Any]] = field(default_factory=dict)
    quiet: frozenset[str] = frozenset()

    async def texts(self, q: Queries, things: Iterable[tuple[str, UUID]]) -> dict[UUID, Text]:
        """What search and mentions read of things, given by kind and id; those that have no words are left out."""
        by_kind: dict[str, list[UUID]] = {}
        for name, id in dict.fromkeys(things):
            by_kind.setdefault(name, []).append(id)
        found: dict[UUID, Text] = {}
        for name, ids in by_kind.items():
            kind = self.kinds.get(name)
            if kind is None:
                continue
            if kind.texts is not None:
                found |= await kind.texts(q, ids)
            elif kind.text is not None:
                for id in ids:
                    text = await kind.text(q, id)
                    if text is not None:
                        found[id] = text
        return found

    @property
    def slices(self) -> list[str]:
        """Names of the slices above the ground."""
        return [manifest.name for manifest in self.manifests if not manifest.name.startswith("ground")]

    @property
    def scopes(self) -> frozenset[str]:
        """What a token may be limited to: the slices, and the parts of the ground that have routes."""
        parts = {manifest.name.rpartition(".")[2] for manifest in self.manifests if manifest.routes}
        return frozenset(parts | {act.partition(".")[0] for act in self.access})


def build(manifests: Sequence[Manifest]) -> House:
    """Join the manifests. Raises ValueError when two slices claim one name."""
    access: dict[str, Role | Adding] = {}
    kinds: dict[str, Kind] = {}
    jobs: dict[str, Job] = {}
    answers: dict[type[Any], Callable[..., Awaitable[Any]]] = {}
    dav: dict[str, Any] = {}
    sockets: dict[str, Callable[[Any], Any]] = {}
    shelves: dict[str, Any] = {}
    doors: dict[str, Callable[..., Any]] = {}
    readers: list[Reader] = []
    tables: tuple[tuple[dict[Any, Any], Callable[[Manifest], Mapping[Any, Any]]], ...] = (
        (access, lambda one: one.access),
        (kinds, lambda one: one.kinds),
        (jobs, lambda one: {job.name: job for job in one.jobs}),
        (answers, lambda one: one.answers),
        (dav, lambda one: one.dav),
        (sockets, lambda one: one.sockets),
        (shelves, lambda one: one.shelves),
        (doors, lambda one: one.doors),
    )
    for manifest in manifests:
        for taken, of in tables:
            twice = taken.keys() & of(manifest).keys()
            if twice:
                raise ValueError(f"{manifest.name} claims {twice} again")
            taken.update(of(manifest))
        readers.extend(manifest.readers)
    quiet = frozenset(name_of(fact) for manifest in manifests for fact in manifest.quiet)
    return House(tuple(manifests), access, kinds, tuple(readers), jobs, answers, dav, sockets, shelves, doors, quiet)
