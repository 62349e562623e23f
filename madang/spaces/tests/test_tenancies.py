"""Spaces for months: who may apply, who admits, what it takes, how it ends."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from madang.ground import clock
from madang.ground.db import Database
from madang.ground.errors import Problem
from madang.ground.manifest import House
from madang.ground.testing import Client, Digested, MakeClient, any_id, told
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.spaces.actions import tenancies
from madang.spaces.models.nouns import BookingRules, Space, SpaceAccess, SpaceKind
from madang.spaces.models.tenancies import Tenancy, TenancyState
from madang.spaces.rules import tenancies as rules
from madang.spaces.tests.conftest import Json, add, at, workday

TODAY = date(2026, 11, 30)
ID = UUID(int=7)
NOW = datetime(2026, 11, 29, 20, 0, tzinfo=UTC)


def space(**fields: Any) -> Space:
    return Space(id=ID, site=ID, kind=SpaceKind.DESK, name="A", **({"lets": True} | fields))


def tenancy(state: TenancyState = TenancyState.ADMITTED, **fields: Any) -> Tenancy:
    days = {"since": date(2026, 11, 1), "until": date(2026, 12, 31)}
    return Tenancy(
        id=ID,
        site=ID,
        space=ID,
        person=ID,
        purpose="x",
        state=state,
        created_by=ID,
        created_at=NOW,
        **(days | fields),
    )


@pytest.mark.parametrize(
    ("since", "until", "what", "code"),
    [
        # three months from today on, both days counted
        ("2026-11-30", "2026-11-30", {}, None),
        ("2026-11-30", "2027-03-01", {}, None),
        ("2026-11-30", "2027-03-02", {}, "spaces.tenancy-long"),
        ("2026-11-30", "2026-12-06", {"rules": BookingRules(tenancy_days=7)}, None),
        ("2026-11-30", "2026-12-07", {"rules": BookingRules(tenancy_days=7)}, "spaces.tenancy-long"),
        ("2026-12-02", "2026-12-01", {}, "spaces.ends-before-start"),
        ("2026-11-29", "2026-12-31", {}, "spaces.tenancy-past"),
        ("2027-12-01", "2027-12-02", {}, None),
        ("2027-12-02", "2027-12-03", {}, "spaces.too-far-ahead"),
        # only what is let, to whom it is for
        ("2026-12-01", "2026-12-31", {"space": space(lets=False)}, "spaces.not-let"),
        ("2026-12-01", "2026-12-31", {"space": space(retired_at=NOW)}, "spaces.retired"),
        ("2026-12-01", "2026-12-31", {"space": space(access=SpaceAccess.OUTSIDE)}, "spaces.for-outsiders"),
        ("2026-12-01", "2026-12-31", {"space": space(access=SpaceAccess.OUTSIDE), "staff": False}, None),
        ("2026-12-01", "2026-12-31", {"space": space(access=SpaceAccess.STAFF), "staff": False}, "spaces.for-staff"),
        # not beyond the site's own end
        ("2026-12-01", "2026-12-31", {"closed_on": date(2026, 12, 31)}, "spaces.site-closed"),
        ("2026-12-01", "2026-12-31", {"closed_on": date(2027, 1, 1)}, None),
    ],
)
def test_who_may_apply_for_what(since: str, until: str, what: Json, code: str | None) -> None:
    known = {"space": space(), "rules": BookingRules(), "staff": True, "closed_on": None, **what}
    days = date.fromisoformat(since), date.fromisoformat(until)
    if code is None:
        rules.may_apply(*days, today=TODAY, **known)
        return
    with pytest.raises(Problem) as problem:
        rules.may_apply(*days, today=TODAY, **known)
    assert problem.value.code == code


@pytest.mark.parametrize(
    ("found", "until", "code"),
    [
        (tenancy(), "2027-01-01", None),
        (tenancy(), "2027-04-02", None),
        (tenancy(), "2027-04-03", "spaces.tenancy-long"),
        (tenancy(), "2026-12-31", "spaces.tenancy-later"),
        (tenancy(renewals=1), "2027-01-01", "spaces.tenancy-renewals"),
        (tenancy(until=date(2026, 11, 29)), "2027-01-01", "spaces.tenancy-over"),
        (tenancy(until=TODAY), "2027-01-01", None),
        (tenancy(TenancyState.APPLIED), "2027-01-01", "spaces.tenancy-over"),
        (tenancy(TenancyState.ENDED), "2027-01-01", "spaces.tenancy-over"),
    ],
)
def test_what_may_be_renewed(found: Tenancy, until: str, code: str | None) -> None:
    known = {"rules": BookingRules(), "closed_on": None, "today": TODAY}
    if code is None:
        rules.may_renew(found, date.fromisoformat(until), **known)  # type: ignore[arg-type]
        return
    with pytest.raises(Problem) as problem:
        rules.may_renew(found, date.fromisoformat(until), **known)  # type: ignore[arg-type]
    assert problem.value.code == code


@pytest.mark.parametrize(
    ("found", "on", "last", "code"),
    [
        (tenancy(), "2026-11-30", "2026-11-30", None),
        (tenancy(), "2026-12-31", "2026-12-31", None),
        (tenancy(), "2026-11-29", None, "spaces.tenancy-end"),
        (tenancy(), "2027-01-01", None, "spaces.tenancy-end"),
        # one that has not begun never does
        (tenancy(since=date(2026, 12, 10)), "2026-12-01", None, None),
        (tenancy(TenancyState.APPLIED), "2026-12-01", None, "spaces.tenancy-over"),
        (tenancy(TenancyState.REFUSED), "2026-12-01", None, "spaces.tenancy-over"),
    ],
)
def test_when_it_may_end(found: Tenancy, on: str, last: str | None, code: str | None) -> None:
    if code is None:
        assert rules.ended(found, date.fromisoformat(on), today=TODAY) == (last and date.fromisoformat(last))
        return
    with pytest.raises(Problem) as problem:
        rules.ended(found, date.fromisoformat(on), today=TODAY)
    assert problem.value.code == code


RENEWING = tenancy(renew_until=date(2027, 1, 31))


@pytest.mark.parametrize(
    ("found", "own", "runs", "may"),
    [
        (tenancy(TenancyState.APPLIED), True, False, ["withdraw"]),
        (tenancy(TenancyState.APPLIED), False, True, ["admit", "refuse"]),
        (tenancy(TenancyState.APPLIED), False, False, []),
        (tenancy(), True, False, ["renew", "end"]),
        (tenancy(), False, True, ["end"]),
        (tenancy(renewals=1), True, False, ["end"]),
        (RENEWING, True, False, ["end"]),
        (RENEWING, False, True, ["end", "admit", "refuse"]),
        (tenancy(until=date(2026, 11, 29)), True, True, []),
        (tenancy(TenancyState.REFUSED), True, True, []),
        (tenancy(TenancyState.WITHDRAWN), True, True, []),
        (tenancy(TenancyState.ENDED), True, True, []),
    ],
)
def test_what_may_become_of_it(found: Tenancy, own: bool, runs: bool, may: list[str]) -> None:
    assert rules.acts(found, own=own, runs=runs, rules=BookingRules(), today=TODAY) == may


# On the real database


def day(after: int) -> str:
    return (clock.today() + timedelta(days=after)).isoformat()


@pytest_asyncio.fixture(autouse=True)
async def nobody_stays(database: Database) -> AsyncIterator[None]:
    """What a test lets is free after it."""
    yield
    async with database.queries() as q:
        await q.run("delete from spaces.tenancy")


@pytest_asyncio.fixture
async def a_desk(desk: Client, site: str) -> Json:
    """A desk that is let."""
    return await add(desk, site, lets=True)


async def apply(web: Client, of: Json, since: int = 1, until: int = 60, **fields: Any) -> Json:
    wish = {"since": day(since), "until": day(until), "purpose": "지역 혁신 실증", **fields}
    found: Json = await web.ok("POST", f"/api/spaces/spaces/{of['id']}/tenancies", json=wish)
    return found


async def refused(web: Client, url: str, body: Json) -> tuple[int, str]:
    answer = await web.post(f"/api/spaces{url}", json=body)
    return answer.status_code, answer.json()["code"]


async def facts_of(database: Database, one: Json) -> list[str]:
    return [found.name.split(".")[-1] for found in await told(database, subject=f"spaces.tenancy:{one['id']}")]


async def test_a_desk_is_applied_for_admitted_renewed_and_ended(
    web: Client, other: Client, desk: Client, site: str, a_desk: Json, database: Database
) -> None:
    made = await apply(web, a_desk)
    assert (made["state"], made["may"], made["space_name"]) == ("applied", ["withdraw"], a_desk["name"])
    # an application takes nothing
    first = await _book(other, a_desk, workday(2))
    await other.ok("POST", f"/api/spaces/bookings/{first['id']}/cancel")
    listed = await desk.ok("GET", f"/api/spaces/sites/{site}/tenancies", params={"only": "applied"})
    assert [(one["id"], one["may"]) for one in listed["items"]] == [(made["id"], ["admit", "refuse"])]
    admitted = await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    assert (admitted["state"], admitted["may"]) == ("admitted", ["end"])
    (mine,) = (await web.ok("GET", "/api/spaces/tenancies"))["items"]
    assert (mine["state"], mine["may"]) == ("admitted", ["renew", "end"])
    # nobody else books the desk, nor is it found or offered
    answer = await other.post("/api/spaces/bookings", json=_wish(a_desk, workday(2)))
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.taken")
    found = await other.ok(
        "GET",
        "/api/spaces/search",
        params={"from": at(10, workday(2)), "to": at(11, workday(2)), "minutes": 60, "sites": site},
    )
    assert found["items"] == []
    asked = await web.ok("POST", f"/api/spaces/tenancies/{made['id']}/renewal", json={"until": day(90)})
    assert (asked["renew_until"], asked["until"]) == (day(90), day(60))
    renewed = await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    assert (renewed["until"], renewed["renew_until"], renewed["renewals"]) == (day(90), None, 1)
    assert await refused(web, f"/tenancies/{made['id']}/renewal", {"until": day(99)}) == (
        409,
        "spaces.tenancy-renewals",
    )
    ended = await web.ok("POST", f"/api/spaces/tenancies/{made['id']}/end", json={"on": day(1)})
    assert (ended["until"], ended["state"]) == (day(1), "admitted")
    assert (await _book(other, a_desk, workday(2)))["status"] == "confirmed"
    assert await facts_of(database, made) == ["applied", "admitted", "renewal-asked", "renewed", "ended"]


def _wish(of: Json, on: date) -> Json:
    return {"space": of["id"], "dtstart": at(10, on), "dtend": at(11, on)}


async def _book(web: Client, of: Json, on: date) -> Json:
    found: Json = await web.ok("POST", "/api/spaces/bookings", json=_wish(of, on))
    return found


async def test_two_tenants_never_have_one_desk(
    web: Client, other: Client, desk: Client, site: str, a_desk: Json
) -> None:
    first, second = await apply(web, a_desk, 1, 30), await apply(other, a_desk, 30, 60)
    await desk.ok("POST", f"/api/spaces/tenancies/{first['id']}/admit", json={})
    answer = await desk.post(f"/api/spaces/tenancies/{second['id']}/admit", json={})
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.let-taken")
    assert answer.json()["params"] == {"on": day(1)}
    elsewhere = await add(desk, site, lets=True)
    given = await desk.ok("POST", f"/api/spaces/tenancies/{second['id']}/admit", json={"space": elsewhere["id"]})
    assert (given["space"], given["state"]) == (elsewhere["id"], "admitted")


async def test_what_is_booked_stands_and_says_when(web: Client, other: Client, desk: Client, a_desk: Json) -> None:
    on = workday(3)
    booked = await _book(other, a_desk, on)
    made = await apply(web, a_desk)
    answer = await desk.post(f"/api/spaces/tenancies/{made['id']}/admit", json={})
    assert (answer.json()["code"], answer.json()["params"]) == ("spaces.let-taken", {"on": on.isoformat()})
    await other.ok("POST", f"/api/spaces/bookings/{booked['id']}/cancel")
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    # a move into it is refused as well
    free = await _book(other, await add(desk, a_desk["site"]), on)
    moved = await other.patch(f"/api/spaces/bookings/{free['id']}", json={"space": a_desk["id"]})
    assert (moved.status_code, moved.json()["code"]) == (409, "spaces.taken")


async def test_the_grid_says_that_it_is_let_and_to_its_person_what_for(
    web: Client, other: Client, desk: Client, site: str, a_desk: Json
) -> None:
    made = await apply(web, a_desk)
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    window = {"from": at(0, workday(2)), "to": at(24, workday(2))}
    (own,) = (await web.ok("GET", f"/api/spaces/sites/{site}/grid", params=window))["taken"]
    (seen,) = (await other.ok("GET", f"/api/spaces/sites/{site}/grid", params=window))["taken"]
    assert (own["tenancy"], own["let"], own["summary"]) == (made["id"], True, "지역 혁신 실증")
    assert (seen["tenancy"], seen["let"], seen["summary"], seen["booking"]) == (None, True, "", None)


async def test_a_tenant_books_a_desk_elsewhere_meanwhile(
    web: Client, desk: Client, site: str, seat: Json, a_desk: Json
) -> None:
    made = await apply(web, a_desk)
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    assert (await _book(web, seat, workday(2)))["status"] == "confirmed"


async def test_refusals_have_reasons_and_are_told(web: Client, desk: Client, a_desk: Json, database: Database) -> None:
    made = await apply(web, a_desk)
    url = f"/tenancies/{made['id']}"
    assert await refused(desk, f"{url}/refuse", {"reason": " "}) == (422, "spaces.reason")
    done = await desk.ok("POST", f"/api/spaces{url}/refuse", json={"reason": "자리가 모자랍니다"})
    assert (done["state"], done["reason"], done["may"]) == ("refused", "자리가 모자랍니다", [])
    assert await refused(desk, f"{url}/admit", {}) == (409, "spaces.tenancy-not-waiting")
    assert await refused(web, f"{url}/withdraw", {}) == (409, "spaces.tenancy-not-waiting")
    (last,) = [one for one in await told(database, subject=f"spaces.tenancy:{made['id']}") if "refused" in one.name]
    assert last.values["persons"] == [str((await web.ok("GET", "/api/session"))["person"]["id"])]


async def test_not_to_renew_leaves_the_tenancy_as_it_is(web: Client, desk: Client, a_desk: Json) -> None:
    made = await apply(web, a_desk)
    url = f"/api/spaces/tenancies/{made['id']}"
    await desk.ok("POST", f"{url}/admit", json={})
    await web.ok("POST", f"{url}/renewal", json={"until": day(70)})
    done = await desk.ok("POST", f"{url}/refuse", json={"reason": "다음 입주자가 있습니다"})
    assert (done["state"], done["until"], done["renew_until"]) == ("admitted", day(60), None)


async def test_who_runs_the_site_ends_it_with_a_reason(web: Client, desk: Client, a_desk: Json) -> None:
    made = await apply(web, a_desk, 10, 40)
    url = f"/tenancies/{made['id']}"
    await desk.ok("POST", f"/api/spaces{url}/admit", json={})
    assert await refused(desk, f"{url}/end", {"on": day(20)}) == (422, "spaces.reason")
    # before it begins: it never does
    done = await desk.ok("POST", f"/api/spaces{url}/end", json={"on": day(5), "reason": "공사"})
    assert (done["state"], done["reason"]) == ("ended", "공사")


async def test_nobody_else_s_business(web: Client, other: Client, client: MakeClient, a_desk: Json) -> None:
    made = await apply(web, a_desk)
    bodies: dict[str, Json] = {
        "withdraw": {},
        "renewal": {"until": day(90)},
        "end": {"on": day(9)},
    }
    for verb, body in bodies.items():
        assert await refused(other, f"/tenancies/{made['id']}/{verb}", body) == (404, "ground.not-found"), verb
        assert await refused(web, f"/tenancies/{any_id()}/{verb}", body) == (404, "ground.not-found"), verb
    assert (await other.post(f"/api/spaces/tenancies/{made['id']}/admit", json={})).status_code == 403
    assert (await other.get(f"/api/spaces/sites/{made['site']}/tenancies")).status_code == 403
    assert (await other.ok("GET", "/api/spaces/tenancies"))["items"] == []
    async with client(None) as nobody:
        assert (await nobody.get("/api/spaces/tenancies")).status_code == 401


@pytest.mark.parametrize(
    ("wish", "status", "code"),
    [
        ({"since": "2026-13-01"}, 422, "ground.invalid"),
        ({"until": "9999-12-31"}, 409, "spaces.tenancy-long"),
        ({"since": "0001-01-01"}, 409, "spaces.tenancy-past"),
        ({"since": "9999-12-31", "until": "9999-12-31"}, 409, "spaces.too-far-ahead"),
        ({"since": "9999-12-31", "until": "0001-01-01"}, 422, "spaces.ends-before-start"),
        ({"purpose": "  "}, 422, "spaces.tenancy-purpose"),
        ({"purpose": "x" * 4001}, 422, "ground.invalid"),
        ({"purpose": "a\x00b"}, 422, "ground.invalid"),
        ({"person": str(any_id())}, 422, "spaces.person-unknown"),
    ],
)
async def test_what_cannot_be_meant_is_refused(web: Client, a_desk: Json, wish: Json, status: int, code: str) -> None:
    body = {"since": day(1), "until": day(60), "purpose": "x", **wish}
    assert await refused(web, f"/spaces/{a_desk['id']}/tenancies", body) == (status, code)


async def test_a_plain_desk_is_not_let_and_applications_are_few(web: Client, seat: Json, a_desk: Json) -> None:
    body = {"since": day(1), "until": day(60), "purpose": "x"}
    assert await refused(web, f"/spaces/{seat['id']}/tenancies", body) == (409, "spaces.not-let")
    for _ in range(tenancies.MOST):
        await apply(web, a_desk)
    assert await refused(web, f"/spaces/{a_desk['id']}/tenancies", body) == (409, "spaces.too-many")


async def test_a_let_space_keeps_its_kind(web: Client, desk: Client, a_desk: Json) -> None:
    made = await apply(web, a_desk)
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    answer = await desk.patch(f"/api/spaces/spaces/{a_desk['id']}", json={"retired": True})
    assert (answer.status_code, answer.json()["code"]) == (409, "spaces.booked")


async def test_the_clock_warns_once_and_ends_what_is_over(
    web: Client, desk: Client, other: Client, a_desk: Json, database: Database, house: House
) -> None:
    made = await apply(web, a_desk, 0, 10)
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    id = UUID(made["id"])
    for right in (True, False):
        async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
            assert await tenancies.warn(tx, id) is right
    for later, right in ((timedelta(days=10), False), (timedelta(days=11), True), (timedelta(days=11), False)):
        now = datetime.now(UTC) + later
        async with transaction(database, house, SYSTEM_ACTOR, via="test", now=now) as tx:
            assert await tenancies.expire(tx, id) is right
    assert (await facts_of(database, made))[-2:] == ["ending", "ended"]


async def test_whoever_waits_gets_what_a_tenancy_leaves(
    web: Client, other: Client, desk: Client, a_desk: Json, digested: Digested, database: Database
) -> None:
    on = workday(4)
    made = await apply(web, a_desk, 0, 60)
    await desk.ok("POST", f"/api/spaces/tenancies/{made['id']}/admit", json={})
    await other.ok("POST", "/api/spaces/waits", json={**_wish(a_desk, on), "summary": "기다림"})
    await web.ok("POST", f"/api/spaces/tenancies/{made['id']}/end", json={"on": day(0)})
    await digested()
    found = await _soon(other)
    assert [one["summary"] for one in found] == ["기다림"]


async def _soon(web: Client) -> list[Json]:
    for _ in range(100):
        found: list[Json] = (await web.ok("GET", "/api/spaces/bookings"))["items"]
        if found:
            return found
        await asyncio.sleep(0.1)
    return []
