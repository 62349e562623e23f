"""The state of promises and targets: what replaces what, and what the page says."""

import json
from datetime import date
from pathlib import Path

import pytest

from bench.runner import Record, modules
from bench.state import Result, Target, load_targets, merge, read, render, save, verdict

RACES = Target(id="RACE-1", kind="promise", text="one | winner", unit="races", full=1000, quick=100)
READS = Target(id="READ-1", kind="target", text="twice as fast", unit="requests", full=500, quick=5)


def result(n: int, *, met: bool = True, target: str = "RACE-1", figure: str = "0 overlaps") -> Result:
    return Result(id=target, n=n, figure=figure, met=met, seed=7, on=date(2026, 11, 21))


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [(None, 100, 100), (100, 50, 50), (100, 1000, 1000), (1000, 100, 1000), (1000, 2000, 2000), (2000, 1000, 1000)],
)
def test_a_small_n_never_replaces_a_full_one(before: int | None, after: int, kept: int) -> None:
    old = {} if before is None else {"RACE-1": result(before)}
    assert merge(old, [result(after)], [RACES])["RACE-1"].n == kept


def test_a_later_miss_replaces_an_earlier_success_of_full_n() -> None:
    merged = merge({"RACE-1": result(1000)}, [result(1000, met=False)], [RACES])
    assert not merged["RACE-1"].met


def test_results_of_retired_targets_are_dropped_and_unknown_ones_refused() -> None:
    assert merge({"OLD-1": result(9, target="OLD-1")}, [], [RACES]) == {}
    with pytest.raises(KeyError):
        merge({}, [result(9, target="OLD-1")], [RACES])


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (None, "not measured"),
        (result(1000), "met"),
        (result(1000, met=False), "missed"),
        (result(999), "met, small N"),
        (result(1, met=False), "missed, small N"),
    ],
)
def test_the_verdict_says_when_n_was_small(found: Result | None, word: str) -> None:
    assert verdict(found, RACES) == word


def test_the_page_has_every_row_measured_or_not() -> None:
    page = render({"RACE-1": result(1000)}, [RACES, READS])
    assert "| RACE-1 | one \\| winner | 1,000 races | 1,000 | 0 overlaps | met | 2026-11-21 | 7 |" in page
    assert "| READ-1 | twice as fast | 500 requests | | | not measured | | |" in page
    assert "2 rows: 1 met; 0 missed; 0 met, small N; 0 missed, small N; 1 not measured." in page


def test_what_is_saved_is_read_again_and_the_page_agrees(tmp_path: Path) -> None:
    full = next(target.full for target in load_targets() if target.id == "RACE-1")
    save([result(full)], tmp_path)
    save([result(3)], tmp_path)
    assert read(tmp_path) == {"RACE-1": result(full)}
    assert (tmp_path / "state.md").read_text(encoding="utf-8") == render(read(tmp_path), load_targets())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["state.json", "state.md"]


def test_a_module_records_only_what_it_announces_and_reached(tmp_path: Path) -> None:
    record = Record(seed=3, folder=tmp_path, allowed=["RACE-1"])
    with pytest.raises(ValueError, match="does not stand in TARGETS"):
        record("RACE-2", n=1, figure="", met=True)
    with pytest.raises(ValueError, match="nothing was measured"):
        record("RACE-1", n=0, figure="", met=True)
    record("RACE-1", n=100, figure="100 winners", met=True)
    (row,) = json.loads((tmp_path / "state.json").read_text(encoding="utf-8"))["results"]
    assert (row["id"], row["n"], row["met"], row["seed"]) == ("RACE-1", 100, True, 3)


def test_the_kept_page_agrees_with_the_kept_results() -> None:
    docs = Path(__file__).resolve().parents[2] / "docs"
    assert (docs / "state.md").read_text(encoding="utf-8") == render(read(docs), load_targets())


@pytest.mark.parametrize("name", modules("bench") + modules("prove"))
def test_measuring_modules_name_ids_of_their_kind(name: str) -> None:
    source = (Path(__file__).resolve().parents[2] / f"{name.replace('.', '/')}.py").read_text(encoding="utf-8")
    kind = "target" if name.startswith("bench") else "promise"
    ids = {target.id for target in load_targets() if target.kind == kind}
    assert "TARGETS" in source
    assert any(f'"{known}"' in source for known in ids)
