"""The clone as a place to work in: its environments, its locks, and words about what is being done."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTIFACTS = ROOT / ".artifacts"
LOCKS = ROOT / "requirements"
EX_UNAVAILABLE = 69
"""Exit code of sysexits.h: something this machine should provide is not there."""


class Stopped(Exception):
    """Nothing more can be done here; the text says why and what to do."""


def say(text: str) -> None:
    """Tell the person who waits, at once, beside the output of the programs."""
    print(text, file=sys.stderr, flush=True)


@dataclass
class Progress:
    """Says `[step/steps] what`, and how long the step before took."""

    steps: int
    done: int = 0
    began: float = field(default_factory=time.monotonic)

    def step(self, what: str) -> None:
        """Begin the next step."""
        self.done += 1
        say(f"[{self.done}/{self.steps}] {what} ({time.monotonic() - self.began:.0f} s so far)")


def digest(*paths: Path) -> str:
    """SHA-256 over the names and contents of files and folders, hexadecimal; what git ignores and tests are left out."""
    listed = ROOT / "web" / ".gitignore"
    made = {line.strip("/") for line in listed.read_text(encoding="utf-8").split()} if listed.is_file() else set()
    skipped = {"node_modules", "dist", "__pycache__", "_fonts", "_web", "_web.new", "tests"}
    total = hashlib.sha256()
    for path in paths:
        files = [path] if path.is_file() else []
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if name not in skipped)
            files += [Path(folder, name) for name in sorted(names)]
        for file in files:
            name = file.relative_to(ROOT).as_posix()
            if name.removeprefix("web/") not in made:
                total.update(name.encode() + b"\0")
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


@contextlib.contextmanager
def only_one(what: str) -> Iterator[None]:
    """Hold the clone while setting it up; a second one waits and says so."""
    ARTIFACTS.mkdir(exist_ok=True)
    with (ARTIFACTS / "setup.lock").open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"{what}: another command is setting up this clone; waiting until it is done")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def run(command: Sequence[str | Path], why_it_matters: str, *, quiet: bool = False) -> None:
    """Run a program in the clone. Raises Stopped with `why_it_matters` when it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env={**os.environ, "UV_PYTHON_DOWNLOADS": "never", "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        stdout=subprocess.PIPE if quiet else sys.stderr,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise Stopped("\n".join(filter(None, [(done.stdout or "").strip(), why_it_matters])))


class Environment:
    """A virtual environment of the clone, filled from lock files and remembered by their hashes."""

    def __init__(self, home: Path) -> None:
        """Stand for the environment in `home`, which need not exist yet."""
        self.home = home
        self.python = home / "bin" / "python"
        self.stamps = home / ".madang"

    def here(self) -> bool:
        """Whether it was made for this place and for this Python, and still runs."""
        made_for = self.stamps / "made-for"
        return (
            made_for.is_file()
            and made_for.read_text() == f"{self.home} {sys.version}"
            and subprocess.run([self.python, "-c", ""], capture_output=True, check=False).returncode == 0
        )

    def has(self, name: str, content: str) -> bool:
        """Whether the part called `name` was installed from exactly this content."""
        stamp = self.stamps / name
        return self.here() and stamp.is_file() and stamp.read_text() == content

    def holds(self, name: str, content: str) -> None:
        """Remember that the part called `name` was installed from this content."""
        (self.stamps / name).write_text(content)

    def make(self) -> None:
        """Make it anew when it is not here. Raises Stopped when this Python cannot."""
        if self.here():
            return
        shutil.rmtree(self.home, ignore_errors=True)
        done = subprocess.run(
            [sys.executable, "-m", "venv", str(self.home)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            shutil.rmtree(self.home, ignore_errors=True)
            raise Stopped(without_venv(done.stdout + done.stderr))
        self.stamps.mkdir()
        (self.stamps / "made-for").write_text(f"{self.home} {sys.version}")

    def has_lock(self, name: str) -> bool:
        """Whether `requirements/NAME.lock` as it is now was installed."""
        return self.has(name, digest(LOCKS / f"{name}.lock"))

    def install(self, name: str) -> None:
        """Install `requirements/NAME.lock`, every file checked against its hash. Raises Stopped."""
        lock = LOCKS / f"{name}.lock"
        if self.has_lock(name):
            return
        self._pip("--require-hashes", "--no-deps", "-r", str(lock))
        self.holds(name, digest(lock))

    def install_wheel(self, wheel: Path) -> None:
        """Install one wheel in place of the one that was there, without looking anywhere else. Raises Stopped."""
        uv = self._uv()
        again = "--reinstall" if uv else "--force-reinstall"
        self._pip("--no-deps", "--no-index", again, str(wheel))

    def _pip(self, *arguments: str) -> None:
        uv = self._uv()
        if uv:
            try:
                run([uv, "pip", "install", "--python", self.python, *arguments], "")
            except Stopped:
                say("uv could not install this; trying once more with pip")
                arguments = tuple("--force-reinstall" if word == "--reinstall" else word for word in arguments)
            else:
                return
        run(
            [self.python, "-m", "pip", "install", "--quiet", *arguments],
            "The packages could not be installed; the reason stands above. When it speaks of connections, names or "
            "timeouts,\nthis machine does not reach the package index: set PIP_INDEX_URL and UV_DEFAULT_INDEX to a "
            "mirror it reaches, and run this again.",
        )

    def _uv(self) -> Path | None:
        uv = self.home / "bin" / "uv"
        if self.has_lock("installer"):
            return uv if uv.exists() else None
        try:
            run(
                [self.python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCKS / "installer.lock"],
                "uv is not to be had here; pip does it, more slowly",
                quiet=True,
            )
        except Stopped as reason:
            say(str(reason))
            return None
        self.holds("installer", digest(LOCKS / "installer.lock"))
        return uv


def without_venv(output: str) -> str:
    """What to do when `python -m venv` failed with this output."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if "ensurepip" in output:
        package = f"python{version}-venv" if sys.executable.startswith("/usr/bin/") else "python3-venv"
        return (
            f"Python {version} ({sys.executable}) has no ensurepip, so it cannot make a virtual environment.\n"
            f"On Debian and Ubuntu: sudo apt-get install {package}"
        )
    return f"{output.strip()}\nPython {version} ({sys.executable}) could not make a virtual environment."


MAIN = Environment(ROOT / ".venv")
"""Where Madang and the tools of its developers live."""

BENCH = Environment(ROOT / ".venv-bench")
"""Where Madang and the peers it is measured against live."""


def leave_with(reason: Stopped) -> int:
    """Say why nothing more can be done and give the exit code for it."""
    say(f"\n{reason}")
    return EX_UNAVAILABLE
