"""Tables in and out."""

from datetime import date
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from madang.ground.errors import Unsupported
from madang.ground.tx import Tx
from madang.tasks.actions import sheets as actions
from madang.tasks.actions import time as times
from madang.tasks.models.queries import Filter
from madang.tasks.models.views import Imported
from madang.tasks.routes.lists import ASKED

MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _file(content: bytes, name: str, format: str) -> Response[bytes]:
    return Response(
        content=content,
        media_type=MEDIA[format],
        headers={
            "content-disposition": f'attachment; filename="{name}.{format}"',
            "cache-control": "no-store",
            "x-content-type-options": "nosniff",
        },
    )


def _format(name: str) -> str:
    if name not in MEDIA:
        raise Unsupported("tasks.table-format")
    return name


@get("/api/tasks/table", act="tasks.view", dependencies=ASKED)
async def export_project(
    tx: NamedDependency[Tx],
    wanted: NamedDependency[Filter],
    format: FromQuery[str] = "xlsx",
    reason: FromQuery[str | None] = None,
) -> Response[bytes]:
    """The tasks of one project as a table (`csv` or `xlsx`), filtered like any list."""
    name, content = await actions.write(tx, wanted, format=_format(format), reason=reason)
    return _file(content, name, format)


@post(
    "/api/tasks/projects/{project:uuid}/table",
    act="tasks.plan",
    status_code=200,
    request_max_body_size=10 << 20,
)
async def import_project(
    tx: NamedDependency[Tx],
    request: Request[Any, Any, State],
    project: FromPath[UUID],
    dry_run: FromQuery[bool] = True,
) -> Imported:
    """Read a table of tasks (body `text/csv` or xlsx). A row with a number changes that task. `dry_run` only checks."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    formats = {media.partition(";")[0]: name for name, media in MEDIA.items()}
    if kind not in formats:
        raise Unsupported("tasks.table-format")
    return await actions.read(tx, project, await request.body(), format=formats[kind], dry_run=dry_run)


@get("/api/tasks/time/table", act="signed-in")
async def export_time(
    tx: NamedDependency[Tx],
    *,
    project: FromQuery[UUID | None] = None,
    person: FromQuery[str | None] = None,
    since: FromQuery[date | None] = None,
    until: FromQuery[date | None] = None,
    format: FromQuery[str] = "xlsx",
) -> Response[bytes]:
    """The work log as a table."""
    entries = await times.entries(tx, project=project, task=None, person=person, since=since, until=until)
    return _file(actions.time_table(entries, format=_format(format)), "time", format)


ROUTES = [export_project, import_project, export_time]
