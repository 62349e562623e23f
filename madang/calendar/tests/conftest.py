"""Mina's calendar for every test."""

from typing import Any

import pytest

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.work import Work, maker

Json = dict[str, Any]


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
