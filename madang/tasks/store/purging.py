"""Deleting tasks for good."""

from uuid import UUID

from madang.ground.db import Queries


async def trash_of(q: Queries, id: UUID) -> tuple[UUID, bool] | None:
    """Place of a task and whether it is in the trash, also of one in a trashed project; the row is held."""
    rows = await q.tuples(
        "select place, trashed_at is not null from tasks.task where id = %(id)s for no key update", id=id
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def purge(q: Queries, id: UUID) -> list[UUID]:
    """Delete a trashed task and what is in the trash inside it; gives them. What came back meanwhile stays, at the top."""
    ids = await q.values(
        "with recursive tree as (select id from tasks.task where id = %(id)s union"
        " select t.id from tasks.task t join tree on t.parent = tree.id where t.trashed_at is not null)"
        " select id from tree",
        id=id,
    )
    await q.run(
        "update tasks.task set parent = null where parent = any(%(ids)s) and id <> all(%(ids)s)",
        ids=ids,
    )
    await q.run("delete from tasks.task where id = any(%(ids)s)", ids=ids)
    # rights of their own
    await q.run("delete from ground.collection where id = any(%(ids)s)", ids=ids)
    return ids
