"""Polls: put to a room, answered, ended."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from madang.ground.errors import Problem
from madang.ground.testing import Cast, Client
from madang.ground.tx import Actor
from madang.messenger.models import Poll, PollOption
from madang.messenger.rules import polls as rules
from madang.messenger.tests.conftest import MakeLine, say

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Json = dict[str, Any]


def poll(*, multiple: bool = False, closed: bool = False, ends_at: datetime | None = None) -> Poll:
    """A poll of three options."""
    options = [PollOption(text=text, count=0) for text in ("가", "나", "다")]
    return Poll(options=options, multiple=multiple, anonymous=False, voters=0, ends_at=ends_at, closed=closed)


def outcome(rule: Callable[..., object], *given: object, **more: object) -> str | None:
    """The code of the problem, None when there is none."""
    try:
        rule(*given, **more, now=NOW)
    except Problem as problem:
        return problem.code
    return None


@pytest.mark.parametrize(
    ("options", "ends_at", "code"),
    [
        (["가", "나"], None, None),
        ([" 가  나 ", "가"], NOW + timedelta(hours=1), None),
        (["가"], None, "messenger.poll-options"),
        (["가", "가 "], None, "messenger.poll-options"),
        (["가", " \0 "], None, "messenger.poll-options"),
        (["가"] * 2 + [str(at) for at in range(20)], None, "messenger.poll-options"),
        (["가", "나" * 201], None, "messenger.too-long"),
        (["가", "나"], NOW, "messenger.in-the-past"),
    ],
)
def test_what_may_be_put(options: list[str], ends_at: datetime | None, code: str | None) -> None:
    assert outcome(rules.poll, options, multiple=False, anonymous=False, ends_at=ends_at) == code


@pytest.mark.parametrize(
    ("asked", "choices", "found"),
    [
        (poll(), [1], [1]),
        (poll(), [], []),
        (poll(), [1, 1], [1]),
        (poll(), [0, 1], "messenger.poll-choice"),
        (poll(multiple=True), [2, 0], [0, 2]),
        (poll(), [3], "messenger.poll-choice"),
        (poll(), [-1], "messenger.poll-choice"),
        (poll(closed=True), [1], "messenger.poll-over"),
        (poll(ends_at=NOW), [1], "messenger.poll-over"),
        (poll(ends_at=NOW + timedelta(seconds=1)), [1], [1]),
    ],
)
def test_what_may_be_chosen(asked: Poll, choices: list[int], found: list[int] | str) -> None:
    if isinstance(found, str):
        assert outcome(rules.choice, asked, choices) == found
    else:
        assert rules.choice(asked, choices, now=NOW) == found


async def put(web: Client, room: str, **more: Any) -> Json:
    """Somebody puts a poll."""
    body = {"client": str(uuid4()), "question": "점심은?", "options": ["국밥", "비빔밥", "국수"], **more}
    found: Json = await web.ok("POST", f"/api/messenger/rooms/{room}/polls", json=body)
    return found


async def test_votes_are_counted_for_everybody_as_they_come(
    web: Client, other: Client, group: str, calling: MakeLine, joon: Actor, cast: Cast
) -> None:
    client = str(uuid4())
    made = await put(web, group, client=client)
    assert await put(web, group, client=client) == made, "sent twice it is kept once"
    url = f"/api/messenger/rooms/{group}/messages/{made['seq']}/votes"
    async with calling(joon) as his:
        await web.ok("PUT", url, json={"choices": [1]})
        heard = await his.one("message")
        assert [one["count"] for one in heard["poll"]["options"]] == [0, 1, 0]
    await other.ok("PUT", url, json={"choices": [1]})
    votes = await other.ok("PUT", url, json={"choices": [2]})
    assert votes["mine"] == [2]
    assert [[one["name"] for one in some] for some in votes["people"]] == [[], ["김마루"], ["박보름"]]
    await other.ok("PUT", url, json={"choices": []})
    (now,) = (await web.ok("GET", f"/api/messenger/rooms/{group}/messages"))["items"]
    assert ([one["count"] for one in now["poll"]["options"]], now["poll"]["voters"]) == ([0, 1, 0], 1)
    assert (await other.ok("GET", url))["mine"] == []


async def test_of_an_anonymous_poll_nobody_is_named(web: Client, other: Client, group: str) -> None:
    made = await put(web, group, anonymous=True, multiple=True)
    url = f"/api/messenger/rooms/{group}/messages/{made['seq']}/votes"
    await other.ok("PUT", url, json={"choices": [0, 2]})
    assert await web.ok("GET", url) == {"mine": [], "people": []}
    assert (await other.ok("GET", url))["mine"] == [0, 2]


async def test_its_author_ends_it_and_nobody_changes_it(web: Client, other: Client, group: str) -> None:
    made = await put(web, group)
    url = f"/api/messenger/rooms/{group}/messages/{made['seq']}"
    fixed = await web.patch(url, json={"text": "저녁은?"})
    assert (fixed.status_code, fixed.json()["code"]) == (409, "messenger.poll-fixed")
    denied = await other.post(f"{url}/close")
    assert (denied.status_code, denied.json()["code"]) == (403, "messenger.not-yours")
    assert (await web.ok("POST", f"{url}/close"))["poll"]["closed"] is True
    late = await other.put(f"{url}/votes", json={"choices": [0]})
    assert (late.status_code, late.json()["code"]) == (409, "messenger.poll-over")
    gone = await web.ok("DELETE", url)
    assert "poll" not in gone
    assert (await other.get(f"{url}/votes")).status_code == 404


async def test_what_is_no_poll_has_no_votes(web: Client, group: str) -> None:
    said = await say(web, group, "그냥 말")
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}"
    assert (await web.put(f"{url}/votes", json={"choices": [0]})).status_code == 404
    assert (await web.post(f"{url}/close")).status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"question": ""},
        {"question": "  "},
        {"options": ["가"]},
        {"options": ["가", ""]},
        {"ends_at": "2020-01-01T00:00:00Z"},
        {"ends_at": "2099-01-01T00:00:00"},
        {"question": "가" * 501},
    ],
)
async def test_what_is_no_poll_is_refused(web: Client, group: str, body: Json) -> None:
    whole = {"client": str(uuid4()), "question": "점심은?", "options": ["국밥", "국수"], **body}
    answer = await web.post(f"/api/messenger/rooms/{group}/polls", json=whole)
    assert answer.status_code == 422
