"""The talk of the demonstration."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

from madang.demo import talk
from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Cast
from madang.ground.tx import Actor, Tx, transaction
from madang.messenger.actions import looking


async def test_people_have_rooms_with_something_new(database: Database, house: House, cast: Cast) -> None:
    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        async with transaction(database, house, Actor(id=person, kind="person"), via="demo", now=moment) as tx:
            yield tx

    people = [(one.id, "") for one in (cast.mina, cast.joon, cast.stranger, cast.admin)]
    await talk.fill(make, people, seed=1, today=date(2026, 11, 21))
    async with make(cast.mina.id, datetime(2026, 11, 21, 5, 0).astimezone()) as tx:
        found = {one.title: one for one in (await looking.listing(tx)).items}
    assert found[talk.GROUP].unread == 2
    assert found[talk.GROUP].people == 4
    assert (found[cast.joon.fn].unread, found[cast.mina.fn].sort.value) == (0, "self")
