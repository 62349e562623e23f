"""What makes the page be built again, and what does not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hatch_build import build_page, digest


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    for name, content in {
        "web/.gitignore": "node_modules/\ndist/\nsrc/keys.ts\n",
        "web/package.json": "{}",
        "web/package-lock.json": "{}",
        "web/src/house.tsx": "house",
        "madang/tasks/locale/ko.json": "{}",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    return tmp_path


def write(name: str, content: str = "other") -> Callable[[Path], None]:
    def change(clone: Path) -> None:
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        (clone / name).write_text(content)

    return change


@pytest.mark.parametrize(
    ("change", "builds"),
    [
        (write("web/src/house.tsx"), True),
        (write("web/src/tasks/List.tsx"), True),
        (write("web/.npmrc"), True),
        (write("madang/tasks/locale/ko.json"), True),
        (write("web/node_modules/react/index.js"), False),
        (write("web/dist/index.html"), False),
        (write("web/src/keys.ts"), False),
        (write("madang/tasks/store.py"), False),
    ],
)
def test_the_page_is_built_again_when_what_it_is_made_of_changed(
    clone: Path, change: Callable[[Path], None], builds: bool
) -> None:
    before = digest(clone)
    change(clone)
    assert (digest(clone) != before) is builds


def test_an_unchanged_page_is_not_built_again(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def npm(*arguments: str, web: Path) -> None:
        ran.append(arguments[0])
        write("web/node_modules/x")(clone)
        write("web/dist/index.html", f"page {len(ran)}")(clone)

    monkeypatch.setattr("hatch_build.npm", npm)
    monkeypatch.delenv("MADANG_WEB", raising=False)
    assert build_page(clone)
    assert build_page(clone)
    assert ran == ["ci", "run"]
    write("web/src/house.tsx")(clone)
    assert build_page(clone)
    assert ran == ["ci", "run", "run"]
    assert (clone / "madang/_web/index.html").read_text() == "page 3"


def test_the_page_can_be_left_out(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MADANG_WEB", "skip")
    assert not build_page(clone)
    assert not (clone / "madang/_web").exists()
