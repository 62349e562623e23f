"""Tables of units, sites and people taken in: whole or not at all, safe to repeat, stopped when the sender hangs up."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from madang.ground import clock
from madang.ground.parties import organisation
from madang.ground.runtime import Runtime
from madang.ground.testing import MakeClient
from madang.ground.tx import Actor
from madang.people.rules.sheets.people import Headed, heads
from madang.people.tests.test_organisation import tree
from madang.people.tests.test_people import found, unit
from madang.standards.sheets import CSV, XLSX, write_xlsx

KIND = {"content-type": XLSX}
UNITS = ["부서 이름", "상위 부서", "부서 코드", "부서 종류", "부서 업무"]
SITES = ["근무지 이름", "근무지 종류", "상위 근무지", "주소", "문 연 날"]


async def give(web: Any, what: str, rows: list[list[str]], **params: Any) -> dict[str, Any]:
    content = write_xlsx(rows, title="표")
    return dict(await web.ok("POST", f"/api/{what}/import", content=content, headers=KIND, params=params))


def seen(report: dict[str, Any]) -> list[tuple[int, str, str]]:
    return [(one["row"], one["column"], one["code"]) for one in report["problems"]]


@pytest.mark.parametrize(
    ("duty", "unit", "kind", "expected"),
    [
        ("팀장", "실증확산팀", "팀", True),
        ("팀장", "경영기획본부", "본부", False),
        ("본부장", "경영기획본부", "본부", True),
        ("부장", "경영기획본부", "본부", False),
        ("부장", "경영부", "", True),
        ("센터장", "가람 센터", "", True),
        ("파트장", "실증확산팀", "팀", False),
        ("PM", "실증확산팀", "팀", False),
        ("", "실증확산팀", "팀", False),
        ("장", "실증확산팀", "팀", False),
        ("Head of unit", "Planning", "", True),
        ("단무지 대장", "실증확산팀", "팀", False),
        ("총괄", "실증확산팀", "팀", True),
    ],
)
def test_a_duty_heads_the_unit_it_is_named_after(duty: str, unit: str, kind: str, expected: bool) -> None:
    there = Headed(name=unit, unit_kind=kind, top=False, posts=frozenset({"총괄"}))
    assert heads(duty, there) is expected


def test_heads_of_institutions_head_the_top_only() -> None:
    for top in (True, False):
        assert heads("이사장", Headed(name="한빛재단", unit_kind="기관", top=top, posts=frozenset())) is top


async def test_units_come_in_from_a_table_above_or_below_their_rows(client: MakeClient, admin: Actor) -> None:
    rows = [
        UNITS,
        ["표가팀", "표본부", "", "팀", "예산, 결산"],
        ["표본부", "표기관", "", "본부", ""],
        ["표기관", "", "PYO", "기관", ""],
        ["표나팀", "표기관 ", "", "팀", ""],
    ]
    async with client(admin) as web:
        dry = await give(web, "units", rows)
        assert (dry["rows"], dry["new"], dry["applied"], dry["problems"]) == (4, 4, False, [])
        day = str(clock.today())
        assert not [path for path in await tree(web, day) if path.startswith("표기관")]
        done = await give(web, "units", rows, apply="true")
        assert done["applied"]
        paths = ["표기관", "표기관 > 표본부", "표기관 > 표본부 > 표가팀", "표기관 > 표나팀"]
        assert [path for path in await tree(web, day) if path.startswith("표기관")] == paths
        units = {one["name"]: one for one in (await web.ok("GET", "/api/units"))["items"]}
        assert units["표가팀"]["duties"] == ["예산", "결산"]
        assert units["표기관"]["code"] == "PYO"
        again = await give(web, "units", rows, apply="true")
        assert (again["new"], again["changed"], again["same"]) == (0, 0, 4)
        turned = [UNITS, ["표진흥원", "", "PYO", "기관", ""], ["표가팀", "표진흥원", "", "팀", "예산"]]
        moved = await give(web, "units", turned, apply="true")
        # a unit without a code is known by its name and place: at another place it is another unit
        assert (moved["new"], moved["changed"]) == (1, 1)
        assert "표진흥원 > 표본부 > 표가팀" in await tree(web, day)
        assert "표진흥원 > 표가팀" in await tree(web, day)


async def test_every_bad_row_of_units_is_named(client: MakeClient, admin: Actor) -> None:
    rows = [
        UNITS,
        ["나쁜팀", "없는본부", "", "팀", ""],
        ["", "", "", "", "업무"],
        ["도는가", "도는나", "", "", ""],
        ["도는나", "도는가", "", "", ""],
        ["같은팀", "", "S1", "", ""],
        ["같은팀", "", "S1", "", ""],
        ["그냥팀", "그냥팀", "", "", ""],
    ]
    async with client(admin) as web:
        report = await give(web, "units", rows, apply="true")
        assert not report["applied"]
        assert {(2, "unit_parent", "unknown"), (3, "unit_name", "required"), (7, "unit_code", "twice")} <= set(
            seen(report)
        )
        circles = {row for row, column, code in seen(report) if code == "circle"}
        assert circles & {4, 5}
        assert 8 in circles
        assert (7, "unit_name", "twice") in seen(report)
        assert not [path for path in await tree(web, str(clock.today())) if "같은팀" in path]


async def test_sites_come_in_from_a_table(client: MakeClient, admin: Actor) -> None:
    rows = [SITES, ["표분원", "분원", "표본원", "", ""], ["표본원", "본원", "", "가람로 1", "2020-03-02"]]
    async with client(admin) as web:
        done = await give(web, "sites", rows, apply="true")
        assert (done["new"], done["applied"]) == (2, True)
        sites = {one["name"]: one for one in (await web.ok("GET", "/api/sites"))["items"]}
        assert sites["표분원"]["parent"] == sites["표본원"]["id"]
        assert (sites["표본원"]["address"], sites["표본원"]["opened_on"]) == ("가람로 1", "2020-03-02")
        again = await give(web, "sites", [SITES, ["표본원", "본원", "", "가람로 2", "2020-03-02"]], apply="true")
        assert (again["new"], again["changed"]) == (0, 1)
        assert (await web.ok("GET", f"/api/sites/{sites['표본원']['id']}"))["site"]["address"] == "가람로 2"
        bad = [
            SITES,
            ["표본원", "", "표분원", "", "어제"],
            ["표분원", "", "표본원", "", ""],
            ["표셋", "", "표없음", "", ""],
            ["표셋", "", "", "", ""],
        ]
        report = await give(web, "sites", bad, apply="true")
        assert {(2, "site_opened_on", "bad"), (4, "site_parent", "unknown"), (5, "site_name", "twice")} <= set(
            seen(report)
        )
        circle = [SITES, ["표본원", "", "표분원", "", ""], ["표분원", "", "표본원", "", ""]]
        assert "circle" in {code for _, _, code in seen(await give(web, "sites", circle, apply="true"))}


async def test_a_head_in_the_table_heads_the_unit(client: MakeClient, admin: Actor) -> None:
    rows = [
        ["사번", "이름", "부서", "직책"],
        ["0197401", "표팀장", "표장팀", "팀장"],
        ["0197402", "표팀원", "표장팀", ""],
    ]
    async with client(admin) as web:
        team = await unit(web, "표장팀")
        await give(web, "people", rows, apply="true")
        heads = {one["fn"] for one in (await web.ok("GET", "/api/units"))["heads"] if one["unit"] == team}
        assert heads == {"표팀장"}
        again = await give(web, "people", rows)
        assert (again["changed"], again["same"]) == (0, 2)


async def test_templates_are_handed_out(client: MakeClient, admin: Actor, mina: Actor) -> None:
    async with client(admin) as web, client(mina) as other:
        for what in ("people", "units", "sites"):
            url = f"/api/{what}/import-template?format=csv"
            given = await web.get(url)
            assert given.headers["content-type"].startswith(CSV)
            assert "이름" in given.content.decode("utf-8-sig")
            assert (await other.get(url)).status_code == 403


async def test_how_far_it_is_is_said_and_hanging_up_keeps_nothing(
    client: MakeClient, admin: Actor, runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[int, int]] = []
    monkeypatch.setattr(
        runtime.database, "signal", lambda places, payload: said.append((payload["done"], payload["total"]))
    )
    rows = [["사번", "이름", "부서"], *([f"01975{n:02}", f"끊긴이{n}", "끊길팀"] for n in range(20))]
    content = write_xlsx(rows, title="표")
    whole = organisation.insert_lines
    waiting = asyncio.Event()

    async def slow(*args: Any) -> None:
        waiting.set()
        await asyncio.sleep(5)
        await whole(*args)

    async with client(admin) as web:
        await unit(web, "끊길팀")
        url, params = "/api/people/import", {"apply": "true", "run": str(uuid4())}
        with monkeypatch.context() as patch:
            patch.setattr(organisation, "insert_lines", slow)
            status = await hang_up(web, url, params, content, waiting)
        assert status == 401
        assert await found(web, "끊긴이") == []
        await web.ok("POST", url, content=content, headers=KIND, params=params)
        assert len(await found(web, "끊긴이")) == 20
    assert said[-1] == (20, 20)


async def hang_up(web: Any, url: str, params: dict[str, str], content: bytes, waiting: asyncio.Event) -> int:
    """Send a request and hang up once the house is at work; what it would have answered."""
    request = web.build_request("POST", url, params=params, content=content, headers=KIND)
    app = web._transport.app
    given = False
    answer: list[int] = []

    async def receive() -> dict[str, Any]:
        nonlocal given
        if not given:
            given = True
            return {"type": "http.request", "body": content, "more_body": False}
        await waiting.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            answer.append(message["status"])

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.partition(b"?")[0],
        "query_string": request.url.query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "client": ("127.0.0.1", 1),
        "server": (request.url.host, 80),
    }
    await asyncio.wait_for(app(scope, receive, send), 4)
    return answer[0]
