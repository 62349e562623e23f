"""A meeting through its door: set up, run, voted in, ended; by those who may."""

from madang.ground.testing import Client, Digested
from madang.ground.tx import Actor
from madang.meetings.tests.conftest import Json, of

SALT = "a salt that is long enough"


async def start(web: Client, meeting: Json) -> Json:
    found: Json = await web.ok("POST", f"/api/meetings/{meeting['id']}/steps", json={"step": "start"})
    return found


async def test_a_meeting_is_set_up_about_a_thing(web: Client, meeting: Json, project: str, mina: Actor) -> None:
    assert meeting["title"] == "주간 회의"
    assert meeting["about"]["id"] == project
    assert meeting["host"] == "새결진흥원"
    assert [one["title"] for one in meeting["items"]] == ["지난주 점검", "예산 변경"]
    assert of(meeting, mina)["present_at"] is None
    assert meeting["leads"]
    listed = await web.ok("GET", f"/api/meetings?about={project}")
    assert [one["id"] for one in listed["items"]] == [meeting["id"]]
    assert "meetings.run" in listed["may"]


async def test_the_walk_of_a_meeting(
    web: Client, other: Client, meeting: Json, joon: Actor, mina: Actor, digested: Digested, project: str
) -> None:
    url = f"/api/meetings/{meeting['id']}"
    state = await start(web, meeting)
    assert state["state"] == "running"
    assert state["item"] == meeting["items"][0]["id"]
    assert of(state, mina)["present_at"]
    said = (await web.ok("GET", f"{url}/code?origin=https://madang.test"))["code"]
    arrived = await other.ok("POST", f"{url}/arrivals", json={"said": said})
    assert arrived["sees"]
    state = await web.ok("GET", f"{url}/state")
    assert of(state, joon)["via"] == "code"
    speaker = of(state, joon)["id"]
    await web.ok("POST", f"{url}/notes", json={"sort": "remark", "text": "누수 3건", "attendee": speaker})
    await web.ok("POST", f"{url}/steps", json={"step": "go", "item": meeting["items"][1]["id"]})
    state = await web.ok(
        "POST", f"{url}/votes", json={"question": "예산 변경안", "choices": ["찬성", "반대"], "secret": False}
    )
    vote = state["votes"][0]
    yes = vote["choices"][0]["id"]
    for one in (web, other):
        state = await one.ok("POST", f"{url}/votes/{vote['id']}/ballots", json={"choice": yes})
    assert state["votes"][0]["choices"][0]["count"] is None, "nobody sees counts of an open vote"
    again = await other.post(f"{url}/votes/{vote['id']}/ballots", json={"choice": yes})
    assert (again.status_code, again.json()["code"]) == (409, "meetings.voted")
    state = await web.ok("POST", f"{url}/votes/{vote['id']}/close")
    assert state["votes"][0]["outcome"] == "carried"
    assert state["votes"][0]["choices"][0]["count"] == 2
    await web.ok("POST", f"{url}/notes", json={"sort": "decision", "text": "원안대로 의결한다"})
    await web.ok(
        "POST",
        f"{url}/notes",
        json={"sort": "todo", "text": "변경안 공고", "attendee": speaker, "due_on": "2026-12-04"},
    )
    draft = await web.ok("GET", f"{url}/minutes")
    assert all(one["filled"] for one in draft["checks"])
    # the chair's browser is gone
    state = await other.ok("POST", f"{url}/chair")
    assert state["leads"]
    refused = await web.post(f"{url}/end")
    assert (refused.status_code, refused.json()["code"]) == (409, "meetings.not-leading")
    state = await other.ok("POST", f"{url}/end")
    assert state["state"] == "ended"
    minutes = state["minutes"]["id"]
    assert "meetings.plan" not in (await web.ok("GET", f"/api/meetings?about={minutes}"))["may"]
    refused = await web.post("/api/meetings", json={"about": minutes})
    assert (refused.status_code, refused.json()["code"]) == (409, "meetings.not-about-this")
    task = (await other.ok("GET", f"/api/tasks/{state['tasks'][0]['id']}"))["task"]
    assert task["title"] == "변경안 공고"
    assert task["due_on"] == "2026-12-04"
    assert [one["id"] for one in task["assignees"]] == [str(joon.id)]
    await digested()
    links = await other.ok("GET", f"/api/things/{task['id']}/backlinks")
    assert meeting["id"] in {one["thing"]["id"] for one in links["items"]}
    back = await other.ok("GET", f"/api/things/{meeting['id']}/backlinks")
    assert task["id"] in {one["thing"]["id"] for one in back["items"]}
    found = await other.ok("GET", "/api/search", params={"q": "의결"})
    assert meeting["id"] in {one["id"] for one in found["items"]}


async def test_followers_hear_of_the_end_and_not_of_every_note(
    web: Client, other: Client, meeting: Json, digested: Digested
) -> None:
    url = f"/api/meetings/{meeting['id']}"

    async def heard() -> int:
        await digested()
        items = (await other.ok("GET", "/api/inbox"))["items"]
        return sum(one["count"] for one in items if one["thing"]["id"] == meeting["id"])

    await other.ok("PUT", f"/api/things/{meeting['id']}/follow", json={"state": "follow"})
    await start(web, meeting)
    begun = await heard()
    for text in ("누수 3건", "예산 변경", "교육 장소"):
        await web.ok("POST", f"{url}/notes", json={"sort": "remark", "text": text})
    await web.ok("POST", f"{url}/steps", json={"step": "go", "item": meeting["items"][1]["id"]})
    assert await heard() == begun
    await web.ok("POST", f"{url}/end")
    assert await heard() == begun + 1
