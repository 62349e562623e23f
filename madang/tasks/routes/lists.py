"""Lists of tasks: one query language for list, board, calendar, Gantt chart and one's own work."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import msgspec
from litestar import get
from litestar.di import NamedDependency, Provide
from litestar.params import FromQuery, QueryParameter

from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.tasks.actions import lists as actions
from madang.tasks.models.queries import Filter, Grouping, Sort
from madang.tasks.models.views import MineCounts, TaskPage

Limit = Annotated[int, QueryParameter(ge=1, le=500)]


def asked(
    *,
    project: FromQuery[list[UUID] | None] = None,
    assignee: FromQuery[list[str] | None] = None,
    author: FromQuery[list[str] | None] = None,
    follower: FromQuery[list[str] | None] = None,
    status: FromQuery[list[str] | None] = None,
    tag: FromQuery[list[UUID] | None] = None,
    milestone: FromQuery[list[str] | None] = None,
    parent: FromQuery[str | None] = None,
    within: FromQuery[UUID | None] = None,
    priority: FromQuery[list[int] | None] = None,
    due_before: FromQuery[date | None] = None,
    due_after: FromQuery[date | None] = None,
    overlaps_from: FromQuery[date | None] = None,
    overlaps_until: FromQuery[date | None] = None,
    changed_after: FromQuery[datetime | None] = None,
    overdue: FromQuery[bool | None] = None,
    blocked: FromQuery[bool | None] = None,
    assigned_by: FromQuery[str | None] = None,
    text: FromQuery[str] = "",
    trashed: FromQuery[bool] = False,
    sort: FromQuery[Sort] = Sort.CREATED,
) -> Filter:
    """The filter that the address asks for: see Filter for each word."""
    if changed_after is not None and changed_after.tzinfo is None:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/changed_after", "code": "no-zone"}])
    try:
        return msgspec.convert(
            {
                "project": project or [],
                "assignee": assignee or [],
                "author": author or [],
                "follower": follower or [],
                "status": status or [],
                "tag": tag or [],
                "milestone": milestone or [],
                "parent": parent,
                "within": within,
                "priority": priority or [],
                "due_before": due_before,
                "due_after": due_after,
                "overlaps_from": overlaps_from,
                "overlaps_until": overlaps_until,
                "changed_after": changed_after,
                "overdue": overdue,
                "blocked": blocked,
                "assigned_by": assigned_by,
                "text": text[:200],
                "trashed": trashed,
                "sort": sort.value,
            },
            Filter,
        )
    except msgspec.ValidationError as error:
        raise Invalid("ground.invalid", errors=[{"pointer": "#", "code": "invalid", "detail": str(error)}]) from None


ASKED = {"wanted": Provide(asked, sync_to_thread=False)}


@get("/api/tasks", act="tasks.view", dependencies=ASKED)
async def list_tasks(
    tx: NamedDependency[Tx],
    wanted: NamedDependency[Filter],
    group: FromQuery[Grouping | None] = None,
    after: FromQuery[str | None] = None,
    limit: Limit = 50,
) -> TaskPage:
    """Tasks in one's reach. `group` adds counts to the first page."""
    return await actions.page(tx, wanted, group=group, after=after, limit=limit)


@get("/api/tasks/mine", act="signed-in")
async def list_mine(
    tx: NamedDependency[Tx],
    bucket: FromQuery[str] = "today",
    after: FromQuery[str | None] = None,
    limit: Limit = 50,
) -> TaskPage:
    """One's own work over all projects.

    Buckets: `today`, `week`, `overdue`, `later`, `all`, `by-me`, `following`, `commented`, `made`.
    """
    return await actions.mine(tx, bucket=bucket, after=after, limit=limit)


@get("/api/tasks/mine/counts", act="signed-in")
async def count_mine(tx: NamedDependency[Tx]) -> MineCounts:
    """How much waits in each bucket."""
    return await actions.mine_counts(tx)


ROUTES = [list_tasks, list_mine, count_mine]
