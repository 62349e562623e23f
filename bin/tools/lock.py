"""Write requirements/*.lock anew from pyproject.toml.

usage: bin/lock [--upgrade]

Keeps the versions of the present locks where they still fit; --upgrade takes the newest that fit. Every file carries
the hashes of its packages and no address, so each machine may use the index it trusts.
"""

from __future__ import annotations

import sys
from pathlib import Path

from place import LOCKS, MAIN, Stopped, leave_with, only_one, run, say

SOURCES = {
    "main": ["pyproject.toml"],
    "installer": ["--group", "pyproject.toml:installer"],
    "build": ["--group", "pyproject.toml:build"],
    "dev": ["pyproject.toml", "--group", "dev"],
    "bench": ["pyproject.toml", "--group", "bench"],
}
"""What each lock is made from; `main`, which is Madang itself, before those that must agree with it."""


def compile_lock(name: str, *, upgrade: bool) -> None:
    """Write `requirements/NAME.lock`. Raises Stopped."""
    command: list[str | Path] = [MAIN.home / "bin" / "uv", "pip", "compile", *SOURCES[name]]
    if name not in {"main", "installer"}:
        command += ["--constraints", "requirements/main.lock"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--output-file", LOCKS / f"{name}.lock", *(["--upgrade"] if upgrade else [])]
    run(command, f"requirements/{name}.lock could not be written; the reason stands above.", quiet=True)
    say(f"wrote requirements/{name}.lock")


def main(arguments: list[str]) -> int:
    """Write every lock."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    if set(arguments) - {"--upgrade"}:
        say("bin/lock: only --upgrade is understood")
        return 64
    try:
        with only_one("bin/lock"):
            MAIN.make()
            MAIN.install("installer")
            for name in SOURCES:
                compile_lock(name, upgrade="--upgrade" in arguments)
    except Stopped as reason:
        return leave_with(reason)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
