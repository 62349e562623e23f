"""What may be said, and how talk is cut for search."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from madang.ground.errors import Forbidden, Problem, Refused
from madang.ground.ids import new_id
from madang.messenger.models import Message, MessengerPolicy, Stretch
from madang.messenger.rules import saying, stretches

ROOM, MINA, JOON = UUID(int=11), UUID(int=12), UUID(int=13)
NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SOME = [new_id() for _ in range(31)]


@pytest.mark.parametrize(
    ("text", "files", "kept"),
    [
        ("안녕하세요", 0, "안녕하세요"),
        ("  여백\n", 0, "여백"),
        ("가\0나", 0, "가나"),
        ("", 1, ""),
        ("   ", 0, "messenger.empty"),
        ("\0", 0, "messenger.empty"),
        ("가" * 10_000, 0, "가" * 10_000),
        ("가" * 10_001, 0, "messenger.too-long"),
        ("", 30, ""),
        ("", 31, "messenger.too-many-files"),
    ],
)
def test_a_message_says_something_and_not_too_much(text: str, files: int, kept: str) -> None:
    try:
        found = saying.wish(room=ROOM, author=MINA, client=new_id(), text=text, files=SOME[:files]).text
    except Problem as problem:
        found = problem.code
    assert found == kept


def test_one_file_goes_along_once() -> None:
    with pytest.raises(Problem, match="messenger.too-many-files"):
        saying.wish(room=ROOM, author=MINA, client=new_id(), text="", files=[SOME[0], SOME[0]])


def test_people_are_mentioned_as_in_comments() -> None:
    wish = saying.wish(room=ROOM, author=MINA, client=new_id(), text=f"@[박준](person:{JOON}) 봐 주세요 @미나")
    assert wish.mentions == (JOON,)


def _message(*, by: UUID = MINA, at: datetime = NOW, recalled: bool = False) -> Message:
    return Message(
        room=ROOM,
        seq=1,
        change=1,
        client=new_id(),
        by=by,
        name="김미나",
        at=at,
        text="말",
        recalled_at=NOW if recalled else None,
    )


def test_only_ones_own_and_only_what_still_stands_is_changed() -> None:
    saying.check_own(_message(), MINA)
    with pytest.raises(Forbidden):
        saying.check_own(_message(by=JOON), MINA)
    with pytest.raises(Refused):
        saying.check_own(_message(recalled=True), MINA)


@pytest.mark.parametrize(
    ("minutes", "ago", "good"), [(5, 4, True), (5, 5, True), (5, 6, False), (0, 1, False), (1440, 1440, True)]
)
def test_a_message_is_recalled_in_time(minutes: int, ago: int, good: bool) -> None:
    message = _message(at=NOW - timedelta(minutes=ago))
    try:
        saying.check_recall(message, MessengerPolicy(recall_minutes=minutes), now=NOW)
        found = True
    except Refused:
        found = False
    assert found is good


def _at(*seqs: int, day: int = 21) -> list[tuple[int, datetime]]:
    return [(seq, datetime(2026, 11, day, 5, 0, tzinfo=UTC)) for seq in seqs]


def _cut(said: list[tuple[int, datetime]], last: Stretch | None = None) -> list[tuple[int, int, int]]:
    return [(one.first, one.last, one.said_on.day) for one in stretches.cut(ROOM, said, last=last)]


def test_talk_is_cut_by_days_and_by_number() -> None:
    assert _cut([]) == []
    assert _cut(_at(1, 2, 3)) == [(1, 3, 21)]
    assert _cut([*_at(1, 2), *_at(3, 4, day=22)]) == [(1, 2, 21), (3, 4, 22)]
    assert _cut(_at(*range(1, 251))) == [(1, 100, 21), (101, 200, 21), (201, 250, 21)]


def test_the_last_stretch_goes_on_while_its_day_lasts() -> None:
    last = Stretch(id=new_id(), room=ROOM, first=1, last=40, said_on=date(2026, 11, 21))
    assert _cut(_at(41, 42), last) == [(1, 42, 21)]
    assert stretches.cut(ROOM, _at(41), last=last)[0].id == last.id
    assert _cut(_at(41, day=22), last) == [(41, 41, 22)]
    assert _cut(_at(*range(41, 102)), last) == [(1, 100, 21), (101, 101, 21)]


def test_the_day_is_that_of_the_institution() -> None:
    late = [(1, datetime(2026, 11, 21, 14, 59, tzinfo=UTC)), (2, datetime(2026, 11, 21, 15, 0, tzinfo=UTC))]
    assert _cut(late) == [(1, 1, 21), (2, 2, 22)]
