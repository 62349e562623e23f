"""What programs that people have make of it: python-caldav, vdirsyncer."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest_asyncio
from caldav.davclient import DAVClient

from prove.dav import Mount
from tests.dav.calendars import Person, card, event, founder


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


async def test_python_caldav_goes_all_the_way(me: Person) -> None:
    await asyncio.to_thread(_go_all_the_way, me)


def _go_all_the_way(me: Person) -> None:
    with DAVClient(url=me.url + "/dav/", username=me.login, password=me.secret) as client:
        principal: Any = client.principal()  # type: ignore[no-untyped-call]
        home = principal.calendars()
        assert home
        made = principal.make_calendar(name="주간", cal_id="weekly-of-caldav")
        assert any(one.get_display_name() == "주간" for one in principal.calendars())
        start = datetime(2026, 12, 7, 1, tzinfo=UTC)
        series = made.save_event(
            dtstart=start, dtend=start + timedelta(hours=1), summary="주간 회의", rrule={"FREQ": "WEEKLY", "COUNT": 8}
        )
        token = made.objects_by_sync_token()
        found = made.search(start=start, end=start + timedelta(days=22), event=True, expand=True)
        assert len(found) == 4
        one = found[1]
        one.icalendar_component["SUMMARY"] = "옮긴 회의"
        one.save()
        again = made.search(start=start, end=start + timedelta(days=22), event=True, expand=True)
        assert [str(each.icalendar_component["SUMMARY"]) for each in again].count("옮긴 회의") == 1
        assert len(again) == 4
        token.sync()
        assert any("옮긴 회의" in each.data for each in token)
        other = made.save_event(
            dtstart=start + timedelta(days=1), dtend=start + timedelta(days=1, hours=1), summary="하나 더"
        )
        updated, deleted = token.sync()
        assert (len(list(updated)), len(list(deleted))) == (1, 0)
        other.delete()
        updated, deleted = token.sync()
        assert (len(list(updated)), len(list(deleted))) == (0, 1)
        assert made.event_by_uid(str(series.icalendar_component["UID"])).url == series.url
        made.delete()
        assert not any(one.get_display_name() == "주간" for one in principal.calendars())


CONFIG = """
[general]
status_path = "{folder}/status/"
[pair calendar]
a = "here"
b = "there"
collections = [["one", "here1", "{calendar}"], ["two", "here2", "{calendar}"]]
conflict_resolution = null
[storage here]
type = "filesystem"
path = "{folder}/"
fileext = ".ics"
[storage there]
type = "caldav"
url = "{url}/"
username = "{login}"
password = "{secret}"
[pair contacts]
a = "cards"
b = "book"
collections = [["contacts", "cards1", "contacts"]]
[storage cards]
type = "filesystem"
path = "{folder}/"
fileext = ".vcf"
[storage book]
type = "carddav"
url = "{url}/"
username = "{login}"
password = "{secret}"
"""


class Twins:
    """Two folders of events and one of contacts on a client's side, kept in step by vdirsyncer."""

    def __init__(self, folder: Path, me: Person, calendar: str) -> None:
        self.one, self.two, self.cards = folder / "here1", folder / "here2", folder / "cards1"
        for place in (self.one, self.two, self.cards):
            place.mkdir()
        self._config = folder / "config"
        self._config.write_text(
            CONFIG.format(folder=folder, url=me.url, login=me.login, secret=me.secret, calendar=calendar)
        )

    async def run(self, *words: str, fails: bool = False) -> str:
        """Run it; gives what it said."""
        done = await asyncio.to_thread(
            subprocess.run,
            [str(Path(sys.executable).parent / "vdirsyncer"), "-c", str(self._config), *words],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert (done.returncode != 0) is fails, done.stderr
        return done.stderr


async def test_vdirsyncer_keeps_two_folders_in_step_and_loses_nothing(me: Person, tmp_path: Path) -> None:
    async with me.client() as phone:
        path = await phone.calendar()
        twins = Twins(tmp_path, me, path.split("/")[3])
        await twins.run("discover", "calendar", "--no-list")
        weekly = event("weekly", more="RRULE:FREQ=WEEKLY;COUNT=5\r\nX-KEPT;X-A=b:yes\r\n")
        (twins.one / "weekly.ics").write_text(weekly, newline="")
        await phone.dav("PUT", path + "phone.ics", 201, event("phone", summary="전화에서"))
        await twins.run("sync", "calendar/one")
        await twins.run("sync", "calendar/two")
        assert sorted(one.name for one in twins.two.iterdir()) == ["phone.ics", "weekly.ics"]
        assert (twins.two / "weekly.ics").read_text() == weekly.replace("\r\n", "\n")
        # one phone moves an occurrence, the other deletes an event
        moved = weekly.replace(
            "END:VCALENDAR",
            "BEGIN:VEVENT\r\nUID:weekly\r\nDTSTAMP:20261101T000000Z\r\nRECURRENCE-ID:20261208T010000Z\r\n"
            "DTSTART:20261209T030000Z\r\nDURATION:PT2H\r\nSUMMARY:옮김\r\nEND:VEVENT\r\nEND:VCALENDAR",
        )
        (twins.one / "weekly.ics").write_text(moved, newline="")
        (twins.two / "phone.ics").unlink()
        for folder in ("calendar/one", "calendar/two", "calendar/one"):
            await twins.run("sync", folder)
        for place in (twins.one, twins.two):
            assert [one.name for one in place.iterdir()] == ["weekly.ics"]
            assert "옮김" in (place / "weekly.ics").read_text()
        # both change the same event: told, nothing lost
        (twins.one / "weekly.ics").write_text(moved.replace("옮김", "하나"), newline="")
        (twins.two / "weekly.ics").write_text(moved.replace("옮김", "둘"), newline="")
        await twins.run("sync", "calendar/one")
        said = await twins.run("sync", "calendar/two", fails=True)
        assert "changed on both sides" in said
        assert "하나" in (await phone.dav("GET", path + "weekly.ics", 200)).text
        assert "둘" in (twins.two / "weekly.ics").read_text()


async def test_vdirsyncer_keeps_contacts_in_step(me: Person, tmp_path: Path) -> None:
    async with me.client() as phone:
        twins = Twins(tmp_path, me, await phone.calendar())
        await twins.run("discover", "contacts", "--no-list")
        (twins.cards / "a.vcf").write_text(card("vd-a", "김하늘", more="X-KEPT:1\r\n"), newline="")
        await phone.dav("PUT", "/dav/contacts/contacts/vd-b.vcf", 201, card("vd-b", "이바다"))
        await twins.run("sync", "contacts/contacts")
        assert "X-KEPT:1" in (await phone.dav("GET", "/dav/contacts/contacts/vd-a.vcf", 200)).text
        assert "이바다" in (twins.cards / "vd-b.vcf").read_text()
        (twins.cards / "vd-b.vcf").unlink()
        await twins.run("sync", "contacts/contacts")
        await phone.dav("GET", "/dav/contacts/contacts/vd-b.vcf", 404)
        await phone.dav("DELETE", "/dav/contacts/contacts/vd-a.vcf", 204)
        await twins.run("sync", "--force-delete", "contacts/contacts")
        assert list(twins.cards.iterdir()) == []
