"""How talk is cut for search."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from madang.ground import clock
from madang.ground.ids import new_id
from madang.messenger.models import Stretch

MOST = 100
"""Messages in one stretch."""


def cut(room: UUID, said: Sequence[tuple[int, datetime]], *, last: Stretch | None) -> list[Stretch]:
    """Stretches for messages (number, moment) after the last one, which goes on while its day lasts and it is not full."""
    found: list[Stretch] = []
    open_one = last
    for seq, at in said:
        day = clock.today(at)
        if open_one is not None and _fits(open_one, seq, day):
            open_one = Stretch(id=open_one.id, room=room, first=open_one.first, last=seq, said_on=day)
            if found and found[-1].id == open_one.id:
                found[-1] = open_one
            else:
                found.append(open_one)
        else:
            open_one = Stretch(id=new_id(), room=room, first=seq, last=seq, said_on=day)
            found.append(open_one)
    return found


def _fits(stretch: Stretch, seq: int, day: date) -> bool:
    return stretch.said_on == day and seq - stretch.first < MOST
