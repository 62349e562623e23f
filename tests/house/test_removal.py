"""A slice goes by removing its folders and its lines: shown by removing `tasks` from a copy of the house."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from madang.ground.db import Database
from madang.ground.http import create_app, description
from madang.house import house
from tests.house.tree import ROOT, files

FOLDERS = ("madang/tasks", "web/src/tasks", "madang/demo/projects.py", "madang/demo/tests/test_projects.py")
LINES = {
    "madang/house.py": "tasks",
    "madang/demo/fillers.py": "projects",
    "web/src/house.tsx": "tasks",
}
"""File → the name of the slice in it: an import of its own and one place in a list."""

OWN = ("/api/tasks", "/api/projects")
"""How the addresses of its doors begin."""


def without(text: str, name: str) -> str:
    """The text without the import that brings `name`, and without `name` in the list that holds it."""
    brings = re.compile(rf"\bimport\b.*\b{name}\b")
    kept = "\n".join(line for line in text.splitlines() if not brings.search(line))
    kept = re.sub(rf",\s*{name}\b(\.\w+)?(?=\s*[,)\]])", "", kept)
    kept = re.sub(rf"\b{name}\b(\.\w+)?,?", "", kept)
    # what is left alone in its parentheses is a tuple all the same
    return re.sub(r"(?m)= \(\s*([\w.]+)\)$", r"= (\1,)", kept) + "\n"


@pytest.fixture(scope="module")
def smaller(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house without tasks."""
    root = tmp_path_factory.mktemp("smaller")
    for path in files():
        wanted = path.parts[0] in {"madang", "tests", "conftest.py", "pyproject.toml"} or path.parts[:2] == (
            "web",
            "src",
        )
        if wanted and not path.as_posix().startswith(FOLDERS):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, root / path)
    for file, name in LINES.items():
        where = root / file
        where.write_text(without(where.read_text("utf-8"), name), "utf-8")
    return root


def run(root: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=root, env=surroundings, capture_output=True, text=True, check=False
    )


def test_nothing_left_names_it(smaller: Path) -> None:
    strange = [
        path.relative_to(smaller).as_posix()
        for path in smaller.rglob("*")
        if path.suffix in {".py", ".ts", ".tsx"}
        and path.parts[len(smaller.parts)] != "tests"
        and re.search(r"madang\.tasks|from '[^']*/tasks/", path.read_text("utf-8"))
    ]
    assert strange == []


def test_the_doors_of_the_others_stay(smaller: Path) -> None:
    app, _ = create_app(house(), Database(""), secure=True)
    there = json.loads(json.dumps(description(app)))["paths"]
    done = run(smaller, ["-m", "madang", "openapi"])
    assert done.returncode == 0, done.stderr
    left = json.loads(done.stdout)["paths"]
    # the description calls shapes by longer names where two slices use the same one, so only doors are compared
    assert {path: doors.keys() for path, doors in left.items()} == {
        path: doors.keys() for path, doors in there.items() if path in left
    }
    gone = there.keys() - left.keys()
    assert gone
    assert all(path.startswith(OWN) for path in gone), sorted(gone)


def test_contracts_and_the_ground_hold(smaller: Path) -> None:
    chosen = ["tests/house/test_contracts.py", "tests/house/test_manifests.py", "madang/ground/tests/test_facts.py"]
    done = run(smaller, ["-m", "pytest", "-q", *chosen])
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
