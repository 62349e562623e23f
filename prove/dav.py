"""A served house that can be mounted, and litmus, the judge of WebDAV servers."""

import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from prove.served import PASSWORD, Browser, Served

NUMBER = "0000001"
OWN = quote("\ub0b4 \ub4dc\ub77c\uc774\ube0c")
"""The name of one's own drive in Korean, as it stands in a URL."""
LITMUS_SECONDS = 180


@dataclass(frozen=True)
class Mount:
    """What a WebDAV client is told: the address of one's own drive, a login, an app password."""

    url: str
    login: str
    secret: str
    served: Served
    browser: Browser
    drive: str


@asynccontextmanager
async def mounted(folder: Path) -> AsyncIterator[Mount]:
    """Serve an empty house on loopback with one person, their drive and an app password."""
    served = Served(folder / "data")
    served.start()
    try:
        await served.answers(within=60)
        async with Browser(served.url) as browser:
            await browser.set_up()
            me = await browser.sure("GET", "/api/session")
            drive = await browser.sure("PUT", f"/api/drive/drives/of/{me['person']['id']}")
            yield Mount(
                url=f"{served.url}/dav/files/{OWN}/",
                login=NUMBER,
                secret=await app_password(browser),
                served=served,
                browser=browser,
                drive=drive["id"],
            )
    finally:
        served.stop()


async def app_password(browser: Browser, *, scopes: list[str] | None = None) -> str:
    """A new app password."""
    wish = {"name": "dav", "kind": "app-password", "days": 30, "password": PASSWORD}
    if scopes is not None:
        wish["scopes"] = scopes
    return str((await browser.sure("POST", "/api/me/tokens", json=wish))["secret"])


@dataclass(frozen=True)
class Judged:
    """What litmus found."""

    passed: int
    run: int
    warnings: int
    text: str

    @property
    def faults(self) -> list[str]:
        """The lines that tell of a test that did not simply pass."""
        return re.findall(r"^.*(?:FAIL|WARNING|SKIPPED).*$", self.text, re.MULTILINE)


def installed() -> bool:
    """Whether litmus is on this machine."""
    return shutil.which("litmus") is not None


def judge(mount: Mount, folder: Path) -> Judged:
    """Run all of litmus against the mount; its debug log stays in `folder`."""
    done = subprocess.run(
        ["litmus", "-k", mount.url, mount.login, mount.secret],
        cwd=folder,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=LITMUS_SECONDS,
        check=False,
    )
    text = done.stdout + done.stderr
    counts = re.findall(r"of (\d+) tests run: (\d+) passed", text)
    warnings = len(re.findall(r"WARNING", text)) + len(re.findall(r"\bwarnings? (?:was|were) issued", text))
    return Judged(sum(int(one[1]) for one in counts), sum(int(one[0]) for one in counts), warnings, text)
