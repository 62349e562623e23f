"""The clone as the rules of the house see it: its files, its slices."""

import functools
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADANG = ROOT / "madang"

FLOORS = frozenset({"commands", "demo", "ground", "standards"})
"""Folders of `madang/` that are no slices."""


@functools.cache
def files() -> tuple[Path, ...]:
    """Every file that is, or with the next commit would be, in the repository; relative to its root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(sorted({Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file()}))


def text(path: Path) -> str | None:
    """The content of a file of the clone, or None when it is no UTF-8 text."""
    content = (ROOT / path).read_bytes()
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def slices() -> list[str]:
    """Names of the slices: every package of `madang/` that is no floor."""
    return sorted(
        folder.name
        for folder in MADANG.iterdir()
        if (folder / "__init__.py").is_file() and folder.name not in FLOORS and not folder.name.startswith("_")
    )
