"""What a task's own page shows beside its row: path, dependencies, people, history."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.tasks.models.nouns import Link
from madang.tasks.models.views import ChangeRow, PersonBrief, Predecessor, TaskBrief
from madang.tasks.store.lists import IN_REACH

_BRIEF = "select t.id, p.key || '-' || t.number as key, t.title, s.category, t.due_on"
_JOINS = " join tasks.project p on p.id = t.project join tasks.state s on s.id = t.state"


async def path(q: Queries, id: UUID, *, me: UUID) -> list[TaskBrief]:
    """The tasks above, from the top down; those out of reach are left out."""
    return await q.rows(
        TaskBrief,
        "with recursive above as (select parent, 1 as level from tasks.task where id = %(id)s"
        " union all select t.parent, a.level + 1 from above a join tasks.task t on t.id = a.parent"
        " where a.level < 100) "
        + _BRIEF
        + " from above a join tasks.task t on t.id = a.parent"
        + _JOINS
        + " where "
        + IN_REACH
        + " order by a.level desc",
        id=id,
        me=me,
    )


class _Near(TaskBrief, frozen=True, kw_only=True):
    sort: Link
    lag_days: int
    after: bool


async def neighbours(q: Queries, id: UUID, *, me: UUID) -> tuple[list[Predecessor], list[Predecessor]]:
    """What the task waits for, and what waits for it; what is out of reach or in the trash is left out."""
    near = await q.rows(
        _Near,
        _BRIEF + ", d.sort, d.lag_days, d.after from (select needs as id, sort, lag_days, false as after"
        " from tasks.dependency where task = %(id)s union all select task, sort, lag_days, true"
        " from tasks.dependency where needs = %(id)s) d join tasks.task t on t.id = d.id"
        + _JOINS
        + " where t.trashed_at is null and "
        + IN_REACH
        + " order by t.number",
        id=id,
        me=me,
    )

    def side(after: bool) -> list[Predecessor]:
        return [
            Predecessor(
                task=TaskBrief(id=one.id, key=one.key, title=one.title, category=one.category, due_on=one.due_on),
                sort=one.sort,
                lag_days=one.lag_days,
            )
            for one in near
            if one.after is after
        ]

    return side(False), side(True)


async def people(q: Queries, ids: Sequence[UUID]) -> list[PersonBrief]:
    """Names of people, by name."""
    return await q.rows(
        PersonBrief,
        'select id, fn from ground.person where id = any(%(ids)s) order by fn collate "C", id',
        ids=list(ids),
    )


async def spent(q: Queries, task: UUID) -> int:
    """Minutes worked on a task."""
    return int(await q.value("select coalesce(sum(minutes), 0) from tasks.time_entry where task = %(task)s", task=task))


async def history(q: Queries, task: UUID, *, after: UUID | None, most: int) -> list[ChangeRow]:
    """Changes of a task, newest first, older than `after`."""
    return await q.rows(
        ChangeRow,
        "select c.id, c.act, c.field, c.before, c.after, c.actor, n.fn, c.at, c.undone, c.undoes"
        " from tasks.change c left join ground.person n on n.id = c.actor"
        " where c.task = %(task)s and (%(after)s::uuid is null or c.id < %(after)s) order by c.id desc limit %(most)s",
        task=task,
        after=after,
        most=most,
    )


async def names(q: Queries, ids: Sequence[UUID], *, me: UUID) -> dict[str, str]:
    """What the ids in a history stand for: people, states, milestones, tags, projects and tasks in reach."""
    return dict(
        await q.tuples(
            "select id::text, fn from ground.person where id = any(%(ids)s)"
            " union all select id::text, name from tasks.state where id = any(%(ids)s)"
            " union all select id::text, name from tasks.milestone where id = any(%(ids)s)"
            " union all select id::text, name from tasks.tag where id = any(%(ids)s)"
            " union all select p.id::text, p.name from tasks.project p where p.id = any(%(ids)s)"
            " union all select t.id::text, p.key || '-' || t.number || ' ' || t.title from tasks.task t"
            " join tasks.project p on p.id = t.project where t.id = any(%(ids)s) and " + IN_REACH,
            ids=list(ids),
            me=me,
        )
    )


class Sight(Struct, frozen=True, kw_only=True):
    """A person who sees one place and not the other."""

    id: UUID
    fn: str
    gains: bool


async def differing_sight(q: Queries, places: Sequence[UUID], target: UUID) -> list[Sight]:
    """Who sees the target and not one of the places, and who sees one of the places and not the target."""
    return await q.rows(
        Sight,
        "with old as (select distinct person from ground.reach where collection = any(%(places)s) and role >= 2),"
        " new as (select distinct person from ground.reach where collection = %(target)s and role >= 2)"
        " select n.id, n.fn, old.person is null as gains from old full join new on new.person = old.person"
        " join ground.person n on n.id = coalesce(old.person, new.person)"
        ' where old.person is null or new.person is null order by n.fn collate "C", n.id',
        places=list(places),
        target=target,
    )


async def roles_in(q: Queries, places: Sequence[UUID], *, me: UUID) -> dict[UUID, int]:
    """The person's greatest role in each of the places it reaches."""
    return dict(
        await q.tuples(
            "select collection, max(role) from ground.reach where person = %(me)s and collection = any(%(places)s)"
            " group by collection",
            me=me,
            places=list(places),
        )
    )


async def all_open_of(q: Queries, person: UUID) -> list[UUID]:
    """Unfinished tasks that a person has to do, for the hand-over of what somebody leaves."""
    return await q.values(
        "select t.id from tasks.assignment a join tasks.task t on t.id = a.task"
        " join tasks.project p on p.id = t.project where a.person = %(person)s and t.done_at is null"
        " and t.trashed_at is null and p.trashed_at is null and p.archived_at is null order by t.id",
        person=person,
    )
