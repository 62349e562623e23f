"""The servers the drive is measured beside: WsgiDAV under cheroot, nginx with dav-ext; each serves a plain folder."""

import base64
import http.client
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

DAV_EXT = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
LOGIN = "Basic " + base64.b64encode(b"bench:bench").decode()

NGINX = """
load_module {module};
user root; daemon off; pid {folder}/nginx.pid; worker_processes auto; error_log {folder}/error.log;
events {{ worker_connections 768; }}
http {{
  sendfile on; tcp_nopush on; types_hash_max_size 2048; access_log off; keepalive_requests 1000000;
  client_body_temp_path {folder}/bodies; client_max_body_size 0;
  server {{
    listen 127.0.0.1:{port}; root {root};
    auth_basic bench; auth_basic_user_file {folder}/users;
    dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS; dav_access user:rw;
  }}
}}
"""


class Peer(Struct, frozen=True, kw_only=True):
    """A server that answers: where, to whom, and the path of its root, which ends in a slash."""

    name: str
    port: int
    root: str
    authorization: str


def free_port() -> int:
    """A port of loopback nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def nginx_there() -> bool:
    """Whether nginx and its module are installed."""
    return shutil.which("nginx") is not None and DAV_EXT.exists()


@contextmanager
def wsgidav(root: Path) -> Iterator[Peer]:
    """WsgiDAV, answering."""
    port = free_port()
    command = [sys.executable, "-m", "bench.peers.wsgidav_app", str(port), str(root)]
    with _running(command, port):
        yield Peer(name="wsgidav", port=port, root="/", authorization=LOGIN)


@contextmanager
def nginx(root: Path, folder: Path) -> Iterator[Peer]:
    """Nginx with Debian's number of workers, answering. Its own files lie in `folder`, on the same disk."""
    port = free_port()
    (folder / "users").write_text("bench:{PLAIN}bench\n")
    (folder / "nginx.conf").write_text(NGINX.format(module=DAV_EXT, folder=folder, port=port, root=root))
    with _running(["nginx", "-c", str(folder / "nginx.conf")], port):
        yield Peer(name="nginx", port=port, root="/", authorization=LOGIN)


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            time.sleep(0.05)
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                continue
            break
        else:
            raise RuntimeError(f"nobody answers at port {port}: {' '.join(command)}")
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


BLOCK = 1 << 20


def down(peer: Peer, path: str, size: int) -> float:
    """Seconds of downloading a file. Raises RuntimeError when it is not whole."""
    connection = http.client.HTTPConnection("127.0.0.1", peer.port, timeout=60)
    began = time.perf_counter()
    connection.request("GET", peer.root + path, headers={"Authorization": peer.authorization})
    answer = connection.getresponse()
    room, got = bytearray(BLOCK), 0
    while count := answer.readinto(room):
        got += count
    took = time.perf_counter() - began
    connection.close()
    if answer.status != 200 or got != size:
        raise RuntimeError(f"{peer.name} answered {answer.status} and {got} of {size} bytes")
    return took


def up(peer: Peer, path: str, size: int, noise: bytes) -> float:
    """Seconds of uploading a file that begins with bytes no other one begins with."""
    connection = http.client.HTTPConnection("127.0.0.1", peer.port, timeout=60)
    began = time.perf_counter()
    connection.putrequest("PUT", peer.root + path)
    connection.putheader("Authorization", peer.authorization)
    connection.putheader("Content-Type", "application/octet-stream")
    connection.putheader("Content-Length", str(size))
    connection.endheaders()
    connection.send(time.time_ns().to_bytes(16) + noise[16:])
    for _ in range(size // len(noise) - 1):
        connection.send(noise)
    answer = connection.getresponse()
    answer.read()
    took = time.perf_counter() - began
    connection.close()
    if answer.status not in (201, 204):
        raise RuntimeError(f"{peer.name} answered {answer.status}")
    return took


def listed(peer: Peer, path: str, *, count: int) -> float:
    """Seconds of a PROPFIND of a folder's members with the properties that file managers ask for."""
    asked = "<D:resourcetype/><D:getcontentlength/><D:getlastmodified/><D:displayname/><D:getetag/>"
    body = f'<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop>{asked}</D:prop></D:propfind>'
    connection = http.client.HTTPConnection("127.0.0.1", peer.port, timeout=60)
    began = time.perf_counter()
    connection.request(
        "PROPFIND",
        peer.root + path,
        body=body,
        headers={"Authorization": peer.authorization, "Depth": "1", "Content-Type": "application/xml"},
    )
    answer = connection.getresponse()
    text = answer.read()
    took = time.perf_counter() - began
    connection.close()
    found = text.count(b"response>") // 2
    if answer.status != 207 or found != count + 1:
        raise RuntimeError(f"{peer.name} answered {answer.status} and {found} of {count + 1} resources")
    return took
