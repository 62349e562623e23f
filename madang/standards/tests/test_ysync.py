"""Messages of the Yjs protocols."""

import pytest
from pycrdt import (
    Doc,
    Text,
    create_awareness_message,
    create_sync_message,
    create_update_message,
    get_state,
    get_update,
)

from madang.standards import ysync
from madang.standards.ysync import Malformed, Presence


@pytest.mark.parametrize("number", [0, 1, 127, 128, 300, 2**31, 2**53 - 1])
def test_numbers_come_back(number: int) -> None:
    assert ysync.read_uint(ysync.uint(number) + b"x", 0) == (number, len(ysync.uint(number)))


def test_messages_are_those_of_another_implementation() -> None:
    doc: Doc[Text] = Doc()
    doc["t"] = Text("가나다")
    update = doc.get_update()
    assert ysync.sync(ysync.UPDATE, update) == create_update_message(update)
    assert ysync.read(create_sync_message(doc)) == (ysync.SYNC, ysync.STEP1, doc.get_state())
    assert ysync.read(create_awareness_message(b"abc")) == (ysync.AWARENESS, 0, b"abc")
    states = [Presence(1, 2, b"{}"), Presence(2**40, 300, b"null")]
    assert ysync.read_awareness(ysync.read(ysync.awareness(states))[2], most=2) == states
    assert ysync.clocks(doc.get_state()) == {doc.client_id: 3}


@pytest.mark.parametrize(
    "message",
    [b"", b"\x00", b"\x00\x03\x00", b"\x00\x02\x05abc", b"\x00\x02\x00x", b"\x02\x00", b"\x01\xff\xff", b"\x03\x01"],
)
def test_what_is_no_message_is_refused(message: bytes) -> None:
    with pytest.raises(Malformed):
        ysync.read(message)


@pytest.mark.parametrize("payload", [b"", b"\x01", b"\x01\x01\x01\x05ab", b"\x00x", b"\xff\xff\xff\xff\x0f"])
def test_what_is_no_awareness_is_refused(payload: bytes) -> None:
    with pytest.raises(Malformed):
        ysync.read_awareness(payload, most=10)


def test_deletions_are_compared() -> None:
    doc: Doc[Text] = Doc()
    doc["t"] = Text("abcdefgh")
    del doc["t"][2:4]
    del doc["t"][4:5]
    update = doc.get_update()
    gone = ysync.deletions(get_update(update, get_state(update)))
    assert gone == {doc.client_id: [(2, 4), (6, 7)]}
    assert ysync.known(gone, ysync.clocks(doc.get_state()))
    assert not ysync.known(gone, {doc.client_id: 5})
    assert not ysync.known(gone, {})
    one = doc.client_id
    assert ysync.within({one: [(2, 3), (6, 7)]}, gone)
    assert ysync.within({}, gone)
    assert not ysync.within({one: [(2, 5)]}, gone)
    assert not ysync.within({7: [(2, 3)]}, gone)
    assert ysync.within({one: [(2, 6)]}, {one: [(4, 9), (0, 4)]})
