"""Korean text: tables of cases and properties."""

import json
import re
import unicodedata
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madang.standards import hangul

CASES = json.loads(Path(__file__).with_name("particle_cases.json").read_text(encoding="utf-8"))
SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("given_text", "normal"),
    [
        (unicodedata.normalize("NFD", "김하늘.hwpx"), "김하늘.hwpx"),
        ("\u1100\u1112\u1102", "ㄱㅎㄴ"),
        ("\uffa1\uffc2", "ㄱㅏ"),
        ("ㄱㅎㄴ", "ㄱㅎㄴ"),
        ("e\u0301", "é"),
        ("plain", "plain"),
    ],
)
def test_one_form_of_every_letter_is_left(given_text: str, normal: str) -> None:
    assert hangul.nfc(given_text) == normal


@given(st.text())
def test_the_normal_form_is_stable(text: str) -> None:
    assert hangul.nfc(hangul.nfc(text)) == hangul.nfc(text)


@given(SYLLABLES)
def test_decomposed_text_has_the_same_normal_form(text: str) -> None:
    assert hangul.nfc(unicodedata.normalize("NFD", text)) == text


@given(SYLLABLES)
def test_syllables_come_apart_and_together(text: str) -> None:
    assert "".join(hangul.join_syllable(*hangul.split_syllable(letter)) for letter in text) == text


@pytest.mark.parametrize("wrong", ["", "가나", "a", "ㄱ"])
def test_only_one_syllable_can_be_split(wrong: str) -> None:
    with pytest.raises(ValueError, match="syllable"):
        hangul.split_syllable(wrong)


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("김하늘", "ㄱㅎㄴ"),
        ("남궁 민수", "ㄴㄱㅁㅅ"),
        ("VPN 접속", "vpnㅈㅅ"),
        ("까치", "ㄲㅊ"),
        ("ㄱㄴ", "ㄱㄴ"),
        ("", ""),
    ],
)
def test_initials_of_a_name(text: str, initials: str) -> None:
    assert hangul.choseong(text) == initials


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("ㄱㅎㄴ", True),
        ("ㄱ ㅎ", True),
        ("\u1100\u1112", True),
        ("ㄱㅄ", True),
        ("김ㅎ", False),
        ("ㅏ", False),
        ("", False),
        ("kim", False),
    ],
)
def test_queries_of_initials_are_known(query: str, answer: bool) -> None:
    assert hangul.is_choseong_query(query) is answer


@pytest.mark.parametrize(
    ("typed", "name", "answer"),
    [
        ("기", "김하늘", True),
        ("김", "김하늘", True),
        ("김ㅎ", "김하늘", True),
        ("김하", "김하늘", True),
        ("김한", "김하늘", True),
        ("김핟", "김하늘", False),
        ("김", "기마루", True),
        ("고", "과천", True),
        ("갑", "값", True),
        ("값", "갑수", True),
        ("ㄱㅎ", "김하늘", True),
        ("거", "김하늘", False),
        ("김늘", "김하늘", False),
        ("", "김하늘", True),
        ("(", "(주)마당", True),
    ],
)
def test_a_syllable_on_its_way_finds_the_name(typed: str, name: str, answer: bool) -> None:
    assert bool(re.match(hangul.typing_pattern(typed), name)) is answer


@given(SYLLABLES)
def test_every_moment_of_typing_a_name_finds_it(name: str) -> None:
    keys = hangul.to_latin(name)
    for count in range(1, len(keys) + 1):
        typed = hangul.to_hangul(keys[:count])
        if not re.search(r"[\u314f-\u3163]", typed):
            assert re.match(hangul.typing_pattern(typed), name), typed


@given(st.text(max_size=20), st.text(max_size=20))
def test_the_pattern_is_valid_for_any_text(typed: str, name: str) -> None:
    re.search(hangul.typing_pattern(typed), name)
    assert hangul.name_matches(name, typed) in (True, False)


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("rlagksmf", "김하늘"),
        ("akekd", "마당"),
        ("Rkcl", "까치"),
        ("rkqttk", "값사"),
        ("ekfrdk", "닭아"),
        ("ekfrl", "달기"),
        ("dhksfy", "완료"),
        ("dmlrus", "의견"),
        ("RKGL", "까히"),
        ("2026 ghldml!", "2026 회의!"),
    ],
)
def test_latin_keys_that_meant_hangul(keys: str, text: str) -> None:
    assert hangul.to_hangul(keys) == text


@pytest.mark.parametrize(
    ("text", "keys"), [("ㅡㅁㅇ무ㅎ", "madang"), ("ㅡㅁㅇ므ㅎ", "madamg"), ("까", "Rk"), ("ㅍ무", "van")]
)
def test_hangul_that_meant_latin_keys(text: str, keys: str) -> None:
    assert hangul.to_latin(text) == keys


@given(SYLLABLES)
def test_the_keyboard_goes_both_ways(text: str) -> None:
    assert hangul.to_hangul(hangul.to_latin(text)) == text


def test_only_sensible_slips_are_offered() -> None:
    assert hangul.slips("rlagksmf") == ("김하늘",)
    assert hangul.slips("ㅡㅁㅇ무ㅎ") == ("madang",)
    assert hangul.slips("madang") == ()
    assert hangul.slips("2026") == ()


def test_loose_letters_come_together() -> None:
    assert hangul.compose_letters("ㄱㅣㅁㅎㅏㄴㅡㄹ 팀 ㄱㅎㄴ") == "김하늘 팀 ㄱㅎㄴ"


@pytest.mark.parametrize(
    ("name", "query", "answer"),
    [
        ("김하늘", "ㄱㅎㄴ", True),
        ("김하늘", "ㅎㄴ", True),
        ("김하늘", "하늘", True),
        ("김하늘", "김 하늘", True),
        ("김하늘", "rlagksmf", True),
        ("스마트워크 센터", "스마트 워크", True),
        ("Madang", "ㅡㅁㅇ무ㅎ", True),
        ("Anna Schmidt", "anna s", True),
        ("김하늘", "이", False),
        ("김하늘", "", False),
    ],
)
def test_a_name_is_found_however_it_is_typed(name: str, query: str, answer: bool) -> None:
    assert hangul.name_matches(name, query) is answer


@pytest.mark.parametrize(("word", "pair", "chosen"), CASES["particle"])
def test_the_particle_follows_the_sound(word: str, pair: str, chosen: str) -> None:
    assert hangul.particle(word, pair) == chosen


@pytest.mark.parametrize(("text", "resolved"), CASES["resolve"])
def test_open_particles_are_decided(text: str, resolved: str) -> None:
    assert hangul.resolve_particles(text) == resolved


def test_an_unknown_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="pair"):
        hangul.particle("팀", "갑/을")


@given(st.text(max_size=40))
def test_text_typed_by_people_is_never_touched(value: str) -> None:
    clean = value.replace("\ue000", "").replace("\ue001", "")
    assert hangul.resolve_particles(hangul.guard(value)) == clean
    assert hangul.resolve_particles(hangul.guard(value + "을(를)은") + "이(가)") == clean + "을(를)은이"


@given(st.text(max_size=40))
def test_any_word_takes_a_particle(word: str) -> None:
    assert hangul.particle(word, "을/를") in {"을", "를", "을(를)"}


@pytest.mark.parametrize(
    ("won", "read"),
    [
        (113_560, "금일십일만삼천오백육십원"),
        (0, "금영원"),
        (10, "금일십원"),
        (1_111, "금일천일백일십일원"),
        (10_000, "금일만원"),
        (100_000_000, "금일억원"),
        (1_0000_0001, "금일억일원"),
        (2_030_405_060, "금이십억삼천사십만오천육십원"),
        (10**16, "금일경원"),
    ],
)
def test_amounts_are_read(won: int, read: str) -> None:
    assert hangul.read_amount(won) == read


def test_the_official_amount_has_figures_and_reading() -> None:
    assert hangul.official_amount(113_560) == "금113,560원(금일십일만삼천오백육십원)"


@pytest.mark.parametrize("won", [-1, 10**20])
def test_amounts_out_of_range_are_refused(won: int) -> None:
    with pytest.raises(ValueError, match="range"):
        hangul.read_amount(won)


@given(st.integers(0, 10**20 - 1))
def test_a_reading_says_its_number(number: int) -> None:
    digits, places = "영일이삼사오육칠팔구", {"십": 10, "백": 100, "천": 1000}
    groups = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16}
    total = group = digit = 0
    for letter in hangul.read_number(number):
        if letter in digits:
            digit = digits.index(letter)
        elif letter in places:
            group, digit = group + digit * places[letter], 0
        else:
            total, group, digit = total + (group + digit) * groups[letter], 0, 0
    assert total + group + digit == number


def test_dates_are_written_as_in_official_documents() -> None:
    assert hangul.format_date(date(2026, 11, 21)) == "2026. 11. 21."
    assert hangul.format_date(date(2026, 1, 2), weekday=True) == "2026. 1. 2.(금)"
    assert hangul.format_moment(datetime(2026, 11, 21, 9, 5)) == "2026. 11. 21.(토) 09:05"
    assert hangul.format_dates(date(2026, 11, 21), date(2026, 11, 23)) == "2026. 11. 21.∼11. 23."
    assert hangul.format_dates(date(2026, 12, 31), date(2027, 1, 1)) == "2026. 12. 31.∼2027. 1. 1."
    assert hangul.format_dates(date(2026, 12, 31), date(2026, 12, 31)) == "2026. 12. 31."


@pytest.mark.parametrize(
    ("end", "written"),
    [
        (datetime(2026, 11, 21, 15, 30), "2026. 11. 21.(토) 14:00~15:30"),
        (datetime(2026, 11, 22, 0, 0), "2026. 11. 21.(토) 14:00~24:00"),
        (datetime(2026, 11, 22, 9, 0), "2026. 11. 21.(토) 14:00~11. 22.(일) 09:00"),
        (datetime(2027, 1, 1, 9, 0), "2026. 11. 21.(토) 14:00~2027. 1. 1.(금) 09:00"),
    ],
)
def test_periods_are_written_as_in_official_documents(end: datetime, written: str) -> None:
    assert hangul.format_period(datetime(2026, 11, 21, 14, 0), end) == written


def test_backward_spans_are_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        hangul.format_dates(date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(ValueError, match="before"):
        hangul.format_period(datetime(2026, 2, 1), datetime(2026, 1, 1))


def test_natural_order_puts_hangul_first_and_numbers_by_value() -> None:
    wanted = ["가나", "가팀", "가b", "나", "팀", "팀 2", "팀 10", "alpha", "Beta", "漢", "2팀", "02팀 나", "10팀"]
    assert sorted({*wanted}, key=hangul.sort_key) == wanted


@given(st.text(max_size=20), st.text(max_size=20))
def test_equal_keys_mean_equal_texts(one: str, two: str) -> None:
    same = hangul.nfc(one).strip().replace("\0", "") == hangul.nfc(two).strip().replace("\0", "")
    assert (hangul.sort_key(one) == hangul.sort_key(two)) == same
    assert "\0" not in hangul.sort_key(one)


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_sort_by_value(one: int, two: int) -> None:
    assert (hangul.sort_key(f"{one}팀") < hangul.sort_key(f"{two}팀")) == (one < two)


@pytest.mark.parametrize(
    ("name", "masked", "letter"),
    [
        ("홍길동", "홍*동", "홍"),
        ("김하늘", "김*늘", "김"),
        ("김산", "김*", "김"),
        ("남궁민수", "남궁*수", "남"),
        ("남궁민", "남궁*", "남"),
        ("황보", "황*", "황"),
        ("김하늘빛", "김**빛", "김"),
        ("Anna Schmidt", "A*** S******", "A"),
        ("안나 슈미트", "안* 슈**", "안"),
        ("é", "*", "É"),
        ("", "", ""),
    ],
)
def test_names_are_masked(name: str, masked: str, letter: str) -> None:
    assert hangul.mask_name(name) == masked
    assert hangul.avatar_letter(name) == letter


def test_family_names_of_two_syllables_are_known() -> None:
    assert hangul.split_name("남궁민수") == ("남궁", "민수")
    assert hangul.split_name("김하늘") == ("김", "하늘")
    assert hangul.split_name("Anna Schmidt") == ("", "Anna Schmidt")


@pytest.mark.parametrize(
    ("phone", "masked"),
    [
        ("010-1234-5678", "010-****-5678"),
        ("01012345678", "010****5678"),
        ("02-123-4567", "02-***-4567"),
        ("02-1234-5678", "02-****-5678"),
        ("031) 123-4567", "031) ***-4567"),
        ("+82-10-1234-5678", "+82-10-****-5678"),
        ("1588-1234", "****-1234"),
        ("5678", "****"),
        ("", ""),
    ],
)
def test_phones_are_masked(phone: str, masked: str) -> None:
    assert hangul.mask_phone(phone) == masked


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("haneul@saegyeol.example", "ha***@saegyeol.example"),
        ("abc@x.kr", "a***@x.kr"),
        ("a@x.kr", "***@x.kr"),
        ("none", "***"),
    ],
)
def test_mail_addresses_are_masked(address: str, masked: str) -> None:
    assert hangul.mask_email(address) == masked


@pytest.mark.parametrize(
    ("number", "masked"), [("0160123", "****123"), ("123-45-67890", "***-**-*7890"), ("12", "*2"), ("1", "*"), ("", "")]
)
def test_numbers_are_masked(number: str, masked: str) -> None:
    assert hangul.mask_number(number) == masked


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=6))
def test_a_mask_always_hides_something(name: str) -> None:
    assert "*" in hangul.mask_name(name)
    assert len(hangul.mask_name(name)) == len(name)
