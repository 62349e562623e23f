"""A page of 50 rows of the task list among 100,000 tasks, for a person who reaches 40 of 200 projects.

Server time is the whole request inside one process: session check, reach, rows, people and tags, JSON. The bare SQL is
the very statements of the page, sent by psycopg alone on the same connection settings. They take turns; medians count.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

from bench.runner import Record
from madang.ground.bus import bus
from madang.ground.config import Settings
from madang.ground.credentials import sessions
from madang.ground.db import Database, Queries
from madang.ground.identity import actions
from madang.ground.ids import new_id
from madang.ground.migrate import migrate
from madang.ground.parties import store
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.runtime import Runtime
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house

TARGETS = ("LIST-1",)
PROJECTS, IN_REACH, ROUNDS = 200, 40, 30
PAGES = {
    "newest": "/api/tasks",
    "by due day": "/api/tasks?sort=due&status=todo",
    "by change": "/api/tasks?sort=changed",
    "my work": "/api/tasks/mine?bucket=all",
    "one project's board": "/api/tasks?project={project}&sort=position",
    "by state": "/api/tasks?group=state",
    "a word": "/api/tasks?text=77",
}

FURNISH = """
insert into ground.collection (id, inherits) select ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, false
  from generate_series(1, %(projects)s) p;
insert into tasks.project (id, key, name, created_at, created_by) select
  ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, 'K' || p, 'Project ' || p, now(), %(me)s
  from generate_series(1, %(projects)s) p;
insert into tasks.state (id, project, name, category, position) select
  ('b000000' || s || '-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid,
  ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, c, c, s
  from generate_series(1, %(projects)s) p, unnest(array['open', 'doing', 'done']) with ordinality x (c, s);
insert into ground.grants (collection, party, role, created_by) select
  ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, %(me)s, 4, %(me)s
  from generate_series(1, %(reach)s) p;
insert into ground.granted (collection, party, role, adds, delegates)
  select collection, party, role, adds, delegates from ground.grants where party = %(me)s
  on conflict do nothing;
insert into tasks.task (id, project, number, place, title, state, priority, due_on, position, created_at, created_by,
  changed_at, done_at) select
  ('c0000000-0000-4000-8000-' || lpad(t::text, 12, '0'))::uuid, project, t / %(projects)s + 1, project,
  'Task number ' || t, ('b000000' || (t %% 3 + 1) || '-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, t %% 5,
  date '2026-01-01' + t %% 400, t, now() - t * interval '1 minute', %(me)s, now() - (t * 7919 %% %(tasks)s) * interval '1 second',
  case when t %% 3 = 2 then now() end
  from (select t, t %% %(projects)s + 1 as p,
    ('a0000000-0000-4000-8000-' || lpad((t %% %(projects)s + 1)::text, 12, '0'))::uuid as project
    from generate_series(1, %(tasks)s) t) x;
insert into tasks.assignment (task, person, state, by, at) select t.id, people[1 + t.number %% array_length(people, 1)],
  t.state, %(me)s, now() from tasks.task t, (select array_agg(id) as people from ground.person) y;
insert into tasks.tag (id, project, name, position) select
  ('d0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid,
  ('a0000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid, 'Tag', 1 from generate_series(1, %(projects)s) p;
insert into tasks.task_tag (task, tag, single) select t.id, g.id, false from tasks.task t
  join tasks.tag g on g.project = t.project where t.number %% 2 = 0;
"""


async def furnish(database: Database, tasks: int) -> tuple[str, UUID]:
    """A house with 50 people and the tasks; gives a session and who has it."""
    admin = Person(id=new_id(), sort="staff", fn="Kim", number="0000001")
    people = [Person(id=new_id(), sort="staff", fn=f"Person {one}", number=f"{one:07}") for one in range(2, 52)]
    async with transaction(database, house(), SYSTEM_ACTOR, via="bench") as tx:
        await actions.open_house(tx, institution=Institution(fn="Bench"), admin=admin, password="a quiet courtyard 7")
        for person in people:
            await store.insert_person(tx, person)
        token, _ = await sessions.start(
            tx, person=people[0].id, state="signed-in", device="bench", address="127.0.0.1", now=datetime.now(UTC)
        )
        values = {"projects": PROJECTS, "reach": IN_REACH, "tasks": tasks, "me": people[0].id}
        for statement in FURNISH.split(";\n"):
            if statement.strip():
                await tx.run(statement, **values)
    async with database.queries() as q:
        for table in ("tasks.task", "tasks.assignment", "tasks.task_tag", "tasks.state", "ground.granted"):
            await q.run("analyze " + table)
    return token, people[0].id


async def _timed(call: Callable[[], Awaitable[Any]]) -> float:
    began = time.perf_counter()
    await call()
    return (time.perf_counter() - began) * 1000


async def run(n: int, record: Record) -> None:
    """Measure every page of PAGES."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as cluster:
        await asyncio.to_thread(migrate, cluster.url, house().slices)
        database = Database(cluster.url)
        await database.open()
        token, _ = await furnish(database, n)
        settings = Settings(data=Path(folder) / "data")
        runtime = Runtime(house(), Database(cluster.url), bus(cluster.url), secure=False, settings=settings)
        async with runtime.running():
            found = await _measure(runtime, database, token)
        await database.close()
    worst = max(ratio for _, _, ratio in found.values())
    figure = "; ".join(f"{name} {server:.1f} / {bare:.1f} ms" for name, (server, bare, _) in found.items())
    record("LIST-1", n=n, figure=f"worst {worst:.2f} ×: {figure}", met=worst <= 3)


async def _measure(runtime: Runtime, database: Database, token: str) -> dict[str, tuple[float, float, float]]:
    found = {}
    transport = httpx.ASGITransport(app=runtime.app)  # type: ignore[arg-type]
    async with (
        httpx.AsyncClient(transport=transport, base_url="http://madang.test", cookies={"madang": token}) as web,
        database.queries() as q,
    ):
        for name, page in PAGES.items():
            url = page.format(project="a0000000-0000-4000-8000-000000000002")
            statements = await _statements(web, url)

            async def bare(statements: list[tuple[Any, dict[str, Any]]] = statements) -> None:
                for statement, values in statements:
                    await q.tuples(statement, **values)

            async def server(url: str = url) -> None:
                answer = await web.get(url)
                if answer.status_code != 200 or not answer.json()["items"]:
                    raise RuntimeError(f"{url}: {answer.status_code} {answer.text[:200]}")

            for warm in (bare, server, bare, server):
                await warm()
            times = [(await _timed(server), await _timed(bare)) for _ in range(ROUNDS)]
            fast, plain = (statistics.median(column) for column in zip(*times, strict=True))
            found[name] = (fast, plain, fast / plain)
    return found


async def _statements(web: httpx.AsyncClient, url: str) -> list[tuple[Any, dict[str, Any]]]:
    """The statements one request sends, caught on their way."""
    caught: list[tuple[Any, dict[str, Any]]] = []
    fetch = Queries._fetch  # noqa: SLF001

    async def catch(self: Queries, statement: Any, params: dict[str, Any]) -> Any:
        if "tasks.task" in str(statement):
            caught.append((statement, params))
        return await fetch(self, statement, params)

    Queries._fetch = catch  # type: ignore[method-assign]  # noqa: SLF001
    try:
        await web.get(url)
    finally:
        Queries._fetch = fetch  # type: ignore[method-assign]  # noqa: SLF001
    if not 1 <= len(caught) <= 3:
        raise RuntimeError(f"{url} took {len(caught)} statements")
    return caught
