"""Setting up a clone: what a person is told, and who waits for whom."""

import multiprocessing
import sys
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

import place


@pytest.mark.parametrize(
    ("program", "package"),
    [
        ("/usr/bin/python3", f"python{sys.version_info.major}.{sys.version_info.minor}-venv"),
        ("/py/python3", "python3-venv"),
    ],
)
def test_a_python_without_ensurepip_is_told_the_package_to_install(
    program: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    said = place.without_venv(
        "The virtual environment was not created successfully because ensurepip is not available."
    )
    assert said.splitlines()[-1] == f"On Debian and Ubuntu: sudo apt-get install {package}"


def test_another_reason_is_handed_on_as_it_is() -> None:
    assert place.without_venv("Error: No space left on device\n").startswith("Error: No space left on device\n")


def hold(folder: Path, holds: Event, may_end: Event) -> None:
    place.ARTIFACTS = folder
    with place.only_one("first"):
        holds.set()
        may_end.wait(20)


def test_a_second_command_waits_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh = multiprocessing.get_context("spawn")
    holds, may_end = fresh.Event(), fresh.Event()
    first = fresh.Process(target=hold, args=(tmp_path, holds, may_end))
    first.start()
    assert holds.wait(20)
    monkeypatch.setattr(place, "ARTIFACTS", tmp_path)

    def say(text: str) -> None:
        print(text)
        may_end.set()

    monkeypatch.setattr(place, "say", say)
    with place.only_one("second"):
        assert may_end.is_set()
    first.join(20)
    assert first.exitcode == 0
    assert capsys.readouterr().out == "second: another command is setting up this clone; waiting until it is done\n"


def test_an_environment_remembers_what_was_installed(tmp_path: Path) -> None:
    environment = place.Environment(tmp_path / "venv")
    assert not environment.has("main", "1")
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.stamps.mkdir()
    (environment.stamps / "made-for").write_text(f"{environment.home} {sys.version}")
    environment.holds("main", "1")
    assert environment.has("main", "1")
    assert not environment.has("main", "2")
    (environment.stamps / "made-for").write_text("/elsewhere 3.11")
    assert not environment.has("main", "1")
