"""One open page: who is there, what it says, what is on its way."""

from collections import deque
from uuid import UUID

from madang.ground.ids import NOBODY
from madang.ground.sockets import Socket
from madang.ground.tx import Actor
from madang.standards import ysync
from madang.standards.ysync import Presence, Ranges
from madang.wiki.rules import ydoc
from madang.wiki.rules.ydoc import Page


class Base:
    """What a page says while nobody writes on it: bytes, not a document."""

    __slots__ = ("_deleted", "state", "used_at", "vector")

    def __init__(self, state: bytes, *, now: float) -> None:
        self.state = state
        self.vector = ydoc.vector_of(state)
        self.used_at = now
        self._deleted: Ranges | None = None

    def knows(self, update: bytes) -> bool:
        """Whether an update says nothing new. Raises Invalid for what is no update."""
        rest = ydoc.beyond(update, self.vector)
        if rest[0] != 0:
            return False
        if self._deleted is None:
            self._deleted = ysync.deletions(ydoc.beyond(self.state, self.vector))
        return ysync.within(ysync.deletions(rest), self._deleted)

    def missing(self, vector: bytes) -> bytes:
        """What somebody who has reached a vector does not know yet. Raises Invalid for what is no vector."""
        return self.state if vector == b"\x00" else ydoc.beyond(self.state, vector)


class Editor:
    """One socket on one page."""

    __slots__ = ("clients", "held", "held_at", "room", "saved", "session", "socket", "who", "writes")

    def __init__(self, socket: Socket, room: "Room", who: Actor, session: UUID | None) -> None:
        self.socket = socket
        self.room = room
        self.who = who
        self.session = session
        self.writes = False
        self.saved = 0
        """How many of its sync messages are kept."""
        self.clients: set[int] = set()
        """The Yjs clients it speaks for."""
        self.held: list[tuple[bytes, bytes]] = []
        """Updates that need what it has not sent yet: payload and message."""
        self.held_at = 0.0


class Room:
    """A page that somebody has open in this process."""

    __slots__ = (
        "base",
        "by",
        "dirty_at",
        "doc",
        "edited_at",
        "editors",
        "here",
        "late",
        "lone",
        "out",
        "page",
        "reading",
        "seen",
        "size",
        "unsaved",
        "waiting",
        "wants_doc",
    )

    def __init__(self, page: UUID) -> None:
        self.page = page
        self.editors: dict[Editor, None] = {}
        """In the order in which they came: what is written goes out in it."""
        self.doc: Page | None = None
        """The page as a document, while somebody writes."""
        self.base: Base | None = None
        """The page as bytes, while it is asked for and nobody writes."""
        self.seen = 0
        """The newest change of other processes that came by here."""
        self.size = 0
        """Bytes: of the state, and of the updates after it."""
        self.unsaved: deque[bytes] = deque()
        self.late: list[bytes] | None = None
        """While the page is read: what the reading may not see."""
        self.reading = False
        self.wants_doc = False
        self.waiting: list[tuple[Editor, bytes]] = []
        """Messages that wait until the page is read."""
        self.out: list[bytes] = []
        self.lone: Editor | None = None
        """Who wrote all that is to go out, if it was one."""
        self.here: dict[int, tuple[Presence, Editor | None, float]] = {}
        """Yjs client → what it said of itself last, through which socket of this process, and when."""
        self.dirty_at: float | None = None
        """Since when there are kept updates that no snapshot took up."""
        self.edited_at = 0.0
        self.by = Actor(id=NOBODY)
        """Who wrote last."""

    @property
    def ready(self) -> bool:
        """Whether it is known what the page says."""
        return self.doc is not None or self.base is not None

    def vector(self) -> bytes:
        """The state vector of the page."""
        if self.doc is not None:
            return self.doc.get_state()
        assert self.base is not None
        return self.base.vector

    def knows(self, update: bytes, *, now: float) -> bool:
        """Whether an update says nothing new. Raises Invalid for what is no update."""
        if self.base is None:
            assert self.doc is not None
            self.base = Base(self.doc.get_update(), now=now)
        self.base.used_at = now
        return self.base.knows(update)

    def missing(self, vector: bytes, *, now: float) -> bytes:
        """What somebody who has reached a vector does not know yet. Raises Invalid for what is no vector."""
        if self.doc is not None:
            return ydoc.missing(self.doc, vector)
        assert self.base is not None
        self.base.used_at = now
        return self.base.missing(vector)

    def changed(self, update: bytes) -> None:
        """An update became part of the page."""
        self.base = None
        self.size += len(update)

    def cool(self) -> None:
        """Nobody writes: the document leaves memory."""
        self.doc = None
        self.base = None
