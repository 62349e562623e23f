"""What every verb on a meeting shares: needing a right, holding the meeting, finding its parts."""

from collections.abc import Iterable
from typing import Protocol, TypeVar
from uuid import UUID

from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import Ref, ref
from madang.ground.tx import Tx
from madang.meetings.models import MEETING, Meeting, Whole
from madang.meetings.store import meetings as store


class _Part(Protocol):
    @property
    def id(self) -> UUID: ...


P = TypeVar("P", bound=_Part)


async def need(tx: Tx, act: str, id: UUID) -> Meeting:
    """A meeting when the actor may do the act there. Raises NotFound, Forbidden, Refused for one in the trash."""
    found = await store.meeting(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need(act, found.place)
    if found.trashed_by is not None:
        raise Refused("meetings.trashed")
    return found


async def hold(tx: Tx, act: str, id: UUID) -> Whole:
    """The same with everything in it, and nobody else changes it until this transaction is over."""
    await need(tx, act, id)
    return await held(tx, id)


async def held(tx: Tx, id: UUID) -> Whole:
    """A meeting with everything in it, held, whoever asks. Raises NotFound."""
    found = await store.meeting(tx, id, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    return await store.whole(tx, found)


def part(parts: Iterable[P], id: UUID) -> P:
    """One of the parts. Raises NotFound."""
    found = next((one for one in parts if one.id == id), None)
    if found is None:
        raise NotFound("ground.not-found")
    return found


def fresh(current: int, revision: int | None) -> int:
    """The next revision of something one wants to change. Raises Invalid without one, Stale for an old one."""
    if revision is None:
        raise Invalid("meetings.revision-missing")
    if revision != current:
        raise Stale("ground.stale")
    return current + 1


def subject(id: UUID) -> Ref:
    """The Ref of a meeting."""
    return ref(MEETING, id)
