"""A file system in memory for what tests keep: databases there wait for no disk, and nothing of it has to last."""

import os
from pathlib import Path

import psutil

PLACE = Path("/dev/shm")
ROOM = 8 << 30
"""Bytes that have to be free: what a run keeps at once is a quarter of it."""


def room() -> Path | None:
    """The place, or None where it is missing, too small or not for programs."""
    try:
        found = os.statvfs(PLACE)
    except OSError:
        return None
    free = min(found.f_bavail * found.f_frsize, psutil.virtual_memory().available)
    usable = os.access(PLACE, os.W_OK) and not found.f_flag & os.ST_NOEXEC
    return PLACE if usable and free >= ROOM else None
