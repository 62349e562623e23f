"""A house with many things, filled in set SQL that every schema since 0009 takes, and what all its tables hold."""

import asyncio
import hashlib
from datetime import UTC, datetime

import psycopg
from psycopg import sql

from madang.ground.db import Database
from madang.ground.facts import Pending, Sequencer, tell
from madang.ground.ids import SYSTEM, new_id, ref

Digests = dict[str, tuple[int, str]]
"""Rows and a digest of each table."""


def fill(url: str, n: int) -> None:
    """A project with `n` tasks in it, each a thing with a comment now and then, and facts about them in the log."""
    project, state = new_id(), new_id()
    with psycopg.connect(url) as connection:
        for statement in (
            "insert into ground.party (id, kind) values (%(actor)s, 'person') on conflict do nothing",
            "insert into ground.collection (id) values (%(project)s)",
            "insert into tasks.project (id, key, name, last_number, created_at, created_by)"
            " values (%(project)s, 'UPG', 'Move', %(n)s, now(), %(actor)s)",
            "insert into tasks.state (id, project, name, category, position)"
            " values (%(state)s, %(project)s, 'To do', 'open', 0)",
            "create temporary table made on commit drop as"
            " select gen_random_uuid() as id, n from generate_series(1, %(n)s) n",
            "insert into tasks.task (id, project, number, place, title, body, state, position, created_at, created_by,"
            " changed_at) select id, %(project)s, n, %(project)s, 'Task ' || n, repeat('words ', n %% 40), %(state)s, n,"
            " now(), %(actor)s, now() from made",
            "insert into ground.thing (id, kind, title, place, created_by)"
            " values (%(project)s, 'tasks.project', 'Move', %(project)s, %(actor)s)",
            "insert into ground.thing (id, kind, title, place, within, created_by) select id, 'tasks.task',"
            " 'UPG-' || n || ' Task ' || n, %(project)s, %(project)s, %(actor)s from made",
            "insert into ground.comment (id, thing, author, text, created_at)"
            " select gen_random_uuid(), id, %(actor)s, 'Said ' || n, now() from made where n %% 5 = 0",
        ):
            connection.execute(statement, {"n": n, "project": project, "state": state, "actor": SYSTEM})
    asyncio.run(_tell(url, max(100, n // 50)))


async def _tell(url: str, count: int) -> None:
    database = Database(url, most=4)
    await database.open()
    async with database.queries() as q:
        now = datetime.now(UTC)
        await tell(
            q,
            [
                Pending(
                    id=new_id(),
                    name="tasks.task.created",
                    subject=ref("tasks.task", new_id()),
                    place=SYSTEM,
                    actor=SYSTEM,
                    at=now,
                    body=f'{{"number": {number}}}',
                )
                for number in range(count)
            ],
        )
    numbering = asyncio.create_task(Sequencer(database, publish=lambda batch: None).run())
    async with database.queries() as q:
        while await q.value("select count(*) from ground.told"):
            await asyncio.sleep(0.02)
    numbering.cancel()
    await asyncio.gather(numbering, return_exceptions=True)
    await database.close()


def columns(url: str) -> dict[str, list[str]]:
    """The columns of every table of the house."""
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "select n.nspname || '.' || c.relname, array_agg(a.attname::text order by a.attname) from pg_class c"
            " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
            " where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname in"
            " ('ground', 'tasks', 'people') group by 1"
        ).fetchall()
    return {row[0]: row[1] for row in rows}


def digests(url: str, tables: dict[str, list[str]]) -> Digests:
    """What the tables hold in these columns, whatever the order of the rows. A table that is gone holds nothing."""
    found: Digests = {}
    with psycopg.connect(url) as connection:
        for table, names in sorted(tables.items()):
            where = sql.Identifier(*table.split("."))
            hashes = []
            if connection.execute("select to_regclass(%s)", (table,)).fetchone() != (None,):
                with connection.cursor(name="digest") as cursor:
                    cursor.execute(
                        sql.SQL("select md5((select r from (select {}) r)::text) from {}").format(
                            sql.SQL(", ").join(map(sql.Identifier, names)), where
                        )
                    )
                    hashes = sorted(row[0] for row in cursor)
            found[table] = (len(hashes), hashlib.sha256("".join(hashes).encode()).hexdigest())
    return found
