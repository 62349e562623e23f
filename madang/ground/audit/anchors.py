"""The head of the log, written outside the database every hour: `position hash time`, one line each, only appended.

Whoever rewrites the log with full rights over the database cannot make it agree with a file on another disk.
"""

import asyncio
import logging
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from madang.ground import facts, settings
from madang.ground.audit.models import Anchored, Anchors
from madang.ground.db import AWAY, Database, Queries

log = logging.getLogger("madang.audit")

NAME = "anchors.log"
EVERY = 3600.0
"""Seconds between two anchors."""
SETTING = "audit.anchors"


def paths(data: Path | None, chosen: Anchors) -> list[Path]:
    """The files anchors are written to: in the data directory, and where the administrator said."""
    found = [data / NAME] if data is not None else []
    return [*found, Path(chosen.second_path)] if chosen.second_path else found


def append(path: Path, position: int, hashed: bytes, now: datetime) -> None:
    """One durable line. Raises OSError."""
    line = f"{position} {hashed.hex()} {now.isoformat()}\n".encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, line)
        os.fsync(handle)
    finally:
        os.close(handle)


def read(path: Path) -> list[tuple[int, str, datetime]]:
    """All anchors of a file, oldest first; a torn last line is left out. Empty when there is no file."""
    try:
        lines = path.read_text("ascii").splitlines()
    except FileNotFoundError:
        return []
    found = []
    for line in lines:
        position, _, rest = line.partition(" ")
        hashed, _, at = rest.partition(" ")
        if position.isdecimal() and len(hashed) == 64 and at:
            found.append((int(position), hashed, datetime.fromisoformat(at)))
    return found


def gathered(files: Sequence[Path]) -> list[tuple[int, str]]:
    """The anchors of all files, for `facts.verify`. Two files that disagree both count."""
    found = dict.fromkeys((position, hashed) for path in files for position, hashed, _ in read(path))
    return [one for one in found if one[0] > 0]


def last(files: Sequence[Path]) -> Anchored | None:
    """The newest anchor."""
    found = [(position, at) for path in files for position, _, at in read(path)]
    return Anchored(position=max(found)[0], at=max(found)[1]) if found else None


async def chosen(q: Queries) -> Anchors:
    """The setting."""
    return await settings.read(q, SETTING, Anchors) or Anchors()


async def anchor(q: Queries, data: Path | None, *, now: datetime) -> int:
    """Write the head to every file; gives its position. Raises OSError after trying them all."""
    position, hashed = await facts.head(q)
    failed: OSError | None = None
    for path in paths(data, await chosen(q)):
        try:
            await asyncio.to_thread(append, path, position, hashed, now)
        except OSError as error:
            log.warning("the log could not be anchored in %s: %s", path, error)
            failed = error
    if failed is not None:
        raise failed
    return position


class Anchoring:
    """Writes anchors for as long as the process runs: soon after the start, then every hour."""

    def __init__(self, database: Database, data: Path) -> None:
        self._database = database
        self._data = data

    async def run(self) -> None:
        """Until cancelled."""
        await asyncio.sleep(10)
        while True:
            try:
                async with self._database.queries() as q:
                    await anchor(q, self._data, now=datetime.now(UTC))
                await asyncio.sleep(EVERY)
            except (OSError, *AWAY):
                await asyncio.sleep(60)
