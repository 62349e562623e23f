"""`madang demo`: an invented institution to look at, on this machine only."""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from madang.commands.command import Command, database, place, stop
from madang.commands.serve import listening, serve, settings_of
from madang.demo import organisation
from madang.demo.fillers import FILE_FILLERS, FILLERS
from madang.ground import clock, settings
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.migrate import migrate
from madang.ground.tls import is_loopback
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx, transaction
from madang.house import house

STEPS = 3
WORKING = 28
"""So many people besides the accounts have projects: enough to look real, few enough to fill in a moment."""


def _say(step: int, text: str) -> None:
    print(f"[{step}/{STEPS}] {text}", flush=True)


async def _fill(url: str, data: Path, records: organisation.Records, *, seed: int, today: date) -> None:
    built = house()
    held = Database(url, blobs=BlobStore(data, bucket=None))
    await held.open()

    def make(person: UUID, moment: datetime) -> AbstractAsyncContextManager[Tx]:
        return acting(person, moment)

    @asynccontextmanager
    async def acting(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        async with transaction(held, built, Actor(id=person, kind="person"), via="demo", now=moment) as tx:
            yield tx

    try:
        async with held.queries() as q:
            known = await settings.institution(q)
        if known.fn:
            if not known.demo:
                raise stop("this house holds real data; the demonstration needs a data directory of its own (--data)")
            _say(2, "the demonstration is there already")
            return
        _say(2, f"filling {records.institution.fn}: {len(records.people)} people, {len(records.sites)} sites")
        async with transaction(held, built, SYSTEM_ACTOR, via="demo") as tx:
            await organisation.fill(tx, records)
        staff = {person.id: person.fn for person in records.people if person.sort == "staff"}
        busy = [account.person for account in records.accounts if account.person in staff]
        busy += [id for id in staff if id not in busy][:WORKING]
        print("      working there for a year (half a minute)", flush=True)
        for fill in FILLERS:
            await fill(make, [(id, staff[id]) for id in busy], seed=seed, today=today)
        for fill_files in FILE_FILLERS:
            await fill_files(make, [(id, staff[id]) for id in busy], blobs=held.blobs, seed=seed, today=today)
    finally:
        await held.close()


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    listening(parser)
    parser.set_defaults(data=Path("data") / "demo")
    parser.add_argument("--size", choices=("small", "medium", "large"), default="medium", help="60, 180 or 300 staff")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other people (default 1)")
    parser.add_argument("--today", type=date.fromisoformat, help="the day the demonstration is set on (default today)")
    parser.add_argument("--fill-only", action="store_true", help="fill and stop, without serving")


def _run(asked: argparse.Namespace) -> int:
    if not is_loopback(asked.host):
        raise stop("the demonstration listens on this machine only; its passwords are no secret")
    today = asked.today or clock.today()
    records = organisation.generate(seed=asked.seed, today=today, size=asked.size)
    _say(1, "starting the database")
    with database(asked) as url:
        migrate(url, house().slices)
        asyncio.run(_fill(url, asked.data, records, seed=asked.seed, today=today))
        if asked.fill_only:
            return 0
        _say(3, "serving; sign in with one of these numbers and passwords")
        for account in records.accounts:
            print(f"      {account.role:<12} {account.fn:<8} {account.login:<28} {account.password}", flush=True)
        sys.stdout.flush()
        serve(settings_of(asked, demo=True), url, getattr(asked, "cluster", None))
    return 0


DEMO = Command(
    name="demo", help="fill and serve an invented institution, on this machine only", arguments=_arguments, run=_run
)
