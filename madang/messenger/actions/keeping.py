"""What administrators decide about keeping messages: how long, against what nothing is lost, what is taken out."""

from datetime import timedelta
from uuid import UUID

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.files import actions as files
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.messenger import facts
from madang.messenger.models import STRETCH, RoomSort
from madang.messenger.models.keeping import Hold, Keeping, KeptRooms, MessageExport, MessageRetention
from madang.messenger.store import keeping as store

JOB = "messenger.export"
BATCH = 500
"""Messages that go in one transaction."""


def _told(tx: Tx, act: str, *, room: UUID | None = None, person: UUID | None = None, reason: str = "") -> None:
    """Everybody's browser hears the name of the fact, so that says nothing; the trail says what and why."""
    tx.tell(facts.MessagesKept(subject=ref("ground.house", HOUSE), act=act, room=room, person=person, reason=reason))


async def look(tx: Tx) -> Keeping:
    """What was decided. Raises Forbidden."""
    await tx.need("ground.administer", HOUSE)
    return Keeping(
        retention=await store.retention(tx), holds=await store.holds(tx), exports=await store.exports(tx, now=tx.now)
    )


async def save_retention(tx: Tx, retention: MessageRetention) -> MessageRetention:
    """How long messages are kept from now on. Raises Forbidden."""
    await tx.need("ground.administer", HOUSE)
    await settings.write(tx, store.SETTING, retention)
    _told(tx, "retention")
    return retention


async def rooms(tx: Tx, text: str) -> KeptRooms:
    """Rooms to hold or take out, by name. Raises Forbidden."""
    await tx.need("ground.administer", HOUSE)
    return KeptRooms(items=await store.all_rooms(tx, text.strip()[:100]))


async def _named(tx: Tx, room: UUID | None, person: UUID | None) -> str:
    """What the room or the person is called. Raises Invalid unless it is one of them, NotFound."""
    if room is not None and person is None:
        name = await store.name_of_room(tx, room)
    elif person is not None and room is None:
        name = await store.name_of_person(tx, person)
    else:
        raise Invalid("messenger.room-or-person")
    if name is None:
        raise NotFound("ground.not-found")
    return name


def _why(reason: str) -> str:
    said = reason.replace("\0", "").strip()
    if not said:
        raise Invalid("messenger.reason-needed")
    return said


async def hold(tx: Tx, *, room: UUID | None, person: UUID | None, reason: str) -> Hold:
    """Lose nothing of a room, or of a person, from now on. Raises Forbidden, Invalid, NotFound, Refused."""
    await tx.need("ground.administer", HOUSE)
    said, name = _why(reason), await _named(tx, room, person)
    if await store.holding(tx, room=room, person=person):
        raise Refused("messenger.held-already")
    id = new_id()
    await store.place(tx, id, room=room, person=person, name=name, reason=said, by=tx.actor, now=tx.now)
    _told(tx, "held", room=room, person=person, reason=said)
    return await _hold(tx, id)


async def release(tx: Tx, id: UUID, *, reason: str) -> Hold:
    """The hold ends; what was set aside for it goes the next night. Raises Forbidden, Invalid, NotFound, Refused."""
    await tx.need("ground.administer", HOUSE)
    said, before = _why(reason), await _hold(tx, id)
    if before.released_at is not None:
        raise Refused("messenger.released-already")
    await store.release(tx, id, by=tx.actor, now=tx.now)
    _told(tx, "released", room=before.room, person=before.person, reason=said)
    return await _hold(tx, id)


async def _hold(tx: Tx, id: UUID) -> Hold:
    found = await store.hold(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def export(tx: Tx, *, room: UUID | None, person: UUID | None, reason: str) -> MessageExport:
    """Begin to write an archive. Raises Forbidden, Invalid, NotFound."""
    await tx.need("ground.administer", HOUSE)
    said, name = _why(reason), await _named(tx, room, person)
    id = new_id()
    await store.insert_export(tx, id, room=room, person=person, name=name, reason=said, by=tx.actor, now=tx.now)
    _told(tx, "exported", room=room, person=person, reason=said)
    await tx.defer(JOB, export=id, language=tx.who.language, lock=f"messenger.export {id}")
    return await _export(tx, id)


async def _export(tx: Tx, id: UUID) -> MessageExport:
    found = await store.export(tx, id, now=tx.now)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def archive(tx: Tx, id: UUID) -> tuple[bytes, int, str]:
    """Contents, bytes and name of an archive; that it was fetched is told. Raises Forbidden, NotFound."""
    await tx.need("ground.administer", HOUSE)
    found = await _export(tx, id)
    sha256 = await store.archive(tx, id)
    if sha256 is None or found.archive_bytes is None or not found.kept:
        raise NotFound("ground.not-found")
    _told(tx, "fetched", room=found.room, person=found.person, reason=found.reason)
    return sha256, found.archive_bytes, f"{found.name or 'messages'} {found.at.date().isoformat()}.zip"


async def clear(work: Work) -> None:
    """Each night: messages whose time is over, and what was set aside for holds that ended. For jobs."""
    async with work() as tx:
        retention, now = await store.retention(tx), tx.now
    for sort in RoomSort:
        days = retention.days(sort)
        while days is not None:
            async with work() as tx:
                found = await store.all_old(tx, sort, before=now - timedelta(days=days), most=BATCH)
                if found:
                    await _clear(tx, found)
            if len(found) < BATCH:
                break
    while True:
        async with work() as tx:
            if not await store.let_go(tx, most=BATCH):
                break


async def _clear(tx: Tx, found: list[tuple[UUID, int]]) -> None:
    gone, stretches = await store.clear(tx, found)
    for file in gone:
        await files.drop(tx, file)
    for id in stretches:
        tx.tell(facts.StretchWritten(subject=ref(STRETCH, id)))
