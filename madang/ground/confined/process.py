"""Starting a confined process and taking back what it says: killed with all its children when its time is over."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

_CHILD = str(Path(__file__).with_name("child.py"))
MOST_SAID = 64 << 10
"""Bytes of standard output that are taken; what is made comes as files."""


class Limits(Struct, frozen=True, kw_only=True):
    """What a confined process may use. `seconds` are of the clock.

    It stands behind what people wait for, unless they wait for it (`awaited`); `idle` lets it run only when nobody else
    wants to.
    """

    seconds: int = 60
    memory_bytes: int = 3 << 30
    file_bytes: int = 512 << 20
    awaited: bool = False
    idle: bool = False


class Failed(Exception):
    """It failed, was killed or said too much. `why` is one of `broken`, `too-large`, `too-long`."""

    def __init__(self, why: str, message: str) -> None:
        super().__init__(message)
        self.why = why


async def call(module: str, words: Sequence[str], *, reads: Sequence[Path], folder: Path, limits: Limits) -> bytes:
    """`main(words)` of a module of the house, confined. It may read `reads` and write into `folder`. Raises Failed."""
    return await _run(["module", module, *words], reads=reads, folder=folder, limits=limits)


async def start(program: str, words: Sequence[str], *, reads: Sequence[Path], folder: Path, limits: Limits) -> bytes:
    """Another program, confined. It may read `reads` and write into `folder`, which is its home. Raises Failed."""
    return await _run(["program", program, *words], reads=reads, folder=folder, limits=limits)


_holding: dict[str, bool] = {}


async def holding(folder: Path) -> dict[str, bool]:
    """Which of the measures `network` and `files` this system grants, asked of it once."""
    if not _holding:
        _holding.update(json.loads(await _run(["holds"], reads=(), folder=folder, limits=Limits(seconds=20))))
    return dict(_holding)


async def _run(work: list[str], *, reads: Sequence[Path], folder: Path, limits: Limits) -> bytes:
    given = json.dumps(
        {
            "memory_bytes": limits.memory_bytes,
            # a process that only waits is ended by the clock, one that works by its own limit even if nobody looks
            "seconds": limits.seconds + 5,
            "file_bytes": limits.file_bytes,
            "awaited": limits.awaited,
            "idle": limits.idle,
            "reads": [str(path) for path in reads],
            "writes": str(folder),
        }
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        "-B",
        _CHILD,
        given,
        *work,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={
            "PATH": os.defpath,
            "HOME": str(folder),
            "TMPDIR": str(folder),
            "LANG": "C.UTF-8",
            "OMP_THREAD_LIMIT": "1",
            "VIPS_BLOCK_UNTRUSTED": "1",
            "VIPS_CONCURRENCY": "1",
        },
        cwd=folder,
        start_new_session=True,
        limit=MOST_SAID,
    )
    try:
        async with asyncio.timeout(limits.seconds):
            said = await _said(process)
            await process.wait()
    except TimeoutError:
        raise Failed("too-long", f"not done in {limits.seconds} s") from None
    finally:
        # its children are of its group, and may outlive it
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise Failed("too-long", f"ended by signal {-process.returncode}")
    if process.returncode == -signal.SIGXFSZ:
        raise Failed("too-large", "wrote too much")
    if process.returncode:
        raise Failed("broken", f"exit code {process.returncode}")
    return said


async def _said(process: asyncio.subprocess.Process) -> bytes:
    if process.stdout is None:
        return b""
    said = bytearray()
    while chunk := await process.stdout.read(8192):
        said += chunk
        if len(said) > MOST_SAID:
            raise Failed("broken", "said too much")
    return bytes(said)
