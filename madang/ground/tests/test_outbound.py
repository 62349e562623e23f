"""No request leaves the host.

The whole program runs under an audit hook that notes and refuses every other address. What C code opens (the event loop,
the database driver) the hook cannot see; so the sockets of all its processes are looked at many times a second as well.
"""

import contextlib
import http.client
import ipaddress
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from madang.ground import page

GUARD = """
import ipaddress, os, sys

ALLOWED = {"", "localhost", None}

def local(host):
    if isinstance(host, bytes):
        host = host.decode()
    if host in ALLOWED:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified

def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        outside = isinstance(address, tuple) and not local(address[0])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        outside = not local(arguments[0])
    else:
        return
    with open(os.environ["MADANG_WATCH"], "a") as file:
        file.write(("OUT " if outside else "in ") + event + " " + repr(arguments[-1 if "get" not in event else 0]) + "\\n")
    if outside:
        raise PermissionError("this host has no way out")

sys.addaudithook(watch)
"""


class Sockets(threading.Thread):
    """Looks at the far ends of all internet sockets of a process and its children."""

    def __init__(self, pid: int) -> None:
        super().__init__()
        self.process = psutil.Process(pid)
        self.over = threading.Event()
        self.seen: set[str] = set()
        self.looks = 0

    def run(self) -> None:
        while not self.over.wait(0.03):
            self.looks += 1
            with contextlib.suppress(psutil.Error):
                for process in (self.process, *self.process.children(recursive=True)):
                    with contextlib.suppress(psutil.Error):
                        ends = [getattr(one.raddr, "ip", None) for one in process.net_connections("inet")]
                        self.seen |= {end for end in ends if end is not None}


class Browser:
    """The few requests of a first day."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any, dict[str, str]]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["content-type"] = "application/json"
        if "csrftoken" in self.cookies:
            headers["x-csrftoken"] = self.cookies["csrftoken"]
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        content = answer.read()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.partition(";")[0]
        return answer.status, content, {name.lower(): value for name, value in answer.getheaders()}


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """An environment in which Python notes and refuses what leaves the host."""
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(GUARD)
    root = str(Path(page.__file__).parents[2])
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(tmp_path / "guard"), root]),
        "MADANG_WATCH": str(tmp_path / "watch.txt"),
    }


def test_the_guard_sees_and_refuses_a_way_out(watched: dict[str, str]) -> None:
    order = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    done = subprocess.run([sys.executable, "-c", order], env=watched, capture_output=True, text=True, check=False)
    assert "this host has no way out" in done.stderr
    assert "OUT socket.getaddrinfo" in Path(watched["MADANG_WATCH"]).read_text()


def test_a_first_day_sends_nothing_out(watched: dict[str, str], tmp_path: Path) -> None:
    order = [sys.executable, "-m", "madang", "serve", "--data", str(tmp_path / "house"), "--port", "0"]
    server = subprocess.Popen(order, env=watched, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    sockets = Sockets(server.pid)
    sockets.start()
    try:
        assert server.stdout is not None
        ready = server.stdout.readline()
        found = re.search(r":(\d+)$", ready.strip())
        assert found, ready
        web = Browser(int(found[1]))
        opened = {"fn": "새결", "number": "0000001", "person": "관리자", "password": "a quiet courtyard 7"}
        assert web.ask("POST", "/api/setup", opened)[0] == 201
        for path in ("/api/session", "/api/admin/health", "/api/admin/audit", "/api/openapi.json"):
            assert web.ask("GET", path)[0] == 200, path
        assert web.ask("GET", "/api/days?from=2026-11-01&to=2026-11-30")[0] == 200
        assert web.ask("POST", "/api/admin/audit/verify")[0] == 200
        assert web.ask("POST", "/api/admin/backups")[0] in (202, 409)
        _, _, headers = web.ask("GET", "/")
        assert_closed(headers["content-security-policy"])
        # the first anchor is written ten seconds after the start
        until = time.monotonic() + 15
        while not (tmp_path / "house" / "anchors.log").exists() and time.monotonic() < until:
            time.sleep(0.1)
        time.sleep(1)
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=30)
        sockets.over.set()
        sockets.join()
    watch = Path(watched["MADANG_WATCH"])
    assert [line for line in (watch.read_text().splitlines() if watch.exists() else []) if line.startswith("OUT")] == []
    assert sockets.looks > 50
    assert sockets.seen, "the test's own requests were not seen"
    assert {address for address in sockets.seen if not ipaddress.ip_address(address).is_loopback} == set()
    assert "no way out" not in errors
    assert "Traceback" not in errors
    assert (tmp_path / "house" / "anchors.log").exists()


def assert_closed(policy: str) -> None:
    """A content security policy under which pages load from this server alone."""
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";") if rule.strip()}
    for name in ("default-src", "script-src", "style-src", "img-src", "font-src", "connect-src", "frame-src"):
        assert set(rules[name]) <= {"'self'", "data:", "blob:"}, name
    assert rules["object-src"] == ["'none'"]
    assert rules["frame-ancestors"] == ["'none'"]
