"""The steering board: its figures, what they speak for, who sees it."""

import random
from typing import Any
from uuid import uuid4

import pytest

from madang.ground.asks import Traffic
from madang.ground.testing import MakeClient
from madang.ground.tx import Actor
from madang.steering import rules
from madang.steering.models import Verdict


def traffic(**wish: Any) -> Traffic:
    plain: dict[str, Any] = {
        "seats": 10, "days": 100, "open_minutes": 54_000, "booked": 1_000, "visits": 900, "missed": 100,
        "minutes": 270_000, "waits": None,
    }  # fmt: skip
    return Traffic(site=uuid4(), name="나래특구", kind="desk", **{**plain, **wish})


def test_the_loss_formula_agrees_with_a_simulation() -> None:
    dice, seats, load, lost, now = random.Random(7), 5, 4.0, 0, 0.0
    ends: list[float] = []
    for _ in range(60_000):
        now += dice.expovariate(load)
        ends = [end for end in ends if end > now]
        if len(ends) >= seats:
            lost += 1
        else:
            ends.append(now + dice.expovariate(1))
    assert rules.refusal(load, seats) == pytest.approx(lost / 60_000, abs=0.01)
    assert rules.refusal(load, seats) == pytest.approx(0.1991, abs=0.0001)


def test_figures_of_a_site() -> None:
    one = rules.line(traffic())
    assert (one.rate, one.hours_rate, one.arrival_rate, one.no_show_rate) == (90.0, 50.0, 90.0, 10.0)
    assert rules.line(traffic(visits=1_500)).rate == 150.0
    assert rules.line(traffic(minutes=900_000)).hours_rate == 100.0


@pytest.mark.parametrize(
    ("wish", "verdict"),
    [
        ({}, Verdict.KEEP),
        ({"minutes": 500_000}, Verdict.EXPAND),
        ({"waits": 900}, Verdict.EXPAND),
        ({"minutes": 27_000}, Verdict.SPARE),
        ({"visits": None, "minutes": None}, Verdict.TOO_LITTLE),
        ({"days": 3}, Verdict.TOO_LITTLE),
        ({"open_minutes": 0}, Verdict.TOO_LITTLE),
        ({"seats": 0}, Verdict.TOO_LITTLE),
    ],
)
def test_what_figures_speak_for(wish: dict[str, Any], verdict: Verdict) -> None:
    found = rules.proposal(traffic(**wish))
    assert found.verdict is verdict
    assert (found.needed is None) == (verdict is Verdict.TOO_LITTLE)


async def test_only_who_runs_the_house_sees_it(client: MakeClient, admin: Actor, mina: Actor) -> None:
    path = "/api/steering/board?since=2026-01-15&until=2026-02-03"
    async with client(admin) as desk:
        found = await desk.ok("GET", path)
        assert (found["since"], found["until"]) == ("2026-01-01", "2026-02-28")
        made = await desk.ok("POST", "/api/sites", json={"name": f"새솔특구 {uuid4().hex[:6]}"})
        site = made["site"]["id"]
        await desk.ok("POST", f"/api/spaces/sites/{site}/spaces", json={"kind": "desk", "name": "자리 1"})
        (line,) = [one for one in (await desk.ok("GET", path))["items"] if one["site"] == site]
        assert line["seats"] == 1
        assert line["visits"] is None
        assert line["proposal"]["verdict"] == "too-little-data"
        assert (await desk.get("/api/steering/board?since=2026-02-03&until=2026-01-15")).status_code == 422
    async with client(mina) as web:
        assert (await web.get(path)).status_code == 403
