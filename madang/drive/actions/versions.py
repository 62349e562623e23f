"""Comparing versions, and keeping no more of them than was decided."""

import asyncio
from uuid import UUID

from madang.drive.rules import comparing
from madang.drive.rules.comparing import TextLine
from madang.drive.store import entries as entry_store
from madang.drive.store import versions as store
from madang.ground.errors import NotFound, Refused
from madang.ground.files import actions as files
from madang.ground.tx import Tx

BATCH = 500
LONGEST = 4 << 20
"""Code points of each text that are compared."""


async def comparison(tx: Tx, file: UUID, before: int, after: int) -> tuple[list[TextLine], bool]:
    """The lines of two versions. Raises NotFound, Refused("drive.no-text") when one has no text."""
    await files.one(tx, file)
    found = await store.texts(tx, file, [before, after])
    if before not in found or after not in found:
        raise NotFound("ground.not-found")
    old, new = found[before], found[after]
    if old is None or new is None:
        raise Refused("drive.no-text")
    lines, cut = await asyncio.to_thread(comparing.compared, old[:LONGEST], new[:LONGEST])
    return lines, cut or max(len(old), len(new)) > LONGEST


async def prune(tx: Tx) -> int:
    """Drop versions that are kept no longer, some at a time; gives of how many files. For jobs."""
    touched = await store.all_outdated(tx, now=tx.now, most=BATCH)
    for file in touched:
        await entry_store.sync(tx, file)
    return len(touched)
