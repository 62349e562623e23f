"""Pure decisions of search: what a row of the index holds, what a query asks of it, how results are shown.

The index keeps hashes of letters and letter pairs ("grams") only to find candidates; the truth is a LIKE over the text
in search form (`standards.bigrams.canonical`), which holds letters, digits, spaces and line breaks only, so no pattern
needs escaping.
"""

import math
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from uuid import UUID
from zlib import crc32

from madang.ground.errors import Invalid
from madang.ground.ids import ref
from madang.ground.search.models import Filters, Hit, Piece, Row, Shown, Source, Spot, Words
from madang.standards.bigrams import OVERLAP_LETTERS, canonical, matches, parse, snippet
from madang.standards.hangul import choseong, choseong_query, is_choseong_query, nfc

LONGEST_QUERY = 400
"""Characters of a query that are read; its letters are limited further by `standards.bigrams`."""

CHUNK_LETTERS = 1500
"""Letters in one row. A longer text has several rows that overlap, so that no word is lost between two."""

INITIALS = 4
"""Initial consonants that are hashed together, at most: nineteen letters say little in pairs."""

MARK_SECONDS, MARK_STEP, MARK_LEVELS, MARK_BITS = 64, 8, 7, 26
"""Time is marked in stretches of 64 seconds, 8 times that, and so on up to half a year: level and number in one integer."""

SNIPPET = 140

FIRST = Spot(UUID(int=(1 << 128) - 1), 0, datetime.max.replace(tzinfo=UTC))
"""Before everything there is: where the first page begins."""

_LETTER = re.compile(r"[^\W_]")
_GROUPS = (timedelta(days=1), timedelta(days=7), timedelta(days=31))


def rows(source: Source) -> list[Row]:
    """The rows of the index for a thing; the first one holds the title as well."""
    title = nfc(source.title)
    name = canonical(title).replace(" ", "").replace("\n", "")
    initials = choseong(title)
    common = {_hash(f"k{source.kind}"), _hash(f"c{source.place}"), *(_hash(f"p{person}") for person in source.people)}
    pieces = list(_pieces(nfc(source.text)))
    made = []
    for number, piece in enumerate(pieces):
        first = number == 0
        seen = canonical(f"{title}\n\n{piece}" if first else piece)
        squeezed = seen.replace(" ", "")
        marks = set(_marks(squeezed))
        if first:
            marks.update(f"t{mark}" for mark in _marks(name))
            marks.update(_initial_marks(initials))
        if len(pieces) > 1:
            marks.add(_LONG)
        made.append(
            Row(
                chunk=number,
                chunks=len(pieces),
                name=name if first else "",
                initials=initials if first else "",
                seen=seen,
                squeezed=squeezed,
                text=piece.replace("\0", ""),
                grams=tuple(common.union(map(_hash, marks))),
            )
        )
    return made


_LONG = "long"


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of `CHUNK_LETTERS` letters that overlap by `OVERLAP_LETTERS`; one piece for a short one."""
    places = [match.start() for match in _LETTER.finditer(text)] if len(text) > CHUNK_LETTERS else []
    start = 0
    while len(places) - start > CHUNK_LETTERS:
        end = start + CHUNK_LETTERS
        yield text[places[start] if start else 0 : places[end]]
        start = end - OVERLAP_LETTERS
    yield text[places[start] if start else 0 :]


@lru_cache(maxsize=1 << 16)
def _hash(mark: str) -> int:
    number = crc32(mark.encode())
    return number - (1 << 32) if number >> 31 else number


def _marks(squeezed: str) -> Iterator[str]:
    for run in squeezed.split("\n"):
        yield from run
        for one, two in pairwise(run):
            yield one + two


def _initial_marks(initials: str) -> Iterator[str]:
    for length in range(1, INITIALS + 1):
        for place in range(len(initials) - length + 1):
            yield f"i{initials[place : place + length]}"


def _word_marks(word: str) -> list[str]:
    return [one + two for one, two in pairwise(word)] or [word]


def words(query: str, *, scarce: bool = False) -> Words | None:
    """What a query asks of the index, or None when nothing in it can be searched. `scarce` as in `Words`."""
    parsed = parse(query)
    if parsed is None:
        return None
    lead, *rest = sorted(parsed.words, key=len, reverse=True)
    bare = [word.replace(" ", "") for word in (lead, *rest)]
    marks = [[_hash(mark) for mark in _word_marks(word)] for word in bare]
    # as in the substrate, only words of more than two characters may lie across a space
    return Words(
        column="squeezed" if len(lead) > 2 else "seen",
        lead=f"%{bare[0]}%" if len(lead) > 2 else f"%{lead}%",
        rest_seen=tuple(f"%{word}%" for word in rest if len(word) <= 2),
        rest_squeezed=tuple(f"%{short}%" for word, short in zip(rest, bare[1:], strict=True) if len(word) > 2),
        lead_grams=(*marks[0], _hash(_LONG)),
        scarce=scarce or is_choseong_query(lead),
        all_grams=tuple({mark for each in marks for mark in each}),
    )


def initials(query: str) -> Words | None:
    """What a query of nothing but initial consonants asks of titles; None for any other query."""
    if not is_choseong_query(query):
        return None
    letters = choseong_query(query)
    length = min(len(letters), INITIALS)
    marks = {_hash(f"i{letters[place : place + length]}") for place in range(len(letters) - length + 1)}
    return Words(column="initials", lead=f"%{letters}%", all_grams=tuple(marks), scarce=length == INITIALS)


def title(query: str) -> Words | None:
    """What a query asks of titles, letters without spaces; None when nothing in it can be searched."""
    asked = initials(query)
    if asked is not None:
        return asked
    letters = "".join(canonical(query).split())
    if not letters:
        return None
    return Words(
        column="name", lead=f"%{letters}%", all_grams=tuple({_hash(f"t{mark}") for mark in _word_marks(letters)})
    )


def filter_grams(filters: Filters) -> tuple[int, ...]:
    """Hashes that every row of the filtered kind and person holds."""
    asked = ([f"k{filters.kind}"] if filters.kind else []) + ([f"p{filters.person}"] if filters.person else [])
    return tuple(map(_hash, asked))


def place_grams(places: Iterable[UUID]) -> list[int]:
    """Hashes of which every row in one of the places holds one."""
    return [_hash(f"c{place}") for place in places]


def time_grams(at: datetime) -> tuple[int, ...]:
    """The stretches of time in which the moment lies, so that candidates of a window of time can be asked for."""
    seconds = math.floor(at.timestamp() / MARK_SECONDS)
    within = (1 << MARK_BITS) - 1
    return tuple(level << MARK_BITS | (seconds // MARK_STEP**level & within) for level in range(MARK_LEVELS))


def cursor(spot: Spot, words: Words) -> str:
    """Where the next page begins, and whether initial consonants were looked for, as text for a URL."""
    reading = "i" if words.column == "initials" else "w"
    return urlsafe_b64encode(f"{reading} {spot.at.isoformat()} {spot.thing}".encode()).decode()


def spot(given: str) -> tuple[Spot, bool]:
    """The place a `cursor` names, and whether initial consonants are looked for. Raises Invalid."""
    try:
        reading, at, thing = urlsafe_b64decode(given.encode()).decode().split(" ")
        moment = datetime.fromisoformat(at)
        if moment.tzinfo is None or reading not in ("i", "w"):
            raise Invalid("ground.invalid")
        return Spot(UUID(thing), 0, moment), reading == "i"
    except ValueError:
        raise Invalid("ground.invalid") from None


def hit(shown: Shown, query: str) -> Hit:
    """A result as it is shown. The query is what was really looked for."""
    found = snippet(shown.text, query, SNIPPET)
    return Hit(
        ref=ref(shown.kind, shown.id),
        id=shown.id,
        kind=shown.kind,
        title=_title(shown.title, query),
        summary=shown.summary,
        label=shown.label,
        place=shown.place,
        place_name=shown.place_name,
        within=shown.within,
        created_by=shown.created_by,
        at=shown.at,
        path=shown.path,
        snippet=Piece(text=found.text, hits=list(found.hits), cut_before=found.cut_before, cut_after=found.cut_after),
    )


def _title(text: str, query: str) -> Piece:
    clean = nfc(text)
    if is_choseong_query(query):
        places = [place for place, letter in enumerate(clean) if not letter.isspace()]
        letters, wanted = choseong(clean), choseong_query(query)
        start = letters.find(wanted)
        if start >= 0 and len(letters) == len(places):
            return Piece(text=clean, hits=[(places[start], places[start + len(wanted) - 1] + 1)])
    return Piece(text=clean, hits=list(snippet(clean, query, max(len(clean), 1)).hits))


def ranked(hits: Sequence[Hit], query: str, *, now: datetime) -> list[Hit]:
    """A page in its order: by age (a day, a week, a month, older), titles first within one age, then the newest."""

    def rank(one: Hit) -> tuple[int, bool]:
        age = now - one.at
        in_title = is_choseong_query(query) or matches(one.title.text, query)
        return sum(age > limit for limit in _GROUPS), not in_title

    return sorted(hits, key=rank)
