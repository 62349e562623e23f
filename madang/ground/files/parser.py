"""Runs `picture.py` in a process of its own: killed when it takes too long, its failure an answer and not an error."""

import asyncio
import os
import sys
from contextlib import suppress
from pathlib import Path

SECONDS = 60
_SCRIPT = Path(__file__).with_name("picture.py")
_few = asyncio.Semaphore(2)
"""How many pictures are looked at at once in this process."""


class Unreadable(Exception):
    """The parser failed, was killed, or found no such thing."""


async def strip(path: Path, media_type: str, out: Path) -> bool:
    """Write the picture without location data to `out`; False when it has none. Raises Unreadable."""
    return (await _run("strip", media_type, path, out)).strip() == b"taken"


async def thumbnails(path: Path, media_type: str, folder: Path) -> dict[int, bytes]:
    """WebP by size in pixels. Raises Unreadable."""
    await _run("thumbnails", media_type, path, folder)
    return await asyncio.to_thread(_made, folder)


def _made(folder: Path) -> dict[int, bytes]:
    return {int(made.stem): made.read_bytes() for made in folder.glob("*.webp")}


async def _run(task: str, media_type: str, path: Path, out: Path) -> bytes:
    async with _few:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            str(_SCRIPT),
            task,
            media_type,
            str(path),
            str(out),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"PATH": os.defpath},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(SECONDS):
                answer, _ = await process.communicate()
        except TimeoutError:
            raise Unreadable("took too long") from None
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode:
        raise Unreadable(f"exit code {process.returncode}")
    return answer
