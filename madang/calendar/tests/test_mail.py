"""Invitations that leave and come back through a real mail server: REQUEST, REPLY, COUNTER, CANCEL, delegation (RFC 6047)."""

import email
import email.policy
from collections.abc import AsyncIterator
from email.message import EmailMessage
from typing import Any
from uuid import UUID

import pytest_asyncio

from madang.calendar.actions import objects
from madang.calendar.tests.conftest import ics
from madang.ground.db import Database
from madang.ground.runtime import Runtime
from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tests.test_outbox import Server, relay_at, smtp, wait_for
from madang.ground.tx import Actor, transaction
from madang.standards.icalendar import calendar as icalendar
from madang.standards.icalendar.calendar import Calendar

Json = dict[str, Any]
GUEST, BOSS = "guest@partner.example", "boss@partner.example"


class Post:
    """What arrives at the mail server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._seen = 0

    async def next(self) -> tuple[str, str, Calendar, EmailMessage]:
        """The next mail: to whom, its method, its calendar, and all of it."""

        async def came() -> bool:
            return len(self._server.taken) > self._seen

        await wait_for(came, 15)
        to, content = self._server.taken[self._seen]
        self._seen += 1
        mail = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(mail, EmailMessage)
        part = next(one for one in mail.walk() if one.get_content_type() == "text/calendar")
        text = part.get_content()
        method = str(part.get_param("method"))
        found = icalendar.parse(text.replace("\r\n", "\n").replace("\n", "\r\n").encode())
        assert found.method == method
        return to[0], method, found, mail


@pytest_asyncio.fixture
async def post(client: MakeClient, admin: Actor) -> AsyncIterator[Post]:
    """A mail server that the house sends through."""
    async with smtp() as (server, port), client(admin) as web:
        await web.ok("PUT", "/api/admin/mail", json=relay_at(port))
        yield Post(server)
        await web.ok("DELETE", "/api/admin/mail")


async def test_a_guest_is_asked_answers_proposes_and_is_told(
    web: Client, client: MakeClient, post: Post, cast: Cast
) -> None:
    home = (await web.ok("PUT", f"/api/calendar/calendars/of/{cast.mina.id}"))["id"]
    wish = {
        "calendar": home,
        "title": "공동 연구 협의",
        "dtstart": "2026-12-07T10:00:00",
        "dtend": "2026-12-07T11:00:00",
        "place": "3층 회의실",
        "reminders": [10],
        "guests": [{"email": GUEST, "name": "박손님"}, {"party": str(cast.joon.id)}],
    }
    made = await web.ok("POST", "/api/calendar/events", json=wish)
    to, method, asked, mail = await post.next()
    assert (to, method, asked.uid) == (GUEST, "REQUEST", made["uid"])
    assert "공동 연구 협의" in mail["subject"] and not any(one.name == "VALARM" for one in asked.parts[0].components)
    body = mail.get_body(("plain",))
    assert body is not None
    token = next(one["link"] for one in made["guests"] if one["link"]).rpartition("/")[2]
    assert f"/cal/answer/{token}" in body.get_content()

    counter = {"dtstart": "2026-12-08T01:00:00Z", "dtend": "2026-12-08T02:00:00Z", "note": "화요일이 좋습니다"}
    async with client(None) as guest:
        await guest.ok("POST", f"/api/calendar/answers/{token}", json={"partstat": "TENTATIVE", "counter": counter})
    seen = await web.ok("GET", f"/api/calendar/events/{made['id']}")
    assert {one["address"]: one["partstat"] for one in seen["guests"]}[GUEST] == "TENTATIVE"
    assert [(one["address"], one["note"]) for one in seen["proposals"]] == [(GUEST, "화요일이 좋습니다")]

    await web.ok("DELETE", f"/api/calendar/events/{made['id']}/proposals/{GUEST}")
    to, method, _, _ = await post.next()
    assert (to, method) == (GUEST, "DECLINECOUNTER")

    await web.ok("PATCH", f"/api/calendar/events/{made['id']}", json={"dtstart": "2026-12-08T10:00:00"})
    to, method, moved, _ = await post.next()
    assert (to, method) == (GUEST, "REQUEST")
    assert int(moved.parts[0].value("SEQUENCE") or 0) > int(asked.parts[0].value("SEQUENCE") or 0)
    assert "PARTSTAT=NEEDS-ACTION" in moved.root.text().replace("\r\n ", "")

    await web.ok("DELETE", f"/api/calendar/events/{made['id']}")
    to, method, off, _ = await post.next()
    assert (to, method, off.parts[0].value("STATUS")) == (GUEST, "CANCEL", "CANCELLED")

    await web.ok("POST", f"/api/calendar/events/{made['id']}/restore")
    to, method, again, _ = await post.next()
    assert (to, method) == (GUEST, "REQUEST")
    assert int(again.parts[0].value("SEQUENCE") or 0) > int(off.parts[0].value("SEQUENCE") or 0)


async def test_answers_to_an_organizer_outside_leave_by_mail(
    web: Client, post: Post, cast: Cast, database: Database, runtime: Runtime, mina: Actor
) -> None:
    home = (await web.ok("PUT", f"/api/calendar/calendars/of/{cast.mina.id}"))["id"]
    file = ics(
        f"ORGANIZER;CN=Boss:mailto:{BOSS}",
        f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{BOSS}",
        "ATTENDEE;CN=Mina;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:mina@saegyeol.example",
        uid="outside-1",
        start="DTSTART;TZID=Asia/Seoul:20261209T100000",
    )
    async with transaction(database, runtime.house, mina, via="test") as tx:
        made = (await objects.put(tx, UUID(home), "outside-1.ics", file)).id
    await web.ok("POST", f"/api/calendar/events/{made}/answer", json={"partstat": "ACCEPTED"})
    to, method, answer, mail = await post.next()
    assert (to, method, answer.uid) == (BOSS, "REPLY", "outside-1")
    assert "PARTSTAT=ACCEPTED" in answer.root.text().replace("\r\n ", "")
    assert mail["from"].addresses[0].addr_spec == "madang@saegyeol.example"

    counter = {"dtstart": "2026-12-10T01:00:00Z", "dtend": "2026-12-10T02:00:00Z", "note": "목요일은요"}
    await web.ok("POST", f"/api/calendar/events/{made}/answer", json={"partstat": "TENTATIVE", "counter": counter})
    methods = {}
    for _ in range(2):
        to, method, found, _ = await post.next()
        methods[method] = (to, found)
    assert set(methods) == {"REPLY", "COUNTER"}
    to, wish = methods["COUNTER"]
    assert to == BOSS
    assert "DTSTART;TZID=Asia/Seoul:20261210T100000" in wish.root.text()
    assert "목요일은요" in wish.root.text()

    await web.ok("POST", f"/api/calendar/events/{made}/delegate", json={"person": str(cast.joon.id)})
    to, method, told, _ = await post.next()
    text = told.root.text().replace("\r\n ", "")
    assert (to, method) == (BOSS, "REPLY")
    assert "PARTSTAT=DELEGATED" in text and "joon@saegyeol.example" in text
    assert (await web.ok("GET", f"/api/calendar/events/{made}"))["mine"] == "DELEGATED"
