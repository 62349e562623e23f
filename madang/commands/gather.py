"""`madang gather`: a folder of this machine's disk into somebody's drive."""

import argparse
import asyncio
import os
from pathlib import Path

from madang.commands.command import Command, database, place, stop
from madang.drive.actions import gathering
from madang.drive.actions.gathering import Report
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.errors import Problem
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.work import maker
from madang.house import house


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder to take in")
    parser.add_argument("--number", required=True, help="whose drive: a staff number")
    parser.add_argument("--into", default="", metavar="PATH", help="a folder of the drive, made when missing")
    parser.add_argument(
        "--blob-url",
        default=os.environ.get("MADANG_BLOB_URL"),
        metavar="URL",
        help="s3://bucket when contents of files lie there (default: the data directory)",
    )


async def _gather(url: str, asked: argparse.Namespace) -> Report:
    built = house()
    held = Database(url, most=4, blobs=BlobStore(asked.data, bucket=asked.blob_url))
    await held.open()
    try:
        async with held.queries() as q:
            person = await parties.person_by_number(q, asked.number)
        if person is None:
            raise stop(f"nobody has the number {asked.number}")
        steps = [step for step in asked.into.split("/") if step]
        return await gathering.gather(maker(held, built, via="command"), asked.folder, owner=person.id, into=steps)
    except Problem as problem:
        raise stop(f"{problem.title} ({problem.code})") from None
    finally:
        await held.close()


def _run(asked: argparse.Namespace) -> int:
    if not asked.folder.is_dir():
        raise stop(f"{asked.folder} is no folder")
    with database(asked) as url:
        migrate(url, house().slices)
        report = asyncio.run(_gather(url, asked))
    print(f"{report.files} files in {report.folders} folders came in, {len(report.left)} did not")
    for path, why in report.left:
        print(f"  {path}: {why}")
    return 1 if report.left else 0


GATHER = Command(
    name="gather", help="take a folder of this machine's disk into somebody's drive", arguments=_arguments, run=_run
)
