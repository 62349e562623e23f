"""A project of Mina's for every test of tasks."""

from collections.abc import Callable
from typing import Any

import pytest_asyncio

from madang.ground.testing import Cast, MakeClient
from madang.ground.tx import Actor

Found = Callable[..., Any]


@pytest_asyncio.fixture
async def project(client: MakeClient, mina: Actor, cast: Cast) -> dict[str, Any]:
    """Mina manages it, Joon edits it."""
    async with client(mina) as web:
        found: dict[str, Any] = await web.ok(
            "POST",
            "/api/tasks/projects",
            json={"name": "하수관로 결함탐지 실증", "members": [{"party": str(cast.joon.id), "role": "edit"}]},
        )
    return found
