"""Real sockets: signals within reach, live counts, and the end of rights within five seconds."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from time import perf_counter
from typing import Any
from uuid import UUID

import pytest_asyncio
from websockets.asyncio.client import ClientConnection, connect

from madang.ground.access import Grant
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.presence import ws
from madang.ground.roles import Role
from madang.ground.runtime import Runtime
from madang.ground.server import serve
from madang.ground.share.actions import grants
from madang.ground.testing import any_id
from madang.ground.tests.garden import plots
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.tx import Actor


class Ears:
    """A browser's socket: what it hears, without the facts."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, signal: str, thing: UUID, **more: Any) -> None:
        await self.socket.send(json.dumps({"signal": signal, "thing": str(thing), **more}))

    async def next(self, wanted: Callable[[dict[str, Any]], bool], *, wait: float = 3) -> dict[str, Any]:
        async with asyncio.timeout(wait):
            while True:
                heard = json.loads(await self.socket.recv())
                if wanted(heard):
                    return dict(heard)

    async def here(self, people: set[UUID]) -> None:
        """Wait until exactly these people are there."""
        await self.next(lambda one: one.get("signal") == "here" and set(one["people"]) == {str(id) for id in people})

    async def silent(self, wanted: Callable[[dict[str, Any]], bool], *, wait: float = 0.3) -> bool:
        try:
            await self.next(wanted, wait=wait)
        except TimeoutError:
            return True
        return False


Listen = Callable[[Actor], AbstractAsyncContextManager[Ears]]


@pytest_asyncio.fixture(scope="session")
async def address(runtime: Runtime) -> AsyncIterator[str]:
    stop, ready = asyncio.Event(), asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        serve(runtime.app, host="127.0.0.1", port=0, sockets=runtime.sockets, stop=stop, on_ready=ready.set_result)
    )
    yield (await ready).replace("http", "ws")
    stop.set()
    await task


@pytest_asyncio.fixture
async def listen(address: str, database: Database) -> Listen:
    @asynccontextmanager
    async def open_socket(who: Actor) -> AsyncIterator[Ears]:
        async with database.queries() as q:
            token, _ = await sessions.start(
                q, person=who.id, state="signed-in", device="test", address="127.0.0.1", now=datetime.now(UTC)
            )
        async with connect(f"{address}/ws", additional_headers={"cookie": f"madang={token}"}, max_queue=None) as socket:
            ears = Ears(socket)
            await ears.next(lambda one: "position" in one)
            yield ears

    return open_socket


def typing(heard: dict[str, Any]) -> bool:
    return heard.get("signal") == "typing"


async def test_who_looks_and_types_is_heard_within_reach_only(
    listen: Listen, mina: Actor, joon: Actor, stranger: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with listen(mina) as one, listen(stranger) as outside:
        async with listen(joon) as two:
            await one.say("looking", there)
            await one.here({mina.id})
            await two.say("looking", there)
            await one.here({mina.id, joon.id})
            await two.say("typing", there)
            heard = await one.next(typing)
            assert heard == {"signal": "typing", "thing": str(there), "person": str(joon.id)}
            await outside.say("looking", there)
            await outside.say("typing", there)
            await outside.say("looking", any_id())
            assert await one.silent(lambda said: typing(said) or str(stranger.id) in said.get("people", []))
            assert await outside.silent(lambda said: "signal" in said)
            await one.say("looking", there, on=False)
            await two.here({joon.id})
            await one.say("looking", there)
            await two.here({mina.id, joon.id})
        # a closed window leaves at once
        await one.here({mina.id})


async def test_two_windows_of_one_person_are_one_presence(
    listen: Listen, mina: Actor, joon: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with listen(mina) as one, listen(joon) as first:
        await one.say("looking", there)
        await one.here({mina.id})
        await first.say("looking", there)
        await one.here({mina.id, joon.id})
        async with listen(joon) as second:
            await second.say("looking", there)
            await second.here({mina.id, joon.id})
        assert await one.silent(lambda said: said.get("signal") == "here" and len(said["people"]) == 1)


async def test_a_flood_of_signals_is_dropped(listen: Listen, mina: Actor, joon: Actor, plant: Plant) -> None:
    there = await plant(roles={joon: Role.VIEW})
    async with listen(mina) as one, listen(joon) as two:
        await one.say("looking", there)
        await one.here({mina.id})
        for _ in range(ws.SIGNALS * 3):
            await two.say("typing", there)
        heard = 0
        while not await one.silent(typing):
            heard += 1
        assert heard == ws.SIGNALS
        for wrong in ("{}", '{"signal": 7}', '{"signal": "typing"}', '{"signal": "typing", "thing": ["x"]}'):
            await two.socket.send(wrong)
        await two.socket.ping()


async def test_the_inbox_counts_live_on_the_persons_sockets_only(
    listen: Listen, client: Any, act: Act, mina: Actor, joon: Actor, stranger: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW, stranger: Role.VIEW})
    async with listen(joon) as named, listen(stranger) as other:
        async with act(mina) as tx:
            tx.tell(plots.Assigned(subject=plots.plot(there), persons=(joon.id,)))
        await named.next(lambda one: one.get("signal") == "inbox")
        assert await other.silent(lambda one: one.get("signal") == "inbox")
        async with client(joon) as web:
            await web.ok("POST", "/api/inbox/read-all", json={})
        await named.next(lambda one: one.get("signal") == "inbox")


async def test_rights_end_on_sockets_within_five_seconds(
    listen: Listen, act: Act, mina: Actor, joon: Actor, plant: Plant
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    subject = plots.plot(there)
    async with listen(joon) as ears:
        async with act(mina) as tx:
            await plots.edit(tx, there, "아직 보임")
        await ears.next(lambda one: one.get("name") == "garden.plot.edited" and one["subject"] == subject)
        async with act(mina) as tx:
            await grants.withdraw(tx, there, joon.id)
        began = perf_counter()
        while True:
            async with act(mina) as tx:
                await plots.edit(tx, there, "이제 안 보임")
            if await ears.silent(lambda one: one.get("name") == "garden.plot.edited", wait=0.15):
                break
        took = perf_counter() - began
        assert took < 5, took
        assert await ears.silent(lambda one: one.get("subject") == subject)
        async with act(mina) as tx:
            await grants.give(tx, there, Grant(party=joon.id, role=Role.VIEW))
        async with asyncio.timeout(5):
            while True:
                async with act(mina) as tx:
                    await plots.edit(tx, there, "다시 보임")
                if not await ears.silent(lambda one: one.get("name") == "garden.plot.edited", wait=0.15):
                    break


async def test_signals_cross_processes_in_pieces_that_fit(runtime: Runtime, mina: Actor) -> None:
    sent: list[bytes] = []
    leave = runtime.bus.subscribe("signals", sent.append)
    places = [any_id() for _ in range(400)]
    runtime.presence.send(places, {"signal": "inbox"})
    leave()
    assert len(sent) == 3
    assert max(map(len, sent)) < 7999
