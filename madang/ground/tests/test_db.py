"""Connections are shared out in turn."""

import asyncio

from madang.ground.db import Connection, Database


async def test_whoever_waits_for_a_connection_is_served_before_those_who_come_later(database_url: str) -> None:
    """As many as are never idle: each gives its connection back and asks again at once."""
    database = Database(database_url, most=4)
    await database.open()
    served: list[int] = []

    async def ask(number: int) -> None:
        for _ in range(20):
            connection: Connection = await database.acquire()
            served.append(number)
            await asyncio.sleep(0.005)
            await database.release(connection)

    try:
        async with asyncio.timeout(20):
            await asyncio.gather(*(ask(number) for number in range(12)))
    finally:
        await database.close()
    # before anybody is served for the third time, everybody was once
    thirds = [at for at, number in enumerate(served) if served[: at + 1].count(number) == 3]
    assert set(served[: thirds[0]]) == set(range(12))
