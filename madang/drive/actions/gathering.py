"""Taking in a folder of the server's own disk, for whoever runs the server."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

from msgspec import Struct

from madang.drive.actions import drives, folders, importing
from madang.drive.rules import names
from madang.ground.errors import Problem
from madang.ground.files import actions as files
from madang.ground.tx import Actor
from madang.ground.work import Work

TRIES = 3


class Report(Struct, frozen=True, kw_only=True):
    """What came in, and what did not: path and the code of why."""

    folders: int
    files: int
    left: list[tuple[str, str]]


async def gather(work: Work, source: Path, *, owner: UUID, into: Sequence[str]) -> Report:
    """Put what lies in a folder of the disk into the drive of a person, unit, site or project, as that person.

    Links on the disk are never followed. Done twice, folders are met again and files stand there twice.
    """
    actor = Actor(id=owner, kind="person")
    made, taken, left = 0, 0, list[tuple[str, str]]()
    async with work() as tx:
        tx.who, tx.actor = actor, owner
        drive = await drives.opened(tx, owner)
        await tx.flush()
        await folders.along(tx, drive, into)
    async with work.blobs.scratch() as scratch:
        for path, is_folder in _walk(source, left):
            steps = [names.mended(step) for step in path.relative_to(source).parts]
            for attempt in range(1, TRIES + 1):
                try:
                    async with work() as tx:
                        tx.who, tx.actor = actor, owner
                        around = await folders.along(tx, drive, [*into, *(steps if is_folder else steps[:-1])])
                        await tx.flush()
                        if not is_folder:
                            await importing.copy_in(tx, work.blobs, around, steps[-1], path, scratch)
                except files.Gone:
                    if attempt == TRIES:
                        left.append((str(path), "files.content-missing"))
                        break
                    continue
                except Problem as problem:
                    left.append((str(path), problem.code))
                    break
                except OSError as error:
                    left.append((str(path), type(error).__name__))
                    break
                made, taken = made + is_folder, taken + (not is_folder)
                break
    return Report(folders=made, files=taken, left=left)


def _walk(source: Path, left: list[tuple[str, str]]) -> Iterator[tuple[Path, bool]]:
    for folder, inner, inside in os.walk(source, followlinks=False):
        inner.sort()
        for name in [*inner]:
            if (Path(folder) / name).is_symlink():
                inner.remove(name)
                left.append((str(Path(folder) / name), "link"))
                continue
            yield Path(folder) / name, True
        for name in sorted(inside):
            path = Path(folder) / name
            if path.is_symlink() or not path.is_file():
                left.append((str(path), "link"))
                continue
            yield path, False
