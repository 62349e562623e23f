"""Tags of entries: short words that everybody sees who sees the entry."""

from collections.abc import Sequence
from uuid import UUID

from madang.drive.actions import entries, tell
from madang.drive.models import Entry
from madang.drive.store import entries as store
from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.standards.hangul.syllables import nfc

MOST = 20
LONGEST = 40


async def put(tx: Tx, id: UUID, names: Sequence[str]) -> Entry:
    """Set all tags of an entry. Raises NotFound, Forbidden, Invalid."""
    one = await entries.need(tx, "drive.edit", id)
    await store.put_tags(tx, id, clean(names))
    await tell.list_changed(tx, one.parent)
    return one


def clean(names: Sequence[str]) -> list[str]:
    """Tags as they are kept, each once. Raises Invalid."""
    found = list(dict.fromkeys(" ".join(nfc(name).replace("\x00", "").split()).lstrip("#") for name in names))
    if len(found) > MOST or any(not 1 <= len(name) <= LONGEST for name in found):
        raise Invalid("drive.tags", most=MOST, longest=LONGEST)
    return found
