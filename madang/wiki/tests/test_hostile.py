"""What hostile editors send cuts off them alone; the page stays whole."""

import asyncio
from contextlib import suppress
from uuid import UUID

import pytest
from websockets.exceptions import ConnectionClosed

from madang.ground.db import Database
from madang.ground.ids import ref
from madang.ground.testing import Client, told
from madang.ground.tx import Actor
from madang.standards import ysync
from madang.standards.ysync import Presence
from madang.wiki.collab import door
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.tests.conftest import MakePen, make
from madang.wiki.tests.pen import stored

HOSTILE = {
    "nothing": b"",
    "text": "hello",
    "unknown type": b"\x07\x00",
    "cut short": b"\x00\x02\x20abc",
    "too long": ysync.sync(ysync.UPDATE, b"\x00\x00") + b"x",
    "endless number": b"\x00\x02" + b"\xff" * 40,
    "no update": ysync.sync(ysync.UPDATE, b"\xff" * 50),
    "half an update": ysync.sync(ysync.UPDATE, ydoc.state_of(documents.empty())[:-9]),
    "no vector": ysync.sync(ysync.STEP1, b"\xff" * 9),
    "a saved message": ysync.saved(3),
    "awareness that is none": b"\x01\x03abc",
    "awareness without JSON": ysync.awareness([Presence(1, 1, b"{")]),
}


async def refused(database: Database, page: str, by: Actor) -> list[str]:
    """Why what somebody sent to a page was refused, as it was told."""
    async with asyncio.timeout(5):
        while True:
            facts = await told(database, subject=str(ref("wiki.page", UUID(page))))
            if whys := [one.values["why"] for one in facts if one.name == "wiki.page.update-refused"]:
                assert {one.actor for one in facts if one.name == "wiki.page.update-refused"} == {by.id}
                return whys
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("message", HOSTILE.values(), ids=HOSTILE)
async def test_what_is_no_message_cuts_off_its_sender_alone(
    editing: MakePen, database: Database, mina: Actor, joon: Actor, page: str, message: bytes | str
) -> None:
    async with editing(mina, page) as one, editing(joon, page) as bad:
        await one.write("온전한 글")
        await bad.socket.send(message)
        await bad.until(lambda pen: pen.closed == 4400)
        await one.write("그 뒤")
        assert one.closed is None
        assert await stored(database, page) == "온전한 글\n그 뒤"
    assert await refused(database, page, joon) == ["malformed"]


@pytest.mark.parametrize("huge", [ysync.sync(ysync.UPDATE, bytes(5 << 20)), "x" * (5 << 20)], ids=["bytes", "text"])
async def test_a_huge_message_cuts_off_its_sender_alone(
    editing: MakePen, database: Database, mina: Actor, joon: Actor, page: str, huge: bytes | str
) -> None:
    async with editing(mina, page) as one, editing(joon, page) as bad:
        await one.write("온전한 글")
        with suppress(ConnectionClosed):
            # the door may be shut before all of it is sent
            await bad.socket.send(huge)
        await bad.until(lambda pen: pen.closed == 1009)
        await one.write("그 뒤")
        assert await stored(database, page) == "온전한 글\n그 뒤"
    assert await refused(database, page, joon) == ["too-large"]


async def test_what_is_sent_ahead_of_what_it_needs_is_held_within_bounds(
    editing: MakePen, database: Database, mina: Actor, joon: Actor, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "PAGE_BYTES", 100_000)
    async with editing(mina, page) as one, editing(joon, page) as bad:
        await one.write("온전한 글")
        # what all the later ones stand on is never sent
        bad.paragraph("빠진 글")
        for _ in range(5):
            await bad.send(bad.paragraph("가" * 10_000))
        await bad.until(lambda pen: pen.closed == 4400)
        await one.write("그 뒤")
        assert await stored(database, page) == "온전한 글\n그 뒤"
    assert await refused(database, page, joon) == ["foreign"]


async def test_updates_of_another_page_do_not_get_in(
    editing: MakePen,
    database: Database,
    mina: Actor,
    joon: Actor,
    space: str,
    web: Client,
    page: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(door, "HELD_SECONDS", 0.2)
    elsewhere = await make(web, title="다른 페이지", space=space)
    async with editing(mina, elsewhere) as source:
        await source.write("다른 곳의 글")
        foreign = source.paragraph("이어진 글")
        before = source.doc.get_state()
        source.change(lambda body: body.children.__delitem__(1))
        deletion = source.doc.get_update(before)
    for update in (foreign, deletion):
        async with editing(mina, page) as one, editing(joon, page) as bad:
            await one.write("온전한 글")
            await bad.send(update)
            await one.write("그 뒤")
            await bad.until(lambda pen: pen.closed == 4400)
            assert one.closed is None
    assert set((await stored(database, page)).split("\n")) == {"온전한 글", "그 뒤"}
    assert set(await refused(database, page, joon)) == {"foreign"}


async def test_a_page_that_is_full_takes_no_more(
    editing: MakePen, database: Database, mina: Actor, joon: Actor, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "PAGE_BYTES", 20_000)
    async with editing(mina, page) as one, editing(joon, page) as bad:
        await one.write("온전한 글")
        await bad.send(bad.paragraph("가" * 20_000))
        await bad.until(lambda pen: pen.closed == 4413)
        assert await stored(database, page) == "온전한 글"
        await one.write("그 뒤")
    assert await refused(database, page, joon) == ["page-full"]
