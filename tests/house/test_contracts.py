"""Who may import whom, for every slice there is: a new slice needs no line here."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import MADANG, ROOT, slices

DOORS = ["caldav", "carddav", "collab", "feeds", "imap", "mqtt", "routes", "smtp", "webdav", "ws"]
ROOMS = [
    ["manifest"],
    [*DOORS, "facets", "jobs"],
    ["actions"],
    ["access", "rules", "store"],
    ["facts"],
    ["models"],
]
"""The rooms of a slice from top to bottom; those of one line do not know each other."""

NOT_CODE = ["locale", "migrations", "tests"]
FOLDERS = {"locale", "migrations", "tests", "__pycache__"}


def listed(words: list[str]) -> str:
    return "".join(f"\n    {word}" for word in words)


def contracts() -> str:
    """The settings of import-linter for the house as it stands."""
    tests = listed(
        ["madang.**.tests.** -> madang.**", "madang.**.testing -> madang.**", "madang.**.testing.** -> madang.**"]
    )
    parts = [
        "[importlinter]\nroot_package = madang\nexclude_type_checking_imports = False",
        "[importlinter:contract:floors]\nname = house > slices > ground > standards\ntype = layers\ncontainers = madang"
        f"\nlayers ={listed(['(__main__)', '(commands)', '(demo)', '(house)', *([' | '.join(slices())] if slices() else []), 'ground', 'standards'])}"
        f"\nexhaustive = True\nignore_imports ={tests}\nunmatched_ignore_imports_alerting = none",
        "[importlinter:contract:siblings]\nname = no circles between siblings\ntype = acyclic_siblings\nancestors = madang"
        f"\nignore_imports ={tests}\nunmatched_ignore_imports_alerting = none",
    ]
    if slices():
        parts.append(
            "[importlinter:contract:rooms]\nname = manifest > doors, jobs, facets > actions > rules, store, access > facts"
            f" > models\ntype = layers\ncontainers ={listed([f'madang.{name}' for name in slices()])}"
            f"\nlayers ={listed([' | '.join(f'({room})' for room in line) for line in ROOMS])}"
            f"\nexhaustive = True\nexhaustive_ignores ={listed(NOT_CODE)}"
            f"\nignore_imports ={tests}\nunmatched_ignore_imports_alerting = none"
        )
    return "\n\n".join(parts) + "\n"


def linted(settings: str, folder: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    path = folder / "importlinter.ini"
    path.write_text(settings, encoding="utf-8")
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    return subprocess.run(
        [*command, "--config", str(path), "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )


def test_imports_go_one_way(tmp_path: Path) -> None:
    done = linted(contracts(), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_contracts_see_an_import_that_goes_up(tmp_path: Path) -> None:
    for name in ("ground", "standards", "tasks"):
        (tmp_path / "madang" / name).mkdir(parents=True)
        (tmp_path / "madang" / name / "__init__.py").touch()
    (tmp_path / "madang" / "__init__.py").touch()
    (tmp_path / "madang" / "ground" / "db.py").write_text("def late() -> None:\n    import madang.tasks\n")
    settings = "[importlinter]\nroot_package = madang\n[importlinter:contract:floors]\nname = floors\ntype = layers\n"
    done = linted(
        settings + "containers = madang\nlayers =\n    tasks\n    ground\n    standards\n", tmp_path, tmp_path
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "madang.ground is not allowed to import madang.tasks" in done.stdout


@pytest.mark.parametrize("name", slices())
def test_a_slice_has_only_rooms_everybody_knows(name: str) -> None:
    known = {room for line in ROOMS for room in line}
    rooms = [path for path in (MADANG / name).iterdir() if path.name != "__init__.py" and not path.name.startswith(".")]
    strange = [path.name for path in rooms if path.stem not in known and path.name not in FOLDERS]
    assert strange == [], f"{name}: a new room name needs a decision page"
