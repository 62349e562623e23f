"""Contracts of the house that no single slice can break alone."""

import re
import typing
from typing import Any

import pytest
from litestar.routes import HTTPRoute
from msgspec import Struct

from madang.ground import facts
from madang.ground.db import Database
from madang.ground.edge import SAFE
from madang.ground.http import create_app, description
from madang.ground.manifest import House
from madang.house import house as build_house

HOUSE = build_house()
APP, EDGE = create_app(HOUSE, Database(""), secure=True)
HANDLERS = sorted(
    (
        (method, route.path, handler)
        for route in APP.routes
        if isinstance(route, HTTPRoute) and route.path.startswith("/api/")
        for method, (handler, _kwargs) in route.route_handler_map.items()
        if method != "OPTIONS"
    ),
    key=lambda one: (one[1], one[0]),
)
ACTS = {"public", "signed-in", *HOUSE.access}
WITHOUT_SESSION = {
    ("GET", "/api/session"),  # who is signed in: nobody is an answer
    ("POST", "/api/session"),  # signing in
    ("DELETE", "/api/session"),  # signing out twice does no harm
    ("POST", "/api/session/passkey"),
    ("POST", "/api/session/passkey/options"),
    ("POST", "/api/setup"),  # refused once anybody is there
    ("GET", "/api/openapi.json"),  # the description is in every copy of the program
    ("GET", "/api/links/{token:str}"),  # the token is the right
    ("POST", "/api/links/{token:str}/open"),
    ("POST", "/api/guests/again"),
    ("POST", "/api/guests/enter"),
    ("POST", "/api/guests/{token:str}"),
    ("GET", "/api/calendar/windows/{token:str}"),  # a calendar shared by its address
    ("GET", "/api/calendar/answers/{token:str}"),  # a guest's invitation
    ("POST", "/api/calendar/answers/{token:str}"),
    ("GET", "/api/calendar/bookings/{token:str}"),  # a page of appointments
    ("GET", "/api/calendar/bookings/{token:str}/times"),
    ("POST", "/api/calendar/bookings/{token:str}"),
    ("GET", "/api/calendar/booked/{token:str}"),
    ("DELETE", "/api/calendar/booked/{token:str}"),
    ("GET", "/api/messenger/drops/at/{token:str}"),  # a phone that read a code off a screen
    ("POST", "/api/messenger/drops/at/{token:str}/uploads"),
    ("HEAD", "/api/messenger/drops/at/{token:str}/uploads/{id:uuid}"),
    ("PATCH", "/api/messenger/drops/at/{token:str}/uploads/{id:uuid}"),
    ("DELETE", "/api/messenger/drops/at/{token:str}/uploads/{id:uuid}"),
    ("POST", "/api/messenger/drops/at/{token:str}/told"),
    ("GET", "/api/spaces/kiosks/{kiosk:str}"),  # a tablet at a site
    ("POST", "/api/spaces/kiosks/{kiosk:str}/scans"),
    ("GET", "/api/spaces/passes/{pass_code:str}"),  # a visitor's pass
}
"""What answers somebody without a session. A route that joins this list is a decision."""
HALF_WAY = {
    ("POST", "/api/session/extend"),
    ("POST", "/api/session/password"),
    ("POST", "/api/session/second-factor"),
    ("GET", "/api/me/factors"),
    ("POST", "/api/me/passkeys"),
    ("POST", "/api/me/passkeys/options"),
    ("POST", "/api/me/totp"),
    ("POST", "/api/me/totp/confirm"),
}
"""What a session opens that is not signed in all the way: these ask for it themselves and say 401 without one."""
PUBLIC = WITHOUT_SESSION | HALF_WAY


@pytest.mark.parametrize(("method", "path", "handler"), HANDLERS, ids=lambda one: one if isinstance(one, str) else "")
def test_every_route_names_an_act(method: str, path: str, handler: Any) -> None:
    assert handler.opt.get("act") in ACTS, f"{method} {path} names {handler.opt.get('act')!r}"


def test_only_these_routes_answer_without_a_session() -> None:
    found = {(method, path) for method, path, handler in HANDLERS if handler.opt.get("act") == "public"}
    assert found == PUBLIC


@pytest.mark.parametrize(("method", "path"), sorted(HALF_WAY))
async def test_what_opens_half_way_asks_for_a_session_itself(client: Any, method: str, path: str) -> None:
    body = {"old": "x", "new": "y"} if path.endswith("/password") else {"password": "x"}
    if path.endswith(("/second-factor", "/confirm")):
        body = {"code": "1"}
    if path == "/api/me/passkeys":
        body = {"id": "0197a3b0-0000-7000-8000-000000000001", "name": "x", "credential": {}}  # type: ignore[dict-item]
    async with client(None) as web:
        answer = await web.request(method, path, json=None if path.endswith(("/extend", "/factors")) else body)
    assert answer.status_code == 401, f"{method} {path}: {answer.status_code}"


@pytest.mark.parametrize("sample", ["0197a3b0-0000-7000-8000-000000000001", "session", "x", "%2e%2e", "a b", "1"])
def test_what_the_edge_knows_by_the_path_is_true_of_the_route(sample: str) -> None:
    for method, path, handler in HANDLERS:
        asked = f"{method} " + re.sub(r"\{[^}]*\}", sample, path)
        assert bool(EDGE.public.fullmatch(asked)) == (handler.opt.get("act") == "public"), asked
        assert bool(EDGE.streams.fullmatch(asked)) == (handler.request_max_body_size is None), asked
        assert bool(EDGE.reads_json.fullmatch(asked)) == ("data" in handler.parsed_fn_signature.parameters), asked


SECRETS = re.compile(r"secret|passwords?|tokens?|(\w+_)?codes|svg|uri|url|passphrase|mobile")
"""Names of fields that hold what is shown once, or hidden from most."""


def secrets_of(answer: Any, seen: frozenset[Any] = frozenset()) -> set[str]:
    """The fields of text in an answer whose name says that it is secret, as `Struct.field`."""
    if answer in seen:
        return set()
    if not (isinstance(answer, type) and issubclass(answer, Struct)):
        return {one for part in typing.get_args(answer) for one in secrets_of(part, seen)}
    found = set()
    for name, kind in typing.get_type_hints(answer).items():
        if SECRETS.fullmatch(name) and (kind is str or str in typing.get_args(kind)):
            found.add(f"{answer.__name__}.{name}")
        found |= secrets_of(kind, seen | {answer})
    return found


OPEN = {"Brief.url", "Row.mobile", "UploadView.url"}
"""Fields that sound secret and are not: masked numbers, addresses that open nothing by themselves."""


@pytest.mark.parametrize(
    ("method", "path", "handler"),
    [one for one in HANDLERS if one[0] not in SAFE],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_route_that_answers_with_a_secret_says_so(method: str, path: str, handler: Any) -> None:
    secret = secrets_of(typing.get_type_hints(handler.fn)["return"]) - OPEN
    assert bool(secret) == bool(handler.opt.get("secret")), f"{method} {path}: {secret or 'no secret'}"


@pytest.mark.parametrize(
    ("method", "path"), [(method, path) for method, path, handler in HANDLERS if handler.opt.get("act") != "public"]
)
async def test_nobody_is_turned_away(client: Any, method: str, path: str) -> None:
    url = re.sub(r"\{[^}]*:uuid\}", "0197a3b0-0000-7000-8000-000000000001", path)
    url = re.sub(r"\{[^}]*\}", "x", url)
    async with client(None) as web:
        answer = await web.request(method, url)
    assert answer.status_code == 401, f"{method} {url}: {answer.status_code}"


def test_acts_kinds_and_facts_carry_their_slices_name() -> None:
    for manifest in HOUSE.manifests:
        for kind in manifest.kinds:
            assert re.fullmatch(r"[a-z]+\.[a-z-]+", kind), kind
        for fact in manifest.facts:
            assert re.fullmatch(r"[a-z]+\.[a-z-]+\.[a-z-]+", facts.name_of(fact)), facts.name_of(fact)


def test_every_fact_of_a_module_stands_in_a_manifest(house: House) -> None:
    listed = {fact for manifest in house.manifests for fact in manifest.facts}
    written = {one for one in _all_facts(facts.Fact) if one.__module__.startswith("madang.")}
    # what others are made of is a shape that they share, and is never told itself
    written = {one for one in written if ".tests" not in one.__module__ and not one.__subclasses__()}
    assert written - listed == set()


def test_fact_names_are_unique() -> None:
    names = [facts.name_of(fact) for manifest in HOUSE.manifests for fact in manifest.facts]
    assert len(names) == len(set(names))


def _all_facts(base: type[facts.Fact]) -> set[type[facts.Fact]]:
    return {one for sub in base.__subclasses__() for one in (sub, *_all_facts(sub))}


def test_readers_read_what_tellers_tell() -> None:
    told = {facts.name_of(fact): fact for manifest in HOUSE.manifests for fact in manifest.facts}
    for reader in HOUSE.readers:
        for name in reader.follows or ():
            assert name in told, f"{reader.name} follows {name}, which nobody tells"
            if reader.reads is not None:
                assert _fields(reader.reads).keys() <= _fields(told[name]).keys(), (
                    f"{reader.name} reads more than {name}"
                )


def _fields(struct: type[Struct]) -> dict[str, Any]:
    return typing.get_type_hints(struct)


def test_subjects_of_facts_are_known_kinds() -> None:
    for manifest in HOUSE.manifests:
        for fact in manifest.facts:
            kind = facts.name_of(fact).rpartition(".")[0]
            assert kind in HOUSE.kinds, f"{facts.name_of(fact)} speaks of {kind}, which has no Card"


SHARED = {
    "Answer",
    "Choices",
    "Handover",
    "Link",
    "Member",
    "Members",
    "Name",
    "NewPolicy",
    "Order",
    "Party",
    "Policy",
    "Reason",
    "Sort",
    "State",
    "Step",
    "Trouble",
}
"""Names that types of several parts have: in the API they carry the part's name, `TasksState`."""


def test_types_of_the_api_are_called_by_their_own_name() -> None:
    found = APP.openapi_schema.to_schema()["components"]["schemas"]
    clashing = {name.rpartition("_")[2] for name in found if "_" in name and "madang." not in name}
    assert clashing <= SHARED, "a second type with this name: call it otherwise, or put the name into SHARED"
    named = set(description(APP)["components"]["schemas"])
    assert sorted(name for name in named if not re.fullmatch(r"[A-Z][A-Za-z]*", name)) == []
    assert named & clashing == set()


def test_the_description_is_openapi_3_1_and_names_every_operation() -> None:
    described = description(APP)
    assert described["openapi"].startswith("3.1")
    operations = [operation for path in described["paths"].values() for operation in path.values()]
    assert len(operations) == len([one for one in HANDLERS if one[1] != "/api/openapi.json"])
    assert len({operation["operationId"] for operation in operations}) == len(operations)
