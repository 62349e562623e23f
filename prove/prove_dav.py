"""WebDAV as litmus judges it: 104 tests, none failed, none left out, no warning."""

import tempfile
from pathlib import Path

from bench.runner import Record
from prove.dav import installed, judge, mounted

TARGETS = ("DAV",)


async def run(n: int, record: Record) -> None:
    """All of litmus, once; it cannot be made smaller."""
    if not installed():
        print("  litmus is not installed; on Debian: sudo apt-get install litmus")
        return
    with tempfile.TemporaryDirectory() as folder:
        async with mounted(Path(folder)) as mount:
            found = judge(mount, Path(folder))
    for line in found.faults:
        print(f"  {line}")
    record(
        "DAV",
        n=found.passed,
        figure=f"{found.passed} of {found.run} passed, {found.warnings} warnings",
        met=found.passed == found.run == n and not found.warnings,
    )
