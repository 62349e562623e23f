"""What takes one's time outside of calendars, read by the programs people have."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest_asyncio
from caldav.davclient import DAVClient

from prove.dav import Mount
from tests.dav.calendars import SPACES, Person, founder

HOME = "/dav/calendars/elsewhere/"


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


async def booked(me: Person) -> tuple[datetime, dict[str, Any]]:
    """A room of a site that is open day and night, booked in three days."""
    site = (await me.browser.sure("POST", "/api/sites", json={"name": "나래특구"}))["site"]["id"]
    hours = {str(day): [["00:00", "24:00"]] for day in range(7)}
    await me.browser.sure("PATCH", f"/api/spaces/sites/{site}", json={"hours": hours})
    await me.browser.sure("PATCH", f"/api/spaces/sites/{site}/policy", json={"holidays": True})
    room = await me.browser.sure("POST", f"/api/spaces/sites/{site}/spaces", json={"kind": "room", "name": "창가방"})
    start = datetime.now(UTC).replace(hour=1, minute=0, second=0, microsecond=0) + timedelta(days=3)
    wish = {"space": room["id"], "dtstart": start.isoformat(), "dtend": (start + timedelta(hours=1)).isoformat()}
    return start, await me.browser.sure("POST", "/api/spaces/bookings", json={**wish, "summary": "월간 점검, 셋"})


async def test_a_booking_is_read_like_an_event_and_written_by_nobody(me: Person) -> None:
    async with me.client() as web:
        assert HOME not in (await web.dav("PROPFIND", "/dav/calendars/", 207, depth="1")).text
        await web.dav("PROPFIND", HOME, 404, depth="0")
        start, made = await booked(me)
        for _ in range(100):
            if HOME in (await web.dav("PROPFIND", "/dav/calendars/", 207, depth="1")).text:
                break
            await asyncio.sleep(0.1)
        await asyncio.to_thread(_read, me, start)
        listed = (await web.dav("PROPFIND", HOME, 207, depth="1")).text
        assert listed.count(".ics</D:href>") == 1
        name = listed.split(HOME, 2)[2].split("<")[0]
        text = (await web.dav("GET", HOME + name, 200)).text
        assert "LOCATION:나래특구 창가방" in text
        assert "TRANSP:OPAQUE" in text
        await web.dav("PUT", HOME + "new.ics", 403, text.replace("UID:", "UID:x"), content_type="text/calendar")
        await web.dav("DELETE", HOME + name, 403)
        await web.dav("DELETE", HOME, 403)
        await web.dav("MKCALENDAR", HOME, 405)
        later = f'<C:time-range start="{start + timedelta(days=9):%Y%m%dT%H%M%SZ}"/>'
        asked = f'<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">{later}</C:comp-filter></C:comp-filter>'
        query = (
            f"<C:calendar-query {SPACES}><D:prop><D:getetag/></D:prop><C:filter>{asked}</C:filter></C:calendar-query>"
        )
        assert ".ics" not in (await web.dav("REPORT", HOME, 207, query, depth="1")).text
        await me.browser.sure("POST", f"/api/spaces/bookings/{made['id']}/cancel")
        for _ in range(100):
            if HOME not in (await web.dav("PROPFIND", "/dav/calendars/", 207, depth="1")).text:
                return
            await asyncio.sleep(0.1)
        raise AssertionError("a booking that was called off is still there")


def _read(me: Person, start: datetime) -> None:
    with DAVClient(url=me.url + "/dav/", username=me.login, password=me.secret) as client:
        [taken] = [one for one in client.principal().calendars() if str(one.url).rstrip("/").endswith("elsewhere")]  # type: ignore[no-untyped-call]
        [found] = taken.search(start=start - timedelta(days=1), end=start + timedelta(days=1), event=True)
        assert str(found.icalendar_component["SUMMARY"]) == "월간 점검, 셋"
        assert found.icalendar_component["DTSTART"].dt == start
