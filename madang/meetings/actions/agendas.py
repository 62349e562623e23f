"""The agenda: written, ordered, taken again from the page."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from madang.ground.errors import Invalid, Refused
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.actions import keep, planning
from madang.meetings.models import Item, Whole
from madang.meetings.rules import agenda, running
from madang.meetings.store import parts


def _told(tx: Tx, id: UUID) -> None:
    tx.tell(facts.MeetingNoted(subject=keep.subject(id), sort="agenda"))


def _room(whole: Whole, more: int) -> None:
    if len(whole.items) + more > agenda.MOST_ITEMS:
        raise Refused("meetings.too-many", most=agenda.MOST_ITEMS)


async def add(tx: Tx, id: UUID, *, title: str, minutes: int) -> None:
    """One more item, at the end."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    _room(whole, 1)
    item = Item(id=new_id(), position=_after(whole), title=_title(title), minutes=minutes)
    await parts.add_items(tx, id, [item])
    _told(tx, id)


def _after(whole: Whole) -> int:
    return max((one.position for one in whole.items), default=-1) + 1


def _title(text: str) -> str:
    found = " ".join(text.split())
    if not found:
        raise Invalid("meetings.title", errors=[{"pointer": "#/title", "code": "length"}])
    return found


async def take_again(tx: Tx, id: UUID) -> None:
    """Add the headings of the page that are not on the agenda yet."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    known = {one.block for one in whole.items}
    new = [one for one in agenda.drafts(await planning.outline(tx, whole.meeting)) if one.block not in known]
    _room(whole, len(new))
    if new:
        start = _after(whole)
        items = [
            Item(id=new_id(), position=start + at, block=one.block, title=one.title, minutes=one.minutes)
            for at, one in enumerate(new)
        ]
        await parts.add_items(tx, id, items)
        _told(tx, id)


async def change(
    tx: Tx,
    id: UUID,
    item: UUID,
    *,
    revision: int | None,
    title: str | UnsetType = UNSET,
    minutes: int | UnsetType = UNSET,
    notes: str | UnsetType = UNSET,
) -> None:
    """Change an item, its time or what was written about it. Raises Stale when somebody did meanwhile."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    old = keep.part(whole.items, item)
    new = replace(
        old,
        title=old.title if isinstance(title, UnsetType) else _title(title),
        minutes=old.minutes if isinstance(minutes, UnsetType) else minutes,
        notes=old.notes if isinstance(notes, UnsetType) else notes,
        revision=keep.fresh(old.revision, revision),
    )
    await parts.save_items(tx, [new])
    _told(tx, id)


async def order(tx: Tx, id: UUID, ids: Sequence[UUID]) -> None:
    """Put the items in this order; those that are not named come after."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    wanted = {one: at for at, one in enumerate(dict.fromkeys(ids))}
    items = sorted(whole.items, key=lambda one: (wanted.get(one.id, len(wanted)), one.position))
    await parts.save_items(tx, [replace(one, position=at) for at, one in enumerate(items)])
    _told(tx, id)


async def drop(tx: Tx, id: UUID, item: UUID) -> None:
    """Take an item off the agenda. Raises Refused for one that was taken up."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    if keep.part(whole.items, item).begun_at is not None:
        raise Refused("meetings.item-begun")
    await parts.drop_item(tx, item)
    _told(tx, id)
