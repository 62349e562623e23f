"""Measures the search substrate in a PostgreSQL: recall and precision against the truth, and time per query.

`whole_words` counts what an index of whole words, split at spaces, would have found of the truth.
Creates and drops its own table `madang_search_bench`.
Run: python -m bench.korean_search --dsn "host=/path/of/socket dbname=postgres" --count 50000
"""

import argparse
import json
import sys
import time
from pathlib import Path

import psycopg

from bench.korean_texts import texts
from madang.standards.bigrams import matches, parse, vectors
from madang.standards.hangul import choseong, choseong_query

LOAD: dict[str, list[str]] = json.loads(Path(__file__).with_name("search_queries.json").read_text(encoding="utf-8"))[
    "load"
]
Connection = psycopg.Connection[tuple[object, ...]]


def fill(connection: Connection, count: int) -> dict[str, float]:
    """Index `count` texts; seconds for making the vectors and for all of it."""
    connection.execute("drop table if exists madang_search_bench")
    connection.execute("create unlogged table madang_search_bench (number int, words tsvector, initials tsvector)")
    made, start = 0.0, time.perf_counter()
    with (
        connection.cursor() as cursor,
        cursor.copy("copy madang_search_bench (number, words, initials) from stdin") as copy,
    ):
        for text in texts(count):
            before = time.perf_counter()
            rows = vectors(f"{text.title}\n\n{text.body}")
            initials = vectors(choseong(text.title))
            made += time.perf_counter() - before
            for row in rows:
                copy.write_row((text.number, row, initials[0]))
    for column in ("words", "initials"):
        connection.execute(f"create index on madang_search_bench using gin ({column})")
    connection.execute("vacuum analyze madang_search_bench")
    return {"vector_seconds": round(made, 1), "all_seconds": round(time.perf_counter() - start, 1)}


def main() -> None:
    """Fill, ask every load query, print one JSON line each."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--dsn", required=True)
    parser.add_argument("--count", type=int, default=20_000)
    options = parser.parse_args()
    with psycopg.connect(options.dsn, autocommit=True) as connection:
        print_line({"texts": options.count, **fill(connection, options.count)})
        corpus = [(each.number, f"{each.title}\n\n{each.body}", each.title) for each in texts(options.count)]
        for kind, queries in LOAD.items():
            for query in queries:
                print_line(ask(connection, kind, query, corpus))
        connection.execute("drop table madang_search_bench")


def ask(connection: Connection, kind: str, query: str, corpus: list[tuple[int, str, str]]) -> dict[str, object]:
    """Time, recall and precision of one query."""
    initials = kind == "choseong"
    parsed = parse(choseong_query(query) if initials else query)
    if parsed is None:
        raise ValueError("a load query must be searchable")
    column = "initials" if initials else "words"
    sql = f"select number from madang_search_bench where {column} @@ %s::tsquery"
    times = []
    found: set[object] = set()
    for _ in range(5):
        start = time.perf_counter()
        found = {row[0] for row in connection.execute(sql, [parsed.tsquery])}
        times.append(time.perf_counter() - start)
    wanted: set[object] = {
        number
        for number, text, title in corpus
        if matches(choseong(title) if initials else text, choseong_query(query) if initials else query)
    }
    words = query.split()
    plain = {number for number, text, _ in corpus if set(words) <= set(text.split())}
    return {
        "class": kind,
        "query": query,
        "milliseconds": round(sorted(times)[2] * 1000, 2),
        "found": len(found),
        "missed": len(wanted - found),
        "false": len(found - wanted),
        "whole_words": len(plain & wanted),
    }


def print_line(values: dict[str, object] | dict[str, float]) -> None:
    """One JSON object on one line of the output."""
    sys.stdout.write(json.dumps(values, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
