"""Draws the words that search is measured with from the texts it is measured on, by rule and chance.

Words are the distinct runs of Hangul syllables in the first `SAMPLE` texts. A class is a share of the texts that hold
the word as a whole word, and every distinct word of a class is as likely as any other:

- rare          three syllables or more, in at most 20 texts: it never fills a page
- middle        three syllables or more, between rare and common
- common        three syllables or more, in every hundredth text at least
- two-syllable  two syllables; one out of each of `EACH` equal parts of all such words in the order of their frequency
- choseong      the initial consonants of a word of two syllables or more out of a title

Run: python -m bench.korean_queries --seed 20261121 prints a set as JSON.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from random import Random

from bench.korean_texts import Text, texts
from madang.standards.hangul import choseong

SAMPLE = 200_000
EACH = 12
CLASSES = ("rare", "middle", "common", "two-syllable", "choseong")
_WORD = re.compile("[\uac00-\ud7a3]{2,}")


def draw(corpus: Iterable[Text], *, seed: int) -> dict[str, list[str]]:
    """`EACH` words of every class; fewer where a small corpus has no more, no class where it has none. The same for the same texts and seed."""
    held: Counter[str] = Counter()
    titled: dict[str, None] = {}
    count = 0
    for text in corpus:
        count += 1
        title = _WORD.findall(text.title)
        held.update({*title, *_WORD.findall(text.body)})
        titled.update(dict.fromkeys(title))
    words = sorted(held, key=lambda word: (held[word], word))
    longer = [word for word in words if len(word) > 2]
    classes = {
        "rare": [word for word in longer if held[word] <= 20],
        "middle": [word for word in longer if 20 < held[word] < count / 100],
        "common": [word for word in longer if held[word] > 20 and held[word] >= count / 100],
        "choseong": sorted({choseong(word) for word in titled}),
    }
    chance = Random(seed)
    drawn = {name: chance.sample(every, min(EACH, len(every))) for name, every in classes.items()}
    two = [word for word in words if len(word) == 2]
    parts = [two[len(two) * part // EACH : len(two) * (part + 1) // EACH] for part in range(EACH)]
    drawn["two-syllable"] = [chance.choice(part) for part in parts if part]
    return {name: drawn[name] for name in CLASSES if drawn[name]}


def main() -> None:
    """Print a set."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args()
    drawn = draw(texts(SAMPLE, seed=options.seed), seed=options.seed)
    sys.stdout.write(json.dumps(drawn, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
