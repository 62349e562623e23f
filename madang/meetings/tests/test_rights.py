"""Who may what in a meeting: by role, by invitation, by the code in the room; and what hostile input gets."""

from typing import Any

import pytest

from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, Digested, MakeClient
from madang.ground.tx import Actor
from madang.meetings.tests.conftest import Json, of

STEERING: tuple[tuple[str, str, dict[str, Any] | None], ...] = (
    ("GET", "state", None),
    ("GET", "minutes", None),
    ("GET", "code?origin=http://x", None),
    ("POST", "steps", {"step": "start"}),
    ("POST", "chair", None),
    ("POST", "items", {"title": "x"}),
    ("POST", "attendees", {"name": "x"}),
    ("POST", "notes", {"sort": "remark", "text": "x"}),
    ("POST", "votes", {"question": "x", "choices": ["a", "b"]}),
    ("POST", "end", None),
)
READS = ("state", "minutes")


@pytest.mark.parametrize("role", ["view", "comment", None])
async def test_who_may_not_edit_sees_and_steers_nothing(
    web: Client, client: MakeClient, meeting: Json, project: str, stranger: Actor, role: str | None
) -> None:
    if role:
        await web.ok("PUT", f"/api/tasks/projects/{project}/members/{stranger.id}", json={"role": role})
    else:
        await web.request("DELETE", f"/api/tasks/projects/{project}/members/{stranger.id}")
    async with client(stranger) as other:
        for method, path, body in STEERING:
            answer = await other.request(method, f"/api/meetings/{meeting['id']}/{path}", json=body)
            wanted = 404 if role is None else 200 if path in READS else 403
            assert answer.status_code == wanted, f"{role}: {method} {path}: {answer.text}"
        listed = await other.get(f"/api/meetings?about={project}")
        assert listed.status_code == (404 if role is None else 200)
        if role:
            assert listed.json()["may"] == ["meetings.view", "meetings.attend"]


async def test_who_sees_but_is_not_invited_neither_attends_nor_raises_points(
    web: Client, client: MakeClient, meeting: Json, project: str, stranger: Actor
) -> None:
    await web.ok("PUT", f"/api/tasks/projects/{project}/members/{stranger.id}", json={"role": "view"})
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    async with client(stranger) as other:
        answer = await other.put(f"{url}/presence", json={"present": True})
        assert (answer.status_code, answer.json()["code"]) == (409, "meetings.not-invited")
        await web.ok("POST", f"{url}/attendees", json={"person": str(stranger.id)})
        early = await other.post(f"{url}/points", json={"text": "잠깐만요"})
        assert (early.status_code, early.json()["code"]) == (409, "meetings.not-there")
        await other.ok("PUT", f"{url}/presence", json={"present": True})
        state = await other.ok("POST", f"{url}/points", json={"text": "잠깐만요"})
        assert state["notes"][0]["attendee"] == state["me"]
        left = await other.ok("PUT", f"{url}/presence", json={"present": False})
        assert of(left, stranger)["present_at"] is None
    await web.request("DELETE", f"/api/tasks/projects/{project}/members/{stranger.id}")


async def test_the_code_lets_in_whoever_is_in_the_room_and_nobody_else(
    web: Client, client: MakeClient, meeting: Json, guest: Actor, digested: Digested
) -> None:
    url = f"/api/meetings/{meeting['id']}"
    said = (await web.ok("GET", f"{url}/code?origin=https://house.example:8443"))["code"]
    async with client(guest) as other:
        for wrong in ("", "aaaaaaaaaa", said[:-1]):
            answer = await other.post(f"{url}/arrivals", json={"said": wrong})
            assert (answer.status_code, answer.json()["code"]) == (409, "meetings.code-wrong")
        unknown = await other.post("/api/meetings/0197a3b0-0000-7000-8000-000000000001/arrivals", json={"said": said})
        assert unknown.json()["code"] == "meetings.code-wrong"
        found = await other.ok("POST", f"{url}/arrivals", json={"said": said})
        assert found == {"id": meeting["id"], "title": "주간 회의", "sees": False}
        assert (await other.get(f"{url}/state")).status_code == 404
    there = of(await web.ok("GET", f"{url}/state"), guest)
    assert (there["via"], there["sees"]) == ("code", False)


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("POST", "notes", {"sort": "decision", "text": "x", "due_on": "2026-12-01"}, 422, "meetings.due-of-what"),
        ("POST", "notes", {"sort": "decision", "text": "   "}, 422, "meetings.text"),
        ("POST", "notes", {"sort": "shout", "text": "x"}, 422, "ground.invalid"),
        ("POST", "notes", {"sort": "remark", "text": "x" * 5000}, 422, "ground.invalid"),
        ("POST", "notes", {"sort": "todo", "text": "x", "due_on": "9999-99-99"}, 422, "ground.invalid"),
        ("POST", "votes", {"question": "x", "choices": ["a"]}, 422, "meetings.choices"),
        ("POST", "votes", {"question": "x", "choices": ["a", " a "]}, 422, "meetings.choices"),
        ("POST", "attendees", {}, 422, "meetings.person-or-name"),
        ("POST", "items", {"title": "x", "minutes": -1}, 422, "ground.invalid"),
        ("POST", "items", {"title": " "}, 422, "meetings.title"),
        ("PATCH", "", {"title": "x"}, 422, "meetings.revision-missing"),
        ("GET", "code?origin=javascript:alert(1)", None, 422, "ground.invalid"),
        ("POST", "approval", None, 409, "meetings.no-minutes"),
    ],
)
async def test_bad_input_is_refused_in_words(
    web: Client, meeting: Json, method: str, path: str, body: Json | None, status: int, code: str
) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    answer = await web.request(method, f"{url}/{path}".rstrip("/"), json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_secret_ballot_needs_its_salt(web: Client, meeting: Json) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    body = {"question": "x", "choices": ["a", "b"], "secret": True}
    vote = (await web.ok("POST", f"{url}/votes", json=body))["votes"][0]
    ballot = {"choice": vote["choices"][0]["id"]}
    answer = await web.post(f"{url}/votes/{vote['id']}/ballots", json=ballot)
    assert (answer.status_code, answer.json()["code"]) == (422, "meetings.salt")
    await web.ok("DELETE", f"{url}/votes/{vote['id']}")
    assert (await web.ok("GET", f"{url}/state"))["votes"] == []


async def test_an_outsider_without_account_votes_by_the_hand_of_who_leads(
    web: Client, other: Client, meeting: Json
) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    state = await web.ok("POST", f"{url}/attendees", json={"name": "이사 최", "affiliation": "한국대학교"})
    outsider = next(one["id"] for one in state["attendees"] if one["name"] == "이사 최")
    await web.ok("PATCH", f"{url}/attendees/{outsider}", json={"present": True})
    vote = (await web.ok("POST", f"{url}/votes", json={"question": "x", "choices": ["a", "b"]}))["votes"][0]
    ballot = {"choice": vote["choices"][0]["id"], "attendee": outsider}
    answer = await other.post(f"{url}/votes/{vote['id']}/ballots", json=ballot)
    assert (answer.status_code, answer.json()["code"]) == (409, "meetings.no-vote")
    state = await web.ok("POST", f"{url}/votes/{vote['id']}/ballots", json=ballot)
    assert state["votes"][0]["voted"] == [outsider]
    gone = await web.delete(f"{url}/attendees/{outsider}")
    assert (gone.status_code, gone.json()["code"]) == (409, "meetings.has-voted")


async def test_nothing_changes_after_the_end(web: Client, meeting: Json) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    state = await web.ok("POST", f"{url}/end")
    assert state["state"] == "ended"
    for method, path, body in STEERING:
        if path not in READS and path != "end":
            answer = await web.request(method, f"{url}/{path}", json=body)
            assert answer.status_code == 409, f"{method} {path}: {answer.text}"


async def test_a_meeting_goes_to_the_trash_and_comes_back(web: Client, meeting: Json, project: str) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"/api/things/{meeting['id']}/trash")
    assert (await web.get(f"{url}/state")).json()["code"] == "meetings.trashed"
    assert (await web.ok("GET", f"/api/meetings?about={project}"))["items"] == []
    await web.ok("POST", f"/api/things/{meeting['id']}/restore")
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    answer = await web.post(f"/api/things/{meeting['id']}/trash")
    assert (answer.status_code, answer.json()["code"]) == (409, "meetings.runs")


async def test_a_trashed_meeting_is_deleted_for_good(web: Client, meeting: Json) -> None:
    await web.ok("POST", f"/api/things/{meeting['id']}/trash")
    await web.ok("POST", f"/api/things/{meeting['id']}/purge")
    assert (await web.get(f"/api/meetings/{meeting['id']}/state")).status_code == 404


async def test_a_meeting_follows_its_page_to_where_others_rule(
    web: Client, other: Client, project: str, digested: Digested
) -> None:
    space = (await web.ok("PUT", f"/api/wiki/spaces/of/{project}"))["id"]
    page = (await web.ok("POST", "/api/wiki/pages", json={"space": space, "title": "자료", "template": "monthly"}))[
        "page"
    ]
    meeting = await web.ok("POST", "/api/meetings", json={"about": page["id"]})
    assert len(meeting["items"]) > 1, "headings of the page are the agenda"
    url = f"/api/meetings/{meeting['id']}/state"
    assert (await other.get(url)).status_code == 200
    own = await web.ok("GET", "/api/session")
    mine = (await web.ok("PUT", f"/api/wiki/spaces/of/{own['person']['id']}"))["id"]
    await web.ok("POST", f"/api/wiki/pages/{page['id']}/move", json={"space": mine})
    assert (await other.get(url)).status_code == 404
    await digested()
    assert (await other.get(f"/api/things/{meeting['id']}")).status_code == 404
    assert (await web.get(f"/api/things/{meeting['id']}")).status_code == 200


async def test_who_leaves_hands_the_chair_over(
    open_tx: Any, web: Client, meeting: Json, cast: Cast, admin: Actor, house: House
) -> None:
    tx = open_tx(admin)
    give = house.kinds["meetings.meeting"].handover
    assert give is not None
    given = await give(tx, cast.mina.id, cast.joon.id)
    assert f"meetings.meeting:{meeting['id']}" in given
    assert await tx.value("select chair from meetings.meeting where id = %(id)s", id=meeting["id"]) == cast.joon.id
