"""Many at once: one vote each, one page of minutes, tasks once."""

import asyncio
from contextlib import AsyncExitStack

from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Client, MakeClient, actor, told
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.meetings.tests.conftest import Json

CLIENTS = 16


async def test_sixteen_vote_twice_at_once_and_each_counts_once(
    web: Client, client: MakeClient, meeting: Json, project: str, database: Database, house: House
) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"이사 {at}", number=f"077{at:04}") for at in range(CLIENTS)]
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        for person in people:
            await parties.insert_person(tx, person)
    url = f"/api/meetings/{meeting['id']}"
    for person in people:
        await web.ok("PUT", f"/api/tasks/projects/{project}/members/{person.id}", json={"role": "view"})
        await web.ok("POST", f"{url}/attendees", json={"person": str(person.id)})
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    body = {"question": "안건", "choices": ["찬성", "반대"], "secret": True}
    vote = (await web.ok("POST", f"{url}/votes", json=body))["votes"][0]
    async with AsyncExitStack() as stack:
        rooms = [await stack.enter_async_context(client(actor(person))) for person in people]
        for room in rooms:
            await room.ok("PUT", f"{url}/presence", json={"present": True})
        answers = await asyncio.gather(
            *(
                room.post(
                    f"{url}/votes/{vote['id']}/ballots",
                    json={"choice": vote["choices"][(at + turn) % 2]["id"], "salt": "s" * 20},
                )
                for turn in range(2)
                for at, room in enumerate(rooms)
            )
        )
    assert sorted(answer.status_code for answer in answers) == [200] * CLIENTS + [409] * CLIENTS
    closed = (await web.ok("POST", f"{url}/votes/{vote['id']}/close"))["votes"][0]
    assert sum(one["count"] for one in closed["choices"]) == CLIENTS
    assert len(closed["voted"]) == CLIENTS
    assert all(one["voters"] == [] for one in closed["choices"])
    async with database.queries() as q:
        linked = await q.value(
            "select count(*) from meetings.ballot where vote = %(id)s and choice is not null", id=vote["id"]
        )
    assert linked == 0, "of a secret vote nothing ties a person to a choice"


async def test_many_end_at_once_and_there_is_one_page_and_each_task_once(
    web: Client, meeting: Json, project: str, database: Database
) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    for text in ("첫째 일", "둘째 일"):
        await web.ok("POST", f"{url}/notes", json={"sort": "todo", "text": text})
    answers = await asyncio.gather(*(web.post(f"{url}/end") for _ in range(CLIENTS)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["minutes"]["id"] for answer in answers}) == 1
    tasks = (await web.ok("GET", f"/api/tasks?project={project}"))["items"]
    assert sorted(one["title"] for one in tasks) == ["둘째 일", "첫째 일"]
    ended = [
        one for one in await told(database, subject=f"meetings.meeting:{meeting['id']}") if one.name.endswith(".ended")
    ]
    assert len(ended) == 1


async def test_of_two_who_edit_one_text_the_second_is_told(web: Client, other: Client, meeting: Json) -> None:
    item = meeting["items"][0]
    url = f"/api/meetings/{meeting['id']}/items/{item['id']}"
    headers = {"if-match": f'"{item["revision"]}"'}
    answers = await asyncio.gather(
        *(one.patch(url, json={"notes": f"적음 {at}"}, headers=headers) for at, one in enumerate((web, other)))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]


async def test_all_take_the_chair_and_one_has_it(web: Client, other: Client, meeting: Json) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    answers = await asyncio.gather(*(one.post(f"{url}/chair") for one in (web, other) * 4))
    assert {answer.status_code for answer in answers} == {200}
    state = await web.ok("GET", f"{url}/state")
    leads = [state["leads"], (await other.ok("GET", f"{url}/state"))["leads"]]
    assert sorted(leads) == [False, True]


async def test_two_votes_cannot_be_open_at_once(web: Client, meeting: Json) -> None:
    url = f"/api/meetings/{meeting['id']}"
    await web.ok("POST", f"{url}/steps", json={"step": "start"})
    body = {"question": "안건", "choices": ["찬성", "반대"]}
    answers = await asyncio.gather(*(web.post(f"{url}/votes", json=body) for _ in range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 5
