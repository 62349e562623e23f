"""Two people with calendars in a served house, and how their programs ask."""

from dataclasses import dataclass

import httpx

from prove.dav import NUMBER, Mount, app_password
from prove.served import PASSWORD, Browser

HEAD = '<?xml version="1.0"?>'
SPACES = (
    'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:CR="urn:ietf:params:xml:ns:carddav"'
    ' xmlns:CS="http://calendarserver.org/ns/" xmlns:A="http://apple.com/ns/ical/"'
)


@dataclass(frozen=True)
class Person:
    """Somebody with an app password."""

    id: str
    login: str
    secret: str
    browser: Browser

    def client(self, url: str) -> httpx.AsyncClient:
        """A plain client of theirs."""
        return httpx.AsyncClient(base_url=url, auth=(self.login, self.secret), timeout=30)


async def founder(mount: Mount) -> Person:
    """Whoever set the house up."""
    me = await mount.browser.sure("GET", "/api/session")
    return Person(me["person"]["id"], NUMBER, mount.secret, mount.browser)


async def colleague(mount: Mount, number: str, fn: str) -> Person:
    """Somebody else of staff, who has signed in once."""
    made = await mount.browser.sure(
        "POST",
        "/api/people/persons",
        json={"person": {"fn": fn, "number": number, "email": f"p{number}@example.org"}, "invites": True},
    )
    raise NotImplementedError(made, PASSWORD, app_password)


def event(uid: str, start: str = "20261201T010000Z", *, more: str = "", summary: str = "회의") -> str:
    """An event of one hour."""
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{start}\r\nDURATION:PT1H\r\nSUMMARY:{summary}\r\n"
        f"{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
