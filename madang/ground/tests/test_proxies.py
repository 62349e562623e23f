"""Proxies in front: what the trusted ones say is believed, what anybody else says is not."""

import typing
from typing import Any

import httpx
import pytest

from madang.ground.db import Database
from madang.ground.proxies import Behind, Proxies, Seen
from madang.ground.runtime import Runtime
from madang.ground.testing import PASSWORD, Cast
from madang.ground.tests.test_sockets import house

TRUSTED = Proxies(["10.0.0.0/8", "fd00::/8"])


def seen(peer: str, **headers: str | list[str]) -> Seen:
    given = {f"x-forwarded-{name}": [one] if isinstance(one, str) else one for name, one in headers.items()}
    return TRUSTED.seen(peer, lambda name: given.get(name, []))


@pytest.mark.parametrize(
    ("peer", "headers", "expected"),
    [
        ("203.0.113.9", {"for": "198.51.100.1", "proto": "https", "host": "evil.example"}, Seen()),
        ("10.0.0.1", {}, Seen("10.0.0.1")),
        ("10.0.0.1", {"for": "203.0.113.9"}, Seen("203.0.113.9")),
        # the client wrote the first part itself
        ("10.0.0.1", {"for": "127.0.0.1, 203.0.113.9"}, Seen("203.0.113.9")),
        ("10.0.0.1", {"for": ["1.1.1.1", "203.0.113.9, 10.2.0.1"]}, Seen("203.0.113.9")),
        ("10.0.0.1", {"for": "unknown"}, Seen("10.0.0.1")),
        ("10.0.0.1", {"for": "203.0.113.9:4711"}, Seen("203.0.113.9")),
        ("fd00::1", {"for": "[2001:db8::7]:443", "proto": "https"}, Seen("2001:db8::7", True)),
        ("::ffff:10.0.0.1", {"for": "203.0.113.9", "proto": "HTTP"}, Seen("203.0.113.9", False)),
        ("10.0.0.1", {"proto": "http, https", "host": "a.example, madang.example:8443"}, Seen("10.0.0.1", True, "madang.example:8443")),
        ("10.0.0.1", {"proto": "gopher", "host": "a b/c"}, Seen("10.0.0.1")),
        ("", {"for": "203.0.113.9"}, Seen()),
    ],
)  # fmt: skip
def test_only_trusted_proxies_are_believed(peer: str, headers: dict[str, Any], expected: Seen) -> None:
    assert seen(peer, **headers) == expected


def test_a_network_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="10.0.0"):
        Proxies(["10.0.0"])


def browser(runtime: Runtime, peer: str) -> httpx.AsyncClient:
    app = Behind(typing.cast(Any, runtime.app).app, TRUSTED)
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app=typing.cast(Any, app), client=(peer, 4711)),
        base_url="http://inside",
        headers={
            "x-forwarded-for": "203.0.113.77",
            "x-forwarded-proto": "https",
            "x-forwarded-host": "madang.example",
        },
    )


async def test_sign_in_through_a_proxy_is_secure_and_counts_the_clients_address(
    runtime: Runtime, database: Database, cast: Cast
) -> None:
    wrong = {"number": "0160002", "password": "not this one"}
    right = {"number": "0000001", "password": PASSWORD}
    for peer, address, cookie in (
        ("10.0.0.9", "203.0.113.77", "__Host-madang"),
        ("203.0.113.5", "203.0.113.5", "madang"),
    ):
        async with browser(runtime, peer) as web:
            assert (await web.post("/api/session", json=wrong)).status_code == 401
            async with database.queries() as q:
                assert await q.value("select address from ground.attempt order by at desc limit 1") == address
            answer = await web.post("/api/session", json=right)
            assert answer.status_code < 300, answer.text
            sent = answer.headers.get_list("set-cookie")
            assert [one.split("=")[0] for one in sent][:2] == [cookie, "csrftoken"]
            assert all(("; Secure" in one) is (cookie != "madang") for one in sent)
            token = sent[0].split(";")[0]
            assert (await web.get("/api/session", headers={"cookie": token})).json()["state"] != "signed-out"
            sent_elsewhere = token.replace("__Host-madang", "madang") if cookie != "madang" else f"__Host-{token}"
            other = await web.get("/api/session", headers={"cookie": sent_elsewhere})
            assert other.json()["state"] == "signed-out"


@pytest.mark.asyncio(loop_scope="module")
async def test_a_socket_through_a_proxy_has_the_clients_address_and_origin() -> None:
    head = (
        b"GET /ws HTTP/1.1\r\nhost: inside:8000\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
        b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        b"origin: https://madang.example\r\nx-forwarded-for: 203.0.113.7\r\nx-forwarded-proto: https\r\n"
        b"x-forwarded-host: madang.example\r\n\r\n"
    )
    for networks, status in ((["127.0.0.0/8"], b"101"), (["10.0.0.0/8"], b"403"), ([], b"403")):
        async with house(proxies=typing.cast(Any, Proxies(networks))) as it:
            reader, writer = await it.raw(head)
            assert (await reader.readline()).split()[1] == status
            if status == b"101":
                (socket,) = it.echo.here
                assert (socket.remote, socket.secure) == ("203.0.113.7", True)
            writer.close()
