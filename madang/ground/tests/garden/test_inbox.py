"""Notices: who hears what, once, and only within reach."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any
from uuid import UUID

import pytest

from madang.ground import access
from madang.ground.db import Database, Queries
from madang.ground.facts import Told
from madang.ground.ids import new_id
from madang.ground.inbox import actions, rules, store
from madang.ground.inbox.models import Choices
from madang.ground.roles import Role
from madang.ground.share.actions import grants
from madang.ground.testing import any_id
from madang.ground.tests.garden import plots
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.tx import Actor

Digested = Callable[[], Awaitable[None]]


@pytest.mark.parametrize(
    ("name", "followers", "loud"),
    [
        ("talk.comment.made", True, True),
        ("tasks.task.renamed", True, False),
        ("ground.thing.rights-changed", False, False),
        ("ground.thing.access-asked", False, False),
        ("people.person.signed-in", False, False),
    ],
)
def test_which_facts_followers_hear(name: str, followers: bool, loud: bool) -> None:
    assert (rules.for_followers(name), rules.loud(name)) == (followers, loud)


async def about(web: Any, thing: UUID, **params: Any) -> list[Any]:
    page = await web.ok("GET", "/api/inbox", params=params)
    return [one for one in page["items"] if one["thing"]["id"] == str(thing)]


async def say(web: Any, thing: UUID, text: str) -> Any:
    return await web.ok("POST", f"/api/things/{thing}/comments", json={"text": text})


async def test_the_author_hears_of_comments_merged_while_unread(
    client: Any, mina: Actor, joon: Actor, admin: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("미나의 밭", roles={joon: Role.COMMENT, admin: Role.COMMENT})
    async with client(mina) as web, client(joon) as other, client(admin) as third:
        await say(other, there, "하나")
        await say(third, there, "둘")
        await say(web, there, "내 댓글")
        await digested()
        (notice,) = await about(web, there)
        assert (notice["level"], notice["name"]) == ("follow", "talk.comment.made")
        assert (notice["count"], notice["people"], notice["actor"]["name"]) == (2, 2, "관리자")
        assert (await about(other, there))[0]["count"] == 2
        await web.ok("POST", "/api/inbox/read", json={"ids": [notice["id"]]})
        assert await about(web, there, show="unread") == []
        await say(other, there, "셋")
        await digested()
        assert [one["count"] for one in await about(web, there)] == [1, 2]


async def test_who_is_named_or_mentioned_is_needed_once(
    client: Any, act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("맡길 밭", roles={joon: Role.EDIT})
    async with client(joon) as other:
        async with act(mina) as tx:
            tx.tell(plots.Assigned(subject=plots.plot(there), persons=(joon.id, mina.id)))
        await digested()
        (notice,) = await about(other, there)
        assert (notice["level"], notice["count"]) == ("needs", 1)
        await other.ok("POST", "/api/inbox/read-all", json={"level": "needs"})
        for words in ("박준 님", "박준 님 다시"):
            async with act(mina) as tx:
                await plots.edit(tx, there, words, [joon.id])
        await digested()
        fresh = (await about(other, there, show="unread"))[0]
        # mentioned once; the second edit reaches him as a follower only, merged
        assert (fresh["level"], fresh["count"], fresh["name"]) == ("needs", 2, "garden.plot.edited")


async def test_nothing_is_told_out_of_reach_and_notices_vanish_with_it(
    client: Any, act: Act, mina: Actor, joon: Actor, stranger: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("닫힐 밭", roles={joon: Role.COMMENT})
    await digested()
    async with client(mina) as web, client(joon) as other, client(stranger) as outside:
        await other.ok("PUT", f"/api/things/{there}/follow", json={"state": "follow"})
        assert (await outside.put(f"/api/things/{there}/follow", json={"state": "follow"})).status_code == 404
        async with act(mina) as tx:
            tx.tell(plots.Assigned(subject=plots.plot(there), persons=(stranger.id,)))
        await say(web, there, f"@[남궁선](person:{stranger.id}) @[박준](person:{joon.id})")
        await digested()
        assert await about(outside, there) == []
        assert (await about(other, there))[0]["level"] == "needs"
        before = (await other.ok("GET", "/api/inbox/count"))["needs"]
        async with act(mina) as tx:
            await grants.withdraw(tx, there, joon.id)
        assert await about(other, there) == []
        assert (await other.ok("GET", "/api/inbox/count"))["needs"] == before - 1
        await say(web, there, "안에서만")
        await digested()
        async with act(mina) as tx:
            await access.give(tx, there, [access.Grant(party=joon.id, role=Role.VIEW)], by=mina.id)
        assert (await about(other, there))[0]["count"] == 2


async def test_muted_is_silent_and_explicit_follow_is_nearer_than_digest(
    client: Any, act: Act, mina: Actor, joon: Actor, admin: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant(roles={joon: Role.EDIT, admin: Role.VIEW})
    await digested()
    async with client(mina) as web, client(admin) as third:
        await third.ok("PUT", f"/api/things/{there}/follow", json={"state": "follow"})
        async with act(joon) as tx:
            await plots.edit(tx, there, "고침")
        await digested()
        assert [one["level"] for one in await about(web, there)] == ["digest"]
        assert [one["level"] for one in await about(third, there)] == ["follow"]
        assert (await web.ok("GET", f"/api/things/{there}/follow")) == {"state": "follow", "auto": True, "followers": 2}
        await web.ok("POST", "/api/inbox/read-all", json={})
        await web.ok("PUT", f"/api/things/{there}/follow", json={"state": "mute"})
        async with act(joon) as tx:
            await plots.edit(tx, there, "또 고침")
        await digested()
        assert await about(web, there, show="unread") == []


async def test_managers_hear_a_request_and_a_person_hears_of_new_access(
    client: Any, mina: Actor, joon: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("열어 줄 밭")
    async with client(mina) as web, client(joon) as other:
        await other.ok("POST", f"/api/things/{there}/access-requests", json={})
        await digested()
        assert [one["name"] for one in await about(web, there)] == ["ground.thing.access-asked"]
        await web.ok("PUT", f"/api/things/{there}/grants/{joon.id}", json={"role": "view"})
        await digested()
        assert [(one["name"], one["level"]) for one in await about(other, there)] == [
            ("ground.thing.rights-changed", "needs")
        ]
        assert (await other.ok("GET", f"/api/things/{there}/follow"))["state"] is None


async def test_who_is_given_access_with_a_group_hears_of_it_once(
    client: Any, admin: Actor, mina: Actor, joon: Actor, stranger: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("함께 볼 밭", roles={stranger: Role.VIEW})
    async with client(admin) as web:
        made = await web.ok("POST", "/api/groups", json={"name": "밭 모임"})
        group = made["group"]["id"]
        members = [str(one.id) for one in (mina, joon, stranger)]
        await web.ok("PUT", f"/api/groups/{group}/members", json={"members": members})
    async with client(mina) as web, client(joon) as other, client(stranger) as third:
        for role in ("view", "edit"):
            await web.ok("PUT", f"/api/things/{there}/grants/{group}", json={"role": role})
        await digested()
        assert [(one["name"], one["count"]) for one in await about(other, there)] == [
            ("ground.thing.rights-changed", 1)
        ]
        assert [(one["role"], one["adds"]) for one in await about(other, there)] == [("edit", False)]
        assert await about(third, there) == []


async def test_what_one_follows_shows_what_others_did_last(
    client: Any, mina: Actor, joon: Actor, stranger: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant("따라갈 밭", roles={joon: Role.COMMENT})
    async with client(mina) as web, client(joon) as other, client(stranger) as third:
        await web.ok("PUT", f"/api/things/{there}/follow", json={"state": "follow"})
        await say(web, there, "내가 한 말")
        await say(other, there, "준이 한 말")
        await digested()
        page = await web.ok("GET", "/api/me/following")
        (seen,) = [one for one in page["items"] if one["thing"]["id"] == str(there)]
        assert (seen["name"], seen["actor"]["name"]) == ("talk.comment.made", "박준")
        await web.ok("PUT", f"/api/things/{there}/follow", json={"state": "mute"})
        rest = (await web.ok("GET", "/api/me/following"))["items"]
        assert [one for one in rest if one["thing"]["id"] == str(there)] == []
        assert (await third.get("/api/me/following")).json()["items"] == []


async def test_done_undone_unread_and_snooze(
    client: Any, act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant(roles={joon: Role.COMMENT})
    async with client(mina) as web, client(joon) as other:
        await say(other, there, "안녕")
        await digested()
        (notice,) = await about(web, there)
        ids = {"ids": [notice["id"]]}
        await web.ok("POST", "/api/inbox/done", json=ids)
        assert await about(web, there) == []
        assert len(await about(web, there, show="done")) == 1
        await web.ok("POST", "/api/inbox/undone", json=ids)
        assert (await about(web, there))[0]["read_at"] is not None
        await web.ok("POST", "/api/inbox/unread", json=ids)
        assert len(await about(web, there, show="unread")) == 1
        async with act(mina) as tx:
            until = tx.now + timedelta(hours=1)
        await web.ok("POST", "/api/inbox/snooze", json={**ids, "until": until.isoformat()})
        assert await about(web, there) == []
        assert len(await about(web, there, show="snoozed")) == 1
        async with act(mina) as tx:
            tx.now = until
            await actions.wake(tx)
        assert (await about(web, there))[0]["snoozed_until"] is None
        past = await web.post("/api/inbox/snooze", json={**ids, "until": "2020-01-01T00:00:00Z"})
        assert past.json()["code"] == "inbox.snooze-in-the-past"
        await other.ok("POST", "/api/inbox/done", json=ids)
        assert len(await about(web, there)) == 1
        for wrong in ("x", "2026-01-01_x", f"2026-01-01T00:00:00_{any_id()}"):
            assert (await web.get("/api/inbox", params={"after": wrong})).status_code == 422


async def test_pages_hold_every_notice_once(
    client: Any, act: Act, admin: Actor, mina: Actor, plant: Plant, digested: Digested
) -> None:
    async with act(mina) as tx:
        made = [
            await plots.make(
                tx, f"밭 {number}", grants=[access.Grant(party=one.id, role=Role.MANAGE) for one in (mina, admin)]
            )
            for number in range(120)
        ]
        for id in made:
            tx.tell(plots.Assigned(subject=plots.plot(id), persons=(admin.id,)))
    await digested()
    seen: list[str] = []
    async with client(admin) as web:
        after: dict[str, str] = {}
        while True:
            page = await web.ok("GET", "/api/inbox", params={"level": "needs", **after})
            seen += [one["thing"]["id"] for one in page["items"]]
            if page["next"] is None:
                break
            after = {"after": page["next"]}
    assert len(seen) == len(set(seen))
    assert {str(id) for id in made} <= set(seen)


async def test_a_fact_read_twice_tells_nobody_twice(
    act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Digested
) -> None:
    there = await plant(roles={joon: Role.VIEW})
    await digested()
    async with act(Actor(kind="system")) as tx:
        told = Told(
            position=10**9,
            name="garden.plot.assigned",
            subject=plots.plot(there),
            place=there,
            actor=mina.id,
            at=tx.now,
            values={"persons": [str(joon.id)]},
        )
        for _ in range(2):
            await actions.receive(tx, [told])
        counted = await tx.tuples(
            "select count, level from ground.notice where thing = %(id)s and person = %(p)s", id=there, p=joon.id
        )
    assert counted == [(1, 1)]


async def test_of_facts_read_together_a_later_one_reaches_who_came_to_follow_by_an_earlier_one(
    act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Digested
) -> None:
    there, alone = await plant(roles={mina: Role.EDIT, joon: Role.VIEW}), await plant(roles={mina: Role.EDIT})
    await digested()
    async with act(Actor(kind="system")) as tx:

        def told(position: int, name: str, about: UUID, persons: list[str]) -> Told:
            return Told(
                position=10**9 + position,
                name=name,
                subject=plots.plot(about),
                place=about,
                actor=mina.id,
                at=tx.now,
                values={"persons": persons},
            )

        await actions.receive(
            tx,
            [
                told(1, "garden.plot.watered", there, []),
                told(2, "garden.plot.assigned", there, [str(joon.id)]),
                told(3, "garden.plot.watered", alone, []),
                told(4, "garden.plot.watered", there, []),
            ],
        )
        causes = await tx.values(
            "select cause - 1000000000 from ground.notice_cause where person = %(p)s and cause > 1000000000 order by 1",
            p=joon.id,
        )
        heard = await tx.values("select thing from ground.notice where person = %(p)s", p=mina.id)
    assert causes == [2, 4]
    assert alone not in heard


async def test_a_digest_holds_what_is_unread_and_is_mailed_once(
    client: Any, act: Act, mina: Actor, joon: Actor, plant: Plant, digested: Digested, database: Database
) -> None:
    there = await plant("알림 밭", roles={mina: Role.MANAGE, joon: Role.COMMENT})
    async with client(mina) as web, client(joon) as other:
        await web.ok("PUT", "/api/inbox/preferences", json={"digest_hour": 8})
        assert await web.ok("GET", "/api/inbox/preferences") == {"digest_hour": 8, "follow_own": True}
        assert (await web.put("/api/inbox/preferences", json={"digest_hour": 24})).status_code == 422
        await say(other, there, "아침에 볼 글")
        await digested()
    async with act(Actor(kind="system")) as tx:
        assert mina.id in await store.all_due(tx, hour=8)
        assert await store.all_due(tx, hour=9) == []
        found = await store.digest(tx, mina.id, now=tx.now)
        assert any(one.thing.id == there for one in found)
        assert [one.level.rank for one in found] == sorted(one.level.rank for one in found)
        await store.mailed(tx, [one.id for one in found], now=tx.now)
        assert await store.digest(tx, mina.id, now=tx.now) == []
        assert mina.id not in await store.all_due(tx, hour=8)
        await store.choose(tx, mina.id, Choices())


async def test_who_does_not_want_to_follows_nothing_of_their_own(
    client: Any, act: Act, joon: Actor, plant: Plant, digested: Digested
) -> None:
    async with client(joon) as web:
        await web.ok("PUT", "/api/inbox/preferences", json={"digest_hour": None, "follow_own": False})
        there = await plant(by=joon)
        await digested()
        assert (await web.ok("GET", f"/api/things/{there}/follow"))["state"] is None
        await web.ok("PUT", "/api/inbox/preferences", json={"digest_hour": None, "follow_own": True})


async def test_five_thousand_followers_are_one_statement(
    act: Act, mina: Actor, plant: Plant, digested: Digested, database: Database
) -> None:
    there = await plant("모두의 밭")
    await digested()
    async with database.connection() as connection, connection.transaction(force_rollback=True):
        q = Queries(connection)
        people = [new_id() for _ in range(5000)]
        await q.run("insert into ground.party (id, kind) select unnest(%(ids)s::uuid[]), 'person'", ids=people)
        await q.run(
            "insert into ground.person (id, sort, fn, choseong) select unnest(%(ids)s::uuid[]), 'staff', '사람', ''",
            ids=people,
        )
        await q.run(
            "insert into ground.belongs (person, party) select unnest(%(ids)s::uuid[]), %(all)s",
            ids=people,
            all=access.EVERYONE,
        )
        await access.give(q, there, [access.Grant(party=access.EVERYONE, role=Role.VIEW)], by=mina.id)
        await store.follow_too(q, there, people)
        began = perf_counter()
        told = await store.notify(
            q,
            thing=there,
            cause=10**9,
            name="talk.comment.made",
            actor=mina.id,
            at=datetime.now(UTC),
            named=[],
            followers=True,
            loud=True,
        )
        took = perf_counter() - began
    assert len(told) == 5000
    assert took < 5, took
