"""Working days with decrees and days of the institution."""

import asyncio
from datetime import date
from typing import Any

from madang.ground import days
from madang.ground.access import HOUSE
from madang.ground.days.facts import DayAdded, DayRemoved
from madang.ground.db import Database
from madang.ground.ids import ref
from madang.ground.manifest import House
from madang.ground.testing import Open
from madang.ground.tx import Actor, transaction
from madang.standards.days import is_working_day


async def test_a_decree_and_a_day_of_the_institution_change_the_calendar(
    client: Any, admin: Actor, mina: Actor, open_tx: Open
) -> None:
    wish = {"on": "2027-06-01", "name_ko": "창립기념일", "name_en": "Founding day", "kind": "institution"}
    async with client(mina) as web:
        assert (await web.post("/api/admin/days", json=wish)).status_code == 403
    async with client(admin) as web:
        made = await web.ok("POST", "/api/admin/days", json=wish)
        assert (await web.post("/api/admin/days", json=wish)).status_code == 409
        decree = {"on": "2027-06-02", "name_ko": "임시공휴일", "name_en": "Temporary holiday", "kind": "temporary"}
        await web.ok("POST", "/api/admin/days", json=decree)
        bad = await web.post("/api/admin/days", json={**wish, "name_en": " ", "kind": "national"})
        assert {one["pointer"] for one in bad.json()["errors"]} == {"#/name_en", "#/kind"}
        moved = {"on": "2027-06-03"}
        stale = await web.patch(f"/api/admin/days/{made['id']}", json=moved, headers={"if-match": '"9"'})
        assert stale.status_code == 412
        await web.ok("PATCH", f"/api/admin/days/{made['id']}", json=moved, headers={"if-match": '"1"'})
    async with client(mina) as web:
        (first, second, third, *_, sunday) = (await web.ok("GET", "/api/days?from=2027-06-01&to=2027-06-06"))["items"]
        assert (first["working"], second["working"], third["working"]) == (True, False, False)
        assert (second["public"], third["public"]) == (True, False)
        assert third["holidays"] == [{"name_ko": "창립기념일", "name_en": "Founding day", "kind": "institution"}]
        assert (sunday["weekday"], sunday["public"], sunday["working"]) == (6, True, False)
        for wrong in (
            "from=2027-06-02&to=2027-06-01",
            "from=1999-01-01&to=1999-01-02",
            "from=2020-01-01&to=2027-01-01",
        ):
            assert (await web.get(f"/api/days?{wrong}")).status_code == 422
    assert not is_working_day(date(2027, 6, 3), await days.extras(open_tx(mina)))
    async with client(admin) as web:
        for one in (await web.ok("GET", "/api/admin/days?year=2027"))["items"]:
            await web.ok("DELETE", f"/api/admin/days/{one['id']}")
        assert (await web.ok("GET", "/api/admin/days"))["items"] == []


async def test_what_another_process_entered_is_known_here_at_once(
    client: Any, mina: Actor, database: Database, house: House
) -> None:
    on = date(2028, 6, 7)
    url = f"/api/days?from={on}&to={on}"
    async with client(mina) as web:
        assert (await web.ok("GET", url))["items"][0]["working"]
        for change, fact, working in (
            (
                "insert into ground.special_day values (%(id)s, %(on)s, '창립기념일', 'Founding day', 'institution')",
                DayAdded,
                False,
            ),
            ("delete from ground.special_day where on_date = %(on)s and id = %(id)s", DayRemoved, True),
        ):
            async with transaction(database, house, via="test") as tx:
                await tx.run(change, id=HOUSE, on=on)
                tx.tell(fact(subject=ref("ground.house", HOUSE), on=on, name_ko="창립기념일"))
            for _ in range(200):
                if (await web.ok("GET", url))["items"][0]["working"] is working:
                    break
                await asyncio.sleep(0.02)
            assert (await web.ok("GET", url))["items"][0]["working"] is working
