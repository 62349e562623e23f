"""Every list of pages, posts, meetings, trips and messages can be found by an index, however many there are.

Some thousand rows are there for the planner to reckon with; told not to read tables whole it shows whether there is another
way. What it then still reads without a condition of an index would be read whole at 100,000 rows as well.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast
from uuid import UUID

import msgspec

from madang.boards import store as posts
from madang.boards.models import PostState
from madang.boards.store import boards, readers
from madang.ground import hosts
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.testing import Cast
from madang.ground.tx import Actor, Tx
from madang.meetings.models import When
from madang.meetings.store import meetings
from madang.messenger.store import later, messages, polls, rooms, saved, seats, stretches
from madang.trips import store as trips
from madang.trips.models import TripWhen
from madang.wiki.actions.spaces import KEPT
from madang.wiki.store import exchanges, pages, reading, spaces, templates, versions

Plan = dict[str, Any]
ONE, NOW, DAY = UUID("01a00000-0000-7000-8000-000000000001"), datetime(2026, 11, 21, tzinfo=UTC), date(2026, 11, 21)
LARGE = frozenset(
    [
        "page",
        "body",
        "version",
        "reading",
        "template",
        "exchange",
        "space",
        "post",
        "support",
        "meeting",
        "attendee",
        "trip",
        "companion",
        "thing",
        "granted",
        "comment",
        "attachment",
        "message",
        "reaction",
        "seat",
        "saved",
        "scheduled",
        "reminder",
        "vote",
        "stretch",
    ]
)
"""Tables that grow with what people do."""


class Explaining(Tx):
    """Shows how each statement would be run, and runs none."""

    plans: list[Plan]

    async def _fetch(self, statement: Any, params: dict[str, Any]) -> tuple[list[str], list[tuple[Any, ...]]]:
        _, rows = await super()._fetch("explain (format json) " + cast(str, statement), params)
        found = rows[0][0]
        self.plans.append((msgspec.json.decode(found) if isinstance(found, (str, bytes)) else found)[0]["Plan"])
        return [], []


def nodes(plan: Plan) -> Iterator[Plan]:
    """The plan and all in it."""
    yield plan
    for one in plan.get("Plans", ()):
        yield from nodes(one)


def read_whole(plan: Plan) -> list[str]:
    """Large tables that the plan reads from one end to the other."""
    return [
        f"{one['Relation Name']} by {one.get('Index Name', 'itself')}"
        for one in nodes(plan)
        if one.get("Relation Name") in LARGE
        and not one.get("Index Cond")
        and one["Node Type"] in {"Seq Scan", "Index Scan", "Index Only Scan", "Parallel Seq Scan"}
    ]


def listed(tx: Tx, **given: Any) -> Awaitable[Any]:
    """A board, narrowed in some way."""
    plain: Plan = {"category": "", "state": None, "mine": False, "hidden": False, "after": None, "most": 51}
    return posts.listed(tx, ONE, **{**plain, **given})


STALE: Plan = {"until": DAY, "most": 51}
LISTS: dict[str, Callable[[Tx, UUID], Awaitable[Any]]] = {
    "pages of a space": lambda tx, me: pages.leaves(tx, me, ONE),
    "pages below a page": lambda tx, me: pages.below(tx, me, ONE),
    "pages shared alone": lambda tx, me: pages.shared(tx, me),
    "pages to look at": lambda tx, me: pages.stale(tx, me, space=None, after=None, **STALE),
    "pages to look at, of a space": lambda tx, me: pages.stale(tx, me, space=ONE, after=None, **STALE),
    "pages to look at, further": lambda tx, me: pages.stale(tx, me, space=ONE, after=(DAY, ONE), **STALE),
    "pages due": lambda tx, me: pages.all_due(tx, DAY),
    "spaces": lambda tx, me: spaces.mine(tx, me),
    "spaces to open": lambda tx, me: hosts.offers(tx, KEPT),
    "readers of a page": lambda tx, me: reading.of(tx, ONE, after=ONE, most=51),
    "templates": lambda tx, me: templates.of(tx, space=ONE, owner=me),
    "versions": lambda tx, me: versions.of(tx, ONE, before=ONE, named=False),
    "named versions": lambda tx, me: versions.of(tx, ONE, before=None, named=True),
    "imports": lambda tx, me: exchanges.of(tx, me, most=50),
    "boards": lambda tx, me: boards.views(tx, acts=[]),
    "posts": lambda tx, me: listed(tx),
    "posts, further": lambda tx, me: listed(tx, after=(False, NOW, ONE)),
    "posts of a category": lambda tx, me: listed(tx, category="a"),
    "posts that stand so": lambda tx, me: listed(tx, state=PostState.OPEN),
    "posts for somebody": lambda tx, me: listed(tx, mine=True),
    "posts not shown": lambda tx, me: listed(tx, hidden=True),
    "posts on the first page": lambda tx, me: posts.for_home(tx, must=False, most=5),
    "posts to read": lambda tx, me: posts.for_home(tx, must=True, most=5),
    "posts to announce": lambda tx, me: boards.all_waiting(tx, now=NOW, most=50),
    "who opened a post": lambda tx, me: readers.listed(tx, ONE, read=None, after=None, most=51),
    "one's meetings": lambda tx, me: meetings.rows(tx, me, when=None, about=None, before=None),
    "one's meetings to come": lambda tx, me: meetings.rows(tx, me, when=When.UPCOMING, about=None, before=ONE),
    "meetings about a thing": lambda tx, me: meetings.rows(tx, me, when=None, about=ONE, before=None),
    "meetings somebody leads": lambda tx, me: meetings.all_led(tx, me),
    "trips to come": lambda tx, me: trips.listed(tx, when=TripWhen.COMING, after=None, most=51),
    "trips over": lambda tx, me: trips.listed(tx, when=TripWhen.PAST, after=(NOW, ONE), most=51),
    "rooms": lambda tx, me: rooms.listed(tx, me),
    "rooms to open": lambda tx, me: rooms.possible(tx, me, ["people.unit", "people.site", "tasks.project"]),
    "rooms to join": lambda tx, me: rooms.joinable(tx, me),
    "what was said": lambda tx, me: messages.page(tx, ONE),
    "what was said before": lambda tx, me: messages.page(tx, ONE, before=50),
    "what was said after": lambda tx, me: messages.page(tx, ONE, after=50),
    "what happened in rooms": lambda tx, me: messages.changed(tx, {ONE: 5, me: 9}, most=300),
    "what was said from a day on": lambda tx, me: messages.first_since(tx, ONE, NOW),
    "what is pinned": lambda tx, me: messages.pinned(tx, ONE),
    "how far all have read": lambda tx, me: seats.marks(tx, ONE),
    "who voted": lambda tx, me: polls.people(tx, ONE, 1, options=3),
    "what one keeps": lambda tx, me: saved.listed(tx, me, before=None),
    "what one keeps, further": lambda tx, me: saved.listed(tx, me, before=ONE),
    "what one keeps of a room": lambda tx, me: saved.of(tx, ONE, me),
    "what one sends later": lambda tx, me: later.scheduled(tx, me),
    "what is to be sent": lambda tx, me: later.take_due(tx, now=NOW),
    "of what one is reminded": lambda tx, me: later.reminders(tx, me),
    "of what to remind": lambda tx, me: later.tell_due(tx, now=NOW),
    "what search has not read": lambda tx, me: stretches.untaken(tx, ONE),
    "who is on a trip": lambda tx, me: trips.away(tx, [me], dtstart=NOW, dtend=NOW + timedelta(days=1), but=new_id()),
}


TREES: dict[str, Callable[[Tx, UUID], Awaitable[Any]]] = {
    "pages of a space": lambda tx, me: pages.leaves(tx, me, ONE),
    "pages below a page": lambda tx, me: pages.below(tx, me, ONE),
    "pages that move": lambda tx, me: pages.tree(tx, ONE, most=1000),
    "places in a tree": lambda tx, me: pages.places(tx, ONE),
}


FILL = """
insert into ground.collection (id) select gen_random_uuid() from generate_series(1, 3000);
insert into ground.granted select id, '{me}', 3, false, false from ground.collection order by id limit 30
  on conflict do nothing;
insert into ground.granted select c.id, p.id, 3, false, false from ground.collection c,
  (select id from ground.party where kind = 'person' and id <> '{me}' limit 4) p on conflict do nothing;
insert into wiki.space (id, sort, owner, created_at, created_by)
  select id, 'project', id, now(), '{me}' from ground.collection order by id limit 2500
  on conflict do nothing;
insert into wiki.page (id, space, place, number, title, review_on, created_at, created_by, changed_at, changed_by)
  select gen_random_uuid(), s.id, s.id, n, 'a', date '2026-01-01' + n, now(), '{me}', now(), '{me}'
  from wiki.space s, generate_series(1, 3) n;
insert into wiki.body (page, state, document, edited_at, edited_by) select id, '', '{{}}', now(), '{me}' from wiki.page
  on conflict do nothing;
insert into ground.thing (id, kind, title, place, created_by) select id, 'wiki.page', 'a', place, '{me}' from wiki.page
  on conflict do nothing;
insert into wiki.template (id, space, title, document, created_at, created_by)
  select gen_random_uuid(), id, 'a', '{{}}', now(), '{me}' from wiki.space;
insert into boards.board (id, sort, name, position, created_at, created_by)
  select id, 'notices', 'a', 1, now(), '{me}' from ground.collection order by id desc limit 5;
insert into boards.post (id, board, title, shown_from, created_at, created_by, changed_at)
  select gen_random_uuid(), b.id, 'a', now(), now(), '{me}', now() from boards.board b, generate_series(1, 900);
insert into meetings.meeting (id, about, about_id, place, title, chair, code_key, created_at, created_by)
  select id, 'wiki.page:a', id, place, 'a', gen_random_uuid(), '', now(), gen_random_uuid() from wiki.page;
insert into meetings.attendee (id, meeting, person) select gen_random_uuid(), id, gen_random_uuid() from meetings.meeting;
insert into trips.trip (id, traveller, place, region, dtstart, dtend, all_day, state, confirmed_at, created_at, created_by,
  changed_at) select c.id, '{me}', 'a', 'a', now() + c.n * interval '2 days', now() + c.n * interval '2 days' + interval '1 day',
  true, 'confirmed', now(), now(), '{me}', now() from (select id, row_number() over (order by id) as n from ground.collection
  where id not in (select id from trips.trip) limit 2500) c;
insert into messenger.room (id, sort, created_at, created_by)
  select id, 'group', now(), '{me}' from ground.collection order by id limit 1000;
update messenger.room set open = true where id in (select id from messenger.room order by id desc limit 20);
insert into messenger.counter (room, seq, change) select id, 20, 20 from messenger.room on conflict do nothing;
insert into messenger.message (room, seq, change, client, author, at, text, pinned_at)
  select r.id, n, n, gen_random_uuid(), '{me}', now(), 'a', case when n = 1 then now() end
  from messenger.room r, generate_series(1, 20) n on conflict do nothing;
insert into messenger.reaction select room, seq, 'a', author, at from messenger.message where seq < 4 on conflict do nothing;
insert into messenger.seat (room, person) select r.id, p.id from messenger.room r,
  (select id from ground.person limit 5) p on conflict do nothing;
insert into messenger.saved select gen_random_uuid(), p.id, m.room, m.seq from messenger.message m,
  (select id from ground.person limit 3) p where m.seq < 4 on conflict do nothing;
insert into messenger.scheduled (id, room, author, text, send_at) select gen_random_uuid(), r.id, p.id, 'a', now()
  from messenger.room r, (select id from ground.person limit 3) p;
insert into messenger.reminder select p.id, m.room, m.seq, now() from messenger.message m,
  (select id from ground.person limit 3) p where m.seq < 4 on conflict do nothing;
insert into messenger.vote select m.room, m.seq, n, p.id, now() from messenger.message m, generate_series(0, 2) n,
  (select id from ground.person limit 3) p where m.seq = 2 on conflict do nothing;
insert into messenger.stretch select gen_random_uuid(), id, n, n, current_date from messenger.room, generate_series(1, 5) n
  on conflict do nothing;
"""


async def explained(tx: Explaining, lists: Mapping[str, Callable[[Tx, UUID], Awaitable[Any]]]) -> dict[str, list[str]]:
    """The lists that read a large table whole, with the tables."""
    found = {}
    for name, ask in lists.items():
        tx.plans = []
        await ask(tx, tx.who.id)
        assert tx.plans, name
        found[name] = [one for plan in tx.plans for one in read_whole(plan)]
    return {name: whole for name, whole in found.items() if whole}


MANY_BELOW = """
insert into wiki.page (id, space, parent, place, number, title, created_at, created_by, changed_at, changed_by)
  select gen_random_uuid(), p.space, p.id, p.place, n, 'a', now(), '{me}', now(), '{me}'
  from (select * from wiki.page order by id limit 400) p, generate_series(1, 60) n
"""
"""So many that who has to guess how many lie below a page guesses high."""


@asynccontextmanager
async def filled(database: Database, house: House, cast: Cast) -> AsyncIterator[Explaining]:
    """A database with some thousand of everything, as long as it is looked at."""
    async with database.connection() as connection, connection.transaction(force_rollback=True):
        tx = Explaining(connection, house=house, who=Actor(id=cast.mina.id, kind="person"), via="test")
        for statement in FILL.format(me=cast.mina.id).split(";\n"):
            await tx.run(statement)
        await tx.run("analyze")
        yield tx


async def test_no_list_reads_a_large_table_whole(database: Database, house: House, cast: Cast) -> None:
    async with filled(database, house, cast) as tx:
        for way in ("seqscan", "hashjoin", "mergejoin", "material"):
            await tx.run(f"set local enable_{way} = off")
        wrong = await explained(tx, LISTS)
        assert wrong == {}, wrong


async def test_trees_go_by_the_index_of_their_own_accord(database: Database, house: House, cast: Cast) -> None:
    async with filled(database, house, cast) as tx:
        await tx.run(MANY_BELOW.format(me=cast.mina.id))
        await tx.run("analyze wiki.page")
        wrong = {
            name: whole for name, whole in (await explained(tx, TREES)).items() if any("page" in one for one in whole)
        }
        assert wrong == {}, wrong
