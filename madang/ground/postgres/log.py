"""The log PostgreSQL writes to: one file, and one older file once it has grown too long."""

import os
import shutil
from pathlib import Path

LONGEST_BYTES = 8 * 1024 * 1024
TAIL_BYTES = 4096


def opened(path: Path) -> int:
    """A descriptor that appends to `path`, which only its owner may read."""
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)


def trim(path: Path, *, longest_bytes: int = LONGEST_BYTES) -> None:
    """Move a log longer than `longest_bytes` to `<path>.1`.

    PostgreSQL keeps its descriptor open for appending, so the file is copied and cut, not renamed. Lines written in
    the instant between the two are lost.
    """
    try:
        if path.stat().st_size <= longest_bytes:
            return
    except FileNotFoundError:
        return
    older = path.with_name(f"{path.name}.1")
    older.unlink(missing_ok=True)
    os.close(opened(older))
    shutil.copyfile(path, older)
    os.truncate(path, 0)


def tail(path: Path) -> str:
    """The last lines of the log, empty when there is none."""
    try:
        with path.open("rb") as log:
            log.seek(max(0, path.stat().st_size - TAIL_BYTES))
            lines = log.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return ""
    return "\n".join(lines[-20:])
