"""People with calendars in a served house, and how their programs ask."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import uuid4

import httpx

from prove.dav import NUMBER, Mount, app_password
from prove.served import PASSWORD, Browser

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
    url: str

    @asynccontextmanager
    async def client(self) -> AsyncIterator["Client"]:
        """A plain client of theirs."""
        async with Client(base_url=self.url, auth=(self.login, self.secret), timeout=30) as web:
            yield web


class Client(httpx.AsyncClient):
    """Asks and looks at the status."""

    async def dav(self, method: str, path: str, status: int, body: str | bytes = "", **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.request(
            method, path, content=body.encode() if isinstance(body, str) else body, headers=named
        )
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text[:600]}"
        return answer

    async def calendar(self) -> str:
        """A calendar of their own that nobody has used."""
        path = f"/dav/calendars/{uuid4()}/"
        await self.dav("MKCALENDAR", path, 201)
        return path

    async def sync(self, path: str, token: str = "", limit: int = 0) -> tuple[dict[str, int], str, bool]:
        """Names that changed, each with 200 or 404; the next token; whether more is there."""
        cut = f"<D:limit><D:nresults>{limit}</D:nresults></D:limit>" if limit else ""
        answer = await self.dav(
            "REPORT",
            path,
            207,
            f"<D:sync-collection {SPACES}><D:sync-token>{token}</D:sync-token><D:sync-level>1</D:sync-level>{cut}"
            "<D:prop><D:getetag/></D:prop></D:sync-collection>",
        )
        found: dict[str, int] = {}
        more = False
        for response in answer.text.split("<D:response>")[1:]:
            href = response.split("<D:href>")[1].split("</D:href>")[0]
            if href == path:
                more = "507" in response
            else:
                found[href.removeprefix(path)] = 404 if "HTTP/1.1 404" in response else 200
        return found, answer.text.split("<D:sync-token>")[1].split("<")[0], more


async def founder(mount: Mount) -> Person:
    """Whoever set the house up."""
    me = await mount.browser.sure("GET", "/api/session")
    return Person(me["person"]["id"], NUMBER, mount.secret, mount.browser, mount.served.url)


@asynccontextmanager
async def colleague(mount: Mount, fn: str, number: str) -> AsyncIterator[Person]:
    """Somebody new of staff."""
    made = await mount.browser.sure(
        "POST",
        "/api/people",
        json={"fn": fn, "number": number, "email": f"p{number}@example.org", "mobile": "010-1234-5678", "invite": True},
    )
    async with Browser(mount.served.url) as browser:
        given = made["invitation"]["password"]
        await browser.sure("POST", "/api/session", json={"number": number, "password": given})
        browser.web.headers["x-csrftoken"] = browser.web.cookies["csrftoken"]
        await browser.sure("POST", "/api/session/password", json={"old": given, "new": PASSWORD})
        browser.web.headers["x-csrftoken"] = browser.web.cookies["csrftoken"]
        secret = await app_password(browser)
        yield Person(made["person"]["person"]["id"], number, secret, browser, mount.served.url)


def event(uid: str, start: str = "20261201T010000Z", *, more: str = "", summary: str = "회의") -> str:
    """An event of one hour."""
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{start}\r\nDURATION:PT1H\r\nSUMMARY:{summary}\r\n"
        f"{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def card(uid: str, fn: str = "홍길동", *, more: str = "") -> str:
    """A contact."""
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{fn}\r\nN:{fn[0]};{fn[1:]};;;\r\n{more}END:VCARD\r\n"


def within(since: str, until: str, data: str = "<C:calendar-data/>") -> str:
    """A calendar-query of a range."""
    return (
        f"<C:calendar-query {SPACES}><D:prop><D:getetag/>{data}</D:prop><C:filter><C:comp-filter name='VCALENDAR'>"
        f"<C:comp-filter name='VEVENT'><C:time-range start='{since}' end='{until}'/></C:comp-filter></C:comp-filter>"
        "</C:filter></C:calendar-query>"
    )
