"""The faces of projects and tasks."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from uuid import UUID

from madang.ground import clock
from madang.ground.db import Queries
from madang.ground.manifest import Card, Others, Text, Time
from madang.tasks.store import facets as store


async def project_card(q: Queries, id: UUID) -> Card | None:
    """A project: its name; its own rights rule."""
    found = await store.project(q, id)
    if found is None:
        return None
    return Card(
        title=found.name,
        place=id,
        summary=found.key,
        created_by=found.created_by,
        trashed_by=found.trashed_by,
    )


async def project_text(q: Queries, id: UUID) -> Text | None:
    """A project: its name and what it is for."""
    found = await store.project(q, id)
    return None if found is None else Text(text=f"{found.key} {found.name}\n{found.summary}")


async def task_card(q: Queries, id: UUID) -> Card | None:
    """A task: its number and title, in its project. One in a trashed project is trashed with it."""
    found = await store.task(q, id)
    if found is None:
        return None
    return Card(
        title=f"{found.key} {found.title}",
        place=found.place,
        within=found.project,
        summary=found.state,
        created_by=found.created_by,
        trashed_by=found.trashed_by,
    )


async def task_text(q: Queries, id: UUID) -> Text | None:
    """A task: title, text, tags, and who has it to do."""
    return (await task_texts(q, [id])).get(id)


async def task_texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """The same of many."""
    return {
        one.id: Text(
            text="\n".join((f"{one.key} {one.title}", " ".join(one.tags), one.body)),
            people=tuple(one.people),
        )
        for one in await store.tasks(q, ids)
    }


async def task_times(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Sequence[Time]]:
    """The day an open task is due, for whoever has it to do: it takes no time, and others learn nothing of it."""
    found: dict[UUID, Sequence[Time]] = {}
    for id, due_on, people in await store.due(q, ids):
        start = datetime.combine(due_on, time.min, tzinfo=clock.ZONE)
        found[id] = (
            Time(
                parties=tuple(people),
                dtstart=start,
                dtend=start + timedelta(days=1),
                all_day=True,
                busy=False,
                others=Others.NOTHING,
            ),
        )
    return found
