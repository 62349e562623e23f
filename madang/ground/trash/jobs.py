"""The trash's clock."""

from madang.ground.trash import actions
from madang.ground.work import Work


async def purge(work: Work) -> None:
    """Each hour: delete for good what was trashed long ago."""
    await actions.purge_old(work)
