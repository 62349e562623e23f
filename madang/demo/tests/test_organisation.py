"""The invented institution: the same every time, with all the special cases."""

import asyncio
from collections import Counter
from datetime import date
from time import monotonic

import msgspec
import pytest

from madang.demo.organisation import SIZES, fill, generate, newcomers
from madang.ground.db import Database
from madang.ground.migrate import migrate
from madang.ground.parties import organisation
from madang.ground.postgres import running
from madang.ground.tx import transaction
from madang.house import house as build_house
from madang.people.actions import organisation as people
from madang.people.actions.sheets import people as sheets_in
from madang.standards import sheets

TODAY = date(2026, 11, 21)


def test_the_same_seed_gives_the_same_records() -> None:
    one, two = (msgspec.json.encode(generate(seed=7, today=TODAY)) for _ in range(2))
    assert one == two
    assert one != msgspec.json.encode(generate(seed=8, today=TODAY))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", range(5))
def test_every_special_case_is_there(seed: int, size: str) -> None:
    records = generate(seed=seed, today=TODAY, size=size)
    staff = [one for one in records.people if one.sort == "staff"]
    assert len(staff) == SIZES[size]
    assert len({one.number for one in staff}) == len(staff)
    names = Counter(one.fn for one in staff)
    assert sorted(name for name, number in names.items() if number == 2) == ["김하늘", "이지원"]
    assert any(one.fn.startswith("남궁") for one in staff)
    assert any(one.fn.isascii() or "Th" in one.fn for one in staff)
    standing = Counter(one.status for one in records.standings)
    assert standing == {"leave": 3, "seconded-out": 1, "seconded-in": 2}
    kinds = Counter(one.kind for one in records.employments)
    assert (kinds["fixed-term"], kinds["indefinite"]) == (8, 6)
    assert sum(not one.main for one in records.assignments) == 4
    assert [one.acting for one in records.assignments if one.acting] == ["vacancy"]
    inside = sum(not one.extra for one in records.employments)
    assert inside - sum(number for _, number in records.quota) == -4
    assert len(records.sites) == 1 + 5 + 5 + 12
    mains = Counter(one.person for one in records.assignments if one.main and one.until is None)
    assert set(mains.values()) == {1}
    assert len({account.login for account in records.accounts}) == 13


def test_the_table_of_newcomers_has_three_bad_rows() -> None:
    rows = sheets.read(newcomers(seed=1))
    assert len(rows) == 181
    assert rows[17][3].text == "달나라팀"
    assert rows[76][0].text == rows[75][0].text
    assert rows[1][0].text == "0260500"


async def test_it_fills_an_empty_house_in_a_moment(tmp_path_factory: pytest.TempPathFactory) -> None:
    house = build_house()
    with running(tmp_path_factory.mktemp("demo")) as cluster:
        await asyncio.to_thread(migrate, cluster.url, house.slices)
        database = Database(cluster.url)
        await database.open()
        records = generate(seed=1, today=TODAY)
        started = monotonic()
        async with transaction(database, house, via="demo") as tx:
            await fill(tx, records)
        assert monotonic() - started < 15
        async with transaction(database, house, via="test") as tx:
            count = await people.headcount(tx, TODAY)
            assert count.total.gap == -4
            assert count.extra_total == 16
            tree = await organisation.units(tx, date(2020, 1, 1))
            assert {"전산팀", "공간운영팀"} <= {unit.name for unit in tree}
            assert "공간운영팀" not in {unit.name for unit in await organisation.units(tx, TODAY)}
            gone = next(unit.id for unit in tree if unit.name == "공간운영팀")
            heir = await organisation.successors(tx, gone, on=TODAY)
            assert [unit.name for unit in tree if unit.id in heir] == ["인사총무팀"]
            table = await sheets_in.take_in(tx, newcomers(seed=1), apply=False, progress=lambda done, total: None)
            assert [one.row for one in table.problems] == [18, 77, 140]
            whole = await sheets_in.take_in(
                tx, newcomers(seed=1, bad=False), apply=True, progress=lambda done, total: None
            )
            assert (whole.new, whole.applied) == (180, True)
        await database.close()
