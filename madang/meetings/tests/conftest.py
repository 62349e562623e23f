"""A project of Mina's in which Joon edits, and a meeting about it."""

from typing import Any

import pytest_asyncio

from madang.ground.testing import Cast, Client
from madang.ground.tx import Actor

Json = dict[str, Any]


@pytest_asyncio.fixture
async def project(web: Client, cast: Cast) -> str:
    """A project that Mina manages and Joon edits: its id."""
    found = await web.ok(
        "POST",
        "/api/tasks/projects",
        json={
            "name": "하수관로 결함탐지 실증",
            "visibility": "private",
            "members": [{"party": str(cast.joon.id), "role": "edit"}],
        },
    )
    return str(found["project"]["id"])


@pytest_asyncio.fixture
async def meeting(web: Client, project: str, cast: Cast) -> Json:
    """A meeting about the project with two items, Joon invited."""
    made: Json = await web.ok(
        "POST",
        "/api/meetings",
        json={"about": project, "title": "주간 회의", "location": "대회의실", "persons": [str(cast.joon.id)]},
    )
    for title in ("지난주 점검", "예산 변경"):
        made = await web.ok("POST", f"/api/meetings/{made['id']}/items", json={"title": title, "minutes": 5})
    return made


def of(state: Json, person: Actor) -> Json:
    """The attendee that a person is."""
    return next(one for one in state["attendees"] if one["person"] == str(person.id))
