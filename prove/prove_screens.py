"""A11Y-1: axe on every screen at two sizes, light and dark, and the Tab key through every screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.runner import Record
from bench.state import load_targets
from tests.browser.place import ROOT
from tests.browser.test_screens import LOOKS, PICTURES, manifests

TARGETS = ("A11Y-1",)
LIMIT = 1800
"""Seconds the whole sweep may take."""


def found(name: str) -> dict[str, list[str]]:
    """What one look, or the keys, found wrong, by address."""
    return dict(json.loads((PICTURES / name / "found.json").read_text(encoding="utf-8")))


def run(n: int, record: Record) -> None:
    """Sweep the screens in a real browser; `n` at its full size means all of them."""
    full = n == next(target.full for target in load_targets() if target.id == "A11Y-1")
    addresses = manifests()[: None if full else n]
    parts = (*LOOKS, "keys")
    for part in parts:
        Path(PICTURES / part / "found.json").unlink(missing_ok=True)
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/browser/test_screens.py"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "MADANG_SCREENS": str(len(addresses))},
        timeout=LIMIT,
        check=False,
    )
    wrong = {part: found(part) for part in parts}
    for part, places in wrong.items():
        for address, words in places.items():
            print("   ", part, address, *words, sep="\n        ")
    violations = sum(len(words) for part in LOOKS for words in wrong[part].values())
    traps = sum(len(words) for words in wrong["keys"].values())
    record(
        "A11Y-1",
        n=len(addresses),
        figure=f"{violations} violations on {len(addresses)} screens in {len(LOOKS)} looks, {traps} faults with the keyboard",
        met=violations == 0 and traps == 0,
    )
