"""The dated organisation: as of any day, reorganised in advance, counted."""

from datetime import timedelta
from typing import Any

from madang.ground import clock
from madang.ground.tx import Actor
from madang.people.tests.test_people import person, unit


async def tree(web: Any, on: str) -> list[str]:
    return [one["path"] for one in (await web.ok("GET", "/api/units", params={"on": on}))["items"]]


async def test_a_reorganisation_entered_ahead_takes_effect_on_its_day(client: Any, admin: Actor) -> None:
    day = str(clock.today() + timedelta(days=40))
    before = str(clock.today() + timedelta(days=39))
    async with client(admin) as web:
        root = await unit(web, "개편본부")
        one, two, old = [await unit(web, name, parent=root) for name in ("가팀", "나팀", "옛팀")]
        who = await person(web, "0175001", "개편이", old)
        made = await web.ok(
            "POST",
            "/api/reorganisations",
            json={
                "takes_effect_on": day,
                "title": "정기 개편",
                "changes": [
                    {"op": "rename", "unit": old, "name": "새팀"},
                    {"op": "merge", "units": [one, two], "name": "합친팀", "key": "m"},
                    {"op": "found", "name": "딸팀", "parent": "m"},
                    {"op": "move", "unit": old, "parent": "m"},
                ],
            },
        )
        assert [step["op"] for step in made["changes"]] == ["rename", "merge", "found", "move"]
        now = await tree(web, before)
        assert {"개편본부 > 가팀", "개편본부 > 나팀", "개편본부 > 옛팀"} <= set(now)
        then = await tree(web, day)
        assert {"개편본부 > 합친팀", "개편본부 > 합친팀 > 딸팀", "개편본부 > 합친팀 > 새팀"} <= set(then)
        assert "개편본부 > 가팀" not in then
        view = await web.ok("GET", f"/api/units/{old}")
        assert [name["name"] for name in view["names"]] == ["옛팀", "새팀"]
        row = (await web.ok("GET", f"/api/people/{who['id']}"))["person"]
        assert row["path"] == "개편본부 > 옛팀"


async def test_an_abolished_unit_hands_its_people_over_and_memberships_follow(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        root = await unit(web, "폐지본부")
        old, new = await unit(web, "없앨팀", parent=root), await unit(web, "받을팀", parent=root)
        who = await person(web, "0175011", "옮긴이", old)
        await web.ok(
            "POST",
            "/api/reorganisations",
            json={
                "takes_effect_on": str(clock.today()),
                "title": "폐지",
                "changes": [{"op": "abolish", "unit": old, "into": new}],
            },
        )
        row = (await web.ok("GET", f"/api/people/{who['id']}"))["person"]
        assert row["path"] == "폐지본부 > 받을팀"
        lines = (await web.ok("GET", f"/api/people/{who['id']}"))["assignments"]
        assert [line["unit"] for line in lines] == [new, old]
        broken = await web.post(
            "/api/reorganisations",
            json={"takes_effect_on": str(clock.today()), "title": "x", "changes": [{"op": "abolish", "unit": root}]},
        )
        assert broken.json()["code"] == "people.tree-breaks"
        circle = await web.post(
            "/api/reorganisations",
            json={
                "takes_effect_on": str(clock.today()),
                "title": "x",
                "changes": [{"op": "move", "unit": root, "parent": new}],
            },
        )
        assert circle.json()["code"] == "people.tree-breaks"


async def test_a_split_sends_people_where_they_were_told(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        old = await unit(web, "나눌팀")
        one = await person(web, "0175021", "하나", old)
        two = await person(web, "0175022", "둘이", old)
        await web.ok(
            "POST",
            "/api/reorganisations",
            json={
                "takes_effect_on": str(clock.today()),
                "title": "분리",
                "changes": [
                    {"op": "split", "unit": old, "parts": [{"name": "갑팀"}, {"name": "을팀", "people": [two["id"]]}]}
                ],
            },
        )
        paths = [(await web.ok("GET", f"/api/people/{who['id']}"))["person"]["path"] for who in (one, two)]
        assert paths == ["갑팀", "을팀"]


async def test_two_main_assignments_at_once_are_refused_and_concurrent_ones_are_not(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        one, two = await unit(web, "본직팀"), await unit(web, "겸직팀")
        who = await person(web, "0175031", "겸직이", one)
        url = f"/api/people/{who['id']}/assignments"
        twice = await web.post(url, json={"unit": two, "since": "2024-01-01"})
        assert twice.json()["code"] == "people.main-assignment-twice"
        view = await web.ok("POST", url, json={"unit": two, "main": False, "duty": "PM", "since": "2024-01-01"})
        assert view["person"]["concurrent"] == 1
        in_two = await web.ok("GET", "/api/people", params={"unit": two, "deep": True})
        assert [row["fn"] for row in in_two["items"]] == ["겸직이"]


async def test_headcount_shows_the_gap_and_counts_extra_staff_apart(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "정원팀")
        for number, (grade, kind, extra) in enumerate(
            [("8급", "regular", False), ("8급", "regular", False), ("", "fixed-term", True)]
        ):
            await person(
                web,
                f"01750{number + 41}",
                f"정원이{number}",
                team,
                employment={"kind": kind, "grade": grade, "extra": extra},
            )
        await web.ok(
            "PUT", "/api/headcount/quota", json={"since": "2024-01-01", "grades": [{"grade": "8급", "number": 5}]}
        )
        await web.ok("PUT", "/api/headcount/headline", json={"published_on": "2024-01-01", "number": 42})
        count = await web.ok("GET", "/api/headcount")
        line = next(one for one in count["grades"] if one["grade"] == "8급")
        assert (line["quota"], line["present"], line["gap"]) == (5, 2, -3)
        assert count["headline"]["number"] == 42
        assert {"kind": "fixed-term", "present": 1} in count["extra"]
        assert (await web.ok("GET", "/api/headcount", params={"on": "2020-01-01"}))["headline"] is None


async def test_groups_hold_people_and_units_and_give_what_they_hold(
    client: Any, admin: Actor, mina: Actor, joon: Actor, cast: Any
) -> None:
    async with client(admin) as web:
        team = await unit(web, "모임팀")
        who = await person(web, "0175051", "모임이", team)
    async with client(mina) as web:
        made = await web.ok("POST", "/api/groups", json={"name": "점심모임", "members": [team, str(cast.mina.id)]})
        group = made["group"]["id"]
        members = (await web.ok("GET", "/api/people", params={"group": group}))["items"]
        assert {row["fn"] for row in members} == {"김미나", "모임이"}
    async with client(joon) as web:
        assert (await web.get(f"/api/groups/{group}")).status_code == 404
    async with client(Actor(id=who["id"], kind="person")) as web:
        assert (await web.ok("GET", f"/api/groups/{group}"))["may"] == []
        assert (await web.delete(f"/api/groups/{group}")).status_code == 403
    async with client(mina) as web:
        await web.ok("DELETE", f"/api/groups/{group}")
        assert (await web.get(f"/api/groups/{group}")).status_code == 404


async def test_duties_and_board_are_directories_of_a_day(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "업무팀")
        await person(web, "0175061", "업무이", team, duties="홈페이지 운영")
        revision = (await web.ok("GET", f"/api/units/{team}"))["unit"]["revision"]
        await web.ok(
            "PATCH",
            f"/api/units/{team}",
            json={"duties": ["홈페이지", "정보보안"]},
            headers={"if-match": f'"{revision}"'},
        )
        added = await web.ok("POST", "/api/people", json={"fn": "이사님", "sort": "board"})
        director = added["person"]["person"]["id"]
        await web.ok(
            "POST",
            f"/api/people/{director}/terms",
            json={"office": "비상임이사", "career": "교수", "since": "2025-01-01", "until": "2027-12-31"},
        )
    async with client(mina) as web:
        one = next(line for line in (await web.ok("GET", "/api/duties"))["items"] if line["unit"] == team)
        assert one["duties"] == ["홈페이지", "정보보안"]
        assert one["people"][0]["duties"] == "홈페이지 운영"
        assert [member["fn"] for member in (await web.ok("GET", "/api/board"))["items"]] == ["이사님"]
        assert (await web.ok("GET", "/api/board", params={"on": "2029-01-01"}))["items"] == []
