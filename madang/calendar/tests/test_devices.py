"""What phones and programs are told."""

import plistlib
from uuid import UUID

import pytest

from madang.calendar.rules import devices
from madang.calendar.rules.devices import Server
from madang.ground.testing import MakeClient
from madang.ground.tx import Actor

PERSON = UUID(int=7)


@pytest.mark.parametrize(
    ("host", "secure", "name", "port", "address"),
    [
        ("work.example.kr", True, "work.example.kr", 443, "https://work.example.kr/dav/"),
        ("work.example.kr:8443", True, "work.example.kr", 8443, "https://work.example.kr:8443/dav/"),
        ("10.0.0.5:8000", False, "10.0.0.5", 8000, "http://10.0.0.5:8000/dav/"),
        ("house", False, "house", 80, "http://house/dav/"),
    ],
)
def test_an_address_is_taken_apart(host: str, secure: bool, name: str, port: int, address: str) -> None:
    server = Server(host=host, secure=secure)
    assert (server.name, server.port, server.dav) == (name, port, address)


def test_a_profile_has_calendars_and_contacts_and_no_password() -> None:
    server = Server(host="work.example.kr:8443", secure=True)
    found = plistlib.loads(devices.profile(server, person=PERSON, login="0000001", title="한빛진흥원"))
    assert found["PayloadDisplayName"] == "한빛진흥원"
    calendars, contacts = found["PayloadContent"]
    assert (calendars["CalDAVHostName"], calendars["CalDAVPort"], calendars["CalDAVUsername"]) == (
        "work.example.kr",
        8443,
        "0000001",
    )
    assert contacts["CardDAVPrincipalURL"] == f"/dav/principals/{PERSON}/"
    assert "Password" not in str(found)


def test_a_link_for_davx5_names_the_account() -> None:
    link = devices.davx5(Server(host="work.example.kr", secure=True), "kim@example.kr")
    assert link == "davx5://kim%40example.kr@work.example.kr/dav/"


async def test_one_is_told_where_everything_is(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as who:
        told = (await who.get("/api/calendar/devices")).json()
        assert told["address"].endswith("/dav/")
        assert told["principal"].endswith(f"/dav/principals/{admin.id}/")
        assert told["login"]
        assert told["davx5_code"].startswith("<svg xmlns")
        profile = await who.get("/api/calendar/devices/profile")
        assert profile.headers["content-type"] == "application/x-apple-aspen-config"
        assert plistlib.loads(profile.content)["PayloadContent"][0]["CalDAVUsername"] == told["login"]
