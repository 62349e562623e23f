"""People: finding, masking, administering, leaving."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from madang.ground import clock
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.parties.models import Person
from madang.ground.parties.store import insert_person
from madang.ground.testing import Digested, actor
from madang.ground.tx import Actor
from madang.standards import sheets


async def unit(web: Any, name: str, *, parent: str = "", key: str = "", on: str = "2020-01-01") -> str:
    made = await web.ok(
        "POST",
        "/api/reorganisations",
        json={
            "takes_effect_on": on,
            "title": "신설",
            "changes": [{"op": "found", "name": name, "parent": parent, "key": key}],
        },
    )
    return str(made["changes"][0]["successors"][0])


async def person(web: Any, number: str, fn: str, unit: str, **more: Any) -> dict[str, Any]:
    first = {"unit": unit, **more.pop("assignment", {})}
    added = await web.ok(
        "POST",
        "/api/people",
        json={"fn": fn, "number": number, "joined_on": "2021-03-02", "assignment": first, **more},
    )
    return dict(added["person"]["person"])


async def found(web: Any, q: str) -> list[str]:
    return [row["fn"] for row in (await web.ok("GET", "/api/people", params={"q": q}))["items"]]


async def test_people_are_found_in_every_way_a_korean_types(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "검색시험팀")
        await person(web, "0170001", "황보라", team, extension="7301", email="hbr@saegyeol.example", duties="급여 정산")
    async with client(mina) as web:
        for q in (
            "황보라",
            "ㅎㅂㄹ",
            "황ㅂ",
            "보라",
            "ghkdqhfk",
            "0170001",
            "7301",
            "hbr",
            "정산",
            "검색시험 황",
            "호",
        ):
            assert "황보라" in await found(web, q), q
        assert await found(web, "황보랑") == []
        assert await found(web, "없는사람") == []


async def test_people_of_one_name_are_told_apart(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "동명팀")
        await person(web, "0170011", "같은이", team)
        await person(web, "0170012", "같은이", team)
    async with client(mina) as web:
        items = (await web.ok("GET", "/api/parties", params={"q": "같은이"}))["items"]
    assert [one["label"] for one in items] == ["동명팀 · 0170011", "동명팀 · 0170012"]


async def test_a_unit_is_found_by_its_initials_and_stands_before_its_people(
    client: Any, admin: Actor, mina: Actor
) -> None:
    async with client(admin) as web:
        team = await unit(web, "현장점검팀")
        await person(web, "0170013", "차례로", team)
        await person(web, "0170014", "현장점", team)
    async with client(mina) as web:
        for q in ("현장점검팀", "현장 점검", "ㅎㅈㅈㄱ", "현ㅈ"):
            assert (await web.ok("GET", "/api/parties", params={"q": q}))["items"][0]["name"] == "현장점검팀", q
        items = (await web.ok("GET", "/api/parties", params={"q": "점검팀"}))["items"]
        assert [one["name"] for one in items] == ["차례로", "현장점", "현장점검팀"]
        assert (await web.ok("GET", "/api/parties", params={"q": "ㅎㅈㄱㅈ", "kinds": "unit"}))["items"] == []


async def test_a_mobile_number_is_masked_and_a_look_at_it_is_kept(
    client: Any, admin: Actor, mina: Actor, cast: Any
) -> None:
    async with client(admin) as web:
        team = await unit(web, "가림팀")
        one = await person(web, "0170021", "가려진이", team, mobile="010-1234-5678")
    async with client(mina) as web:
        url = f"/api/people/{one['id']}"
        assert (await web.ok("GET", url))["person"]["mobile"] == "010-****-5678"
        assert (await web.post(f"{url}/unmask", json={"reason": " "})).status_code == 422
        shown = await web.ok("POST", f"{url}/unmask", json={"reason": "비상 연락"})
        assert shown["mobile"] == "010-1234-5678"
        assert (await web.get("/api/viewings")).status_code == 403
    async with client(Actor(id=one["id"], kind="person")) as web:
        looks = (await web.ok("GET", "/api/me/viewings"))["items"]
        assert [(look["viewer_fn"], look["reason"]) for look in looks] == [("김미나", "비상 연락")]
        assert (await web.ok("GET", "/api/me/data"))["person"]["mobile"] == "010-1234-5678"
        assert (await web.ok("GET", "/api/me/data/download"))["viewings"][0]["reason"] == "비상 연락"


async def test_an_outsider_sees_only_people_of_shared_collections(
    client: Any, database: Database, admin: Actor, cast: Any
) -> None:
    outsider = Person(id=new_id(), sort="external", fn="한바깥", email="outside@partner.example")
    async with database.queries() as q:
        await insert_person(q, outsider)
    guest = actor(outsider)
    async with client(admin) as web:
        site = (await web.ok("POST", "/api/sites", json={"name": "바깥거점"}))["site"]["id"]
        for one in (outsider.id, cast.joon.id):
            await web.ok("POST", f"/api/sites/{site}/members", json={"person": str(one)})
    async with client(guest) as web:
        assert {"한바깥", "박준"} == set(await found(web, ""))
        assert (await web.get(f"/api/people/{cast.mina.id}")).status_code == 404
        assert (await web.get(f"/api/people/{cast.joon.id}")).status_code == 200
        assert (await web.get("/api/units")).status_code == 404
        assert [one["name"] for one in (await web.ok("GET", "/api/sites"))["items"]] == ["바깥거점"]
    async with client(admin) as web:
        await web.ok("DELETE", f"/api/sites/{site}/members/{outsider.id}")
    async with client(guest) as web:
        assert (await web.get(f"/api/people/{cast.joon.id}")).status_code == 404


async def test_only_administrators_administer(client: Any, mina: Actor, cast: Any) -> None:
    async with client(mina) as web:
        for method, url, body in (
            ("POST", "/api/people", {"fn": "x", "number": "1"}),
            ("POST", f"/api/people/{cast.joon.id}/suspend", None),
            ("POST", f"/api/people/{cast.joon.id}/reset", {}),
            ("POST", f"/api/people/{cast.joon.id}/leave", {"left_on": None}),
            ("PUT", f"/api/administrators/{cast.mina.id}", {"institution": True}),
            ("POST", "/api/sites", {"name": "x"}),
            ("PUT", "/api/people/labels", {"grades": ["1"]}),
            (
                "POST",
                "/api/reorganisations",
                {"takes_effect_on": "2026-01-01", "title": "x", "changes": [{"op": "found"}]},
            ),
            ("POST", "/api/people/export?reason=need", None),
            ("GET", "/api/administrators", None),
            ("GET", "/api/policy", None),
        ):
            answer = await web.request(method, url, json=body)
            assert answer.status_code == 403, f"{method} {url} {answer.status_code} {answer.text}"


async def test_one_changes_ones_own_contact_fields_and_nothing_else(
    client: Any, mina: Actor, joon: Actor, cast: Any
) -> None:
    async with client(mina) as web:
        url = f"/api/people/{cast.mina.id}"
        revision = (await web.ok("GET", url))["revision"]
        head = {"if-match": f'"{revision}"'}
        assert (await web.ok("PATCH", url, json={"extension": "4321"}, headers=head))["person"]["extension"] == "4321"
        assert (await web.patch(url, json={"extension": "1"}, headers=head)).status_code == 412
        assert (await web.patch(url, json={"extension": "1"})).status_code == 422
        now = {"if-match": f'"{revision + 1}"'}
        assert (await web.patch(url, json={"fn": "딴이름"}, headers=now)).status_code == 403
        assert (await web.patch(f"/api/people/{cast.joon.id}", json={"tel": "1"}, headers=head)).status_code == 403


async def test_leaving_ends_access_on_the_day_and_keeps_history(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(admin) as web:
        team = await unit(web, "떠나는팀")
        one = await person(web, "0170031", "떠난이", team)
        url = f"/api/people/{one['id']}"
    async with client(Actor(id=one["id"], kind="person")) as theirs:
        assert (await theirs.ok("GET", "/api/session"))["state"] == "signed-in"
        async with client(admin) as web:
            later = str(clock.today() + timedelta(days=30))
            await web.ok("POST", f"{url}/leave", json={"left_on": later})
            assert (await theirs.ok("GET", "/api/session"))["state"] == "signed-in"
            await web.ok("POST", f"{url}/leave", json={"left_on": str(clock.today())})
        assert (await theirs.ok("GET", "/api/session"))["state"] == "signed-out"
    async with client(admin) as web:
        assert await found(web, "떠난이") == []
        left = await web.ok("GET", "/api/people", params={"q": "떠난이", "left": True})
        assert left["items"][0]["status"] == "left"
        lines = (await web.ok("GET", url))["assignments"]
        assert lines[0]["until"] == str(clock.today() - timedelta(days=1))
        again = await web.post("/api/people", json={"fn": "새이", "number": "0170031"})
        assert again.json()["code"] == "people.number-taken"


async def test_suspending_ends_sessions_and_resuming_gives_access_back(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        one = await person(web, "0170041", "멈춘이", await unit(web, "멈춤팀"))
        who = Actor(id=one["id"], kind="person")
        async with client(who) as theirs:
            await web.ok("POST", f"/api/people/{one['id']}/suspend")
            assert (await theirs.ok("GET", "/api/session"))["state"] == "signed-out"
        await web.ok("POST", f"/api/people/{one['id']}/resume")
    async with client(who) as theirs:
        assert (await theirs.ok("GET", "/api/session"))["state"] == "signed-in"


async def test_a_site_administrator_rules_the_site_and_its_people_only(client: Any, admin: Actor, cast: Any) -> None:
    async with client(admin) as web:
        team = await unit(web, "거점팀")
        here = (await web.ok("POST", "/api/sites", json={"name": "가람거점"}))["site"]
        there = (await web.ok("POST", "/api/sites", json={"name": "나래거점"}))["site"]
        boss = await person(web, "0170051", "거점장", team, assignment={"site": here["id"]})
        near = await person(web, "0170052", "가까운이", team, assignment={"site": here["id"]})
        far = await person(web, "0170053", "먼이", team, assignment={"site": there["id"]})
        await web.ok("PUT", f"/api/administrators/{boss['id']}", json={"sites": [here["id"]]})
        listed = (await web.ok("GET", "/api/administrators"))["items"]
        assert [site["name"] for one in listed for site in one["sites"]] == ["가람거점"]
    async with client(Actor(id=boss["id"], kind="person")) as web:
        assert (await web.ok("GET", "/api/session"))["may_administer"]
        head = {"if-match": f'"{here["revision"]}"'}
        assert (
            await web.patch(f"/api/sites/{here['id']}", json={"tel": "02-000-0001"}, headers=head)
        ).status_code == 200
        assert (await web.patch(f"/api/sites/{there['id']}", json={"tel": "1"}, headers=head)).status_code == 403
        assert (await web.post(f"/api/people/{near['id']}/reset", json={})).status_code == 200
        assert (await web.post(f"/api/people/{far['id']}/reset", json={})).status_code == 403
        assert (await web.post(f"/api/people/{boss['id']}/suspend")).status_code == 403
        assert (await web.post(f"/api/people/{near['id']}/leave", json={"left_on": None})).status_code == 403


async def test_whoever_gets_other_rights_goes_on_under_a_new_session(
    client: Any, admin: Actor, joon: Actor, cast: Any
) -> None:
    async with client(admin) as web, client(joon) as other:
        here = (await web.ok("POST", "/api/sites", json={"name": "새세션거점"}))["site"]
        before = web.cookies["madang"]
        mine = {"institution": True, "sites": [here["id"]]}
        answer = await web.put(f"/api/administrators/{cast.admin.id}", json=mine)
        assert answer.cookies["madang"] != before
        web.cookies.clear()
        web.cookies.update(answer.cookies)
        web.headers["x-csrftoken"] = web.cookies["csrftoken"]
        assert (await web.ok("GET", "/api/session"))["state"] == "signed-in"
        async with client(None) as old:
            again = await old.get("/api/session", headers={"cookie": f"madang={before}"})
            assert again.json()["state"] == "signed-out"
        wish = {"party": str(cast.admin.id), "role": None}
        assert (await web.post(f"/api/things/{here['id']}/grants/preview", json=wish)).cookies.get("madang") is None
        again = await web.put(f"/api/administrators/{cast.admin.id}", json=mine)
        assert (again.status_code, again.cookies.get("madang")) == (204, None), "nothing changed"

        assert (await other.ok("GET", "/api/session"))["state"] == "signed-in"
        await web.ok("PUT", f"/api/things/{here['id']}/grants/{cast.joon.id}", json={"role": "edit"})
        assert (await other.ok("GET", "/api/session"))["state"] == "signed-in"
        await web.ok("PUT", f"/api/things/{here['id']}/grants/{cast.joon.id}", json={"role": "manage"})
        assert (await other.ok("GET", "/api/session"))["state"] == "signed-out"


async def test_the_last_administrator_stays(client: Any, admin: Actor, cast: Any) -> None:
    async with client(admin) as web:
        answer = await web.put(f"/api/administrators/{cast.admin.id}", json={"institution": False})
    assert answer.json()["code"] == "people.last-administrator"


async def test_an_invited_outsider_signs_in_by_address_and_changes_the_password(client: Any, admin: Actor) -> None:
    async with client(admin) as web:
        sheet = await web.ok(
            "POST",
            "/api/people/invitations",
            json={"fn": "심사위원", "email": "Judge@partner.example", "org": "가온대"},
        )
    async with client(None) as web:
        entered = await web.ok(
            "POST", "/api/session", json={"number": "judge@partner.example", "password": sheet["password"]}
        )
        assert entered["state"] == "change-password"
        web.headers["x-csrftoken"] = web.cookies["csrftoken"]
        assert (await web.get("/api/people")).status_code == 401
        body = {"old": sheet["password"], "new": "a new long password"}
        assert (await web.ok("POST", "/api/session/password", json=body))["state"] == "signed-in"
        web.headers["x-csrftoken"] = web.cookies["csrftoken"]
        assert await found(web, "") == ["심사위원"]


def table(*rows: tuple[str, ...]) -> bytes:
    return sheets.write_xlsx([("사번", "이름", "부서", "이메일", "직급"), *rows], title="t")


async def test_a_table_is_taken_in_as_a_whole_or_not_at_all(client: Any, admin: Actor) -> None:
    kind = {"content-type": sheets.XLSX}
    async with client(admin) as web:
        await unit(web, "들임팀")
        good = [(f"01800{n:02}", f"이들임{n}", "들임팀", f"in{n}@saegyeol.example", "5급") for n in range(20)]
        bad = [
            ("0180000", "겹친이", "들임팀", "", ""),
            ("", "무번", "들임팀", "", ""),
            ("0180999", "모름", "없는팀", "x", ""),
        ]
        report = await web.ok("POST", "/api/people/import?apply=true", content=table(*good, *bad), headers=kind)
        assert not report["applied"]
        assert [(one["row"], one["column"], one["code"]) for one in report["problems"]] == [
            (22, "number", "twice"),
            (23, "number", "required"),
            (24, "email", "bad"),
            (24, "unit", "unknown"),
        ]
        assert await found(web, "이들임") == []
        dry = await web.ok("POST", "/api/people/import", content=table(*good), headers=kind)
        assert (dry["new"], dry["applied"]) == (20, False)
        first = await web.ok("POST", "/api/people/import?apply=true", content=table(*good), headers=kind)
        assert (first["new"], first["applied"]) == (20, True)
        again = await web.ok("POST", "/api/people/import?apply=true", content=table(*good), headers=kind)
        assert (again["new"], again["changed"], again["same"]) == (0, 0, 20)
        assert len(await found(web, "이들임")) == 20
        other = (good[0][0], "이들임0", "들임팀", good[0][3], "4급")
        assert (await web.ok("POST", "/api/people/import?apply=true", content=table(other), headers=kind))[
            "changed"
        ] == 1
        row = (await web.ok("GET", "/api/people", params={"q": "0180000"}))["items"][0]
        assert row["grade"] == "4급"
        out = await web.post("/api/people/export?reason=점검&format=xlsx")
        cells = [[cell.text for cell in line] for line in sheets.read(out.content)]
        assert "0180000" in [line[0] for line in cells]
        back = await web.ok("POST", "/api/people/import", content=out.content, headers=kind)
        assert (back["new"], back["changed"], back["problems"]) == (0, 0, [])


async def test_colleagues_are_those_of_the_own_unit_and_who_was_just_there_comes_first(
    client: Any, admin: Actor, guest: Actor
) -> None:
    async with client(admin) as web:
        team = await unit(web, "동료시험팀")
        other = await unit(web, "이웃시험팀")
        me = await person(web, "0179001", "나동료", team)
        near = await person(web, "0179002", "가동료", team)
        there = await person(web, "0179003", "하동료", team)
        await person(web, "0179004", "남의팀", other)
    assert near["fn"] == "가동료"
    async with client(Actor(id=UUID(there["id"]), kind="person")) as web:
        await web.ok("GET", "/api/me/colleagues")
    async with client(Actor(id=UUID(me["id"]), kind="person")) as web:
        seen = await web.ok("GET", "/api/me/colleagues")
    assert seen["unit_name"] == "동료시험팀"
    assert [(one["fn"], one["online"]) for one in seen["items"]] == [("하동료", True), ("가동료", False)]
    async with client(guest) as web:
        assert (await web.ok("GET", "/api/me/colleagues"))["items"] == []


async def test_who_opens_the_house_is_a_thing_like_everybody_else(
    client: Any, admin: Actor, mina: Actor, digested: Digested, database: Database
) -> None:
    await digested()
    async with client(mina) as web:
        shown = await web.ok("GET", f"/api/things/{admin.id}")
        assert (shown["kind"], shown["title"]) == ("people.person", "관리자")
    async with database.queries() as q:
        # others of these tests stand in the tables without a Card
        count = "select count(*) from ground.fact where name = 'people.person.added' and subject = %(who)s"
        who = f"people.person:{admin.id}"
        before = await q.value(count, who=who)
        await q.run("update ground.reader set position = 0 where name = 'people.opened'")
        await digested()
        assert await q.value(count, who=who) == before
