"""Facts about folders that more than one verb tells."""

from uuid import UUID

from madang.drive import facts
from madang.drive.models import DRIVE, FOLDER, Entry
from madang.drive.store import entries as store
from madang.ground.ids import ref
from madang.ground.tx import Tx


def made(tx: Tx, id: UUID, around: Entry) -> None:
    """A folder stands in a folder."""
    tx.tell(facts.FolderMade(subject=ref(FOLDER, id)))
    of_list(tx, around.id, root=around.parent is None)


def of_list(tx: Tx, folder: UUID, *, root: bool) -> None:
    """What a folder holds changed; told once however much."""
    fact = (
        facts.DriveListChanged(subject=ref(DRIVE, folder))
        if root
        else facts.FolderListChanged(subject=ref(FOLDER, folder))
    )
    if fact not in tx.told:
        tx.tell(fact)


async def list_changed(tx: Tx, folder: UUID | None) -> None:
    """What the folder of this id holds changed."""
    if folder is not None:
        for one in await store.some(tx, tx.actor, [folder], everything=True):
            of_list(tx, folder, root=one.parent is None)
