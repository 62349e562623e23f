"""A file system in memory for what tests keep: databases there wait for no disk, and nothing of it has to last."""

import os
import shutil
from pathlib import Path

PLACE = Path("/dev/shm")
NAME = "madang-tests-"
"""Followed by the number of the process whose folder it is."""
ROOM = 8 << 30
"""Bytes that have to be free: what a run keeps at once is a quarter of it."""


def folder() -> Path | None:
    """A place there for this process, not made yet; None where there is no room or programs may not run.

    What processes left that were killed goes.
    """
    try:
        found = os.statvfs(PLACE)
    except OSError:
        return None
    for left in PLACE.glob(f"{NAME}*"):
        number = left.name.removeprefix(NAME)
        if number.isdecimal() and not Path(f"/proc/{number}").exists():
            shutil.rmtree(left, ignore_errors=True)
    free = min(found.f_bavail * found.f_frsize, _available())
    usable = os.access(PLACE, os.W_OK) and not found.f_flag & os.ST_NOEXEC
    return PLACE / f"{NAME}{os.getpid()}" if usable and free >= ROOM else None


def _available() -> int:
    """Bytes of memory that programs can still have."""
    words = dict(line.split(":", 1) for line in Path("/proc/meminfo").read_text().splitlines())
    return int(words["MemAvailable"].split()[0]) << 10
