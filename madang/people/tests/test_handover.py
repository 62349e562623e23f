"""Who has something to hand over, to whom it goes, and who may do it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from madang.ground import clock
from madang.ground.parties.models import Person
from madang.ground.testing import MakeClient, actor
from madang.ground.tx import Actor
from madang.people.tests.test_people import person, unit


def acting(row: dict[str, Any]) -> Actor:
    return actor(Person(id=UUID(row["id"]), sort="staff", fn=row["fn"], number=row["number"]))


async def group(web: Any, name: str) -> str:
    return str((await web.ok("POST", "/api/groups", json={"name": name, "members": []}))["group"]["id"])


async def listed(web: Any) -> dict[str, dict[str, Any]]:
    return {one["person"]: one for one in (await web.ok("GET", "/api/handover"))["items"]}


async def test_a_leaver_and_a_mover_stand_on_the_list_and_a_whole_unit_does_not(
    client: MakeClient, admin: Actor
) -> None:
    today = clock.today()
    async with client(admin) as web:
        old, new = await unit(web, "인계출발팀"), await unit(web, "인계도착팀")
        leaver, mover, stays = [
            await person(web, f"019700{n}", fn, old) for n, fn in enumerate(("나갈이", "옮길이", "남을이"))
        ]
        await web.ok("POST", f"/api/people/{leaver['id']}/leave", json={"left_on": str(today + timedelta(days=9))})
        line = (await web.ok("GET", f"/api/people/{mover['id']}"))["assignments"][0]
        await web.ok(
            "PATCH",
            f"/api/assignments/{line['id']}",
            json={"until": str(today + timedelta(days=4))},
            headers={"if-match": f'"{line["revision"]}"'},
        )
        await web.ok(
            "POST",
            f"/api/people/{mover['id']}/assignments",
            json={"unit": new, "since": str(today + timedelta(days=5))},
        )
        found = await listed(web)
        assert {key: found[leaver["id"]][key] for key in ("why", "unit", "on", "managed")} == {
            "why": "leaves",
            "unit": "인계출발팀",
            "on": str(today + timedelta(days=9)),
            "managed": 0,
        }
        assert (found[mover["id"]]["why"], found[mover["id"]]["unit"]) == ("moves", "인계출발팀")
        assert stays["id"] not in found
        step = {"op": "merge", "units": [old, new], "name": "인계합친팀"}
        day = str(today + timedelta(days=30))
        await web.ok("POST", "/api/reorganisations", json={"takes_effect_on": day, "title": "합침", "changes": [step]})
        assert stays["id"] not in await listed(web)


async def test_each_kind_goes_to_its_own_heir_and_a_kind_without_one_stays(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "나눠받는팀")
        leaver, one, other = [
            await person(web, f"019710{n}", fn, team) for n, fn in enumerate(("넘길이", "받을이", "다른이"))
        ]
    async with client(acting(leaver)) as mine:
        made = await group(mine, "넘길 모임")
    async with client(admin) as web:
        url = f"/api/handover/{leaver['id']}"
        kept = await web.ok("POST", url, json={"to": one["id"], "kinds": {"people.group": None}})
        assert kept["collections"] == []
        nobody = await web.post(url, json={"kinds": {"people.group": None}})
        assert nobody.json()["code"] == "handover.no-heir"
        moved = await web.ok("POST", url, json={"to": one["id"], "kinds": {"people.group": other["id"]}})
        assert [place["id"] for place in moved["collections"]] == [made]
    async with client(acting(other)) as web:
        assert "people.group.edit" in (await web.ok("GET", f"/api/groups/{made}"))["may"]
    async with client(acting(one)) as web:
        assert (await web.get(f"/api/groups/{made}")).status_code == 404


async def test_a_head_hands_over_for_own_people_who_go_where_the_house_allows_it(
    client: MakeClient, admin: Actor
) -> None:
    async with client(admin) as web:
        above = await unit(web, "장이있는본부")
        team, elsewhere = await unit(web, "장의팀", parent=above), await unit(web, "남의팀")
        head = await person(web, "0197201", "장이다", above, assignment={"unit": above, "heads": True})
        goes, stays = await person(web, "0197202", "갈이다", team), await person(web, "0197203", "있을이", team)
        foreign = await person(web, "0197204", "남이다", elsewhere)
        for one in (goes, foreign):
            await web.ok("POST", f"/api/people/{one['id']}/leave", json={"left_on": str(clock.today())})
    async with client(acting(goes)) as web:
        assert (await web.get("/api/handover")).status_code in (401, 403, 404)
    async with client(acting(head)) as web:
        assert (await web.get("/api/handover")).status_code == 403
        assert (await web.get(f"/api/handover/{goes['id']}")).status_code == 403
    async with client(admin) as web:
        assert await web.ok("GET", "/api/handover/policy") == {"heads": False}
        await web.ok("PUT", "/api/handover/policy", json={"heads": True})
    try:
        async with client(acting(head)) as web:
            assert list(await listed(web)) == [goes["id"]]
            assert (await web.get(f"/api/handover/{goes['id']}")).status_code == 200
            assert (await web.get(f"/api/handover/{stays['id']}")).status_code == 403
            assert (await web.get(f"/api/handover/{foreign['id']}")).status_code == 403
            assert (await web.get("/api/handover/policy")).status_code == 403
            assert "handover.run" in (await web.ok("GET", f"/api/people/{goes['id']}"))["may"]
            done = await web.ok("POST", f"/api/handover/{goes['id']}", json={"to": head["id"]})
            assert done["kinds"] == []
        async with client(acting(stays)) as web:
            assert (await web.get("/api/handover")).status_code == 403
    finally:
        async with client(admin) as web:
            await web.ok("PUT", "/api/handover/policy", json={"heads": False})
