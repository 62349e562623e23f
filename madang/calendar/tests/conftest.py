"""Mina's calendar for every test."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor
from madang.ground.work import Work, maker

Json = dict[str, Any]


@pytest_asyncio.fixture
async def web(client: MakeClient, mina: Actor) -> AsyncIterator[Client]:
    """Mina's browser."""
    async with client(mina) as found:
        yield found


@pytest_asyncio.fixture
async def other(client: MakeClient, joon: Actor) -> AsyncIterator[Client]:
    """Joon's browser."""
    async with client(joon) as found:
        yield found


@pytest.fixture
def work(database: Database, house: House) -> Work:
    """Transactions of the house itself."""
    return maker(database, house, via="test")


def ics(*lines: str, uid: str = "one@example.org", start: str = "DTSTART;TZID=Asia/Seoul:20261130T100000") -> bytes:
    """An object with one event of an hour, and lines of its own."""
    body = [start, *lines]
    if not any(one.startswith(("DTEND", "DURATION")) for one in body) and "VALUE=DATE" not in start:
        body.append("DURATION:PT1H")
    if not any(one.startswith("SUMMARY") for one in body):
        body.append("SUMMARY:주간 회의")
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//", "BEGIN:VEVENT", f"UID:{uid}"]
    head.append("DTSTAMP:20261101T000000Z")
    return ("\r\n".join([*head, *body, "END:VEVENT", "END:VCALENDAR"]) + "\r\n").encode()
