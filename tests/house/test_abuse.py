"""What an attacker or a broken program tries, on every route that could fall for it."""

import asyncio
import csv
import io
import json
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from litestar.routes import HTTPRoute

from madang.ground import bodies
from madang.ground import edge as edges
from madang.ground.db import Database
from madang.ground.http import create_app, description
from madang.ground.testing import PASSWORD, MakeClient
from madang.ground.tx import Actor
from madang.house import house as build_house
from prove.asking import request_of
from prove.village import Route, Village, keeper, nothing_kept, routes_of, village

APP, _ = create_app(build_house(), Database(""), secure=True)
ROUTES = routes_of(APP)
DESCRIBED = description(APP)
UNSAFE = [route for route in ROUTES if route.method not in ("GET", "HEAD")]
WITH_BODY = [route for route in UNSAFE if "data" in route.fields]
HTML = "<img src=x onerror=alert(1)>"
DEEP = b'{"a":' * 10_000 + b"1" + b"}" * 10_000


@pytest_asyncio.fixture(scope="module")
async def here() -> AsyncIterator[Village]:
    async with village() as found:
        yield found


def is_problem(answer: httpx.Response, status: int) -> bool:
    return (
        answer.status_code == status
        and answer.headers["content-type"] == "application/problem+json"
        and answer.json()["status"] == status
    )


def named(route: Route) -> str:
    return route.name


@pytest.mark.parametrize("route", UNSAFE, ids=named)
async def test_without_the_second_cookie_nothing_is_done(here: Village, route: Route) -> None:
    method, path, options = request_of(here, route, here.ids, DESCRIBED)
    web = here.visitors[keeper(route)]
    for forged in ("", "0" * 32, "\u00e9"):
        options["headers"]["x-csrftoken"] = forged.encode("latin-1")
        answer = await web.request(method, path, **options)
        assert is_problem(answer, 403), f"{forged}: {answer.status_code} {answer.text}"
        assert answer.json()["code"] == "ground.csrf"


@pytest.mark.parametrize("route", [route for route in UNSAFE if route.act == "public"], ids=named)
async def test_another_site_cannot_sign_anybody_in_or_out(here: Village, route: Route) -> None:
    method, path, options = request_of(here, route, here.ids, DESCRIBED)
    options["headers"]["sec-fetch-site"] = "cross-site"
    for who in ("nobody", "manage"):
        answer = await here.visitors[who].request(method, path, **options)
        assert is_problem(answer, 403), answer.text
        assert answer.json()["code"] == "ground.csrf"


@pytest.mark.parametrize("route", WITH_BODY, ids=named)
async def test_bodies_are_what_the_description_says_or_refused(here: Village, route: Route) -> None:
    method, path, options = request_of(here, route, here.ids, DESCRIBED)
    body, headers = options.pop("json"), options.pop("headers")
    web = here.visitors[keeper(route)]
    with nothing_kept():
        for wrong in ({**body, "unheard_of": 1}, [body], "text", 7, None):
            answer = await web.request(method, path, json=wrong, headers=headers, **options)
            assert is_problem(answer, 422), f"{str(wrong)[:80]}: {answer.status_code} {answer.text}"
        for form in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            said = {**headers, "content-type": form}
            answer = await web.request(method, path, content=json.dumps(body), headers=said, **options)
            assert is_problem(answer, 415), f"{form}: {answer.status_code} {answer.text}"
        for raw in (DEEP, b"[" * 10_000, b'{"a":"\\u0000"}', b'{"a":"\xff"}', b'{"a":"\\ud800"}', b"{", b""):
            said = {**headers, "content-type": "application/json"}
            answer = await web.request(method, path, content=raw, headers=said, **options)
            assert is_problem(answer, 422), f"{raw[:40]!r}: {answer.status_code} {answer.text}"


def _strings(schema: dict[str, Any], value: Any) -> Any:
    """The value with HTML in every plain text field of its schema."""
    if "$ref" in schema:
        return _strings(DESCRIBED["components"]["schemas"][schema["$ref"].rpartition("/")[2]], value)
    for one in schema.get("oneOf", ()):
        if one.get("type") != "null":
            return _strings(one, value)
    if schema.get("type") == "object" and isinstance(value, dict):
        texts = {
            name: HTML
            for name, one in schema.get("properties", {}).items()
            if one.get("type") == "string" and not one.keys() & {"format", "enum", "pattern"} and name not in CODES
        }
        known = {name: _strings(schema["properties"][name], one) for name, one in value.items() if name not in texts}
        return {**known, **texts}
    return value


CODES = {"password", "rrule", "op", "kind", "status", "label", "tls", "email", "number", "host", "sender"}
"""Texts with rules of their own; HTML there is refused."""


@pytest.mark.parametrize("route", WITH_BODY, ids=named)
async def test_html_in_every_text_comes_back_as_the_same_text(here: Village, route: Route) -> None:
    method, path, options = request_of(here, route, here.ids, DESCRIBED)
    plain = re.sub(r":[a-z]+\}", "}", route.path)
    schema = DESCRIBED["paths"][plain][method.lower()]["requestBody"]["content"]["application/json"]["schema"]
    options["json"] = _strings(schema, options["json"])
    with nothing_kept():
        answer = await here.visitors[keeper(route)].request(method, path, **options)
    assert answer.status_code < 500
    assert answer.headers.get("content-type", "application/json").endswith("json")
    assert "&lt;img" not in answer.text
    if "onerror" in answer.text and answer.status_code < 400:
        assert HTML in answer.text


async def test_html_in_a_task_and_its_comment_is_kept_unchanged(here: Village) -> None:
    wish = {"project": here.ids["project"], "title": HTML, "body": HTML}
    task = (await here.ok("manage", "POST", "/api/tasks", json=wish))["task"]
    shown = await here.ok("view", "GET", f"/api/tasks/{task['id']}")
    assert (shown["task"]["title"], shown["body"]) == (HTML, HTML)
    await here.ok("manage", "POST", f"/api/things/{task['id']}/comments", json={"text": HTML})
    said = await here.ok("view", "GET", f"/api/things/{task['id']}/comments")
    assert said["items"][0]["text"] == HTML


async def test_formulas_in_a_table_are_texts(here: Village) -> None:
    for sign in "=+-@\t":
        wish = {"project": here.ids["project"], "title": f"{sign}cmd|' /C calc'!A0 {ord(sign)}"}
        await here.ok("manage", "POST", "/api/tasks", json=wish)
    for address in (f"/api/tasks/table?format=csv&project={here.ids['project']}", "/api/tasks/time/table?format=csv"):
        answer = await here.visitors["manage"].get(address)
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert len(rows) > 1
        cells = [cell for row in rows for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", "C:\\x.txt", "a\u202egpj.exe.txt", ".", "..", "a\r\nb.txt"],
)
async def test_a_file_name_is_never_a_path(here: Village, name: str) -> None:
    answer = await here.visitors["manage"].post(
        f"/api/things/{here.ids['task']}/files", files={"file": (name, b"content")}
    )
    assert answer.status_code in (201, 422), answer.text
    for item in answer.json().get("items", ()):
        if item["file"] is None:
            continue
        kept = item["file"]["name"]
        assert not set(kept) & set("/\\\r\n\0\u202e")
        assert kept not in (".", "..")
        content = await here.visitors["manage"].get(f"/api/files/{item['file']['id']}/content")
        assert content.content == b"content"
        assert "\n" not in content.headers["content-disposition"]


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/assets/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd.txt"])
async def test_the_page_serves_nothing_outside_its_folder(here: Village, path: str) -> None:
    answer = await here.visitors["nobody"].get(path)
    assert "root:" not in answer.text


async def test_a_body_over_the_limit_is_refused_and_changes_nothing(here: Village) -> None:
    url = f"/api/things/{here.ids['task']}/comments"
    before = await here.ok("manage", "GET", url)
    big = b'{"text":"' + b"x" * (2 << 20) + b'"}'
    said = {"content-type": "application/json"}
    assert is_problem(await here.visitors["manage"].post(url, content=big, headers=said), 413)
    table = here.visitors["administrator"]
    said = {"content-type": "text/csv"}
    assert is_problem(await table.post("/api/people/import", content=b"x" * ((2 << 20) + 1), headers=said), 413)
    assert await here.ok("manage", "GET", url) == before


async def test_a_body_that_never_ends_is_given_up(here: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "SECONDS", 0.05)

    async def slow() -> AsyncIterator[bytes]:
        yield b'{"text":'
        await asyncio.sleep(1)
        yield b'"late"}'

    url = f"/api/things/{here.ids['task']}/comments"
    said = {"content-type": "application/json"}
    assert is_problem(await here.visitors["manage"].post(url, content=slow(), headers=said), 408)


EDITABLE = {
    "tasks.task": ("PATCH /api/tasks/{task:uuid}", {"title": "mine"}),
    "tasks.project": ("PATCH /api/tasks/projects/{project:uuid}", {"name": "mine"}),
    "tasks.milestone": ("PATCH /api/tasks/milestones/{milestone:uuid}", {"name": "mine"}),
    "tasks.template": (
        "PATCH /api/tasks/projects/{project:uuid}/templates/{template:uuid}",
        {"name": "mine", "content": {"title": "mine"}},
    ),
    "talk.comment": ("PATCH /api/comments/{id:uuid}", {"text": "mine"}),
    "files.file": ("PATCH /api/files/{id:uuid}", {"name": "mine.txt"}),
    "people.person": ("PATCH /api/people/{person:uuid}", {"fn": "Mine"}),
    "people.unit": ("PATCH /api/units/{unit:uuid}", {"name_en": "Mine"}),
    "boards.board": ("PATCH /api/boards/{board:uuid}", {"name": "Mine"}),
    "boards.post": ("PATCH /api/boards/posts/{post_id:uuid}", {"title": "Mine"}),
    "boards.answer": ("PUT /api/boards/posts/{post_id:uuid}/answer", {"state": "reviewing"}),
    "trips.trip": ("PATCH /api/trips/{trip:uuid}", {"purpose": "Mine"}),
    "trips.confirm": ("POST /api/trips/{trip:uuid}/confirm", {}),
    "trips.cancel": ("POST /api/trips/{trip:uuid}/cancel", {}),
    "meetings.meeting": ("PATCH /api/meetings/{meeting:uuid}", {"title": "Mine"}),
    "meetings.item": ("PATCH /api/meetings/{meeting:uuid}/items/{item:uuid}", {"title": "Mine"}),
    "meetings.note": ("PATCH /api/meetings/{meeting:uuid}/notes/{note:uuid}", {"text": "Mine"}),
    "drive": ("PATCH /api/drive/drives/{drive:uuid}", {"keep_days": 7}),
    "drive.entry": ("PATCH /api/drive/entries/{id:uuid}", {"name": "Mine"}),
    "wiki.space": ("PATCH /api/wiki/spaces/{space:uuid}", {"name": "Mine"}),
    "wiki.page": ("PATCH /api/wiki/pages/{id:uuid}", {"title": "Mine"}),
    "wiki.state": ("PUT /api/wiki/pages/{id:uuid}/state", {"state": "published"}),
    "calendar.calendar": ("PATCH /api/calendar/calendars/{calendar:uuid}", {"note": "mine"}),
    "calendar.event": ("PATCH /api/calendar/events/{event:uuid}", {"title": "mine"}),
    "calendar.event.gone": ("DELETE /api/calendar/events/{event:uuid}", {}),
    "spaces.sheet": ("PATCH /api/spaces/sites/{site:uuid}", {"summary": "mine"}),
    "spaces.policy": ("PATCH /api/spaces/sites/{site:uuid}/policy", {"seat_days": 7}),
    "spaces.plan": ("PATCH /api/spaces/plans/{floor:uuid}", {"name": "Mine"}),
    "spaces.space": ("PATCH /api/spaces/spaces/{id:uuid}", {"name": "Mine"}),
    "spaces.booking": ("PATCH /api/spaces/bookings/{booking_id:uuid}", {"summary": "Mine"}),
    "spaces.request": ("PATCH /api/spaces/requests/{request_id:uuid}", {"answer": "Mine"}),
    "people.site": ("PATCH /api/sites/{site:uuid}", {"name": "Mine"}),
    "people.group": ("PATCH /api/groups/{group:uuid}", {"name": "Mine"}),
    "assignment": ("PATCH /api/assignments/{line:uuid}", {"duties": "Mine"}),
    "employment": ("PATCH /api/employments/{line:uuid}", {"grade": "Mine"}),
    "standing": ("PATCH /api/standings/{line:uuid}", {"reason": "Mine"}),
    "post": ("PATCH /api/posts/{line:uuid}", {"name": "Mine"}),
    "term": ("PATCH /api/terms/{line:uuid}", {"career": "Mine"}),
}


@pytest.mark.parametrize("kind", EDITABLE)
async def test_a_stale_edit_is_refused_and_changes_nothing(here: Village, kind: str) -> None:
    name, body = EDITABLE[kind]
    route = next(one for one in ROUTES if one.name == name)
    method, path, _ = request_of(here, route, here.ids, DESCRIBED)
    web = here.visitors[keeper(route)]
    before = (await web.get(path)).text
    stale = await web.request(method, path, json=body, headers={"if-match": '"987654"'})
    assert is_problem(stale, 412), stale.text
    broken = await web.request(method, path, json=body, headers={"if-match": '"x"'})
    assert is_problem(broken, 422)
    after = (await web.get(path)).text
    assert re.sub(r"/requests/[^\"]*", "", after) == re.sub(r"/requests/[^\"]*", "", before)


def test_every_route_that_reads_a_revision_is_tried() -> None:
    reading = {
        f"{method} {route.path}"
        for route in APP.routes
        if isinstance(route, HTTPRoute)
        for method, (handler, _kwargs) in route.route_handler_map.items()
        if {"expected_revision", "revision_of"} & {*handler.fn.__code__.co_names}
    }
    elsewhere = {
        "PATCH /api/admin/days/{id:uuid}",
        "PATCH /api/messenger/rooms/{room:uuid}",
        "PUT /api/calendar/appointments/{appointment:uuid}",
    }
    assert reading <= {name for name, _ in EDITABLE.values()} | elsewhere


async def test_a_session_given_before_signing_in_is_never_taken_over(client: MakeClient, admin: Actor) -> None:
    fixed = "attackers-choice-of-a-token"
    async with client(None) as web:
        web.cookies.set("madang", fixed)
        answer = await web.post("/api/session", json={"number": "0000001", "password": PASSWORD})
        assert answer.status_code == 200
        first = answer.cookies["madang"]
        assert first != fixed
        seen = await web.get("/api/session", headers={"cookie": f"madang={fixed}"})
        assert seen.json()["state"] == "signed-out"
        cookie = f"madang={first}"
        csrf = {"x-csrftoken": answer.cookies["csrftoken"], "cookie": cookie}
        again = await web.post("/api/session", json={"number": "0000001", "password": PASSWORD}, headers=csrf)
        second = again.cookies["madang"]
        assert second not in (first, fixed)
        csrf = {"x-csrftoken": again.cookies["csrftoken"], "cookie": f"madang={second}"}
        new = PASSWORD + "8"
        changed = await web.post("/api/session/password", json={"old": PASSWORD, "new": new}, headers=csrf)
        assert changed.status_code == 200, changed.text
        third = changed.cookies["madang"]
        for old in (first, second):
            gone = await web.get("/api/session", headers={"cookie": f"madang={old}"})
            assert gone.json()["state"] == "signed-out", "every session of before has ended"
        csrf = {"x-csrftoken": changed.cookies["csrftoken"], "cookie": f"madang={third}"}
        back = await web.post("/api/session/password", json={"old": new, "new": PASSWORD}, headers=csrf)
        assert back.status_code == 200, back.text


def test_cookies_are_bound_to_the_host_and_out_of_reach_of_scripts() -> None:
    _, edge = create_app(build_house(), Database(""), secure=True)
    request = edges.Request(edge, {"headers": []})  # type: ignore[arg-type]
    request.set_session("token")
    session, csrf = (cookie.decode() for cookie in request.set_cookies)
    assert session == "__Host-madang=token; Path=/; HttpOnly; SameSite=Lax; Secure"
    assert re.fullmatch(r"csrftoken=[0-9a-f]{32}; Path=/; SameSite=Lax; Secure", csrf)


@pytest.mark.parametrize(
    ("who", "path", "status"),
    [
        ("manage", "/api/me/recents", 200),
        ("manage", "/api/nothing", 404),
        ("nobody", "/api/me/recents", 401),
        ("view", "/api/policy", 403),
        ("manage", "/api/search", 422),
        ("nobody", "/api/session", 200),
    ],
)
async def test_answers_are_data_and_nobodys_to_keep(here: Village, who: str, path: str, status: int) -> None:
    answer = await here.visitors[who].get(path)
    assert answer.status_code == status
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in answer.headers
