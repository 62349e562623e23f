"""Stays: the person and whoever heads them see and prove them, others see groups of five or more; every look is kept."""

import asyncio
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from importlib.resources import files as resources
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground import clock, settings
from madang.ground.blobs import BlobStore
from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits
from madang.ground.days import store as days
from madang.ground.db import Database
from madang.ground.errors import Invalid, NotFound, Unavailable
from madang.ground.tx import Tx
from madang.spaces.actions import booking as book
from madang.spaces.actions import seeing
from madang.spaces.models.nouns import Span
from madang.spaces.models.sites import SiteUse
from madang.spaces.models.views import Stay
from madang.spaces.rules import hours
from madang.spaces.rules import use as using
from madang.spaces.store import looks, sites
from madang.spaces.store import people as persons
from madang.spaces.store import stays as store
from madang.standards import sheets

LONGEST = 800
"""Days at once."""
WRITING = Limits(seconds=60)
MODULE = "madang.spaces.rules.proof"


class Proof(Struct, frozen=True, kw_only=True):
    """What the proof says."""

    title: str
    language: str
    head: list[tuple[str, str]]
    columns: list[str]
    rows: list[list[str]]
    total: str
    none: str
    footer: str


@lru_cache
def _words(language: str) -> dict[str, str]:
    name = language if language in ("ko", "en") else "ko"
    found: dict[str, str] = msgspec.json.decode(
        resources("madang.spaces").joinpath("locale", f"{name}.json").read_bytes()
    )
    return found


def _between(first: date, last: date) -> Span:
    if not 0 <= (last - first).days < LONGEST:
        raise Invalid("spaces.range", days=LONGEST)
    midday = time(12)
    start = book.day_of(datetime.combine(first, midday, tzinfo=clock.ZONE)).dtstart
    return Span(start, book.day_of(datetime.combine(last, midday, tzinfo=clock.ZONE)).dtend)


async def of(
    tx: Tx, person: UUID | None, *, first: date, last: date, database: Database, what: str = "stays"
) -> list[Stay]:
    """Somebody's stays from a day to another, both included. Raises NotFound, after the try was noted; Invalid."""
    span = _between(first, last)
    whose = person or tx.actor
    if whose != tx.actor:
        if await looks.heads(tx, tx.actor, whose, on=tx.today):
            await seeing.looked(tx, whose, what)
        else:
            if await persons.names(tx, [whose]):
                await seeing.refused(tx, database, whose, what)
            raise NotFound("ground.not-found")
    return await store.of_person(tx, whose, first=span.dtstart, last=span.dtend)


async def proof(tx: Tx, person: UUID | None, *, first: date, last: date, database: Database) -> Proof:
    """The proof of somebody's stays. Raises like `of`."""
    found = await of(tx, person, first=first, last=last, database=database, what="proof")
    words, whose = _words(tx.who.language), person or tx.actor
    names = await persons.labels(tx, whose)
    institution = await settings.institution(tx)
    minutes = sum(one.minutes or 0 for one in found)
    return Proof(
        title=words["spaces.proof.title"],
        language=tx.who.language if tx.who.language in ("ko", "en") else "ko",
        head=[
            (words["spaces.proof.person"], " · ".join(one for one in names if one)),
            (words["spaces.proof.period"], f"{first} – {last}"),
            (words["spaces.proof.institution"], institution.fn),
        ],
        columns=[words[f"spaces.proof.{name}"] for name in ("day", "place", "came", "left", "minutes")],
        rows=[
            [
                clock.today(one.dtstart).isoformat(),
                f"{one.site_name} · {one.space_name}",
                _time(one.checked_in_at),
                _time(one.checked_out_at),
                "" if one.minutes is None else str(one.minutes),
            ]
            for one in found
        ],
        total=f"{words['spaces.proof.total']} {len(found)} · {minutes}",
        none=words["spaces.proof.none"],
        footer=f"{institution.fn} · {tx.now.astimezone(clock.ZONE):%Y-%m-%d %H:%M}",
    )


def _time(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(clock.ZONE).strftime("%H:%M")


def as_csv(what: Proof) -> bytes:
    """The proof as a table."""
    return sheets.write_csv([what.columns, *what.rows])


async def as_pdf(blobs: BlobStore, what: Proof) -> bytes:
    """The proof on A4, written by a confined process. Raises Unavailable."""
    async with blobs.scratch() as folder:
        await asyncio.to_thread((folder / "proof.json").write_bytes, msgspec.json.encode(what))
        try:
            await process.call(MODULE, [str(folder)], reads=[], folder=folder, limits=WRITING)
        except Failed as error:
            raise Unavailable("spaces.proof-failed", why=error.why) from None
        out = folder / "out"
        if not await asyncio.to_thread(out.exists):
            raise Unavailable("spaces.proof-failed", why="broken")
        return await asyncio.to_thread(out.read_bytes)


async def use(tx: Tx, site: UUID, *, first: date, last: date) -> list[SiteUse]:
    """How a site was used from a day to another, by kind, in groups of five people or more. Raises NotFound, Invalid."""
    await tx.need("spaces.view", site)
    span = _between(first, last)
    rules, _ = await sites.rules(tx, site)
    kept, extra = await sites.hours(tx, site), await days.extras(tx)
    opens = list(hours.opens(kept, rules, span.dtstart, span.dtend - timedelta(microseconds=1), extra))
    open_days = len({clock.today(one.dtstart) for one in opens})
    minutes = int(sum((one.dtend - one.dtstart).total_seconds() for one in opens) // 60)
    return [
        using.use(
            kind,
            spaces=spaces,
            days=open_days,
            open_minutes=minutes,
            visits=visits,
            people=people,
            minutes=stayed,
        )
        for kind, spaces, visits, people, stayed in await store.use(tx, site, first=span.dtstart, last=span.dtend)
    ]
