"""Tables of people, units and sites: in, out, and the empty one."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from datetime import date
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromQuery

from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.errors import SignedOut, Unsupported
from madang.ground.tx import Tx
from madang.people.actions.sheets import people, sites, units
from madang.people.actions.sheets.shared import Progress, template
from madang.people.models import ImportReport
from madang.people.rules.sheets import people as people_rules
from madang.people.rules.sheets import sites as site_rules
from madang.people.rules.sheets import units as unit_rules
from madang.standards.sheets import CSV, XLSX

_TYPES = (CSV, XLSX, "application/octet-stream")
OFTEN = 0.2
"""Seconds between two words about how far it is."""


async def _body(request: Request[Any, Any, State]) -> bytes:
    if request.headers.get("content-type", "").partition(";")[0].strip() not in _TYPES:
        raise Unsupported("ground.unsupported")
    return await request.body()


@contextlib.asynccontextmanager
async def _watched(request: Request[Any, Any, State], edge: Edge, run: UUID | None) -> AsyncIterator[Progress]:
    """Says to the sender's own sockets how far the run is, and ends when the sender hangs up: nothing is kept then."""
    work = asyncio.current_task()
    said = 0.0
    gone = False

    def progress(done: int, total: int) -> None:
        nonlocal said
        now = time.monotonic()
        if run is not None and (now - said >= OFTEN or done == total):
            said = now
            payload = {"signal": "people.import", "run": str(run), "done": done, "total": total}
            edge.edge.database.signal([edge.who.id], payload)

    async def hear() -> None:
        nonlocal gone
        while (await request.receive())["type"] != "http.disconnect":
            pass
        gone = True
        if work is not None:
            work.cancel()

    hearing = asyncio.create_task(hear())
    try:
        yield progress
    except asyncio.CancelledError:
        if not gone or work is None:
            raise
        work.uncancel()
        raise SignedOut("ground.gone") from None
    finally:
        hearing.cancel()


@post("/api/people/import", act="people.administer", status_code=200)
async def take_people_in(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    request: Request[Any, Any, State],
    apply: FromQuery[bool] = False,
    run: FromQuery[UUID | None] = None,
) -> ImportReport:
    """Check a table of people (the body is the file), or take it in. All or nothing, until the sender hangs up.

    With `run` the sender's sockets hear signals `people.import` with how far that run is.
    """
    await tx.need("people.administer", HOUSE)
    content = await _body(request)
    async with _watched(request, edge, run) as progress:
        return await people.take_in(tx, content, apply=apply, progress=progress)


@post("/api/units/import", act="people.organise", status_code=200)
async def take_units_in(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    request: Request[Any, Any, State],
    apply: FromQuery[bool] = False,
    run: FromQuery[UUID | None] = None,
    on: FromQuery[date | None] = None,
) -> ImportReport:
    """Check a table of units against the tree of a day, or take it in as one reorganisation of that day."""
    await tx.need("people.organise", HOUSE)
    content = await _body(request)
    async with _watched(request, edge, run) as progress:
        return await units.take_in(tx, content, on=on or tx.today, apply=apply, progress=progress)


@post("/api/sites/import", act="people.site.add", status_code=200)
async def take_sites_in(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    request: Request[Any, Any, State],
    apply: FromQuery[bool] = False,
    run: FromQuery[UUID | None] = None,
) -> ImportReport:
    """Check a table of sites, or take it in."""
    await tx.need("people.site.add", HOUSE)
    content = await _body(request)
    async with _watched(request, edge, run) as progress:
        return await sites.take_in(tx, content, apply=apply, progress=progress)


def _file(content: bytes, name: str, *, xlsx: bool) -> Response[bytes]:
    return Response(
        content=content,
        media_type=XLSX if xlsx else f"{CSV}; charset=utf-8",
        headers={
            "content-disposition": f'attachment; filename="{name}.{"xlsx" if xlsx else "csv"}"',
            "cache-control": "no-store",
        },
    )


@get("/api/people/import-template", act="people.administer")
async def people_template(tx: NamedDependency[Tx], format: FromQuery[str] = "xlsx") -> Response[bytes]:
    """The empty table of people."""
    await tx.need("people.administer", HOUSE)
    xlsx = format != "csv"
    content = template(people_rules.COLUMNS, "people.sheet.title", tx.who.language, xlsx=xlsx)
    return _file(content, "people-template", xlsx=xlsx)


@get("/api/units/import-template", act="people.organise")
async def unit_template(tx: NamedDependency[Tx], format: FromQuery[str] = "xlsx") -> Response[bytes]:
    """The empty table of units."""
    await tx.need("people.organise", HOUSE)
    xlsx = format != "csv"
    content = template(unit_rules.COLUMNS, "people.units", tx.who.language, xlsx=xlsx)
    return _file(content, "units-template", xlsx=xlsx)


@get("/api/sites/import-template", act="people.site.add")
async def site_template(tx: NamedDependency[Tx], format: FromQuery[str] = "xlsx") -> Response[bytes]:
    """The empty table of sites."""
    await tx.need("people.site.add", HOUSE)
    xlsx = format != "csv"
    content = template(site_rules.COLUMNS, "people.sites", tx.who.language, xlsx=xlsx)
    return _file(content, "sites-template", xlsx=xlsx)


@post("/api/people/export", act="people.export", status_code=200)
async def hand_out(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], reason: FromQuery[str], format: FromQuery[str] = "xlsx"
) -> Response[bytes]:
    """Everybody with a staff number as a table; the reason is kept and shown to each person."""
    xlsx = format != "csv"
    return _file(await people.hand_out(tx, reason=reason, address=edge.address, xlsx=xlsx), "people", xlsx=xlsx)


ROUTES: list[Any] = [
    take_people_in,
    take_units_in,
    take_sites_in,
    people_template,
    unit_template,
    site_template,
    hand_out,
]
