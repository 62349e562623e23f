"""Mina's drive and a project's drive for every test."""

from typing import Any

import pytest_asyncio

from madang.ground.testing import Cast, Client
from madang.ground.tx import Actor

Json = dict[str, Any]


@pytest_asyncio.fixture
async def shared(web: Client, cast: Cast) -> str:
    """The drive of a project that Mina manages and Joon edits: its id."""
    found = await web.ok(
        "POST",
        "/api/tasks/projects",
        json={
            "name": "하수관로 결함탐지 실증",
            "visibility": "private",
            "members": [{"party": str(cast.joon.id), "role": "edit"}],
        },
    )
    return str((await web.ok("PUT", f"/api/drive/drives/of/{found['project']['id']}"))["id"])


@pytest_asyncio.fixture
async def folder(web: Client, mina: Actor) -> str:
    """An empty folder in Mina's own drive: its id."""
    return await make(web, (await own(web, mina))["id"], f"자료 {new()}")


_made = [0]


def new() -> int:
    """A number nobody had."""
    _made[0] += 1
    return _made[0]


async def own(web: Client, who: Actor) -> Json:
    """Somebody's own drive."""
    found: Json = await web.ok("PUT", f"/api/drive/drives/of/{who.id}")
    return found


async def make(web: Client, parent: str, name: str) -> str:
    """A folder; gives its id."""
    return str((await web.ok("POST", "/api/drive/folders", json={"parent": parent, "name": name}))["id"])


async def put(web: Client, folder: str, name: str, content: bytes = b"content") -> Json:
    """A file in a folder."""
    taken = await web.ok("POST", f"/api/things/{folder}/files", files={"file": (name, content)})
    found: Json = taken["items"][0]
    assert found["problem"] is None, found
    return dict(found["file"])


async def names(web: Client, folder: str, query: str = "") -> list[str]:
    """The names in a folder, as listed."""
    return [one["name"] for one in (await web.ok("GET", f"/api/drive/folders/{folder}{query}"))["items"]]
