"""What a user installs holds the page; what a builder unpacks can make it."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(kind: str, folder: Path, **surroundings: str) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **surroundings}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.iterdir()
    return made


@pytest.mark.timeout(280)
@pytest.mark.skipif(not (ROOT / "web/package.json").is_file(), reason="there is no web/package.json")
def test_the_wheel_holds_the_page_and_what_it_loads(tmp_path: Path) -> None:
    names = zipfile.ZipFile(build("wheel", tmp_path)).namelist()
    assert "madang/_web/index.html" in names
    assert any(name.startswith("madang/_web/assets/") and name.endswith(".js") for name in names)


def test_the_wheel_holds_every_migration_and_word_and_no_stray_file(tmp_path: Path) -> None:
    names = set(zipfile.ZipFile(build("wheel", tmp_path, MADANG_WEB="skip")).namelist())
    data = {path.relative_to(ROOT).as_posix() for path in (ROOT / "madang").rglob("migrations/*.sql")}
    data |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "madang").rglob("locale/**/*.json")}
    assert data <= names
    assert {name for name in names if name.split("/")[0] not in {"madang", "madang-0.1.0.dist-info"}} == set()
    assert not any(part in name for name in names for part in ("node_modules", "__pycache__", "/tests/"))


def test_the_sdist_holds_the_sources_of_the_page_and_the_hook(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"hatch_build.py", "pyproject.toml", "LICENSE", "madang/__init__.py"} <= names
    if (ROOT / "web/package.json").is_file():
        assert {"web/package.json", "web/package-lock.json", "web/index.html"} <= names
    assert not any(
        name.startswith(("madang/_web", "web/node_modules", "web/dist", ".git")) and name != ".gitignore"
        for name in names
    )
