"""Milestones, templates, saved filters, recurrences and the work log."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries, json
from madang.tasks.models.nouns import BurnDay, Milestone, Recurrence
from madang.tasks.models.plans import ProjectPlan, Template
from madang.tasks.models.queries import Filter
from madang.tasks.models.views import SavedFilter, TimeEntry
from madang.tasks.store.lists import IN_REACH

_MILESTONE = (
    "select m.id, m.project, m.name, m.summary, m.starts_on, m.due_on, m.closed_at, m.revision,"
    " (select count(*) from tasks.task t where t.milestone = m.id and t.trashed_at is null) as tasks,"
    " (select count(*) from tasks.task t where t.milestone = m.id and t.trashed_at is null and t.done_at is not null)"
    " as done from tasks.milestone m"
)


async def milestones(q: Queries, project: UUID) -> list[Milestone]:
    """The project's milestones by due day."""
    return await q.rows(
        Milestone, _MILESTONE + " where m.project = %(id)s order by m.due_on nulls last, m.id", id=project
    )


async def milestone(q: Queries, id: UUID) -> Milestone | None:
    """One milestone."""
    return await q.row(Milestone, _MILESTONE + " where m.id = %(id)s", id=id)


async def lock_milestone(q: Queries, id: UUID) -> None:
    """Keep others from changing it until commit."""
    await q.run("select from tasks.milestone where id = %(id)s for update", id=id)


async def insert_milestone(q: Queries, milestone: Milestone, *, now: datetime) -> None:
    """A new milestone."""
    await q.run(
        "insert into tasks.milestone (id, project, name, summary, starts_on, due_on, created_at) values"
        " (%(id)s, %(project)s, %(name)s, %(summary)s, %(starts_on)s, %(due_on)s, %(now)s)",
        **msgspec.structs.asdict(milestone),
        now=now,
    )


async def save_milestone(q: Queries, milestone: Milestone) -> None:
    """What changes about a milestone, and its next revision."""
    await q.run(
        "update tasks.milestone set name = %(name)s, summary = %(summary)s, starts_on = %(starts_on)s,"
        " due_on = %(due_on)s, closed_at = %(closed_at)s, revision = revision + 1 where id = %(id)s",
        **msgspec.structs.asdict(milestone),
    )


async def milestone_in_use(q: Queries, id: UUID) -> bool:
    """Whether a task has it, in the trash included."""
    return bool(await q.value("select exists (select from tasks.task where milestone = %(id)s)", id=id))


async def delete_milestone(q: Queries, id: UUID) -> None:
    """Remove it."""
    await q.run("delete from tasks.milestone where id = %(id)s", id=id)


async def burndown(q: Queries, id: UUID, *, since: date, until: date) -> list[BurnDay]:
    """Each day from `since` to `until`: tasks in the milestone at the day's end in Seoul, and those not done.

    Read from the kept changes: for each field the value that held at the moment. Estimates are today's.
    """
    return await q.rows(
        BurnDay,
        "with own as (select distinct task from tasks.change where field = 'milestone' and"
        " (after = to_jsonb(%(text)s::text) or before = to_jsonb(%(text)s::text))),"
        " spans as (select c.task, c.field, c.after #>> '{}' as value, c.at as since,"
        " coalesce(lead(c.at) over (partition by c.task, c.field order by c.at, c.id), 'infinity') as until"
        " from tasks.change c join own o on o.task = c.task where c.field in ('milestone', 'state', 'trashed_by')),"
        " days as (select d::date as on, ((d::date + 1)::timestamp at time zone 'Asia/Seoul') as ends"
        " from generate_series(%(since)s::timestamp, %(until)s::timestamp, interval '1 day') d)"
        " select days.on, count(t.id) as tasks, count(t.id) filter (where s.category <> 'done') as open,"
        " coalesce(sum(t.estimate_minutes) filter (where s.category <> 'done'), 0) as estimate_minutes"
        " from days left join spans m on m.field = 'milestone' and m.value = %(text)s and m.since < days.ends"
        " and m.until >= days.ends"
        " left join spans w on w.task = m.task and w.field = 'state' and w.since < days.ends and w.until >= days.ends"
        " left join tasks.state s on s.id = w.value::uuid"
        " left join tasks.task t on t.id = m.task and not exists (select from spans x where x.task = m.task"
        " and x.field = 'trashed_by' and x.value is not null and x.since < days.ends and x.until >= days.ends)"
        " group by days.on order by days.on",
        text=str(id),
        since=since,
        until=until,
    )


async def templates(q: Queries, project: UUID) -> list[Template]:
    """The project's task templates by name."""
    return await q.rows(
        Template,
        "select id, name, preset, content, revision from tasks.template where project = %(id)s"
        ' order by preset desc, name collate "C", id',
        id=project,
    )


async def put_template(q: Queries, project: UUID, template: Template, *, now: datetime) -> None:
    """A new or changed template; a preset one takes that from the one before."""
    if template.preset:
        await q.run(
            "update tasks.template set preset = false where project = %(project)s and preset and id <> %(id)s",
            project=project,
            id=template.id,
        )
    await q.run(
        "insert into tasks.template (id, project, name, preset, content, created_at) values"
        " (%(id)s, %(project)s, %(name)s, %(preset)s, %(content)s, %(now)s) on conflict (id) do update set"
        " name = excluded.name, preset = excluded.preset, content = excluded.content,"
        " revision = template.revision + 1 where template.project = excluded.project",
        id=template.id,
        project=project,
        name=template.name,
        preset=template.preset,
        content=json(template.content),
        now=now,
    )


async def delete_template(q: Queries, project: UUID, id: UUID) -> bool:
    """Remove a template. False when there was none."""
    return bool(
        await q.run("delete from tasks.template where id = %(id)s and project = %(project)s", id=id, project=project)
    )


class KeptPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A saved project template."""

    id: UUID
    name: str
    content: ProjectPlan
    created_by: UUID


async def plans(q: Queries) -> list[KeptPlan]:
    """All saved project templates by name."""
    return await q.rows(
        KeptPlan,
        'select id, name, content, created_by from tasks.project_template order by name collate "C", id limit 500',
    )


async def plan(q: Queries, id: UUID) -> KeptPlan | None:
    """One saved project template."""
    return await q.row(
        KeptPlan, "select id, name, content, created_by from tasks.project_template where id = %(id)s", id=id
    )


async def insert_plan(q: Queries, id: UUID, name: str, content: ProjectPlan, *, by: UUID, now: datetime) -> None:
    """Save a project template."""
    await q.run(
        "insert into tasks.project_template (id, name, content, created_by, created_at)"
        " values (%(id)s, %(name)s, %(content)s, %(by)s, %(now)s)",
        id=id,
        name=name,
        content=json(content),
        by=by,
        now=now,
    )


async def delete_plan(q: Queries, id: UUID, *, by: UUID) -> bool:
    """Remove a project template of one's own. False when there was none."""
    return bool(
        await q.run("delete from tasks.project_template where id = %(id)s and created_by = %(by)s", id=id, by=by)
    )


async def filters(q: Queries, *, me: UUID, project: UUID | None) -> list[SavedFilter]:
    """One's own lists; with a project, those shared in it as well."""
    return await q.rows(
        SavedFilter,
        "select id, name, project, shared, query, owner = %(me)s as mine from tasks.filter"
        " where (owner = %(me)s and (%(project)s::uuid is null or project = %(project)s))"
        ' or (shared and project = %(project)s) order by name collate "C", id limit 500',
        me=me,
        project=project,
    )


async def filter_of(q: Queries, id: UUID, *, me: UUID) -> SavedFilter | None:
    """One saved list."""
    return await q.row(
        SavedFilter,
        "select id, name, project, shared, query, owner = %(me)s as mine from tasks.filter where id = %(id)s",
        id=id,
        me=me,
    )


async def insert_filter(
    q: Queries, id: UUID, *, owner: UUID, project: UUID | None, name: str, query: Filter, shared: bool, now: datetime
) -> None:
    """Keep a list."""
    await q.run(
        "insert into tasks.filter (id, owner, project, name, query, shared, created_at) values"
        " (%(id)s, %(owner)s, %(project)s, %(name)s, %(query)s, %(shared)s, %(now)s)",
        id=id,
        owner=owner,
        project=project,
        name=name,
        query=json(query),
        shared=shared,
        now=now,
    )


async def delete_filter(q: Queries, id: UUID) -> None:
    """Forget a list."""
    await q.run("delete from tasks.filter where id = %(id)s", id=id)


async def recurrence(q: Queries, task: UUID, *, lock: bool = False) -> Recurrence | None:
    """How the task comes back; None when it does not."""
    statement = (
        "select rrule, dtstart, made_by, skip_holidays, remaining, next_on from tasks.recurrence where task = %(task)s"
    )
    if lock:
        return await q.row(Recurrence, statement + " for update", task=task)
    return await q.row(Recurrence, statement, task=task)


async def recurring(q: Queries, tasks: Sequence[UUID]) -> list[UUID]:
    """Those of the tasks that come back."""
    return await q.values("select task from tasks.recurrence where task = any(%(ids)s) order by task", ids=list(tasks))


async def put_recurrence(q: Queries, task: UUID, rule: Recurrence) -> None:
    """Let the task come back by this rule."""
    await q.run(
        "insert into tasks.recurrence (task, rrule, dtstart, made_by, skip_holidays, remaining, next_on) values"
        " (%(task)s, %(rrule)s, %(dtstart)s, %(made_by)s, %(skip_holidays)s, %(remaining)s, %(next_on)s)"
        " on conflict (task) do update set rrule = excluded.rrule, dtstart = excluded.dtstart,"
        " made_by = excluded.made_by, skip_holidays = excluded.skip_holidays, remaining = excluded.remaining,"
        " next_on = excluded.next_on",
        task=task,
        **msgspec.structs.asdict(rule),
    )


async def end_recurrence(q: Queries, task: UUID) -> bool:
    """It comes back no more. False when it did not."""
    return bool(await q.run("delete from tasks.recurrence where task = %(task)s", task=task))


async def all_due_again(q: Queries, on: date) -> list[UUID]:
    """Tasks whose next one is to be made by its date, for the job."""
    return await q.values(
        "select r.task from tasks.recurrence r join tasks.task t on t.id = r.task"
        " join tasks.project p on p.id = t.project where r.made_by = 'date' and r.next_on <= %(on)s"
        " and t.trashed_at is null and p.trashed_at is null and p.archived_at is null order by r.next_on limit 1000",
        on=on,
    )


async def all_due(q: Queries, on: date) -> list[tuple[UUID, list[UUID]]]:
    """Unfinished tasks due on the day with those who still have it to do, for the job."""
    return [
        (row[0], list(row[1]))
        for row in await q.tuples(
            "select t.id, array_agg(a.person order by a.person) from tasks.task t"
            " join tasks.project p on p.id = t.project join tasks.assignment a on a.task = t.id"
            " join tasks.state s on s.id = a.state where t.due_on = %(on)s and t.done_at is null"
            " and t.trashed_at is null and p.trashed_at is null and p.archived_at is null and s.category <> 'done'"
            " group by t.id",
            on=on,
        )
    ]


_TIME = (
    "select e.id, e.task, p.key || '-' || t.number as task_key, t.title as task_title, e.person,"
    " coalesce(n.fn, '') as fn, e.spent_on, e.minutes, e.note from tasks.time_entry e"
    " join tasks.task t on t.id = e.task join tasks.project p on p.id = t.project and p.trashed_at is null"
    " left join ground.person n on n.id = e.person"
)


async def time_entries(
    q: Queries,
    *,
    me: UUID,
    project: UUID | None,
    task: UUID | None,
    person: UUID | None,
    since: date | None,
    until: date | None,
    id: UUID | None = None,
) -> list[TimeEntry]:
    """The work log of tasks the person sees, newest first, up to 1,000 entries."""
    where = [IN_REACH]
    params: dict[str, Any] = {"me": me}
    if id:
        where.append("e.id = %(id)s")
    if project:
        where.append("t.project = %(project)s")
    if task:
        where.append("e.task = %(task)s")
    if person:
        where.append("e.person = %(person)s")
    if since:
        where.append("e.spent_on >= %(since)s")
    if until:
        where.append("e.spent_on <= %(until)s")
    params |= {"id": id, "project": project, "task": task, "person": person, "since": since, "until": until}
    return await q.rows(
        TimeEntry,
        _TIME + " where " + " and ".join(where) + " order by e.spent_on desc, e.id desc limit 1000",
        **params,
    )


async def insert_time(
    q: Queries, id: UUID, *, task: UUID, person: UUID, spent_on: date, minutes: int, note: str, now: datetime
) -> None:
    """Note time worked."""
    await q.run(
        "insert into tasks.time_entry (id, task, person, spent_on, minutes, note, created_at) values"
        " (%(id)s, %(task)s, %(person)s, %(spent_on)s, %(minutes)s, %(note)s, %(now)s)",
        id=id,
        task=task,
        person=person,
        spent_on=spent_on,
        minutes=minutes,
        note=note,
        now=now,
    )


async def delete_time(q: Queries, id: UUID, *, person: UUID) -> UUID | None:
    """Remove a person's own entry; gives its task."""
    found = await q.value(
        "delete from tasks.time_entry where id = %(id)s and person = %(person)s returning task", id=id, person=person
    )
    return UUID(str(found)) if found else None


async def told_due(q: Queries, on: date) -> bool:
    """Note that the day's tasks are told about. True when they were already."""
    return not await q.run("insert into tasks.told_due (on_day) values (%(on)s) on conflict do nothing", on=on)
