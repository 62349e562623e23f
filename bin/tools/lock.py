"""Write requirements/*.lock anew from pyproject.toml.

usage: bin/lock [--upgrade]

Keeps the versions of the present locks where they still fit; --upgrade takes the newest that fit. Every file carries
the hashes of its packages and no address, so each machine may use the index it trusts.
"""

from __future__ import annotations

import sys

from place import LOCKS, MAIN, ROOT, Stopped, leave_with, only_one, run, say

WANTED = {"installer": ["--only-group"], "build": ["--only-group"], "main": [], "dev": ["--group"], "bench": ["--group"]}
"""Each lock with the option that adds the group of its name to what it locks; `main` is Madang itself."""


def compile_lock(name: str, option: list[str], *, upgrade: bool) -> None:
    """Write `requirements/NAME.lock`. Raises Stopped."""
    if option == ["--only-group"]:
        sources = ["--group", f"pyproject.toml:{name}"]
    else:
        sources = ["pyproject.toml", *option, *([name] if option else [])]
    fences = [] if name in {"main", "installer"} else ["--constraints", "requirements/main.lock"]
    run(
        [
            *(MAIN.home / "bin" / "uv", "pip", "compile", *sources, *fences),
            *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
            *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
            *("--output-file", LOCKS / f"{name}.lock"),
            *(["--upgrade"] if upgrade else []),
        ],
        f"requirements/{name}.lock could not be written; the reason stands above.",
        quiet=True,
    )
    say(f"wrote requirements/{name}.lock")


def main(arguments: list[str]) -> int:
    """Write every lock, `main` before those that must agree with it."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    if set(arguments) - {"--upgrade"}:
        say(f"bin/lock: unknown argument; see bin/lock --help, read from {ROOT / 'bin'}")
        return 64
    try:
        with only_one("bin/lock"):
            MAIN.make()
            MAIN.install("installer")
            for name in ("main", "installer", "build", "dev", "bench"):
                compile_lock(name, WANTED[name], upgrade="--upgrade" in arguments)
    except Stopped as reason:
        return leave_with(reason)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
