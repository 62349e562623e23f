"""Lists: the one query language, and one's own work over all projects."""

from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.tasks.access import TASK_ACTS
from madang.tasks.models.queries import Filter, Grouping, Sort, Wanted
from madang.tasks.models.views import MineCounts, TaskPage
from madang.tasks.rules import query
from madang.tasks.rules.macros import today
from madang.tasks.store import lists


async def page(
    tx: Tx, asked: Filter, *, group: Grouping | None = None, after: str | None = None, limit: int = 50
) -> TaskPage:
    """One page of a list in reach; with `group` the first page says how many fall under each value."""
    if len(asked.tag) > lists.MOST_TAGS:
        raise Invalid("tasks.too-many-tags", most=lists.MOST_TAGS)
    return await _page(tx, query.resolved(asked, me=tx.actor), group=group, after=after, limit=limit)


async def _page(
    tx: Tx, wanted: Wanted, *, group: Grouping | None = None, after: str | None = None, limit: int = 50
) -> TaskPage:
    on = today(tx.now)
    at = query.read_cursor(after, wanted.sort)
    found = await lists.page(tx, wanted, today=on, at=at, most=limit + 1, acts=TASK_ACTS)
    items = found[:limit]
    more = len(found) > limit
    return TaskPage(
        items=items,
        next=query.cursor_of(items[-1], wanted.sort) if more else None,
        groups=await lists.groups(tx, wanted, me=tx.actor, today=on, by=group) if group and at is None else [],
    )


async def mine(tx: Tx, *, bucket: str, after: str | None = None, limit: int = 50) -> TaskPage:
    """One's own work over all projects. Raises Invalid for a bucket there is not."""
    on = today(tx.now)
    day = timedelta(days=1)
    week = on + timedelta(days=6 - on.weekday())
    todo = ("open", "doing")
    own = Wanted(waiting_for=tx.actor, categories=todo, sort=Sort.DUE)
    buckets = {
        "today": replace(own, due_after=on - day, due_before=on + day),
        "week": replace(own, due_after=on - day, due_before=week + day),
        "overdue": replace(own, overdue=True),
        "later": replace(own, later_than=week),
        "all": own,
        "by-me": Wanted(assigned_by=tx.actor, categories=todo, sort=Sort.DUE),
        "following": Wanted(followers=(tx.actor,), categories=todo, sort=Sort.CHANGED),
        "commented": Wanted(commented_by=tx.actor, sort=Sort.CHANGED),
        "made": Wanted(authors=(tx.actor,), sort=Sort.CREATED),
    }
    if bucket not in buckets:
        raise Invalid("tasks.bucket-unknown")
    return await _page(tx, buckets[bucket], after=after, limit=limit)


async def mine_counts(tx: Tx) -> MineCounts:
    """How much waits in each bucket."""
    on = today(tx.now)
    return await lists.mine(tx, me=tx.actor, today=on, week=on + timedelta(days=6 - on.weekday()))


def me_of(tx: Tx, word: str | None) -> UUID | None:
    """A person named by id or `me`; None for nobody in particular. Raises Invalid."""
    return query.resolved(Filter(author=[word]), me=tx.actor).authors[0] if word else None
