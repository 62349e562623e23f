"""Cards: kept byte for byte, refused with a reason, made for people of the house."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madang.standards.icalendar.errors import Malformed
from madang.standards.vcard import cards
from madang.standards.vcard.cards import Entry

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u-1\r\nFN:홍길동\r\nN:홍;길동;;;\r\nitem1.TEL;type=CELL;type=pref:010-1\r\n"
    "item1.X-ABLabel:_$!<Home>!$_\r\nTEL;HOME:02-1\r\nNOTE:한 줄\\n두 줄\\, 셋\r\nPHOTO;ENCODING=b:QUJD\r\n QUJD\r\nEND:VCARD\r\n"
)


def test_a_card_is_kept_byte_for_byte() -> None:
    for text in (CARD, CARD.replace("\r\n", "\n"), CARD.replace("3.0", "4.0")):
        found = cards.read(text.encode())
        assert (found.text(), found.uid, found.fn) == (text, "u-1", "홍길동")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-card"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no-card"),
        (CARD * 2, "no-card"),
        (CARD.replace("END:VCARD\r\n", ""), "no-end"),
        (CARD.replace("VERSION:3.0", "VERSION:2.1"), "version"),
        (CARD.replace("VERSION:3.0\r\n", ""), "version"),
        (CARD.replace("UID:u-1", "UID:"), "no-uid"),
        (CARD.replace("FN:홍길동", "FN: "), "no-name"),
        (CARD.replace("UID:u-1", "UID:u-1\r\nUID:u-2"), "twice"),
        (CARD.replace("NOTE:", "no line at all"), "line"),
        (CARD.replace("NOTE:", 'NOTE;A="b:'), "line"),
        (CARD.replace("NOTE:", "NOTE:\0"), "control-character"),
        (CARD.replace("NOTE:", "NOTE:" + "x" * (1 << 20)), "too-large"),
        (CARD.replace("NOTE:", "BEGIN:VCARD\r\nNOTE:"), "no-card"),
    ],
)
def test_what_is_no_card_is_refused_with_the_reason(text: str, code: str) -> None:
    with pytest.raises(Malformed) as caught:
        cards.read(text.encode())
    assert caught.value.code == code


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["BEGIN:VCARD", "END:VCARD", "VERSION:3.0", "UID:1", "FN:a", "TEL;a=b", " x", "", ":", "a.b:c"]
        ),
        max_size=12,
    )
)
def test_whatever_comes_is_read_or_refused(lines: list[str]) -> None:
    data = "\r\n".join(lines).encode()
    try:
        found = cards.read(data)
    except Malformed:
        return
    assert found.text().encode() == data


@pytest.mark.parametrize(
    ("fn", "line"),
    [
        ("홍길동", "N:홍;길동;;;"),
        ("남궁세종", "N:남궁;세종;;;"),
        ("선우진", "N:선우;진;;;"),
        ("John Smith", "N:;John Smith;;;"),
        ("a;b,c", "N:;a\\;b\\,c;;;"),
    ],
)
def test_names_are_split_as_their_owners_do(fn: str, line: str) -> None:
    text = cards.build(Entry(uid="u", fn=fn, units=["기획부"], email="a@example.org", mobile="010-1"))
    assert line in text.split("\r\n")
    assert "ORG:기획부" in text
    assert cards.read(text.encode()).fn == fn


def test_some_lines_of_a_card() -> None:
    text = cards.selected(CARD, frozenset({"TEL"}))
    assert "item1.TEL" in text
    assert "TEL;HOME" in text
    assert "NOTE" not in text
    assert cards.read(text.encode()).uid == "u-1"
