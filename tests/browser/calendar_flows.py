"""Who walks through the calendar, and the programs they have beside the browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from caldav.davclient import DAVClient
from playwright.sync_api import Browser

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor


def account(role: str) -> organisation.Account:
    """Somebody of the demonstration who may sign in."""
    found = organisation.generate(seed=1, today=clock.today(), size="small").accounts
    return next(one for one in found if one.role == role)


def inside(browser: Browser, house: House, who: organisation.Account, *, phone: bool = False) -> Iterator[Visitor]:
    """That person, signed in."""
    with visitor(browser, house, phone=phone) as found:
        sign_in(found, who.login, who.password)
        at_home(found)
        yield found


ICS = {"Content-Type": "text/calendar; charset=utf-8"}
_SECRETS: dict[tuple[str, str], tuple[str, str]] = {}


def credentials(who: Visitor) -> tuple[str, str]:
    """What a phone of theirs signs in with: number and app password, made once."""
    person = door(who, "GET", "/api/session")["person"]
    key = (who.house.address, person["id"])
    if key not in _SECRETS:
        everybody = organisation.generate(seed=1, today=clock.today(), size="small").accounts
        known = next(one for one in everybody if one.fn == person["fn"])
        wish = {"name": "phone", "kind": "app-password", "days": 30, "password": known.password}
        _SECRETS[key] = known.login, door(who, "POST", "/api/me/tokens", **wish, scopes=["calendar"])["secret"]
    return _SECRETS[key]


@contextmanager
def phone(who: Visitor) -> Iterator[Any]:
    """A phone's own program, signed in."""
    login, secret = credentials(who)
    with DAVClient(url=f"{who.house.address}/dav/", username=login, password=secret) as client:
        yield client


def names(client: Any) -> list[str]:
    """The calendars a phone shows."""
    return [str(one.get_display_name()) for one in client.principal().calendars()]


CONFIG = """
[general]
status_path = "{folder}/status/"
[pair calendar]
a = "here"
b = "there"
collections = [["walk", "here", "{calendar}"]]
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
"""


class Twin:
    """A folder of events kept in step with a calendar by vdirsyncer."""

    def __init__(self, folder: Path, who: Visitor, calendar: str) -> None:
        login, secret = credentials(who)
        self._folder = folder / "here"
        self._folder.mkdir()
        self._config = folder / "config"
        self._config.write_text(
            CONFIG.format(folder=folder, url=who.house.address, login=login, secret=secret, calendar=calendar)
        )

    def files(self) -> list[Path]:
        """The events, a file each."""
        return sorted(self._folder.glob("*.ics"))

    def run(self, act: str, *more: str, fails: bool = False) -> str:
        """Run it; gives what it said."""
        done = subprocess.run(
            [str(Path(sys.executable).parent / "vdirsyncer"), "-c", str(self._config), act, "calendar", *more],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        assert (done.returncode != 0) is fails, done.stderr
        return done.stderr
