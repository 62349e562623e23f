"""What was measured and what was not: `docs/state.json` for programs, `docs/state.md` for people.

The rows come from `bench/targets.toml`, the results from the modules that bin/bench and bin/prove run. A result
counts when its N reached the row's `full`; a smaller one is kept, marked as small, until one that counts replaces it.
"""

from __future__ import annotations

import fcntl
import json
import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal

TARGETS_FILE = Path(__file__).with_name("targets.toml")
DOCS = Path(__file__).resolve().parents[1] / "docs"

Kind = Literal["promise", "target"]


@dataclass(frozen=True)
class Target:
    """One promise or target: its id, what it says, and how much of `unit` it takes to count (`full`) or try (`quick`)."""

    id: str
    kind: Kind
    text: str
    unit: str
    full: int
    quick: int


@dataclass(frozen=True)
class Result:
    """What one run found: N reached, the figure in words, whether it met the target, the seed and the day."""

    id: str
    n: int
    figure: str
    met: bool
    seed: int
    on: date


def load_targets(path: Path = TARGETS_FILE) -> tuple[Target, ...]:
    """Every promise and target in the order of the file. Raises ValueError when an id stands twice or N is absurd."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds: tuple[Kind, ...] = ("promise", "target")
    rows = tuple(Target(kind=kind, **row) for kind in kinds for row in content.get(kind, ()))
    ids = [row.id for row in rows]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise ValueError(f"ids stand twice in {path.name}: {', '.join(sorted(twice))}")
    if absurd := [row.id for row in rows if not 0 < row.quick <= row.full]:
        raise ValueError(f"quick must be between 1 and full: {', '.join(absurd)}")
    return rows


def counts(result: Result, target: Target) -> bool:
    """Whether the N of the result reached the full N of its target."""
    return result.n >= target.full


def merge(old: Mapping[str, Result], new: Sequence[Result], targets: Sequence[Target]) -> dict[str, Result]:
    """The newest result of each target, except that a small one never replaces one that counts.

    Results of ids that are no target any more are dropped. Raises KeyError when a new result names an unknown id.
    """
    known = {target.id: target for target in targets}
    merged = {name: result for name, result in old.items() if name in known}
    for result in new:
        target, before = known[result.id], merged.get(result.id)
        if before is None or counts(result, target) or not counts(before, target):
            merged[result.id] = result
    return merged


def read(folder: Path = DOCS) -> dict[str, Result]:
    """The results kept in `folder`, by id; none when nothing was measured yet."""
    path = folder / "state.json"
    if not path.is_file():
        return {}
    rows = json.loads(path.read_text(encoding="utf-8"))["results"]
    return {row["id"]: Result(**{**row, "on": date.fromisoformat(row["on"])}) for row in rows}


def save(new: Sequence[Result], folder: Path = DOCS) -> None:
    """Merge the results into `folder` and write both files, whole or not at all, also when two runs end together."""
    targets = load_targets()
    folder.mkdir(parents=True, exist_ok=True)
    with _held(folder):
        merged = merge(read(folder), new, targets)
        rows = [{**asdict(merged[t.id]), "on": merged[t.id].on.isoformat()} for t in targets if t.id in merged]
        _write(folder / "state.json", json.dumps({"results": rows}, ensure_ascii=False, indent=2) + "\n")
        _write(folder / "state.md", render(merged, targets))


def render(results: Mapping[str, Result], targets: Sequence[Target]) -> str:
    """The page for people: one table for promises, one for targets, every row there, measured or not."""
    lines = [
        "# State: what was promised and what was found",
        "",
        "Written by `bin/prove` and `bin/bench` from `bench/targets.toml` and `docs/state.json`; do not edit.",
        "A result counts when N reached the full N; until then it is marked *small N* and says little.",
        "",
        _summary(results, targets),
    ]
    for kind, heading in (("promise", "Promises"), ("target", "Targets")):
        lines += [
            "",
            f"## {heading}",
            "",
            "| Id | What | Full N | N | Found | State | Date | Seed |",
            "|---|---|---|---|---|---|---|---|",
        ]
        lines += [_row(target, results.get(target.id)) for target in targets if target.kind == kind]
    return "\n".join(lines) + "\n"


def verdict(result: Result | None, target: Target) -> str:
    """`not measured`, `met` or `missed`, the latter two marked when N was small."""
    if result is None:
        return "not measured"
    word = "met" if result.met else "missed"
    return word if counts(result, target) else f"{word}, small N"


def _summary(results: Mapping[str, Result], targets: Sequence[Target]) -> str:
    words = [verdict(results.get(target.id), target) for target in targets]
    kinds = ("met", "missed", "met, small N", "missed, small N", "not measured")
    return f"{len(words)} rows: " + "; ".join(f"{words.count(word)} {word}" for word in kinds) + "."


def _row(target: Target, result: Result | None) -> str:
    said = _cell(target.text)
    full = f"{target.full:,} {target.unit}"
    state = verdict(result, target)
    if result is None:
        return f"| {target.id} | {said} | {full} | | | {state} | | |"
    found = _cell(result.figure)
    return f"| {target.id} | {said} | {full} | {result.n:,} | {found} | {state} | {result.on} | {result.seed} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _write(path: Path, content: str) -> None:
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_text(content, encoding="utf-8")
    fresh.replace(path)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
