"""What hostile editors send cuts off them alone; the page stays whole."""

import pytest

from madang.ground.db import Database
from madang.ground.testing import Client
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
