"""The servers calendars are measured beside, Radicale and Xandikos, each with its own store of the same events."""

import http.client
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from bench.drive_peers import Peer, _running, free_port

LOGIN = "Basic YmVuY2g6YmVuY2g="
"""bench:bench"""

QUERY = (
    '<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/>'
    '<C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
    '<C:time-range start="20261101T000000Z" end="20261201T000000Z"/></C:comp-filter></C:comp-filter></C:filter>'
    "</C:calendar-query>"
)
LIST = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><D:resourcetype/></D:prop></D:propfind>'
SYNC = (
    '<?xml version="1.0"?><D:sync-collection xmlns:D="DAV:"><D:sync-token>%s</D:sync-token>'
    "<D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>"
)


def event(number: int, *, spread: int = 1) -> str:
    """One event within two years (`spread` times as many); each tenth happens every week, ten times.

    However many there are, the month asked for is as full when they are spread as far.
    """
    first = date(2026, 1, 1) - timedelta(days=365 * (spread - 1))
    day = first + timedelta(days=number * 7919 % (730 * spread))
    hour = number * 31 % 10
    rule = "RRULE:FREQ=WEEKLY;COUNT=10\r\n" if number % 10 == 0 else ""
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:event-{number}@example.org\r\nDTSTAMP:20260101T000000Z\r\n"
        f"DTSTART:{day:%Y%m%d}T{hour:02}0000Z\r\nDTEND:{day:%Y%m%d}T{hour + 1:02}0000Z\r\n"
        f"SUMMARY:Meeting number {number}\r\nDESCRIPTION:What is to be said\\, in a few words.\r\n"
        f"LOCATION:Room {number % 40}\r\n{rule}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


@contextmanager
def radicale(folder: Path, texts: Sequence[str]) -> Iterator[Peer]:
    """Radicale, answering, its cache warm after the first query."""
    place = folder / "collection-root" / "bench" / "work"
    place.mkdir(parents=True)
    (place / ".Radicale.props").write_text(json.dumps({"tag": "VCALENDAR", "D:displayname": "work"}))
    for number, text in enumerate(texts):
        (place / f"{number}.ics").write_text(text, newline="")
    port = free_port()
    (folder / "users").write_text("bench:bench\n")
    (folder / "config").write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\nmax_connections = 16\n[auth]\ntype = htpasswd\n"
        f"htpasswd_filename = {folder}/users\nhtpasswd_encryption = plain\n[storage]\nfilesystem_folder = {folder}\n"
        "[logging]\nlevel = error\n"
    )
    with _running([sys.executable, "-m", "radicale", "--config", str(folder / "config")], port):
        yield Peer(name="radicale", port=port, root="/bench/work/", authorization=LOGIN)


@contextmanager
def xandikos(folder: Path, texts: Sequence[str]) -> Iterator[Peer]:
    """Xandikos, answering; without a password, as it has none of its own."""
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "xandikos",
        "serve",
        "-d",
        str(folder),
        "-l",
        "127.0.0.1",
        "-p",
        str(port),
        "--defaults",
    ]
    with _running(command, port):
        pass
    place = folder / "user" / "calendars" / "calendar"
    for number, text in enumerate(texts):
        (place / f"{number}.ics").write_text(text, newline="")
    git = ["git", "-C", str(place), "-c", "user.name=bench", "-c", "user.email=bench@example.org"]
    subprocess.run([*git, "add", "."], check=True, capture_output=True)
    subprocess.run([*git, "commit", "-qm", "events"], check=True, capture_output=True, env=dict(os.environ))
    with _running(command, port):
        yield Peer(name="xandikos", port=port, root="/user/calendars/calendar/", authorization=LOGIN)


class Client:
    """One connection to a server that is asked again and again."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        self._connection = http.client.HTTPConnection("127.0.0.1", peer.port, timeout=300)

    def ask(self, method: str, path: str, body: str, *, depth: str = "1") -> tuple[float, str]:
        """Seconds and text of an answer. Raises RuntimeError when it is refused."""
        headers = {"Authorization": self._peer.authorization, "Depth": depth}
        headers["Content-Type"] = "text/calendar" if method == "PUT" else "application/xml"
        began = time.perf_counter()
        self._connection.request(method, self._peer.root + path, body=body.encode(), headers=headers)
        answer = self._connection.getresponse()
        text = answer.read().decode()
        took = time.perf_counter() - began
        if answer.status not in (201, 204, 207):
            raise RuntimeError(f"{self._peer.name} answered {answer.status} to {method}: {text[:200]}")
        return took, text

    def token(self) -> str:
        """The token of now."""
        _, text = self.ask("REPORT", "", SYNC % "")
        found = re.search(r"sync-token>([^<]+)<", text)
        if found is None:
            raise RuntimeError(f"{self._peer.name} gave no token")
        return found[1]

    def close(self) -> None:
        """End it."""
        self._connection.close()
