"""The log: order, chain, forgery."""

import asyncio
from datetime import UTC, datetime

import psycopg
import pytest

from madang.ground import facts
from madang.ground.access import HOUSE
from madang.ground.db import Database
from madang.ground.facts import Sequencer
from madang.ground.identity.facts import HouseOpened
from madang.ground.ids import new_id, ref
from madang.ground.manifest import House
from madang.ground.runtime import Runtime
from madang.ground.testing import told
from madang.ground.tx import SYSTEM_ACTOR, transaction


async def test_every_committed_fact_gets_one_position_without_gaps(
    runtime: Runtime, database: Database, house: House
) -> None:
    subject = ref("ground.house", HOUSE)

    async def write() -> None:
        for _ in range(10):
            async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
                tx.tell(HouseOpened(subject=subject))

    # what was told when the house was made may still be waiting
    await told(database)
    async with database.queries() as q:
        before, _ = await facts.head(q)
    await asyncio.gather(*(write() for _ in range(8)))
    new = await told(database, after=before)
    assert sum(one.subject == subject for one in new) == 80
    assert [one.position for one in new] == list(range(before + 1, before + 1 + len(new)))
    async with database.queries() as q:
        read, broken = await facts.verify(q)
    assert broken is None
    assert read >= 80


async def test_the_log_cannot_be_rewritten(database: Database, runtime: Runtime) -> None:
    async with database.queries() as q:
        for statement in (
            "update ground.fact set name = 'x' where position = 1",
            "delete from ground.fact where position = 1",
            "truncate ground.fact",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                await q.run(statement)


@pytest.mark.parametrize("position", [1, 3, 7])
def test_a_forged_text_breaks_the_chain(position: int) -> None:
    chain, chained = [], facts.FIRST
    for number in range(1, 8):
        chained = facts.link(chained, number, f"fact {number}")
        chain.append(chained)
    assert facts.link(chain[position - 2] if position > 1 else facts.FIRST, position, "forged") != chain[position - 1]


async def test_nothing_is_told_when_the_change_is_undone(database: Database, house: House, runtime: Runtime) -> None:
    async with database.queries() as q:
        before, _ = await facts.head(q)
    with pytest.raises(RuntimeError):
        async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
            tx.tell(HouseOpened(subject=ref("ground.house", HOUSE)))
            await tx.flush()
            raise RuntimeError
    assert [one for one in await told(database, after=before) if one.name == "ground.house.opened"] == []


def test_the_stored_text_is_canonical() -> None:
    fact = HouseOpened(subject=ref("ground.house", HOUSE))
    id, at = new_id(), datetime(2026, 11, 21, tzinfo=UTC)
    first = facts.body_of(fact, id=id, place=HOUSE, actor=HOUSE, at=at, via="test", request=None)
    assert first == facts.body_of(fact, id=id, place=HOUSE, actor=HOUSE, at=at, via="test", request=None)
    assert first.index('"actor"') < first.index('"at"') < first.index('"values"')


def test_a_sequencer_starts_without_holding(database: Database) -> None:
    assert not Sequencer(database, publish=lambda batch: None).holding
