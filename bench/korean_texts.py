"""Invented Korean office texts in any number, the same for the same seed: what the search is measured with.

Words follow Zipf's law, carry particles, and stand alone or in compounds; every text has a person, a unit, a place and
a document number of its own. Run as a program it prints texts as JSON lines.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from madang.standards.hangul import particle

BLOCK = 1000
_WORDS: dict[str, Any] = json.loads(Path(__file__).with_name("korean_words.json").read_text(encoding="utf-8"))
_COMPOUNDS = 40_000
_FORMS = 150_000


@dataclass(frozen=True)
class Text:
    """One office text: a title of 5 to 40 and a body of 60 to 400 characters."""

    number: int
    title: str
    body: str


class Vocabulary:
    """All word forms with their share, built once (about a second)."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        nouns: list[str] = _WORDS["nouns"].split()
        weights = [1 / rank for rank in range(1, len(nouns) + 1)]
        seen = dict.fromkeys(nouns)
        while len(seen) < _COMPOUNDS:
            one, two = random.choices(nouns, [weight**0.5 for weight in weights], k=2)
            seen[one + two] = None
        ranked = [*nouns, *random.sample(list(seen)[len(nouns) :], len(seen) - len(nouns))]
        shares = list(accumulate(1 / (rank + 2) for rank in range(len(ranked))))
        stems = random.choices(ranked, cum_weights=shares, k=_FORMS)
        endings: list[str] = _WORDS["particles"]
        self.forms = [self._with_particle(stem, random.choice(endings)) for stem in stems]
        self.stems = stems
        givens: list[str] = _WORDS["given"].split()
        families: list[str] = _WORDS["families"].split()
        self.names = [random.choice(families) + "".join(random.choices(givens, k=2)) for _ in range(8_000)]

    @staticmethod
    def _with_particle(stem: str, ending: str) -> str:
        return stem + (particle(stem, ending) if "/" in ending else ending)


_vocabulary = lru_cache(maxsize=2)(Vocabulary)


def texts(count: int, *, seed: int = 1, start: int = 0) -> Iterator[Text]:
    """The texts numbered `start` to `start + count - 1`. Each depends on its number and the seed alone."""
    vocabulary = _vocabulary(seed)
    number, last = start, start + count
    while number < last:
        block = number // BLOCK
        whole = _block(vocabulary, seed, block)
        yield from whole[number - block * BLOCK : last - block * BLOCK]
        number = (block + 1) * BLOCK


def _block(vocabulary: Vocabulary, seed: int, block: int) -> list[Text]:
    random = Random(seed * 1_000_003 + block)
    forms, stems, names = vocabulary.forms, vocabulary.stems, vocabulary.names
    form_count, name_count = len(forms), len(names)
    below = random.random
    endings, titles, latin = _WORDS["endings"], _WORDS["titles"], _WORDS["latin"]
    units, places, byline = _WORDS["units"], _WORDS["places"], _WORDS["byline"]
    made = []
    for number in range(block * BLOCK, (block + 1) * BLOCK):
        pick = below()
        unit, place = units[int(pick * len(units))], places[int(pick * 7919) % len(places)]
        name = names[int(below() * name_count)]
        title = f"{place} {stems[int(below() * form_count)]} {titles[int(below() * len(titles))]}"
        sentences = [f"{unit} {name}{byline.format(number + 1)}"]
        for _ in range(2 + int(below() * 6)):
            length = 3 + int(below() * 6)
            words = [forms[int(below() * form_count)] for _ in range(length)]
            if below() < 0.15:
                words[0] = latin[int(below() * len(latin))]
            elif below() < 0.1:
                words[0] = f"2026. {1 + int(below() * 12)}. {1 + int(below() * 28)}."
            words.append(endings[int(below() * len(endings))])
            sentences.append(" ".join(words))
        made.append(Text(number, title, " ".join(sentences)[:400]))
    return made


def main() -> None:
    """Print texts as JSON lines."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for text in texts(options.count, seed=options.seed):
        sys.stdout.write(json.dumps(asdict(text), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
