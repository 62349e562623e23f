"""`madang audit verify`: recompute the log against its anchors."""

import argparse
import asyncio
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from madang.commands.command import Command, place, reached
from madang.ground import facts, settings
from madang.ground.audit import anchors
from madang.ground.audit.actions import VERIFIED
from madang.ground.audit.models import Verified
from madang.ground.db import Database


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("act", choices=["verify"], help="verify: recompute the chain of the log")
    parser.add_argument(
        "--anchors", type=Path, action="append", default=[], metavar="FILE", help="further files with anchors"
    )
    parser.add_argument("--json", action="store_true", help="say what was found as JSON")


async def verified(url: str, data: Path, more: list[Path]) -> Verified:
    """Recompute the log against the anchors of the data directory, of the setting, and of the files named."""
    database = Database(url, most=2)
    await database.open()
    try:
        async with database.queries() as q:
            files = [*anchors.paths(data, await anchors.chosen(q)), *more]
            read, broken = await facts.verify(q, anchors=anchors.gathered(files))
            found = Verified(
                at=datetime.now(UTC),
                facts=read,
                position=broken.position if broken else None,
                why=broken.why if broken else None,
            )
            await settings.write(q, VERIFIED, found)
            return found
    finally:
        await database.close()


def _run(asked: argparse.Namespace) -> int:
    with reached(asked) as url:
        found = asyncio.run(verified(url, asked.data, asked.anchors))
    if asked.json:
        print(msgspec.json.encode(found).decode())
    elif found.why is None:
        print(f"{found.facts} facts, chain whole")
    else:
        print(f"broken at position {found.position}: {found.why}")
    return 0 if found.why is None else 3


AUDIT = Command(
    name="audit",
    help="verify the log; exit code 3 when it was tampered with",
    arguments=_arguments,
    run=_run,
)
