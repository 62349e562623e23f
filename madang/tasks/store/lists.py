"""The one query behind lists, boards, calendars and Gantt charts: a page in two statements, its groups in a third."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, LiteralString
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks.models.nouns import Category, Dependency, State, Tag
from madang.tasks.models.queries import Grouping, Sort, Wanted
from madang.tasks.models.views import Assignee, GroupCount, MineCounts, ProjectBrief, TaskRow

_ORDER: dict[Sort, tuple[LiteralString, LiteralString]] = {
    Sort.DUE: ("(t.due_key, t.id) > (%(at)s::date, %(at_id)s)", "t.due_key, t.id"),
    Sort.CHANGED: ("(t.changed_at, t.id) < (%(at)s::timestamptz, %(at_id)s)", "t.changed_at desc, t.id desc"),
    Sort.CREATED: ("t.id < %(at_id)s", "t.id desc"),
    Sort.PRIORITY: ("(t.priority, t.id) < (%(at)s::smallint, %(at_id)s)", "t.priority desc, t.id desc"),
    Sort.POSITION: ("(t.position, t.id) > (%(at)s::double precision, %(at_id)s)", "t.position, t.id"),
}

IN_REACH: LiteralString = (
    "t.place = any(array(select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2))"
)
"""What the actor sees: the same join in every list. The array is made once, so that an index can give the order."""


def _conditions(wanted: Wanted, *, me: UUID, today: date) -> tuple[LiteralString, dict[str, Any]]:
    where: list[LiteralString] = [
        IN_REACH,
        "t.trashed_at is not null" if wanted.trashed else "t.trashed_at is null",
    ]
    params: dict[str, Any] = {"me": me, "today": today}

    def add(given: object, condition: LiteralString, **values: Any) -> None:
        if given:
            where.append(condition)
            params.update(values)

    if wanted.projects:
        add(True, "t.project = any(%(projects)s)", projects=list(wanted.projects))
        where.append(_ALIVE)
    elif wanted.parent is None and not wanted.key:
        where.append(_ACTIVE)
    else:
        where.append(_ALIVE)
    mine: list[LiteralString] = []
    if wanted.assignees:
        mine.append("t.id in (select a.task from tasks.assignment a where a.person = any(%(assignees)s))")
        params["assignees"] = list(wanted.assignees)
    if wanted.nobody:
        mine.append("not exists (select from tasks.assignment a where a.task = t.id)")
    if mine:
        where.append("(" + " or ".join(mine) + ")")
    add(wanted.authors, "t.created_by = any(%(authors)s)", authors=list(wanted.authors))
    add(
        wanted.waiting_for,
        "t.id in (select a.task from tasks.assignment a join tasks.state o on o.id = a.state"
        " where a.person = %(waiting_for)s and o.category <> 'done')",
        waiting_for=wanted.waiting_for,
    )
    add(wanted.later_than, "(t.due_on is null or t.due_on > %(later_than)s)", later_than=wanted.later_than)
    add(
        wanted.commented_by,
        "t.id in (select substr(f.subject, 12)::uuid from ground.fact f where f.actor = %(commented_by)s"
        " and f.name = 'talk.comment.made' and f.subject like 'tasks.task:%%')",
        commented_by=wanted.commented_by,
    )
    add(
        wanted.followers,
        "t.id in (select f.task from tasks.follower f where f.person = any(%(followers)s))",
        followers=list(wanted.followers),
    )
    if wanted.categories or wanted.states:
        where.append(
            "t.state = any(array(select id from tasks.state where category = any(%(categories)s)"
            " or id = any(%(states)s)))"
        )
        params.update(categories=list(wanted.categories), states=list(wanted.states))
        if set(wanted.categories) <= {"open", "doing"} and not wanted.states:
            where.append("t.done_at is null")
    for at, tag in enumerate(wanted.tags[:20]):
        params[f"tag{at}"] = tag
    names: tuple[LiteralString, ...] = tuple(_TAGS[: len(wanted.tags)])
    where.extend(names)
    if wanted.milestones or wanted.no_milestone:
        where.append("(t.milestone = any(%(milestones)s) or (%(no_milestone)s and t.milestone is null))")
        params.update(milestones=list(wanted.milestones), no_milestone=wanted.no_milestone)
    add(wanted.parent, "t.parent = %(parent)s", parent=wanted.parent)
    add(wanted.top, "t.parent is null")
    add(
        wanted.within,
        "t.id in (with recursive tree as (select %(within)s::uuid as id union"
        " select c.id from tasks.task c join tree on c.parent = tree.id) select id from tree)",
        within=wanted.within,
    )
    add(wanted.priorities, "t.priority = any(%(priorities)s)", priorities=list(wanted.priorities))
    add(wanted.due_before, "t.due_on < %(due_before)s", due_before=wanted.due_before)
    add(wanted.due_after, "t.due_on > %(due_after)s", due_after=wanted.due_after)
    add(
        wanted.overlaps_from,
        "coalesce(t.due_on, t.starts_on) >= %(overlaps_from)s",
        overlaps_from=wanted.overlaps_from,
    )
    add(
        wanted.overlaps_until,
        "coalesce(t.starts_on, t.due_on) <= %(overlaps_until)s",
        overlaps_until=wanted.overlaps_until,
    )
    add(wanted.changed_after, "t.changed_at > %(changed_after)s", changed_after=wanted.changed_after)
    late: LiteralString = "(t.due_on < %(today)s and t.done_at is null)"
    if wanted.overdue is not None:
        where.append(late if wanted.overdue else "not coalesce(" + late + ", false)")
    if wanted.blocked is not None:
        where.append(_BLOCKED if wanted.blocked else "not " + _BLOCKED)
    add(
        wanted.assigned_by,
        "t.id in (select a.task from tasks.assignment a where a.by = %(assigned_by)s and a.person <> a.by)",
        assigned_by=wanted.assigned_by,
    )
    if wanted.key:
        where.append("(t.project = (select id from tasks.project where key = %(key)s) and t.number = %(number)s)")
        params.update(key=wanted.key[0], number=wanted.key[1])
    elif wanted.text:
        where.append("t.title ilike %(text)s")
        plain = wanted.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        params["text"] = f"%{plain}%"
    return " and ".join(where), params


_ALIVE: LiteralString = "t.project <> all(array(select id from tasks.project where trashed_at is not null))"
_ACTIVE: LiteralString = (
    "t.project <> all(array(select id from tasks.project where trashed_at is not null or archived_at is not null))"
)

_TAGS: tuple[LiteralString, ...] = (
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag0)s)",
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag1)s)",
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag2)s)",
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag3)s)",
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag4)s)",
    "t.id in (select g.task from tasks.task_tag g where g.tag = %(tag5)s)",
)
MOST_TAGS = len(_TAGS)

_BLOCKED: LiteralString = (
    "exists (select from tasks.dependency d join tasks.task b on b.id = d.needs where d.task = t.id"
    " and d.sort in ('finish-start', 'finish-finish') and b.done_at is null and b.trashed_at is null)"
)


class _Plain(Struct, frozen=True, kw_only=True):
    id: UUID
    number: int
    project: UUID
    project_key: str
    project_name: str
    place: UUID
    title: str
    state: UUID
    state_name: str
    category: Category
    priority: int
    starts_on: date | None
    due_on: date | None
    estimate_minutes: int | None
    milestone: UUID | None
    milestone_name: str | None
    parent: UUID | None
    position: float
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    done_at: datetime | None
    trashed_at: datetime | None
    revision: int
    closed: bool


class _More(Struct, frozen=True, kw_only=True):
    id: UUID
    role: int | None
    subtasks: int
    subtasks_done: int
    blocked: bool
    repeats: bool
    assignees: list[Assignee]
    tags: list[Tag]
    depends: list[Dependency]


_COLUMNS: LiteralString = (
    "select t.id, t.number, t.project, p.key as project_key, p.name as project_name, t.place, t.title, t.state,"
    " s.name as state_name, s.category, t.priority, t.starts_on, t.due_on, t.estimate_minutes, t.milestone,"
    " (select m.name from tasks.milestone m where m.id = t.milestone) as milestone_name, t.parent, t.position,"
    " t.created_at, t.created_by, t.changed_at, t.done_at, t.trashed_at, t.revision,"
    " p.archived_at is not null as closed from "
)
_NAMED: LiteralString = (
    " t join tasks.project p on p.id = t.project and p.trashed_at is null join tasks.state s on s.id = t.state"
)
_DETAILS: LiteralString = (
    "select t.id, (select max(r.role) from ground.reach r where r.person = %(me)s and r.collection = t.place) as role,"
    " (select count(*) from tasks.task c where c.parent = t.id and c.trashed_at is null) as subtasks,"
    " (select count(*) from tasks.task c where c.parent = t.id and c.trashed_at is null and c.done_at is not null)"
    " as subtasks_done, " + _BLOCKED + " as blocked,"
    " exists (select from tasks.recurrence r where r.task = t.id) as repeats,"
    " coalesce((select json_agg(json_build_object('id', a.person, 'fn', n.fn, 'state', a.state,"
    " 'category', s.category) order by a.at, a.person) from tasks.assignment a"
    " join ground.person n on n.id = a.person join tasks.state s on s.id = a.state where a.task = t.id), '[]')"
    " as assignees,"
    " coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'tag_group', g.tag_group,"
    " 'colour', g.colour) order by g.position, g.id) from tasks.task_tag k join tasks.tag g on g.id = k.tag"
    " where k.task = t.id), '[]') as tags,"
    " coalesce((select json_agg(json_build_object('needs', d.needs, 'sort', d.sort, 'lag_days', d.lag_days)"
    " order by d.needs) from tasks.dependency d where d.task = t.id), '[]') as depends"
    " from tasks.task t where t.id = any(%(ids)s)"
)


async def page(
    tx: Tx, wanted: Wanted, *, today: date, at: tuple[Any, UUID] | None, most: int, acts: Sequence[str]
) -> list[TaskRow]:
    """Up to `most` tasks of the list after the place `at`."""
    where, params = _conditions(wanted, me=tx.actor, today=today)
    beyond, order = _ORDER[wanted.sort]
    if at is not None:
        where = where + " and " + beyond
        params.update(at=at[0], at_id=at[1])
    # the page is cut from the tasks alone, in the order of an index; names are joined to what is left
    plain = await tx.rows(
        _Plain,
        _COLUMNS
        + "(select t.* from tasks.task t where "
        + where
        + " order by "
        + order
        + " limit %(most)s)"
        + _NAMED
        + " order by "
        + order,
        **params,
        most=most,
    )
    return await _with_details(tx, plain, acts)


async def rows(tx: Tx, ids: Sequence[UUID], *, acts: Sequence[str]) -> list[TaskRow]:
    """These tasks, trashed ones included, as far as the actor sees them."""
    found = await tx.rows(
        _Plain,
        _COLUMNS + "tasks.task" + _NAMED + " where t.id = any(%(ids)s) and (%(all)s or " + IN_REACH + ")",
        ids=list(ids),
        me=tx.actor,
        all=tx.who.kind == "system",
    )
    order = {id: at for at, id in enumerate(ids)}
    return await _with_details(tx, sorted(found, key=lambda row: order[row.id]), acts)


async def _with_details(tx: Tx, plain: Sequence[_Plain], acts: Sequence[str]) -> list[TaskRow]:
    if not plain:
        return []
    found = await tx.rows(_More, _DETAILS, ids=[row.id for row in plain], me=tx.actor)
    more = {row.id: row for row in found}
    return [_joined(tx, row, more[row.id], acts) for row in plain]


def _joined(tx: Tx, row: _Plain, more: _More, acts: Sequence[str]) -> TaskRow:
    role = Role.of(more.role) if more.role else None
    return TaskRow(
        id=row.id,
        key=f"{row.project_key}-{row.number}",
        number=row.number,
        project=ProjectBrief(id=row.project, key=row.project_key, name=row.project_name),
        title=row.title,
        state=State(id=row.state, name=row.state_name, category=row.category),
        priority=row.priority,
        starts_on=row.starts_on,
        due_on=row.due_on,
        estimate_minutes=row.estimate_minutes,
        milestone=row.milestone,
        milestone_name=row.milestone_name,
        parent=row.parent,
        position=row.position,
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.changed_at,
        done_at=row.done_at,
        trashed_at=row.trashed_at,
        revision=row.revision,
        subtasks=more.subtasks,
        subtasks_done=more.subtasks_done,
        blocked=more.blocked,
        repeats=more.repeats,
        shared=row.place == row.id,
        assignees=more.assignees,
        tags=more.tags,
        depends=more.depends,
        may=tx.may(role, *(acts if not row.closed else acts[:1])),
    )


_GROUPS: dict[Grouping, LiteralString] = {
    Grouping.STATE: "select t.state::text as key, count(*) as tasks",
    Grouping.MILESTONE: "select t.milestone::text as key, count(*) as tasks",
    Grouping.PRIORITY: "select t.priority::text as key, count(*) as tasks",
    Grouping.PROJECT: "select t.project::text as key, count(*) as tasks",
    Grouping.ASSIGNEE: "select a.person::text as key, count(*) as tasks",
    Grouping.TAG: "select g.tag::text as key, count(*) as tasks",
}
_GROUP_JOINS: dict[Grouping, LiteralString] = {
    Grouping.ASSIGNEE: " left join tasks.assignment a on a.task = t.id",
    Grouping.TAG: " left join tasks.task_tag g on g.task = t.id",
}


async def groups(q: Queries, wanted: Wanted, *, me: UUID, today: date, by: Grouping) -> list[GroupCount]:
    """How many tasks of the whole list fall under each value."""
    where, params = _conditions(wanted, me=me, today=today)
    return await q.rows(
        GroupCount,
        _GROUPS[by]
        + " from tasks.task t"
        + _GROUP_JOINS.get(by, "")
        + " where "
        + where
        + " group by 1 order by 1 limit 1000",
        **params,
    )


async def mine(q: Queries, *, me: UUID, today: date, week: date) -> MineCounts:
    """How much waits in each bucket of one's own work; `week` is the last day of this week."""
    found = await q.row(
        MineCounts,
        "with own as (select t.due_on from tasks.assignment a join tasks.state s on s.id = a.state"
        " join tasks.task t on t.id = a.task join tasks.project p on p.id = t.project"
        " where a.person = %(me)s and s.category <> 'done' and t.done_at is null and t.trashed_at is null"
        " and p.trashed_at is null and p.archived_at is null and " + IN_REACH + ")"
        " select count(*) filter (where due_on = %(today)s) as today,"
        " count(*) filter (where due_on between %(today)s and %(week)s) as week,"
        " count(*) filter (where due_on < %(today)s) as overdue,"
        " count(*) filter (where due_on is null or due_on > %(week)s) as later,"
        " (select count(*) from tasks.task t join tasks.project p on p.id = t.project"
        " where t.id in (select a.task from tasks.assignment a where a.by = %(me)s and a.person <> %(me)s)"
        " and t.done_at is null and t.trashed_at is null and p.trashed_at is null and p.archived_at is null"
        " and " + IN_REACH + ") as by_me,"
        " (select count(*) from tasks.follower f join tasks.task t on t.id = f.task"
        " join tasks.project p on p.id = t.project where f.person = %(me)s and t.done_at is null"
        " and t.trashed_at is null and p.trashed_at is null and p.archived_at is null and " + IN_REACH + ")"
        " as following from own",
        me=me,
        today=today,
        week=week,
    )
    assert found is not None
    return found
