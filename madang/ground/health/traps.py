"""Mistakes of configuration that can be seen from files and folders."""

import os
import stat
from pathlib import Path

from madang.ground.vault import NAME as KEY


def of(data: Path) -> list[str]:
    """Codes of what is wrong with the data directory."""
    found = []
    if not os.access(data, os.W_OK | os.X_OK):
        found.append("data-unwritable")
    if data.exists() and stat.S_IMODE(data.stat().st_mode) & 0o007:
        found.append("data-open")
    for secret in (data / KEY, data / "tls" / "server.key", data / "tls" / "authority.key"):
        if secret.exists() and stat.S_IMODE(secret.stat().st_mode) & 0o077:
            found.append("key-open")
            break
    blobs = data / "blobs"
    if blobs.exists() and not os.access(blobs, os.W_OK | os.X_OK):
        found.append("blobs-unwritable")
    return found
