"""Search through the real reader and the real door: recall, rights, changes, hostile input."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest

from bench.korean_texts import texts
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.roles import Role
from madang.ground.runtime import Runtime
from madang.ground.search import actions, rules, store
from madang.ground.search.models import Filters, Source
from madang.ground.search.tests.notes import Notes, notes
from madang.ground.testing import Cast, MakeClient
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx
from madang.standards.bigrams import matches
from madang.standards.hangul import choseong, choseong_query

__all__ = ["notes"]

COUNT = 3000


def ids(answer: dict[str, Any]) -> list[UUID]:
    return [UUID(item["id"]) for item in answer["items"]]


async def test_initial_consonants_written_as_such_are_found_in_texts(
    notes: Notes, client: MakeClient, mina: Actor, runtime: Runtime
) -> None:
    note = await notes.write(await notes.place(mina), "잡담", "그렇군요 ㅍㅋㅍㅋㅍ")
    async with client(mina) as web:
        assert ids(await web.ok("GET", "/api/search", params={"q": "ㅍㅋㅍㅋㅍ"})) == [note]


async def everything(tx: Tx, query: str, **filters: Any) -> list[UUID]:
    """All pages of a query, as they would be turned."""
    found: list[UUID] = []
    after = None
    while True:
        answer = await actions.search(tx, query, Filters(**filters), after=after)
        assert answer.alternative is None
        found += [item.id for item in answer.items]
        after = answer.next
        if after is None:
            return found


@pytest.fixture(scope="module")
async def library(notes: Notes, cast: Cast, runtime: Runtime) -> tuple[UUID, dict[UUID, tuple[str, str]], set[UUID]]:
    """Generated texts, half in a place of mina's, half in one of joon's, and three long documents."""
    mine = await notes.place(Actor(id=cast.mina.id, kind="person"))
    other = await notes.place(Actor(id=cast.joon.id, kind="person"))
    bodies = {new_id(): (one.title, one.body) for one in texts(COUNT, seed=5)}
    for number, long in enumerate((3, 8, 40)):
        whole = "\n".join(one.body for one in texts(long * 10, seed=5, start=COUNT * (number + 2)))
        bodies[new_id()] = (f"긴 문서 {number}", f"첫머리오로라 {whole} 끝자락은하수")
    seen = {id for place, id in enumerate(bodies) if place % 2 == 0 or place >= COUNT}
    every = list(bodies.items())
    for start in range(0, len(every), 500):
        async with notes.tx() as tx:
            for id, (title, body) in every[start : start + 500]:
                place = mine if id in seen else other
                await notes.insert(tx, id, title, body, place, None, cast.admin.id, ())
        await notes.settle()
    return mine, bodies, seen


QUERIES = [
    "회의", "보고드립니다", "스마트워크", "스마트 워크", "드론", "제12호", "출장 여비", "예산 승인", "회의결과", "vpn",
    "HWPX", "팀", "오로라 은하수", "첫머리 보고", "끝자락은하수", '"할 수"', "2026", "의 결", "과를", "이월 승인 규정",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("recent", [20, 2000])
async def test_search_finds_exactly_what_the_truth_says(
    library: tuple[UUID, dict[UUID, tuple[str, str]], set[UUID]],
    tx: Tx,
    query: str,
    recent: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # with few newest rows every branch of the statement has work to do
    monkeypatch.setattr("madang.ground.search.store.RECENT", recent)
    monkeypatch.setattr("madang.ground.search.store.WORTH", 0)
    monkeypatch.setattr("madang.ground.search.store.WORTH_BLIND", 0)
    place, bodies, seen = library
    wanted = {id for id in seen if matches("\n\n".join(bodies[id]), query)}
    found = await everything(tx, query, place=place)
    assert len(found) == len(set(found))
    assert set(found) == wanted


@pytest.mark.parametrize("query", ["ㅎㅇ", "ㅅㅁㅌㅇㅋ", "ㄱ", "ㅂㄱ ㅅ"])
async def test_initial_consonants_find_titles(
    library: tuple[UUID, dict[UUID, tuple[str, str]], set[UUID]], tx: Tx, query: str
) -> None:
    place, bodies, seen = library
    wanted = {id for id in seen if choseong_query(query) in choseong(bodies[id][0])}
    assert wanted
    assert set(await everything(tx, query, place=place)) - {place} == wanted


async def test_nothing_out_of_reach_is_found_counted_or_suggested(
    notes: Notes, client: MakeClient, mina: Actor, joon: Actor, runtime: Runtime
) -> None:
    mine, other = await notes.place(mina), await notes.place(joon, title="비밀과제흑단")
    await notes.write(other, "흑단나무 계획", "흑단나무를 심는다", within=other)
    shared = await notes.write(mine, "자작나무 계획", "자작나무를 심는다", within=other)
    async with client(mina) as web:
        for query in ("흑단나무", "흑단나무를", "ㅎㄷㄴㅁ", "gmreksskan"):
            assert await web.ok("GET", "/api/search", params={"q": query}) == {
                "items": [],
                "next": None,
                "alternative": None,
            }
            assert (await web.ok("GET", "/api/search/quick", params={"q": query}))["items"] == []
        answer = await web.ok("GET", "/api/search", params={"q": "자작나무"})
        assert ids(answer) == [shared]
        assert answer["items"][0]["path"] == []  # what it lies in is out of reach, so its title stays unknown
    async with client(joon) as web:
        assert len((await web.ok("GET", "/api/search", params={"q": "흑단나무"}))["items"]) == 1


async def test_rights_moves_trash_and_edits_change_the_results_at_once(
    notes: Notes, client: MakeClient, cast: Cast, mina: Actor, joon: Actor, runtime: Runtime
) -> None:
    mine, other = await notes.place(mina), await notes.place(joon)
    note = await notes.write(mine, "산수유 관찰", "산수유가 피었다")

    async def found(web: Any, query: str) -> list[UUID]:
        return ids(await web.ok("GET", "/api/search", params={"q": query}))

    async with client(mina) as web, client(joon) as his:
        assert (await found(web, "산수유"), await found(his, "산수유")) == ([note], [])
        async with notes.tx() as tx:
            await access.give(tx, mine, [Grant(party=cast.joon.id, role=Role.VIEW)], by=cast.admin.id)
        assert await found(his, "산수유") == [note]
        async with notes.tx() as tx:
            await access.give(tx, mine, [Grant(party=cast.joon.id, role=Role.BUSY)], by=cast.admin.id)
        assert await found(his, "산수유") == []
        await notes.change(note, "place = %(place)s", place=other)
        assert (await found(web, "산수유"), await found(his, "산수유")) == ([], [note])
        await notes.change(note, "body = '개나리가 피었다', title = '관찰'")
        assert (await found(his, "산수유"), await found(his, "개나리")) == ([], [note])
        await notes.change(note, "trashed = true")
        assert await found(his, "개나리") == []
        await notes.change(note, "trashed = false")
        assert await found(his, "개나리") == [note]
        async with notes.tx() as tx:
            await tx.run("update ground.thing set place = %(place)s where id = %(id)s", place=mine, id=note)
        assert await found(his, "개나리") == []  # before the reader knows that it moved
        await notes.change(note, "place = %(place)s", place=mine)
        assert await found(web, "개나리") == [note]


async def test_a_comment_is_found_within_its_thing(
    notes: Notes, client: MakeClient, cast: Cast, mina: Actor, runtime: Runtime
) -> None:
    place = await notes.place(mina, title="느티나무 과제")
    page = await notes.write(place, "가지치기", within=place)
    remark = await notes.write(place, "의견", "다람쥐가 산다", within=page, author=cast.joon.id, kind="notes.remark")
    async with client(mina) as web:
        (item,) = (await web.ok("GET", "/api/search", params={"q": "다람쥐"}))["items"]
        assert (UUID(item["id"]), item["kind"], UUID(item["within"])) == (remark, "notes.remark", page)
        assert [step["title"] for step in item["path"]] == ["느티나무 과제", "가지치기"]
        assert item["place_name"] == "느티나무 과제"
        start, end = item["snippet"]["hits"][0]
        assert item["snippet"]["text"][start:end] == "다람쥐"
        for filters, expected in (
            ({"kind": "notes.remark"}, 1),
            ({"kind": "notes.note"}, 0),
            ({"person": str(cast.joon.id)}, 1),
            ({"person": str(cast.mina.id)}, 0),
            ({"place": str(place)}, 1),
            ({"place": str(new_id())}, 0),
            ({"since": "2020-01-01T00:00:00Z"}, 1),
            ({"until": "2020-01-01T00:00:00Z"}, 0),
            ({"since": "2999-01-01T00:00:00Z"}, 0),
        ):
            answer = await web.ok("GET", "/api/search", params={"q": "다람쥐", **filters})
            assert len(answer["items"]) == expected, filters


@pytest.mark.parametrize(
    ("query", "meant"), [("ghfkddlrkaus", "호랑이가면"), ("호랑이가면까지", "호랑이가면"), ("호랑이가면", None)]
)
async def test_it_says_what_it_looked_for_instead(
    notes: Notes, client: MakeClient, mina: Actor, runtime: Runtime, query: str, meant: str | None
) -> None:
    place = await notes.place(mina)
    await notes.write(place, "연극 소품", "호랑이가면을 샀다")
    async with client(mina) as web:
        answer = await web.ok("GET", "/api/search", params={"q": query})
        assert answer["items"]
        assert answer["alternative"] == meant


async def test_titles_stand_before_bodies_of_the_same_day(
    notes: Notes, client: MakeClient, mina: Actor, runtime: Runtime
) -> None:
    place = await notes.place(mina)
    title = await notes.write(place, "두루미 조사")
    body = await notes.write(place, "철새 조사", "두루미를 세었다")
    async with client(mina) as web:
        assert ids(await web.ok("GET", "/api/search", params={"q": "두루미"})) == [title, body]


async def test_the_quick_list_mixes_people_and_things(
    notes: Notes, client: MakeClient, cast: Cast, mina: Actor, guest: Actor, runtime: Runtime
) -> None:
    place = await notes.place(mina, guest, title="김미래 과제")
    note = await notes.write(place, "2026 김미래 회의록")
    async with client(mina) as web:
        for query in ("김미", "ㄱㅁㄹ", "김믿", "ㄱㅁㄴ"):
            items = (await web.ok("GET", "/api/search/quick", params={"q": query}))["items"]
            wanted = {"김미": [cast.mina.id, place, note], "ㄱㅁㄹ": [place, note]}.get(query, [cast.mina.id])
            assert len(items) <= 10
            if query == "김믿":
                assert items == []
            else:
                known = [id for item in items if (id := UUID(item["id"])) in {cast.mina.id, place, note}]
                assert known[: len(wanted)] == wanted
        (item,) = (await web.ok("GET", "/api/search/quick", params={"q": "0160002"}))["items"]
        assert (item["title"], item["kind"], item["hint"]) == ("김미나", "people.person", "0160002")
        assert (await web.ok("GET", "/api/search/quick", params={"q": "이손님"}))["items"] == []
    async with client(guest) as web:
        items = (await web.ok("GET", "/api/search/quick", params={"q": "김미"}))["items"]
        assert [UUID(item["id"]) for item in items] == [place, note]


HOSTILE = [
    "가" * 7_000, "ab" * 5_000, "가 나 " * 2_000, "!?.,()[]{}<>" * 100, "\0", "회\0의", "a & b | !c <-> d:*", "'; drop table x; --",
    "%_\\", "\\", "%", "'", '"', '""', "{1,2}", "ㅋ" * 500, "(?=", "[", "*", "^$", "\ud7ff", "𐀀", " ", "", "%s %(x)s",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/api/search", "/api/search/quick"])
async def test_hostile_queries_find_nothing_and_break_nothing(
    notes: Notes, client: MakeClient, mina: Actor, runtime: Runtime, path: str
) -> None:
    async with client(mina) as web:
        for query in HOSTILE:
            answer = await web.request("GET", f"{path}?q={quote(query)}")
            if "\0" in query:
                assert answer.status_code == 422
                continue
            assert answer.status_code == 200, (query[:20], answer.text)
            assert len(answer.json()["items"]) <= 20
        for broken in ("%00", "%FF%FE", "%ED%A0%80"):
            assert (await web.request("GET", f"{path}?q={broken}")).status_code < 500


@pytest.mark.parametrize(
    "params",
    [{"after": "x"}, {"after": "%00"}, {"person": "me"}, {"since": "yesterday"}, {"after": "OTk5OTkgeA=="}, {}],
    ids=str,
)
async def test_what_cannot_be_read_is_refused(
    client: MakeClient, mina: Actor, runtime: Runtime, params: dict[str, str]
) -> None:
    async with client(mina) as web:
        answer = await web.request("GET", "/api/search", params={"q": "회의", **params} if params else {})
        assert answer.status_code == 422


async def test_pages_follow_each_other_without_gap_or_repeat(
    library: tuple[UUID, dict[UUID, tuple[str, str]], set[UUID]], client: MakeClient, mina: Actor
) -> None:
    place, bodies, seen = library
    found: list[UUID] = []
    after: str | None = ""
    async with client(mina) as web:
        while after is not None:
            asked = {"q": "회의", "place": str(place)} | ({"after": after} if after else {})
            answer = await web.ok("GET", "/api/search", params=asked)
            found += ids(answer)
            after = answer["next"]
    assert sorted(found) == sorted(id for id in seen if matches("\n\n".join(bodies[id]), "회의"))


async def caught_up(q: Queries) -> None:
    """Wait until the index has read all that was told; the tests before this one may have told a lot."""
    for _ in range(1200):
        if not await q.value("select exists (select from ground.told)") and await q.value(
            "select position = (select max(position) from ground.fact) from ground.reader where name = 'index'"
        ):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the index did not catch up")


async def test_a_rebuild_gives_the_same_index(notes: Notes, mina: Actor, runtime: Runtime) -> None:
    await notes.write(await notes.place(mina), "소나무", "솔방울")
    rows = "select thing, chunk, kind, place, people::text, name, initials, seen, squeezed, text from ground.searchable"
    newest = "select max(position) from ground.fact"
    async with notes.database.queries() as q:
        differing: set[tuple[Any, ...]] | None = None
        for _ in range(10):
            await caught_up(q)
            last, before = await q.value(newest), set(await q.tuples(rows))
            await q.run("delete from ground.searchable")
            await q.run("update ground.reader set position = 0 where name = 'index'")
            runtime.readers.wake(["tests.anything"])
            await caught_up(q)
            differing = set(await q.tuples(rows)) ^ before
            # a job of the tests before may have told of a file meanwhile: then once more
            if await q.value(newest) == last:
                break
        assert differing == set()


async def test_no_word_outlives_its_thing(notes: Notes, mina: Actor) -> None:
    place = await notes.place(mina)
    await notes.write(place, "사라질소나무", "솔방울")
    async with notes.database.queries() as q:
        await caught_up(q)
        kept = "select count(*) from ground.searchable where place = %(place)s"
        assert await q.value(kept, place=place) > 0
        await q.run("delete from ground.thing where place = %(place)s", place=place)
        assert await q.value(kept, place=place) == 0
        # nor do words come late for what is gone
        gone = Source(id=new_id(), kind="notes.note", title="소나무", place=place, people=(), text="솔방울")
        await store.put(q, [(gone, datetime(2026, 11, 30, tzinfo=UTC), rules.rows(gone))])
        assert await q.value(kept, place=place) == 0


@pytest.mark.parametrize("length", [0, 1, 1499, 1500, 1501, 2900, 2901, 6000])
def test_pieces_lose_no_word(length: int) -> None:
    text = "".join(f"{number:04d}" + "\n!? "[number % 4] for number in range(length // 4 + 1))[:length]
    pieces: Sequence[str] = list(rules._pieces(text))
    for start in range(0, max(length - 100, 1), 7):
        assert any(text[start : start + 98] in piece for piece in pieces)
    assert pieces[0].startswith(text[:10])
    assert pieces[-1].endswith(text[-10:])


async def test_what_one_put_where_one_may_only_add_is_found_by_oneself(
    notes: Notes, client: MakeClient, mina: Actor, joon: Actor
) -> None:
    box = await notes.place(title="건의함")
    async with notes.tx() as tx:
        await access.give(
            tx, box, [Grant(party=one.id, role=None, adds=True) for one in (mina, joon)], by=SYSTEM_ACTOR.id
        )
    mine = [await notes.write(box, f"휴게실 조명 {at}", "퇴근길조명", author=mina.id) for at in range(25)]
    others = await notes.write(box, "휴게실 의자", "퇴근길조명", author=joon.id)
    async with client(mina) as web, client(joon) as other:
        first = await web.ok("GET", "/api/search", params={"q": "퇴근길조명"})
        rest = await web.ok("GET", "/api/search", params={"q": "퇴근길조명", "after": first["next"]})
        assert [*ids(first), *ids(rest)] == mine[::-1]
        assert ids(await other.ok("GET", "/api/search", params={"q": "퇴근길조명"})) == [others]
        quick = (await other.ok("GET", "/api/search/quick", params={"q": "휴게실"}))["items"]
        assert [one["id"] for one in quick] == [str(others)]


@pytest.mark.parametrize("query", ["가문비나무", "비나", "ㄱㅁㅂㄴ", "가문비나무 숲"])
async def test_windows_of_time_lose_nothing(
    notes: Notes, tx: Tx, cast: Cast, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = Random(query)
    place = await notes.place(Actor(id=cast.mina.id, kind="person"))
    moments = sorted(tx.now - timedelta(seconds=10 ** chance.uniform(0, 8.5)) for _ in range(300))
    made = []
    for at in moments:
        held = chance.random() < 0.3
        title = "가문비나무 조사" if held else "전나무 조사"
        source = Source(id=new_id(), kind="notes.note", title=title, place=place, people=(), text="숲")
        made.append((source, at, rules.rows(source)))
    await tx.run_many(
        "insert into ground.thing (id, kind, title, place, created_by) values (%(id)s, %(kind)s, %(title)s, %(place)s, %(id)s)",
        [{"id": one.id, "kind": one.kind, "title": one.title, "place": place} for one, _, _ in made],
    )
    await store.put(tx, made)
    for recent, windows in ((5, (2, 8, 40)), (3, (1000,)), (40, (3,))):
        monkeypatch.setattr(store, "RECENT", recent)
        monkeypatch.setattr(store, "WINDOWS", windows)
        monkeypatch.setattr(store, "WORTH", 0)
        monkeypatch.setattr(store, "WORTH_BLIND", 0)
        monkeypatch.setattr(store, "FEW", 10**12)
        found = await everything(tx, query, place=place)
        assert found == [one.id for one, _, _ in reversed(made) if one.title.startswith("가문비")]
