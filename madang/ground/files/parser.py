"""Runs `picture.py` confined: its failure is an answer and not an error."""

import asyncio
from pathlib import Path

from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits

LIMITS = Limits(seconds=60, awaited=True)
_few = asyncio.Semaphore(2)
"""How many pictures are looked at at once in this process while somebody waits."""


class Unreadable(Exception):
    """The parser failed, was killed, or found no such thing."""


async def strip(path: Path, media_type: str, out: Path) -> bool:
    """Write the picture without location data to `out`; False when it has none. Raises Unreadable."""
    words = ["strip", media_type, str(path), str(out)]
    async with _few:
        try:
            said = await process.call(
                "madang.ground.files.picture", words, reads=[path], folder=out.parent, limits=LIMITS
            )
        except Failed as error:
            raise Unreadable(str(error)) from error
    return said.strip() == b"taken"
