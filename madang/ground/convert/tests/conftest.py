"""What the tests of files stand on, and waiting for what the queue makes."""

import asyncio
from typing import Any

import pytest

from madang.ground.db import Database
from madang.ground.files.tests.conftest import desk
from madang.ground.manifest import House
from madang.ground.work import Work, maker

__all__ = ["desk"]


@pytest.fixture
def work(database: Database, house: House) -> Work:
    return maker(database, house, via="test")


async def looked(web: Any, file: str, *, version: int | None = None, seconds: int = 90) -> Any:
    """How the file is shown, once nothing of it is on its way."""
    found = None
    for _ in range(seconds * 10):
        found = await web.ok("GET", f"/api/files/{file}/look" + (f"?version={version}" if version else ""))
        if found["state"] != "pending":
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(f"still pending: {found}")


async def read(web: Any, file: str, *, version: int = 1) -> str:
    """The words of the file, once they are known."""
    for _ in range(600):
        found = await web.get(f"/api/files/{file}/made/text?version={version}")
        if found.status_code == 200:
            return str(found.text)
        await asyncio.sleep(0.1)
    raise AssertionError("its words are not read")
