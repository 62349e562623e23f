"""What is planned can be taken back; days that passed or lie ahead show their own people and names."""

from datetime import timedelta
from typing import Any

from madang.ground import clock
from madang.ground.testing import MakeClient
from madang.ground.tx import Actor
from madang.people.tests.test_organisation import tree
from madang.people.tests.test_people import found, person, unit


def day(ahead: int) -> str:
    return str(clock.today() + timedelta(days=ahead))


async def plan(web: Any, on: str, *changes: dict[str, Any]) -> dict[str, Any]:
    body = {"takes_effect_on": on, "title": "계획", "changes": list(changes)}
    return dict(await web.ok("POST", "/api/reorganisations", json=body))


async def whole(web: Any, people: list[str], units: list[str]) -> list[Any]:
    """All that a reorganisation may change, without revisions."""
    lines = [
        sorted(
            (line["id"], line["unit"], line["post"], line["since"], line["until"])
            for line in (await web.ok("GET", f"/api/people/{id}"))["assignments"]
        )
        for id in people
    ]
    views = [await web.ok("GET", f"/api/units/{id}") for id in units]
    posts = [[(one["id"], one["name"], one["since"], one["until"]) for one in view["posts"]] for view in views]
    return [lines, posts, [view["names"] for view in views], await tree(web, day(400))]


async def test_a_planned_reorganisation_is_taken_back_to_the_last_line(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        root = await unit(web, "되돌림본부")
        names = ("되돌림가팀", "되돌림나팀", "되돌림다팀", "되돌림라팀")
        one, two, three, four = [await unit(web, name, parent=root) for name in names]
        here = await person(web, "0197301", "지금이", one)
        coming = await person(web, "0197302", "올이다", two)
        line = (await web.ok("GET", f"/api/people/{coming['id']}"))["assignments"][0]
        await web.ok("DELETE", f"/api/assignments/{line['id']}")
        # an assignment that only begins after the day is changed in place
        await web.ok("POST", f"/api/people/{coming['id']}/assignments", json={"unit": two, "since": day(60)})
        split = await person(web, "0197303", "나뉠이", three)
        gone = await person(web, "0197304", "없을이", four)
        await web.ok("POST", f"/api/units/{two}/posts", json={"name": "되돌림나팀장", "since": "2020-01-01"})
        people = [here["id"], coming["id"], split["id"], gone["id"]]
        before = await whole(web, people, [root, one, two, three, four])
        made = await plan(
            web,
            day(50),
            {"op": "rename", "unit": one, "name": "되돌림새팀"},
            {"op": "abolish", "unit": two, "into": one},
            {
                "op": "split",
                "unit": three,
                "parts": [{"name": "되돌림앞팀"}, {"name": "되돌림뒤팀", "people": [split["id"]]}],
            },
            {"op": "found", "name": "되돌림신설본부", "key": "n"},
            {"op": "move", "unit": one, "parent": "n"},
            {"op": "abolish", "unit": four},
        )
        assert made["planned"]
        assert made["changes"][0]["before"] == ["되돌림가팀"]
        assert made["changes"][0]["after"] == ["되돌림새팀"]
        assert await whole(web, people, [root, one, two, three, four]) != before
        id = made["reorganisation"]["id"]
        listed = await web.ok("GET", "/api/reorganisations")
        assert id in {view["reorganisation"]["id"] for view in listed["items"] if view["planned"]}
        await web.ok("DELETE", f"/api/reorganisations/{id}")
        assert await whole(web, people, [root, one, two, three, four]) == before
        assert (await web.delete(f"/api/reorganisations/{id}")).status_code == 404


async def test_what_changed_about_people_meanwhile_stays(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        old, new = await unit(web, "사이옛팀"), await unit(web, "사이새팀")
        who = await person(web, "0197311", "떠날이", old)
        made = await plan(web, day(50), {"op": "abolish", "unit": old, "into": new})
        await web.ok("POST", f"/api/people/{who['id']}/leave", json={"left_on": day(70)})
        await web.ok("DELETE", f"/api/reorganisations/{made['reorganisation']['id']}")
        (line,) = (await web.ok("GET", f"/api/people/{who['id']}"))["assignments"]
        assert (line["unit"], line["until"]) == (old, day(69))


async def test_what_others_build_on_is_not_taken_back(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "겹치는팀")
        who = await person(web, "0197321", "겹친다", team)
        first = await plan(web, day(20), {"op": "rename", "unit": team, "name": "겹친둘팀"})
        second = await plan(web, day(30), {"op": "rename", "unit": team, "name": "겹친셋팀"})
        refused = await web.delete(f"/api/reorganisations/{first['reorganisation']['id']}")
        assert refused.json()["code"] == "people.reorganised-later"
        for one in (second, first):
            await web.ok("DELETE", f"/api/reorganisations/{one['reorganisation']['id']}")
        done = await plan(web, day(0), {"op": "rename", "unit": team, "name": "바뀐팀"})
        refused = await web.delete(f"/api/reorganisations/{done['reorganisation']['id']}")
        assert refused.json()["code"] == "people.reorganised-already"
        founds = await plan(web, day(20), {"op": "found", "name": "장차팀"})
        (new,) = founds["changes"][0]["successors"]
        await web.ok(
            "POST", f"/api/people/{who['id']}/assignments", json={"unit": new, "main": False, "since": day(25)}
        )
        refused = await web.delete(f"/api/reorganisations/{founds['reorganisation']['id']}")
        assert refused.json()["code"] == "people.still-in-use"


async def test_a_unit_shows_the_people_and_titles_of_the_day_asked_for(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        old, new = await unit(web, "지난팀"), await unit(web, "요즘팀")
        who = await person(web, "0197331", "지난이", old, assignment={"duty": "지난팀장", "heads": True})
        line = (await web.ok("GET", f"/api/people/{who['id']}"))["assignments"][0]
        match = {"if-match": f'"{line["revision"]}"'}
        await web.ok("PATCH", f"/api/assignments/{line['id']}", json={"until": day(-10)}, headers=match)
        await web.ok("POST", f"/api/people/{who['id']}/assignments", json={"unit": new, "since": day(-9)})
        await plan(web, day(-5), {"op": "rename", "unit": old, "name": "지났던팀"})
        today = await web.ok("GET", f"/api/units/{old}")
        assert today["people"] == []
        then = await web.ok("GET", f"/api/units/{old}", params={"on": day(-20)})
        assert [(row["fn"], row["duty"], row["unit_name"]) for row in then["people"]] == [
            ("지난이", "지난팀장", "지난팀")
        ]
        assert then["unit"]["name"] == "지난팀"
        assert then["changes"][-1]["before"] == ["지난팀"]
        names = (await web.ok("GET", f"/api/people/{who['id']}"))["units"]
        assert sorted(names.values()) == ["요즘팀", "지난팀"]


async def test_a_post_is_renamed_and_ended_and_shows_who_holds_it(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        team, other = await unit(web, "직위팀"), await unit(web, "겸직팀")
        post = await web.ok(
            "POST", f"/api/units/{team}/posts", json={"name": "직위팀장", "heads": True, "since": "2020-01-01"}
        )
        main = await person(web, "0197341", "본직이", team, assignment={"post": post["id"], "duty": "직위팀장"})
        both = await person(web, "0197342", "겸직이", other)
        body = {"unit": team, "post": post["id"], "main": False, "duty": "직위팀장", "since": "2024-01-01"}
        await web.ok("POST", f"/api/people/{both['id']}/assignments", json=body)
        view = await web.ok("GET", f"/api/units/{team}")
        assert [(one["person"], one["concurrent"]) for one in view["holders"]] == [
            (main["id"], False),
            (both["id"], True),
        ]
        stale = await web.patch(f"/api/posts/{post['id']}", json={"name": "x"}, headers={"if-match": '"9"'})
        assert stale.status_code == 412
        match = {"if-match": f'"{post["revision"]}"'}
        renamed = await web.ok("PATCH", f"/api/posts/{post['id']}", json={"name": "직위단장"}, headers=match)
        assert (await web.ok("GET", f"/api/people/{main['id']}"))["person"]["duty"] == "직위단장"
        match = {"if-match": f'"{renamed["revision"]}"'}
        held = await web.patch(f"/api/posts/{post['id']}", json={"until": day(0)}, headers=match)
        assert held.json()["code"] == "people.post-held"
        empty = await web.patch(f"/api/posts/{post['id']}", json={"name": " "}, headers=match)
        assert empty.status_code == 422


async def test_a_board_member_is_found_with_office_and_where_they_come_from(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        body = {"fn": "이사람", "sort": "board", "email": "board-x@saegyeol.example", "org": "가람대학교"}
        who = (await web.ok("POST", "/api/people", json=body))["person"]["person"]
        term = {"office": "비상임이사", "career": "가람대학교 교수", "since": day(-100), "until": day(600)}
        view = await web.ok("POST", f"/api/people/{who['id']}/terms", json=term)
        (line,) = view["terms"]
        (row,) = (await web.ok("GET", "/api/people", params={"q": "비상임이사 이사람"}))["items"]
        assert (row["org"], row["duty"]) == ("가람대학교", "비상임이사")
        assert await found(web, "가람대학교") == ["이사람"]
        match = {"if-match": f'"{line["revision"]}"'}
        await web.ok("PATCH", f"/api/terms/{line['id']}", json={"until": day(-1)}, headers=match)
        assert (await web.ok("GET", f"/api/people/{who['id']}"))["person"]["duty"] == ""


async def test_somebody_of_another_unit_belongs_to_a_site_for_a_time(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "바깥팀")
        who = await person(web, "0197351", "바깥이", team)
        site = (await web.ok("POST", "/api/sites", json={"name": "바깥센터"}))["site"]["id"]
        body = {"person": who["id"], "note": "순환 근무", "since": day(0), "until": day(30)}
        await web.ok("POST", f"/api/sites/{site}/members", json=body)
        (member,) = (await web.ok("GET", f"/api/sites/{site}"))["members"]
        assert (member["fn"], member["label"], member["note"], member["until"]) == (
            "바깥이",
            "바깥팀 · 0197351",
            "순환 근무",
            day(30),
        )
        assert [row["id"] for row in (await web.ok("GET", "/api/people", params={"site": site}))["items"]] == [
            who["id"]
        ]
        await web.ok("DELETE", f"/api/sites/{site}/members/{who['id']}")
        assert (await web.ok("GET", f"/api/sites/{site}"))["members"] == []
