"""Boards and posts through the door: who is told, who has read, what is shown when, who answers."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from madang.boards import rules
from madang.boards.actions import posts
from madang.boards.models import Board, BoardSort, Posting, PostState
from madang.ground.db import Database
from madang.ground.errors import Invalid, Problem, Refused
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, Digested, MakeClient, told
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction

NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def board(sort: BoardSort = BoardSort.NOTICES) -> Board:
    return Board(id=new_id(), sort=sort, name="공지", categories=["인사"], created_at=NOW, created_by=new_id())


def post(**changes: Any) -> Posting:
    plain = {"title": "정전 안내", "shown_from": NOW, "created_at": NOW, "changed_at": NOW}
    return Posting(id=new_id(), board=new_id(), created_by=new_id(), **{**plain, **changes})


@pytest.mark.parametrize(
    ("sort", "changes", "code"),
    [
        (BoardSort.NOTICES, {}, None),
        (BoardSort.NOTICES, {"title": " "}, "boards.no-title"),
        (BoardSort.NOTICES, {"category": "인사"}, None),
        (BoardSort.NOTICES, {"category": "없는 분류"}, "boards.category-unknown"),
        (BoardSort.NOTICES, {"shown_until": NOW}, "boards.shown-backwards"),
        (BoardSort.NOTICES, {"shown_until": NOW + DAY, "must_read": True}, None),
        (BoardSort.IDEAS, {"must_read": True}, "boards.only-notices"),
        (BoardSort.LIBRARY, {"targets": [new_id()]}, "boards.only-notices"),
    ],
)
def test_a_post_must_fit_its_board(sort: BoardSort, changes: dict[str, Any], code: str | None) -> None:
    if code is None:
        rules.check(board(sort), post(**changes))
        return
    with pytest.raises(Invalid) as refused:
        rules.check(board(sort), post(**changes))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("sort", "state", "text", "shown_from", "code"),
    [
        (BoardSort.IDEAS, PostState.REVIEWING, "", NOW, None),
        (BoardSort.IDEAS, PostState.DECLINED, " ", NOW, "boards.answer-missing"),
        (BoardSort.IDEAS, PostState.DECLINED, "예산이 없습니다.", NOW, None),
        (BoardSort.IDEAS, PostState.ANSWERED, "답", NOW, "boards.state-unknown"),
        (BoardSort.MAGAZINE, PostState.ANSWERED, "답", NOW, None),
        (BoardSort.NOTICES, PostState.OPEN, "답", NOW, "boards.no-answers-here"),
        (BoardSort.IDEAS, PostState.REVIEWING, "", NOW + DAY, "boards.not-shown"),
    ],
)
def test_an_answer_must_fit(
    sort: BoardSort, state: PostState, text: str, shown_from: datetime, code: str | None
) -> None:
    if code is None:
        rules.answered(board(sort), post(shown_from=shown_from), text=text, state=state, now=NOW)
        return
    with pytest.raises(Problem) as refused:
        rules.answered(board(sort), post(shown_from=shown_from), text=text, state=state, now=NOW)
    assert refused.value.code == code
    assert isinstance(refused.value, Invalid | Refused)


@pytest_asyncio.fixture
async def chief(client: MakeClient, admin: Actor) -> AsyncIterator[Client]:
    """The administrator's browser, who opens boards."""
    async with client(admin) as found:
        yield found


@pytest_asyncio.fixture
async def web(client: MakeClient, mina: Actor) -> AsyncIterator[Client]:
    """Mina's browser."""
    async with client(mina) as found:
        yield found


async def opened(chief: Client, sort: str) -> str:
    made = await chief.ok("POST", "/api/boards", json={"sort": sort, "name": f"{sort} 게시판", "categories": ["인사"]})
    return str(made["id"])


async def written(who: Client, board: str, **wish: Any) -> str:
    return str((await who.ok("POST", f"/api/boards/{board}/posts", json={"title": "정전 안내", **wish}))["id"])


async def test_a_notice_reaches_those_it_is_for_and_the_list_of_those_who_wait_shrinks(
    chief: Client, web: Client, cast: Cast, digested: Digested
) -> None:
    notices = await opened(chief, "notices")
    targets = [str(cast.mina.id), str(cast.joon.id)]
    id = await written(chief, notices, must_read=True, targets=targets, body="# 정전\n- 토요일 9시")
    await digested()
    mine = await web.ok("GET", "/api/inbox")
    assert [one["thing"]["id"] for one in mine["items"] if one["thing"]["id"] == id] == [id]
    assert [one["id"] for one in (await web.ok("GET", "/api/boards/home"))["must_read"]] == [id]
    waiting = f"/api/boards/posts/{id}/readers?read=false"
    before = await chief.ok("GET", waiting)
    assert {one["id"] for one in before["items"]} == set(targets)
    assert (before["read"], before["people"]) == (0, 2)
    for _ in range(2):
        await web.ok("PUT", f"/api/boards/posts/{id}/read")
    after = await chief.ok("GET", waiting)
    assert [one["id"] for one in after["items"]] == [str(cast.joon.id)]
    assert (after["read"], after["people"]) == (1, 2)
    assert (await web.ok("GET", "/api/boards/home"))["must_read"] == []
    assert (await web.get(waiting)).status_code == 403
    assert (await chief.ok("POST", f"/api/boards/posts/{id}/reminders"))["people"] == 1
    assert (await chief.post(f"/api/boards/posts/{id}/reminders")).status_code == 429


async def test_a_later_notice_shows_when_its_time_has_come_and_is_announced_once(
    chief: Client, web: Client, database: Database, house: House
) -> None:
    notices = await opened(chief, "notices")
    soon = datetime.now(UTC) + timedelta(hours=1)
    id = await written(chief, notices, shown_from=soon.isoformat(), shown_until=(soon + DAY).isoformat())
    assert (await web.get(f"/api/boards/posts/{id}")).status_code == 404
    assert (await web.ok("GET", f"/api/boards/{notices}/posts"))["items"] == []
    hidden = await chief.ok("GET", f"/api/boards/{notices}/posts?hidden=true")
    assert [one["id"] for one in hidden["items"]] == [id]
    assert (await web.get(f"/api/boards/{notices}/posts?hidden=true")).status_code == 403
    for _ in range(2):
        async with transaction(database, house, SYSTEM_ACTOR, via="test", now=soon + timedelta(minutes=1)) as tx:
            await posts.announce(tx, UUID(id))
    announced = [one for one in await told(database, subject=f"boards.post:{id}") if one.name.endswith(".announced")]
    assert len([one for one in announced if not one.values["persons"]]) == 1


async def test_ideas_come_from_everybody_and_get_an_answer(
    chief: Client, web: Client, cast: Cast, digested: Digested
) -> None:
    ideas = await opened(chief, "ideas")
    id = await written(web, ideas, title="회의실 앞에 화분을", body="숨을 쉬고 싶습니다.")
    assert (await web.post(f"/api/boards/{ideas}/posts", json={"title": "고정", "pinned": True})).status_code == 403
    for _ in range(2):
        await chief.ok("PUT", f"/api/boards/posts/{id}/support")
    one = await chief.ok("GET", f"/api/boards/posts/{id}")
    assert (one["supports"], one["supported"]) == (1, True)
    refused = await web.put(f"/api/boards/posts/{id}/answer", json={"state": "adopted", "text": "좋습니다"})
    assert refused.status_code == 403
    empty = await chief.put(f"/api/boards/posts/{id}/answer", json={"state": "declined", "text": " "})
    assert (empty.status_code, empty.json()["code"]) == (422, "boards.answer-missing")
    await chief.ok("PUT", f"/api/boards/posts/{id}/answer", json={"state": "adopted", "text": "봄에 놓겠습니다."})
    await digested()
    assert id in [one["thing"]["id"] for one in (await web.ok("GET", "/api/inbox"))["items"]]
    # once it is answered, its author no longer changes what was answered
    assert (await web.patch(f"/api/boards/posts/{id}", json={"title": "다른 제안"})).status_code == 403
    found = await web.ok("GET", f"/api/boards/{ideas}/posts?standing=adopted")
    assert [row["id"] for row in found["items"]] == [id]


async def test_pages_of_a_board_follow_each_other(chief: Client, web: Client) -> None:
    library = await opened(chief, "library")
    made = [await written(chief, library, title=f"자료 {at}", pinned=at == 3) for at in range(55)]
    first = await web.ok("GET", f"/api/boards/{library}/posts")
    second = await web.ok("GET", f"/api/boards/{library}/posts", params={"after": first["next"]})
    ids = [one["id"] for one in (*first["items"], *second["items"])]
    assert second["next"] is None
    assert ids == [made[3], *[id for id in reversed(made) if id != made[3]]]
    for bad in ("x", "1_2026-11-21T00:00:00_x", "1_2026-11-21T00:00:00+00:00_nothing"):
        assert (await web.get(f"/api/boards/{library}/posts", params={"after": bad})).status_code == 422


async def test_a_board_in_the_trash_is_gone_with_its_posts_and_comes_back(chief: Client, web: Client) -> None:
    notices = await opened(chief, "notices")
    id = await written(chief, notices)
    await chief.ok("DELETE", f"/api/boards/{notices}")
    assert (await web.get(f"/api/boards/posts/{id}")).status_code == 404
    assert notices not in [one["id"] for one in (await web.ok("GET", "/api/boards"))["items"]]
    await chief.ok("POST", f"/api/things/{notices}/restore")
    assert (await web.ok("GET", f"/api/boards/posts/{id}"))["post"]["title"] == "정전 안내"
    await web.get(f"/api/boards/posts/{id}")
    assert (await web.delete(f"/api/boards/posts/{id}")).status_code == 403
    await chief.ok("DELETE", f"/api/boards/posts/{id}")
    await chief.ok("POST", f"/api/things/{id}/restore")
    assert (await web.get(f"/api/boards/posts/{id}")).status_code == 200


async def test_search_finds_what_is_shown(chief: Client, web: Client, digested: Digested) -> None:
    notices = await opened(chief, "notices")
    shown = await written(chief, notices, title="느티나무 아래 모임")
    later = (datetime.now(UTC) + DAY).isoformat()
    hidden = await written(chief, notices, title="느티나무 예약 글", shown_from=later)
    await digested()
    found = [one["id"] for one in (await web.ok("GET", "/api/search?q=느티나무"))["items"]]
    assert shown in found
    assert hidden not in found
