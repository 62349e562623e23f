"""What every verb on rooms begins with, and how rooms are told of."""

from uuid import UUID

from madang.ground.access import Reached
from madang.ground.errors import Forbidden, NotFound
from madang.ground.tx import Tx
from madang.messenger.models import Message, Room
from madang.messenger.store import messages as store
from madang.messenger.store import rooms

TOPIC = "messenger.rooms"
"""On the bus between processes: which process kept something, 0 for a request, and the rooms, in hexadecimal digits."""


async def need(tx: Tx, act: str, id: UUID) -> tuple[Room, Reached]:
    """A room in which the actor may do the act. Rooms are for people who sign in: a link opens none.

    Raises NotFound, Forbidden.
    """
    if tx.who.kind == "link":
        raise Forbidden("ground.forbidden")
    reached = await tx.need(act, id)
    found = await rooms.room(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found, reached


async def message(tx: Tx, room: UUID, seq: int) -> Message:
    """A message of a room that is in reach. Raises NotFound."""
    found = await store.some(tx, [(room, seq)])
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


def changed(tx: Tx, room: UUID) -> None:
    """After commit the sockets in the room get what changed, in every process."""
    tx.publish(TOPIC, f"0 {room.hex}".encode())
