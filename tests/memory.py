"""A file system in memory for what tests keep: databases there wait for no disk, and nothing of it has to last.

Linux only, and nothing but the standard library: what prints the help of a command imports it too.
"""

import os
import re
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
        said = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return None
    for left in PLACE.glob(f"{NAME}*"):
        number = left.name.removeprefix(NAME)
        if number.isdecimal() and not Path("/proc", number).exists():
            shutil.rmtree(left, ignore_errors=True)
    available = re.search(r"^MemAvailable:\s+(\d+) kB", said, re.MULTILINE)
    free = min(found.f_bavail * found.f_frsize, int(available[1]) << 10 if available else 0)
    usable = os.access(PLACE, os.W_OK) and not found.f_flag & os.ST_NOEXEC
    return PLACE / f"{NAME}{os.getpid()}" if usable and free >= ROOM else None
