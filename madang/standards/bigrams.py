"""The search text substrate: text becomes positions of letter pairs, a query becomes a phrase of them.

Every letter (or digit) of a text starts exactly one lexeme, at its own position:

- `ab`   letter a, then b in the same word;
- `a_b`  a ends a word and b begins the next: spaces and punctuation between them do not matter;
- `a`    a is the last letter before a hard border (an empty line, or the end of the text).

So a phrase query over pairs finds exactly the substrings of the text, whether or not writer and seeker agree about
spaces, and a query of one letter is a prefix. Latin words and numbers are kept the same way, so parts of them are found.
Source: bigrams for Korean as in STACK section 2.8; tsvector limits from the PostgreSQL 18 manual, section 8.11
(positions below 16 384, at most 256 positions per lexeme).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from madang.standards.hangul import is_hangul, is_syllable, nfc, slips
from madang.standards.hangul.words import PARTICLES

CHUNK_LETTERS = 4000
OVERLAP_LETTERS = 100
MAX_QUERY_LETTERS = OVERLAP_LETTERS - 2
_MOST_POSITIONS = 250  # PostgreSQL keeps 255 positions of one lexeme and drops the rest in silence.

_WORD = re.compile(r"[^\W_]+")
_HARD = re.compile(r"\n[\W_]*\n")
_PLAIN = re.compile("[\x00-\x7f\uac00-\ud7a3\u2010-\u2027\u3001-\u3011\u00b7]*")
_PAIR = re.compile("(?=([^_]_?[^_]))[^_]")
_SOFT = r"(?:[^\w\n]|_)*(?:\n(?:[^\w\n]|_)*)?"
_QUOTED = re.compile(r"[\"\u201c\u201d]([^\"\u201c\u201d]+)[\"\u201c\u201d]|(\S+)")
_PARTICLES = tuple(sorted(PARTICLES["stripped_in_search"], key=len, reverse=True))


@lru_cache(maxsize=8192)
def _fold_letter(letter: str) -> str:
    """One character in search form: compatibility forms unified, case and invisible signs gone, Hangul letters kept."""
    if unicodedata.category(letter) == "Cf":
        return ""
    return letter if is_hangul(letter) else nfc(unicodedata.normalize("NFKC", letter).casefold())


def _fold(text: str) -> str:
    clean = nfc(text)
    return clean.lower() if _PLAIN.fullmatch(clean) else "".join(map(_fold_letter, clean))


def canonical(text: str) -> str:
    """The text as search sees it: letters and digits, one space for a soft border, one line break for a hard one."""
    folded = _fold(text)
    if folded.count("\n") < 2:
        return " ".join(_WORD.findall(folded))
    return "\n".join(filter(None, (" ".join(_WORD.findall(part)) for part in _HARD.split(folded))))


def lexemes(text: str) -> list[str]:
    """The lexemes of a text; the place in the list, from 1, is the position."""
    found: list[str] = []
    for run in canonical(text).replace(" ", "_").split("\n"):
        if run:
            found += _PAIR.findall(run)
            found.append(run[-1])
    return found


def vectors(text: str) -> list[str]:
    """The text as tsvector literals, one per row of the index; empty for a text without letters.

    Rows hold about 4 000 letters and overlap by 100, so no phrase of up to `MAX_QUERY_LETTERS` is lost between two.
    A row is cut earlier where one lexeme would pass PostgreSQL's limit of positions (tables full of `00`).
    Lexemes hold letters, digits and `_` only, so quoting is safe by construction.
    """
    return [
        " ".join([f"'{lexeme}':{position}" for position, lexeme in enumerate(rows, 1)]) for rows in _rows(lexemes(text))
    ]


def _rows(found: list[str]) -> Iterator[list[str]]:
    start = 0
    while start < len(found):
        rows = found[start : start + CHUNK_LETTERS]
        if len(rows) > _MOST_POSITIONS and max(Counter(rows).values()) > _MOST_POSITIONS:
            rows = rows[: _crowded(rows)]
        yield rows
        if start + len(rows) >= len(found):
            return
        start += len(rows) - OVERLAP_LETTERS


def _crowded(rows: list[str]) -> int:
    counts: Counter[str] = Counter()
    for place, lexeme in enumerate(rows):
        counts[lexeme] += 1
        if counts[lexeme] > _MOST_POSITIONS:
            return place
    return len(rows)


@dataclass(frozen=True)
class Query:
    """A parsed query: all words have to be in the text, each as a substring with spaces ignored.

    `words` are in canonical form; a quoted phrase is one word that keeps its spaces.
    """

    words: tuple[str, ...]

    @cached_property
    def tsqueries(self) -> tuple[str, ...]:
        """One tsquery text per word. In a document of several rows each word may be in another row."""
        return tuple(_phrase(word) for word in self.words)

    @property
    def tsquery(self) -> str:
        """All words in one row, as text for `::tsquery`."""
        return " & ".join(self.tsqueries)

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """The truth, one regular expression over `canonical` text per word."""
        return tuple(_pattern(word, " ?") for word in self.words)

    @cached_property
    def plain_patterns(self) -> tuple[re.Pattern[str], ...]:
        """The same truth over a plain text as it is written, in small letters: one regular expression per word."""
        return tuple(_pattern(word, _SOFT) for word in self.words)


@lru_cache(maxsize=256)
def parse(query: str) -> Query | None:
    """The query as words and quoted phrases, or None when nothing in it can be searched.

    A word of two letters is found inside a word only; a longer one, or one typed with a border in it, also across
    word borders. Letters after the first `MAX_QUERY_LETTERS` are left out.
    """
    words: dict[str, None] = {}
    left = MAX_QUERY_LETTERS
    for match in _QUOTED.finditer(query.replace("\n", " ")):
        kept = ""
        for letter in canonical(match.group(1) or match.group(2)).replace("\n", " "):
            if left == 0:
                break
            kept += letter
            left -= letter != " "
        if kept.strip():
            words[kept.strip()] = None
    return Query(tuple(words)) if words else None


def _phrase(word: str) -> str:
    letters = word.replace(" ", "")
    if len(letters) == 1:
        return f"'{letters}':*"
    across = _spans(word)
    return "<->".join(f"('{a}{b}'|'{a}_{b}')" if across else f"'{a}{b}'" for a, b in pairwise(letters))


def _spans(word: str) -> bool:
    """Whether the word may lie across word borders of the text."""
    return len(word) > 2


def _pattern(word: str, border: str) -> re.Pattern[str]:
    letters = [re.escape(letter) for letter in word.replace(" ", "")]
    return re.compile((border if _spans(word) else "").join(letters))


def matches(text: str, query: str) -> bool:
    """The truth that the index has to reproduce: every word of the query is in the text, spaces ignored."""
    parsed = parse(query)
    if parsed is None:
        return False
    if _PLAIN.fullmatch(text):
        folded = text.lower()
        return all(pattern.search(folded) for pattern in parsed.plain_patterns)
    seen = canonical(text)
    return all(pattern.search(seen) for pattern in parsed.patterns)


def alternatives(query: str) -> tuple[str, ...]:
    """Queries to try, in this order, when the query finds nothing: particles taken off, the other keyboard language."""
    bare = " ".join(_without_particle(word) for word in nfc(query).split())
    found = dict.fromkeys((bare, *slips(query)))
    found.pop(query, None)
    return tuple(other for other in found if other != " ".join(nfc(query).split()) and parse(other))


def _without_particle(word: str) -> str:
    for particle in _PARTICLES:
        stem = word.removesuffix(particle)
        if stem != word and len(stem) >= 2 and is_syllable(stem[-1]):
            return stem
    return word


@dataclass(frozen=True)
class Snippet:
    """A piece of a text around what was found.

    `text` is NFC and not escaped; `hits` are half-open [start, end) offsets into it, in order and apart.
    `cut_before` and `cut_after` say that the text goes on there.
    """

    text: str
    hits: tuple[tuple[int, int], ...]
    cut_before: bool
    cut_after: bool


def snippet(text: str, query: str, width: int = 120) -> Snippet:
    """About `width` characters of the text where most of the query stands, from its beginning when nothing is found.

    Raises ValueError when the width is not positive.
    """
    if width < 1:
        raise ValueError("width must be positive")
    plain = _PLAIN.fullmatch(text) is not None
    clean = text if plain else nfc(text)
    hits = _hits(clean, parse(query), plain=plain)
    start = _best_start(hits, width, len(clean))
    if start:  # Begin with a whole word when one begins soon.
        space = clean.find(" ", start, min(start + 12, hits[0][0] if hits and hits[0][0] > start else start + 12))
        first = next((hit[0] for hit in hits if hit[0] >= start), len(clean))
        start = space + 1 if 0 <= space < first else start
    end = min(start + width, len(clean))
    inside = tuple((max(a, start) - start, min(b, end) - start) for a, b in hits if a < end and b > start)
    return Snippet(clean[start:end], inside, start > 0, end < len(clean))


def _best_start(hits: list[tuple[int, int]], width: int, length: int) -> int:
    if not hits or length <= width:
        return 0
    best, most, last = hits[0][0], 0, 0
    for first, (start, _) in enumerate(hits):
        last = max(last, first)
        while last < len(hits) and hits[last][1] <= start + width * 3 // 4:
            last += 1
        if last - first > most:
            best, most = start, last - first
    return max(0, min(best - width // 4, length - width))


def _hits(clean: str, query: Query | None, *, plain: bool) -> list[tuple[int, int]]:
    if query is None:
        return []
    if plain:
        folded = clean.lower()
        found = [match.span() for pattern in query.plain_patterns for match in pattern.finditer(folded)]
    else:
        seen, places = _placed(clean)
        found = [
            (places[match.start()], places[match.end() - 1] + 1)
            for pattern in query.patterns
            for match in pattern.finditer(seen)
        ]
    found.sort()
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _placed(clean: str) -> tuple[str, Sequence[int]]:
    """`canonical` of an NFC text, with the offset in that text of each of its characters."""
    letters = [(letter, place) for place, source in enumerate(clean) for letter in _fold_letter(source)]
    folded = "".join(letter for letter, _ in letters)
    seen: list[str] = []
    places: list[int] = []
    end = 0
    for match in _WORD.finditer(folded):
        start = match.start()
        if seen:
            seen.append("\n" if folded.count("\n", end, start) > 1 else " ")
            places.append(letters[end][1])
        end = match.end()
        seen.append(match.group())
        places.extend(place for _, place in letters[start:end])
    return "".join(seen), places
