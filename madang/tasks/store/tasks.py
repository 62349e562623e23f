"""Tasks with their people, tags and dependencies: read whole, saved whole, their changes kept."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.tasks.models.nouns import Task

_WHOLE = (
    "select t.id, t.project, t.number, t.place, t.title, t.body, t.state, t.priority, t.starts_on, t.due_on,"
    " t.estimate_minutes, t.milestone, t.parent, t.position, t.source, t.created_at, t.created_by, t.changed_at,"
    " t.done_at, t.trashed_at, t.trashed_by, t.revision,"
    " coalesce((select json_agg(json_build_object('person', a.person, 'state', a.state) order by a.at, a.person)"
    " from tasks.assignment a where a.task = t.id), '[]') as assignees,"
    " coalesce((select json_agg(f.person order by f.person) from tasks.follower f where f.task = t.id), '[]')"
    " as followers,"
    " coalesce((select json_agg(g.tag order by g.tag) from tasks.task_tag g where g.task = t.id), '[]') as tags,"
    " coalesce((select json_agg(json_build_object('needs', d.needs, 'sort', d.sort, 'lag_days', d.lag_days)"
    " order by d.needs) from tasks.dependency d where d.task = t.id), '[]') as depends"
    " from tasks.task t"
)


async def task(q: Queries, id: UUID) -> Task | None:
    """One task, trashed ones included, but none of a trashed project."""
    return await q.row(
        Task,
        _WHOLE + " join tasks.project p on p.id = t.project and p.trashed_at is null where t.id = %(id)s",
        id=id,
    )


async def locked(q: Queries, ids: Sequence[UUID]) -> list[Task]:
    """These tasks in the order of their ids, locked in that order and as they are now; none of a trashed project."""
    await q.run("select from tasks.task where id = any(%(ids)s) order by id for no key update", ids=list(ids))
    return await q.rows(
        Task,
        _WHOLE + " join tasks.project p on p.id = t.project and p.trashed_at is null where t.id = any(%(ids)s)"
        " order by t.id",
        ids=list(ids),
    )


async def with_inside(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """The tasks and everything inside them."""
    return await q.values(
        "with recursive tree as (select id from tasks.task where id = any(%(ids)s)"
        " union select t.id from tasks.task t join tree on t.parent = tree.id) select id from tree",
        ids=list(ids),
    )


async def cut_across(q: Queries, ids: Sequence[UUID]) -> int:
    """Drop the dependencies between these tasks and others; gives their number."""
    return await q.run(
        "delete from tasks.dependency where (task = any(%(ids)s)) <> (needs = any(%(ids)s))", ids=list(ids)
    )


async def count_across(q: Queries, ids: Sequence[UUID]) -> int:
    """How many dependencies there are between these tasks and others."""
    return int(
        await q.value(
            "select count(*) from tasks.dependency where (task = any(%(ids)s)) <> (needs = any(%(ids)s))",
            ids=list(ids),
        )
    )


async def projects_of(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """The projects in which these tasks lie, in order."""
    return await q.values(
        "select distinct project from tasks.task where id = any(%(ids)s) order by project", ids=list(ids)
    )


async def by_number(q: Queries, key: str, number: int) -> UUID | None:
    """The task of this number, or the one that had it before it moved."""
    found = await q.value(
        "select t.id from tasks.task t join tasks.project p on p.id = t.project"
        " where p.key = %(key)s and t.number = %(number)s"
        " union all select f.task from tasks.former_number f join tasks.project p on p.id = f.project"
        " where p.key = %(key)s and f.number = %(number)s limit 1",
        key=key,
        number=number,
    )
    return UUID(str(found)) if found else None


async def last_position(q: Queries, project: UUID) -> float:
    """The lowest place on the project's board; 0 when it is empty."""
    return float(await q.value("select coalesce(max(position), 0) from tasks.task where project = %(id)s", id=project))


async def parents(q: Queries, project: UUID) -> dict[UUID, UUID | None]:
    """Which task of the project lies in which; those at the top are left out."""
    return dict(
        await q.tuples("select id, parent from tasks.task where project = %(id)s and parent is not null", id=project)
    )


async def edges(q: Queries, project: UUID) -> list[tuple[UUID, UUID]]:
    """The project's dependencies: (task, what it needs)."""
    return [
        (row[0], row[1])
        for row in await q.tuples("select task, needs from tasks.dependency where project = %(id)s", id=project)
    ]


async def same_project(q: Queries, ids: Sequence[UUID], project: UUID) -> bool:
    """Whether all these tasks lie in the project and none is in the trash."""
    found = await q.value(
        "select count(*) from tasks.task where id = any(%(ids)s) and project = %(project)s and trashed_at is null",
        ids=list(ids),
        project=project,
    )
    return bool(found == len(set(ids)))


async def persons(q: Queries, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Those of the ids that are people who have not left, with their sort (staff, board, external)."""
    return dict(
        await q.tuples(
            "select id, sort from ground.person where id = any(%(ids)s) and suspended_at is null"
            " and (left_on is null or left_on >= current_date)",
            ids=list(ids),
        )
    )


async def out_of_reach(q: Queries, pairs: Sequence[tuple[UUID, UUID]]) -> list[tuple[UUID, UUID]]:
    """Those (person, place) of the pairs where the person does not see the place."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select w.person, w.place from unnest(%(persons)s::uuid[], %(places)s::uuid[]) w (person, place)"
            " where not exists (select from ground.reach r where r.person = w.person and r.collection = w.place"
            " and r.role >= 2)",
            persons=[pair[0] for pair in pairs],
            places=[pair[1] for pair in pairs],
        )
    ]


_COLUMNS = (
    ("id", "uuid"),
    ("project", "uuid"),
    ("number", "integer"),
    ("place", "uuid"),
    ("title", "text"),
    ("state", "uuid"),
    ("priority", "smallint"),
    ("starts_on", "date"),
    ("due_on", "date"),
    ("estimate_minutes", "integer"),
    ("milestone", "uuid"),
    ("parent", "uuid"),
    ("position", "double precision"),
    ("source", "text"),
    ("created_at", "timestamptz"),
    ("created_by", "uuid"),
    ("changed_at", "timestamptz"),
    ("done_at", "timestamptz"),
    ("trashed_at", "timestamptz"),
    ("trashed_by", "uuid"),
    ("revision", "integer"),
    ("body", "text"),
)


async def insert(q: Queries, tasks: Sequence[Task], *, by: UUID) -> None:
    """New tasks, all in one statement, with their people (given by `by`), tags and dependencies."""
    await q.run(
        "insert into tasks.task (id, project, number, place, title, state, priority, starts_on, due_on,"
        " estimate_minutes, milestone, parent, position, source, created_at, created_by, changed_at, done_at,"
        " trashed_at, trashed_by, revision, body) select * from unnest(%(id)s::uuid[], %(project)s::uuid[],"
        " %(number)s::integer[], %(place)s::uuid[], %(title)s::text[], %(state)s::uuid[], %(priority)s::smallint[],"
        " %(starts_on)s::date[], %(due_on)s::date[], %(estimate_minutes)s::integer[], %(milestone)s::uuid[],"
        " %(parent)s::uuid[], %(position)s::double precision[], %(source)s::text[], %(created_at)s::timestamptz[],"
        " %(created_by)s::uuid[], %(changed_at)s::timestamptz[], %(done_at)s::timestamptz[],"
        " %(trashed_at)s::timestamptz[], %(trashed_by)s::uuid[], %(revision)s::integer[], %(body)s::text[])",
        **{name: [getattr(task, name) for task in tasks] for name, _ in _COLUMNS},
    )
    await _put_people(q, tasks, by)
    await _put_followers(q, tasks)
    await _put_tags(q, tasks)
    await _put_depends(q, tasks)


async def save(q: Queries, before: Sequence[Task], after: Sequence[Task], *, by: UUID) -> None:
    """What differs: one statement for the plain fields of all tasks, one or two per list field."""
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    if not changed:
        return
    new = [pair[1] for pair in changed]
    await q.run(
        "update tasks.task t set project = v.project, number = v.number, place = v.place, title = v.title,"
        " state = v.state, priority = v.priority, starts_on = v.starts_on, due_on = v.due_on,"
        " estimate_minutes = v.estimate_minutes, milestone = v.milestone, parent = v.parent, position = v.position,"
        " changed_at = v.changed_at, done_at = v.done_at, trashed_at = v.trashed_at, trashed_by = v.trashed_by,"
        " revision = t.revision + 1 from unnest(%(id)s::uuid[], %(project)s::uuid[], %(number)s::integer[],"
        " %(place)s::uuid[], %(title)s::text[], %(state)s::uuid[], %(priority)s::smallint[], %(starts_on)s::date[],"
        " %(due_on)s::date[], %(estimate_minutes)s::integer[], %(milestone)s::uuid[], %(parent)s::uuid[],"
        " %(position)s::double precision[], %(changed_at)s::timestamptz[], %(done_at)s::timestamptz[],"
        " %(trashed_at)s::timestamptz[], %(trashed_by)s::uuid[]) v (id, project, number, place, title, state,"
        " priority, starts_on, due_on, estimate_minutes, milestone, parent, position, changed_at, done_at,"
        " trashed_at, trashed_by) where t.id = v.id",
        **{
            name: [getattr(task, name) for task in new]
            for name, _ in _COLUMNS
            if name not in ("source", "created_at", "created_by", "revision", "body")
        },
    )
    texts = [(old, new) for old, new in changed if old.body != new.body]
    if texts:
        await q.run(
            "update tasks.task t set body = v.body from unnest(%(id)s::uuid[], %(body)s::text[]) v (id, body)"
            " where t.id = v.id",
            id=[task.id for _, task in texts],
            body=[task.body for _, task in texts],
        )
    if people := [new for old, new in changed if old.assignees != new.assignees]:
        await q.run(
            "delete from tasks.assignment a where a.task = any(%(tasks)s) and not exists (select from"
            " unnest(%(task)s::uuid[], %(person)s::uuid[]) k (task, person) where k.task = a.task"
            " and k.person = a.person)",
            tasks=[task.id for task in people],
            task=[task.id for task in people for _ in task.assignees],
            person=[one.person for task in people for one in task.assignees],
        )
        await _put_people(q, people, by)
    if copied := [new for old, new in changed if old.followers != new.followers]:
        await q.run("delete from tasks.follower where task = any(%(ids)s)", ids=[task.id for task in copied])
        await _put_followers(q, copied)
    if tagged := [new for old, new in changed if old.tags != new.tags]:
        await q.run("delete from tasks.task_tag where task = any(%(ids)s)", ids=[task.id for task in tagged])
        await _put_tags(q, tagged)
    if waiting := [new for old, new in changed if old.depends != new.depends]:
        await q.run("delete from tasks.dependency where task = any(%(ids)s)", ids=[task.id for task in waiting])
        await _put_depends(q, waiting)


async def _put_people(q: Queries, tasks: Sequence[Task], by: UUID) -> None:
    each = [(task, one) for task in tasks for one in task.assignees]
    if each:
        await q.run(
            "insert into tasks.assignment as a (task, person, state, by, at) select task, person, state, %(by)s, at from"
            " unnest(%(task)s::uuid[], %(person)s::uuid[], %(state)s::uuid[], %(at)s::timestamptz[])"
            " v (task, person, state, at) on conflict (task, person) do update set state = excluded.state"
            " where a.state <> excluded.state",
            task=[task.id for task, _ in each],
            person=[one.person for _, one in each],
            state=[one.state for _, one in each],
            by=by,
            at=[task.changed_at for task, _ in each],
        )


async def _put_followers(q: Queries, tasks: Sequence[Task]) -> None:
    each = [(task.id, person) for task in tasks for person in task.followers]
    if each:
        await q.run(
            "insert into tasks.follower (task, person) select * from unnest(%(task)s::uuid[], %(person)s::uuid[])"
            " on conflict do nothing",
            task=[one[0] for one in each],
            person=[one[1] for one in each],
        )


async def _put_tags(q: Queries, tasks: Sequence[Task]) -> None:
    each = [(task.id, tag) for task in tasks for tag in task.tags]
    if each:
        await q.run(
            "insert into tasks.task_tag (task, tag, tag_group, single)"
            " select v.task, v.tag, t.tag_group, coalesce(g.single, false)"
            " from unnest(%(task)s::uuid[], %(tag)s::uuid[]) v (task, tag) join tasks.tag t on t.id = v.tag"
            " left join tasks.tag_group g on g.id = t.tag_group",
            task=[one[0] for one in each],
            tag=[one[1] for one in each],
        )


async def _put_depends(q: Queries, tasks: Sequence[Task]) -> None:
    await q.run_many(
        "insert into tasks.dependency (task, needs, project, sort, lag_days)"
        " values (%(task)s, %(needs)s, %(project)s, %(sort)s, %(lag)s)",
        [
            {
                "task": task.id,
                "needs": one.needs,
                "project": task.project,
                "sort": one.sort.value,
                "lag": one.lag_days,
            }
            for task in tasks
            for one in task.depends
        ],
    )


async def keep_number(q: Queries, task: Task) -> None:
    """Remember the number a task leaves behind."""
    await q.run(
        "insert into tasks.former_number (project, number, task) values (%(project)s, %(number)s, %(id)s)"
        " on conflict do nothing",
        project=task.project,
        number=task.number,
        id=task.id,
    )


async def former_numbers(q: Queries, project: UUID, ids: Sequence[UUID]) -> dict[UUID, int]:
    """Numbers these tasks had in the project before."""
    return dict(
        await q.tuples(
            "select task, number from tasks.former_number where project = %(project)s and task = any(%(ids)s)",
            project=project,
            ids=list(ids),
        )
    )


async def put_place(q: Queries, task: UUID, place: UUID) -> None:
    """Whose rights rule the task from now on."""
    await q.run("update tasks.task set place = %(place)s where id = %(task)s", task=task, place=place)


async def invited(q: Queries, tasks: Sequence[UUID]) -> set[tuple[UUID, UUID]]:
    """(task, person) of those who see a task only because it was given or copied to them."""
    return {
        (row[0], row[1])
        for row in await q.tuples("select task, person from tasks.invited where task = any(%(ids)s)", ids=list(tasks))
    }


async def invite(q: Queries, task: UUID, person: UUID) -> None:
    """Note that a grant was made because the task was given or copied to the person."""
    await q.run(
        "insert into tasks.invited (task, person) values (%(task)s, %(person)s) on conflict do nothing",
        task=task,
        person=person,
    )


async def uninvite(q: Queries, task: UUID, person: UUID) -> None:
    """The grant goes."""
    await q.run("delete from tasks.invited where task = %(task)s and person = %(person)s", task=task, person=person)


async def bodies(q: Queries, ids: Sequence[UUID]) -> dict[UUID, str]:
    """The texts of these tasks."""
    return dict(await q.tuples("select id, body from tasks.task where id = any(%(ids)s)", ids=list(ids)))


async def numbers(q: Queries, ids: Sequence[UUID]) -> dict[UUID, int]:
    """The numbers of these tasks."""
    return dict(await q.tuples("select id, number from tasks.task where id = any(%(ids)s)", ids=list(ids)))


async def ids_by_number(q: Queries, project: UUID) -> dict[int, UUID]:
    """The project's tasks outside the trash, by number."""
    return dict(
        await q.tuples(
            "select number, id from tasks.task where project = %(project)s and trashed_at is null", project=project
        )
    )
