"""What a room says to the meeting it was invited to, when it is not said at once."""

from madang.ground.asks import RoomAnswers
from madang.ground.tx import Tx
from madang.spaces.models.nouns import Booking
from madang.spaces.store import bookings as store


async def accept(tx: Tx, booking: Booking) -> None:
    """Somebody approved: the room comes, when nothing of the meeting waits any more."""
    if booking.uid and booking.source and tx.can_ask(RoomAnswers):
        left = await store.of_uid(tx, booking.uid, booking.space)
        if all(one.status.value == "confirmed" for one in left):
            await tx.ask(RoomAnswers(room=booking.space, event=booking.source, partstat="ACCEPTED"))


async def decline(tx: Tx, booking: Booking) -> None:
    """The room does not come, when it comes to no time of the meeting any more."""
    if booking.uid and booking.source and tx.can_ask(RoomAnswers):
        left = await store.of_uid(tx, booking.uid, booking.space)
        if not any(one.dtend > tx.now for one in left):
            await tx.ask(RoomAnswers(room=booking.space, event=booking.source, partstat="DECLINED"))
