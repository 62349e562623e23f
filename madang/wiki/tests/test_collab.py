"""Writing at once, over real sockets: everybody ends with the same page, and what is called saved is saved."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from madang.ground.access import Grant
from madang.ground.bus import bus
from madang.ground.config import Settings
from madang.ground.db import Database
from madang.ground.facts import Told
from madang.ground.ids import new_id, ref
from madang.ground.manifest import House
from madang.ground.roles import Role
from madang.ground.runtime import Runtime
from madang.ground.share.actions import grants
from madang.ground.testing import Client, told
from madang.ground.tx import Actor, transaction
from madang.standards import ysync
from madang.standards.ysync import Presence
from madang.wiki.collab import Collab
from madang.wiki.collab import pages as opened
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.store import bodies
from madang.wiki.tests.conftest import MakePen, make, own, served
from madang.wiki.tests.pen import Pen, pen, stored


def _id(page: str) -> UUID:
    return UUID(page)


def _clocks(one: Pen) -> dict[int, int]:
    return ysync.clocks(one.doc.get_state())


async def agree(*pens: Pen) -> None:
    """Wait until all say the same."""
    async with asyncio.timeout(5):
        first, *others = pens
        while any((one.text, _clocks(one)) != (first.text, _clocks(first)) for one in others):
            await asyncio.sleep(0.01)
    assert len({one.text for one in pens}) == 1


async def test_two_editors_end_with_the_same_page(editing: MakePen, mina: Actor, joon: Actor, page: str) -> None:
    async with editing(mina, page) as one, editing(joon, page) as other:
        assert (one.may, other.may) == (True, True)
        await asyncio.gather(
            *(one.send(one.paragraph(f"미나 {n}", at=0)) for n in range(30)),
            *(other.send(other.paragraph(f"준 {n}", at=0)) for n in range(30)),
        )
        await one.until(lambda pen: pen.saved == pen.sent)
        await other.until(lambda pen: pen.saved == pen.sent)
        await agree(one, other)
        assert {f"미나 {n}" for n in range(30)} | {f"준 {n}" for n in range(30)} == set(one.text.split("\n"))


async def test_saved_is_said_after_the_commit(editing: MakePen, database: Database, mina: Actor, page: str) -> None:
    async with editing(mina, page) as one:
        for n in range(5):
            await one.write(f"문장 {n}")
            assert await stored(database, page) == one.text


async def test_what_was_written_offline_is_merged(editing: MakePen, mina: Actor, joon: Actor, page: str) -> None:
    async with editing(mina, page) as one:
        await one.write("처음")
        doc = one.doc
    async with editing(joon, page) as other:
        await other.write("준이 쓴 것")
        offline = ydoc.load(doc.get_update())
        away = Pen.__new__(Pen)
        away.doc = offline
        away.paragraph("기차에서 쓴 것")
        async with editing(mina, page, doc=offline) as one:
            await one.until(lambda pen: pen.saved == pen.sent)
            await agree(one, other)
            assert set(other.text.split("\n")) == {"처음", "준이 쓴 것", "기차에서 쓴 것"}


async def test_what_is_typed_before_the_answer_waits_for_it(
    editing: MakePen, database: Database, mina: Actor, page: str
) -> None:
    async with editing(mina, page) as one:
        await one.write("처음")
        doc = one.doc
    away = Pen.__new__(Pen)
    away.doc = ydoc.load(doc.get_update())
    first = away.paragraph("먼저")
    later = away.paragraph("나중")
    async with editing(mina, page, doc=ydoc.load(doc.get_update())) as one:
        await one.send(later)
        await asyncio.sleep(0.1)
        assert one.saved < one.sent
        one.sent += 1
        await one.socket.send(ysync.sync(ysync.STEP2, first))
        await one.until(lambda pen: pen.saved == pen.sent)
        assert (await stored(database, page)).split("\n") == ["처음", "먼저", "나중"]


async def test_who_may_only_look_sees_and_writes_nothing(
    editing: MakePen, database: Database, house: House, mina: Actor, stranger: Actor, page: str
) -> None:
    async with transaction(database, house, mina, via="test") as tx:
        await grants.give(tx, _id(page), Grant(party=stranger.id, role=Role.VIEW))
    async with editing(mina, page) as one, editing(stranger, page) as reader:
        assert reader.may is False
        await one.write("보이는 글")
        await reader.until(lambda pen: pen.text == "보이는 글")
        await reader.send(reader.paragraph("몰래"))
        await reader.until(lambda pen: pen.closed == 4403)
        await one.write("계속")
        assert await stored(database, page) == "보이는 글\n계속"
    refused: list[Told] = []
    async with asyncio.timeout(5):
        while not refused:
            facts = await told(database, subject=str(ref("wiki.page", _id(page))))
            refused = [one for one in facts if one.name == "wiki.page.update-refused"]
    assert [(one.actor, one.values["why"]) for one in refused] == [(stranger.id, "read-only")]


async def test_who_comes_by_a_link_looks_on_until_it_ends(
    editing: MakePen, database: Database, web: Client, mina: Actor, page: str
) -> None:
    await web.ok("PUT", f"/api/wiki/pages/{page}/rights", json={"alone": True})
    link = await web.ok("POST", f"/api/things/{page}/links", json={"role": "view", "expires_at": None})
    query = f"?link={link['url'].rpartition('/')[2]}"
    async with editing(None, page) as nobody, editing(None, page, query="?link=none") as wrong:
        assert (nobody.closed, wrong.closed) == (4401, 4401)
    async with editing(mina, page) as one, editing(None, page, query=query) as visitor:
        assert visitor.may is False
        await one.write("함께 보는 글")
        await visitor.until(lambda pen: pen.text == "함께 보는 글")
        async with editing(None, page, query=query) as other:
            await other.send(other.paragraph("몰래"))
            await other.until(lambda pen: pen.closed == 4403)
        assert await stored(database, page) == "함께 보는 글"
        await web.ok("DELETE", f"/api/things/{page}/links/{link['id']}")
        await visitor.until(lambda pen: pen.closed in (4401, 4404))


async def test_rights_that_end_close_the_socket(
    editing: MakePen, database: Database, house: House, mina: Actor, stranger: Actor, page: str
) -> None:
    async with transaction(database, house, mina, via="test") as tx:
        await grants.give(tx, _id(page), Grant(party=stranger.id, role=Role.EDIT))
    async with editing(stranger, page) as one:
        assert one.may is True
        async with transaction(database, house, mina, via="test") as tx:
            await grants.give(tx, _id(page), Grant(party=stranger.id, role=Role.VIEW))
        await one.until(lambda pen: pen.may is False)
        async with transaction(database, house, mina, via="test") as tx:
            await grants.give(tx, _id(page), Grant(party=stranger.id, role=Role.EDIT))
        await one.until(lambda pen: pen.may is True)
        await one.write("다시 쓴다")
        async with transaction(database, house, mina, via="test") as tx:
            await grants.withdraw(tx, _id(page), stranger.id)
        await one.until(lambda pen: pen.closed == 4404)


async def test_out_of_reach_and_the_trash_are_not_there(
    editing: MakePen, web: Client, mina: Actor, stranger: Actor, page: str
) -> None:
    async with editing(stranger, page) as one:
        assert one.closed == 4404
    async with editing(mina, str(new_id())) as one:
        assert one.closed == 4404
    async with editing(mina, page) as one:
        await web.ok("DELETE", f"/api/wiki/pages/{page}")
        await one.until(lambda pen: pen.closed == 4404)


async def test_presence_is_passed_on_and_ends_with_the_socket(
    editing: MakePen, mina: Actor, joon: Actor, page: str
) -> None:
    async with editing(mina, page) as one:
        async with editing(joon, page) as other:
            mine = f'{{"user":{{"id":"{mina.id}","name":"김미나"}}}}'.encode()
            await one.socket.send(ysync.awareness([Presence(7, 1, mine)]))
            await other.until(lambda pen: pen.here.get(7) == mine)
            # in another's name, or with another's client
            await other.socket.send(ysync.awareness([Presence(8, 1, mine)]))
            await other.socket.send(ysync.awareness([Presence(7, 2, b"{}")]))
            await other.socket.send(ysync.awareness([Presence(9, 1, b"{}")]))
            await one.until(lambda pen: 9 in pen.here)
            assert 8 not in one.here
            async with editing(joon, page) as third:
                await third.until(lambda pen: pen.here.get(7) == mine and 9 in pen.here)
        await one.until(lambda pen: pen.here[9] == b"null")


async def test_a_restored_version_comes_to_open_editors(
    editing: MakePen, web: Client, database: Database, mina: Actor, page: str
) -> None:
    async with editing(mina, page) as one:
        await one.write("첫 문장")
        named = await web.ok("POST", f"/api/wiki/pages/{page}/versions", json={"name": "초안"})
        await one.write("둘째 문장")
        await web.ok("POST", f"/api/wiki/pages/{page}/versions/{named['id']}/restore")
        await one.until(lambda pen: pen.text == "첫 문장")
        await one.write("셋째 문장")
    assert await stored(database, page) == "첫 문장\n셋째 문장"
    listed = await web.ok("GET", f"/api/wiki/pages/{page}/versions")
    causes = [(found["cause"], found["name"]) for found in listed["items"]]
    assert ("restored", "") in causes
    assert ("automatic", "초안") in causes
    compared = await web.ok("GET", f"/api/wiki/pages/{page}/versions/{named['id']}/compare")
    assert "kept" in [one["change"] for one in compared["lines"]]


async def test_two_quiet_seconds_later_the_page_is_taken_up(
    editing: MakePen,
    web: Client,
    database: Database,
    mina: Actor,
    joon: Actor,
    page: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opened, "QUIET", 0.2)
    async with editing(mina, page) as one, editing(joon, page) as other:
        await one.write("미나의 문장")
        await other.until(lambda pen: pen.text == "미나의 문장")
        await other.write("준의 문장")
        async with asyncio.timeout(5):
            while (said := await web.ok("GET", f"/api/wiki/pages/{page}/document"))["words"] != 4:
                await asyncio.sleep(0.05)
    names = {one["id"]: one["name"] for one in said["people"]}
    authors = {
        documents.line(block): names[said["authors"][block["attrs"]["id"]]["by"]]
        for block in said["document"]["content"]
        if block["attrs"]["id"] in said["authors"]
    }
    assert (authors["미나의 문장"], authors["준의 문장"]) == ("김미나", "박준")
    edited = [fact for fact in await told(database) if fact.name == "wiki.page.edited" and page in fact.subject]
    assert {str(one) for fact in edited for one in fact.values["editors"]} == {str(mina.id), str(joon.id)}


async def test_a_cold_page_costs_no_document(
    editing: MakePen, runtime: Runtime, mina: Actor, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "COOL", 0.1)
    monkeypatch.setattr(opened, "QUIET", 0.1)
    collab = runtime.doors["/collab"]
    assert isinstance(collab, Collab)
    async with editing(mina, page) as one:
        await one.write("첫 문장")
        room = collab.pages.rooms[_id(page)]
        async with asyncio.timeout(5):
            while room.ready:
                await asyncio.sleep(0.05)
        await one.write("다시 쓴다")
        assert room.doc is not None
    async with asyncio.timeout(5):
        while _id(page) in collab.pages.rooms:
            await asyncio.sleep(0.05)


async def test_two_processes_share_a_page(
    address: str,
    database: Database,
    database_url: str,
    house: House,
    mina: Actor,
    joon: Actor,
    page: str,
    tmp_path: Path,
) -> None:
    config = Settings(data=tmp_path)
    second = Runtime(
        house, Database(database_url, blobs=database.blobs), bus(database_url), secure=False, settings=config
    )
    async with (
        second.running(),
        served(second) as other_address,
        pen(address, database, mina, page) as one,
        pen(other_address, database, joon, page) as other,
    ):
        mine = b'{"cursor":1}'
        await one.socket.send(ysync.awareness([Presence(7, 1, mine)]))
        await other.until(lambda pen: pen.here.get(7) == mine)
        async with pen(other_address, database, joon, page) as late:
            await late.until(lambda pen: pen.here.get(7) == mine)
        for n in range(20):
            await one.send(one.paragraph(f"미나 {n}", at=0))
            await other.send(other.paragraph(f"준 {n}", at=0))
        await one.until(lambda pen: pen.saved == pen.sent)
        await other.until(lambda pen: pen.saved == pen.sent)
        await agree(one, other)
        assert len(one.text.split("\n")) == 40
        await one.close()
        await other.until(lambda pen: pen.here[7] == b"null")


async def test_a_restart_keeps_all(
    database: Database, database_url: str, house: House, mina: Actor, page: str, tmp_path: Path
) -> None:
    texts = []
    for n in range(2):
        config = Settings(data=tmp_path / str(n))
        runtime = Runtime(
            house, Database(database_url, blobs=database.blobs), bus(database_url), secure=False, settings=config
        )
        async with runtime.running(), served(runtime) as address, pen(address, database, mina, page) as one:
            texts.append(one.text)
            for k in range(20):
                await one.send(one.paragraph(f"{n}-{k}"))
            await one.until(lambda pen: pen.saved == pen.sent)
    assert texts[1].split("\n") == [f"0-{k}" for k in range(20)]
    assert len((await stored(database, page)).split("\n")) == 40


async def test_nothing_is_called_saved_while_the_database_refuses(
    editing: MakePen, database: Database, mina: Actor, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with editing(mina, page) as one:
        await one.write("첫 문장")

        async def away(*_: object, **__: object) -> None:
            raise psycopg.OperationalError("away")

        with monkeypatch.context() as patch:
            patch.setattr(bodies, "append", away)
            await one.send(one.paragraph("둘째 문장"))
            await asyncio.sleep(0.3)
            assert one.saved == one.sent - 1
        await one.until(lambda pen: pen.saved == pen.sent)
        assert await stored(database, page) == "첫 문장\n둘째 문장"


async def test_a_page_with_a_long_history_opens_like_a_fresh_one(
    database: Database, editing: MakePen, mina: Actor, web: Client
) -> None:
    page = await make(web, title="긴 역사", space=await own(web, mina))
    away = Pen.__new__(Pen)
    async with database.queries() as q:
        kept = await bodies.kept(q, _id(page))
        assert kept is not None
        away.doc = ydoc.load(kept.state)
        updates = [away.paragraph(f"{n}", at=0) for n in range(3)]
        updates += [away.change(lambda body: body.children[0].children[0].insert(0, "가")) for _ in range(1000)]
        await bodies.append(
            q,
            [_id(page)] * len(updates),
            updates,
            [mina.id] * len(updates),
            source=0,
            now=datetime.now(UTC),
        )
    async with editing(mina, page) as one:
        assert one.heard == 1
        await one.write("끝")
        # taken up by what is asked next that writes
        await web.ok("POST", f"/api/wiki/pages/{page}/versions", json={"name": "정리"})
    async with database.queries() as q:
        kept = await bodies.kept(q, _id(page))
        assert kept is not None
        assert kept.changes == []
        assert len(kept.state) < 40_000
