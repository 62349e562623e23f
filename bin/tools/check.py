"""Everything that has to be right before a commit.

usage: bin/check [PART ...]

Without PART everything runs: Python in one lane, the page and all that needs it in another, then the promises, which want
the machine for themselves. PART is one or more of
  python    format, lint, types, import contracts, rules of the house, tests, PostgreSQL 15, the wheel
  web       packages, types, lint, tests, build, size
  browser   a person's path in Chromium (builds the page first)
  prove     the promises with a small N

Sets up what is missing: .venv from requirements/dev.lock, npm packages, and, as root on Debian, Chromium, Korean fonts
and PostgreSQL 15 by apt. What cannot be set up is skipped and says why. Every step runs even when one before it failed;
the exit code is 1 when any failed. What each step printed stays in .artifacts/check/.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from place import ARTIFACTS, LOCKS, MAIN, ROOT, Stopped, leave_with, only_one, run, say

PARTS = ("python", "web", "browser", "prove")
OUTPUT = ARTIFACTS / "check"
NOTHING_COLLECTED = 5
"""Exit code of pytest when there was nothing to run."""


@dataclass
class Step:
    """One thing that is checked: a command, the seconds it may take, and why it may have to be left out."""

    name: str
    command: Sequence[str | Path]
    limit: int = 300
    lacks: Callable[[], str | None] = lambda: None
    outcome: str = "not run"
    seconds: float = 0.0
    reason: str = ""


@dataclass
class Report:
    """Runs steps and says how each went; lanes may share one."""

    steps: list[Step] = field(default_factory=list)
    _voice: threading.Lock = field(default_factory=threading.Lock)

    def run(self, steps: Sequence[Step]) -> None:
        """Run the steps one after the other, each to its end or its limit."""
        for step in steps:
            with self._voice:
                self.steps.append(step)
                say(f"---- {step.name} ...")
            began = time.monotonic()
            output = self._run_one(step)
            step.seconds = time.monotonic() - began
            with self._voice:
                lines = output.rstrip().splitlines()
                if lines:
                    say("\n".join(lines if step.outcome == "failed" else lines[-1:]))
                say(f"==== {step.name}: {step.outcome} ({step.seconds:.0f} s) {step.reason}".rstrip())

    def _run_one(self, step: Step) -> str:
        lacks = step.lacks()
        if lacks:
            step.outcome, step.reason = "skipped", lacks
            return ""
        path = OUTPUT / f"{''.join(c if c.isalnum() else '-' for c in step.name)}.txt"
        with path.open("w+", encoding="utf-8", errors="replace") as output:
            code = run_to_the_limit(step, output.fileno())
            output.seek(0)
            text = output.read()
        if code == NOTHING_COLLECTED and "pytest" in step.command:
            step.outcome, step.reason = "skipped", "there are no such tests yet"
        elif code == 0:
            step.outcome = "passed"
        else:
            step.outcome = "failed"
            step.reason = f"not done within {step.limit} s" if code is None else f"exit code {code}"
        return text

    def close(self) -> int:
        """Say the sum of it; 1 when a step failed."""
        width = max(len(step.name) for step in self.steps)
        say("\n" + "=" * (width + 20))
        for step in self.steps:
            say(f"{step.name:<{width}}  {step.outcome:<8} {step.seconds:5.0f} s  {step.reason}".rstrip())
        outcomes = [step.outcome for step in self.steps]
        say(", ".join(f"{outcomes.count(word)} {word}" for word in ("passed", "failed", "skipped")))
        return 1 if "failed" in outcomes else 0


def run_to_the_limit(step: Step, output: int) -> int | None:
    """The exit code of the step's command, or None when its time was up and it was ended with all it started."""
    path = os.pathsep.join([str(MAIN.home / "bin"), os.environ.get("PATH", os.defpath)])
    surroundings = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "UV_PYTHON_DOWNLOADS": "never", "CI": "1"}
    running = subprocess.Popen(
        [str(word) for word in step.command],
        cwd=ROOT,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        return running.wait(step.limit)
    except subprocess.TimeoutExpired:
        return None
    finally:
        end_group(running)


def end_group(running: subprocess.Popen[bytes]) -> None:
    """End what the step left behind: its whole session, politely and then not."""
    for hint in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(running.pid, hint)
        except ProcessLookupError:
            break
        time.sleep(1)
    running.wait()


def python(*arguments: str | Path) -> list[str | Path]:
    """A command of the environment's Python."""
    return [MAIN.python, *arguments]


def pytest(*arguments: str | Path) -> list[str | Path]:
    """A command of pytest that names the slow ones."""
    return [MAIN.python, "-m", "pytest", "-q", "--durations=5", *arguments]


def npm(*arguments: str) -> list[str | Path]:
    """A command of npm in `web/`."""
    return [MAIN.python, ROOT / "bin/tools/npm.py", *arguments]


def absent(*names: str) -> Callable[[], str | None]:
    """Why a step is left out as long as a file of the clone is not there."""
    return lambda: next((f"{name} is not there yet" for name in names if not (ROOT / name).exists()), None)


ONE_APT = threading.Lock()
"""Both lanes may need packages; apt lets in one at a time."""


def apt(what: str, program: Callable[[], object], *packages: str) -> str | None:
    """Install Debian packages when `program` finds nothing; why that cannot be, or None."""
    if program():
        return None
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return f"{what} is not installed; on Debian: sudo apt-get install {' '.join(packages)}"
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    with ONE_APT:
        say(f"---- installing {what} by apt ...")
        for command, limit in ((["apt-get", "update", "-qq"], 120), (install, 400)):
            try:
                subprocess.run(command, env=surroundings, timeout=limit, capture_output=True, check=False)
            except subprocess.TimeoutExpired:
                return f"{what} could not be installed by apt in {limit} s"
    return None if program() else f"{what} could not be installed by apt ({' '.join(packages)})"


def chromium() -> str | None:
    """Why there can be no browser tests, or None when Chromium and Korean fonts are there."""
    return (
        absent("tests/browser")()
        or apt("Chromium", lambda: shutil.which("chromium"), "chromium")
        or apt("a Korean font", korean_font, "fontconfig", "fonts-nanum")
        or (None if (ROOT / "madang/_web/index.html").is_file() else "the page was not built")
    )


def korean_font() -> bool:
    """Whether a font with Hangul is installed; without one a screen shows boxes."""
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", ":lang=ko"], capture_output=True, check=False).stdout.strip())


def postgres_15() -> str | None:
    """Why the tests cannot run on a PostgreSQL 15 of Debian, or None."""
    missing = absent("tests/external.py")()
    return missing or apt("PostgreSQL 15", Path("/usr/lib/postgresql/15/bin/initdb").exists, "postgresql-15")


def webdav_clients() -> str | None:
    """Why WebDAV cannot be judged by others, or None when their programs are there."""
    return (
        absent("tests/dav")()
        or apt("litmus", lambda: shutil.which("litmus"), "litmus")
        or apt("rclone", lambda: shutil.which("rclone"), "rclone")
    )


def converters() -> str | None:
    """Why not all previews can be tested, or None when the programs that make them are there."""
    office = ("libreoffice-writer-nogui", "libreoffice-calc-nogui", "libreoffice-impress-nogui")
    return (
        apt("LibreOffice", lambda: shutil.which("soffice"), *office)
        or apt("Tesseract with Korean", korean_letters, "tesseract-ocr", "tesseract-ocr-kor")
        or apt("FFmpeg", lambda: shutil.which("ffmpeg"), "ffmpeg")
        or apt("clamd", lambda: shutil.which("clamd"), "clamav-daemon")
    )


def korean_letters() -> bool:
    """Whether Tesseract is installed and reads Korean."""
    if not shutil.which("tesseract"):
        return False
    said = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
    return "kor" in said.stdout.split()


PREVIEWS = "madang/ground/convert/tests/test_looking.py"
ELSEWHERE = [f"--ignore=tests/{name}" for name in ("house", "browser", "dav", "wheel")] + [f"--ignore={PREVIEWS}"]
"""What other steps run."""


def steps_of(part: str) -> list[Step]:
    """The steps of one part, in order; `wheel` belongs to `python` but goes behind the page, which it holds."""
    sources = [
        name for name in ("madang", "tests", "bench", "prove", "bin/tools", "hatch_build.py") if (ROOT / name).exists()
    ]
    return {
        "python": [
            Step("format (ruff)", python("-m", "ruff", "format", "--check", "--diff", ".")),
            Step("lint (ruff)", python("-m", "ruff", "check", ".")),
            Step("types (mypy)", python("-m", "mypy", *sources)),
            Step("contracts and rules of the house", pytest("tests/house")),
            Step("tests", pytest(*ELSEWHERE), limit=1500),
            Step("WebDAV, as litmus and rclone see it", pytest("tests/dav"), limit=700, lacks=webdav_clients),
            Step("previews, with the programs that make them", pytest(PREVIEWS), limit=400, lacks=converters),
            Step(
                "tests on PostgreSQL 15",
                python(ROOT / "bin/tools/external.py", *ELSEWHERE),
                limit=1500,
                lacks=postgres_15,
            ),
        ],
        "wheel": [Step("the wheel holds the page", pytest("--noconftest", "tests/wheel"))],
        "web": [
            Step("web packages and build", python("hatch_build.py"), limit=400, lacks=absent("web/package.json")),
            Step("web types, lint, tests", npm("run", "check"), limit=600, lacks=web_packages),
            Step("web size", npm("run", "size"), lacks=web_packages),
        ],
        "browser": [Step("browser", pytest("tests/browser"), limit=2400, lacks=chromium)],
        "prove": [
            Step(
                "promises, small N",
                python("-m", "bench.runner", "prove", "--quick", "--state", ARTIFACTS / "state"),
                limit=1200,
                lacks=lambda: None if any(ROOT.glob("prove/prove_*.py")) else "no promise has its program yet",
            )
        ],
    }[part]


def web_packages() -> str | None:
    """Why nothing of the web can be checked, or None."""
    return absent("web/package.json")() or absent("web/node_modules")()


def prepare() -> None:
    """Bring .venv to requirements/dev.lock. Raises Stopped."""
    with only_one("bin/check"):
        if not MAIN.has_lock("dev"):
            say(f"---- installing {LOCKS.name}/dev.lock into .venv (about 300 MB the first time) ...")
        MAIN.make()
        MAIN.install("dev")
        # both lanes need them: documents are set in them, and the wheel holds them
        run([MAIN.python, "hatch_build.py", "fonts"], "The fonts of documents could not be made.", quiet=True)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)


def main(arguments: list[str]) -> int:
    """Run the wanted parts: two lanes side by side, then the promises."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    if unknown := sorted(set(arguments) - set(PARTS)):
        say(f"bin/check: no such part: {', '.join(unknown)}; there are: {', '.join(PARTS)}")
        return 64
    wanted = [part for part in PARTS if part in arguments] or list(PARTS)
    try:
        prepare()
    except Stopped as reason:
        return leave_with(reason)
    report = Report()
    page = steps_of("web") if "web" in wanted else steps_of("web")[:1] if "browser" in wanted else []
    for part, with_part in (("wheel", "python"), ("browser", "browser")):
        page += steps_of(part) if with_part in wanted else []
    lanes = [threading.Thread(target=report.run, args=[steps_of("python") if "python" in wanted else []])]
    lanes.append(threading.Thread(target=report.run, args=[page]))
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    if "prove" in wanted:
        report.run(steps_of("prove"))
    return report.close()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
