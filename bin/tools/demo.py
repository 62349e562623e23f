"""See Madang: install what is missing, then start it with sample people and tasks.

usage: bin/demo [OPTION ...]

Makes .venv, installs the locked packages, builds the web page and Madang into it, all only when something changed,
and then runs `madang demo OPTION ...`. Needs Python 3.11 or newer with venv; Node and PostgreSQL come as packages.
What `madang demo` understands is shown below once Madang is installed.
"""

from __future__ import annotations

import os
import shutil
import sys

from place import ARTIFACTS, LOCKS, MAIN, ROOT, Progress, Stopped, digest, leave_with, only_one, run, say


def sources() -> str:
    """The hash of everything the installed Madang is made of."""
    return digest(
        ROOT / "pyproject.toml",
        ROOT / "hatch_build.py",
        ROOT / "README.md",
        ROOT / "madang",
        ROOT / "web",
        *(LOCKS / f"{name}.lock" for name in ("installer", "main", "build")),
    )


def install() -> None:
    """Bring .venv to the state of the clone. Raises Stopped."""
    wanted = sources()
    if MAIN.has("madang", wanted):
        return
    progress = Progress(steps=5)
    progress.step("Python environment in .venv")
    MAIN.make()
    progress.step("packages of requirements/main.lock (about 200 MB the first time)")
    MAIN.install("main")
    progress.step("what builds the page: requirements/build.lock (about 60 MB the first time)")
    MAIN.install("build")
    progress.step("web page and wheel (about half a minute the first time)")
    folder = ARTIFACTS / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    run(
        [MAIN.python, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        "Madang could not be built; the reason stands above.",
    )
    progress.step("installing Madang")
    (wheel,) = folder.glob("*.whl")
    MAIN.install_wheel(wheel)
    MAIN.holds("madang", wanted)


def main(arguments: list[str]) -> int:
    """Install, then become `madang demo`."""
    asks_help = any(word in {"-h", "--help"} for word in arguments)
    if asks_help:
        print(__doc__)
        if not MAIN.has("madang", sources()):
            return 0
    else:
        try:
            with only_one("bin/demo"):
                install()
        except Stopped as reason:
            return leave_with(reason)
        say("starting: madang demo " + " ".join(arguments))
    sys.stdout.flush()
    os.execv(MAIN.python, [str(MAIN.python), "-P", "-m", "madang", "demo", *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
