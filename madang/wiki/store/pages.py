"""Pages of the tree: read with what the actor may do there, written one at a time."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.wiki.models import Page, PageLeaf, PageState, PageStep

_PAGE = (
    "select p.id, p.space, p.parent, p.place, p.alone, p.number, p.title, p.icon, p.state, p.reviewer, p.review_on,"
    " p.reviewed_at, p.reviewed_by, p.logs_reading, coalesce(p.logs_reading, s.logs_reading) as logged,"
    " p.created_at, p.created_by, p.changed_at, p.changed_by, b.edited_at, b.edited_by,"
    " p.trashed_at, p.revision, coalesce(t.label, 'O') as label, b.words,"
    " case when %(all)s then 5 else coalesce(x.role, 0) end as rank, t.trashed_at is not null as gone"
    " from wiki.page p join wiki.space s on s.id = p.space join wiki.body b on b.page = p.id"
    " left join ground.thing t on t.id = p.id"
    " left join lateral (select max(r.role) as role from ground.reach r"
    " where r.person = %(me)s and r.collection = p.place) x on true"
)
_BELOW = "cross join lateral (select * from wiki.page c where c.parent = tree.id offset 0) p"
"""The pages right below those of a tree. Kept apart by its offset, so that however many pages there are each step goes by the
index: who reckons with steps of unknown size would rather read all pages whole."""
_TREE = (
    "with recursive tree as (select id, place from wiki.page where id = any(%(ids)s)"
    f" union select p.id, p.place from tree {_BELOW})"
)
_REACHED = "(%(all)s or p.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2))"
MOST_LEAVES = 5000


async def some(q: Queries, me: UUID, ids: Sequence[UUID], *, everything: bool = False) -> list[Page]:
    """These pages with the actor's rank in each place, in reach or not, in the order asked."""
    rows = await q.rows(Page, f"{_PAGE} where p.id = any(%(ids)s)", me=me, ids=list(ids), all=everything)
    found = {one.id: one for one in rows}
    return [found[id] for id in dict.fromkeys(ids) if id in found]


async def lock(q: Queries, ids: Sequence[UUID]) -> None:
    """These pages, held against other writers, in one order for everybody."""
    await q.run("select from wiki.page where id = any(%(ids)s) order by id for no key update", ids=list(ids))


async def path(q: Queries, me: UUID, id: UUID, *, everything: bool = False) -> list[PageStep]:
    """The pages above a page, outermost first, the page itself last; steps out of reach are left out."""
    return await q.rows(
        PageStep,
        "with recursive up as (select id, parent, 0 as depth from wiki.page where id = %(id)s union all"
        " select p.id, p.parent, up.depth + 1 from up join wiki.page p on p.id = up.parent where up.depth < 100)"
        f" select p.id, p.title, p.icon from up join wiki.page p using (id) where {_REACHED} order by up.depth desc",
        me=me,
        id=id,
        all=everything,
    )


_REACHED_ONCE = (
    "reached as materialized (select r.collection, max(r.role)::int as role from ground.reach r"
    " where r.person = %(me)s group by r.collection)"
)
"""What somebody reaches, read once for a whole tree and not once a page."""
_LEAF = (
    "select p.id, p.parent, p.title, p.icon, p.number, p.state, p.place = p.id as shared,"
    " case when %(all)s then 5 else coalesce(x.role, 0) end as rank"
)
_STEP = "p.id, p.parent, p.title, p.icon, p.number, p.state, p.place"
_LEAVES = (
    f" union all select {_STEP}, tree.way || p.number from tree {_BELOW} where p.trashed_at is null) {_LEAF} from tree p"
    " left join reached x on x.collection = p.place where %(all)s or x.role >= 2 order by p.way, p.id limit %(most)s"
)


async def leaves(q: Queries, me: UUID, space: UUID, *, everything: bool = False) -> list[PageLeaf]:
    """All pages of a space in reach, each parent's in their order."""
    return await q.rows(
        PageLeaf,
        f"with recursive {_REACHED_ONCE}, tree as (select {_STEP}, array[p.number] as way from wiki.page p"
        f" where p.space = %(space)s and p.parent is null and p.trashed_at is null{_LEAVES}",
        me=me,
        space=space,
        all=everything,
        most=MOST_LEAVES,
    )


async def below(q: Queries, me: UUID, page: UUID, *, everything: bool = False) -> list[PageLeaf]:
    """A page and all pages below it in reach, each parent's in their order."""
    return await q.rows(
        PageLeaf,
        f"with recursive {_REACHED_ONCE}, tree as (select {_STEP}, array[0] as way from wiki.page p"
        f" where p.id = %(page)s{_LEAVES}",
        me=me,
        page=page,
        all=everything,
        most=MOST_LEAVES,
    )


async def shared(q: Queries, me: UUID) -> list[PageLeaf]:
    """Pages with rights of their own that the person sees without seeing the space they lie in."""
    return await q.rows(
        PageLeaf,
        f"with {_REACHED_ONCE} {_LEAF} from reached x join wiki.page p on p.id = x.collection and p.place = p.id"
        " where x.role >= 2 and p.trashed_at is null and p.space not in (select collection from reached where role >= 2)"
        ' order by p.title collate "C", p.id limit 500',
        me=me,
        all=False,
    )


async def insert(
    q: Queries,
    id: UUID,
    *,
    space: UUID,
    parent: UUID | None,
    place: UUID,
    title: str,
    icon: str,
    by: UUID,
    now: datetime,
) -> None:
    """A new page, the last one of its parent."""
    await q.run(
        "insert into wiki.page (id, space, parent, place, number, title, icon, created_at, created_by, changed_at,"
        " changed_by) select %(id)s, %(space)s, %(parent)s, %(place)s, coalesce((select max(number) from wiki.page"
        " where space = %(space)s and parent is not distinct from %(parent)s), 0) + 1, %(title)s, %(icon)s, %(now)s,"
        " %(by)s, %(now)s, %(by)s",
        id=id,
        space=space,
        parent=parent,
        place=place,
        title=title,
        icon=icon,
        by=by,
        now=now,
    )


async def save(
    q: Queries, id: UUID, *, title: str, icon: str, logs_reading: bool | None, by: UUID, now: datetime
) -> None:
    """Change what stands beside the text."""
    await q.run(
        "update wiki.page set title = %(title)s, icon = %(icon)s, logs_reading = %(logs)s, changed_at = %(now)s,"
        " changed_by = %(by)s, revision = revision + 1 where id = %(id)s",
        id=id,
        title=title,
        icon=icon,
        logs=logs_reading,
        by=by,
        now=now,
    )


async def stand(
    q: Queries,
    id: UUID,
    *,
    state: PageState,
    reviewer: UUID | None,
    review_on: date | None,
    reviewed_at: datetime | None,
    reviewed_by: UUID | None,
) -> None:
    """How far a page is that others are to rely on."""
    await q.run(
        "update wiki.page set state = %(state)s, reviewer = %(reviewer)s, review_on = %(review_on)s,"
        " reviewed_at = %(at)s, reviewed_by = %(by)s, revision = revision + 1 where id = %(id)s",
        id=id,
        state=state.value,
        reviewer=reviewer,
        review_on=review_on,
        at=reviewed_at,
        by=reviewed_by,
    )


async def trash(q: Queries, id: UUID, *, by: UUID | None, now: datetime) -> None:
    """Into the trash, or back with `by` None."""
    await q.run(
        "update wiki.page set trashed_by = %(by)s, trashed_at = case when %(by)s::uuid is null then null else"
        " %(now)s::timestamptz end, revision = revision + 1 where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def holds(q: Queries, page: UUID, other: UUID) -> bool:
    """Whether the other page is this one or lies below it."""
    return bool(
        await q.value(
            "with recursive up as (select id, parent from wiki.page where id = %(other)s union"
            " select p.id, p.parent from wiki.page p join up on p.id = up.parent)"
            " select exists (select from up where id = %(page)s)",
            page=page,
            other=other,
        )
    )


async def depth(q: Queries, page: UUID) -> int:
    """How many pages stand above a page, with itself."""
    return int(
        await q.value(
            "with recursive up as (select id, parent from wiki.page where id = %(page)s union"
            " select p.id, p.parent from wiki.page p join up on p.id = up.parent) select count(*) from up",
            page=page,
        )
    )


async def living(q: Queries, id: UUID) -> UUID | None:
    """The nearest page above a page below which nothing is in the trash; None for the space itself."""
    found: UUID | None = await q.value(
        "with recursive up as (select id, parent, trashed_at, 0 as depth from wiki.page where id ="
        " (select parent from wiki.page where id = %(id)s) union all select p.id, p.parent, p.trashed_at,"
        " up.depth + 1 from up join wiki.page p on p.id = up.parent)"
        " select id from up where depth > coalesce((select max(depth) from up where trashed_at is not null), -1)"
        " order by depth limit 1",
        id=id,
    )
    return found


async def tree(q: Queries, id: UUID, *, most: int) -> list[tuple[UUID, UUID | None]]:
    """Ids and parents of a page and the living pages below it, parents first."""
    rows = await q.tuples(
        "with recursive tree as (select id, parent, number, 0 as depth from wiki.page where id = %(id)s"
        f" union all select p.id, p.parent, p.number, tree.depth + 1 from tree {_BELOW}"
        " where p.trashed_at is null) select id, parent from tree order by depth, number, id limit %(most)s",
        id=id,
        most=most,
    )
    return [(row[0], row[1]) for row in rows]


async def places(q: Queries, id: UUID) -> list[tuple[UUID, int]]:
    """The places in a tree of pages, those with rights of their own included, and how many pages lie in each."""
    rows = await q.tuples(_TREE + " select place, count(*) from tree group by place", ids=[id])
    return [(row[0], row[1]) for row in rows]


async def put(q: Queries, id: UUID, *, parent: UUID | None, after: UUID | None, first: bool, space: UUID) -> None:
    """Let a page lie below a parent: the first one, behind another one, or the last one. Siblings count anew."""
    siblings = await q.values(
        "select id from wiki.page where space = %(space)s and parent is not distinct from %(parent)s and id <> %(id)s"
        " order by number, id",
        space=space,
        parent=parent,
        id=id,
    )
    at = 0 if first else siblings.index(after) + 1 if after in siblings else len(siblings)
    await q.run(
        "update wiki.page p set number = s.number, parent = case when p.id = %(id)s then %(parent)s else p.parent end"
        " from unnest(%(ids)s::uuid[]) with ordinality as s (id, number) where p.id = s.id"
        " and (p.id = %(id)s or p.number <> s.number)",
        ids=[*siblings[:at], id, *siblings[at:]],
        id=id,
        parent=parent,
    )


async def touch(q: Queries, id: UUID, *, by: UUID, now: datetime) -> None:
    """A page was moved: its revision counts on."""
    await q.run(
        "update wiki.page set changed_at = %(now)s, changed_by = %(by)s, revision = revision + 1 where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def carry(q: Queries, root: UUID, *, before: UUID, after: UUID, space: UUID, only: bool = False) -> list[UUID]:
    """Let other rights rule a tree, or with `only` its root: pages, and all that lies on them.

    Parts with rights of their own lie in the new place from now on and keep their own grants: gives those, whose
    rights have to be flattened anew.
    """
    start = "with recursive tree as (select id from wiki.page where id = any(%(ids)s))" if only else _TREE
    await q.run(
        start + " update wiki.page p set place = case when p.place = %(before)s then %(after)s else p.place end,"
        " space = %(space)s from tree where p.id = tree.id",
        ids=[root],
        before=before,
        after=after,
        space=space,
    )
    if before == after:
        return []
    await q.run(
        start + ", inside as (select id from tree union select t.id from ground.thing t join inside i"
        " on t.within = i.id where t.kind <> 'wiki.page') update ground.thing t set place = %(after)s from inside"
        " where t.id = inside.id and t.place = %(before)s",
        ids=[root],
        before=before,
        after=after,
    )
    return await q.values(
        start + " update ground.collection c set parent = %(after)s from tree where c.id = tree.id"
        " and c.parent = %(before)s and c.id <> %(after)s returning c.id",
        ids=[root],
        before=before,
        after=after,
    )


async def stand_alone(q: Queries, id: UUID, *, alone: bool) -> None:
    """Whether a page's own rights are its alone."""
    await q.run("update wiki.page set alone = %(alone)s where id = %(id)s", id=id, alone=alone)


async def set_place(q: Queries, id: UUID, place: UUID) -> None:
    """The collection whose rights rule one page."""
    await q.run("update wiki.page set place = %(place)s where id = %(id)s", id=id, place=place)


async def around(q: Queries, id: UUID) -> UUID | None:
    """The collection around a page with rights of its own."""
    found: UUID | None = await q.value("select parent from ground.collection where id = %(id)s", id=id)
    return found


async def inherits(q: Queries, id: UUID) -> bool:
    """Whether a collection takes over the rights around it."""
    return bool(await q.value("select inherits from ground.collection where id = %(id)s", id=id))


async def drop(q: Queries, id: UUID) -> tuple[int, list[UUID]]:
    """Take a page out of the tree with all below it. Gives how many, and the collections among them, inner ones first."""
    collections = await q.values(
        _TREE + " select c.id from ground.collection c join tree using (id) order by c.created_at desc", ids=[id]
    )
    ids = await q.values(_TREE + " select id from tree", ids=[id])
    await q.run("delete from wiki.change where page = any(%(ids)s)", ids=ids)
    gone = await q.run("delete from wiki.page where id = any(%(ids)s)", ids=ids)
    return gone, collections


async def people(q: Queries, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Names of people."""
    return dict(await q.tuples("select id, fn from ground.person where id = any(%(ids)s)", ids=list(set(ids))))


async def favourites(q: Queries, me: UUID, ids: Sequence[UUID]) -> set[UUID]:
    """Those of the pages that are the person's favourites."""
    return set(
        await q.values(
            "select thing from ground.favourite where person = %(me)s and thing = any(%(ids)s)", me=me, ids=list(ids)
        )
    )


async def stale(
    q: Queries, me: UUID, *, space: UUID | None, until: date, after: tuple[date, UUID] | None, most: int
) -> list[Page]:
    """Pages in reach that somebody has to look at by a day, the longest overdue first."""
    beyond = " and (p.review_on, p.id) > (%(day)s, %(id)s)" if after else ""
    return await q.rows(
        Page,
        f"{_PAGE} where p.trashed_at is null and p.review_on <= %(until)s and t.trashed_at is null"
        + (" and p.space = %(space)s" if space else "")
        + f" and p.place in (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2){beyond}"
        " order by p.review_on, p.id limit %(most)s",
        me=me,
        all=False,
        space=space,
        until=until,
        day=after[0] if after else None,
        id=after[1] if after else None,
        most=most,
    )


async def all_due(q: Queries, day: date) -> list[tuple[UUID, list[UUID]]]:
    """Pages whose day of review this is, and who is asked. For jobs."""
    rows = await q.tuples(
        "select p.id, array_remove(array[coalesce(p.reviewer, p.created_by)], null) from wiki.page p"
        " where p.review_on = %(day)s and p.trashed_at is null",
        day=day,
    )
    return [(row[0], row[1]) for row in rows]


async def card(q: Queries, id: UUID) -> dict[str, Any] | None:
    """What the Card of a page is made of; it carries the label of what it lies in."""
    rows = await q.tuples(
        "select p.title, p.place, coalesce(p.parent, p.space), p.state, coalesce(t.label, 'O'), p.created_by,"
        " p.trashed_by from wiki.page p left join ground.thing t on t.id = coalesce(p.parent, p.space)"
        " where p.id = %(id)s",
        id=id,
    )
    names = ("title", "place", "within", "summary", "label", "created_by", "trashed_by")
    return dict(zip(names, rows[0], strict=True)) if rows else None
