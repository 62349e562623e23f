"""The database goes away under a running app and comes back: no request is lost to a dead connection."""

import asyncio
from pathlib import Path

import httpx
import psycopg

from madang.ground.bus import LocalBus
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.runtime import Runtime
from madang.ground.testing import PASSWORD, key


async def test_dead_connections_are_not_noticed_by_anybody(tmp_path: Path, house: House) -> None:
    with running(tmp_path) as cluster:
        migrate(cluster.url, house.slices)
        runtime = Runtime(house, Database(cluster.url), LocalBus(), secure=False)
        async with runtime.running():
            transport = httpx.ASGITransport(app=runtime.app)  # type: ignore[arg-type]
            async with httpx.AsyncClient(transport=transport, base_url="http://madang.test") as web:
                first = {"fn": "새결진흥원", "number": "0000001", "person": "관리자", "password": PASSWORD}
                assert (await web.post("/api/setup", json=first)).status_code == 201
                web.headers["x-csrftoken"] = web.cookies["csrftoken"]
                await asyncio.gather(*(web.get("/api/session") for _ in range(12)))
                _cut(cluster.superuser_url)
                reads = await asyncio.gather(*(web.get("/api/session") for _ in range(12)))
                assert [answer.status_code for answer in reads] == [200] * 12
                _cut(cluster.superuser_url)
                wrote = await asyncio.gather(
                    *(web.patch("/api/me/settings", json={"theme": "dark"}, headers=key()) for _ in range(12))
                )
                assert [answer.status_code for answer in wrote] == [204] * 12


def _cut(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'madang'")
