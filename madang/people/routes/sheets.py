"""Tables of people: in, out, and the empty one."""

from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromQuery

from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.errors import Unsupported
from madang.ground.tx import Tx
from madang.people.actions import sheets
from madang.people.models import ImportReport
from madang.standards.sheets import CSV, XLSX

_TYPES = (CSV, XLSX, "application/octet-stream")


@post("/api/people/import", act="people.administer", status_code=200)
async def take_in(
    tx: NamedDependency[Tx], request: Request[Any, Any, State], apply: FromQuery[bool] = False
) -> ImportReport:
    """Check a table of people (the body is the file), or take it in. All or nothing."""
    await tx.need("people.administer", HOUSE)
    if request.headers.get("content-type", "").partition(";")[0].strip() not in _TYPES:
        raise Unsupported("ground.unsupported")
    return await sheets.take_in(tx, await request.body(), apply=apply)


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
async def template(tx: NamedDependency[Tx], format: FromQuery[str] = "xlsx") -> Response[bytes]:
    """The empty table."""
    await tx.need("people.administer", HOUSE)
    xlsx = format != "csv"
    return _file(sheets.template(tx.who.language, xlsx=xlsx), "people-template", xlsx=xlsx)


@post("/api/people/export", act="people.export", status_code=200)
async def hand_out(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], reason: FromQuery[str], format: FromQuery[str] = "xlsx"
) -> Response[bytes]:
    """Everybody with a staff number as a table; the reason is kept and shown to each person."""
    xlsx = format != "csv"
    return _file(await sheets.hand_out(tx, reason=reason, address=edge.address, xlsx=xlsx), "people", xlsx=xlsx)


ROUTES: list[Any] = [take_in, template, hand_out]
