"""Who is connected, and in which rooms."""

from collections import deque
from uuid import UUID

from madang.ground.sockets import Socket
from madang.ground.tx import Actor

SAYINGS, WITHIN = 60, 10.0
"""One socket says so much within so many seconds."""


class Talker:
    """One socket and the person behind it. `held` keeps frames until it has heard which rooms there are."""

    __slots__ = ("held", "name", "rooms", "said", "session", "socket", "typed_at", "who")

    def __init__(self, socket: Socket, who: Actor, session: UUID, name: str) -> None:
        self.socket = socket
        self.who = who
        self.session = session
        self.name = name
        self.rooms: dict[Room, int] = {}
        """Rank of the role in each: asked of nobody when a message comes."""
        self.held: list[bytes] | None = []
        self.said: deque[float] | None = None
        self.typed_at = 0.0

    def send(self, data: bytes) -> None:
        """Now, or when it knows its rooms."""
        if self.held is None:
            self.socket.send(data)
        else:
            self.held.append(data)

    def hurries(self, now: float) -> bool:
        """Whether it says too much too fast."""
        if self.said is None:
            self.said = deque(maxlen=SAYINGS)
        if len(self.said) == SAYINGS and now - self.said[0] < WITHIN:
            return True
        self.said.append(now)
        return False


class Room:
    """A room in which somebody is connected to this process."""

    __slots__ = ("dirty_at", "here", "id", "said_at", "upto")

    def __init__(self, id: UUID) -> None:
        self.id = id
        self.here: dict[Talker, None] = {}
        self.upto: int | None = None
        """The change up to which everybody here has got everything; None until it was read."""
        self.dirty_at: float | None = None
        """Since when there is something that search and notices have not read."""
        self.said_at = 0.0

    def send(self, data: bytes) -> None:
        """To everybody here."""
        for one in self.here:
            one.send(data)
