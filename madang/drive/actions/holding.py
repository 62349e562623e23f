"""What folders say about the files in them: the ground asks this whenever a file comes, changes or goes."""

from uuid import UUID

from madang.drive.actions import folders
from madang.drive.models import Kind
from madang.drive.rules import names
from madang.drive.store import drives, entries, trees
from madang.ground.errors import Full, Refused
from madang.ground.manifest import Holder
from madang.ground.tx import Tx

TRIES = 50


async def take(tx: Tx, thing: UUID, id: UUID, name: str, *, size: int, exact: bool) -> str:
    """A file comes into a folder; gives its name there. Raises Refused("drive.name-taken") when `exact`, Invalid."""
    clean = names.clean(name)
    wish = clean
    for _ in range(TRIES):
        if await entries.insert(tx, id, kind=Kind.FILE, parent=thing, name=wish, size=size, by=tx.actor, now=tx.now):
            return wish
        if exact:
            break
        wish = names.free(clean, await entries.taken(tx, thing, *names.base(clean)))
    raise Refused("drive.name-taken", name=clean)


async def room(tx: Tx, thing: UUID, size: int) -> None:
    """Raises Full when the drive may not keep so many bytes more. Two who come at once follow each other."""
    drive, most = await drives.quota(tx, thing)
    if most is not None:
        await drives.hold_room(tx, drive)
        if await drives.kept(tx, drive) + size > most:
            raise Full("drive.quota", megabytes=most >> 20)


async def free(tx: Tx, id: UUID) -> bool:
    """Whether nobody else has checked the file out."""
    out = (await entries.checkouts(tx, [id], now=tx.now)).get(id)
    return out is None or out.by == tx.actor


async def trashed(tx: Tx, id: UUID) -> None:
    """The file goes into the trash and frees its name."""
    await entries.trash(tx, id, by=tx.actor, now=tx.now)
    await entries.check_in(tx, id)


async def restored(tx: Tx, id: UUID) -> tuple[UUID, str]:
    """The file comes back where it was, or to the nearest folder that still stands; a taken name gets a number."""
    parent = await trees.living(tx, id)
    if parent is None:
        raise Refused("drive.nowhere")
    before = (await entries.some(tx, tx.actor, [id], everything=True))[0]
    await entries.lock(tx, [parent, id])
    name = await free_name(tx, parent, before.name)
    around = (await entries.some(tx, tx.actor, [parent], everything=True))[0]
    if parent != before.parent or name != before.name:
        await trees.put(tx, id, parent, name, entries.key_of(name), by=tx.actor, now=tx.now)
    if before.place not in (around.place, id):
        await trees.carry(tx, id, before=before.place, after=around.place, drive=around.drive)
    await entries.trash(tx, id, by=None, now=tx.now)
    return parent, name


async def parted(tx: Tx, id: UUID) -> None:
    """The file has rights of its own."""
    before = (await entries.some(tx, tx.actor, [id], everything=True))[0]
    await trees.carry(tx, id, before=before.place, after=id)


async def free_name(tx: Tx, parent: UUID, name: str) -> str:
    """The name, or the first numbered one that is free in the folder."""
    if await entries.child(tx, parent, name) is None:
        return name
    return names.free(name, await entries.taken(tx, parent, *names.base(name)))


HOLDER = Holder(
    adds="drive.add",
    check=names.check,
    along=folders.along,
    take=take,
    room=room,
    rename=folders.retitle,
    free=free,
    kept=entries.sync,
    trashed=trashed,
    restored=restored,
    parted=parted,
)
