"""What the faces of projects and tasks are made of; read without regard to reach, for the ground."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries


class ProjectFace(Struct, frozen=True, kw_only=True):
    """A project's words."""

    key: str
    name: str
    summary: str
    created_by: UUID
    trashed_by: UUID | None


class TaskFace(Struct, frozen=True, kw_only=True):
    """A task's words."""

    id: UUID
    key: str
    title: str
    body: str
    state: str
    project: UUID
    place: UUID
    created_by: UUID
    trashed_by: UUID | None
    tags: list[str]
    people: list[UUID]


async def project(q: Queries, id: UUID) -> ProjectFace | None:
    """A project's words."""
    return await q.row(
        ProjectFace,
        "select key, name, summary, created_by, trashed_by from tasks.project where id = %(id)s",
        id=id,
    )


_TASK = (
    "select t.id, p.key || '-' || t.number as key, t.title, t.body, s.name as state, t.project, t.place, t.created_by,"
    " coalesce(t.trashed_by, p.trashed_by) as trashed_by,"
    " array(select g.name from tasks.task_tag k join tasks.tag g on g.id = k.tag where k.task = t.id"
    " order by g.position) as tags,"
    " array(select person from tasks.assignment where task = t.id order by at, person) as people"
    " from tasks.task t join tasks.project p on p.id = t.project join tasks.state s on s.id = t.state"
    " where t.id = any(%(ids)s)"
)


async def tasks(q: Queries, ids: Sequence[UUID]) -> list[TaskFace]:
    """The words of tasks."""
    return await q.rows(TaskFace, _TASK, ids=list(ids))


async def task(q: Queries, id: UUID) -> TaskFace | None:
    """A task's words."""
    found = await tasks(q, [id])
    return found[0] if found else None


async def due(q: Queries, ids: Sequence[UUID]) -> list[tuple[UUID, date, list[UUID]]]:
    """Tasks that are open and due on a day, and who has them to do."""
    rows = await q.tuples(
        "select t.id, t.due_on, array_agg(a.person order by a.at, a.person) from tasks.task t"
        " join tasks.assignment a on a.task = t.id where t.id = any(%(ids)s) and t.due_on is not null"
        " and t.done_at is null and t.trashed_at is null group by t.id",
        ids=list(ids),
    )
    return [(row[0], row[1], row[2]) for row in rows]
