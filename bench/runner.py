"""Runs measuring modules and keeps what they found: `python -m bench.runner bench|prove [OPTION ...]`.

A module is `bench/bench_NAME.py` or `prove/prove_NAME.py` and has

    TARGETS = ("DUR-1",)                                  ids of bench/targets.toml that it measures
    def run(n: int, record: Record) -> None               may be async; n is the N of the first id

and calls `record("DUR-1", n=reached, figure="0 lost of 300; first answer 0.9 s median", met=True)` for each. Whatever
is random comes from `record.seed`. Each module runs in a process of its own; one that fails does not stop the others.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import inspect
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bench.state import DOCS, Result, Target, load_targets, save, verdict
from tests import memory

ROOT = Path(__file__).resolve().parents[1]


class Record:
    """Takes what a module found and keeps it at once."""

    def __init__(self, *, seed: int, folder: Path, allowed: Sequence[str]) -> None:
        """Keep results of the `allowed` ids in `folder`, under this seed."""
        self.seed = seed
        self.found: list[Result] = []
        self.slow: set[str] = set()
        """Ids that were missed by their times alone: printed as missed, but not a fault of the code that is checked."""
        self._folder = folder
        self._allowed = frozenset(allowed)

    def __call__(self, target: str, *, n: int, figure: str, met: bool, counted: bool | None = None) -> None:
        """Keep one result; `n` is the N that was reached. Raises ValueError when the id or N is not the module's.

        `counted` says whether what is counted held, where `met` depends on this machine's times as well: a small run
        on a busy machine fails by its counts only.
        """
        if target not in self._allowed:
            raise ValueError(f"{target} does not stand in TARGETS of this module")
        if n < 1:
            raise ValueError(f"{target}: nothing was measured, so there is nothing to record")
        result = Result(id=target, n=n, figure=figure, met=met, seed=self.seed, on=datetime.now().astimezone().date())
        self.found.append(result)
        if counted and not met:
            self.slow.add(target)
        save([result], self._folder)


def modules(kind: str) -> list[str]:
    """Dotted names of the measuring modules of `bench` or `prove`, in order."""
    return [f"{kind}.{path.stem}" for path in sorted((ROOT / kind).glob(f"{kind}_*.py"))]


def run_module(name: str, *, quick: bool, seed: int, folder: Path) -> int:
    """Run one module here; 0 when all it measures was met, 1 when something was missed or left out."""
    known = {target.id: target for target in load_targets()}
    module = importlib.import_module(name)
    ids: tuple[str, ...] = tuple(module.TARGETS)
    targets = [known[target] for target in ids]
    record = Record(seed=seed, folder=folder, allowed=ids)
    random.seed(seed)
    outcome = module.run(targets[0].quick if quick else targets[0].full, record)
    if inspect.isawaitable(outcome):
        asyncio.run(_finish(outcome))
    return _tell(targets, record.found, forgiven=record.slow if quick else set())


async def _finish(outcome: object) -> None:
    if inspect.isawaitable(outcome):
        await outcome


def _tell(targets: Sequence[Target], found: Sequence[Result], *, forgiven: set[str]) -> int:
    results = {result.id: result for result in found}
    for target in targets:
        result = results.get(target.id)
        print(f"  {target.id}: {verdict(result, target)}" + (f": {result.figure} (N {result.n:,})" if result else ""))
    held = {id for id, result in results.items() if result.met} | forgiven
    return 0 if all(target.id in held for target in targets) else 1


def arguments(kind: str, words: Sequence[str]) -> argparse.Namespace:
    """What the person asked for. Exits with 2 when it is not understood."""
    said = argparse.ArgumentParser(
        prog=f"bin/{kind}",
        description="Measures Madang against its targets and its peers."
        if kind == "bench"
        else "Runs the promises of reliability: breaks things and counts what was lost.",
        epilog="What is found goes to docs/state.json and docs/state.md.",
    )
    said.add_argument("modules", nargs="*", metavar="NAME", help=f"run only {kind}/{kind}_NAME.py; all without it")
    said.add_argument("--quick", action="store_true", help="small N: shows that it runs, says little")
    said.add_argument("--seed", type=int, help="of everything random; another one each time without it")
    said.add_argument("--state", type=Path, default=DOCS, metavar="DIR", help="keep what is found there, not in docs/")
    return said.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Run the wanted modules one after the other; 1 when one failed or missed something."""
    kind, *rest = words
    if kind.startswith(("bench.", "prove.")):
        folder, given, size = rest
        return run_module(kind, quick=size == "quick", seed=int(given), folder=Path(folder))
    asked = arguments(kind, rest)
    names = modules(kind)
    wanted = [f"{kind}.{kind}_{name}" for name in asked.modules] or names
    if unknown := sorted(set(wanted) - set(names)):
        print(f"bin/{kind}: no such module: {', '.join(unknown)}; there are: {', '.join(names) or 'none'}")
        return 2
    seed = asked.seed if asked.seed is not None else random.SystemRandom().randrange(2**31)
    bad = []
    # nothing of a small run has to last, so that it need not wait for the disk
    place = memory.folder() if asked.quick else None
    surroundings = dict(os.environ)
    if place is not None:
        # as open as /tmp: PostgreSQL goes in as somebody else
        place.mkdir(mode=0o711, exist_ok=True)
        surroundings["TMPDIR"] = str(place)
    for number, name in enumerate(wanted, 1):
        print(f"[{number}/{len(wanted)}] {name} (seed {seed})", flush=True)
        began = time.monotonic()
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "bench.runner",
                name,
                str(asked.state),
                str(seed),
                "quick" if asked.quick else "full",
            ],
            cwd=ROOT,
            env={**surroundings, "PYTHONHASHSEED": str(seed % 2**32)},
            check=False,
        )
        print(f"  {time.monotonic() - began:.0f} s", flush=True)
        if done.returncode:
            bad.append(name)
    if place is not None:
        shutil.rmtree(place, ignore_errors=True)
    save([], asked.state)
    print(
        f"{len(wanted) - len(bad)} of {len(wanted)} modules met everything"
        + (f"; not: {', '.join(bad)}" if bad else "")
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
