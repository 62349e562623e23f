"""Deferring work: a job is stored in the same transaction as the change that causes it (queue: procrastinate)."""

from datetime import datetime
from typing import Any

from procrastinate import App, PsycopgConnector
from procrastinate.schema import SchemaManager

from madang.ground.db import Queries

QUEUE, SLOW = "default", "slow"
"""Queues; each has workers of its own."""

_queue = App(connector=PsycopgConnector())
"""Never opened: it only knows how to write a job on a connection it is given."""


def schema() -> str:
    """The SQL of the queue's own tables, run once by the migrations."""
    return SchemaManager.get_schema()


async def defer(
    q: Queries,
    job: str,
    *,
    at: datetime | None = None,
    lock: str | None = None,
    slow: bool = False,
    args: dict[str, Any],
) -> None:
    """Store a job. `at` when it should not run before; jobs with the same `lock` run one after another."""
    queue = SLOW if slow else QUEUE
    task = _queue.configure_task(job, lock=lock, schedule_at=at, queue=queue, connection=q.connection)
    await task.defer_async(**args)
